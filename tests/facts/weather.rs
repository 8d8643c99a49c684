//! What the weather does, and rates that are levied or kept.

use crate::check;

#[test]
fn what_the_weather_does_in_parts_of_a_region() {
    check(
        "云州天气",
        &[
            ("内蒙古等地部分地区降温12℃—14℃。", &["12℃—14℃ 降温 change↓ - actual -"]),
            (
                "湖区大部降温6℃，局地降温幅度10℃以上。",
                &["6℃ 降温 change↓ - actual -", "10℃ 降温幅度 change↓ - actual -"],
            ),
            ("部分地区阵风8级，局地最高气温38℃。", &["8级 阵风 level - actual -", "38℃ 最高气温 level - actual -"]),
        ],
    );
}

#[test]
fn rates_that_are_levied_or_kept() {
    check(
        "云州经济",
        &[
            ("对部分进口钢材加征25%关税。", &["25% 关税 level - actual -"]),
            ("企业减免50%增值税。", &["50% 增值税 share - actual -"]),
            (
                "核心CPI上涨1.2%，涨幅连续3个月保持在1%以上。",
                &["1.2% 核心CPI growth↑ - actual -", "3个月 核心CPI level - actual -", "1% 核心CPI growth↑ - actual -"],
            ),
            (
                "其中超过一半都适于山地，全国近一半的农户增收。",
                &["一半 - share - actual -", "一半 农户 share - actual -"],
            ),
        ],
    );
}

#[test]
fn costs_that_have_fallen() {
    check(
        "云州经济",
        &[
            ("累计降低全社会物流成本接近9000亿元。", &["9000亿元 全社会物流成本 change↓ - actual -"]),
            ("降低失业保险费率为企业减少用工成本约456亿元。", &["456亿元 用工成本 change↓ - actual -"]),
            ("一般公共预算支出456亿元。", &["456亿元 一般公共预算支出 level - actual -"]),
            ("完成降低成本任务，科技支出20亿元。", &["20亿元 科技支出 level - actual -"]),
        ],
    );
}
