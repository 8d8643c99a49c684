//! Times that something is compared with: 比上年, 与2019年同期相比, 在去年的基础上.

use std::ops::Range;

use super::told;
use crate::calendar::goal;
use crate::char_set::chars;
use crate::length::Length;
use crate::tables::lists::COMPARED_WITH;
use crate::tables::{Words, words};
use crate::text::{Text, is_alphabetic, is_alphanumeric};

/// What says how things were then: 上年同期|为3家.
static TOLD_THEN: &Words =
    words!["为", "仅为", "只有", "仅有", "是", "则", "约为", "录得", "共", "接待", "实现", "完成", "达"];

/// The span of a comparison around an expression, if it is the base of one.
pub(super) fn span(text: &Text, floor: usize, span: &Range<usize>) -> Option<Range<usize>> {
    let after = |words: &Words| text.word_at(span.end, words).map(|w| w.length());
    // 较|疫情前|2019年.
    static BEFORE: &Words = words!["疫情前的", "疫情前", "疫前", "疫情之前", "疫情发生前"];
    let gap = BEFORE.iter().find(|w| text.ends_with_at(span.start, w)).map_or(0, |w| w.length());
    let start = span.start - gap;
    let is = |word: &str| text.ends_with_at(start, word) && start >= floor + word.length();
    let tail =
        after(words!["同期相比", "同期水平", "同期", "同月", "同季", "相比", "相较", "末", "初", "底", "水平", "基数"])
            .unwrap_or(0);
    // 比前一周|(下同).
    let gloss = if text.starts_with_at(span.end + tail, "(下同)") { 4 } else { 0 };
    let end = span.end + tail + gloss;
    let widened = |prefix: usize| start - prefix..end;
    if let Some(prefix) = text.word_before(start, COMPARED_WITH).filter(|w| is(w)) {
        // 占比2020年 is no comparison with it.
        let noun = prefix == "比" && text.before(start - 1) == Some('占');
        return (!noun).then(|| widened(prefix.length()));
    }
    // 对|上年同季|增长率, 对|上季|增率.
    if is("对") && (text.ends_with_at(end, "同季") || text.starts_with_any(end, words!["增率", "增长率", "成长率"]))
    {
        return Some(start - 1..end);
    }
    // 超|去年全年|1700万元: by so much.
    if let Some(over) = text
        .word_before(start, words!["超过", "超"])
        .filter(|w| is(w) && text.at(span.end).is_some_and(|c| c.is_ascii_digit()))
    {
        return Some(start - over.length()..span.end);
    }
    // 继2021年之后,再度入围.
    if let Some(tail) = after(words!["之后", "以后", "后"]).filter(|_| is("继")) {
        return Some(start - 1..span.end + tail);
    }
    // 2018年和|2020年|园区对比: two years are compared with each other, 2026年5月与|2025年5月|比较,… one with the other.
    let beside = || text.starts_with_any(span.end + tail, words!["比较,", "相比,"]) || text.ends_with_at(end, "相比");
    let two = || matches!(text.before(start - 1), Some('年' | '月' | '度')) && !beside();
    if (is("与") || is("同") || is("跟") || is("和")) && !two() {
        // 与2019年综合排名相比, 与上年基本持平: what is compared, or how nearly, may stand between.
        const LONGEST: usize = 14;
        let clause = text.leading(span.end..span.end + LONGEST, |c| !matches!(c, ',' | '。' | ';'));
        static VERBS: &Words = words!["相比", "相较", "比较", "对比", "持平", "相当", "同比"];
        // 跟年初|比,贷款增加6亿元.
        let alone = |i: usize| text.at(i) == Some('比') && text.at(i + 1) == Some(',') && text.before(i) != Some('占');
        let verb = |i: usize| if alone(i) { Some(1) } else { text.starts_with_any(i, VERBS).then_some(2) };
        let compared = clause.into_iter().find_map(|i| Some(i + verb(i)? - span.end));
        // 与2022年上半年的|260亿元|相比: has an amount of its own.
        let own = text.at(span.end) == Some('的') && text.at(span.end + 1).is_some_and(|c| c.is_ascii_digit());
        return compared.map(|compared| start - 1..span.end + if own { 0 } else { compared });
    }
    // 上年同期为3家 says what it was then.
    let then = text.starts_with_any(end, TOLD_THEN);
    // 而去年同期则为….
    let opens = text.before(start).is_none_or(|c| !is_alphanumeric(c) || c == '而');
    // (去年同期:4亿元).
    let then = then || text.before(start) == Some('(') && text.at(end) == Some(':');
    // 去年同期,|全区签约项目18个: opens a clause of its own.
    let then = then
        || text.at(end).is_some_and(|c| c == ',' || is_alphabetic(c) && !chars!("的相水基数增下上持大偏高低").has(c));
    // 个别企业|去年同期|增幅超过40%: so does how it grew then.
    let grew = text.word_at(end, words!["增速", "增幅", "增长率"]).map_or(end, |w| end + w.length());
    let rate = grew > end && text.starts_with_any(grew, words!["为", "是", "达", "超", "高达", "只有", "仅"]);
    if (rate || then && opens) && text.ends_with_at(end, "同期") {
        return None;
    }
    // 接近|去年全年|的水平,….
    static SIZES: &Words = words!["的水平", "的总和", "的总量", "的总数"];
    if after(SIZES).is_some_and(|n| text.at(span.end + n).is_none_or(|c| !is_alphanumeric(c))) {
        return Some(start..span.end);
    }
    // 恢复至|2019年|同期水平的81%.
    if let Some(outer) = told::part_of(text, floor, span) {
        return Some(outer);
    }
    if text.ends_with_at(span.end, "同期") || after(words!["同期"]).is_some() {
        return Some(start..end);
    }
    if after(words!["基础上", "的基础上", "为基期", "为基数", "水平上", "水平基础上"]).is_some() {
        return Some(start..span.end);
    }
    // 完成|年初|预算的54%, 完成|全年|总量目标的54%, 达到|去年全年|的54%; but 完成|全年|任务1500座.
    let amount = text.at(span.start) == Some('全') && goal(text, span.end).is_some();
    let plan =
        after(words!["预算数", "预算", "总量目标", "目标", "计划", "任务", "预期", "考核目标", "考核任务", "税收任务"])
            .filter(|_| text.ends_with_any(span.end, words!["年初", "全年"]) && !amount);
    // 达到|去年全年|奖励总额的85%.
    const LONGEST_NOUN: usize = 8;
    let mut noun = (span.end..span.end + LONGEST_NOUN)
        .skip_while(|&i| text.at(i).is_some_and(|c| c != '的' && is_alphanumeric(c)));
    let part = |i: usize| text.at(i) == Some('的') && text.at(i + 1).is_some_and(|c| c.is_ascii_digit());
    let whole = matches!(text.at(span.start), Some('去' | '上')) && noun.next().is_some_and(part);
    if plan.is_some() && (is("完成") || is("占") || is("超") || is("达到") || is("实现") || is("下达") || is("下达的"))
        || whole && (is("达到") || is("达") || is("完成") || is("已达") || is("占"))
    {
        return Some(start..span.end);
    }
    // 是2020年的2.3倍; but 结构由…调整为|2020年|的9:48:43.
    let became = text.ends_with_any(start, words!["调整为", "优化为"]);
    if text.at(span.end) == Some('的') && (is("是") || is("为") && !became || is("相当于")) {
        return Some(start - 1..span.end + 1);
    }
    None
}
