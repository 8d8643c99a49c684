//! Times told by what happened or went on: 引进昆山以来, 投用半年来, 疫情防控期间.

use std::ops::Range;

use super::classify::RARE;
use super::{Period, PeriodRole};
use crate::calendar::begins_word;
use crate::char_set::chars;
use crate::length::Length;
use crate::tables::lists::{BEGUN, EVENTS, FOUNDED};
use crate::tables::{Words, words};
use crate::text::{Text, is_alphabetic, is_alphanumeric};
use crate::zone::ZoneSpan;

/// Adds a time told by an event that opens its clause: 党的十八大以来, 2014年引进昆山以来.
pub(super) fn since(text: &Text, found: &mut Vec<Period>, at: usize) {
    const LONGEST: usize = 28;
    // 自2021年启动联盟|起: what came about has a date, and the word is one character.
    let short = text.chars[at] == '起';
    let after = at + if short { 1 } else { 2 };
    // 自《…》|发布以来: what came about may be a document; 自2020年4月股价触及17.9元|以来: its amount goes on over the point.
    let point = |i: usize| text.chars[i] == '.' && text.at(i + 1).is_some_and(|c| c.is_ascii_digit());
    let inside = |&i: &usize| is_alphanumeric(text.chars[i]) || matches!(text.chars[i], '“' | '”') || point(i);
    let word = |end: usize| (end.saturating_sub(LONGEST + 1)..end).rev().take_while(inside).count();
    let event = word(at);
    let titled = document(text, at - event);
    let mut start = titled.map_or(at - event, |open| open - word(open));
    // “三问三亮、四访四帮”活动开展|以来: a name in quotes is whole.
    let quote = (start..at).find(|&i| matches!(text.chars[i], '“' | '”')).filter(|&i| text.chars[i] == '”');
    let opening = |&i: &usize| matches!(text.chars[i], '“' | '”' | '。' | '\n');
    if let Some(open) = quote.and_then(|_| (start.saturating_sub(LONGEST)..start).rev().find(opening)) {
        // 推行|“吹哨报到”工作法以来
        let verb = text.word_before(open, words!["推行", "实施", "开展", "启动", "推出", "施行", "深化"]);
        start = if text.chars[open] == '“' { open - verb.map_or(0, |_| 2) } else { start };
    }
    // 某高新区|自成立以来: whoever it is stands before.
    let whole = |i: usize| !text.at(i + 1).is_some_and(|c| chars!("由主动身然贸治行来营建有").has(c));
    let led = (start..at).rev().find(|&i| text.chars[i] == '自' && whole(i));
    // 生产总值|从有统计以来的100亿元增长到….
    let led = led.or_else(|| (start + 2..at).rev().find(|&i| text.chars[i] == '从' && text.at(i + 1) == Some('有')));
    start = led.unwrap_or(start);
    // 国产电影|开年以来: nor is who it is told of.
    if !short && led.is_none() {
        start = text
            .word_before(at, words!["开年", "入冬", "入汛", "入夏", "入春", "入秋", "开春"])
            .map_or(start, |_| start.max(at - 2));
    }
    let dated = found.last().is_some_and(|p| p.span.end > start && p.span.end < at);
    let from = |i: usize| matches!(text.before(i), Some('自' | '从')) || matches!(text.at(i), Some('自' | '从'));
    if short && !(dated && found.last().is_some_and(|p| from(p.span.start))) {
        return;
    }
    let length = at - start - titled.filter(|&open| open >= start).map_or(0, |open| at - event - open);
    // 自2013年9月,|某自贸区挂牌以来.
    let dated = found.last().filter(|p| p.span.end + 1 == start && text.at(p.span.end) == Some(','));
    if let Some(from) = dated.map(|p| p.span.start).filter(|&i| led.is_none() && text.before(i) == Some('自')) {
        found.pop();
        found.push(Period::told(from - 1..after));
        return;
    }
    // 有记录以来最好水平, 2008年金融危机以来|次低: it says how rare that is.
    if text.starts_with_any(after, RARE) || text.starts_with_any(after, words!["未", "的历史"]) {
        let led = |p: &&mut Period| text.before(p.span.start).is_some_and(|c| chars!("为是创下系").has(c));
        if let Some(last) = found.last_mut().filter(|p| p.span.end > start).filter(led) {
            last.role = PeriodRole::Date;
        }
        return;
    }
    const LONGEST_UNLED: usize = 20;
    let longest = if led.is_some() || short { LONGEST } else { LONGEST_UNLED };
    if !(2..=longest).contains(&length) || text.ends_with_at(at, "一直") || text.ends_with_at(at, "长期") {
        return;
    }
    // 自2020年4月股价触及17.9元|以来: the amount is no part of the time, the day is when it began.
    // 8.3万平方米厂房|去年年底投用以来|.
    let time = found.last().map_or(start, |p| p.span.start);
    if time > start && text.chars[start..time].contains(&'.') {
        start = time;
    }
    if text.chars[start..at].contains(&'.') {
        if let Some(last) = found.last_mut().filter(|p| p.span.end > start) {
            last.role = PeriodRole::Governs;
        }
        return;
    }
    let mut meaning = None;
    // |今年|入冬以来.
    let joined = |p: &&Period| p.span.end > start || p.span.end == start && start + 2 == at;
    if let Some(last) = found.last().filter(joined) {
        start = last.span.start;
        // 自|2004年突破1万亿元以来.
        start -= usize::from(matches!(text.before(start), Some('自' | '从')));
        // 2019年以来 is known by its year, 2014年引进昆山以来 is not.
        meaning = last.meaning.filter(|_| last.span.end == after);
        found.pop();
    }
    found.push(Period { meaning, ..Period::told(start..after) });
}

/// A length of time or 至今 with what happened at its beginning: 投用|半年来, 成立|至今.
pub(super) fn event_before(text: &Text, floor: usize, period: Period) -> Period {
    static ENDS: &Words =
        words!["年来", "月来", "至今", "年多来", "年以来", "月以来", "天来", "周来", "天以来", "周以来"];
    let Range { start, end } = period.span;
    let lasts = !text.at(start).is_some_and(|c| c.is_ascii_digit()) || !text.ends_with_any(end, words!["以来"]);
    let event = text.word_before(start, BEGUN).map(|w| start.saturating_sub(w.length()));
    // 平台|正式上线一个多月以来.
    let event = event.map(|i| i - text.word_before(i, words!["正式", "全面"]).map_or(0, |_| 2)).filter(|&i| i >= floor);
    match event.filter(|_| lasts && period.role == PeriodRole::Governs && text.ends_with_any(end, ENDS)) {
        Some(event) => Period { span: event..end, outer: event..end, meaning: None, ..period },
        None => period,
    }
}

/// Where what happened at the beginning of a time begins, before 到 or 至: |揭牌|至10月底, |自成立|至2023年底.
pub(super) fn event_to(text: &Text, floor: usize, to: usize) -> Option<usize> {
    let event = text.word_start(to, BEGUN).filter(|&i| i >= floor)?;
    let from = text.length_before(event, words!["自从", "自", "从"]);
    (from > 0 && event >= floor + from || text.at(to) == Some('至')).then(|| event - from)
}

/// A time told by what goes on or is near, where a clause begins or after 在: 在疫情防控|期间, 试运营|期间, 重阳节|前夕.
pub(super) fn during(text: &Text, found: &[Period], at: usize) -> Option<Period> {
    const LONGEST: usize = 10;
    // “三夏”|期间: a name in quotes is whole.
    let quoted = at > 0 && text.chars[at - 1] == '”';
    let back = text.chars[..at].iter().rev().take(LONGEST + 1);
    let word = back.take_while(|&&c| is_alphabetic(c) || quoted && matches!(c, '“' | '”')).count();
    let clause = at - word;
    let start = (clause..at).rev().find(|&i| text.chars[i] == '在').map(|i| i + 1);
    let start = start.or((word <= LONGEST).then_some(clause))?;
    let told = found.last().is_some_and(|p| p.span.end > start) || text.at(at + 2) == Some('的');
    (at >= start + 2 && !told).then(|| Period::told(start..at + 2))
}

/// Whether the first week, month or year of what the clause begins with stands there: 开通|首月|,…; 新年第|一周|,….
pub(super) fn opening_stretch(text: &Text, at: usize) -> bool {
    // 开园第一年,…;第二年,…: years are told one by one.
    let first = match text.at(at + 1) {
        Some('周') => text.chars[at] == '首' || text.ends_with_at(at + 1, "第一"),
        Some('月' | '年') => text.chars[at] == '首',
        _ => false,
    };
    first && text.at(at + 2) == Some(',')
}

/// A time told by what came about at its end, where a clause begins: |至抗战胜利时|,…; |封关至“满月”时|,….
pub(super) fn until(text: &Text, found: &[Period], at: usize) -> Option<Period> {
    const LONGEST: usize = 12;
    let inside = |&i: &usize| is_alphabetic(text.chars[i]) || matches!(text.chars[i], '“' | '”');
    let clause = at - (at.saturating_sub(LONGEST)..at).rev().take_while(inside).count();
    let to = (clause..at).find(|&i| text.chars[i] == '至')?;
    let start = if to == clause { Some(to) } else { event_to(text, clause, to) };
    let told = found.last().is_some_and(|p| p.span.end > clause);
    start.filter(|&start| start == clause && !told).map(|start| Period::told(start..at + 1))
}

/// Where the title in 《》 begins that ends at a position.
fn document(text: &Text, end: usize) -> Option<usize> {
    const LONGEST_TITLE: usize = 40;
    let close = end.checked_sub(1).filter(|&i| text.chars[i] == '》')?;
    (close.saturating_sub(LONGEST_TITLE)..close)
        .rev()
        .find(|&i| matches!(text.chars[i], '《' | '。'))
        .filter(|&i| text.chars[i] == '《')
}

/// How long the word is that makes a time the beginning of one: 2019年|以来, Taiwan's 今年|来 but not 今年来华.
pub(super) fn since_then(text: &Text, end: usize) -> Option<usize> {
    let word = text.word_at(end, words!["以来", "起"]).filter(|_| !begins_word(text, end));
    let goes_on = |c: char| !is_alphanumeric(c) || chars!("已共累新引完实核总获").has(c);
    let this_year = text.ends_with_at(end, "今年") && text.at(end) == Some('来');
    let short = (this_year && text.at(end + 1).is_none_or(goes_on)).then_some(1);
    word.map(|w| w.length()).or(short)
}

/// Whether a time says who was born in it: 2011年11月以后|出生的女孩.
pub(super) fn of_birth(text: &Text, end: usize) -> bool {
    text.starts_with_at(end, "出生") && !text.starts_with_any(end + 2, words!["人口", "率", "缺陷", "人数"])
}

/// Past the stretch that a day ends: 截至23日|的一周内; as Hong Kong's results tell it, 截至6月30日|止六个月内, 截至12月31日|止年度.
pub(super) fn stretch_ended(text: &Text, end: usize) -> usize {
    const LONGEST_NUMBER: usize = 2;
    if !matches!(text.at(end), Some('止' | '的')) {
        return end;
    }
    let number = |c: char| c.is_ascii_digit() || chars!("一二三四五六七八九十两").has(c);
    let count = (end + 1..=end + LONGEST_NUMBER).take_while(|&i| text.at(i).is_some_and(number)).count();
    let unit = text.word_at(
        end + 1 + count,
        words![
            "个月",
            "年度",
            "财政年度",
            "半年度",
            "半年",
            "季度",
            "财年",
            "年",
            "期间",
            "周",
            "天",
            "小时",
            "个星期"
        ],
    );
    // 截至年底的|期间费用.
    let whole = |unit: &&str| text.at(end) == Some('止') || count > 0 || unit.ends_with(['度', '年']);
    let Some(unit) = unit.filter(whole) else { return end };
    let after = end + 1 + count + unit.length();
    after + text.length_at(after, words!["期间", "内"])
}

/// 云岭高新区|换届以来: whose figures they are is no part of the time, unless that is what began: 云岭高新区成立以来.
pub(crate) fn leave_zones(text: &Text, periods: &mut [Period], zones: &[ZoneSpan]) {
    const SHORTEST: usize = 4;
    for period in periods.iter_mut().filter(|p| p.meaning.is_none()) {
        let next = zones.partition_point(|z| z.span.end <= period.span.start);
        let zone = zones.get(next).filter(|z| z.span.start == period.span.start);
        let Some(end) = zone.map(|z| z.span.end).filter(|end| end + SHORTEST <= period.span.end) else { continue };
        let event = text.ends_with_any(period.span.end, words!["以来", "期间", "首周", "首月"]);
        let began = [FOUNDED, EVENTS, words!["升级", "建立", "正式", "建区", "建园", "批准", "运营"]];
        if event && !began.iter().any(|words| text.starts_with_any(end, words)) {
            (period.span.start, period.outer.start) = (end, end);
        }
    }
}

/// What leads to a part of how much it was at another time.
static REACHING: &Words = words!["达到", "达", "是", "为"];

/// Whether a ratio of what it was then follows a time: 分别达到|2019年的|81%, 是建区|当年的|10倍; but 由2%提高到2020年的3%.
pub(super) fn part_of(text: &Text, floor: usize, span: &Range<usize>) -> Option<Range<usize>> {
    const LONGEST_NUMBER: usize = 8;
    const LONGEST_EVENT: usize = 4;
    const COURSE: usize = 20;
    let level = text.word_at(span.end, words!["同期水平", "同期", "水平", "平日", "平时"]);
    let of = span.end + level.map_or(0, |w| w.length());
    let number = of + 1 + usize::from(matches!(text.at(of + 1), Some('近' | '约')));
    if text.at(of) != Some('的') || !text.at(number).is_some_and(|c| c.is_ascii_digit()) {
        return None;
    }
    let unit = text.leading(number..number + LONGEST_NUMBER, |c| c.is_ascii_digit() || c == '.').end;
    let event = (0..=LONGEST_EVENT).map_while(|n| span.start.checked_sub(n).filter(|&at| at > floor));
    let event = event.take_while(|&at| at == span.start || text.at(at).is_some_and(is_alphanumeric));
    let verb = event.into_iter().find_map(|at| text.word_start(at, REACHING))?;
    let course = (floor.max(verb.saturating_sub(COURSE))..verb).any(|i| matches!(text.chars[i], '由' | '从'));
    let ratio = matches!(text.at(unit), Some('%' | '倍'));
    (ratio && !course).then_some(verb..of + 1)
}
