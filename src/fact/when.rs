//! Which time expression governs each figure of a block, and which days that comes to.

use std::ops::Range;

use super::annual;
use super::indicator::Reading;
use super::inner::{during, within_another};
use super::pair::Ends;
use super::period::{Period, PeriodRole};
use super::reach::{
    ago, among, carried, dates_event, idle, in_passing, lasted, lasting_size, month, of_name, of_occasion_named,
    of_superlative, once_done, opens, surveyed,
};
use super::scene::{Scene, Shape};
use super::{Facts, Time};
use crate::calendar::{Base, Date, Edge, Expression, Writing};
use crate::mention::{Figure, Status};
use crate::tables::lists::REPORTS;
use crate::tables::{CueRole, words};

/// The time expression in force at a point of the block.
#[derive(Clone, Copy)]
struct Running {
    period: usize,
    sentence: usize,
    /// It opens the paragraph and so governs all of it.
    opens: bool,
    /// It lasts beyond its sentence: 2024年 and 1-5月 do, 去年5月 may date an event.
    lasts: bool,
    /// It is where a change ended, and so dates only other states after it, not what was done: 增加到2020年的….
    reached: bool,
}

/// The years a document speaks of, as far as it has been read.
#[derive(Default)]
pub(super) struct Years {
    /// The year of the last heading that names one.
    headed: Option<Base>,
    /// The years its paragraphs have named, each once.
    named: Vec<Base>,
    /// The last run of years: 过去五年.
    run: Option<Expression>,
}

impl Years {
    /// Past a heading.
    pub fn head(&mut self, facts: &Facts) {
        if let Some(first) = facts.years.first() {
            self.headed = Some(*first).filter(|_| facts.years.len() == 1);
        }
        self.run = facts.run.or(self.run);
    }

    /// Past a paragraph.
    pub fn pass(&mut self, facts: &Facts) {
        self.run = facts.run.or(self.run);
        for year in &facts.years {
            if !self.named.contains(year) && self.named.len() < 2 {
                self.named.push(*year);
            }
        }
    }

    /// The run of years that 这五年 may mean.
    pub fn run(&self) -> Option<Expression> {
        self.run
    }

    /// The year that an expression without one may mean: the heading's, or the only one named.
    pub fn said(&self) -> Option<Base> {
        self.headed.or_else(|| self.named.first().copied().filter(|_| self.named.len() == 1))
    }
}

/// Gives a figure its period, the period's days, and the status that they leave it: what lies ahead of the day of writing
/// is planned. `status` is what its own sentence says, `planned` whether it stands in a plan.
pub(super) fn place(
    figure: &mut Figure,
    status: Option<Status>,
    planned: bool,
    time: Option<&Time>,
    run: Option<Expression>,
    writing: Writing,
) {
    let past = time.and_then(|time| time.meaning).is_some_and(|meaning| meaning.before(writing.year));
    let otherwise = if planned && !past { Status::Target } else { Status::Actual };
    figure.status = status.unwrap_or(otherwise);
    let Some(time) = time else { return };
    figure.period = Some(time.words.clone());
    let Some(meaning) = time.meaning.map(|meaning| meaning.after_run(run)) else {
        if time.ahead && status.is_none() {
            figure.status = Status::Target;
        }
        return;
    };
    let assumed = if time.ahead { status.unwrap_or(Status::Target) } else { figure.status };
    let days = meaning.days(writing, assumed);
    // 到8月底 in a text of October is over.
    let days = days.or_else(|| meaning.days(writing, Status::Actual).filter(|_| status.is_none()));
    let (first, last) = days.unwrap_or_default();
    (figure.period_start, figure.period_end) = (first, last);
    if status.is_some() {
        return;
    }
    let over = |day| writing.published.map(|published| day <= published);
    figure.status = match (first, last) {
        _ if meaning.edge == Edge::End && last.and_then(over) == Some(false) => Status::Target,
        (Some(first), _) if over(first) == Some(false) => Status::Target,
        (Some(first), Some(last)) if writing.published.is_some_and(|day| hardly_begun(first, last, day)) => {
            Status::Target
        }
        (Some(_), Some(last)) if meaning.edge == Edge::Within && over(last) == Some(true) => Status::Actual,
        _ if time.ahead && last.and_then(over) != Some(true) => Status::Target,
        _ => otherwise,
    };
}

/// Whether a time that lies ahead by itself has gone by, since its sentence compares what came of it: 年内录得5亿元,较去年增加8%.
pub(super) fn looked_back_on(scene: &Scene, period: &Period) -> bool {
    const REACH: usize = 80;
    if !scene.text.starts_with_at(period.span.start, "年内") {
        return false;
    }
    let sentence = scene.clauses.all[scene.clauses.at(period.span.start)].sentence;
    let clauses = &scene.clauses.all[scene.clauses.of_sentence(sentence)];
    let Range { start, end } = period.span;
    let from = clauses.first().map_or(start, |c| c.span.start).max(start.saturating_sub(REACH));
    let span = from..clauses.last().map_or(end, |c| c.span.end).min(end + REACH);
    let mut inside = scene.periods[scene.period_after(span.start)..].iter().take_while(|p| p.span.start < span.end);
    let compared = inside.any(|p| p.role == PeriodRole::Base);
    let yearly = words!["同比", "录得"];
    let compared = compared || span.clone().any(|i| scene.text.starts_with_any(i, yearly));
    compared && !scene.cues.within(span).iter().any(|w| w.is(CueRole::Target))
}

/// Whether years have gone by no more than a tenth: “十五五”期间 in the first of them.
fn hardly_begun(first: Date, last: Date, day: Date) -> bool {
    const YEARS: i32 = 2 * 365;
    let (all, passed) = (last.days_since(first), day.days_since(first));
    all > YEARS && passed * 10 < all
}

/// A time within another one, which it does not outlive: 其中,6月份增长6.9%.
struct Inner {
    outer: Option<Running>,
    /// Where the statement it stands in ends.
    until: usize,
}

impl Inner {
    /// What is in force after it: 由2016年的…增加到|2020年|的… also dates what follows, where nothing else does.
    fn after(self, scene: &Scene, running: Option<Running>) -> Option<Running> {
        let origin = |p: usize| scene.periods[p].role == PeriodRole::Origin;
        let reached = |r: &Running| {
            let before = scene.text.before(scene.periods[r.period].span.start);
            matches!(before, Some('到' | '至')) && r.period.checked_sub(1).is_some_and(origin)
        };
        self.outer.or(running.filter(reached).map(|r| Running { reached: true, ..r }))
    }
}

/// For each figure, the index of its time expression; and the one in force where the block ends.
pub(crate) fn read(scene: &Scene, readings: &[Reading]) -> (Vec<Option<usize>>, Option<usize>) {
    let mut found = Vec::with_capacity(readings.len());
    let mut running: Option<Running> = None;
    let mut inner: Option<Inner> = None;
    let mut next = 0;
    // The last sentence with a figure under the running period.
    let mut live = 0;
    let mut ends: Option<Ends> = None;
    for (figure, reading) in scene.figures.iter().zip(readings) {
        let sentence = scene.clauses.all.get(reading.clause).map_or(0, |c| c.sentence);
        while let Some(period) = scene.periods.get(next).filter(|p| p.span.start < figure.span.start) {
            if gloss(scene, next) {
                next += 1;
                continue;
            }
            if let Some(over) = inner.take_if(|i| i.until <= period.span.start) {
                running = over.after(scene, running);
            }
            let clause = scene.clauses.at(period.span.start);
            let its = scene.clauses.all.get(clause).map_or(0, |c| c.sentence);
            match period.role {
                PeriodRole::Governs if dates_event(scene, &period.span) => {}
                PeriodRole::Governs if of_occasion_named(scene, &period.span) => {}
                PeriodRole::Governs if of_superlative(scene, &period.span) => {}
                PeriodRole::Governs if live == its && running.is_some() && idle(scene, &period.span, clause) => {}
                PeriodRole::Governs => {
                    let within = within_another(scene, clause, period);
                    let within = within.or_else(|| running.and(during(scene, clause, period)));
                    if let Some(until) = within.filter(|_| inner.is_none()) {
                        inner = Some(Inner { outer: running, until });
                    }
                    let brief = of_name(scene, &period.span) || ago(scene, &period.span);
                    running = Some(Running {
                        period: next,
                        sentence: its,
                        opens: opens(scene, &period.span) && !brief,
                        lasts: (!month(scene, &period.span) || surveyed(scene, &period.span)) && !brief,
                        reached: false,
                    });
                    live = its;
                }
                // The day of an event ends what an earlier sentence said.
                PeriodRole::Date => running = running.filter(|r| r.sentence == its),
                PeriodRole::Day => {
                    let day = |r: &Running| scene.periods[r.period].role == PeriodRole::Day;
                    running = running.filter(|r| r.sentence == its && !day(r));
                    if running.is_none() && !reports(scene, period.span.end) {
                        // 今日 goes on, 11月13日 and 当天 may only date an event.
                        let lasts =
                            matches!(scene.text.at(period.span.start), Some('今' | '昨' | '周' | '星' | '本' | '上'));
                        running = Some(Running { period: next, sentence: its, opens: false, lasts, reached: false });
                        live = its;
                    }
                }
                PeriodRole::Base | PeriodRole::Origin => {}
            }
            next += 1;
        }
        if let Some(over) = inner.take_if(|i| i.until <= figure.span.start) {
            running = over.after(scene, running);
        }
        if let Some(dated) = reading.joint.dated {
            found.push(Some(dated));
            ends = Ends::told(scene, readings, found.len() - 1).or(ends);
            continue;
        }
        let end = ends.and_then(|ends| ends.of(scene, readings, found.len()));
        let state = (reading.joint.link || reading.joint.rank) && !reading.joint.lead;
        let governed = running.filter(|r| r.sentence == sentence || !r.reached || state);
        let governed = governed.filter(|r| {
            r.sentence == sentence
                || r.opens
                || (r.lasts || among(scene, sentence))
                    && carried(scene, reading, sentence, live, scene.periods[r.period].passing)
        });
        let governed = governed
            .filter(|r| live == sentence && r.sentence < sentence || !in_passing(scene, r.period, figure.span.start));
        if governed.is_none() && running.is_some_and(|r| r.sentence < sentence) {
            running = None;
        }
        if governed.is_some() {
            live = sentence;
        }
        // A streak counts its years itself.
        let inforce = governed.map(|r| r.period).filter(|_| !(reading.joint.streak && reading.shape == Shape::Time));
        let inforce =
            inforce.filter(|&p| !once_done(scene, p, reading.clause) && !lasted(scene, p, reading, figure.span.start));
        let inforce =
            inforce.filter(|&p| !(scene.periods[p].role == PeriodRole::Day && lasting_size(scene, p, reading)));
        let several = || annual::one_of_several(scene, found.len(), inforce?);
        found.push(end.or_else(|| annual::run_of(scene, found.len(), reading, inforce)).or_else(several).or(inforce));
    }
    let last = scene.clauses.all.last().map_or(0, |c| c.sentence);
    (found, running.filter(|r| r.sentence == last || live == last).map(|r| r.period))
}

/// Whether a time stands in brackets behind another one, as in 5月5日(假期第五天); a word such as 今天 is told by its gloss.
fn gloss(scene: &Scene, index: usize) -> bool {
    let start = scene.periods[index].span.start;
    let Some(before) = index.checked_sub(1).map(|i| scene.periods[i].span.clone()) else { return false };
    let bracket = scene.text.at(before.end) == Some('(') && before.end + 1 == start;
    bracket && scene.text.at(before.start).is_some_and(|c| c.is_ascii_digit())
}

/// Whether a day is followed by what was done or said on it rather than by what was counted: 5月31日,高新区举行….
fn reports(scene: &Scene, after: usize) -> bool {
    const REACH: usize = 40;
    let end = scene.figures.get(scene.figure_after(after)).map_or(after, |f| f.span.start);
    if end > after + REACH {
        return true;
    }
    if matches!(scene.text.at(after), Some('电' | '讯')) {
        return true;
    }
    (after..end).any(|i| scene.text.starts_with_any(i, REPORTS))
}
