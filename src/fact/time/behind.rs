//! Times behind what they date.

use std::ops::Range;

use super::period::PeriodRole;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::EVENTS;
use crate::tables::{Words, words};

/// The time of what is counted, right after its number or its name: 28个|2020年|计划开工项目, 20个项目|去年|竣工.
pub(super) fn of(scene: &Scene, figure: &Range<usize>, reading: &Reading) -> Option<usize> {
    static LEADS: &Words = words![
        "已于",
        "将于",
        "均于",
        "计划于",
        "计划",
        "已在",
        "将在",
        "预计于",
        "拟于",
        "预计在",
        "预计",
        "于",
        "在",
        "均",
        "将"
    ];
    let next = scene.period_after(figure.end);
    let period = scene.periods.get(next).filter(|p| p.role == PeriodRole::Governs)?;
    // 签约项目30个(|1-9月|).
    if bracketed(scene, &period.span) == Some(figure.end) {
        return Some(next);
    }
    let counts = matches!(reading.shape, Shape::Count | Shape::Noun);
    if !counts && !matches!(reading.shape, Shape::Money | Shape::Physical) {
        return None;
    }
    // 11个|当年|签约、当年开工.
    if super::phrase::of_deeds(scene, &period.span) {
        return None;
    }
    let clause_end = scene.clauses.all.get(reading.clause)?.span.end;
    let noun = reading.named.as_ref().filter(|named| named.start >= figure.end).map_or(figure.end, |named| named.end);
    let lead = scene.text.word_at(noun, LEADS);
    // 剩余3亿元|将于年底前到位, 首批3亿元|计划6月到位: behind an amount only so.
    // 一期9万平方米|去年9月|启用, 首期15亿元|6月份|已经到账.
    const LONGEST_EVENT: usize = 4;
    let came = || {
        let rest = period.outer.end..clause_end;
        period.span.start == noun
            && (2..=LONGEST_EVENT).contains(&rest.len())
            && (scene.text.ends_with_any(clause_end, EVENTS)
                || scene.text.ends_with_any(clause_end, words!["到账", "到位", "投用", "启用", "交付", "封顶", "完工"]))
    };
    if !counts && came() {
        return Some(next);
    }
    if !counts && !lead.is_some_and(|w| w.ends_with(['于', '计', '划'])) {
        return None;
    }
    let after = noun + lead.map_or(0, |w| w.length());
    let done = period.outer.end + 1 < clause_end && !scene.figure_in(period.outer.end..clause_end);
    (period.span.start == figure.end && reading.shape == Shape::Count || period.outer.start == after && done)
        .then_some(next)
}

/// Where the bracket ends that a time stands in with other words, or alone behind a figure: 二期园区(已完成招商,预计明年2月开工)等4处,
/// 面积56公顷; 失业率3.4%(9月).
pub(super) fn bracket(scene: &Scene, span: &Range<usize>) -> Option<usize> {
    const LONGEST: usize = 30;
    let marks = |i: &usize| matches!(scene.text.chars[*i], '(' | ')');
    let open = (span.start.saturating_sub(LONGEST)..span.start).rev().find(marks)?;
    let close = (span.end..scene.text.len().min(span.end + LONGEST)).find(marks)?;
    let whole = scene.text.chars[open] == '(' && scene.text.chars[close] == ')';
    let behind = |at: usize| scene.figures[..scene.figure_after(at)].last().is_some_and(|f| f.span.end == at);
    (whole && bracketed(scene, span).is_none_or(behind)).then_some(close)
}

/// Where the bracket begins that holds nothing but a time: 签约项目30个|(1-9月).
fn bracketed(scene: &Scene, span: &Range<usize>) -> Option<usize> {
    let open = span.start.checked_sub(1).filter(|&at| scene.text.at(at) == Some('('))?;
    (scene.text.at(span.end) == Some(')')).then_some(open)
}

/// Whether a time stands in brackets behind another one, as in 5月5日(假期第五天); a word such as 今天 is told by its gloss.
pub(super) fn gloss(scene: &Scene, index: usize) -> bool {
    let Some(before) = index.checked_sub(1).map(|i| &scene.periods[i]) else { return false };
    let bracket = |end: usize| scene.text.at(end) == Some('(') && end + 1 == scene.periods[index].span.start;
    let digit = || scene.text.at(before.span.start).is_some_and(|c| c.is_ascii_digit());
    // 比去年同期(|2024年1月18日|)增长: nor does it change the base of a comparison.
    bracket(before.span.end) && digit() || before.role == PeriodRole::Base && bracket(before.outer.end)
}
