//! The grammar of time expressions: years, months, quarters, days, plan periods, runs of years.

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
        self.word(at).or_else(|| self.first_months(at)).or_else(|| self.run_of_years(at))
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
        (known && !self.text.at(at + 4).is_some_and(|c| c.is_ascii_digit())).then_some(at + 4)
    }

    /// What may follow a year: a part of it, its end, an occasion. Says whether it went down to a day.
    fn tail(&self, mut at: usize) -> (usize, bool) {
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

    /// “五一”假期, 春节期间, 假期前三天: the end of a stretch of days named by its occasion.
    fn occasion(&self, at: usize) -> Option<usize> {
        let mut end = at;
        let mut named = false;
        for _ in 0..4 {
            let open = end + usize::from(self.text.at(end) == Some('“'));
            let holiday = self.table(open, PeriodKind::Holiday);
            let Some(word) = holiday.or_else(|| self.table(open, PeriodKind::Occasion)) else { break };
            end = word;
            named |= holiday.is_some();
            if open > at && self.text.at(end) == Some('”') {
                end += 1;
            }
        }
        if end > at && self.text.starts_with_at(end, "期间") {
            return Some(end + 2);
        }
        let economy = ["经济", "制度", "期"].iter().any(|w| self.text.starts_with_at(end, w));
        if !named || economy {
            return None;
        }
        if let Some((days, _)) =
            self.small(end + 1, 31).filter(|_| matches!(self.text.at(end), Some('前' | '第' | '首')))
            && matches!(self.text.at(days), Some('天' | '日'))
        {
            return Some(days + 1);
        }
        Some(end)
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

    /// “十四五”期间, 十三五末. The bare name is a time only where nothing follows that makes it a name.
    fn plan(&self, at: usize) -> Option<(usize, Shape)> {
        let quoted = self.text.at(at) == Some('“');
        let mut end = at + usize::from(quoted);
        let start = end;
        while end < start + 3 && self.text.at(end).is_some_and(|c| digit(c).is_some()) {
            end += 1;
        }
        if self.text.before(end) != Some('五') || end - start < 2 {
            return None;
        }
        if quoted {
            if self.text.at(end) != Some('”') {
                return None;
            }
            end += 1;
        }
        let tails = [
            "同期",
            "规划期间",
            "规划期内",
            "规划期",
            "时期",
            "期间",
            "期末",
            "以来",
            "前三年",
            "前四年",
            "前两年",
            "五年",
            "中期",
            "末",
            "初",
        ];
        if let Some(tail) = tails.iter().find(|w| self.text.starts_with_at(end, w)) {
            return Some((end + tail.chars().count(), Shape::default()));
        }
        let bare = quoted && matches!(self.text.at(end), Some(','));
        bare.then_some((end, Shape::default()))
    }

    /// 过去五年, 五年来, 近三年, 未来五年, 刚刚过去的一年.
    fn run_of_years(&self, at: usize) -> Option<(usize, Shape)> {
        const PREFIXES: [(&str, bool); 13] = [
            ("刚刚过去的", false),
            ("过去的", false),
            ("过去", false),
            ("最近", false),
            ("近", false),
            ("未来", true),
            ("今后", true),
            ("此后", false),
            ("这", false),
            ("前", false),
            ("后", true),
            ("", false),
            ("将近", false),
        ];
        let (prefix, future) =
            PREFIXES.into_iter().find(|(p, _)| !p.is_empty() && self.text.starts_with_at(at, p)).unwrap_or(("", false));
        let number = at + prefix.chars().count();
        let (end, _) =
            self.small(number, 99).or_else(|| self.text.starts_with_at(number, "几").then_some((number + 1, 0)))?;
        let unit = ["个月", "年", "周年"].into_iter().find(|u| self.text.starts_with_at(end, u))?;
        let end = end + unit.chars().count();
        let tail = ["多来", "来", "以来", "间"]
            .iter()
            .find(|w| self.text.starts_with_at(end, w))
            .map_or(0, |w| w.chars().count());
        let tail = tail + usize::from(!prefix.is_empty() && self.text.at(end + tail) == Some('内'));
        // 三年间 and 五年来 say when; a bare 三年 is a length of time. 后三年 and 前三年 too, unless they open a clause.
        if prefix.is_empty() && (tail == 0 || unit == "周年") {
            return None;
        }
        if matches!(prefix, "前" | "后" | "近" | "这") && unit != "年" {
            return None;
        }
        // 学前一年 and 三年前后一年 are no times.
        if matches!(prefix, "前" | "后") && self.text.before(at).is_some_and(char::is_alphanumeric) {
            return None;
        }
        // 30年来首次 says how rare it is.
        if ["首次", "最", "首个", "未"].iter().any(|w| self.text.starts_with_at(end + tail, w)) {
            return None;
        }
        Some((end + tail, Shape { future, ..Shape::default() }))
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
                let within =
                    matches!(self.text.at(at), Some('年')) && self.text.before(at).is_some_and(|c| digit(c).is_some());
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
            PeriodKind::Occasion | PeriodKind::Holiday => self.occasion(at).map(|end| (end, shape)),
        }
    }

    /// The end of a word of one kind that starts at a position.
    fn table(&self, at: usize, kind: PeriodKind) -> Option<usize> {
        let mut hits = self.hits.starting_at(at).iter().filter(|h| h.table == Table::PeriodWord);
        hits.find(|h| PERIOD_WORDS[h.row].kind == kind).map(|h| h.end)
    }

    /// A small whole number in Arabic or Chinese numerals: its end and value.
    fn small(&self, at: usize, most: u32) -> Option<(usize, u32)> {
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
        (end > at && ends && (1..=most).contains(&value)).then_some((end, value))
    }
}

/// Whether a word already ends at an edge of its time: 年底, 年初.
fn hit_is_edge(text: &Text, end: usize) -> bool {
    matches!(text.before(end), Some('底' | '末' | '初' | '内'))
}

/// The value of one Chinese numeral.
fn digit(c: char) -> Option<u32> {
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
