//! Where a time ends before another one is told: with words for these days, and with an amount planned.

use std::ops::Range;

use super::inner::{counted_before, sentence_end};
use super::period::Period;
use crate::fact::clause::Clause;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::lead;
use crate::tables::lists::{FLOWS, WORKPLACES};
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
    // 前10月产值增长9%。|云帆公司的车间里|,8条生产线满负荷运转.
    let scene_set = || {
        let clause = scene.clauses.all.get(first).map_or(0..0, |c| c.span.clone());
        scene.text.at(clause.end) == Some(',')
            && (scene.text.ends_with_any(clause.end, WORKPLACES)
                || scene.text.starts_with_any(clause.start, words!["走进", "走入", "来到", "步入"]))
            && !scene.figure_in(clause)
    };
    these(first) || leads(first) && these(first + 1) || scene_set()
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

/// Whether a month is that of a survey, which all its numbers are of: 根据|2017年7月|统计数据, |10月|,零售总额同比增长2.9%.
pub(super) fn surveyed(scene: &Scene, span: &Range<usize>) -> bool {
    let led = matches!(scene.text.before(span.start), Some('据' | '按' | '照' | '以'));
    let clause = scene.clauses.all.get(scene.clauses.at(span.start));
    let end = clause.map_or(span.end, |c| sentence_end(scene, c.sentence));
    led && scene.text.starts_with_any(span.end, words!["统计", "数据", "快报", "普查", "调查"])
        || scene.text.has_any(span.end..end, words!["同比", "环比", "按年", "比较,", "年增", "年减", "月增", "月减"])
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

/// Whether something is hoped for after a time of a year that has gone by: 前三季度产值192亿元,|有望|连续4年突破200亿元.
pub(super) fn hoped(scene: &Scene, time: &Period, clause: &Clause) -> bool {
    static HOPES: &Words = words!["有望", "全年有望", "全年预计", "预计全年"];
    let text = scene.text;
    let past = text.starts_with_any(time.span.start, words!["去年"])
        || text.ends_with_any(time.span.end, words!["上半年", "季度", "个月", "月"]);
    past && time.span.end < clause.span.start && text.starts_with_any(clause.span.start, HOPES)
}

/// Whether so many have come there by now, after what was told of a year: 去年研发投入增长6%。这里|已聚起|企业50余家.
pub(super) fn gathered(scene: &Scene, time: &Period, reading: &Reading, figure: usize) -> bool {
    const REACH: usize = 40;
    static COME: &Words = words!["已聚", "已集聚", "已汇聚", "已吸引", "已落户", "已入驻"];
    let (text, clause) = (scene.text, &scene.clauses.all[reading.clause].span);
    let past = text.starts_with_any(time.span.start, words!["去年", "前年", "20"]);
    let counts = matches!(reading.shape, Shape::Count | Shape::Noun);
    // 去年新增企业26家。园区|已建成|公寓3200套,入住2600人: nor is what has come about by now of the year before.
    let first =
        scene.clauses.all[scene.clauses.of_sentence(scene.clauses.all[reading.clause].sentence).start].span.start;
    let near = first.max(figure.saturating_sub(REACH))..figure;
    if counts && text.starts_with_any(time.span.start, words!["去年", "前年"]) && text.has_any(near, words!["已"])
    {
        return true;
    }
    past && (counts && text.has_any(clause.start.max(figure.saturating_sub(REACH))..figure, COME)
        || text.has_any(figure..clause.end.min(figure + REACH), words!["在这里", "在此集聚", "聚于此"]))
}

/// Whether a day with its year opens another statement: 2021年完成融资;|2022年3月31日|上市,募资8亿元.
pub(super) fn of_another_statement(scene: &Scene, day: &Period) -> bool {
    scene.text.before(day.span.start) == Some(';') && scene.text.at(day.span.start + 4) == Some('年')
}

/// Whether a figure tells what comes in or is made over a stretch of time.
pub(super) fn flows(reading: &Reading) -> bool {
    reading.indicator.as_ref().is_some_and(|i| FLOWS.at_end_of(i).is_some())
}
