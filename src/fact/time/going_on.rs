//! What goes on with what was told of a time, planned or expected, and what does not.

use super::carried::{among, frame};
use super::ends::month;
use super::period::PeriodRole;
use crate::calendar::Base;
use crate::fact::indicator::Reading;
use crate::fact::indicator::plan_done::is_plan;
use crate::fact::scene::{Scene, Shape};
use crate::mention::Status;
use crate::tables::{CueRole, Words, words};

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

/// Whether a figure takes a part of what the one before plans, in its sentence or the next one: 2023年计划安排项目500个。|其中|,续建项目200个;
/// 三年内共同出资2.4亿元,|其中|云岭区出资1.5亿元; or goes on with what is wanted: 全年计划实施项目180个。|同时|,新建厂房40万平方米.
pub(super) fn part_of_plan(
    scene: &Scene,
    readings: &[Reading],
    periods: &[Option<usize>],
    index: usize,
    expected: bool,
) -> bool {
    let clause = |i: usize| scene.clauses.all.get(readings[i].clause);
    let (Some(here), Some(before)) = (clause(index), index.checked_sub(1).and_then(clause)) else { return false };
    let taken = scene.text.starts_with_at(here.span.start, "其中");
    let beside = readings[index - 1].clause + 1 == readings[index].clause;
    let one = periods[index - 1] == periods[index];
    let same = taken && beside && before.sentence == here.sentence && one;
    let opening = scene.clauses.of_sentence(here.sentence).start;
    let first = scene.clauses.all[opening].span.start;
    let besides = || one && !expected && scene.text.ends_with_any(first, words!["同时,", "此外,", "另外,"]);
    // 全年拟开工项目201个。|按产业划分|,工业项目78个、服务业项目49个.
    let sorted = || {
        let sort = matches!(scene.text.at(first), Some('按' | '从' | '分'));
        one && sort && !expected && readings[index].joint.change.is_none() && frame(scene, opening)
    };
    let next = before.sentence + 1 >= here.sentence && (among(scene, here.sentence) || besides() || sorted());
    (same || next) && !is_plan(scene, index - 1)
}

/// Whether a sentence goes on with what was told of a month or a day: 同比增长5%。出口|同比|下降3%, with the same verb 新增确诊5例。|新增|病例9例.
pub(super) fn same_series(scene: &Scene, period: usize, sentence: usize) -> bool {
    const REACH: usize = 120;
    let time = &scene.periods[period].span;
    let clauses = scene.clauses.of_sentence(sentence);
    let Some(start) = scene.clauses.all.get(clauses.start).map(|c| c.span.start).filter(|&s| s > time.end) else {
        return false;
    };
    let end = scene.clauses.all[clauses.end - 1].span.end.min(start + REACH);
    let before = time.end..start.min(time.end + REACH);
    // …指数连续两个月回升。航空运输业新订单|指数|为62%.
    let both = |words: &Words| scene.text.has_any(start..end, words) && scene.text.has_any(before.clone(), words);
    if month(scene, time) {
        return both(words!["同比", "环比"]) || both(words!["增长"]) || both(words!["指数"]);
    }
    let verb = scene.cues.at(start, &[CueRole::Lead, CueRole::Verb]).is_some_and(|w| w.end == start + 2);
    let verb = verb || scene.text.starts_with_at(start, "新增");
    // 自6月起受理举报。|受理|范围包括14类问题: no day.
    let day = scene.periods[period].role == PeriodRole::Day;
    day && verb && scene.text.chars[before].windows(2).any(|w| w == &scene.text.chars[start..start + 2])
}

/// Plans the whole run of years whose last year a figure after it is to reach, in its sentence:
/// |“十四五”期间|,产值年均增长9%,到2025年突破400亿元。企业增加到2000家.
pub(crate) fn plan_runs(scene: &Scene, periods: &[Option<usize>], found: &mut [Option<Status>]) {
    let sentence = |p: usize| scene.clauses.all[scene.clauses.at(scene.periods[p].span.start)].sentence;
    let years = |p: usize| match scene.periods[p].meaning.map(|m| m.base) {
        Some(Base::Years(first, last)) => Some((first, last)),
        _ => None,
    };
    let mut planned = None;
    for pair in 1..periods.len() {
        let (Some(run), Some(goal)) = (periods[pair - 1], periods[pair]) else { continue };
        let ahead = scene.periods[goal].status == Some(Status::Target) && found[pair] != Some(Status::Actual);
        let (Some(stretch), Some(year)) = (years(run), years(goal)) else { continue };
        let last = stretch.0 < stretch.1 && year == (stretch.1, stretch.1);
        if ahead && last && found[pair - 1].is_none() && goal > run && sentence(run) == sentence(goal) {
            planned = Some(run);
        }
    }
    plan_open(periods, found, planned);
}

/// Plans the sentences whose time is a year that goes on and in which something is to grow by so much or more: |今年|,产值增长8%以上,
/// 新增企业60家; what has grown is told exactly, or with what it is compared.
pub(crate) fn plan_bounds(
    scene: &Scene,
    periods: &[Option<usize>],
    readings: &[Reading],
    found: &mut [Option<Status>],
) {
    const REACH: usize = 24;
    let this_year = |p: usize| matches!(scene.words(scene.periods[p].span.clone()).as_str(), "今年" | "明年");
    let mut planned = None;
    for (i, reading) in readings.iter().enumerate() {
        let (Some(time), end) = (periods[i].filter(|&p| this_year(p)), scene.figures[i].span.end) else { continue };
        let bound = reading.joint.change.is_some() && scene.text.starts_with_any(end, words!["以上", "左右"]);
        let start = scene.clauses.all.get(reading.clause).map_or(end, |c| c.span.start);
        let before = start.max(end.saturating_sub(REACH))..end;
        let told = words!["同比", "保持", "已", "比", "较", "了", "至", "到"];
        if bound && reading.shape == Shape::Percent && found[i].is_none() && !scene.text.has_any(before, told) {
            planned = Some(time);
        }
    }
    plan_open(periods, found, planned);
}

/// Plans what a time governs and nothing says of whether it is.
fn plan_open(periods: &[Option<usize>], found: &mut [Option<Status>], time: Option<usize>) {
    let open = |(period, status): &(&Option<usize>, &mut Option<Status>)| **period == time && status.is_none();
    if time.is_some() {
        periods.iter().zip(found).filter(open).for_each(|(_, status)| *status = Some(Status::Target));
    }
}

/// Takes 目前 from what is foreseen after what there is by now: |目前|在谈项目30个,近期将推出用地200亩.
pub(crate) fn leave_now(
    scene: &Scene,
    readings: &[Reading],
    statuses: &[Option<Status>],
    periods: &mut [Option<usize>],
) {
    let mut left = None;
    for (i, time) in periods.iter_mut().enumerate().filter(|&(i, _)| statuses[i] == Some(Status::Target)) {
        let start = scene.figures[i].span.start;
        let clause = scene.clauses.all.get(readings[i].clause).map_or(start, |c| c.span.start);
        let counted = |end: usize| end < clause && scene.figure_in(end..clause);
        let now = |p: &usize| {
            let now = &scene.periods[*p].span;
            let foreseen =
                || scene.text.has_any(clause..start, words!["将", "预计", "有望", "力争", "可年产", "可实现"]);
            scene.text.starts_with_any(now.start, words!["目前", "如今", "现在"])
                // …,预计产值15亿元,|税收3800万元|.
                && (left == Some((i, *p)) || counted(now.end) && foreseen())
        };
        if let Some(p) = time.take_if(|p| now(p)) {
            left = Some((i + 1, p));
        }
    }
}
