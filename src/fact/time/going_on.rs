//! What goes on with what is expected, and what has come about all the same.

use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::tables::lists::HONOURS;
use crate::tables::words;

/// Whether a clause says of those it counts that they have been honoured: 预计达到3家,|2家企业入选百强.
pub(super) fn honoured(scene: &Scene, reading: &Reading) -> bool {
    let Some(clause) = scene.clauses.all.get(reading.clause).map(|c| c.span.clone()) else { return false };
    let counted = matches!(reading.shape, Shape::Count | Shape::Noun) && reading.joint.start == clause.start;
    let noun = reading.named.as_ref().map_or(clause.start, |n| n.end);
    counted && scene.text.starts_with_any(noun, HONOURS)
}

/// Whether the same verb of two characters stands at two places; 完成 goes on with 实现.
pub(super) fn same_verb(scene: &Scene, first: usize, second: usize) -> bool {
    let verb = |at: usize| scene.text.chars.get(at..at + 2);
    let reached = |at: usize| scene.text.starts_with_any(at, words!["实现", "完成"]);
    verb(first).is_some() && verb(first) == verb(second) || reached(first) && reached(second)
}
