//! What features tell of a zone: from how few to how many, which part of a city, which place among its like.

use crate::check;

const TITLE: &str = "云岭高新区二十年回眸";

#[test]
fn from_step_to_step() {
    check(
        TITLE,
        &[
            (
                "产值从10亿、100亿到1200亿,一路攀升。",
                &["10亿 产值 level - actual zone", "100亿 产值 level - actual zone", "1200亿 产值 level - actual zone"],
            ),
            (
                "从20人的筹备组到5万名产业工人。",
                &["20人 筹备组 level - actual zone", "5万名 产业工人 level - actual zone"],
            ),
            (
                "常住人口由3万人增加到含流动人口在内的50多万人。",
                &["3万人 常住人口 level - actual zone", "50多万人 常住人口 level - actual zone"],
            ),
            (
                "2010年,园区企业只有120家。如今,这个数字是2800家。",
                &["120家 企业 level 2010年 actual zone", "2800家 企业 level 如今 actual zone"],
            ),
            (
                "园区已发展成内资企业7000余家、外资企业300余家的新城。",
                &["7000余家 内资企业 level - actual zone", "300余家 外资企业 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn an_amount_that_a_clause_only_names() {
    check(
        TITLE,
        &[
            ("尤其是新材料产值,去年高达320亿元。", &["320亿元 新材料产值 level 去年 actual zone"]),
            (
                "其中规模以上企业96家、年产值过亿元企业31家。",
                &[
                    "96家 规模以上企业 level - actual zone",
                    "亿元 年产值 level - actual zone",
                    "31家 年产值过亿元企业 level - actual zone",
                ],
            ),
            ("在这片46平方公里的热土上。", &["46平方公里 热土 level - actual zone"]),
            ("年内新增智能制造系统解决方案供应商6家。", &["6家 智能制造系统解决方案供应商 level 年内 target zone"]),
            ("创业者带着120万元启动资金来到这里。", &["120万元 启动资金 level - actual zone"]),
            ("他们投入1.6亿元研发出新的产品。", &["1.6亿元 投入 level - actual -"]),
            ("我们5个人挤在一间屋里。", &["5个 人 level - actual zone"]),
        ],
    );
}

#[test]
fn parts_of_a_city_and_places_among_others() {
    check(
        TITLE,
        &[
            (
                "新增“小巨人”企业12家,占全市60%、全省8%。",
                &[
                    "12家 “小巨人”企业 level - actual zone",
                    "60% “小巨人”企业 share - actual zone",
                    "8% “小巨人”企业 share - actual zone",
                ],
            ),
            (
                "贡献了全市21%的税收、33%的工业增加值和一半以上的出口。",
                &[
                    "21% 税收 share - actual zone",
                    "33% 工业增加值 share - actual zone",
                    "一半 出口 share - actual zone",
                ],
            ),
            (
                "生产总值达321亿元,增速11.7%,全市占比超过20%。",
                &[
                    "321亿元 生产总值 level - actual zone",
                    "11.7% 生产总值 growth↑ - actual zone",
                    "20% 生产总值占比 share - actual zone",
                ],
            ),
            (
                "园区在169家国家高新区中的排名,从2016年的88位提升至2020年的51位。",
                &[
                    "169家 国家高新区 level - actual -",
                    "88位 排名 rank 2016年 actual zone",
                    "51位 排名 rank 2020年 actual zone",
                ],
            ),
            (
                "在国家级高新区综合评价中,云岭高新区已连续六年进位,由第98位跃升到第46位。",
                &[
                    "六年 进位 level - actual zone",
                    "第98位 国家级高新区综合评价 rank - actual zone",
                    "第46位 国家级高新区综合评价 rank - actual zone",
                ],
            ),
            ("营商环境指数在全国高新区中排名前十、中部第一。", &["第一 营商环境指数 rank - actual zone"]),
        ],
    );
}

#[test]
fn so_many_of_each() {
    check(
        TITLE,
        &[
            ("全省每5家上市公司中就有2家在云岭高新区。", &["2家 上市公司 level - actual zone"]),
            ("全国每3台盾构机就有1台产自这里。", &["1台 盾构机 level - actual zone"]),
            (
                "1家企业跻身年销售收入超亿元行列。",
                &["1家 企业 level - actual zone", "亿元 年销售收入 level - actual zone"],
            ),
            ("公司80%以上的技术骨干都是党员。", &["80% 技术骨干 share - actual -"]),
            ("东海电器股份有限公司产能达到130万台。", &["130万台 产能 level - actual -"]),
            ("1999年,园区仅有企业15家。", &["15家 企业 level 1999年 actual zone"]),
            ("高新区将力争工业总产值突破3000亿元。", &["3000亿元 工业总产值 level - target zone"]),
            (
                "今年新签约项目62个,其中制造业项目占比达85%。",
                &["62个 新签约项目 level 今年 actual zone", "85% 制造业项目占比 share 今年 actual zone"],
            ),
            ("综合排名从第25跃升至第18。", &["第25 综合排名 rank - actual zone", "第18 综合排名 rank - actual zone"]),
        ],
    );
}

#[test]
fn what_is_here() {
    check(
        TITLE,
        &[
            (
                "全市三分之一的高新技术企业、一半的上市公司、六成的发明专利出自这里。",
                &[
                    "三分之一 高新技术企业 share - actual zone",
                    "一半 上市公司 share - actual zone",
                    "六成 发明专利 share - actual zone",
                ],
            ),
            ("全国近四成的无人机企业集聚于此。", &["四成 无人机企业 share - actual zone"]),
            ("云帆科技的食堂有300名职工在此就餐。", &["300名 职工 level - actual -"]),
            (
                "电子信息、装备制造两大主导产业产值分别达到680亿元和430亿元。",
                &["680亿元 电子信息产值 level - actual zone", "430亿元 装备制造产值 level - actual zone"],
            ),
            (
                "新增“小巨人”企业19家、省级专精特新企业87家,总数分别达到74家和312家。",
                &[
                    "19家 “小巨人”企业 level - actual zone",
                    "87家 省级专精特新企业 level - actual zone",
                    "74家 “小巨人”企业 level - actual zone",
                    "312家 省级专精特新企业 level - actual zone",
                ],
            ),
            (
                "在全省营商环境评价中,云岭高新区连续四年排名第一。",
                &["四年 - level - actual zone", "第一 营商环境评价 rank - actual zone"],
            ),
            ("“一对一”服务重点企业280家。", &["280家 重点企业 level - actual zone"]),
            (
                "去年,全区生产整车32.6万辆、动力电池18万套,拥有生产设备3600台。",
                &[
                    "32.6万辆 整车 level 去年 actual zone",
                    "18万套 动力电池 level 去年 actual zone",
                    "3600台 生产设备 level 去年 actual zone",
                ],
            ),
            ("第一年,园区就引进外资企业17家。", &["17家 引进外资企业 level - actual zone"]),
            ("三级医院从无到有,达到3家。", &["3家 三级医院 level - actual zone"]),
            ("核心区12.6平方公里。", &["12.6平方公里 核心区 level - actual zone"]),
            (
                "研发投入强度达到5.2%,技术合同成交额突破90亿元,分别是五年前的1.8倍和4.3倍。",
                &[
                    "5.2% 研发投入强度 level - actual zone",
                    "90亿元 技术合同成交额 level - actual zone",
                    "1.8倍 研发投入强度 level - actual zone",
                    "4.3倍 技术合同成交额 level - actual zone",
                ],
            ),
            (
                "经济总量在全省开发区中的位次由第25位前移至第9位。",
                &["第25位 位次 rank - actual zone", "第9位 位次 rank - actual zone"],
            ),
        ],
    );
}
