//! What is aimed at, and how far a plan has come.

use crate::check;

#[test]
fn what_is_aimed_at() {
    check(
        "嘉定高新区一季度经济运行",
        &[
            (
                "到2025年,力争地区生产总值突破900亿元,高新技术企业达到450家。",
                &["900亿元 地区生产总值 level 到2025年 target zone", "450家 高新技术企业 level 到2025年 target zone"],
            ),
            (
                "力争到“十四五”末,地区生产总值超700亿元,研发投入占比达4.5%。",
                &[
                    "700亿元 地区生产总值 level 到“十四五”末 target zone",
                    "4.5% 研发投入占比 share 到“十四五”末 target zone",
                ],
            ),
            (
                "社会消费品零售总额:底线目标6亿元,增长10%;奋斗目标8亿元,增长12%。",
                &[
                    "6亿元 社会消费品零售总额 level - target zone",
                    "10% 社会消费品零售总额 growth↑ - target zone",
                    "8亿元 社会消费品零售总额 level - target zone",
                    "12% 社会消费品零售总额 growth↑ - target zone",
                ],
            ),
            ("完成奋斗目标的85%。", &["85% - level - actual zone"]),
            ("预计到2030年,产业规模将突破8000亿元。", &["8000亿元 产业规模 level 到2030年 target zone"]),
            ("全区集成电路产值保持16%以上增长。", &["16% 集成电路产值 growth↑ - actual zone"]),
        ],
    );
}

#[test]
fn what_is_meant_to_be_done() {
    check(
        "嘉定高新区一季度经济运行",
        &[
            // 计划 with a time or a verb is an intention, a plan by name is none.
            ("园区计划三年引进专家80名。", &["80名 专家 level - target zone"]),
            ("按计划完成投资36亿元。", &["36亿元 投资 level - actual zone"]),
            ("国家级人才计划入选者新增106人。", &["106人 国家级人才计划入选者 level - actual zone"]),
            // What is still to be counted together.
            ("今后将累计新增充电站60个。", &["60个 充电站 level - target zone"]),
            // What one indicator is expected to come to says nothing of the next.
            (
                "工业总产值预计完成184亿元;固定资产投资完成39亿元。",
                &["184亿元 工业总产值 level - target zone", "39亿元 固定资产投资 level - actual zone"],
            ),
            (
                "计划开工项目173个,实际开工188个。计划完成率109%。",
                &[
                    "173个 开工项目 level - target zone",
                    "188个 项目 level - actual zone",
                    "109% 完成率 level - actual zone",
                ],
            ),
            ("2025年地区生产总值增长目标6%左右。", &["6% 地区生产总值 growth↑ 2025年 target zone"]),
            // Another thing in the same statement has been added.
            (
                "工业总产值预计增长8%,新增龙头企业42户。",
                &["8% 工业总产值 growth↑ - target zone", "42户 龙头企业 level - actual zone"],
            ),
            // What the next sentences order belongs to the plan, until something is done.
            (
                "园区将全力推动招商。引进项目20个。目前已引进企业50家。",
                &["20个 项目 level - target zone", "50家 企业 level 目前 actual zone"],
            ),
            ("大会提出了研发投入占比超5%的目标。", &["5% 研发投入占比 share - target zone"]),
            ("十余个智能制造项目即将投产。", &["十余个 智能制造项目 level - target zone"]),
            // Each numbered item by itself.
            ("一是强化了链条,新项目将补齐短板;二是拓宽了渠道,新增项目6个。", &["6个 项目 level - actual zone"]),
        ],
    );
}

#[test]
fn how_far_a_plan_has_come() {
    check(
        "嘉定高新区一季度经济运行",
        &[
            (
                "规上工业总产值达76亿元,完成区里下达年度目标的24.5%,超时序进度1.2个百分点。",
                &[
                    "76亿元 规上工业总产值 level - actual zone",
                    "24.5% 规上工业总产值 level - actual zone",
                    "1.2个百分点 规上工业总产值 change↑ - actual zone",
                ],
            ),
            (
                "2023年计划投资18亿元,截至4月底,已投资6亿元,占年度计划的33%。",
                &[
                    "18亿元 计划投资 level 2023年 target zone",
                    "6亿元 投资 level 截至4月底 actual zone",
                    "33% 投资 share 截至4月底 actual zone",
                ],
            ),
            (
                "全年技术合同成交额35亿元。其中,3月份出口8亿元;进出口总额19亿元。",
                &[
                    "35亿元 技术合同成交额 level 全年 actual zone",
                    "8亿元 出口 level 3月份 actual zone",
                    "19亿元 进出口总额 level 全年 actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn years_that_lie_ahead_in_the_text() {
    check(
        "嘉定高新区谋划数字经济",
        &[
            (
                "嘉定:2029年数字经济达500亿元\n规划提出,到2029年,数字经济规模达到500亿元。",
                &["500亿元 数字经济 level 2029年 target zone", "500亿元 数字经济规模 level 到2029年 target zone"],
            ),
            (
                "到1984年底,园区建立企业69家。2021年,园区新增企业600家。",
                &["69家 企业 level 到1984年底 actual zone", "600家 企业 level 2021年 actual zone"],
            ),
            (
                "届时,通关时间将从现在的4小时压缩到1小时。",
                &["4小时 通关时间 level 现在 actual zone", "1小时 通关时间 level - target zone"],
            ),
        ],
    );
}

#[test]
fn what_somebody_means_to_spend() {
    check(
        "江城新闻",
        &[
            ("企业打算再投资5亿元建设二期。", &["5亿元 投资 level - target -"]),
            ("企业准备新建厂房5万平方米。", &["5万平方米 厂房 level - target -"]),
            ("企业承诺投资5亿元。", &["5亿元 投资 level - actual -"]),
            ("公司今年还要再招200名工程师。", &["200名 工程师 level 今年 target -"]),
        ],
    );
}

#[test]
fn how_much_of_a_budget_came_in() {
    check(
        "江城县财政运行",
        &[
            (
                "全县完成财政收入5.2亿元,为年预算的52.1%,同比增长7.4%,居全市第4位。",
                &[
                    "5.2亿元 财政收入 level - actual -",
                    "52.1% 财政收入 level - actual -",
                    "7.4% 财政收入 growth↑ - actual -",
                    "第4位 财政收入 rank - actual -",
                ],
            ),
            (
                "民生支出36亿元,为年预算71.8%,增长5%。",
                &[
                    "36亿元 民生支出 level - actual -",
                    "71.8% 民生支出 level - actual -",
                    "5% 民生支出 growth↑ - actual -",
                ],
            ),
        ],
    );
}
