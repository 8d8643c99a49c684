//! What holds for any text.

use crate::mentions;

/// Texts put together at random, from the words that the grammar reads and the marks that lead it astray.
#[test]
fn spans_are_ordered_and_apart_in_any_text() {
    const PIECES: [&str; 44] = [
        "高新区",
        "产业园",
        "大学科技园",
        "自由贸易试验区",
        "新区",
        "常熟",
        "中关村",
        "中国（",
        "）",
        "(",
        "片区",
        "国家级",
        "省级",
        "和",
        "与",
        "、",
        "，",
        "。",
        "\n",
        " ",
        "“",
        "”",
        "‘",
        "’",
        "「",
        "」",
        "《",
        "》",
        "\"",
        "行动",
        "工程",
        "改革",
        "战略",
        "规划",
        "实施",
        "深化",
        "扩大",
        "三大",
        "等",
        "的",
        "有限公司",
        "3.0",
        "——",
        "\u{200B}𠮷",
    ];
    let mut state: u64 = 20;
    let mut next = |below: usize| {
        // Knuth's linear congruential generator: the same texts in every run.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for _ in 0..3000 {
        let length = 1 + next(24);
        let text: String = (0..length).map(|_| PIECES[next(PIECES.len())]).collect();
        let units = text.encode_utf16().count();
        let found = mentions(&text);
        for kind in 0..3 {
            let mut end = 0;
            for m in found.iter().filter(|m| m.kind.index() == kind) {
                assert!(end <= m.start && m.start < m.end && m.end <= units, "{text:?}: {m:?}");
                end = m.end;
            }
        }
    }
}
