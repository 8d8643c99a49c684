//! The command line as a person or a pipeline meets it.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const SENTENCE: &str = "2020年，常熟高新区新签约项目90个，总投资461亿元。\n";

fn liangdian(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_liangdian"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut stdin = child.stdin.take().expect("piped");
    // A command that refuses its arguments closes its input unread.
    let _ = stdin.write_all(input);
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

fn extract(format: &str, input: &[u8]) -> String {
    let output = liangdian(&["extract", "--format", format, "-"], input);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Writes a file for one test and gives its path.
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).expect("the target folder is writable");
    path
}

#[test]
fn json_has_the_contract() {
    let object: Value = serde_json::from_str(&extract("json", SENTENCE.as_bytes())).expect("one object");
    let money = object["mentions"].as_array().expect("a list").iter().find(|m| m["text"] == "461亿元").expect("found");
    assert_eq!(money["type"], "figure");
    assert_eq!((money["start"].as_u64(), money["end"].as_u64()), (Some(23), Some(28)));
    assert_eq!(money["value"].as_f64(), Some(46_100_000_000.0));
    assert!(money.get("max").is_none() && money.get("block").is_none(), "absent attributes are left out: {money}");
}

#[test]
fn every_format_has_every_mention() {
    let json: Value = serde_json::from_str(&extract("json", SENTENCE.as_bytes())).expect("one object");
    let mentions = json["mentions"].as_array().expect("a list");
    let lines = extract("jsonl", SENTENCE.as_bytes());
    let parsed: Vec<Value> = lines.lines().map(|l| serde_json::from_str(l).expect("an object a line")).collect();
    assert_eq!(&parsed, mentions);
    let csv = extract("csv", SENTENCE.as_bytes());
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let text_column = reader.headers().expect("a header").iter().position(|h| h == "text").expect("a text column");
    let texts: Vec<String> = reader.records().map(|r| r.expect("a row")[text_column].to_owned()).collect();
    assert_eq!(texts, mentions.iter().map(|m| m["text"].as_str().expect("text")).collect::<Vec<_>>());
    let markdown = extract("markdown", SENTENCE.as_bytes());
    assert_eq!(markdown.lines().count(), mentions.len() + 2);
}

#[test]
fn files_of_other_encodings_give_the_same_mentions() {
    let expected = extract("json", SENTENCE.as_bytes());
    let (gbk, _, _) = encoding_rs::GB18030.encode(SENTENCE);
    let utf16: Vec<u8> = "\u{FEFF}".encode_utf16().chain(SENTENCE.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for (name, bytes) in [("gb18030.txt", gbk.as_ref()), ("utf16.txt", &utf16)] {
        let path = file(name, bytes);
        let output = liangdian(&["extract", path.to_str().expect("UTF-8")], b"");
        assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{name}");
    }
}

#[test]
fn big5_files_are_told_from_gbk_or_named() {
    let (big5, _, _) = encoding_rs::BIG5.encode("新竹科學園區營業額達1.5兆元，成長兩成。");
    // Without punctuation nothing tells them apart.
    let (short, _, _) = encoding_rs::BIG5.encode("成長兩成");
    for (name, bytes, options, text) in [
        ("big5.txt", &big5, &[][..], "兩成"),
        ("short.big5.txt", &short, &["--encoding", "big5"], "兩成"),
        ("named.gb18030.txt", &encoding_rs::GB18030.encode("增长两成").0, &["--encoding", "GB2312"], "两成"),
    ] {
        let path = file(name, bytes);
        let output = liangdian(&[&["extract"], options, &[path.to_str().expect("UTF-8")]].concat(), b"");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(said.contains(&format!(r#""text":"{text}""#)), "{name}: {said}");
        assert!(output.stderr.is_empty());
    }
    let unknown = liangdian(&["extract", "--encoding", "latin-5000", "-"], b"");
    assert_eq!(unknown.status.code(), Some(2));
}

#[test]
fn damage_is_told_in_one_line_and_the_rest_is_read() {
    let whole = SENTENCE.repeat(3);
    let (gbk, _, _) = encoding_rs::GB18030.encode(&whole);
    for bytes in [whole.as_bytes(), &gbk] {
        let output = liangdian(&["extract", "--format", "jsonl", "-"], &bytes[..bytes.len() - 2]);
        assert_eq!(output.status.code(), Some(0));
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(told.lines().count() == 1 && told.contains("1 place is not"), "{told}");
        assert_eq!(String::from_utf8_lossy(&output.stdout).matches(r#""text":"461亿元""#).count(), 3);
    }
}

#[test]
fn a_web_page_is_read_and_told() {
    for (page, told) in [("\n<!DOCTYPE html><p>", 1), ("<HTML lang=zh><p>", 1), ("<", 0), ("", 0)] {
        let output = liangdian(&["extract", "-"], format!("{page}{SENTENCE}").as_bytes());
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(String::from_utf8_lossy(&output.stderr).lines().count(), told, "{page}");
        assert!(String::from_utf8_lossy(&output.stdout).contains("461亿元"));
    }
}

#[test]
fn standard_input_is_read_for_one_thing_only() {
    let output = liangdian(&["extract", "--lexicon", "-", "-"], SENTENCE.as_bytes());
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(String::from_utf8_lossy(&output.stderr).lines().count(), 1);
}

#[test]
fn what_is_too_long_for_one_text_is_one_line_and_exit_1() {
    let path = file("long.txt", b"");
    let sparse = std::fs::OpenOptions::new().write(true).open(&path).expect("it is there");
    sparse.set_len(200 << 20).expect("no room is needed");
    let output = liangdian(&["extract", path.to_str().expect("UTF-8")], b"");
    std::fs::remove_file(&path).expect("it is there");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!((output.status.code(), told.lines().count()), (Some(1), 1), "{told}");
    assert!(told.contains("100 MB") && output.stdout.is_empty(), "{told}");
}

#[test]
fn a_reader_who_stops_early_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_liangdian"))
        .args(["extract", "--format", "jsonl", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    drop(child.stdout.take());
    child.stdin.take().expect("piped").write_all(SENTENCE.repeat(100).as_bytes()).expect("it is read to its end");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn a_bad_date_is_said_in_one_sentence_and_exit_2() {
    for bad in ["2021-02-29", "今天", ""] {
        let output = liangdian(&["extract", "--date", bad, "-"], SENTENCE.as_bytes());
        assert_eq!(output.status.code(), Some(2), "{bad}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(said.matches("not a day of the calendar written YYYY-MM-DD").count(), 1, "{said}");
    }
    assert!(liangdian(&["extract", "--date", "2021-02-28", "-"], SENTENCE.as_bytes()).status.success());
}

#[test]
fn unreadable_input_is_one_line_and_exit_1() {
    let picture = file("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe");
    let folder = env!("CARGO_TARGET_TMPDIR");
    for path in ["no-such-file.txt", folder, picture.to_str().expect("UTF-8"), "no such\nfile"] {
        let output = liangdian(&["extract", path], b"");
        let message = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(1), "{path}: {message}");
        assert_eq!(message.lines().count(), 1, "{message}");
        assert!(message.contains(&path.replace('\n', " ")), "the message names the file: {message}");
        assert!(output.stdout.is_empty(), "nothing half-written");
    }
}

#[test]
fn a_lexicon_adds_words_and_tells_its_bad_rows() {
    let text = "走进亮点硅巷,新增30家。";
    let tsv = "zone\t亮点园\t\tcastle\nzone\t亮点硅巷\t\tpark\nthing\n";
    let json = r#"[{"type": "zone", "name": "亮点园", "kind": "castle"},
        {"type": "zone", "name": "亮点硅巷", "kind": "park"},
        {"type": "thing"}]"#;
    let (gbk, _, _) = encoding_rs::GB18030.encode(tsv);
    for (name, bytes, lines) in [
        ("lexicon.tsv", tsv.as_bytes(), [1, 3]),
        ("lexicon.gbk.tsv", &gbk, [1, 3]),
        ("lexicon.json", json.as_bytes(), [1, 3]),
    ] {
        let path = file(name, bytes);
        let path = path.to_str().expect("UTF-8");
        let output = liangdian(&["extract", "--lexicon", path, "--format", "jsonl", "-"], text.as_bytes());
        assert_eq!(output.status.code(), Some(0));
        let told = String::from_utf8(output.stderr).expect("UTF-8");
        let starts = lines.map(|line| format!("liangdian: {path}: line {line}: "));
        assert_eq!(told.lines().count(), starts.len(), "{told}");
        assert!(told.lines().zip(&starts).all(|(line, start)| line.starts_with(start)), "{told}");
        let found = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(found.contains(r#""text":"亮点硅巷""#) && found.contains(r#""text":"30家""#), "{found}");
    }
}

#[test]
fn an_unreadable_lexicon_is_one_line_and_exit_1() {
    let picture = file("lexicon.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe");
    for path in ["no-such-lexicon.tsv", picture.to_str().expect("UTF-8")] {
        let output = liangdian(&["extract", "--lexicon", path, "-"], SENTENCE.as_bytes());
        let message = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(1), "{path}: {message}");
        assert!(message.lines().count() == 1 && message.contains(path), "{message}");
        assert!(output.stdout.is_empty(), "nothing half-written");
    }
}

#[test]
fn wrong_usage_is_exit_2() {
    for arguments in [&["extract"][..], &["extract", "--format", "xml", "-"], &["mark", "-"], &[]] {
        assert_eq!(liangdian(arguments, b"").status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn empty_and_foreign_texts_have_no_mentions() {
    for text in ["", "\n\n", "No Chinese here, only 461 words.", "\u{202E}\u{200F}"] {
        assert_eq!(extract("json", text.as_bytes()).trim(), r#"{"mentions":[]}"#, "{text:?}");
    }
}

#[test]
fn formulas_in_csv_are_neutralised() {
    let csv = extract("csv", "实施“=cmd|' /C calc'!A0”行动，增长-3.2%。".as_bytes());
    for cell in csv::Reader::from_reader(csv.as_bytes())
        .records()
        .flat_map(|r| r.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>())
    {
        let formula = cell.starts_with(['+', '@']) || (cell.starts_with('=') && cell.len() > 1);
        assert!(!formula, "{cell}");
    }
}

#[test]
fn explain_says_why() {
    let output = liangdian(&["explain", "-", "--at", "14"], "2024年，常熟高新区税收53亿元。".as_bytes());
    assert!(output.status.success());
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(
        said.contains("53亿元") && said.contains("known-indicator") && said.contains("data/indicators.tsv:"),
        "{said}"
    );
    let json =
        liangdian(&["explain", "-", "--at", "14", "--format", "json"], "2024年，常熟高新区税收53亿元。".as_bytes());
    let value: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(value["marks"][0]["mention"]["text"], "53亿元");
    let outside = liangdian(&["explain", "-", "--at", "99"], "税收53亿元。".as_bytes());
    assert_eq!(outside.status.code(), Some(2));
    assert_eq!(String::from_utf8_lossy(&outside.stderr).lines().count(), 1);
}
