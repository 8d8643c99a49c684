//! Which spans name a development zone, and which zone they name.

mod class;
mod company;
mod known;
mod unknown;

use std::ops::Range;

use crate::mention::Zone;
use crate::scan::Hits;
use crate::text::Text;

/// A zone name found in a block.
#[derive(Clone, Debug)]
pub(crate) struct ZoneSpan {
    /// Folded characters of the block.
    pub span: Range<usize>,
    pub zone: Zone,
}

/// The zone names of a block, in text order, none overlapping another.
pub(crate) fn find(text: &Text, hits: &Hits) -> Vec<ZoneSpan> {
    let known = known::find(text, hits);
    let mut all = unknown::find(text, hits, &known);
    all.extend(known);
    all.sort_by_key(|z| (z.span.start, std::cmp::Reverse(z.span.end)));
    let mut found: Vec<ZoneSpan> = Vec::with_capacity(all.len());
    for zone in all {
        if found.last().is_none_or(|last| last.span.end <= zone.span.start) {
            found.push(zone);
        }
    }
    found.retain(|z| !company::names_company(text, hits, z.span.end));
    found
}
