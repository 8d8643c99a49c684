//! One pass of one automaton over a block: every known word, in text order.

use std::ops::Range;
use std::sync::OnceLock;

use daachorse::CharwiseDoubleArrayAhoCorasick;

use crate::tables::{AUTOMATON, Table, WORD_ROWS, WORDS};
use crate::text::Text;

/// A known word in the text: `start..end` in folded characters, and the table row it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub start: usize,
    pub end: usize,
    pub table: Table,
    pub row: usize,
}

/// Every known word of a block, overlapping ones included, by start and then longest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hits(Vec<Hit>);

impl Hits {
    pub fn find(text: &Text) -> Self {
        let mut hits = Vec::new();
        let mut stepper = automaton().find_overlapping_stepper();
        for (index, &c) in text.chars.iter().enumerate() {
            stepper.consume(c);
            for found in stepper.matches() {
                let word = found.value() as usize;
                let (length, first) = WORDS[word];
                let rows = first as usize..WORDS[word + 1].1 as usize;
                let end = index + 1;
                hits.extend(WORD_ROWS[rows].iter().map(|&(table, row)| Hit {
                    start: end - length as usize,
                    end,
                    table,
                    row: row as usize,
                }));
            }
        }
        hits.sort_by_key(|h| (h.start, std::cmp::Reverse(h.end)));
        Hits(hits)
    }

    /// All hits, by start and then longest first.
    pub fn all(&self) -> &[Hit] {
        &self.0
    }

    /// The hits that start at `index`, longest first.
    pub fn starting_at(&self, index: usize) -> &[Hit] {
        let from = self.0.partition_point(|h| h.start < index);
        let to = self.0.partition_point(|h| h.start <= index);
        &self.0[from..to]
    }

    /// The hits that start within a range, by start and then longest first.
    pub fn within(&self, range: Range<usize>) -> &[Hit] {
        let from = self.0.partition_point(|h| h.start < range.start);
        let count = self.0[from..].iter().take_while(|h| h.start < range.end).count();
        &self.0[from..from + count]
    }

    /// The longest word of `table` that starts at `index`.
    pub fn longest_at(&self, index: usize, table: Table) -> Option<Hit> {
        self.starting_at(index).iter().find(|h| h.table == table).copied()
    }
}

fn automaton() -> &'static CharwiseDoubleArrayAhoCorasick<u32> {
    static SHARED: OnceLock<CharwiseDoubleArrayAhoCorasick<u32>> = OnceLock::new();
    SHARED.get_or_init(|| CharwiseDoubleArrayAhoCorasick::deserialize(AUTOMATON).expect("build.rs serialised it").0)
}
