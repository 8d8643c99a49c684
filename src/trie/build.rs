//! How the trie is built from the words of the tables.

use super::{EDGES, Edge, STEPS, Trie, hash, key, place, two_bits};
use crate::tables::{Table, WORD_TABLES, WORDS};

impl Trie {
    pub(super) fn of_tables() -> Self {
        let mut trie = Trie {
            roots: Box::new([0; 1 << 16]),
            rows: vec![0],
            steps: Box::new([0; STEPS]),
            edges: Box::new([Edge::default(); EDGES]),
            word_rows: Vec::new(),
        };
        let mut found: Vec<(u16, Table, u16)> = Vec::new();
        let mut lines = WORDS.lines();
        for &(columns, rows) in WORD_TABLES {
            for (row, line) in (0..rows).zip(&mut lines) {
                for (&table, words) in columns.iter().zip(line.split(';')) {
                    let words = words.split('|').filter(|word| !word.is_empty());
                    found.extend(words.map(|word| (trie.add(word), table, row)));
                }
            }
        }
        trie.set_rows(&found);
        trie
    }

    /// Adds a word; gives the node where it ends.
    fn add(&mut self, word: &str) -> u16 {
        word.chars().fold(0, |node, c| {
            let known = if node == 0 { self.begin(c) } else { self.step(node, c).map(|step| step.node) };
            known.unwrap_or_else(|| self.add_node(node, c as u16))
        })
    }

    /// Adds a node after another, for a character of the basic plane.
    fn add_node(&mut self, before: u16, label: u16) -> u16 {
        let node = self.rows.len() as u16;
        self.rows.push(0);
        if before == 0 {
            self.roots[usize::from(label)] = node;
            return node;
        }
        let key = key(before, label);
        let hash = hash(key);
        self.steps[place(hash, STEPS)] |= two_bits(hash);
        let mut at = place(hash, EDGES);
        while self.edges[at].node > 0 {
            at = (at + 1) % EDGES;
        }
        self.edges[at] = Edge { key, node, rows: 0 };
        node
    }

    /// Sets the rows of all words, given them by the words' nodes.
    fn set_rows(&mut self, found: &[(u16, Table, u16)]) {
        // How many rows each word has; then where they begin.
        let mut places = vec![0; self.rows.len()];
        for &(node, ..) in found {
            places[usize::from(node)] += 1;
        }
        let mut next = 0;
        for (place, rows) in places.iter_mut().zip(&mut self.rows) {
            *rows = if *place > 0 { next + 1 } else { 0 };
            next += std::mem::replace(place, next);
        }
        for edge in self.edges.iter_mut() {
            edge.rows = self.rows[usize::from(edge.node)];
        }
        self.word_rows = vec![(Table::Unit, 0, true); found.len() + 1];
        for &(node, table, row) in found {
            let place = &mut places[usize::from(node)];
            self.word_rows[usize::from(*place)] = (table, row, false);
            *place += 1;
        }
        for (&end, _) in places.iter().zip(&self.rows).filter(|(_, rows)| **rows > 0) {
            self.word_rows[usize::from(end) - 1].2 = true;
        }
    }
}
