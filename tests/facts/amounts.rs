//! Amounts, their growth, rates and shares.

use crate::{check, named};

#[test]
fn amounts_and_their_growth() {
    check(
        "常熟高新区年报",
        &[
            (
                "全年实现进出口总额72亿美元,增长11%;其中出口43亿美元,增长8%。",
                &[
                    "72亿美元 进出口总额 level 全年 actual zone",
                    "11% 进出口总额 growth↑ 全年 actual zone",
                    "43亿美元 出口 level 全年 actual zone",
                    "8% 出口 growth↑ 全年 actual zone",
                ],
            ),
            (
                "2020年全区实现地区生产总值386.5亿元,增长4.8%;一般公共预算收入37.2亿元,增长5.6%,税比达91.5%。",
                &[
                    "386.5亿元 地区生产总值 level 2020年 actual zone",
                    "4.8% 地区生产总值 growth↑ 2020年 actual zone",
                    "37.2亿元 一般公共预算收入 level 2020年 actual zone",
                    "5.6% 一般公共预算收入 growth↑ 2020年 actual zone",
                    "91.5% 税比 level 2020年 actual zone",
                ],
            ),
            (
                "规上工业总产值首次突破千亿元,达1035亿元。",
                &["千亿元 规上工业总产值 level - actual zone", "1035亿元 规上工业总产值 level - actual zone"],
            ),
            (
                "规上工业企业实现利润96亿元,比上年增加12亿元。",
                &["96亿元 利润 level - actual zone", "12亿元 利润 change↑ - actual zone"],
            ),
            (
                "“十三五”期间,地区生产总值年均增长7.5%,高于全市1.4个百分点。",
                &[
                    "7.5% 地区生产总值 growth↑ “十三五”期间 actual zone",
                    "1.4个百分点 地区生产总值 change↑ “十三五”期间 actual zone",
                ],
            ),
            ("GDP突破万亿,人均超过2万美元。", &["万亿 GDP level - actual zone", "2万美元 人均GDP level - actual zone"]),
            (
                "新能源装备出口38.4万台,增长41.6%,占出口总量的三分之一。",
                &[
                    "38.4万台 新能源装备出口 level - actual zone",
                    "41.6% 新能源装备出口 growth↑ - actual zone",
                    "三分之一 新能源装备出口 share - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn zones_told_together_are_no_part_of_what_they_have() {
    check(
        "园区经济半年观察",
        &[(
            "三大科学园区营收创新高,其中云岭高新区20亿元,同比增长9%。",
            &["20亿元 营收 level - actual 云岭高新区", "9% 营收 growth↑ - actual 云岭高新区"],
        )],
    );
}

#[test]
fn rates_and_shares() {
    check(
        "常熟高新区年报",
        &[
            (
                "党组织覆盖率达97%,整改率100%。",
                &["97% 党组织覆盖率 level - actual zone", "100% 整改率 level - actual zone"],
            ),
            (
                "研发投入占GDP比重达3.9%,科技进步贡献率达66%。",
                &["3.9% 研发投入占GDP比重 share - actual zone", "66% 科技进步贡献率 share - actual zone"],
            ),
            ("女职工占比超过40%。", &["40% 女职工占比 share - actual zone"]),
            (
                "出口占比提高1.7个百分点,达到38%。",
                &["1.7个百分点 出口占比 change↑ - actual zone", "38% 出口占比 share - actual zone"],
            ),
            (
                "全年用电量65亿千瓦时,其中工业用电占72%。",
                &["65亿千瓦时 用电量 level 全年 actual zone", "72% 工业用电 share 全年 actual zone"],
            ),
            ("全区失业率控制在3%以内。", &["3% 失业率 level - actual zone"]),
            (
                "到位内资28亿元,实际使用外资1.4亿美元,分别占全市的31%和46%。",
                &[
                    "28亿元 到位内资 level - actual zone",
                    "1.4亿美元 实际使用外资 level - actual zone",
                    "31% 到位内资 share - actual zone",
                    "46% 实际使用外资 share - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn units_of_two_parts() {
    check(
        "常熟高新区年报",
        &[
            (
                "PM2.5平均浓度31微克/立方米,同比下降9.3%;空气优良天数比例83.5%,同比提高4.2个百分点。",
                &[
                    "31微克/立方米 PM2.5平均浓度 level - actual zone",
                    "9.3% PM2.5平均浓度 growth↓ - actual zone",
                    "83.5% 空气优良天数比例 share - actual zone",
                    "4.2个百分点 空气优良天数比例 change↑ - actual zone",
                ],
            ),
            ("每万人发明专利拥有量达74件。", &["74件 每万人发明专利拥有量 level - actual zone"]),
            (
                "建设用地亩均税收达35万元,是全市平均水平的1.9倍。",
                &["35万元 建设用地亩均税收 level - actual zone", "1.9倍 建设用地亩均税收 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn one_time_governs_all_that_follows() {
    check(
        "常熟高新区年报",
        &[
            (
                "截至2020年末,存款余额820亿元,较年初上升41亿元,升幅为5.3%。",
                &[
                    "820亿元 存款余额 level 截至2020年末 actual zone",
                    "41亿元 存款余额 change↑ 截至2020年末 actual zone",
                    "5.3% 存款余额 growth↑ 截至2020年末 actual zone",
                ],
            ),
            (
                "4月份,全国制造业采购经理指数为49.6%,比上月下降0.8个百分点。",
                &[
                    "49.6% 全国制造业采购经理指数 level 4月份 actual -",
                    "0.8个百分点 全国制造业采购经理指数 change↓ 4月份 actual -",
                ],
            ),
            (
                "一季度,全国文化企业实现营业收入2.8万亿元,同比增长5.4%。",
                &["2.8万亿元 营业收入 level 一季度 actual -", "5.4% 营业收入 growth↑ 一季度 actual -"],
            ),
            ("假期前3天,全国重点商圈销售额同比增长12.5%。", &["12.5% 全国重点商圈销售额 growth↑ 假期前3天 actual -"]),
            (
                "9月1日至7日,全国铁路累计发送旅客7600万人次,日均发送1086万人次,同比增长6.2%。",
                &[
                    "7600万人次 全国铁路累计发送旅客 level 9月1日至7日 actual -",
                    "1086万人次 全国铁路累计发送旅客 level 9月1日至7日 actual -",
                    "6.2% 全国铁路累计发送旅客 growth↑ 9月1日至7日 actual -",
                ],
            ),
        ],
    );
}

#[test]
fn amounts_beside_what_else_is_told() {
    check(
        "云岭经济开发区年度盘点",
        &[
            (
                "装机规模突破300万千瓦,提前两年完成“十四五”规划目标,工期提前20天完成。",
                &[
                    "300万千瓦 装机规模 level - actual zone",
                    "两年 完成“十四五”规划目标 level - actual zone",
                    "20天 工期 level - actual zone",
                ],
            ),
            (
                "总投资3000亿元,年度计划完成210亿元。经济总量成为全省第三个突破900亿元大关的地区。",
                &[
                    "3000亿元 总投资 level - actual zone",
                    "210亿元 年度计划完成 level - target zone",
                    "900亿元 经济总量 level - actual zone",
                ],
            ),
            (
                "【外贸】出口年增率为9%,路网密度每平方千米5.3千米。",
                &["9% 出口年增率 growth↑ - actual zone", "5.3千米 路网密度 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn a_bare_total_is_of_what_was_told_right_before() {
    named(&[
        ("经营主体稳中培优。总量达146万户，新登记14万户。", "146万户 经营主体总量, 14万户 经营主体"),
        ("地区生产总值增长5.3%、增量保持全国第一。", "5.3% 地区生产总值, 第一 地区生产总值增量"),
        ("风电装机占比达63%、规模比上年翻了一番。", "63% 风电装机占比, 翻了一番 风电装机规模"),
        ("农民人均收入年均增长6.5%，超过GDP增速，增幅连续4年居全省前六。", "6.5% 农民人均收入, 4年 农民人均收入增幅"),
    ]);
}
