//! What governments report of a year: goals met, totals behind rates, those counted before their rate.

use crate::check;

#[test]
fn goals_that_were_met() {
    check(
        "云岭县政府工作报告",
        &[
            (
                "到位资金82亿元,超额完成既定的70亿元目标。",
                &["82亿元 到位资金 level - actual -", "70亿元 到位资金 level - target -"],
            ),
            (
                "造林5.6万亩,超额完成5万亩的年度任务。",
                &["5.6万亩 造林 level - actual -", "5万亩 造林 level - target -"],
            ),
            (
                "出口总额12亿美元,超额完成“十三五”规划10亿美元的目标。",
                &["12亿美元 出口总额 level - actual -", "10亿美元 出口总额 level - target -"],
            ),
            ("提前完成“十四五”规划确定的地区生产总值800亿元的目标。", &["800亿元 地区生产总值 level - actual -"]),
            (
                "税收年均增长8.2%,高于“十三五”规划目标0.7个百分点。",
                &["8.2% 税收 growth↑ - actual -", "0.7个百分点 税收 change↑ - actual -"],
            ),
        ],
    );
}

#[test]
fn totals_after_rates() {
    check(
        "云岭县政府工作报告",
        &[
            (
                "社零额增速高于全省1.2个百分点,总量居全省第5位。",
                &["1.2个百分点 社零额增速 change↑ - actual -", "第5位 社零额总量 rank - actual -"],
            ),
            (
                "一般公共预算收入增速达30.9%,规模达到272亿元。",
                &["30.9% 一般公共预算收入 growth↑ - actual -", "272亿元 一般公共预算收入规模 level - actual -"],
            ),
            (
                "财政总收入先后突破20亿元、30亿元。",
                &["20亿元 财政总收入 level - actual -", "30亿元 财政总收入 level - actual -"],
            ),
            (
                "生产总值4502亿元,稳居国内大中城市第四位。",
                &["4502亿元 生产总值 level - actual -", "第四位 生产总值 rank - actual -"],
            ),
            (
                "税收增长15%,居全市6县市第1位。",
                &["15% 税收 growth↑ - actual -", "6县市 县市 level - actual -", "第1位 税收 rank - actual -"],
            ),
        ],
    );
}

#[test]
fn those_counted_before_their_rate() {
    check(
        "云岭县政府工作报告",
        &[
            ("23条黑臭水体消除率100%。", &["23条 黑臭水体 level - actual -", "100% 黑臭水体消除率 level - actual -"]),
            (
                "6座污水处理厂出水达标率100%。",
                &["6座 污水处理厂 level - actual -", "100% 污水处理厂出水达标率 level - actual -"],
            ),
            ("36个重点项目开工率达92%。", &["36个 重点项目 level - actual -", "92% 重点项目开工率 level - actual -"]),
            (
                "34个省市重点项目累计完成投资160亿元。",
                &["34个 省市重点项目 level - actual -", "160亿元 投资 level - actual -"],
            ),
        ],
    );
}

#[test]
fn grades_leave_out_how_far_up() {
    check(
        "云岭县政府工作报告",
        &[
            (
                "建成市级以上创新平台68家,其中国家级5家、省级23家。",
                &[
                    "68家 市级以上创新平台 level - actual -",
                    "5家 国家级创新平台 level - actual -",
                    "23家 省级创新平台 level - actual -",
                ],
            ),
            (
                "现有3A级以上景区26个,其中5A级2个。",
                &["26个 3A级以上景区 level - actual -", "2个 5A级景区 level - actual -"],
            ),
        ],
    );
}

#[test]
fn what_is_entered_by_deeds() {
    check(
        "云岭县政府工作报告",
        &[
            ("组织申报市级高企培育入库316家。", &["316家 市级高企培育入库 level - actual -"]),
            ("科技型中小企业入库评价2360家。", &["2360家 科技型中小企业入库评价 level - actual -"]),
            ("争取中央资金3.2亿元、立项86项。", &["3.2亿元 中央资金 level - actual -", "86项 立项 level - actual -"]),
        ],
    );
}

#[test]
fn what_lists_share_at_their_end() {
    check(
        "云岭县政府工作报告",
        &[
            (
                "职工医保、居民医保政策范围内住院费用报销比例分别为85.2%和71.4%。",
                &[
                    "85.2% 职工医保政策范围内住院费用报销比例 share - actual -",
                    "71.4% 居民医保政策范围内住院费用报销比例 share - actual -",
                ],
            ),
            (
                "失业保险、工伤保险基金当期结余分别为2.1亿元、0.8亿元。",
                &["2.1亿元 失业保险基金当期结余 level - actual -", "0.8亿元 工伤保险基金当期结余 level - actual -"],
            ),
            (
                "PM2.5、PM10平均浓度分别下降8%、11%。",
                &["8% PM2.5平均浓度 growth↓ - actual -", "11% PM10平均浓度 growth↓ - actual -"],
            ),
        ],
    );
}

#[test]
fn items_of_what_is_to_be_done() {
    check(
        "云岭县政府工作报告",
        &[
            (
                "重点抓好以下工作:一是抓项目扩投资。安排重点项目120个。二是抓招商聚动能。全年引进亿元以上项目35个。三是抓企业强实体。新增规上企业30家。",
                &[
                    "120个 重点项目 level - target -",
                    "35个 亿元以上项目 level 全年 target -",
                    "30家 规上企业 level 全年 target -",
                ],
            ),
            (
                "共申报企业583家,预计总数接近1100家,新增孵化器29家。",
                &["583家 企业 level - actual -", "1100家 企业总数 level - target -", "29家 孵化器 level - actual -"],
            ),
            (
                "预计实现产值386亿元;完成投资210亿元。",
                &["386亿元 产值 level - target -", "210亿元 投资 level - target -"],
            ),
        ],
    );
}
#[test]
fn those_named_before_how_they_came_about() {
    check(
        "云岭高新区工作总结",
        &[
            ("众创空间新备案12家。", &["12家 众创空间 level - actual zone"]),
            ("工程技术研究中心新获批5家。", &["5家 工程技术研究中心 level - actual zone"]),
            ("省级专精特新企业获评12家。", &["12家 省级专精特新企业 level - actual zone"]),
            (
                "绿色工厂新认定3家,上市企业现有8家。",
                &["3家 绿色工厂 level - actual zone", "8家 上市企业 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn works_are_counted_by_their_stage() {
    check(
        "云岭高新区工作总结",
        &[
            ("省、市级重大项目共有9个。", &["9个 省、市级重大项目 level - actual zone"]),
            (
                "“三新”项目新开工8个、竣工14个、新达产6个。",
                &[
                    "8个 “三新”项目 level - actual zone",
                    "14个 竣工项目 level - actual zone",
                    "6个 新达产项目 level - actual zone",
                ],
            ),
            ("光伏项目竣工6个。", &["6个 光伏项目 level - actual zone"]),
        ],
    );
}
#[test]
fn how_much_more_came_in_or_was_spent() {
    check(
        "云岭市预算报告",
        &[
            (
                "一般公共预算支出完成152亿元,比上年增支9.8亿元,增长6.9%。",
                &[
                    "152亿元 一般公共预算支出 level - actual -",
                    "9.8亿元 一般公共预算支出 change↑ - actual -",
                    "6.9% 一般公共预算支出 growth↑ - actual -",
                ],
            ),
            (
                "税收收入11亿元,同比减收2亿元,下降15%。",
                &[
                    "11亿元 税收收入 level - actual -",
                    "2亿元 税收收入 change↓ - actual -",
                    "15% 税收收入 growth↓ - actual -",
                ],
            ),
            ("户均增收4200元。", &["4200元 户均增收 change↑ - actual -"]),
        ],
    );
}

#[test]
fn what_is_left_out_of_a_reckoning() {
    check(
        "云岭市预算报告",
        &[
            (
                "税收收入49亿元,扣除不可比因素后增长6.2%。",
                &["49亿元 税收收入 level - actual -", "6.2% 税收收入 growth↑ - actual -"],
            ),
            (
                "非税收入18亿元,还原后增长2.1%。",
                &["18亿元 非税收入 level - actual -", "2.1% 非税收入 growth↑ - actual -"],
            ),
            (
                "人均可支配收入36500元,扣除物价上涨因素,实际增长5.1%。",
                &["36500元 人均可支配收入 level - actual -", "5.1% 人均可支配收入 growth↑ - actual -"],
            ),
        ],
    );
}

#[test]
fn shares_against_others() {
    check(
        "云岭市预算报告",
        &[
            ("三产占比低于全省5.6个百分点。", &["5.6个百分点 三产占比 change↓ - actual -"]),
            ("优良天数比例好于全省3.1个百分点。", &["3.1个百分点 优良天数比例 change↑ - actual -"]),
        ],
    );
}

#[test]
fn budgets_of_a_year_to_come() {
    check(
        "云岭市预算报告",
        &[
            (
                "2024年一般公共预算收入计划67亿元,支出拟安排155亿元。",
                &["67亿元 一般公共预算收入 level 2024年 target -", "155亿元 一般公共预算支出 level 2024年 target -"],
            ),
            ("一般公共预算收入预期72亿元。", &["72亿元 一般公共预算收入 level - target -"]),
        ],
    );
}

#[test]
fn paragraphs_that_announce_those_after_them() {
    check(
        "云岭县政府工作报告",
        &[
            (
                "2024年,重点抓好八项工作。\n(一)抓好产业。新增规上工业企业30家,技改投资增长12%。",
                &["30家 规上工业企业 level - target -", "12% 技改投资 growth↑ - target -"],
            ),
            (
                "新的一年,我们要扎实做好以下工作。\n——抓好产业。新增规上工业企业30家。",
                &["30家 规上工业企业 level - target -"],
            ),
            (
                "一年来,我们着力抓好以下工作:\n(一)抓好产业。新增规上工业企业30家。",
                &["30家 规上工业企业 level - actual -"],
            ),
        ],
    );
}
