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
