//! The unit after a number: the longest word of `data/units.tsv`, and composites such as 人次/天.

use super::Reader;
use crate::explain::Rule;
use crate::numeral::is_chinese;
use crate::tables::{DECOYS, Han, Table, UnitFamily};

/// A unit in the text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct UnitFound {
    /// After its last folded character.
    pub end: usize,
    pub name: String,
    pub family: UnitFamily,
    pub han: Han,
}

impl Reader<'_> {
    /// Whether a unit's word starts at `at`.
    pub(super) fn is_unit(&self, at: usize) -> bool {
        self.simple_unit(at).is_some()
    }

    /// The unit at `at`, or after a typesetter's space there.
    pub(super) fn unit(&self, at: usize) -> Option<UnitFound> {
        let from = if self.text.at(at) == Some(' ') { at + 1 } else { at };
        let Some((end, row)) = self.simple_unit(from) else {
            if let Some(decoy) = self.hits.longest_at(from, Table::Decoy) {
                self.text.note(Rule::Decoy, decoy.start..decoy.end);
            }
            return None;
        };
        let unit = self.hits.own.unit(row);
        // 营收0.54兆 |年增8.14%: so long lasts nothing.
        let scaled = from > at && matches!(self.text.before(at), Some('万' | '亿' | '兆'));
        if scaled && unit.family == UnitFamily::Time {
            return None;
        }
        let mut found = UnitFound { end, name: unit.name.to_owned(), family: unit.family, han: unit.han };
        while self.text.at(found.end) == Some('/') {
            let mut under = found.end + 1;
            while matches!(self.text.at(under), Some('百' | '千' | '万' | '亿')) && !self.is_unit(under) {
                under += 1;
            }
            let Some(end) = self.simple_unit(under).map(|(end, _)| end).or_else(|| self.calendar_unit(under)) else {
                break;
            };
            self.text.note(Rule::CompositeUnit, at..end);
            found.name = format!("{}/{}", found.name, self.text.folded(found.end + 1..end));
            found.end = end;
        }
        if let Some(end) = self.other_classifiers(found.end).filter(|_| found.family == UnitFamily::Classifier) {
            found.name = self.text.folded(from..end);
            found.end = end;
        }
        // 350公里每小时.
        if self.text.at(found.end) == Some('每')
            && !matches!(found.family, UnitFamily::Tenth | UnitFamily::Time)
            && let Some((end, row)) = self.simple_unit(found.end + 1)
            && matches!(self.hits.own.unit(row).family, UnitFamily::Time | UnitFamily::Measure)
            && !self.text.at(end).is_some_and(|c| c.is_ascii_digit() || is_chinese(c))
        {
            found.name = format!("{}每{}", found.name, self.text.folded(found.end + 1..end));
            found.end = end;
        }
        Some(found)
    }

    /// 24万架|(艘、列、辆)次: the end of other classifiers in brackets, with 次 for all of them.
    fn other_classifiers(&self, open: usize) -> Option<usize> {
        const MOST: usize = 4;
        if self.text.at(open) != Some('(') {
            return None;
        }
        let mut at = open + 1;
        for _ in 0..MOST {
            let (end, row) = self.simple_unit(at)?;
            let classifier = self.hits.own.unit(row).family == UnitFamily::Classifier;
            match self.text.at(end).filter(|_| classifier)? {
                '、' | '/' => at = end + 1,
                ')' => return (self.text.at(end + 1) == Some('次')).then_some(end + 2),
                _ => return None,
            }
        }
        None
    }

    /// A unit only of rates: 吨/日, 立方米/时.
    fn calendar_unit(&self, at: usize) -> Option<usize> {
        matches!(self.text.at(at), Some('日' | '月' | '时')).then_some(at + 1)
    }

    fn simple_unit(&self, at: usize) -> Option<(usize, usize)> {
        // 5000亿|元年产值 is no first year.
        let scaled =
            || matches!(self.text.before(at), Some('万' | '亿' | '兆')) && self.text.starts_with_at(at, "元年");
        // 突破10万|人|大关.
        let mark = || self.text.starts_with_at(at + 1, "大关");
        let decoy = self.hits.longest_at(at, Table::Decoy).filter(|_| !scaled() && !mark());
        let mut units = self.hits.starting_at(at).only([Table::Unit]);
        let hit = match decoy.filter(|d| units.clone().next().is_some_and(|hit| hit.end < d.end)) {
            // Of 元整数 only 元 is a unit.
            Some(d) => units.filter(|hit| self.hits.own.unit(hit.row).name == DECOYS[d.row].keeps).last(),
            None => units.next(),
        }?;
        let last = self.text.before(hit.end)?;
        let next = self.text.at(hit.end);
        // 302亿|升6.2%: no litres.
        if last == '升' && hit.end == at + 1 && next.is_some_and(|c| c.is_ascii_digit()) {
            return None;
        }
        // 平均逗留1.2|日 and 1.7|晚 last; of whole ones 日 is a date.
        let tenths = || at > 2 && self.text.at(at - 2) == Some('.');
        if hit.end == at + 1 && matches!(last, '日' | '晚') && !tenths() {
            return None;
        }
        // A unit in letters ends where the letters end: the m of 5mm is none.
        if last.is_ascii_alphabetic() && next.is_some_and(|c| c.is_ascii_alphanumeric()) {
            return None;
        }
        Some((hit.end, hit.row))
    }
}
