//! What reports on a year say: plans, how much of them is done, and what was reached of another time.

use crate::check;

#[test]
fn what_is_reached_of_another_time_is_compared_with_it() {
    check(
        "临江县统计局",
        &[
            (
                "上半年,全县接待游客386万人次,旅游收入29亿元,分别恢复到2019年的81%和76%。",
                &[
                    "386万人次 接待游客 level 上半年 actual -",
                    "29亿元 旅游收入 level 上半年 actual -",
                    "81% 接待游客 level 上半年 actual -",
                    "76% 旅游收入 level 上半年 actual -",
                ],
            ),
            (
                "全年实现生产总值40亿元、税收3亿元,分别是建区当年的10倍和9.6倍。",
                &[
                    "40亿元 生产总值 level 全年 actual -",
                    "3亿元 税收 level 全年 actual -",
                    "10倍 生产总值 level 全年 actual -",
                    "9.6倍 税收 level 全年 actual -",
                ],
            ),
            (
                "2021年农产品加工产值达30亿元,达到2016年的2.1倍。",
                &["30亿元 农产品加工产值 level 2021年 actual -", "2.1倍 农产品加工产值 level 2021年 actual -"],
            ),
            (
                "城乡收入比由上年同期的2.11缩小到2.07。",
                &["2.11 城乡收入比 level 上年同期 actual -", "2.07 城乡收入比 level - actual -"],
            ),
        ],
    );
}

#[test]
fn what_came_in_more_is_of_the_amount_before_its_rates() {
    check(
        "临江县财政局",
        &[
            (
                "政府性基金收入完成2236万元,完成年初预算的8.9%,比上年增收367万元,增长19.6%。",
                &[
                    "2236万元 政府性基金收入 level - actual -",
                    "8.9% 政府性基金收入 level - actual -",
                    "367万元 政府性基金收入 change↑ - actual -",
                    "19.6% 政府性基金收入 growth↑ - actual -",
                ],
            ),
            (
                "一般公共预算收入完成2.8亿元,同比增长10.8%,增收2798万元,居全州第6位。",
                &[
                    "2.8亿元 一般公共预算收入 level - actual -",
                    "10.8% 一般公共预算收入 growth↑ - actual -",
                    "2798万元 一般公共预算收入 change↑ - actual -",
                    "第6位 一般公共预算收入 rank - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn a_summary_of_a_year_with_thoughts_on_the_next_tells_of_the_year() {
    check(
        "临江市交通局年终总结与来年工作思路",
        &[(
            "全市全年完成交通投资14亿元,完成57省道改建工程30公里。",
            &["14亿元 交通投资 level 全年 actual -", "30公里 57省道改建工程 level 全年 actual -"],
        )],
    );
}

#[test]
fn when_something_is_foreseen_dates_no_deed_after_it() {
    check(
        "临江镇政府工作报告",
        &[
            (
                "云帆中心投入运行,将于5年内打造105亿元的产业集群。整治低效企业242家。",
                &["105亿元 产业集群 level 5年内 target -", "242家 低效企业 level - actual -"],
            ),
            (
                "园区建成后,预计到2026年可实现产值50亿元。全镇改造危房36户。",
                &["50亿元 产值 level 到2026年 target -", "36户 危房 level - actual -"],
            ),
            (
                "全年农业产值48亿元。甲村获批2018年全国产业强村,脐橙被列入全国2018年度优质品牌。工业产值增长8%。",
                &["48亿元 农业产值 level 全年 actual -", "8% 工业产值 growth↑ 全年 actual -"],
            ),
        ],
    );
}

#[test]
fn what_is_demanded_holds_to_the_end_of_its_sentence() {
    check(
        "临江县工作会议",
        &[
            (
                "会议要求,下半年要确保规上工业总产值突破680亿元;固定资产投资增长12%;新签约项目不少于25个。",
                &[
                    "680亿元 规上工业总产值 level 下半年 target -",
                    "12% 固定资产投资 growth↑ 下半年 target -",
                    "25个 新签约项目 level 下半年 target -",
                ],
            ),
            (
                "今年预期,社会消费品零售总额增长10%,出口增长8%。",
                &["10% 社会消费品零售总额 growth↑ 今年 target -", "8% 出口 growth↑ 今年 target -"],
            ),
            ("服务业增长好于预期,营业收入增长8%。", &["8% 营业收入 growth↑ - actual -"]),
        ],
    );
}

#[test]
fn points_of_work_are_plans() {
    check(
        "临江县商务局2024年工作要点",
        &[(
            "社零总额增长8%以上,新增限上商贸单位150家。",
            &["8% 社零总额 growth↑ - target -", "150家 限上商贸单位 level - target -"],
        )],
    );
}

#[test]
fn what_is_planned_in_a_year_ends_with_its_amount() {
    check(
        "临江县发改局",
        &[
            (
                "重点项目36宗,年度投资计划236亿元,完成投资88亿元,完成年度计划投资的37%,高于序时进度4.2个百分点。",
                &[
                    "36宗 重点项目 level - actual -",
                    "236亿元 年度投资 level - target -",
                    "88亿元 投资 level - actual -",
                    "37% 投资 level - actual -",
                    "4.2个百分点 投资 change↑ - actual -",
                ],
            ),
            (
                "项目累计完成投资62亿元,占年度投资计划的97%,超过时间进度13.8个百分点。",
                &["62亿元 投资 level - actual -", "97% 投资 share - actual -", "13.8个百分点 投资 change↑ - actual -"],
            ),
        ],
    );
}

#[test]
fn how_far_a_level_of_another_time_is_reached_again() {
    check(
        "临江县文旅局",
        &[(
            "旅游收入49亿元,恢复至2019年同期水平的81%,居全省第8位。",
            &["49亿元 旅游收入 level - actual -", "81% 旅游收入 level - actual -", "第8位 旅游收入 rank - actual -"],
        )],
    );
}

#[test]
fn a_heading_of_the_next_years_work_plans() {
    check(
        "临江县工作报告\n一、2024年工作回顾\n全县产值增长8%。\n二、2025年主要工作",
        &[("新增规上企业20家,改造危房300户。", &["20家 规上企业 level - target -", "300户 危房 level - target -"])],
    );
    check("临江县工作报告\n二、今年主要工作", &[("新增规上企业20家。", &["20家 规上企业 level - target -"])]);
    check("临江县工作报告\n一、2024年主要工作", &[("新增规上企业20家。", &["20家 规上企业 level - actual -"])]);
}
