//! What a time expression means, and the days it comes to once the day of writing is known.

use super::date::{Date, days_in};
use crate::mention::Status;
use crate::tables::{Meaning, PeriodWord};

/// A time expression that has been understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Expression {
    pub base: Base,
    pub part: Part,
    pub edge: Edge,
}

/// What a time expression counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Base {
    /// Years the text names: 2020年, 2016-2020年, “十三五”.
    Years(u16, u16),
    /// A year by its distance from the day of writing: 今年, 去年.
    Writing(i8),
    /// A year by its distance from the one last said: 当年, 翌年.
    Said(i8),
    /// The same, or from the day of writing where none was said: 本年, 年内.
    SaidOrWriting(i8),
    /// No year is said: 上半年, 8月.
    Bare,
    /// The day of writing itself, as far as anything is known: 目前.
    Now,
    /// A day, a month, a quarter by its distance from the day of writing.
    Day(i8),
    Month(i8),
    Quarter(i8),
    /// So many years, months or days up to the day of writing, or after it: 近三年, 未来五年.
    Run {
        count: u8,
        unit: Unit,
        ahead: bool,
    },
    /// So many years that have been spoken of: 这五年.
    Those(u8),
}

/// What a run of time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Year,
    Month,
    Day,
}

/// Which part of its base is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Whole,
    /// From one month to another, both included.
    Months(u8, u8),
    /// From a day of a month to another, both included.
    Days((u8, u8), (u8, u8)),
    /// From a day of its first year to a day of its last.
    Across((u8, u8), (u8, u8)),
}

impl Part {
    /// Its first and last day in a year.
    fn days(self) -> Option<((u8, u8), (u8, u8))> {
        match self {
            Part::Whole => Some(((1, 1), (12, 31))),
            Part::Months(from, to) => Some(((from, 1), (to, END_OF_MONTH))),
            Part::Days(from, to) => Some((from, to)),
            Part::Across(..) => None,
        }
    }
}

/// For the day of a month: its last, whichever that is.
pub(crate) const END_OF_MONTH: u8 = 0;

/// Which edge of the stretch is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    /// All of it.
    Within,
    /// Its last day: 2020年底, 截至6月, 到2025年.
    End,
    /// From its first day to the day of writing: 2019年以来.
    Since,
}

/// First and last day; either may be open.
pub(crate) type Days = (Option<Date>, Option<Date>);

/// What a document tells about when it was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Writing {
    /// The day it was published.
    pub published: Option<Date>,
    /// The year that its headings, or all of it so far, speak of.
    pub year: Option<Base>,
}

impl Expression {
    pub fn of(base: Base, part: Part) -> Self {
        Expression { base, part, edge: Edge::Within }
    }

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

    /// All from its first day to the last one of another expression, where both are parts of years that the text names.
    pub fn up_to(self, last: Expression) -> Option<Self> {
        let (Base::Years(first, _), Base::Years(_, end)) = (self.base, last.base) else { return None };
        let ((from, _), (_, to)) = (self.part.days()?, last.part.days()?);
        let within = self.edge == Edge::Within && last.edge == Edge::Within && first < end;
        within.then(|| Expression::of(Base::Years(first, end), Part::Across(from, to)))
    }

    /// The year it names by itself, for the expressions after it that name none.
    pub fn year(&self) -> Option<Base> {
        match self.base {
            Base::Years(first, last) if first == last => Some(self.base),
            Base::Writing(_) => Some(self.base),
            _ => None,
        }
    }

    /// Whether it lies before the year that a text is written for: 去年, and 2023年 under a headline of 2024年.
    pub fn before(&self, headed: Option<Base>) -> bool {
        match (self.base, headed) {
            (Base::Writing(distance), _) => distance < 0,
            (Base::Years(_, last), Some(Base::Years(year, _))) => last < year,
            _ => false,
        }
    }

    /// How many whole years it is, up to some day that is not ahead, for 这五年 after it.
    pub fn run(&self) -> Option<u8> {
        match self.base {
            Base::Years(first, last) if last > first && self.part == Part::Whole && self.edge == Edge::Within => {
                u8::try_from(last - first + 1).ok()
            }
            Base::Run { count, unit: Unit::Year, ahead: false } => Some(count),
            _ => None,
        }
    }

    /// The same with the run of years that was last said, where that is what it means.
    pub fn after_run(self, said: Option<Expression>) -> Self {
        let Base::Those(count) = self.base else { return self };
        said.filter(|said| said.run() == Some(count)).unwrap_or(self)
    }

    /// The same with the year that was last said, where it needs one.
    pub fn after(self, said: Option<Base>) -> Self {
        let shift = match self.base {
            Base::Bare => 0,
            Base::Said(shift) | Base::SaidOrWriting(shift) => shift,
            _ => return self,
        };
        let base = match said {
            Some(Base::Years(year, _)) => {
                let year = year.saturating_add_signed(shift.into());
                Base::Years(year, year)
            }
            Some(Base::Writing(distance)) => Base::Writing(distance.saturating_add(shift)),
            _ => return self,
        };
        Expression { base, ..self }
    }

    /// The days it comes to; `None` where what is known does not tell. The first is never after the last.
    ///
    /// Up to March, 近三年 and 未来五年 are years of the calendar, later they are counted from the day of writing.
    /// The last day of 到2025年, 截至6月 and 2020年底 is known and the first is open; 2019年以来 ends on the day of writing.
    pub fn days(self, writing: Writing, status: Status) -> Option<Days> {
        if self.base != Base::Bare {
            return self.known_days(writing.published);
        }
        // Headings and the day of writing must not contradict each other.
        let headed = Some(self.after(writing.year)).filter(|e| e.base != Base::Bare);
        let headed = headed.and_then(|e| e.known_days(writing.published));
        let nearest = writing.published.and_then(|day| self.nearest(day, status));
        match (headed, nearest) {
            (Some(a), Some(b)) => (a == b).then_some(a),
            (a, b) => a.or(b),
        }
    }

    /// The days of an expression that says its year, given the day of writing.
    fn known_days(self, published: Option<Date>) -> Option<Days> {
        let (first, last) = match self.base {
            Base::Years(first, last) => self.of_years(first, last)?,
            Base::Writing(distance) | Base::SaidOrWriting(distance) => {
                let year = published?.year().checked_add_signed(distance.into())?;
                self.of_years(year, year)?
            }
            Base::Said(_) | Base::Those(_) | Base::Bare => return None,
            Base::Now => return Some((None, Some(published?))),
            Base::Day(distance) => {
                let day = published?.plus_days(distance.into())?;
                (day, day)
            }
            Base::Month(distance) => published?.plus_months(distance.into())?.month_around(1)?,
            Base::Quarter(distance) => published?.plus_months(i32::from(distance) * 3)?.month_around(3)?,
            Base::Run { count, unit, ahead } => {
                let day = published?;
                // Who looks back or ahead at the beginning of a year means whole years.
                if unit == Unit::Year && day.begins_year() {
                    let first = day.year().checked_add_signed(if ahead { 0 } else { -i16::from(count) })?;
                    let last = first + u16::from(count) - 1;
                    let (first, last) = self.of_years(first, last)?;
                    return Some((Some(first), Some(last)));
                }
                let count = if ahead { i32::from(count) } else { -i32::from(count) };
                let other = match unit {
                    Unit::Year => day.plus_months(count * 12)?,
                    Unit::Month => day.plus_months(count)?,
                    Unit::Day => day.plus_days(count)?,
                };
                if ahead { (day.plus_days(1)?, other) } else { (other.plus_days(1)?, day) }
            }
        };
        Some(match self.edge {
            Edge::Within => (Some(first), Some(last)),
            Edge::End => (None, Some(last)),
            Edge::Since => (Some(first), published.filter(|&day| day >= first)),
        })
    }

    /// First and last day of the part of one or several years.
    fn of_years(self, first: u16, last: u16) -> Option<(Date, Date)> {
        let ((from, to), single) = match self.part {
            Part::Whole => (((1, 1), (12, 31)), false),
            Part::Months(from, to) => (((from, 1), (to, END_OF_MONTH)), true),
            Part::Days(from, to) => ((from, to), true),
            Part::Across(from, to) => ((from, to), false),
        };
        let to = if to.1 == END_OF_MONTH { (to.0, days_in(last, to.0)) } else { to };
        if single && first != last {
            return None;
        }
        let start = Date::new(first, from.0, from.1)?;
        let end = Date::new(last, to.0, to.1)?;
        (start <= end).then_some((start, end))
    }

    /// The days of an expression without a year, where only one year can be meant by somebody who writes on `day`: what has
    /// happened lies behind, what is planned ahead, and neither far.
    fn nearest(self, day: Date, status: Status) -> Option<Days> {
        const FAR: i32 = 183;
        let of = |year: u16| self.of_years(year, year).map(|days| (year, days));
        let (year, (first, last)) = of(day.year())?;
        let point = self.edge == Edge::End;
        let year = match status {
            Status::Target => (last >= day).then_some(year),
            // Begun this year: over, or for one month running, or mostly passed.
            Status::Actual if first <= day && !(point && last > day) => {
                let passed = day.days_since(first) * 2 >= last.days_since(first);
                (last <= day || passed || first.same_month(last)).then_some(year)
            }
            Status::Actual => {
                let (year, (_, last)) = of(day.year() - 1)?;
                (day.days_since(last) <= FAR).then_some(year)
            }
        }?;
        Expression { base: Base::Years(year, year), ..self }.known_days(Some(day))
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
