//! Parts of what was told before, of which only whose they are is said: 全市产值300亿元。其中,|滨江市120亿元.

use super::owner::{REACH, after_among, is_owner};
use super::right;
use super::{Reader, Reading};
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{OWNING, ZONE_SORTS};
use crate::tables::{Words, words};

/// Parts of a place that have no name.
static PARTS: &Words =
    words!["城市", "市区", "城区", "主城区", "中心城区", "市本级", "区本级", "县域", "城镇", "农村", "区级", "县级"];

impl Reader<'_, '_> {
    /// 其中,|滨江市120亿元,增长15%;|临江区80亿元: what was told of the whole is told of its parts.
    pub(super) fn name_part(&mut self) -> bool {
        let (scene, shape) = (self.scene, self.reading.shape);
        let fits = matches!(shape, Shape::Count | Shape::Noun | Shape::Money | Shape::Physical | Shape::Percent);
        if !fits || self.previous.is_some() || !among(scene, self.reading.clause) {
            return false;
        }
        let from = after_among(scene, self.bounds.start);
        let to = scene.text.word_before(self.reading.joint.start, OWNING);
        let to = self.reading.joint.start - to.map_or(0, |w| w.length());
        // 滨江高新区|120家: its sort may be read as the scope.
        let zone = scene.zone_at(from).map(|z| &scene.zones[z].span).filter(|z| z.start == from);
        let to = zone.map_or(to, |z| z.end.max(to));
        // 其中,|国家级经开区|实现50亿元: so may a sort of them.
        let graded = from + scene.text.length_at(from, words!["国家级", "省级"]);
        let sort = scene.text.past_word(graded, ZONE_SORTS).filter(|&end| end >= to);
        let to = sort.unwrap_or(to);
        // 其中市区达81%.
        let part = shape == Shape::Percent && scene.text.past_word(from, PARTS) == Some(to);
        let own = part || sort.is_some() || is_owner(scene, from, to);
        if !own || right::phrase(scene, self.index, self.bounds.end, shape).is_some() {
            return false;
        }
        // 开发区150家,其中国家级经开区|8家: those are counted.
        let counted = sort.is_some() && shape == Shape::Count;
        let named = |w: &&Reading| !counted || w.indicator.as_ref().is_some_and(|i| !i.ends_with(['区', '园']));
        let Some(whole) = self.whole().filter(named) else { return false };
        self.reading.take_name(whole);
        self.reading.part |= scene.text.starts_with_at(to, "占比");
        true
    }
}

/// Whether the sentence of a clause, up to it, takes parts of what the one before told.
fn among(scene: &Scene, clause: usize) -> bool {
    let Some(sentence) = scene.clauses.all.get(clause).map(|c| c.sentence) else { return false };
    let mut clauses = scene.clauses.all[..=clause].iter().rev().take(REACH).take_while(|c| c.sentence == sentence);
    clauses.any(|c| scene.text.starts_with_at(c.span.start, "其中"))
}

/// 党员总数2164名,其中今年新发展|63名, 企业总数1200家,新登记|63家: a part of a total is none.
pub(super) fn leave_total(scene: &Scene, reading: &mut Reading) {
    static PART: &Words = words!["其中", "新登记", "新设", "新发展"];
    let among = scene.clauses.all.get(reading.clause).is_some_and(|c| scene.text.starts_with_any(c.span.start, PART));
    if !among || !matches!(reading.shape, Shape::Count | Shape::Noun) {
        return;
    }
    let total = |i: &String| ["总数", "总量", "数量"].iter().find_map(|w| i.strip_suffix(w)).map(str::to_owned);
    if let Some(stem) = reading.indicator.as_ref().and_then(total).filter(|stem| stem.length() > 1) {
        reading.indicator = Some(stem);
    }
}
