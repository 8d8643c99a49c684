//! What is aimed at, and how far a plan has come.

use crate::check;

#[test]
fn what_is_aimed_at() {
    check(
        "嘉定高新区一季度经济运行",
        &[
            (
                "到2025年,力争地区生产总值突破900亿元,高新技术企业达到450家。",
                &["900亿元 地区生产总值 level 到2025年 target zone", "450家 高新技术企业 level 到2025年 target zone"],
            ),
            (
                "力争到“十四五”末,地区生产总值超700亿元,研发投入占比达4.5%。",
                &[
                    "700亿元 地区生产总值 level 到“十四五”末 target zone",
                    "4.5% 研发投入占比 share 到“十四五”末 target zone",
                ],
            ),
            ("预计到2030年,产业规模将突破8000亿元。", &["8000亿元 产业规模 level 到2030年 target zone"]),
            ("全区集成电路产值保持16%以上增长。", &["16% 集成电路产值 growth↑ - actual zone"]),
        ],
    );
}

#[test]
fn how_far_a_plan_has_come() {
    check(
        "嘉定高新区一季度经济运行",
        &[
            (
                "规上工业总产值达76亿元,完成区里下达年度目标的24.5%,超时序进度1.2个百分点。",
                &[
                    "76亿元 规上工业总产值 level - actual zone",
                    "24.5% 规上工业总产值 level - actual zone",
                    "1.2个百分点 规上工业总产值 change↑ - actual zone",
                ],
            ),
            (
                "2023年计划投资18亿元,截至4月底,已投资6亿元,占年度计划的33%。",
                &[
                    "18亿元 计划投资 level 2023年 target zone",
                    "6亿元 投资 level 截至4月底 actual zone",
                    "33% 投资 share 截至4月底 actual zone",
                ],
            ),
            (
                "全年技术合同成交额35亿元。其中,3月份出口8亿元;进出口总额19亿元。",
                &[
                    "35亿元 技术合同成交额 level 全年 actual zone",
                    "8亿元 出口 level 3月份 actual zone",
                    "19亿元 进出口总额 level 全年 actual zone",
                ],
            ),
        ],
    );
}
