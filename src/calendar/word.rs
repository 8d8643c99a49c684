//! Words of the table as time expressions: 今年, 上半年, 目前.

use super::expression::{Base, Edge, Expression, Part};
use super::reader::{Reader, Shape, Tail, digit};
use crate::char_set::chars;
use crate::scan::Hit;
use crate::tables::lists::{EDGE_WORDS, EDGES_APART};
use crate::tables::{Meaning, PERIOD_WORDS, PeriodKind, PeriodWord, Table, Words, words};
use crate::text::{Text, is_alphabetic, is_alphanumeric};

/// What is to be done in a year: 完成全年|任务|的80%.
static GOALS: &Words = words!["目标任务", "任务目标", "目标", "任务", "计划"];

/// Where the amount begins of what is to be done in a year that ends there: 完成全年|任务1500座; but 完成全年任务71.2%.
pub(crate) fn goal(text: &Text, end: usize) -> Option<usize> {
    const LONGEST: usize = 12;
    let amount = text.past_word(end, GOALS)?;
    let number = text.leading(amount..amount + LONGEST, |c| c.is_ascii_digit() || c == '.');
    (!number.is_empty() && text.at(number.end) != Some('%')).then_some(amount)
}

impl Reader<'_> {
    /// A word of the table, and what may follow it.
    pub(super) fn word(&self, at: usize) -> Option<(usize, Shape)> {
        let hit = self.hits.longest_at(at, Table::PeriodWord)?;
        let word = &PERIOD_WORDS[hit.row];
        // 去年|度假区.
        // 第二季度|量产.
        let quarter = self.text.ends_with_at(hit.end, "季度");
        let next =
            !quarter && matches!(self.text.before(hit.end), Some('度' | '来')) && begins_word(self.text, hit.end - 1);
        let hit = Hit { end: hit.end - usize::from(next), ..hit };
        let meaning = Expression::of_word(word);
        match word.kind {
            PeriodKind::Year => self.year_word(at, hit.end, word),
            PeriodKind::Part => self.part_word(at, hit.end, meaning),
            PeriodKind::Now => self.now_word(at, hit.end, meaning),
            PeriodKind::Years => Some((hit.end, Shape { passing: true, meaning, ..Shape::default() })),
            PeriodKind::Day => self.day_word(at, hit.end, meaning),
            PeriodKind::Origin => self.origin_word(at, hit.end),
            PeriodKind::Lunar => self.lunar(at, hit.end),
            PeriodKind::Occasion | PeriodKind::Festival | PeriodKind::Holiday => {
                self.occasion(at, false).map(|end| (end, Shape::default()))
            }
        }
    }

    /// 今年|上半年, 去年|同期.
    fn year_word(&self, at: usize, end: usize, word: &PeriodWord) -> Option<(usize, Shape)> {
        let first = self.text.at(at);
        // 以前年度, 目前年产, 游客人次年均 and 达产后年产值 name no year.
        let inside = |c: char| is_alphanumeric(c) && !chars!("比较与和在自从由至到于及继").has(c);
        if matches!(first, Some('前' | '次')) && self.text.before(at).is_some_and(inside) {
            return None;
        }
        // 线上|年销售额.
        if first == Some('上') && matches!(self.text.before(at), Some('线' | '网')) {
            return None;
        }
        // 如今|年产轮胎8000万条.
        if first == Some('今') && matches!(self.text.before(at), Some('如' | '现' | '至')) && self.annual(end - 1) {
            return None;
        }
        let tail = self.tail(end);
        let same = self.text.starts_with_at(tail.end, "同期");
        let meaning = year_of(word).and_then(|year| tail.meaning(year)).filter(|_| !same);
        let future = matches!(first, Some('明' | '后' | '来' | '下'));
        // 今年|内.
        let future = future || matches!(first, Some('今' | '本')) && self.text.before(tail.end) == Some('内');
        let shape = Shape { day: tail.day, future, meaning, ..Shape::default() };
        Some((tail.end + if same { 2 } else { 0 }, shape))
    }

    /// Whether 年 begins the name of a yearly amount: |年产, |年纳税.
    fn annual(&self, at: usize) -> bool {
        self.text.at(at) == Some('年') && self.text.at(at + 1).is_some_and(|c| chars!("产纳均营销接发收").has(c))
    }

    /// 上半年, 全年, 年内.
    fn part_word(&self, at: usize, end: usize, meaning: Option<Expression>) -> Option<(usize, Shape)> {
        const LONGEST_NOUN: usize = 6;
        let before = self.text.before(at);
        let counted = |c: char| digit(c).is_some() || c.is_ascii_digit();
        let no_part = match self.text.at(at)? {
            // 有效期内 is no period of a report.
            '期' => before.is_some_and(is_alphanumeric),
            // 青少|年中|, 半|年内|.
            '年' => {
                before.is_some_and(|c| counted(c) || chars!("少青成老壮半").has(c))
                    // 财政支出|年初预算|1620万元, 年初目标.
                    || self.text.starts_with_any(at, words!["年初预算", "年初目标"])
                    || hit_is_edge(self.text, end) && begins_word(self.text, end - 1)
            }
            // 全周期 is no week.
            // 全年|计划培训4万人 plans it, 完成全年计划的80% measures against it; 完成全年任务|1500座 tells what is to be done in it.
            '全' => match self.text.past_word(end, GOALS) {
                Some(_) if goal(self.text, end).is_some() => !before.is_some_and(|c| chars!("成占").has(c)),
                Some(end) => {
                    before.is_some_and(|c| chars!("成占达超现到").has(c))
                        || !self.text.at(end).is_some_and(is_alphabetic)
                        || self
                            .text
                            .starts_with_any(end, words!["的", "任务", "投资", "总", "完成", "数", "量", "进度"])
                }
                None => {
                    // 完成|全年|出口任务的56%: as 完成全年任务的56% does.
                    let noun = self.text.leading(end..end + LONGEST_NOUN, is_alphabetic);
                    let ends = |i| self.text.past_word(i, GOALS).is_some_and(|e| self.text.at(e) == Some('的'));
                    // 占|全年|粮食产量的四分之三: only what it is a part of.
                    before == Some('占')
                        || before == Some('成') && noun.skip(1).any(ends)
                        || self.text.starts_with_any(end, words!["预期", "预算", "指标", "最", "无休"])
                            && !self.text.starts_with_at(end, "最终")
                        || self.text.starts_with_at(at, "全周期")
                }
            },
            // 本季 and 上季 are quarters in Taiwan's news only.
            '本' | '上' | '下' => end == at + 2 && self.text.at(at + 1) == Some('季') && !self.text.is_traditional(),
            // 正月|初三 is a day of the old calendar.
            '月' => self.text.at(at + 1) == Some('初') && self.text.at(end).is_some_and(|c| digit(c).is_some()),
            _ => false,
        };
        if no_part {
            return None;
        }
        let tail = self.edge(end, meaning.map(|m| (m.part, m.edge)));
        let meaning = meaning.and_then(|m| tail.meaning(m.base));
        let future = self.text.starts_with_any(at, words!["年内", "下月", "下个月", "下周", "下星期", "下季"]);
        let passing =
            matches!(self.text.at(at), Some('全' | '年' | '月' | '下')) && !self.text.starts_with_at(at, "下半年");
        Some((tail.end, Shape { future, passing, meaning, ..Shape::default() }))
    }

    /// 目前, 至今; but 项目前期 is not 目前, and 截至今年 not 至今.
    fn now_word(&self, at: usize, end: usize, meaning: Option<Expression>) -> Option<(usize, Shape)> {
        let noun = match self.text.at(at) {
            Some('目') => matches!(self.text.before(at), Some('项' | '节' | '题' | '科' | '数')),
            // 每千瓦时|下调, 小时|下降.
            Some('时') => {
                self.text.before(at).is_some_and(|c| chars!("小瓦同届及按平当学工").has(c))
                    || self.text.at(at + 1) == Some('下')
                        && self.text.at(end).is_some_and(|c| chars!("调降跌滑浮行发达").has(c))
            }
            // 可以实|现在行驶中的制动, 体|现在三个方面.
            Some('现') => self.text.before(at).is_some_and(|c| chars!("实体表出发展呈兑显涌再").has(c)),
            _ => self.text.before(at) == Some('截'),
        };
        // 目前|年纯收入.
        let now = !noun && (self.text.at(end) != Some('年') || self.text.at(at) == Some('目') || self.annual(end));
        now.then_some((end, Shape { now: true, passing: true, meaning, ..Shape::default() }))
    }

    /// 昨天, 周三; but 今天的中国 means these days, and 每周一次 and 周一至周五 are no days that anything is told of.
    fn day_word(&self, at: usize, end: usize, meaning: Option<Expression>) -> Option<(usize, Shape)> {
        let week = matches!(self.text.at(at), Some('周' | '星'));
        // 某公司|星期五: 星期 begins no other word, 周一 may be a name's end.
        let named = self.text.at(at) == Some('星');
        let joined =
            |c: char| if named { chars!("每逢至到及下").has(c) } else { is_alphanumeric(c) && c != '的' };
        let inside = self.text.before(at).is_some_and(joined);
        let regular = week && (inside || matches!(self.text.at(end), Some('至' | '到' | '次')));
        // 五年前…;|今天|,企业已达128家: these days.
        let opens = self.text.before(at).is_some_and(|c| matches!(c, ';' | '。'));
        let these_days = self.text.at(end) == Some(',') && self.text.at(at) == Some('今');
        if opens && these_days && self.tells_of_then(at) {
            return Some((end, Shape { now: true, passing: true, meaning, ..Shape::default() }));
        }
        // 美好的|明天|, 参展商|明日|之星.
        let future = self.text.at(at) == Some('明');
        let led = |c: char| !is_alphanumeric(c) || chars!("于在从到至计测将达名日预定").has(c);
        let named = future && self.text.before(at).is_some_and(|c| !led(c));
        let day = !regular && !named && self.text.at(end) != Some('的');
        day.then_some((end, Shape { day: true, future, meaning, ..Shape::default() }))
    }

    /// Whether what stands before tells how things were long ago, or in a year: 2006年,…。|10年后,….
    pub(super) fn tells_of_then(&self, at: usize) -> bool {
        const REACH: usize = 60;
        let before = at.saturating_sub(REACH)..at;
        let year =
            |i: usize| self.text.chars[i] == '年' && self.text.leading(i - 4..i, |c| c.is_ascii_digit()).len() == 4;
        self.text.has_any(before.clone(), words!["年前", "当年", "当初", "之初", "昔日", "那时", "曾经"])
            || self.text.before(at) == Some('。') && (before.start.max(4)..at).any(year)
    }

    /// 从|最初|的30家; anywhere else such words only tell how things go on.
    fn origin_word(&self, at: usize, end: usize) -> Option<(usize, Shape)> {
        let amount =
            |c: char| c.is_ascii_digit() || digit(c).is_some_and(|d| d > 1) || matches!(c, '不' | '近' | '约' | '几');
        let from = matches!(self.text.before(at), Some('从' | '由')) && self.text.at(end) == Some('的');
        (from && self.text.at(end + 1).is_some_and(amount)).then(|| (end, Shape::default()))
    }

    /// A part of a year with 末 or 初 after it: 一季度末.
    pub(super) fn edge(&self, end: usize, part: Option<(Part, Edge)>) -> Tail {
        let mark = self.text.at(end).filter(|c| {
            matches!(c, '末' | '初' | '底') && !hit_is_edge(self.text, end) && !begins_word(self.text, end)
        });
        let part = match mark {
            Some('末' | '底') => part.map(|(part, _)| (part, Edge::End)),
            Some(_) => None,
            None => part,
        };
        Tail { end: end + usize::from(mark.is_some()), day: false, part }
    }

    /// A word of one kind that starts at a position: its end and row.
    pub(super) fn table(&self, at: usize, kind: PeriodKind) -> Option<(usize, &'static PeriodWord)> {
        if !self.hits.has(at, Table::PeriodWord) {
            return None;
        }
        let mut hits = self.hits.starting_at(at).only([Table::PeriodWord]);
        hits.find(|h| PERIOD_WORDS[h.row].kind == kind).map(|h| (h.end, &PERIOD_WORDS[h.row]))
    }
}

impl Expression {
    /// What a word of the table means by itself.
    pub fn of_word(word: &PeriodWord) -> Option<Self> {
        if let Some((part, edge)) = part_of(word) {
            let base = if word.means == Meaning::WithinYear { Base::SaidOrWriting(0) } else { Base::Bare };
            return Some(Expression { base, part, edge });
        }
        let base = year_of(word).or(match word.means {
            Meaning::ThisMonth => Some(Base::Month(0)),
            Meaning::LastMonth => Some(Base::Month(-1)),
            Meaning::ThisQuarter => Some(Base::Quarter(0)),
            Meaning::LastQuarter => Some(Base::Quarter(-1)),
            Meaning::Now => Some(Base::Now),
            Meaning::Today => Some(Base::Day(0)),
            Meaning::Yesterday => Some(Base::Day(-1)),
            Meaning::DayBeforeYesterday => Some(Base::Day(-2)),
            _ => None,
        })?;
        Some(Expression::of(base, Part::Whole))
    }
}

/// The year a word of the table means, in front of a part: 今年|1-5月.
pub(super) fn year_of(word: &PeriodWord) -> Option<Base> {
    Some(match word.means {
        Meaning::ThisYear => Base::Writing(0),
        Meaning::LastYear => Base::Writing(-1),
        Meaning::YearBeforeLast => Base::Writing(-2),
        Meaning::NextYear => Base::Writing(1),
        Meaning::SameYear => Base::Said(0),
        Meaning::FollowingYear => Base::Said(1),
        Meaning::CurrentYear => Base::SaidOrWriting(0),
        Meaning::YearBefore => Base::SaidOrWriting(-1),
        _ => return None,
    })
}

/// The part of a year that a word of the table means: 2020年|上半年.
pub(super) fn part_of(word: &PeriodWord) -> Option<(Part, Edge)> {
    let months = Part::Months(word.first? as u8, word.last? as u8);
    let edge = if word.means == Meaning::YearEnd { Edge::End } else { Edge::Within };
    Some((months, edge))
}

/// Whether a character that can end a time begins the next word there: 去年|初创企业, 今年|内资; 年底|盘活 has none.
pub(crate) fn begins_word(text: &Text, at: usize) -> bool {
    text.starts_with_any(at, EDGE_WORDS) && !text.starts_with_any(at, EDGES_APART)
}

/// Whether a word already ends at an edge of its time: 年底, 年初.
fn hit_is_edge(text: &Text, end: usize) -> bool {
    matches!(text.before(end), Some('底' | '末' | '初' | '内' | '中'))
}
