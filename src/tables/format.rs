//! How the words of the tables and lists are packed, for the build script and the reader.
//!
//! First the alphabet: the difference of each character's code from the one before it, modulo 2¹⁶, seven bits in a byte and lowest
//! first, ended by 0. Then the text: a character's place in the alphabet in one byte, or from [`ONE_BYTE`] on in two. Of the text,
//! a row ends with a line feed, its columns are parted by `;`, and a word begins with [`SHARED`] plus how many characters it shares
//! with the word before it in its column, which are left out. The lists are a second text in the same alphabet: each ends with
//! [`LIST_END`]. So are the sets of characters, a third text.

/// How many characters have one byte: more leave too few for the others' first bytes.
pub const ONE_BYTE: usize = 235;
/// What begins a word that shares nothing.
pub const SHARED: u8 = 14;
/// The most characters that a word is said to share.
pub const MOST_SHARED: usize = 8;
/// What ends a list or a set: its words may be line feeds.
pub const LIST_END: char = '\u{1}';
/// What parts the strings of a row, which are one word of a list.
pub const TEXT_END: char = ';';
