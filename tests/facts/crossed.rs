//! Names of amounts and counted things crossed with the frames that they can stand in.

use crate::{check, named};

const TITLE: &str = "云岭高新区再提速";

#[test]
fn what_the_unit_only_seems_to_go_on_with() {
    check(
        TITLE,
        &[
            (
                "引进26家电商企业、8家长三角企业。",
                &["26家 电商企业 level - actual zone", "8家 长三角企业 level - actual zone"],
            ),
            ("新建3家博物馆。", &["3家 博物馆 level - actual zone"]),
            ("开展26次生产安全检查。", &["26次 生产安全检查 level - actual zone"]),
            ("新增26家总部企业。", &["26家 总部企业 level - actual zone"]),
            ("发放26笔信用贷款。", &["26笔 信用贷款 level - actual zone"]),
            ("三次产业结构优化,2026家博会开幕。", &[]),
        ],
    );
}

#[test]
fn amounts_whose_names_hold_verbs() {
    check(
        TITLE,
        &[
            ("研发费用加计扣除额再创新高,达到46亿元。", &["46亿元 研发费用加计扣除额 level - actual zone"]),
            ("奖补资金持续增加,达到3亿元。", &["3亿元 奖补资金 level - actual zone"]),
            ("服务外包执行额持续攀升,同比增长9%。", &["9% 服务外包执行额 growth↑ - actual zone"]),
            ("去年,实现出口46亿元。", &["46亿元 出口 level 去年 actual zone"]),
            ("园区贡献了46亿元的第一产业增加值。", &["46亿元 第一产业增加值 level - actual zone"]),
            (
                "夜间消费额、社会消费品零售总额和外贸进出口分别增长9%、7%和5%。",
                &[
                    "9% 夜间消费额 growth↑ - actual zone",
                    "7% 社会消费品零售总额 growth↑ - actual zone",
                    "5% 外贸进出口 growth↑ - actual zone",
                ],
            ),
            (
                "高新技术产业产值占比、投诉办结率分别达61%、95%。",
                &["61% 高新技术产业产值占比 share - actual zone", "95% 投诉办结率 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn deeds_that_are_no_part_of_what_is_counted() {
    check(
        TITLE,
        &[
            ("园区疏浚26公里河道。", &["26公里 河道 level - actual zone"]),
            ("再疏浚26公里河道。", &["26公里 河道 level - actual zone"]),
            ("去年,新改造老旧管线26公里。", &["26公里 老旧管线 level 去年 actual zone"]),
            ("拥有新生产线6条。", &["6条 新生产线 level - actual zone"]),
            ("耕地26万亩实现轮作。", &["26万亩 耕地 level - actual zone"]),
            (
                "消除隐患点26处,改造提升农村公路31公里。",
                &["26处 隐患点 level - actual zone", "31公里 农村公路 level - actual zone"],
            ),
            ("企业新签约8家,充电桩建成26个。", &["8家 企业 level - actual zone", "26个 充电桩 level - actual zone"]),
            ("培养26名入党积极分子。", &["26名 入党积极分子 level - actual zone"]),
            ("引进8个增资扩产项目。", &["8个 增资扩产项目 level - actual zone"]),
            (
                "26名学生成为志愿者,6项改革列入试点。",
                &["26名 学生 level - actual zone", "6项 改革 level - actual zone"],
            ),
            ("园区启用了26座桥梁。", &["26座 桥梁 level - actual zone"]),
            (
                "上市公司累计达98家,较上年增加6家。",
                &["98家 上市公司 level - actual zone", "6家 上市公司 change↑ - actual zone"],
            ),
        ],
    );
}

#[test]
fn rates_beside_their_amounts() {
    check(
        TITLE,
        &[
            (
                "产值增速分别比全国、全省高3.1个、2.2个百分点。",
                &["3.1个 产值增速 change↑ - actual zone", "2.2个百分点 产值增速 change↑ - actual zone"],
            ),
            (
                "GDP总量、增速分别居全省第2、第3位。",
                &["第2 GDP总量 rank - actual zone", "第3位 GDP增速 rank - actual zone"],
            ),
            ("税收增速由负转正,达到9%。", &["9% 税收 growth↑ - actual zone"]),
            ("水产品产量(26万吨)居全省首位。", &["26万吨 水产品产量 level - actual zone"]),
            ("蔬菜产量方面,上半年累计达46万吨。", &["46万吨 蔬菜产量 level 上半年 actual zone"]),
            (
                "桥梁、高新技术企业分别达26座、31家。",
                &["26座 桥梁 level - actual zone", "31家 高新技术企业 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn what_is_carried_of_several_sorts() {
    named(&[
        (
            "港口货物和集装箱吞吐量达5.4亿吨和1931.5万标箱，分别位居全球第7位、第8位。",
            "5.4亿吨 货物吞吐量, 1931.5万标箱 集装箱吞吐量, 第7位 货物吞吐量, 第8位 集装箱吞吐量",
        ),
        ("旅客、货邮吞吐量分别完成2000万人次、18万吨。", "2000万人次 旅客吞吐量, 18万吨 货邮吞吐量"),
        ("旅客、货物运输量分别为1.2亿人次和3.4亿吨。", "1.2亿人次 旅客运输量, 3.4亿吨 货物运输量"),
        ("就业人数、货运量分别达5万人、300万吨。", "5万人 就业人数, 300万吨 货运量"),
    ]);
}
