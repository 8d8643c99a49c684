//! Words that a rule asks for at one place of a text after another.

mod index;

use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use crate::char_set::count;
use crate::text::Text;
pub(crate) use index::Index;

/// A list of words, in the order they are tried, with what tells from one character whether any of them can fit there. That is
/// made when the list is first searched, and lets every character pass before: made beforehand, it would weigh more than the words.
#[derive(Debug)]
pub(crate) struct Words {
    /// The words, each with `|` after it: a slice of slices would weigh more than what it holds.
    joined: &'static str,
    /// The bytes of the first words, each with what is after it, in a byte each; 0 where there is no more.
    lengths: AtomicU64,
    /// A bit for the low bits of each word's first character.
    firsts: AtomicU64,
    /// The same of their last characters.
    lasts: AtomicU64,
    /// The same of their second characters, and of the last ones but one; every bit where some word has but one character.
    seconds: AtomicU64,
    penultimates: AtomicU64,
    /// Of a long list, its words by their characters.
    index: Option<&'static OnceLock<Index>>,
}

impl Words {
    /// The list of some words, none of them empty, each with `|` after it.
    pub const fn joined(joined: &'static str) -> Self {
        let (bytes, mut at, mut start) = (joined.as_bytes(), 0, 0);
        while at < bytes.len() {
            if bytes[at] == SEPARATOR {
                assert!(at - start < u8::MAX as usize, "words are short");
                start = at + 1;
            }
            at += 1;
        }
        let [firsts, lasts, seconds, penultimates] = [const { AtomicU64::new(!0) }; 4];
        Words { joined, lengths: AtomicU64::new(0), firsts, lasts, seconds, penultimates, index: None }
    }

    /// A long list, whose words are looked up by a character.
    pub const fn long(joined: &'static str, index: &'static OnceLock<Index>) -> Self {
        Words { index: Some(index), ..Words::joined(joined) }
    }

    /// The lengths of the first words, and with them what tells where none fits.
    #[inline]
    fn lengths(&self) -> [u8; SHORT] {
        let known = self.lengths.load(Relaxed);
        if known == 0 { self.look() } else { known }.to_le_bytes()
    }

    #[cold]
    fn look(&self) -> u64 {
        let (mut lengths, mut firsts, mut lasts, mut seconds, mut penultimates) = (0, 0, 0, 0, 0);
        let bit = |c: Option<char>| c.map_or(!0, |c| 1 << (u32::from(c) % 64));
        for (nth, word) in self.joined.split_terminator(char::from(SEPARATOR)).enumerate() {
            if nth < SHORT {
                lengths |= (word.len() as u64 + 1) << (8 * nth);
            }
            firsts |= bit(word.chars().next());
            lasts |= bit(word.chars().next_back());
            seconds |= bit(word.chars().nth(1));
            penultimates |= bit(word.chars().nth_back(1));
        }
        self.firsts.store(firsts, Relaxed);
        self.lasts.store(lasts, Relaxed);
        self.seconds.store(seconds, Relaxed);
        self.penultimates.store(penultimates, Relaxed);
        self.lengths.store(lengths, Relaxed);
        lengths
    }

    fn index(&self) -> Option<&'static Index> {
        self.index.map(|index| index.get_or_init(|| Index::of(self)))
    }

    pub fn iter(&self) -> impl Iterator<Item = &'static str> + use<> {
        let joined = self.joined;
        self.spans().map(|span| &joined[span])
    }

    #[inline]
    fn spans(&self) -> Spans {
        Spans { bytes: self.joined.as_bytes(), lengths: self.lengths(), count: 0, next: 0 }
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
        has_bit(&self.firsts, c)
    }

    /// The same for the characters that words end with.
    #[inline]
    pub fn may_end(&self, c: char) -> bool {
        has_bit(&self.lasts, c)
    }
}

/// Whether the bit for a character's low bits is set.
#[inline]
fn has_bit(bits: &AtomicU64, c: char) -> bool {
    bits.load(Relaxed) >> (u32::from(c) % 64) & 1 != 0
}

/// The bytes of a character that has three, as Chinese ones have: words are compared by them without being decoded.
fn three_bytes(c: char) -> Option<[u8; 3]> {
    let mut bytes = [0; 4];
    (c.len_utf8() == 3).then(|| c.encode_utf8(&mut bytes)).and_then(|encoded| encoded.as_bytes().first_chunk().copied())
}

/// How many words of a list have their lengths known: all of the short lists, whose words are looked at one by one.
const SHORT: usize = 8;

/// What parts words in a list of them, as in the tables.
const SEPARATOR: u8 = b'|';

/// Words of one rule, written where it asks for them: `text.starts_with_any(at, words!["到", "至"])`.
macro_rules! words {
    ($($word:literal),+ $(,)?) => {{
        static WORDS: $crate::tables::Words = $crate::tables::Words::joined(concat!($($word, "|"),+));
        &WORDS
    }};
}
pub(crate) use words;

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
        let chars = self.chars.get(range.start..range.end.min(self.len())).unwrap_or_default();
        let mut places = range.zip(chars).filter(|(_, c)| words.may_begin(**c));
        places.find_map(|(at, _)| Some((at, self.find_at(at, words)?)))
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
        if second.is_some_and(|c| !has_bit(&words.seconds, c)) {
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
        let may = |span: &Range<usize>| {
            first.is_none() || words.joined.as_bytes()[span.start..].first_chunk() == first.as_ref()
        };
        words.spans().filter(may).map(|span| &words.joined[span]).find(|word| self.starts_with_at(index, word))
    }

    /// The same for the character before the last.
    #[inline(never)]
    fn find_before(&self, index: usize, words: &Words) -> Option<&'static str> {
        let beside = self.before(index - 1);
        if beside.is_some_and(|c| !has_bit(&words.penultimates, c)) {
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
        let may =
            |span: &Range<usize>| last.is_none() || words.joined.as_bytes()[..span.end].last_chunk() == last.as_ref();
        words.spans().filter(may).map(|span| &words.joined[span]).find(|word| self.ends_with_at(index, word))
    }
}

/// Where the words of a list stand in its string.
struct Spans {
    bytes: &'static [u8],
    lengths: [u8; SHORT],
    /// How many words have been told.
    count: usize,
    next: usize,
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

#[cfg(test)]
mod tests {
    use std::sync::OnceLock;

    use super::{Index, Words};
    use crate::text::Text;

    #[test]
    fn an_index_changes_nothing_but_the_time() {
        const LIST: &str = "高新区|高新|企业|A股|GDP|新区|区|é|";
        static INDEX: OnceLock<Index> = OnceLock::new();
        static LONG: Words = Words::long(LIST, &INDEX);
        let short = Words::joined(LIST);
        let words: Vec<_> = short.iter().collect();
        assert_eq!(words, ["高新区", "高新", "企业", "A股", "GDP", "新区", "区", "é"]);
        let text = Text::new("在高新区，A股与企业GDPé高新");
        for at in 0..=text.len() {
            assert_eq!(text.word_at(at, &LONG), text.word_at(at, &short), "{at}");
            assert_eq!(text.word_before(at, &LONG), text.word_before(at, &short), "{at}");
        }
        assert_eq!((text.word_at(1, &LONG), text.word_before(4, &LONG)), (Some("高新区"), Some("高新区")));
        for end in ["在高新区", "高新", "入股A股", "和é", "园", ""] {
            assert_eq!(LONG.at_end_of(end), short.at_end_of(end), "{end}");
        }
        assert_eq!((LONG.at_end_of("在高新区"), LONG.at_end_of("高新园")), (Some("高新区"), None));
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
