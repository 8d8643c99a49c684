//! The words that find rows in text: for the trie, which is built of them when it is first asked for.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::rows::words_of;
use crate::schema::{Column, TABLES, Table};

/// The words of the tables, in their order.
#[derive(Default)]
pub struct Words {
    /// A row in a line, its columns parted by `;`, the words of one by `|`.
    text: String,
    /// The tables, as an expression: what their columns are found as, and how many rows they have.
    tables: String,
    /// Every beginning of a word: the nodes of the trie.
    beginnings: BTreeSet<String>,
    /// How many of them are of two characters, or words of one; and how many are longer.
    seconds: usize,
    others: usize,
}

/// The most steps of the trie from first characters, and from all others: three quarters of the places it has for them.
const MOST_SECONDS: usize = 3 << 12;
const MOST_OTHERS: usize = 3 << 13;

impl Words {
    /// Adds the words of a table's row.
    pub fn add_row(&mut self, table: &Table, fields: &[&str]) -> Result<(), String> {
        let mut found = BTreeSet::new();
        let mut columns = Vec::new();
        for (value, (_, column)) in fields.iter().zip(table.columns) {
            let Some(variant) = column.found_as(table.row) else { continue };
            let mut words: Vec<String> = words_of(value).filter(|word| found.insert((variant, word.clone()))).collect();
            for word in &words {
                self.check(word)?;
            }
            if matches!(column, Column::Name) {
                words = vec![(*value).to_owned()];
            }
            columns.push(words.join("|"));
        }
        if !columns.is_empty() {
            writeln!(self.text, "{}", columns.join(";")).expect("strings grow");
        }
        Ok(())
    }

    fn check(&mut self, word: &str) -> Result<(), String> {
        if word.contains(['|', ';', '\n']) || word.chars().any(|c| u16::try_from(u32::from(c)).is_err()) {
            return Err(format!("{word:?} has a character that no word can have"));
        }
        // A word of one character has a step to itself.
        let alone = if word.chars().count() == 1 { "\0" } else { "" };
        let word = format!("{word}{alone}");
        for (nth, (at, c)) in word.char_indices().enumerate() {
            let new = self.beginnings.insert(word[..at + c.len_utf8()].to_owned());
            self.seconds += usize::from(new && nth == 1);
            self.others += usize::from(new && nth > 1);
        }
        match (self.seconds, self.others) {
            (..MOST_SECONDS, ..MOST_OTHERS) => Ok(()),
            steps => Err(format!("the words make {steps:?} steps")),
        }
    }

    /// Ends a table of so many rows.
    pub fn end_table(&mut self, table: &Table, rows: usize) {
        let variants = table.columns.iter().filter_map(|(_, column)| column.found_as(table.row));
        let columns: Vec<String> = variants.map(|variant| format!("Table::{variant}")).collect();
        if !columns.is_empty() {
            write!(self.tables, "(&[{}], {rows}),", columns.join(", ")).expect("strings grow");
        }
    }

    /// Adds the `Table` enum, and what the trie is built of: the words themselves are written by [`crate::pack::pack`].
    pub fn write(&self, code: &mut String) {
        let variants: Vec<&str> = TABLES.iter().flat_map(Table::variants).collect();
        write!(
            code,
            "/// The table a word was found in.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub(crate) enum Table {{ {} }}\n\
             /// The tables whose words are searched for: what their columns of words are found as, and how many rows they have.\n\
             pub(crate) static WORD_TABLES: &[(&[Table], u16)] = &[{}];\n\
             /// Their words, packed.\n\
             pub(crate) static WORDS: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/words.bin\"));\n",
            variants.join(", "),
            self.tables
        )
        .expect("strings grow");
    }

    pub fn text(&self) -> &str {
        &self.text
    }
}
