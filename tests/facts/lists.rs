//! Several figures told at once, and what only a neighbour names.

use crate::check;

#[test]
fn members_share_what_one_of_them_says() {
    check(
        "滨江市统计公报",
        &[
            (
                "第一、二、三产业对经济增长的贡献率分别为9%、56%、35%。",
                &[
                    "9% 第一产业对经济增长的贡献率 share - actual -",
                    "56% 第二产业对经济增长的贡献率 share - actual -",
                    "35% 第三产业对经济增长的贡献率 share - actual -",
                ],
            ),
            (
                "一般公共预算收入和支出分别增长7%、10%。",
                &["7% 一般公共预算收入 growth↑ - actual -", "10% 一般公共预算支出 growth↑ - actual -"],
            ),
            (
                "机械、纺织、电子等行业产值分别增长7.9%、15.7%、24%。",
                &[
                    "7.9% 机械行业产值 growth↑ - actual -",
                    "15.7% 纺织行业产值 growth↑ - actual -",
                    "24% 电子行业产值 growth↑ - actual -",
                ],
            ),
            (
                "锂电产业、汽车产业增长较快,同比分别增长65.3%、33.8%。",
                &["65.3% 锂电产业 growth↑ - actual -", "33.8% 汽车产业 growth↑ - actual -"],
            ),
            (
                "研发投入超过两千亿元的省份分别为广东(5099亿元)、江苏(4597亿元)。",
                &[
                    "两千亿元 研发投入 level - actual -",
                    "5099亿元 研发投入 level - actual -",
                    "4597亿元 研发投入 level - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn the_measure_holds_for_all_of_a_list() {
    check(
        "滨江市统计公报",
        &[
            (
                "高技术产业和装备制造业增加值分别增长10.6%和9.1%,占规上工业增加值比重分别为12.2%和32.6%。",
                &[
                    "10.6% 高技术产业增加值 growth↑ - actual -",
                    "9.1% 装备制造业增加值 growth↑ - actual -",
                    "12.2% 高技术产业增加值 share - actual -",
                    "32.6% 装备制造业增加值 share - actual -",
                ],
            ),
            ("生态经济占地区生产总值50%。", &["50% 生态经济 share - actual -"]),
            ("人口自然增长率为4.6‰。", &["4.6‰ 人口自然增长率 level - actual -"]),
        ],
    );
}

#[test]
fn who_and_what_for_are_no_part_of_the_name() {
    check(
        "滨江市统计公报",
        &[
            (
                "批发业完成销售额37.5亿元,增长0.7%。",
                &["37.5亿元 批发业销售额 level - actual -", "0.7% 批发业销售额 growth↑ - actual -"],
            ),
            ("滨江市连续两年入选全国百强城市。", &["两年 入选全国百强城市 level - actual -"]),
            ("集聚了以云帆研究院为代表的科研院所138家。", &["138家 科研院所 level - actual -"]),
            ("新登记企业增长14%。", &["14% 新登记企业 growth↑ - actual -"]),
        ],
    );
}

#[test]
fn lists_of_what_is_compared_and_announced() {
    check(
        "云岭经济开发区年度盘点",
        &[
            (
                "旅游业、渔业投资增速分别快于全部投资7.5和6.2个百分点。",
                &["7.5 旅游业投资增速 change↑ - actual zone", "6.2个百分点 渔业投资增速 change↑ - actual zone"],
            ),
            (
                "化工业和电子业增幅最大,分别为22.5%和21.6%。",
                &["22.5% 化工业 growth↑ - actual zone", "21.6% 电子业 growth↑ - actual zone"],
            ),
            (
                "纺织产业在龙头企业带动下,增长12%;茶叶总产量700万吨、增长9%,创5年新高。",
                &[
                    "12% 纺织产业 growth↑ - actual zone",
                    "700万吨 茶叶总产量 level - actual zone",
                    "9% 茶叶总产量 growth↑ - actual zone",
                    "5年 茶叶总产量 level - actual zone",
                ],
            ),
        ],
    );
}
