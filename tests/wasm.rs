//! The WASM face in a real browser: `wasm-pack test --headless --chrome` (and `--firefox`).
#![cfg(all(target_arch = "wasm32", feature = "wasm"))]

use js_sys::{Object, Reflect};
use liangdian::wasm::{BlockText, TextDocument, extract, lexicon_problems};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn block(id: u32, text: &JsValue) -> BlockText {
    let object = Object::new();
    Reflect::set(&object, &"id".into(), &id.into()).expect("plain object");
    Reflect::set(&object, &"text".into(), text).expect("plain object");
    Reflect::set(&object, &"role".into(), &"paragraph".into()).expect("plain object");
    object.unchecked_into()
}

fn document(lexicon: Option<&str>, date: Option<&str>) -> TextDocument {
    TextDocument::new(lexicon.map(str::to_owned), date.map(str::to_owned)).expect("the date is one")
}

fn json(value: &JsValue) -> String {
    js_sys::JSON::stringify(value).expect("plain data").into()
}

#[wasm_bindgen_test]
fn a_text_gives_the_contract() {
    let object = extract("实现地区生产总值461亿元", None).expect("it serialises");
    let text = json(&object);
    assert!(text.contains(r#""type":"figure","value":46100000000,"#), "{text}");
    assert!(text.contains(r#""start":8,"end":13,"text":"461亿元""#), "{text}");
}

#[wasm_bindgen_test]
fn a_document_follows_its_page() {
    let mut document = document(None, None);
    let spans = document.update(vec![block(3, &"共298家".into()), block(9, &"没有".into())], &[9, 3]);
    assert_eq!(spans, [3, 1, 5, 0]);
    assert_eq!(document.update(vec![block(9, &"增长9.2%".into())], &[9]), [9, 2, 6, 0]);
    assert!(document.mention(3, 1, 0).expect("it serialises").is_undefined());
    assert!(json(&document.mention(9, 2, 0).expect("it serialises")).contains(r#""unit":"%""#));
    assert!(json(&document.mentions().expect("it serialises")).contains(r#""block":9"#));
}

#[wasm_bindgen_test]
fn a_lexicon_adds_words() {
    let tsv = "zone\t亮点硅巷\t\tpark\nzone\t亮点园\t\tcastle";
    let json = r#"[{"type": "zone", "name": "亮点硅巷", "kind": "park"},
        {"type": "zone", "name": "亮点园", "kind": "castle"}]"#;
    for lexicon in [tsv, json] {
        let mut document = document(Some(lexicon), None);
        assert_eq!(document.update(vec![block(1, &"走进亮点硅巷".into())], &[1]), [1, 2, 6, 1]);
        let problems = self::json(&lexicon_problems(lexicon).expect("it serialises"));
        assert!(problems.starts_with(r#"[{"line":2,"code":""#), "{problems}");
    }
    let mut document = document(None, None);
    assert!(document.update(vec![block(1, &"走进亮点硅巷".into())], &[1]).is_empty());
}

#[wasm_bindgen_test]
fn lone_surrogates_keep_the_offsets() {
    let text = js_sys::eval(r#""\ud83d\ud83d\ude00共\udc00有298家""#).expect("a string");
    let spans = document(None, None).update(vec![block(1, &text)], &[1]);
    assert_eq!(spans, [1, 6, 10, 0]);
}

#[wasm_bindgen_test]
fn a_date_that_is_none_is_said() {
    let options = js_sys::JSON::parse(r#"{"date": "2021-02-29"}"#).expect("JSON").unchecked_into();
    let problem = extract("今年产值461亿元", Some(options)).expect_err("no such day");
    assert!(json(&Reflect::get(&problem, &"message".into()).expect("an error")).contains("2021-02-29"));
    assert!(TextDocument::new(None, Some("昨天".to_owned())).is_err());
    let mut document = document(None, Some("2021-03-05"));
    assert!(document.set_date(Some(String::new())).is_err());
    assert!(document.set_date(None).is_ok());
}

#[wasm_bindgen_test]
fn a_cell_brings_its_headers() {
    let cell = js_sys::JSON::parse(
        r#"{"id": 1, "text": "共298家", "role": "cell", "columnHeaders": ["高新技术企业"], "rowHeaders": ["2020年"], "caption": "表1"}"#,
    );
    let mut document = document(None, None);
    document.update(vec![cell.expect("JSON").unchecked_into()], &[1]);
    let mentions = json(&document.mentions().expect("it serialises"));
    assert!(mentions.contains(r#""sentence":"2020年 · 高新技术企业 · 共298家""#), "{mentions}");
}
