//! Every row of `data/*.tsv` carries its own example; all of them are run here.
//!
//! An example is a sentence in which ⟦…⟧ encloses the span that must be found; `expect` gives attributes of that mention
//! as `field=value` pairs, separated by `;`, with JSON's field names. `type=` defaults to the table's own kind of mention.
//! An example without ⟦⟧ must give no mention at all.

use std::fs;
use std::path::Path;

use liangdian::Extractor;
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
    let mentions = serde_json::to_value(Extractor::new().extract(&text)).expect("it serialises");
    let mentions = mentions["mentions"].as_array().expect("a list");
    let Some((left, rest)) = example.split_once('⟦') else {
        return if mentions.is_empty() { Ok(()) } else { Err(format!("{text} gave {mentions:?}")) };
    };
    let span = rest.split_once('⟧').ok_or_else(|| format!("{example}: ⟦ without ⟧"))?.0;
    let start = left.encode_utf16().count();
    let end = start + span.encode_utf16().count();
    let expected: Vec<(&str, &str)> = expect.split(';').filter_map(|pair| pair.split_once('=')).collect();
    let kind = expected.iter().find(|(field, _)| *field == "type").map_or(kind, |(_, value)| value);
    let found = mentions
        .iter()
        .find(|m| m["type"] == kind && m["start"] == start && m["end"] == end)
        .ok_or_else(|| format!("{example}: no {kind} there, but {mentions:?}"))?;
    for (field, value) in expected {
        let got = match &found[field] {
            Value::String(text) => text.clone(),
            Value::Number(n) => n.as_f64().map_or_else(String::new, |n| n.to_string()),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        if got != value {
            return Err(format!("{example}: {field} is {got:?}, not {value:?}"));
        }
    }
    Ok(())
}

#[test]
fn units() {
    run("units.tsv", "figure");
}
