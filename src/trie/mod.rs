//! The trie of all known words, which `layout.rs` lays out when the crate is built.

use std::sync::OnceLock;

use crate::tables::{TRIE, WORD_ROWS};

/// The nodes level by level; a node's children are those from its `first` to the next node's. Node 0 stands for none.
pub(crate) struct Layout {
    /// The node that each character of the basic plane leads to from the root.
    roots: Box<[u16; 1 << 16]>,
    /// Where each word's rows begin, plus one, by the node where it ends; 0 where none does.
    rows: Vec<u16>,
    /// Two bits of one word for each hash of a node and a character that leads on from it: most steps lead nowhere, and need
    /// no search.
    steps: Box<[u64; STEPS]>,
    /// The steps by their hash, or in the next free place after it.
    edges: Box<[Edge; EDGES]>,
}

/// A step from a node.
#[derive(Clone, Copy, Default)]
struct Edge {
    /// The node and the character that leads on from it.
    key: u32,
    /// Where to; 0 where there is no step.
    node: u16,
    /// As in [`Layout::rows`].
    rows: u16,
}

/// Words of [`Layout::steps`]; a power of two, for a dozen nodes each.
const STEPS: usize = 1 << 11;
/// Places of [`Layout::edges`]; a power of two, two or more for each node.
const EDGES: usize = 1 << 16;

fn key(node: u16, label: u16) -> u32 {
    u32::from(node) << 16 | u32::from(label)
}

fn hash(key: u32) -> usize {
    key.wrapping_mul(0x9E37_79B1) as usize
}

/// The place of a hash in a table of so many: its highest bits.
fn place(hash: usize, places: usize) -> usize {
    hash >> (u32::BITS - places.trailing_zeros()) & (places - 1)
}

/// The two bits of a hash in a word, from bits that do not tell which word.
fn two_bits(hash: usize) -> u64 {
    1 << (hash >> 8 & 63) | 1 << (hash >> 14 & 63)
}

impl Layout {
    /// Tells the words that a text begins with, shortest first: their lengths, and where in `tables::WORD_ROWS` their rows
    /// begin. No word is longer than the longest, so this is a bounded walk.
    #[inline]
    pub fn words_at(&self, text: &[char], mut tell: impl FnMut(usize, usize)) {
        let mut rest = text.iter();
        let Some(mut node) = rest.next().and_then(|&c| self.begin(c)) else { return };
        let mut rows = self.rows[usize::from(node)];
        loop {
            if rows > 0 {
                tell(text.len() - rest.len(), usize::from(rows) - 1);
            }
            let Some(step) = rest.next().and_then(|&c| self.step(node, c)) else { return };
            (node, rows) = (step.node, step.rows);
        }
    }

    /// The node of a word's first character.
    fn begin(&self, c: char) -> Option<u16> {
        self.roots.get(c as usize).copied().filter(|&node| node > 0)
    }

    /// The step that a character leads from a node.
    #[inline]
    fn step(&self, node: u16, c: char) -> Option<Edge> {
        let key = key(node, u16::try_from(u32::from(c)).ok()?);
        let hash = hash(key);
        let bits = two_bits(hash);
        if self.steps[place(hash, STEPS)] & bits != bits {
            return None;
        }
        let mut at = place(hash, EDGES);
        while self.edges[at].key != key {
            if self.edges[at].node == 0 {
                return None;
            }
            at = (at + 1) % EDGES;
        }
        Some(self.edges[at])
    }

    fn add_step(&mut self, edge: Edge) {
        let hash = hash(edge.key);
        self.steps[place(hash, STEPS)] |= two_bits(hash);
        let mut at = place(hash, EDGES);
        while self.edges[at].node > 0 {
            at = (at + 1) % EDGES;
        }
        self.edges[at] = edge;
    }
}

pub(crate) fn layout() -> &'static Layout {
    static SHARED: OnceLock<Layout> = OnceLock::new();
    SHARED.get_or_init(|| {
        let count = TRIE.len() / 4;
        let plane = |n: usize| &TRIE[n * count..(n + 1) * count];
        let label = |node: usize| u16::from_le_bytes([plane(0)[node - 1], plane(1)[node - 1]]);
        let mut layout = Layout {
            roots: Box::new([0; 1 << 16]),
            rows: vec![0],
            steps: Box::new([0; STEPS]),
            edges: Box::new([Edge::default(); EDGES]),
        };
        let mut row = 0;
        for &ends in plane(3) {
            layout.rows.push(if ends == 1 { row + 1 } else { 0 });
            if ends == 1 {
                row += WORD_ROWS[usize::from(row)..].iter().take_while(|row| !row.2).count() as u16 + 1;
            }
        }
        let level: usize = plane(2).iter().map(|&children| usize::from(children)).sum();
        // Those that are nobody's children are the root's.
        let mut first = count - level + 1;
        for node in 1..first {
            layout.roots[usize::from(label(node))] = node as u16;
        }
        for (node, &children) in (1..).zip(plane(2)) {
            let next = first + usize::from(children);
            for child in first..next {
                let rows = layout.rows[child];
                layout.add_step(Edge { key: key(node, label(child)), node: child as u16, rows });
            }
            first = next;
        }
        layout
    })
}
