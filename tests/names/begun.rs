//! Programmes that begin, and what only looks like one.

use crate::check;
use crate::common::PROGRAMME;

#[test]
fn where_a_name_begins() {
    check(
        PROGRAMME,
        &[
            "持续推进⟦党员干部进项目、进企业专项行动⟧。",
            "为期三年⟦湖区河道垃圾清理行动⟧今日启动。",
            "为期两个月⟦夏季治安打击整治行动⟧启动。",
            "⟦全民急救公开课全媒体行动⟧同时启动。",
            "⟦节能宣传周活动⟧今天（6月9日）在云州启动。",
        ],
    );
}

#[test]
fn books_tables_and_what_goes_on() {
    check(
        PROGRAMME,
        &[
            "出版《（新编）云州通史纲要》和《国家安全学纲要》，印发⟦《云州发展规划纲要》⟧。",
            "在企业的“出海”计划表里。",
            "16个地区已完成年度城镇老旧小区改造计划，以⟦供给侧结构性改革⟧为主线。",
            "聚焦国产大飞机战略配套以及保税维修。",
        ],
    );
}

#[test]
fn what_came_of_a_reform() {
    check(
        PROGRAMME,
        &[
            "巩固⟦农村集体产权制度改革⟧成果，完成⟦供销社综合改革⟧任务，⟦国有林场改革⟧主体任务顺利完成。",
            "巩固机构改革成果，共享改革成果，完成重点领域改革任务、湖区重点改革任务，检验改革成果。",
        ],
    );
}
