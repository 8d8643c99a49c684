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
                    "394亿元 云计算服务收入 level 1-10月 actual zone",
                    "60.2% 云计算服务收入占比 share 1-10月 actual zone",
                    "13.9% 云计算服务收入 growth↑ 1-10月 actual zone",
                    "0.7个百分点 云计算服务收入 change↑ 1-10月 actual zone",
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
                &["374亿美元 软件业出口 level - actual zone", "1.2% 软件业出口 growth↓ - actual zone"],
            ),
            (
                "第三产业完成固定资产投资34亿元,增长8%。基础设施完成投资12亿元。",
                &[
                    "34亿元 第三产业固定资产投资 level - actual zone",
                    "8% 第三产业固定资产投资 growth↑ - actual zone",
                    "12亿元 基础设施投资 level - actual zone",
                ],
            ),
            ("工业完成投资8亿元。", &["8亿元 工业投资 level - actual zone"]),
            (
                "煤、油、其他能源的比重分别为45%、34%、21%。",
                &[
                    "45% 煤比重 share - actual zone",
                    "34% 油比重 share - actual zone",
                    "21% 其他能源的比重 share - actual zone",
                ],
            ),
            (
                "产量增长7.2%,与“十二五”期间年均增幅13.8%相比,明显回落。",
                &["7.2% 产量 growth↑ - actual zone", "13.8% 产量 growth↑ - actual zone"],
            ),
            ("研发投入占比升至1.5%的水平。", &["1.5% 研发投入占比 share - actual zone"]),
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
                &["146万标箱 吞吐量 level 9月份 actual zone", "142万标箱 单月吞吐量 level 8月 actual zone"],
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

#[test]
fn a_mean_rate_of_growth() {
    check(
        TITLE,
        &[
            ("2018年以来,协同创新指数年均增幅达9.26%。", &["9.26% 协同创新指数 growth↑ 2018年以来 actual zone"]),
            ("出口额年均增速达到12%。", &["12% 出口额 growth↑ - actual zone"]),
            (
                "新能源汽车、工业机器人产量分别增长15%、5%,两年平均增速均超过12%。",
                &[
                    "15% 新能源汽车产量 growth↑ - actual zone",
                    "5% 工业机器人产量 growth↑ - actual zone",
                    "12% 工业机器人产量 growth↑ - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn who_leads_is_what_the_next_clause_tells_of() {
    check(
        TITLE,
        &[
            (
                "成果共用指标增幅最大,从2018年的159分提高到2023年的409分,年均增速达到20%。",
                &[
                    "159分 成果共用指标 level 2018年 actual zone",
                    "409分 成果共用指标 level 2023年 actual zone",
                    "20% 成果共用指标 growth↑ 2023年 actual zone",
                ],
            ),
            (
                "资源共享指标次之,从2018年的197分增长到2023年的299分。",
                &["197分 资源共享指标 level 2018年 actual zone", "299分 资源共享指标 level 2023年 actual zone"],
            ),
            ("化肥运量增幅最大,同比增长26%。", &["26% 化肥运量 growth↑ - actual zone"]),
            ("其中,机电产品占比最高,达60%。", &["60% 机电产品 share - actual zone"]),
            ("高技术制造业紧随其后,增长8%。", &["8% 高技术制造业 growth↑ - actual zone"]),
            ("云岭港吞吐量稳步增长,今年已达705万吨。", &["705万吨 吞吐量 level 今年 actual zone"]),
        ],
    );
}

#[test]
fn the_amount_of_the_base() {
    check(
        TITLE,
        &[
            (
                "输出专利1638件,相比2018年1163件增长了40%。",
                &[
                    "1638件 输出专利 level - actual zone",
                    "1163件 输出专利 level 2018年 actual zone",
                    "40% 输出专利 growth↑ - actual zone",
                ],
            ),
            (
                "继前年中央企业投资增长32%之后,今年增长17%。",
                &["32% 中央企业投资 growth↑ 前年 actual zone", "17% 中央企业投资 growth↑ 今年 actual zone"],
            ),
            (
                "营业额今年达226亿元,已超越去年的211亿元。",
                &["226亿元 营业额 level 今年 actual zone", "211亿元 营业额 level 去年 actual zone"],
            ),
        ],
    );
}

#[test]
fn what_the_last_of_a_list_shares() {
    check(
        TITLE,
        &[
            (
                "新能源汽车、工业机器人、微型计算机设备产量同比分别增长15%、5%、3%。",
                &[
                    "15% 新能源汽车产量 growth↑ - actual zone",
                    "5% 工业机器人产量 growth↑ - actual zone",
                    "3% 微型计算机设备产量 growth↑ - actual zone",
                ],
            ),
            (
                "电子、仪器仪表行业利润分别增长22.9%、21.3%。",
                &["22.9% 电子行业利润 growth↑ - actual zone", "21.3% 仪器仪表行业利润 growth↑ - actual zone"],
            ),
            (
                "采矿业、仪器仪表行业利润分别为3亿元、5亿元。",
                &["3亿元 采矿业利润 level - actual zone", "5亿元 仪器仪表行业利润 level - actual zone"],
            ),
            (
                "九城市地区生产总值占全国比重从1/16上升到1/15,经营主体数量占全国比重升至1/18。",
                &[
                    "1/16 九城市地区生产总值占全国比重 share - actual -",
                    "1/15 九城市地区生产总值占全国比重 share - actual -",
                    "1/18 经营主体数量占全国比重 share - actual -",
                ],
            ),
            (
                "国家级孵化器数量占到长三角的50%、中国的14%。",
                &["50% 国家级孵化器数量 share - actual zone", "14% 国家级孵化器数量 share - actual zone"],
            ),
            ("企业数占全市的30%,全省的10%。", &["30% 企业数 share - actual zone", "10% 企业数 share - actual zone"]),
        ],
    );
}

#[test]
fn what_counted_things_do_in_some_manner() {
    check(
        TITLE,
        &[
            ("1000多个合作项目高质量推进。", &["1000多个 合作项目 level - actual zone"]),
            ("现有6个新药管线处于临床研究阶段。", &["6个 新药管线 level - actual zone"]),
            (
                "12个项目高标准建设,8个项目有序推进。",
                &["12个 项目 level - actual zone", "8个 项目 level - actual zone"],
            ),
            (
                "5个平台稳定运行,3个实验室高效运转。",
                &["5个 平台 level - actual zone", "3个 实验室 level - actual zone"],
            ),
            ("云帆科技研发生产基地项目总投资约4亿元。", &["4亿元 项目总投资 level - actual -"]),
            ("云帆光子特种光纤生产基地及研发中心项目总投资15亿元。", &["15亿元 项目总投资 level - actual -"]),
            ("年发电量可满足600万居民一年的用电需求。", &["600万居民 居民 level - actual zone"]),
            ("预计可创造约5000亿元年产值。", &["5000亿元 年产值 level - target zone"]),
        ],
    );
}
