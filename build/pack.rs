//! The words of the tables in fewer bytes, as `src/trie/packed.rs` reads them: compressed, they weigh an eighth less than as UTF-8.

use std::cmp::Reverse;
use std::collections::BTreeMap;

#[path = "../src/trie/format.rs"]
mod format;
use format::{MOST_SHARED, ONE_BYTE, SHARED};

/// Packs rows in a line each, their columns parted by `;`, the words of one by `|`.
pub fn pack(rows: &str) -> Vec<u8> {
    let text: String = rows.lines().flat_map(|row| [share_beginnings(row), "\n".to_owned()]).collect();
    let alphabet = alphabet(&text);
    let mut bytes = Vec::new();
    let mut last = 0;
    for &c in &alphabet {
        // The second part of the alphabet begins anew: its first step is one back, which wraps around.
        write_number(&mut bytes, u32::from(c).wrapping_sub(last) & 0xFFFF);
        last = u32::from(c);
    }
    write_number(&mut bytes, 0);
    let codes: BTreeMap<char, usize> = alphabet.iter().enumerate().map(|(code, &c)| (c, code)).collect();
    for c in text.chars() {
        match codes[&c].checked_sub(ONE_BYTE) {
            None => bytes.push(codes[&c] as u8),
            Some(rest) => bytes.extend([(ONE_BYTE + rest / 256) as u8, (rest % 256) as u8]),
        }
    }
    bytes
}

/// A row whose words are in order, each without what the one before it in its column begins with too.
fn share_beginnings(row: &str) -> String {
    let column = |column: &str| -> String {
        let mut words: Vec<&str> = column.split('|').filter(|word| !word.is_empty()).collect();
        words.sort_unstable();
        let before = [""].into_iter().chain(words.iter().copied());
        let parts = before.zip(&words).flat_map(|(before, word)| {
            let shared = before.chars().zip(word.chars()).take(MOST_SHARED).take_while(|(a, b)| a == b).count();
            [char::from(SHARED + shared as u8)].into_iter().chain(word.chars().skip(shared))
        });
        parts.collect()
    };
    row.split(';').map(column).collect::<Vec<_>>().join(";")
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
