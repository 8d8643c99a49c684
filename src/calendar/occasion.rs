//! Days named by what is celebrated on them: holidays with what may stand around them, and days of the lunar calendar.

use super::reader::{Reader, Shape, digit};
use crate::char_set::chars;
use crate::length::Length;
use crate::tables::lists::{FESTIVE_FOLLOWERS, SEASON_TASKS};
use crate::tables::{PeriodKind, Words, words};
use crate::text::{Text, is_alphanumeric};

impl Reader<'_> {
    /// “五一”假期, 春节期间, 假期前三天, 国庆当天, 国庆7天: the end of a stretch of days named by its occasion. Right after a
    /// year a holiday's bare name is one: 2024年|端午节,….
    pub(super) fn occasion(&self, at: usize, dated: bool) -> Option<usize> {
        let mut end = at;
        let (mut named, mut festive) = (false, false);
        for _ in 0..4 {
            // 国庆、中秋|假期: two festivals share a holiday.
            let joint = end > at && !named && matches!(self.text.at(end), Some('、' | '和'));
            let begin = end + usize::from(joint);
            let open = begin + usize::from(self.text.at(begin) == Some('“'));
            let holiday = self.table(open, PeriodKind::Holiday);
            let festival = self.table(open, PeriodKind::Festival);
            let Some((word, _)) = holiday.or(festival).or_else(|| self.table(open, PeriodKind::Occasion)) else {
                break;
            };
            end = word;
            named |= holiday.is_some();
            festive |= festival.is_some();
            if open > at && self.text.at(end) == Some('”') {
                end += 1;
            }
        }
        if end > at && self.text.starts_with_at(end, "期间") {
            return Some(end + 2);
        }
        let economy = self.text.starts_with_any(end, words!["经济", "制度", "期"]);
        if !(named || festive) || economy || self.only_sort(at, end) && !dated {
            return None;
        }
        if self.text.starts_with_any(end, words!["当天", "当日", "首日", "首周"]) {
            return Some(end + 2);
        }
        let from = end + usize::from(matches!(self.text.at(end), Some('前' | '第' | '首')));
        // 延长春节假期|3天 says how long, not when.
        let longer = self.text.ends_with_any(at, words!["延长", "增加", "缩短", "减少"]);
        // 暑运前|半个月.
        if let Some(part) = self.text.word_at(from, words!["半个月", "一个月", "一周", "两周"]).filter(|_| from > end)
        {
            return Some(from + part.length());
        }
        let few = |&(days, _): &(usize, u32)| !longer && matches!(self.text.at(days), Some('天' | '日'));
        if let Some((days, _)) = self.small(from, LONGEST_HOLIDAY).filter(few) {
            let days = days + 1;
            // 国庆7天|长假.
            return Some(self.table(days, PeriodKind::Holiday).map_or(days, |(end, _)| end));
        }
        // 2019年端午节|同期.
        let told =
            || dated && (self.text.starts_with_any(end, FESTIVE_FOLLOWERS) || self.text.starts_with_at(end, "同期"));
        (named || told()).then_some(end)
    }

    /// 今年|麦收期间, 去年|“三夏”期间: where what went on in a year ends.
    pub(super) fn going_on(&self, at: usize) -> Option<usize> {
        const LONGEST: usize = 7;
        let inside = |c: char| is_alphanumeric(c) && c != '在' || matches!(c, '“' | '”');
        let word = self.text.leading(at..at + LONGEST, inside);
        (at + 2..word.end).find(|&i| self.text.starts_with_at(i, "期间")).map(|i| i + 2)
    }

    /// Whether a holiday's word by itself says what sort or what for, and not when: 节|假日|客流, 投入|春运, 备战|暑期.
    fn only_sort(&self, at: usize, end: usize) -> bool {
        // 开设|暑期|托管班.
        static LESSONS: &Words =
            words!["班", "托管", "公益", "工作专班", "专班", "夏令营", "冬令营", "课堂", "课程", "学校", "社会实践"];
        let alone = end == at + 2;
        let lessons = || self.text.starts_with_any(end, LESSONS);
        alone && (self.text.starts_with_at(at, "假日") || self.text.ends_with_any(at, SEASON_TASKS) || lessons())
    }

    /// How long the name of a season is, right after its year: 今年|夏季, 2023年|春, 2024—2025年|冰雪季.
    pub(super) fn season(&self, at: usize) -> Option<usize> {
        if let Some(word) = self.text.word_at(at, words!["冰雪季", "雪季"]) {
            return Some(word.length());
        }
        if !matches!(self.text.at(at), Some('春' | '夏' | '秋' | '冬')) {
            return None;
        }
        match self.text.at(at + 1) {
            Some('天' | '季') => Some(2),
            c => c.is_none_or(|c| !is_alphanumeric(c)).then_some(1),
        }
    }

    /// 这个|春节, 这个|夏天, 这个|花季: a holiday or a season that goes on or has just gone by.
    pub(super) fn this_one(&self, at: usize) -> Option<usize> {
        const LONGEST: usize = 4;
        let name = at + 2;
        if !self.text.starts_with_at(at, "这个") {
            return None;
        }
        // 这个|转场季, but 这个季度, 这个|X季节.
        let ends = |&i: &usize| self.text.at(i) == Some('季') && !matches!(self.text.at(i + 1), Some('度' | '节'));
        let named =
            || (name + 1..name + LONGEST).take_while(|&i| self.text.at(i).is_some_and(is_alphanumeric)).find(ends);
        let season = || self.season(name).map(|length| name + length);
        self.occasion(name, true).or_else(season).or_else(|| Some(named()? + 1))
    }

    /// 八天|累计发送: how long a holiday is, where all of it is told.
    pub(super) fn all_days(&self, at: usize) -> Option<usize> {
        let (end, days) = self.small(at, LONGEST_HOLIDAY).filter(|&(end, _)| self.text.at(end) == Some('天'))?;
        let opens = self.text.before(at).is_none_or(|c| !is_alphanumeric(c));
        (opens && days > 1 && self.text.starts_with_any(end + 1, words!["总", "共", "累计", "合计"])).then_some(end + 1)
    }

    /// 大年初一, 正月初一至初七, 除夕: days of the lunar calendar, given where the word ends that begins them.
    pub(super) fn lunar(&self, at: usize, word: usize) -> Option<(usize, Shape)> {
        // 除夕 is a day by itself, 正月 needs one.
        let whole = self.text.before(word).is_some_and(|c| matches!(c, '夕' | '夜'));
        // 正月里.
        let month = (self.text.at(word) == Some('里')).then_some(word + 1);
        let first = self.lunar_day(word).or(whole.then_some(word)).or(month)?;
        let mut end = first;
        while matches!(self.text.at(end), Some('至' | '到' | '-' | '~' | '—' | '、' | '和')) {
            let again = self.table(end + 1, PeriodKind::Lunar).map_or(end + 1, |(end, _)| end);
            let Some(last) = self.lunar_day(again) else { break };
            end = last;
        }
        let several = end > first;
        if !several && self.text.starts_with_any(end, words!["当天", "当日"]) {
            end += 2;
        }
        (end > at).then_some((end, Shape { day: !several && month.is_none(), ..Shape::default() }))
    }

    /// 初一, 十五, 廿三, 三十: the end of a day of a lunar month.
    fn lunar_day(&self, at: usize) -> Option<usize> {
        match self.text.at(at)? {
            '初' => self.text.at(at + 1).and_then(digit).map(|_| at + 2),
            '廿' => Some(at + 1 + usize::from(self.text.at(at + 1).and_then(digit).is_some())),
            c if digit(c).is_some() => self.small(at, 30).filter(|&(_, day)| day > 10).map(|(end, _)| end),
            _ => None,
        }
    }
}

/// The most days that a holiday or its season has.
const LONGEST_HOLIDAY: u32 = 40;

/// Past a part of a day, an hour of it, or both: 9日|上午10时, 15日|晚, 昨晚|11时20分前后.
pub(crate) fn clock(text: &Text, end: usize) -> usize {
    static PARTS: &Words = words![
        "上午", "下午", "中午", "凌晨", "晚间", "晚上", "早上", "清晨", "早晨", "傍晚", "夜间", "深夜", "午后", "晚",
        "早", "夜"
    ];
    // 5日|晚会, 今天|早高峰, 1日|早在….
    const NEXT: &str = "会点餐稻高班报些在就已市景盘茶场宴自期造霜婚年熟";
    let part = text.length_at(end, PARTS);
    let part = if part == 1 && text.at(end + 1).is_some_and(|c| NEXT.contains(c)) { 0 } else { part };
    let start = end + part;
    let Some(at) = hour(text, start, part > 0) else { return start };
    // 2时|至4时.
    let other = matches!(text.at(at), Some('至' | '到' | '-' | '—' | '~')).then(|| hour(text, at + 1, part > 0));
    other.flatten().unwrap_or(at + text.length_at(at, words!["前后", "左右", "许"]))
}

/// Where an hour ends, with its minutes: 10时30分, 18:00; after a part of a day also 十时.
fn hour(text: &Text, start: usize, part: bool) -> Option<usize> {
    let mut at = start;
    // 0—24时.
    let first = text.leading(at..at + 2, |c| c.is_ascii_digit()).end;
    let dash = matches!(text.at(first), Some('至' | '-' | '—' | '~')) && first > at;
    if let Some(last) =
        dash.then(|| text.leading(first + 1..first + 3, |c| c.is_ascii_digit())).filter(|l| !l.is_empty())
        && text.at(last.end) == Some('时')
    {
        return Some(last.end + 1);
    }
    for units in ["时点:", "分"] {
        let digit = |c: char| c.is_ascii_digit() || c == '零' || part && chars!("一二三四五六七八九十").has(c);
        let digits = text.leading(at..at + 2, digit).len();
        if digits == 0 || !text.at(at + digits).is_some_and(|c| units.contains(c)) {
            break;
        }
        at += digits + 1;
        // 18:00.
        if text.before(at) == Some(':') {
            return Some(text.leading(at..at + 2, |c| c.is_ascii_digit()).end);
        }
    }
    (at > start).then_some(at)
}
