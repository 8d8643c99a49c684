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
pub(crate) struct Hits {
    all: Vec<Hit>,
    /// For each character, and one past the last, the index of the first hit that starts there or later.
    firsts: Vec<u32>,
}

impl Hits {
    pub fn find(text: &Text) -> Self {
        let mut by_end: Vec<Hit> = Vec::with_capacity(text.len());
        let mut firsts = vec![0; text.len() + 1];
        let mut stepper = automaton().find_overlapping_stepper();
        for (index, &c) in text.chars.iter().enumerate() {
            stepper.consume(c);
            for found in stepper.matches() {
                let word = found.value() as usize;
                let (length, first) = WORDS[word];
                let rows = &WORD_ROWS[first as usize..WORDS[word + 1].1 as usize];
                let end = index + 1;
                let start = end - length as usize;
                firsts[start] += rows.len() as u32;
                by_end.extend(rows.iter().rev().map(|&(table, row)| Hit { start, end, table, row: row as usize }));
            }
        }
        // Words come by their ends. They are counted into place by their starts, in linear time: each start's places are
        // filled from the last to the first, so the longest word, which comes last, stands first.
        let mut count = 0;
        for first in &mut firsts {
            count += *first;
            *first = count;
        }
        let mut all = by_end.clone();
        for hit in by_end {
            let place = &mut firsts[hit.start];
            *place -= 1;
            all[*place as usize] = hit;
        }
        Hits { all, firsts }
    }

    /// All hits, by start and then longest first.
    pub fn all(&self) -> &[Hit] {
        &self.all
    }

    /// The hits that start at `index`, longest first.
    pub fn starting_at(&self, index: usize) -> &[Hit] {
        self.within(index..index.saturating_add(1))
    }

    /// The hits that start within a range, by start and then longest first.
    pub fn within(&self, range: Range<usize>) -> &[Hit] {
        let first = |at: usize| self.firsts.get(at).map_or(self.all.len(), |&first| first as usize);
        let (from, to) = (first(range.start), first(range.end));
        &self.all[from..to.max(from)]
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
