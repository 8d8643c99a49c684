//! What each type of row finds, and what it wins over.

use liangdian::{Document, MentionKind, Role, ZoneKind, ZoneLevel};

use crate::common::{self, FIGURE, PROGRAMME, ZONE, check_offsets, spans, unmarked};
use crate::{lexicon, mentions};

/// Fails with every sentence whose mentions of a kind are not the spans in ⟦…⟧.
fn check(kind: u32, rows: &[(&str, &str)]) {
    let cases: Vec<_> = rows.iter().map(|row| (row, unmarked(row.1).1)).collect();
    common::check(&cases, |(tsv, marked)| spans(&mentions(tsv, &unmarked(marked).0), kind));
}

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
        ("indicator\t亮点培育指数\t亮指", "截至目前,亮点培育指数达461分。", "461分", "亮点培育指数"),
        ("indicator\t培育完成率\t", "其中培育完成率9.2%。", "9.2%", "培育完成率"),
        ("indicator\t独角兽引进力\t独引力", "2020年,全市经济稳中有进,独引力达461亿元。", "461亿元", "独引力"),
    ] {
        let found = mentions(rows, text);
        let first = found.first().unwrap_or_else(|| panic!("{text}"));
        assert_eq!(first.text, figure);
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
    assert_eq!(check_offsets(text, &found), 2, "{found:?}");
    assert_eq!(found[0].text, "亮\u{200B}點\u{FEFF}硅巷");
    assert_eq!(found[1].text, "３０標準台");
}

#[test]
fn a_document_takes_one_too() {
    let mut document = Document::with_lexicon(lexicon("zone\t亮点硅巷\t\tpark"));
    document.set(4, "走进亮点硅巷", Role::Paragraph);
    assert_eq!(document.spans(4), [(ZONE, 2..6)]);
}
