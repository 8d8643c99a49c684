//! Sizes before what is made, places by their number, and how far something has come.

use crate::{check, named};

#[test]
fn a_size_goes_with_what_is_made() {
    check(
        "青川材料产业观察",
        &[
            ("石桥新材料40万吨高端铝材项目开工。", &["40万吨 高端铝材项目 level - actual -"]),
            ("推出国内首款量产级8兆瓦时储能电池。", &["8兆瓦时 储能电池 level - actual -"]),
            ("自主研制全国最大的20兆瓦海上风机。", &["20兆瓦 海上风机 level - actual -"]),
            (
                "推进云帆新材40万吨铝板、云江科技10万吨再生铝等项目建设。",
                &["40万吨 铝板 level - actual -", "10万吨 再生铝 level - actual -"],
            ),
            ("推进第二轮土地承包到期后再延长30年试点。", &["30年 第二轮土地承包 change↑ - actual -"]),
            ("加快建设总投资230亿元的机场。", &["230亿元 总投资 level - actual -"]),
            ("省里统筹20亿元支持乡村建设。", &["20亿元 支持乡村建设 level - actual -"]),
        ],
    );
}

#[test]
fn another_size_is_of_the_same_amount() {
    check(
        "青川工作简报",
        &[
            (
                "规上企业210户,其中产值超亿元企业86户、超50亿元企业4户。",
                &[
                    "210户 规上企业 level - actual -",
                    "亿元 产值 level - actual -",
                    "86户 企业 level - actual -",
                    "50亿元 产值 level - actual -",
                    "4户 企业 level - actual -",
                ],
            ),
            (
                "现有营收过亿元的企业32家、过10亿元的企业6家。",
                &[
                    "亿元 营收 level - actual -",
                    "32家 营收过亿元的企业 level - actual -",
                    "10亿元 营收 level - actual -",
                    "6家 过10亿元的企业 level - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn so_many_are_of_the_sort_that_has_so_many() {
    check(
        "青川工作简报",
        &[
            (
                "共建12栋厂房和2栋宿舍楼,目前10栋已经封顶。",
                &["12栋 厂房 level - actual -", "2栋 宿舍楼 level - actual -", "10栋 厂房 level 目前 actual -"],
            ),
            (
                "全年开工建设重点项目120个,建成10个以上特色园区。",
                &["120个 重点项目 level 全年 actual -", "10个 特色园区 level 全年 actual -"],
            ),
        ],
    );
}

#[test]
fn places_are_counted_without_what_they_have_and_works_without_how_far_they_are() {
    check(
        "青川工作简报",
        &[
            ("国考8市PM2.5浓度下降6%。", &["8市 市 level - actual -", "6% PM2.5浓度 growth↓ - actual -"]),
            ("12项重点任务进展情况公布。", &["12项 重点任务 level - actual -"]),
            (
                "推进50个产业链项目、30个城市更新项目建设。",
                &["50个 产业链项目 level - actual -", "30个 城市更新项目 level - actual -"],
            ),
            ("分12个领域细化任务。", &["12个 领域 level - actual -"]),
        ],
    );
}

#[test]
fn ranks_that_were_achieved() {
    check(
        "青川工作简报",
        &[
            ("取得全省综合考核第二的成绩。", &["第二 综合考核 rank - actual -"]),
            (
                "该队以三金两银的成绩位列全国第三。",
                &["三金 金牌 level - actual -", "两银 银牌 level - actual -", "第三 - rank - actual -"],
            ),
            (
                "营收突破2000亿元,全国排名上升8位、列第56位。",
                &["2000亿元 营收 level - actual -", "8位 排名 change↑ - actual -", "第56位 排名 rank - actual -"],
            ),
        ],
    );
}

#[test]
fn how_it_was_once_and_what_is_taken_out() {
    check(
        "青川工作简报",
        &[
            ("过去办施工许可要45天。", &["45天 办施工许可 level - actual -"]),
            ("企业每年拿出营收的8%搞研发。", &["8% 营收 share - actual -"]),
            (
                "从2018年的7家企业到如今的120多家。",
                &["7家 企业 level 2018年 actual -", "120多家 企业 level 如今 actual -"],
            ),
            ("32栋标准厂房整齐排列。", &["32栋 标准厂房 level - actual -"]),
        ],
    );
}

#[test]
fn what_those_counted_shall_do_and_how_something_outgrew_another() {
    check(
        "青川工作简报",
        &[
            ("会议要求,6个部门要加强协作。", &["6个 部门 level - actual -"]),
            ("4个省级高新区要深入实施创新战略。", &["4个 省级高新区 level - actual -"]),
            ("列出12项要点。", &["12项 要点 level - actual -"]),
            ("农民收入增速高于经济增速、突破3万元。", &["3万元 农民收入 level - actual -"]),
            ("与中关村合作9万平方米载体。", &["9万平方米 载体 level - actual -"]),
            ("机场航线通达全球30国。", &["30国 国 level - actual -"]),
            ("首批63个省重点实验室重组完成。", &["63个 省重点实验室 level - actual -"]),
        ],
    );
}

#[test]
fn those_reached_and_states_before_a_thing() {
    check(
        "青川工作简报",
        &[
            ("育儿补贴惠及120余万婴幼儿。", &["120余万婴幼儿 婴幼儿 level - actual -"]),
            ("城镇更新改造惠及390万人。", &["390万人 惠及 level - actual -"]),
            ("工会慰问2.6万职工。", &["2.6万职工 职工 level - actual -"]),
            ("在用电梯2.3万台。", &["2.3万台 在用电梯 level - actual -"]),
            ("按期办结率97%。", &["97% 按期办结率 level - actual -"]),
            ("路网密度每百平方公里138公里。", &["138公里 路网密度 level - actual -"]),
            ("累计支出养老金12亿元。", &["12亿元 养老金 level - actual -"]),
        ],
    );
}

#[test]
fn parts_that_are_made_and_sizes_of_several() {
    check(
        "青川工作简报",
        &[
            ("为全省贡献了八成的先导产业产值。", &["八成 先导产业产值 share - actual -"]),
            ("建成石化、冶金等一批产值超百亿元的企业。", &["百亿元 产值 level - actual -"]),
            ("刘自鸿只用了4年时间。", &["4年 - level - actual -"]),
            ("团队有李明、王刚和张华3人。", &["3人 - level - actual -"]),
        ],
    );
    check(
        "云岭经开区",
        &[(
            "综合排名再次进入全国前三十,位列第22位,比上年提升4位。",
            &["第22位 综合排名 rank - actual zone", "4位 综合排名 change↑ - actual zone"],
        )],
    );
}

#[test]
fn whoever_spends_is_not_measured() {
    check(
        "青川工作简报",
        &[
            ("早在2015年,企业就投入2000万元建起实验室。", &["2000万元 投入 level 2015年 actual -"]),
            ("集团用五年投资80亿元。", &["80亿元 投资 level - actual -"]),
            ("规上企业投入研发经费5亿元。", &["5亿元 研发经费 level - actual -"]),
            ("民营企业投资120亿元。", &["120亿元 民营企业投资 level - actual -"]),
        ],
    );
}

#[test]
fn a_size_stands_right_before_its_noun() {
    check(
        "青川材料产业观察",
        &[
            ("江州诺安3.5微米极薄铜箔实现量产。", &["3.5微米 极薄铜箔 level - actual -"]),
            ("东川集团90万千瓦海上风电场全容量并网。", &["90万千瓦 海上风电场 level - actual -"]),
            ("世界最大单体30吨钛锭成功生产。", &["30吨 钛锭 level - actual -"]),
            ("云岭县白马乡3.7亿立方米山体滑坡未造成伤亡。", &["3.7亿立方米 山体滑坡 level - actual -"]),
            ("大唐云江66万千瓦煤电机组建成投运。", &["66万千瓦 煤电机组 level - actual -"]),
            ("世界首台600兆瓦冲击式水电机组并网。", &["600兆瓦 冲击式水电机组 level - actual -"]),
            ("推动云江电厂二期、石桥电厂二期等132万千瓦机组投运。", &["132万千瓦 机组 level - actual -"]),
            ("50吉瓦时锂电池储能等减碳项目开工。", &["50吉瓦时 锂电池储能 level - actual -"]),
            ("沿江生态廊道1200公里全线贯通。", &["1200公里 沿江生态廊道 level - actual -"]),
        ],
    );
}

#[test]
fn what_has_a_size_that_bounds_it_is_counted() {
    check(
        "青川工作简报",
        &[
            (
                "为200所海拔2000米以上乡村中小学建设供暖设施。",
                &["200所 乡村中小学 level - actual -", "2000米 海拔 level - actual -"],
            ),
            (
                "打造10个规模500亿元以上先进制造业集群。",
                &["10个 先进制造业集群 level - actual -", "500亿元 规模 level - actual -"],
            ),
        ],
    );
}

#[test]
fn the_last_of_several_sizes_has_their_head() {
    check(
        "青川工作简报",
        &[
            (
                "3个百亿级、12个十亿级的装备制造项目开工。",
                &["3个 百亿级装备制造项目 level - actual -", "12个 装备制造项目 level - actual -"],
            ),
            (
                "推进12个百亿元、70个30亿元以上项目。",
                &[
                    "12个 百亿元项目 level - actual -",
                    "70个 30亿元以上项目 level - actual -",
                    "30亿元 项目 level - actual -",
                ],
            ),
            (
                "累计印发3批、56项改革试点经验。",
                &["3批 改革试点经验 level - actual -", "56项 改革试点经验 level - actual -"],
            ),
        ],
    );
}

#[test]
fn two_sizes_before_one_thing() {
    named(&[
        ("新建500千伏和220千伏变电站8座。", "500千伏 变电站, 220千伏 变电站, 8座 500千伏和220千伏变电站"),
        ("投产6台600兆瓦和300兆瓦机组。", "6台 600兆瓦和300兆瓦机组, 600兆瓦 机组, 300兆瓦 机组"),
        ("种植水稻20万亩、30万亩。", "20万亩 水稻, 30万亩 水稻"),
        ("日产30吨、50吨污水处理设备。", "30吨 污水处理设备, 50吨 污水处理设备"),
    ]);
}

#[test]
fn what_has_the_size_beside_it_is_counted() {
    named(&[
        ("新区实施了320项、总投资近800亿元的产业项目。", "320项 产业项目, 800亿元 总投资"),
        ("谋划42个、年度计划投资88亿元的重点项目。", "42个 重点项目, 88亿元 年度计划投资"),
        ("培育规上企业96家、产值过亿元的企业31家。", "96家 规上企业, 亿元 产值, 31家 产值过亿元的企业"),
        ("湖东数据中心等9个总投资18亿元项目近期将落户。", "9个 项目, 18亿元 总投资"),
        ("推出60款不同规格的传感器。", "60款 传感器"),
        ("建成可容纳20万台服务器的机房。", "20万台 服务器"),
        ("年产30万吨磷酸等装置投产。", "30万吨 磷酸"),
        ("聚焦面积12平方公里的起步区。", "12平方公里 面积"),
        ("建成市级生产力促进中心3家、人才培养平台8个。", "3家 市级生产力促进中心, 8个 人才培养平台"),
        ("税收由2016年的3亿元迈上2021年的10亿元新台阶。", "3亿元 税收, 10亿元 税收"),
        ("数量在全省21个创新平台中居第二。", "21个 创新平台, 第二 数量"),
    ]);
}

#[test]
fn works_of_several_stages_are_named_with_all_of_them() {
    named(&[
        ("建成和在建高速铁路达12条。", "12条 建成和在建高速铁路"),
        ("建成、在建、拟建水库达30座。", "30座 建成、在建、拟建水库"),
        ("新签约、新开工、新投产项目120个。", "120个 新签约、新开工、新投产项目"),
        ("新落地、投产项目56个。", "56个 新落地、投产项目"),
        ("新建、改建、扩建农村公路120公里。", "120公里 农村公路"),
        ("引进、培育企业20家。", "20家 企业"),
    ]);
}

#[test]
fn deeds_within_what_is_counted_and_places_before_their_works() {
    check(
        "青川工作简报",
        &[
            ("推进80个粮食产能提升重点县建设。", &["80个 粮食产能提升重点县 level - actual -"]),
            ("打造60个民族村寨旅游提升示范村。", &["60个 民族村寨旅游提升示范村 level - actual -"]),
            ("推进云江高铁等200个亿元以上新建续建项目。", &["200个 亿元以上新建续建项目 level - actual -"]),
            (
                "50个10亿元以上新开工项目进展顺利。",
                &["50个 10亿元以上新开工项目 level - actual -", "10亿元 新开工项目 level - actual -"],
            ),
            ("云岭2县3镇供水工程开工。", &["2县 县 level - actual -", "3镇 镇 level - actual -"]),
            ("完成东河、白石、青山3乡大电网延伸工程。", &["3乡 乡 level - actual -"]),
        ],
    );
}
