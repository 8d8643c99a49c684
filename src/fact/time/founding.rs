//! Times that date only what came about or took place then, or what one of several did: a founding, an occasion, a rule.

use std::ops::Range;

use crate::fact::cue::Word;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::numeral::is_chinese;
use crate::tables::lists::{COMING_ABOUT, FOUNDED};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

/// 2022年8月,云帆公司成立党支部。支部解决难题|23个: whether a time before a figure's sentence says when something was founded;
/// but 彼时 means it again.
pub(super) fn founded(scene: &Scene, time: &Range<usize>, statement_end: usize, figure: usize) -> bool {
    const REACH: usize = 24;
    let clauses = &scene.clauses;
    let dated = scene.text.at(time.start).is_some_and(|c| c.is_ascii_digit()) && time.len() > 4;
    let sentence = clauses.all[clauses.at(figure)].sentence;
    let start = clauses.all[clauses.of_sentence(sentence).start].span.start;
    let again = || scene.text.starts_with_any(start, words!["彼时", "当时", "那时", "那一年", "当年"]);
    // 陶瓷产业起步于|上世纪80年代|。该产业….
    let since = words!["起步于", "始于", "发端于", "兴起于", "起源于", "萌芽于", "诞生于", "追溯到", "追溯至"];
    let begun = scene.text.ends_with_any(time.start, since);
    let told = || scene.text.has_any(time.end..statement_end.min(time.end + REACH), FOUNDED);
    sentence > clauses.all[clauses.at(time.start)].sentence && (begun || dated && told()) && !again()
}

/// 去年产值30亿元。云帆中心成立四年,孵化企业|29家|: whether a figure's sentence opens with how long there has been what it is about, and a time
/// of an earlier sentence says nothing of it.
pub(super) fn since_then(scene: &Scene, period: usize, reading: &Reading) -> bool {
    static SINCE: &Words =
        words!["成立", "设立", "创办", "运营", "运行", "开园", "投用", "投运", "启用", "上线", "落户", "实施"];
    const LONGEST: usize = 8;
    let (text, clauses) = (scene.text, &scene.clauses);
    let said = clauses.all[clauses.at(scene.periods[period].span.start)].sentence;
    let Some(here) = clauses.all.get(reading.clause).filter(|c| c.sentence > said) else { return false };
    let end = clauses.all[clauses.of_sentence(here.sentence).start].span.end;
    if !matches!(text.before(end), Some('年' | '月')) {
        return false;
    }
    let number = |&i: &usize| {
        let c = text.chars[i];
        c.is_ascii_digit() || is_chinese(c) || matches!(c, '个' | '多' | '余' | '半')
    };
    let Some(length) = (end.saturating_sub(LONGEST)..end - 1).rev().take_while(number).last() else { return false };
    let hedge = text.word_before(length, words!["已有", "已满", "刚满", "不到", "已", "近", "满", "仅"]);
    text.ends_with_any(length - hedge.map_or(0, |w| w.length()), SINCE)
}

/// Whether a time is that of an occasion which a clause names: 在|2023年|全省考核中.
pub(super) fn of_occasion(scene: &Scene, span: &Range<usize>, clause: usize) -> bool {
    const SHORTEST: usize = 4;
    let Range { start, end } = scene.clauses.all[clause].span;
    let inside = scene.text.before(span.start) == Some('在') && span.start <= start + 1;
    inside && span.end + SHORTEST <= end && scene.text.at(end) == Some(',') && scene.text.ends_with_at(end, "中")
}

/// Whether a clause says where something went on that was held then: 在|去年|举办的招商大会上,签约项目32个.
pub(super) fn held_then(scene: &Scene, span: &Range<usize>, clause: usize) -> bool {
    let (text, clause) = (scene.text, &scene.clauses.all[clause].span);
    let there = text.at(clause.start) == Some('在') && clause.start + 1 == span.start;
    there
        && matches!(text.before(clause.end), Some('上' | '中' | '间'))
        && text.starts_with_any(span.end, words!["举办", "举行", "开展", "组织"])
}

/// Whether a stretch of time is told of one firm, and the figure of another: 云帆科技10年间增资7次;|海图动力落户项目3个.
pub(super) fn of_one(scene: &Scene, period: usize, reading: &Reading) -> bool {
    const SHORTEST_NAME: usize = 3;
    let time = &scene.periods[period].outer;
    let clauses = &scene.clauses.all;
    let (at, stretch) = (scene.clauses.at(time.start), matches!(scene.text.before(time.end), Some('间' | '来')));
    if !stretch || at >= reading.clause || time.start < clauses[at].span.start + SHORTEST_NAME {
        return false;
    }
    let parted = clauses[at + 1..=reading.clause].iter().any(|c| c.after == Some(';'));
    let before = clauses[at].span.start..time.start;
    let own = |w: &Word| w.any(&[CueRole::Own, CueRole::Wide]);
    let whose = scene.zone_in(before.clone()) || scene.cues.within(before).iter().any(own);
    parted && !whose && scene.text.before(time.start).is_some_and(is_alphanumeric)
}

/// Whether a rule grants so much that a clause before it issued at some time: 今年1月出台新政,|每年安排|20亿元; 对…最高奖励500万元.
pub(super) fn issued(scene: &Scene, period: usize, reading: &Reading, figure: usize) -> bool {
    const REACH: usize = 24;
    const FARTHEST: usize = 60;
    static ISSUING: &Words = words!["出台", "印发", "发布", "推出", "制定", "颁布", "设立", "修订"];
    static GRANTING: &Words = words!["每年", "每户", "单个", "最高", "一次性", "每人", "每家"];
    static GRANTS: &Words = words!["奖励", "资助", "补贴", "补助", "给予"];
    let time = &scene.periods[period].span;
    let clauses = &scene.clauses.all;
    let (said, start) = (scene.clauses.at(time.start), clauses[reading.clause].span.start);
    if said >= reading.clause {
        return false;
    }
    let near = start.max(figure.saturating_sub(REACH))..figure;
    let rule = matches!(scene.text.at(start), Some('对' | '按')) && scene.text.has_any(near.clone(), GRANTS);
    let issue = time.end..clauses[(said + 1).min(reading.clause - 1)].span.end.min(time.end + FARTHEST);
    let money = |f: &FigureSpan| f.span.start < issue.end && Shape::of(f) == Shape::Money;
    let spent = scene.next_figure(issue.start).is_some_and(money);
    (rule || scene.text.has_any(near, GRANTING)) && !spent && scene.text.has_any(issue.clone(), ISSUING)
}

/// Whether a year only says when somebody came where he is, or became what he is: 2012年|入驻园区,建有厂房5栋; 2016年,|云帆电器落户高新区,
/// 员工800人.
pub(super) fn comes(scene: &Scene, span: &Range<usize>, rest: &Range<usize>) -> bool {
    const LONGEST: usize = 16;
    const LONGEST_NAME: usize = 10;
    let text = scene.text;
    let year = text.at(span.start).is_some_and(|c| c.is_ascii_digit()) && text.before(span.end) == Some('年');
    if !year || text.at(rest.end) != Some(',') {
        return false;
    }
    let alone = rest.is_empty();
    let clause =
        if alone { scene.clauses.all.get(scene.clauses.at(rest.end + 1)).map(|c| c.span.clone()) } else { None };
    let clause = clause.unwrap_or(rest.clone());
    let turned = matches!(text.at(clause.start), Some('由' | '从' | '正' | '举'));
    let reach = if alone || turned { LONGEST_NAME } else { 0 };
    let from = clause.start;
    let verb = text.find_any(from..clause.end.min(from + reach + 1), COMING_ABOUT);
    let Some((at, verb)) = verb else { return false };
    // 2009年来到临江,|最初|租了30亩地: so it was then.
    let then = words!["最初", "起初", "当初", "一开始", "仅", "只"];
    if text.starts_with_any(clause.end + 1, then) {
        return false;
    }
    // 入驻|企业|增多, 一批|项目|落户: those who did.
    let many = text.starts_with_any(at + verb.length(), words!["企业", "项目", "人才", "商户"])
        || text.has_any(from..at, words!["批", "个", "家", "项目", "企业", "纷纷", "陆续", "先后"]);
    clause.len() <= LONGEST + reach && text.at(clause.end) == Some(',') && !many && !scene.figure_in(clause)
}

/// Whether a time only says when something began of which nothing is counted: 从1980年开始,他研究数据库.
pub(super) fn begun(scene: &Scene, span: &Range<usize>) -> bool {
    let begins = matches!(scene.text.at(span.start), Some('从' | '自'))
        && scene.text.ends_with_any(span.end, words!["开始", "起"]);
    let sentence = || scene.clauses.all[scene.clauses.at(span.start)].sentence;
    begins
        && scene
            .next_figure(span.end)
            .is_none_or(|f| scene.clauses.all[scene.clauses.at(f.span.start)].sentence != sentence())
}

/// Whether a time tells how long ago something was: 三年前,园区还是一片农田.
pub(super) fn ago(scene: &Scene, span: &Range<usize>) -> bool {
    scene.text.ends_with_any(span.end, words!["年前", "年多前", "个月前"]) || begun(scene, span)
}
