//! Every row of `data/*.tsv` carries its own example; all of them are run here.
//!
//! An example is a sentence in which ⟦…⟧ encloses the span that must be found; `expect` gives attributes of that mention
//! as `field=value` pairs, separated by `;`, with JSON's field names. `type=` defaults to the table's own kind of mention,
//! `published=` is no attribute but the day the example was written.
//! An example without ⟦⟧ must give no mention of the table's kind.

use std::fs;
use std::path::Path;

use liangdian::{Document, Extractor, Headers};
use serde_json::Value;

/// Runs a table's examples, given the kind of mention its rows are about.
fn run(file: &str, kind: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(file);
    let table = fs::read_to_string(&path).expect("the table is in the repository");
    let mut lines = table.lines();
    let header: Vec<&str> = lines.next().expect("a header").split('\t').collect();
    let column = |name| header.iter().position(|&h| h == name).unwrap_or_else(|| panic!("{file} has no column {name}"));
    let (example, expect) = (column("example"), column("expect"));
    let mut ran = 0;
    let mut wrong = Vec::new();
    for (number, line) in lines.enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        ran += 1;
        if let Err(problem) = check(fields[example], fields[expect], kind) {
            wrong.push(format!("{file}:{}: {problem}", number + 2));
        }
    }
    assert!(ran > 0, "{file} has no rows");
    assert!(wrong.is_empty(), "{} of {ran} examples are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

fn check(example: &str, expect: &str, kind: &str) -> Result<(), String> {
    let text: String = example.chars().filter(|c| !matches!(c, '⟦' | '⟧')).collect();
    let expected: Vec<(&str, &str)> = expect.split(';').filter_map(|pair| pair.split_once('=')).collect();
    let published = expected.iter().find(|(field, _)| *field == "published");
    let extractor = match published {
        Some((_, day)) => Extractor::new().published(day.parse().map_err(|problem| format!("{example}: {problem}"))?),
        None => Extractor::new(),
    };
    let mentions = serde_json::to_value(extractor.extract(&text)).expect("it serialises");
    let mentions = mentions["mentions"].as_array().expect("a list");
    let Some((left, rest)) = example.split_once('⟦') else {
        let wrong = mentions.iter().find(|m| m["type"] == kind);
        return wrong.map_or(Ok(()), |mention| Err(format!("{text} gave {mention}")));
    };
    let span = rest.split_once('⟧').ok_or_else(|| format!("{example}: ⟦ without ⟧"))?.0;
    let start = left.encode_utf16().count();
    let end = start + span.encode_utf16().count();
    let kind = expected.iter().find(|(field, _)| *field == "type").map_or(kind, |(_, value)| value);
    let found = mentions
        .iter()
        .find(|m| m["type"] == kind && m["start"] == start && m["end"] == end)
        .ok_or_else(|| format!("{example}: no {kind} there, but {mentions:?}"))?;
    let attributes = expect.split(';').filter(|pair| !pair.starts_with("published="));
    let attributes = attributes.collect::<Vec<_>>().join(";");
    differs(found, &attributes).map_or(Ok(()), |problem| Err(format!("{example}: {problem}")))
}

/// The first attribute of a mention that is not as expected.
fn differs(mention: &Value, expect: &str) -> Option<String> {
    expect.split(';').filter_map(|pair| pair.split_once('=')).find_map(|(field, value)| {
        let got = match &mention[field] {
            Value::String(text) => text.clone(),
            Value::Number(n) => n.as_f64().map_or_else(String::new, |n| n.to_string()),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        (got != value).then(|| format!("{field} is {got:?}, not {value:?}"))
    })
}

/// The examples of the word lists, each with every word of its row in the place of the first; `\n` ends a line. `type=` says
/// which kind of mention an example without ⟦⟧ must not give.
#[test]
fn word_lists() {
    let table = include_str!("../data/word_lists.tsv");
    let mut wrong = Vec::new();
    let mut ran = 0;
    for line in table.lines().skip(1).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let [list, words, example, expect] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let first = words.split('|').next().unwrap_or_default();
        assert_eq!(example.matches(first).count(), 1, "{list}: {first} stands once in {example}");
        let kind = expect.split(';').find_map(|pair| pair.strip_prefix("type=")).unwrap_or("figure");
        for word in words.split('|') {
            ran += 1;
            let example = example.replace("\\n", "\n").replace(first, word);
            if let Err(problem) = check(&example, &expect.replace(first, word), kind) {
                wrong.push(format!("{list}: {word}: {problem}"));
            }
        }
    }
    assert!(ran > 900, "{ran}");
    assert!(wrong.is_empty(), "{} of {ran} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// The examples of a table's headers: `column header | row header | cell`.
#[test]
fn header_words() {
    let table = include_str!("../data/header_words.tsv");
    let mut wrong = Vec::new();
    for line in table.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [column, row, cell] = fields[2].split(" | ").collect::<Vec<_>>()[..] else { panic!("{line}") };
        let headers = Headers { columns: vec![column.to_owned()], rows: vec![row.to_owned()], caption: None };
        let mut document = Document::new();
        document.set_cell(1, cell.trim_matches(['⟦', '⟧']), headers);
        let found = serde_json::to_value(document.mentions()).expect("it serialises");
        let problem = match (cell.starts_with('⟦'), found.get(0)) {
            (false, None) => None,
            (true, Some(figure)) => differs(figure, fields[3]),
            (_, found) => Some(format!("gave {found:?}")),
        };
        wrong.extend(problem.map(|problem| format!("{}: {problem}", fields[2])));
    }
    assert!(wrong.is_empty(), "{} examples are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn units() {
    run("units.tsv", "figure");
}

#[test]
fn qualifiers() {
    run("qualifiers.tsv", "figure");
}

#[test]
fn collectives() {
    run("collectives.tsv", "figure");
}

#[test]
fn decoys() {
    run("decoys.tsv", "figure");
}

#[test]
fn implied_units() {
    run("implied_units.tsv", "figure");
}

#[test]
fn time_words() {
    run("time_words.tsv", "figure");
}

#[test]
fn rank_words() {
    run("rank_words.tsv", "figure");
}

#[test]
fn terms() {
    run("terms.tsv", "figure");
}

#[test]
fn groupings() {
    run("groupings.tsv", "figure");
}

#[test]
fn zone_types() {
    run("zone_types.tsv", "zone");
}

#[test]
fn programme_types() {
    run("programme_types.tsv", "programme");
}

#[test]
fn document_types() {
    run("document_types.tsv", "programme");
}

#[test]
fn programmes() {
    run("programmes.tsv", "programme");
}

#[test]
fn name_cues() {
    run("name_cues.tsv", "zone");
}

/// Every name, alias and stem of the gazetteer names its zone in a sentence.
#[test]
fn zones() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/zones.tsv");
    let table = fs::read_to_string(path).expect("the table is in the repository");
    let types = |kind, name: &str| match kind {
        "high-tech" => &["高新区", "国家高新区", "高新技术产业开发区"][..],
        "economic" => &["经开区", "国家级经济技术开发区"],
        "free-trade" => &["自贸试验区", "自由贸易试验区"],
        // 张家港综保区 is what the 保税港区 has become.
        "bonded" if !name.ends_with("综合保税区") => &["保税区"],
        "bonded" => &["综保区", "综合保税区"],
        "new-area" => &["新区"],
        "innovation-demo" => &["自创区", "国家自主创新示范区"],
        _ => &[],
    };
    let mut wrong = Vec::new();
    let mut ran = 0;
    for line in table.lines().skip(1).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let (name, kind) = (fields[0], fields[3]);
        let mut spans: Vec<String> = vec![name.to_owned()];
        spans.extend(fields[2].split('|').filter(|a| !a.is_empty()).map(str::to_owned));
        for stem in fields[1].split('|').filter(|s| !s.is_empty()) {
            spans.extend(types(kind, name).iter().map(|t| format!("{stem}{t}")));
        }
        for span in spans {
            ran += 1;
            // A park goes by its alias where that is its name with another place before it.
            let named = if kind == "park" { String::new() } else { format!(";name={name}") };
            // The short names of Taiwan's parks mean them in its own news only.
            let held = if fields[5] == "台湾省" { "舉行發布會" } else { "举行发布会" };
            if let Err(problem) = check(&format!("今天,⟦{span}⟧{held}"), &format!("kind={kind}{named}"), "zone") {
                wrong.push(problem);
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {ran} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn periods() {
    run("periods.tsv", "figure");
}

#[test]
fn indicators() {
    run("indicators.tsv", "figure");
}

#[test]
fn cues() {
    run("cues.tsv", "figure");
}

/// A zone called after any place of the table is found, and lies in a province that the table says.
#[test]
fn places() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/places.tsv");
    let table = fs::read_to_string(path).expect("the table is in the repository");
    let mut wrong = Vec::new();
    let mut ran = 0;
    for line in table.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        // A province's name alone names all its zones.
        for place in fields[0].split('|').filter(|_| !fields[2].is_empty()) {
            ran += 1;
            let text = format!("今天,{place}边境经济合作区举行发布会");
            let mentions = serde_json::to_value(Extractor::new().extract(&text)).expect("it serialises");
            let zone = mentions["mentions"].as_array().and_then(|m| m.iter().find(|m| m["type"] == "zone")).cloned();
            let province = |zone: &Value| zone["province"].as_str().unwrap_or(fields[1]) == fields[1];
            let whole = |zone: &Value| zone["text"] == format!("{place}边境经济合作区");
            if !zone.as_ref().is_some_and(|z| province(z) && whole(z)) {
                wrong.push(format!("{text}: {zone:?}"));
            }
        }
    }
    assert!(ran > 3000, "{ran}");
    assert!(wrong.is_empty(), "{} of {ran} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}
