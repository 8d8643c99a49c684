//! Compiles `data/*.tsv` into Rust statics, and packs all the words that find their rows and those of the rules' lists.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

use crate::lists::Lists;
use crate::schema::{TABLES, Table};
use crate::words::Words;

#[path = "../src/fold.rs"]
mod fold;
mod lists;
mod literals;
mod pack;
mod rows;
mod schema;
mod words;

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-env-changed={}", rows::WITHOUT);
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut code = String::new();
    let mut words = Words::default();
    let mut lists = Lists::default();
    let mut places = String::new();
    for table in TABLES {
        match rows::compile(table, &mut code, &mut words, &mut lists) {
            Ok(skipped) if table.variants().next().is_some() => write_place(table, &skipped, &mut places),
            Ok(_) => {}
            Err(problem) => panic!("data/{}: {problem}", table.file),
        }
    }
    if let Err(problem) = lists.add_table(&mut code) {
        panic!("{}: {problem}", lists::FILE);
    }
    if let Err(problem) = lists.add_source() {
        panic!("{problem}");
    }
    lists.write(&mut code);
    writeln!(
        code,
        "impl Table {{\n    /// The table's file, and of which rows a comment or an empty line stands before.\n    \
         pub(crate) fn source(self) -> (&'static str, &'static [u16]) {{\n        match self {{\n{places}        }}\n    }}\n}}"
    )
    .expect("strings grow");
    words.write(&mut code);
    fs::write(out.join("tables.rs"), code).expect("OUT_DIR is writable");
    let packed = pack::pack(words.text(), lists.words(), lists.sets());
    for (file, packed) in ["words.bin", "lists.bin", "sets.bin"].into_iter().zip(packed) {
        fs::write(out.join(file), packed).expect("OUT_DIR is writable");
    }
}

/// Adds the arm that says where a table's rows stand. A row's line is its number, plus 2, plus how many of `skipped` are not
/// beyond it.
fn write_place(table: &Table, skipped: &[usize], places: &mut String) {
    let pattern: Vec<String> = table.variants().map(|name| format!("Table::{name}")).collect();
    writeln!(places, "            {} => (\"data/{}\", &{skipped:?}),", pattern.join(" | "), table.file)
        .expect("strings grow");
}
