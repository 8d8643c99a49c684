//! Numerals → values: Arabic, Chinese, financial and mixed, with the scale words 万, 亿 and the 多 or 余 inside them.
//!
//! A numeral is read where it starts; whether it measures anything is for [`crate::figure`] to say.

mod arabic;
mod chinese;
mod digits;

use std::ops::Range;

use crate::tables::words;
use crate::text::{Text, is_alphanumeric};

pub(crate) use chinese::{is_chinese, is_up_to_ten};

/// What a numeral is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    /// 3000, 1.2万亿.
    Arabic,
    /// 三千, 壹佰, 十几.
    Chinese,
}

/// A numeral in the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Numeral {
    /// After its last folded character, scale words and 多 or 余 included.
    pub end: usize,
    pub value: f64,
    /// The upper end where the numeral itself is a range: 三五百, 几十.
    pub max: Option<f64>,
    /// 多, 余 or 来 stands inside: 400多, 30余万.
    pub over: bool,
    pub script: Script,
    pub form: Form,
    /// The number before the scale words that a range may share, and their product: 1.2万亿 is 1.2 and 1e12.
    pub bare: f64,
    pub scale: f64,
    /// The same for a lone Chinese digit with all its scale words: 三千万 is 3 and 1e7.
    pub lone: Option<(f64, f64)>,
}

/// Shapes of numerals that measure under different conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Any other: 298, 十二, 三百.
    Plain,
    /// One Chinese digit: 三, 两.
    Digit,
    /// A scale word alone: 百, 万亿.
    Scale,
    /// 几, 数 or 多 for a digit: 几十, 数百.
    Vague,
    /// Digits in a row, as in a year or a code: 二〇二五, 007, 2026.02.03.
    Code,
}

/// The numeral that starts at `at`. `is_unit` says whether a unit's word starts at a place, so that the 千 of 千瓦 is
/// left to the unit.
pub(crate) fn parse(text: &Text, at: usize, is_unit: &dyn Fn(usize) -> bool) -> Option<Numeral> {
    match text.at(at)? {
        '0'..='9' => Some(arabic::parse(text, at, is_unit)),
        c if is_chinese(c) => chinese::parse(text, at, is_unit),
        _ => None,
    }
}

/// The whole number of a span that is nothing but digits.
pub(crate) fn whole(text: &Text, span: Range<usize>) -> Option<f64> {
    let digits = text.chars[span.clone()].iter().all(char::is_ascii_digit);
    digits.then(|| arabic::number(text, span.start, span.end))
}

/// The factor of a scale word.
fn scale_of(c: char) -> Option<f64> {
    Some(match c {
        '百' | '佰' => 1e2,
        '千' | '仟' => 1e3,
        '万' => 1e4,
        '亿' => 1e8,
        '兆' => 1e12,
        _ => return None,
    })
}

/// Without the last bits' noise of binary fractions: 2.3 × 1e8 is 230000000.
fn clean(value: f64) -> f64 {
    const NOISE: f64 = 1e-12;
    let near = |rounded: f64| (value - rounded).abs() <= value.abs() * NOISE;
    let whole = value.round();
    let decimals = (value * 1e9).round() / 1e9;
    if near(whole) {
        whole
    } else if near(decimals) {
        decimals
    } else {
        value
    }
}

/// Scale words and 多, 余 or 几 (10几家) from `at` on: where they end, their product, and whether 多 or the like was among them.
fn tail(text: &Text, at: usize, is_unit: &dyn Fn(usize) -> bool) -> (usize, f64, bool) {
    let mut end = at;
    let mut scale = 1.0;
    let mut over = false;
    loop {
        // A typesetter's space may stand before the first scale word.
        let from = if scale == 1.0 && text.at(end) == Some(' ') { end + 1 } else { end };
        let Some(c) = text.at(from) else { break };
        if matches!(c, '多' | '余' | '来' | '几') && !over {
            let next = text.at(from + 1);
            if !is_unit(from + 1) && next.and_then(scale_of).is_none() {
                break;
            }
            over = true;
        } else if let Some(factor) = scale_of(c)
            && !is_unit(from)
            && (c != '兆'
                || is_unit(from + 1)
                || text.at(from + 1).is_some_and(|c| c.is_ascii_digit())
                || trillion(text, from))
        {
            scale *= factor;
        } else {
            break;
        }
        end = from + 1;
    }
    (end, scale, over)
}

/// Whether 兆 ends an amount as Taiwan writes it, 2.74兆, 突破2兆, and is no short megabit: 提速至500兆.
fn trillion(text: &Text, at: usize) -> bool {
    const LONGEST: usize = 6;
    let number =
        text.chars[at.saturating_sub(LONGEST)..at].iter().rev().take_while(|c| c.is_ascii_digit() || **c == '.');
    let (digits, points) = number.into_iter().fold((0, 0), |(d, p), c| if *c == '.' { (d, p + 1) } else { (d + 1, p) });
    let amount = points == 1 || (1..=2).contains(&digits) && text.is_traditional();
    let closed = !text.at(at + 1).is_some_and(is_alphanumeric);
    amount && (closed || text.starts_with_any(at + 1, words!["之", "突破", "大关", "以上", "左右", "的"]))
}

#[cfg(test)]
mod tests {
    use super::{Form, Numeral, parse};
    use crate::text::Text;

    fn read(text: &str) -> Option<Numeral> {
        let text = Text::new(text);
        let is_unit =
            |at: usize| text.at(at).is_some_and(|c| "元家个名岁%".contains(c)) || text.starts_with_at(at, "千瓦");
        parse(&text, 0, &is_unit)
    }

    #[test]
    fn values() {
        for (text, length, value, max) in [
            ("298家", 3, 298.0, None),
            ("4,808家", 5, 4808.0, None),
            ("12，345，678元", 10, 12_345_678.0, None),
            ("30 000元", 6, 30_000.0, None),
            ("461.5", 5, 461.5, None),
            ("1.2万亿元", 5, 1.2e12, None),
            ("3千万元", 3, 3e7, None),
            ("35 亿元", 4, 35e8, None),
            ("1004万千瓦", 5, 10_040_000.0, None),
            ("450余万元", 5, 4_500_000.0, None),
            ("400多元", 4, 400.0, None),
            ("10几家", 3, 10.0, None),
            ("2亿3000万元", 7, 230_000_000.0, None),
            ("1万5000元", 6, 15_000.0, None),
            ("15k元", 3, 15_000.0, None),
            ("1兆5,200億元", 8, 1.52e12, None),
            ("1兆1234亿5000万元", 12, 1.12345e12, None),
            ("3w个", 2, 30_000.0, None),
            ("８.5%", 3, 8.5, None),
            ("三", 1, 3.0, None),
            ("两千零五十", 5, 2050.0, None),
            ("一百二十万", 5, 1_200_000.0, None),
            ("三千二百万", 5, 32_000_000.0, None),
            ("一千二百三十四亿五千六百万", 13, 123_456_000_000.0, None),
            ("十二", 2, 12.0, None),
            ("廿五", 2, 25.0, None),
            ("卅", 1, 30.0, None),
            ("三点五亿", 4, 3.5e8, None),
            ("壹佰贰拾叁万", 6, 1_230_000.0, None),
            ("萬億", 2, 1e12, None),
            ("百余名", 2, 100.0, None),
            ("十余家", 2, 10.0, None),
            ("三五百", 3, 300.0, Some(500.0)),
            ("八九亿", 3, 8e8, Some(9e8)),
            ("十七八岁", 3, 17.0, Some(18.0)),
            ("三四十", 3, 30.0, Some(40.0)),
            ("几十", 2, 20.0, Some(90.0)),
            ("十几", 2, 11.0, Some(19.0)),
            ("数千万", 3, 2e7, Some(9e7)),
            ("三万五", 3, 35_000.0, None),
            ("零点五个", 3, 0.5, None),
            ("伍角", 1, 5.0, None),
            ("3千2百萬元", 5, 32_000_000.0, None),
            ("5百60家", 4, 560.0, None),
            ("1萬2千3百45家", 8, 12_345.0, None),
            ("78兆9,450.05億元", 12, 78_945_005_000_000.0, None),
            ("3萬1746.08元", 9, 31_746.08, None),
            ("3千家", 2, 3000.0, None),
            ("一百二", 3, 120.0, None),
        ] {
            let numeral = read(text).unwrap_or_else(|| panic!("{text} is a numeral"));
            assert_eq!((numeral.end, numeral.max), (length, max), "{text}");
            assert!((numeral.value - value).abs() <= value.abs() * 1e-12, "{text}: {} is not {value}", numeral.value);
        }
    }

    #[test]
    fn forms() {
        for (text, form) in [
            ("3", Form::Plain),
            ("三", Form::Digit),
            ("百", Form::Scale),
            ("万亿", Form::Scale),
            ("几百", Form::Vague),
            ("二〇二五", Form::Code),
            ("2026.02.03", Form::Code),
            ("007", Form::Code),
            ("五一", Form::Code),
            ("三两", Form::Code),
        ] {
            assert_eq!(read(text).map(|n| n.form), Some(form), "{text}");
        }
    }

    #[test]
    fn words_that_only_look_like_numerals() {
        for text in ["数据", "陆续", "伍", "点", "余家", ""] {
            assert!(read(text).is_none_or(|n| n.end == 1), "{text}");
        }
    }
}
