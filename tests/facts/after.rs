//! What a figure is of where it stands behind it, whatever place, actor or verb stands before.

use crate::{check, named};

const TITLE: &str = "一季度数据公布";

#[test]
fn people_and_places_in_the_unit() {
    check(
        TITLE,
        &[
            ("截至昨晚，全县仍有约2万用户停电。", &["2万用户 用户 level 截至昨晚 actual -"]),
            ("引水工程惠及沿线300多万人口。", &["300多万人口 人口 level - actual -"]),
            ("流域11省市共同开展巡查。", &["11省市 省市 level - actual -"]),
            ("市发展改革委等7部门印发通知。", &["7部门 部门 level - actual -"]),
            ("全省30万以上参保职工受益。", &["30万 参保职工 level - actual -"]),
            ("免费为36万适龄女生接种疫苗。", &["36万 适龄女生 level - actual -"]),
            ("平台注册人数达5万用户。", &["5万用户 平台注册人数 level - actual -"]),
            (
                "全国有2亿多技术工人，其中1亿多高技能人才。",
                &["2亿多技术工人 技术工人 level - actual -", "1亿多高技能人才 高技能人才 level - actual -"],
            ),
            ("一年来服务20万余进城务工人员。", &["20万余进城务工人员 进城务工人员 level 一年来 actual -"]),
        ],
    );
}

#[test]
fn what_lasts_so_long() {
    check(
        TITLE,
        &[
            ("云帆市部署开展为期90天的专项整治。", &["90天 专项整治 level - actual -"]),
            ("新工艺打破了国外长达六年的垄断。", &["六年 垄断 level - actual -"]),
            ("持续一个多月的冬捕活动拉开帷幕。", &["一个多月 冬捕活动 level - actual -"]),
            ("车间经过2个多月的调试正式投产。", &["2个多月 - level - actual -"]),
        ],
    );
}

#[test]
fn parts_of_those_somewhere() {
    check(
        TITLE,
        &[
            ("全县97%以上区域已恢复供电。", &["97% 区域 share - actual -"]),
            ("合肥、芜湖等地60%以上企业实现复产。", &["60% 企业 share - actual -"]),
            ("全市70%以上民营企业集中在开发区。", &["70% 民营企业 share - actual -"]),
            ("工业增加值占全市70%以上。", &["70% 工业增加值 share - actual -"]),
        ],
    );
}

#[test]
fn how_those_counted_do_something() {
    check(
        TITLE,
        &[
            ("近千名建设者昼夜奋战。", &["千名 建设者 level - actual -"]),
            ("30个共享实验平台陆续投用。", &["30个 共享实验平台 level - actual -"]),
            ("12条产线正满负荷运转。", &["12条 产线 level - actual -"]),
            ("20项便民举措则面向企业。", &["20项 便民举措 level - actual -"]),
            ("认定8个共同富裕示范村。", &["8个 共同富裕示范村 level - actual -"]),
        ],
    );
}

#[test]
fn what_a_deed_is_done_to_ends_the_clause() {
    check(
        TITLE,
        &[
            ("临江省在全省梯次打造504个单产提升引领方。", &["504个 单产提升引领方 level - actual -"]),
            ("园区建设9个内外贸一体化试点地区。", &["9个 内外贸一体化试点地区 level - actual -"]),
            ("充电桩建成26个投入使用。", &["26个 充电桩 level - actual -"]),
            ("游客欣赏6000多亩樱花。", &["6000多亩 樱花 level - actual -"]),
            ("茶叶种植面积2万亩。", &["2万亩 茶叶种植面积 level - actual -"]),
        ],
    );
}

#[test]
fn sorts_of_which_an_amount_is_told() {
    check(
        TITLE,
        &[
            ("9个高新区专利申请量11192件。", &["9个 高新区 level - actual -", "11192件 专利申请量 level - actual -"]),
            ("有13个行业采购经理指数高于上月。", &["13个 行业 level - actual -"]),
            ("五个国民经济行业大类增加值均实现增长。", &["五个 国民经济行业大类 level - actual -"]),
            (
                "建成基站8.99万个、覆盖95%以上行政村。",
                &["8.99万个 基站 level - actual -", "95% 行政村 share - actual -"],
            ),
            ("快递送到90%以上的建制村。", &["90% 建制村 share - actual -"]),
            ("50%以上投产企业实现盈利。", &["50% 投产企业 share - actual -"]),
            (
                "新批500万美元以上的大项目76个。",
                &["500万美元 大项目 level - actual -", "76个 500万美元以上的大项目 level - actual -"],
            ),
        ],
    );
}

#[test]
fn what_is_spared_and_what_comes_of_it() {
    check(
        TITLE,
        &[
            ("新工艺能节省30%原料。", &["30% 原料 growth↓ - actual -"]),
            ("平台帮助企业压缩30%的研发周期。", &["30% 研发周期 growth↓ - actual -"]),
            ("成本降低30%的企业有5家。", &["30% 成本 growth↓ - actual -", "5家 成本降低30%的企业 level - actual -"]),
            ("审批时限压缩60%以上。", &["60% 审批时限 growth↓ - actual -"]),
            ("小刷子每年能带来100多亿元的产值。", &["100多亿元 产值 level - actual -"]),
            ("现有17个院士领衔项目。", &["17个 院士领衔项目 level - actual -"]),
            ("单日最高出入境人员超104万人次。", &["104万人次 单日最高出入境人员 level - actual -"]),
        ],
    );
}

#[test]
fn what_a_cut_would_tear() {
    check(
        TITLE,
        &[
            ("香港居民累计超12.5万人次。", &["12.5万人次 香港居民 level - actual -"]),
            ("累计新批准招商引资项目185个。", &["185个 招商引资项目 level - actual -"]),
            (
                "国内市场占有率达到31%，连续五年稳居行业第一。",
                &[
                    "31% 国内市场占有率 level - actual -",
                    "五年 国内市场占有率 level - actual -",
                    "第一 国内市场占有率 rank - actual -",
                ],
            ),
            (
                "218家国家级经开区地区生产总值占比为14%。",
                &["218家 国家级经开区 level - actual -", "14% 地区生产总值占比 share - actual -"],
            ),
        ],
    );
}

#[test]
fn things_end_with_their_noun_anywhere_in_a_clause() {
    check(
        TITLE,
        &[
            ("财政支持16处大中型灌区现代化改造。", &["16处 大中型灌区 level - actual -"]),
            ("联盟27个成员国一致同意扩容。", &["27个 成员国 level - actual -"]),
            ("海上风大，1300多艘渔船进港避风。", &["1300多艘 渔船 level - actual -"]),
            ("发布15条举措进一步扩大消费。", &["15条 举措 level - actual -"]),
            ("带动240项新产品新技术首用首试。", &["240项 新产品新技术 level - actual -"]),
            ("已有25项人社服务事项“一卡通办”。", &["25项 人社服务事项 level - actual -"]),
            ("建成30个省级行业“产业大脑”。", &["30个 省级行业“产业大脑” level - actual -"]),
            ("年旅客吞吐量可达3000万人次的云州机场投运。", &["3000万人次 年旅客吞吐量 level - actual -"]),
            ("企业新签订单连续4个月向好。", &["4个月 企业新签订单 level - actual -"]),
            ("组织12个技术指导组分赴各地。", &["12个 技术指导组 level - actual -"]),
            ("建成110个城市阅读空间。", &["110个 城市阅读空间 level - actual -"]),
            ("形成300项关键技术储备。", &["300项 关键技术储备 level - actual -"]),
        ],
    );
}

#[test]
fn what_became_of_people_is_told_right_after_their_number() {
    check(
        TITLE,
        &[
            ("风暴导致1人死亡，30万户断电。", &["1人 死亡 level - actual -", "30万户 断电 level - actual -"]),
            ("当地已有9人因山洪遇难。", &["9人 遇难 level - actual -"]),
            ("大火已造成至少一人死亡。", &["一人 死亡 level - actual -"]),
            ("500名医务人员工作在一线。", &["500名 医务人员 level - actual -"]),
            ("法国全国有超过667人被捕。", &["667人 被捕 level - actual -"]),
            ("当地约1.2万人被要求撤离。", &["1.2万人 被要求撤离 level - actual -"]),
            ("论坛开幕，共有1200余人参会。", &["1200余人 参会 level - actual -"]),
            ("各界代表约800人出席大会。", &["800人 各界代表 level - actual -"]),
            ("向7万户受灾家庭发放补助。", &["7万户 受灾家庭 level - actual -"]),
        ],
    );
}

#[test]
fn several_counts_before_what_all_of_them_count() {
    named(&[
        ("云山县、白马县、江北区分别有5家、3家、2家企业入选。", "5家 企业, 3家 企业, 2家 企业"),
        ("杭州、宁波、绍兴分别有12个、8个和5个项目开工。", "12个 项目, 8个 项目, 5个 项目"),
        ("三个片区分别引进15家、8家、6家企业。", "三个 片区, 15家 企业, 8家 企业, 6家 企业"),
        ("今明两年分别新建10所、12所学校。", "10所 学校, 12所 学校"),
        ("东、中、西部分别有58个、24个、18个园区入围。", "58个 园区, 24个 园区, 18个 园区"),
        // What stands before them is theirs.
        ("瞪羚企业、独角兽企业分别有15家、6家。", "15家 瞪羚企业, 6家 独角兽企业"),
    ]);
}
