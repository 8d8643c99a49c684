//! Reads the figures of blocks, one question after another, each asked of all blocks.

use std::ops::Range;

use super::clause::Clauses;
use super::cue::Cues;
use super::indicator::{self, Reading};
use super::scene::Scene;
use super::subject::{self, Subject};
use super::time::imperative::{self, Orders};
use super::time::{going_on, horizon, inforce, period, status};
use super::{Facts, section};
use crate::block::{Block, Role};
use crate::items::Items;
use crate::mention::Status;
use crate::order;
use crate::scan::Hits;

/// A block with figures, and what its words have told so far.
pub(super) struct Counted<'a> {
    /// Which of the blocks it is.
    block: usize,
    pub heading: bool,
    pub scene: Scene<'a>,
    pub readings: Vec<Reading>,
    /// The time expression that governs each figure, and the one in force at the end.
    pub periods: Vec<Option<usize>>,
    pub running: Option<usize>,
    pub statuses: Vec<Option<Status>>,
    pub orders: Orders,
    pub subjects: Vec<Subject>,
}

impl<'a> Counted<'a> {
    fn new(block: usize, heading: bool, scene: Scene<'a>) -> Self {
        Counted {
            block,
            heading,
            scene,
            readings: Vec::new(),
            periods: Vec::new(),
            running: None,
            statuses: Vec::new(),
            orders: Orders::default(),
            subjects: Vec::new(),
        }
    }
}

/// Reads the figures of blocks whose names and figures are found, given the known words of each.
///
/// The rules of one question stay in the processor's cache while all blocks are asked it: block after block they would push one another
/// out, and take a fifth more time.
pub(crate) fn scan(blocks: &[Block], hits: &[Hits]) -> Vec<Facts> {
    let (mut facts, mut counted) = (Vec::with_capacity(blocks.len()), Vec::new());
    for (at, (block, hits)) in blocks.iter().zip(hits).enumerate() {
        let (said, scene) = open(block, hits);
        facts.push(said);
        counted.extend(scene.map(|scene| Counted::new(at, block.role == Role::Heading, scene)));
    }
    for block in &mut counted {
        block.readings = indicator::read(&block.scene);
    }
    for block in &mut counted {
        (block.periods, block.running) = inforce::read(&block.scene, &block.readings);
    }
    for Counted { scene, readings, periods, statuses, orders, .. } in &mut counted {
        let planned;
        (*statuses, planned) = status::read(scene, readings, periods);
        going_on::plan_runs(scene, periods, statuses);
        going_on::plan_bounds(scene, periods, readings, statuses);
        going_on::leave_now(scene, readings, statuses, periods);
        *orders = imperative::read(scene, readings, periods, statuses, planned);
    }
    for block in &mut counted {
        block.subjects = subject::read(&block.scene, &block.readings);
    }
    for block in &mut counted {
        block.draft(&mut facts[block.block]);
    }
    facts
}

/// What a block says to the blocks after it, and, where it has figures, all that is known of it when they are asked.
fn open<'a>(block: &'a Block, hits: &Hits) -> (Facts, Option<Scene<'a>>) {
    let Block { text, zones, figures, .. } = block;
    let heading = block.role == Role::Heading;
    let names: Vec<Range<usize>> = block.programmes.iter().map(|p| p.span.clone()).collect();
    let mut periods = period::find(text, hits, &names);
    period::leave_zones(text, &mut periods, zones);
    let facts = Facts {
        years: period::years(&periods),
        day: horizon::day(text, &periods),
        run: period::run(&periods),
        ..Facts::default()
    };
    if figures.is_empty() && !heading {
        return (Facts { section: section::announced(text), ..facts }, None);
    }
    let cues = Cues::find(text, hits);
    let headed = if heading { section::opened(&cues, text) } else { None };
    let facts = Facts {
        section: headed.or_else(|| section::announced(text)),
        begins_with_place: heading && cues.starting_at(0).iter().any(|w| w.place),
        ..facts
    };
    if figures.is_empty() {
        return (facts, None);
    }
    let counted: Vec<Range<usize>> = figures.iter().map(|f| f.span.clone()).collect();
    let mut kept: Vec<Range<usize>> =
        counted.iter().chain(zones.iter().map(|z| &z.span)).chain(&names).cloned().collect();
    order::sort(&mut kept, order::shortest_first);
    let spaced = heading && text.chars.contains(&' ');
    let clauses =
        if spaced { Clauses::of_headline(text, &kept, &counted) } else { Clauses::find(text, &kept, &counted) };
    (
        facts,
        Some(Scene {
            text,
            figures: Items(figures),
            zones: Items(zones),
            programmes: names,
            clauses,
            cues,
            periods: Items(periods),
        }),
    )
}
