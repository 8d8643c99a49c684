//! The words of a lexicon, sorted, so that a walk narrows a range of them.

use std::ops::Range;

use crate::text::Text;

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Zone(usize),
    Programme(usize),
    Indicator(usize),
    Unit(usize),
    Never(usize),
}

impl Entry {
    /// The type, as a character.
    pub fn sort(self) -> char {
        match self {
            Entry::Zone(_) => '1',
            Entry::Programme(_) => '2',
            Entry::Indicator(_) => '3',
            Entry::Unit(_) => '4',
            Entry::Never(_) => '5',
        }
    }
}

/// A word in folded form.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub chars: Box<[char]>,
    pub entry: Entry,
    /// The line of the row that gave it.
    pub line: usize,
}

/// The words, sorted; a word that is several things stands several times.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    sorted: Vec<Word>,
    /// The words by their first character, sorted.
    firsts: Vec<(char, Range<usize>)>,
}

impl Words {
    /// Words that are sorted already.
    pub fn new(sorted: Vec<Word>) -> Self {
        let mut firsts: Vec<(char, Range<usize>)> = Vec::new();
        for (at, word) in sorted.iter().enumerate() {
            match (word.chars.first(), firsts.last_mut()) {
                (Some(first), Some(last)) if last.0 == *first => last.1.end = at + 1,
                (first, _) => firsts.extend(first.map(|&first| (first, at..at + 1))),
            }
        }
        Words { sorted, firsts }
    }

    pub fn is_empty(&self) -> bool {
        self.sorted.is_empty()
    }

    /// The words that start at a position, shortest first, by where they end.
    pub fn starting_at(&self, text: &Text, start: usize, mut found: impl FnMut(usize, &Word)) {
        let Some(first) = text.at(start) else { return };
        let slot = self.firsts.partition_point(|(other, _)| *other < first);
        let Some((_, range)) = self.firsts.get(slot).filter(|(other, _)| *other == first) else { return };
        let mut rest = &self.sorted[range.clone()];
        // All the rest begins with the characters from `start` to `end`.
        for end in start + 1.. {
            while let Some((word, longer)) = rest.split_first().filter(|(word, _)| word.chars.len() == end - start) {
                debug_assert_eq!(text.chars[start..end], word.chars[..]);
                if !is_cut(text, start, end) || matches!(word.entry, Entry::Unit(_)) {
                    found(end, word);
                }
                rest = longer;
            }
            let Some(next) = text.at(end).filter(|_| !rest.is_empty()) else { return };
            let at = end - start;
            rest = &rest[rest.partition_point(|word| word.chars[at] < next)..];
            rest = &rest[..rest.partition_point(|word| word.chars[at] == next)];
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
    use super::{Entry, Word, Words};
    use crate::text::Text;

    fn found(words: &[&str], text: &str, start: usize) -> Vec<usize> {
        let word = |(i, w): (usize, &&str)| Word { chars: w.chars().collect(), entry: Entry::Zone(i), line: i };
        let mut sorted = words.to_vec();
        sorted.sort_unstable();
        let mut ends = Vec::new();
        Words::new(sorted.iter().enumerate().map(word).collect())
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
