//! What is measured begins behind the places a clause begins with, and behind no gloss.

use crate::check;

const TITLE: &str = "一季度数据公布";

#[test]
fn towns_and_villages() {
    check(
        TITLE,
        &[
            ("去年，临江镇工业产值达到20亿元。", &["20亿元 工业产值 level 去年 actual -"]),
            ("柳湾村集体经济收入达到200万元。", &["200万元 集体经济收入 level - actual -"]),
            ("白沙乡蔬菜大棚200座。", &["200座 蔬菜大棚 level - actual -"]),
            ("白沙镇产值3亿元、临江镇产值2亿元。", &["3亿元 产值 level - actual -", "2亿元 产值 level - actual -"]),
            ("特色小镇投资20亿元。", &["20亿元 特色小镇投资 level - actual -"]),
            ("重点镇人口20万人。", &["20万人 重点镇人口 level - actual -"]),
            ("农村公路里程200公里。", &["200公里 农村公路里程 level - actual -"]),
            ("帮扶临江镇企业20家。", &["20家 临江镇企业 level - actual -"]),
        ],
    );
}

#[test]
fn several_places_one_in_another() {
    check(
        TITLE,
        &[
            ("浙江省杭州市萧山区粮食产量20万吨。", &["20万吨 粮食产量 level - actual -"]),
            ("江苏省昆山市高新技术企业2000家。", &["2000家 高新技术企业 level - actual -"]),
            ("内蒙古自治区草原面积13亿亩。", &["13亿亩 草原面积 level - actual -"]),
            ("延边朝鲜族自治州森林面积300万公顷。", &["300万公顷 森林面积 level - actual -"]),
            ("苏州水稻种植面积20万亩。", &["20万亩 水稻种植面积 level - actual -"]),
            ("核心区面积20平方公里。", &["20平方公里 核心区面积 level - actual -"]),
        ],
    );
}

#[test]
fn a_word_before_its_gloss_is_no_verb() {
    check(
        TITLE,
        &[
            ("研发(R&D)经费占GDP比重达6.79%。", &["6.79% 研发(R&D)经费占GDP比重 share - actual -"]),
            ("规上工业企业研发（R&D）人员20万人。", &["20万人 规上工业企业研发（R&D）人员 level - actual -"]),
        ],
    );
}

#[test]
fn regions_and_parts_of_towns() {
    check(
        TITLE,
        &[
            ("长三角高新技术企业12万家。", &["12万家 高新技术企业 level - actual -"]),
            ("双城经济圈常住人口9000万人。", &["9000万人 常住人口 level - actual -"]),
            ("临川商务区楼宇20栋。", &["20栋 楼宇 level - actual -"]),
        ],
    );
}

#[test]
fn wholes_and_bodies_by_their_names() {
    check(
        TITLE,
        &[
            ("去年，全国发明专利拥有量400万件。", &["400万件 发明专利拥有量 level 去年 actual -"]),
            ("村里人均收入2万元。", &["2万元 人均收入 level - actual -"]),
            ("长乐机场年旅客吞吐量20万人次。", &["20万人次 年旅客吞吐量 level - actual -"]),
            ("苏州大学在校学生2万人。", &["2万人 在校学生 level - actual -"]),
            ("公立医院营业收入2亿元。", &["2亿元 公立医院营业收入 level - actual -"]),
            ("外商及港澳台商投资企业增长4.2%。", &["4.2% 外商及港澳台商投资企业 growth↑ - actual -"]),
        ],
    );
}

#[test]
fn whoever_does_something_to_what_is_counted() {
    check(
        TITLE,
        &[
            ("学校新购设备30台。", &["30台 新购设备 level - actual -"]),
            ("各级培训农民2000人次。", &["2000人次 农民 level - actual -"]),
            ("长乐机场招聘员工300人。", &["300人 员工 level - actual -"]),
            ("企业设立研发机构的比例达到60%。", &["60% 企业设立研发机构的比例 share - actual -"]),
            ("企业销售收入20亿元。", &["20亿元 企业销售收入 level - actual -"]),
        ],
    );
}

#[test]
fn whose_projects_and_firms_by_a_deed() {
    check(
        TITLE,
        &[
            ("县发改委储备项目20个。", &["20个 储备项目 level - actual -"]),
            ("清华研究院新孵化企业20家。", &["20家 新孵化企业 level - actual -"]),
            ("临江镇签约项目20个。", &["20个 签约项目 level - actual -"]),
            ("重点在建项目20个。", &["20个 重点在建项目 level - actual -"]),
        ],
    );
}
