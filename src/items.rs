//! Lists that are read by index. A place beyond the end is the same fault wherever it is asked for: slices would keep the file
//! and the line of each of a thousand places in the WebAssembly.

use std::ops::{Deref, DerefMut, Index, IndexMut};
use std::slice::SliceIndex;

/// A slice or vector.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Items<L>(pub L);

impl<L> Deref for Items<L> {
    type Target = L;

    #[inline]
    fn deref(&self) -> &L {
        &self.0
    }
}

impl<L> DerefMut for Items<L> {
    #[inline]
    fn deref_mut(&mut self) -> &mut L {
        &mut self.0
    }
}

impl<L: IntoIterator> IntoIterator for Items<L> {
    type Item = L::Item;
    type IntoIter = L::IntoIter;

    fn into_iter(self) -> L::IntoIter {
        self.0.into_iter()
    }
}

impl<T: 'static, L: Deref<Target = [T]>, I: SliceIndex<[T]>> Index<I> for Items<L> {
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

impl<T: 'static, L: DerefMut<Target = [T]>, I: SliceIndex<[T]>> IndexMut<I> for Items<L> {
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
    panic!("a place beyond the end")
}
