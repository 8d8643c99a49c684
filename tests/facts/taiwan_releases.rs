//! Figures as Taiwan's offices of statistics release them: beside what was foreseen, by sorts, by who has most.

use super::check;

const TITLE: &str = "云岭高新区发展加快";

#[test]
fn what_was_foreseen() {
    check(
        TITLE,
        &[
            (
                "第2季經濟成長率為6%,高於5月預測的4%,上修2個百分點。",
                &[
                    "6% 經濟成長率 growth↑ 第2季 actual zone",
                    "4% 經濟成長率 growth↑ 第2季 target zone",
                    "2個百分點 經濟成長率 change↑ 第2季 actual zone",
                ],
            ),
            (
                "第3季民間消費成長3%,略低於8月預測值5%。",
                &["3% 民間消費 growth↑ 第3季 actual zone", "5% 民間消費 growth↑ 第3季 target zone"],
            ),
            (
                "第3季出口年增30%,比原預測高出6個百分點。",
                &["30% 出口 growth↑ 第3季 actual zone", "6個百分點 出口 change↑ 第3季 actual zone"],
            ),
        ],
    );
}

#[test]
fn several_amounts_that_came_to_something_together() {
    check(
        TITLE,
        &[
            (
                "去年營業額、廠商家數及就業人數均創新高,分別為3億元、20家及5萬人。",
                &[
                    "3億元 營業額 level 去年 actual zone",
                    "20家 廠商家數 level 去年 actual zone",
                    "5萬人 就業人數 level 去年 actual zone",
                ],
            ),
            (
                "出口額與進口額同步增长,6月分別達6億元及3億元。",
                &["6億元 出口額 level 6月 actual zone", "3億元 進口額 level 6月 actual zone"],
            ),
            (
                "出口額、進口額皆寫下歷史新高,分別達6億元、3億元。",
                &["6億元 出口額 level - actual zone", "3億元 進口額 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn what_drove_them_and_words_that_lead_to_them() {
    check(
        TITLE,
        &[
            ("紡織則受海外訂單推升,年增4%。", &["4% 紡織 growth↑ - actual zone"]),
            ("塑膠則受原料降價拖累,年減6%。", &["6% 塑膠 growth↓ - actual zone"]),
            ("導致出口年減6%。", &["6% 出口 growth↓ - actual zone"]),
            ("激勵封測業營收年增6%。", &["6% 封測業營收 growth↑ - actual zone"]),
            ("概估民間消費成長6%。", &["6% 民間消費 growth↑ - actual zone"]),
            ("其餘產品平均減少6%。", &["6% 其餘產品 growth↓ - actual zone"]),
            (
                "出口擴增6%,電子零組件年成長則為8%。",
                &["6% 出口 growth↑ - actual zone", "8% 電子零組件 growth↑ - actual zone"],
            ),
        ],
    );
}

#[test]
fn years_of_the_republic_and_workers_beside_exports() {
    check(
        TITLE,
        &[
            ("園區自93年起營運,自85年開始開發。", &[]),
            ("112年來自民間的研發經費占6%。", &["6% 來自民間的研發經費 share 112年 actual zone"]),
            (
                "去年出口額300億元、年增6%,從業員工超過5萬人。",
                &[
                    "300億元 出口額 level 去年 actual zone",
                    "6% 出口額 growth↑ 去年 actual zone",
                    "5萬人 從業員工 level 去年 actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn who_grew_most_and_by_how_much() {
    check(
        TITLE,
        &[
            (
                "機械產業成長最高,成長率為30%;光電產業成長次之,成長率為8%;第三為生技產業,成長率為3%。",
                &[
                    "30% 機械產業 growth↑ - actual zone",
                    "8% 光電產業 growth↑ - actual zone",
                    "3% 生技產業 growth↑ - actual zone",
                ],
            ),
            ("塑膠產業次之,增幅為6%。", &["6% 塑膠產業 growth↑ - actual zone"]),
            ("占比最高的電子零組件續增6%。", &["6% 電子零組件 growth↑ - actual zone"]),
            ("增长最快的生物产业增长6%。", &["6% 生物产业 growth↑ - actual zone"]),
            ("工商機構研發開支增長最為迅速,較上年度提高6%。", &["6% 工商機構研發開支 growth↑ - actual zone"]),
        ],
    );
}

#[test]
fn sums_of_two_times() {
    check(
        TITLE,
        &[
            ("4月及5月營收合計6億元。", &["6億元 營收 level 4月及5月 actual zone"]),
            ("2023年、2024年營收總計6億元。", &["6億元 營收 level 2023年、2024年 actual zone"]),
        ],
    );
}

#[test]
fn remarks_between_an_amount_and_its_growth() {
    check(
        TITLE,
        &[
            (
                "4月出口58億美元,表現超乎預期,不僅連2個月站上55億美元,更創單月第三高,年增6%。",
                &[
                    "58億美元 出口 level 4月 actual zone",
                    "2個月 - level - actual zone",
                    "55億美元 出口 level 4月 actual zone",
                    "6% 出口 growth↑ 4月 actual zone",
                ],
            ),
            (
                "外銷訂單為60億美元,雖為同期次高,但較上月略減,年增6%。",
                &["60億美元 外銷訂單 level - actual zone", "6% 外銷訂單 growth↑ - actual zone"],
            ),
        ],
    );
}

#[test]
fn what_carries_the_economy_along_and_what_is_to_come() {
    check(
        TITLE,
        &[
            ("國外淨需求貢獻經濟成長6個百分點。", &["6個百分點 國外淨需求 change↑ - actual zone"]),
            ("民间投资拉动GDP增长3个百分点。", &["3个百分点 民间投资 change↑ - actual zone"]),
            ("貿易值躍升超過6億元。", &["6億元 貿易值 level - actual zone"]),
            ("先前預期,第4季營收將約6億元。", &["6億元 營收 level 第4季 target zone"]),
            ("目前已有廠商進駐,未來全面營運後,可再創造6億元貿易額。", &["6億元 貿易額 level - target zone"]),
            (
                "綜合判斷分數為31分,月增2分。",
                &["31分 綜合判斷分數 level - actual zone", "2分 綜合判斷分數 change↑ - actual zone"],
            ),
            (
                "經費占全國經費的比率為80%,占比達82%。",
                &["80% 經費占全國經費的比率 share - actual zone", "82% 經費占全國經費的比率 share - actual zone"],
            ),
        ],
    );
}

#[test]
fn a_year_all_through() {
    check(
        TITLE,
        &[(
            "今年前十月營業額突破6億元,已超越去年一整年的5億元。",
            &["6億元 營業額 level 今年前十月 actual zone", "5億元 營業額 level 去年一整年 actual zone"],
        )],
    );
}

#[test]
fn what_several_parks_came_to_and_what_was_just_released() {
    check(
        TITLE,
        &[
            ("台灣三大科學園區營業額正式出爐,合計達6億元。", &["6億元 營業額 level - actual -"]),
            ("主管單位3大科學園區公布今年上半年營收,整體營收達6億元。", &["6億元 整體營收 level 今年上半年 actual -"]),
            ("全台科學園區去年營業額達6億元。", &["6億元 營業額 level 去年 actual -"]),
            (
                "11月外銷訂單出爐,達60億元,年增5%。",
                &["60億元 外銷訂單 level 11月 actual zone", "5% 外銷訂單 growth↑ 11月 actual zone"],
            ),
            ("廠商營業額增加,合計達6億元。", &["6億元 廠商營業額 level - actual zone"]),
            ("科學園區營業額今出爐,達6億元。", &["6億元 營業額 level - actual zone"]),
        ],
    );
}

#[test]
fn members_that_a_clause_before_lists() {
    check(
        TITLE,
        &[
            (
                "基本金屬和塑膠因需求保守,分別年減5%與6%。",
                &["5% 基本金屬 growth↓ - actual zone", "6% 塑膠 growth↓ - actual zone"],
            ),
            (
                "出口以機械、光電為兩大引擎,各年增5%、6%。",
                &["5% 機械 growth↑ - actual zone", "6% 光電 growth↑ - actual zone"],
            ),
        ],
    );
}
