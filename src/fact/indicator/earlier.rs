//! Which of the figures told before a bare one goes on from, where it is not the last.

use super::Reading;
use crate::fact::scene::{Scene, Shape};

/// 收入超千亿元园区达到9家,其中甲区突破|6000亿元: the size that an amount is of, where what was counted last has one.
pub(super) fn size_before<'a>(before: &'a [Reading], previous: &Reading, reading: &Reading) -> Option<&'a Reading> {
    let size = before.len().checked_sub(2).map(|i| &before[i])?;
    let within = previous.named.as_ref().is_some_and(|n| n.start < size.joint.start);
    let sized = previous.shape == Shape::Count && reading.shape == Shape::Money && size.shape == reading.shape;
    (sized && within).then_some(size)
}

/// 收入40亿元,在全行业收入中占比为60%,同比增长|13.9%: the amount whose share was told before it grew.
pub(super) fn amount_before<'a>(before: &'a [Reading], share: &Reading, reading: &Reading) -> Option<&'a Reading> {
    let amount = before.len().checked_sub(2).map(|i| &before[i])?;
    let stem = share.indicator.as_deref()?.strip_suffix("占比")?;
    let grew = reading.shape == Shape::Percent && reading.joint.change.is_some() && share.joint.change.is_none();
    (grew && amount.indicator.as_deref() == Some(stem)).then_some(amount)
}

/// 财政收入突破3亿元,6个乡镇过|1亿元: the amount told before of others, where whoever has this one is counted right before it.
pub(super) fn amount_of_others<'a>(
    scene: &Scene,
    before: &'a [Reading],
    reading: &Reading,
    index: usize,
) -> Option<&'a Reading> {
    let last = before.last().filter(|last| last.shape == Shape::Count && last.clause == reading.clause)?;
    let held = last.named.as_ref().is_some_and(|n| n.end == reading.joint.start) && reading.shape == Shape::Money;
    if held && reading.joint.change.is_none() { counted_alike(scene, before, reading, index) } else { None }
}

/// The figures before one in its sentence, the last one first, no more than some, with their indices.
pub(super) fn in_sentence<'a>(
    scene: &Scene,
    before: &'a [Reading],
    reading: &Reading,
    most: usize,
) -> impl Iterator<Item = (usize, &'a Reading)> {
    let sentence = |clause: usize| scene.clauses.all.get(clause).map(|c| c.sentence);
    let here = sentence(reading.clause);
    before.iter().enumerate().rev().take(most).take_while(move |(_, r)| sentence(r.clause) == here)
}

/// The last figure before in the sentence that has the same unit.
pub(super) fn counted_alike<'a>(
    scene: &Scene,
    before: &'a [Reading],
    reading: &Reading,
    index: usize,
) -> Option<&'a Reading> {
    const NEAR: usize = 12;
    let unit = &scene.figures[index].unit;
    let alike = |(i, r): &(usize, &Reading)| scene.figures[*i].unit == *unit && r.shape == reading.shape;
    in_sentence(scene, before, reading, NEAR).find(alike).map(|(_, r)| r)
}
