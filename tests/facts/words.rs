//! Words that are not cut in two, and nouns that begin with a verb.

use crate::check;

#[test]
fn words_are_not_cut() {
    check(
        "园区见闻",
        &[
            ("公司拥有种植机专利17项。", &["17项 种植机专利 level - actual -"]),
            ("现有在站博士后64人。", &["64人 在站博士后 level - actual -"]),
            ("新增设施农业面积1200亩。", &["1200亩 设施农业面积 level - actual -"]),
            ("新增如意纺织等示范点8家。", &["8家 示范点 level - actual -"]),
            ("新增改扩建项目12项。", &["12项 改扩建项目 level - actual -"]),
            ("主导或参与制修订国际标准84项。", &["84项 国际标准 level - actual -"]),
            ("入选省特支计划12人。", &["12人 省特支计划 level - actual -"]),
            ("引进云帆、通迈达4家企业。", &["4家 企业 level - actual -"]),
            ("70%以上的实验室建在科技企业。", &["70% 实验室 share - actual -"]),
            ("全市有上下游企业,引进36家上下游企业。", &["36家 上下游企业 level - actual -"]),
        ],
    );
}

#[test]
fn a_year_and_a_half_is_no_word() {
    check("园区见闻", &[("2023年半导体企业36家。", &["36家 半导体企业 level 2023年 actual -"])]);
}
