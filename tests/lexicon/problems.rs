//! What becomes of bad rows, in TSV and in JSON.

use liangdian::{Extractor, Lexicon, LexiconCode, LexiconProblem, MentionKind};

use crate::common::{ZONE, spans};

/// The lines of the problems; each is told in one clear sentence.
fn lines(problems: &[LexiconProblem]) -> Vec<usize> {
    for problem in problems {
        let sentence = problem.to_string();
        assert!(sentence.ends_with('.') && !sentence.contains(['\n', '\r']), "{sentence}");
    }
    problems.iter().map(|p| p.line).collect()
}

#[test]
fn bad_rows_are_reported_and_the_rest_is_kept() {
    let tsv = "\u{FEFF}type\tname\twords\tkind\n\
        # a note\n\
        zone\t亮点谷\t\tcastle\n\
        zone\t亮点谷\t\t\n\
        \n\
        park\t亮点谷\t\tpark\n\
        zone\t\t亮点谷\tpark\r\n\
        zone\t亮\t\tpark\n\
        zone\t亮点谷\t\tpark\tx\n\
        \t亮点谷\n\
        zone\n\
        programme\t星火\t\tpark\n\
        unit\t标台\t\tlength\n\
        indicator\t亮指数\t\thigher\n\
        zone\t亮点硅巷\t硅巷|巷\tpark\n\
        zone\t另一硅巷\t硅巷|另巷\tpark\n";
    let (lexicon, problems) = Lexicon::from_tsv(tsv);
    assert_eq!(lines(&problems), [3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16], "{problems:#?}");
    assert_eq!(
        problems[0].to_string(),
        "line 3: the kind of a zone must be one of high-tech, economic, free-trade, bonded, new-area, innovation-demo, \
         park, not \"castle\"."
    );
    let found = Extractor::with_lexicon(lexicon).extract("亮点谷、硅巷、另巷").mentions;
    assert_eq!(spans(&found, ZONE), ["硅巷", "另巷"]);
    assert!(matches!(&found[0].kind, MentionKind::Zone(z) if z.name == "亮点硅巷"));
}

#[test]
fn problems_have_codes_and_what_belongs_to_them() {
    use LexiconCode::*;
    let long = "亮".repeat(65);
    for (text, code, wrong, number) in [
        ("park\t亮点谷", UnknownType, "park", None),
        ("zone\t亮点谷\t\tcastle", UnknownZoneKind, "castle", None),
        ("zone\t亮点谷\t\tpark\tglobal", UnknownZoneLevel, "global", None),
        ("programme\t星火", UnknownProgrammeKind, "", None),
        ("indicator\t亮指数\t\thigher", UnknownIndicatorKind, "higher", None),
        ("unit\t标台\t\tlength", UnknownUnitKind, "length", None),
        ("never", NoName, "never", None),
        ("never\t亮\nindicator\t亮", TooShort, "亮", None),
        (&format!("never\t{long}"), TooLong, "亮亮亮亮亮亮亮亮亮亮亮亮亮亮亮亮亮亮亮亮亮亮亮亮…", Some(64)),
        ("never\t亮点\n\nnever\t硅巷|谷\t亮点", Repeated, "亮点", Some(1)),
        ("type\tname\tcolour", UnknownColumn, "colour", None),
        ("never\t亮点\t\t\t\t\t\t\t\t红", TooManyColumns, "红", Some(7)),
        ("[]7", AfterTheArray, "", None),
        ("[{'}]", NotJson, "{'}", None),
        ("[7]", NotAnObject, "7", None),
        (r#"[{"name": 7}]"#, NotText, "name", None),
        (r#"[{"name": [7]}]"#, NotText, "name", None),
        (r#"[{"colour": "红"}]"#, UnknownColumn, "colour", None),
        (r#"[,{"type": "never", "name": "红"}]"#, NothingBeforeComma, "", None),
        (r#"[{"type": "never", "name": "红"},]"#, NothingAfterComma, "", None),
        (r#"[{"type": "never", "name": "红"}{"type": "never", "name": "绿"}]"#, NoComma, "", None),
        (r#"[{"type": "never", "name": "红"}"#, ArrayDoesNotEnd, "", None),
    ] {
        let [problem] = &Lexicon::from_text(text).1[..] else { panic!("{text}: {:?}", Lexicon::from_text(text).1) };
        assert_eq!((problem.code, problem.text.as_str(), problem.number), (code, wrong, number), "{text}");
        assert!(problem.to_string().contains(wrong), "{problem}");
    }
    assert_eq!(Lexicon::from_json("{}").1[0].code, NotAnArray);
    assert_eq!(Lexicon::from_tsv("indicator\t亮指数\t\thigher").1[0].choices, ["lower", ""]);
}

#[test]
fn every_line_end_ends_a_row() {
    let rows = ["type\tname\twords\tkind", "zone\t亮点谷\t\tcastle", "", "zone\t亮点硅巷\t\tpark", "park"];
    for end in ["\n", "\r\n", "\r"] {
        for text in [rows.join(end), rows.join(end) + end] {
            let (lexicon, problems) = Lexicon::from_tsv(&text);
            assert_eq!(lines(&problems), [2, 5], "{text:?} {problems:?}");
            assert_eq!(spans(&Extractor::with_lexicon(lexicon).extract("亮点硅巷").mentions, ZONE), ["亮点硅巷"]);
        }
        let json = ["", "[{\"type\":", "\"zone\"}, 7,", "8]", "", "[]"].join(end);
        assert_eq!(lines(&Lexicon::from_json(&json).1), [2, 3, 4, 6], "{json:?}");
    }
    let (_, problems) = Lexicon::from_tsv(&format!("indicator\ttype\rtype{}\r\r\nunit\n\r7", "type".repeat(20)));
    assert_eq!(lines(&problems), [2, 4, 6], "{problems:?}");
}

#[test]
fn problems_stay_on_one_line() {
    let long = "亮点".repeat(40);
    for inner in ["\\n", "\\r", "\u{2028}", "\u{B}"] {
        let name = format!("indicator\t亮{inner}{long}");
        let json = format!("[{{\"type\": \"indicator\", \"name\": \"亮{inner}{long}\"}}]");
        for (_, problems) in [Lexicon::from_tsv(&name), Lexicon::from_json(&json)] {
            assert_eq!(lines(&problems), [1], "{problems:?}");
        }
    }
}

#[test]
fn columns_by_name() {
    let (lexicon, problems) = Lexicon::from_tsv("TYPE\tkind\tname\tcolour\nzone\tpark\t亮点硅巷\tred\n");
    assert_eq!(lines(&problems), [1]);
    assert_eq!(spans(&Extractor::with_lexicon(lexicon).extract("亮点硅巷").mentions, ZONE), ["亮点硅巷"]);
    for empty in ["", "\n\n", "\u{FEFF}", "type\tname", "# nothing"] {
        let (lexicon, problems) = Lexicon::from_text(empty);
        assert!(lexicon.is_empty() && problems.is_empty(), "{empty:?} {problems:?}");
    }
}

#[test]
fn json_says_the_same() {
    let json = r#" [
        {"type": "zone", "name": "亮点谷高新技术产业开发区", "words": ["亮点谷", "亮点巷"], "kind": "high-tech", "city": null},
        {"type": "zone", "name": "坏园", "kind": "castle"}, 7,
        {"type": "zone", "name": "坏园", "kind": "park",
         "colour": "red"},
        {"name": "坏园", "kind": "park"}, {"type": "unit", "name": 7},

        {"type": "unit", "name": "标台", "words": "标准台|大台", "kind": "measure"}
    ]"#;
    let (lexicon, problems) = Lexicon::from_text(json);
    assert_eq!(lines(&problems), [3, 3, 4, 6, 6], "{problems:#?}");
    let found = Extractor::with_lexicon(lexicon).extract("亮点巷投放30大台,坏园。").mentions;
    assert_eq!(found.iter().map(|m| m.text.as_str()).collect::<Vec<_>>(), ["亮点巷", "30大台"]);
}

#[test]
fn broken_json_keeps_what_came_before() {
    const ROW: &str = r#"{"type": "zone", "name": "亮点硅巷", "kind": "park"}"#;
    for (json, line) in [
        (format!("[{ROW},\n{{\"type\": ]"), &[2, 2][..]),
        (format!("[{ROW}\n"), &[2]),
        (format!("[{ROW},\n\n"), &[3]),
        (format!("[{ROW},\n]"), &[2]),
        (format!("[,{ROW}]"), &[1]),
        (format!("[{{\"type\": \"zone\" \"name\"}},\n{ROW}]"), &[1]),
        (format!("[{{\"type\": \"]}}\\\"\\\\\"}},\n{ROW},7]"), &[1, 2]),
        (format!("[{ROW}\n{{}}]"), &[2, 2]),
        (format!("[{ROW}]\n\n[]"), &[3]),
        (format!("[{ROW},\n{{\n\n\"a\"]"), &[2, 4]),
    ] {
        let (lexicon, problems) = Lexicon::from_json(&json);
        assert_eq!(lines(&problems), line, "{json} {problems:?}");
        assert_eq!(spans(&Extractor::with_lexicon(lexicon).extract("亮点硅巷").mentions, ZONE), ["亮点硅巷"], "{json}");
    }
    for json in ["{}", "7", "zone", "[", "null"] {
        let (lexicon, problems) = Lexicon::from_json(json);
        assert_eq!((lexicon.is_empty(), lines(&problems)), (true, vec![1]), "{json}");
    }
    assert_eq!(Lexicon::from_json("[]").1, []);
}

#[test]
fn nested_json_does_not_overflow() {
    for open in ["[", "{\"type\":", "[{\"words\":["] {
        let (_, problems) = Lexicon::from_json(&open.repeat(200_000));
        assert!((1..=2).contains(&problems.len()), "{problems:?}");
    }
}
