//! A block of text as the extractor sees it: folded characters, with the way back to the original.

use std::ops::Range;

use crate::fold::fold;

/// Folded text. All positions inside the extractor are indices into [`Text::chars`]; they leave it only through
/// [`Text::utf16`] and [`Text::original`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    pub chars: Vec<char>,
    source: String,
    /// Byte offset in `source` of each folded character.
    bytes: Vec<u32>,
    /// UTF-16 offset in `source` of each folded character.
    units: Vec<u32>,
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
        let mut text = Text {
            chars: Vec::with_capacity(source.len() / 2),
            source: source.to_owned(),
            bytes: Vec::with_capacity(source.len() / 2),
            units: Vec::with_capacity(source.len() / 2),
        };
        let mut unit = 0;
        let mut breaks = breaks.iter().peekable();
        for (byte, c) in source.char_indices() {
            while breaks.next_if(|gap| gap.end <= byte).is_some() {}
            if breaks.peek().is_some_and(|gap| gap.start <= byte) {
                if c == '\n' && parts_words(source, byte) {
                    text.chars.push(' ');
                    text.bytes.push(byte as u32);
                    text.units.push(unit);
                }
            } else if let Some(folded) = fold(c) {
                text.chars.push(folded);
                text.bytes.push(byte as u32);
                text.units.push(unit);
            }
            unit += c.len_utf16() as u32;
        }
        text
    }

    pub fn len(&self) -> usize {
        self.chars.len()
    }

    /// The folded character at `index`, `None` outside the text.
    pub fn at(&self, index: usize) -> Option<char> {
        self.chars.get(index).copied()
    }

    /// The folded character before `index`.
    pub fn before(&self, index: usize) -> Option<char> {
        index.checked_sub(1).and_then(|i| self.at(i))
    }

    /// Whether the folded text continues with `word` at `index`.
    pub fn starts_with_at(&self, index: usize, word: &str) -> bool {
        let mut at = index;
        word.chars().all(|c| {
            at += 1;
            self.at(at - 1) == Some(c)
        })
    }

    /// Whether the folded text before `index` ends with `word`.
    pub fn ends_with_at(&self, index: usize, word: &str) -> bool {
        let count = word.chars().count();
        count <= index && self.starts_with_at(index - count, word)
    }

    /// The folded text of a span.
    pub fn folded(&self, span: Range<usize>) -> String {
        self.chars[span].iter().collect()
    }

    /// UTF-16 offsets of a span in the original text.
    pub fn utf16(&self, span: Range<usize>) -> Range<usize> {
        if span.is_empty() {
            return 0..0;
        }
        let last = span.end - 1;
        let end = self.units[last] as usize + self.chars[last].len_utf16();
        self.units[span.start] as usize..end
    }

    /// A span as the original text has it, without the breaks that its words go on over.
    pub fn written(&self, span: Range<usize>) -> String {
        let original = self.original(span.clone());
        if !original.contains('\n') {
            return original.to_owned();
        }
        let source = |i: usize| self.source[self.bytes[i] as usize..].chars().next();
        span.filter_map(source).map(|c| if c == '\n' { ' ' } else { c }).collect()
    }

    /// A span as the original text has it.
    pub fn original(&self, span: Range<usize>) -> &str {
        if span.is_empty() {
            return "";
        }
        let start = self.bytes[span.start] as usize;
        let last = self.bytes[span.end - 1] as usize;
        let width = self.source[last..].chars().next().map_or(0, char::len_utf8);
        &self.source[start..last + width]
    }
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
