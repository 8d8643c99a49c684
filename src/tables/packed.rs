//! Reads the words of the tables and of the lists and the sets of characters, which are packed as [`super::format`] says.

use super::format::{LIST_END, MOST_SHARED, ONE_BYTE, SHARED};
use super::{PACKED_LISTS, PACKED_SETS, Table, WORD_TABLES, WORDS};

/// Tells every word of the tables with its table and row, in the tables' order.
pub(crate) fn each_word(tell: &mut dyn FnMut(&[char], Table, u16)) {
    let mut bytes = WORDS.iter().copied();
    let alphabet = read_alphabet(&mut bytes);
    let mut text = Characters { alphabet, bytes };
    let mut word: Vec<char> = Vec::new();
    for &(columns, rows) in WORD_TABLES {
        for row in 0..rows {
            let mut column = columns.iter();
            let mut table = column.next();
            let mut tell_word = |word: &[char], table: Option<&Table>| {
                if let (Some(&table), false) = (table, word.is_empty()) {
                    tell(word, table, row);
                }
            };
            for c in text.by_ref() {
                match c {
                    '\n' => break,
                    ';' => {
                        tell_word(&word, table);
                        word.clear();
                        table = column.next();
                    }
                    _ => match shared(c) {
                        Some(count) => {
                            tell_word(&word, table);
                            word.truncate(count);
                        }
                        None => word.push(c),
                    },
                }
            }
            tell_word(&word, table);
            word.clear();
        }
    }
}

/// Tells every list in the order of their numbers: its words, each with `|` after it.
pub(super) fn each_list(tell: &mut dyn FnMut(&str)) {
    let alphabet = read_alphabet(&mut WORDS.iter().copied());
    let (mut list, mut word) = (String::new(), Vec::new());
    for c in (Characters { alphabet, bytes: PACKED_LISTS.iter().copied() }) {
        let count = shared(c);
        if count.is_none() && c != LIST_END {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            list.extend(word.iter().chain(&['|']));
        }
        word.truncate(count.unwrap_or(0));
        if count.is_none() {
            tell(&list);
            list.clear();
        }
    }
}

/// Tells every set of characters in the order of their numbers.
pub(crate) fn each_set(tell: &mut dyn FnMut(&[char])) {
    let alphabet = read_alphabet(&mut WORDS.iter().copied());
    let mut set = Vec::new();
    for c in (Characters { alphabet, bytes: PACKED_SETS.iter().copied() }) {
        if c == LIST_END {
            tell(&set);
            set.clear();
        } else {
            set.push(c);
        }
    }
}

/// The characters of a packed text.
struct Characters<B> {
    alphabet: Vec<char>,
    bytes: B,
}

impl<B: Iterator<Item = u8>> Iterator for Characters<B> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let code = usize::from(self.bytes.next()?);
        let more = (code >= ONE_BYTE).then(|| self.bytes.next()).flatten();
        let code = more.map_or(code, |low| ONE_BYTE + (code - ONE_BYTE) * 256 + usize::from(low));
        self.alphabet.get(code).copied()
    }
}

/// How many characters of the word before it a word shares, if a character begins a word.
fn shared(c: char) -> Option<usize> {
    (u32::from(c) as usize).checked_sub(SHARED.into()).filter(|&count| count <= MOST_SHARED)
}

fn read_alphabet(bytes: &mut impl Iterator<Item = u8>) -> Vec<char> {
    let mut alphabet = Vec::new();
    let (mut last, mut number, mut shift) = (0u16, 0, 0);
    for byte in bytes {
        number |= u16::from(byte & 0x7F) << shift;
        shift += 7;
        if byte & 0x80 != 0 {
            continue;
        }
        if number == 0 {
            break;
        }
        last = last.wrapping_add(number);
        alphabet.extend(char::from_u32(last.into()));
        (number, shift) = (0, 0);
    }
    alphabet
}
