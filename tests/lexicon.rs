//! A user's own words: every type of row, what they win over, and what becomes of bad ones.
#![cfg(not(target_arch = "wasm32"))]

use liangdian::{
    Document, Extractor, Lexicon, LexiconCode, LexiconProblem, Mention, MentionKind, Role, ZoneKind, ZoneLevel,
};
use proptest::prelude::*;

fn lexicon(tsv: &str) -> Lexicon {
    let (lexicon, problems) = Lexicon::from_tsv(tsv);
    assert_eq!(problems, [], "{tsv}");
    lexicon
}

fn mentions(tsv: &str, text: &str) -> Vec<Mention> {
    Extractor::with_lexicon(lexicon(tsv)).extract(text).mentions
}

/// The spans of one kind (0 figure, 1 zone, 2 programme).
fn spans(mentions: &[Mention], kind: u32) -> Vec<&str> {
    mentions.iter().filter(|m| m.kind.index() == kind).map(|m| m.text.as_str()).collect()
}

/// Fails with every sentence whose mentions of a kind are not the spans in ⟦…⟧.
fn check(kind: u32, rows: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (tsv, marked) in rows {
        let text = marked.replace(['⟦', '⟧'], "");
        let expected: Vec<&str> =
            marked.split('⟦').skip(1).map(|rest| rest.split_once('⟧').expect("brackets pair").0).collect();
        let found = mentions(tsv, &text);
        if spans(&found, kind) != expected {
            wrong.push(format!("{tsv}\n    {marked}\n    gave {:?}", spans(&found, kind)));
        }
    }
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

const FIGURE: u32 = 0;
const ZONE: u32 = 1;
const PROGRAMME: u32 = 2;

#[test]
fn zones() {
    check(
        ZONE,
        &[
            ("zone\t亮点硅巷\t\tpark", "昨天,⟦亮点硅巷⟧新签约项目9个。"),
            ("zone\t亮点谷科创走廊\t亮点谷|亮点走廊\tpark", "⟦亮点谷⟧即⟦亮点走廊⟧,全称⟦亮点谷科创走廊⟧。"),
            // Folded form.
            ("zone\tＡ１谷產業走廊\t\tpark", "走进⟦A1谷产业走廊⟧和⟦Ａ１谷產業走廊⟧。"),
            // A guess of the grammar begins too early or has the name in two.
            ("zone\t亮点谷科技园\t\tpark", "全市联动亮点⟦亮点谷科技园⟧。"),
            ("zone\t星河和月湖科技园\t\tpark", "走进⟦星河和月湖科技园⟧。"),
            // Longer names of the built-in kind stay whole.
            ("zone\t昆山高新区\t高新区\thigh-tech", "⟦高新区⟧与⟦常熟高新区⟧、⟦昆山高新区⟧、⟦新野高新区⟧签约。"),
            ("zone\t阳澄湖\t\tpark", "⟦阳澄湖⟧边的⟦阳澄湖科技园⟧。"),
            // Companies' names, as ever.
            ("zone\t亮点硅巷\t\tpark", "亮点硅巷建设发展有限公司"),
            ("zone\tUWC\t\tpark", "⟦UWC⟧不是UWCs。"),
            // Each list of its own is apart, the longest first.
            ("zone\t亮点谷\t亮点谷北|北区园\tpark", "⟦亮点谷北⟧区园"),
        ],
    );
}

#[test]
fn a_zone_says_what_its_row_says() {
    let row = "zone\t亮点谷高新技术产业开发区\t亮点谷\thigh-tech\tprovincial\t江苏省\t苏州市";
    let found = mentions(row, "2020年,亮点谷实现地区生产总值461亿元。");
    let MentionKind::Zone(zone) = &found[0].kind else { panic!("{found:?}") };
    assert_eq!((zone.name.as_str(), zone.kind), ("亮点谷高新技术产业开发区", ZoneKind::HighTech));
    assert_eq!(zone.level, Some(ZoneLevel::Provincial));
    assert_eq!((zone.province.as_deref(), zone.city.as_deref()), (Some("江苏省"), Some("苏州市")));
    let MentionKind::Figure(figure) = &found[1].kind else { panic!("{found:?}") };
    assert_eq!(figure.zone.as_deref(), Some("亮点谷"));
}

#[test]
fn a_row_takes_the_place_of_a_built_in_one() {
    for (text, name) in [("中关村", "中关村"), ("常熟高新区", "常熟高新区"), ("光谷", "光谷")] {
        let row = format!("zone\t我的{name}\t{name}\tpark");
        let found = mentions(&row, &format!("走进{text}。"));
        assert_eq!(spans(&found, ZONE), [text]);
        assert!(matches!(&found[0].kind, MentionKind::Zone(z) if z.name == format!("我的{name}")), "{found:?}");
    }
    // 中关村大街 has no zone by the built-in row; the user is sure of theirs.
    check(ZONE, &[("zone\t中关村大街\t\tpark", "走过⟦中关村大街⟧。")]);
}

#[test]
fn any_name_can_be_a_subject() {
    let found = mentions("zone\t亮点硅巷\t\tpark", "苏州市发布消息。其中,亮点硅巷实现产值30亿元。");
    let figure = found.iter().find(|m| m.text == "30亿元").expect("a figure");
    assert!(matches!(&figure.kind, MentionKind::Figure(f) if f.zone.as_deref() == Some("亮点硅巷")), "{figure:?}");
}

#[test]
fn programmes() {
    check(
        PROGRAMME,
        &[
            ("programme\t星星点灯\t点灯\tcampaign", "开展⟦星星点灯⟧,⟦“点灯”⟧到家,⟦《星星点灯》⟧。"),
            ("programme\t惠企百日行\t\taction", "深入开展⟦惠企百日行⟧活动。"),
            // What the grammar takes for the name's beginning is none.
            ("programme\t千企登云行动\t\taction", "全面加快推进数字⟦千企登云行动⟧。"),
            // A longer name, quotes and type word included.
            ("programme\t千企\t\taction", "实施⟦“千企”行动⟧,⟦千企⟧登云。"),
            ("programme\t一带一路\t\tbrand", "共建⟦“一带一路”⟧。"),
        ],
    );
    let found = mentions("programme\t一带一路\t\tbrand", "共建“一带一路”。");
    assert!(serde_json::to_string(&found[0]).expect("JSON").contains(r#""name":"一带一路","kind":"brand""#));
    // Numbers in a name are no figures.
    check(FIGURE, &[("programme\t3个100工程\t\tworks", "实施3个100工程,投入⟦3亿元⟧。")]);
}

#[test]
fn indicators() {
    for (rows, text, figure, indicator) in [
        ("indicator\t亮点培育指数\t亮指", "截至目前,亮点培育指数达461分。", None, "亮点培育指数"),
        ("indicator\t培育完成率\t", "其中培育完成率9.2%。", Some("9.2%"), "培育完成率"),
        ("indicator\t独角兽引进力\t独引力", "2020年,全市经济稳中有进,独引力达461亿元。", Some("461亿元"), "独引力"),
    ] {
        let found = mentions(rows, text);
        let figures: Vec<&Mention> = found.iter().filter(|m| m.kind.index() == FIGURE).collect();
        let Some(first) = figures.first() else {
            assert_eq!(figure, None, "{text}");
            continue;
        };
        assert!(figure.is_none_or(|f| f == first.text), "{found:?}");
        assert!(
            matches!(&first.kind, MentionKind::Figure(f) if f.indicator.as_deref() == Some(indicator)),
            "{first:?}"
        );
    }
    check(FIGURE, &[("indicator\t3家占比\t", "3家占比达⟦45%⟧。")]);
    // 改善 of what should be little means down.
    for (kind, direction) in [("lower", "down"), ("", "up")] {
        let found = mentions(&format!("indicator\t亮点含尘度\t\t{kind}"), "2020年,亮点含尘度改善12%。");
        let json = serde_json::to_string(&found).expect("JSON");
        assert!(json.contains(&format!(r#""direction":"{direction}""#)), "{kind} {json}");
    }
}

#[test]
fn units() {
    check(
        FIGURE,
        &[
            ("unit\t标台\t标准台\tmeasure", "投放新车⟦30标准台⟧、⟦3万标台⟧。"),
            ("unit\t云豆\t\tmoney", "发放消费券⟦300万云豆⟧。"),
            ("unit\t网格员\t\tnoun", "共有⟦三千网格员⟧。"),
            ("unit\t亮\t\t", "新增⟦30亮⟧。"),
        ],
    );
    for (row, text, unit) in [
        ("unit\t标台\t标准台\tmeasure", "投放30标准台。", "标台"),
        // Over a built-in unit of the same word.
        ("unit\t户(企业)\t家\tclassifier", "新增30家。", "户(企业)"),
        ("unit\t亩次\t\tmeasure", "灌溉30亩次。", "亩次"),
        ("unit\t标台\t\tmeasure", "效率30标台/天。", "标台/天"),
    ] {
        let found = mentions(row, text);
        assert!(matches!(&found[0].kind, MentionKind::Figure(f) if f.value == 30.0 && f.unit == unit), "{found:?}");
    }
}

#[test]
fn words_never_to_mark() {
    check(
        ZONE,
        &[
            ("never\t光谷", "旁边的光谷,⟦光谷芯片产业园⟧。"),
            ("never\t别的\t常熟高新区|光谷", "常熟高新区、⟦昆山高新区⟧"),
            // Over the user's own.
            ("zone\t亮点硅巷\t亮点巷\tpark\nnever\t亮点巷", "⟦亮点硅巷⟧不是亮点巷。"),
        ],
    );
    check(PROGRAMME, &[("never\t“百日行”行动", "开展“百日行”行动和⟦“千日行”行动⟧。")]);
    check(
        FIGURE,
        &[
            ("never\t30个亮点", "评出30个亮点,⟦30个⟧项目,⟦130个⟧亮点。"),
            // A figure that begins in the word, and one that only contains it.
            ("never\t100", "100家,⟦1100家⟧"),
            ("never\t百家\t点|亮", "共⟦三百家⟧,百家。"),
        ],
    );
}

#[test]
fn offsets_are_utf16_of_the_original() {
    let text = "𠮷😀\u{200B}走进亮\u{200B}點\u{FEFF}硅巷，\n𠮷投放３０標準台。";
    let found = mentions("zone\t亮点硅巷\t\tpark\nunit\t标台\t标准台\tmeasure", text);
    assert_eq!(found.len(), 2, "{found:?}");
    let units: Vec<u16> = text.encode_utf16().collect();
    for mention in &found {
        assert_eq!(String::from_utf16_lossy(&units[mention.start..mention.end]), mention.text);
    }
    assert_eq!(found[0].text, "亮\u{200B}點\u{FEFF}硅巷");
    assert_eq!(found[1].text, "３０標準台");
}

#[test]
fn a_document_takes_one_too() {
    let mut document = Document::with_lexicon(lexicon("zone\t亮点硅巷\t\tpark"));
    document.set(4, "走进亮点硅巷", Role::Paragraph);
    assert_eq!(document.spans(4), [(ZONE, 2..6)]);
}

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
