//! The cues and known indicators of a block, findable by where they start and by where they end.

use std::ops::Range;

use crate::figure::tears_surplus;
use crate::mention::Direction;
use crate::scan::Hits;
use crate::tables::{CUES, CueRole, PLACES, Table};
use crate::text::Text;

/// A cue or known indicator with all it can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    pub start: usize,
    pub end: usize,
    roles: u32,
    /// It is a known indicator.
    pub known: bool,
    /// It is a known indicator of which less is better.
    pub lower: bool,
    /// It is the short name of a province or of a city with districts.
    pub place: bool,
}

impl Word {
    pub fn is(&self, role: CueRole) -> bool {
        self.roles & (1 << role as u32) != 0
    }

    /// Whether it is nothing else.
    pub fn only(&self, role: CueRole) -> bool {
        self.roles == 1 << role as u32 && !self.known
    }

    pub fn any(&self, roles: &[CueRole]) -> bool {
        roles.iter().any(|&role| self.is(role))
    }

    /// Whether it ends the name of an amount: a known indicator, 收入, 总额.
    pub fn names_amount(&self) -> bool {
        self.known || self.is(CueRole::Head)
    }

    /// Takes over what else the same word can be.
    fn join(&mut self, other: &Word) {
        self.roles |= other.roles;
        self.known |= other.known;
        self.lower |= other.lower;
        self.place |= other.place;
    }

    /// Which way a noun of growth goes.
    pub fn direction(&self) -> Direction {
        if self.is(CueRole::DownNoun) { Direction::Down } else { Direction::Up }
    }
}

/// All cues of a block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cues {
    by_start: Vec<Word>,
    by_end: Vec<Word>,
    /// For each character, and one past the last, the index of the first word that starts there or later.
    starts: Vec<u32>,
    /// The same of the words that end there or later.
    ends: Vec<u32>,
    /// Where the names of counties stand, without 县, 区 or 市.
    counties: Vec<(u32, u32)>,
}

/// Whether a place's name is the one its row is named after, that of a province or a city: counties share their city's row.
fn is_full(text: &Text, span: Range<usize>, row: usize) -> bool {
    let row = &PLACES[row];
    let full = if row.city.is_empty() { row.province } else { row.city };
    let length = span.len();
    text.chars[span].iter().copied().eq(full.chars().take(length))
}

/// Whether characters only look like a word: 在 leads to a longer one, 在|园区, 在|产业园, 在|研究院; and 建成|区域性中心 and 建成|区级公园
/// have no 建成区 in them.
fn is_torn(text: &Text, start: usize, end: usize) -> bool {
    let district = matches!(text.at(end), Some('域' | '级')) && text.ends_with_at(end, "建成区");
    district
        || tears_surplus(text, start..end)
        || end == start + 2
            && text.chars[start] == '在'
            && matches!(
                (text.chars[start + 1], text.at(end)),
                ('园', Some('区'))
                    | ('产', Some('业' | '品' | '能'))
                    | ('研', Some('发' | '究'))
                    | ('营', Some('商' | '收'))
                    | ('岗', Some('位'))
                    | ('孵', Some('化'))
                    | ('外', Some('地' | '省' | '市' | '资' | '贸'))
                    | ('地', Some('方'))
            )
}

/// For each position up to `length` the index of the first word that starts there or later; of words ordered by start.
fn first_words(words: &[Word], length: usize) -> Vec<u32> {
    // How many words start at each position, one place on; then how many start before it.
    let mut firsts = vec![0u32; length + 2];
    for word in words {
        firsts[word.start + 1] += 1;
    }
    let mut before = 0;
    for first in &mut firsts {
        before += *first;
        *first = before;
    }
    firsts
}

/// Words ordered by start, ordered by end and then by start; and for each position up to `length` the index of the first that
/// ends there or later.
fn ordered_by_end(words: &[Word], length: usize) -> (Vec<Word>, Vec<u32>) {
    // How many words end at each position, two places on; then how many end before it, one place on; and once each word has
    // moved its place up, in its own.
    let mut places = vec![0u32; length + 3];
    for word in words {
        places[word.end + 2] += 1;
    }
    let mut before = 0;
    for place in &mut places {
        before += *place;
        *place = before;
    }
    let mut ordered = words.to_vec();
    for word in words {
        let place = &mut places[word.end + 1];
        ordered[*place as usize] = *word;
        *place += 1;
    }
    (ordered, places)
}

/// The words at a position, or in a range of positions.
fn slice<'a>(words: &'a [Word], firsts: &[u32], range: Range<usize>) -> &'a [Word] {
    let first = |at: usize| firsts.get(at).map_or(words.len(), |&first| first as usize);
    let (from, to) = (first(range.start), first(range.end));
    &words[from..to.max(from)]
}

impl Cues {
    pub fn find(text: &Text, hits: &Hits) -> Self {
        let mut by_start: Vec<Word> = Vec::with_capacity(text.len() / 2);
        let mut counties = Vec::new();
        for (span, rows) in hits.words_of([Table::Cue, Table::Indicator, Table::Place]) {
            let (start, end) = (span.start, span.end);
            let mut word = Word { start, end, roles: 0, known: false, lower: false, place: false };
            for row in rows {
                match row.table {
                    Table::Cue => word.roles |= 1 << CUES[row.row as usize].role as u32,
                    Table::Indicator => {
                        word.known = true;
                        word.lower |= hits.own.is_lower(row.row as usize);
                    }
                    Table::Place if is_full(text, start..end, row.row as usize) => word.place = true,
                    Table::Place => counties.push((start as u32, end as u32)),
                    _ => {}
                }
            }
            if word.roles == 0 && !word.known && !word.place || is_torn(text, start, end) {
                continue;
            }
            match by_start.last_mut().filter(|last| last.start == start && last.end == end) {
                Some(same) => same.join(&word),
                None => by_start.push(word),
            }
        }
        let starts = first_words(&by_start, text.len());
        let (by_end, ends) = ordered_by_end(&by_start, text.len());
        Cues { by_start, by_end, starts, ends, counties }
    }

    /// Whether the name of an amount ends at a position.
    pub fn amount_ends(&self, position: usize) -> bool {
        self.ending_at(position).iter().any(Word::names_amount)
    }

    /// The words that start at a position, longest first.
    pub fn starting_at(&self, position: usize) -> &[Word] {
        slice(&self.by_start, &self.starts, position..position + 1)
    }

    /// The words that end at a position, longest first.
    pub fn ending_at(&self, position: usize) -> &[Word] {
        slice(&self.by_end, &self.ends, position..position + 1)
    }

    /// The words that start in a range, by start.
    pub fn within(&self, range: Range<usize>) -> &[Word] {
        slice(&self.by_start, &self.starts, range)
    }

    /// The end of a county's name that starts at a position.
    pub fn county_at(&self, position: usize) -> Option<usize> {
        let next = self.counties.partition_point(|c| (c.0 as usize) < position);
        self.counties.get(next).filter(|c| c.0 as usize == position).map(|c| c.1 as usize)
    }

    /// The longest word with one of these roles that starts at a position, unless a longer one there says otherwise.
    pub fn at(&self, position: usize, roles: &[CueRole]) -> Option<Word> {
        self.starting_at(position).first().filter(|w| w.any(roles)).copied()
    }
}
