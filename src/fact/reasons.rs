//! What the facts of figures rest on, noted in the margin of a text that is read to be explained.
//!
//! It is told from what has been read, not by the rules as they go: reading stays free of it.

use std::ops::Range;

use crate::block::Block;
use crate::explain::Rule;
use crate::fact::Draft;
use crate::fact::Section;
use crate::fact::cue::Word;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::mention::{Direction, Measure, Status};
use crate::tables::CueRole;

/// How far before a figure the words are looked for that an inherited indicator was taken from.
const REACH: usize = 200;

/// Notes what the figures of a block rest on, as far as the block tells.
pub(super) fn of_block(scene: &Scene, readings: &[Reading], periods: &[Option<usize>], drafts: &[Draft]) {
    for (index, (reading, draft)) in readings.iter().zip(drafts).enumerate() {
        let figure = Noted { scene, reading, draft, span: scene.figures[index].span.clone() };
        figure.indicator();
        figure.measure();
        figure.status();
        if let Some(period) = periods.get(index).copied().flatten() {
            figure.period(period);
        }
    }
}

struct Noted<'a, 'b> {
    scene: &'a Scene<'b>,
    reading: &'a Reading,
    draft: &'a Draft,
    span: Range<usize>,
}

impl Noted<'_, '_> {
    fn note(&self, rule: Rule, words: Range<usize>) {
        self.scene.text.note_of(&self.span, rule, words);
    }

    fn indicator(&self) {
        let Some(name) = &self.draft.figure.indicator else { return };
        if let Some(named) = &self.reading.named {
            let clause = self.scene.clauses.at(named.start);
            let known = self.scene.cues.ending_at(named.end).iter().any(|w| w.known);
            let rule = match self.reading.shape {
                Shape::Time if named.start >= self.span.end => Rule::DoneWithin,
                _ if named.start >= self.span.end && self.scene.text.ends_with_at(named.start, "用于") => {
                    Rule::UseOfShare
                }
                _ if named.start >= self.span.end => Rule::CountedNoun,
                _ if clause != self.reading.clause => Rule::EarlierClause,
                Shape::Rank => Rule::RankedThing,
                _ if known => Rule::KnownIndicator,
                _ => Rule::PhraseBefore,
            };
            self.note(rule, named.clone());
        } else if let Some(words) = self.last_said(name) {
            self.note(Rule::InheritedIndicator, words);
        }
    }

    /// Where the words of an indicator stand last before the figure, or right after it.
    fn last_said(&self, name: &str) -> Option<Range<usize>> {
        let text = self.scene.text;
        let length = name.length();
        let from = self.span.start.saturating_sub(REACH);
        let to = (self.span.end + length).min(text.len());
        let at = (from..to).rev().find(|&i| i + length <= text.len() && self.scene.words(i..i + length) == name)?;
        Some(at..at + length)
    }

    fn measure(&self) {
        use CueRole::{Above, Below, Down, DownNoun, Hedge, Up, UpNoun};
        let figure = &self.draft.figure;
        let between = self.reading.joint.start.min(self.span.start)..self.span.start;
        let after = self.span.end..(self.span.end + 6).min(self.scene.text.len());
        let word = |range: Range<usize>, roles: &[CueRole]| {
            let words = self.scene.cues.within(range.clone()).iter().filter(|w| w.any(roles) && w.end <= range.end);
            words.max_by_key(|w| (w.end, w.end - w.start)).map(|w| w.start..w.end)
        };
        let verb = word(between.clone(), &[Up, Down, Above, Below]);
        let noun = word(after, &[UpNoun, DownNoun]).or_else(|| {
            // 增加值|增速达7.3%: right after what is named, where it was cut off.
            let end = self.reading.named.as_ref().map_or(self.reading.joint.start, |named| named.end);
            let noun = |at: usize| word(at.saturating_sub(4)..at + 4, &[UpNoun, DownNoun]);
            noun(end).or_else(|| noun(self.reading.joint.start))
        });
        let rule = match figure.measure {
            Measure::Level => return,
            Measure::Rank => Rule::RankMeasure,
            Measure::Share => Rule::ShareWord,
            Measure::Change if self.reading.shape == Shape::Points => Rule::PointsOfChange,
            Measure::Growth if self.reading.shape == Shape::Times => Rule::Multiplied,
            _ if verb.is_some() => Rule::VerbOfChange,
            _ if noun.is_some() => Rule::GrowthNoun,
            _ => Rule::RateAfterCompared,
        };
        let said = match rule {
            Rule::VerbOfChange => verb.clone(),
            Rule::GrowthNoun => noun.clone(),
            Rule::RateAfterCompared => word(between, &[Hedge]),
            Rule::ShareWord => self.reading.named.clone(),
            _ => None,
        };
        self.note(rule, said.unwrap_or_else(|| self.span.clone()));
        match figure.direction {
            Some(Direction::Down) if figure.value < 0.0 => self.note(Rule::BelowZero, self.span.clone()),
            Some(_) => {
                if let Some(words) = verb.or(noun) {
                    self.note(Rule::DirectionOfVerb, words);
                }
            }
            None => {}
        }
    }

    fn status(&self) {
        let roles: &[CueRole] = match self.draft.status {
            Some(Status::Target) => &[CueRole::Target, CueRole::TargetNear],
            Some(Status::Actual) => &[CueRole::Done],
            None => return,
        };
        let rule = if roles == [CueRole::Done] { Rule::DoneCue } else { Rule::TargetCue };
        let sentence = self.scene.clauses.all.get(self.reading.clause).map_or(0, |c| c.sentence);
        let end = self.scene.clauses.all.get(self.reading.clause).map_or(self.span.end, |c| c.span.end);
        let before = self.scene.cues.within(0..self.span.start).iter().rev();
        let before = before.into_iter().find(|w| w.any(roles) && w.end <= self.span.start);
        let far = |cue: &Word| {
            let clause = self.scene.clauses.all.get(self.scene.clauses.at(cue.start));
            clause.is_some_and(|c| c.sentence != sentence)
        };
        // 十余个项目即将投产: the word may stand after.
        let after = self.scene.cues.within(self.span.end..end.max(self.span.end)).iter().find(|w| w.any(roles));
        let Some(cue) = before.filter(|w| !far(w)).or(after).or(before) else { return };
        let far = rule == Rule::TargetCue && far(cue);
        self.note(if far { Rule::ParagraphAhead } else { rule }, cue.start..cue.end);
    }

    fn period(&self, period: usize) {
        let period = &self.scene.periods[period];
        let sentence_of = |at: usize| self.scene.clauses.all.get(self.scene.clauses.at(at)).map_or(0, |c| c.sentence);
        let own = sentence_of(period.span.start) == sentence_of(self.span.start);
        let rule = match () {
            () if own && self.reading.joint.dated.is_some() => Rule::DatedAlone,
            () if own => Rule::OwnPeriod,
            () if sentence_of(period.span.start) == 0 => Rule::OpeningPeriod,
            () => Rule::CarriedPeriod,
        };
        self.note(rule, period.span.clone());
    }
}

/// What a figure's period and status rest on where only the document tells.
pub(super) fn of_time(
    block: &Block,
    index: usize,
    draft: &Draft,
    carried: bool,
    section: Option<Section>,
    status: Status,
) {
    let Some(figure) = block.figures.get(index).filter(|_| block.text.is_noted()) else { return };
    let note = |rule| block.text.note_of(&figure.span, rule, 0..0);
    if draft.period.is_none() && carried {
        note(Rule::BrokenOffPeriod);
    }
    if draft.status.is_none() && status == Status::Target {
        note(if section == Some(Section::Plan) { Rule::PlanSection } else { Rule::PeriodAhead });
    }
}

/// What a figure's subject zone rests on.
pub(super) fn of_subject(block: &Block, index: usize, rule: Rule, zone: Option<usize>) {
    let Some(figure) = block.figures.get(index).filter(|_| block.text.is_noted()) else { return };
    let words = zone.map_or(0..0, |zone| block.zones[zone].span.clone());
    block.text.note_of(&figure.span, rule, words);
}
