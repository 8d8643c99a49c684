//! What is measured where a time parts whose it is from its amount, and words for how much there once was.

use crate::{check, named};

#[test]
fn an_industry_and_its_amount_are_parted_by_a_time() {
    check(
        "云岭高新区",
        &[
            (
                "云岭高新区集成电路产业2024年产值突破1600亿元,约占全省的三分之一。",
                &[
                    "1600亿元 集成电路产业产值 level 2024年 actual zone",
                    "三分之一 集成电路产业产值 share 2024年 actual zone",
                ],
            ),
            ("该区新材料产业上半年实现产值230亿元。", &["230亿元 新材料产业产值 level 上半年 actual zone"]),
            ("云岭高新区规上企业去年利润总额62亿元。", &["62亿元 规上企业利润总额 level 去年 actual zone"]),
            ("云岭高新区去年产值86亿元。", &["86亿元 产值 level 去年 actual zone"]),
            ("该产业去年产值86亿元。", &["86亿元 产值 level 去年 actual zone"]),
        ],
    );
}

#[test]
fn how_many_there_once_were() {
    check(
        "云岭高新区",
        &[
            ("园区企业一度多达180家。", &["180家 企业 level - actual zone"]),
            (
                "园区企业曾多达180家,高峰时达到210家。",
                &["180家 企业 level - actual zone", "210家 企业 level - actual zone"],
            ),
            ("示范区规上工业增加值增长9.4%。", &["9.4% 规上工业增加值 growth↑ - actual zone"]),
        ],
    );
}

#[test]
fn who_publishes_a_ranking_is_not_what_ranks() {
    check(
        "云岭高新区",
        &[(
            "火炬中心日前公布国家高新区综合评价结果,云岭高新区列第5位,较上年前进1位。",
            &["第5位 国家高新区综合评价 rank - actual zone", "1位 国家高新区综合评价 change↑ - actual zone"],
        )],
    );
}

#[test]
fn what_a_size_is_of_and_who_is_pointed_at() {
    check(
        "云岭高新区",
        &[
            ("3月,该区签下一个总投资32亿元的氢能项目。", &["32亿元 总投资 level - actual -"]),
            ("去年,还盘活了一处建筑面积2.6万平方米的闲置厂房。", &["2.6万平方米 建筑面积 level - actual -"]),
            ("计划设立规模10亿元的联合基金。", &["10亿元 规模 level - target zone"]),
            ("该上市公司研发投入3.2亿元。", &["3.2亿元 研发投入 level - actual -"]),
            ("这家老牌国企生产发电设备4800万千瓦。", &["4800万千瓦 发电设备 level - actual -"]),
            ("园区只入驻企业30家。", &["30家 入驻企业 level - actual zone"]),
            ("该集团有园区32个。", &["32个 园区 level - actual -"]),
            ("公司在余杭的总产能达到80万台。", &["80万台 总产能 level - actual -"]),
        ],
    );
}

#[test]
fn two_amounts_that_passed_a_mark_together() {
    named(&[
        (
            "固定资产投资、社会消费品零售总额双双突破百亿元，分别达到187亿元和112亿元。",
            "百亿元 固定资产投资、社会消费品零售总额, 187亿元 固定资产投资, 112亿元 社会消费品零售总额",
        ),
        ("26条步行街客流量、营业额分别增长11%和7%。", "26条 步行街, 11% 客流量, 7% 营业额"),
        (
            "电气机械和通用设备制造业贡献突出，分别拉动全市增长2.1个和1.3个百分点。",
            "2.1个 电气机械, 1.3个百分点 通用设备制造业",
        ),
        (
            "小学生均公用经费提高到800元，初中由850元提高到1050元。",
            "800元 小学生均公用经费, 850元 初中生均公用经费, 1050元 初中生均公用经费",
        ),
    ]);
}
