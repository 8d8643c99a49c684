//! Money: with the currency before the number (¥300万, US$3.5亿, RMB 20,000), and in several units (3元5角).

use super::{FigureSpan, Reader, Step, qualifier};
use crate::explain::Rule;
use crate::mention::Qualifier;
use crate::numeral;
use crate::tables::{Table, UnitFamily, Words, words};
use crate::text::{Text, is_alphanumeric};

const CODES: [(&str, &str); 16] = [
    ("US$", "美元"),
    ("HK$", "港元"),
    ("NT$", "新台币"),
    ("A$", "澳元"),
    ("C$", "加元"),
    ("S$", "新加坡元"),
    ("RMB¥", "元"),
    ("RMB", "元"),
    ("CNY", "元"),
    ("USD", "美元"),
    ("HKD", "港元"),
    ("TWD", "新台币"),
    ("EUR", "欧元"),
    ("GBP", "英镑"),
    ("JPY", "日元"),
    ("KRW", "韩元"),
];

/// Names of currencies that stand before an amount.
pub(crate) static CURRENCIES: &Words = words!["港币", "人民币", "新台币", "台币", "澳门币"];

/// The amount at a currency's symbol.
pub(super) fn symbol(reader: &Reader, at: usize) -> Option<Step> {
    let unit = match reader.text.at(at)? {
        '¥' => "元",
        '$' => "美元",
        '€' => "欧元",
        _ => "英镑",
    };
    amount(reader, at, at + 1, unit)
}

/// The amount at a currency's code.
pub(super) fn code(reader: &Reader, at: usize) -> Option<Step> {
    let (code, unit) = CODES.iter().find(|(code, _)| reader.text.starts_with_at(at, code))?;
    if reader.text.before(at).is_some_and(|c| c.is_ascii_alphanumeric()) {
        return None;
    }
    amount(reader, at, at + code.len(), unit)
}

/// The amount that 兆 alone is, as Taiwan writes it after a word of reaching it: 突破兆元, 連12年破兆.
pub(super) fn lone_trillion(reader: &Reader, at: usize) -> Option<Step> {
    let unit = usize::from(reader.text.at(at + 1) == Some('元'));
    let end = at + 1 + unit;
    let closed = unit == 1 || reader.text.at(end).is_none_or(|c| !is_alphanumeric(c));
    let over = qualifier::before(reader, at) == Some(Qualifier::Over);
    (closed && over).then(|| {
        reader.text.note(Rule::LoneScale, at..end);
        Step::Figure(reader.figure(at..end, 1e12, "元", UnitFamily::Money))
    })
}

fn amount(reader: &Reader, start: usize, from: usize, unit: &str) -> Option<Step> {
    let from = if reader.text.at(from) == Some(' ') { from + 1 } else { from };
    if !reader.text.at(from)?.is_ascii_digit() {
        return None;
    }
    let numeral = numeral::parse(reader.text, from, &|i| reader.is_unit(i))?;
    let named = reader.unit(numeral.end).filter(|u| u.family == UnitFamily::Money);
    let end = named.as_ref().map_or(numeral.end, |u| u.end);
    let name = named.as_ref().map_or(unit, |u| if u.name == "元" { unit } else { &u.name });
    reader.text.note(Rule::CurrencySign, start..end);
    reader.text.note(Rule::Numeral, from..numeral.end);
    reader.text.note(Rule::CurrencyName, start..from);
    Some(Step::Figure(reader.figure(start..end, numeral.value, name, UnitFamily::Money)))
}

/// The currency whose name stands before an amount in 元: 新台币3000万元.
pub(super) fn currency_before<'a>(reader: &Reader<'a>, at: usize) -> Option<&'a str> {
    let unit = reader.hits.own.unit(reader.word_before(at, Table::Unit)?);
    (unit.family == UnitFamily::Money).then_some(unit.name)
}

/// After the 角 and 分 that follow an amount in 元, and the fraction of 元 that they make: 3元5角.
pub(super) fn small_change(reader: &Reader, at: usize) -> Option<(usize, f64)> {
    let part = |at: usize, unit: char| {
        let numeral = numeral::parse(reader.text, at, &|i| matches!(reader.text.at(i), Some('角' | '毛' | '分')))?;
        (reader.text.at(numeral.end) == Some(unit) && numeral.value < 100.0).then_some((numeral.end + 1, numeral.value))
    };
    let tenths = part(at, '角').or_else(|| part(at, '毛'));
    let (end, value) = tenths.map_or((at, 0.0), |(end, value)| (end, value / 10.0));
    let hundredths = part(end, '分').filter(|(end, _)| !matches!(reader.text.at(*end), Some('钟' | '之')));
    let (end, value) = hundredths.map_or((end, value), |(end, cents)| (end, value + cents / 100.0));
    (end > at).then_some((end, value))
}

/// Gives an amount without unit the one of the amount before it in the sentence: 总投资12亿元,其中一期3亿.
pub(super) fn share_currency(text: &Text, found: &mut [FigureSpan]) {
    const REACH: usize = 24;
    for i in 1..found.len() {
        let (before, figure) = (&found[i - 1], &found[i]);
        let between = before.span.end..figure.span.start;
        let open = figure.unit.is_empty() && figure.family == UnitFamily::Noun && figure.value.abs() >= 1e4;
        if open
            && before.family == UnitFamily::Money
            && between.len() <= REACH
            && !text.chars[between].iter().any(|c| matches!(c, '。' | ';' | '\n'))
        {
            text.note_of(&figure.span, Rule::SharedCurrency, before.span.clone());
            found[i].unit = found[i - 1].unit.clone();
            found[i].family = UnitFamily::Money;
        }
    }
}
