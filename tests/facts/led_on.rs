//! Words before and after what is measured that are no part of it: what leads on to it, what became of it, what goes on after a rank.

use crate::{check, named};

const TITLE: &str = "云岭高新区再提速";

#[test]
fn words_that_lead_on_to_what_is_measured() {
    check(
        TITLE,
        &[
            ("然而传统磨具的单价高达80元。", &["80元 传统磨具的单价 level - actual -"]),
            (
                "新开工项目6个,分别为工业项目4个、农业项目2个。",
                &[
                    "6个 新开工项目 level - actual zone",
                    "4个 工业项目 level - actual zone",
                    "2个 农业项目 level - actual zone",
                ],
            ),
            ("全年新能源车销量或将突破50万辆。", &["50万辆 新能源车销量 level 全年 target zone"]),
            ("项目建成后可达总产能500吨。", &["500吨 总产能 level - target -"]),
            (
                "推动整治黑臭水体16处,督促清理垃圾300吨。",
                &["16处 黑臭水体 level - actual zone", "300吨 垃圾 level - actual zone"],
            ),
            ("果园第二期流转土地90亩。", &["90亩 土地 level - actual zone"]),
            ("赴沪、浙等地外出招商57次。", &["57次 外出招商 level - actual zone"]),
            ("就地化解矛盾36起。", &["36起 矛盾 level - actual zone"]),
            ("全县性会议精简三成。", &["三成 全县性会议 growth↓ - actual -"]),
            ("研发和技术人员达到300人。", &["300人 研发和技术人员 level - actual zone"]),
        ],
    );
}
#[test]
fn sorts_that_went_through_something() {
    check(
        TITLE,
        &[
            ("27家投产企业运行良好。", &["27家 投产企业 level - actual zone"]),
            (
                "在全省24家上榜企业中,我市企业占比12%。",
                &["24家 上榜企业 level - actual -", "12% 企业占比 share - actual -"],
            ),
            ("28名参赛选手同台竞技。", &["28名 参赛选手 level - actual zone"]),
            ("其中8家成立了党支部。", &["8家 - level - actual zone"]),
        ],
    );
}
#[test]
fn what_became_of_those_counted() {
    check(
        TITLE,
        &[
            (
                "19个建制村通公路,6个自然村通硬化路。",
                &["19个 建制村 level - actual zone", "6个 自然村 level - actual zone"],
            ),
            ("有7个项目提前完成任务。", &["7个 项目 level - actual zone"]),
            ("10万家基层单位与法庭进行对接。", &["10万家 基层单位 level - actual zone"]),
            (
                "264家基层法院新收案件数超过1万件。",
                &["264家 基层法院 level - actual zone", "1万件 新收案件数 level - actual zone"],
            ),
            ("5万多株水杉矗立湖中。", &["5万多株 水杉 level - actual zone"]),
            ("23道工序才能完成。", &["23道 工序 level - actual zone"]),
            ("打造8支较大影响力的服务队。", &["8支 服务队 level - actual zone"]),
        ],
    );
}
#[test]
fn what_goes_on_after_a_rank_or_a_record() {
    check(
        TITLE,
        &[
            (
                "工业总产值增速居全省第三位,两年平均增长8.5%。",
                &["第三位 工业总产值增速 rank - actual zone", "8.5% 工业总产值 growth↑ - actual zone"],
            ),
            (
                "粮食产量8万吨,再创历史新高,连续4年居全市第一。",
                &[
                    "8万吨 粮食产量 level - actual zone",
                    "4年 粮食产量 level - actual zone",
                    "第一 粮食产量 rank - actual zone",
                ],
            ),
            (
                "地方财政收入3.5亿元,自然增幅2%,同口径增幅6%。",
                &[
                    "3.5亿元 地方财政收入 level - actual zone",
                    "2% 地方财政收入 growth↑ - actual zone",
                    "6% 地方财政收入 growth↑ - actual zone",
                ],
            ),
            (
                "企业营收610亿元,净利润总和为21亿元。",
                &["610亿元 企业营收 level - actual zone", "21亿元 净利润总和 level - actual zone"],
            ),
            ("公司每年以20%的增幅快速发展。", &["20% - growth↑ - actual -"]),
        ],
    );
}
#[test]
fn names_that_share_a_word() {
    check(
        TITLE,
        &[
            (
                "我市对东盟、欧盟进出口分别为38亿元、23亿元。",
                &["38亿元 对东盟进出口 level - actual -", "23亿元 对欧盟进出口 level - actual -"],
            ),
            (
                "城、乡居民人均收入分别为3.2万元、1.6万元。",
                &["3.2万元 城镇居民人均收入 level - actual zone", "1.6万元 农村居民人均收入 level - actual zone"],
            ),
            (
                "内外贸吞吐量分别增长5%和2%。",
                &["5% 内贸吞吐量 growth↑ - actual zone", "2% 外贸吞吐量 growth↑ - actual zone"],
            ),
            ("一等奖、二等奖分别为6个、12个。", &["6个 一等奖 level - actual zone", "12个 二等奖 level - actual zone"]),
        ],
    );
}

#[test]
fn how_long_it_took_and_after_what() {
    check(
        TITLE,
        &[
            ("高新区三年盘活用地3200亩。", &["3200亩 盘活用地 level - actual zone"]),
            ("二期建成后年产值可达12亿元。", &["12亿元 年产值 level - target zone"]),
            ("全县增加学位7800个。", &["7800个 学位 level - actual -"]),
        ],
    );
}
#[test]
fn who_is_counted_among_whom() {
    check(
        TITLE,
        &[
            (
                "270名研发人员中博士占一成半。",
                &["270名 研发人员 level - actual zone", "一成半 博士 share - actual zone"],
            ),
            (
                "45家企业中高新技术企业占三成。",
                &["45家 企业 level - actual zone", "三成 高新技术企业 share - actual zone"],
            ),
            (
                "2021年59家园区实现收入5621亿元,增速达21%,其中21家达100亿元以上。",
                &[
                    "59家 园区 level 2021年 actual zone",
                    "5621亿元 收入 level 2021年 actual zone",
                    "21% 收入 growth↑ 2021年 actual zone",
                    "21家 园区 level 2021年 actual zone",
                    "100亿元 收入 level 2021年 actual zone",
                ],
            ),
            ("累计吸引180个国家和地区投资。", &["180个 国家和地区 level - actual zone"]),
            ("每天有3.2万辆货车进出。", &["3.2万辆 货车 level - actual zone"]),
        ],
    );
}
#[test]
fn what_courts_and_makers_do() {
    check(
        TITLE,
        &[
            (
                "全市检察机关批准逮捕犯罪嫌疑人860人,判处罪犯410人。",
                &["860人 犯罪嫌疑人 level - actual -", "410人 罪犯 level - actual -"],
            ),
            ("起诉非法吸收公众存款案件70件。", &["70件 非法吸收公众存款案件 level - actual zone"]),
            (
                "打破国外垄断的产品达19个,填补国内空白的技术6项。",
                &["19个 产品 level - actual zone", "6项 技术 level - actual zone"],
            ),
            (
                "零售额完成4.9亿元,增速16.1%。",
                &["4.9亿元 零售额 level - actual zone", "16.1% 零售额 growth↑ - actual zone"],
            ),
        ],
    );
}

#[test]
fn what_makes_a_sort_of_its_own() {
    check(
        TITLE,
        &[
            ("依法提起诉讼130件。", &["130件 诉讼 level - actual zone"]),
            ("集中投产投用项目118个。", &["118个 集中投产投用项目 level - actual zone"]),
            ("法官人均审结案件74件。", &["74件 法官人均审结案件 level - actual zone"]),
            (
                "5个重点突破项目中,3个已开工。",
                &["5个 重点突破项目 level - actual zone", "3个 重点突破项目 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn words_that_only_lead_to_a_name() {
    named(&[
        ("实现产值415亿元，历史上首次突破400亿元。", "415亿元 产值, 400亿元 产值"),
        ("6个村的稳定性收入全部超过600万元。", "6个 村, 600万元 稳定性收入"),
        ("企业获贷率提高到60%以上。", "60% 企业获贷率"),
        ("12幢厂房已租出9幢。", "12幢 厂房, 9幢 厂房"),
        ("年内征地1800亩、供地1200亩。", "1800亩 征地, 1200亩 供地"),
        ("选派60名骨干医师到基层驻点。", "60名 骨干医师"),
        ("免费安装智能烟感1500套。", "1500套 智能烟感"),
        ("从资金到位情况看，完成39亿元。", "39亿元 -"),
        ("正在推进的（B类）92件，占一半以上。", "92件 -, 一半 -"),
        ("赡养老人扣除标准，由2000元提高到3000元。", "2000元 赡养老人扣除标准, 3000元 赡养老人扣除标准"),
        ("换管后漏损率下降8%,整治后断面达标率为95%。", "8% 换管后漏损率, 95% 断面达标率"),
        ("为300名年满18周岁的志愿者投保。", "300名 志愿者, 18周岁 志愿者"),
        ("推进后续项目12个。", "12个 后续项目"),
        ("按每平方米50元给予最高300万元补贴。", "50元 补贴, 300万元 补贴"),
    ]);
}

#[test]
fn less_than_there_was() {
    check(
        "江城县经济运行",
        &[
            ("五年累计减少农村贫困人口36万人。", &["36万人 农村贫困人口 change↓ 五年 actual -"]),
            ("减少贫困人口至3万人。", &["3万人 贫困人口 level - actual -"]),
            ("贷款同比少增3.1亿元。", &["3.1亿元 贷款 change↓ - actual -"]),
            (
                "粮食总产量120万吨,比上年少产3万吨。",
                &["120万吨 粮食总产量 level - actual -", "3万吨 粮食总产量 change↓ - actual -"],
            ),
            (
                "税收3.2亿元,完成全年任务的62%,欠序时进度4.6个百分点。",
                &["3.2亿元 税收 level - actual -", "62% 税收 level - actual -", "4.6个百分点 税收 change↓ - actual -"],
            ),
            (
                "完成投资12亿元,滞后时序进度3.2个百分点。",
                &["12亿元 投资 level - actual -", "3.2个百分点 投资 change↓ - actual -"],
            ),
        ],
    );
}

#[test]
fn a_difference_is_of_what_was_told_in_its_unit() {
    check(
        "江城市简报",
        &[
            (
                "建筑业事故8起,死亡7人,同比减少2起。",
                &["8起 建筑业事故 level - actual -", "7人 死亡 level - actual -", "2起 建筑业事故 change↓ - actual -"],
            ),
            (
                "全市发生火灾12起,受伤5人,同比增加2起1人。",
                &[
                    "12起 火灾 level - actual -",
                    "5人 受伤 level - actual -",
                    "2起 火灾 change↑ - actual -",
                    "1人 受伤 change↑ - actual -",
                ],
            ),
            (
                "签约项目36个,总投资120亿元,比上年增加8个。",
                &[
                    "36个 签约项目 level - actual -",
                    "120亿元 总投资 level - actual -",
                    "8个 签约项目 change↑ - actual -",
                ],
            ),
            (
                "完成造林12万亩,植树300万株,比上年增加3万亩。",
                &["12万亩 造林 level - actual -", "300万株 植树 level - actual -", "3万亩 造林 change↑ - actual -"],
            ),
            (
                "园区企业36家,产值50亿元,利润增长8%,增加2亿元。",
                &[
                    "36家 企业 level - actual -",
                    "50亿元 产值 level - actual -",
                    "8% 利润 growth↑ - actual -",
                    "2亿元 利润 change↑ - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn who_led_by_how_much() {
    check(
        "江城市外贸",
        &[
            (
                "汽车、钢材出口大幅增长成为拉动出口的主因,分别增长2.4倍、89.7%。",
                &["2.4倍 汽车出口 growth↑ - actual -", "89.7% 钢材出口 growth↑ - actual -"],
            ),
            (
                "电子、化工产值双双增长,分别增长12%、8%。",
                &["12% 电子产值 growth↑ - actual -", "8% 化工产值 growth↑ - actual -"],
            ),
            (
                "出口增长9%,机电产品出口增长12%;进口增长3%。",
                &["9% 出口 growth↑ - actual -", "12% 机电产品出口 growth↑ - actual -", "3% 进口 growth↑ - actual -"],
            ),
            (
                "汽车、船舶制造成为拉动工业增长的主力,分别增长24%、8.7%。",
                &["24% 汽车 growth↑ - actual -", "8.7% 船舶制造 growth↑ - actual -"],
            ),
        ],
    );
}
