//! Months, days and small numbers in time expressions.

use super::expression::{END_OF_MONTH, Edge, Part};
use super::occasion::clock;
use super::reader::{Reader, Tail, digit};
use super::word::begins_word;
use crate::char_set::chars;
use crate::length::Length;
use crate::tables::lists::{BEFORE_MONTHS, CONTRACTS, DAY_DEEDS};
use crate::tables::words;
use crate::text::{is_alphabetic, is_alphanumeric};

/// Days of one month, or up to those of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DaysFound {
    pub end: usize,
    pub first: u8,
    pub last: u8,
    /// The month of the last day, where it is told.
    pub month: Option<u8>,
    pub stretch: bool,
    /// Others lie between: 1日和15日.
    pub apart: bool,
}

impl Reader<'_> {
    /// 5月, 1-5月, 1月至5月, 10月末, 6月30日.
    pub(super) fn months(&self, at: usize) -> Option<Tail> {
        // “新十二月市”: Chinese numerals are months only where a word begins.
        if self.text.at(at).is_some_and(|c| !c.is_ascii_digit())
            && self.text.before(at).is_some_and(|c| is_alphanumeric(c) && c != '年')
            // 今年至|八月底.
            && !(matches!(self.text.before(at), Some('至' | '到')) && self.text.before(at - 1) == Some('年'))
            // 截至|七月底, 至|七月底止.
            && !(matches!(self.text.before(at), Some('至' | '止')) && self.is_month_end(at))
            // 财政部公布|十一月|出口, 从|十月底|概估的1.5%.
            && !(matches!(self.text.before(at), Some('从' | '较')) || self.text.ends_with_any(at, BEFORE_MONTHS))
        {
            return None;
        }
        let (mut end, first) = self.small(at, 12)?;
        let mut last = first;
        let mut after = if self.text.at(end) == Some('月') { end + 1 } else { end };
        if matches!(self.text.at(after), Some('-' | '~' | '至' | '到' | '—'))
            && let Some((e, month)) = self.small(after + 1, 12).filter(|&(e, _)| self.text.at(e) == Some('月'))
        {
            (end, last) = (e, month);
            after = e + 1;
        }
        // 10、11月|出口分别增长5%、6%: each of two.
        if self.text.at(end) == Some('、')
            && let Some((e, _)) =
                self.small(end + 1, 12).filter(|&(e, month)| month == first + 1 && self.text.at(e) == Some('月'))
        {
            (end, last) = (e, first + 1);
            after = e + 1;
        }
        // 一月一主题 is every month.
        if self.text.at(end) != Some('月') || self.text.at(at) == Some('一') && self.text.at(end + 1) == Some('一') {
            return None;
        }
        // 原油期货|10月合约 is no time.
        if self.text.starts_with_any(end + 1, CONTRACTS) {
            return None;
        }
        let several = first != last;
        let (first, last) = (first as u8, last as u8);
        if let Some(days) = self.days(after) {
            let to = (days.month.unwrap_or(first), days.last);
            let whole = !several && !days.apart;
            let part = whole.then_some((Part::Days((first, days.first), to), Edge::Within));
            // 10月1日|当天.
            let same = !days.stretch && self.text.starts_with_any(days.end, words!["当天", "当日", "当晚"]);
            return Some(Tail { end: days.end + if same { 2 } else { 0 }, day: !days.stretch, part });
        }
        // 7月|第一周.
        if let Some(week) = self.text.word_at(after, words!["第一周", "第二周", "第三周", "第四周", "第五周", "首周"])
        {
            return Some(Tail { end: after + week.length(), day: false, part: None });
        }
        const TAILS: [(&str, Option<Edge>); 12] = [
            ("份当月", Some(Edge::Within)),
            ("当月", Some(Edge::Within)),
            ("份以来", Some(Edge::Since)),
            ("以来", Some(Edge::Since)),
            ("份", Some(Edge::Within)),
            ("末", Some(Edge::End)),
            ("底", Some(Edge::End)),
            ("初", None),
            ("上中旬", None),
            ("中旬", Some(Edge::Within)),
            ("上旬", Some(Edge::Within)),
            ("下旬", Some(Edge::Within)),
        ];
        let tail = TAILS.iter().find(|(word, _)| self.text.starts_with_at(after, word));
        let tail = tail.filter(|_| !begins_word(self.text, after));
        let (word, edge) = tail.copied().unwrap_or(("", Some(Edge::Within)));
        let part = match word {
            "上旬" => Part::Days((last, 1), (last, 10)),
            "中旬" => Part::Days((last, 11), (last, 20)),
            // The last ten days end with the month, which only the year tells.
            "下旬" => Part::Days((last, 21), (last, END_OF_MONTH)),
            _ => Part::Months(first, last),
        };
        let day = word.ends_with('旬');
        Some(Tail { end: after + word.length(), day, part: edge.map(|edge| (part, edge)) })
    }

    /// 七月|底, 十二月|末.
    fn is_month_end(&self, at: usize) -> bool {
        let month = |&(end, _): &(usize, u32)| self.text.starts_with_any(end, words!["月底", "月末"]);
        self.small(at, 12).as_ref().is_some_and(month)
    }

    /// 30日, and 1日至5日, which is a stretch of days.
    pub(super) fn days(&self, at: usize) -> Option<DaysFound> {
        let (first_end, first) = self.small(at, 31)?;
        let end = first_end + usize::from(matches!(self.text.at(first_end), Some('日' | '号')));
        let first = first as u8;
        let told = end > first_end;
        // 4月28日|18时|至5月3日6时.
        let joint = if told { clock(self.text, end) } else { end };
        if matches!(self.text.at(joint), Some('-' | '~' | '至' | '到' | '—'))
            && let Some((end, month, last)) = self.other_day(joint + 1)
        {
            // 1至3号|机组 are numbered things.
            if self.text.before(end) == Some('号')
                && self.text.at(end).is_some_and(|c| chars!("机楼线泊井台库窗门厂厅坑墓炉舱馆院").has(c))
            {
                return None;
            }
            let end = if joint > first_end + 1 { clock(self.text, end) } else { end };
            return Some(DaysFound { end, first, last, month, stretch: true, apart: false });
        }
        let mut found = DaysFound { end, first, last: first, month: None, stretch: false, apart: false };
        // 1日、2日和3日: several days, one by one.
        let day = |end: usize| self.text.before(end) == Some('日');
        while told
            && day(found.end)
            && matches!(self.text.at(found.end), Some('、' | '和' | '及' | '与'))
            && let Some((end, month, last)) = self.other_day(found.end + 1)
            && day(end)
            && !self.text.at(end).is_some_and(|c| chars!("内前后起均线游龄").has(c))
        {
            let apart = found.apart || month.is_some() || last != found.last + 1;
            found = DaysFound { end, last, month: month.or(found.month), stretch: true, apart, ..found };
        }
        told.then_some(found)
    }

    /// Whether a day of a month told before stands within its clause, behind whoever acts on it: 公司|25日|发布新品, 当地时间|21日|凌晨.
    pub(super) fn within(&self, at: usize, end: usize) -> bool {
        /// 拘留10日, 不少于20日, 第3日.
        const LASTING: &str = "第每近约满超过达至到续期为假共了用仅需个逾足留处押限时于内不多长短间月年日";
        let text = self.text;
        let time = text.ends_with_at(at, "时间");
        let led = text.before(at).is_some_and(|c| is_alphabetic(c) && !LASTING.contains(c));
        let led = led || text.ends_with_at(at, "附近");
        let acts = text.at(end).is_some_and(|c| is_alphabetic(c) && !chars!("以之的无左上制量产工班夜天处限拘").has(c));
        text.at(at).is_some_and(|c| c.is_ascii_digit()) && (time || led && (acts || clock(text, end) > end))
    }

    /// A day with its word, of this month or another: its end, its month and which it is.
    fn other_day(&self, at: usize) -> Option<(usize, Option<u8>, u8)> {
        let month = self.small(at, 12).filter(|&(e, _)| self.text.at(e) == Some('月'));
        let day = month.map_or(at, |(end, _)| end + 1);
        let (end, last) = self.small(day, 31).filter(|&(e, _)| matches!(self.text.at(e), Some('日' | '号')))?;
        Some((end + 1, month.map(|(_, month)| month as u8), last as u8))
    }

    /// 第35周, right after its year.
    pub(super) fn numbered_week(&self, at: usize) -> Option<usize> {
        let number = (self.text.at(at) == Some('第')).then_some(at + 1)?;
        let (end, _) = self.small(number, 53).filter(|&(end, _)| self.text.at(end) == Some('周'))?;
        (self.text.at(end + 1) != Some('年')).then_some(end + 1)
    }

    /// 前4个月, 前三季度.
    pub(super) fn first_months(&self, at: usize) -> Option<Tail> {
        // 提|前3个月.
        let inside = |c: char| chars!("提目此之以日眼面当先空超往靠从节考会").has(c);
        if !matches!(self.text.at(at), Some('前' | '头' | '首')) || self.text.before(at).is_some_and(inside) {
            return None;
        }
        // 2026年|首月|, but 封关首月.
        if self.text.starts_with_at(at, "首月") && self.text.before(at) == Some('年') {
            return Some(Tail::of(at + 2, Part::Months(1, 1)));
        }
        let (end, count) = self.small(at + 1, 12)?;
        for (unit, months) in [("个月", 1), ("月", 1), ("个季度", 3), ("季度", 3), ("季", 3)] {
            if self.text.starts_with_at(end, unit) {
                let months = u8::try_from(count * months).ok().filter(|&months| months <= 12);
                let part = months.map(|months| (Part::Months(1, months), Edge::Within));
                return Some(Tail { end: end + unit.length(), day: false, part });
            }
        }
        self.first_days(at, end).map(|end| Tail { end, day: false, part: None })
    }

    /// 云岭|前3日|共接待游客30万人次: where the first days of a stretch end, told where a clause begins or before a deed of theirs.
    fn first_days(&self, at: usize, end: usize) -> Option<usize> {
        let after = Some(end + 1).filter(|_| matches!(self.text.at(end), Some('天' | '日')))?;
        let opens = self.text.before(at).is_none_or(|c| !is_alphanumeric(c));
        let length = matches!(self.text.at(after), Some('内' | '前' | '均' | '的' | '晚'));
        (opens && !length || self.text.starts_with_any(after, DAY_DEEDS)).then_some(after)
    }

    /// A small whole number in Arabic or Chinese numerals: its end and value.
    pub(super) fn small(&self, at: usize, most: u32) -> Option<(usize, u32)> {
        let at = at + usize::from(self.text.at(at) == Some(' '));
        let mut end = at;
        let mut value = 0;
        while end < at + 2 {
            match self.text.at(end).and_then(|c| c.to_digit(10)) {
                Some(d) => value = value * 10 + d,
                None => break,
            }
            end += 1;
        }
        if end == at {
            let mut tens = false;
            while end < at + 3 {
                match self.text.at(end).and_then(digit) {
                    Some(10) => {
                        value = value.max(1) * 10;
                        tens = true;
                    }
                    Some(d) if end == at || tens => value += d,
                    _ => break,
                }
                end += 1;
            }
        }
        let ends = !self.text.at(end).is_some_and(|c| c.is_ascii_digit());
        (end > at && ends && (1..=most).contains(&value)).then(|| (self.past_space(end, "年月日号个"), value))
    }
}
