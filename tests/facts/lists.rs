//! Several figures told at once, and what only a neighbour names.

use crate::{check, named};

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
                "汽车产销分别完成335万辆和332万辆,环比增长2.5%和3%,同比增长12.1%和8.8%。",
                &[
                    "335万辆 汽车产量 level - actual -",
                    "332万辆 汽车销量 level - actual -",
                    "2.5% 汽车产量 growth↑ - actual -",
                    "3% 汽车销量 growth↑ - actual -",
                    "12.1% 汽车产量 growth↑ - actual -",
                    "8.8% 汽车销量 growth↑ - actual -",
                ],
            ),
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

#[test]
fn one_word_for_several_things_is_taken_apart_unless_a_list_stands_before() {
    check(
        "临江高新区和滨江高新区一季度运行情况",
        &[
            (
                "全市城乡居民人均可支配收入分别达6.9万元、3.4万元,增长4.2%、5.3%。",
                &[
                    "6.9万元 城镇居民人均可支配收入 level - actual -",
                    "3.4万元 农村居民人均可支配收入 level - actual -",
                    "4.2% 城镇居民人均可支配收入 growth↑ - actual -",
                    "5.3% 农村居民人均可支配收入 growth↑ - actual -",
                ],
            ),
            (
                "临江高新区、滨江高新区进出口额分别为800亿元、300亿元。",
                &["800亿元 进出口额 level - actual zone", "300亿元 进出口额 level - actual zone"],
            ),
            (
                "2020年和2021年,全市进出口额分别为6.9亿元和3.4亿元。",
                &["6.9亿元 进出口额 level 2020年 actual -", "3.4亿元 进出口额 level 2021年 actual -"],
            ),
            (
                "江州、海州两市旅游收入分别增长5%、8%。",
                &["5% 江州旅游收入 growth↑ - actual -", "8% 海州旅游收入 growth↑ - actual -"],
            ),
            (
                "玻璃、电池的产能分别占全省的60%、50%和全国的11%、21%。",
                &[
                    "60% 玻璃产能 share - actual -",
                    "50% 电池的产能 share - actual -",
                    "11% 玻璃产能 share - actual -",
                    "21% 电池的产能 share - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn differences_and_shares_go_to_what_was_told_before() {
    check(
        "滨江市统计公报",
        &[
            (
                "企业300家、项目50个、税收8亿元,分别比上年增加20家、6个和1.2亿元。",
                &[
                    "300家 企业 level - actual -",
                    "50个 项目 level - actual -",
                    "8亿元 税收 level - actual -",
                    "20家 企业 change↑ - actual -",
                    "6个 项目 change↑ - actual -",
                    "1.2亿元 税收 change↑ - actual -",
                ],
            ),
            (
                "拥有专利300件、商标50件,分别居全市第1位、第3位。",
                &[
                    "300件 专利 level - actual -",
                    "50件 商标 level - actual -",
                    "第1位 专利 rank - actual -",
                    "第3位 商标 rank - actual -",
                ],
            ),
            (
                "进口额、税收收入分别为39亿元和26亿元,占全省8.6%和0.9%。",
                &[
                    "39亿元 进口额 level - actual -",
                    "26亿元 税收收入 level - actual -",
                    "8.6% 进口额 share - actual -",
                    "0.9% 税收收入 share - actual -",
                ],
            ),
            (
                "进口额、税收收入分别为39亿元和26亿元,增速分别为8.6%和0.9%。",
                &[
                    "39亿元 进口额 level - actual -",
                    "26亿元 税收收入 level - actual -",
                    "8.6% 进口额 growth↑ - actual -",
                    "0.9% 税收收入 growth↑ - actual -",
                ],
            ),
            (
                "出厂价格、购进价格分别下降4.4%和8.5%,环比下降0.6%和1.3%。",
                &[
                    "4.4% 出厂价格 growth↓ - actual -",
                    "8.5% 购进价格 growth↓ - actual -",
                    "0.6% 出厂价格 growth↓ - actual -",
                    "1.3% 购进价格 growth↓ - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn members_in_clauses_of_their_own_and_before_a_class() {
    check(
        "滨江市统计公报",
        &[
            (
                "上半年,仓储和邮政业,租赁和商务服务业,金融业,批发和零售业增加值分别增长14.6%、12.5%、12.3%和6.6%。",
                &[
                    "14.6% 仓储和邮政业增加值 growth↑ 上半年 actual -",
                    "12.5% 租赁和商务服务业增加值 growth↑ 上半年 actual -",
                    "12.3% 金融业增加值 growth↑ 上半年 actual -",
                    "6.6% 批发和零售业增加值 growth↑ 上半年 actual -",
                ],
            ),
            (
                "西红柿、草莓等优质农产品产值分别增长5%、6%。",
                &["5% 西红柿产值 growth↑ - actual -", "6% 草莓产值 growth↑ - actual -"],
            ),
            (
                "消费和投资分别增长2%和3%,扩大2.6个和1.3个百分点。",
                &[
                    "2% 消费 growth↑ - actual -",
                    "3% 投资 growth↑ - actual -",
                    "2.6个 消费 change↑ - actual -",
                    "1.3个百分点 投资 change↑ - actual -",
                ],
            ),
            ("收入倍差由2.60缩小至1.83。", &["2.60 收入倍差 level - actual -", "1.83 收入倍差 level - actual -"]),
        ],
    );
}

#[test]
fn animals_of_which_the_last_says_what_is_told() {
    check(
        "临江县统计公报",
        &[
            (
                "猪、牛、羊出栏分别为31万头、2万头、8万只。",
                &["31万头 猪出栏 level - actual -", "2万头 牛出栏 level - actual -", "8万只 羊出栏 level - actual -"],
            ),
            (
                "猪、牛、羊、家禽出栏量分别增长10%、5%、10%、11%。",
                &[
                    "10% 猪出栏量 growth↑ - actual -",
                    "5% 牛出栏量 growth↑ - actual -",
                    "10% 羊出栏量 growth↑ - actual -",
                    "11% 家禽出栏量 growth↑ - actual -",
                ],
            ),
            (
                "其中,国家级3个、省级12个、市级45个。",
                &["3个 国家级 level - actual -", "12个 省级 level - actual -", "45个 市级 level - actual -"],
            ),
        ],
    );
}

#[test]
fn ranks_and_rates_that_are_dealt_out() {
    check(
        "临江高新区",
        &[
            (
                "人才集聚、绿色发展、开放协同三项指标分列全省第4位、7位、9位。",
                &[
                    "第4位 人才集聚 rank - actual zone",
                    "7位 绿色发展 rank - actual zone",
                    "9位 开放协同 rank - actual zone",
                ],
            ),
            (
                "产值、税收依次为30亿元和12亿元。",
                &["30亿元 产值 level - actual zone", "12亿元 税收 level - actual zone"],
            ),
            (
                "产值、税收分别保持12%、15%的较快增长。",
                &["12% 产值 growth↑ - actual zone", "15% 税收 growth↑ - actual zone"],
            ),
            ("占比分别为60%、15%。", &["60% 占比 share - actual zone", "15% 占比 share - actual zone"]),
        ],
    );
}

#[test]
fn marks_that_one_amount_passed() {
    check(
        "一季度数据公布",
        &[
            (
                "进出口总额接连突破8万亿元、9万亿元。",
                &["8万亿元 进出口总额 level - actual -", "9万亿元 进出口总额 level - actual -"],
            ),
            ("揭江机场成为全省第4个吞吐量超千万人次的机场。", &["千万人次 吞吐量 level - actual -"]),
        ],
    );
}

#[test]
fn lists_told_apart_twice() {
    crate::named(&[
        (
            "对美国、日本、越南分别进出口812亿元、640亿元和590亿元，增长3.1%、下降2.4%和增长18.6%。",
            "812亿元 对美国进出口, 640亿元 对日本进出口, 590亿元 对越南进出口, 3.1% 对美国进出口, 2.4% 对日本进出口, 18.6% 对越南进出口",
        ),
        (
            "基础研究、应用研究经费分别为9.2亿元和31.4亿元，所占比重分别为4.1%和14.0%。",
            "9.2亿元 基础研究经费, 31.4亿元 应用研究经费, 4.1% 基础研究经费, 14.0% 应用研究经费",
        ),
        ("粮食、蔬菜产量增势良好，分别增长2.6%、7.1%。", "2.6% 粮食产量, 7.1% 蔬菜产量"),
        ("汽车、手机产量较快增长，分别增长22%、17%。", "22% 汽车产量, 17% 手机产量"),
        ("锂电池、光伏产品一升一降，分别为增长41.3%、下降15.7%。", "41.3% 锂电池, 15.7% 光伏产品"),
        (
            "存款余额3200亿元，贷款余额2800亿元，前者增长8%，后者增长11%。",
            "3200亿元 存款余额, 2800亿元 贷款余额, 8% 存款余额, 11% 贷款余额",
        ),
    ]);
}

#[test]
fn zones_told_one_by_one_take_nothing_of_what_was_told_before() {
    check(
        "省里的目标",
        &[(
            "全省厂房达90万平方米,营收达9000亿元,其中昆山高新区、常熟高新区分别冲刺400亿元和300亿元。",
            &[
                "90万平方米 厂房 level - actual -",
                "9000亿元 营收 level - actual -",
                "400亿元 营收 level - target 昆山高新区",
                "300亿元 营收 level - target 常熟高新区",
            ],
        )],
    );
}

#[test]
fn sums_of_several_sorts() {
    named(&[
        ("形成3家龙头企业+20家配套企业+100家小微企业的格局。", "3家 龙头企业, 20家 配套企业, 100家 小微企业"),
        ("目前有3个主导产业+2个未来产业。", "3个 主导产业, 2个 未来产业"),
    ]);
}

#[test]
fn what_several_are_a_part_of() {
    named(&[
        (
            "工业投资和民间投资占全部投资的比重分别达35%、48%。",
            "35% 工业投资占全部投资的比重, 48% 民间投资占全部投资的比重",
        ),
        ("地表水、近岸海域水质优良比例分别达96.9%、99.7%。", "96.9% 地表水水质优良比例, 99.7% 近岸海域水质优良比例"),
        ("东部、西部地区奖补比例分别为40%、60%。", "40% 东部地区奖补比例, 60% 西部地区奖补比例"),
        (
            "湘南、湘中、湘北高新技术产业产值分别增长9%、12%、18%。",
            "9% 湘南高新技术产业产值, 12% 湘中高新技术产业产值, 18% 湘北高新技术产业产值",
        ),
        (
            "集成电路、生物医药和人工智能三大先导产业产值分别增长9%、7%和5%。",
            "9% 集成电路产值, 7% 生物医药产值, 5% 人工智能产值",
        ),
    ]);
}
