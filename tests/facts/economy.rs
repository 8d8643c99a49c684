//! What offices of statistics say: comparisons with several times and places, and lists of what grew.

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
fn names_before_their_number_have_an_amount_each() {
    check(
        "临江县统计局",
        &[
            (
                "煤炭、化工、焦化3个行业增加值分别增长18%、14.5%、9%。",
                &[
                    "3个 行业 level - actual -",
                    "18% 煤炭行业增加值 growth↑ - actual -",
                    "14.5% 化工行业增加值 growth↑ - actual -",
                    "9% 焦化行业增加值 growth↑ - actual -",
                ],
            ),
            (
                "东河县、西陵县2个县税收分别增长6.4%、8.1%。",
                &[
                    "2个 县 level - actual -",
                    "6.4% 东河县税收 growth↑ - actual -",
                    "8.1% 西陵县税收 growth↑ - actual -",
                ],
            ),
            (
                "工业应税销售、工业用电量同比分别增长11.7%和2.3%。",
                &["11.7% 工业应税销售 growth↑ - actual -", "2.3% 工业用电量 growth↑ - actual -"],
            ),
            (
                "制造业下降6.6%,下拉全市工业0.5个百分点;采矿业增长7.6%,拉动全市工业6.1个百分点。",
                &[
                    "6.6% 制造业 growth↓ - actual -",
                    "0.5个百分点 工业 change↓ - actual -",
                    "7.6% 采矿业 growth↑ - actual -",
                    "6.1个百分点 工业 change↑ - actual -",
                ],
            ),
            ("建成云帆公园1期工程,完成云帆公园主体项目等文旅项目10个。", &["10个 文旅项目 level - actual -"]),
        ],
    );
}

#[test]
fn trades_share_their_sort_and_ratios_shrink_by_a_bare_number() {
    check(
        "临江县统计局",
        &[
            (
                "汽车、电子、电气机械行业分别增长18.3%、14.7%和11.2%。",
                &[
                    "18.3% 汽车行业 growth↑ - actual -",
                    "14.7% 电子行业 growth↑ - actual -",
                    "11.2% 电气机械行业 growth↑ - actual -",
                ],
            ),
            (
                "采矿业、制造业、电力行业分别增长18.3%、14.7%、3%。",
                &[
                    "18.3% 采矿业 growth↑ - actual -",
                    "14.7% 制造业 growth↑ - actual -",
                    "3% 电力行业 growth↑ - actual -",
                ],
            ),
            (
                "城乡居民收入比为2.12,比上年同期缩小0.04。",
                &["2.12 城乡居民收入比 level - actual -", "0.04 城乡居民收入比 change↓ - actual -"],
            ),
        ],
    );
}

#[test]
fn a_known_name_is_whole_in_the_clause_before() {
    check(
        "江城市开发区运行",
        &[
            ("全市开发区经营收入增速回落,同比增长5.2%。", &["5.2% 经营收入 growth↑ - actual -"]),
            ("经营收入大幅下滑,仅1.2亿元。", &["1.2亿元 经营收入 level - actual zone"]),
        ],
    );
}
