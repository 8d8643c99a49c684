//! What a lexicon finds in a block.

use std::ops::Range;

use super::Lexicon;
use super::words::Entry;
use crate::mention::{Programme, Zone};
use crate::scan::Hit;
use crate::tables::{Better, INDICATORS, Table, UNITS, Unit};
use crate::text::Text;

/// The user's own words in a block, those of each list in text order and apart.
#[derive(Clone, Debug, Default)]
pub(crate) struct Own {
    /// None where there is no lexicon.
    lexicon: Option<Lexicon>,
    zones: Vec<(Range<usize>, usize)>,
    programmes: Vec<(Range<usize>, usize)>,
    /// Every occurrence of a word never to mark, by where it starts; none lies within another.
    never: Vec<Range<usize>>,
    /// Names and indicators together.
    words: Vec<Range<usize>>,
}

impl Own {
    /// Finds the user's words. Units and indicators come as hits, whose rows lie beyond the tables' own.
    pub fn find(text: &Text, lexicon: &Lexicon) -> (Self, Vec<Hit>) {
        let mut own = Own { lexicon: Some(lexicon.clone()), ..Own::default() };
        let mut hits = Vec::new();
        for start in 0..text.len() {
            let from = hits.len();
            let (mut zone, mut programme, mut indicator, mut never) = (None, None, None, None);
            // Longer ones come later, and take the place of shorter ones.
            lexicon.0.words.starting_at(text, start, |end, word| match word.entry {
                Entry::Zone(row) => zone = Some((start..end, row)),
                Entry::Programme(row) => programme = Some((start..end, row)),
                Entry::Indicator(row) => {
                    indicator = Some((start..end, row));
                    hits.push(Hit { start, end, table: Table::Indicator, row: INDICATORS.len() + row });
                }
                Entry::Unit(row) => hits.push(Hit { start, end, table: Table::Unit, row: UNITS.len() + row }),
                Entry::Never(_) => never = Some(start..end),
            });
            hits[from..].reverse();
            let word =
                [&zone, &programme, &indicator].into_iter().flatten().map(|(span, _)| span).max_by_key(|s| s.end);
            if let Some(word) = word.filter(|w| own.words.last().is_none_or(|last| last.end <= w.start)) {
                own.words.push(word.clone());
            }
            for (list, found) in [(&mut own.zones, zone), (&mut own.programmes, programme)] {
                list.extend(found.filter(|(f, _)| list.last().is_none_or(|(last, _)| last.end <= f.start)));
            }
            own.never.extend(never.filter(|n| own.never.last().is_none_or(|last| last.end < n.end)));
        }
        (own, hits)
    }

    /// The zones that are the user's.
    pub fn zones(&self) -> impl Iterator<Item = (Range<usize>, &Zone)> {
        let rows = self.lexicon.as_ref().map_or(&[][..], |l| &l.0.zones);
        self.zones.iter().map(|(span, row)| (span.clone(), &rows[*row]))
    }

    /// The programmes that are the user's.
    pub fn programmes(&self) -> impl Iterator<Item = (Range<usize>, &Programme)> {
        let rows = self.lexicon.as_ref().map_or(&[][..], |l| &l.0.programmes);
        self.programmes.iter().map(|(span, row)| (span.clone(), &rows[*row]))
    }

    /// The unit of a row, the tables' own or one beyond them.
    pub fn unit(&self, row: usize) -> Unit<'_> {
        match (&self.lexicon, row.checked_sub(UNITS.len())) {
            (Some(lexicon), Some(own)) => lexicon.0.units[own].as_unit(),
            _ => UNITS[row],
        }
    }

    /// Whether less is better of the indicator of a row, the tables' own or one beyond them.
    pub fn is_lower(&self, row: usize) -> bool {
        match (&self.lexicon, row.checked_sub(INDICATORS.len())) {
            (Some(lexicon), Some(own)) => lexicon.0.indicators[own],
            _ => INDICATORS[row].better == Some(Better::Lower),
        }
    }

    /// The stretches where no figure begins: the user's names and indicators, and the words never to mark.
    pub fn shields(&self) -> impl Iterator<Item = Range<usize>> {
        self.words.iter().chain(&self.never).cloned()
    }

    /// Whether a span lies within a word never to mark.
    pub fn is_never(&self, span: &Range<usize>) -> bool {
        // They begin and end in the same order, so that the last to begin reaches farthest.
        let next = self.never.partition_point(|n| n.start <= span.start);
        next.checked_sub(1).is_some_and(|last| self.never[last].end >= span.end)
    }

    /// Whether a built-in word gives way to one of the user's that it overlaps. It does not where it is longer, nor where
    /// it is what the user's word is called by elsewhere too: 高新区 in 常熟高新区; nor where it tells the unit that goes
    /// without saying.
    pub fn replaces(&self, hit: &Hit) -> bool {
        let from = self.words.partition_point(|w| w.end <= hit.start);
        let overlapping = self.words[from..].iter().take_while(|w| w.start < hit.end);
        let longer = |w: &Range<usize>| hit.start <= w.start && hit.end >= w.end && hit.end - hit.start > w.len();
        let sort = |w: &Range<usize>| {
            matches!(hit.table, Table::ZoneType | Table::ProgrammeType) && *w == (hit.start..hit.end)
        };
        hit.table != Table::ImpliedUnit && overlapping.into_iter().any(|w| !longer(w) && !sort(w))
    }
}
