//! Hostile and outsized texts: nothing panics, and every span lies in its text.

use liangdian::{Document, Extractor, Mention, MentionKind, Role};

mod common;

fn check(text: &str) -> usize {
    common::check_offsets(text, &Extractor::new().extract(text).mentions)
}

#[test]
fn hostile_texts() {
    for text in [
        "\u{202E}产值461亿元\u{202C}",
        "其中，民国20亿元。",
        "2020年12百以来",
        "“““““《《《《",
        "”》）」』",
        "“星火行动",
        "《关于",
        "\u{0}461\u{0}亿元",
        "第第第第第",
        "百千万亿",
        "零零零零",
        "1,2,3,4,,,,亿",
        "1.2.3.4亿元",
        "----",
        "1-2-3-4-5个",
        "%%%%",
        "9%9%9%",
        "𠮷𠮷461亿元𠮷",
        "4\u{200B}6\u{200B}1亿\u{FEFF}元",
        "・・・",
        "高新区高新区高新区",
        "科技园科技园",
        "行动行动行动",
        "十多种不同的",
        "形成2至3个具有国际影响力的园区",
        "\u{D7FF}\u{E000}",
        "99999999999999999999999999999999999999999亿亿亿亿元",
    ] {
        check(text);
        check(&text.repeat(50));
        for (cut, _) in text.char_indices() {
            check(&text[cut..]);
            check(&text[..cut]);
        }
    }
}

#[test]
fn five_megabytes_in_one_block_and_in_many() {
    let sentence =
        "2020年,常熟高新区实现地区生产总值461亿元,同比增长9.2%;深入实施“星火炬力”行动,培育高新技术企业298家，";
    let mut text = sentence.repeat(5_000_000 / sentence.len());
    let in_one = check(&text);
    assert!(in_one > 100_000, "{in_one}");
    text = text.replace(';', "。\n");
    assert!(check(&text) > 100_000);
    for pathological in ["“", "《", "第", "1", "亿", "、", "1,", "一", "省级", "高新区"] {
        check(&pathological.repeat(300_000));
    }
    for endless in ["750千伏和", "1亿元", "3年翻", "0万千"] {
        check(&endless.repeat(40_000));
    }
}

#[test]
fn a_headline_may_be_as_long_as_a_book() {
    let mut document = Document::new();
    let headline = "70个项目开工 总投资537亿元 ".repeat(20_000);
    document.set(1, &headline, Role::Heading);
    assert_eq!(document.mentions().len(), 40_000);
}

#[test]
fn a_document_forgets_what_is_not_in_its_order() {
    let mut document = Document::new();
    for id in 0..5 {
        document.set(id, "共有298家", Role::Paragraph);
    }
    document.arrange(&[3, 1, 3, 99]);
    let blocks: Vec<Option<u32>> = document.mentions().iter().map(|m| m.block).collect();
    assert_eq!(blocks, [Some(3), Some(1)]);
    assert!(document.spans(0).is_empty());
}

/// The spans of a text's mentions, and what its figures measure.
fn told(text: &str) -> Vec<(usize, usize, Option<String>)> {
    let extraction = Extractor::new().extract(text);
    let indicator = |m: &Mention| match &m.kind {
        MentionKind::Figure(figure) => figure.indicator.clone(),
        _ => None,
    };
    extraction.mentions.iter().map(|m| (m.start, m.end, indicator(m))).collect()
}

#[test]
fn marks_do_not_depend_on_how_characters_are_written() {
    let plain = "常熟高新区税收3.5亿元，增长9%；实施“星火”计划，企业（新增30家）。";
    let expected = told(plain);
    assert_eq!(expected.len(), 5, "{expected:?}");
    for (written, other) in [
        ("3.5", "３．５"),
        ("3.5", "3﹒5"),
        ("9%", "９﹪"),
        ("，", "﹐"),
        ("；", "﹔"),
        ("“星火”", "〝星火〞"),
        ("“星火”", "﹁星火﹂"),
        ("（新增30家）", "︵新增30家︶"),
        ("。", "｡"),
        ("高", "⾼"),
        ("长", "⻓"),
        ("亿", "億"),
    ] {
        let text = plain.replace(written, other);
        assert_ne!(text, plain);
        assert_eq!(told(&text), expected, "{text}");
    }
}

#[test]
fn labels_of_lists_are_no_part_of_what_is_measured() {
    let plain = told("税收3亿元");
    for label in ["①", "⑴", "▲", "●", "◆ ", "• ", "👉", "★", "1.", "12.", "2、", "三、", "十一、", "# ", "㈠", "１．"]
    {
        let text = format!("{label}税收3亿元");
        let told = told(&text);
        assert_eq!((told.len(), &told[0].2), (1, &plain[0].2), "{text}");
    }
}
