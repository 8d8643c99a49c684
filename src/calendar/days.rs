//! The days that a time expression comes to once the day of writing is known.

use super::date::{Date, days_in};
use super::expression::{Base, END_OF_MONTH, Edge, Expression, Part, Unit};
use crate::mention::Status;

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
