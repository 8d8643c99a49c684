//! All words of all tables as one trie, which is built when it is first asked for. The words come as the tables have them:
//! compressed, that takes less room than any layout of the trie itself, with the rows that the words stand for.

mod build;

use std::sync::OnceLock;

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

/// The words, by steps from character to character. Node 0 stands for none.
pub(crate) struct Trie {
    /// The step that each character of the basic plane leads from the root.
    roots: Box<[Step; 1 << 16]>,
    /// A bit for each hash of a node and a character that leads on from it: most steps lead nowhere, and need no search.
    steps: Box<[u64; STEPS]>,
    /// The steps by their hash, or in the next free place after it.
    edges: Box<[Edge; EDGES]>,
    /// The rows of each word.
    rows: Vec<WordRow>,
}

/// A step to a node.
#[derive(Clone, Copy, Default)]
struct Step {
    /// 0 where there is no step.
    node: u16,
    /// Where the rows of the word that ends there begin, plus one; 0 where none does.
    rows: u16,
}

/// A step from a node.
#[derive(Clone, Copy, Default)]
struct Edge {
    /// The node and the character that leads on from it.
    key: u32,
    step: Step,
}

/// Words of [`Trie::steps`]; a power of two, for seven steps each.
const STEPS: usize = 1 << 12;
/// Places of [`Trie::edges`]; a power of two. The build script sees to it that a quarter of them stay free.
const EDGES: usize = 1 << 16;

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
    /// The rows of all words, those of one word together.
    pub fn rows(&self) -> &[WordRow] {
        &self.rows
    }

    /// Tells the words that a text begins with, shortest first: their lengths, and the places of their first rows. No word is
    /// longer than the longest, so this is a bounded walk.
    #[inline]
    pub fn words_at(&self, text: &[char], mut tell: impl FnMut(usize, usize)) {
        let mut rest = text.iter();
        let Some(mut step) = rest.next().and_then(|&c| self.begin(c)) else { return };
        loop {
            if step.rows > 0 {
                tell(text.len() - rest.len(), usize::from(step.rows) - 1);
            }
            let Some(next) = rest.next().and_then(|&c| self.step(step.node, c)) else { return };
            step = next;
        }
    }

    /// The step that a character leads from the root.
    fn begin(&self, c: char) -> Option<Step> {
        self.roots.get(c as usize).copied().filter(|step| step.node > 0)
    }

    /// The step that a character leads from a node.
    #[inline]
    fn step(&self, node: u16, c: char) -> Option<Step> {
        let key = key(node, u16::try_from(u32::from(c)).ok()?);
        let hash = hash(key);
        if self.steps[place(hash, STEPS)] >> bit(hash) & 1 == 0 {
            return None;
        }
        let mut at = place(hash, EDGES);
        while self.edges[at].key != key {
            if self.edges[at].step.node == 0 {
                return None;
            }
            at = (at + 1) % EDGES;
        }
        Some(self.edges[at].step)
    }
}

/// The trie of the tables.
pub(crate) fn trie() -> &'static Trie {
    static SHARED: OnceLock<Trie> = OnceLock::new();
    SHARED.get_or_init(Trie::of_tables)
}
