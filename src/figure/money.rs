//! Money with the currency before the number: ¥300万, US$3.5亿, RMB 20,000.

use super::{Reader, Step};
use crate::numeral;
use crate::tables::UnitFamily;

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

fn amount(reader: &Reader, start: usize, from: usize, unit: &str) -> Option<Step> {
    let from = if reader.text.at(from) == Some(' ') { from + 1 } else { from };
    if !reader.text.at(from)?.is_ascii_digit() {
        return None;
    }
    let numeral = numeral::parse(reader.text, from, &|i| reader.is_unit(i))?;
    let named = reader.unit(numeral.end).filter(|u| u.family == UnitFamily::Money);
    let end = named.as_ref().map_or(numeral.end, |u| u.end);
    let name = named.as_ref().map_or(unit, |u| if u.name == "元" { unit } else { &u.name });
    Some(Step::Figure(reader.figure(start..end, numeral.value, name, UnitFamily::Money)))
}
