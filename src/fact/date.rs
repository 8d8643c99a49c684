//! The grammar of time expressions: years, months, quarters, days. Longer stretches are in [`super::stretch`].

use crate::scan::Hits;
use crate::tables::{PERIOD_WORDS, PeriodKind, Table};
use crate::text::Text;

/// What kind of time an expression names, as far as its use depends on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// It names a day.
    pub day: bool,
    /// It means the time of writing: 目前.
    pub now: bool,
    /// It means the time of writing, or a whole year in passing: 目前, 全年.
    pub passing: bool,
    /// It lies ahead: 明年, 未来五年.
    pub future: bool,
}

/// Reads time expressions at given places of a text.
pub(crate) struct Reader<'a> {
    pub text: &'a Text,
    pub hits: &'a Hits,
}

impl Reader<'_> {
    /// The expression that starts at a position: its end and shape. Looks at a bounded stretch.
    pub fn expression(&self, at: usize) -> Option<(usize, Shape)> {
        let first = self.text.at(at)?;
        if first.is_ascii_digit() || digit(first).is_some() {
            let inside = self.text.before(at).is_some_and(|c| {
                c.is_ascii_digit() || (digit(c).is_some() && digit(first).is_some()) || matches!(c, '.' | '第' | '_')
            });
            if inside {
                return None;
            }
            let stretch = || self.days(at).filter(|d| d.1).map(|(end, _)| (end, Shape::default()));
            let numbered = self.absolute(at).or_else(|| self.months(at)).or_else(stretch);
            return numbered.or_else(|| self.run_of_years(at)).or_else(|| self.plan(at)).or_else(|| self.word(at));
        }
        if first == '“' {
            return self.plan(at).or_else(|| self.occasion(at).map(|end| (end, Shape::default())));
        }
        // Most characters begin no time; only these begin a run of years.
        let runs = matches!(first, '刚' | '过' | '最' | '近' | '未' | '今' | '此' | '这' | '前' | '后');
        let run = || if runs { self.first_months(at).or_else(|| self.run_of_years(at)) } else { None };
        self.word(at).or_else(run)
    }

    /// 2020年, 2016-2020年, with what may follow: 2020年底, 2021年一季度.
    fn absolute(&self, at: usize) -> Option<(usize, Shape)> {
        let mut end = self.year_digits(at)?;
        let mut after = end + usize::from(self.text.at(end) == Some('年'));
        for joint in ["—", "-", "~", "至", "到", "—"] {
            let second = if self.text.starts_with_at(after, joint) { after + 1 } else { continue };
            let second = second + usize::from(joint == "—" && self.text.at(second) == Some('—'));
            if let Some(e) = self.year_digits(second).filter(|&e| self.text.at(e) == Some('年')) {
                end = e;
                after = e + 1;
                break;
            }
        }
        if self.text.at(end) != Some('年') {
            return None;
        }
        let (end, day) = self.tail(after);
        Some((end, Shape { day, ..Shape::default() }))
    }

    /// The end of a four-digit year.
    fn year_digits(&self, at: usize) -> Option<usize> {
        let chars = self.text.chars.get(at..at + 4)?;
        let known = match chars {
            ['1', '9', ..] | ['2', '0', ..] => chars.iter().all(char::is_ascii_digit),
            ['一', '九', ..] | ['二', '〇' | '零' | '○', ..] => {
                chars.iter().all(|&c| "〇零○一二三四五六七八九".contains(c))
            }
            _ => false,
        };
        let end = self.past_space(at + 4, "年");
        (known && !self.text.at(at + 4).is_some_and(|c| c.is_ascii_digit())).then_some(end)
    }

    /// Past a space that some pages set between a numeral and its unit: 2025 年.
    fn past_space(&self, at: usize, units: &str) -> usize {
        let spaced = self.text.at(at) == Some(' ') && self.text.at(at + 1).is_some_and(|c| units.contains(c));
        at + usize::from(spaced)
    }

    /// What may follow a year: a part of it, its end, an occasion. Says whether it went down to a day.
    pub(super) fn tail(&self, mut at: usize) -> (usize, bool) {
        if self.text.at(at) == Some('度') && !self.text.starts_with_at(at, "度假") {
            at += 1;
        }
        if let Some((end, shape)) = self.months(at).or_else(|| self.first_months(at)) {
            return (end, shape.day);
        }
        if let Some(end) = self.table(at, PeriodKind::Part) {
            let tail = usize::from(matches!(self.text.at(end), Some('末' | '初')) && !hit_is_edge(self.text, end));
            return (end + tail, false);
        }
        if let Some(c) = self.text.at(at).filter(|c| matches!(c, '底' | '末' | '初')) {
            let before = c == '底' && self.text.at(at + 1) == Some('前');
            return (at + 1 + usize::from(before), false);
        }
        // 去年疫情期间, 2020年春节假期.
        if let Some(end) = self.occasion(at) {
            return (end, false);
        }
        if self.text.starts_with_at(at, "期间") {
            return (at + 2, false);
        }
        (at, false)
    }

    /// 5月, 1-5月, 1月至5月, 10月末, 6月30日.
    fn months(&self, at: usize) -> Option<(usize, Shape)> {
        // “新十二月市”: Chinese numerals are months only where a word begins.
        if self.text.at(at).is_some_and(|c| !c.is_ascii_digit())
            && self.text.before(at).is_some_and(|c| c.is_alphanumeric() && c != '年')
        {
            return None;
        }
        let (mut end, _) = self.small(at, 12)?;
        let mut after = if self.text.at(end) == Some('月') { end + 1 } else { end };
        if matches!(self.text.at(after), Some('-' | '~' | '至' | '到' | '—'))
            && let Some((e, _)) = self.small(after + 1, 12).filter(|&(e, _)| self.text.at(e) == Some('月'))
        {
            end = e;
            after = e + 1;
        }
        if self.text.at(end) != Some('月') {
            return None;
        }
        if let Some((end, days)) = self.days(after) {
            return Some((end, Shape { day: !days, ..Shape::default() }));
        }
        let tail = ["份以来", "以来", "份", "末", "底", "初", "中旬", "上旬", "下旬"];
        let tail = tail.iter().find(|w| self.text.starts_with_at(after, w)).map_or(0, |w| w.chars().count());
        let day = tail > 0 && self.text.before(after + tail) == Some('旬');
        Some((after + tail, Shape { day, ..Shape::default() }))
    }

    /// 30日, and 1日至5日, which is a stretch of days: its end, and whether it is one.
    fn days(&self, at: usize) -> Option<(usize, bool)> {
        let (first, _) = self.small(at, 31)?;
        let mut end = first + usize::from(matches!(self.text.at(first), Some('日' | '号')));
        let named = end > first;
        if matches!(self.text.at(end), Some('-' | '~' | '至' | '到' | '—')) {
            let mut second = end + 1;
            // 4月29日至5月3日.
            if let Some((month, _)) = self.small(second, 12).filter(|&(e, _)| self.text.at(e) == Some('月')) {
                second = month + 1;
            }
            if let Some((e, _)) = self.small(second, 31).filter(|&(e, _)| matches!(self.text.at(e), Some('日' | '号')))
            {
                end = e + 1;
                return Some((end, true));
            }
        }
        named.then_some((end, false))
    }

    /// 前4个月.
    fn first_months(&self, at: usize) -> Option<(usize, Shape)> {
        if self.text.at(at) != Some('前') {
            return None;
        }
        let (end, _) = self.small(at + 1, 12)?;
        for unit in ["个月", "月", "个季度", "季度"] {
            if self.text.starts_with_at(end, unit) {
                return Some((end + unit.chars().count(), Shape::default()));
            }
        }
        None
    }

    /// A word of the table, and what may follow it.
    fn word(&self, at: usize) -> Option<(usize, Shape)> {
        let hit = self.hits.starting_at(at).iter().find(|h| h.table == Table::PeriodWord)?;
        let shape = Shape::default();
        match PERIOD_WORDS[hit.row].kind {
            // 以前年度, 目前年产 and 达产后年产值 name no year.
            PeriodKind::Year
                if self.text.at(at) == Some('前') && self.text.before(at).is_some_and(|c| c.is_alphanumeric()) =>
            {
                None
            }
            PeriodKind::Year => {
                let (end, day) = self.tail(hit.end);
                let end = if self.text.starts_with_at(end, "同期") { end + 2 } else { end };
                let first = self.text.at(at);
                Some((end, Shape { day, future: matches!(first, Some('明' | '后')), ..shape }))
            }
            PeriodKind::Part => {
                let within = matches!(self.text.at(at), Some('年'))
                    && self.text.before(at).is_some_and(|c| digit(c).is_some() || c.is_ascii_digit());
                let future = self.text.starts_with_at(at, "年底前") || self.text.starts_with_at(at, "年内");
                let tail =
                    usize::from(matches!(self.text.at(hit.end), Some('末' | '初')) && !hit_is_edge(self.text, hit.end));
                let passing = matches!(self.text.at(at), Some('全' | '年'));
                (!within).then_some((hit.end + tail, Shape { future, passing, ..shape }))
            }
            // 截至今年 is not 至今.
            PeriodKind::Now => {
                (self.text.at(hit.end) != Some('年')).then_some((hit.end, Shape { now: true, passing: true, ..shape }))
            }
            PeriodKind::Years => Some((hit.end, Shape { passing: true, ..shape })),
            // 今天的中国 means these days.
            PeriodKind::Day => (self.text.at(hit.end) != Some('的')).then_some((hit.end, Shape { day: true, ..shape })),
            PeriodKind::Occasion | PeriodKind::Holiday => self.occasion(at).map(|end| (end, shape)),
        }
    }

    /// The end of a word of one kind that starts at a position.
    pub(super) fn table(&self, at: usize, kind: PeriodKind) -> Option<usize> {
        let mut hits = self.hits.starting_at(at).iter().filter(|h| h.table == Table::PeriodWord);
        hits.find(|h| PERIOD_WORDS[h.row].kind == kind).map(|h| h.end)
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

/// Whether a word already ends at an edge of its time: 年底, 年初.
fn hit_is_edge(text: &Text, end: usize) -> bool {
    matches!(text.before(end), Some('底' | '末' | '初' | '内'))
}

/// The value of one Chinese numeral.
pub(super) fn digit(c: char) -> Option<u32> {
    Some(match c {
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        _ => return None,
    })
}
