//! Words that a rule asks for at one place of a text after another.

use std::str::SplitTerminator;

use crate::text::Text;

/// A list of words, in the order they are tried, with what tells from one character whether any of them can fit there.
#[derive(Debug)]
pub(crate) struct Words {
    /// The words, each with `|` after it: a slice of slices would weigh more than what it holds.
    joined: &'static str,
    /// A bit for the low bits of each word's first character.
    firsts: u64,
    /// The same of their last characters.
    lasts: u64,
}

impl Words {
    /// The list of some words, none of them empty, each with `|` after it.
    pub const fn joined(joined: &'static str) -> Self {
        let bytes = joined.as_bytes();
        let mut all = Words { joined, firsts: 0, lasts: 0 };
        let (mut at, mut begins) = (0, true);
        while at < bytes.len() {
            if begins {
                all.firsts |= low_bits(bytes[end_of_character(bytes, at)]);
                begins = false;
            } else if bytes[at] == SEPARATOR {
                all.lasts |= low_bits(bytes[at - 1]);
                begins = true;
            }
            at += 1;
        }
        all
    }

    pub fn iter(&self) -> SplitTerminator<'static, char> {
        self.joined.split_terminator(char::from(SEPARATOR))
    }

    /// Whether a word may begin with a character; most of those that none begins with are told.
    #[inline]
    pub fn may_begin(&self, c: char) -> bool {
        self.firsts >> (u32::from(c) % 64) & 1 != 0
    }

    /// The same for the characters that words end with.
    #[inline]
    pub fn may_end(&self, c: char) -> bool {
        self.lasts >> (u32::from(c) % 64) & 1 != 0
    }
}

/// Where the character's last byte stands whose first one stands at a place.
const fn end_of_character(bytes: &[u8], mut at: usize) -> usize {
    while at + 1 < bytes.len() && is_continuation(bytes[at + 1]) {
        at += 1;
    }
    at
}

/// The bytes of a character that has three, as Chinese ones have: words are compared by them without being decoded.
fn three_bytes(c: char) -> Option<[u8; 3]> {
    let mut bytes = [0; 4];
    (c.len_utf8() == 3).then(|| c.encode_utf8(&mut bytes)).and_then(|encoded| encoded.as_bytes().first_chunk().copied())
}

/// What parts words in a list of them, as in the tables.
const SEPARATOR: u8 = b'|';

/// Words of one rule, written where it asks for them: `text.starts_with_any(at, words!["到", "至"])`.
macro_rules! words {
    ($($word:literal),+ $(,)?) => {
        const { &$crate::tables::Words::joined(concat!($($word, "|"),+)) }
    };
}
pub(crate) use words;

/// The bit for a character whose last byte is given: that holds its low six bits, whatever its length.
const fn low_bits(last_byte: u8) -> u64 {
    1 << (last_byte % 64)
}

const fn is_continuation(byte: u8) -> bool {
    byte >> 6 == 0b10
}

impl Text {
    /// Whether the folded text continues with one of some words at `index`.
    #[inline]
    pub fn starts_with_any(&self, index: usize, words: &Words) -> bool {
        self.word_at(index, words).is_some()
    }

    /// Whether the folded text before `index` ends with one of some words.
    #[inline]
    pub fn ends_with_any(&self, index: usize, words: &Words) -> bool {
        self.word_before(index, words).is_some()
    }

    /// The first of some words that the folded text continues with at `index`.
    #[inline]
    pub fn word_at(&self, index: usize, words: &Words) -> Option<&'static str> {
        if self.at(index).is_some_and(|c| words.may_begin(c)) { self.find_at(index, words) } else { None }
    }

    /// The first of some words that the folded text before `index` ends with.
    #[inline]
    pub fn word_before(&self, index: usize, words: &Words) -> Option<&'static str> {
        if self.before(index).is_some_and(|c| words.may_end(c)) { self.find_before(index, words) } else { None }
    }

    #[inline(never)]
    fn find_at(&self, index: usize, words: &Words) -> Option<&'static str> {
        let first = three_bytes(self.chars[index]);
        let may = |word: &str| first.is_none() || word.as_bytes().first_chunk() == first.as_ref();
        words.iter().find(|word| may(word) && self.starts_with_at(index, word))
    }

    #[inline(never)]
    fn find_before(&self, index: usize, words: &Words) -> Option<&'static str> {
        let last = three_bytes(self.chars[index - 1]);
        let may = |word: &str| last.is_none() || word.as_bytes().last_chunk() == last.as_ref();
        words.iter().find(|word| may(word) && self.ends_with_at(index, word))
    }
}

impl IntoIterator for &Words {
    type Item = &'static str;
    type IntoIter = SplitTerminator<'static, char>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn characters_that_words_begin_and_end_with_pass() {
        let words = words!["高新区", "A股", "GDP", "é"];
        for word in words {
            assert!(words.may_begin(word.chars().next().expect("it has some")), "{word}");
            assert!(words.may_end(word.chars().next_back().expect("it has some")), "{word}");
        }
        assert!(!words.may_begin('园') && !words.may_end('园'));
    }
}
