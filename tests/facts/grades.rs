//! Grades, heads that are left out, and what rates and ranks go on from.

use crate::{check, named};

const TITLE: &str = "云岭高新区再提速";

#[test]
fn grades_in_a_list_share_their_noun() {
    check(
        TITLE,
        &[
            (
                "国家级、省级专精特新企业分别达到18家、140家。",
                &["18家 国家级专精特新企业 level - actual zone", "140家 省级专精特新企业 level - actual zone"],
            ),
            (
                "国家级和省级研发平台分别达到8个、40个。",
                &["8个 国家级研发平台 level - actual zone", "40个 省级研发平台 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn so_many_are_something() {
    check(
        TITLE,
        &[
            ("有8家是省级专精特新企业。", &["8家 省级专精特新企业 level - actual zone"]),
            ("其中有5家为外资企业。", &["5家 外资企业 level - actual zone"]),
            (
                "在建项目80个,已完工35个,剩余45个。",
                &[
                    "80个 在建项目 level - actual zone",
                    "35个 完工项目 level - actual zone",
                    "45个 剩余项目 level - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn rates_that_go_from_one_to_another() {
    check(
        TITLE,
        &[
            (
                "进出口降幅由20%收窄至5%。",
                &["20% 进出口降幅 growth↓ - actual zone", "5% 进出口降幅 growth↓ - actual zone"],
            ),
            ("产值增速从6%提高到9%。", &["6% 产值增速 growth↑ - actual zone", "9% 产值增速 growth↑ - actual zone"]),
            ("产值由正转负,下降2%。", &["2% 产值 growth↓ - actual zone"]),
            ("园区产值触底反弹,增长4%。", &["4% 产值 growth↑ - actual zone"]),
        ],
    );
}

#[test]
fn amounts_told_of_in_the_clause_before() {
    check(
        TITLE,
        &[
            ("利润总额大幅下滑,仅1.2亿元。", &["1.2亿元 利润总额 level - actual zone"]),
            ("税收收入与上年基本持平,为28亿元。", &["28亿元 税收收入 level - actual zone"]),
            (
                "税收收入增长8%,增幅居全市首位,高于全市平均5个百分点。",
                &["8% 税收收入 growth↑ - actual zone", "5个百分点 税收收入 change↑ - actual zone"],
            ),
            (
                "总量位居全省第5位,增速位居全省第2位。",
                &["第5位 总量 rank - actual zone", "第2位 增速 rank - actual zone"],
            ),
        ],
    );
}

#[test]
fn a_verb_that_opens_the_clause_is_no_part_of_what_is_counted() {
    check(
        TITLE,
        &[
            ("园区建设标准厂房20万平方米。", &["20万平方米 标准厂房 level - actual zone"]),
            ("改造老旧管网45公里。", &["45公里 老旧管网 level - actual zone"]),
            ("建设用地3000亩。", &["3000亩 建设用地 level - actual zone"]),
            ("新增建设用地指标500亩。", &["500亩 建设用地指标 level - actual zone"]),
            ("协调解决企业诉求260个。", &["260个 企业诉求 level - actual zone"]),
        ],
    );
}

#[test]
fn another_size_of_the_same_amount() {
    check(
        TITLE,
        &[
            (
                "产值超10亿元的企业有20家,超50亿元的有6家。",
                &[
                    "10亿元 产值 level - actual zone",
                    "20家 产值超10亿元的企业 level - actual zone",
                    "50亿元 产值 level - actual zone",
                    "6家 产值超50亿元的企业 level - actual zone",
                ],
            ),
            (
                "园区有规上企业180家,其中产值超亿元的60家、超10亿元的12家。",
                &[
                    "180家 规上企业 level - actual zone",
                    "亿元 产值 level - actual zone",
                    "60家 产值超亿元的规上企业 level - actual zone",
                    "10亿元 产值 level - actual zone",
                    "12家 产值超10亿元的规上企业 level - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn the_next_grade_takes_the_place_of_the_one_before() {
    check(
        "临江县统计公报",
        &[(
            "高级职称30人,中级职称122人,初级168人。",
            &["30人 高级职称 level - actual -", "122人 中级职称 level - actual -", "168人 初级职称 level - actual -"],
        )],
    );
}

#[test]
fn where_something_stands_is_not_what_grew() {
    check(
        "江城市统计公报",
        &[
            (
                "生产总值达到5.5万亿元、稳居全国前十强、增长4.8%。",
                &["5.5万亿元 生产总值 level - actual -", "4.8% 生产总值 growth↑ - actual -"],
            ),
            (
                "进出口达到3亿元，总量跻身全省前5，增长6%。",
                &["3亿元 进出口 level - actual -", "6% 进出口 growth↑ - actual -"],
            ),
            (
                "进出口达到3亿元，税收居全省前列，增长6%。",
                &["3亿元 进出口 level - actual -", "6% 税收 growth↑ - actual -"],
            ),
        ],
    );
}

#[test]
fn a_part_told_after_growth_has_not_grown() {
    check(
        "江城市统计公报",
        &[
            (
                "工业投资增长20%、占全部投资的62%。",
                &["20% 工业投资 growth↑ - actual -", "62% 工业投资 share - actual -"],
            ),
            ("税收收入下降2%、仍占财政收入82%。", &["2% 税收收入 growth↓ - actual -", "82% 税收收入 share - actual -"]),
        ],
    );
}

#[test]
fn a_bare_total_is_of_what_the_clause_before_tells_of() {
    check(
        TITLE,
        &[
            ("经营主体扩容提质，总量突破120万户。", &["120万户 经营主体总量 level - actual zone"]),
            (
                "民营企业茁壮成长，总数突破58万家，同比增长9%。",
                &["58万家 民营企业总数 level - actual zone", "9% 民营企业总数 growth↑ - actual zone"],
            ),
            (
                "外贸进出口一季度增速为6%，总额560亿元。",
                &["6% 外贸进出口 growth↑ 一季度 actual zone", "560亿元 外贸进出口总额 level 一季度 actual zone"],
            ),
            ("完善服务体系，总规模20亿元的产业基金正式运营。", &["20亿元 总规模 level - actual zone"]),
        ],
    );
}

#[test]
fn a_grade_after_its_sort() {
    check(
        TITLE,
        &[
            (
                "众创空间里，国家级的有5家，省级9家。",
                &["5家 国家级众创空间 level - actual zone", "9家 省级众创空间 level - actual zone"],
            ),
            ("智能工厂中国家级的有3家。", &["3家 国家级智能工厂 level - actual zone"]),
        ],
    );
}

#[test]
fn an_amount_by_which_something_ranks() {
    check(
        TITLE,
        &[
            (
                "进出口总额以320亿元刷新纪录，增长12%。",
                &["320亿元 进出口总额 level - actual zone", "12% 进出口总额 growth↑ - actual zone"],
            ),
            (
                "发明专利以5.2万件的总量居全国第五。",
                &["5.2万件 发明专利 level - actual zone", "第五 发明专利总量 rank - actual zone"],
            ),
            ("集体收入2017年时只有1.2亿元。", &["1.2亿元 集体收入 level 2017年 actual zone"]),
        ],
    );
}

#[test]
fn sorts_by_one_character_share_all_that_follows_the_last() {
    named(&[
        (
            "重度、中度残疾人护理补贴标准分别提高30元、20元。",
            "30元 重度残疾人护理补贴标准, 20元 中度残疾人护理补贴标准",
        ),
        ("应急型、常备型物资储备规模分别达5亿元、3亿元。", "5亿元 应急型物资储备规模, 3亿元 常备型物资储备规模"),
        ("甲类、乙类传染病发病率分别下降3%和5%。", "3% 甲类传染病发病率, 5% 乙类传染病发病率"),
        ("地表水、近岸海域水质优良比例分别达96%、99%。", "96% 地表水水质优良比例, 99% 近岸海域水质优良比例"),
        ("低保、孤儿保障标准分别提高5%、6%。", "5% 低保保障标准, 6% 孤儿保障标准"),
        ("知名度、满意度分别提高3%和5%。", "3% 知名度, 5% 满意度"),
    ]);
}

#[test]
fn trades_whose_names_hold_a_conjunction() {
    named(&[
        ("批发和零售业,住宿和餐饮业增加值分别增长5.1%和4.9%。", "5.1% 批发和零售业增加值, 4.9% 住宿和餐饮业增加值"),
        (
            "信息传输、软件和信息技术服务业,租赁和商务服务业生产指数同比分别增长11.2%、9.4%。",
            "11.2% 信息传输、软件和信息技术服务业生产指数, 9.4% 租赁和商务服务业生产指数",
        ),
        ("全市经济稳中有进,工业和建筑业增加值分别增长3%、4%。", "3% 工业增加值, 4% 建筑业增加值"),
        ("从服务业看,工业和建筑业增加值分别增长3%、4%。", "3% 工业增加值, 4% 建筑业增加值"),
    ]);
}
