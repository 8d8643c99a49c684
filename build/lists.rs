//! The lists of words that rules ask for, each once however often it is written: `data/word_lists.tsv`, a static for each list
//! with its longest words first, so that the first that fits is the longest; columns of tables; and the rules' own `words![…]`.
//! With them the sets of characters of the rules, `chars!("…")`.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::literals;
use crate::rows::{is_left_out, words_of};

pub const FILE: &str = "data/word_lists.tsv";
const HEADER: &str = "list\twords\texample\texpect";
const SOURCE: &str = "src";

/// All lists, in the order of their numbers.
#[derive(Default)]
pub struct Lists {
    lists: Vec<Vec<String>>,
    numbers: BTreeMap<Vec<String>, usize>,
    /// Those of the rules, by their words with `|` after each.
    written: BTreeMap<String, usize>,
    /// The sets, each in the order of its characters, in the order of their numbers; and what the rules write, with these numbers.
    sets: Vec<String>,
    written_sets: BTreeMap<String, usize>,
}

impl Lists {
    /// The expression for a list of words.
    pub fn expression(&mut self, words: Vec<String>) -> String {
        format!("&LISTS[{}]", self.number(words))
    }

    fn number(&mut self, words: Vec<String>) -> usize {
        *self.numbers.entry(words).or_insert_with_key(|words| {
            assert!(words.iter().all(|word| word.len() < u8::MAX.into()), "words are short: {words:?}");
            self.lists.push(words.clone());
            self.lists.len() - 1
        })
    }

    /// Adds a module with the lists of the table to `code`. Errors name the line.
    pub fn add_table(&mut self, code: &mut String) -> Result<(), String> {
        let text = fs::read_to_string(FILE).map_err(|e| e.to_string())?;
        let mut lists: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut last = "";
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
            let key = name.to_uppercase().replace('-', "_");
            // Two lists of one name would be one.
            if name != last && lists.contains_key(&key) {
                return Err(format!("line {}: there is another list {name}", number + 1));
            }
            last = name;
            let found = lists.entry(key).or_default();
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
        code.push_str(
            "/// The lists of `data/word_lists.tsv`.\npub(crate) mod lists {\n    use super::{LISTS, Words};\n",
        );
        for (name, mut words) in lists {
            words.sort_by_key(|word| (Reverse(word.chars().count()), word.clone()));
            writeln!(code, "    pub(crate) static {name}: &Words = {};", self.expression(words)).expect("strings grow");
        }
        code.push_str("}\n");
        Ok(())
    }

    /// Adds the lists and sets that rules write.
    pub fn add_source(&mut self) -> Result<(), String> {
        for file in literals::files(Path::new(SOURCE)).map_err(|e| e.to_string())? {
            let source = fs::read_to_string(&file).map_err(|e| e.to_string())?;
            for words in literals::lists(&source).map_err(|problem| format!("{}: {problem}", file.display()))? {
                let joined = words.iter().flat_map(|word| [word, "|"]).collect();
                let number = self.number(words);
                self.written.insert(joined, number);
            }
            for set in literals::sets(&source).map_err(|problem| format!("{}: {problem}", file.display()))? {
                let number = self.set(&set);
                self.written_sets.insert(set, number);
            }
        }
        Ok(())
    }

    /// The number of a set, a new one if there was none of its characters.
    fn set(&mut self, chars: &str) -> usize {
        let set: String = chars.chars().collect::<BTreeSet<_>>().into_iter().collect();
        self.sets.iter().position(|known| *known == set).unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len() - 1
        })
    }

    /// Adds to `code` where the lists and the sets are, and the numbers of those that rules write, in the order of their words.
    pub fn write(&self, code: &mut String) {
        let [written, written_sets] = [&self.written, &self.written_sets].map(Vec::from_iter);
        write!(
            code,
            "/// The lists of words, by their numbers.\n\
             pub(crate) static LISTS: [Words; {}] = [const {{ Words::new() }}; _];\n\
             /// Their words, packed.\n\
             static PACKED_LISTS: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/lists.bin\"));\n\
             /// The numbers of those that rules write.\n\
             pub(crate) const WRITTEN: &[(&str, usize)] = &{written:?};\n\
             /// The sets of characters, their characters, packed, and their numbers, likewise.\n\
             pub(crate) static SETS: [FewChars; {}] = [const {{ FewChars::new() }}; _];\n\
             static PACKED_SETS: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/sets.bin\"));\n\
             pub(crate) const WRITTEN_SETS: &[(&str, usize)] = &{written_sets:?};\n",
            self.lists.len(),
            self.sets.len()
        )
        .expect("strings grow");
    }

    /// The words of each list, in its order.
    pub fn words(&self) -> impl Iterator<Item = &[String]> {
        self.lists.iter().map(Vec::as_slice)
    }

    /// The characters of each set.
    pub fn sets(&self) -> &[String] {
        &self.sets
    }
}
