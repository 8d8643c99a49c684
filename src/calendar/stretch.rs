//! Stretches of time that are no part of a calendar year: holidays, plan periods, runs of years.

use super::expression::{Base, Edge, Expression, Part, Unit};
use super::reader::{QUOTES, Reader, Shape, digit};
use super::word::begins_word;
use crate::char_set::chars;
use crate::length::Length;
use crate::search::Search;
use crate::tables::lists::{DONE_OVER_YEARS, PLAN_FOLLOWERS, SUMS};
use crate::tables::{Words, words};
use crate::text::{is_alphabetic, is_alphanumeric};

/// Which part of a five-year plan's time is meant.
#[derive(Clone, Copy)]
enum Stage {
    All,
    First(u16),
    End,
    Since,
    /// No days can be told.
    Vague,
}

impl Stage {
    /// The expression, given the plan's first year.
    fn of(self, first: u16) -> Option<Expression> {
        let (years, edge) = match self {
            Stage::All => (5, Edge::Within),
            Stage::First(years) => (years, Edge::Within),
            Stage::End => (5, Edge::End),
            Stage::Since => (5, Edge::Since),
            Stage::Vague => return None,
        };
        Some(Expression { base: Base::Years(first, first + years - 1), part: Part::Whole, edge })
    }
}

/// Which part of an age or a decade is meant.
static AGE_EDGES: &Words = words!["初期", "末期", "中期", "中叶", "初", "末"];

/// The first year of a five-year plan: the first began in 1953, the third in 1966.
fn first_year(number: u32) -> Option<u16> {
    match number {
        1 | 2 => Some(1953 + 5 * (number as u16 - 1)),
        3..=30 => Some(1966 + 5 * (number as u16 - 3)),
        _ => None,
    }
}

impl Reader<'_> {
    /// “十四五”期间, 十三五末. The bare name is a time only where nothing follows that makes it a name.
    pub(super) fn plan(&self, at: usize) -> Option<(usize, Shape)> {
        let quote = self.text.at(at).and_then(|c| QUOTES.iter().position(|&q| q == c));
        let quoted = quote.is_some();
        let mut end = at + usize::from(quoted);
        let start = end;
        while end < start + 3 && self.text.at(end).is_some_and(|c| digit(c).is_some()) {
            end += 1;
        }
        if self.text.before(end) != Some('五') || end - start < 2 {
            return None;
        }
        let number = self.text.chars[start..end - 1].iter().filter_map(|&c| digit(c)).sum();
        if let Some(quote) = quote {
            const CLOSING: [char; QUOTES.len()] = ['”', '"', '」', '’'];
            if self.text.at(end) != Some(CLOSING[quote]) {
                return None;
            }
            end += 1;
        }
        let first = first_year(number);
        const TAILS: [(&str, Stage); 15] = [
            ("同期", Stage::Vague),
            ("规划期间", Stage::All),
            ("规划期内", Stage::All),
            ("规划期", Stage::All),
            ("时期", Stage::All),
            ("期间", Stage::All),
            ("期末", Stage::End),
            ("以来", Stage::Since),
            ("前三年", Stage::First(3)),
            ("前四年", Stage::First(4)),
            ("前两年", Stage::First(2)),
            ("五年", Stage::All),
            ("中期", Stage::Vague),
            ("末", Stage::End),
            ("初", Stage::Vague),
        ];
        let shape = |stage: Stage| {
            let meaning = first.and_then(|year| stage.of(year));
            Shape { meaning, ..Shape::default() }
        };
        if let Some((tail, stage)) = TAILS.into_iter().find(|(w, _)| self.text.starts_with_at(end, w)) {
            return Some((end + tail.length(), shape(stage)));
        }
        let told = || self.text.starts_with_any(end, PLAN_FOLLOWERS);
        let bare = quoted && (self.text.at(end) == Some(',') || told());
        bare.then(|| (end, shape(Stage::All)))
    }

    /// 20世纪90年代, 上世纪80年代末, 本世纪初.
    pub(super) fn century(&self, at: usize) -> Option<(usize, Shape)> {
        // 八十年代 of the last century.
        let bare = self.small(at, 90).filter(|&(end, tens)| {
            let named = self.text.starts_with_at(end, "年代") && !self.text.starts_with_at(end, "年代表");
            named && tens % 10 == 0 && tens >= 30 && self.text.before(at) != Some('纪')
        });
        if let Some((end, tens)) = bare {
            return Some(self.decade(end + 2, 1900 + tens as u16));
        }
        let (number, first) = [("上世纪", 1900), ("本世纪", 2000)]
            .into_iter()
            .find(|(w, _)| self.text.starts_with_at(at, w))
            .map(|(w, first)| (at + w.length(), first))
            .or_else(|| {
                let (end, count) = self.small(at, 21).filter(|&(_, count)| count > 17)?;
                self.text.starts_with_at(end, "世纪").then_some((end + 2, (count as u16 - 1) * 100))
            })?;
        let decade =
            self.small(number, 99).filter(|&(end, tens)| tens % 10 == 0 && self.text.starts_with_at(end, "年代"));
        if let Some((end, tens)) = decade {
            return Some(self.decade(end + 2, first + tens as u16));
        }
        let edge = self.text.word_at(number, AGE_EDGES)?;
        Some((number + edge.length(), Shape::default()))
    }

    /// A decade, given the end of its name: 90年代|初.
    pub(super) fn decade(&self, end: usize, first: u16) -> (usize, Shape) {
        let edge = self.text.word_at(end, AGE_EDGES);
        let whole = Expression::of(Base::Years(first, first + 9), Part::Whole);
        let meaning = edge.is_none().then_some(whole);
        (end + edge.map_or(0, |w| w.length()), Shape { meaning, ..Shape::default() })
    }

    /// 过去五年, 五年来, 近三年, 未来五年, 刚刚过去的一年.
    pub(super) fn run_of_years(&self, at: usize) -> Option<(usize, Shape)> {
        let prefixes =
            words!["刚刚过去的", "过去的", "过去", "最近", "近", "未来", "今后", "此后", "这", "前", "后", "将近"];
        let prefix = self.text.word_at(at, prefixes).unwrap_or("");
        let future = matches!(prefix, "未来" | "今后" | "后");
        let number = at + prefix.length();
        let (end, count) =
            self.small(number, 99).or_else(|| self.text.starts_with_at(number, "几").then_some((number + 1, 0)))?;
        if let Some(shorter) = self.run_of_days(prefix, end, count) {
            return Some(shorter);
        }
        let (end, vague) = self.end_of_number(number, end, count);
        let unit =
            self.text.word_at(end, words!["个多月", "个月", "年", "周年"]).or_else(|| self.days_since(prefix, end))?;
        let end = end + unit.length();
        if prefix.is_empty()
            && let Some(then) = self.before_or_after(at, end, unit)
        {
            return Some(then);
        }
        // 2021年组建。|三年过去|,中心攻克技术28项.
        if prefix.is_empty() && self.text.starts_with_at(end, "过去,") {
            return Some((end + 2, Shape::default()));
        }
        // 近一年|半|来.
        let vague = vague || self.text.at(end) == Some('半');
        let tail = words!["半来", "半以来", "多来", "来", "以来", "间", "的时间里", "的时间", "时间里"];
        let tail = self.text.word_at(end, tail).filter(|_| !begins_word(self.text, end));
        let tail = tail.filter(|w| !prefix.is_empty() || !w.has("时"));
        let tail = tail.map_or(0, |w| w.length());
        let within = self.text.at(end + tail) == Some('内') && !begins_word(self.text, end + tail);
        let tail = tail + usize::from(within && (!prefix.is_empty() || unit == "年"));
        // 三年间 and 五年来 say when; a bare 三年 is a length of time. 后三年 and 前三年 too, unless they open a clause.
        // 短短|三年时间.
        if tail == 0 && self.text.ends_with_at(at, "短短") && prefix.is_empty() {
            let length = self.text.word_at(end, words!["时间里", "时间内", "时间", "里"]);
            return Some((end + length.map_or(0, |w| w.length()), Shape::default()));
        }
        if prefix.is_empty() && (tail == 0 || unit == "周年") {
            // |4年多|新设企业1.9万家.
            let more = usize::from(self.text.at(end) == Some('多'));
            let vague = vague || more > 0;
            let over = || more > 0 && self.text.starts_with_any(end + more, DONE_OVER_YEARS);
            return (unit == "年" && (over() || self.together(at, end))).then(|| {
                (end + more, Shape { meaning: run_of(count, Unit::Year, false).filter(|_| !vague), ..Shape::default() })
            });
        }
        // 近一个月 may be nearly a month long, unless it opens a clause by itself.
        let told = || self.text.starts_with_any(end, words!["新增", "完成", "累计", "共", "接待", "实现", "签约"]);
        let opens = tail > 0 || self.text.at(end) == Some(',') || told();
        let alone = prefix == "近" && opens && self.text.before(at).is_none_or(|c| !is_alphanumeric(c));
        if matches!(prefix, "前" | "后" | "近" | "这") && unit != "年" && !alone {
            return None;
        }
        // 学前一年 and 三年前后一年 are no times.
        if matches!(prefix, "前" | "后") && self.text.before(at).is_some_and(is_alphanumeric) {
            return None;
        }
        // 30年来首次 says how rare it is.
        if self.text.starts_with_any(end + tail, words!["首次", "最", "首个", "未", "新高", "新低", "同期"])
        {
            return None;
        }
        // 前三年 is counted from somewhere else, 30多年来 is not exact.
        let counted = match prefix {
            _ if vague || unit == "个多月" => false,
            // 三年内 may lie behind or ahead.
            "" => !within && unit != "天" && unit != "周" && !self.text.starts_with_any(end, words!["多", "间"]),
            "刚刚过去的" | "过去" | "过去的" | "最近" | "近" | "未来" | "今后" => true,
            _ => false,
        };
        let unit = if matches!(unit, "个月" | "个多月") { Unit::Month } else { Unit::Year };
        let meaning = match prefix {
            "这" if unit == Unit::Year => Some(Expression::of(Base::Those(count as u8), Part::Whole)),
            _ => run_of(count, unit, future).filter(|_| counted),
        };
        Some((end + tail, Shape { future, meaning, ..Shape::default() }))
    }
}

impl Reader<'_> {
    /// 十年|前, 二十年|后的今天: a time so long ago, or so long after what was told.
    fn before_or_after(&self, at: usize, end: usize, unit: &str) -> Option<(usize, Shape)> {
        match (self.text.at(end)?, self.text.at(end + 1)) {
            // 十年前后 is about as long.
            ('前', Some(c)) if chars!("后移进列往沿景").has(c) => None,
            ('前', _) => Some((end + 1, Shape::default())),
            // 十年前…;|十年后|,…, |二十年后的今天|: where something has come to since.
            ('后', _) if unit == "年" && self.text.starts_with_at(end + 1, "的今天") => {
                Some((end + 4, Shape { now: true, passing: true, ..Shape::default() }))
            }
            ('后', Some(',')) if unit == "年" && self.tells_of_then(at) => Some((end + 1, Shape::default())),
            _ => None,
        }
    }

    /// 过去24小时, 最近两周, but not 近3小时, which may be nearly three hours.
    fn run_of_days(&self, prefix: &str, end: usize, count: u32) -> Option<(usize, Shape)> {
        if !matches!(prefix, "过去" | "过去的" | "最近" | "未来") {
            return None;
        }
        let unit = self.text.word_at(end, words!["小时", "天", "周", "日", "个季度"])?;
        let days = match unit {
            "天" | "日" => count,
            "周" => count * 7,
            _ => 0,
        };
        let future = prefix == "未来";
        let meaning = run_of(days, Unit::Day, future);
        Some((end + unit.length(), Shape { future, meaning, ..Shape::default() }))
    }

    /// 投运|10多天来: what days and weeks since something are counted in.
    fn days_since(&self, prefix: &str, end: usize) -> Option<&'static str> {
        let unit = self.text.word_at(end, words!["天", "周", "个星期"]).filter(|_| prefix.is_empty())?;
        let tail = end + unit.length();
        self.text.starts_with_any(tail, words!["以来", "来,", "来已", "来共", "来累"]).then_some(unit)
    }

    /// Where a number of years ends, and whether it is not exact: 三到五, 两三, 十多.
    fn end_of_number(&self, start: usize, end: usize, count: u32) -> (usize, bool) {
        let next = self.text.at(end).filter(|c| matches!(c, '到' | '至' | '-' | '~' | '—'));
        let pair = || self.text.at(end).and_then(digit).and(self.text.at(start)).and_then(digit).filter(|&d| d < 10);
        let second = next.map(|_| end + 1).or_else(|| pair().map(|_| end));
        let joined = second.and_then(|at| self.small(at, 99)).filter(|&(_, last)| last > count).map(|(end, _)| end);
        let vague = joined.is_some() || matches!(self.text.at(end), Some('多' | '余'));
        (joined.unwrap_or(end + usize::from(vague)), vague)
    }

    /// Whether years are taken together: 五年累计完成, 三年新引进; 连续五年累计 is a streak.
    fn together(&self, at: usize, end: usize) -> bool {
        let streak = self.text.before(at).is_some_and(|c| chars!("续时期历第十百近满达超.从由").has(c));
        // 6年|提高到|9年: the years themselves become more.
        let sum = self.text.past_word(end, SUMS);
        // |十年|外贸年均增长22%.
        const LONGEST_NOUN: usize = 8;
        let noun = self.text.leading(end..end + LONGEST_NOUN, is_alphabetic);
        let sum = sum.or_else(|| self.text.find_any(noun, words!["年均增", "年均下", "年均提"]).map(|(at, _)| at));
        !streak && sum.is_some_and(|end| !matches!(self.text.at(end), Some('至' | '到' | '为')))
    }
}

/// A run of time up to the day of writing, or from it on.
fn run_of(count: u32, unit: Unit, ahead: bool) -> Option<Expression> {
    let count = u8::try_from(count).ok().filter(|&count| count > 0)?;
    Some(Expression::of(Base::Run { count, unit, ahead }, Part::Whole))
}
