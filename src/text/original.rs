//! The way back from folded characters to the text as it was written.

use std::ops::Range;

use super::Text;

impl Text {
    /// UTF-16 offsets of a span in the original text.
    pub fn utf16(&self, span: Range<usize>) -> Range<usize> {
        if span.is_empty() {
            return 0..0;
        }
        let unit = |at: usize| self.units.get(at).map_or(at, |&unit| unit as usize);
        let last = span.end - 1;
        unit(span.start)..unit(last) + self.chars[last].len_utf16()
    }

    /// A span as the original text has it, without the breaks that its words go on over.
    pub fn written(&self, span: Range<usize>) -> String {
        let original = self.original(span.clone());
        if !self.has_lines || !original.contains('\n') {
            return original.to_owned();
        }
        span.filter_map(|i| self.written_at(i)).map(|c| if c == '\n' { ' ' } else { c }).collect()
    }

    /// A character as the original text has it.
    pub(super) fn written_at(&self, index: usize) -> Option<char> {
        self.source[self.bytes[index] as usize..].chars().next()
    }

    /// Whether blanks or line breaks may stand in the original text of a span.
    pub fn has_blanks(&self, span: Range<usize>) -> bool {
        self.has_lines || self.chars[span].iter().any(|c| matches!(c, ' ' | '\n'))
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
