//! The rows of a lexicon's text, in both of its forms.

#[cfg(any(feature = "json", feature = "wasm"))]
use std::collections::BTreeMap;

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
    for (number, line) in lines(text).enumerate() {
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
        let words = parted(words);
        let (sort, name, kind, level) = (own(sort), own(name), own(kind), own(level));
        builder.add(number + 1, Row { sort, name, words, kind, level, province: own(province), city: own(city) });
    }
}

/// The lines of a text; a carriage return alone ends one too, as the rest of the crate has it.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

/// How many line ends a text has.
#[cfg(any(feature = "json", feature = "wasm"))]
fn line_ends(text: &str) -> usize {
    text.matches(['\n', '\r']).count() - text.matches("\r\n").count()
}

/// A JSON array of objects. It is cut into its objects before they are read, so that a bad one does not spoil the others and
/// each has its line.
#[cfg(any(feature = "json", feature = "wasm"))]
pub(super) fn json(text: &str, builder: &mut Builder) {
    let start = text.len() - text.trim_start().len();
    let mut line = 1 + line_ends(&text[..start]);
    if start == text.len() {
        return;
    }
    if !text[start..].starts_with('[') {
        return builder.problem(line, "a lexicon in JSON is an array of objects.");
    }
    // Where the object being read began, and at what line.
    let mut object: Option<(usize, usize)> = None;
    let (mut depth, mut quoted, mut escaped, mut comma) = (0usize, false, false, false);
    let read = |from: Option<(usize, usize)>, to: usize, builder: &mut Builder| {
        if let Some((from, line)) = from {
            match row(&text[from..to]) {
                Ok(row) => builder.add(line, row),
                Err(problem) => builder.problem(line, format!("it is no row: {}.", problem.replace(['\n', '\r'], " "))),
            }
        }
    };
    for (at, c) in text.char_indices().skip_while(|(at, _)| *at <= start) {
        match c {
            '\n' if text[..at].ends_with('\r') => {}
            '\n' | '\r' => line += 1,
            _ if quoted => {
                quoted = c != '"' || escaped;
                escaped = c == '\\' && !escaped;
                continue;
            }
            ',' if depth == 0 => {
                if object.is_none() {
                    builder.problem(line, "nothing stands before the comma.");
                }
                read(object.take(), at, builder);
                comma = true;
                continue;
            }
            ']' if depth == 0 => {
                if object.is_none() && comma {
                    builder.problem(line, "nothing stands after the last comma.");
                }
                read(object.take(), at, builder);
                let rest = &text[at + 1..];
                if !rest.trim().is_empty() {
                    let gap = rest.len() - rest.trim_start().len();
                    line += line_ends(&rest[..gap]);
                    builder.problem(line, "nothing may stand after the array.");
                }
                return;
            }
            '[' | '{' => {
                if depth == 0 && object.is_some() {
                    builder.problem(line, "a comma is missing before it.");
                    read(object.take(), at, builder);
                }
                depth += 1;
            }
            ']' | '}' => depth = depth.saturating_sub(1),
            '"' => quoted = true,
            _ => {}
        }
        if !c.is_whitespace() {
            object = object.or(Some((at, line)));
        }
    }
    read(object, text.len(), builder);
    builder.problem(line, "the array does not end.");
}

/// The row that an object is.
#[cfg(any(feature = "json", feature = "wasm"))]
fn row(text: &str) -> Result<Row, String> {
    let mut row = Row::default();
    for (column, List(words)) in object(text)? {
        let cell = match column.as_str() {
            "words" => {
                row.words = words;
                continue;
            }
            "type" => &mut row.sort,
            "name" => &mut row.name,
            "kind" => &mut row.kind,
            "level" => &mut row.level,
            "province" => &mut row.province,
            "city" => &mut row.city,
            _ => return Err(format!("there is no field {column:?}")),
        };
        *cell = words.join("|");
    }
    Ok(row)
}

#[cfg(feature = "json")]
fn object(text: &str) -> Result<BTreeMap<String, List>, String> {
    serde_json::from_str(text).map_err(|problem| {
        // Its place counts from where the object begins.
        let message = problem.to_string();
        message[..message.rfind(" at line ").unwrap_or(message.len())].to_owned()
    })
}

/// The host can read JSON; `serde_json` would add a tenth to the engine.
#[cfg(all(feature = "wasm", not(feature = "json")))]
fn object(text: &str) -> Result<BTreeMap<String, List>, String> {
    use wasm_bindgen::{JsCast, JsValue};

    let list = |value: &JsValue| match value.dyn_ref::<js_sys::Array>() {
        Some(array) => array.iter().map(|word| word.as_string().map(|w| w.trim().to_owned())).collect(),
        None if value.is_null() => Some(Vec::new()),
        None => value.as_string().map(|text| parted(&text)),
    };
    let value = js_sys::JSON::parse(text).map_err(|_| "it is not written as JSON is".to_owned())?;
    let object = value.dyn_ref::<js_sys::Object>().filter(|o| !o.is_instance_of::<js_sys::Array>());
    let entries = js_sys::Object::entries(object.ok_or("it is not an object")?);
    let field = |entry: JsValue| {
        let entry: js_sys::Array = entry.unchecked_into();
        let name = entry.get(0).as_string().unwrap_or_default();
        match list(&entry.get(1)) {
            Some(words) => Ok((name, List(words))),
            None => Err(format!("{name:?} is neither a string nor an array of strings")),
        }
    };
    entries.iter().map(field).collect()
}

/// Words that are parted by `|`.
fn parted(words: &str) -> Vec<String> {
    words.split('|').map(|w| w.trim().to_owned()).collect()
}

/// The text of a field: a string, whose words are parted by `|`, or an array of strings.
#[cfg(any(feature = "json", feature = "wasm"))]
struct List(Vec<String>);

#[cfg(feature = "json")]
impl<'de> serde::Deserialize<'de> for List {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Words;
        impl<'de> serde::de::Visitor<'de> for Words {
            type Value = List;

            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("a string or an array of strings")
            }

            fn visit_str<E>(self, text: &str) -> Result<List, E> {
                Ok(List(parted(text)))
            }

            fn visit_unit<E>(self) -> Result<List, E> {
                Ok(List(Vec::new()))
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut words: A) -> Result<List, A::Error> {
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
