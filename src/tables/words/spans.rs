//! Where the words of a list stand.

use std::ops::Range;

/// How many words of a list have their lengths known: all of the short lists, whose words are looked at one by one.
pub(super) const SHORT: usize = 8;

/// What parts words in a list of them, as in the tables.
pub(super) const SEPARATOR: u8 = b'|';

/// Where the words of a list stand in its string.
pub(super) struct Spans {
    bytes: &'static [u8],
    lengths: [u8; SHORT],
    /// How many words have been told.
    count: usize,
    next: usize,
}

impl Spans {
    #[inline]
    pub fn new(joined: &'static str, lengths: [u8; SHORT]) -> Self {
        Spans { bytes: joined.as_bytes(), lengths, count: 0, next: 0 }
    }
}

impl Iterator for Spans {
    type Item = Range<usize>;

    #[inline]
    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.next;
        let known = self.lengths.get(self.count).map(|&length| usize::from(length));
        let length = known.or_else(|| Some(self.bytes[start..].iter().position(|&b| b == SEPARATOR)? + 1))?;
        self.count += 1;
        self.next = start + length;
        (length > 0).then(|| start..start + length - 1)
    }
}
