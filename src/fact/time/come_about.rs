//! What has come about beside plans: it was there before a change, has been done by a day, or what is counted has done something or
//! been honoured; and times that have come.

use std::ops::Range;

use super::beyond::part_of_year;
use super::inner::sentence_end;
use super::period::{Period, PeriodRole};
use super::seeming::goes_on_now;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::mention::Status;
use crate::tables::lists::{EVENTS, HONOURS, PLANS, STANDING};
use crate::tables::{CueRole, Words, words};

/// Whether a figure is what is there before a change, or has done something: 从现在的|4个多小时压缩到1个小时.
pub(super) fn is_now(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    let before = figure.span.start;
    let standing = scene.text.before(before) == Some('的') && scene.text.ends_with_any(before - 1, STANDING);
    standing
        || goes_on_now(scene, reading, before)
        || already(scene, figure, reading)
        || fulfilled(scene, figure, reading)
        || was_so(scene, figure, reading)
        || by_now(scene, figure, reading)
        || set_down(scene, figure, reading)
}

/// Whether a plan has been made with so much in it: 今年将…,谋划了|430个|项目; 提出21个主要指标,包括|13个|预期性指标.
fn set_down(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    const REACH: usize = 120;
    static SET: &Words =
        words!["设定了", "设置了", "谋划了", "确立了", "提出了", "制定了", "明确了", "部署了", "梳理了"];
    let Some(clause) = scene.clauses.all.get(reading.clause) else { return false };
    let told = clause.span.start.max(figure.span.start.saturating_sub(REACH))..figure.span.start.max(clause.span.start);
    let says = |words: &Words| scene.text.has_any(told.clone(), words);
    let indices =
        |i: &String| i.ends_with("性指标") || i.ends_with("指标") && says(words!["提出", "设定", "设置", "确定"]);
    matches!(reading.shape, Shape::Count | Shape::Noun)
        && (says(SET) || reading.indicator.as_ref().is_some_and(indices))
}

/// Whether the words before say that it was so by then: 到2008年,园区仅有企业9家, 到2010年,建成了厂房60栋.
fn was_so(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    const REACH: usize = 24;
    let (text, end) = (scene.text, figure.span.start);
    let Some(clause) = scene.clauses.all.get(reading.clause) else { return false };
    let before = clause.span.start.max(end.saturating_sub(REACH)).min(end)..end;
    let verbs = [CueRole::Lead, CueRole::Verb, CueRole::Link, CueRole::Up, CueRole::Down];
    let done = |i: usize| {
        let verb = |w: &Word| w.any(&verbs) && w.end - w.start > 1;
        text.chars[i] == '了' && [i, i + 1].iter().any(|&at| scene.cues.ending_at(at).iter().any(verb))
    };
    let until = scene.period_after(end.saturating_sub(2 * REACH));
    let mut times = scene.periods[until..].iter().take_while(|p| p.span.start < end);
    let by = times.any(|p| text.at(p.span.start) == Some('到') && p.status == Some(Status::Target));
    by && (text.has_any(before.clone(), words!["仅有", "只有", "才有"]) || before.into_iter().any(done))
}

/// Whether so much is told of a day that it must have come: to the last digit, or beside what had been done by then: 到2006年末,产值|7260.84万元|;
/// 到2010年底,入驻企业|80户|,已毕业26户.
pub(super) fn told_exactly(scene: &Scene, figure: &FigureSpan, time: usize) -> bool {
    const REACH: usize = 40;
    const DIGITS: usize = 5;
    let (text, time) = (scene.text, &scene.periods[time]);
    if time.status != Some(Status::Target) || !matches!(text.at(time.span.start), Some('到' | '至')) {
        return false;
    }
    let Range { start, end } = figure.span;
    let number = &text.chars[start..end];
    let exact = number.contains(&'.') && number.iter().filter(|c| c.is_ascii_digit()).count() >= DIGITS;
    let stop = sentence_end(scene, scene.clauses.all[scene.clauses.at(start)].sentence).min(end + REACH);
    exact || text.has_any(end..stop.max(end), words![",已"])
}

/// Whether a clause of a time that has gone by says with 了 what was done: 今年计划建公寓3000套,|上半年|交付了|1200套.
fn by_now(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    const LONGEST: usize = 16;
    let (text, end) = (scene.text, figure.span.start);
    let Some(clause) = scene.clauses.all.get(reading.clause).filter(|c| c.span.start + LONGEST > end) else {
        return false;
    };
    let time = scene.next_period(clause.span.start).filter(|p| p.outer.start == clause.span.start && p.span.end < end);
    let gone = |p: &Period| {
        p.status.is_none()
            && (text.ends_with_any(p.span.end, words!["上半年", "季度", "月", "月份"])
                || text.starts_with_any(p.span.start, words!["去年", "上年"]))
    };
    let done = text.before(end) == Some('了') || text.ends_with_any(end, words!["了近", "了约", "了超过"]);
    done && time.is_some_and(gone)
}

/// Whether what is counted has done something, as the words after it say: 将设展区6个,30家企业|已报名.
fn already(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    const LONGEST_NOUN: usize = 14;
    let Some(clause) = scene.clauses.all.get(reading.clause) else { return false };
    // 预计年产15万件|的配件项目|已开工: so many are not what has.
    let of = scene.text.at(figure.span.end) == Some('的');
    // 规划15平方公里,首期3.6平方公里|已基本建成.
    let counts = matches!(reading.shape, Shape::Count | Shape::Noun | Shape::Physical);
    let counts = counts && clause.span.end > figure.span.end && !of;
    // 将设立基金,首期8亿元|已于|10月备案.
    if reading.shape == Shape::Money
        && scene.text.starts_with_any(figure.span.end, words!["已于", "已到位", "已完成", "已全部"])
    {
        return true;
    }
    let (size, ends) = (reading.shape == Shape::Physical, scene.text.ends_with_any(clause.span.end, EVENTS));
    let after = figure.span.end..clause.span.end.min(figure.span.end + LONGEST_NOUN);
    let done = |&i: &usize| {
        // 30家|已投产企业: which ones; but 首批1200套|已投用.
        scene.text.chars[i] == '已'
            && ((i > figure.span.end) != size || ends)
            && scene.text.at(i + 1).is_some_and(|c| !chars!("知有").has(c))
    };
    counts && after.into_iter().find(done).is_some_and(|at| !scene.figure_in(figure.span.end..at))
}

/// Whether a figure says how much of a plan has been done by a day: 截至6月底,…完成年度目标任务的|181%.
fn fulfilled(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    const LONGEST: usize = 20;
    let start = figure.span.start;
    let Some(clause) = scene.clauses.all.get(reading.clause).filter(|c| c.span.start + LONGEST > start) else {
        return false;
    };
    let plan = scene.text.before(start) == Some('的') && scene.text.ends_with_any(start - 1, PLANS);
    // 截至6月底,…: what is to be done is told without.
    const SENTENCE: usize = 80;
    let near = start.saturating_sub(SENTENCE)..start;
    let counted =
        || near.rev().take_while(|&i| scene.text.chars[i] != '。').any(|i| scene.text.starts_with_at(i, "截至"));
    plan && scene.text.starts_with_any(clause.span.start, words!["完成", "超额完成"]) && counted()
}

/// Whether a clause says of those it counts that they have been honoured: 预计达到3家,|2家企业入选百强.
pub(super) fn honoured(scene: &Scene, reading: &Reading) -> bool {
    let Some(clause) = scene.clauses.all.get(reading.clause).map(|c| c.span.clone()) else { return false };
    let counted = matches!(reading.shape, Shape::Count | Shape::Noun) && reading.joint.start == clause.start;
    let noun = reading.named.as_ref().map_or(clause.start, |n| n.end);
    counted && scene.text.starts_with_any(noun, HONOURS)
}

/// Whether a clause after what is expected says what there is or was given: 预计创造岗位800个,|尚有|21家待审; 可容纳40家;西侧|获|补助3亿元.
pub(super) fn there(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    let start = figure.span.start;
    let Some(clause) = scene.clauses.all.get(reading.clause) else { return false };
    let given = |i: usize| scene.text.chars[i] == '获' && !matches!(scene.text.at(i + 1), Some('利' | '取' | '客'));
    let given = || clause.after == Some(';') && (clause.span.start..start).any(given);
    // 预计今明两天气温仍有|37℃.
    let counted = || reading.shape == Shape::Count && scene.text.ends_with_any(start, words!["尚有", "仍有"]);
    counted() || given()
}

/// Whether a clause after what is expected tells of a place in an assessment: 预计产值60亿元;|在全省考评中|排名第9位.
pub(super) fn assessed(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    let Some(clause) = scene.clauses.all.get(reading.clause) else { return false };
    reading.joint.rank
        && scene.text.has_any(
            clause.span.start..figure.span.start.max(clause.span.start),
            words!["评价中", "考评中", "考核中", "评估中", "测评中", "评比中", "排名中"],
        )
}

/// Whether a time, after a plan or after what was only expected, has come: 2016年计划…,|截至3月底|,累计….
pub(super) fn has_come(scene: &Scene, time: &Period, said: usize, expected: bool) -> bool {
    let (text, start) = (scene.text, time.span.start);
    // 全年预计178亿元;2025年新增43个: so does a time that opens another statement, where it was only expected.
    let another = expected && text.before(start) == Some(';');
    // 今天预计起飞8446班,|进入春运以来|,日均起飞18664班.
    let since = time.role == PeriodRole::Governs && text.ends_with_any(time.span.end, words!["以来", "年来", "月来"]);
    let until = since || text.starts_with_any(start, words!["截至", "截止", "目前"]);
    // 预计一季度产值可达8000万元,去年产值才2亿元.
    let gone = time.role == PeriodRole::Governs && text.starts_with_any(start, words!["去年", "上年", "前年"]);
    // 拟派发截至2024年底的股息: a time of the noun after it ends nothing.
    let noun = text.at(time.span.end) == Some('的');
    // 首批产线投产|后|,今年一季度产值46亿元: what came after it has.
    let after = || text.ends_with_at(start, "后,") && part_of_year(scene, time);
    let before = || before_planned(scene, time, said, expected);
    (until || another || gone || after() || before()) && !noun && time.status.is_none()
}

/// Whether a time is some months of a year before the one that was planned for, or, where it was only expected, all of one: 预计2025年突破1000万千瓦,
/// |2024年1-11月|出口1.31亿元.
fn before_planned(scene: &Scene, time: &Period, said: usize, expected: bool) -> bool {
    let plan = scene.period_after(time.span.start).checked_sub(1).map(|i| &scene.periods[i]);
    let months = matches!(scene.text.before(time.span.end), Some('月' | '度')) && time.role == PeriodRole::Governs;
    let whole = expected && scene.text.before(time.span.end) == Some('年') && time.role == PeriodRole::Governs;
    let plan = plan.filter(|plan| (months || whole) && scene.clauses.at(plan.span.start) == said);
    let year = plan.and_then(|plan| plan.meaning).and_then(|meaning| meaning.year());
    year.is_some() && time.meaning.is_some_and(|meaning| meaning.before(year))
}
