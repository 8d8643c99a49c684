//! How far a time expression reaches: over its clause, its sentence, its paragraph.

use std::ops::Range;

use super::beyond;
use super::carried::among;
use super::day::one_of;
use super::ends::{counted_up, gathered, hoped, month};
use super::founding;
use super::period::PeriodRole;
use super::present::there_is;
use crate::fact::cue::Word;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::mention::Status;
use crate::tables::lists::{EVENTS, OPENERS};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

/// Whether a figure is how long something has gone on since a time of before: 去年通过评审,已试运行18个月.
pub(super) fn lasted(scene: &Scene, period: usize, reading: &Reading, figure: usize) -> bool {
    let Some(clause) = scene.clauses.all.get(reading.clause).filter(|_| reading.shape == Shape::Time) else {
        return false;
    };
    // 1991年获批。高新区经过|28年的建设.
    if scene.text.ends_with_any(figure, words!["历经", "经过"]) {
        return true;
    }
    // 8月就投产了,前后|只用了|98天.
    let event = &scene.clauses.all[scene.clauses.at(scene.periods[period].span.start)].span;
    let end = event.end - usize::from(scene.text.before(event.end) == Some('了'));
    let took = scene.text.has_any(clause.span.start..figure, words!["只用", "仅用", "用时", "耗时"]);
    if took && event.end < clause.span.start && scene.text.ends_with_any(end, EVENTS) {
        return true;
    }
    // 1949年南下,在云州|工作|14年.
    static WORKING: &Words = words!["工作", "服役", "坚守", "扎根", "任职", "从教", "从医"];
    let time = scene.periods[period].span.end;
    if scene.figures[scene.figure_after(figure)].unit == "年"
        && time < clause.span.start
        && scene.text.ends_with_any(figure, WORKING)
    {
        return true;
    }
    let before = clause.span.start..figure;
    // 目前志愿者3.6万人,服务时间|累计|已有120万小时.
    if scene.text.has_any(before.clone(), words!["累计"]) {
        return false;
    }
    // 目前,三名航天员|已|在轨驻留超过一百天: so it is now.
    let now = scene.periods[period].passing && counted_up(scene, period);
    let past = !now && scene.periods[period].span.end <= before.start;
    past && before.into_iter().any(|i| scene.text.at(i) == Some('已'))
}

/// Whether what is planned stands in a later sentence than a time that has gone by: 上半年引资30亿元。某项目计划投资|10亿元.
pub(in crate::fact) fn gone(scene: &Scene, period: usize, reading: &Reading) -> bool {
    let clauses = &scene.clauses.all;
    let time = &scene.periods[period];
    let said = clauses[scene.clauses.at(time.span.start)].sentence;
    let past = scene.text.starts_with_any(time.span.start, words!["去年", "截至"])
        || scene.text.ends_with_at(time.span.end, "上半年");
    let Some(clause) = clauses.get(reading.clause).filter(|_| time.status.is_none()) else { return false };
    // 9年来,造林48万亩,|成林后覆盖率将提升至35%: nor does what has gone on reach what a later clause plans.
    let since = scene.text.ends_with_any(time.span.end, words!["以来", "年来", "月来"]);
    let will = || scene.text.has_any(clause.span.clone(), words!["将"]);
    // 眼下,厂房正在建设,预计年底投产,|可|年产30万只.
    let now = scene.text.starts_with_any(time.span.start, words!["眼下", "当前", "如今"]);
    let ahead = || scene.text.has_any(clause.span.clone(), words!["将", "可", "预计", "有望", "力争"]);
    hoped(scene, time, clause)
        || now && time.span.end < clause.span.start && ahead()
        // 去年,园区预计营收1500亿元。|其中云岭开发区预计营收700亿元: but a part of what was expected of it is of it.
        || past && said < clause.sentence && !among(scene, clause.sentence)
        || since && scene.figure_in(time.span.end..clause.span.start) && will()
}

/// Whether a figure tells how things always are, after a sentence with a time: 7年来,园区聚集了人气。一天最多有|8家|企业开业.
pub(super) fn always(scene: &Scene, period: usize, reading: &Reading, figure: usize) -> bool {
    let clauses = &scene.clauses.all;
    let Some(clause) = clauses.get(reading.clause) else { return false };
    if founding::since_then(scene, period, reading) {
        return true;
    }
    let said = clauses[scene.clauses.at(scene.periods[period].span.start)].sentence;
    static ALWAYS: &Words = words!["始终", "常年", "每天", "每日", "每月", "一天", "通常", "方圆"];
    static TOOK: &Words = words!["用时", "仅用", "只用", "耗时", "历时"];
    const REACH: usize = 40;
    let from = clause.span.start.max(figure.saturating_sub(REACH));
    let says = |words: &Words| scene.text.has_any(from..figure, words);
    // 到年底可达40件,平均每年|5件.
    let yearly = || clauses[reading.clause].span.start > scene.periods[period].span.end && says(words!["平均每年"]);
    let present = || there_is(scene, &scene.periods[period], reading, figure);
    // 预计年底投产,每年可|节约标煤2万吨.
    let dated = clauses[scene.clauses.at(scene.periods[period].span.start)].span.end;
    let each = || {
        let near = dated.max(figure.saturating_sub(REACH))..figure;
        // 10月底并网,|年可|发电2亿千瓦时,节约标准煤|5万吨|: so is all that follows.
        let yields =
            |c: usize| scene.text.starts_with_any(clauses[c].span.start, words!["年可", "年均可", "年能", "年新增"]);
        let since = scene.clauses.at(dated).max(scene.clauses.of_sentence(clause.sentence).start);
        // 如今,村里修了路,每年可|增收20万元: but so it is now.
        dated < clause.span.start
            && !scene.text.starts_with_any(scene.periods[period].span.start, words!["现在", "如今"])
            && (scene.text.has_any(near, words!["每年可", "每年能", "预计每年"])
                || (since..=reading.clause).any(yields))
    };
    // 5年来输送人才1.2万人次。|对顶尖人才|,给予最高1亿元资助: what a rule grants.
    let granted = || {
        let first = clauses[scene.clauses.of_sentence(clause.sentence).start].span.start;
        reading.shape == Shape::Money && scene.text.at(first) == Some('对') && says(words!["给予", "奖励", "补助"])
    };
    // |上年度|产值5000万元以上的,给予一次性奖励10万元: what is granted to those told by it.
    let whose = || {
        let grants = scene.text.has_any(clause.span.start..figure, words!["给予", "奖励", "一次性", "按", "最高"]);
        let rule = &clauses[scene.clauses.at(scene.periods[period].span.start)].span;
        let ruled = scene.text.before(dated) == Some('的') || scene.text.at(rule.start) == Some('对');
        grants && dated < clause.span.start && ruled
    };
    // 19岁|的小号手.
    let aged = || scene.next_figure(figure).is_some_and(|f| f.unit == "岁" && scene.text.at(f.span.end) == Some('的'));
    // 今年,航线上新。三家公司|累计|运输170万人次: over more than that year, where no rate is told of it.
    let summed = || {
        let Range { start, end } = scene.periods[period].span;
        let whole = scene.text.starts_with_any(start, words!["今年", "去年", "全年"]) && end == start + 2
            || scene.text.before(end) == Some('年')
                && scene.text.leading(start..end, |c| c.is_ascii_digit()).len() == 4;
        let rate =
            |f: &FigureSpan| scene.text.has_any(f.span.end..scene.text.len().min(f.span.end + 8), words!["同比"]);
        whole
            && !says(words!["同比"])
            && says(words!["累计"])
            && !scene.text.starts_with_at(clause.span.start, "累计")
            && !scene.next_figure(figure).is_some_and(rate)
    };
    // 自2020年以来稳居前30名,|此次|考核居第26位; nor of a year told in passing before.
    let this_time = || {
        let Range { start, end: time } = scene.periods[period].span;
        let first = clauses[scene.clauses.of_sentence(said).start].span.start;
        let year = said < clause.sentence && first < start && scene.text.before(time) == Some('年');
        let from = time.max(figure.saturating_sub(REACH));
        (year || scene.text.ends_with_any(time, words!["以来", "年来"]))
            && scene.text.has_any(from..figure.max(from), words!["此次", "本次", "这次", "本届"])
    };
    let later = said < clause.sentence;
    // 明年扩建后可增2万吨。园区装机|已达|168兆瓦; 去年启用|后|,已有8家企业.
    let by_now = || {
        let target = scene.periods[period].status == Some(Status::Target);
        let first = clauses[scene.clauses.of_sentence(clause.sentence).start].span.start;
        // 计划到2030年产值达800亿元,|已引进企业46家|.
        let own = scene.periods[period].span.end..clause.span.start;
        let planned = |w: &Word| w.is(CueRole::Target);
        let by_then = target
            && own.start < own.end
            && scene.text.has_any(from..figure, words!["已"])
            && scene.cues.within(first..clause.span.start).iter().any(planned)
            && scene.figure_in(own);
        by_then
            || later && target && scene.text.has_any(first..figure, words!["已达", "已有", "已建成"])
            || scene.text.before(dated) == Some('后') && scene.text.has_any(dated..figure.max(dated), words!["已"])
    };
    // 今年新建农田5万亩,|累计建成|78万亩.
    let total = || {
        let before = reading.clause.checked_sub(1).map(|c| &clauses[c]).filter(|c| c.sentence == clause.sentence);
        before.is_some_and(|c| scene.text.has_any(c.span.clone(), words!["新建", "新增", "新改"]))
            && scene.text.starts_with_at(clause.span.start, "累计")
            && scene.text.starts_with_at(scene.periods[period].span.start, "今年")
    };
    // 4月2日集中开工项目21个,|年度计划投资|37亿元,年预计产值80亿元.
    let yearly_sum = || {
        let yearly = reading.shape == Shape::Money && reading.indicator.as_ref().is_some_and(|i| i.starts_with('年'));
        yearly && scene.periods[period].role == PeriodRole::Day
    };
    each()
        || this_time()
        || by_now()
        || total()
        || yearly_sum()
        || beyond::passed(scene, period, reading, figure)
        || said < clause.sentence && summed()
        || said < clause.sentence && gathered(scene, &scene.periods[period], reading, figure)
        || one_of(scene, figure)
        || reading.shape == Shape::Time && aged()
        || reading.shape == Shape::Money && (whose() || founding::issued(scene, period, reading, figure))
        || founding::of_one(scene, period, reading)
        || said < clause.sentence && granted()
        || said < clause.sentence && (says(ALWAYS) || present() || reading.shape == Shape::Time && says(TOOK))
        || scene.periods[period].status == Some(Status::Target) && yearly()
}

/// Whether only a number, a bracket, a short label or the line that sums up a paragraph stands before a position of the block.
pub(super) fn opens(scene: &Scene, span: &Range<usize>) -> bool {
    // 眼下,|杏园迎来丰收|: says only what season it is.
    if scene.text.starts_with_any(span.start, words!["眼下", "当前"]) {
        return false;
    }
    // |刚刚过去的|2025年.
    let gone = scene.text.word_before(span.start, words!["刚刚过去的", "即将过去的", "过去的"]);
    let position = span.start - gone.map_or(0, |w| w.length());
    const LABEL: usize = 6;
    // 初步核算,|全年完成…: behind a word for where the numbers are from.
    const LONGEST_SOURCE: usize = 14;
    let told = (1..=LONGEST_SOURCE).contains(&position) && scene.text.at(position - 1) == Some(',');
    // 报告指出:|2010年,…; 中汽协:|10月,….
    let label = (1..=LONGEST_SOURCE).contains(&position) && scene.text.at(position - 1) == Some(':');
    if label && scene.text.chars[..position - 1].iter().all(|&c| is_alphanumeric(c)) {
        return true;
    }
    if told && scene.text.ends_with_any(position - 1, OPENERS) {
        return true;
    }
    const SLOGAN: usize = 24;
    let begins = scene.clauses.all.iter().take(SLOGAN).find(|c| c.span.start == position);
    let slogan = position <= SLOGAN && scene.figure_after(position) == 0;
    if slogan && begins.is_some_and(|c| c.sentence == 1 && !month(scene, span)) {
        return true;
    }
    scene.text.chars[..position.min(LABEL + 1)].iter().take(position).filter(|&&c| is_alphanumeric(c)).count() <= 2
        && position <= LABEL
}
