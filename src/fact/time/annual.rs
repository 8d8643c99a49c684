//! Years taken together, 年均增长8% of the run of years said before, and years told one by one: 2023年、2024年分别….

use std::ops::Range;

use super::inner::{counted_before, sentence_end};
use super::period::{Period, PeriodRole};
use crate::calendar::{Base, Edge};
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::numeral::is_up_to_ten;
use crate::tables::lists::CHANGING;
use crate::tables::{Words, words};

/// Whether a figure is a yearly average of growth.
pub(crate) fn average(scene: &Scene, figure: usize, reading: &Reading) -> bool {
    const REACH: usize = 16;
    if reading.shape != Shape::Percent {
        return false;
    }
    let start = scene.figures[figure].span.start;
    let clause = scene.clauses.all.get(reading.clause).map_or(start, |c| c.span.start);
    let from = clause.max(start.saturating_sub(REACH));
    let average = scene.text.has_any(from..start, AVERAGE);
    average && (reading.joint.change.is_some() || speed(scene, from, start))
}

/// The run of years that a figure's yearly average is of, if it is one and its time in force is no such run.
pub(crate) fn run_of(scene: &Scene, figure: usize, reading: &Reading, inforce: Option<usize>) -> Option<usize> {
    if !average(scene, figure, reading) || inforce.is_some_and(|p| is_run(scene, &scene.periods[p])) {
        return None;
    }
    const FARTHEST: usize = 24;
    let before = scene.periods.partition_point(|p| p.span.start < scene.figures[figure].span.start);
    let nearest = before.saturating_sub(FARTHEST)..before;
    // 今年以来,…。上半年,…,两年平均增长5%: one year has no average.
    let one = |p: usize| {
        scene.text.starts_with_any(
            scene.periods[p].span.start,
            words!["今年", "本年", "年初", "开年", "过去一年", "近一年", "一年来"],
        )
    };
    // 企业数|3年|翻一番: nor are those its years that only that figure has.
    let own = |p: usize| scene.text.starts_with_at(scene.periods[p].span.end, "翻");
    let governs = |p: usize| scene.periods[p].role == PeriodRole::Governs && is_run(scene, &scene.periods[p]);
    let run = |&p: &usize| governs(p) && !one(p) && !own(p);
    // 过去一年,…。到2027年,产值达1000亿元,|年均增长12%: a goal is no average of the years before it.
    let goal = inforce.filter(|&p| matches!(scene.text.at(scene.periods[p].span.start), Some('到' | '至')));
    let sentence = |p: usize| scene.clauses.all.get(scene.clauses.at(scene.periods[p].span.start)).map(|c| c.sentence);
    // “十五五”时期,…。到2030年,…,年均增长9%: these are the years that lead to it.
    let last = |p: usize| match scene.periods[p].meaning?.base {
        Base::Years(_, last) => Some(last),
        _ => None,
    };
    let leads = |told: usize, goal: usize| last(told).is_some_and(|year| last(goal).is_none_or(|by| year >= by));
    let told = nearest.rev().find(run)?;
    goal.is_none_or(|goal| sentence(goal) == sentence(told) || leads(told, goal)).then_some(told)
}

/// What says that a figure is a yearly average.
static AVERAGE: &Words = words!["年均", "年平均", "年复合"];

/// Whether a figure is told to be a rate of growth: 年均增速, 年均复合增长率.
fn speed(scene: &Scene, from: usize, to: usize) -> bool {
    scene.text.has_any(from..to, words!["增", "降", "减", "递"])
}

/// Whether a time is a run of years: 五年来, 这五年, “十三五”期间, 2012年以来.
pub(super) fn is_run(scene: &Scene, period: &Period) -> bool {
    let told = period.meaning.is_some_and(|m| m.run().is_some() || m.edge == Edge::Since);
    let those = scene.text.at(period.span.start) == Some('这') && scene.text.before(period.span.end) == Some('年');
    told || those || scene.text.ends_with_any(period.span.end, words!["以来", "年来", "年间"])
}

/// 五年来,…由2018年的100亿元提高到|2023年|的300亿元,引进企业200家: whether a time is where a course ends that begins in its clause.
pub(super) fn ends_course(scene: &Scene, time: usize, clause: usize) -> bool {
    let origin = scene.period_after(time).checked_sub(1).map(|last| &scene.periods[last]);
    matches!(scene.text.before(time), Some('到' | '至' | '为'))
        && origin.is_some_and(|p| p.role == PeriodRole::Origin && p.span.start > clause)
}

/// Whether a run of years opens a sentence that begins to sum them up: 工作全面完成。|五年来|,….
pub(super) fn sums_up(scene: &Scene, period: &Period) -> bool {
    let start = period.span.start;
    let numbered =
        scene.text.at(start).is_some_and(is_up_to_ten) || scene.text.starts_with_any(start, words!["这", "过去"]);
    numbered
        && is_run(scene, period)
        && matches!(scene.text.before(start), Some('。' | '!' | ';'))
        && scene.text.at(period.span.end) == Some(',')
}

/// Where a stretch of years ends over which only what was told before has grown: 2023年产值达80亿元,|五年来|年均增长8%;税收20亿元.
pub(super) fn years_grown(scene: &Scene, clause: usize, period: &Period) -> Option<usize> {
    const LONGEST_VERB: usize = 8;
    let Range { start, end } = period.span;
    let opens = scene.clauses.all.get(clause).is_some_and(|c| c.span.start == start);
    let stretch = || scene.text.ends_with_any(end, words!["来", "间"]);
    let grows = || scene.text.starts_with_any(end, CHANGING) || scene.text.starts_with_any(end, words!["年均", "平均"]);
    let figure = scene.next_figure(end).filter(|f| f.span.start <= end + LONGEST_VERB)?;
    (opens && stretch() && grows()).then_some(figure.span.end)
}

/// Of several years in a row, the one that a figure after 分别 belongs to.
pub(crate) fn one_of_several(scene: &Scene, figure: usize, last: usize) -> Option<usize> {
    const REACH: usize = 60;
    let joined = |p: &usize| {
        let (before, after) = (&scene.periods[p - 1], &scene.periods[*p]);
        let one = after.span.start == before.span.end + 1 && after.role == before.role;
        one && matches!(scene.text.at(before.span.end), Some('、' | '和' | '与' | '及'))
    };
    let first = (1..=last).rev().take_while(joined).last()? - 1;
    let start = scene.figures[figure].span.start;
    // |分别于|2014年、2019年跨越3000亿元、4000亿元.
    let before = scene.periods[first].span.start;
    let led = scene.text.ends_with_any(before, words!["分别于", "分别在"]);
    if led {
        let place = first + (figure - scene.figure_after(before).min(figure));
        return (place <= last).then_some(place);
    }
    let from = scene.periods[last].span.end.max(start.saturating_sub(REACH));
    let each = (from..start).rev().find(|&i| scene.text.starts_with_at(i, "分别"))?;
    let place = first + (figure - scene.figure_after(each).min(figure));
    (place <= last).then_some(place)
}

/// Where what is foreseen of the whole year ends, which says nothing of the sentence after it: 前7个月…。|预计全年|产值可超40亿元。….
pub(super) fn year_ahead(scene: &Scene, period: &Period, now: &Period) -> Option<usize> {
    static FORESEEN: &Words = words!["预计", "有望", "预期"];
    let (text, Range { start, end }) = (scene.text, period.span.clone());
    let year =
        text.starts_with_at(start, "全年") && now.status.is_none() && !text.starts_with_at(now.span.start, "全年");
    let foreseen = year && (text.ends_with_any(start, FORESEEN) || text.starts_with_any(end, FORESEEN));
    foreseen.then(|| sentence_end(scene, scene.clauses.all[scene.clauses.at(start)].sentence))
}

/// Where a year ends that stands among figures of no time, as the next sentence's are: 引进项目61个,|2025年|医院增至15家。….
pub(super) fn year_in_passing(scene: &Scene, clause: usize, period: &Period) -> Option<usize> {
    const MANY: usize = 3;
    const REACH: usize = 200;
    let (text, Range { start, end }) = (scene.text, period.span.clone());
    let year = text.starts_with_at(start, "全年") || text.starts_with_at(start, "20") && text.before(end) == Some('年');
    let here = &scene.clauses.all[clause].span;
    let among = scene.figure_after(start) >= MANY || here.start == start && counted_before(scene, clause, start);
    let frames = text.at(end) == Some(',') || period.status.is_some();
    let ends = sentence_end(scene, scene.clauses.all[clause].sentence);
    // 全年发展党员20万名。|其中,|女党员8万名.
    let parted = text.starts_with_any(ends + 1, words!["其中"]);
    // 占地11平方公里,企业118家。|2022年|完成投资76亿元: but a sentence that begins with it tells of that year, unless years are summed.
    let all = &scene.clauses.all;
    let heads = here.start == start
        && text.at(start) == Some('2')
        && (clause == 0 || all[clause - 1].sentence != all[clause].sentence);
    let near = start.saturating_sub(REACH)..text.length.min(end + REACH);
    let summed = || text.has_any(near.clone(), words!["年均", "五年", "较20", "比20"]);
    (year && among && !frames && !parted && (!heads || summed())).then_some(ends)
}
