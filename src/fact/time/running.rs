//! The time in force at a point of a block, and one within it.

use super::period::PeriodRole;
use crate::fact::scene::Scene;

/// The time expression in force at a point of the block.
#[derive(Clone, Copy)]
pub(super) struct Running {
    pub period: usize,
    pub sentence: usize,
    /// It opens the paragraph and so governs all of it.
    pub opens: bool,
    /// It lasts beyond its sentence: 2024年 and 1-5月 do, 去年5月 may date an event.
    pub lasts: bool,
    /// It is where a change ended, and so dates only other states after it, not what was done: 增加到2020年的….
    pub reached: bool,
    /// It is a point of time such as 6月末, and this the time in force that opened the block before it.
    pub point: bool,
    pub outer: Option<usize>,
    /// It is the day of an event, which dates what went on there and nothing else: 6月28日,高新区举行签约仪式,….
    pub event: bool,
}

/// A time within another one, which it does not outlive: 其中,6月份增长6.9%.
pub(super) struct Inner {
    pub outer: Option<Running>,
    /// Where the statement it stands in ends.
    pub until: usize,
}

impl Inner {
    /// What is in force after it: 由2016年的…增加到|2020年|的… also dates what follows, where nothing else does.
    pub fn after(self, scene: &Scene, running: Option<Running>) -> Option<Running> {
        let origin = |p: usize| scene.periods[p].role == PeriodRole::Origin;
        let reached = |r: &Running| {
            let before = scene.text.before(scene.periods[r.period].span.start);
            matches!(before, Some('到' | '至')) && r.period.checked_sub(1).is_some_and(origin)
        };
        self.outer.or(running.filter(reached).map(|r| Running { reached: true, ..r }))
    }
}
