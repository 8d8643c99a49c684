//! All words of all tables as one trie, which is built when it is first asked for. The words come as the tables have them:
//! compressed, that takes less room than any layout of the trie itself, with the rows that the words stand for.

mod build;

use std::sync::OnceLock;

use crate::char_set::CharSet;
use crate::tables::Table;

/// A row of a word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordRow {
    pub table: Table,
    /// Its number in the table.
    pub row: u32,
    /// Whether it is the word's last.
    pub last: bool,
    /// A bit for its table and those of the word's rows after it.
    pub tables: u32,
}

/// The words, by steps from character to character. A word's first character is itself the number of the node it leads to, so that
/// most walks begin with its second.
pub(crate) struct Trie {
    /// The characters that words begin with, and those that are words.
    firsts: Box<CharSet>,
    alone: Box<CharSet>,
    /// A bit for each hash of a node and a character that leads on from it: most steps lead nowhere, and need no search.
    steps: Box<[u64; STEPS]>,
    /// The steps by their hash, or in the next free place after it: those from first characters, which most walks do not go beyond,
    /// and all others.
    seconds: Box<[Edge; SECONDS]>,
    others: Box<[Edge; OTHERS]>,
    /// The rows of each word.
    rows: Vec<WordRow>,
    /// The gazetteer's zones by their official names, in the order of its rows.
    zone_names: Vec<String>,
}

/// A step to a node.
#[derive(Clone, Copy, Default)]
struct Step {
    /// 0 where there is no step.
    node: u16,
    /// Where the rows of the word that ends there begin, plus one; 0 where none does.
    rows: u16,
    /// A bit for the table of each of them.
    tables: u32,
}

/// A step from a node.
#[derive(Clone, Copy, Default)]
struct Edge {
    /// The node and the character that leads on from it.
    key: u32,
    step: Step,
}

/// What leads on from a first character that is a word by itself: no character of any text.
const ALONE: u16 = 0xD800;
/// Words of [`Trie::steps`]; a power of two, for seven steps each.
const STEPS: usize = 1 << 12;
/// Places of [`Trie::seconds`] and of [`Trie::others`]; powers of two. The build script sees to it that a quarter of them stay free.
const SECONDS: usize = 1 << 14;
const OTHERS: usize = 1 << 15;

fn key(node: u16, label: u16) -> u32 {
    u32::from(node) << 16 | u32::from(label)
}

fn hash(key: u32) -> usize {
    key.wrapping_mul(0x9E37_79B1) as usize
}

/// The place of a hash in a table of so many: its highest bits.
fn place(hash: usize, places: usize) -> usize {
    hash >> (u32::BITS - places.trailing_zeros()) & (places - 1)
}

/// The bit of a hash in a word, from bits that do not tell which word.
fn bit(hash: usize) -> usize {
    hash >> 14 & 63
}

impl Trie {
    /// The official name of the zone in a row of the gazetteer.
    pub fn zone_name(&self, row: usize) -> &str {
        self.zone_names.get(row).map_or("", String::as_str)
    }

    /// The rows of all words, those of one word together.
    pub fn rows(&self) -> &[WordRow] {
        &self.rows
    }

    /// Tells the words that a text begins with, shortest first: their lengths, the places of their first rows, and a bit for the table
    /// of each row. No word is longer than the longest, so this is a bounded walk.
    #[inline]
    pub fn words_at(&self, text: &[char], mut tell: impl FnMut(usize, usize, u32)) {
        let mut rest = text.iter();
        let Some(&first) = rest.next().filter(|&&c| self.firsts.has(c)) else { return };
        let mut tell = |length: usize, step: Step| {
            if step.rows > 0 {
                tell(length, usize::from(step.rows) - 1, step.tables);
            }
        };
        if self.alone.has(first)
            && let Some(step) = self.step(&*self.seconds, first as u16, ALONE)
        {
            tell(1, step);
        }
        let label = |&c: &char| u16::try_from(u32::from(c)).ok();
        let Some(second) = rest.next().and_then(label) else { return };
        let mut next = self.step(&*self.seconds, first as u16, second);
        while let Some(step) = next {
            tell(text.len() - rest.len(), step);
            next = rest.next().and_then(label).and_then(|label| self.step(&*self.others, step.node, label));
        }
    }

    /// The step that a character leads from a node, found among some of them.
    #[inline]
    fn step(&self, edges: &[Edge], node: u16, label: u16) -> Option<Step> {
        let key = key(node, label);
        let hash = hash(key);
        if self.steps[place(hash, STEPS)] >> bit(hash) & 1 == 0 {
            return None;
        }
        let mut at = place(hash, edges.len());
        while edges[at].key != key {
            if edges[at].step.node == 0 {
                return None;
            }
            at = (at + 1) % edges.len();
        }
        Some(edges[at].step)
    }
}

/// The trie of the tables.
pub(crate) fn trie() -> &'static Trie {
    static SHARED: OnceLock<Trie> = OnceLock::new();
    SHARED.get_or_init(Trie::of_tables)
}
