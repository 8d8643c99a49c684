//! What a time told before does not reach: another item of a list, what sums up, what any year or week brings.

use super::annual::{average, ends_course};
use super::day::attributive;
use super::inner::statement_end;
use super::period::{Period, PeriodRole};
use crate::fact::cue::Word;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::search::Search;
use crate::tables::lists::{EVENTS, FOUNDED, FOUNDING, SIZES_FOR_GOOD, SIZES_OF_LAND, SIZES_THAT_STAND};
use crate::tables::{CueRole, Words, words};

/// Whether a clause speaks of what comes once something is done, and a time of before: 1-5月…。项目投产后,年产值可达….
pub(super) fn once_done(scene: &Scene, period: usize, clause: usize) -> bool {
    const REACH: usize = 160;
    let time = scene.periods[period].span.end;
    let Some(clause) = scene.clauses.all.get(clause) else { return false };
    let first = scene.clauses.of_sentence(clause.sentence).start;
    let from = scene.clauses.all[first].span.start.max(clause.span.end.saturating_sub(REACH));
    let beside = scene.clauses.at(time);
    // 2020年,研发投入持续增长,强度|预计可|提升到1.7%: foreseen of that year, where nothing was counted in it.
    let foreseen = |w: &Word| {
        scene.text.before(time) == Some('年')
            && scene.text.starts_with_at(w.start, "预计")
            && !scene.figure_in(time..w.start)
    };
    let done = |w: &Word| {
        w.is(CueRole::Target)
            && matches!(scene.text.before(w.end), Some('后' | '可'))
            && scene.clauses.at(w.start) != beside
            && !foreseen(w)
    };
    scene.cues.within(from.max(time)..clause.span.end).iter().any(done)
}

/// Whether a figure lies beyond the time told before it.
pub(super) fn passed(scene: &Scene, period: usize, reading: &Reading, figure: usize) -> bool {
    in_item(scene, period, reading.clause)
        || summed(scene, period, reading, figure)
        || of_any_year(scene, period, reading, figure)
}

/// Whether a time stands in an item of a list, and a clause in a later one: 一是…,|三年|累计引进800名。二是….
fn in_item(scene: &Scene, period: usize, clause: usize) -> bool {
    const CLAUSES: usize = 12;
    let said = scene.clauses.at(scene.periods[period].span.start);
    let first = scene.clauses.of_sentence(scene.clauses.all[said].sentence).start.max(said.saturating_sub(CLAUSES));
    let mut between = (said + 1..=clause).rev().take(CLAUSES);
    between.any(|c| scene.opens_item(c)) && (first..=said).any(|c| scene.opens_item(c))
}

/// Whether a figure sums up what there is by now, after a sentence about a stretch of time: 一季度…。双向投资|累计突破|400亿元.
fn summed(scene: &Scene, period: usize, reading: &Reading, figure: usize) -> bool {
    const REACH: usize = 60;
    static SUMS: &Words = words!["累计突破", "累计超", "累计已", "累计近"];
    let count = matches!(reading.shape, Shape::Count | Shape::Noun);
    if !(count || reading.shape == Shape::Money) {
        return false;
    }
    let (text, span) = (scene.text, &scene.periods[period].span);
    let clauses = &scene.clauses.all;
    let said = clauses[scene.clauses.at(span.start)].sentence;
    let Some(clause) = clauses.get(reading.clause).filter(|c| said < c.sentence) else { return false };
    let first = clauses[scene.clauses.of_sentence(clause.sentence).start].span.start;
    let one =
        text.chars[span.start].is_ascii_digit() || text.starts_with_any(span.start, words!["今年", "去年", "上年"]);
    let one = one && matches!(text.before(span.end), Some('年' | '月')) || text.before(span.end) == Some('度');
    let near = first.max(figure.saturating_sub(REACH))..figure;
    one && (text.has_any(near.clone(), SUMS) || count && text.has_any(near, words!["累计达"]))
}

/// Whether a figure is what any year brings, or an average of years, and a time in another clause is a part of one, or one: 一季度…。
/// 产业园|年|回收废钢45万吨; 2026年再扩容8个,能耗|年均|下降4.5%.
fn of_any_year(scene: &Scene, period: usize, reading: &Reading, figure: usize) -> bool {
    const REACH: usize = 24;
    static YEARLY: &Words =
        words!["回收", "处理", "加工", "产", "可产", "可生产", "生产", "吞吐", "处置", "消纳", "利用"];
    let (text, span) = (scene.text, &scene.periods[period].span);
    let Some(clause) = scene.clauses.all.get(reading.clause).filter(|c| span.end < c.span.start) else { return false };
    let near = clause.span.start.max(figure.saturating_sub(REACH))..figure;
    // …增长8%;快线开通,|每周|5班.
    let end = statement_end(scene, scene.clauses.at(span.start));
    static TOOK: &Words = words!["每周", "只用", "仅用", "只需", "用时", "耗时"];
    let took = || reading.shape == Shape::Time || text.has_any(near.clone(), words!["每周"]);
    if end < clause.span.start && text.at(end) == Some(';') && took() && text.has_any(near.clone(), TOOK) {
        return true;
    }
    let part = part_of_year(scene, &scene.periods[period]);
    let deed = |i: usize| {
        text.chars[i] == '年' && text.starts_with_any(i + 1, YEARLY) && text.at(i + 2) != Some('能') && scene.open(i)
    };
    if part && near.into_iter().any(deed) {
        return true;
    }
    let one = span.len() == 5 && text.chars[span.start].is_ascii_digit() && text.before(span.end) == Some('年');
    // 力争2025年产值达300亿元,|年均增长10%|: that goes on with it.
    let named = reading.named.as_ref().is_some_and(|n| n.start >= clause.span.start);
    one && named && text.at(span.end) != Some('的') && average(scene, scene.figure_after(figure), reading)
}

/// Whether a time is some months that have gone by, and not all of them up to a day: 一季度, 前8个月.
pub(super) fn part_of_year(scene: &Scene, period: &Period) -> bool {
    let holds = |words: &Words| scene.text.has_any(period.span.clone(), words);
    period.status.is_none() && holds(words!["季度", "上半年", "月"]) && !holds(words!["来", "截", "底", "末", "月前"])
}

/// Whether a figure is a size that something has for good, told in another clause than a day: 今天,某铁路开始铺轨,线路全长81公里;
/// or in another sentence than any time: 2023年开工。某学校|占地30亩.
pub(super) fn lasting_size(scene: &Scene, period: usize, reading: &Reading, figure: usize) -> bool {
    const EXTENTS: [char; 4] = ['长', '宽', '高', '深'];
    let Some(indicator) = &reading.indicator else { return false };
    let clauses = &scene.clauses.all;
    let said = scene.clauses.at(scene.periods[period].span.start);
    // 由2014年的5亿元增加到|2023年|的9亿元;累计投资|8亿元|: over all those years.
    if said < reading.clause
        && ends_course(scene, scene.periods[period].span.start, clauses[said].span.start)
        && scene.text.starts_with_at(clauses[reading.clause].span.start, "累计")
    {
        return true;
    }
    // 四季度推进产业园建设,|该园|总投资3.2亿元,建筑面积4万平方米.
    let pointed = |c: usize| clauses.get(c).is_some_and(|c| scene.text.at(c.span.start) == Some('该'));
    let of_it = SIZES_FOR_GOOD.at_end_of(indicator).or_else(|| SIZES_OF_LAND.at_end_of(indicator));
    // 上半年,|该园|洽谈项目12个,总投资36亿元: but a time of its own clause right before it is told of it.
    let opens = clauses[said].span == scene.periods[period].span && pointed(said + 1);
    if of_it.is_some() && !opens && (said + 1..=reading.clause).rev().take(3).any(pointed) {
        return true;
    }
    if scene.periods[period].role == PeriodRole::Day {
        let extent = reading.shape == Shape::Physical && indicator.ends_with(EXTENTS);
        let size = extent
            || indicator.starts_with("设计")
            || SIZES_THAT_STAND.at_end_of(indicator).is_some()
            || SIZES_FOR_GOOD.at_end_of(indicator).is_some();
        // 今天,水体面积|增至3000平方公里.
        let moved = reading.joint.change.is_some()
            || scene.text.has_any(reading.joint.start..figure, words!["增", "升", "降", "减", "扩"]);
        return (said != reading.clause || attributive(scene, figure)) && size && !moved;
    }
    // |2014年|获批国家级新区,规划面积58平方公里: nor was a size of land when its place was founded.
    let begun = || {
        let event = scene.periods[period].span.end..clauses[(said + 1).min(reading.clause - 1)].span.end;
        let says = [FOUNDING, FOUNDED, EVENTS].iter().any(|words| scene.text.has_any(event.clone(), words));
        says && scene.text.before(event.end) != Some('时') && !scene.figure_in(event)
    };
    let has = || scene.text.starts_with_any(clauses[reading.clause].span.start, words!["辖", "下辖", "人口", "总人口"]);
    let land = || SIZES_OF_LAND.at_end_of(indicator).is_some() || indicator.ends_with("总面积");
    let area = || reading.shape == Shape::Physical && land();
    if said < reading.clause && !reading.joint.link && (area() || has()) && begun() {
        return true;
    }
    // 1972年,他接了父亲的班。红其拉甫平均海拔|4500米: nor were heights and lengths so then.
    let standing = reading.shape == Shape::Physical && SIZES_THAT_STAND.at_end_of(indicator).is_some();
    // 上半年开工项目32个。云帆二期|已于3月|开工,总投资6亿元: a time of its own sentence only says when that was.
    let of_one_works = || {
        let first = clauses[scene.clauses.of_sentence(clauses[reading.clause].sentence).start].span.start;
        scene.next_period(first).is_some_and(|p| p.span.end < figure) && !scene.figure_in(first..figure)
    };
    clauses[said].sentence < clauses[reading.clause].sentence
        && !matches!(reading.shape, Shape::Percent | Shape::Part)
        && (standing || SIZES_OF_LAND.at_end_of(indicator).is_some() || indicator.has("总投资") && of_one_works())
        && !indicator.has("人均")
}
