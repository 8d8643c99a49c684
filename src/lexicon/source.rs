//! The rows of a lexicon's text, in both of its forms.

use super::row::{Builder, Row};
use super::{Lexicon, LexiconCode, LexiconProblem};

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
                builder.problem(number + 1, LexiconCode::UnknownColumn, field);
            }
            continue;
        }
        if let Some(beyond) = fields.iter().skip(columns.len()).find(|f| !f.is_empty()) {
            let problem = LexiconProblem::new(number + 1, LexiconCode::TooManyColumns, beyond);
            builder.report(problem.number(columns.len()));
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
    text.matches(['\n', '\r']).count() - text.as_bytes().windows(2).filter(|pair| *pair == b"\r\n").count()
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
        return builder.problem(line, LexiconCode::NotAnArray, "");
    }
    // Where the object being read began, and at what line.
    let mut object: Option<(usize, usize)> = None;
    let (mut depth, mut quoted, mut escaped, mut comma) = (0usize, false, false, false);
    let read = |from: Option<(usize, usize)>, to: usize, builder: &mut Builder| {
        if let Some((from, line)) = from {
            match row(&text[from..to]) {
                Ok(row) => builder.add(line, row),
                Err((code, text)) => builder.problem(line, code, &text),
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
                    builder.problem(line, LexiconCode::NothingBeforeComma, "");
                }
                read(object.take(), at, builder);
                comma = true;
                continue;
            }
            ']' if depth == 0 => {
                if object.is_none() && comma {
                    builder.problem(line, LexiconCode::NothingAfterComma, "");
                }
                read(object.take(), at, builder);
                let rest = &text[at + 1..];
                if !rest.trim().is_empty() {
                    let gap = rest.len() - rest.trim_start().len();
                    line += line_ends(&rest[..gap]);
                    builder.problem(line, LexiconCode::AfterTheArray, "");
                }
                return;
            }
            '[' | '{' => {
                if depth == 0 && object.is_some() {
                    builder.problem(line, LexiconCode::NoComma, "");
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
    builder.problem(line, LexiconCode::ArrayDoesNotEnd, "");
}

/// What is wrong with an object, and the text that is.
#[cfg(any(feature = "json", feature = "wasm"))]
type Fault = (LexiconCode, String);

/// The row that an object is.
#[cfg(any(feature = "json", feature = "wasm"))]
fn row(text: &str) -> Result<Row, Fault> {
    let mut row = Row::default();
    for (column, words) in object(text).map_err(|code| (code, text.trim().to_owned()))? {
        let Some(words) = words else { return Err((LexiconCode::NotText, column)) };
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
            _ => return Err((LexiconCode::UnknownColumn, column)),
        };
        *cell = words.join("|");
    }
    Ok(row)
}

/// The fields of an object, each with its words: those of a string are parted by `|`. None where it is neither a string nor an
/// array of strings.
#[cfg(any(feature = "json", feature = "wasm"))]
type Fields = Vec<(String, Option<Vec<String>>)>;

#[cfg(feature = "json")]
fn object(text: &str) -> Result<Fields, LexiconCode> {
    use serde_json::Value;

    let list = |value: &Value| match value {
        Value::Null => Some(Vec::new()),
        Value::String(text) => Some(parted(text)),
        Value::Array(words) => words.iter().map(|word| word.as_str().map(|w| w.trim().to_owned())).collect(),
        _ => None,
    };
    match serde_json::from_str(text).map_err(|_| LexiconCode::NotJson)? {
        Value::Object(fields) => Ok(fields.iter().map(|(name, value)| (name.clone(), list(value))).collect()),
        _ => Err(LexiconCode::NotAnObject),
    }
}

/// The host can read JSON; `serde_json` would add a tenth to the engine.
#[cfg(all(feature = "wasm", not(feature = "json")))]
fn object(text: &str) -> Result<Fields, LexiconCode> {
    use wasm_bindgen::{JsCast, JsValue};

    let list = |value: &JsValue| match value.dyn_ref::<js_sys::Array>() {
        Some(array) => array.iter().map(|word| word.as_string().map(|w| w.trim().to_owned())).collect(),
        None if value.is_null() => Some(Vec::new()),
        None => value.as_string().map(|text| parted(&text)),
    };
    let value = js_sys::JSON::parse(text).map_err(|_| LexiconCode::NotJson)?;
    let object = value.dyn_ref::<js_sys::Object>().filter(|o| !o.is_instance_of::<js_sys::Array>());
    let entries = js_sys::Object::entries(object.ok_or(LexiconCode::NotAnObject)?);
    let field = |entry: JsValue| {
        let entry: js_sys::Array = entry.unchecked_into();
        (entry.get(0).as_string().unwrap_or_default(), list(&entry.get(1)))
    };
    Ok(entries.iter().map(field).collect())
}

/// Words that are parted by `|`.
fn parted(words: &str) -> Vec<String> {
    words.split('|').map(|w| w.trim().to_owned()).collect()
}
