//! What a time expression means; the days it comes to are in [`super::days`].

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

impl Expression {
    pub fn of(base: Base, part: Part) -> Self {
        Expression { base, part, edge: Edge::Within }
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
}
