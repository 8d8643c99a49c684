//! One pass over a block: every known word, in text order.

use std::ops::Range;

use crate::lexicon::{Lexicon, Own};
use crate::order;
use crate::tables::Table;
use crate::text::Text;
use crate::trie::{self, WordRow};

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
    /// For each character, a bit for each table that has a word starting there.
    tables: Vec<u32>,
    /// A bit for each table that has a word anywhere.
    present: u32,
    /// What a user's own words name.
    pub own: Own,
}

impl Hits {
    pub fn find(text: &Text) -> Self {
        let trie = trie::trie();
        let mut all: Vec<Hit> = Vec::with_capacity(text.len() + text.len() / 2);
        let mut firsts = vec![0; text.len() + 1];
        let mut tables = vec![0; text.len()];
        // From the end on, the shortest first: turned round, they are in order.
        for (start, (after, found)) in firsts.iter_mut().zip(&mut tables).enumerate().rev() {
            trie.words_at(&text.chars[start..], |length, rows| {
                *found |= push_rows(&mut all, start..start + length, rows);
            });
            *after = all.len() as u32;
        }
        all.reverse();
        for first in &mut firsts {
            *first = all.len() as u32 - *first;
        }
        let present = tables.iter().fold(0, |all, tables| all | tables);
        Hits { all, firsts, tables, present, own: Own::default() }
    }

    /// The same with a user's own words, which take the place of the built-in ones that they overlap.
    pub fn with_lexicon(text: &Text, lexicon: &Lexicon) -> Self {
        let built_in = Hits::find(text);
        if lexicon.is_empty() {
            return built_in;
        }
        let (own, mut all) = Own::find(text, lexicon);
        all.extend(built_in.all.into_iter().filter(|hit| !own.replaces(hit)));
        // Of words alike the user's stay first.
        order::sort(&mut all, |hit| order::longest_first(&(hit.start..hit.end)));
        let first = |at| all.partition_point(|hit| hit.start < at) as u32;
        let mut tables = vec![0; text.len()];
        for hit in &all {
            tables[hit.start] |= bit(hit.table);
        }
        let present = tables.iter().fold(0, |all, tables| all | tables);
        Hits { firsts: (0..=text.len()).map(first).collect(), all, tables, present, own }
    }

    /// Every hit, by start and then longest first.
    pub fn all(&self) -> &[Hit] {
        &self.all
    }

    /// The hits of some tables, by start and then longest first: for tables with few words, which most places have none of.
    pub fn of<const N: usize>(&self, wanted: [Table; N]) -> impl Iterator<Item = &Hit> {
        let wanted = wanted.into_iter().fold(0, |bits, table| bits | bit(table));
        let here = move |at: usize| self.starting_at(at).iter().filter(move |hit| wanted & bit(hit.table) != 0);
        self.places(wanted).flat_map(here)
    }

    /// The places where a word of some tables starts. Several are looked at at once.
    fn places(&self, wanted: u32) -> impl Iterator<Item = usize> {
        const STRIDE: usize = 16;
        let tables = if self.present & wanted == 0 { &[] } else { self.tables.as_slice() };
        let strides = tables.chunks(STRIDE).zip((0..).step_by(STRIDE));
        let some = move |stride: &[u32]| stride.iter().fold(0, |all, tables| all | tables) & wanted != 0;
        strides.filter(move |(stride, _)| some(stride)).flat_map(move |(stride, from)| {
            let found = stride.iter().zip(from..).filter(move |(tables, _)| **tables & wanted != 0);
            found.map(|(_, at)| at)
        })
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

    /// Whether a word of `table` starts at `index`.
    #[inline]
    pub fn has(&self, index: usize, table: Table) -> bool {
        self.tables.get(index).is_some_and(|tables| tables & bit(table) != 0)
    }

    /// Whether a word of `table` starts within a range.
    pub fn has_within(&self, range: Range<usize>, table: Table) -> bool {
        let tables = &self.tables[range.start.min(self.tables.len())..range.end.min(self.tables.len())];
        tables.iter().fold(0, |all, tables| all | tables) & bit(table) != 0
    }

    /// The longest word of `table` that starts at `index`.
    pub fn longest_at(&self, index: usize, table: Table) -> Option<Hit> {
        if !self.has(index, table) {
            return None;
        }
        self.starting_at(index).iter().find(|h| h.table == table).copied()
    }
}

/// Adds a hit for each row of a word, of those that rows begin with; gives the bits of their tables. Most words have a row or
/// two: both are written and the second is taken back, which needs no guess.
fn push_rows(all: &mut Vec<Hit>, span: Range<usize>, rows: &[WordRow]) -> u32 {
    let hit = |&(table, row, _): &WordRow| Hit { start: span.start, end: span.end, table, row: row.into() };
    let [first, second, more @ ..] = rows else { return 0 };
    all.extend_from_slice(&[hit(first), hit(second)]);
    all.truncate(all.len() - usize::from(first.2));
    let mut bits = bit(first.0) | if first.2 { 0 } else { bit(second.0) };
    if !(first.2 | second.2) {
        let last = more.iter().position(|row| row.2).unwrap_or(0);
        for row in &more[..=last] {
            bits |= bit(row.0);
            all.push(hit(row));
        }
    }
    bits
}

fn bit(table: Table) -> u32 {
    1 << table as u32
}

#[cfg(test)]
mod tests {
    use super::Hits;
    use crate::tables::Table;
    use crate::text::Text;

    #[test]
    fn words_come_by_start_and_longest_first() {
        let text = Text::new("𠮷在常熟经济技术开发区,昆山");
        let hits = Hits::find(&text);
        let all = hits.within(0..usize::MAX);
        let spans: Vec<_> = all.iter().map(|h| (h.start, std::cmp::Reverse(h.end))).collect();
        assert!(spans.is_sorted(), "{spans:?}");
        let kind = hits.longest_at(4, Table::ZoneType).expect("it is a type word");
        assert_eq!(text.folded(kind.start..kind.end), "经济技术开发区");
        assert!(hits.starting_at(8).iter().any(|h| text.folded(h.start..h.end) == "开发区"));
        assert!(hits.longest_at(12, Table::Place).is_some_and(|h| h.end == text.len()));
    }

    #[test]
    fn words_of_one_table_leave_out_the_others() {
        let text = Text::new("昆山开发区新增企业3家");
        let hits = Hits::find(&text);
        let types: Vec<_> = hits.of([Table::ZoneType]).map(|h| text.folded(h.start..h.end)).collect();
        assert_eq!(types, ["开发区"]);
        assert!(hits.of([Table::KnownProgramme]).next().is_none());
        assert!(hits.of([Table::ZoneType, Table::Unit]).count() > 1);
    }

    #[test]
    fn ranges_beyond_the_text_are_empty() {
        let hits = Hits::find(&Text::new("开发区"));
        assert!(hits.starting_at(3).is_empty() && hits.within(7..usize::MAX).is_empty());
        assert_eq!(hits.within(0..usize::MAX).len(), hits.within(0..3).len());
        assert!(Hits::default().starting_at(0).is_empty());
    }
}
