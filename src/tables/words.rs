//! Words that a rule asks for at one place of a text after another.

mod index;
mod spans;
mod written;

use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering::Acquire, Ordering::Release};
use std::sync::{Once, OnceLock};

use super::LISTS;
use super::packed::each_list;
use crate::char_set::{Sieve, bits_of, count, either};
use crate::text::Text;
use index::Index;
use spans::{SEPARATOR, SHORT, Spans};
pub(crate) use written::{number_of, words};

/// A list of words, in the order they are tried, with what tells from one character whether any of them can fit there. All of it is
/// made when a list is first searched, and lets every character pass before: zeros weigh nothing.
#[derive(Debug)]
pub(crate) struct Words {
    /// The words, each with `|` after it: a slice of slices would weigh more than what it holds.
    joined: OnceLock<&'static str>,
    /// The bytes of the first words, each with what is after it, in a byte each; 0 where there is no more.
    lengths: AtomicU64,
    /// What tells the words' first characters from others, and their last ones.
    firsts: Sieve,
    lasts: Sieve,
    /// The same of the second ones, and of the last ones but one; nothing where some word has but one character.
    seconds: Sieve,
    penultimates: Sieve,
    /// Of a long list, its words by their characters.
    index: OnceLock<Box<Index>>,
}

impl Words {
    /// A list whose words are still packed.
    pub const fn new() -> Self {
        let [firsts, lasts, seconds, penultimates] = [const { Sieve::new() }; 4];
        let lengths = AtomicU64::new(0);
        let joined = OnceLock::new();
        Words { joined, lengths, firsts, lasts, seconds, penultimates, index: OnceLock::new() }
    }

    /// The words, each with `|` after it.
    #[inline]
    fn joined(&self) -> &'static str {
        self.joined.get().copied().unwrap_or_default()
    }

    /// The lengths of the first words, and with them what tells where none fits.
    #[inline]
    fn lengths(&self) -> [u8; SHORT] {
        // Who sees them sees the words too.
        let known = self.lengths.load(Acquire);
        if known == 0 { self.look() } else { known }.to_le_bytes()
    }

    #[cold]
    fn look(&self) -> u64 {
        unpack();
        let (mut lengths, mut all) = (0, [[0; 2]; 4]);
        for (nth, word) in self.joined().split_terminator(char::from(SEPARATOR)).enumerate() {
            if nth < SHORT {
                lengths |= (word.len() as u64 + 1) << (8 * nth);
            }
            let (mut from_first, mut from_last) = (word.chars(), word.chars().rev());
            let chars = [from_first.next(), from_last.next(), from_first.next(), from_last.next()];
            for (bits, c) in all.iter_mut().zip(chars) {
                *bits = either(*bits, c.map_or([!0; 2], bits_of));
            }
        }
        for (sieve, bits) in [&self.firsts, &self.lasts, &self.seconds, &self.penultimates].into_iter().zip(all) {
            sieve.set(bits);
        }
        self.lengths.store(lengths, Release);
        lengths
    }

    /// Of a list that has so many words that they are faster found by an index than by looking at each.
    #[inline]
    fn index(&self) -> Option<&Index> {
        let [.., eighth] = self.lengths();
        (eighth > 0).then(|| &**self.index.get_or_init(|| Box::new(Index::of(self))))
    }

    pub fn iter(&self) -> impl Iterator<Item = &'static str> + use<> {
        let spans = self.spans();
        let joined = self.joined();
        spans.map(|span| &joined[span])
    }

    #[inline]
    fn spans(&self) -> Spans {
        let lengths = self.lengths();
        Spans::new(self.joined(), lengths)
    }

    /// The first word that a string ends with.
    pub fn at_end_of(&self, string: &str) -> Option<&'static str> {
        let last = string.chars().next_back().filter(|&c| self.may_end(c))?;
        match self.index() {
            Some(known) => known.lasts.with(last, None).find(|word| string.ends_with(word)),
            None => self.iter().find(|word| string.ends_with(word)),
        }
    }

    /// Whether a word may begin with a character; most of those that none begins with are told.
    #[inline]
    pub fn may_begin(&self, c: char) -> bool {
        self.firsts.lets(c)
    }

    /// The same for the characters that words end with.
    #[inline]
    pub fn may_end(&self, c: char) -> bool {
        self.lasts.lets(c)
    }
}

/// Unpacks the words of all lists, once.
fn unpack() {
    static UNPACKED: Once = Once::new();
    UNPACKED.call_once(|| {
        let mut lists = LISTS.iter();
        each_list(&mut |words| {
            if let Some(list) = lists.next() {
                list.joined.get_or_init(|| String::leak(words.to_owned()));
            }
        });
    });
}

/// The bytes of a character that has three, as Chinese ones have: words are compared by them without being decoded.
fn three_bytes(c: char) -> Option<[u8; 3]> {
    let mut bytes = [0; 4];
    (c.len_utf8() == 3).then(|| c.encode_utf8(&mut bytes)).and_then(|encoded| encoded.as_bytes().first_chunk().copied())
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

    /// Whether one of some words begins in a range of the folded text, which may go on past its end.
    pub fn has_any(&self, range: Range<usize>, words: &Words) -> bool {
        self.find_any(range, words).is_some()
    }

    /// The first of some words that begins in a range, and where.
    pub fn find_any(&self, range: Range<usize>, words: &Words) -> Option<(usize, &'static str)> {
        self.each_of(range, words).next()
    }

    /// Where one of some words begins in a range, with the first such word at each place.
    #[inline]
    pub fn each_of(&self, range: Range<usize>, words: &Words) -> impl Iterator<Item = (usize, &'static str)> {
        let chars = self.chars.get(range.start..range.end.min(self.len())).unwrap_or_default();
        let places = range.zip(chars).filter(|(_, c)| words.may_begin(**c));
        places.filter_map(|(at, _)| Some((at, self.find_at(at, words)?)))
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

    /// How many characters the first of some words has that the folded text continues with at `index`; 0 without one.
    pub fn length_at(&self, index: usize, words: &Words) -> usize {
        self.word_at(index, words).map_or(0, count)
    }

    /// The same of the first that the folded text before `index` ends with.
    pub fn length_before(&self, index: usize, words: &Words) -> usize {
        self.word_before(index, words).map_or(0, count)
    }

    /// Where the first of some words ends that the folded text continues with at `index`.
    #[inline]
    pub fn past_word(&self, index: usize, words: &Words) -> Option<usize> {
        Some(self.length_at(index, words)).filter(|&length| length > 0).map(|length| index + length)
    }

    /// Where the first of some words begins that the folded text before `index` ends with.
    #[inline]
    pub fn word_start(&self, index: usize, words: &Words) -> Option<usize> {
        Some(self.length_before(index, words)).filter(|&length| length > 0).map(|length| index - length)
    }

    /// Asks first whether the character after the first may be a word's second: mostly it is none.
    #[inline(never)]
    fn find_at(&self, index: usize, words: &Words) -> Option<&'static str> {
        let second = self.at(index + 1);
        if second.is_some_and(|c| !words.seconds.lets(c)) {
            return None;
        }
        match words.index() {
            Some(known) => known.firsts.with(self.chars[index], second).find(|word| self.starts_with_at(index, word)),
            None => self.search_at(index, words),
        }
    }

    /// Tries the words of a short list.
    #[inline(never)]
    fn search_at(&self, index: usize, words: &Words) -> Option<&'static str> {
        let first = three_bytes(self.chars[index]);
        let (spans, joined) = (words.spans(), words.joined());
        let may =
            |span: &Range<usize>| first.is_none() || joined.as_bytes()[span.start..].first_chunk() == first.as_ref();
        spans.filter(may).map(|span| &joined[span]).find(|word| self.starts_with_at(index, word))
    }

    /// The same for the character before the last.
    #[inline(never)]
    fn find_before(&self, index: usize, words: &Words) -> Option<&'static str> {
        let beside = self.before(index - 1);
        if beside.is_some_and(|c| !words.penultimates.lets(c)) {
            return None;
        }
        match words.index() {
            Some(known) => known.lasts.with(self.chars[index - 1], beside).find(|word| self.ends_with_at(index, word)),
            None => self.search_before(index, words),
        }
    }

    #[inline(never)]
    fn search_before(&self, index: usize, words: &Words) -> Option<&'static str> {
        let last = three_bytes(self.chars[index - 1]);
        let (spans, joined) = (words.spans(), words.joined());
        let may = |span: &Range<usize>| last.is_none() || joined.as_bytes()[..span.end].last_chunk() == last.as_ref();
        spans.filter(may).map(|span| &joined[span]).find(|word| self.ends_with_at(index, word))
    }
}

#[cfg(test)]
mod tests {
    use super::words;
    use crate::text::Text;

    #[test]
    fn an_index_changes_nothing_but_the_time() {
        let long = words!["高新区", "高新", "企业", "A股", "GDP", "新区", "区", "é"];
        let words: Vec<_> = long.iter().collect();
        assert_eq!(words, ["高新区", "高新", "企业", "A股", "GDP", "新区", "区", "é"]);
        assert!(long.index().is_some() && words!["区", "é"].index().is_none());
        let text = Text::new("在高新区，A股与企业GDPé高新");
        for at in 0..=text.len() {
            assert_eq!(text.word_at(at, long), words.iter().copied().find(|w| text.starts_with_at(at, w)), "{at}");
            assert_eq!(text.word_before(at, long), words.iter().copied().find(|w| text.ends_with_at(at, w)), "{at}");
        }
        assert_eq!((text.word_at(1, long), text.word_before(4, long)), (Some("高新区"), Some("高新区")));
        for end in ["在高新区", "高新", "入股A股", "和é", "园", ""] {
            assert_eq!(long.at_end_of(end), words.iter().copied().find(|word| end.ends_with(word)), "{end}");
        }
        assert_eq!((long.at_end_of("在高新区"), long.at_end_of("高新园")), (Some("高新区"), None));
    }

    #[test]
    fn characters_that_words_begin_and_end_with_pass() {
        let words = words!["高新区", "A股", "GDP", "é"];
        assert!(words.may_begin('高') && words.may_begin('园'), "nothing is known before the first search");
        assert!(!Text::new("园区").starts_with_any(0, words));
        for word in words.iter() {
            assert!(words.may_begin(word.chars().next().expect("it has some")), "{word}");
            assert!(words.may_end(word.chars().next_back().expect("it has some")), "{word}");
        }
        assert!(!words.may_begin('园') && !words.may_end('园'));
    }
}
