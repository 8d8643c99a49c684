//! The day a document was published, where its own text says so: 发布时间：2021-03-05, 新华社北京2021年3月5日电.

use super::date::Date;
use super::expression::{Base, Part};
use super::reader::Reader;
use crate::scan::Hits;
use crate::search::Search;
use crate::tables::lists::PUBLISHING;
use crate::tables::{Words, words};
use crate::text::{Text, is_alphanumeric};

/// How many blocks from its head are searched, which are mostly a page's menus.
const HEAD: usize = 200;
/// How many blocks from either end may hold a date with nothing that says what it dates.
const EDGE: usize = 16;
/// How far into a block a date is looked for.
const REACH: usize = 120;
/// The longest line about an article: date, time, source, author, clicks.
const LONGEST_LINE: usize = 80;

/// The day the blocks say they were published, in the order of how sure it is: the day named as such, the dateline of an
/// agency, a line with day and source, a line at head or foot that is a day and nothing else. A day and a month without a
/// year are none.
pub(crate) fn published(blocks: &[&Text]) -> Option<Date> {
    let filled: Vec<&Text> = blocks.iter().copied().filter(|b| b.chars.iter().any(|c| !c.is_whitespace())).collect();
    let head = &filled[..filled.len().min(HEAD)];
    let foot = &filled[filled.len().saturating_sub(EDGE).max(head.len())..];
    let found: Vec<Found> = head.iter().chain(foot).filter_map(|text| in_block(text)).collect();
    let sure = |sign: Sign| found.iter().find(|f| f.sign == sign).map(|f| f.date);
    sure(Sign::Named).or_else(|| sure(Sign::Dateline)).or_else(|| sure(Sign::Line)).or_else(|| bare(&filled))
}

/// What says that a date is the day of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// 发布时间, 成文日期.
    Named,
    /// 2021年3月5日电.
    Dateline,
    /// The time of day, the source or the author on the same short line.
    Line,
}

#[derive(Clone, Copy, Debug)]
struct Found {
    date: Date,
    sign: Sign,
}

/// The first date of a block that something says is the day of publication.
fn in_block(text: &Text) -> Option<Found> {
    let end = text.len().min(REACH);
    let short = text.len() <= LONGEST_LINE;
    let mut at = 0;
    while at < end {
        let Some((date, after)) = date_at(text, at) else {
            at += 1;
            continue;
        };
        if named(text, at) {
            return Some(Found { date, sign: Sign::Named });
        }
        if matches!(text.at(after), Some('电' | '讯')) {
            return Some(Found { date, sign: Sign::Dateline });
        }
        if short && (clock(text, after) || about_itself(text) || spoken(text, at, after)) {
            return Some(Found { date, sign: Sign::Line });
        }
        at = after;
    }
    None
}

/// A full date at a position, and where it ends: 2021-03-05, 2021/3/5, 2021.3.5, 2021年3月5日, 二〇二一年三月五日.
fn date_at(text: &Text, at: usize) -> Option<(Date, usize)> {
    const OLDEST: u16 = 1980;
    let first = text.at(at)?;
    if text.before(at).is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '.')) {
        return None;
    }
    let number = |from: usize, most: usize| {
        let digits = text.chars.get(from..).unwrap_or_default().iter().take(most).map_while(|c| c.to_digit(10));
        let (count, value) = digits.fold((0, 0), |(count, value), d| (count + 1, value * 10 + d as u16));
        (count > 0).then_some((value, from + count))
    };
    let numeric = || {
        let (year, after) = number(at, 4).filter(|&(_, after)| after == at + 4)?;
        let mark = text.at(after).filter(|c| matches!(c, '-' | '/' | '.'))?;
        let (month, after) = number(after + 1, 2)?;
        let (day, after) = number(after + 1, 2).filter(|_| text.at(after) == Some(mark))?;
        let ends = !text.at(after).is_some_and(|c| c.is_ascii_digit() || c == mark);
        let date = Date::new(year, month as u8, day as u8)?;
        ends.then_some((date, after))
    };
    let written = || {
        let hits = Hits::default();
        let (end, shape) = Reader { text, hits: &hits }.expression(at)?;
        let meaning = shape.meaning.filter(|_| shape.day)?;
        let (Base::Years(year, _), Part::Days((month, day), to)) = (meaning.base, meaning.part) else { return None };
        let single = (month, day) == to && matches!(text.before(end), Some('日' | '号'));
        single.then(|| Date::new(year, month, day)).flatten().map(|date| (date, end))
    };
    let begins = first.is_ascii_digit() || matches!(first, '一' | '二' | '民');
    let found = if begins { numeric().or_else(written) } else { None };
    found.filter(|(date, _)| date.year() >= OLDEST)
}

/// Whether the words before a date name it as the day of publication.
fn named(text: &Text, at: usize) -> bool {
    let mut end = at;
    while end > 0 && matches!(text.chars[end - 1], ' ' | ':' | '[' | '(' | '【' | '】' | ']' | ')' | '|') {
        end -= 1;
    }
    // 会议发布2021年3月5日起施行的 is a sentence; a bare verb needs its colon.
    let marked = end < at;
    PUBLISHING.iter().any(|name| text.ends_with_at(end, name) && (marked || name.ends_with('于')))
}

/// Whether a time of day follows: 10:21.
fn clock(text: &Text, at: usize) -> bool {
    let mut rest = text.chars[at..].iter().skip_while(|c| matches!(c, ' ' | 'T')).take(5);
    let mut hour = 0;
    loop {
        match rest.next() {
            Some(c) if c.is_ascii_digit() => hour += 1,
            Some(':') => return (1..=2).contains(&hour) && rest.next().is_some_and(char::is_ascii_digit),
            _ => return false,
        }
    }
}

/// Whether a short line tells an article's source, author or clicks.
fn about_itself(text: &Text) -> bool {
    static WORDS: &Words = words![
        "来源:",
        "来源 ",
        "作者:",
        "责任编辑",
        "责编",
        "编辑:",
        "记者:",
        "浏览",
        "阅读:",
        "阅读量",
        "点击",
        "字号",
    ];
    text.has_any(0..text.len(), WORDS)
}

/// Whether a line says where a report was given on the day: ——2021年1月20日在…会议上.
fn spoken(text: &Text, at: usize, after: usize) -> bool {
    let opens = text.chars[..at].iter().all(|&c| !is_alphanumeric(c));
    let given = |i: usize| text.starts_with_any(i, words!["会议上", "大会上", "全会上"]);
    opens && text.at(after) == Some('在') && (after..text.len()).any(given)
}

/// The day that a line near either end of a document is, if all such lines agree.
fn bare(filled: &[&Text]) -> Option<Date> {
    let foot = filled.len().saturating_sub(EDGE).max(EDGE.min(filled.len()));
    let edges = filled[..EDGE.min(filled.len())].iter().chain(&filled[foot..]);
    let mut days = edges.filter_map(|text| whole(text));
    let day = days.next()?;
    days.all(|other| other == day).then_some(day)
}

/// The day a line is, in brackets or with its weekday.
fn whole(text: &Text) -> Option<Date> {
    let start = (0..text.len()).find(|&i| !matches!(text.chars[i], ' ' | '(' | '[' | '【'))?;
    let (date, after) = date_at(text, start)?;
    let mut rest: String = text.chars[after..].iter().filter(|c| !c.is_whitespace()).collect();
    for word in ["星期", "周", "礼拜"] {
        if let Some(day) = rest.first_of(word) {
            let end = day + word.len() + rest[day + word.len()..].chars().next().map_or(0, char::len_utf8);
            rest.replace_range(day..end, "");
        }
    }
    rest.chars().all(|c| matches!(c, ')' | ']' | '】')).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::published;
    use crate::text::Text;

    #[test]
    fn days_of_publication() {
        for (lines, expected) in [
            (&["标题", "发布时间：2021-03-05 10:21 来源：亮点日报"][..], Some("2021-03-05")),
            (&["標題", "發布日期：民國110年3月5日"], Some("2021-03-05")),
            (&["标题", "2021年03月05日 10:21 | 来源：亮点网"], Some("2021-03-05")),
            (&["标题", "来源：亮点日报 2021/3/5"], Some("2021-03-05")),
            (&["标题", "２０２１．３．５ 字号：大 中 小"], Some("2021-03-05")),
            (&["标题", "亮点社湖城2021年3月5日电 （记者）园区产值461亿元。"], Some("2021-03-05")),
            (&["政府工作报告", "——2021年1月20日在湖城市第十届人民代表大会第五次会议上"], Some("2021-01-20")),
            (&["通知", "正文很长。", "湖城市人民政府", "二〇二一年三月五日"], Some("2021-03-05")),
            (&["2021-03-05 星期五", "正文。"], Some("2021-03-05")),
            (&["正文。2021年3月5日，园区举行会议。"], None),
            (&["亮点社湖城3月5日电 园区产值461亿元。"], None),
            (&["2021-03-05", "甲", "2021-03-04", "乙"], None),
            (&["2021-02-30", "正文"], None),
            (&["时间：2021年3月5日 地点：湖城"], None),
            (&["版本2021.3.5.1"], None),
            (&["更新于2021-03-06 09:00", "发布于2021-03-05 09:00"], Some("2021-03-05")),
            (&[], None),
        ] {
            let texts: Vec<Text> = lines.iter().map(|line| Text::new(line)).collect();
            let found = published(&texts.iter().collect::<Vec<_>>());
            assert_eq!(found.map(|d| d.to_string()).as_deref(), expected, "{lines:?}");
        }
    }
}
