//! Chinese and financial numerals: 一百二十万, 两千零五十, 十几, 三五百, 壹佰.

use super::digits::{digit, is_financial, tens};
use super::{Form, Numeral, Script, clean, scale_of, tail};
use crate::char_set::chars;
use crate::text::{Text, is_alphanumeric};

/// The lower and the upper value; they differ in 三五百 and 几十.
type Span = (f64, f64);

/// Whether a character is a numeral from one to ten, as paragraphs are numbered.
pub(crate) fn is_up_to_ten(c: char) -> bool {
    chars!("一二三四五六七八九十").has(c)
}

/// Whether a numeral may start with it.
pub(crate) fn is_chinese(c: char) -> bool {
    digit(c).is_some() || tens(c).is_some() || matches!(c, '百' | '千' | '万' | '亿' | '几' | '数')
}

/// The numeral that starts at `at`.
pub(super) fn parse(text: &Text, at: usize, is_unit: &dyn Fn(usize) -> bool) -> Option<Numeral> {
    let first = text.at(at)?;
    // 伍家岗 is a place, 伍角 an amount.
    let financial = |c| is_financial(c) || matches!(c, '万' | '亿' | '元' | '圆' | '角' | '分');
    if is_financial(first) && !text.at(at + 1).is_some_and(financial) {
        return None;
    }
    let mut run = row(text, at);
    if run == at + 1 && text.at(run) == Some('两') {
        run += 1;
    }
    // Two digits in a row are a range when they rise (三五百), else a day or a manner of speaking: 五一, 三两天.
    let code = run - at >= 3 || (run - at == 2 && !rises(text, at));
    if code && !measures(text, run, is_unit) {
        let form = Form::Code;
        return Some(Numeral {
            end: run,
            value: 0.0,
            max: None,
            over: false,
            script: Script::Chinese,
            form,
            bare: 0.0,
            scale: 1.0,
            lone: None,
        });
    }
    let mut reader =
        Reader { text, at, total: (0.0, 0.0), section: (0.0, 0.0), current: None, last: 1.0, vague: false };
    reader.read(is_unit);
    let end = reader.at;
    if end == at {
        return None;
    }
    let written: Vec<char> = text.chars[at..end].to_vec();
    if written == ['数'] {
        return None;
    }
    let form = if reader.vague {
        Form::Vague
    } else if written.iter().all(|&c| scale_of(c).is_some()) {
        Form::Scale
    } else if written.len() == 1 && digit(first).is_some() {
        Form::Digit
    } else {
        Form::Plain
    };
    let (low, high) = reader.value();
    let (end, scale, over) = tail(text, end, is_unit);
    let written = &text.chars[at..end];
    let shared: f64 =
        written.iter().rev().take_while(|&&c| matches!(c, '万' | '亿')).filter_map(|&c| scale_of(c)).product();
    let rest = written[1..].iter().filter(|&&c| !matches!(c, '十' | '拾'));
    let lone = digit(first).filter(|d| *d > 0.0 && written.len() > 1 && rest.clone().all(|&c| scale_of(c).is_some()));
    Some(Numeral {
        end,
        value: clean(low * scale),
        max: (high > low).then_some(clean(high * scale)),
        over,
        script: Script::Chinese,
        form,
        bare: clean(low * scale / shared),
        scale: shared,
        lone: lone.map(|d| (d, clean(low * scale / d))),
    })
}

struct Reader<'a> {
    text: &'a Text,
    at: usize,
    /// What 万 and 亿 have closed.
    total: Span,
    /// Below the next 万 or 亿.
    section: Span,
    /// A digit that waits for its scale word.
    current: Option<Span>,
    /// The last scale word's factor, 0 after 零.
    last: f64,
    vague: bool,
}

impl Reader<'_> {
    fn read(&mut self, is_unit: &dyn Fn(usize) -> bool) {
        let start = self.at;
        while let Some(c) = self.text.at(self.at) {
            if self.at > start && c != '点' && is_unit(self.at) && digit(c).is_none() {
                break;
            }
            let row = row(self.text, self.at);
            let opens = self.at == start || self.last >= 1e4;
            let read = if opens && row >= self.at + 3 && measures(self.text, row, is_unit) {
                self.row(row);
                true
            } else if let Some(d) = digit(c) {
                self.digit(d)
            } else if matches!(c, '几' | '数') {
                self.some(c)
            } else if let Some(tens) = tens(c) {
                self.tens(c, tens)
            } else if let Some(factor) = scale_of(c).filter(|_| c != '兆' || self.goes_on()) {
                self.scale(factor)
            } else {
                // 二．二六兆.
                (c == '点' || is_point(c) && self.text.is_traditional()) && self.decimals()
            };
            if !read {
                break;
            }
            self.at += 1;
        }
    }

    /// Whether digits follow a scale word: 一兆|一千三百亿.
    fn goes_on(&self) -> bool {
        self.current.is_some() && self.text.at(self.at + 1).is_some_and(|c| digit(c).is_some())
    }

    /// 一九一六件, 六万|三四九二个: digits written in a row up to `end`.
    fn row(&mut self, end: usize) {
        let digits = self.text.chars[self.at..end].iter().filter_map(|&c| digit(c));
        let value = digits.fold(0.0, |value, d| value * 10.0 + d);
        self.section = (self.section.0 + value, self.section.1 + value);
        (self.current, self.last) = (None, 1.0);
        self.at = end - 1;
    }

    fn digit(&mut self, d: f64) -> bool {
        if d == 0.0 {
            // 零点五, 〇.五.
            let point = self.text.at(self.at + 1).is_some_and(|c| c == '点' || is_point(c));
            if self.last == 1.0 && self.section.0 == 0.0 && point {
                self.current = Some((0.0, 0.0));
                return true;
            }
            self.last = 0.0;
            return self.current.is_none() && self.text.at(self.at + 1).is_some_and(|c| digit(c).is_some());
        }
        match self.current {
            None => self.current = Some((d, d)),
            // Two digits in a row say "about": 三五百, 十七八岁.
            Some((low, high)) if low == high && d > low && d - low <= 2.0 => self.current = Some((low, d)),
            Some(_) => return false,
        }
        true
    }

    fn some(&mut self, c: char) -> bool {
        let next = self.text.at(self.at + 1);
        let scaled = next.is_some_and(|c| scale_of(c).is_some() || c == '十');
        if self.current.is_some() || (c == '数' && !scaled) {
            return false;
        }
        self.vague = true;
        self.current = Some(if self.last == 10.0 { (1.0, 9.0) } else { (2.0, 9.0) });
        true
    }

    fn tens(&mut self, c: char, tens: f64) -> bool {
        if matches!(c, '十' | '拾') {
            let (low, high) = self.current.take().unwrap_or((1.0, 1.0));
            self.section = (self.section.0 + low * 10.0, self.section.1 + high * 10.0);
        } else if self.current.is_some() {
            return false;
        } else {
            self.section = (self.section.0 + tens, self.section.1 + tens);
        }
        self.last = 10.0;
        true
    }

    fn scale(&mut self, factor: f64) -> bool {
        if factor < 1e4 {
            let (low, high) = self.current.take().unwrap_or((1.0, 1.0));
            self.section = (self.section.0 + low * factor, self.section.1 + high * factor);
        } else {
            let (low, high) = self.closed_section();
            self.current = None;
            self.section = (0.0, 0.0);
            if low == 0.0 && self.total.0 > 0.0 {
                self.total = (self.total.0 * factor, self.total.1 * factor);
            } else {
                let (low, high) = if low == 0.0 { (1.0, 1.0) } else { (low, high) };
                self.total = (self.total.0 + low * factor, self.total.1 + high * factor);
            }
        }
        self.last = factor;
        true
    }

    /// 点 and the digits after it: 三点五亿.
    fn decimals(&mut self) -> bool {
        if self.vague || (self.current.is_none() && self.section.0 == 0.0) {
            return false;
        }
        let mut place = 1.0;
        let mut fraction = 0.0;
        let mut at = self.at + 1;
        while let Some(d) = self.text.at(at).and_then(digit) {
            place /= 10.0;
            fraction += d * place;
            at += 1;
        }
        // 三点五十分 is a time of day.
        if at == self.at + 1 || self.text.at(at).is_some_and(|c| tens(c).is_some() || c == '分') {
            return false;
        }
        let (low, high) = self.current.take().unwrap_or((0.0, 0.0));
        self.current = Some((low + fraction, high + fraction));
        self.last = 0.0;
        self.at = at - 1;
        true
    }

    /// What stands below the next 万 or 亿, a waiting digit included.
    fn closed_section(&self) -> Span {
        // A digit right after 百 or above counts in the next place: 一百二 is 120, 三万五 is 35000.
        let place = if self.last >= 100.0 { self.last / 10.0 } else { 1.0 };
        let (low, high) = self.current.unwrap_or((0.0, 0.0));
        (self.section.0 + low * place, self.section.1 + high * place)
    }

    fn value(&self) -> Span {
        let (low, high) = self.closed_section();
        (self.total.0 + low, self.total.1 + high)
    }
}

/// After the digits written in a row from `at` on: 二〇二五.
fn row(text: &Text, at: usize) -> usize {
    let mut end = at;
    while text.at(end).is_some_and(|c| digit(c).is_some() && !matches!(c, '两' | '俩' | '仨')) {
        end += 1;
    }
    end
}

/// Whether digits written in a row are an amount, as newspapers of Taiwan print it: 二九六四|亿元, 一九一六|件; not 二〇一九年.
fn measures(text: &Text, end: usize, is_unit: &dyn Fn(usize) -> bool) -> bool {
    // 六三八|点二|亿元, 指数一〇四|.六二.
    let point = text.at(end).is_some_and(|c| c == '点' || is_point(c));
    let decimals = if point { row(text, end + 1) } else { end };
    let closed =
        decimals > end + 1 && text.at(decimals).is_none_or(|c| c == '至' || !is_alphanumeric(c) && !is_point(c));
    let end = if decimals > end + 1 { decimals } else { end };
    let next = text.at(end);
    let scaled = next.is_some_and(|c| matches!(c, '万' | '亿' | '兆'));
    let unit = is_unit(end) && !next.is_some_and(|c| chars!("年月日号时点分秒届期路线").has(c));
    (scaled || unit || closed) && text.is_traditional()
}

/// A point as digits in words have it: 二.二六兆.
fn is_point(c: char) -> bool {
    matches!(c, '.' | '‧' | '·')
}

/// Whether the two digits at `at` could be the ends of a range, or the first is a zero.
fn rises(text: &Text, at: usize) -> bool {
    let digit = |at| text.at(at).and_then(digit).unwrap_or(0.0);
    let (low, high) = (digit(at), digit(at + 1));
    low == 0.0 || (low < high && high - low <= 2.0)
}
