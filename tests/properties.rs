//! What holds for any text: nothing panics, spans lie in the text, in order and apart, and every value is a number.
#![cfg(not(target_arch = "wasm32"))]

use liangdian::{Date, Document, Extractor, Headers, Mention, MentionKind};
use proptest::prelude::*;

/// What figures are made of, and what disturbs them.
const PIECES: [&str; 96] = [
    "0",
    "1",
    "2",
    "9",
    "10",
    "2020",
    "007",
    "3.5",
    ".",
    ",",
    "，",
    "、",
    "1,234",
    "１２",
    "－",
    "-",
    "—",
    "~",
    "至",
    "到",
    "/",
    ":",
    "%",
    "％",
    "‰",
    "+",
    "×",
    "一",
    "二",
    "两",
    "三",
    "五",
    "九",
    "十",
    "百",
    "千",
    "万",
    "亿",
    "兆",
    "萬",
    "億",
    "几",
    "数",
    "半",
    "零",
    "〇",
    "廿",
    "壹",
    "拾",
    "点",
    "分",
    "分之",
    "第",
    "翻",
    "番",
    "成",
    "折",
    "倍",
    "多",
    "余",
    "来",
    "个",
    "個",
    "家",
    "元",
    "角",
    "美元",
    "年",
    "月",
    "日",
    "时",
    "小时",
    "岁",
    "吨",
    "千瓦",
    "平方米",
    "人次",
    "百分点",
    "超",
    "约",
    "不足",
    "以上",
    "左右",
    "¥",
    "US$",
    "(",
    ")",
    "“",
    "”",
    "《",
    " ",
    "\n",
    "𠮷",
    "\u{200B}",
    "高新区",
    "k",
];

/// What tells when, for figures to stand under.
const TIMES: [&str; 44] = [
    "2020年",
    "2021年",
    "二〇二〇年",
    "民國109年",
    "今年",
    "去年",
    "当年",
    "上年",
    "2016-2020年",
    "2024年2月29日",
    "2021年2月29日",
    "1-5月",
    "2月",
    "12月底",
    "8月下旬",
    "5月31日",
    "4月29日至5月3日",
    "5月9日至3日",
    "上半年",
    "前三季度",
    "前9个月",
    "全年",
    "年内",
    "年底",
    "一季度末",
    "“十三五”期间",
    "“十四五”末",
    "截至",
    "截至目前",
    "到2025年",
    "自2019年以来",
    "以来",
    "近三年",
    "过去99年",
    "未来五年",
    "上月",
    "昨天",
    "发布时间：2021-03-05 10:21",
    "2020-02-30",
    "亮点社2021年3月5日电",
    "力争",
    "，",
    "。",
    "\n",
];

fn dated() -> impl Strategy<Value = String> {
    let piece = prop_oneof![3 => prop::sample::select(&TIMES[..]), 1 => prop::sample::select(&PIECES[..]), 1 => Just("产值9亿元，增长9%")];
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40).prop_map(|pieces| pieces.concat())
}

fn figures(text: &str) -> Vec<Mention> {
    let mentions = Extractor::new().extract(text).mentions;
    mentions.into_iter().filter(|m| matches!(m.kind, MentionKind::Figure(_))).collect()
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut last = 0;
    for mention in figures(text) {
        prop_assert!(last <= mention.start && mention.start < mention.end && mention.end <= units.len(), "{mention:?}");
        prop_assert_eq!(&String::from_utf16_lossy(&units[mention.start..mention.end]), &mention.text);
        let MentionKind::Figure(figure) = &mention.kind else { unreachable!() };
        prop_assert!(figure.value.is_finite() && figure.max.is_none_or(f64::is_finite), "{mention:?}");
        last = mention.end;
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn figures_of_any_pieces_are_sound(text in text()) {
        check(&text)?;
    }

    #[test]
    fn cells_under_any_headers_are_sound(cell in text(), column in text(), row in "\\PC{0,20}", caption in text()) {
        let mut document = Document::new();
        document.set_cell(1, &cell, Headers { columns: vec![column], rows: vec![row], caption: Some(caption) });
        let length = cell.encode_utf16().count();
        for mention in document.mentions() {
            prop_assert!(mention.start < mention.end && mention.end <= length, "{mention:?}");
            document.explain(1, mention.start, mention.kind.index());
        }
    }

    #[test]
    fn any_place_of_any_pieces_is_explained(text in text(), at in 0..80_usize) {
        if let Some(explanation) = Extractor::new().explain(&text, at) {
            let length = text.encode_utf16().count();
            let reasons = explanation.marks.iter().flat_map(|m| &m.reasons).chain(&explanation.none);
            for evidence in reasons.flat_map(|r| &r.evidence) {
                prop_assert!(evidence.start <= evidence.end && evidence.end <= length, "{evidence:?}");
                let units: Vec<u16> = text.encode_utf16().skip(evidence.start).take(evidence.end - evidence.start).collect();
                prop_assert_eq!(String::from_utf16_lossy(&units), evidence.text.clone());
            }
        }
    }

    #[test]
    fn figures_of_any_characters_are_sound(text in "\\PC{0,60}") {
        check(&text)?;
    }

    #[test]
    fn periods_are_days_in_order(text in dated(), published in prop::option::of((1000u16..=9999, 1u8..=12, 1u8..=31))) {
        let published = published.and_then(|(year, month, day)| format!("{year}-{month:02}-{day:02}").parse::<Date>().ok());
        let extractor = published.map_or_else(Extractor::new, |day| Extractor::new().published(day));
        for mention in extractor.extract(&text).mentions {
            let MentionKind::Figure(figure) = &mention.kind else { continue };
            if let (Some(first), Some(last)) = (figure.period_start, figure.period_end) {
                prop_assert!(first <= last, "{text} {mention:?}");
            }
            prop_assert!(figure.period.is_some() || figure.period_start.or(figure.period_end).is_none(), "{mention:?}");
            for day in figure.period_start.iter().chain(&figure.period_end) {
                prop_assert_eq!(day.to_string().parse::<Date>(), Ok(*day));
            }
            let sentence = figure.sentence.as_deref().unwrap_or_default();
            // A sentence is given without the breaks of wrapped lines and what nobody sees.
            let seen = |text: &str| text.replace(['\n', ' ', '\u{200B}'], "");
            prop_assert!(seen(sentence).contains(&seen(&mention.text)), "{mention:?}");
            prop_assert!(sentence.chars().count() <= 300, "{mention:?}");
        }
    }

    #[test]
    fn a_count_is_found_whatever_its_size(n in 1u32..1_000_000) {
        let found = figures(&format!("园区共有企业{n}家。"));
        prop_assert_eq!(found.len(), 1);
        let MentionKind::Figure(figure) = &found[0].kind else { unreachable!() };
        prop_assert_eq!((figure.value, figure.unit.as_str()), (f64::from(n), "家"));
    }
}
