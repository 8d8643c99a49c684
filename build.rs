//! Compiles `data/*.tsv` into Rust statics and one trie over all their words, so that no table is parsed at start-up.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/fold.rs"]
mod fold;
#[path = "src/trie/layout.rs"]
mod trie;

/// How a column is compiled.
#[derive(Clone, Copy)]
enum Column {
    /// `|`-separated words that find the row in text.
    Words,
    /// `|`-separated words that find the row under another name than the row's own: another way to be meant.
    WordsAs(&'static str),
    /// A word that finds the row, kept as it stands too.
    WordsAndText(&'static str),
    /// `|`-separated strings, folded and kept as a list.
    List(&'static str),
    /// A string, kept as it stands.
    Text(&'static str),
    /// A word of letters and hyphens, compiled to a variant of the enum: `high-tech` → `ZoneKind::HighTech`.
    Variant(&'static str, &'static str),
    /// An optional variant: `None` when empty.
    MaybeVariant(&'static str, &'static str),
    /// An optional number.
    MaybeNumber(&'static str),
    /// For readers and tests only.
    Note,
}

struct Table {
    file: &'static str,
    /// The row's struct in `src/tables.rs`, also the variant of `Table` in the output.
    row: &'static str,
    columns: &'static [(&'static str, Column)],
}

const TABLES: &[Table] = &[
    Table {
        file: "units.tsv",
        row: "Unit",
        columns: &[
            ("words", Column::Words),
            ("name", Column::Text("name")),
            ("family", Column::Variant("family", "UnitFamily")),
            ("han", Column::Variant("han", "Han")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "decoys.tsv",
        row: "Decoy",
        columns: &[
            ("words", Column::Words),
            ("keeps", Column::Text("keeps")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "implied_units.tsv",
        row: "ImpliedUnit",
        columns: &[
            ("words", Column::Words),
            ("unit", Column::Text("unit")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "time_words.tsv",
        row: "TimeWord",
        columns: &[
            ("words", Column::Words),
            ("class", Column::Variant("class", "TimeClass")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "rank_words.tsv",
        row: "RankWord",
        columns: &[
            ("words", Column::Words),
            ("class", Column::Variant("class", "RankClass")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "qualifiers.tsv",
        row: "QualifierWord",
        columns: &[
            ("words", Column::Words),
            ("side", Column::Variant("side", "Side")),
            ("qualifier", Column::Variant("qualifier", "Qualifier")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "terms.tsv",
        row: "Term",
        columns: &[("words", Column::Words), ("example", Column::Note), ("expect", Column::Note)],
    },
    Table {
        file: "groupings.tsv",
        row: "Grouping",
        columns: &[("words", Column::Words), ("example", Column::Note), ("expect", Column::Note)],
    },
    Table {
        file: "zones.tsv",
        row: "KnownZone",
        columns: &[
            ("name", Column::WordsAndText("name")),
            ("stems", Column::WordsAs("ZoneStem")),
            ("aliases", Column::Words),
            ("kind", Column::Variant("kind", "ZoneKind")),
            ("level", Column::MaybeVariant("level", "ZoneLevel")),
            ("province", Column::Text("province")),
            ("city", Column::Text("city")),
            ("approved", Column::MaybeNumber("approved")),
        ],
    },
    Table {
        file: "places.tsv",
        row: "Place",
        columns: &[("words", Column::Words), ("province", Column::Text("province")), ("city", Column::Text("city"))],
    },
    Table {
        file: "zone_types.tsv",
        row: "ZoneType",
        columns: &[
            ("words", Column::Words),
            ("kind", Column::Variant("kind", "ZoneKind")),
            ("stem", Column::Variant("stem", "StemNeed")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "programme_types.tsv",
        row: "ProgrammeType",
        columns: &[
            ("words", Column::Words),
            ("kind", Column::Variant("kind", "ProgrammeKind")),
            ("quoted", Column::Variant("quoted", "QuotedUse")),
            ("plain", Column::Variant("plain", "PlainUse")),
            ("unless", Column::List("unless")),
            ("unless_plain", Column::List("unless_plain")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "document_types.tsv",
        row: "DocumentType",
        columns: &[
            ("words", Column::Words),
            ("needs", Column::Variant("needs", "TitleNeed")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "programmes.tsv",
        row: "KnownProgramme",
        columns: &[
            ("words", Column::Words),
            ("kind", Column::Variant("kind", "ProgrammeKind")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "name_cues.tsv",
        row: "NameCue",
        columns: &[
            ("words", Column::Words),
            ("class", Column::Variant("class", "CueClass")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "periods.tsv",
        row: "PeriodWord",
        columns: &[
            ("words", Column::Words),
            ("kind", Column::Variant("kind", "PeriodKind")),
            ("means", Column::Variant("means", "Meaning")),
            ("first", Column::MaybeNumber("first")),
            ("last", Column::MaybeNumber("last")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "header_words.tsv",
        row: "HeaderWord",
        columns: &[
            ("words", Column::List("words")),
            ("class", Column::Variant("class", "HeaderClass")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "indicators.tsv",
        row: "Indicator",
        columns: &[
            ("words", Column::Words),
            ("better", Column::MaybeVariant("better", "Better")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "cues.tsv",
        row: "Cue",
        columns: &[
            ("words", Column::Words),
            ("role", Column::Variant("role", "CueRole")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
];

/// What an ablation leaves out, for a build that shows what it is worth: tables by their row's struct, or such rows of them
/// that have a field of some value: `Place,NameCue:keep`.
const WITHOUT: &str = "LIANGDIAN_WITHOUT";

fn is_left_out(row: &str, fields: &[&str]) -> bool {
    let without = env::var(WITHOUT).unwrap_or_default();
    without.split(',').any(|part| match part.split_once(':') {
        Some((table, value)) => table == row && fields.contains(&value),
        None => part == row,
    })
}

/// Word → the rows it finds, as (variant of the output's `Table`, row).
type Words = BTreeMap<String, Vec<(&'static str, usize)>>;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/fold.rs");
    println!("cargo::rerun-if-changed=src/trie/layout.rs");
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-env-changed={WITHOUT}");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut code = String::new();
    let mut words = Words::new();
    let mut places = String::new();
    for table in TABLES {
        match compile(table, &mut code, &mut words) {
            Ok(skipped) if variants(table).next().is_some() => write_place(table, &skipped, &mut places),
            Ok(_) => {}
            Err(problem) => panic!("data/{}: {problem}", table.file),
        }
    }
    writeln!(
        code,
        "impl Table {{\n    /// The table's file, and of which rows a comment or an empty line stands before.\n    \
         pub(crate) fn source(self) -> (&'static str, &'static [u16]) {{\n        match self {{\n{places}        }}\n    }}\n}}"
    )
    .expect("strings grow");
    let variants = TABLES.iter().flat_map(variants);
    let trie = trie::Trie::new(words.keys());
    trie::write_index(&mut code, variants, &trie, &words);
    fs::write(out.join("tables.rs"), code).expect("OUT_DIR is writable");
    fs::write(out.join("words.bin"), trie.bytes()).expect("OUT_DIR is writable");
}

/// The names that a table's rows go by in the output's `Table`: none where text is not searched for its words.
fn variants(table: &Table) -> impl Iterator<Item = &'static str> {
    let searched = table.columns.iter().any(|(_, column)| matches!(column, Column::Words | Column::WordsAndText(_)));
    let others = table.columns.iter().filter_map(|(_, column)| match column {
        Column::WordsAs(name) => Some(*name),
        _ => None,
    });
    searched.then_some(table.row).into_iter().chain(others)
}

/// Adds the arm that says where a table's rows stand. A row's line is its number, plus 2, plus how many of `skipped` are not
/// beyond it.
fn write_place(table: &Table, skipped: &[usize], places: &mut String) {
    let pattern: Vec<String> = variants(table).map(|name| format!("Table::{name}")).collect();
    writeln!(places, "            {} => (\"data/{}\", &{skipped:?}),", pattern.join(" | "), table.file)
        .expect("strings grow");
}

/// Adds one table's statics to `code` and its words to `words`. Gives, for each line that is no row, how many rows stand before
/// it. Errors name the line.
fn compile(table: &Table, code: &mut String, words: &mut Words) -> Result<Vec<usize>, String> {
    let text = fs::read_to_string(Path::new("data").join(table.file)).map_err(|e| e.to_string())?;
    let mut lines = text.lines().enumerate();
    let header: Vec<&str> = lines.next().ok_or("no header")?.1.split('\t').collect();
    let expected: Vec<&str> = table.columns.iter().map(|c| c.0).collect();
    if header != expected {
        return Err(format!("the header is {header:?}, not {expected:?}"));
    }
    // A table of bare words needs no rows at run time.
    let bare = table.columns.iter().all(|(_, column)| matches!(column, Column::Words | Column::Note));
    let start = code.len();
    writeln!(code, "pub(crate) static {}: &[{}] = &[", static_name(table.row), table.row).expect("strings grow");
    let mut row = 0;
    let mut skipped = Vec::new();
    for (number, line) in lines {
        if line.is_empty() || line.starts_with('#') {
            skipped.push(row);
            continue;
        }
        let fields: Vec<&str> = line.split('\t').collect();
        if fields.len() != table.columns.len() {
            return Err(format!("line {}: {} fields, not {}", number + 1, fields.len(), table.columns.len()));
        }
        if is_left_out(table.row, &fields) {
            continue;
        }
        write!(code, "    {} {{ ", table.row).expect("strings grow");
        for (value, (_, column)) in fields.iter().zip(table.columns) {
            match *column {
                Column::Words => add_words(words, value, table.row, row),
                Column::WordsAs(name) => add_words(words, value, name, row),
                Column::WordsAndText(field) => {
                    add_words(words, value, table.row, row);
                    write!(code, "{field}: {value:?}, ").expect("strings grow");
                }
                Column::List(field) => {
                    let list: Vec<String> = value.split('|').map(fold::fold_str).filter(|w| !w.is_empty()).collect();
                    write!(code, "{field}: &{list:?}, ").expect("strings grow");
                }
                Column::Text(field) => write!(code, "{field}: {value:?}, ").expect("strings grow"),
                Column::Variant(field, kind) => {
                    write!(code, "{field}: {kind}::{}, ", camel(value)).expect("strings grow");
                }
                Column::MaybeVariant(field, kind) if value.is_empty() => {
                    write!(code, "{field}: None::<{kind}>, ").expect("strings grow");
                }
                Column::MaybeVariant(field, kind) => {
                    write!(code, "{field}: Some({kind}::{}), ", camel(value)).expect("strings grow");
                }
                Column::MaybeNumber(field) if value.is_empty() => {
                    write!(code, "{field}: None, ").expect("strings grow");
                }
                Column::MaybeNumber(field) => {
                    let n: u32 = value.parse().map_err(|_| format!("line {}: {value:?} is no number", number + 1))?;
                    write!(code, "{field}: Some({n}), ").expect("strings grow");
                }
                Column::Note => {}
            }
        }
        code.push_str("},\n");
        row += 1;
    }
    code.push_str("];\n");
    if bare {
        code.truncate(start);
    }
    Ok(skipped)
}

fn add_words(words: &mut Words, value: &str, name: &'static str, row: usize) {
    for word in value.split('|').map(fold::fold_str).filter(|w| !w.is_empty()) {
        let rows = words.entry(word).or_default();
        if !rows.contains(&(name, row)) {
            rows.push((name, row));
        }
    }
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
