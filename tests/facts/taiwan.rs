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

#[test]
fn amounts_in_the_digits_of_newspapers_of_taiwan() {
    check(
        TITLE,
        &[
            (
                "園區貿易總額累計達一兆一千三百五十五點五二億元。",
                &["一兆一千三百五十五點五二億元 貿易總額 level - actual zone"],
            ),
            (
                "今年至八月底,營業額已達七千零五十八點四二億元。",
                &["七千零五十八點四二億元 營業額 level 今年至八月底 actual zone"],
            ),
            (
                "一至十月營業額達到二．二六兆元,超越去年的二．一一兆元。",
                &["二．二六兆元 營業額 level 一至十月 actual zone", "二．一一兆元 營業額 level 去年 actual zone"],
            ),
            (
                "共新增一九一六件投資案,吸引二九六四億元投資額,新增六萬三四九二個就業機會。",
                &[
                    "一九一六件 投資案 level - actual zone",
                    "二九六四億元 投資額 level - actual zone",
                    "六萬三四九二個 就業機會 level - actual zone",
                ],
            ),
            ("一二三產業、二〇一九年的一二〇號令、一九九七年底,園區成立。", &[]),
        ],
    );
}

#[test]
fn parks_by_their_places() {
    check(
        TITLE,
        &[
            (
                "就業人數9萬人,其中,台南園區8萬人,高雄園區7,000人。",
                &[
                    "9萬人 就業人數 level - actual zone",
                    "8萬人 就業人數 level - actual 台南園區",
                    "7,000人 就業人數 level - actual 高雄園區",
                ],
            ),
            ("目前宜蘭園區廠房出租率達97%。", &["97% 廠房出租率 level 目前 actual 宜蘭園區"]),
            ("后里園區是南科的重點。該園區面積約200公頃。", &["200公頃 面積 level - actual 后里園區"]),
            (
                "香港科學園及旗下創新園共有企業2,400間;園區就業人口逾2萬人。",
                &["2,400間 企業 level - actual 香港科學園", "2萬人 就業人口 level - actual 香港科學園"],
            ),
        ],
    );
}
