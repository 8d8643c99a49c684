//! Which spans name a policy, plan or campaign.

use std::ops::Range;

use crate::mention::Programme;
use crate::scan::Hits;
use crate::text::Text;
use crate::zone::ZoneSpan;

/// A programme name found in a block.
#[derive(Clone, Debug)]
pub(crate) struct ProgrammeSpan {
    /// Folded characters of the block.
    pub span: Range<usize>,
    pub programme: Programme,
}

/// The programme names of a block, in text order, none overlapping another.
pub(crate) fn find(_text: &Text, _hits: &Hits, _zones: &[ZoneSpan]) -> Vec<ProgrammeSpan> {
    Vec::new()
}
