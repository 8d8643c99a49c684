//! What goes on with what is planned or expected, and what does not.

use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::mention::Status;
use crate::tables::words;

/// Whether the same verb of two characters stands at two places; 完成 goes on with 实现.
pub(super) fn same_verb(scene: &Scene, first: usize, second: usize) -> bool {
    let verb = |at: usize| scene.text.chars.get(at..at + 2);
    let reached = |at: usize| scene.text.starts_with_any(at, words!["实现", "完成"]);
    verb(first).is_some() && verb(first) == verb(second) || reached(first) && reached(second)
}

/// Whether the amount before is all that is planned of what was counted: 开工项目8个,年度计划投资38亿元。|其中|产业项目5个.
pub(super) fn only_money_planned(scene: &Scene, readings: &[Reading], found: &[Option<Status>]) -> bool {
    let Some(last) = found.len().checked_sub(1).filter(|&last| readings[last].shape == Shape::Money) else {
        return false;
    };
    let sentence = |i: usize| scene.clauses.all.get(readings[i].clause).map(|c| c.sentence);
    let beside = (0..last).rev().take_while(|&i| sentence(i) == sentence(last));
    let mut counts = beside.filter(|&i| matches!(readings[i].shape, Shape::Count | Shape::Noun));
    counts.any(|i| found[i] != Some(Status::Target))
}
