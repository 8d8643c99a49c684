//! The rows of `data/*.tsv`, compiled by `build/` into statics and one trie over all their words.

mod fact;
mod figure;
mod format;
mod name;
pub(crate) mod packed;
mod period;
mod texts;
mod words;

use std::sync::LazyLock;

pub(crate) use self::fact::*;
pub(crate) use self::figure::*;
pub(crate) use self::name::*;
pub(crate) use self::packed::each_set;
pub(crate) use self::period::*;
use self::texts::{Texts, texts};
pub(crate) use self::words::{Words, number_of, words};
use crate::char_set::FewChars;
use crate::items::Items;
use crate::mention::{ProgrammeKind, Qualifier, ZoneKind, ZoneLevel};

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

impl Table {
    /// The bit that stands for it in a set of tables.
    pub fn bit(self) -> u32 {
        1 << self as u32
    }

    /// The file that a row stands in, and its line there, the first being 1.
    pub fn place(self, row: usize) -> (&'static str, usize) {
        let (file, skipped) = self.source();
        let before = skipped.partition_point(|&s| usize::from(s) <= row);
        // The header is line 1.
        (file, row + 2 + before)
    }
}
