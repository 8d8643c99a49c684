//! The words of a lexicon, sorted, so that a walk narrows a range of them.

use std::collections::HashMap;
use std::ops::Range;

use crate::text::Text;

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Entry {
    Zone(usize),
    Programme(usize),
    Indicator(usize),
    Unit(usize),
    Never(usize),
}

/// The words in folded form with what they are; a word that is several things stands several times.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    sorted: Vec<(Box<[char]>, Entry)>,
    /// The words by their first character.
    firsts: HashMap<char, Range<usize>>,
}

impl Words {
    pub fn new(mut words: Vec<(Box<[char]>, Entry)>) -> Self {
        words.sort_by(|a, b| a.0.cmp(&b.0));
        let mut firsts: HashMap<char, Range<usize>> = HashMap::new();
        for (at, (word, _)) in words.iter().enumerate() {
            if let Some(&first) = word.first() {
                firsts.entry(first).or_insert(at..at).end = at + 1;
            }
        }
        Words { sorted: words, firsts }
    }

    pub fn is_empty(&self) -> bool {
        self.sorted.is_empty()
    }

    /// The words that start at a position, shortest first, by where they end.
    pub fn starting_at(&self, text: &Text, start: usize, mut found: impl FnMut(usize, Entry)) {
        let Some(range) = text.at(start).and_then(|c| self.firsts.get(&c)) else { return };
        let mut rest = &self.sorted[range.clone()];
        // All the rest begins with the characters from `start` to `end`.
        for end in start + 1.. {
            while let Some(((word, entry), longer)) =
                rest.split_first().filter(|((word, _), _)| word.len() == end - start)
            {
                debug_assert_eq!(text.chars[start..end], word[..]);
                if !is_cut(text, start, end) || matches!(entry, Entry::Unit(_)) {
                    found(end, *entry);
                }
                rest = longer;
            }
            let Some(next) = text.at(end).filter(|_| !rest.is_empty()) else { return };
            let at = end - start;
            rest = &rest[rest.partition_point(|(word, _)| word[at] < next)..];
            rest = &rest[..rest.partition_point(|(word, _)| word[at] == next)];
        }
    }
}

/// Whether a span begins or ends inside a run of Latin letters and digits.
fn is_cut(text: &Text, start: usize, end: usize) -> bool {
    let run = |at: Option<char>| at.is_some_and(|c| c.is_ascii_alphanumeric());
    let across = |at: usize| run(text.before(at)) && run(text.at(at));
    across(start) || across(end)
}

#[cfg(test)]
mod tests {
    use super::{Entry, Words};
    use crate::text::Text;

    fn found(words: &[&str], text: &str, start: usize) -> Vec<usize> {
        let entry = |(i, w): (usize, &&str)| (w.chars().collect(), Entry::Zone(i));
        let mut ends = Vec::new();
        Words::new(words.iter().enumerate().map(entry).collect())
            .starting_at(&Text::new(text), start, |end, _| ends.push(end));
        ends
    }

    #[test]
    fn words_by_where_they_end() {
        let words = ["亮点谷", "亮点", "亮点谷北区", "亮", "谷", "𠮷谷", "亮点"];
        for (text, start, ends) in [
            ("在亮点谷北", 1, &[2, 3, 3, 4][..]),
            ("亮点谷北区", 0, &[1, 2, 2, 3, 5]),
            ("亮", 0, &[1]),
            ("𠮷谷", 0, &[2]),
            ("在亮", 0, &[]),
            ("", 0, &[]),
        ] {
            assert_eq!(found(&words, text, start), ends, "{text}");
        }
    }

    #[test]
    fn latin_words_are_whole() {
        for (text, start, ends) in
            [("GDP达", 0, &[3][..]), ("GDPs", 0, &[]), ("xGDP", 1, &[]), ("值GDP", 1, &[4]), ("GDP-2", 0, &[3])]
        {
            assert_eq!(found(&["GDP"], text, start), ends, "{text}");
        }
    }
}
