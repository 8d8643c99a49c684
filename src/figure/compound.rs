//! Amounts in two units, or with digits after the unit: 4小时30分, 十年六个月, 46秒40, 1米75, 3块5.

use super::Reader;
use super::unit::UnitFound;
use crate::length::Length;
use crate::numeral::{self, Numeral, is_chinese};

/// What may follow a unit of time, and how many of it make one.
const SMALLER: [(&str, &[&str], f64, &str); 6] = [
    ("年", &["个月"], 12.0, "年"),
    ("个月", &["天"], 30.0, "个月"),
    ("天", &["小时", "个小时"], 24.0, "天"),
    ("小时", &["分钟", "分"], 60.0, "小时"),
    ("分", &["秒", "秒钟"], 60.0, "分钟"),
    ("分钟", &["秒", "秒钟"], 60.0, "分钟"),
];

/// The rest of an amount whose first number, at `at`, and unit have been read: where it ends, what it adds in the unit, and
/// the unit.
pub(super) fn rest(reader: &Reader, at: usize, first: &Numeral, unit: &UnitFound) -> Option<(usize, f64, String)> {
    let (end, more, name) = match unit.name.as_str() {
        "秒" | "米" => decimals(reader, unit.end, 2).map(|(end, more)| (end, more, unit.name.as_str())),
        "块" => decimals(reader, unit.end, 1).map(|(end, more)| (end, more, "元")),
        _ => time(reader, at, first, unit),
    }?;
    Some((end, more, name.to_owned()))
}

/// The smaller units of time that follow: the 07分30秒 of 2小时07分30秒.
fn time<'a>(reader: &Reader, at: usize, first: &Numeral, unit: &'a UnitFound) -> Option<(usize, f64, &'a str)> {
    let text = reader.text;
    let hour = matches!(text.before(at), Some('时' | '点' | ':'))
        && at.checked_sub(2).and_then(|i| text.at(i)).is_some_and(|c| c.is_ascii_digit() || is_chinese(c));
    let clock = first.value >= 1000.0 || hour;
    if clock || first.value.fract() != 0.0 {
        return None;
    }
    let plain = |name: &'a str| if name == "个小时" { "小时" } else { name };
    let (mut end, mut value, mut parts) = (unit.end, 0.0, 1.0);
    let mut above = plain(&unit.name);
    let name = SMALLER.iter().find(|row| row.0 == above)?.3;
    while let Some((_, units, count, _)) = SMALLER.iter().find(|row| row.0 == above) {
        let from = if matches!(text.at(end), Some('零' | '又')) { end + 1 } else { end };
        let Some((after, number)) = small_number(reader, from) else { break };
        let Some(&word) = units.iter().rev().find(|word| text.starts_with_at(after, word)) else { break };
        parts *= count;
        value += number / parts;
        end = after + word.length();
        above = plain(word);
    }
    if end > unit.end
        && above == "秒"
        && let Some((after, hundredths)) = decimals(reader, end, 2)
    {
        (end, value) = (after, value + hundredths / parts);
    }
    (end > unit.end).then_some((end, value, name))
}

/// A whole number below a hundred, also with a leading zero: 07, 三十.
fn small_number(reader: &Reader, at: usize) -> Option<(usize, f64)> {
    let text = reader.text;
    let mut end = at;
    while end < at + 3 && text.at(end).is_some_and(|c| c.is_ascii_digit()) {
        end += 1;
    }
    if end > at {
        return numeral::whole(text, at..end).filter(|_| end <= at + 2).map(|value| (end, value));
    }
    text.at(at).filter(|&c| is_chinese(c))?;
    let numeral = numeral::parse(text, at, &|i| reader.is_unit(i))?;
    (numeral.value < 100.0 && numeral.max.is_none()).then_some((numeral.end, numeral.value))
}

/// The decimals written after a unit, at most so many: the 75 of 1米75. Where a unit follows they count something else.
fn decimals(reader: &Reader, at: usize, most: usize) -> Option<(usize, f64)> {
    let text = reader.text;
    let digit =
        |c: char| c.to_digit(10).or_else(|| "零一二三四五六七八九".chars().position(|d| d == c).map(|d| d as u32));
    let mut end = at;
    let (mut value, mut place) = (0.0, 1.0);
    while end <= at + most
        && let Some(d) = text.at(end).and_then(digit)
    {
        place /= 10.0;
        value += f64::from(d) * place;
        end += 1;
    }
    let same_script = text.at(at).is_some_and(|c| c.is_ascii_digit())
        == text.before(at).and(text.at(at.checked_sub(2)?)).is_some_and(|c| c.is_ascii_digit());
    let next = text.at(end);
    let goes_on = reader.unit(end).is_some()
        || next.is_some_and(|c| {
            is_chinese(c)
                || c.is_ascii_alphanumeric()
                || matches!(c, '.' | '%' | '年' | '月' | '日' | ':' | '-' | '~' | '至' | '到')
        });
    (end > at && end <= at + most && same_script && !goes_on).then_some((end, value))
}
