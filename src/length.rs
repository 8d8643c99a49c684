//! How long words are, counted in one place: the standard library's count is written anew wherever it is asked.

use crate::char_set::count;

/// The length of a word.
pub(crate) trait Length {
    /// How many characters it has.
    fn length(&self) -> usize;
}

impl Length for str {
    #[inline(never)]
    fn length(&self) -> usize {
        count(self)
    }
}
