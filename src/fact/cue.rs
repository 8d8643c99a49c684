//! The cues and known indicators of a block, findable by where they start and by where they end.

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
}

/// All cues of a block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cues {
    by_start: Vec<Word>,
    by_end: Vec<Word>,
}

impl Cues {
    pub fn find(text: &Text, hits: &Hits) -> Self {
        let mut by_start: Vec<Word> = Vec::new();
        for hit in hits.all() {
            let (mut roles, mut known, mut lower, mut place) = (0, false, false, false);
            match hit.table {
                Table::Cue => roles = 1 << CUES[hit.row].role as u32,
                Table::Indicator => {
                    known = true;
                    lower = hits.own.is_lower(hit.row);
                }
                // Counties share their row; the row is named after the first word.
                Table::Place => {
                    let row = &PLACES[hit.row];
                    let full = if row.city.is_empty() { row.province } else { row.city };
                    place = text.chars[hit.start..hit.end].iter().copied().eq(full.chars().take(hit.end - hit.start));
                    if !place {
                        continue;
                    }
                }
                _ => continue,
            }
            match by_start.last_mut().filter(|w| w.start == hit.start && w.end == hit.end) {
                Some(word) => {
                    word.roles |= roles;
                    word.known |= known;
                    word.lower |= lower;
                    word.place |= place;
                }
                None => by_start.push(Word { start: hit.start, end: hit.end, roles, known, lower, place }),
            }
        }
        let mut by_end = by_start.clone();
        by_end.sort_unstable_by_key(|w| (w.end, w.start));
        Cues { by_start, by_end }
    }

    /// The words that start at a position, longest first.
    pub fn starting_at(&self, position: usize) -> &[Word] {
        let from = self.by_start.partition_point(|w| w.start < position);
        let to = from + self.by_start[from..].partition_point(|w| w.start == position);
        &self.by_start[from..to]
    }

    /// The words that end at a position, longest first.
    pub fn ending_at(&self, position: usize) -> &[Word] {
        let from = self.by_end.partition_point(|w| w.end < position);
        let to = from + self.by_end[from..].partition_point(|w| w.end == position);
        &self.by_end[from..to]
    }

    /// The words that start in a range, by start.
    pub fn within(&self, range: std::ops::Range<usize>) -> &[Word] {
        let from = self.by_start.partition_point(|w| w.start < range.start);
        let to = from + self.by_start[from..].partition_point(|w| w.start < range.end);
        &self.by_start[from..to]
    }

    /// The longest word with one of these roles that starts at a position, unless a longer one there says otherwise.
    pub fn at(&self, position: usize, roles: &[CueRole]) -> Option<Word> {
        self.starting_at(position).first().filter(|w| w.any(roles)).copied()
    }
}
