//! Lists that rules write where they ask for them; the build script finds them there.

use crate::tables::WRITTEN;

/// Words of one rule: `text.starts_with_any(at, words!["到", "至"])`.
macro_rules! words {
    ($($word:literal),+ $(,)?) => {{
        const NUMBER: usize = $crate::tables::number_of(concat!($($word, "|"),+));
        &$crate::tables::LISTS[NUMBER]
    }};
}
pub(crate) use words;

/// The number of a list that a rule writes, by its words with `|` after each.
pub(crate) const fn number_of(words: &str) -> usize {
    let (mut low, mut high) = (0, WRITTEN.len());
    while low < high {
        let middle = (low + high) / 2;
        let (other, number) = WRITTEN[middle];
        match order(words.as_bytes(), other.as_bytes()) {
            0 => return number,
            ..0 => high = middle,
            _ => low = middle + 1,
        }
    }
    panic!("the build script has not seen this list")
}

/// Below 0, 0 or above, as the first string stands before, at or after the second.
const fn order(a: &[u8], b: &[u8]) -> i32 {
    let mut at = 0;
    while at < a.len() && at < b.len() {
        if a[at] != b[at] {
            return a[at] as i32 - b[at] as i32;
        }
        at += 1;
    }
    a.len() as i32 - b.len() as i32
}
