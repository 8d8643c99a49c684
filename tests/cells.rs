//! Numbers in the cells of tables, which only the headers explain.
#![cfg(not(target_arch = "wasm32"))]

use liangdian::{Document, Figure, Headers, MentionKind};

fn headers(columns: &[&str], rows: &[&str], caption: &str) -> Headers {
    let all = |texts: &[&str]| texts.iter().map(|t| (*t).to_owned()).collect();
    Headers { columns: all(columns), rows: all(rows), caption: Some(caption.to_owned()).filter(|c| !c.is_empty()) }
}

fn figure(cell: &str, headers: Headers) -> Option<(String, Figure)> {
    let mut document = Document::new();
    document.set_cell(1, cell, headers);
    let mention = document.mentions().into_iter().next()?;
    match mention.kind {
        MentionKind::Figure(figure) => Some((mention.text, figure)),
        _ => None,
    }
}

/// What a cell gives, as `text value unit indicator measure period zone`.
fn told(cell: &str, headers: Headers) -> String {
    let Some((text, f)) = figure(cell, headers) else { return "nothing".to_owned() };
    let measure = serde_json::to_value(f.measure).expect("a word").as_str().unwrap_or_default().to_owned();
    let or_none = |field: Option<String>| field.unwrap_or_else(|| "-".to_owned());
    let (indicator, period, zone) = (or_none(f.indicator), or_none(f.period), or_none(f.zone_name));
    format!("{text} {} {} {indicator} {measure} {period} {zone}", f.value, f.unit)
}

#[test]
fn headers_say_what_a_number_measures() {
    for (cell, columns, rows, caption, expected) in [
        (
            "461.2",
            &["地区生产总值（亿元）"][..],
            &["2020年"][..],
            "",
            "461.2 46120000000 元 地区生产总值 level 2020年 -",
        ),
        (
            " 1,234 ",
            &["税收"],
            &["常熟高新区"],
            "2020年主要指标 单位：万元",
            "1,234 12340000 元 税收 level 2020年 常熟高新技术产业开发区",
        ),
        ("9.2", &["同比增长（%）"], &["规模以上工业增加值"], "", "9.2 9.2 % 规模以上工业增加值 growth - -"),
        ("-3.2%", &["2020年", "增速"], &["固定资产投资"], "", "-3.2% -3.2 % 固定资产投资 growth 2020年 -"),
        ("298", &["数值"], &["高新技术企业（家）"], "", "298 298 家 高新技术企业 level - -"),
        ("3", &["全省位次"], &["实际使用外资"], "", "3 3 位 实际使用外资 rank - -"),
        ("88.6亿元", &["数值"], &["固定资产投资"], "", "88.6亿元 8860000000 元 固定资产投资 level - -"),
    ] {
        assert_eq!(told(cell, headers(columns, rows, caption)), expected, "{cell}");
    }
}

#[test]
fn what_measures_nothing_is_no_figure() {
    for (cell, columns, rows) in [
        ("12", &["序号"][..], &["常熟高新区"][..]),
        ("2020", &["地区生产总值"], &["常熟高新区"]),
        ("0512-1234567", &["地区生产总值（亿元）"], &["常熟高新区"]),
        ("—", &["地区生产总值（亿元）"], &["常熟高新区"]),
        ("461.2", &[], &[]),
        ("461.2", &["地区生产总值"], &["常熟高新区"]),
    ] {
        assert_eq!(told(cell, headers(columns, rows, "")), "nothing", "{cell} under {columns:?}");
    }
}

#[test]
fn a_cell_is_explained_by_its_sentence() {
    let mut document = Document::new();
    document.set_cell(1, "461.2", headers(&["地区生产总值（亿元）"], &["2020年"], ""));
    let reasons = document.explain(1, 0, 0).expect("it is a figure");
    assert!(reasons.iter().any(|r| r.of == "indicator"));
    assert!(reasons.iter().flat_map(|r| &r.evidence).all(|e| e.block.is_none()));
}
