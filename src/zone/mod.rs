//! Which spans name a development zone, and which zone they name.

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
pub(crate) fn find(_text: &Text, _hits: &Hits) -> Vec<ZoneSpan> {
    Vec::new()
}
