//! Quantities: a number with its unit.

use super::context::{self, Measured};
use super::unit::UnitFound;
use super::{FigureSpan, Reader, Step, implied, list, money, multiple, range, share};
use crate::mention::Qualifier;
use crate::numeral::{self, Form, Numeral};
use crate::tables::{Han, UnitFamily};

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
    let skip = match text.at(at)? {
        '-' if text.before(at).is_none_or(|c| !c.is_ascii_alphanumeric() && !matches!(c, ')' | '%' | '-')) => 1,
        '零' if text.at(at + 1) == Some('下') => 2,
        _ => return None,
    };
    if !text.at(at + skip).is_some_and(|c| c.is_ascii_digit()) {
        return None;
    }
    Some(match read(reader, at + skip)? {
        Step::Figure(figure) => Step::Figure(FigureSpan {
            span: at..figure.span.end,
            value: -figure.value,
            max: figure.max.map(|m| -m),
            ..figure
        }),
        skip => skip,
    })
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
        return Some(Step::Skip(after));
    }
    if text.starts_with_at(after, "分之") {
        return share::fraction(reader, at, &first.numeral);
    }
    if matches!(text.at(after), Some('/' | ':'))
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
    // 三个亿 is 300000000.
    if reader.text.starts_with_at(numeral.end, "个亿") && !reader.is_unit(numeral.end + 2) && numeral.scale == 1.0 {
        numeral.end += 2;
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
    let mut value = numeral.value;
    let mut max = numeral.max;
    let mut over = numeral.over;
    let measured = Measured { start: at, end: unit.end, numeral: &numeral, unit: &unit };
    let halves = halved(reader, &unit);
    if !context::measures(reader, &measured) && halves.is_none() {
        return None;
    }
    if let Some((end, name)) = halves {
        value += 0.5;
        unit.end = end;
        unit.name = name;
    } else if let Some((end, name)) = exceeded(reader, &unit) {
        over = true;
        unit.end = end;
        unit.name = name;
    }
    if unit.family == UnitFamily::Tenth {
        value *= 10.0;
        max = max.map(|m| m * 10.0);
        // 三成半 is 35%, 七成六 is 76%.
        if text.at(unit.end) == Some('半') {
            value += 5.0;
            unit.end += 1;
        } else if let Some(rest) = numeral::parse(text, unit.end, &|i| reader.is_unit(i))
            && rest.form == Form::Digit
            && reader.unit(rest.end).is_none()
        {
            value += rest.value;
            unit.end = rest.end;
        }
    }
    if unit.name == "元"
        && let Some(currency) = money::currency_before(reader, at)
    {
        unit.name = currency.to_owned();
    }
    if unit.name == "元"
        && let Some((end, change)) = money::small_change(reader, unit.end)
    {
        unit.end = end;
        value += change;
    }
    let mut figure = reader.figure(at..unit.end, value, &unit.name, unit.family);
    figure.max = max;
    if over && figure.qualifier == Qualifier::Exact {
        figure.qualifier = Qualifier::Over;
    }
    Some(figure)
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
    let halves = matches!(unit.family, UnitFamily::Time | UnitFamily::Multiple) || unit.name == "岁";
    halves.then(|| (unit.end + 1, unit.name.clone()))
}

/// 三个多月, 两个多小时: the same for a 多 inside.
fn exceeded(reader: &Reader, unit: &UnitFound) -> Option<(usize, String)> {
    if unit.name != "个" || !matches!(reader.text.at(unit.end), Some('多' | '余')) {
        return None;
    }
    let inner = reader.unit(unit.end + 1).or_else(|| month(reader, unit.end + 1))?;
    let measures = matches!(inner.family, UnitFamily::Time | UnitFamily::Percent);
    measures.then(|| (inner.end, if inner.name.starts_with('个') { inner.name } else { format!("个{}", inner.name) }))
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
        value *= scale;
        max = max.map(|m| m * scale);
        (numeral.end, unit.name, unit.family)
    } else {
        let (end, unit) = implied::unit(reader, at, numeral)?;
        let family = if unit == "元" { UnitFamily::Money } else { UnitFamily::Noun };
        (end, unit, family)
    };
    let mut figure = reader.figure(at..end, value, &unit, family);
    figure.max = max;
    if numeral.over && figure.qualifier == Qualifier::Exact {
        figure.qualifier = Qualifier::Over;
    }
    Some(figure)
}
