//! News and features of one zone as local papers write them: firms after their names, sizes, shares that rank.

use crate::check;

#[test]
fn firms_after_their_names_and_what_opens_a_size() {
    check(
        "临沧高新区调查",
        &[
            ("先后引进云帆电子、恒纬光学等企业45户。", &["45户 企业 level - actual zone"]),
            (
                "新培育云帆电气等省级高新技术企业4家,累计达到43家。",
                &["4家 省级高新技术企业 level - actual zone", "43家 省级高新技术企业 level - actual zone"],
            ),
            ("园区新添2家省级中小企业园。", &["2家 省级中小企业园 level - actual zone"]),
            ("一条长850米、宽60米的跑道建成。", &["850米 长 level - actual -", "60米 跑道 level - actual -"]),
            ("一场高达3000万元的科技奖励大会,吸引了众人目光。", &["3000万元 科技奖励大会 level - actual -"]),
            ("园区设定12项考核指标。", &["12项 考核指标 level - actual zone"]),
        ],
    );
}

#[test]
fn a_share_of_no_wider_place_ranks_itself() {
    check(
        "临沧高新区调查",
        &[
            (
                "研发经费占GDP比重达4%,居全市第一。",
                &["4% 研发经费占GDP比重 share - actual zone", "第一 研发经费占GDP比重 rank - actual zone"],
            ),
            (
                "硅片产量占全国比重超过60%,连续3年居世界第一。",
                &[
                    "60% 硅片产量占全国比重 share - actual zone",
                    "3年 硅片产量 level - actual zone",
                    "第一 硅片产量 rank - actual zone",
                ],
            ),
            (
                "全年出口8亿元,实现20%的较大增幅。",
                &["8亿元 出口 level 全年 actual zone", "20% 出口 growth↑ 全年 actual zone"],
            ),
        ],
    );
}

#[test]
fn spaces_for_several_uses_and_where_something_lies() {
    check(
        "临沧高新区调查",
        &[
            ("园区建成20万平方米的研发、办公用房。", &["20万平方米 研发、办公用房 level - actual zone"]),
            (
                "装备产业实现工业总产值67亿元,食品产业实现产值30亿元。",
                &["67亿元 装备产业工业总产值 level - actual zone", "30亿元 食品产业产值 level - actual zone"],
            ),
            ("建成8万平方米厂房、仓库。", &["8万平方米 厂房 level - actual zone"]),
            ("在4平方公里建成区内,道路已经连成网。", &["4平方公里 建成区 level - actual zone"]),
            ("它在中国园区百强榜中位列第15位。", &["第15位 中国园区百强榜 rank - actual zone"]),
            (
                "园区项目连续3年被评为全省“十快项目”第三名。",
                &["3年 - level - actual zone", "第三名 “十快项目” rank - actual zone"],
            ),
        ],
    );
}
