//! What holds for any text: nothing panics, spans lie in the text, in order and apart, and every value is a number.
#![cfg(not(target_arch = "wasm32"))]

use liangdian::{Extractor, Mention, MentionKind};
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
    fn figures_of_any_characters_are_sound(text in "\\PC{0,60}") {
        check(&text)?;
    }

    #[test]
    fn a_count_is_found_whatever_its_size(n in 1u32..1_000_000) {
        let found = figures(&format!("园区共有企业{n}家。"));
        prop_assert_eq!(found.len(), 1);
        let MentionKind::Figure(figure) = &found[0].kind else { unreachable!() };
        prop_assert_eq!((figure.value, figure.unit.as_str()), (f64::from(n), "家"));
    }
}
