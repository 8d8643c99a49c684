//! What is a figure, and where it ends.

use std::ops::Range;

use crate::mention::Qualifier;
use crate::programme::ProgrammeSpan;
use crate::scan::Hits;
use crate::tables::{Table, UNITS, Unit};
use crate::text::Text;
use crate::zone::ZoneSpan;

/// A figure found in a block.
#[derive(Clone, Debug)]
pub(crate) struct FigureSpan {
    /// Folded characters of the block.
    pub span: Range<usize>,
    pub value: f64,
    pub max: Option<f64>,
    pub unit: String,
    pub qualifier: Qualifier,
}

/// The figures of a block, in text order, none overlapping another.
pub(crate) fn find(text: &Text, hits: &Hits, _zones: &[ZoneSpan], _programmes: &[ProgrammeSpan]) -> Vec<FigureSpan> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let digits = text.chars[at..].iter().take_while(|c| c.is_ascii_digit()).count();
        let mut end = at + digits;
        let mut value: f64 = text.folded(at..end).parse().unwrap_or(0.0);
        if text.at(end) == Some('亿') {
            value *= 1e8;
            end += 1;
        }
        if let (true, Some(hit)) = (digits > 0, hits.longest_at(end, Table::Unit)) {
            let unit: &Unit = &UNITS[hit.row];
            found.push(FigureSpan {
                span: at..hit.end,
                value,
                max: None,
                unit: unit.name.to_owned(),
                qualifier: Qualifier::Exact,
            });
        }
        at = end.max(at + 1);
    }
    found
}
