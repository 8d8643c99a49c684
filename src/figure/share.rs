//! Shares and ratios: 百分之三十, 三分之一, 2/3, 3:1, 一半.

use std::ops::Range;

use super::{FigureSpan, Reader, Step};
use crate::explain::Rule;
use crate::numeral::{self, Numeral};
use crate::tables::lists::{BODIES, PEOPLE, THINGS};
use crate::tables::{UnitFamily, words};
use crate::text::{Text, is_alphanumeric};

/// How far back the word may stand that makes two numbers with a colon a ratio.
const REACH: usize = 12;

/// The share at 百分之, 千分之 or 万分之.
pub(super) fn per_hundred(reader: &Reader, at: usize) -> Option<Step> {
    let unit = match reader.text.at(at)? {
        '百' => "%",
        '千' => "‰",
        _ => "‱",
    };
    let (mut end, low, mut high) = part(reader, at + 3)?;
    if matches!(reader.text.at(end), Some('到' | '至' | '-' | '~' | '—')) {
        let skip = if reader.text.starts_with_at(end + 2, "分之") { 4 } else { 1 };
        if let Some((after, value, _)) = part(reader, end + skip).filter(|(_, value, _)| *value > low) {
            (end, high) = (after, Some(value));
        }
    }
    reader.text.note(Rule::PercentWords, at..at + 3);
    reader.text.note(Rule::Numeral, at + 3..end);
    let figure = reader.figure(at..end, low, unit, UnitFamily::Percent);
    Some(Step::Figure(FigureSpan { max: high, ..figure }))
}

fn part(reader: &Reader, at: usize) -> Option<(usize, f64, Option<f64>)> {
    let numeral = numeral::parse(reader.text, at, &|i| reader.is_unit(i))?;
    Some((numeral.end, numeral.value, numeral.max))
}

/// The fraction whose whole has been read: 三 of 三分之一.
pub(super) fn fraction(reader: &Reader, at: usize, whole: &Numeral) -> Option<Step> {
    let (end, part, _) = part(reader, whole.end + 2)?;
    let value = part / whole.value;
    if !value.is_finite() {
        return Some(Step::Skip(end));
    }
    reader.text.note(Rule::Fraction, at..end);
    Some(Step::Figure(up_to(reader, at..end, value)))
}

/// A fraction with the other end of its range: 三分之一|至二分之一, 1/3|至1/10.
fn up_to(reader: &Reader, span: Range<usize>, value: f64) -> FigureSpan {
    let text = reader.text;
    let ranges = matches!(text.at(span.end), Some('至' | '到' | '~'));
    let other = || {
        let (sign, first, _) = part(reader, span.end + 1)?;
        let (end, second) = if text.starts_with_at(sign, "分之") {
            part(reader, sign + 2).map(|(end, second, _)| (end, second / first))?
        } else {
            part(reader, sign + 1)
                .filter(|_| text.at(sign) == Some('/'))
                .map(|(end, second, _)| (end, first / second))?
        };
        (second > 0.0 && second < 1.0).then_some((end, second))
    };
    // 从1/3到1/2 is a change.
    let changes = matches!(text.before(span.start), Some('从' | '由' | '自'));
    match if ranges && !changes { other() } else { None } {
        Some((end, other)) => {
            let figure = reader.figure(span.start..end, value.min(other), "", UnitFamily::Ratio);
            FigureSpan { max: Some(value.max(other)), ..figure }
        }
        None => reader.figure(span, value, "", UnitFamily::Ratio),
    }
}

/// 三分一, 四分三: fractions as Hong Kong writes them.
pub(super) fn short_fraction(reader: &Reader, at: usize) -> Option<Step> {
    let text = reader.text;
    let digit = |i: usize| text.at(i).and_then(|c| "一二三四五".chars().position(|d| d == c)).map(|d| d as f64 + 1.0);
    let (whole, part) = (digit(at)?, digit(at + 2)?);
    let around = |c: Option<char>| {
        c.is_some_and(|c| numeral::is_chinese(c) || matches!(c, '点' | '时' | '第' | '分' | '秒' | '球' | '钟'))
    };
    if text.at(at + 1) != Some('分')
        || part >= whole
        || whole < 3.0
        || around(text.before(at))
        || around(text.at(at + 3))
    {
        return None;
    }
    Some(Step::Figure(reader.figure(at..at + 3, part / whole, "", UnitFamily::Ratio)))
}

/// 一半 and 半数, where they are a share: 占全国一半, 近一半, 超过半数.
pub(super) fn half(reader: &Reader, at: usize) -> Option<Step> {
    let text = reader.text;
    let end = at + 2;
    let qualified = super::qualifier::before(reader, at).is_some();
    // 超|半数|企业, 约|一半|依靠进口.
    // 有|一半|来自海外, 其中|一半|是新车, 店里|一半|客人: but 另一半.
    let some = !text.ends_with_any(at, words!["没有", "所有", "另", "那", "后", "前", "这"])
        && (text.ends_with_any(at, words!["其中", "有"])
            || [PEOPLE, BODIES, THINGS].iter().any(|nouns| text.starts_with_any(end, nouns)));
    let around = qualified
        || some
        || text.at(end).is_none_or(|c| !is_alphanumeric(c))
        || text.starts_with_any(end, words!["左右", "以上", "以下", "多", "的"]);
    let from = at.saturating_sub(REACH);
    let clause =
        text.chars[from..at].iter().rposition(|c| matches!(c, ',' | '。' | ';')).map_or(from, |i| from + i + 1);
    let counts = text.chars[clause..at].contains(&'占')
        || qualified
        || some
        || text
            .ends_with_any(at, words!["减少", "减少了", "下降", "下降了", "降低", "降低了", "缩短", "缩短了", "压缩", "节省了", "节约了"])
        || text.starts_with_at(end, "以上")
        // 全球|一半|的药品.
        || text.starts_with_at(end, "的")
            && (text.ends_with_at(at, "世界") || at > 1 && text.chars[at - 2] == '全')
        // 造价只有进口产品的|一半.
        || text.before(at) == Some('的') && text.has_any(clause..at, words!["只有", "仅", "不到", "不足", "相当于", "接近", "达到"])
        // 三分之一的企业、|一半|的上市公司.
        || text.before(at) == Some('、') && text.starts_with_at(end, "的");
    if !(around && counts) {
        text.note(Rule::NoShare, at..end);
        return Some(Step::Skip(end));
    }
    text.note(Rule::Half, at..end);
    Some(Step::Figure(reader.figure(at..end, 0.5, "", UnitFamily::Ratio)))
}

/// 半成 where it ends a phrase, 5%: 收益下跌|半成|.
pub(super) fn half_a_tenth(reader: &Reader, at: usize) -> Option<Step> {
    let end = at + 2;
    let closed = reader.text.at(end).is_none_or(|c| !is_alphanumeric(c)) && at > 0;
    closed.then(|| {
        reader.text.note(Rule::TenthsInPercent, at..end);
        Step::Figure(reader.figure(at..end, 5.0, "%", UnitFamily::Tenth))
    })
}

/// The ratio whose first number has been read: 2/3, 1.68:1.
pub(super) fn ratio(reader: &Reader, at: usize, first: &Numeral) -> Option<Step> {
    let text = reader.text;
    let sign = text.at(first.end)?;
    let (end, second, _) =
        part(reader, first.end + 1).filter(|_| text.at(first.end + 1).is_some_and(|c| c.is_ascii_digit()))?;
    if sign == ':'
        && let Some(end) = structure(reader, end, first.value + second)
    {
        text.note(Rule::Ratio, at..end);
        return Some(Step::Figure(reader.figure(at..end, first.value, "", UnitFamily::Ratio)));
    }
    let around = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | ':' | '-' | '.'));
    if around(text.before(at)) || around(text.at(end)) || second == 0.0 || reader.is_unit(end) {
        text.note(Rule::NoRatio, at..end);
        return Some(Step::Skip(end));
    }
    let holds = match sign {
        // 1/120|的面积: a small part is told of something.
        '/' => {
            let small = second <= 100.0 || text.at(end) == Some('的') && second <= 10_000.0;
            // 今(11/28)|公布.
            let date = text.before(at) == Some('(') && matches!(text.before(at - 1), Some('今' | '昨' | '明' | '日'));
            first.value < second && small && at > 0 && !date && !matches!(text.at(end), Some('月' | '日'))
        }
        // 按|1:1|配套.
        _ => {
            let of = words!["配套", "的配套", "配比", "分担", "分成", "比例", "的比例", "配备"];
            compares(reader, at) || text.starts_with_any(end, of)
        }
    };
    if !holds {
        text.note(Rule::NoRatio, at..end);
        return Some(Step::Skip(end));
    }
    text.note(Rule::Ratio, at..end);
    let value = first.value / second;
    Some(Step::Figure(if sign == '/' {
        up_to(reader, at..end, value)
    } else {
        reader.figure(at..end, value, "", UnitFamily::Ratio)
    }))
}

/// 三次产业结构为13.1:43.2|:43.7|: where the third part of a hundred ends.
fn structure(reader: &Reader, at: usize, others: f64) -> Option<usize> {
    const ROUNDED: std::ops::RangeInclusive<f64> = 99.7..=100.3;
    let digit = reader.text.at(at) == Some(':') && reader.text.at(at + 1).is_some_and(|c| c.is_ascii_digit());
    let (end, third, _) = part(reader, at + 1).filter(|_| digit)?;
    let closed = !matches!(reader.text.at(end), Some(':' | '/' | '%'));
    (closed && ROUNDED.contains(&(others + third))).then_some(end)
}

/// Whether the words before speak of a ratio, so that 3:1 is neither a score nor a time.
fn compares(reader: &Reader, at: usize) -> bool {
    let window = &reader.text.chars[at.saturating_sub(2 * REACH)..at];
    let from = window.iter().rposition(|c| matches!(c, '。' | ';' | '\n')).map_or(0, |i| i + 1);
    let window = &window[from..];
    let ratio = |i: usize| {
        window.get(i + 1).is_none_or(|c| !matches!(*c, '分' | '赛' | '较' | '武' | '拼' | '如' | '亚' | '特' | '利'))
    };
    // 收入差距缩小到2.1:1.
    let gap = |i: usize| window[i..].starts_with(&['差', '距']);
    window.iter().enumerate().any(|(i, &c)| c == '比' && ratio(i) || c == '差' && gap(i))
}

/// 最多|一天|超过5万人次, 平均|一天|近3家: whether 一 there only tells which has most, or of each how much, and the amount follows;
/// but 最多一天办完.
pub(super) fn has_most(text: &Text, at: usize) -> bool {
    let most = matches!(text.before(at), Some('多' | '少')) && text.before(at - 1) == Some('最');
    if !most && !text.ends_with_at(at, "平均") {
        return false;
    }
    let clause = text.leading(at..at + REACH, |c| !matches!(c, ',' | '。' | ';' | '、'));
    clause.into_iter().any(|i| text.chars[i].is_ascii_digit())
}
