//! What stands after a figure: the counted thing of 28家世界500强企业 and 聚集了70%的国家制造业创新中心.

mod begin;
mod cut;
mod extent;

pub(super) use begin::{MONEY_REACH, is_money};

use std::ops::Range;

use super::holder;
use super::predicate;
use super::relative;
use super::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::tables::CueRole;
use crate::tables::lists::LAND;

/// The longest name of a counted thing.
pub(super) const LONGEST: usize = 40;

/// The phrase after a figure, if there is one before the clause ends.
pub(crate) fn phrase(scene: &Scene, figure: usize, clause_end: usize, shape: Shape) -> Option<Range<usize>> {
    // 9类|37项民生项目 are counted twice.
    let here = &scene.figures[figure];
    if let Some(next) = scene.figures.get(figure + 1).filter(|n| n.span.start == here.span.end)
        && [here, next].iter().all(|f| Shape::of(f) == Shape::Count)
    {
        return single(scene, figure + 1, clause_end, shape).filter(|p| p.start == next.span.end);
    }
    if let Some(thing) = relative::sized(scene, figure, clause_end).filter(|_| shape == Shape::Count) {
        return Some(thing);
    }
    if let Some(thing) = relative::described(scene, figure, clause_end, shape) {
        return Some(thing);
    }
    let mut phrase = single(scene, figure, clause_end, shape)?;
    // 内地9市|进出口总额: what places have is not counted.
    let places = ["省", "市", "县", "区", "国", "州"];
    if shape == Shape::Noun && places.iter().any(|u| here.unit == *u) && holder::amount_at(scene, phrase.start) {
        return None;
    }
    // 26个村|集体经济收入: nor is what the counted have.
    if let Some(end) = holder::village(scene, &phrase).filter(|_| here.unit == "个") {
        return Some(phrase.start..end);
    }
    // 46个开发区|固定资产投资 are counted by themselves.
    if let Some(end) = holder::end(scene, phrase.clone()) {
        phrase.end = end;
    }
    // 108亩标准化厂房|总投资3亿元: an amount right before the next figure is that one's.
    let next = scene.figures.get(figure + 1).is_some_and(|n| n.span.start == phrase.end);
    if shape == Shape::Physical
        && next
        && let Some(said) = scene.cues.ending_at(phrase.end).iter().find(|w| w.known && w.start >= phrase.start + 2)
    {
        phrase.end = said.start;
    }
    if shape != Shape::Count {
        return Some(phrase);
    }
    // 有5个|总投资超过10亿元: an amount is not counted.
    if holder::is_amount(scene, &phrase) {
        return None;
    }
    // 505家|光谷瞪羚|平均研发投入强度.
    let average = (phrase.start + 2..phrase.end).find(|&i| scene.text.starts_with_at(i, "平均") && scene.open(i));
    if let Some(average) = average {
        return Some(phrase.start..average);
    }
    // 8项|主要经济指标|增速, 28个|行业|增加值: an amount is said of what is counted.
    let mut end = phrase.end;
    while let Some(cut) = holder::amount(scene, phrase.start..end) {
        end = cut;
    }
    Some(phrase.start..end)
}

/// The same for a figure that no other one touches.
fn single(scene: &Scene, figure: usize, clause_end: usize, shape: Shape) -> Option<Range<usize>> {
    let start = begin::of(scene, figure, clause_end, shape)?;
    // 67平方公里的|土地|上.
    let land = || scene.text.word_at(start, LAND);
    if shape == Shape::Physical
        && scene.text.before(start) == Some('的')
        && let Some(land) = land()
    {
        return Some(start..start + land.chars().count());
    }
    let mut thing = Thing { scene, figure: &scene.figures[figure], shape, start, inner: start, end: start };
    let limit = thing.limit(figure, clause_end);
    thing.skip_description(limit);
    thing.extend(limit, clause_end);
    if shape == Shape::Count || thing.figure.unit == "户" || thing.figure.unit.ends_with('岁') {
        thing.end = predicate::start(scene, thing.start..thing.end, &thing.figure.unit).unwrap_or(thing.end);
    }
    thing.cut();
    thing.is_named().then_some(thing.start..thing.end)
}

/// A counted thing while it is read.
struct Thing<'a, 'b> {
    scene: &'a Scene<'b>,
    figure: &'b FigureSpan,
    shape: Shape,
    start: usize,
    /// Where the size ends that it begins with: 3个|过三千亿元|城市.
    inner: usize,
    end: usize,
}

impl Thing<'_, '_> {
    /// Whether a verb or 等 before the figure, or 的 after it, makes a noun likely.
    fn is_expected(&self) -> bool {
        let before = self.figure.span.start;
        let words = self.scene.cues.ending_at(before);
        // 超三成的|上市新药.
        let part =
            matches!(self.shape, Shape::Percent | Shape::Part) && self.scene.text.before(self.start) == Some('的');
        part || self.shape == Shape::Count
            && (self.scene.text.before(before) == Some('等')
                || words.first().is_some_and(|w| w.any(&[CueRole::Lead, CueRole::Verb])))
    }

    fn is_named(&self) -> bool {
        // 10余人|提交了申请书: nor is what they did counted.
        let text = self.scene.text;
        if self.shape == Shape::Noun
            && text.at(self.end) == Some('了')
            && self.scene.cues.at(self.start, &[CueRole::Lead, CueRole::Verb]).is_some_and(|w| w.end == self.end)
        {
            return false;
        }
        // 4000万人次|参与 counts nothing after it.
        let verb = || self.scene.cues.at(self.start, &[CueRole::Stop]).is_some_and(|w| w.end >= self.end);
        self.start < self.end && self.inner < self.end && !(self.is_expected() && verb())
    }
}
