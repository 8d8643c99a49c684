//! Lists whose numbers share the unit at their end: 分别提高15、22个百分点.

use super::context::{self, Measured};
use super::unit::UnitFound;
use super::{Reader, quantity};
use crate::numeral::{Form, Numeral, Script};
use crate::tables::words;

const LONGEST_LIST: usize = 8;

/// The longer unit that 个 stands for in a list that ends in it: 扩大2.6|个和18.3个百分点.
pub(super) fn longer_unit(reader: &Reader, unit: &UnitFound) -> Option<UnitFound> {
    if unit.name != "个" {
        return None;
    }
    let mut end = unit.end;
    for _ in 0..LONGEST_LIST {
        let number = end + 1 + wide(reader, end + 1);
        if !matches!(reader.text.at(end), Some('、' | '和' | '与' | '及')) || !reader.text.at(number)?.is_ascii_digit()
        {
            return None;
        }
        let item = quantity::amount(reader, number)?.unit?;
        if item.name.ends_with("百分点") {
            return Some(UnitFound { end: unit.end, ..item });
        }
        end = Some(item).filter(|item| item.name == "个")?.end;
    }
    None
}

/// How long the word is that says among whom before a number: 高于全国0.7、|全省|2.3个百分点.
fn wide(reader: &Reader, at: usize) -> usize {
    reader.text.word_at(at, words!["全省", "全市", "全国", "全区", "全县", "全州"]).map_or(0, |_| 2)
}

/// The unit at the end of the list that the number stands in, and the scale it borrows: 分别提高15、22个百分点.
pub(super) fn unit(reader: &Reader, at: usize, first: &Numeral) -> Option<(UnitFound, f64)> {
    let text = reader.text;
    // At the start of a sentence 1、 numbers a paragraph.
    let starts = text.before(at).is_none_or(|c| matches!(c, '\n' | '。' | ';' | '(' | ' '));
    if first.script != Script::Arabic || starts {
        return None;
    }
    let mut end = first.end;
    for _ in 0..LONGEST_LIST {
        let wide = wide(reader, end + 1);
        // 0.3、|-1.2、2.5个百分点.
        let number = end + 1 + wide + usize::from(text.at(end + 1 + wide) == Some('-'));
        if !matches!(text.at(end), Some('、' | '和' | '与' | '及')) || !text.at(number)?.is_ascii_digit() {
            return None;
        }
        let item = quantity::amount(reader, number)?;
        if item.numeral.form == Form::Code {
            return None;
        }
        if let Some(unit) = item.unit {
            if wide > 0 && !unit.name.ends_with("百分点") {
                return None;
            }
            let shares = first.scale == 1.0 && item.numeral.scale > 1.0 && first.value < item.numeral.bare * 10.0;
            let scale = if shares { item.numeral.scale } else { 1.0 };
            let measured = Measured { start: at, end: unit.end, numeral: first, unit: &unit };
            return context::measures(reader, &measured).then_some((unit, scale));
        }
        end = item.numeral.end;
    }
    None
}
