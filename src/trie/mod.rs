//! The trie of all known words, which `layout.rs` lays out when the crate is built.

use std::sync::OnceLock;

use crate::tables::{TRIE, WORD_ROWS};

/// The nodes level by level; a node's children are those from its `first` to the next node's.
pub(crate) struct Layout {
    /// The node that each character of the basic plane leads to from the root, plus one; 0 where no word begins with it.
    roots: Box<[u16; 1 << 16]>,
    labels: Vec<u16>,
    /// One more entry closes the last node's children.
    nodes: Vec<Entry>,
    /// A bit for each hash of a node and a character that leads on from it: most steps lead nowhere, and need no search.
    steps: Box<[u64; STEPS / 64]>,
}

/// What is known of a node.
#[derive(Clone, Copy)]
struct Entry {
    /// Its first child.
    first: u16,
    /// Where the rows of the word that ends there begin, plus one; 0 where none does.
    rows: u16,
}

/// Bits of [`Layout::steps`]; a power of two, several for each node.
const STEPS: usize = 1 << 17;

/// The bit of a node and a character.
fn step_bit(node: u16, label: u16) -> usize {
    let key = u32::from(node) << 16 | u32::from(label);
    (key.wrapping_mul(0x9E37_79B1) >> (32 - STEPS.trailing_zeros())) as usize
}

impl Layout {
    /// Tells the words that a text begins with, shortest first: their lengths, and where in `tables::WORD_ROWS` their rows
    /// begin. No word is longer than the longest, so this is a bounded walk.
    #[inline]
    pub fn words_at(&self, text: &[char], mut tell: impl FnMut(usize, usize)) {
        let mut rest = text.iter();
        let Some(mut node) = rest.next().and_then(|&c| self.begin(c)) else { return };
        loop {
            let entry = self.nodes[node];
            if entry.rows > 0 {
                tell(text.len() - rest.len(), usize::from(entry.rows) - 1);
            }
            match rest.next().and_then(|&c| self.step(node, entry.first, c)) {
                Some(next) => node = next,
                None => return,
            }
        }
    }

    /// The node of a word's first character.
    fn begin(&self, c: char) -> Option<usize> {
        let c = u16::try_from(u32::from(c)).ok()?;
        self.roots[usize::from(c)].checked_sub(1).map(usize::from)
    }

    /// The node that a character leads to from another, whose first child is given.
    fn step(&self, node: usize, first: u16, c: char) -> Option<usize> {
        let label = u16::try_from(u32::from(c)).ok()?;
        let bit = step_bit(node as u16, label);
        if self.steps[bit / 64] >> (bit % 64) & 1 == 0 {
            return None;
        }
        let children = &self.labels[usize::from(first)..usize::from(self.nodes[node + 1].first)];
        children.binary_search(&label).ok().map(|i| usize::from(first) + i)
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
        let mut row = 0;
        for (&children, &ends) in plane(2).iter().zip(plane(3)) {
            nodes.push(Entry { first, rows: if ends == 1 { row + 1 } else { 0 } });
            first += u16::from(children);
            if ends == 1 {
                row += WORD_ROWS[usize::from(row)..].iter().take_while(|row| !row.2).count() as u16 + 1;
            }
        }
        nodes.push(Entry { first, rows: 0 });
        let mut steps = Box::new([0; STEPS / 64]);
        for node in 0..count {
            for &label in &labels[usize::from(nodes[node].first)..usize::from(nodes[node + 1].first)] {
                let bit = step_bit(node as u16, label);
                steps[bit / 64] |= 1 << (bit % 64);
            }
        }
        Layout { roots, labels, nodes, steps }
    })
}
