//! Multiples written with 番: 翻一番 is twice, 翻两番 four times.

use super::{Reader, Step};
use crate::numeral;
use crate::tables::UnitFamily;

/// The multiple at 翻.
pub(super) fn doubled(reader: &Reader, at: usize) -> Option<Step> {
    let text = reader.text;
    let from = if text.at(at + 1) == Some('了') { at + 2 } else { at + 1 };
    let numeral = numeral::parse(text, from, &|i| reader.is_unit(i))?;
    if text.at(numeral.end) != Some('番') || !(0.5..=30.0).contains(&numeral.value) {
        return None;
    }
    let span = at..numeral.end + 1;
    Some(Step::Figure(reader.figure(span, numeral.value.exp2(), "倍", UnitFamily::Multiple)))
}
