//! How ministries, customs and fairs tell their data: amounts with long brackets, what goes with a base, sorts in a list.

use crate::{check, named};

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

#[test]
fn land_that_grows_something_somewhere() {
    check(
        TITLE,
        &[
            ("临溪县大河乡向阳村1400亩优质小麦喜获丰收。", &["1400亩 优质小麦 level - actual -"]),
            ("阿兴县120万亩棉花进入采收期。", &["120万亩 棉花 level - actual -"]),
            (
                "全市共投入农业机械3000台、警力200名。",
                &["3000台 农业机械 level - actual -", "200名 警力 level - actual -"],
            ),
        ],
    );
}

#[test]
fn how_long_works_took_and_what_they_can_do() {
    check(
        TITLE,
        &[
            (
                "隧道全长22公里,建设历时近10年。",
                &["22公里 隧道全长 level - actual zone", "10年 建设 level - actual zone"],
            ),
            ("机场预计2025年年底通航,可保障年旅客吞吐量2800万人次。", &["2800万人次 年旅客吞吐量 level - target -"]),
            ("预计今年年底投产,每年可节约标准煤约220万吨。", &["220万吨 节约标准煤 level - target zone"]),
            ("年内已建成高速公路项目超过270个。", &["270个 高速公路项目 level 年内 actual zone"]),
            ("近三个月完成审批的项目数量增长了3倍。", &["3倍 审批的项目数量 growth↑ 近三个月 actual zone"]),
        ],
    );
}

#[test]
fn above_a_peak_and_by_region() {
    check(
        TITLE,
        &[
            (
                "最高用电负荷达1339万千瓦,较去年峰值高出49万千瓦。",
                &["1339万千瓦 最高用电负荷 level - actual zone", "49万千瓦 最高用电负荷 change↑ - actual zone"],
            ),
            (
                "共吸引160支团队报名,其中广东地区84支,港澳台76支。",
                &["160支 团队 level - actual zone", "84支 团队 level - actual zone", "76支 团队 level - actual zone"],
            ),
            (
                "集装箱吞吐量已连续10个月单月突破百万标箱。",
                &["10个月 集装箱吞吐量 level - actual zone", "百万标箱 集装箱吞吐量 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn how_it_was_at_another_festival_or_in_the_beginning() {
    check(
        TITLE,
        &[
            (
                "端午假期,旅游收入4亿元,恢复至2019年端午节同期的94.9%。",
                &["4亿元 旅游收入 level 端午假期 actual zone", "94.9% 旅游收入 level 端午假期 actual zone"],
            ),
            (
                "每日开行数量从开通初期的2列增长至目前的18列。",
                &["2列 每日开行数量 level 开通初期 actual zone", "18列 每日开行数量 level 目前 actual zone"],
            ),
            (
                "126个城中村改造项目开工率达95%。",
                &["126个 城中村改造项目 level - actual zone", "95% 城中村改造项目开工率 level - actual zone"],
            ),
            ("580套房源开始配租。", &["580套 房源 level - actual zone"]),
            ("预计可年生产虾粉2万吨。", &["2万吨 虾粉 level - target zone"]),
            ("浙江、福建、江西等7省已经发文。", &["7省 省 level - actual zone"]),
        ],
    );
}

#[test]
fn where_they_are_from_and_what_a_thing_has() {
    check(
        TITLE,
        &[
            (
                "吸引观众12万人次,来自36个国家,同比增长8%。",
                &[
                    "12万人次 观众 level - actual zone",
                    "36个 国家 level - actual zone",
                    "8% 观众 growth↑ - actual zone",
                ],
            ),
            ("全国首座海上风电示范项目累计发电量突破3亿千瓦时。", &["3亿千瓦时 发电量 level - actual -"]),
        ],
    );
}

#[test]
fn how_many_zones_and_which_projects() {
    check(
        "云岭州园区速览",
        &[
            (
                "园区总数从2020年的169家增加到178家。",
                &["169家 园区总数 level 2020年 actual -", "178家 园区总数 level - actual -"],
            ),
            (
                "项目共31个。其中新建项目19个、续建项目12个。",
                &["31个 项目 level - actual -", "19个 新建项目 level - actual -", "12个 续建项目 level - actual -"],
            ),
        ],
    );
}

#[test]
fn how_high_something_is() {
    check(
        TITLE,
        &[
            (
                "今天,大桥合龙,桥面宽30米,桥塔高210米。",
                &["30米 桥面宽 level - actual zone", "210米 桥塔高 level - actual zone"],
            ),
            ("水位比汛前高3米。", &["3米 水位 change↑ - actual zone"]),
            ("水位升高2米。", &["2米 水位 change↑ - actual zone"]),
        ],
    );
}

#[test]
fn terms_of_releases() {
    crate::named(&[
        ("毛利率下降2.6pct至31.4%。", "2.6pct 毛利率, 31.4% 毛利率"),
        ("全年期间费用率12.3%，同比上升0.4个百分点。", "12.3% 期间费用率, 0.4个百分点 期间费用率"),
        ("固定资产投资增长2.1%，扣除房地产开发投资后增长7.6%。", "2.1% 固定资产投资, 7.6% 固定资产投资"),
        ("出口逾800亿元，占全省四分之一强。", "800亿元 出口, 四分之一 出口"),
        ("从业人员突破20万人大关。", "20万人 从业人员"),
        (
            "三次产业结构由14.2:44.1:41.7调整为13.1:43.2:43.7。",
            "14.2:44.1:41.7 三次产业结构, 13.1:43.2:43.7 三次产业结构",
        ),
        ("比赛结束于13:45:30。", ""),
    ]);
}

#[test]
fn by_how_much_what_was_expected_is_missed() {
    check(
        TITLE,
        &[
            (
                "零售额增速放缓至4.9%,低于年初预期1.1个百分点。",
                &["4.9% 零售额增速 growth↑ - actual zone", "1.1个百分点 零售额增速 change↓ - actual zone"],
            ),
            (
                "用电量增速降至2%,慢于上年同期3.1个百分点。",
                &["2% 用电量增速 growth↑ - actual zone", "3.1个百分点 用电量增速 change↓ - actual zone"],
            ),
            (
                "税收增长6%,高于上年同期1.2个百分点。",
                &["6% 税收 growth↑ - actual zone", "1.2个百分点 税收 change↑ - actual zone"],
            ),
        ],
    );
}

#[test]
fn offices_that_have_a_part_of_what_was_told() {
    named(&[(
        "一般公共预算收入完成8.5亿元。其中：税务部门完成7.1亿元，完成年初预算的78%，同比增长14%；财政部门完成1.4亿元。",
        "8.5亿元 一般公共预算收入, 7.1亿元 一般公共预算收入, 78% 一般公共预算收入, 14% 一般公共预算收入, 1.4亿元 一般公共预算收入",
    )]);
}

#[test]
fn which_way_a_rate_differs_from_two_bases() {
    check(
        TITLE,
        &[
            (
                "存款余额同比增长9%，增速分别比上月末和上年同期低0.2个和3.9个百分点。",
                &[
                    "9% 存款余额 growth↑ - actual zone",
                    "0.2个 存款余额增速 change↓ - actual zone",
                    "3.9个百分点 存款余额增速 change↓ - actual zone",
                ],
            ),
            (
                "发生事故5起、死亡17人，同比减少3起、9人。",
                &[
                    "5起 事故 level - actual zone",
                    "17人 死亡 level - actual zone",
                    "3起 事故 change↓ - actual zone",
                    "9人 死亡 change↓ - actual zone",
                ],
            ),
            ("税收收入 ↑8.1%", &["8.1% 税收收入 growth↑ - actual zone"]),
            (
                "税收增长5.2%，但仍低于全市平均增速0.6个百分点。",
                &["5.2% 税收 growth↑ - actual zone", "0.6个百分点 税收 change↓ - actual zone"],
            ),
            (
                "低保标准提高到900元，月人均增加18元。",
                &["900元 低保标准 level - actual zone", "18元 月人均低保标准 change↑ - actual zone"],
            ),
            ("居民收入中位数是平均数的85%。", &["85% 居民收入中位数 level - actual zone"]),
            (
                "完成全年目标任务900人的109%，占年度计划90人的67%。",
                &[
                    "900人 - level 全年 target zone",
                    "109% - level - actual zone",
                    "90人 - level - target zone",
                    "67% - share - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn goals_are_of_what_is_to_reach_them() {
    named(&[
        ("登记失业率为2.6%，低于4%的控制目标。", "2.6% 登记失业率, 4% 登记失业率"),
        ("力争实现重污染天数减少5%的改善目标。", "5% 重污染天数"),
    ]);
}

#[test]
fn how_rare_an_amount_is_is_no_part_of_it() {
    named(&[
        ("失业率为近十年最低，降至3.4%。", "3.4% 失业率"),
        ("登记失业率为2021年以来最低，降至3.4%。", "3.4% 登记失业率"),
        ("7月降水量创1961年以来同期新高，达到150毫米。", "150毫米 降水量"),
        ("粮食产量再创历史同期最高，达到8亿斤。", "8亿斤 粮食产量"),
        ("文创产品有300种，创历史新高。", "300种 文创产品"),
    ]);
}

#[test]
fn what_an_amount_is_reckoned_in_is_none() {
    named(&[
        ("手工具出口值3億美元，若以新台幣計算則為92.1億元。", "3億美元 手工具出口值, 92.1億元 手工具出口值"),
        ("出口總值35億美元，換算新台幣約1083億元。", "35億美元 出口總值, 1083億元 出口總值"),
        ("快餐店的總收益上升2.2%，以數量計亦升0.7%。", "2.2% 快餐店的總收益, 0.7% 快餐店的總收益"),
        ("恒生指數早段低見18994點，尾市曾倒跌386點。", "18994點 恒生指數, 386點 恒生指數"),
        ("庫存天數已由高點的180天降到110天。", "180天 庫存天數, 110天 庫存天數"),
    ]);
}

#[test]
fn at_what_rate_an_amount_changed_stands_in_brackets() {
    check(
        "税收月报",
        &[
            ("税收同比增加4.3亿元（3.2%）。", &["4.3亿元 税收 change↑ - actual -", "3.2% 税收 growth↑ - actual -"]),
            ("引进企业8家（20%）。", &["8家 企业 level - actual -", "20% 企业 level - actual -"]),
        ],
    );
}

#[test]
fn known_words_are_whole() {
    check(
        "开放走笔",
        &[
            ("我国对共建国家的直接投资超过300亿美元。", &["300亿美元 对共建国家的直接投资 level - actual -"]),
            ("对“一带一路”共建国家进出口12万亿元。", &["12万亿元 对“一带一路”共建国家进出口 level - actual -"]),
            ("研发经费投入强度继续提高,达到2.6%。", &["2.6% 研发经费投入强度 level - actual -"]),
            ("目前,气田日产气量超2000万立方米。", &["2000万立方米 气田日产气量 level 目前 actual -"]),
        ],
    );
}
