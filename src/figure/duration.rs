//! Lengths of time: durations measure (连续6年, 提前6个月), dates and periods do not (2020年, 近5年, 前4个月).

use std::ops::Range;

use super::context::{Measured, follows, precedes};
use super::{Reader, qualifier};
use crate::calendar::republic_year;
use crate::char_set::chars;
use crate::explain::Rule;
use crate::length::Length;
use crate::numeral::Script;
use crate::scan::Hit;
use crate::tables::lists::{DONE_OVER_YEARS, ERAS, EVENTS};
use crate::tables::{Han, PERIOD_WORDS, PeriodKind, TIME_WORDS, Table, TimeClass, words};
use crate::text::is_han;

/// Years beyond are lengths of time.
const LAST_YEAR: f64 = 2200.0;

/// Whether a length of time measures, and is neither a date nor a period.
pub(super) fn measures(reader: &Reader, m: &Measured) -> bool {
    let (numeral, unit) = (m.numeral, m.unit);
    let year = unit.name == "年";
    let arabic = numeral.script == Script::Arabic;
    // 距今5000年 is no year of the calendar.
    let calendar = (1000.0..LAST_YEAR).contains(&numeral.value) && !precedes(reader, m.start, words!["距今", "距今约"]);
    if year
        && arabic
        && numeral.scale == 1.0
        && (calendar || reader.text.at(m.start) == Some('0') && numeral.value.fract() == 0.0)
    {
        reader.text.note(Rule::Date, m.start..m.end);
        return false;
    }
    if year && (follows(reader, m.end, words!["代", "级", "度"]) || precedes(reader, m.start, words!["民国", "民国 "]))
    {
        reader.text.note(Rule::Date, m.start..m.end);
        return false;
    }
    if ((year || precedes(reader, m.start, words!["止", "月的", "月底的"])) && is_a_date(reader, m))
        || (unit.name == "秒" && precedes(reader, m.start, words!["分"]))
    {
        reader.text.note(Rule::Date, m.start..m.end);
        return false;
    }
    if follows_its_word(reader, m.start) {
        return true;
    }
    if !arabic && unit.han != Han::Any {
        let limited = reader.text.starts_with_any(m.end, words!["以上", "以下", "左右"]);
        // 深耕|二十多年, 三年|免租.
        let long = numeral.over && numeral.value >= 10.0 && !period_after(reader, m.end);
        let free = follows(reader, m.end, words!["免租", "免息", "质保"]);
        let measures = (limited || long || free || qualifier::before(reader, m.start).is_some())
            && !precedes(reader, m.start, words!["近"]);
        if !measures {
            reader.text.note(Rule::TimeSpan, m.start..m.end);
        }
        return measures;
    }
    // 近5年 is a period, 近2小时 nearly two hours.
    let short = ["小时", "分钟", "秒", "工作日"].iter().any(|word| unit.name.ends_with(word));
    let nearly = short && precedes(reader, m.start, words!["近"]) && !precedes(reader, m.start, words!["最近"]);
    // 图纸送审后|4天|便领到许可证, 摘牌后|8天|办结: how soon something came.
    // 行程结束后|180天|内.
    let soon = precedes(reader, m.start, words!["后"])
        && !precedes(reader, m.start, words!["今后", "此后", "往后", "以后"])
        && (follows(reader, m.end, words!["便", "即", "就", "内"]) || follows(reader, m.end, EVENTS));
    // 发射前|十多分钟: how long before it.
    let ahead = short
        && precedes(reader, m.start, words!["前"])
        && m.start > 2
        && reader.text.at(m.start - 2).is_some_and(is_han);
    let other = |class| class == TimeClass::PeriodBefore && !nearly && !soon && !ahead;
    if let Some(word) = word_before(reader, m.start).filter(|(_, class)| other(*class)) {
        reader.text.note(Rule::TimeSpan, word.0.start..word.0.end);
        return false;
    }
    // 7天|期逆回购: so long a term is part of what it is.
    let term = follows(reader, m.end, words!["期"])
        && !reader.text.at(m.end + 1).is_some_and(|c| chars!("间限内满初末").has(c));
    // 国庆假期7天, 八天总人数: how long a holiday is tells when.
    let opens = reader.text.before(m.start).is_none_or(|c| matches!(c, ',' | ';' | '。' | '\n'));
    let days = unit.name == "天";
    let all = opens && follows(reader, m.end, words!["总", "共"]);
    if term || days && (all || follows_holiday(reader, m.start)) {
        reader.text.note(Rule::TimeSpan, m.start..m.end);
        return false;
    }
    let over = follows(reader, m.end, words!["多"]) && follows(reader, m.end + 1, DONE_OVER_YEARS);
    let limit = year && (over || follows(reader, m.end, words!["内", "之内", "以内", "期"]));
    if limit {
        reader.text.note(Rule::TimeSpan, m.start..m.end);
    }
    // 5年|纳税总额不低于4亿元: what is told right after it is told of that time.
    let told = year && opens && reader.hits.longest_at(m.end, Table::Indicator).is_some_and(|h| h.end > m.end + 2);
    !limit && !told && !period_after(reader, m.end)
}

/// Whether a holiday stands right before `at`, whose days follow: 国庆档|8天, not 延长假期|3天.
fn follows_holiday(reader: &Reader, at: usize) -> bool {
    let mut end = if reader.text.before(at) == Some('”') { at - 1 } else { at };
    let mut found = false;
    while let Some(hit) = reader
        .hits_before(end, Table::PeriodWord)
        .find(|hit| matches!(PERIOD_WORDS[hit.row].kind, PeriodKind::Holiday | PeriodKind::Festival))
    {
        end = hit.start;
        found = true;
    }
    found && !precedes(reader, end, words!["延长", "增加", "缩短", "减少"])
}

/// 114年9月5日, 民国113年, 令和6年: a year of an era.
fn is_a_date(reader: &Reader, m: &Measured) -> bool {
    let text = reader.text;
    let digits = (m.end..m.end + 3).take_while(|&i| text.at(i).is_some_and(|c| c.is_ascii_digit())).count();
    (matches!(digits, 1 | 2) && text.at(m.end + digits) == Some('月'))
        || precedes(reader, m.start, ERAS)
        // 截至6月30日止|六个月, 截至6月的|三个月.
        || precedes(reader, m.start, words!["止", "月的", "月底的"])
        || m.end == m.start + 4 && republic_year(text, m.start).is_some()
        // 自|93年|起营运: a year of two digits.
        || text.before(m.start) == Some('自') && follows(reader, m.end, words!["起", "成立", "开始", "设立", "以来"])
}

/// Whether a word before `at` makes a length of time a duration: 连续, 用时近, 历时约.
pub(super) fn follows_its_word(reader: &Reader, at: usize) -> bool {
    if class_before(reader, at) == Some(TimeClass::DurationBefore) {
        return true;
    }
    let mut end = at;
    for gap in ["近", "约", "超", "超过", "了", "仅"] {
        if reader.text.ends_with_at(end, gap) {
            end -= gap.length();
        }
    }
    end < at && class_before(reader, end) == Some(TimeClass::DurationBefore)
}

/// Whether 一个多月 is part of when something was: 启动|一个多月|来, 过去|3个多月|的时间里.
pub(super) fn tells_when(reader: &Reader, span: Range<usize>) -> bool {
    !follows_its_word(reader, span.start)
        && (class_before(reader, span.start) == Some(TimeClass::PeriodBefore) || period_after(reader, span.end))
}

/// Whether a word of periods follows, also after 多 and 半: 3年多来.
fn period_after(reader: &Reader, at: usize) -> bool {
    let at = if matches!(reader.text.at(at), Some('多' | '余' | '半')) { at + 1 } else { at };
    let mut words = reader.hits.starting_at(at).only([Table::TimeWord]);
    // 9.6年|提升|至10.2年: the years themselves become more.
    let becomes = |hit: &Hit| hit.end == at + 2 && matches!(reader.text.at(hit.end), Some('至' | '到' | '为'));
    let word = words.find(|hit| TIME_WORDS[hit.row].class == TimeClass::PeriodAfter && !becomes(hit));
    if let Some(word) = word {
        reader.text.note(Rule::TimeSpan, word.start..word.end);
    }
    word.is_some()
}

/// What the longest word before `at` says of a length of time there.
pub(super) fn class_before(reader: &Reader, at: usize) -> Option<TimeClass> {
    word_before(reader, at).map(|(_, class)| class)
}

/// The longest word before `at`, and what it says.
fn word_before(reader: &Reader, at: usize) -> Option<(Hit, TimeClass)> {
    let classed = |hit: Hit| (hit, TIME_WORDS[hit.row].class);
    reader.hits_before(at, Table::TimeWord).map(classed).find(|&(_, class)| class != TimeClass::PeriodAfter)
}
