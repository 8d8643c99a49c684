//! Numbers that typesetters set off by blanks.

use crate::check;

#[test]
fn blanks_around_a_number_part_nothing() {
    check(
        "云岭高新区再提速",
        &[
            (
                "2023 年,云岭高新区培育出全省 15% 以上的高新技术企业、全市 50% 以上的上市企业。",
                &["15% 高新技术企业 share 2023年 actual zone", "50% 上市企业 share 2023年 actual zone"],
            ),
            (
                "高新区以全市 3% 的土地,创造了全市 18% 的地区生产总值。",
                &["3% 土地 share - actual zone", "18% 地区生产总值 share - actual zone"],
            ),
            (
                "从最初的 3 家企业到如今的 1200 家企业。",
                &["3 家 企业 level 最初 actual zone", "1200 家 企业 level 如今 actual zone"],
            ),
        ],
    );
}

#[test]
fn indents_and_other_quotes_part_nothing() {
    check(
        "　　云岭高新区再提速",
        &[
            (
                "　　新培育\u{A0}20 家省级\"两业\"融合标杆企业，  推进「好社区」试点 40 个。",
                &["20 家 省级\"两业\"融合标杆企业 level - actual zone", "40 个 「好社区」试点 level - actual zone"],
            ),
            (
                "　　全區新增企業30家，佔比達四成。",
                &["30家 企業 level - actual zone", "四成 企業佔比 share - actual zone"],
            ),
        ],
    );
}

#[test]
fn what_leads_into_a_sentence_is_none_of_it() {
    check(
        "云岭高新区再提速",
        &[
            (
                "据悉，城乡居民收入分别增长6%、5%。",
                &["6% 城镇居民收入 growth↑ - actual zone", "5% 农村居民收入 growth↑ - actual zone"],
            ),
            (
                "记者日前从有关部门获悉，全年，园区新增企业30家。值得一提的是，一产、二产分别增长4%、7%。",
                &[
                    "30家 企业 level 全年 actual zone",
                    "4% 一产 growth↑ 全年 actual zone",
                    "7% 二产 growth↑ 全年 actual zone",
                ],
            ),
            (
                "（2）安置10.5万人。2.三产增加值增长8%。",
                &["10.5万人 安置 level - actual zone", "8% 三产增加值 growth↑ - actual zone"],
            ),
        ],
    );
}
