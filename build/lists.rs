//! `data/word_lists.tsv` as one static for each list, longest words first, so that the first that fits is the longest.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use crate::rows::{is_left_out, list, words_of};

pub const FILE: &str = "data/word_lists.tsv";
const HEADER: &str = "list\twords\texample\texpect";

/// Adds a module with the lists to `code`. Errors name the line.
pub fn compile(code: &mut String) -> Result<(), String> {
    let text = fs::read_to_string(FILE).map_err(|e| e.to_string())?;
    let mut lists: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (number, line) in text.lines().enumerate() {
        if number == 0 && line != HEADER {
            return Err(format!("the header is {line:?}, not {HEADER:?}"));
        }
        if number == 0 || line.is_empty() || line.starts_with('#') {
            continue;
        }
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, words, _, _] = fields[..] else {
            return Err(format!("line {}: {} fields, not 4", number + 1, fields.len()));
        };
        let found = lists.entry(name.to_uppercase().replace('-', "_")).or_default();
        if is_left_out("WordList", &fields) {
            continue;
        }
        for word in words_of(words) {
            if found.contains(&word) {
                return Err(format!("line {}: {word} stands in {name} already", number + 1));
            }
            found.push(word);
        }
    }
    code.push_str("/// The lists of `data/word_lists.tsv`.\npub(crate) mod lists {\n    use super::{Index, Words};\n");
    for (name, mut words) in lists {
        words.sort_by_key(|word| (Reverse(word.chars().count()), word.clone()));
        writeln!(code, "    pub(crate) static {name}: &Words = {{ static WORDS: Words = {}; &WORDS }};", list(&words))
            .expect("strings grow");
    }
    code.push_str("}\n");
    Ok(())
}
