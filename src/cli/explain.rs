//! The printed forms of an explanation.

use std::io::{self, Write};

use clap::ValueEnum;
use liangdian::{Evidence, Explanation, Mention, Reason};
use serde_json::Value;

/// A printed form.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Format {
    /// Lines for people.
    Text,
    /// One object: `{"marks": [{"mention", "reasons"}], "none": […]}`.
    Json,
}

/// The tables, for the rows that the reasons name.
macro_rules! tables {
    ($($file:literal)*) => {
        &[$(($file, include_str!(concat!("../../", $file)))),*]
    };
}

const TABLES: &[(&str, &str)] = tables! {
    "data/cues.tsv"
    "data/decoys.tsv"
    "data/document_types.tsv"
    "data/groupings.tsv"
    "data/implied_units.tsv"
    "data/indicators.tsv"
    "data/name_cues.tsv"
    "data/periods.tsv"
    "data/places.tsv"
    "data/programme_types.tsv"
    "data/programmes.tsv"
    "data/qualifiers.tsv"
    "data/rank_words.tsv"
    "data/terms.tsv"
    "data/time_words.tsv"
    "data/units.tsv"
    "data/zone_types.tsv"
    "data/zones.tsv"
};

/// Writes what can be said of a place of a text. `lexicon` is the user's, with its name.
pub fn write(
    explanation: &Explanation,
    at: usize,
    text: &str,
    lexicon: Option<&(String, String)>,
    format: Format,
    out: &mut impl Write,
) -> io::Result<()> {
    if let Format::Json = format {
        serde_json::to_writer(&mut *out, explanation)?;
        return writeln!(out);
    }
    for marked in &explanation.marks {
        let fields = serde_json::to_value(&marked.mention)?;
        let Mention { text, start, end, .. } = &marked.mention;
        writeln!(out, "{}: a {} from {start} to {end}", one_line(text), fields["type"].as_str().unwrap_or_default())?;
        for reason in &marked.reasons {
            let value = match &fields[reason.of] {
                Value::Null => String::new(),
                Value::String(text) => format!(" = {text}"),
                // A value such as 14200000000000.0 is shown as people write it.
                Value::Number(n) => n.as_f64().map_or_else(String::new, |n| format!(" = {n}")),
                other => format!(" = {other}"),
            };
            writeln!(out, "  {}{value}: {}", reason.of, sentence(reason, lexicon))?;
        }
    }
    if !explanation.marks.is_empty() {
        return Ok(());
    }
    let units: Vec<u16> = text.encode_utf16().collect();
    let near = String::from_utf16_lossy(&units[at..units.len().min(at + 8)]);
    match explanation.none.as_slice() {
        [] => {
            writeln!(out, "Nothing is marked at {at} ({}…), and no rule had anything to decide there.", one_line(&near))
        }
        reasons => {
            writeln!(out, "Nothing is marked at {at} ({}…):", one_line(&near))?;
            reasons.iter().try_for_each(|reason| writeln!(out, "  {}", sentence(reason, lexicon)))
        }
    }
}

/// A reason in one line: the rule, what it says, and the words with their rows.
fn sentence(reason: &Reason, lexicon: Option<&(String, String)>) -> String {
    let words: Vec<String> = reason.evidence.iter().map(|e| known(e, lexicon)).collect();
    let because = if words.is_empty() { String::new() } else { format!(" {}", words.join(", ")) };
    format!("{}. {}{because}", reason.rule, reason.says)
}

/// Words, and the row that knows them.
fn known(evidence: &Evidence, lexicon: Option<&(String, String)>) -> String {
    const LONGEST: usize = 40;
    let words = format!("“{}” at {}", one_line(&evidence.text), evidence.start);
    let (Some(table), Some(line)) = (evidence.table, evidence.line) else { return words };
    let own = lexicon.filter(|_| table == "lexicon").map(|(name, text)| (name.as_str(), text.as_str()));
    let (name, text) = own.or_else(|| TABLES.iter().find(|t| t.0 == table).copied()).unwrap_or((table, ""));
    let row = one_line(text.lines().nth(line - 1).unwrap_or_default());
    let cut = row.char_indices().nth(LONGEST).map_or(row.clone(), |(at, _)| format!("{}…", &row[..at]));
    format!("{words} ({name}:{line}: {cut})")
}

/// A text on one line, its tabs made spaces and its control characters left out.
pub fn one_line(text: &str) -> String {
    let spaced = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c });
    spaced.filter(|c| !c.is_control()).collect()
}
