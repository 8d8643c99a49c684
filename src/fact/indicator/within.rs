//! Parts of what was told before, of which only whose they are is said: 全市产值300亿元。其中,|滨江市120亿元.

use super::right;
use super::{Reader, Reading};
use crate::fact::scene::{Scene, Shape};
use crate::tables::lists::{NO_PLACES, OWNING};
use crate::tables::{Words, words};

/// Parts of a place that have no name.
static PARTS: &Words =
    words!["城市", "市区", "城区", "主城区", "中心城区", "市本级", "区本级", "县域", "城镇", "农村", "区级", "县级"];

/// No writer's parts are told farther from their whole, in clauses or figures.
const REACH: usize = 24;

impl<'a> Reader<'a, '_> {
    /// 其中,|滨江市120亿元,增长15%;|临江区80亿元: what was told of the whole is told of its parts.
    pub(super) fn name_part(&mut self) -> bool {
        let (scene, shape) = (self.scene, self.reading.shape);
        let fits = matches!(shape, Shape::Count | Shape::Noun | Shape::Money | Shape::Physical | Shape::Percent);
        if !fits || self.previous.is_some() || !among(scene, self.reading.clause) {
            return false;
        }
        let from = after_among(scene, self.bounds.start);
        let to = scene.text.word_before(self.reading.joint.start, OWNING);
        let to = self.reading.joint.start - to.map_or(0, |w| w.chars().count());
        // 滨江高新区|120家: its sort may be read as the scope.
        let zone = scene.zone_at(from).map(|z| &scene.zones[z].span).filter(|z| z.start == from);
        let to = zone.map_or(to, |z| z.end.max(to));
        // 其中市区达81%.
        let part =
            shape == Shape::Percent && scene.text.word_at(from, PARTS).is_some_and(|w| from + w.chars().count() == to);
        let own = part || is_owner(scene, from, to) || scene.cues.county_at(from) == Some(to);
        if !own || right::phrase(scene, self.index, self.bounds.end, shape).is_some() {
            return false;
        }
        let Some(whole) = self.whole() else { return false };
        self.reading.take_name(whole);
        true
    }

    /// What was last told in the same unit, in this sentence or the one before; of a growth, what was last told.
    fn whole(&self) -> Option<&'a Reading> {
        let scene = self.scene;
        let sentence = |r: &Reading| scene.clauses.all.get(r.clause).map_or(0, |c| c.sentence);
        let here = sentence(&self.reading);
        let grows = self.reading.joint.change.is_some();
        let near = self.before.iter().enumerate().rev().take(REACH).take_while(|(_, r)| sentence(r) + 1 >= here);
        near.filter(|(_, r)| r.indicator.is_some())
            .find(|(i, r)| {
                let unit = scene.figures[*i].unit == self.figure.unit && r.shape == self.reading.shape;
                grows && r.shape != Shape::Rank || unit && r.joint.change.is_none()
            })
            .map(|(_, r)| r)
    }
}

/// Whether the sentence of a clause, up to it, takes parts of what the one before told.
fn among(scene: &Scene, clause: usize) -> bool {
    let Some(sentence) = scene.clauses.all.get(clause).map(|c| c.sentence) else { return false };
    let mut clauses = scene.clauses.all[..=clause].iter().rev().take(REACH).take_while(|c| c.sentence == sentence);
    clauses.any(|c| scene.text.starts_with_at(c.span.start, "其中"))
}

/// The place after 其中 and a comma.
fn after_among(scene: &Scene, start: usize) -> usize {
    let at = start + if scene.text.starts_with_at(start, "其中") { 2 } else { 0 };
    let at = at + usize::from(matches!(scene.text.at(at), Some(',' | ':')));
    at + scene.text.word_at(at, words!["来自", "位于"]).map_or(0, |w| w.chars().count())
}

/// Whether nothing but a zone or a place stands there.
fn is_owner(scene: &Scene, from: usize, to: usize) -> bool {
    const LONGEST_PLACE: usize = 6;
    if to <= from + 1 {
        return false;
    }
    let zone = || scene.zone_at(from).is_some_and(|z| scene.zones[z].span == (from..to));
    let place = || scene.cues.starting_at(from).iter().any(|w| w.place && w.end == to);
    let sort = || scene.text.ends_with_any(to, NO_PLACES) || scene.known_end(&(from..to)).is_some();
    let called = || {
        to - from <= LONGEST_PLACE
            && matches!(scene.text.before(to), Some('省' | '市' | '县' | '区' | '州' | '旗' | '镇' | '乡' | '盟'))
            && !scene.text.ends_with_at(to, "联盟")
            && scene.cues.starting_at(from).iter().all(|w| w.place)
            && !sort()
    };
    zone() || place() || called()
}

/// 党员总数2164名,其中今年新发展|63名: a part of a total is none.
pub(super) fn leave_total(scene: &Scene, reading: &mut Reading) {
    let among = scene.clauses.all.get(reading.clause).is_some_and(|c| scene.text.starts_with_at(c.span.start, "其中"));
    if !among || !matches!(reading.shape, Shape::Count | Shape::Noun) {
        return;
    }
    let total = |i: &String| ["总数", "总量", "数量"].iter().find_map(|w| i.strip_suffix(w)).map(str::to_owned);
    if let Some(stem) = reading.indicator.as_ref().and_then(total).filter(|stem| stem.chars().count() > 1) {
        reading.indicator = Some(stem);
    }
}
