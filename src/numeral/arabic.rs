//! Arabic numerals: digits, thousands separators, decimals, then scale words.

use super::{Form, Numeral, Script, clean, tail};
use crate::text::{Text, is_alphabetic};

/// Longer runs of digits are codes.
const LONGEST: usize = 13;

/// The numeral whose first digit is at `at`.
pub(super) fn parse(text: &Text, at: usize, is_unit: &dyn Fn(usize) -> bool) -> Numeral {
    let mut end = digits(text, at);
    let mut code = end - at > LONGEST || (end - at > 1 && text.at(at) == Some('0'));
    if end - at <= 3 && text.at(at) != Some('0') {
        end = groups(text, end);
    }
    let mut dots = 0;
    while text.at(end) == Some('.') && digits(text, end + 1) > end + 1 {
        dots += 1;
        end = digits(text, end + 1);
    }
    if dots == 0 && is_split(text, at, end) {
        dots = 1;
        end = digits(text, end + 2);
    }
    // A paragraph's number runs into a year: 20.2026年.
    let runs_into_year = || text.at(end) == Some('年') && end.checked_sub(5).and_then(|i| text.at(i)) == Some('.');
    code |= dots > 1 || (dots == 1 && runs_into_year());
    let bare = number(text, at, end);
    if code {
        let form = Form::Code;
        return Numeral {
            end,
            value: bare,
            max: None,
            over: false,
            script: Script::Arabic,
            form,
            bare,
            scale: 1.0,
            lone: None,
        };
    }
    if dots == 0
        && let Some((end, small)) = by_places(text, at, end)
    {
        // 3千2百萬.
        let (end, scale, over) = tail(text, end, is_unit);
        let (value, script, form) = (small * scale, Script::Arabic, Form::Plain);
        return Numeral { end, value, max: None, over, script, form, bare: small, scale, lone: None };
    }
    let (end, letter) = letter(text, end);
    let (mut end, scale, mut over) = tail(text, end, is_unit);
    let scale = scale * letter;
    let mut value = clean(bare * scale);
    if scale >= 1e4
        && !over
        && dots == 0
        && let Some((next, rest, more)) = smaller(text, end, scale, is_unit)
    {
        (end, value, over) = (next, clean(value + rest), more);
    }
    Numeral { end, value, max: None, over, script: Script::Arabic, form: Form::Plain, bare, scale, lone: None }
}

/// The scale letters of everyday writing, k for 千 and w for 万: after them, and their factor.
fn letter(text: &Text, at: usize) -> (usize, f64) {
    let next = text.at(at + 1);
    // 4K and 8K are sizes of pictures, 100W a power.
    let lone = next.is_none_or(|c| !c.is_ascii_alphanumeric());
    let counts = next.is_some_and(|c| matches!(c, '元' | '人' | '+' | '多' | '余'));
    match text.at(at) {
        Some('k') if lone => (at + 1, 1e3),
        Some('w') if lone => (at + 1, 1e4),
        Some('K') if counts => (at + 1, 1e3),
        Some('W') if counts => (at + 1, 1e4),
        _ => (at, 1.0),
    }
}

/// A numeral with a scale word after each digit, where its first digits end at `end`: 3千2百, 5百60.
fn by_places(text: &Text, at: usize, end: usize) -> Option<(usize, f64)> {
    let place = |at| match text.at(at) {
        Some('千') => 1e3,
        Some('百') => 1e2,
        Some('十') => 1e1,
        _ => 1.0,
    };
    let (mut from, mut end, mut above) = (at, end, 1e4);
    let mut value = 0.0;
    while end > from {
        let digit = number(text, from, end);
        let place = place(end);
        if digit * place >= above || (place > 1.0 && digit >= 10.0) {
            return None;
        }
        value += digit * place;
        if place == 1.0 {
            return (from > at).then_some((end, value));
        }
        above = place;
        from = end + 1;
        end = digits(text, from);
    }
    // 3千 alone is for the usual way.
    (above < 1e3 || (value / 1e3).fract() > 0.0).then_some((from, value)).filter(|(end, _)| *end > at + 2)
}

/// The rest, below `scale`, of a numeral written in two: the 3000万 of 2亿3000万元, the 5000 of 1万5000元.
fn smaller(text: &Text, at: usize, scale: f64, is_unit: &dyn Fn(usize) -> bool) -> Option<(usize, f64, bool)> {
    let mut end = digits(text, at);
    if end == at || end - at > 4 {
        return None;
    }
    if end - at <= 3 {
        end = groups(text, end);
    }
    if text.at(end) == Some('.') {
        end = digits(text, end + 1).max(end);
    }
    let places = by_places(text, at, end);
    let (end, value) = places.unwrap_or_else(|| (end, number(text, at, end)));
    let (after, own, over) = tail(text, end, is_unit);
    let value = value * own;
    // 1兆|1234亿|5000万元: each of a smaller scale.
    if (1e4..scale).contains(&own)
        && value < scale
        && let Some((end, rest, over)) = smaller(text, after, own, is_unit)
    {
        return Some((end, value + rest, over));
    }
    // 年 would make it a year: 突破3亿2025年.
    let joined = is_unit(after) && text.at(after) != Some('年');
    (joined && value < scale).then_some((after, value, over))
}

/// Whether a blank parts the point of a decimal from its places: 增长28. 3%, but not 2. 3家企业, where the first is an item's number.
fn is_split(text: &Text, at: usize, end: usize) -> bool {
    let places = digits(text, end + 2);
    let led = || text.before(at).is_some_and(is_alphabetic);
    text.at(end) == Some('.')
        && text.at(end + 1) == Some(' ')
        && places > end + 2
        && matches!(text.at(places), Some('%' | '亿' | '万'))
        && led()
}

/// After the digits from `at` on.
fn digits(text: &Text, at: usize) -> usize {
    let mut end = at;
    while text.at(end).is_some_and(|c| c.is_ascii_digit()) {
        end += 1;
    }
    end
}

/// After the groups of three digits that follow `at`, all with the same separator.
fn groups(text: &Text, at: usize) -> usize {
    let mut end = at;
    let Some(separator @ (',' | ' ')) = text.at(at) else { return at };
    while text.at(end) == Some(separator) && digits(text, end + 1) == end + 4 {
        end += 4;
    }
    end
}

/// The value of digits with a decimal point and separators among them. The standard library's parser would bring ten kilobytes
/// of tables.
pub(super) fn number(text: &Text, from: usize, to: usize) -> f64 {
    // Up to fifteen digits and their power of ten are exact, and so is their quotient; those that follow hardly count.
    const MOST: u64 = 10u64.pow(17);
    let (mut whole, mut beyond, mut places) = (0u64, 0, None);
    for &c in &text.chars[from..to] {
        match c.to_digit(10) {
            Some(digit) if whole < MOST => {
                whole = whole * 10 + u64::from(digit);
                places = places.map(|places: i32| places + 1);
            }
            Some(_) => beyond += i32::from(places.is_none()),
            None if c == '.' => places = Some(0),
            None => {}
        }
    }
    whole as f64 * 10f64.powi(beyond) / 10f64.powi(places.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::number;
    use crate::text::Text;

    #[test]
    fn digits_have_their_value() {
        for written in ["0", "007", "461.5", "1234567890123", "0.000123", "99999999999999.9", "12345678901234567890"] {
            let exact: f64 = written.parse().expect("it is a number");
            assert_eq!(number(&Text::new(written), 0, written.len()), exact, "{written}");
        }
        assert_eq!(number(&Text::new("1,234 567.5"), 0, 11), 1_234_567.5);
        assert_eq!(number(&Text::new(&"9".repeat(400)), 0, 400), f64::INFINITY);
    }
}
