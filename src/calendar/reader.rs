//! The grammar of time expressions: which of them there are, how far they go and what they mean. Words of the table
//! are in [`super::word`], months and days in [`super::months`], longer stretches in [`super::stretch`].

use super::expression::{Base, Edge, Expression, Part};
use super::occasion::clock;
use super::word::{begins_word, part_of};
use super::years::is_year_digit;
use crate::char_set::CharSet;
use crate::lead::sentence_start;
use crate::length::Length;
use crate::scan::Hits;
use crate::tables::lists::{BEGUN, DAY_DEEDS};
use crate::tables::{PeriodKind, Table, words};
use crate::text::{Text, is_alphanumeric};

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
    /// What it means, where that is understood.
    pub meaning: Option<Expression>,
}

/// What follows a year: a part of it, or one of its edges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tail {
    pub end: usize,
    /// It goes down to a day.
    pub day: bool,
    /// What it means, where that is understood.
    pub part: Option<(Part, Edge)>,
}

impl Tail {
    pub fn of(end: usize, part: Part) -> Self {
        Tail { end, day: false, part: Some((part, Edge::Within)) }
    }

    /// Its expression, given what it is a part of.
    pub fn meaning(self, base: Base) -> Option<Expression> {
        let (part, edge) = self.part?;
        Some(Expression { base, part, edge })
    }
}

/// Reads time expressions at given places of a text.
pub(crate) struct Reader<'a> {
    pub text: &'a Text,
    pub hits: &'a Hits,
}

impl Reader<'_> {
    /// Whether an expression can start at a position, by its first character and the words there.
    #[inline]
    pub fn may_begin(&self, at: usize) -> bool {
        self.hits.has(at, Table::PeriodWord)
            || self.text.at(at).is_some_and(|c| BEGINNINGS.has(c) && self.goes_on(c, at + 1))
    }

    /// The next position, from one on, where an expression may start, or a word that goes on from one, as far as the character
    /// and the words there tell.
    pub fn next_from(&self, at: usize) -> Option<usize> {
        let chars = self.text.chars.get(at..)?.iter();
        let mut places = chars.zip(self.hits.starts(at, Table::PeriodWord));
        places.position(|(&c, word)| word || BEGINNINGS.has(c)).map(|skipped| at + skipped)
    }

    /// Whether what follows a character that begins a time expression lets it begin one: 上世纪, 首8个月.
    fn goes_on(&self, first: char, after: usize) -> bool {
        match first {
            '以' | '期' | '起' | '时' => false,
            '上' | '本' | '去' | '明' => matches!(self.text.at(after), Some('世' | '(')),
            '首' | '头' => self.text.at(after).is_some_and(|c| c.is_ascii_digit() || digit(c).is_some()),
            _ => true,
        }
    }

    /// The expression that starts at a position: its end and shape. Looks at a bounded stretch.
    pub fn expression(&self, at: usize) -> Option<(usize, Shape)> {
        let (end, shape) = self.single(at)?;
        let end = if shape.day { clock(self.text, end) } else { end };
        Some(self.up_to_another(at, end, &shape).unwrap_or((end, shape)))
    }

    /// Whether a number is followed by what no time is counted in: 461亿元, 9%, 298家, 一批.
    fn is_amount(&self, at: usize) -> bool {
        const YEAR: usize = 4;
        let digits = self.text.leading(at..at + YEAR + 1, |c| c.is_ascii_digit()).len();
        // Chinese numerals of one character, and years of four digits, which may stand by themselves.
        let number = digits.max(1);
        let Some(after) = self.text.at(at + number).filter(|_| digits <= YEAR) else { return false };
        if digits > 0
            && matches!(after, '亿' | '万' | '千' | '%' | '元' | '家' | '项' | '名' | '人' | '户' | '吨' | '亩')
        {
            return true;
        }
        let counts_time = matches!(after, '年' | '月' | '日' | '号' | '个' | '周' | '天' | '世' | '多' | '余' | ' ')
            || matches!(after, '-' | '~' | '—' | '、' | '至' | '到' | 'Q' | 'q' | 'H' | 'h')
            || digit(after).is_some()
            || is_year_digit(after);
        number < YEAR && !counts_time && !self.hits.has(at, Table::PeriodWord)
    }

    /// One expression by itself.
    pub(super) fn single(&self, at: usize) -> Option<(usize, Shape)> {
        let first = self.text.at(at)?;
        if matches!(first, 'Q' | 'H') {
            return self.lettered(at);
        }
        if first.is_ascii_digit() || digit(first).is_some() {
            // 1.|2025年|完成投资30亿元: the number of an item is no part of the year.
            let item = || {
                let start = sentence_start(self.text, at);
                start < at && self.year_digits(at).is_some() && self.text.before(start).is_none_or(|c| c == '\n')
            };
            let inside = self.text.before(at).is_some_and(|c| {
                c.is_ascii_digit()
                    || (digit(c).is_some() && digit(first).is_some())
                    || matches!(c, '第' | '_')
                    || c == '.' && !item()
            });
            let until = self.text.ends_with_any(at, words!["截至", "截止"]);
            // 截至|18时.
            if let Some(end) = Some(clock(self.text, at)).filter(|&end| until && end > at) {
                return Some((end, Shape::default()));
            }
            if inside || self.is_amount(at) {
                return None;
            }
            let months = || {
                let tail = self.months(at)?;
                Some((tail.end, Shape { day: tail.day, meaning: tail.meaning(Base::Bare), ..Shape::default() }))
            };
            let stretch = || self.days(at).filter(|d| d.stretch).map(|d| (d.end, Shape::default()));
            // 5日全国铁路发送旅客: a day of a month told before, where a clause begins; 15日内 is a length.
            // “一日办结” is a slogan.
            let opens = until || self.text.before(at).is_none_or(|c| !is_alphanumeric(c) && c != '“');
            // 暑运启动至|22日.
            let opens = opens || self.text.before(at) == Some('至') && self.text.word_before(at - 1, BEGUN).is_some();
            let day = || {
                let day = self.days(at).filter(|d| self.text.before(d.end) == Some('日'));
                // 云岭景区|2日|接待游客3万人次: or where a verb follows.
                let acts = |end: usize| first.is_ascii_digit() && self.text.starts_with_any(end, DAY_DEEDS);
                let found = day.filter(|d| opens || acts(d.end) || self.within(at, d.end))?;
                let length = matches!(
                    self.text.at(found.end),
                    Some('内' | '前' | '起' | '后' | '游' | '均' | '龄' | '元' | '电' | '讯')
                );
                // 23日|当天.
                let same = 2 * usize::from(self.text.starts_with_any(found.end, words!["当天", "当日"]));
                (!length || acts(found.end)).then_some((found.end + same, Shape { day: true, ..Shape::default() }))
            };
            let numbered = self
                .absolute(at)
                .or_else(|| self.republic_unnamed(at))
                .or_else(|| self.lettered(at))
                .or_else(|| self.century(at))
                .or_else(months)
                .or_else(stretch)
                .or_else(day);
            let other = || self.all_days(at).map(|end| (end, Shape::default()));
            let numbered = numbered.or_else(|| self.run_of_years(at)).or_else(|| self.plan(at));
            return numbered.or_else(|| self.word(at)).or_else(other);
        }
        if QUOTES.contains(&first) {
            return self.plan(at).or_else(|| self.occasion(at, false).map(|end| (end, Shape::default())));
        }
        if first == '民' {
            return self.republic(at);
        }
        if self.text.at(at + 1) == Some('(') && matches!(first, '今' | '去' | '明' | '前' | '上' | '本') {
            return self.glossed(at);
        }
        if matches!(first, '上' | '本') {
            return self.word(at).or_else(|| self.century(at));
        }
        // Most characters begin no time; only these begin a run of years.
        let runs = matches!(first, '首' | '头' | '刚' | '过' | '最' | '近' | '未' | '今' | '此' | '这' | '前' | '后');
        let first_months = || {
            let tail = self.first_months(at)?;
            Some((tail.end, Shape { meaning: tail.meaning(Base::Bare), ..Shape::default() }))
        };
        let this_one = || self.this_one(at).filter(|_| first == '这').map(|end| (end, Shape::default()));
        let run = || if runs { first_months().or_else(|| self.run_of_years(at)).or_else(this_one) } else { None };
        self.word(at).or_else(run)
    }

    /// Past a space that some pages set between a numeral and its unit: 2025 年.
    pub(super) fn past_space(&self, at: usize, units: &str) -> usize {
        let spaced = self.text.at(at) == Some(' ') && self.text.at(at + 1).is_some_and(|c| units.contains(c));
        at + usize::from(spaced)
    }

    /// What may follow a year: a part of it, its end, an occasion.
    pub(super) fn tail(&self, mut at: usize) -> Tail {
        if self.text.at(at) == Some('度') && !begins_word(self.text, at) {
            at += 1;
        }
        if let Some(tail) = self.months(at).or_else(|| self.first_months(at)) {
            return tail;
        }
        let whole = |end| self.text.ends_with_at(end, "季度") || !begins_word(self.text, end - 1);
        let part = self.table(at, PeriodKind::Part).filter(|&(end, _)| whole(end));
        if let Some((end, word)) = part {
            return self.edge(end, part_of(word));
        }
        if let Some(c) = self.text.at(at).filter(|c| matches!(c, '底' | '末' | '初') && !begins_word(self.text, at))
        {
            let part = (c != '初').then_some((Part::Whole, Edge::End));
            return Tail { end: at + 1, day: false, part };
        }
        // 去年疫情期间, 2020年春节假期.
        if let Some(end) = self.occasion(at, true) {
            return Tail { end, day: false, part: None };
        }
        if let Some((end, shape)) = self.table(at, PeriodKind::Lunar).and_then(|(word, _)| self.lunar(at, word)) {
            return Tail { end, day: shape.day, part: None };
        }
        if let Some(part) = self.letter_part(at) {
            return Tail::of(at + 2, part);
        }
        if let Some(end) = self.numbered_week(at) {
            return Tail { end, day: false, part: None };
        }
        if let Some(season) = self.season(at) {
            return Tail { end: at + season, day: false, part: None };
        }
        if let Some(end) = self.going_on(at) {
            return Tail { end, day: false, part: None };
        }
        let during = self.text.word_at(at, words!["期间", "内"]).filter(|_| !begins_word(self.text, at));
        Tail::of(at + during.map_or(0, |w| w.length()), Part::Whole)
    }
}

/// What may open the quoted name of a time: “十四五”, and as some pages write it "十四五" or 「十四五」.
pub(super) const QUOTES: [char; 4] = ['“', '"', '「', '‘'];

/// The characters that begin a time expression by themselves, and those of 以来, 期间 and 至…时.
static BEGINNINGS: CharSet = CharSet::new(&[
    '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '民', '刚', '过', '最', '近', '未', '今', '此',
    '这', '前', '后', '上', '本', '去', '明', '首', '头', '以', '期', '起', '时', 'Q', 'H', QUOTES[0], QUOTES[1],
    QUOTES[2], QUOTES[3],
])
.with('0', '9');

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
