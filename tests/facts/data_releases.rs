//! How ministries, customs and fairs tell their data: amounts with long brackets, what goes with a base, sorts in a list.

use crate::check;

const TITLE: &str = "云岭高新区再提速";

#[test]
fn what_an_amount_takes_in_and_what_a_list_shares() {
    check(
        TITLE,
        &[
            (
                "公路人员流动量(包括高速公路及普通国省道小客车人员出行量、公路营业性客运量)19645万人次,环比增长9.5%。",
                &["19645万人次 公路人员流动量 level - actual zone", "9.5% 公路人员流动量 growth↑ - actual zone"],
            ),
            (
                "水稻、玉米、大豆机收率分别超过94%、80%、82%。",
                &[
                    "94% 水稻机收率 level - actual zone",
                    "80% 玉米机收率 level - actual zone",
                    "82% 大豆机收率 level - actual zone",
                ],
            ),
            (
                "生产量、运输量等主要指标分别完成月计划量的113%、104%。",
                &["113% 生产量 level - actual zone", "104% 运输量 level - actual zone"],
            ),
            ("早稻栽插进度过六成。", &["六成 早稻栽插进度 level - actual zone"]),
            ("日均发电首次突破300亿千瓦时。", &["300亿千瓦时 日均发电 level - actual zone"]),
        ],
    );
}

#[test]
fn bases_that_are_no_time() {
    check(
        TITLE,
        &[
            (
                "签约金额164亿元,与上届相比增长11%。",
                &["164亿元 签约金额 level - actual zone", "11% 签约金额 growth↑ - actual zone"],
            ),
            ("展览面积与首届相比扩大了3万平方米。", &["3万平方米 展览面积 change↑ - actual zone"]),
            (
                "粮食产量连续9年稳定在1.3万亿斤以上的基础上,今年预计将首次突破1.4万亿斤。",
                &[
                    "9年 粮食产量 level - actual zone",
                    "1.3万亿斤 粮食产量 level - actual zone",
                    "1.4万亿斤 粮食产量 level 今年 target zone",
                ],
            ),
            ("租金为市场价的七折。", &["七折 租金 level - actual zone"]),
        ],
    );
}

#[test]
fn who_has_or_does_what_is_counted() {
    check(
        TITLE,
        &[
            ("沿线国家有超过1500家企业参展。", &["1500家 企业 level - actual zone"]),
            ("南岭海关监管出口货物3.2万吨。", &["3.2万吨 出口货物 level - actual zone"]),
            ("市场监管局检查商户320户。", &["320户 商户 level - actual zone"]),
            ("茶叶主产县金谷县的茶园种植面积达30万亩。", &["30万亩 茶园种植面积 level - actual -"]),
            ("洪水致使8000人被困。", &["8000人 被困 level - actual zone"]),
            ("进出口商品包括板材、纸浆、服装等1000余种。", &["1000余种 进出口商品 level - actual zone"]),
            ("今年企业计划在云州总投资约3900亿元。", &["3900亿元 总投资 level 今年 target -"]),
            ("将投资1.2亿欧元建设生产线。", &["1.2亿欧元 投资 level - target zone"]),
        ],
    );
}
