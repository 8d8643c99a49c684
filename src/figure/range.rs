//! Ranges, whose ends share a unit or a scale: 15%-20%, 5500万-6500万元, 5至10家, 10~15亿元.

use super::context::{self, Measured};
use super::quantity::{self, Amount};
use super::{FigureSpan, Reader, Step, implied};
use crate::explain::Rule;
use crate::length::Length;
use crate::numeral::{Form, Script};
use crate::tables::{UnitFamily, Words, words};

/// The upper end of a range that starts with `first`, and its sign where it has one.
fn upper(reader: &Reader, at: usize, first: &Amount) -> Option<(Amount, Option<f64>)> {
    let text = reader.text;
    let mut sign = first.after();
    if first.unit.is_none() && matches!(text.at(sign), Some('多' | '余')) {
        sign += 1;
    }
    for gap in [" ", "(含)", "(不含)"] {
        if text.starts_with_at(sign, gap) {
            sign += gap.length();
        }
    }
    let to = match text.at(sign)? {
        '-' | '~' => false,
        '—' if text.at(sign + 1) != Some('—') => false,
        '至' | '到' => true,
        _ => return None,
    };
    // 从5%到8% is a change between two figures, not a range.
    if to && matches!(text.before(at), Some('从' | '由' | '自')) {
        return None;
    }
    // 从10亿元、100亿元|到500亿元: so is one in several steps.
    let steps = to && text.before(at) == Some('、');
    if steps && opens_steps(reader, at) {
        return None;
    }
    let from = if text.at(sign + 1) == Some(' ') { sign + 2 } else { sign + 1 };
    let (from, signed) = quantity::sign(text, from);
    let second = quantity::amount(reader, from)?;
    // 减少2000口至3万口 says by how many, and to how many.
    // 出货量|季增1%至3%: the rate lies between them.
    let rate = text.ends_with_any(at, words!["年增", "季增", "月增", "年减", "季减", "月减"]);
    let changes = to && !rate && first.unit.is_some() && second.numeral.value >= 3.0 * first.numeral.value;
    // 增加约|6900人至13万人: roughly by how many, too.
    let about = matches!(text.before(at), Some('约' | '近' | '逾'));
    if changes && context::precedes(reader, at - usize::from(about), CHANGES) {
        return None;
    }
    let same = match (&first.unit, &second.unit) {
        (None, Some(_)) => true,
        (Some(a), Some(b)) => a.name == b.name,
        // 指数将落在一〇八.一至一一二.一, 113.9至117.9|区间.
        (None, None) => {
            second.numeral.scale > 1.0
                || text.starts_with_any(second.numeral.end, words!["区间", "之间"])
                || second.numeral.script == Script::Chinese && second.numeral.value.fract() != 0.0
        }
        (Some(_), None) => false,
    };
    (same && second.numeral.form != Form::Code && first.numeral.script == second.numeral.script)
        .then_some((second, signed))
}

/// Whether 从 or 由 stands before the first of several amounts.
fn opens_steps(reader: &Reader, at: usize) -> bool {
    const REACH: usize = 24;
    let before = reader.text.chars[at.saturating_sub(REACH)..at].iter().rev();
    let clause = before.take_while(|c| !matches!(c, ',' | '。' | ';' | '\n'));
    clause.into_iter().any(|c| matches!(c, '从' | '由'))
}

/// Verbs of change right before the first of two amounts.
static CHANGES: &Words = words!["减少", "增加", "下降", "减", "增", "涨", "跌", "升"];

/// The range that starts with `first`, or what to skip where its ends do not fit; `None` where there is no second end.
pub(super) fn read(reader: &Reader, at: usize, first: &Amount) -> Option<Step> {
    signed(reader, at, first, None)
}

/// The range whose first end has a sign, before which it starts. 零下 is the sign of both ends.
pub(super) fn signed(reader: &Reader, at: usize, first: &Amount, sign: Option<f64>) -> Option<Step> {
    let (second, second_sign) = upper(reader, at, first)?;
    let end = second.after();
    let mut low = first.numeral.value;
    let mut high = second.numeral.value;
    // The scale at the end holds for both: 10~15亿元.
    if first.unit.is_none() && first.numeral.scale == 1.0 {
        match second.numeral.lone.filter(|_| first.numeral.form == Form::Digit) {
            Some((digit, scale)) if low < digit => low *= scale,
            _ if low < second.numeral.bare => low *= second.numeral.scale,
            _ => {}
        }
        if low > first.numeral.value {
            reader.text.note(Rule::SharedScale, at..second.numeral.end);
        }
    }
    if let Some(sign) = sign {
        let both = if reader.text.at(at) == Some('零') { sign } else { 1.0 };
        (low, high) = (low * sign, high * second_sign.unwrap_or(both));
        if low > high && second_sign.is_none() {
            (low, high) = (high, low);
        }
    } else if second_sign.is_some_and(|sign| sign < 0.0) {
        return Some(Step::Skip(first.after()));
    }
    let Some(unit) = &second.unit else {
        let Some((end, unit)) = implied::unit(reader, at, &second.numeral).filter(|_| low < high) else {
            return Some(Step::Skip(end));
        };
        reader.text.note(Rule::Range, at..end);
        reader.text.note(Rule::Numeral, at..second.numeral.end);
        let figure = reader.figure(at..end, low, &unit, UnitFamily::Noun);
        return Some(Step::Figure(FigureSpan { max: Some(high), ..figure }));
    };
    let years = unit.family == UnitFamily::Time && first.numeral.value >= 1000.0;
    let measured = Measured { start: at, end, numeral: &second.numeral, unit };
    if years {
        reader.text.note(Rule::Date, at..end);
    }
    if low >= high || years || !context::measures(reader, &measured) {
        return Some(Step::Skip(end));
    }
    reader.text.note(Rule::Range, at..end);
    reader.text.note(Rule::Numeral, at..second.numeral.end);
    reader.text.note(Rule::UnitWord, second.numeral.end..unit.end);
    let factor = if unit.family == UnitFamily::Tenth { 10.0 } else { 1.0 };
    let figure = reader.figure(at..end, low * factor, &unit.name, unit.family);
    Some(Step::Figure(FigureSpan { max: Some(high * factor), ..figure }))
}
