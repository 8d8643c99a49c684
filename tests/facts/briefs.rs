//! How briefs of ministries, markets and fairs tell their figures.

use crate::check;

const TITLE: &str = "云岭高新区再提速";

#[test]
fn a_share_between_an_amount_and_its_growth() {
    check(
        TITLE,
        &[
            (
                "1-10月,云计算服务实现收入394亿元,在全行业收入中占比为60.2%,同比增长13.9%,较1-9月提高0.7个百分点。",
                &[
                    "394亿元 收入 level 1-10月 actual zone",
                    "60.2% 收入占比 share 1-10月 actual zone",
                    "13.9% 收入 growth↑ 1-10月 actual zone",
                    "0.7个百分点 收入 change↑ 1-10月 actual zone",
                ],
            ),
            (
                "上半年,绿色贷款余额27万亿元,在各项贷款中的占比达12%,增长22%。",
                &[
                    "27万亿元 绿色贷款余额 level 上半年 actual zone",
                    "12% 绿色贷款余额占比 share 上半年 actual zone",
                    "22% 绿色贷款余额 growth↑ 上半年 actual zone",
                ],
            ),
            (
                "2021年,外省来投资金到位额1510亿元,占全市引进内资的比重超过4成。",
                &[
                    "1510亿元 外省来投资金到位额 level 2021年 actual zone",
                    "4成 外省来投资金到位额 share 2021年 actual zone",
                ],
            ),
            ("装配式建筑面积占新建建筑比重超80%。", &["80% 装配式建筑面积 share - actual zone"]),
        ],
    );
}

#[test]
fn nouns_of_trade_after_a_verb() {
    check(
        TITLE,
        &[
            (
                "软件业实现出口374亿美元,同比下降1.2%。",
                &["374亿美元 出口 level - actual zone", "1.2% 出口 growth↓ - actual zone"],
            ),
            (
                "去年完成出口120亿元,进口30亿元。",
                &["120亿元 出口 level 去年 actual zone", "30亿元 进口 level 去年 actual zone"],
            ),
            ("园区与大学合作9万平方米载体。", &["9万平方米 载体 level - actual zone"]),
            ("企业洽谈超过600轮次。", &["600轮次 企业洽谈 level - actual zone"]),
        ],
    );
}

#[test]
fn sorts_of_firms() {
    check(
        TITLE,
        &[
            (
                "新增企业441家,其中引进北京企业占到五分之一。",
                &["441家 企业 level - actual zone", "五分之一 北京企业 share - actual zone"],
            ),
            (
                "入驻企业中,北京企业占1/3,上海企业占20%。",
                &["1/3 北京企业 share - actual zone", "20% 上海企业 share - actual zone"],
            ),
            ("江苏省企业达到32家。", &["32家 企业 level - actual zone"]),
            ("园区企业中科技型企业占40%。", &["40% 科技型企业 share - actual zone"]),
            ("专线通行中欧班列253列。", &["253列 专线通行中欧班列 level - actual zone"]),
            ("27家科创园入驻企业796家。", &["27家 科创园 level - actual zone", "796家 入驻企业 level - actual zone"]),
            (
                "12家孵化器在孵企业1200家,毕业企业300家。",
                &[
                    "12家 孵化器 level - actual zone",
                    "1200家 在孵企业 level - actual zone",
                    "300家 毕业企业 level - actual zone",
                ],
            ),
            (
                "引育独角兽培育企业突破25家、瞪羚企业突破130家。",
                &["25家 独角兽培育企业 level - actual zone", "130家 瞪羚企业 level - actual zone"],
            ),
            ("进驻企业中约一半从事人工智能。", &["一半 企业 share - actual zone"]),
        ],
    );
}

#[test]
fn a_rank_that_moved() {
    check(
        TITLE,
        &[
            (
                "综合评价显示,云岭在全球科技集群中的排名由2017年的第50位上升至第30位。",
                &["第50位 排名 rank 2017年 actual zone", "第30位 排名 rank - actual zone"],
            ),
            (
                "该区在全国高新区中排名第28位,较上年上升3位。",
                &["第28位 排名 rank - actual zone", "3位 排名 change↑ - actual zone"],
            ),
        ],
    );
}

#[test]
fn by_what_and_when_it_is_reckoned() {
    check(
        TITLE,
        &[
            (
                "从增速看,前三季度,进出口增速分别为-6.5%、-0.2%和7.5%。",
                &[
                    "-6.5% 进出口增速 growth↓ 前三季度 actual zone",
                    "-0.2% 进出口增速 growth↓ 前三季度 actual zone",
                    "7.5% 进出口增速 growth↑ 前三季度 actual zone",
                ],
            ),
            ("二、三季度产值均超过100亿元。", &["100亿元 产值 level 二、三季度 actual zone"]),
            (
                "9月份,云岭港吞吐量超过146万标箱,这是继8月单月吞吐量超142万标箱后的又一次突破。",
                &["146万标箱 云岭港吞吐量 level 9月份 actual zone", "142万标箱 单月吞吐量 level 8月 actual zone"],
            ),
            ("截至半年报披露日,在手订单总额约36亿元。", &["36亿元 在手订单总额 level 截至半年报披露日 actual zone"]),
            (
                "本届展会按一年计意向成交额8亿美元,比上届增长4%。",
                &["8亿美元 意向成交额 level - actual zone", "4% 意向成交额 growth↑ - actual zone"],
            ),
            ("按项目数计外资企业占三成。", &["三成 外资企业 share - actual zone"]),
            ("按计划投资3亿元。", &["3亿元 计划投资 level - target zone"]),
        ],
    );
}
