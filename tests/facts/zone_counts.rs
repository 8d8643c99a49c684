//! How many zones, parks and firms there are, and what is told of them, in the words of the press.

use crate::named;

#[test]
fn sorts_of_zones_are_counted() {
    named(&[
        ("国家级经开区共有230家。", "230家 国家级经开区"),
        ("参加考核的国家高新区共有170家。", "170家 参加考核的国家高新区"),
        ("全省经济开发区达120家。", "120家 经济开发区"),
        ("河北省开发区优化整合为84个。", "84个 开发区"),
        ("包括经济开发区50个、高新区34个。", "50个 经济开发区, 34个 高新区"),
        ("全市引进项目120个,其中高新区45个。", "120个 项目, 45个 项目"),
    ]);
}
