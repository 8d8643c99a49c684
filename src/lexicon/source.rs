//! The rows of a lexicon's text, in both of its forms.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::row::{Builder, Row};
use super::{Lexicon, LexiconProblem};

/// Reads a text by one of its forms.
pub(super) fn read(form: fn(&str, &mut Builder), text: &str) -> (Lexicon, Vec<LexiconProblem>) {
    let mut builder = Builder::default();
    form(text.trim_start_matches('\u{FEFF}'), &mut builder);
    builder.finish()
}

/// The columns of a row, in their usual order.
const COLUMNS: [&str; 7] = ["type", "name", "words", "kind", "level", "province", "city"];

/// Tab-separated rows.
pub(super) fn tsv(text: &str, builder: &mut Builder) {
    let mut columns: Vec<Option<usize>> = (0..COLUMNS.len()).map(Some).collect();
    let mut first = true;
    for (number, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let fields: Vec<&str> = line.split('\t').map(str::trim).collect();
        let header = std::mem::take(&mut first) && fields[0].eq_ignore_ascii_case(COLUMNS[0]);
        if header {
            columns = fields.iter().map(|f| COLUMNS.iter().position(|c| f.eq_ignore_ascii_case(c))).collect();
            for (field, _) in
                fields.iter().zip(&columns).filter(|(field, column)| column.is_none() && !field.is_empty())
            {
                builder.problem(number + 1, format!("there is no column {field:?}; it is passed over."));
            }
            continue;
        }
        let extra = fields.iter().skip(columns.len()).any(|f| !f.is_empty());
        if extra {
            builder.problem(number + 1, format!("the row has {} columns, not {}.", fields.len(), columns.len()));
            continue;
        }
        let mut cells = [""; COLUMNS.len()];
        for (field, column) in fields.iter().zip(&columns) {
            if let Some(column) = *column {
                cells[column] = field;
            }
        }
        let [sort, name, words, kind, level, province, city] = cells;
        let own = str::to_owned;
        let words = words.split('|').map(|w| own(w.trim())).collect();
        let (sort, name, kind, level) = (own(sort), own(name), own(kind), own(level));
        builder.add(number + 1, Row { sort, name, words, kind, level, province: own(province), city: own(city) });
    }
}

/// A JSON array of objects, read one by one so that a bad one does not spoil the others.
pub(super) fn json(text: &str, builder: &mut Builder) {
    let mut lines = Lines { text, at: 0, line: 1 };
    if text.trim().is_empty() {
        return;
    }
    let mut at = after_space(text, 0);
    if !text[at..].starts_with('[') {
        return builder.problem(lines.of(at), "a lexicon in JSON is an array of objects.");
    }
    at = after_space(text, at + 1);
    if text[at..].starts_with(']') {
        return end(text, at + 1, &mut lines, builder);
    }
    loop {
        let mut values = serde_json::Deserializer::from_str(&text[at..]).into_iter::<&RawValue>();
        let line = lines.of(at);
        match values.next() {
            Some(Ok(value)) => {
                match serde_json::from_str(value.get()) {
                    Ok(row) => builder.add(line, row),
                    Err(problem) => builder.problem(line, format!("it is no row: {}.", plain(&problem))),
                }
                at = after_space(text, at + values.byte_offset());
            }
            Some(Err(problem)) => {
                let line = line + problem.line().saturating_sub(1);
                return builder.problem(line, format!("the text is no JSON from here on: {}.", plain(&problem)));
            }
            None => return builder.problem(line, "the array does not end."),
        }
        match text[at..].chars().next() {
            Some(',') => at = after_space(text, at + 1),
            Some(']') => return end(text, at + 1, &mut lines, builder),
            Some(_) => return builder.problem(lines.of(at), "a comma is missing, and nothing is read from here on."),
            None => return builder.problem(lines.of(at), "the array does not end."),
        }
    }
}

/// Says so when something stands after the array.
fn end(text: &str, at: usize, lines: &mut Lines, builder: &mut Builder) {
    let at = after_space(text, at);
    if at < text.len() {
        builder.problem(lines.of(at), "nothing may stand after the array.");
    }
}

/// The first byte from `at` on that is no JSON white space.
fn after_space(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start_matches([' ', '\t', '\r', '\n']).len()
}

/// A problem without its place, which counts from the row's start.
fn plain(problem: &serde_json::Error) -> String {
    let message = problem.to_string();
    let end = message.rfind(" at line ").unwrap_or(message.len());
    message[..end].replace(['\n', '\r'], " ")
}

/// Counts lines up to places that come one after the other.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, at: usize) -> usize {
        self.line += self.text.as_bytes()[self.at..at].iter().filter(|&&b| b == b'\n').count();
        self.at = at;
        self.line
    }
}

/// A row as JSON has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Object {
    #[serde(rename = "type")]
    sort: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    words: List,
    kind: Option<String>,
    level: Option<String>,
    province: Option<String>,
    city: Option<String>,
}

impl<'de> Deserialize<'de> for Row {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let object = Object::deserialize(deserializer)?;
        let some = |s: Option<String>| s.unwrap_or_default().trim().to_owned();
        Ok(Row {
            sort: object.sort.trim().to_owned(),
            name: object.name.trim().to_owned(),
            words: object.words.0,
            kind: some(object.kind),
            level: some(object.level),
            province: some(object.province),
            city: some(object.city),
        })
    }
}

/// Words in an array or parted by `|`.
#[derive(Default)]
struct List(Vec<String>);

impl<'de> Deserialize<'de> for List {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Words;
        impl<'de> Visitor<'de> for Words {
            type Value = List;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("words in an array or in a string with | between them")
            }

            fn visit_str<E>(self, text: &str) -> Result<List, E> {
                Ok(List(text.split('|').map(|w| w.trim().to_owned()).collect()))
            }

            fn visit_unit<E>(self) -> Result<List, E> {
                Ok(List::default())
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut words: A) -> Result<List, A::Error> {
                let mut list = Vec::new();
                while let Some(word) = words.next_element::<String>()? {
                    list.push(word.trim().to_owned());
                }
                Ok(List(list))
            }
        }
        deserializer.deserialize_any(Words)
    }
}
