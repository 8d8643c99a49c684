//! Figures of firms, of their people, of the zone and of nobody.

use crate::check;

#[test]
fn firms_and_their_people() {
    check(
        "武进高新区产业观察",
        &[
            (
                "该公司现有员工2600余人,其中研发人员410名,占员工总数的15.8%。",
                &[
                    "2600余人 员工 level - actual -",
                    "410名 研发人员 level - actual -",
                    "15.8% 研发人员 share - actual -",
                ],
            ),
            (
                "公司年销售收入突破40亿元,同比增长25%,税收超过1.6亿元。",
                &[
                    "40亿元 年销售收入 level - actual -",
                    "25% 年销售收入 growth↑ - actual -",
                    "1.6亿元 税收 level - actual -",
                ],
            ),
            (
                "江苏云帆科技公司总经理王芳说:“公司今年研发投入将达到6000万元,占销售收入的11%。”",
                &["6000万元 研发投入 level 今年 target -", "11% 研发投入 share 今年 target -"],
            ),
            (
                "该企业2020年实现销售9亿元,同比增长18%,获得专利授权64件,其中发明专利23件。",
                &[
                    "9亿元 销售 level 2020年 actual -",
                    "18% 销售 growth↑ 2020年 actual -",
                    "64件 专利授权 level 2020年 actual -",
                    "23件 发明专利 level 2020年 actual -",
                ],
            ),
            (
                "他们组建了9支志愿队,划分24个责任区,设立服务岗80个。",
                &["9支 志愿队 level - actual -", "24个 责任区 level - actual -", "80个 服务岗 level - actual -"],
            ),
        ],
    );
}

#[test]
fn people_and_deeds_of_the_zone() {
    check(
        "武进高新区产业观察",
        &[
            (
                "武进高新区党工委书记李明介绍,目前园区拥有两新党组织180个,覆盖企业1200多家。",
                &["180个 两新党组织 level 目前 actual zone", "1200多家 覆盖企业 level 目前 actual zone"],
            ),
            (
                "疫情期间,园区组织160多名志愿者深入一线,筹集口罩40万只,为企业减免房租2600万元。",
                &[
                    "160多名 志愿者 level 疫情期间 actual zone",
                    "40万只 口罩 level 疫情期间 actual zone",
                    "2600万元 房租 level 疫情期间 actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn what_the_whole_country_has() {
    check(
        "武进高新区产业观察",
        &[(
            "我国高铁营业里程达4.6万公里,占世界高铁总里程的70%以上。",
            &["4.6万公里 高铁营业里程 level - actual -", "70% 高铁营业里程 share - actual -"],
        )],
    );
}

#[test]
fn subjects_without_a_title() {
    check(
        "",
        &[
            (
                "苏州工业园区一季度地区生产总值突破800亿元,同比增长5.7%。",
                &[
                    "800亿元 地区生产总值 level 一季度 actual 苏州工业园区",
                    "5.7% 地区生产总值 growth↑ 一季度 actual 苏州工业园区",
                ],
            ),
            ("海南自由贸易港企业数量突破80万家。", &["80万家 企业数量 level - actual 海南自由贸易港"]),
            (
                "2023年,嘉定高新区新增规上企业38家。全区税收增长7%。\n科创能力不断增强。新认定创新型企业96家,总数达410家。\n嘉定高新区将继续前行。",
                &[
                    "38家 规上企业 level 2023年 actual 嘉定高新区",
                    "7% 税收 growth↑ 2023年 actual 嘉定高新区",
                    "96家 创新型企业 level - actual 嘉定高新区",
                    "410家 创新型企业 level - actual 嘉定高新区",
                ],
            ),
            (
                "2023年,全部参评开发区进出口总额增长6%,占全省比重为71%。",
                &["6% 进出口总额 growth↑ 2023年 actual -", "71% 进出口总额 share 2023年 actual -"],
            ),
            (
                "园区以不到全市2%的土地面积,贡献了全市19%的税收。",
                &["2% 土地面积 share - actual -", "19% 税收 share - actual -"],
            ),
            (
                "96家瞪羚企业平均研发投入强度为18%,营业收入总额增长22%。",
                &[
                    "96家 瞪羚企业 level - actual -",
                    "18% 瞪羚企业平均研发投入强度 level - actual -",
                    "22% 营业收入总额 growth↑ - actual -",
                ],
            ),
            (
                "商务部监测显示,假期全国重点餐饮企业销售额同比增长5.2%。",
                &["5.2% 全国重点餐饮企业销售额 growth↑ 假期 actual -"],
            ),
        ],
    );
}

#[test]
fn what_else_a_zone_is_called_and_those_that_are_left_out() {
    check(
        "云岭高新区",
        &[
            ("高新区（新市区）生产总值达686亿元。", &["686亿元 生产总值 level - actual zone"]),
            (
                "除3家龙头企业外，园区还有80家配套企业。",
                &["3家 龙头企业 level - actual zone", "80家 配套企业 level - actual zone"],
            ),
            ("世界500强企业已有12家入驻园区。", &["12家 世界500强企业 level - actual zone"]),
        ],
    );
}

#[test]
fn a_zone_is_no_amount() {
    check(
        "江城园区比拼",
        &[
            (
                "桂林、柳州、北海4个国家级高新区工业增加值增长9%。",
                &["4个 国家级高新区 level - actual -", "9% 工业增加值 growth↑ - actual -"],
            ),
            ("税收最高的是云岭高新区,达15亿元。", &["15亿元 税收 level - actual 云岭高新区"]),
            (
                "合同外资额:云岭高新区1.2亿美元,增长6%;白马经开区0.8亿美元。",
                &[
                    "1.2亿美元 合同外资额 level - actual 云岭高新区",
                    "6% 合同外资额 growth↑ - actual 云岭高新区",
                    "0.8亿美元 合同外资额 level - actual 白马经开区",
                ],
            ),
        ],
    );
}
