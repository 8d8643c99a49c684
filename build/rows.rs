//! A table's rows as Rust statics.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;
use std::{env, fs};

use crate::fold;
use crate::lists::Lists;
use crate::pack::TEXT_END;
use crate::schema::{Column, Table};
use crate::words::Words;

/// What an ablation leaves out, for a build that shows what it is worth: tables by their row's struct, or such rows of them
/// that have a field of some value: `Place,NameCue:keep`.
pub const WITHOUT: &str = "LIANGDIAN_WITHOUT";

pub fn is_left_out(row: &str, fields: &[&str]) -> bool {
    let without = env::var(WITHOUT).unwrap_or_default();
    without.split(',').any(|part| match part.split_once(':') {
        Some((table, value)) => table == row && fields.contains(&value),
        None => part == row,
    })
}

/// Adds one table's statics to `code`, its words to `words` and its lists to `lists`. Gives, for each line that is no row, how many
/// rows stand before it. Errors name the line.
pub fn compile(table: &Table, code: &mut String, words: &mut Words, lists: &mut Lists) -> Result<Vec<usize>, String> {
    let text = fs::read_to_string(Path::new("data").join(table.file)).map_err(|e| e.to_string())?;
    let mut lines = text.lines().enumerate();
    let header: Vec<&str> = lines.next().ok_or("no header")?.1.split('\t').collect();
    let expected: Vec<&str> = table.columns.iter().map(|c| c.0).collect();
    if header != expected {
        return Err(format!("the header is {header:?}, not {expected:?}"));
    }
    let mut rows = Rows::default();
    let mut skipped = Vec::new();
    let mut told = BTreeSet::new();
    for (number, line) in lines {
        if line.is_empty() || line.starts_with('#') {
            skipped.push(rows.count);
            continue;
        }
        let fields: Vec<&str> = line.split('\t').collect();
        if fields.len() != table.columns.len() {
            return Err(format!("line {}: {} fields, not {}", number + 1, fields.len(), table.columns.len()));
        }
        if is_left_out(table.row, &fields) {
            continue;
        }
        if let [(_, Column::Words), (_, Column::Variant(..)), ..] = table.columns {
            let again = words_of(fields[0]).find(|word| !told.insert((word.clone(), fields[1].to_owned())));
            if let Some(word) = again {
                return Err(format!("line {}: {word} is {} already", number + 1, fields[1]));
            }
        }
        words.add_row(table, &fields).map_err(|problem| format!("line {}: {problem}", number + 1))?;
        rows.add(table, &fields, lists).map_err(|problem| format!("line {}: {problem}", number + 1))?;
    }
    words.end_table(table, rows.count);
    if !table.is_bare() {
        rows.write(table, code, lists);
    }
    Ok(skipped)
}

/// The rows of a table.
#[derive(Default)]
struct Rows {
    count: usize,
    /// Their values but for strings, each with a comma: of structs, or of tuples where the others are strings.
    values: String,
    /// The strings of each.
    texts: Vec<String>,
}

impl Rows {
    fn add(&mut self, table: &Table, fields: &[&str], lists: &mut Lists) -> Result<(), String> {
        self.count += 1;
        let has_texts = table.texts().next().is_some();
        let mut values = String::new();
        let mut texts = Vec::new();
        for (nth, (_, column)) in table.columns.iter().enumerate() {
            if let Column::Text(_) = column {
                texts.push(fields[nth]);
            } else if let Some((field, value)) = field(&fields[..=nth], *column, lists)? {
                values += &if has_texts { format!("{value}, ") } else { format!("{field}: {value}, ") };
            }
        }
        self.values += &if has_texts { format!("({values}), ") } else { format!("{} {{ {values}}}, ", table.row) };
        if has_texts {
            self.texts.push(join(&texts)?);
        }
        Ok(())
    }

    /// Adds the static. If there are strings, it is made of them and of the other values, which are variants, when it is first asked for.
    fn write(self, table: &Table, code: &mut String, lists: &mut Lists) {
        let Rows { count, values, texts: rows } = self;
        let (row, name) = (table.row, static_name(table.row));
        let texts = Vec::from_iter(table.texts()).join(", ");
        if texts.is_empty() {
            *code += &format!(
                "pub(crate) static {name}: Items<&[{row}]> = {{ static ROWS: [{row}; {count}] = [{values}]; Items(&ROWS) }};\n"
            );
            return;
        }
        let [mut fields, mut types] = [String::new(), String::new()];
        for (_, column) in table.columns {
            if let Column::Variant(field, kind) = column {
                fields += &format!("{field}, ");
                types += &format!("{kind}, ");
            }
        }
        *code += &format!(
            "pub(crate) static {name}: Texts<{row}> = LazyLock::new(|| {{ static VALUES: [({types}); {count}] = [{values}]; \
             Items(texts({}).zip(VALUES).map(|([{texts}], ({fields}))| {row} {{ {texts}, {fields}}}).collect()) }});\n",
            lists.expression(rows)
        );
    }
}

/// The strings of a row as one, without empty ones at its end; but not empty.
fn join(texts: &[&str]) -> Result<String, String> {
    if texts.iter().any(|text| text.contains(['|', TEXT_END])) {
        return Err(format!("{texts:?} have a character that no string can have"));
    }
    let joined = texts.join(&TEXT_END.to_string());
    let shortened = joined.trim_end_matches(TEXT_END);
    Ok(if shortened.is_empty() { TEXT_END.to_string() } else { shortened.to_owned() })
}

/// A row's field and the expression for it, if the column is one: the last of those it has so far.
fn field(fields: &[&str], column: Column, lists: &mut Lists) -> Result<Option<(&'static str, String)>, String> {
    let Some((value, before)) = fields.split_last() else { return Ok(None) };
    let found = match column {
        Column::Words | Column::WordsAs(_) | Column::Name | Column::Text(_) | Column::Note => return Ok(None),
        Column::List(field) => (field, lists.expression(words_of(value).collect())),
        Column::Variant(field, kind) => (field, format!("{kind}::{}", camel(value))),
        Column::MaybeVariant(field, kind) if value.is_empty() => (field, format!("None::<{kind}>")),
        Column::MaybeVariant(field, kind) => (field, format!("Some({kind}::{})", camel(value))),
        Column::MaybeNumber(field) if value.is_empty() => (field, "None".to_owned()),
        Column::MaybeNumber(field) => {
            let n: u32 = value.parse().map_err(|_| format!("{value:?} is no number"))?;
            (field, format!("Some({n})"))
        }
        Column::City(field) => (field, format!("{:?}", place_of(before.last().unwrap_or(&""), value)?)),
    };
    Ok(Some(found))
}

/// The row of `places.tsv` that a city has; none where there is neither province nor city, or in an ablation.
fn place_of(province: &str, city: &str) -> Result<Option<usize>, String> {
    static PLACES: OnceLock<Vec<String>> = OnceLock::new();
    let places = PLACES.get_or_init(|| {
        let text = fs::read_to_string("data/places.tsv").unwrap_or_default();
        let rows = text.lines().skip(1).filter(|line| !line.is_empty() && !line.starts_with('#'));
        rows.filter(|_| !is_left_out("Place", &[])).map(str::to_owned).collect()
    });
    if province.is_empty() && city.is_empty() || places.is_empty() {
        return Ok(None);
    }
    let end = format!("\t{province}\t{city}");
    let found = places.iter().position(|row| row.ends_with(&end));
    found.map(Some).ok_or_else(|| format!("data/places.tsv has no row of {province} {city}"))
}

/// The words of a field, as text is matched with them.
pub fn words_of(value: &str) -> impl Iterator<Item = String> {
    value.split('|').map(fold::fold_str).filter(|word| !word.is_empty())
}

/// `ZoneType` → `ZONE_TYPES`.
fn static_name(row: &str) -> String {
    let mut name = String::new();
    for c in row.chars() {
        if c.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(c.to_uppercase());
    }
    name + "S"
}

/// `high-tech` → `HighTech`.
fn camel(value: &str) -> String {
    let mut out = String::new();
    for part in value.split('-') {
        let mut chars = part.chars();
        out.extend(chars.next().into_iter().flat_map(char::to_uppercase));
        out.push_str(chars.as_str());
    }
    out
}
