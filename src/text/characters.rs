//! The characters of a text, checked in one place.

use std::ops::{Deref, DerefMut, Index, IndexMut};
use std::slice::SliceIndex;

/// The folded characters. A place outside them is the same fault wherever it is asked for: a slice would keep the file and the
/// line of a thousand places in the WebAssembly.
#[derive(Clone, Debug, Default)]
pub(crate) struct Characters(Vec<char>);

impl Characters {
    /// None yet, with room for some.
    pub fn with_capacity(capacity: usize) -> Self {
        Characters(Vec::with_capacity(capacity))
    }

    /// Adds one.
    pub fn push(&mut self, c: char) {
        self.0.push(c);
    }
}

impl Deref for Characters {
    type Target = [char];

    fn deref(&self) -> &[char] {
        &self.0
    }
}

impl DerefMut for Characters {
    fn deref_mut(&mut self) -> &mut [char] {
        &mut self.0
    }
}

impl<I: SliceIndex<[char]>> Index<I> for Characters {
    type Output = I::Output;

    #[inline]
    #[cfg_attr(debug_assertions, track_caller)]
    fn index(&self, at: I) -> &I::Output {
        match self.0.get(at) {
            Some(found) => found,
            None => outside(),
        }
    }
}

impl<I: SliceIndex<[char]>> IndexMut<I> for Characters {
    #[inline]
    #[cfg_attr(debug_assertions, track_caller)]
    fn index_mut(&mut self, at: I) -> &mut I::Output {
        match self.0.get_mut(at) {
            Some(found) => found,
            None => outside(),
        }
    }
}

#[cold]
#[inline(never)]
#[cfg_attr(debug_assertions, track_caller)]
fn outside() -> ! {
    panic!("a place outside the text")
}
