//! Times and states between a figure and what is measured: 2020年的|, 今天(5月2日)|, 增至|高峰期的|.

use super::Joining;
use crate::fact::compare;
use crate::fact::scene::Shape;
use crate::fact::time::period::PeriodRole;
use crate::mention::Direction;
use crate::tables::words;

impl Joining<'_, '_> {
    /// 2020年的|, 较上年|.
    pub(super) fn take_time(&mut self) -> bool {
        let scene = self.scene;
        // 游客今天|(5月2日)|达到8万人次: its days in a bracket are of the time before.
        // 较去年同期|(2023年1到5月)的|146亿元: before 的 too.
        let tail = usize::from(self.last() == '的' && scene.text.before(self.joint.start - 1) == Some(')'));
        let close = Some(self.joint.start - tail).filter(|&end| scene.text.before(end) == Some(')'));
        let open = close.and_then(|end| {
            let open = scene.periods[scene.period_ending(end - 1)?].outer.start.checked_sub(1)?;
            let told = scene.period_ending(open).is_some() && open >= self.floor;
            (told && scene.text.at(open) == Some('(')).then_some(open)
        });
        if let Some(open) = open {
            let based = scene.period_ending(open).is_some_and(|p| scene.periods[p].role == PeriodRole::Base);
            let days = scene.period_ending(self.joint.start - tail - 1).filter(|_| !based);
            self.joint.dated = self.joint.dated.or(days);
            self.joint.start = open;
        }
        let at = self.joint.start;
        // 较“十三五”末|期|翻一番.
        let late = self.last() == '期' && matches!(scene.text.before(at - 1), Some('末' | '初'));
        // 规模在1950年|时|仅11亿美元.
        let of = usize::from(matches!(self.last(), '的' | '之' | '时') || late || open.is_some() && tail > 0);
        let Some(index) = scene.period_ending(at - of).or_else(|| scene.period_ending(at)) else { return false };
        let (start, end) = (scene.periods[index].outer.start, scene.periods[index].outer.end);
        if start < self.floor || end != at && of == 0 {
            return false;
        }
        let base = scene.periods[index].role == PeriodRole::Base;
        self.joint.compared |= base;
        // 增速放缓至4.9%,|低于年初预期|1.1个百分点.
        let points = Shape::of(self.figure) == Shape::Points;
        if base && points && scene.text.starts_with_any(start, words!["低于", "慢于"]) {
            self.joint.against = self.joint.against.or(Some(Direction::Down));
        }
        // 比前年的|1.75万亿元|多出2153亿元: the base has an amount of its own.
        let amount = matches!(Shape::of(self.figure), Shape::Money | Shape::Count | Shape::Noun);
        // 高于五一假期的|84.6%, 较去年国庆档|19.08亿元: so has it here.
        let verb = || scene.text.starts_with_any(start, words!["高于", "低于", "快于", "好于", "优于"]);
        let told = || {
            matches!(scene.text.at(start), Some('较' | '比'))
                || scene.text.starts_with_any(start, words!["超过", "相比", "相较"])
        };
        // 比重由|去年同期的|52.7%提至57.4%.
        let from = || matches!(scene.text.before(start), Some('由' | '从'));
        // 较|首季的|3.0%轻微加快.
        let own = || of == 1 && (amount || verb()) || from() || (amount || of == 1) && self.is_first() && told();
        // 由上月|下降转为上涨|0.1%: how it was then is not how it is.
        let turned = || scene.text.has_any(end..self.figure.span.start, words!["转为", "变为"]);
        let then = scene.periods[index].role == PeriodRole::Origin && turned();
        if (!base || own()) && !then {
            self.joint.dated = self.joint.dated.or(Some(index));
        }
        self.joint.start = start;
        true
    }

    /// 由初期的14列增至|高峰期的|52列: how things are after a change.
    pub(super) fn take_state(&mut self) -> bool {
        const LONGEST_STATE: usize = 8;
        let (scene, at) = (self.scene, self.joint.start);
        if !self.is_first() || self.last() != '的' {
            return false;
        }
        let leads = |i: &usize| {
            matches!(scene.text.before(*i), Some('到' | '至' | '为')) && compare::is_former(scene, *i..at - 1)
        };
        let from = self.floor.max(at.saturating_sub(LONGEST_STATE + 1)) + 1;
        let Some(state) = (from..at - 1).find(leads) else { return false };
        self.joint.start = state;
        true
    }
}
