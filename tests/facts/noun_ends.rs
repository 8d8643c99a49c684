//! Where the noun that is counted ends, and what those counted do or what became of them begins.

use crate::{check, named};

#[test]
fn people_known_by_a_last_character() {
    check(
        "园区见闻",
        &[
            ("3名礼兵手捧花环走上台阶。", &["3名 礼兵 level - actual -"]),
            ("12位驻外大使递交国书。", &["12位 驻外大使 level - actual -"]),
            ("百余名学习者用中文写信。", &["百余名 学习者 level - actual -"]),
            ("5名外交官限期离境。", &["5名 外交官 level - actual -"]),
            ("培训40名议员助理。", &["40名 议员助理 level - actual -"]),
            ("培养200名航天员后备人才。", &["200名 航天员后备人才 level - actual -"]),
        ],
    );
}

#[test]
fn what_became_of_things() {
    check(
        "园区见闻",
        &[
            ("4架直升机坠毁。", &["4架 直升机 level - actual -"]),
            ("已有超50部影片定档。", &["50部 影片 level - actual -"]),
            ("超7万处民用设施遭破坏。", &["7万处 民用设施 level - actual -"]),
            ("5000个传感器正实时感知环境变化。", &["5000个 传感器 level - actual -"]),
            ("832个脱贫县每个县都有主导产业。", &["832个 脱贫县 level - actual -"]),
            ("39枚导弹对多地发动袭击。", &["39枚 导弹 level - actual -"]),
            ("发生3起客机碰撞事故。", &["3起 客机碰撞事故 level - actual -"]),
            ("建设12个候鸟保护站。", &["12个 候鸟保护站 level - actual -"]),
        ],
    );
}

#[test]
fn a_noun_behind_the_classifier_is_counted_whoever_has_it() {
    check(
        "园区见闻",
        &[
            ("西班牙超过200个市镇举行抗议活动。", &["200个 市镇 level - actual -"]),
            ("加拿大仍有134个火点在燃烧。", &["134个 火点 level - actual -"]),
            ("环卫、港口等领域超过1.1万名工人罢工。", &["1.1万名 工人 level - actual -"]),
            ("服务外包应用拓展至49个行业大类。", &["49个 行业大类 level - actual -"]),
            ("双方移交了175名被俘人员。", &["175名 被俘人员 level - actual -"]),
            ("文章从5个方面作了阐述。", &["5个 方面 level - actual -"]),
            ("入驻企业已有80家。", &["80家 入驻企业 level - actual -"]),
            ("科技设施已有16个向社会开放。", &["16个 科技设施 level - actual -"]),
        ],
    );
}

#[test]
fn what_tells_of_them_before_of_names_nothing() {
    check(
        "园区见闻",
        &[
            ("把700多块分散的小田整合成片。", &["700多块 小田 level - actual -"]),
            ("查摆出367条群众反映的问题。", &["367条 问题 level - actual -"]),
            ("三家山西能源领域的龙头企业签约。", &["三家 龙头企业 level - actual -"]),
            ("1200台体型轻巧的农机投入使用。", &["1200台 农机 level - actual -"]),
            ("5架装满物资的运输机抵达。", &["5架 运输机 level - actual -"]),
            ("12名驻守海岛的战士回信。", &["12名 战士 level - actual -"]),
            ("35家企业研发的产品亮相。", &["35家 企业 level - actual -"]),
            ("8个贫困村的茶园丰收。", &["8个 贫困村 level - actual -"]),
        ],
    );
}

#[test]
fn what_is_expected_and_what_is_less() {
    check(
        "园区见闻",
        &[
            ("全国铁路预计发送旅客1300万人次。", &["1300万人次 发送旅客 level - target -"]),
            ("截至目前,已累计调水600亿立方米。", &["600亿立方米 调水 level 截至目前 actual -"]),
            ("国家铁路累计发送货物3亿吨。", &["3亿吨 国家铁路累计发送货物 level - actual -"]),
            ("可再生能源累计装机3亿千瓦。", &["3亿千瓦 可再生能源累计装机 level - actual -"]),
            ("每年减少二氧化碳排放48万多吨。", &["48万多吨 二氧化碳排放 change↓ - actual -"]),
            ("压缩整列放行时间近3小时。", &["3小时 整列放行时间 change↓ - actual -"]),
            ("减少患者垫付费用30亿元。", &["30亿元 患者垫付费用 change↓ - actual -"]),
            (
                "每年有60多种、10万余只候鸟在此停歇。",
                &["60多种 候鸟 level - actual -", "10万余只 候鸟 level - actual -"],
            ),
            ("扩大到31个省(自治区、直辖市)和生产建设兵团。", &["31个 省(自治区、直辖市) level - actual -"]),
            ("发放6万条棉被。", &["6万条 棉被 level - actual -"]),
        ],
    );
}

#[test]
fn zones_that_are_counted() {
    named(&[
        ("全省9家国家级经开区潜心推进各项部署。", "9家 国家级经开区"),
        ("江西6家国家级高新区综合发展水平进入前列。", "6家 国家级高新区"),
        ("12家高新区企业获奖。", "12家 高新区企业"),
        (
            "全省12家国家级高新技术产业开发区实现工业增加值4300亿元。",
            "12家 国家级高新技术产业开发区, 4300亿元 工业增加值",
        ),
        ("我省已建有高新区33家。", "33家 高新区"),
        ("新增经开区3家。", "3家 经开区"),
    ]);
}
