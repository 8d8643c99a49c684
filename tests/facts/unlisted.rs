//! Verbs that no list has, told by what stands before them or by how they end.

use crate::check;

#[test]
fn after_an_adverb_or_whoever_acts() {
    check(
        "临江市新闻",
        &[
            ("区经发局已累计帮衬门店126家。", &["126家 门店 level - actual -"]),
            ("临江市先后新增规上企业30家。", &["30家 规上企业 level - actual -"]),
            ("临江市先后新增省级重点实验室6家。", &["6家 省级重点实验室 level - actual -"]),
            ("区经发局叩访各类企业35家。", &["35家 各类企业 level - actual -"]),
            ("区税务局到位专项资金35万元。", &["35万元 专项资金 level - actual -"]),
            ("街道依托“红色驿站”平台回应重点诉求35件。", &["35件 重点诉求 level - actual -"]),
            ("实施“智慧水利”项目12个。", &["12个 “智慧水利”项目 level - actual -"]),
            ("街道围绕主导产业叩访商户35家。", &["35家 商户 level - actual -"]),
            ("该公司揽入种子企业3家。", &["3家 种子企业 level - actual -"]),
            ("全市招来首店1809家。", &["1809家 首店 level - actual -"]),
            ("全市外来人才1809名。", &["1809名 外来人才 level - actual -"]),
            ("全市已建在建泵站18座。", &["18座 已建在建泵站 level - actual -"]),
            ("城乡医保各级财政补助标准580元。", &["580元 城乡医保各级财政补助标准 level - actual -"]),
        ],
    );
}

#[test]
fn a_plan_met() {
    check(
        "临江市新闻",
        &[(
            "城镇新增就业69万人,达成全年90万人目标的77%。",
            &[
                "69万人 城镇新增就业 level - actual -",
                "90万人 城镇新增就业 level 全年 target -",
                "77% 城镇新增就业 level - actual -",
            ],
        )],
    );
}

#[test]
fn places_and_manners_around_an_amount() {
    check(
        "临江市新闻",
        &[
            ("云湖市工业投资完成18亿元。", &["18亿元 工业投资 level - actual -"]),
            ("去年,云湖县进出口总额180亿元。", &["180亿元 进出口总额 level 去年 actual -"]),
            ("工业投资历史性地突破18亿元。", &["18亿元 工业投资 level - actual -"]),
            ("沿海城市工业投资18亿元。", &["18亿元 沿海城市工业投资 level - actual -"]),
        ],
    );
}

#[test]
fn those_among_a_whole() {
    check(
        "临江市新闻",
        &[
            ("全市重点企业中有12家敲钟上市。", &["12家 重点企业 level - actual -"]),
            ("全市重点企业中,已有12家抱团出海。", &["12家 重点企业 level - actual -"]),
            ("全市重点企业中有12家是外贸公司。", &["12家 外贸公司 level - actual -"]),
            ("全市35个项目中有12个破土动工。", &["35个 项目 level - actual -", "12个 项目 level - actual -"]),
            ("全市引进企业35家,其中12家抱团出海。", &["35家 企业 level - actual -", "12家 企业 level - actual -"]),
            ("全市选派党员35名,12名领到证书。", &["35名 党员 level - actual -", "12名 党员 level - actual -"]),
            ("全市带着村民350人端上旅游碗。", &["350人 村民 level - actual -"]),
            ("全市现有企业35家,其中12家隐形冠军。", &["35家 企业 level - actual -", "12家 隐形冠军 level - actual -"]),
        ],
    );
}
