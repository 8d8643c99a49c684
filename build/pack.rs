//! The words of the tables and lists in fewer bytes, as `src/tables/packed.rs` reads them: compressed, they weigh an eighth less
//! than as UTF-8.

use std::cmp::Reverse;
use std::collections::BTreeMap;

#[path = "../src/tables/format.rs"]
mod format;
pub use format::TEXT_END;
use format::{LIST_END, MOST_SHARED, ONE_BYTE, SHARED};

/// Packs rows in a line each, their columns parted by `;`, the words of one by `|`; lists of words; and sets of characters.
pub fn pack<'a>(rows: &str, lists: impl Iterator<Item = &'a [String]>, sets: &[String]) -> [Vec<u8>; 3] {
    let rows: String = rows.lines().flat_map(|row| [pack_row(row), "\n".to_owned()]).collect();
    let lists: String = lists.flat_map(|list| [share_beginnings(list), LIST_END.to_string()]).collect();
    let sets: String = sets.iter().flat_map(|set| [set.clone(), LIST_END.to_string()]).collect();
    let alphabet = alphabet(&[&*rows, &lists, &sets].concat());
    let mut bytes = Vec::new();
    let mut last = 0;
    for &c in &alphabet {
        // The second part of the alphabet begins anew: its first step is one back, which wraps around.
        write_number(&mut bytes, u32::from(c).wrapping_sub(last) & 0xFFFF);
        last = u32::from(c);
    }
    write_number(&mut bytes, 0);
    let codes: BTreeMap<char, usize> = alphabet.iter().enumerate().map(|(code, &c)| (c, code)).collect();
    bytes.extend(write_text(&rows, &codes));
    [bytes, write_text(&lists, &codes), write_text(&sets, &codes)]
}

fn write_text(text: &str, codes: &BTreeMap<char, usize>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for c in text.chars() {
        match codes[&c].checked_sub(ONE_BYTE) {
            None => bytes.push(codes[&c] as u8),
            Some(rest) => bytes.extend([(ONE_BYTE + rest / 256) as u8, (rest % 256) as u8]),
        }
    }
    bytes
}

/// A row, the words of each column in order.
fn pack_row(row: &str) -> String {
    let column = |column: &str| {
        let mut words: Vec<&str> = column.split('|').filter(|word| !word.is_empty()).collect();
        words.sort_unstable();
        share_beginnings(&words)
    };
    row.split(';').map(column).collect::<Vec<_>>().join(";")
}

/// Words, each without what the one before it begins with too.
fn share_beginnings(words: &[impl AsRef<str>]) -> String {
    let words = words.iter().map(AsRef::as_ref);
    let before = [""].into_iter().chain(words.clone());
    let parts = before.zip(words).flat_map(|(before, word)| {
        let shared = before.chars().zip(word.chars()).take(MOST_SHARED).take_while(|(a, b)| a == b).count();
        [char::from(SHARED + shared as u8)].into_iter().chain(word.chars().skip(shared))
    });
    parts.collect()
}

/// The characters of a text by their codes: the most frequent ones, then the others, each part in order.
fn alphabet(text: &str) -> Vec<char> {
    let mut counts = BTreeMap::new();
    for c in text.chars() {
        *counts.entry(c).or_insert(0) += 1;
    }
    let mut alphabet: Vec<char> = counts.keys().copied().collect();
    alphabet.sort_by_key(|c| Reverse(counts[c]));
    let (frequent, others) = alphabet.split_at_mut(ONE_BYTE.min(counts.len()));
    frequent.sort_unstable();
    others.sort_unstable();
    alphabet
}

/// Adds a number, seven bits in a byte, lowest first.
fn write_number(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}
