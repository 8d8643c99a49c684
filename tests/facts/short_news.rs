//! What short news counts: parts that have come so far, crews and what they do, those of a size.

use crate::check;

const TITLE: &str = "云岭高新区再提速";

#[test]
fn how_far_parts_of_what_was_counted_have_come() {
    check(
        TITLE,
        &[
            (
                "全区开竣工项目73个,总投资280亿元。其中开工46个,总投资180亿元;竣工27个。",
                &[
                    "73个 开竣工项目 level - actual zone",
                    "280亿元 总投资 level - actual zone",
                    "46个 开工项目 level - actual zone",
                    "180亿元 总投资 level - actual zone",
                    "27个 竣工项目 level - actual zone",
                ],
            ),
            (
                "项目库共有项目120个,其中在建60个,续建30个,新建30个。",
                &[
                    "120个 项目 level - actual -",
                    "60个 在建项目 level - actual -",
                    "30个 续建项目 level - actual -",
                    "30个 新建项目 level - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn what_offices_and_crews_do() {
    check(
        TITLE,
        &[
            ("市场监管局检查商户320户。", &["320户 商户 level - actual zone"]),
            ("云岭机场亮化道路8条。", &["8条 道路 level - actual zone"]),
            ("铁路部门转移群众1200人。", &["1200人 群众 level - actual zone"]),
            ("救援队打捞水草60吨。", &["60吨 水草 level - actual zone"]),
        ],
    );
}

#[test]
fn those_of_a_size_and_what_is_wanted() {
    check(
        TITLE,
        &[
            (
                "规上企业120家,产值超10亿元的有8家,超百亿元的有2家。",
                &[
                    "120家 规上企业 level - actual zone",
                    "10亿元 产值 level - actual zone",
                    "8家 产值超10亿元的规上企业 level - actual zone",
                    "百亿元 产值 level - actual zone",
                    "2家 产值超百亿元的规上企业 level - actual zone",
                ],
            ),
            ("企业目前存在约8000人的用工缺口。", &["8000人 用工缺口 level 目前 actual -"]),
            ("医院设床位600张。", &["600张 床位 level - actual zone"]),
            ("招商小分队共外出招商17批次。", &["17批次 外出招商 level - actual zone"]),
            (
                "线上订单、线下客流分别是平日的3倍、1.5倍。",
                &["3倍 线上订单 level - actual zone", "1.5倍 线下客流 level - actual zone"],
            ),
            ("最终决出一等奖2名。", &["2名 一等奖 level - actual zone"]),
        ],
    );
}

#[test]
fn lines_fairs_and_parts_of_plans() {
    check(
        TITLE,
        &[
            ("日均客流约8万人次。", &["8万人次 日均客流 level - actual zone"]),
            ("线路全长24公里,设车站18座。", &["24公里 线路全长 level - actual zone", "18座 车站 level - actual zone"]),
            (
                "平均客运强度为0.8万人次每公里日,环比降低7.6%。",
                &["0.8万人次每公里日 平均客运强度 level - actual zone", "7.6% 平均客运强度 growth↓ - actual zone"],
            ),
            (
                "引进项目8个,计划投资20亿元,其中工业项目5个。",
                &[
                    "8个 项目 level - actual zone",
                    "20亿元 计划投资 level - target zone",
                    "5个 工业项目 level - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn what_is_received_leaves_whoever_gives_it() {
    check(
        TITLE,
        &[
            ("海纳科技获市天使基金首批投资500万元。", &["500万元 首批投资 level - actual -"]),
            ("海纳科技获建设银行授信5亿元。", &["5亿元 授信 level - actual -"]),
            ("高新区安排2亿元专项资金扶持企业创新。", &["2亿元 专项资金 level - actual zone"]),
        ],
    );
}

#[test]
fn names_right_before_their_number_are_not_counted() {
    check(TITLE, &[("拜访了大连、杭州等地企业30余家。", &["30余家 企业 level - actual zone"])]);
}

#[test]
fn what_is_furthered_handed_over_or_made_use_of() {
    check(
        TITLE,
        &[
            (
                "推进两个园区建设,首批80套人才公寓交付使用。",
                &["两个 园区 level - actual zone", "80套 人才公寓 level - actual zone"],
            ),
            ("园区利用闲置厂房3万平方米。", &["3万平方米 闲置厂房 level - actual zone"]),
            ("规划有300平方米企业平层。", &["300平方米 企业平层 level - actual zone"]),
            ("服务20家科创板拟上市企业。", &["20家 科创板拟上市企业 level - actual zone"]),
            ("入驻各类智慧型企业150家。", &["150家 各类智慧型企业 level - actual zone"]),
        ],
    );
}

#[test]
fn two_headlines_on_a_line() {
    check("", &[("洋湖综合保税区揭牌 规划面积25平方公里", &["25平方公里 规划面积 level - actual 洋湖综合保税区"])]);
}

#[test]
fn what_lies_beside_a_zone_does_not_take_its_figures() {
    check(
        TITLE,
        &[("云岭高新区与湖滨镇实行区镇合一的体制,拥有1个国家级孵化器。", &["1个 国家级孵化器 level - actual zone"])],
    );
}

#[test]
fn zones_without_their_names_are_not_counted() {
    check(
        TITLE,
        &[
            ("全市引进项目120个,其中高新区45个。", &["120个 项目 level - actual -", "45个 项目 level - actual zone"]),
            (
                "全市工业增加值增长8%,其中高新区增长12%。",
                &["8% 工业增加值 growth↑ - actual -", "12% 工业增加值 growth↑ - actual zone"],
            ),
            ("云岭高新区已有科技园6个。", &["6个 科技园 level - actual zone"]),
        ],
    );
}

#[test]
fn what_has_come_of_what_was_agreed_and_columns_of_figures() {
    check(
        TITLE,
        &[
            (
                "引进合同外资8600万美元,到位2100万美元。",
                &["8600万美元 合同外资 level - actual zone", "2100万美元 到位外资 level - actual zone"],
            ),
            ("1260家——高新技术企业数量;", &["1260家 高新技术企业数量 level - actual zone"]),
            ("10个项目“云签约”。", &["10个 项目 level - actual zone"]),
            ("组织企业参展,达成意向订单1.7亿元。", &["1.7亿元 意向订单 level - actual zone"]),
            (
                "9家企业上榜,数量较去年增加2家。",
                &["9家 企业 level - actual zone", "2家 企业数量 change↑ - actual zone"],
            ),
        ],
    );
}

#[test]
fn a_park_that_a_firm_builds_keeps_its_figures() {
    check("湖滨科技园开园", &[("湖滨科技园由湖滨集团投资建设,占地120亩。", &["120亩 占地 level - actual zone"])]);
}

#[test]
fn what_a_list_ranks_by_and_where_it_was_done() {
    check(
        TITLE,
        &[
            (
                "11月,某机构发布2023园区高质量发展百强榜,云岭高新区列第42位,较上年上升7位。",
                &[
                    "第42位 园区高质量发展百强榜 rank 11月 actual zone",
                    "7位 园区高质量发展百强榜 change↑ 11月 actual zone",
                ],
            ),
            (
                "达成合作意向28项,现场签约5项。",
                &["28项 合作意向 level - actual zone", "5项 合作意向 level - actual zone"],
            ),
            ("6个项目“拿地即开工”。", &["6个 项目 level - actual zone"]),
            ("经开区引进项目38个。", &["38个 项目 level - actual -"]),
        ],
    );
}

#[test]
fn what_works_consist_of_and_what_somebody_intends() {
    check(
        TITLE,
        &[
            ("项目建设厂房6栋、办公楼1栋。", &["6栋 厂房 level - actual zone", "1栋 办公楼 level - actual zone"]),
            ("项目建设用地200亩。", &["200亩 项目建设用地 level - actual zone"]),
            ("海纳股份拟募资8亿元。", &["8亿元 募资 level - target -"]),
        ],
    );
}

#[test]
fn a_way_in_which_something_is_done() {
    check(
        TITLE,
        &[
            ("以股权投资方式支持项目16个。", &["16个 项目 level - actual zone"]),
            ("以租赁方式入驻企业12家。", &["12家 企业 level - actual zone"]),
            ("引进以色列企业3家。", &["3家 以色列企业 level - actual zone"]),
            ("省里公布小微企业园名单,全省共35家。", &["35家 小微企业园 level - actual -"]),
        ],
    );
}
