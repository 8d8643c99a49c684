//! Joins: what each figure measures, when, whether it has happened, and whose it is.
//!
//! A block is read by itself, which is the costly part ([`scan`]); [`link()`] adds what only the whole document can tell:
//! the headline's zone and the section a block stands in.

mod clause;
mod compare;
mod cue;
mod dateline;
mod indicator;
mod link;
mod reasons;
mod scene;
mod subject;
mod time;
mod trend;

use std::ops::Range;

use crate::block::Role;
use crate::calendar::{Base, Expression};
use crate::figure::FigureSpan;
use crate::mention::{Figure, Status};
use crate::order;
use crate::programme::ProgrammeSpan;
use crate::scan::Hits;
use crate::tables::lists::{ANNOUNCING, GOALS_REACHED, TOWARDS, TOWARDS_GOALS};
use crate::tables::{CueRole, Words, words};
use crate::text::{Text, is_alphanumeric};
use crate::zone::ZoneSpan;
use clause::Clauses;
use indicator::{Reading, measure};
pub(crate) use link::link;
use scene::Scene;
use subject::Subject;
use time::{imperative, inforce, inner, pair, period, reach, status, when};

/// What a block says of its figures by itself, and to the blocks after it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    figures: Vec<Draft>,
    section: Option<Section>,
    /// A heading whose first word is a place.
    begins_with_place: bool,
    /// The block breaks off in the middle of a sentence, as print layouts do; the next one goes on with it.
    breaks_off: bool,
    /// The time expression in force where it breaks off.
    period: Option<Time>,
    /// The years it speaks of.
    years: Vec<Base>,
    /// The last run of years it speaks of.
    run: Option<Expression>,
    /// Whether it plans or tells what has been done, where it says so.
    plans: Option<bool>,
}

/// A figure with all that its own block tells of it.
#[derive(Clone, Debug)]
struct Draft {
    figure: Figure,
    status: Option<Status>,
    period: Option<Time>,
    subject: Subject,
    /// It stands in the first sentence, so that a sentence broken off before the block governs it.
    first: bool,
    /// A zone is named in its own clause.
    beside: bool,
    /// It stands in an imperative paragraph, and is planned where the one before plans.
    ordered: bool,
}

/// The time expression that governs a figure.
#[derive(Clone, Debug)]
struct Time {
    words: String,
    /// What it means, where that is understood.
    meaning: Option<Expression>,
    /// By its words it lies ahead: 到2025年.
    ahead: bool,
}

/// What a heading says of the blocks under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Section {
    Plan,
    Review,
}

impl Facts {
    /// Whether the block is a heading of plans.
    pub fn announces_plans(&self) -> bool {
        self.section == Some(Section::Plan)
    }
}

/// Reads the figures of one block.
pub(crate) fn scan(
    role: Role,
    text: &Text,
    hits: &Hits,
    zones: &[ZoneSpan],
    programmes: &[ProgrammeSpan],
    figures: &[FigureSpan],
) -> Facts {
    let heading = role == Role::Heading;
    let names: Vec<Range<usize>> = programmes.iter().map(|p| p.span.clone()).collect();
    let mut periods = period::find(text, hits, &names);
    period::leave_zones(text, &mut periods, zones);
    let (years, run) = (period::years(&periods), period::run(&periods));
    if figures.is_empty() && !heading {
        return Facts { years, run, section: announced(text), ..Facts::default() };
    }
    let cues = cue::Cues::find(text, hits);
    let section = if heading { section(&cues, text).or_else(|| announced(text)) } else { announced(text) };
    let begins_with_place = heading && cues.starting_at(0).iter().any(|w| w.place);
    if figures.is_empty() {
        return Facts { section, years, run, begins_with_place, ..Facts::default() };
    }
    let counted: Vec<Range<usize>> = figures.iter().map(|f| f.span.clone()).collect();
    let mut kept: Vec<Range<usize>> =
        counted.iter().chain(zones.iter().map(|z| &z.span)).chain(&names).cloned().collect();
    order::sort(&mut kept, order::shortest_first);
    let spaced = heading && text.chars.contains(&' ');
    let clauses =
        if spaced { Clauses::of_headline(text, &kept, &counted) } else { Clauses::find(text, &kept, &counted) };
    let scene = Scene { text, figures, zones, programmes: names, clauses, cues, periods };
    let readings = indicator::read(&scene);
    let (periods, running) = inforce::read(&scene, &readings);
    let (mut statuses, plans) = status::read(&scene, &readings, &periods);
    let orders = imperative::read(&scene, &readings, &periods, &mut statuses, plans);
    let planned = |p: usize| scene.periods[p].status == Some(Status::Target);
    let bases: Vec<bool> = (0..figures.len()).map(|i| pair::begins(&scene, &readings, i)).collect();
    let subjects = subject::read(&scene, &readings);
    let told: Vec<trend::Told> = readings.iter().map(trend::Told::of).collect();
    let explained = text.is_noted().then(|| (readings.clone(), periods.clone()));
    let drafts = figures.iter().zip(readings).zip(periods).zip(statuses).zip(subjects);
    let mut figures: Vec<Draft> = drafts
        .enumerate()
        .map(|(index, ((((span, reading), period), status), subject))| {
            let first = scene.clauses.all.get(reading.clause).is_none_or(|c| c.sentence == 0);
            let clause = scene.clauses.all.get(reading.clause).map_or(0..0, |c| c.span.clone());
            let zone = zones.partition_point(|z| z.span.end <= clause.start);
            let beside = zones.get(zone).is_some_and(|z| z.span.start < clause.end);
            let (measure, direction) = measure::of(&scene, span, &reading);
            let period = period.filter(|_| reading.joint.dated.is_some() || !costs(&scene, &reading, index));
            let period = period.filter(|&p| !stands_now(&scene, p, span.span.start));
            let period = period.filter(|&p| !(bases[index] && planned(p)));
            let period = period.filter(|&p| status != Some(Status::Target) || !reach::gone(&scene, p, &reading));
            let figure = Figure {
                value: span.value,
                max: span.max,
                unit: span.unit_as_written(text),
                qualifier: span.qualifier,
                indicator: reading.indicator,
                measure,
                direction,
                ..Figure::default()
            };
            let ordered = orders.open[index];
            Draft { figure, status, period: period.map(|p| time(&scene, p)), subject, first, beside, ordered }
        })
        .collect();
    trend::link(&scene, &told, &mut figures);
    for (draft, span) in figures.iter_mut().zip(scene.figures) {
        let indicator = draft.figure.indicator.take();
        draft.figure.indicator = indicator.map(|words| text.in_its_forms(words, span.span.end));
    }
    if let Some((readings, periods)) = explained {
        reasons::of_block(&scene, &readings, &periods, &figures);
    }
    const WHOLE_LINE: usize = 40;
    let breaks_off = !heading
        && text.len() >= WHOLE_LINE
        && text.chars.last().is_some_and(|&c| is_alphanumeric(c) || matches!(c, ',' | '、'));
    let period = running.map(|p| time(&scene, p));
    let plans = orders.plans.filter(|_| !heading);
    Facts { figures, section, begins_with_place, breaks_off, period, years, run, plans }
}

/// A time expression of a block, as other blocks can understand it.
fn time(scene: &Scene, period: usize) -> Time {
    let period = &scene.periods[period];
    let ahead = period.status == Some(Status::Target)
        && !when::looked_back_on(scene, period)
        && !inner::dates_count(scene, period);
    let words = scene.text.in_its_forms(scene.words(period.span.clone()), period.span.end);
    Time { words, meaning: period.meaning, ahead }
}

/// 引进总投资100亿元的某项目: how much works cost is of no time.
fn costs(scene: &Scene, reading: &Reading, index: usize) -> bool {
    let end = scene.clauses.all.get(reading.clause).map_or(0, |c| c.span.end);
    reading.indicator.as_ref().is_some_and(|i| ["投资", "投资额", "占地", "面积"].iter().any(|w| i.ends_with(w)))
        && subject::about::describes(scene, reading, index, end)
}

/// 2022年引进企业20家。园区现有|党支部32个: whether a figure tells of what there is now, after a sentence about a year.
fn stands_now(scene: &Scene, period: usize, figure: usize) -> bool {
    const REACH: usize = 200;
    let span = &scene.periods[period].span;
    let year =
        scene.text.before(span.end) == Some('年') && scene.text.at(span.start).is_some_and(|c| c.is_ascii_digit());
    let from = span.end.max(figure.saturating_sub(REACH));
    let sentence = (from..figure).rev().take_while(|&i| !matches!(scene.text.chars[i], '。' | ';' | '\n'));
    let start = sentence.last().unwrap_or(figure);
    let opens = (start..figure).take_while(|&i| scene.text.chars[i] != ',');
    year && start > from && opens.into_iter().any(|i| scene.text.starts_with_at(i, "现有") && scene.open(i))
}

/// Whether a heading opens a plan or a review. The last word counts: 2025年工作回顾和2026年重点工作 is read as a review first.
fn section(cues: &cue::Cues, text: &Text) -> Option<Section> {
    let words = cues.within(0..text.len());
    if words.iter().any(|w| w.is(CueRole::ReviewSection)) {
        return Some(Section::Review);
    }
    let reached = text.has_any(0..text.len(), GOALS_REACHED);
    let slogan =
        (0..text.len().min(8)).any(|i| text.starts_with_any(i, TOWARDS_GOALS) || text.starts_with_any(i, TOWARDS));
    // “三项重点工作”推动…, 【“十五五”起好步】…: quoted it is a name, or that of a column.
    let named = |w: &cue::Word| text.at(w.end) == Some('”') || (w.end..w.end + 4).any(|i| text.at(i) == Some('】'));
    words.iter().any(|w| w.is(CueRole::PlanSection) && !named(w) && !reached && !slogan).then_some(Section::Plan)
}

/// Whether the last words of a paragraph announce what the paragraphs after it plan, or tell of: 今年将重点做好六个方面工作:,
/// 2024年,重点抓好八项工作。
fn announced(text: &Text) -> Option<Section> {
    const REACH: usize = 40;
    const TASKS: &Words = words!["工作", "任务", "实事", "重点", "大事", "文章"];
    const PAST: &Words = words!["年来", "过去", "以来", "去年", "做了", "抓了", "抓好了", "做好了", "推进了"];
    let end = text.len().checked_sub(1)?;
    if text.chars[end] != ':' && !(text.chars[end] == '。' && text.ends_with_any(end, TASKS)) {
        return None;
    }
    let from = text.len().saturating_sub(REACH);
    let sentence = text.chars[..end].iter().rposition(|c| matches!(c, '。' | ';')).map_or(0, |stop| stop + 1);
    let words = from.max(sentence)..end;
    let past = text.has_any(words.clone(), PAST);
    text.has_any(words, ANNOUNCING).then_some(if past { Section::Review } else { Section::Plan })
}
