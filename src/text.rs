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
    pub fn new(source: &str) -> Self {
        let mut text = Text {
            chars: Vec::with_capacity(source.len() / 2),
            source: source.to_owned(),
            bytes: Vec::with_capacity(source.len() / 2),
            units: Vec::with_capacity(source.len() / 2),
        };
        let mut unit = 0;
        for (byte, c) in source.char_indices() {
            if let Some(folded) = fold(c) {
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

#[cfg(test)]
mod tests {
    use super::Text;

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
