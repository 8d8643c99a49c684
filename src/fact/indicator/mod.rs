//! What each figure of a block measures: the phrase before it or after it, its place in a list, or what stood before.

mod after;
mod among;
mod announced;
mod benefit;
mod bracket;
mod by_unit;
mod carry;
mod changed;
mod cut;
mod deed;
mod doers;
mod earlier;
mod elided;
mod elsewhere;
mod ends_name;
mod granted;
mod growth;
mod handled;
mod headed;
mod holder;
mod inherit;
mod joint;
mod lasting;
mod leading;
mod left;
pub(super) mod likeness;
mod list;
pub(super) mod measure;
mod measured;
mod members;
mod named_before;
mod of_thing;
mod outcome;
mod owner;
mod partly;
pub(super) mod plan_done;
mod pointed;
mod predicate;
mod predicated;
mod purpose;
mod ranked;
mod rankings;
mod relative;
mod respective;
mod right;
mod sectors;
mod settle;
mod shared;
mod size;
mod stage;
mod standing;
mod takes;
mod total;
mod weather;
mod whole;
mod within;

use std::ops::Range;

use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::mention::Direction;
use crate::tables::words;
use joint::Joint;
use list::List;

/// The longest phrase taken for an indicator where no known one ends it.
pub(crate) const LONGEST: usize = 32;

/// What is known of a figure from the words around it.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub shape: Shape,
    pub joint: Joint,
    pub clause: usize,
    pub indicator: Option<String>,
    /// Where the indicator stands, if it stands in one piece.
    pub named: Option<Range<usize>>,
    /// A noun right after it says which way it grew: 6.4%的增速.
    pub grown: Option<Direction>,
    /// The indicator is a part of a whole: 占全市2/3, 销售收入的15%.
    pub part: bool,
}

impl Reading {
    /// Takes the name of another figure.
    fn take_name(&mut self, same: &Reading) {
        self.indicator.clone_from(&same.indicator);
        self.named.clone_from(&same.named);
    }
}

/// Reads every figure of a block, in text order.
pub(crate) fn read(scene: &Scene) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::with_capacity(scene.figures.len());
    let mut list: Option<List> = None;
    for index in 0..scene.figures.len() {
        let mut reading = Reader::new(scene, &readings, index).read(&mut list);
        growth::of_same(scene, &readings, &mut reading);
        partly::go_on(scene, &readings, &mut reading);
        weather::tell(scene, &readings, &scene.figures[index], &mut reading);
        readings.push(reading);
    }
    readings
}

/// One figure while it is read.
pub(super) struct Reader<'a, 'b> {
    pub(super) scene: &'a Scene<'b>,
    pub(super) before: &'a [Reading],
    pub(super) index: usize,
    pub(super) figure: &'a FigureSpan,
    /// Its clause.
    pub(super) bounds: Range<usize>,
    /// The figure before it in the clause.
    pub(super) previous: Option<&'a Reading>,
    /// Where the text that can be about this figure begins.
    pub(super) floor: usize,
    /// What stands before it and may be what it measures.
    pub(super) phrase: Range<usize>,
    pub(super) reading: Reading,
}

impl<'a, 'b> Reader<'a, 'b> {
    fn new(scene: &'a Scene<'b>, before: &'a [Reading], index: usize) -> Self {
        let figure = &scene.figures[index];
        let clause = scene.clauses.at(figure.span.start);
        let mut bounds = scene.clauses.all.get(clause).map_or(figure.span.clone(), |c| c.span.clone());
        // 除此次签约的30个重大项目|外|,另有11个项目.
        let except = scene.text.at(bounds.start) == Some('除') && bounds.end > figure.span.end + 1;
        let beyond = if except { scene.text.word_before(bounds.end, words!["之外", "以外", "外"]) } else { None };
        bounds.end -= beyond.map_or(0, |w| w.length());
        let previous = before.last().filter(|r| r.clause == clause);
        let shape = Shape::of(figure);
        let floor = match previous {
            Some(last) => {
                let end = scene.figures[index - 1].span.end;
                // 贡献了12%的|地区生产总值|和20%的: what the figure before counts is its own.
                let own = last.named.as_ref().filter(|n| n.start >= end && n.end <= figure.span.start);
                let sized = matches!(last.shape, Shape::Money | Shape::Physical);
                // 帮助43家企业|融资5亿元: what they got is not shared.
                let got = |at: usize| scene.text.starts_with_any(at, words!["融资", "贷款", "授信"]);
                // 23条河道|绿化率|98%: the rate is of those counted.
                let rate = |at: usize| {
                    let said = scene.text.chars.get(at..figure.span.start).unwrap_or_default();
                    shape == Shape::Percent && said.contains(&'率') && !said.contains(&'、')
                };
                let shared = |n: &&Range<usize>| !holder::amount_at(scene, n.end) && !rate(n.end) || got(n.end);
                let from = own.filter(|_| !sized).filter(shared).map_or(end, |n| n.end);
                // 3轮融资|后|估值达到5亿元.
                let from = from + usize::from(from > end && scene.text.at(from) == Some('后'));
                list::after_separator(scene, from, figure.span.start)
            }
            None => {
                let start = bounds.start.min(figure.span.start);
                // |继|2021年突破500亿元后.
                let after = scene.text.at(start) == Some('继') && scene.text.at(start + 1) != Some('续');
                start + usize::from(after && shape != Shape::Percent)
            }
        };
        let mut joint = joint::joint(scene, index, floor);
        let end = stage::before_two(scene, floor, figure, joint.start);
        let phrase = measured::with(scene, floor, &joint, left::phrase(scene, floor, end));
        let phrase = changed::object(scene, shape, &mut joint, phrase);
        growth::lead(scene, shape, &mut joint, phrase.start);
        let phrase = among::done(scene, figure, phrase);
        let reading = Reading { shape, joint, clause, indicator: None, named: None, grown: None, part: false };
        Reader { scene, before, index, figure, bounds, previous, floor, phrase, reading }
    }

    fn read(mut self, list: &mut Option<List>) -> Reading {
        self.drop_zone_sort();
        self.leave_last_peer();
        self.leave_only_base();
        if self.name_given_each() {
            return self.reading;
        }
        if self.phrase.is_empty()
            && let Some(name) = list::next(self.scene, list, self.before, self.index, &mut self.reading)
        {
            self.reading.indicator = Some(name);
            return self.reading;
        }
        // 出口分别增长9%、8%,|合计占|全省的53%.
        let sum = self.scene.text.starts_with_any(self.floor, words!["合计占", "共占", "合占"]);
        let all = sum || self.phrase.is_empty() && self.reading.shape == Shape::Rank;
        if all && let Some(names) = list::of_all(self.scene, list, self.before, self.index, self.floor, sum) {
            self.reading.indicator = Some(names);
            self.reading.part |= sum;
            return self.reading;
        }
        if let Some(level) = respective::of_own_whole(self.scene, &self.reading, self.before, self.index) {
            self.reading.part = true;
            self.reading.take_name(level);
            return self.reading;
        }
        if self.name_all_ranked()
            || self.name_medals()
            || self.name_other_places()
            || self.name_alike()
            || self.name_same_ratio()
            || self.name_examples()
            || self.name_turned()
            || self.name_some()
            || self.take_handled()
            || self.name_peers()
            || self.name_place_reached()
            || self.name_place_among()
            || self.name_most()
            || self.name_owned()
            || self.name_such()
            || self.name_unit()
            || self.name_degree()
            || self.take_other_whole()
            || self.take_plan_done()
            || self.has_passed()
            || self.name_headed()
            || self.name_before_bracket()
        {
            return self.reading;
        }
        *list = None;
        respective::share_verb(self.scene, self.before, self.index, &mut self.reading);
        self.cut_comparison();
        self.cut_whole();
        self.leave_standing();
        if self.share_indicator(list) {
            return self.reading;
        }
        if self.name_behind_dash()
            || self.name_spared()
            || self.name_growing()
            || self.name_granted()
            || self.name_by_size()
            || self.name_part()
            || self.take_other_size()
        {
            return self.reading;
        }
        self.reading.grown = self.growth_after();
        self.stop_at_rate();
        if self.reading.joint.change.is_none() && self.reading.grown.is_some() {
            self.reading.joint.change = self.reading.grown;
        } else if !self.leave_compared()
            && (self.name_among()
                || self.name_whole()
                || self.name_sorts()
                || self.name_price()
                || self.name_use()
                || self.name_stage()
                || self.name_deed()
                || self.name_time_of_deed()
                || self.name_taken()
                || self.name_benefit()
                || self.name_purpose()
                || self.name_after())
        {
            return self.reading;
        }
        self.drop_place();
        if self.name_places() {
            return self.reading;
        }
        if self.name_reached() || self.name_done_by_people() {
            return self.reading;
        }
        self.leave_doers();
        self.settle_verb();
        self.leave_event();
        self.take_gain();
        self.take_deed();
        self.take_visits();
        self.take_size();
        if !self.phrase.is_empty() {
            *list = list::open(self.scene, &mut self.reading, self.before, self.index, self.phrase.clone());
            if self.reading.indicator.is_none() {
                self.phrase = members::last(self.scene, self.phrase.clone());
                elided::name(self.scene, self.before, &mut self.reading, self.phrase.clone());
                self.join_sector();
            }
        }
        self.name_elsewhere(list);
        self.reading
    }

    pub(super) fn name(&mut self, phrase: Range<usize>) {
        self.reading.indicator = Some(self.scene.words(phrase.clone()));
        self.reading.named = Some(phrase);
    }
}
