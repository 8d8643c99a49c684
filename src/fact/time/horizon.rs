//! Years that lie ahead in a document, by all that it says of them: 到2025年 in the text makes 2025年 in a heading a plan.

use crate::block::{Block, Role};
use crate::calendar::Base;
use crate::fact::Time;
use crate::fact::time::period::Period;
use crate::fact::{Facts, Section};
use crate::mention::Status;
use crate::tables::words;
use crate::text::Text;

/// How the years of a document lie.
#[derive(Default)]
pub(crate) struct Horizon {
    /// Those that figures are to reach.
    ahead: Vec<u16>,
    /// The last one that it speaks of as such.
    latest: u16,
    /// The last one that it tells of, as far as that is no goal.
    told: u16,
    /// The last year that a heading plans.
    headed: u16,
}

impl Horizon {
    pub fn of(blocks: &[&Block]) -> Self {
        let facts = || blocks.iter().map(|b| &b.facts);
        let said = facts().flat_map(|f| &f.years).filter_map(|&base| last(base));
        let mut ahead = Vec::new();
        for year in facts().flat_map(planned) {
            if !ahead.contains(&year) {
                ahead.push(year);
            }
        }
        let told = facts().flat_map(told).filter(|year| !ahead.contains(year));
        let headed = facts().filter(|f| f.section == Some(Section::Plan)).filter_map(named).max();
        let days = facts().filter_map(|f| f.day);
        let (latest, told) = (said.max().unwrap_or(0), told.chain(days).max().unwrap_or(0));
        Horizon { latest, told, ahead, headed: headed.unwrap_or(0) }
    }

    /// Whether a heading states a figure of a year that the text is still to reach.
    pub fn awaits(&self, role: Role, time: Option<&Time>) -> bool {
        role == Role::Heading && time.and_then(year).is_some_and(|year| self.ahead.contains(&year))
    }

    /// What a heading opens in a text that plans a later year: |2024年重点工作|,…二、2025年工作思路.
    pub fn review(&self, section: Section, facts: &Facts) -> Section {
        let past = section == Section::Plan && named(facts).is_some_and(|year| year < self.headed);
        if past { Section::Review } else { section }
    }

    /// Whether a deadline is history in a text that tells of a year after it, or speaks of years long after it: 到1984年底 in one of
    /// 2021.
    pub fn has_passed(&self, time: &Time) -> bool {
        const LONG: u16 = 10;
        time.ahead && year(time).is_some_and(|year| year < self.told || year + LONG < self.latest)
    }
}

/// The last year with a day that begins a sentence which plans nothing: |2016年3月18日|,三大政策出台.
pub(crate) fn day(text: &Text, periods: &[Period]) -> Option<u16> {
    const LONGEST: usize = 40;
    let begins = |at: usize| text.before(at).is_none_or(|c| matches!(c, '。' | ';' | '\n'));
    let ahead =
        |at: usize| text.leading(at..at + LONGEST, |c| c != '。').any(|i| matches!(text.chars[i], '将' | '拟' | '前'));
    let days = periods.iter().filter(|p| {
        text.before(p.span.end) == Some('日')
            && text.at(p.span.end) == Some(',')
            && begins(p.outer.start)
            && !ahead(p.span.end)
    });
    days.filter_map(|p| last(p.meaning?.base)).max()
}

/// The years that the figures of a block are to reach.
fn planned(facts: &Facts) -> impl Iterator<Item = u16> {
    let open = facts.figures.iter().filter(|draft| draft.status != Some(Status::Actual));
    open.filter_map(|draft| draft.period.as_ref().filter(|time| time.ahead).and_then(year))
}

/// The years that the figures of a block tell of, if it does not plan.
fn told(facts: &Facts) -> impl Iterator<Item = u16> {
    let told = facts.figures.iter().filter(|draft| draft.status != Some(Status::Target) && !draft.ordered);
    let told = told.filter(|_| facts.plans != Some(true));
    told.filter_map(|draft| draft.period.as_ref().filter(|time| !time.ahead).and_then(year))
}

/// The one year that a heading names.
pub(crate) fn named(facts: &Facts) -> Option<u16> {
    match facts.years[..] {
        [base] => last(base),
        _ => None,
    }
}

/// 一、2024年工作回顾,…二、2025年|主要工作: whether a heading names the work of the year after the one that was reviewed.
pub(crate) fn follows(heading: &Block, reviewed: Option<u16>) -> bool {
    let text = &heading.text;
    let next = named(&heading.facts).zip(reviewed).is_some_and(|(year, last)| year == last + 1);
    next && text.ends_with_any(text.len(), words!["工作", "计划"])
}

fn year(time: &Time) -> Option<u16> {
    last(time.meaning?.base)
}

fn last(base: Base) -> Option<u16> {
    match base {
        Base::Years(_, last) => Some(last),
        _ => None,
    }
}
