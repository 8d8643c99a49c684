//! The words of a long list, found by the characters they begin and end with.

use super::Words;
use crate::order;

/// The words of a list by the characters they begin and end with.
#[derive(Debug)]
pub(crate) struct Index {
    pub firsts: Side,
    pub lasts: Side,
}

/// The words of a list by the low bits of one of their characters, those with the same ones in the order of the list.
#[derive(Debug)]
pub(crate) struct Side {
    words: Vec<(char, &'static str)>,
    /// Where the words of some low bits begin.
    starts: [u16; LOW_BITS + 1],
    /// For fewer low bits of the character, a bit for those of the one beside it; every bit where some word has but one.
    pairs: [u32; PAIRS],
}

/// How many low bits of characters there are.
const LOW_BITS: usize = 256;
/// How many of them tell pairs of characters.
const PAIRS: usize = 32;

impl Side {
    fn of(words: &Words, key: fn(&str, usize) -> Option<char>) -> Self {
        let low = |c: char| c as usize % LOW_BITS;
        let mut words: Vec<_> = words.iter().filter_map(|word| Some((key(word, 0)?, word))).collect();
        order::sort(&mut words, |&(c, _)| (low(c), 0));
        let (mut starts, mut pairs) = ([0; LOW_BITS + 1], [0; PAIRS]);
        for (before, &(c, word)) in (1..).zip(&words) {
            starts[low(c) + 1] = before;
            pairs[c as usize % PAIRS] |= key(word, 1).map_or(!0, |beside| 1 << (beside as usize % PAIRS));
        }
        let mut before = 0;
        for start in &mut starts {
            before = before.max(*start);
            *start = before;
        }
        Side { words, starts, pairs }
    }

    /// The words that have a character, if one of them may have another beside it.
    #[inline]
    pub fn with(&self, c: char, beside: Option<char>) -> impl Iterator<Item = &'static str> {
        let bits = c as usize % LOW_BITS;
        let may = beside.is_none_or(|beside| self.pairs[c as usize % PAIRS] >> (beside as usize % PAIRS) & 1 != 0);
        let like = if may { self.starts[bits]..self.starts[bits + 1] } else { 0..0 };
        let like = &self.words[usize::from(like.start)..usize::from(like.end)];
        like.iter().filter(move |&&(other, _)| other == c).map(|&(_, word)| word)
    }
}

impl Index {
    pub fn of(words: &Words) -> Self {
        let [firsts, lasts] =
            [|word: &str, nth: usize| word.chars().nth(nth), |word: &str, nth: usize| word.chars().nth_back(nth)]
                .map(|key| Side::of(words, key));
        Index { firsts, lasts }
    }
}
