//! How the trie is built from the words of the tables.

use super::{ALONE, Edge, OTHERS, SECONDS, STEPS, Step, Trie, WordRow, bit, hash, key, place};
use crate::char_set::CharSet;
use crate::fold::fold;
use crate::tables::Table;
use crate::tables::packed::each_word;

impl Trie {
    pub(super) fn of_tables() -> Self {
        let mut trie = Trie {
            firsts: Box::new(CharSet::new(&[])),
            alone: Box::new(CharSet::new(&[])),
            steps: Box::new([0; STEPS]),
            seconds: Box::new([Edge::default(); SECONDS]),
            others: Box::new([Edge::default(); OTHERS]),
            rows: Vec::new(),
            zone_names: Vec::new(),
        };
        each_word(&mut |word, table, row| {
            fold(word[0]).into_iter().for_each(|c| trie.firsts.add(c));
            // A zone's first word is its name.
            if table == Table::KnownZone && trie.zone_names.len() == usize::from(row) {
                trie.zone_names.push(word.iter().collect());
            }
        });
        let (mut nodes, mut found, mut folded) = (0, Vec::new(), Vec::new());
        each_word(&mut |word, table, row| {
            folded.clear();
            folded.extend(word.iter().copied().filter_map(fold));
            found.push((trie.add(&folded, &mut nodes), table, row));
        });
        trie.set_rows(&found, nodes);
        trie
    }

    /// Adds a word, given the last node so far; gives the node where it ends.
    fn add(&mut self, word: &[char], nodes: &mut u16) -> u16 {
        let (first, rest) = (word[0], &word[1..]);
        let alone = rest.is_empty().then_some(ALONE);
        if alone.is_some() {
            self.alone.add(first);
        }
        rest.iter().map(|&c| c as u16).chain(alone).fold(first as u16, |node, label| {
            let known = match self.is_first(node) {
                true => self.step(&*self.seconds, node, label),
                false => self.step(&*self.others, node, label),
            };
            known.map_or_else(
                || {
                    *nodes += 1;
                    while self.is_first(*nodes) {
                        *nodes += 1;
                    }
                    self.add_step(node, label, *nodes);
                    *nodes
                },
                |step| step.node,
            )
        })
    }

    /// Whether a node's number is the first character of words.
    fn is_first(&self, node: u16) -> bool {
        char::from_u32(node.into()).is_some_and(|c| self.firsts.has(c))
    }

    /// Adds a step to a new node.
    fn add_step(&mut self, from: u16, label: u16, node: u16) {
        let step = Step { node, ..Step::default() };
        let edges: &mut [Edge] = if self.is_first(from) { &mut *self.seconds } else { &mut *self.others };
        let key = key(from, label);
        let hash = hash(key);
        self.steps[place(hash, STEPS)] |= 1 << bit(hash);
        let mut at = place(hash, edges.len());
        while edges[at].step.node > 0 {
            at = (at + 1) % edges.len();
        }
        edges[at] = Edge { key, step };
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
        for Edge { step, .. } in self.seconds.iter_mut().chain(self.others.iter_mut()) {
            step.rows = rows[usize::from(step.node)];
            step.tables = step.rows.checked_sub(1).map_or(0, |first| self.rows[usize::from(first)].tables);
        }
    }
}
