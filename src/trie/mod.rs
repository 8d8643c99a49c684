//! The trie of all known words, which `layout.rs` lays out when the crate is built.

use std::sync::OnceLock;

use crate::tables::TRIE;

/// A node that a walk has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Node(u16);

/// The nodes level by level; a node's children are those from its `first` to the next node's.
pub(crate) struct Layout {
    /// The node that each character of the basic plane leads to from the root, plus one; 0 where no word begins with it.
    roots: Box<[u16; 1 << 16]>,
    labels: Vec<u16>,
    /// One more entry closes the last node's children.
    nodes: Vec<Entry>,
    /// A bit for each hash of a node and a character that leads on from it: most steps lead nowhere, and need no search.
    steps: Vec<u64>,
}

/// What is known of a node.
#[derive(Clone, Copy)]
struct Entry {
    /// Its first child.
    first: u16,
    /// The number of the word that ends there, plus one; 0 where none does.
    word: u16,
}

/// Bits of [`Layout::steps`]; a power of two, several for each node.
const STEPS: usize = 1 << 17;

/// The bit of a node and a character.
fn step_bit(node: u16, label: u16) -> usize {
    let key = u32::from(node) << 16 | u32::from(label);
    (key.wrapping_mul(0x9E37_79B1) >> (32 - STEPS.trailing_zeros())) as usize
}

impl Layout {
    /// The node of a word's first character.
    #[inline]
    pub fn begin(&self, c: char) -> Option<Node> {
        let c = u16::try_from(u32::from(c)).ok()?;
        self.roots[usize::from(c)].checked_sub(1).map(Node)
    }

    /// The node that a character leads to from another.
    #[inline]
    pub fn step(&self, node: Node, c: char) -> Option<Node> {
        let label = u16::try_from(u32::from(c)).ok()?;
        let bit = step_bit(node.0, label);
        if self.steps[bit / 64] >> (bit % 64) & 1 == 0 {
            return None;
        }
        let at = usize::from(node.0);
        let (from, to) = (self.nodes[at].first, self.nodes[at + 1].first);
        let children = &self.labels[usize::from(from)..usize::from(to)];
        children.binary_search(&label).ok().map(|i| Node(from + i as u16))
    }

    /// The number of the word that ends at a node, in the order of `tables::WORDS`.
    #[inline]
    pub fn word(&self, node: Node) -> Option<usize> {
        self.nodes[usize::from(node.0)].word.checked_sub(1).map(usize::from)
    }
}

pub(crate) fn layout() -> &'static Layout {
    static SHARED: OnceLock<Layout> = OnceLock::new();
    SHARED.get_or_init(|| {
        let count = TRIE.len() / 4;
        let plane = |n: usize| &TRIE[n * count..(n + 1) * count];
        let labels: Vec<u16> =
            plane(0).iter().zip(plane(1)).map(|(&low, &high)| u16::from_le_bytes([low, high])).collect();
        let level: usize = plane(2).iter().map(|&children| usize::from(children)).sum();
        // Those that are nobody's children are the root's.
        let mut first = (count - level) as u16;
        let mut roots = Box::new([0; 1 << 16]);
        for (node, &label) in labels[..usize::from(first)].iter().enumerate() {
            roots[usize::from(label)] = node as u16 + 1;
        }
        let mut nodes = Vec::with_capacity(count + 1);
        let mut word = 0;
        for (&children, &ends) in plane(2).iter().zip(plane(3)) {
            word += u16::from(ends);
            nodes.push(Entry { first, word: if ends == 1 { word } else { 0 } });
            first += u16::from(children);
        }
        nodes.push(Entry { first, word: 0 });
        let mut steps = vec![0; STEPS / 64];
        for node in 0..count {
            for &label in &labels[usize::from(nodes[node].first)..usize::from(nodes[node + 1].first)] {
                let bit = step_bit(node as u16, label);
                steps[bit / 64] |= 1 << (bit % 64);
            }
        }
        Layout { roots, labels, nodes, steps }
    })
}
