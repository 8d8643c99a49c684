//! A block of text as the extractor sees it: folded characters, with the way back to the original.

mod forms;
mod original;

use std::ops::Range;
use std::str::Chars;
use std::sync::Arc;

pub(crate) use crate::char_set::{is_alphabetic, is_alphanumeric, is_han};
use crate::explain::{Margin, Rule};
use crate::fold::{fold, is_settled};
use crate::items::Items;
use crate::scan::Hit;

/// Folded text. All positions inside the extractor are indices into [`Text::chars`]; they leave it only through
/// [`Text::utf16`] and [`Text::original`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    pub chars: Items<Vec<char>>,
    source: String,
    /// Whether the source has line breaks, or breaks that its words go on over.
    has_lines: bool,
    /// Whether some of its characters are traditional, or other forms of those that matching sees.
    pub has_other_forms: bool,
    /// The UTF-16 code units of the source.
    pub length: usize,
    /// Byte offset in `source` of each folded character.
    bytes: Vec<u32>,
    /// UTF-16 offset in `source` of each folded character; none where that is its index.
    units: Vec<u32>,
    /// The characters that are no letters, digits or spaces, in text order: quotes, brackets, punctuation, line ends.
    pub marks: Vec<u32>,
    /// Only where the text is read to be explained.
    margin: Option<Arc<Margin>>,
}

impl Text {
    /// A text with the line breaks in it as they are.
    #[cfg(test)]
    pub fn new(source: &str) -> Self {
        Text::joined(source, &[])
    }

    /// A text whose words go on over some of its line breaks. Those are given as bytes of `source`, in order; nothing is
    /// left of them but a space between Latin words.
    pub fn joined(source: &str, breaks: &[Range<usize>]) -> Self {
        if breaks.is_empty()
            && let Some(text) = Text::plain(source)
        {
            return text;
        }
        let mut text = Text {
            chars: Items(Vec::with_capacity(source.len() / 2)),
            source: source.to_owned(),
            has_lines: source.contains('\n') || !breaks.is_empty(),
            has_other_forms: false,
            length: 0,
            bytes: Vec::with_capacity(source.len() / 2),
            units: Vec::with_capacity(source.len() / 2),
            marks: Vec::new(),
            margin: None,
        };
        let mut unit = 0;
        let mut breaks = breaks.iter().peekable();
        for (byte, c) in source.char_indices() {
            while breaks.next_if(|gap| gap.end <= byte).is_some() {}
            let folded = match breaks.peek().filter(|gap| gap.start <= byte) {
                Some(_) => (c == '\n' && parts_words(source, byte)).then_some(' '),
                None => fold(c),
            };
            if let Some(folded) = folded {
                if is_mark(folded) {
                    text.marks.push(text.chars.len() as u32);
                }
                text.has_other_forms |= is_han(folded) && folded != c;
                text.chars.push(folded);
                text.bytes.push(byte as u32);
                text.units.push(unit);
            }
            unit += c.len_utf16() as u32;
        }
        text.length = unit as usize;
        text.agree();
        text
    }

    /// The text of a source all of whose characters are visible and of the basic plane, as most are.
    fn plain(source: &str) -> Option<Self> {
        // A little more than a Chinese text has characters.
        let count = source.len() * 3 / 8;
        let (mut chars, mut bytes) = (Items(Vec::with_capacity(count)), Vec::with_capacity(count));
        let (mut marks, mut has_lines, mut has_other_forms) = (Vec::with_capacity(count / 8), false, false);
        let mut byte = 0;
        while byte < source.len() {
            bytes.push(byte as u32);
            if let Some(c) = settled_at(source, byte) {
                chars.push(c);
                byte += SETTLED_BYTES;
                continue;
            }
            let c = source[byte..].chars().next()?;
            byte += c.len_utf8();
            has_lines |= c == '\n';
            let folded = fold(c).filter(|_| c.len_utf16() == 1)?;
            has_other_forms |= folded != c && is_han(folded);
            if is_mark(folded) {
                marks.push(chars.len() as u32);
            }
            chars.push(folded);
        }
        let mut text = Text {
            length: chars.len(),
            chars,
            source: source.to_owned(),
            has_lines,
            has_other_forms,
            bytes,
            units: Vec::new(),
            marks,
            margin: None,
        };
        text.agree();
        Some(text)
    }

    /// The characters that are no letters, digits or spaces, with where they stand.
    pub fn marks(&self) -> impl DoubleEndedIterator<Item = (usize, char)> + '_ {
        self.marks_from(0)
    }

    /// Those that stand at a position or after it.
    pub fn marks_from(&self, position: usize) -> impl DoubleEndedIterator<Item = (usize, char)> + '_ {
        let from = self.marks.partition_point(|&at| (at as usize) < position);
        self.marks[from..].iter().map(|&at| (at as usize, self.chars[at as usize]))
    }

    /// Those that stand before a position, the nearest first.
    pub fn marks_before(&self, position: usize) -> impl Iterator<Item = (usize, char)> + '_ {
        let to = self.marks.partition_point(|&at| (at as usize) < position);
        self.marks[..to].iter().rev().map(|&at| (at as usize, self.chars[at as usize]))
    }

    /// The same text with a margin, in which the rules note what they do.
    pub fn with_margin(&self) -> (Self, Arc<Margin>) {
        let margin = Arc::new(Margin::default());
        (Text { margin: Some(margin.clone()), ..self.clone() }, margin)
    }

    /// Whether the text is read to be explained.
    pub fn is_noted(&self) -> bool {
        self.margin.is_some()
    }

    /// Notes that a rule was used on words, for what is being read.
    pub fn note(&self, rule: Rule, words: Range<usize>) {
        if let Some(margin) = &self.margin {
            margin.add(None, rule, words, None);
        }
    }

    /// The same for a span that is known already.
    pub fn note_of(&self, about: &Range<usize>, rule: Rule, words: Range<usize>) {
        if let Some(margin) = &self.margin {
            margin.add(Some(about.clone()), rule, words, None);
        }
    }

    /// The same for a known word, whose row is named.
    pub fn note_hit(&self, about: &Range<usize>, rule: Rule, hit: &Hit) {
        if let Some(margin) = &self.margin {
            margin.add(Some(about.clone()), rule, hit.start..hit.end, Some((hit.table, hit.row)));
        }
    }

    /// Says which span the notes without one are about.
    pub fn settle(&self, about: Range<usize>) {
        if let Some(margin) = &self.margin {
            margin.settle(about);
        }
    }

    pub fn len(&self) -> usize {
        self.chars.len()
    }

    /// The folded character at `index`, `None` outside the text.
    // Asked in hundreds of places, it would weigh 4 KB in the engine of browsers.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn at(&self, index: usize) -> Option<char> {
        self.chars.get(index).copied()
    }

    /// The folded character before `index`.
    pub fn before(&self, index: usize) -> Option<char> {
        index.checked_sub(1).and_then(|i| self.at(i))
    }

    /// The places at the beginning of a range, which may go on past the text's end, whose characters are all such.
    pub fn leading(&self, range: Range<usize>, such: impl Fn(char) -> bool) -> Range<usize> {
        let chars = self.chars.get(range.start..range.end.min(self.len())).unwrap_or_default();
        range.start..range.start + chars.iter().take_while(|&&c| such(c)).count()
    }

    /// Whether the folded text continues with `word` at `index`; only its first character is compared where this is called.
    #[inline]
    pub fn starts_with_at(&self, index: usize, word: &str) -> bool {
        let mut rest = word.chars();
        rest.next().is_none_or(|first| self.at(index) == Some(first) && self.continues_with(index + 1, rest))
    }

    #[inline(never)]
    fn continues_with(&self, index: usize, mut rest: Chars) -> bool {
        let mut after = self.chars[index..].iter();
        rest.all(|c| after.next() == Some(&c))
    }

    /// Whether the folded text before `index` ends with `word`.
    #[inline]
    pub fn ends_with_at(&self, index: usize, word: &str) -> bool {
        let mut rest = word.chars();
        rest.next_back().is_none_or(|last| self.before(index) == Some(last) && self.comes_after(index - 1, rest))
    }

    #[inline(never)]
    fn comes_after(&self, index: usize, rest: Chars) -> bool {
        let mut before = self.chars[..index].iter();
        rest.rev().all(|c| before.next_back() == Some(&c))
    }

    /// The folded text of a span.
    pub fn folded(&self, span: Range<usize>) -> String {
        self.chars[span].iter().collect()
    }
}

/// The bytes of a Chinese character.
const SETTLED_BYTES: usize = 3;

/// The Chinese character that stands at a byte where folding leaves it as it is. Most of a text are such: they are read without
/// asking what else a byte may begin.
#[inline]
fn settled_at(source: &str, byte: usize) -> Option<char> {
    let &[first @ 0xE4..=0xE9, second, third]: &[u8; SETTLED_BYTES] = source.as_bytes().get(byte..)?.first_chunk()?
    else {
        return None;
    };
    // Sums, by which the compiler sees that it is a character.
    let code = (u32::from(first - 0xE0) << 12) + (u32::from(second & 0x3F) << 6) + u32::from(third & 0x3F);
    char::from_u32(code).filter(|&c| is_settled(c))
}

/// Whether a folded character is no letter, digit or space.
fn is_mark(c: char) -> bool {
    !matches!(c, '\u{4E00}'..='\u{9FFF}' | '0'..='9' | 'a'..='z' | 'A'..='Z' | ' ')
}

/// Whether Latin words stand on both sides of a line break.
fn parts_words(source: &str, line_break: usize) -> bool {
    let before = source[..line_break].trim_end().chars().next_back();
    let after = source[line_break..].trim_start().chars().next();
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    latin(before) && latin(after)
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn words_go_on_over_soft_breaks() {
        let source = "常熟高新 \r\n区AI\nCity";
        let text = Text::joined(source, &[12..15, 20..21]);
        assert_eq!(text.folded(0..text.len()), "常熟高新区AI City");
        assert_eq!(text.original(0..5), "常熟高新 \r\n区");
        assert_eq!(text.written(0..5), "常熟高新区");
        assert_eq!(text.utf16(4..7), 7..10);
    }

    #[test]
    fn offsets_lead_back_to_the_original() {
        let text = Text::new("𠮷４６\u{200B}１億元。");
        assert_eq!(text.folded(1..4), "461");
        assert_eq!(text.utf16(1..4), 2..6);
        assert_eq!(text.original(1..4), "４６\u{200B}１");
        assert_eq!(text.utf16(0..0), 0..0);
        assert!(text.starts_with_at(1, "461"));
        assert!(text.ends_with_at(4, "461"));
        assert!(!text.ends_with_at(1, "461"));
    }
}
