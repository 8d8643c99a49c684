//! A day of the calendar.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A day of the Gregorian calendar, written `YYYY-MM-DD`.
///
/// ```
/// use liangdian::Date;
///
/// let day: Date = "2020-02-29".parse().expect("a leap year");
/// assert_eq!(day.to_string(), "2020-02-29");
/// assert!("2021-02-29".parse::<Date>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// What was given is no day of the calendar written `YYYY-MM-DD`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadDate(String);

impl Date {
    /// A day, if the calendar has it. Years are those of four digits.
    pub(crate) fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let known = (1000..=9999).contains(&year) && (1..=12).contains(&month);
        (known && (1..=days_in(year, month)).contains(&day)).then_some(Date { year, month, day })
    }

    pub(crate) fn year(self) -> u16 {
        self.year
    }

    /// Whether it lies in the first quarter of its year.
    pub(crate) fn begins_year(self) -> bool {
        self.month <= 3
    }

    pub(crate) fn same_month(self, other: Date) -> bool {
        (self.year, self.month) == (other.year, other.month)
    }

    /// The day so many months later; the last of its month where that has no such day.
    pub(crate) fn plus_months(self, months: i32) -> Option<Self> {
        let month = i32::from(self.year) * 12 + i32::from(self.month) - 1 + months;
        let (year, month) = (u16::try_from(month.div_euclid(12)).ok()?, month.rem_euclid(12) as u8 + 1);
        Date::new(year, month, self.day.min(days_in(year, month)))
    }

    /// The day so many days later.
    pub(crate) fn plus_days(self, days: i32) -> Option<Self> {
        let mut day = self;
        for _ in 0..days.abs() {
            day = if days > 0 { day.next() } else { day.previous() }?;
        }
        Some(day)
    }

    /// How many days it comes after another.
    pub(crate) fn days_since(self, other: Date) -> i32 {
        self.number() - other.number()
    }

    /// Days since the first of March of the year 0, from which leap days come last.
    fn number(self) -> i32 {
        let month = (i32::from(self.month) + 9) % 12;
        let year = i32::from(self.year) - month / 10;
        year * 365 + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + i32::from(self.day) - 1
    }

    /// First and last day of the run of so many months, counted from January, that holds the day.
    pub(crate) fn month_around(self, months: u8) -> Option<(Self, Self)> {
        let first = (self.month - 1) / months * months + 1;
        let last = first + months - 1;
        Some((Date::new(self.year, first, 1)?, Date::new(self.year, last, days_in(self.year, last))?))
    }

    fn next(self) -> Option<Self> {
        let Date { year, month, day } = self;
        let later = Date::new(year, month, day + 1).or_else(|| Date::new(year, month + 1, 1));
        later.or_else(|| Date::new(year + 1, 1, 1))
    }

    fn previous(self) -> Option<Self> {
        let Date { year, month, day } = self;
        if day > 1 {
            return Date::new(year, month, day - 1);
        }
        if month > 1 { Date::new(year, month - 1, days_in(year, month - 1)) } else { Date::new(year - 1, 12, 31) }
    }
}

/// How many days a month has.
pub(crate) fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = BadDate;

    fn from_str(text: &str) -> Result<Self, BadDate> {
        let number = |range: std::ops::Range<usize>| {
            let digits = text.get(range).filter(|d| d.bytes().all(|b| b.is_ascii_digit()))?;
            digits.parse::<u16>().ok()
        };
        let parse = || {
            let dashes = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
            let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
            if dashes { Date::new(year, month.try_into().ok()?, day.try_into().ok()?) } else { None }
        };
        parse().ok_or_else(|| BadDate(text.chars().take(40).collect()))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for BadDate {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:?} is not a day of the calendar written YYYY-MM-DD", self.0)
    }
}

impl std::error::Error for BadDate {}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_are_counted_as_the_calendar_has_them() {
        let day = |text: &str| text.parse::<Date>().expect("a day");
        for (from, days, to) in [
            ("2020-02-28", 1, "2020-02-29"),
            ("2021-02-28", 1, "2021-03-01"),
            ("2021-01-01", -1, "2020-12-31"),
            ("2020-12-31", 1, "2021-01-01"),
            ("2000-03-01", -1, "2000-02-29"),
            ("2021-03-05", -90, "2020-12-05"),
        ] {
            assert_eq!(day(from).plus_days(days), Some(day(to)), "{from} {days}");
            assert_eq!(day(to).days_since(day(from)), days, "{from} {to}");
        }
        assert_eq!(day("2024-02-29").plus_months(-12), Some(day("2023-02-28")));
        assert_eq!(day("2021-01-31").plus_months(-1), Some(day("2020-12-31")));
        assert_eq!(day("2021-03-31").plus_months(-1), Some(day("2021-02-28")));
        assert_eq!(day("9999-12-31").plus_days(1), None);
        assert_eq!(day("2024-02-10").month_around(3), Some((day("2024-01-01"), day("2024-03-31"))));
        assert_eq!(day("2024-02-10").month_around(1), Some((day("2024-02-01"), day("2024-02-29"))));
    }

    #[test]
    fn only_days_of_the_calendar() {
        for good in ["2020-02-29", "2000-02-29", "2021-12-31", "1978-01-01"] {
            assert_eq!(good.parse::<Date>().map(|d| d.to_string()).as_deref(), Ok(good));
        }
        for bad in ["", "2021", "2021-2-3", "2021-02-29", "1900-02-29", "2021-13-01", "2021-00-10", "2021-04-31"]
            .into_iter()
            .chain(["2021/04/30", "+021-04-30", "2021-04-30T10:00", "２０２１-04-30", "2021-04-00", "0999-04-30"])
        {
            let problem = bad.parse::<Date>().expect_err(bad).to_string();
            assert!(problem.ends_with("is not a day of the calendar written YYYY-MM-DD"), "{problem}");
        }
    }
}
