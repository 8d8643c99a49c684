//! Where a time ends before another one is told: with words for these days, and with an amount planned.

use std::ops::Range;

use super::inner::counted_before;
use super::period::Period;
use crate::fact::scene::{Scene, Shape};
use crate::lead;
use crate::tables::{Words, words};

static THESE_DAYS: &Words =
    words!["近日", "日前", "近期", "前不久", "连日来", "最近,", "近段时间", "最新数据", "最新统计"];

/// Whether a sentence opens with words for these days, which no time before it reaches: 今年以来…。|近期|将有5个项目开工.
pub(super) fn of_these_days(scene: &Scene, sentence: usize) -> bool {
    let these = |clause: usize| {
        let start = scene.clauses.all.get(clause).map_or(0, |c| c.span.start);
        // |最新数据显示|,遗产数量达59项.
        scene.text.ends_with_any(start.saturating_sub(1), words!["最新数据显示"])
            || scene.text.starts_with_any(start, THESE_DAYS)
    };
    let first = scene.clauses.of_sentence(sentence).start;
    let leads =
        |c: usize| scene.clauses.all.get(c).is_some_and(|c| lead::words_before(scene.text, c.span.end).is_some());
    these(first) || leads(first) && these(first + 1)
}

/// Where a time ends that only says when so much is to be spent on what was counted before it: 新开工项目49个,|今年|计划完成投资
/// 46亿元,5亿元以上项目5个.
pub(super) fn planned_amount(scene: &Scene, clause: usize, period: &Period) -> Option<usize> {
    let (text, end) = (scene.text, scene.clauses.all.get(clause)?.span.end);
    let amount = scene.next_figure(period.span.end).filter(|f| f.span.start < end && Shape::of(f) == Shape::Money)?;
    let planned = text.starts_with_any(period.span.end, words!["计划", "预计", "拟"])
        && text.ends_with_any(amount.span.start, words!["投资", "投资额"]);
    (planned && counted_before(scene, clause, period.span.start)).then_some(end)
}

/// Whether a time is the end of what has been counted up to it: 截至6月底, 目前.
pub(super) fn counted_up(scene: &Scene, period: usize) -> bool {
    scene.text.starts_with_any(scene.periods[period].span.start, words!["截至", "截止", "目前", "如今", "现在"])
}

/// Whether a month is that of a survey, which all its numbers are of: 根据|2017年7月|统计数据.
pub(super) fn surveyed(scene: &Scene, span: &Range<usize>) -> bool {
    let led = matches!(scene.text.before(span.start), Some('据' | '按' | '照' | '以'));
    led && scene.text.starts_with_any(span.end, words!["统计", "数据", "快报", "普查", "调查"])
}

/// Whether a time is one month or the end of a year, neither reached (截至5月) nor one of several (1-5月).
pub(super) fn month(scene: &Scene, span: &Range<usize>) -> bool {
    let chars = &scene.text.chars[span.clone()];
    let month = matches!(chars, [.., '月'] | [.., '月', '份'] | [.., '年', '底'] | [.., '年' | '月', '末']);
    month && !chars.iter().any(|c| matches!(c, '截' | '-' | '~' | '至' | '到' | '—' | '前' | '个'))
}

/// Whether a time is the end of a month or year, at which there is something: 6月末, 年底, 截至年末; 截至6月底 counts up to it.
pub(super) fn point(scene: &Scene, span: &Range<usize>) -> bool {
    let chars = &scene.text.chars[span.clone()];
    let ahead = matches!(chars, ['明' | '今' | '本', ..] | ['年', _]) && chars.contains(&'底');
    let counts =
        || chars.iter().any(|c| matches!(c, '截' | '到' | '至')) && !matches!(chars, ['截', '至', .., '年', _]);
    matches!(chars, [.., '年' | '月', '底' | '末']) && !ahead && !counts()
}
