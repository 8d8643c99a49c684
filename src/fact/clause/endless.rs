//! Clauses and sentences beyond any writer's are read in parts: what rules look for in one costs no more in hostile text.

use std::ops::Range;

use super::{Clause, Clauses};

const LONGEST_CLAUSE: usize = 500;
const LONGEST_SENTENCE: usize = 4 * LONGEST_CLAUSE;

impl Clauses {
    /// Parts what goes on longer than any writer would.
    pub(super) fn part_endless(&mut self, kept: &[Range<usize>]) {
        if self.all.last().is_none_or(|last| last.span.end <= LONGEST_CLAUSE) {
            return;
        }
        let mut bounded = Vec::with_capacity(self.all.len());
        // The sentences more than there were, and where the last of all began.
        let (mut more, mut sentence, mut begun) = (0, 0, 0);
        for Clause { mut span, mut after, sentence: its } in std::mem::take(&mut *self.all) {
            if its + more != sentence {
                (sentence, begun) = (its + more, span.start);
            }
            loop {
                if span.end.min(span.start + LONGEST_CLAUSE) - begun > LONGEST_SENTENCE {
                    more += 1;
                    (sentence, begun) = (its + more, span.start);
                }
                let cut = self.unbroken(span.start + LONGEST_CLAUSE, kept);
                if cut >= span.end {
                    break;
                }
                bounded.push(Clause { span: span.start..cut, after, sentence });
                (span.start, after) = (cut, None);
            }
            bounded.push(Clause { span, after, sentence });
        }
        *self.all = bounded;
    }

    /// The first position at or after one that is in no name, figure or quote.
    fn unbroken(&self, mut at: usize, kept: &[Range<usize>]) -> usize {
        const MOST_IN_ONE: usize = 8;
        loop {
            let begun = kept[..kept.partition_point(|k| k.start < at)].iter().rev().take(MOST_IN_ONE);
            let around = begun.map(|k| k.end).find(|&end| at < end).or_else(|| self.atom_around(at));
            match around {
                Some(end) => at = end,
                None => return at,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Clauses, LONGEST_CLAUSE, LONGEST_SENTENCE};
    use crate::text::Text;

    #[test]
    fn endless_clauses_and_sentences_are_parted_beside_names_and_figures() {
        let text = Text::new(&"企业3家".repeat(2000));
        let figures: Vec<_> = (0..2000).map(|i| 4 * i + 2..4 * i + 4).collect();
        let clauses = Clauses::find(&text, &figures, &figures);
        assert!(clauses.all.iter().all(|c| c.span.len() <= LONGEST_CLAUSE + 4));
        assert!(clauses.all.windows(2).all(|w| w[0].span.end == w[1].span.start && w[1].span.start % 4 != 3));
        let sentences = clauses.all.last().map_or(0, |c| c.sentence);
        assert!((0..sentences).all(|s| clauses.of_sentence(s).len() * LONGEST_CLAUSE <= LONGEST_SENTENCE));
        let text = Text::new(&"企业,".repeat(2000));
        let clauses = Clauses::find(&text, &[], &[]);
        assert_eq!((clauses.all.len(), clauses.all[1999].sentence), (2000, 2), "only the sentence is too long");
    }
}
