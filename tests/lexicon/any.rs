//! What holds for any lexicon, however long or broken.

use liangdian::{Extractor, Lexicon};
use proptest::prelude::*;

/// What lexicons and texts are made of, and what disturbs them.
const PIECES: [&str; 56] = [
    "\t",
    "\t",
    "\t",
    "\n",
    "\n",
    "|",
    "type",
    "name",
    "words",
    "kind",
    "zone",
    "programme",
    "indicator",
    "unit",
    "never",
    "zone\t",
    "programme\t",
    "indicator\t",
    "unit\t",
    "never\t",
    "\t\tpark\n",
    "\t\taction\n",
    "\t\tmeasure\n",
    "park",
    "money",
    "percent",
    "time",
    "noun",
    "multiple",
    "lower",
    "national",
    "高新区",
    "常熟",
    "行动",
    "“",
    "”",
    "《",
    "3",
    "30",
    "万",
    "亿",
    "个",
    "家",
    "年",
    "第",
    "分之",
    "增长",
    "GDP",
    "\u{200B}",
    "𠮷",
    "\r",
    "[{",
    "}]",
    "\"type\":",
    ",",
    "#",
];

fn pieces() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..60).prop_map(|pieces| pieces.concat())
}

#[test]
fn two_megabytes_load_and_scan_in_time() {
    const ROWS: usize = 40_000;
    let mut tsv = String::new();
    for i in 0..ROWS {
        let word: String =
            (0..4).map(|n| char::from_u32(0x4E00 + (i as u32 * 7 + n * 977) % 20_000).expect("Han")).collect();
        tsv += &format!("zone\t亮{word}{i}园\t{word}{i}谷|亮{word}{i}\tpark\n");
    }
    assert!(tsv.len() > 2_000_000);
    let start = std::time::Instant::now();
    let (lexicon, problems) = Lexicon::from_tsv(&tsv);
    assert_eq!(problems, []);
    let extractor = Extractor::with_lexicon(lexicon);
    assert_eq!(extractor.extract("亮点").mentions, []);
    // Generous: a debug build on a busy machine.
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    // Words that all begin alike, in a text that does too.
    let alike: String = (1..=64).map(|n| format!("never\t{}\n", "亮".repeat(n))).collect();
    let start = std::time::Instant::now();
    Extractor::with_lexicon(Lexicon::from_tsv(&alike).0).extract(&"亮".repeat(50_000));
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

proptest! {
    #[test]
    fn no_lexicon_panics(lexicon in pieces(), text in pieces()) {
        for (lexicon, problems) in [Lexicon::from_tsv(&lexicon), Lexicon::from_json(&lexicon), Lexicon::from_text(&lexicon)] {
            let last = text.len().max(2000);
            prop_assert!(problems.iter().all(|p| p.line > 0 && p.line <= last && !p.to_string().contains('\n')));
            let units: Vec<u16> = text.encode_utf16().collect();
            for mention in Extractor::with_lexicon(lexicon).extract(&text).mentions {
                prop_assert!(mention.start < mention.end && mention.end <= units.len());
                prop_assert_eq!(String::from_utf16_lossy(&units[mention.start..mention.end]), mention.text);
            }
        }
    }

    #[test]
    fn no_text_panics_as_a_lexicon(lexicon in any::<String>()) {
        let (tsv, _) = Lexicon::from_tsv(&lexicon);
        Lexicon::from_json(&lexicon);
        Extractor::with_lexicon(tsv).extract(&lexicon);
    }

    #[test]
    fn a_row_of_any_words_finds_them(name in "[亮点谷园区城区新高A-C1-3]{2,6}") {
        let (lexicon, problems) = Lexicon::from_tsv(&format!("zone\t{name}\t\tpark"));
        prop_assert_eq!(problems, []);
        let found = Extractor::with_lexicon(lexicon).extract(&format!("。{name}。")).mentions;
        prop_assert!(found.iter().any(|m| m.text == name), "{:?}", found);
    }
}
