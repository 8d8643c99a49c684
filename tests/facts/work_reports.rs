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
