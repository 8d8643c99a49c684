//! How the trie is built from the words of the tables.

use super::{EDGES, Edge, STEPS, Step, Trie, WordRow, bit, hash, key, place};
use crate::tables::{Table, WORD_TABLES, WORDS};

impl Trie {
    pub(super) fn of_tables() -> Self {
        let mut trie = Trie {
            roots: Box::new([Step::default(); 1 << 16]),
            steps: Box::new([0; STEPS]),
            edges: Box::new([Edge::default(); EDGES]),
            rows: Vec::new(),
        };
        let mut nodes = 0;
        let mut found: Vec<(u16, Table, u16)> = Vec::new();
        let mut lines = WORDS.lines();
        for &(columns, rows) in WORD_TABLES {
            for (row, line) in (0..rows).zip(&mut lines) {
                for (&table, words) in columns.iter().zip(line.split(';')) {
                    let words = words.split('|').filter(|word| !word.is_empty());
                    found.extend(words.map(|word| (trie.add(word, &mut nodes), table, row)));
                }
            }
        }
        trie.set_rows(&found, nodes);
        trie
    }

    /// Adds a word, given how many nodes there are; gives the node where it ends.
    fn add(&mut self, word: &str, nodes: &mut u16) -> u16 {
        word.chars().fold(0, |node, c| {
            let known = if node == 0 { self.begin(c) } else { self.step(node, c) };
            known.map_or_else(
                || {
                    *nodes += 1;
                    self.add_step(node, c as u16, *nodes);
                    *nodes
                },
                |step| step.node,
            )
        })
    }

    /// Adds a step to a new node, for a character of the basic plane.
    fn add_step(&mut self, from: u16, label: u16, node: u16) {
        let step = Step { node, rows: 0 };
        if from == 0 {
            self.roots[usize::from(label)] = step;
            return;
        }
        let key = key(from, label);
        let hash = hash(key);
        self.steps[place(hash, STEPS)] |= 1 << bit(hash);
        let mut at = place(hash, EDGES);
        while self.edges[at].step.node > 0 {
            at = (at + 1) % EDGES;
        }
        self.edges[at] = Edge { key, step };
    }

    /// Sets the rows of all words, given them by the words' nodes.
    fn set_rows(&mut self, found: &[(u16, Table, u16)], nodes: u16) {
        // How many rows each word has; then where they begin.
        let mut places = vec![0; usize::from(nodes) + 1];
        for &(node, ..) in found {
            places[usize::from(node)] += 1;
        }
        let mut next = 0;
        let mut rows = vec![0; places.len()];
        for (place, rows) in places.iter_mut().zip(&mut rows) {
            *rows = if *place > 0 { next + 1 } else { 0 };
            next += std::mem::replace(place, next);
        }
        let steps = self.roots.iter_mut().chain(self.edges.iter_mut().map(|edge| &mut edge.step));
        steps.for_each(|step| step.rows = rows[usize::from(step.node)]);
        self.rows = vec![WordRow { table: Table::Unit, row: 0, last: false, tables: 0 }; found.len()];
        for &(node, table, row) in found {
            let place = &mut places[usize::from(node)];
            self.rows[usize::from(*place)] = WordRow { table, row: row.into(), last: false, tables: 0 };
            *place += 1;
        }
        for (&end, _) in places.iter().zip(&rows).filter(|(_, rows)| **rows > 0) {
            self.rows[usize::from(end) - 1].last = true;
        }
        let mut after = 0;
        for row in self.rows.iter_mut().rev() {
            row.tables = row.table.bit() | if row.last { 0 } else { after };
            after = row.tables;
        }
    }
}
