//! Years that a text names, and times that go on to another one.

use super::expression::{Base, Edge, Expression, Part};
use super::occasion::clock;
use super::reader::{Reader, Shape, Tail, digit};
use crate::char_set::{chars, is_alphabetic};
use crate::length::Length;
use crate::numeral;
use crate::tables::{Table, Words, words};
use crate::text::Text;

/// Years that do not begin with January.
static OWN_YEARS: &Words = words!["财年", "财政年度", "学年", "赛季", "榨季", "冰雪季", "雪季"];

impl Reader<'_> {
    /// 2023年9月至2024年6月, 2018年至今: an expression that goes on to another one.
    pub(super) fn up_to_another(&self, at: usize, end: usize, shape: &Shape) -> Option<(usize, Shape)> {
        // 今天(11月26日)|至28日: the word and its gloss are one end.
        let gloss = matches!(self.text.at(at), Some('今' | '昨')) && self.text.at(end) == Some('(');
        let end = self.months(end + 1).filter(|_| gloss).map_or(end, |tail| clock(self.text, tail.end + 1));
        let dash = self.text.word_at(end, words!["——", "至", "到", "—", "-", "~"])?;
        let joint = end + dash.length();
        let told =
            self.text.at(at).is_some_and(|c| c.is_ascii_digit() || chars!("今去昨前一二三四五六七八九十").has(c));
        let since = self.text.starts_with_at(at, "年初");
        if !since && (!told || shape.now || shape.passing) {
            return None;
        }
        if dash == "至"
            && self.text.at(joint) == Some('今')
            && !matches!(self.text.at(joint + 1), Some('年' | '日' | '天'))
        {
            let meaning = shape.meaning.map(|m| Expression { edge: Edge::Since, ..m });
            return Some((joint + 1, Shape { meaning, ..Shape::default() }));
        }
        // 年初到|现在.
        let now = self.text.word_at(joint, words!["现在", "目前", "如今"]).filter(|_| matches!(dash, "至" | "到"));
        if let Some(now) = now {
            let meaning = shape.meaning.map(|m| Expression { edge: Edge::Since, ..m });
            return Some((joint + now.length(), Shape { meaning, ..Shape::default() }));
        }
        self.text.at(joint).filter(|c| c.is_ascii_digit() || matches!(c, '今' | '明') || numeral::is_up_to_ten(*c))?;
        // 今天夜间至|4日.
        let day = || self.days(joint).filter(|d| shape.day && self.text.before(d.end) == Some('日'));
        let day = || day().map(|d| (d.end, Shape { day: true, ..Shape::default() }));
        let (end, last) = self.single(joint).or_else(day)?;
        let end = if last.day { clock(self.text, end) } else { end };
        let meaning = shape.meaning.zip(last.meaning).and_then(|(from, to)| from.up_to(to));
        Some((end, Shape { meaning, ..Shape::default() }))
    }

    /// 2020年, 2016-2020年, with what may follow: 2020年底, 2021年一季度.
    pub(super) fn absolute(&self, at: usize) -> Option<(usize, Shape)> {
        let (mut end, first) = self.year_digits(at)?;
        let mut last = first;
        let mut after = end + usize::from(self.text.at(end) == Some('年'));
        for joint in ["—", "-", "~", "至", "到", "—"] {
            let second = if self.text.starts_with_at(after, joint) { after + 1 } else { continue };
            let second = second + usize::from(joint == "—" && self.text.at(second) == Some('—'));
            if let Some((e, year)) = self
                .year_digits(second)
                .filter(|&(e, _)| self.text.at(e) == Some('年') || self.text.starts_with_any(e, OWN_YEARS))
            {
                (end, last) = (e, year);
                after = e + 1;
                break;
            }
        }
        // 2024/25年度.
        let slash = matches!(self.text.at(end), Some('/' | '-' | '至')).then(|| end + 1);
        let second =
            slash.and_then(|at| self.small(at, 99).or_else(|| self.year_digits(at).map(|(e, y)| (e, y.into()))));
        if let Some((after, _)) = second
            && let Some(own) = self.text.word_at(after, words!["年度", "财政年度", "财年", "学年"])
        {
            return Some((after + own.length(), Shape::default()));
        }
        // 2024财年 and 2023-2024学年 are years of their own.
        if let Some(own) = self.text.word_at(end, OWN_YEARS) {
            let tail = self.tail(end + own.length());
            return Some((tail.end, Shape::default()));
        }
        if let Some(part) = self.letter_part(end) {
            return Some((
                end + 2,
                Shape { meaning: Tail::of(end + 2, part).meaning(Base::Years(first, last)), ..Shape::default() },
            ));
        }
        // 2023、2024年: the years share their word.
        let shared = self.text.at(end) == Some('、')
            && self.year_digits(end + 1).is_some_and(|(e, _)| matches!(self.text.at(e), Some('年' | '、')));
        if shared && first == last {
            return Some((
                end,
                Shape { meaning: Some(Expression::of(Base::Years(first, last), Part::Whole)), ..Shape::default() },
            ));
        }
        // 2019国庆档.
        if self.text.at(end) != Some('年') {
            let occasion = self.occasion(end, true).filter(|_| first == last);
            return occasion.map(|end| (end, Shape::default()));
        }
        // 1990年|代初.
        if first == last
            && first % 10 == 0
            && self.text.at(after) == Some('代')
            && self.text.at(after + 1) != Some('表')
        {
            return Some(self.decade(after + 1, first));
        }
        Some(self.year(after, Base::Years(first, last)))
    }

    /// 2025Q3, 2025H1: the part of the year.
    pub(super) fn letter_part(&self, at: usize) -> Option<Part> {
        let number = self.text.at(at + 1).and_then(|c| c.to_digit(10))? as u8;
        let ends = !self.text.at(at + 2).is_some_and(|c| c.is_ascii_alphanumeric());
        match self.text.at(at)? {
            'Q' | 'q' if ends && (1..=4).contains(&number) => Some(Part::Months(3 * number - 2, 3 * number)),
            'H' | 'h' if ends && (1..=2).contains(&number) => Some(Part::Months(6 * number - 5, 6 * number)),
            _ => None,
        }
    }

    /// Q1, 2Q, 24H1, 1Q24: a quarter or half in a letter, with its year in two digits or none.
    pub(super) fn lettered(&self, at: usize) -> Option<(usize, Shape)> {
        let letters = |at: usize| self.text.at(at).is_some_and(|c| c.is_ascii_alphanumeric());
        let digit = |at: usize| self.text.at(at).and_then(|c| c.to_digit(10));
        let year = |at: usize| Some(2000 + 10 * digit(at)? as u16 + digit(at + 1)? as u16);
        let before = self.text.before(at);
        if before.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '/')) {
            return None;
        }
        let of = |end: usize, part: Part, year: Option<u16>| {
            let base = year.map_or(Base::Bare, |year| Base::Years(year, year));
            (end, Shape { meaning: Tail::of(end, part).meaning(base), ..Shape::default() })
        };
        // 24Q3.
        if digit(at).is_some() && digit(at + 1).is_some() {
            return Some(of(at + 4, self.letter_part(at + 2)?, year(at)));
        }
        // 1Q24, 2Q.
        if let Some(number) = digit(at) {
            let months = match self.text.at(at + 1)? {
                'Q' if (1..=4).contains(&number) => 3,
                'H' if (1..=2).contains(&number) => 6,
                _ => return None,
            };
            let last = number as u8 * months;
            let end = if year(at + 2).is_some() { at + 4 } else { at + 2 };
            return (!letters(end)).then(|| of(end, Part::Months(last + 1 - months, last), year(at + 2)));
        }
        // Q1, but not the car Q3 nor the question Q1:.
        let part = self.letter_part(at)?;
        // 某公司Q1|净利润.
        let told = self.hits.has(at + 2, Table::Indicator);
        let led = told || before.is_none_or(|c| !is_alphabetic(c) || chars!("计在较比年度").has(c));
        let other = self.text.at(at + 2).is_some_and(|c| chars!(":版型系车款级轿手芯和及").has(c));
        (led && !other).then(|| of(at + 2, part, None))
    }

    /// 民国109年, with what may follow.
    pub(super) fn republic(&self, at: usize) -> Option<(usize, Shape)> {
        if !self.text.starts_with_at(at, "民国") {
            return None;
        }
        let start = at + 2 + usize::from(self.text.at(at + 2) == Some(' '));
        let numeral = numeral::parse(self.text, start, &|_| false)?;
        let end = self.past_space(numeral.end, "年");
        let year = (1.0..200.0).contains(&numeral.value).then(|| BEFORE_ITS_FIRST + numeral.value as u16)?;
        (self.text.at(end) == Some('年')).then(|| self.year(end + 1, Base::Years(year, year)))
    }

    /// 113年度, 107年上半年: a year of the Republic without its name.
    pub(super) fn republic_unnamed(&self, at: usize) -> Option<(usize, Shape)> {
        let year = republic_year(self.text, at)?;
        Some(self.year(at + 4, Base::Years(year, year)))
    }

    /// 去(2024)年, 上(7)月, 今(24)日, 今(11/28): told twice, as news from Taiwan does.
    pub(super) fn glossed(&self, at: usize) -> Option<(usize, Shape)> {
        let digits = self.text.leading(at + 2..at + 6, |c| c.is_ascii_digit()).len();
        let slash = at + 2 + digits;
        let day = self.text.leading(slash + 1..slash + 3, |c| c.is_ascii_digit());
        if digits > 0 && self.text.at(slash) == Some('/') && self.text.at(day.end) == Some(')') {
            return Some((day.end + 1, Shape { day: true, ..Shape::default() }));
        }
        let unit =
            self.text.at(at + 3 + digits).filter(|_| digits > 0 && self.text.at(at + 2 + digits) == Some(')'))?;
        let end = at + 4 + digits;
        match unit {
            '年' => {
                let base = self.year_digits(at + 2).map(|(_, year)| Base::Years(year, year));
                let (end, shape) = self.year(end, base.unwrap_or(Base::Bare));
                Some((end, if base.is_some() { shape } else { Shape { day: shape.day, ..Shape::default() } }))
            }
            '月' => {
                let tail = self.months(at + 2).map(|tail| tail.part);
                let meaning = tail.flatten().map(|(part, edge)| Expression { base: Base::Bare, part, edge });
                Some((end, Shape { meaning, ..Shape::default() }))
            }
            '季' => Some((end, Shape::default())),
            '日' | '天' => Some((end, Shape { day: true, ..Shape::default() })),
            _ => None,
        }
    }

    /// A year with what follows it.
    pub(super) fn year(&self, after: usize, base: Base) -> (usize, Shape) {
        let tail = self.tail(after);
        (tail.end, Shape { day: tail.day, meaning: tail.meaning(base), ..Shape::default() })
    }

    /// A four-digit year: its end and value.
    pub(super) fn year_digits(&self, at: usize) -> Option<(usize, u16)> {
        let chars = self.text.chars.get(at..at + 4)?;
        let known = match chars {
            ['1', '9', ..] | ['2', '0', ..] => chars.iter().all(char::is_ascii_digit),
            ['一', '九', ..] => chars.iter().all(|&c| is_year_digit(c)),
            ['二', zero, ..] if ZEROS.contains(*zero) => chars.iter().all(|&c| is_year_digit(c)),
            _ => false,
        };
        let value = chars.iter().fold(0, |value, &c| {
            let figure = c.to_digit(10).or_else(|| digit(c)).unwrap_or(0);
            value * 10 + figure as u16
        });
        let end = self.past_space(at + 4, "年");
        (known && !self.text.at(at + 4).is_some_and(|c| c.is_ascii_digit())).then_some((end, value))
    }
}

/// What years have for a zero: the character, the words, a circle, and letters typed in its place.
const ZEROS: &str = "〇零○◯OoΟО";

pub(super) fn is_year_digit(c: char) -> bool {
    ZEROS.contains(c) || matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九')
}

/// The year before the first of the Republic.
const BEFORE_ITS_FIRST: u16 = 1911;

/// The year that three digits and 年 name as news from Taiwan writes it, counted from the Republic's first: with a part of
/// a year after it, or in a text in traditional characters.
pub(crate) fn republic_year(text: &Text, at: usize) -> Option<u16> {
    static LASTS: &Words =
        words!["满", "已", "近", "约", "达", "历时", "历经", "走过", "成立", "建校", "创立", "迄今", "超过"];
    static PARTS: &Words = words!["度", "上半年", "下半年", "全年", "第", "前", "首季", "底"];
    let digits = text.chars.get(at..at + 3)?;
    // 114年, 一一四年, 一〇九年.
    let value = |c: char| c.to_digit(10).or_else(|| is_year_digit(c).then(|| digit(c).unwrap_or(0)));
    let year = digits.iter().try_fold(0, |year, &c| Some(year * 10 + value(c)? as u16))?;
    let numeral = |at: usize| text.before(at).is_some_and(|c| c.is_ascii_digit() || is_year_digit(c));
    let inside = numeral(at) || matches!(text.before(at), Some('.' | ',')) && numeral(at - 1);
    if inside || text.at(at + 3) != Some('年') || !(100..=130).contains(&year) {
        return None;
    }
    let part = text.starts_with_any(at + 4, PARTS);
    // 較|107年的|69萬元.
    let of = text.at(at + 4) == Some('的') && !matches!(text.before(at), Some('较' | '比' | '与'));
    // 113年|来自民间.
    let since = matches!(text.at(at + 4), Some('来' | '间' | '多' | '余' | '历')) && text.at(at + 5) != Some('自');
    let length = of || text.ends_with_any(at, LASTS) || since;
    (part || text.is_traditional() && !length).then_some(BEFORE_ITS_FIRST + year)
}
