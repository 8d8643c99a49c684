//! The forms that a text's characters have besides those that matching sees: other quotes, traditional characters.

use std::ops::Range;

use super::{Text, is_han};
use crate::fold::write_plans;

impl Text {
    /// Gives characters the forms that those beside them or elsewhere in the text tell.
    pub(super) fn agree(&mut self) {
        if self.has_other_forms {
            write_plans(&mut self.chars.0);
        }
        self.curl_quotes();
    }

    /// Writes “ and ” for other quotes where a text has none of these: 「 and 」, and " by turns where a line has both of each pair.
    fn curl_quotes(&mut self) {
        let is = |such: fn(char) -> bool| self.marks.iter().any(|&at| such(self.chars[at as usize]));
        if is(|c| matches!(c, '“' | '”')) || !is(|c| matches!(c, '「' | '"')) {
            return;
        }
        let mut from = 0;
        while from < self.marks.len() {
            let ends = |&at: &u32| self.chars[at as usize] == '\n';
            let to = self.marks[from..].iter().position(ends).map_or(self.marks.len(), |line| from + line + 1);
            let paired = self.marks[from..to].iter().filter(|&&at| self.chars[at as usize] == '"').count() % 2 == 0;
            let mut open = false;
            for &at in &self.marks[from..to] {
                let c = &mut self.chars[at as usize];
                *c = match *c {
                    '「' => '“',
                    '」' => '”',
                    '『' => '‘',
                    '』' => '’',
                    '"' if paired => {
                        open = !open;
                        if open { '“' } else { '”' }
                    }
                    other => other,
                };
            }
            from = to;
        }
    }

    /// Whether it is written in traditional characters, as far as its beginning shows.
    pub fn is_traditional(&self) -> bool {
        const BEGINNING: usize = 100;
        let end = self.len().min(BEGINNING);
        let folded = self.chars[..end].iter().filter(|c| is_han(**c));
        let written = self.original(0..end).chars().filter(|c| is_han(*c));
        folded.zip(written).any(|(&a, b)| a != b)
    }

    /// The characters of a span as the text has them, but Chinese ones simplified.
    pub fn simplified(&self, span: Range<usize>) -> impl Iterator<Item = char> + '_ {
        span.map(move |i| if is_han(self.chars[i]) { self.chars[i] } else { self.written_at(i).unwrap_or(' ') })
    }

    /// Words made of a text's, with each Chinese character in the form that it has nearest before a position.
    pub fn in_its_forms(&self, words: String, position: usize) -> String {
        const NEAR: usize = 400;
        if !self.has_other_forms {
            return words;
        }
        let near = position.saturating_sub(NEAR)..self.len().min(position + NEAR);
        let form = |c: char| {
            let same = |i: &usize| self.chars[*i] == c;
            let found = (near.start..position).rev().find(same);
            found.or_else(|| (position..near.end).find(same)).and_then(|i| self.written_at(i)).unwrap_or(c)
        };
        words.chars().map(|c| if is_han(c) { form(c) } else { c }).collect()
    }
}
