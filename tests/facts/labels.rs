//! Lines that give an amount after its label.

use crate::check;

const TITLE: &str = "云岭高新区再提速";

#[test]
fn a_colon_parts_a_label_from_its_amount() {
    check(
        TITLE,
        &[
            ("园区面积：25平方公里", &["25平方公里 面积 level - actual zone"]),
            (
                "企业数量：300家；研发投入强度：4.2%",
                &["300家 企业数量 level - actual zone", "4.2% 研发投入强度 level - actual zone"],
            ),
            ("投资规模：约12亿元", &["12亿元 投资规模 level - actual zone"]),
            ("建设工期：24个月", &["24个月 建设工期 level - actual zone"]),
            ("· 招聘人数：120人", &["120人 招聘人数 level - actual zone"]),
            ("产值同比增长：8.5%", &["8.5% 产值 growth↑ - actual zone"]),
            (
                "产值：2022年500亿元，2023年560亿元",
                &["500亿元 产值 level 2022年 actual zone", "560亿元 产值 level 2023年 actual zone"],
            ),
            // What follows a colon otherwise is a sentence of its own.
            ("园区面积：25家企业占地300亩", &["25家 企业 level - actual zone", "300亩 占地 level - actual zone"]),
        ],
    );
}

#[test]
fn a_gloss_and_a_plus_sign() {
    check(
        TITLE,
        &[
            ("产值（含税）500亿元。", &["500亿元 产值 level - actual zone"]),
            ("实际使用外资（商务部口径）2亿美元。", &["2亿美元 实际使用外资 level - actual zone"]),
            ("中欧班列（云岭）120列。", &["120列 中欧班列（云岭） level - actual zone"]),
            ("产值500亿元（+8%）。", &["500亿元 产值 level - actual zone", "8% 产值 growth↑ - actual zone"]),
            ("产值500亿元，同比+8%。", &["500亿元 产值 level - actual zone", "8% 产值 growth↑ - actual zone"]),
        ],
    );
}

#[test]
fn what_a_clause_turns_to() {
    check(
        "云岭高新区上半年运行平稳",
        &[
            ("产值方面，全区完成120亿元。", &["120亿元 产值 level - actual zone"]),
            ("从税收看，全区合计12亿元。", &["12亿元 税收 level - actual zone"]),
            (
                "产值达20亿元，从长远看，还将增长5%。",
                &["20亿元 产值 level - actual zone", "5% 产值 growth↑ - target zone"],
            ),
        ],
    );
}
