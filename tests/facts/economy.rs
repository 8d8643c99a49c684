//! What offices of statistics and reports on a year say: comparisons with several times and places, plans and what was reached.

use crate::check;

#[test]
fn what_is_compared_with_one_time_of_a_list_is_with_all() {
    check(
        "临江县统计局",
        &[
            (
                "2023年1-9月,工业投资增长6.6%,比一季度、上半年分别提高1.2个和0.5个百分点,居全市第7位。",
                &[
                    "6.6% 工业投资 growth↑ 2023年1-9月 actual -",
                    "1.2个 工业投资 change↑ 2023年1-9月 actual -",
                    "0.5个百分点 工业投资 change↑ 2023年1-9月 actual -",
                    "第7位 工业投资 rank 2023年1-9月 actual -",
                ],
            ),
            (
                "2023年1-9月,工业投资增长6.6%,较一季度、1-7月和前8个月分别回落1.2个、2个和0.5个百分点,居全市第7位。",
                &[
                    "6.6% 工业投资 growth↑ 2023年1-9月 actual -",
                    "1.2个 工业投资 change↓ 2023年1-9月 actual -",
                    "2个 工业投资 change↓ 2023年1-9月 actual -",
                    "0.5个百分点 工业投资 change↓ 2023年1-9月 actual -",
                    "第7位 工业投资 rank 2023年1-9月 actual -",
                ],
            ),
            (
                "全年粮食产量30万吨,与2021年、2022年相比分别增长4%、2%。",
                &[
                    "30万吨 粮食产量 level 全年 actual -",
                    "4% 粮食产量 growth↑ 全年 actual -",
                    "2% 粮食产量 growth↑ 全年 actual -",
                ],
            ),
        ],
    );
}

#[test]
fn a_bare_rate_is_that_of_the_figure_before_also_for_several() {
    check(
        "临江县统计局",
        &[
            (
                "工业投资增长6.6%,增速分别比全国、全省快1.6和0.1个百分点。",
                &[
                    "6.6% 工业投资 growth↑ - actual -",
                    "1.6 工业投资增速 change↑ - actual -",
                    "0.1个百分点 工业投资增速 change↑ - actual -",
                ],
            ),
            (
                "工业投资增长6.6%,增速较一季度、上半年分别回落1.6个和0.1个百分点。",
                &[
                    "6.6% 工业投资 growth↑ - actual -",
                    "1.6个 工业投资增速 change↓ - actual -",
                    "0.1个百分点 工业投资增速 change↓ - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn rates_of_other_places_in_brackets_go_as_the_one_before() {
    check(
        "临江县统计局",
        &[
            (
                "去年,货物出口271亿元,增长12.7%(全国-1.8%,全省5.2%);货物进口33亿元,下降8%(全省-10.8%)。",
                &[
                    "271亿元 货物出口 level 去年 actual -",
                    "12.7% 货物出口 growth↑ 去年 actual -",
                    "-1.8% 货物出口 growth↓ 去年 actual -",
                    "5.2% 货物出口 growth↑ 去年 actual -",
                    "33亿元 货物进口 level 去年 actual -",
                    "8% 货物进口 growth↓ 去年 actual -",
                    "-10.8% 货物进口 growth↓ 去年 actual -",
                ],
            ),
            (
                "工业投资增长11%(全国、全省分别为10.7%、10.1%)。",
                &[
                    "11% 工业投资 growth↑ - actual -",
                    "10.7% 工业投资 growth↑ - actual -",
                    "10.1% 工业投资 growth↑ - actual -",
                ],
            ),
            (
                "生产总值增长8.4%,增速同比提高0.8个百分点,比全省(7.7%)和全国平均水平(7%)分别高0.7、1.4个百分点,居全省第3位。",
                &[
                    "8.4% 生产总值 growth↑ - actual -",
                    "0.8个百分点 生产总值增速 change↑ - actual -",
                    "7.7% 生产总值 growth↑ - actual -",
                    "7% 生产总值 growth↑ - actual -",
                    "0.7 生产总值增速 change↑ - actual -",
                    "1.4个百分点 生产总值增速 change↑ - actual -",
                    "第3位 生产总值增速 rank - actual -",
                ],
            ),
        ],
    );
}

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
fn lists_with_an_age_and_all_sorts_of_bodies() {
    check(
        "临江县卫健局",
        &[
            (
                "新生儿、婴儿和5岁以下儿童死亡率分别为0.9‰、1.6‰、1.9‰。",
                &[
                    "5岁 儿童 level - actual -",
                    "0.9‰ 新生儿死亡率 level - actual -",
                    "1.6‰ 婴儿死亡率 level - actual -",
                    "1.9‰ 5岁以下儿童死亡率 level - actual -",
                ],
            ),
            (
                "各类型医疗机构总诊疗量1213万人次,建成区级养老服务中心2个。",
                &["1213万人次 医疗机构总诊疗量 level - actual -", "2个 区级养老服务中心 level - actual -"],
            ),
        ],
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
fn several_bases_of_a_comparison_take_the_figures_apart() {
    check(
        "临江县统计局",
        &[
            (
                "客运量910万人,增长2.8%;货运量1307万吨,增长5.4%,比一季度、二季度分别回落1.6、1.4个百分点。",
                &[
                    "910万人 客运量 level - actual -",
                    "2.8% 客运量 growth↑ - actual -",
                    "1307万吨 货运量 level - actual -",
                    "5.4% 货运量 growth↑ - actual -",
                    "1.6 货运量 change↓ - actual -",
                    "1.4个百分点 货运量 change↓ - actual -",
                ],
            ),
            (
                "工业投资增长3.7%,高于全国0.7、全省2.3个百分点。",
                &[
                    "3.7% 工业投资 growth↑ - actual -",
                    "0.7 工业投资 change↑ - actual -",
                    "2.3个百分点 工业投资 change↑ - actual -",
                ],
            ),
            (
                "工业投资增长3.7%,分别高于全国0.7个、全省2.3个百分点。",
                &[
                    "3.7% 工业投资 growth↑ - actual -",
                    "0.7个 工业投资 change↑ - actual -",
                    "2.3个百分点 工业投资 change↑ - actual -",
                ],
            ),
            ("12个行业正增长,8个行业负增长。", &["12个 行业 level - actual -", "8个 行业 level - actual -"]),
        ],
    );
}

#[test]
fn animals_products_and_trades_keep_their_names() {
    check(
        "临江县统计局",
        &[
            (
                "年末生猪存栏28万头,出栏38万头;家禽饲养量186万羽,其中出栏95万羽,同比下降21%。",
                &[
                    "28万头 生猪存栏 level 年末 actual -",
                    "38万头 生猪出栏 level 年末 actual -",
                    "186万羽 家禽饲养量 level 年末 actual -",
                    "95万羽 家禽出栏 level 年末 actual -",
                    "21% 家禽出栏 growth↓ 年末 actual -",
                ],
            ),
            (
                "新能源汽车、充电桩、锂电池产量分别增长3.9倍、2.3倍和10.9%。",
                &[
                    "3.9倍 新能源汽车产量 growth↑ - actual -",
                    "2.3倍 充电桩产量 growth↑ - actual -",
                    "10.9% 锂电池产量 growth↑ - actual -",
                ],
            ),
            (
                "电子信息行业完成产值同比下降18%,占规上工业总产值56%。",
                &["18% 电子信息行业产值 growth↓ - actual -", "56% 电子信息行业产值 share - actual -"],
            ),
        ],
    );
}

#[test]
fn those_counted_by_the_same_word_grew_or_fell() {
    check(
        "临江县统计局",
        &[
            (
                "产值前20户企业完成产值241亿元,占比73.9%,其中14户增长、6户下降。",
                &[
                    "20户 企业 level - actual -",
                    "241亿元 产值 level - actual -",
                    "73.9% 产值占比 share - actual -",
                    "14户 企业 level - actual -",
                    "6户 企业 level - actual -",
                ],
            ),
            ("12个乡镇中,8个乡镇税收实现增长。", &["12个 乡镇 level - actual -", "8个 乡镇 level - actual -"]),
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
