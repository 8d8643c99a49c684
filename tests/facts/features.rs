//! Features on a zone with its firms, institutes and people.

use crate::check;

#[test]
fn things_pointed_at_and_firms_from_elsewhere() {
    check(
        "青川高新区调查",
        &[
            ("这款芯片的功耗降低了40%。", &["40% 芯片的功耗 growth↓ - actual -"]),
            ("一款重量仅1.2千克的无人机引人注目。", &["1.2千克 重量 level - actual -"]),
            (
                "园区引进企业60家。其中,上海企业36家,总投资116亿元;重庆企业9家。",
                &[
                    "60家 企业 level - actual zone",
                    "36家 上海企业 level - actual zone",
                    "116亿元 总投资 level - actual zone",
                    "9家 重庆企业 level - actual zone",
                ],
            ),
            ("投入巨大,成功率却不足3%。", &["3% 成功率 level - actual zone"]),
            ("300多个孵化项目则像种子填充其间。", &["300多个 孵化项目 level - actual zone"]),
            (
                "全市孵化机构达120家,集聚研发人才300人。",
                &["120家 孵化机构 level - actual -", "300人 研发人才 level - actual -"],
            ),
            (
                "园区云集锂电企业21家,手握订单86亿元。",
                &["21家 锂电企业 level - actual zone", "86亿元 订单 level - actual -"],
            ),
        ],
    );
}

#[test]
fn parts_as_small_as_one_in_a_hundred() {
    check(
        "青川高新区调查",
        &[(
            "该走廊以占全国1/26的人口、1/130的面积聚集创新资源。",
            &["1/26 人口 share - actual -", "1/130 面积 share - actual -"],
        )],
    );
}
