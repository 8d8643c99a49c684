//! What a figure is of where it stands behind it, whatever place, actor or verb stands before.

use crate::check;

const TITLE: &str = "一季度数据公布";

#[test]
fn people_and_places_in_the_unit() {
    check(
        TITLE,
        &[
            ("截至昨晚，全县仍有约2万用户停电。", &["2万用户 用户 level 截至昨晚 actual -"]),
            ("引水工程惠及沿线300多万人口。", &["300多万人口 人口 level - actual -"]),
            ("流域11省市共同开展巡查。", &["11省市 省市 level - actual -"]),
            ("市发展改革委等7部门印发通知。", &["7部门 部门 level - actual -"]),
            ("平台注册人数达5万用户。", &["5万用户 平台注册人数 level - actual -"]),
            (
                "全国有2亿多技术工人，其中1亿多高技能人才。",
                &["2亿多技术工人 技术工人 level - actual -", "1亿多高技能人才 高技能人才 level - actual -"],
            ),
            ("一年来服务20万余进城务工人员。", &["20万余进城务工人员 进城务工人员 level 一年来 actual -"]),
        ],
    );
}

#[test]
fn what_lasts_so_long() {
    check(
        TITLE,
        &[
            ("云帆市部署开展为期90天的专项整治。", &["90天 专项整治 level - actual -"]),
            ("新工艺打破了国外长达六年的垄断。", &["六年 垄断 level - actual -"]),
            ("持续一个多月的冬捕活动拉开帷幕。", &["一个多月 冬捕活动 level - actual -"]),
            ("车间经过2个多月的调试正式投产。", &["2个多月 - level - actual -"]),
        ],
    );
}

#[test]
fn parts_of_those_somewhere() {
    check(
        TITLE,
        &[
            ("全县97%以上区域已恢复供电。", &["97% 区域 share - actual -"]),
            ("合肥、芜湖等地60%以上企业实现复产。", &["60% 企业 share - actual -"]),
            ("全市70%以上民营企业集中在开发区。", &["70% 民营企业 share - actual -"]),
            ("工业增加值占全市70%以上。", &["70% 工业增加值 share - actual -"]),
        ],
    );
}
