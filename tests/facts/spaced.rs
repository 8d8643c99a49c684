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
