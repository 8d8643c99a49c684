//! What is done, by whom and to what: only the thing is measured.

use crate::check;

const TITLE: &str = "云岭高新区再提速";

#[test]
fn adverbs_before_a_verb() {
    check(
        "临江市新闻",
        &[
            ("云帆市已建设老年食堂75家。", &["75家 老年食堂 level - actual -"]),
            ("云帆市先后建设口袋公园18个。", &["18个 口袋公园 level - actual -"]),
            ("仅城南厂区就生产压缩机200万台。", &["200万台 压缩机 level - actual -"]),
            ("助学贷款累计发放3亿元。", &["3亿元 助学贷款 level - actual -"]),
            ("失业保险金共发放2.1亿元。", &["2.1亿元 失业保险金 level - actual -"]),
        ],
    );
}

#[test]
fn who_did_it() {
    check(
        "临江市新闻",
        &[
            ("学院申报科研课题36项。", &["36项 科研课题 level - actual -"]),
            ("市科技局受理科研课题36项。", &["36项 科研课题 level - actual -"]),
            ("云州支队主动排查隐患36处。", &["36处 隐患 level - actual -"]),
            ("云帆科技研发新产品36项。", &["36项 新产品 level - actual -"]),
            ("社区服务中心12个。", &["12个 社区服务中心 level - actual -"]),
            ("企业研发人员300名。", &["300名 企业研发人员 level - actual -"]),
            ("该厂年生产量达200万件。", &["200万件 年生产量 level - actual -"]),
            ("该校毕业生就业率达98%。", &["98% 毕业生就业率 level - actual -"]),
        ],
    );
}

#[test]
fn what_opens_a_clause() {
    check(
        "临江市新闻",
        &[
            ("值得一提的是产值达50亿元。", &["50亿元 产值 level - actual -"]),
            ("本次招聘会参会企业800家。", &["800家 招聘会参会企业 level - actual -"]),
            (
                "有效专利达116万件,平均每家企业32件。",
                &["116万件 有效专利 level - actual -", "32件 有效专利 level - actual -"],
            ),
            ("投产项目已超过半数、达54%。", &["半数 投产项目 share - actual -", "54% 投产项目 share - actual -"]),
            ("到账经费5.6亿元。", &["5.6亿元 到账经费 level - actual -"]),
            ("产业园区贷款余额增长29%。", &["29% 产业园区贷款余额 growth↑ - actual -"]),
            ("价格仅为进口产品的三分之一。", &["三分之一 价格 level - actual -"]),
            ("扣除比例由75%统一提高到100%。", &["75% 扣除比例 share - actual -", "100% 扣除比例 share - actual -"]),
            ("新产业对工业增长贡献超50%。", &["50% 新产业对工业增长贡献 share - actual -"]),
            ("从1400项成果中甄选出12项。", &["1400项 成果 level - actual -", "12项 成果 level - actual -"]),
            ("基础养老金调增19%。", &["19% 基础养老金 growth↑ - actual -"]),
        ],
    );
}

#[test]
fn what_tells_which() {
    check(
        "临江市新闻",
        &[
            ("300台崭新的机器整齐地排列着。", &["300台 机器 level - actual -"]),
            ("投资建设的20座大棚投用。", &["20座 大棚 level - actual -"]),
            ("全省共有国家高新区14家。", &["14家 国家高新区 level - actual -"]),
            ("将考核标准拆解为12项可视化指标。", &["12项 可视化指标 level - actual -"]),
            ("其中1.2万人为研发人员。", &["1.2万人 研发人员 level - actual -"]),
            ("产值快速增长,达到2000万元。", &["2000万元 产值 level - actual -"]),
        ],
    );
}

#[test]
fn what_a_figure_is_reckoned_on() {
    check(
        "临江市新闻",
        &[
            ("按常住人口计算人均生产总值为7万元。", &["7万元 人均生产总值 level - actual -"]),
            ("按美元计价出口额增长5%。", &["5% 出口额 growth↑ - actual -"]),
            ("年产值相当于全市的14%。", &["14% 年产值 level - actual -"]),
            ("比重初步计算在3%以内。", &["3% 比重 share - actual -"]),
            (
                "货运量增长3%,与一季度持平,比二季度回落1.1个百分点。",
                &["3% 货运量 growth↑ - actual -", "1.1个百分点 货运量 change↓ - actual -"],
            ),
        ],
    );
}

#[test]
fn money_with_its_noun_behind() {
    check(
        "临江市新闻",
        &[
            ("给予2000元的技能提升补贴。", &["2000元 技能提升补贴 level - actual -"]),
            ("某企业获得高达126万元的补助金。", &["126万元 补助金 level - actual -"]),
            ("发放一次性扩岗补助300万元。", &["300万元 一次性扩岗补助 level - actual -"]),
            ("完成新一轮3亿元融资。", &["3亿元 融资 level - actual -"]),
            ("45个项目融资2亿元。", &["45个 项目 level - actual -", "2亿元 融资 level - actual -"]),
        ],
    );
}

#[test]
fn what_the_counted_do() {
    check(
        "临江市新闻",
        &[
            ("5个车间生产零件30万套。", &["5个 车间 level - actual -", "30万套 零件 level - actual -"]),
            ("6条生产线马力全开。", &["6条 生产线 level - actual -"]),
            ("改造3条智能生产线改造项目。", &["3条 智能生产线改造项目 level - actual -"]),
            ("36个小区改造完成。", &["36个 小区 level - actual -"]),
            ("12个项目建设提速。", &["12个 项目 level - actual -"]),
            ("70%的员工住在园区。", &["70% 员工 share - actual -"]),
            ("建成两个污水提升泵站。", &["两个 污水提升泵站 level - actual -"]),
            ("采用近百个数字台架使生产更智能。", &["百个 数字台架 level - actual -"]),
            ("社区将9个大网格细化为38个小网格。", &["9个 大网格 level - actual -", "38个 小网格 level - actual -"]),
        ],
    );
}

#[test]
fn what_bodies_did_to_what_one_short_word_names() {
    check(
        TITLE,
        &[
            ("管委会服务企业800家。", &["800家 企业 level - actual zone"]),
            ("园区孵化器辅导企业60家。", &["60家 企业 level - actual zone"]),
            ("管委会专班化解难题300个。", &["300个 难题 level - actual zone"]),
            ("管委会研发人员达200名。", &["200名 管委会研发人员 level - actual zone"]),
        ],
    );
}

#[test]
fn plans_and_what_came_of_them() {
    check(
        TITLE,
        &[
            (
                "年初计划新建泊位2000个,实际建成2300个。",
                &["2000个 泊位 level 年初 target zone", "2300个 泊位 level 年初 actual zone"],
            ),
            (
                "去年计划开工项目30个,实际开工35个。",
                &["30个 开工项目 level 去年 target zone", "35个 项目 level 去年 actual zone"],
            ),
            (
                "全年任务是新增企业500家,截至9月底已新增460家。",
                &["500家 企业 level 全年 target zone", "460家 企业 level 截至9月底 actual zone"],
            ),
            ("全年目标招引项目60个。", &["60个 项目 level 全年 target zone"]),
            (
                "已完成投资5亿元,剩余3亿元将于年底前到位。",
                &["5亿元 投资 level - actual zone", "3亿元 投资 level 年底前 target zone"],
            ),
            ("二期10万平方米厂房将于2026年交付。", &["10万平方米 厂房 level 2026年 target zone"]),
            ("三期5万平方米厂房预计明年3月交付。", &["5万平方米 厂房 level 明年3月 target zone"]),
            ("首批资金3亿元计划6月到位。", &["3亿元 资金 level 6月 target zone"]),
            ("建成厂房10万平方米,预计年底投用。", &["10万平方米 厂房 level - actual zone"]),
        ],
    );
}

#[test]
fn what_became_of_the_counted_names_nothing() {
    check(
        "云岭省政府工作报告",
        &[
            ("6万个智能预案全市配置。", &["6万个 智能预案 level - actual -"]),
            ("98项服务事项跨省通办。", &["98项 服务事项 level - actual -"]),
            ("15个品种全国首创,5个村新获评示范村。", &["15个 品种 level - actual -", "5个 村 level - actual -"]),
            ("20项改革任务先行探索。", &["20项 改革任务 level - actual -"]),
            ("12个县接通天然气。", &["12个 县 level - actual -"]),
            ("30个村通上等级公路。", &["30个 村 level - actual -"]),
            ("180个园区整合优化为120个。", &["180个 园区 level - actual -", "120个 园区 level - actual -"]),
            ("68家企业整合重组为12家。", &["68家 企业 level - actual -", "12家 企业 level - actual -"]),
            (
                "36家定点帮扶单位援助资金8亿元。",
                &["36家 定点帮扶单位 level - actual -", "8亿元 援助资金 level - actual -"],
            ),
            ("为29个省份保供煤炭3亿吨。", &["29个 省份 level - actual -", "3亿吨 保供煤炭 level - actual -"]),
        ],
    );
}

#[test]
fn how_it_was_done_names_nothing() {
    check(
        "云岭省政府工作报告",
        &[
            ("整体提升滨江岸线20公里。", &["20公里 滨江岸线 level - actual -"]),
            (
                "系统治理河道120公里,有序退出僵尸企业30家。",
                &["120公里 河道 level - actual -", "30家 僵尸企业 level - actual -"],
            ),
            ("新增集中安置点12个。", &["12个 集中安置点 level - actual -"]),
            ("动态监测对象5万人。", &["5万人 动态监测对象 level - actual -"]),
        ],
    );
}

#[test]
fn verbs_before_what_begins_with_a_word_for_its_sort() {
    check(
        TITLE,
        &[
            ("去年,全区注销各类企业86家。", &["86家 各类企业 level 去年 actual zone"]),
            ("累计维修农村公路50公里。", &["50公里 农村公路 level - actual zone"]),
            ("联盟辅导中小企业120家。", &["120家 中小企业 level - actual zone"]),
            ("压减一般性支出3亿元。", &["3亿元 一般性支出 level - actual zone"]),
            ("服务中小企业覆盖率达98%。", &["98% 服务中小企业覆盖率 level - actual zone"]),
            ("维修企业达12家。", &["12家 维修企业 level - actual zone"]),
        ],
    );
}

#[test]
fn verbs_that_share_an_object() {
    check(
        "临江县工作总结",
        &[
            ("新建和改造茶园1.2万亩。", &["1.2万亩 茶园 level - actual -"]),
            ("新建及改建公厕32座。", &["32座 公厕 level - actual -"]),
            ("整治和清理河道40公里。", &["40公里 河道 level - actual -"]),
            ("生产和加工企业32家。", &["32家 生产和加工企业 level - actual -"]),
            ("检查和整改率达100%。", &["100% 检查和整改率 level - actual -"]),
            ("黑色金属冶炼和压延加工业增长3%。", &["3% 黑色金属冶炼和压延加工业 growth↑ - actual -"]),
            ("对学校等重点场所进行安全检查6次。", &["6次 安全检查 level - actual -"]),
            ("吸纳脱贫劳动力132人就近就业。", &["132人 脱贫劳动力 level - actual -"]),
            ("有小学15所(含教学点6个)。", &["15所 小学 level - actual -", "6个 教学点 level - actual -"]),
            ("我镇水稻播种面积6000亩。", &["6000亩 水稻播种面积 level - actual -"]),
        ],
    );
}

#[test]
fn rates_named_with_the_verb_of_whoever_they_are_of() {
    check(
        "临江县工作总结",
        &[
            ("规模以上工业企业建立研发机构比例达到55%。", &["55% 规模以上工业企业建立研发机构比例 share - actual -"]),
            ("企业设立研发机构的比例达到60%。", &["60% 企业设立研发机构的比例 share - actual -"]),
            ("食品加工完成产值80亿元。", &["80亿元 食品加工产值 level - actual -"]),
            ("机械制造实现产值21亿元。", &["21亿元 机械制造产值 level - actual -"]),
        ],
    );
}

#[test]
fn verbs_of_government_before_what_is_counted() {
    check(
        "临江县工作总结",
        &[
            ("淘汰老旧设备40台,关闭煤矿3家。", &["40台 老旧设备 level - actual -", "3家 煤矿 level - actual -"]),
            ("列入省重点项目21个。", &["21个 省重点项目 level - actual -"]),
            ("偿还到期债务2.1亿元。", &["2.1亿元 到期债务 level - actual -"]),
            ("收缴管制刀具21把。", &["21把 管制刀具 level - actual -"]),
            ("举办淘汰赛21场。", &["21场 淘汰赛 level - actual -"]),
        ],
    );
}

#[test]
fn what_money_is_handed_out_for() {
    check(
        "云岭高新区调查",
        &[
            ("园区每年安排500万元作为党建专项经费。", &["500万元 党建专项经费 level - actual zone"]),
            ("园区拿出1亿元奖励企业。", &["1亿元 奖励企业 level - actual zone"]),
            ("园区拿出2000万元的奖金奖励企业。", &["2000万元 奖金 level - actual zone"]),
            ("园区拨出120亩用作停车场。", &["120亩 停车场 level - actual zone"]),
        ],
    );
}

#[test]
fn how_far_those_counted_have_come_in_two_words() {
    check("云岭高新区调查", &[("招聘会吸引3000人参加。", &["3000人 招聘会 level - actual zone"])]);
}

#[test]
fn trips_and_two_ways_of_building() {
    check(
        "云岭高新区调查",
        &[
            ("园区先后赴长三角、珠三角招商42批次。", &["42批次 招商 level - actual zone"]),
            ("园区组织企业赴德国参展15家次。", &["15家次 参展 level - actual zone"]),
            ("园区赴上海等地驻点招商30次。", &["30次 驻点招商 level - actual zone"]),
            ("园区新建改建学校3所。", &["3所 学校 level - actual zone"]),
            ("园区新建、扩建泵站6座。", &["6座 泵站 level - actual zone"]),
            ("园区整治提升农贸市场8个。", &["8个 农贸市场 level - actual zone"]),
            ("园区先后引来32家央企落子。", &["32家 央企 level - actual zone"]),
            ("园区拿出奖金500万元。", &["500万元 奖金 level - actual zone"]),
            (
                "园区在孵企业1200家,年度新增260家。",
                &["1200家 在孵企业 level - actual zone", "260家 在孵企业 level - actual zone"],
            ),
        ],
    );
}
