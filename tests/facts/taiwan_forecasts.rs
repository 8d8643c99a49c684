//! What Taiwan's press says was foreseen before, who foresees it, and how a rate is told beside it.

use super::check;

const TITLE: &str = "云岭高新区发展加快";

#[test]
fn what_was_foreseen_before_it_was_revised() {
    check(
        TITLE,
        &[
            (
                "民間投資成長率也由先前預估的2%上調為3%。",
                &["2% 民間投資 growth↑ - target zone", "3% 民間投資 growth↑ - target zone"],
            ),
            (
                "第1季經濟成長率從先前公布的3%,修正為4%。",
                &["3% 經濟成長率 growth↑ 第1季 actual zone", "4% 經濟成長率 growth↑ 第1季 actual zone"],
            ),
            (
                "出口成長率第3季達5%,但低於8月預測的6%。",
                &["5% 出口成長率 growth↑ 第3季 actual zone", "6% 出口成長率 growth↑ 第3季 target zone"],
            ),
            (
                "至於明年,也從8月預測的3%,下修1個百分點。",
                &["3% - level 明年 target zone", "1個百分點 - change↓ 明年 target zone"],
            ),
            (
                "概估第3季民間消費成長2%,也較8月預測值1%增加。",
                &["2% 民間消費 growth↑ 第3季 actual zone", "1% 民間消費 growth↑ 第3季 target zone"],
            ),
            (
                "今年資本支出預計40億元,此前預計38億元。",
                &["40億元 資本支出 level 今年 target zone", "38億元 資本支出 level 今年 target zone"],
            ),
            ("主計單位公布最新產值預測,受出口下調影響,今年下修至6億元。", &["6億元 - level 今年 target zone"]),
        ],
    );
}

#[test]
fn who_foresees_it() {
    check(
        TITLE,
        &[
            ("主計總處預測出口成長5%。", &["5% 出口 growth↑ - target zone"]),
            ("預測出口60億元。", &["60億元 出口 level - target zone"]),
            ("雲帆預期消費智慧產品將季增15%。", &["15% 消費智慧產品 growth↑ - target zone"]),
            ("雲帆預期毛利率介於5%至6%。", &["5%至6% 毛利率 level - target -"]),
            ("机构预测营业收入达6亿元。", &["6亿元 营业收入 level - target zone"]),
            ("暴雨预测精度达90%。", &["90% 暴雨预测精度 level - actual zone"]),
        ],
    );
}

#[test]
fn rates_of_growth_and_how_far_amounts_came() {
    check(
        TITLE,
        &[
            ("今年經濟成長為7%。", &["7% 經濟 growth↑ 今年 actual zone"]),
            ("全年出口增长为7%。", &["7% 出口 growth↑ 全年 actual zone"]),
            ("第3季GDP概估7%。", &["7% GDP level 第3季 actual zone"]),
            ("出口值跳升至211億元。", &["211億元 出口值 level - actual zone"]),
            ("營收彈升至30億元。", &["30億元 營收 level - actual zone"]),
        ],
    );
}

#[test]
fn times_that_share_their_word() {
    check(
        TITLE,
        &[
            (
                "10、11月出口分別年增5%、6%。",
                &["5% 出口 growth↑ 10、11月 actual zone", "6% 出口 growth↑ 10、11月 actual zone"],
            ),
            ("今年9、10月營收合計30億元。", &["30億元 營收 level 今年9、10月 actual zone"]),
            ("今年第1、2季營收合計30億元。", &["30億元 營收 level 今年第1、2季 actual zone"]),
            ("預料十月出口30億元。", &["30億元 出口 level 十月 target zone"]),
            ("建成1、2号厂房3万平方米。", &["3万平方米 1、2号厂房 level - actual zone"]),
        ],
    );
}

#[test]
fn the_highest_there_was_is_compared_with() {
    check(
        TITLE,
        &[
            (
                "11月營收14億元,比10月的歷史次高15億元減少4%,較去年同期增加6%。",
                &[
                    "14億元 營收 level 11月 actual zone",
                    "15億元 營收 level 10月 actual zone",
                    "4% 營收 growth↓ 11月 actual zone",
                    "6% 營收 growth↑ 11月 actual zone",
                ],
            ),
            (
                "8月營收14億元,自7月創下的新高紀錄15億元下滑4%。",
                &[
                    "14億元 營收 level 8月 actual zone",
                    "15億元 營收 level 7月 actual zone",
                    "4% 營收 growth↓ 8月 actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn words_that_only_lead_to_what_is_measured() {
    check(
        TITLE,
        &[
            ("再加計增資案20億元。", &["20億元 增資案 level - actual zone"]),
            ("其餘像是機械產品接單6億元。", &["6億元 機械產品接單 level - actual zone"]),
            ("只要平均接單達6億元。", &["6億元 平均接單 level - actual zone"]),
            ("要是機械、光電分別大增6%、8%。", &["6% 機械 growth↑ - actual zone", "8% 光電 growth↑ - actual zone"]),
            ("第三季每股獲利為2元。", &["2元 每股獲利 level 第三季 actual zone"]),
        ],
    );
}

#[test]
fn what_a_budget_of_hong_kong_says() {
    check(
        TITLE,
        &[
            ("新一份《財政預算案》提出撥款共30億元。", &["30億元 撥款 level - actual zone"]),
            ("財政預算案建議撥款2億元支援中小企。", &["2億元 撥款 level - target zone"]),
            ("財務資助會增加5成。", &["5成 財務資助 growth↑ - actual zone"]),
            ("資助額會增至50萬元。", &["50萬元 資助額 level - target zone"]),
            ("另會撥款2億元。", &["2億元 撥款 level - target zone"]),
            ("訂單金額有45%在海外生產。", &["45% 訂單金額 share - actual zone"]),
            ("委員會增加5名委員。", &["5名 委員 change↑ - actual zone"]),
        ],
    );
}
