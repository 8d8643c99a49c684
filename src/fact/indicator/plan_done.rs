//! How much of a plan is done, where the plan has its own amount: 引资60亿元,完成任务数80亿元的|75%.

use super::earlier::in_sentence;
use super::{Reader, Reading};
use crate::fact::compare;
use crate::fact::scene::{Scene, Shape};

impl Reader<'_, '_> {
    /// What has been done is measured, not what was planned.
    pub(super) fn take_plan_done(&mut self) -> bool {
        const NEAR: usize = 6;
        let Some(plan) = self.index.checked_sub(1).filter(|&plan| is_plan(self.scene, plan)) else { return false };
        let unit = &self.scene.figures[plan].unit;
        let done = |(i, r): &(usize, &Reading)| {
            *i < plan && self.scene.figures[*i].unit == *unit && r.joint.change.is_none() && r.indicator.is_some()
        };
        let Some((_, done)) = in_sentence(self.scene, self.before, &self.reading, NEAR).find(done) else {
            return false;
        };
        self.reading.indicator.clone_from(&done.indicator);
        self.reading.named.clone_from(&done.named);
        self.reading.joint.link = true;
        self.reading.part = self.before[plan].part || self.before[plan].joint.of_whole;
        true
    }
}

/// Whether a figure is the amount of a plan of which the next one tells how much is done: 完成年度计划|40亿元|的52%.
pub(in crate::fact) fn is_plan(scene: &Scene, figure: usize) -> bool {
    let here = &scene.figures[figure].span;
    let next = scene.figures.get(figure + 1);
    let part = |next: &crate::figure::FigureSpan| {
        next.span.start == here.end + 1 && Shape::of(next) == Shape::Percent && scene.text.at(here.end) == Some('的')
    };
    next.is_some_and(part) && compare::planned(scene, here.start.saturating_sub(24), here.start).is_some()
}
