//! Multiples written with 番 (翻一番 is twice, 翻两番 four times), and discounts in two digits (八五折).

use super::{Reader, Step};
use crate::explain::Rule;
use crate::mention::Qualifier;
use crate::numeral;
use crate::tables::UnitFamily;

/// The multiple at 翻.
pub(super) fn doubled(reader: &Reader, at: usize) -> Option<Step> {
    let text = reader.text;
    let from = if text.at(at + 1) == Some('了') { at + 2 } else { at + 1 };
    // 翻了|近|一番.
    let about = matches!(text.at(from), Some('近' | '约'));
    let from = from + usize::from(about);
    let numeral = numeral::parse(text, from, &|i| reader.is_unit(i))?;
    if text.at(numeral.end) != Some('番') || !(0.5..=30.0).contains(&numeral.value) {
        return None;
    }
    let span = at..numeral.end + 1;
    text.note(Rule::Doubling, span.clone());
    text.note(Rule::PowerOfTwo, from..numeral.end + 1);
    let mut figure = reader.figure(span, power_of_two(numeral.value), "倍", UnitFamily::Multiple);
    figure.qualifier = if about { Qualifier::About } else { figure.qualifier };
    Some(Step::Figure(figure))
}

/// Two to the power of a number that is seldom no whole one. The standard library's would bring four kilobytes of tables.
fn power_of_two(exponent: f64) -> f64 {
    const TERMS: i32 = 20;
    let rest = exponent.fract() * std::f64::consts::LN_2;
    // The series of the exponential function, from its last term on.
    let below = (1..=TERMS).rev().fold(1.0, |sum, n| 1.0 + sum * rest / f64::from(n));
    2f64.powi(exponent as i32) * below
}

/// The discount at two Chinese digits: 八五折 takes 85%.
pub(super) fn discount(reader: &Reader, at: usize) -> Option<Step> {
    let text = reader.text;
    if text.at(at + 2) != Some('折') {
        return None;
    }
    let digit = |i: usize| text.at(i).and_then(|c| "零一二三四五六七八九".chars().position(|d| d == c));
    let (tens, ones) = (digit(at)?, digit(at + 1)?);
    // 七八折 is from seven to eight.
    if ones == tens + 1 {
        return None;
    }
    let value = (tens * 10 + ones) as f64 / 10.0;
    text.note(Rule::Discount, at..at + 3);
    text.note(Rule::Numeral, at..at + 2);
    Some(Step::Figure(reader.figure(at..at + 3, value, "折", UnitFamily::Multiple)))
}

#[cfg(test)]
mod tests {
    use super::power_of_two;

    #[test]
    fn powers_of_two() {
        assert_eq!([0.0, 1.0, 2.0, 30.0].map(power_of_two), [1.0, 2.0, 4.0, 1_073_741_824.0]);
        for exponent in [0.5, 1.2, 1.5, 2.9] {
            let (ours, exact) = (power_of_two(exponent), exponent.exp2());
            assert!((ours - exact).abs() <= exact * 1e-15, "{exponent}: {ours} {exact}");
        }
    }
}
