//! Times behind what they date.

use std::ops::Range;

use super::period::PeriodRole;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::tables::words;

/// The time of what is counted, right after its number or its name: 28个|2020年|计划开工项目, 20个项目|去年|竣工.
pub(super) fn of(scene: &Scene, figure: &Range<usize>, reading: &Reading) -> Option<usize> {
    if !matches!(reading.shape, Shape::Count | Shape::Noun) {
        return None;
    }
    let next = scene.period_after(figure.end);
    let period = scene.periods.get(next).filter(|p| p.role == PeriodRole::Governs)?;
    let clause_end = scene.clauses.all.get(reading.clause)?.span.end;
    let counted =
        reading.named.as_ref().filter(|named| named.start >= figure.end).map_or(figure.end, |named| named.end);
    let lead =
        scene.text.word_at(counted, words!["已于", "将于", "均于", "计划于", "已在", "将在", "于", "在", "均", "将"]);
    let after = counted + lead.map_or(0, |w| w.chars().count());
    let done = period.outer.end + 1 < clause_end && !scene.figure_in(period.outer.end..clause_end);
    (period.span.start == figure.end && reading.shape == Shape::Count || period.outer.start == after && done)
        .then_some(next)
}
