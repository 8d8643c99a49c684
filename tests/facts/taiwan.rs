//! How Taiwan's and Hong Kong's newspapers say it.

use crate::check;

const TITLE: &str = "新竹科學園區營運再創新高";

#[test]
fn times_rates_and_plans() {
    check(
        TITLE,
        &[
            ("今年來已有8家廠商進駐。", &["8家 廠商 level 今年來 actual zone"]),
            ("今年來華人員8人。", &["8人 來華人員 level 今年 actual zone"]),
            (
                "營業額年增率由5%升至12%。",
                &["5% 營業額年增率 growth↑ - actual zone", "12% 營業額年增率 growth↑ - actual zone"],
            ),
            (
                "營業額由前年12億元增為去年15億元。",
                &["12億元 營業額 level 前年 actual zone", "15億元 營業額 level 去年 actual zone"],
            ),
            ("與去年同期相較，出口額衰退3%。", &["3% 出口額 growth↓ - actual zone"]),
            ("與2020年的產值相較，出口額衰退3%。", &["3% 出口額 growth↓ - actual zone"]),
            ("營業額達1兆1234億5000萬元。", &["1兆1234億5000萬元 營業額 level - actual zone"]),
            ("經濟成長率上修至4.45%。", &["4.45% 經濟成長率 growth↑ - actual zone"]),
            ("營業額按年實質增長3.8%。", &["3.8% 營業額 growth↑ - actual zone"]),
            ("2026年目標引入50間企業。", &["50間 企業 level 2026年 target zone"]),
            ("預期首階段提供職位2,000個。", &["2,000個 職位 level - target zone"]),
            ("新廈可容納2萬人工作。", &["2萬人 工作 level - actual zone"]),
            ("上半年共批出資助12億元。", &["12億元 資助 level 上半年 actual zone"]),
        ],
    );
}
