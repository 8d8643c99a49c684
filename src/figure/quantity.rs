//! Quantities: a number with its unit.

use std::ops::Range;

use super::context::{self, Measured};
use super::unit::UnitFound;
use super::{FigureSpan, Reader, Step, compound, implied, list, money, multiple, range, share};
use crate::explain::Rule;
use crate::length::Length;
use crate::mention::Qualifier;
use crate::numeral::{self, Form, Numeral, is_chinese};
use crate::tables::{Han, UnitFamily, words};
use crate::text::Text;

/// A numeral and the unit right after it.
pub(super) struct Amount {
    pub numeral: Numeral,
    pub unit: Option<UnitFound>,
}

impl Amount {
    /// After its last character.
    pub fn after(&self) -> usize {
        self.unit.as_ref().map_or(self.numeral.end, |u| u.end)
    }
}

/// The negative quantity at a minus sign, or at 零下.
pub(super) fn negative(reader: &Reader, at: usize) -> Option<Step> {
    let text = reader.text;
    let joins = |c: char| c.is_ascii_alphanumeric() || matches!(c, ')' | '%' | '-');
    if text.at(at)? != '零' && text.before(at).is_some_and(joins) {
        return None;
    }
    let (from, Some(sign)) = sign(text, at) else { return None };
    let digit = text.at(from)?;
    let fits = if text.at(at) == Some('零') { is_chinese(digit) } else { false };
    if !(digit.is_ascii_digit() || fits) {
        return None;
    }
    text.note(Rule::Negative, at..from);
    if let Some(step) = amount(reader, from).and_then(|first| range::signed(reader, at, &first, Some(sign))) {
        return Some(step);
    }
    Some(match read(reader, from)? {
        // 胜负5场 and 负3人 are no amounts below zero.
        Step::Figure(figure)
            if text.at(at) == Some('负') && !matches!(figure.family, UnitFamily::Percent | UnitFamily::Money) =>
        {
            Step::Figure(figure)
        }
        Step::Figure(figure) => Step::Figure(FigureSpan {
            span: at..figure.span.end,
            value: sign * figure.value,
            max: figure.max.map(|m| sign * m),
            // 零下10多度 is colder than that.
            qualifier: match figure.qualifier {
                Qualifier::Over if sign < 0.0 && text.at(at) == Some('零') => Qualifier::Under,
                told => told,
            },
            ..figure
        }),
        skip => skip,
    })
}

/// After the sign at `at`, if there is one, and what it multiplies by: -, 负, 零下, 零上.
pub(super) fn sign(text: &Text, at: usize) -> (usize, Option<f64>) {
    match (text.at(at), text.at(at + 1)) {
        (Some('-' | '负'), _) => (at + 1, Some(-1.0)),
        (Some('零'), Some('下')) => (at + 2, Some(-1.0)),
        (Some('零'), Some('上')) => (at + 2, Some(1.0)),
        _ => (at, None),
    }
}

/// The quantity whose number starts at `at`.
pub(super) fn read(reader: &Reader, at: usize) -> Option<Step> {
    let text = reader.text;
    if let Some(step) = multiple::discount(reader, at) {
        return Some(step);
    }
    let first = amount(reader, at)?;
    let after = first.numeral.end;
    if first.numeral.form == Form::Code || context::is_part_of_a_code(reader, at, &first.numeral, first.unit.as_ref()) {
        text.note(Rule::Code, at..after);
        return Some(Step::Skip(after));
    }
    if text.starts_with_at(after, "分之") {
        return share::fraction(reader, at, &first.numeral);
    }
    // 6.2/10万 is a rate.
    if matches!(text.at(after), Some('/' | ':'))
        && first.unit.is_none()
        && let Some(step) = share::ratio(reader, at, &first.numeral)
    {
        return Some(step);
    }
    if let Some(step) = range::read(reader, at, &first) {
        return Some(step);
    }
    let end = first.after();
    Some(single(reader, at, first).map_or(Step::Skip(end), Step::Figure))
}

/// The amount that starts at `at`.
pub(super) fn amount(reader: &Reader, at: usize) -> Option<Amount> {
    let mut numeral = numeral::parse(reader.text, at, &|i| reader.is_unit(i))?;
    // 1000+家 says more than 1000.
    if reader.text.at(numeral.end) == Some('+') && reader.is_unit(numeral.end + 1) {
        numeral.end += 1;
        numeral.over = true;
    }
    // 三个亿 is 300000000, 1个多亿 more than 100000000; but 3个|亿元村.
    let more = usize::from(reader.text.starts_with_at(numeral.end, "个多亿"));
    if (more > 0 || reader.text.starts_with_at(numeral.end, "个亿"))
        && !matches!(reader.text.at(numeral.end + 2 + more), Some('元' | '吨' | '级' | '万' | '美'))
        && numeral.scale == 1.0
    {
        numeral.end += 2 + more;
        numeral.over |= more > 0;
        numeral.value *= 1e8;
        numeral.max = numeral.max.map(|m| m * 1e8);
        numeral.scale = 1e8;
    }
    let unit = reader.unit(numeral.end);
    Some(Amount { numeral, unit })
}

fn single(reader: &Reader, at: usize, number: Amount) -> Option<FigureSpan> {
    let text = reader.text;
    let numeral = number.numeral;
    let Some(mut unit) = number.unit else { return bare(reader, at, &numeral) };
    if let Some(longer) = list::longer_unit(reader, &unit) {
        unit = longer;
    }
    let mut value = numeral.value;
    let mut max = numeral.max;
    let mut over = numeral.over;
    let measured = Measured { start: at, end: unit.end, numeral: &numeral, unit: &unit };
    let halves = halved(reader, &unit);
    let compound = compound::rest(reader, at, &numeral, &unit);
    if !context::measures(reader, &measured) && halves.is_none() && compound.is_none() {
        return None;
    }
    if let Some((end, more, name)) = compound {
        text.note(Rule::CompositeUnit, unit.end..end);
        value += more;
        unit.end = end;
        unit.name = name;
    } else if let Some((end, name)) = halves {
        text.note(Rule::HalfMore, unit.end..end);
        value += 0.5;
        unit.end = end;
        unit.name = name;
    } else if let Some(inner) = exceeded(reader, &unit) {
        text.note(Rule::InnerQualifier, unit.end..unit.end + 1);
        over = true;
        unit = inner;
    }
    text.note(Rule::Quantity, at..unit.end);
    text.note(Rule::Numeral, at..numeral.end);
    text.note(Rule::UnitWord, numeral.end..unit.end);
    if unit.family == UnitFamily::Tenth {
        text.note(Rule::TenthsInPercent, numeral.end..unit.end);
        value *= 10.0;
        max = max.map(|m| m * 10.0);
        // 三成半 is 35%, 七成六 is 76%.
        if text.at(unit.end) == Some('半') {
            text.note(Rule::HalfMore, unit.end..unit.end + 1);
            value += 5.0;
            unit.end += 1;
        } else if let Some(rest) = numeral::parse(text, unit.end, &|i| reader.is_unit(i))
            && (rest.form == Form::Digit || (rest.end == unit.end + 1 && numeral.script == rest.script))
            && reader.unit(rest.end).is_none()
        {
            value += rest.value;
            unit.end = rest.end;
        }
    }
    if unit.name == "元"
        && let Some(currency) = money::currency_before(reader, at)
    {
        text.note(Rule::CurrencyName, at - currency.length().min(at)..at);
        unit.name = currency.to_owned();
    }
    if unit.name == "元"
        && let Some((end, change)) = money::small_change(reader, unit.end)
    {
        text.note(Rule::SmallChange, unit.end..end);
        unit.end = end;
        value += change;
    }
    let mut figure = reader.figure(at..unit.end, value, &unit.name, unit.family);
    figure.max = max;
    if over && figure.qualifier == Qualifier::Exact {
        let inner = inner_qualifier(text, at..numeral.end);
        // 100来万 is about as many, 100多万 more.
        figure.qualifier = if text.at(inner.start) == Some('来') { Qualifier::About } else { Qualifier::Over };
        text.note(Rule::InnerQualifier, inner);
    }
    Some(figure)
}

/// Where 多, 余, 来 or + stands in a numeral.
fn inner_qualifier(text: &Text, numeral: Range<usize>) -> Range<usize> {
    let at = numeral.clone().rev().find(|&i| matches!(text.chars[i], '多' | '余' | '来' | '+'));
    at.map_or(numeral.end..numeral.end, |at| at..at + 1)
}

/// 两个半月, 三年半: where the unit with its half ends, and its name.
fn halved(reader: &Reader, unit: &UnitFound) -> Option<(usize, String)> {
    let text = reader.text;
    if text.at(unit.end) != Some('半') {
        return None;
    }
    if unit.name == "个" {
        let inner = reader.unit(unit.end + 1).or_else(|| month(reader, unit.end + 1))?;
        return (inner.family == UnitFamily::Time).then(|| (inner.end, format!("个{}", inner.name)));
    }
    // 两米半径 and 三斤半成品 have no half of theirs.
    let weight = ["斤", "公斤", "亩", "里", "公里", "吨", "米"].contains(&unit.name.as_str())
        && !matches!(text.at(unit.end + 1), Some('径' | '成' | '导' | '年' | '天' | '月' | '数'));
    // 2023年|半导体企业, 三年|半自动设备; 近一年|半来|: a time.
    let other = words!["半导", "半成品", "半挂", "半岛", "半自动", "半径", "半程", "半来", "半以来"];
    if text.starts_with_any(unit.end, other) {
        return None;
    }
    let halves = matches!(unit.family, UnitFamily::Time | UnitFamily::Multiple) || unit.name == "岁" || weight;
    halves.then(|| (unit.end + 1, unit.name.clone()))
}

/// 三个多月, 两个多小时: the same for a 多 inside.
fn exceeded(reader: &Reader, unit: &UnitFound) -> Option<UnitFound> {
    if unit.name != "个" || !matches!(reader.text.at(unit.end), Some('多' | '余')) {
        return None;
    }
    let inner = reader.unit(unit.end + 1).or_else(|| month(reader, unit.end + 1))?;
    let measures = matches!(inner.family, UnitFamily::Time | UnitFamily::Percent);
    let name = if inner.name.starts_with('个') { inner.name.clone() } else { format!("个{}", inner.name) };
    measures.then_some(UnitFound { name, ..inner })
}

/// 月, which is a unit only after 个.
fn month(reader: &Reader, at: usize) -> Option<UnitFound> {
    (reader.text.at(at) == Some('月')).then(|| UnitFound {
        end: at + 1,
        name: "月".to_owned(),
        family: UnitFamily::Time,
        han: Han::Any,
    })
}

/// A number without a unit that measures all the same: one of a list that ends in the unit, or one whose unit is implied.
fn bare(reader: &Reader, at: usize, numeral: &Numeral) -> Option<FigureSpan> {
    let (mut value, mut max) = (numeral.value, numeral.max);
    let (end, unit, family) = if let Some((unit, scale)) = list::unit(reader, at, numeral) {
        reader.text.note(Rule::ListedNumber, at..unit.end);
        reader.text.note(Rule::UnitWord, numeral.end..unit.end);
        if scale > 1.0 {
            reader.text.note(Rule::SharedScale, numeral.end..unit.end);
        }
        value *= scale;
        max = max.map(|m| m * scale);
        (numeral.end, unit.name, unit.family)
    } else {
        let (end, unit) = implied::unit(reader, at, numeral)?;
        let family = if unit == "元" { UnitFamily::Money } else { UnitFamily::Noun };
        (end, unit, family)
    };
    reader.text.note(Rule::Numeral, at..numeral.end);
    let mut figure = reader.figure(at..end, value, &unit, family);
    figure.max = max;
    let more = numeral.end + usize::from(end > numeral.end && implied::is_more(reader, numeral.end));
    if (numeral.over || more > numeral.end) && figure.qualifier == Qualifier::Exact {
        reader.text.note(Rule::InnerQualifier, inner_qualifier(reader.text, at..more));
        figure.qualifier = Qualifier::Over;
    }
    Some(figure)
}
