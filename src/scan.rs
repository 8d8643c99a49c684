//! One pass over a block: every known word, in text order.

use std::borrow::Cow;
use std::ops::Range;
use std::slice::Iter;

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

/// A known word in the text with all its rows.
#[derive(Clone, Copy, Debug)]
struct Word {
    start: u32,
    end: u32,
    /// The place of its first row.
    rows: u32,
    /// A bit for the table of each row.
    tables: u32,
}

/// Every known word of a block, overlapping ones included, by start and then longest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hits {
    words: Vec<Word>,
    /// The rows of all words: those of the tables, or what a lexicon has left of them with its own.
    rows: Cow<'static, [WordRow]>,
    /// For each character, and one past the last, the index of the first word that starts there or later.
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
        let mut words: Vec<Word> = Vec::with_capacity(text.len());
        let mut firsts = vec![0; text.len() + 1];
        let mut tables = vec![0; text.len()];
        // From the end on, the shortest first: turned round, they are in order.
        for (start, (after, found)) in firsts.iter_mut().zip(&mut tables).enumerate().rev() {
            trie.words_at(&text.chars[start..], |length, row, of| {
                words.push(Word { start: start as u32, end: (start + length) as u32, rows: row as u32, tables: of });
                *found |= of;
            });
            *after = words.len() as u32;
        }
        words.reverse();
        for first in &mut firsts {
            *first = words.len() as u32 - *first;
        }
        let present = tables.iter().fold(0, |all, tables| all | tables);
        Hits { words, rows: Cow::Borrowed(trie.rows()), firsts, tables, present, own: Own::default() }
    }

    /// The same with a user's own words, which take the place of the built-in ones that they overlap.
    pub fn with_lexicon(text: &Text, lexicon: &Lexicon) -> Self {
        let built_in = Hits::find(text);
        if lexicon.is_empty() {
            return built_in;
        }
        let (own, mut all) = Own::find(text, lexicon);
        all.extend(built_in.within(0..text.len()).filter(|hit| !own.replaces(hit)));
        // Of words alike the user's stay first.
        order::sort(&mut all, |hit| order::longest_first(&(hit.start..hit.end)));
        let first = |at| all.partition_point(|hit| hit.start < at) as u32;
        let firsts = (0..=text.len()).map(first).collect();
        let mut tables = vec![0; text.len()];
        for hit in &all {
            tables[hit.start] |= hit.table.bit();
        }
        let present = tables.iter().fold(0, |all, tables| all | tables);
        let row = |hit: &Hit| WordRow { table: hit.table, row: hit.row as u32, last: true, tables: hit.table.bit() };
        let rows = all.iter().map(row).collect();
        let word = |(at, hit): (usize, &Hit)| {
            let (start, end, tables) = (hit.start as u32, hit.end as u32, hit.table.bit());
            Word { start, end, rows: at as u32, tables }
        };
        Hits { words: all.iter().enumerate().map(word).collect(), rows, firsts, tables, present, own }
    }

    /// The spans of the words that are of some tables, by start and then longest first, with all rows of each.
    pub fn words_of<const N: usize>(
        &self,
        wanted: [Table; N],
    ) -> impl Iterator<Item = (Range<usize>, impl Iterator<Item = &WordRow>)> {
        let wanted = set(wanted);
        self.words.iter().filter(move |word| word.tables & wanted != 0).map(|word| {
            let rows = self.rows[word.rows as usize..].iter();
            let rows = rows.scan(false, |done, row| (!std::mem::replace(done, row.last)).then_some(row));
            (word.start as usize..word.end as usize, rows)
        })
    }

    /// The hits of some tables, by start and then longest first: for tables with few words, which most places have none of.
    pub fn of<const N: usize>(&self, wanted: [Table; N]) -> impl Iterator<Item = Hit> {
        self.places(set(wanted)).flat_map(move |at| self.starting_at(at).only(wanted))
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
    pub fn starting_at(&self, index: usize) -> Found<'_> {
        self.within(index..index.saturating_add(1))
    }

    /// The hits that start within a range, by start and then longest first.
    pub fn within(&self, range: Range<usize>) -> Found<'_> {
        let first = |at: usize| self.firsts.get(at).map_or(self.words.len(), |&first| first as usize);
        let (from, to) = (first(range.start), first(range.end));
        Found { words: self.words[from..to.max(from)].iter(), rows: &self.rows, word: None, wanted: u32::MAX }
    }

    /// Whether a word of `table` starts at `index`.
    #[inline]
    pub fn has(&self, index: usize, table: Table) -> bool {
        self.tables.get(index).is_some_and(|tables| tables & table.bit() != 0)
    }

    /// Of each character from `index` on, whether a word of `table` starts there.
    pub fn starts(&self, index: usize, table: Table) -> impl Iterator<Item = bool> {
        self.tables.get(index..).unwrap_or_default().iter().map(move |tables| tables & table.bit() != 0)
    }

    /// Whether a word of `table` starts within a range.
    pub fn has_within(&self, range: Range<usize>, table: Table) -> bool {
        let tables = &self.tables[range.start.min(self.tables.len())..range.end.min(self.tables.len())];
        tables.iter().fold(0, |all, tables| all | tables) & table.bit() != 0
    }

    /// The longest word of `table` that starts at `index`.
    pub fn longest_at(&self, index: usize, table: Table) -> Option<Hit> {
        if !self.has(index, table) {
            return None;
        }
        self.starting_at(index).only([table]).next()
    }
}

/// A bit for each of some tables.
fn set<const N: usize>(tables: [Table; N]) -> u32 {
    tables.into_iter().fold(0, |bits, table| bits | table.bit())
}

/// The hits of words that follow one another.
#[derive(Clone)]
pub(crate) struct Found<'a> {
    words: Iter<'a, Word>,
    rows: &'a [WordRow],
    /// The word that has more rows, and the place of the next one.
    word: Option<(&'a Word, usize)>,
    /// A bit for each table whose hits are told.
    wanted: u32,
}

impl Found<'_> {
    /// Those of some tables.
    pub fn only<const N: usize>(self, tables: [Table; N]) -> Self {
        Found { wanted: set(tables), ..self }
    }
}

impl Iterator for Found<'_> {
    type Item = Hit;

    #[inline]
    fn next(&mut self) -> Option<Hit> {
        loop {
            let (word, at) = match self.word.take() {
                Some(more) => more,
                None => {
                    self.words.find(|word| word.tables & self.wanted != 0).map(|word| (word, word.rows as usize))?
                }
            };
            let WordRow { table, row, last, tables } = self.rows[at];
            if tables & self.wanted == 0 {
                continue;
            }
            self.word = (!last).then_some((word, at + 1));
            if table.bit() & self.wanted != 0 {
                return Some(Hit { start: word.start as usize, end: word.end as usize, table, row: row as usize });
            }
        }
    }
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
        let spans: Vec<_> = all.map(|h| (h.start, std::cmp::Reverse(h.end))).collect();
        assert!(spans.is_sorted(), "{spans:?}");
        let kind = hits.longest_at(4, Table::ZoneType).expect("it is a type word");
        assert_eq!(text.folded(kind.start..kind.end), "经济技术开发区");
        assert!(hits.starting_at(8).any(|h| text.folded(h.start..h.end) == "开发区"));
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
        assert!(hits.starting_at(3).next().is_none() && hits.within(7..usize::MAX).next().is_none());
        assert_eq!(hits.within(0..usize::MAX).count(), hits.within(0..3).count());
        assert!(Hits::default().starting_at(0).next().is_none());
    }
}
