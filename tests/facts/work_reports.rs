//! What work reports, communiques and plans of counties say: goals by size, several amounts told apart, what a year's end found.

use crate::named;

#[test]
fn those_of_a_size_are_counted_without_what_adds_them() {
    named(&[
        ("力争新增超亿元企业5家、超10亿元企业2家。", "亿元 企业, 5家 超亿元企业, 10亿元 企业, 2家 超10亿元企业"),
        ("今年力争新增超亿元农产品加工企业6家。", "亿元 农产品加工企业, 6家 超亿元农产品加工企业"),
        ("年内新增10亿元以上项目3个。", "10亿元 项目, 3个 10亿元以上项目"),
        ("全年净增超百亿元集群1个。", "百亿元 集群, 1个 超百亿元集群"),
        ("新增年营收超亿元企业7家。", "亿元 年营收, 7家 年营收超亿元企业"),
    ]);
}

#[test]
fn those_that_the_clause_before_names_are_told_apart() {
    named(&[
        ("规上企业和限上商贸企业从无到有，分别达16家、23家。", "16家 规上企业, 23家 限上商贸企业"),
        ("全县猪肉和禽蛋产量稳步增加，分别达3.2万吨和1.6万吨。", "3.2万吨 猪肉产量, 1.6万吨 禽蛋产量"),
        ("发明专利和商标快速增长，分别新增120件、860件。", "120件 发明专利, 860件 商标"),
        (
            "到2027年，瞪羚企业和雏鹰企业在2022年的基础上实现翻番，分别超过90家和870家。",
            "90家 瞪羚企业, 870家 雏鹰企业",
        ),
    ]);
}
