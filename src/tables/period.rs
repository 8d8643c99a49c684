//! Rows that tell time.

/// A row of `data/periods.tsv`.
#[derive(Debug)]
pub(crate) struct PeriodWord {
    pub kind: PeriodKind,
    pub means: Meaning,
    /// For a part of a year: its first and last month.
    pub first: Option<u32>,
    pub last: Option<u32>,
}

/// What a time word means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// Years by their distance from the day of writing: 今年, 去年, 前年, 明年.
    ThisYear,
    LastYear,
    YearBeforeLast,
    NextYear,
    /// Years by their distance from the one last said: 当年, 翌年.
    SameYear,
    FollowingYear,
    /// The year last said, or the one of writing where none was said, and the year before: 本年度, 上年.
    CurrentYear,
    YearBefore,
    /// Months of a year: 上半年.
    Months,
    /// Months of the year last said or of the one of writing: 年内.
    WithinYear,
    /// The end of a year: 年底.
    YearEnd,
    /// Months, quarters and days by their distance from the day of writing.
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    Now,
    Today,
    Yesterday,
    DayBeforeYesterday,
    /// No days can be told: 近年来, 春节.
    Untold,
}

/// What sort of time word it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PeriodKind {
    /// A year named by its place: 今年, 去年. Months and quarters may follow.
    Year,
    /// A part of a year: 上半年, 前三季度, 全年.
    Part,
    /// The time of writing: 目前, 截至目前.
    Now,
    /// A run of years: 近年来.
    Years,
    /// An event that names a stretch of time with 期间 or a holiday's word: 去年疫情期间.
    Occasion,
    /// A holiday, which names a stretch of time so too, and by itself right after a year: 2024年|端午节.
    Festival,
    /// What begins a day of the lunar calendar: 正月|初一.
    Lunar,
    /// A stretch of days by itself: 假期, 黄金周.
    Holiday,
    /// A day named by its distance: 昨天.
    Day,
    /// An earlier time that a change is told from: 从|原来|的200家增长到900家.
    Origin,
}
