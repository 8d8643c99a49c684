//! What goes on with what is expected, what has come about all the same, and what a plan or a time before does not reach.

use super::inner::counted_before;
use super::period::Period;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::lead;
use crate::mention::Status;
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

/// Whether a sentence opens with words for these days, which no time before it reaches: 今年以来…。|近期|将有5个项目开工.
pub(super) fn of_these_days(scene: &Scene, sentence: usize) -> bool {
    let these = |clause: usize| {
        let start = scene.clauses.all.get(clause).map_or(0, |c| c.span.start);
        scene.text.starts_with_any(start, words!["近日", "日前", "近期", "前不久", "连日来", "最近,", "近段时间"])
    };
    let first = scene.clauses.of_sentence(sentence).start;
    let leads =
        |c: usize| scene.clauses.all.get(c).is_some_and(|c| lead::words_before(scene.text, c.span.end).is_some());
    these(first) || leads(first) && these(first + 1)
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

/// Where a time ends that only says when so much is to be spent on what was counted before it: 新开工项目49个,|今年|计划完成投资
/// 46亿元,5亿元以上项目5个.
pub(super) fn planned_amount(scene: &Scene, clause: usize, period: &Period) -> Option<usize> {
    let (text, end) = (scene.text, scene.clauses.all.get(clause)?.span.end);
    let amount = scene.next_figure(period.span.end).filter(|f| f.span.start < end && Shape::of(f) == Shape::Money)?;
    let planned = text.starts_with_any(period.span.end, words!["计划", "预计", "拟"])
        && text.ends_with_any(amount.span.start, words!["投资", "投资额"]);
    (planned && counted_before(scene, clause, period.span.start)).then_some(end)
}
