//! All words of all tables as one trie, laid out so that it takes little room: level by level, without pointers.
//!
//! A node's children follow those of the node before it, so the numbers of children say where they are. Only the build
//! script uses this file; `mod.rs` beside it reads what it writes.

use std::collections::{BTreeMap, VecDeque};
use std::fmt::Write as _;

use crate::Words;

/// A node: its children by their characters, and whether a word ends here.
#[derive(Default)]
struct Node {
    children: BTreeMap<char, usize>,
    word: bool,
}

/// The words, in the order of the nodes where they end, and the nodes level by level.
pub struct Trie {
    words: Vec<String>,
    /// Of each node but the root: its character, its number of children, and whether a word ends there.
    nodes: Vec<(u16, u8, bool)>,
}

impl Trie {
    /// Panics when a character is outside the basic plane or a node has more children than a byte can say.
    pub fn new<'a>(words: impl Iterator<Item = &'a String>) -> Self {
        let mut nodes = vec![Node::default()];
        for word in words {
            let mut at = 0;
            for c in word.chars() {
                let next = nodes.len();
                let child = *nodes[at].children.entry(c).or_insert(next);
                if child == next {
                    nodes.push(Node::default());
                }
                at = child;
            }
            nodes[at].word = true;
        }
        let mut trie = Trie { words: Vec::new(), nodes: Vec::new() };
        let mut queue: VecDeque<(usize, String)> = VecDeque::from([(0, String::new())]);
        while let Some((at, word)) = queue.pop_front() {
            let node = &nodes[at];
            queue.extend(node.children.iter().map(|(&c, &child)| (child, format!("{word}{c}"))));
            if let Some(c) = word.chars().last() {
                let label = u16::try_from(u32::from(c)).expect("words are of the basic plane");
                let children = u8::try_from(node.children.len()).expect("few words begin alike");
                trie.nodes.push((label, children, node.word));
            }
            if node.word {
                trie.words.push(word);
            }
        }
        trie
    }

    /// The characters' low bytes, their high bytes, the numbers of children, and the ends of words, a byte a node each:
    /// like beside like compresses best.
    pub fn bytes(&self) -> Vec<u8> {
        let low = self.nodes.iter().map(|n| n.0.to_le_bytes()[0]);
        let high = self.nodes.iter().map(|n| n.0.to_le_bytes()[1]);
        let children = self.nodes.iter().map(|n| n.1);
        let words = self.nodes.iter().map(|n| u8::from(n.2));
        low.chain(high).chain(children).chain(words).collect()
    }
}

/// The `Table` enum, and the rows of each word, in the trie's order.
pub fn write_index<'a>(code: &mut String, variants: impl Iterator<Item = &'a str>, trie: &Trie, words: &Words) {
    code.push_str(
        "/// The table a word was found in.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub(crate) enum Table {\n",
    );
    for variant in variants {
        writeln!(code, "    {variant},").expect("strings grow");
    }
    code.push_str("}\n");
    let mut rows = String::new();
    for word in &trie.words {
        for (at, (table, row)) in words[word].iter().enumerate() {
            write!(rows, "(Table::{table}, {row}, {}),", at + 1 == words[word].len()).expect("strings grow");
        }
    }
    // Rows are read in pairs.
    if let Some((table, row)) = words.values().flatten().next() {
        write!(rows, "(Table::{table}, {row}, true),").expect("strings grow");
    }
    code.push_str("/// A row of a word: its table, its number there, and whether it is the word's last.\npub(crate) type WordRow = (Table, u16, bool);\n");
    code.push_str("/// The rows of each word, in the trie's order, and one more to close them.\n");
    writeln!(code, "pub(crate) static WORD_ROWS: &[WordRow] = &[{rows}];").expect("strings grow");
    code.push_str("pub(crate) static TRIE: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/words.bin\"));\n");
}
