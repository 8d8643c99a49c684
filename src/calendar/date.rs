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
