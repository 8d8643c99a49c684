//! Parts of what was counted, tenths, bare months and prices, as briefs tell them.

use crate::{check, named};

const TITLE: &str = "云岭高新区再提速";

#[test]
fn parts_of_what_was_counted() {
    check(
        TITLE,
        &[
            (
                "企业有530家集中在东部地区,占比约60%；206家分布在中部地区,占比约23%。",
                &[
                    "530家 企业 level - actual zone",
                    "60% 企业占比 share - actual zone",
                    "206家 企业 level - actual zone",
                    "23% 企业占比 share - actual zone",
                ],
            ),
            (
                "新增项目50个,其中30个落户北区,占60%；20个落户南区,占40%。",
                &[
                    "50个 项目 level - actual zone",
                    "30个 项目 level - actual zone",
                    "60% 项目 share - actual zone",
                    "20个 项目 level - actual zone",
                    "40% 项目 share - actual zone",
                ],
            ),
            (
                "超六成企业属于高技术领域,超七成深耕行业多年,九成集中在制造业。",
                &[
                    "六成 企业 share - actual zone",
                    "七成 企业 share - actual zone",
                    "九成 集中在制造业 share - actual zone",
                ],
            ),
            (
                "25个重点培育的集群集聚了近100家单项冠军企业。",
                &["25个 集群 level - actual zone", "100家 单项冠军企业 level - actual zone"],
            ),
            ("5个统筹推进的片区全面开工。", &["5个 片区 level - actual zone"]),
        ],
    );
}

#[test]
fn a_bare_month_and_what_is_compared_with_several() {
    check(
        TITLE,
        &[
            (
                "当月,动力电池装车量44.9GWh,同比增长31.0%。其中三元电池装车量15.7GWh,占总装车量35.0%。",
                &[
                    "44.9GWh 动力电池装车量 level 当月 actual zone",
                    "31.0% 动力电池装车量 growth↑ 当月 actual zone",
                    "15.7GWh 三元电池装车量 level 当月 actual zone",
                    "35.0% 三元电池装车量 share 当月 actual zone",
                ],
            ),
            (
                "1-10月产值500亿元,10月当月产值55亿元,同比增长8%。其中出口20亿元。",
                &[
                    "500亿元 产值 level 1-10月 actual zone",
                    "55亿元 产值 level 10月当月 actual zone",
                    "8% 产值 growth↑ 10月当月 actual zone",
                    "20亿元 出口 level 1-10月 actual zone",
                ],
            ),
            (
                "3月产值32亿元,比1-2月合计数增长40%。",
                &["32亿元 产值 level 3月 actual zone", "40% 产值 growth↑ 3月 actual zone"],
            ),
        ],
    );
}

#[test]
fn firms_settled_there_are_the_zones() {
    check(
        TITLE,
        &[
            (
                "成立五年来,落户园区的企业翻了一番,高新技术企业数量年均增长超30%。",
                &[
                    "翻了一番 落户园区的企业 growth↑ 成立五年来 actual zone",
                    "30% 高新技术企业数量 growth↑ 成立五年来 actual zone",
                ],
            ),
            (
                "落户高新区的企业达500家,入驻园区的项目达60个。",
                &["500家 落户高新区的企业 level - actual zone", "60个 入驻园区的项目 level - actual zone"],
            ),
            ("落户园区的云帆公司产值达5亿元。", &["5亿元 落户园区的云帆公司产值 level - actual -"]),
        ],
    );
}

#[test]
fn by_what_money_and_at_what_speed() {
    check(
        TITLE,
        &[
            ("云帆基因公司以69亿元估值登上独角兽榜单。", &["69亿元 估值 level - actual -"]),
            ("云帆公司以5.2亿元的成交价竞得该地块。", &["5.2亿元 成交价 level - actual -"]),
            (
                "企业以1.2亿元销售额位居行业第三。",
                &["1.2亿元 销售额 level - actual zone", "第三 销售额 rank - actual zone"],
            ),
            ("上半年到发中欧班列620列。", &["620列 到发中欧班列 level 上半年 actual zone"]),
            ("货物量以平均每年18%的速度递增。", &["18% 货物量 growth↑ - actual zone"]),
            ("产值以年均20%的速度增长。", &["20% 产值 growth↑ - actual zone"]),
            (
                "用电量连续三年以10%的速度递减。",
                &["三年 用电量 level - actual zone", "10% 用电量 growth↓ - actual zone"],
            ),
        ],
    );
}

#[test]
fn members_that_the_clause_before_lists() {
    check(
        TITLE,
        &[
            ("218家开发区总体上呈现良好态势。", &["218家 开发区 level - actual -"]),
            (
                "28家国家级经开区参与共建园区76个。",
                &["28家 国家级经开区 level - actual -", "76个 园区 level - actual -"],
            ),
        ],
    );
}

#[test]
fn adverbs_before_what_is_measured_changes() {
    check(
        TITLE,
        &[
            ("六大产业的营业额反而逐渐攀升,高达368亿元。", &["368亿元 六大产业的营业额 level - actual zone"]),
            (
                "今年全年营业额可望介于80亿元到85亿元之间,成长率介于13%到20%。",
                &["80亿元到85亿元 营业额 level 今年全年 target zone", "13%到20% 营业额 growth↑ 今年全年 target zone"],
            ),
            (
                "生物产业亦较去年同期成长8.9%,精密机械则负成长4.4%。",
                &["8.9% 生物产业 growth↑ - actual zone", "4.4% 精密机械 growth↓ - actual zone"],
            ),
            ("24家厂商申请增资。", &["24家 厂商 level - actual zone"]),
        ],
    );
}

#[test]
fn shares_of_several_wholes_and_what_is_above_a_grade() {
    check(
        "云岭高新区再提速",
        &[
            (
                "去年完成税收12亿元，分别占全市、全省总量的5%和1%。",
                &[
                    "12亿元 税收 level 去年 actual zone",
                    "5% 税收 share 去年 actual zone",
                    "1% 税收 share 去年 actual zone",
                ],
            ),
            (
                "稀土产量3万吨，占全国、全省的12%、90%以上。",
                &[
                    "3万吨 稀土产量 level - actual zone",
                    "12% 稀土产量 share - actual zone",
                    "90% 稀土产量 share - actual zone",
                ],
            ),
            (
                "集聚研发机构43家（其中省级以上17家）。",
                &["43家 研发机构 level - actual zone", "17家 省级以上研发机构 level - actual zone"],
            ),
            (
                "签约项目43个，亿元以上17个。",
                &["43个 签约项目 level - actual zone", "17个 亿元以上签约项目 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn how_some_of_those_counted_stand() {
    check(
        TITLE,
        &[
            (
                "梳理关键环节73个，尚有11个缺失、14个薄弱。",
                &[
                    "73个 关键环节 level - actual zone",
                    "11个 关键环节 level - actual zone",
                    "14个 关键环节 level - actual zone",
                ],
            ),
            (
                "签约项目16个，合同投资额87亿元，已有9个开工建设。",
                &[
                    "16个 签约项目 level - actual zone",
                    "87亿元 合同投资额 level - actual zone",
                    "9个 签约项目 level - actual zone",
                ],
            ),
            (
                "发布应用场景120个，其中30个优秀案例入选。",
                &["120个 应用场景 level - actual zone", "30个 优秀案例 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn rates_and_cycles_from_one_level_to_another() {
    check(
        TITLE,
        &[
            (
                "园区设备完好率从试产时的82%提高到99%。",
                &["82% 设备完好率 level - actual zone", "99% 设备完好率 level - actual zone"],
            ),
            ("交货周期由45天拉长到60天。", &["45天 交货周期 level - actual zone", "60天 交货周期 level - actual zone"]),
        ],
    );
}

#[test]
fn what_grows_is_the_thing_and_not_its_share() {
    named(&[
        ("民间投资占比62%,下降3.1%。", "62% 民间投资占比, 3.1% 民间投资"),
        ("民间投资占比62%,提高3.1个百分点。", "62% 民间投资占比, 3.1个百分点 民间投资占比"),
        ("民间投资占全部投资的比重为62%,增长3.1%。", "62% 民间投资占全部投资的比重, 3.1% 民间投资"),
        ("县本级产值全区占比58.9%,同比增长5.1%。", "58.9% 县本级产值全区占比, 5.1% 县本级产值"),
        (
            "全市工业投资完成300亿元。其中,市本级占比64.2%,同比增长7.9%;临江高新区占比20.5%,同比增长43.6%。",
            "300亿元 工业投资, 64.2% 工业投资, 7.9% 工业投资, 20.5% 工业投资, 43.6% 工业投资",
        ),
    ]);
}

#[test]
fn what_was_done_with_what_was_told() {
    named(&[
        ("排查隐患2915项，其中重大隐患12项，已整改2871项。", "2915项 隐患, 12项 重大隐患, 2871项 隐患"),
        ("收集诉求36条，其中紧急诉求20条，已办结18条。", "36条 诉求, 20条 紧急诉求, 18条 紧急诉求"),
        ("争取专项债券3.6亿元，拨付1.9亿元。", "3.6亿元 专项债券, 1.9亿元 专项债券"),
        ("外贸值1.2亿元。完成全年出口任务的56%，超任务进度6个百分点。", "1.2亿元 外贸值, 56% 出口, 6个百分点 出口"),
        ("固定资产投资8亿元，完成全年投资任务的74%。", "8亿元 固定资产投资, 74% 固定资产投资"),
        ("税收3亿元，增速由负转正，同比增长1.2%。", "3亿元 税收, 1.2% 税收"),
        ("完成治理项目238个，占年度任务（300个）79%。", "238个 治理项目, 300个 治理项目, 79% 治理项目"),
        ("办理的问题线索中，有127件来源于巡察，占比34%。", "127件 问题线索, 34% 问题线索占比"),
        ("21个县中15个财政收入正增长。", "21个 县, 15个 县"),
        ("10个园区中3个国家级园区。", "10个 园区, 3个 国家级园区"),
        ("纳税过5000万元的企业达12家。", "5000万元 纳税, 12家 纳税过5000万元的企业"),
        ("外贸规模已超过全省总量的四成。", "四成 外贸规模"),
        ("光伏装机首次达到全省总装机的三成。", "三成 光伏装机"),
    ]);
}

#[test]
fn shares_that_have_each_its_own_whole() {
    named(&[
        (
            "实现生产总值12.2万亿元，上缴税费1.9万亿元，分别占国内生产总值的12.3%、税收收入的11.8%。",
            "12.2万亿元 生产总值, 1.9万亿元 上缴税费, 12.3% 生产总值, 11.8% 上缴税费",
        ),
        (
            "全年进口50亿元、出口120亿元，分别占全市进口的32%、出口的45%。",
            "50亿元 进口, 120亿元 出口, 32% 进口, 45% 出口",
        ),
        (
            "高新技术企业120家，规上企业86家，分别占全市高新技术企业的45%和规上企业的30%。",
            "120家 高新技术企业, 86家 规上企业, 45% 高新技术企业, 30% 规上企业",
        ),
        ("实现营收500亿元、利润35亿元，分别占全市工业的35%、40%。", "500亿元 营收, 35亿元 利润, 35% 营收, 40% 利润"),
    ]);
}
