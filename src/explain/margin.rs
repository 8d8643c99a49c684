//! Notes that rules leave in the margin of a text that is read once more to be explained.

use std::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Rule;
use crate::tables::Table;

/// One use of a rule. Positions are in folded characters of the block.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    /// The span that it decides on: a mark's, or that of something left unmarked. Open until the reader of figures knows.
    pub about: Option<Range<usize>>,
    pub rule: Rule,
    /// The words that made it.
    pub words: Range<usize>,
    /// The row that knows them, where another could be taken for it.
    pub row: Option<(Table, usize)>,
}

/// The notes of one reading, in the order they were made.
#[derive(Debug, Default)]
pub(crate) struct Margin(Mutex<Vec<Note>>);

impl Margin {
    fn notes(&self) -> MutexGuard<'_, Vec<Note>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    // Never inlined: the rules that note something must stay small where nothing is noted.
    #[cold]
    #[inline(never)]
    pub fn add(&self, about: Option<Range<usize>>, rule: Rule, words: Range<usize>, row: Option<(Table, usize)>) {
        self.notes().push(Note { about, rule, words, row });
    }

    /// Says what the open notes are about.
    #[cold]
    #[inline(never)]
    pub fn settle(&self, about: Range<usize>) {
        for note in self.notes().iter_mut().rev().take_while(|n| n.about.is_none()) {
            note.about = Some(about.clone());
        }
    }

    /// Takes the notes out.
    pub fn take(&self) -> Vec<Note> {
        std::mem::take(&mut self.notes())
    }
}
