//! Hostile and outsized texts: nothing panics, and every span lies in its text.

use liangdian::{Document, Extractor, Role};

mod common;

fn check(text: &str) -> usize {
    common::check_offsets(text, &Extractor::new().extract(text).mentions)
}

#[test]
fn hostile_texts() {
    for text in [
        "\u{202E}产值461亿元\u{202C}",
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
