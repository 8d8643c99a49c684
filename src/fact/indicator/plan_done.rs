//! How much of a plan is done, where the plan has its own amount: 引资60亿元,完成任务数80亿元的|75%, 完成全年9000人目标的|77%.

use super::earlier::in_sentence;
use super::{Reader, Reading};
use crate::calendar::goal;
use crate::char_set::chars;
use crate::fact::compare;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::fact::time::period::Period;
use crate::length::Length;
use crate::tables::lists::PLANS;
use crate::tables::words;
use crate::text::{Text, is_alphabetic};

impl Reader<'_, '_> {
    /// What has been done is measured, not what was planned.
    pub(super) fn take_plan_done(&mut self) -> bool {
        const NEAR: usize = 6;
        let own = planned(self.scene, self.index).is_some_and(|plan| plan.after);
        let plan = if own { Some(self.index) } else { self.index.checked_sub(1) };
        if !own && is_goal(self.scene, self.index) {
            return self.take_goal_of();
        }
        let Some(plan) = plan.filter(|&plan| own || is_plan(self.scene, plan)) else { return false };
        let unit = &self.scene.figures[plan].unit;
        let done = |(i, r): &(usize, &Reading)| {
            *i < plan && self.scene.figures[*i].unit == *unit && r.joint.change.is_none() && r.indicator.is_some()
        };
        let Some((_, done)) = in_sentence(self.scene, self.before, &self.reading, NEAR).find(done) else {
            return false;
        };
        self.reading.take_name(done);
        self.reading.joint.link = true;
        self.reading.part = !own && !is_done(self.scene, plan);
        true
    }
}

impl Reader<'_, '_> {
    /// 总投资100亿元,|年度计划完成20亿元: what is planned for a year is no part of the whole.
    pub(super) fn name_plan(&mut self) {
        let planned = words!["年度计划完成", "年度计划投资", "年计划完成", "年计划投资", "计划完成", "年度计划"];
        let joint = self.reading.joint.start..self.figure.span.start;
        let over = self.reading.joint.against.is_some();
        if self.reading.indicator.is_some() || !self.phrase.is_empty() || over {
            return;
        }
        if self.reading.shape != Shape::Money {
            return self.name_done();
        }
        let planned = joint.clone().find_map(|at| self.scene.text.word_at(at, planned).map(|w| at..at + w.length()));
        if let Some(planned) = planned.filter(|p| p.end <= joint.end) {
            self.name(planned);
        }
    }

    /// 完成全年|出口|任务的56%: what is planned, where what was told right before is not named by it.
    fn name_done(&mut self) {
        let (scene, joint) = (self.scene, self.reading.joint.start..self.figure.span.start);
        let ratio = self.reading.shape == Shape::Percent && self.reading.joint.link;
        let planned = |w: &&Word| w.names_amount() && scene.text.starts_with_any(w.end, PLANS);
        let of = scene.cues.within(joint).iter().find(planned).filter(|_| ratio);
        let Some(of) = of.map(|w| w.start..w.end) else { return };
        let told = in_sentence(scene, self.before, &self.reading, 1).next().and_then(|(_, r)| r.indicator.as_ref());
        if told.is_none_or(|told| !told.contains(&scene.words(of.clone()))) {
            self.name(of);
        }
    }

    /// 到位资金82亿元,超额完成年初确定的|70亿元|目标: the goal of what was told in the same unit, where its own words name nothing.
    fn take_goal_of(&mut self) -> bool {
        const NEAR: usize = 6;
        let scene = self.scene;
        let set = scene.text.before(self.figure.span.start) == Some('的');
        let named = !set && !self.phrase.is_empty() && !scene.in_programme(self.phrase.end - 1);
        let unit = &self.figure.unit;
        let done = |(i, r): &(usize, &Reading)| scene.figures[*i].unit == *unit && r.joint.change.is_none();
        let done = in_sentence(scene, self.before, &self.reading, NEAR).find(done);
        let Some((_, done)) = done.filter(|(_, done)| !named && done.indicator.is_some()) else { return false };
        self.reading.take_name(done);
        self.reading.joint.link = true;
        true
    }
}

/// Whether a figure is the amount of a goal that was met, or missed: 超额完成|70亿元|的年度目标, 低于|4%|的控制目标.
pub(in crate::fact) fn is_goal(scene: &Scene, figure: usize) -> bool {
    const LONGEST: usize = 40;
    let text = scene.text;
    let here = &scene.figures[figure].span;
    let end = scene.figures[last_listed(scene, figure)].span.end;
    let end = end + text.length_at(end, words!["左右", "以上", "以内"]);
    if !text.starts_with_any(end, words!["目标", "任务"]) && !is_of_goal(text, end) {
        return false;
    }
    let clause = scene.clauses.all.get(scene.clauses.at(here.start)).map_or(here.start, |c| c.span.start);
    let from = clause.max(here.start.saturating_sub(LONGEST)).min(here.start);
    text.has_any(from..here.start, words!["完成", "达成", "低于", "高于", "优于", "好于"])
}

/// The last figure of the list that a figure stands in, within its clause: 下降|3%、减少|5%.
pub(in crate::fact) fn last_listed(scene: &Scene, figure: usize) -> usize {
    const MOST: usize = 8;
    let joined = |&i: &usize| {
        let Some(next) = scene.figures.get(i + 1) else { return false };
        let gap = scene.figures[i].span.end..next.span.start;
        scene.clauses.at(gap.start) == scene.clauses.at(gap.end) && scene.find(gap, '、').is_some()
    };
    (figure..figure + MOST).find(|i| !joined(i)).unwrap_or(figure)
}

/// Whether a goal is what something is of: |的目标|, |的改善目标|, 的年度预期目标; but 的访问任务, 的目标客户.
pub(in crate::fact) fn is_of_goal(text: &Text, at: usize) -> bool {
    const LONGEST_SORT: usize = 4;
    let goal = |i: usize| text.starts_with_any(i, words!["目标", "年度任务", "全年任务"]);
    let ends = |i: usize| text.at(i + 2).is_none_or(|c| !is_alphabetic(c) || matches!(c, '任' | '要' | '和' | '的'));
    let sort =
        |i: &usize| *i == at + 1 || text.at(*i - 1).is_some_and(|c| is_alphabetic(c) && !chars!("达完现成为").has(c));
    // 2%|的通胀目标: what the goal is of.
    text.at(at) == Some('的')
        && !text.starts_with_at(at + 1, "通胀")
        && (text.starts_with_at(at + 1, "任务")
            || goal(at + 1)
            || (at + 1..=at + 1 + LONGEST_SORT).take_while(sort).any(|i| goal(i) && ends(i)))
}

/// How a plan's amount is told.
struct Plan {
    /// After the word for the plan, in brackets, or before it.
    after: bool,
    /// Where the verb begins that leads to it.
    verb: usize,
}

/// Whether a figure is the amount of a plan of which the next one tells how much is done: 完成年度计划|40亿元|的52%.
pub(in crate::fact) fn is_plan(scene: &Scene, figure: usize) -> bool {
    planned(scene, figure).is_some()
}

/// The same where that is no share of it: not 占年度计划40亿元的52%.
pub(super) fn is_done(scene: &Scene, figure: usize) -> bool {
    planned(scene, figure).is_some_and(|plan| scene.text.at(plan.verb) != Some('占'))
}

fn planned(scene: &Scene, figure: usize) -> Option<Plan> {
    const LONGEST: usize = 24;
    const VERB: usize = 8;
    let text = scene.text;
    let here = &scene.figures[figure].span;
    let next = scene.figures.get(figure + 1).filter(|n| Shape::of(n) == Shape::Percent)?;
    if next.span.start > here.end + VERB {
        return None;
    }
    // 完成目标任务|(900人)|的65%.
    let bracket = text.before(here.start) == Some('(') && text.at(here.end) == Some(')');
    let (start, end) = if bracket { (here.start - 1, here.end + 1) } else { (here.start, here.end) };
    let of = |at: usize| at + usize::from(text.at(at) == Some('的')) == next.span.start;
    if of(end)
        && (bracket || end < next.span.start)
        && let Some(verb) = compare::planned(scene, start.saturating_sub(LONGEST), start)
    {
        return Some(Plan { after: bracket, verb });
    }
    // 完成全年|9000人|目标的77%.
    let noun = text.word_at(here.end, words!["目标任务", "任务目标", "目标", "任务", "计划", "预算"])?;
    let verbs = words!["完成", "实现", "达成", "达到", "占"];
    let verb = (start.saturating_sub(VERB)..start).rev().find(|&i| text.starts_with_any(i, verbs))?;
    of(here.end + noun.length()).then_some(Plan { after: true, verb })
}

/// Whether a figure is the amount of a plan for the whole year, which a time told before the plan is no part of: 1-7月产值152亿元,完成年任务|280亿元|的54%.
pub(in crate::fact) fn of_year(scene: &Scene, figure: usize, told: &Period) -> bool {
    let yearly = |plan: Plan| {
        let words = plan.verb..scene.figures[figure].span.start;
        told.span.start < plan.verb && scene.text.has_any(words, words!["年任", "年度", "年目", "年计"])
    };
    scene.text.before(told.span.end) != Some('年') && planned(scene, figure).is_some_and(yearly)
}

/// Where the amount of a plan ends that a time stands before: 完成|全年|9000人目标的77%, 完成|全年|任务1500座. It dates nothing else.
pub(in crate::fact) fn plan_dated(scene: &Scene, period: &Period) -> Option<usize> {
    let end = period.span.end;
    let named = goal(scene.text, end).filter(|_| scene.text.starts_with_at(period.span.start, "全年"));
    let figure = scene.figure_after(end);
    let here = scene.figures.get(figure).filter(|f| f.span.start == named.unwrap_or(end))?;
    (named.is_some() || planned(scene, figure).is_some_and(|plan| plan.after)).then_some(here.span.end)
}
