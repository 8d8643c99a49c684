//! Lists that rules write where they ask for them; the build script finds them there.

/// Words of one rule: `text.starts_with_any(at, words!["到", "至"])`.
macro_rules! words {
    ($($word:literal),+ $(,)?) => {{
        const NUMBER: usize = $crate::tables::number_of($crate::tables::WRITTEN, concat!($($word, "|"),+));
        &$crate::tables::LISTS[NUMBER]
    }};
}
pub(crate) use words;

/// The number of what a rule writes: of a set by its characters, of a list by its words with `|` after each.
pub(crate) const fn number_of(written: &[(&str, usize)], text: &str) -> usize {
    let (mut low, mut high) = (0, written.len());
    while low < high {
        let middle = (low + high) / 2;
        let (other, number) = written[middle];
        match order(text.as_bytes(), other.as_bytes()) {
            0 => return number,
            ..0 => high = middle,
            _ => low = middle + 1,
        }
    }
    panic!("the build script has not seen this text")
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
