//! What counties and their zones report: works by their stages, ranks among neighbours, what each of several industries has.

use crate::check;

#[test]
fn works_by_stages_and_intents() {
    check(
        "云岭县工作报告",
        &[
            (
                "全年谋划实施项目382个,开工248个,竣工投产141个。",
                &[
                    "382个 项目 level 全年 actual -",
                    "248个 开工项目 level 全年 actual -",
                    "141个 竣工投产项目 level 全年 actual -",
                ],
            ),
            ("8个项目意向投资19.2亿元。", &["8个 项目 level - actual -", "19.2亿元 意向投资 level - actual -"]),
            ("6个农产品加工园规划建设有序推进。", &["6个 农产品加工园 level - actual -"]),
        ],
    );
}

#[test]
fn ranks_among_so_many_places() {
    check(
        "云岭县工作报告",
        &[
            (
                "生产总值288亿元,总量六区第一。",
                &["288亿元 生产总值 level - actual -", "第一 生产总值总量 rank - actual -"],
            ),
            ("综合考评六县市第一。", &["第一 综合考评 rank - actual -"]),
        ],
    );
}

#[test]
fn what_each_of_several_industries_has() {
    check(
        "云岭县工作报告",
        &[(
            "电子信息、新材料两大主导产业分别实现产值500亿元、300亿元。",
            &["500亿元 电子信息产值 level - actual -", "300亿元 新材料产值 level - actual -"],
        )],
    );
}

#[test]
fn ranks_kept_for_years() {
    check(
        "云岭县工作报告",
        &[
            (
                "云帆汽车连续19年位居乘用车出口第一。",
                &["19年 乘用车出口 level - actual -", "第一 乘用车出口 rank - actual -"],
            ),
            (
                "恒纬集团连续10年产销量在全国同行业中排名第一。",
                &["10年 产销量 level - actual -", "第一 产销量 rank - actual -"],
            ),
        ],
    );
}

#[test]
fn tasks_and_honours() {
    check(
        "云岭县工作报告",
        &[
            (
                "农村改厕任务3828座,完成3864座。",
                &["3828座 农村改厕任务 level - target -", "3864座 农村改厕任务 level - actual -"],
            ),
            (
                "全年百亿级企业预计达到3家,2家企业入选省级制造业百强。",
                &["3家 百亿级企业 level 全年 target -", "2家 企业 level 全年 actual -"],
            ),
        ],
    );
}
#[test]
fn a_zone_reports_by_its_sort() {
    check(
        "经开区2022年工作总结",
        &[(
            "一是经济运行稳中向好。全年实现地区生产总值685亿元。\n二是项目建设提速。新签约项目36个。",
            &["685亿元 地区生产总值 level 全年 actual zone", "36个 新签约项目 level - actual zone"],
        )],
    );
}
