//! Times within others: 其中,6月份增长6.9% narrows the time in force and does not outlive its statement.

use std::ops::Range;

use super::annual::ends_course;
use super::behind::bracket;
use super::period::{Period, PeriodRole};
use crate::calendar::Base;
use crate::char_set::chars;
use crate::fact::clause::Clause;
use crate::fact::cue::Word;
use crate::fact::indicator::plan_done::plan_dated;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::mention::Status;
use crate::tables::lists::{CHANGING, TASK_VERBS};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphabetic;

/// The longest statement, in clauses.
const CLAUSES: usize = 24;

/// Whether a sentence tells by quarters, months or years what the one before told of them together: |分季度看|,一季度增长6%.
pub(in crate::fact) fn by_times(scene: &Scene, clause: usize) -> bool {
    const LONGEST: usize = 8;
    static TIMES: &Words = words!["季", "月", "年度", "年份", "环比"];
    let Some(clause) = scene.clauses.all.get(clause) else { return false };
    let first = scene.clauses.of_sentence(clause.sentence).start;
    let frame = scene.clauses.all[first].span.clone();
    frame.len() <= LONGEST
        && matches!(scene.text.at(frame.start), Some('分' | '从' | '按' | '逐'))
        && scene.text.before(frame.end) == Some('看')
        && scene.text.has_any(frame, TIMES)
}

/// Where a time ends that only narrows the one in force: 其中,6月份…, 当月…; 去年新增的4家; 在4月份收窄的基础上; or looks ahead
/// from it: 已建成38个,年底将达80个;….
/// The `first` time of a paragraph narrows none.
pub(crate) fn within_another(scene: &Scene, clause: usize, period: &Period, first: bool) -> Option<usize> {
    const LONGEST_VERB: usize = 6;
    const REACH: usize = 30;
    let span = &period.span;
    let start = span.start;
    // 今年61岁的她: the year tells an age.
    if let Some(age) = scene.next_figure(span.end).filter(|f| f.unit == "岁")
        && age.span.start == span.end
    {
        return Some(age.span.end);
    }
    let percent = |f: &FigureSpan| Shape::of(f) == Shape::Percent;
    if let Some(figure) = scene.next_figure(span.end)
        && figure.span.start <= span.end + LONGEST_VERB
        && scene.text.before(figure.span.start) == Some('的')
        // 2024年营收的|43%|来自通讯,电脑占25%: parts of that year's; but 达2024年总额的80%.
        && (figure.span.start == span.end + 1
            || !percent(figure)
            || !scene.next_figure(figure.span.end).is_some_and(percent)
                && !scene.text.starts_with_at(figure.span.end, "来自"))
        && scene.clauses.at(figure.span.start) == clause
        && !out_of(scene, clause, start)
    {
        // 2020年的2.6%和10.2%.
        let mut last = scene.figure_after(span.end);
        while let Some(next) = scene.figures.get(last + 1).filter(|n| n.span.start == scene.figures[last].span.end + 1)
            && matches!(scene.text.before(next.span.start), Some('、' | '和' | '及' | '与'))
        {
            last += 1;
        }
        let end = scene.figures[last].span.end;
        // 提高到2022年的8.6%: what it led to holds to the end of the statement.
        let from = figure.span.start > span.end + 1 || matches!(scene.text.before(start), Some('从' | '由' | '自'));
        // 去年新增的4家,|其中|2家上市: so are its parts.
        let part = scene.text.starts_with_at(scene.clauses.all[clause].span.end + 1, "其中");
        return Some(if from && !part { end } else { statement_end(scene, clause) });
    }
    if let Some(end) = plan_dated(scene, period) {
        return Some(end);
    }
    let end = scene.clauses.all.get(clause).map_or(span.end, |c| c.span.end);
    if of_noun(scene, span.end) {
        return Some(end);
    }
    if let Some(end) = bracket(scene, span) {
        return Some(end);
    }
    // 2021年收入3.4万亿元,五年|年均增长13.1%;….
    let averaged = scene.text.starts_with_any(span.end, words!["年均", "平均"]);
    if averaged && scene.text.before(span.end) == Some('年') && counted_before(scene, clause, start) {
        return Some(end);
    }
    // 在|去年|改造355个的基础上|再增加300个.
    let led = scene.text.before(start) == Some('在');
    let upon = || (span.end..end.min(span.end + REACH)).find(|&i| scene.text.starts_with_at(i, "基础上"));
    if let Some(at) = led.then(upon).flatten() {
        return Some(at + 3);
    }

    let opening = |c: usize| scene.clauses.all.get(c).is_some_and(|c| scene.text.starts_with_at(c.span.start, "其中"));
    let lone = clause > 0 && scene.clauses.all[clause - 1].span.len() == 2;
    // 发布了28个|2020年|计划开工项目: its own number stands right before it.
    if ahead(scene, period) && counted_before(scene, clause, start.saturating_sub(1)) {
        return Some(statement_end(scene, clause));
    }
    let word = scene.text.starts_with_any(start, words!["当月", "当日", "当天", "当季", "本月", "当年", "本年"]);
    let word = word || scene.text.ends_with_any(span.end, words!["当月", "当天", "当日"]);
    // 当月产量5万吨。其中出口2万吨: a bare month that nothing was told before holds as one told by its name does.
    let month = scene.text.starts_with_any(start, words!["当月", "当季", "本月", "本年"]);
    // |7月当月|,…: nor does the month's name.
    let opens = scene.clauses.all.get(clause).is_some_and(|c| c.span.start == start);
    let month = month && span.len() <= 3 || opens && scene.text.ends_with_at(span.end, "当月");
    let word = word && !(first && month);
    let part = if lone && opening(clause - 1) { Some(clause - 1) } else { Some(clause).filter(|&c| opening(c)) };
    // 。其中,|6月份|实现税收6亿元;完成投资20亿元: one that opens its sentence goes on where only a verb follows.
    let next = statement_end(scene, clause);
    let sentence = scene.clauses.all.get(clause).map_or(0, |c| c.sentence);
    let whole = part.is_some_and(|c| scene.clauses.of_sentence(sentence).start == c)
        && scene.cues.at(next + 1, &[CueRole::Lead, CueRole::Verb]).is_some();
    (word || part.is_some()).then(|| if whole { sentence_end(scene, sentence) } else { next })
}

/// Whether a time is part of what the clause after it takes a part of: 在|2023年|出口的522万辆汽车中,….
fn out_of(scene: &Scene, clause: usize, start: usize) -> bool {
    let span = &scene.clauses.all[clause].span;
    scene.text.at(span.start) == Some('在') && start == span.start + 1 && scene.text.before(span.end) == Some('中')
}

/// Where years that are taken together end, which say nothing of what is told after them: 2021年,…;|五年累计|完成30亿元;…;
/// 企业数|3年|翻一番,…; a streak since some year ends with its own figure: |2022年以来|连续16个季度….
pub(crate) fn years_summed(scene: &Scene, clause: usize, period: &Period, within: bool) -> Option<usize> {
    const LONGEST_NOUN: usize = 8;
    let Range { start, end } = period.span;
    let own = || scene.next_figure(end).map(|f| f.span.end);
    if scene.text.starts_with_at(end, "连续") {
        return scene.clauses.all.get(clause).map(|c| c.span.end);
    }
    let number = start + usize::from(scene.text.at(start) == Some('近'));
    let counts = scene.text.at(number).is_some_and(|c| c.is_ascii_digit() || chars!("一二两三四五六七八九十").has(c));
    let bare = counts && scene.text.before(end) == Some('年') && number + 4 > end;
    // |三年|税收年均增长12%,企业达300家.
    let noun = scene.text.leading(end..end + LONGEST_NOUN, is_alphabetic);
    let averaged = || number == start && scene.text.has_any(noun, words!["年均"]);
    if bare && (scene.text.starts_with_any(end, CHANGING) || averaged()) {
        return own();
    }
    // 天然气|五年累计|产量: nor of what the next sentence tells, where they stand behind what is summed.
    let inside = scene.clauses.all.get(clause).is_some_and(|c| c.span.start < start);
    let run = period.meaning.is_some_and(|m| m.run().is_some());
    let sum = scene.text.starts_with_any(end, words!["累计", "共", "总计", "合计"]);
    // 五年|生产原煤65亿吨,….
    let made = bare && scene.text.starts_with_any(end, words!["生产", "滚动", "新改建", "新培育", "压减"]);
    (made || (within || inside) && run && sum).then(|| statement_end(scene, clause))
}

/// Where a time told by what goes on ends that falls into the one in force: 今年…。麦收期间,….
pub(crate) fn during(scene: &Scene, clause: usize, period: &Period) -> Option<usize> {
    let untold = period.meaning.is_none() && !scene.text.at(period.span.start).is_some_and(|c| c.is_ascii_digit());
    (untold && scene.text.ends_with_at(period.span.end, "期间")).then(|| statement_end(scene, clause))
}

/// Where 目前 ends that stands behind another time and what it is told of: “五一”假期机票预订量|目前|已超600万人次,….
pub(crate) fn now_within(scene: &Scene, clause: usize, period: &Period) -> Option<usize> {
    let now = scene.text.starts_with_any(period.span.start, words!["目前", "现在", "如今", "当前"]);
    now.then(|| scene.clauses.all[clause].span.end)
}

/// Where a year ends that only says which one the thing after it is: 全年产粮34万吨。|2022年度|1万亩农田项目开工,….
pub(crate) fn of_thing(scene: &Scene, clause: usize, period: &Period) -> Option<usize> {
    static TAKING: &Words = words!["争取", "下达", "申报", "储备", "编制"];
    let Range { start, end } = period.span;
    let here = scene.clauses.all.get(clause)?.span.clone();
    let figure = scene.next_figure(end).is_some_and(|f| f.span.start == end);
    let yearly = scene.text.ends_with_any(end, words!["年度"]) && here.start == start && figure;
    let taken = matches!(scene.text.before(end), Some('年' | '度')) && scene.text.ends_with_any(start, TAKING);
    (yearly || taken).then_some(here.end)
}

/// Where a year ends that is compared with one years before, or told in a `run` of years: 过去五年,…,|2025年|总量比2020年增加…; what
/// is said of the same amount is of it still: 产量比2020年增长5%,|增加|30万吨.
pub(crate) fn compared(scene: &Scene, clause: usize, index: usize, run: bool) -> Option<usize> {
    const RUN: u16 = 3;
    let base = scene.periods.get(index + 1).filter(|next| next.role == PeriodRole::Base)?;
    let years = || match (scene.periods[index].meaning?.base, base.meaning?.base) {
        (Base::Years(now, _), Base::Years(_, then)) => now.checked_sub(then),
        _ => None,
    };
    let here = scene.clauses.all.get(clause)?;
    let told = base.span.end <= here.span.end && (run || years().is_some_and(|n| n >= RUN));
    let same = |c: &&Clause| {
        let role = [CueRole::Up, CueRole::Down, CueRole::Link, CueRole::Rank];
        let start = c.span.start;
        c.sentence == here.sentence && (scene.text.at(start) == Some('居') || scene.cues.at(start, &role).is_some())
    };
    let after = || scene.clauses.all[clause + 1..].iter().take_while(same).take(2).last();
    told.then(|| after().unwrap_or(here).span.end)
}

/// Where a year ends at which only a level was reached, in a statement about a run of years: 五年来…,|2024年|突破40亿元;新建道路62公里.
pub(crate) fn level_reached(scene: &Scene, clause: usize, period: &Period) -> Option<usize> {
    const LONGEST_LINK: usize = 4;
    let Range { start, end } = period.span;
    let here = &scene.clauses.all.get(clause)?.span;
    let figure = scene.next_figure(end).filter(|f| f.span.start <= end + LONGEST_LINK)?;
    let year =
        matches!(scene.text.before(end), Some('年' | '底' | '末')) && period.meaning.is_some_and(|m| m.run().is_none());
    if year && ends_course(scene, start, here.start) {
        return Some(here.end);
    }
    let link = scene.cues.starting_at(end).iter().any(|w| w.is(CueRole::Link) && w.end <= figure.span.start);
    (here.start == start && year && link && counted_before(scene, clause, start)).then(|| statement_end(scene, clause))
}

/// Where an earlier time ends that stands beside the one in force to be compared with: 一季度产值5亿元,|去年一季度|为4亿元;….
pub(crate) fn before(scene: &Scene, clause: usize, period: &Period, now: &Period) -> Option<usize> {
    let text = scene.text;
    let opens = scene.clauses.all.get(clause).is_some_and(|c| c.span.start == period.span.start)
        && matches!(text.before(period.span.start), Some(',' | '(' | '而'));
    let last = |p: &Period| text.starts_with_any(p.span.start, words!["去年", "上年"]);
    let year = |p: &Period| match p.meaning.and_then(|m| m.year()) {
        Some(Base::Years(year, _)) => Some(year),
        _ => None,
    };
    let earlier = || year(period).zip(year(now)).is_some_and(|(then, now)| then < now);
    // 10月1日至7日游客5亿人次,|2019年国庆7天|为7亿人次;…: a year named beside a time of the year of writing is another.
    let digits = |p: &Period| text.leading(p.span.start..p.span.start + 4, |c| c.is_ascii_digit()).len() == 4;
    let named = |p: &Period| digits(p) && text.at(p.span.start + 4) == Some('年');
    let of_writing = |p: &Period| {
        text.starts_with_at(p.span.start, "今年")
            || text.at(p.span.start).is_some_and(|c| c.is_ascii_digit()) && !text.chars[p.span.clone()].contains(&'年')
    };
    let other = || named(period) && of_writing(now) && period.status.is_none();
    let then = last(period) && !last(now) || text.ends_with_at(period.span.end, "同期") || earlier() || other();
    (opens && then).then(|| statement_end(scene, clause))
}

/// Whether a time only dates the noun after it: 年初确定的任务, 去年启动的工程.
fn of_noun(scene: &Scene, after: usize) -> bool {
    TASK_VERBS.iter().any(|w| {
        let end = after + w.length();
        let end = end + usize::from(scene.text.at(end) == Some('了'));
        scene.text.starts_with_at(after, w) && scene.text.at(end) == Some('的')
    })
}

/// Whether a deadline dates what was counted: 2020年底前认定的44家.
pub(crate) fn dates_count(scene: &Scene, period: &Period) -> bool {
    const LONGEST_VERB: usize = 6;
    let next = scene.next_figure(period.span.end);
    let near = next.filter(|f| f.span.start <= period.span.end + LONGEST_VERB && f.span.start > period.span.end + 1);
    scene.text.before(period.span.end) == Some('前')
        && near.is_some_and(|f| scene.text.before(f.span.start) == Some('的'))
}

/// Whether a time lies ahead, by itself or by the word beside it: 明年, 预计年底, 年底将.
fn ahead(scene: &Scene, period: &Period) -> bool {
    let Range { start, end } = period.span;
    let cue = |w: &Word| w.is(CueRole::Target) && (w.end == start || w.start == end);
    period.status == Some(Status::Target) || scene.cues.within(start.saturating_sub(6)..end + 1).iter().any(cue)
}

/// Whether something has been counted before a position of the statement a clause stands in.
pub(crate) fn counted_before(scene: &Scene, clause: usize, position: usize) -> bool {
    let sentence = scene.clauses.all[clause].sentence;
    let before = scene.clauses.all[..clause].iter().rev().take(CLAUSES).take_while(|c| c.sentence == sentence);
    let start = before.take_while(|c| scene.text.at(c.span.end) != Some(';')).last();
    let start = start.map_or(scene.clauses.all[clause].span.start, |c| c.span.start);
    scene.next_figure(start).is_some_and(|f| f.span.end <= position)
}

/// The end of a sentence.
pub(crate) fn sentence_end(scene: &Scene, sentence: usize) -> usize {
    let clauses = scene.clauses.of_sentence(sentence);
    scene.clauses.all[clauses.end - 1].span.end
}

/// The end of the statement a clause stands in: the next semicolon or the end of its sentence.
pub(crate) fn statement_end(scene: &Scene, clause: usize) -> usize {
    let sentence = scene.clauses.all[clause].sentence;
    let same = scene.clauses.all[clause..].iter().take(CLAUSES).take_while(|c| c.sentence == sentence);
    let mut end = scene.clauses.all[clause].span.end;
    for c in same {
        end = c.span.end;
        // 占比预计为4%(甲区3%)|;现有….
        let after = end + usize::from(matches!(scene.text.at(end), Some(')' | '”')));
        if scene.text.at(after) == Some(';') {
            break;
        }
    }
    end
}

/// Where the quotation ends that a time stands in: 上半年…。“当前形势向好。”李某说,…; with no time in force before it, the sentence after it
/// that names the speaker: “去年产量提高三成。”王海说。|这家企业有员工320人.
pub(super) fn quotation(scene: &Scene, period: &Period, running: Option<usize>) -> Option<usize> {
    const LONGEST: usize = 120;
    let (text, start) = (scene.text, period.span.start);
    let quote = |i: &usize| matches!(text.chars[*i], '“' | '”');
    let from = running.unwrap_or(0).max(start.saturating_sub(LONGEST));
    (from..start).rev().find(quote).filter(|&i| text.chars[i] == '“')?;
    let close = (period.span.end..text.len().min(period.span.end + LONGEST)).find(quote)?;
    // The year in “2021年百强” is part of a name.
    let speech = text.chars[close] == '”' && matches!(text.before(close), Some('。' | '!' | '?' | ',' | '…'));
    let ends = |end: usize| (end..text.len().min(end + LONGEST)).find(|&i| text.chars[i] == '。').unwrap_or(end);
    speech.then(|| if running.is_none() { ends(close) } else { close })
}
