//! Joins: what each figure measures, when, whether it has happened, and whose it is.
//!
//! A block is read by itself, which is the costly part ([`scan()`]); [`link()`] adds what only the whole document can tell:
//! the headline's zone and the section a block stands in.

mod clause;
mod compare;
mod cue;
mod dateline;
mod draft;
mod indicator;
mod link;
mod reasons;
mod scan;
mod scene;
mod section;
mod subject;
mod time;
mod trend;

use crate::calendar::{Base, Expression};
use crate::mention::{Figure, Status};
pub(crate) use link::link;
pub(crate) use scan::scan;
use section::Section;
use subject::Subject;

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
    /// The last year it tells what happened on a day of.
    day: Option<u16>,
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

impl Facts {
    /// Whether the block is a heading of plans.
    pub fn announces_plans(&self) -> bool {
        self.section == Some(Section::Plan)
    }
}
