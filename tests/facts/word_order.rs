//! The orders in which a sentence can tell what was counted, how many and when.

use crate::check;

const TITLE: &str = "云岭高新区再提速";

#[test]
fn a_time_behind_what_is_counted() {
    check(
        TITLE,
        &[
            ("20个项目上半年建成投产。", &["20个 项目 level 上半年 actual zone"]),
            ("12家企业今年成功上市。", &["12家 企业 level 今年 actual zone"]),
            ("300名高层次人才2023年落户园区。", &["300名 高层次人才 level 2023年 actual zone"]),
            (
                "新开工项目46个,其中10个上半年竣工。",
                &["46个 新开工项目 level - actual zone", "10个 新开工项目 level 上半年 actual zone"],
            ),
            (
                "30家企业2023年营业收入增长5%。",
                &["30家 企业 level - actual zone", "5% 营业收入 growth↑ 2023年 actual zone"],
            ),
        ],
    );
}

#[test]
fn where_a_change_began_without_a_year() {
    check(
        TITLE,
        &[
            (
                "注册企业从原来的2900多家增长到近15000家。",
                &["2900多家 注册企业 level 原来 actual zone", "15000家 注册企业 level - actual zone"],
            ),
            (
                "企业数量由最初的30家增加到目前的500家。",
                &["30家 企业数量 level 最初 actual zone", "500家 企业数量 level 目前 actual zone"],
            ),
            ("过去的30家企业都已升级。", &["30家 企业 level - actual zone"]),
            (
                "建区之初产值只有2亿元,如今突破300亿元。",
                &["2亿元 产值 level 建区之初 actual zone", "300亿元 产值 level 如今 actual zone"],
            ),
        ],
    );
}

#[test]
fn people_called_by_their_names_are_counted_by_what_they_became() {
    check(
        TITLE,
        &[
            ("李明等12人获评科技领军人才。", &["12人 科技领军人才 level - actual zone"]),
            ("程功等30人被授予“云岭领军人才”称号。", &["30人 “云岭领军人才” level - actual zone"]),
            ("云帆科技等15家企业入选省专精特新企业名单。", &["15家 企业 level - actual zone"]),
        ],
    );
}

#[test]
fn what_belongs_to_the_name_of_a_rate_or_rank() {
    check(
        TITLE,
        &[
            ("新增贷款同比增长12%。", &["12% 新增贷款 growth↑ - actual zone"]),
            ("新增上市公司数居全省第3位。", &["第3位 新增上市公司数 rank - actual zone"]),
            ("每万人拥有发明专利120件。", &["120件 每万人拥有发明专利 level - actual zone"]),
            (
                "获奖成果中,一等奖以上的62项中有金奖2项。",
                &["62项 一等奖以上 level - actual zone", "2项 金奖 level - actual zone"],
            ),
            (
                "到年底专利可达40件以上。平均每年申请专利超过5件。",
                &["40件 专利 level 到年底 target zone", "5件 申请专利 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn what_is_done_to_more_of_the_same() {
    check(
        TITLE,
        &[
            (
                "开工项目30个,竣工20个,投产15个。",
                &[
                    "30个 开工项目 level - actual zone",
                    "20个 竣工项目 level - actual zone",
                    "15个 投产项目 level - actual zone",
                ],
            ),
            (
                "2023年引进企业60家,2024年计划引进80家。",
                &["60家 企业 level 2023年 actual zone", "80家 企业 level 2024年 target zone"],
            ),
            (
                "5年来,园区引进企业500家;未来5年,将再引进500家。",
                &["500家 企业 level 5年来 actual zone", "500家 企业 level 未来5年 target zone"],
            ),
            (
                "“十三五”期间,研发投入年均增长15%;“十四五”以来,年均增长18%。",
                &["15% 研发投入 growth↑ “十三五”期间 actual zone", "18% 研发投入 growth↑ “十四五”以来 actual zone"],
            ),
            (
                "已建成厂房10万平方米,再建20万平方米。",
                &["10万平方米 厂房 level - actual zone", "20万平方米 厂房 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn what_is_spent_is_no_size_of_what_comes_of_it() {
    check(
        TITLE,
        &[
            (
                "完成投资3.5亿元建设公共服务平台12个。",
                &["3.5亿元 投资 level - actual zone", "12个 公共服务平台 level - actual zone"],
            ),
            (
                "投资5亿元改造老旧管网60公里。",
                &["5亿元 投资 level - actual zone", "60公里 老旧管网 level - actual zone"],
            ),
            ("超亿元项目10个。", &["亿元 项目 level - actual zone", "10个 超亿元项目 level - actual zone"]),
        ],
    );
}

#[test]
fn what_is_built_or_mended_is_counted_without_the_verb() {
    check(
        TITLE,
        &[
            ("建设道路12公里,改造厂房30栋。", &["12公里 道路 level - actual zone", "30栋 厂房 level - actual zone"]),
            ("研发新产品56款,采购设备120台。", &["56款 新产品 level - actual zone", "120台 设备 level - actual zone"]),
            ("像云帆这样的智能装备企业,园区集聚了140余家。", &["140余家 智能装备企业 level - actual zone"]),
            ("治理河道26公里。", &["26公里 河道 level - actual zone"]),
            (
                "建设用地900亩,研发机构60家。",
                &["900亩 建设用地 level - actual zone", "60家 研发机构 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn what_is_done_to_those_counted_ends_them() {
    check(
        "云岭高新区调查",
        &[
            ("园区把8栋旧厂房变成示范点。", &["8栋 旧厂房 level - actual zone"]),
            ("园区把26条背街小巷改建成了特色街。", &["26条 背街小巷 level - actual zone"]),
            ("园区将12家企业划入重点名单。", &["12家 企业 level - actual zone"]),
        ],
    );
}

#[test]
fn a_particle_between_an_amount_and_what_it_is_of() {
    check(
        "云岭高新区调查",
        &[
            ("园区引进了15名的博士。", &["15名 博士 level - actual zone"]),
            ("园区每年安排600万元的党建经费。", &["600万元 党建经费 level - actual zone"]),
            ("园区兑现了1.2亿元的奖励资金。", &["1.2亿元 奖励资金 level - actual zone"]),
        ],
    );
}

#[test]
fn those_of_whom_so_many_have_done_something() {
    check(
        TITLE,
        &[
            ("全国重点实验室有3家设在园内。", &["3家 全国重点实验室 level - actual zone"]),
            ("老旧小区有46个加装了电梯。", &["46个 老旧小区 level - actual zone"]),
            ("目前有46个在建项目。", &["46个 在建项目 level 目前 actual zone"]),
            ("到2025年要把营业收入做到4000亿元。", &["4000亿元 营业收入 level 到2025年 target zone"]),
        ],
    );
}

#[test]
fn how_long_something_took() {
    check(
        "江城市工业提速",
        &[
            ("从签订协议到破土动工，云帆精密只等了45天。", &["45天 从签订协议到破土动工 level - actual -"]),
            ("新厂房拿地后43天即告开工。", &["43天 新厂房拿地 level - actual -"]),
            ("原来办一张证要20天。", &["20天 办一张证 level - actual -"]),
            ("厂房租金免了两年。", &["两年 厂房租金 level - actual -"]),
        ],
    );
}

#[test]
fn what_amounts_go_to_and_how_often_somebody_goes() {
    check(
        "江城市工业提速",
        &[
            ("财政拿出12.8亿元投向民生。", &["12.8亿元 民生 level - actual -"]),
            ("办证要填7张表、跑5个部门。", &["7张 表 level - actual -", "5个 部门 level - actual -"]),
            (
                "税收入库52.6亿元，同比多收6.1亿元。",
                &["52.6亿元 税收 level - actual -", "6.1亿元 税收 change↑ - actual -"],
            ),
        ],
    );
}
