//! The time in force at a point of a block, and one within it.

use std::ops::Range;

use super::beyond::part_of_year;
use super::ends::month;
use super::period::{Period, PeriodRole};
use crate::fact::scene::Scene;
use crate::tables::words;
use crate::text::is_alphabetic;

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

/// Whether a time only says of the one in force what it is told of: 1-10月引进项目41个,其中|当年|新引进29个; 截至1月底,|2023年|重点项目完成投资4亿元.
pub(super) fn of_time_told(scene: &Scene, time: &Period, span: &Range<usize>) -> bool {
    let (text, months) = (scene.text, part_of_year(scene, time) && !month(scene, &time.span));
    if text.starts_with_at(span.start, "当年") {
        return months;
    }
    // 9月份,货运量|当月|增长12.7%.
    if text.starts_with_at(span.start, "当月") && text.before(span.start).is_some_and(is_alphabetic) {
        return matches!(text.before(time.span.end), Some('月' | '份')) && !months;
    }
    let until = months || text.starts_with_any(time.span.start, words!["截至", "截止"]);
    let year = text.before(span.end) == Some('年') && text.chars[span.start].is_ascii_digit();
    let counted = scene.next_figure(time.span.end).map_or(span.end, |f| f.span.start);
    until
        && year
        && text.chars[span.end..counted.max(span.end)].iter().all(|&c| is_alphabetic(c) || c == '、')
        && text.has_any(span.end..counted, words!["项目", "工程"])
}
