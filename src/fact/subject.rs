//! Which zone each figure of a block is about, as far as the block says.

use std::ops::Range;

use super::actor::{THINGS, several, subject_tail, trades};
use super::indicator::Reading;
use super::scene::{Scene, Shape};
use crate::tables::CueRole;
use crate::text::Text;
use crate::zone::ZoneSpan;

/// The subject of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// Nobody is named here: the headline's zone, if it has one.
    Unsaid,
    /// The zone of this index in its block.
    Zone(usize),
    /// 全区 and the like: the zone last spoken of.
    Back,
    /// A city or a province, unless the document is about a zone.
    Place,
    /// A company, a city at work, the nation.
    Other,
}

/// What a zone itself covers: 在67.4平方公里的|土地上.
pub(crate) const LAND: [&str; 7] = ["土地", "国土", "热土", "区域", "辖区", "版图", "核心区"];

/// How far before a figure its clause is searched for a speaker.
const SAID: usize = 40;

/// The subject of each figure.
pub(crate) fn read(scene: &Scene, readings: &[Reading]) -> Vec<Subject> {
    let mut found = Vec::with_capacity(readings.len());
    let mut state = State { subject: Subject::Unsaid, topic: Subject::Unsaid, sentence: 0, thing: false };
    let mut next = 0;
    for (index, reading) in readings.iter().enumerate() {
        while next <= reading.clause && next < scene.clauses.all.len() {
            state.enter(scene, next);
            next += 1;
        }
        let figure = &scene.figures[index];
        let inside = scene.clauses.all.get(reading.clause).map_or(0..0, |c| c.span.clone());
        let near = figure.span.start.saturating_sub(SAID);
        let said = inside.start.max(near).min(figure.span.start);
        let personal = scene.text.chars[said..figure.span.start].contains(&'我');
        found.push(if personal || about_other(scene, reading, index, inside.end) {
            Subject::Other
        } else if let Some(zone) = zone_after(scene, reading) {
            state.subject = Subject::Zone(zone);
            state.subject
        } else {
            state.subject
        });
    }
    found
}

struct State {
    subject: Subject,
    /// The zone that opens the paragraph.
    topic: Subject,
    sentence: usize,
    /// The subject is a thing of the zone, so that it does not outlive its sentence: 该项目.
    thing: bool,
}

impl State {
    /// Reads who a clause is about.
    fn enter(&mut self, scene: &Scene, index: usize) {
        let clause = &scene.clauses.all[index];
        if clause.sentence != self.sentence {
            self.sentence = clause.sentence;
            // A zone named in passing does not outlive its sentence; another subject does until the zone returns.
            if self.thing || matches!(self.subject, Subject::Zone(_)) {
                self.subject = self.topic;
                self.thing = false;
            }
        }
        let Some((subject, thing)) = subject_of(scene, clause.span.clone()) else { return };
        (self.subject, self.thing) = (subject, thing);
        let opening = clause.sentence == 0 || index < 3;
        if opening && matches!(subject, Subject::Zone(_)) && self.topic == Subject::Unsaid {
            self.topic = subject;
        }
    }
}

/// The subject a clause names at its beginning, if any; and whether it is one of [`THINGS`].
fn subject_of(scene: &Scene, span: Range<usize>) -> Option<(Subject, bool)> {
    const REACH: usize = 28;
    let mut at = span.start;
    // Past times, and the words that open a clause.
    loop {
        while at < span.end && matches!(scene.text.chars[at], ' ' | '、' | '”' | '“' | '·') {
            at += 1;
        }
        if let Some(p) = scene.periods.get(scene.period_after(at)).filter(|p| p.span.start == at || p.outer.start == at)
        {
            at = p.outer.end.max(at + 1);
            continue;
        }
        if scene.zone_at(at).is_some() {
            break;
        }
        // 吉林|长春新区.
        let before_zone = |w: &&super::cue::Word| w.place && scene.zone_at(w.end).is_some();
        if let Some(place) = scene.cues.starting_at(at).iter().find(before_zone) {
            at = place.end;
            break;
        }
        let place = ["在", "位于", "走进", "来到", "记者从", "从"].iter().find(|w| scene.text.starts_with_at(at, w));
        if let Some(word) = place.filter(|w| scene.zone_at(at + w.chars().count()).is_some()) {
            at += word.chars().count();
            break;
        }
        if several(scene, at, span.end) {
            return Some((Subject::Other, false));
        }
        match scene.cues.starting_at(at).first() {
            // 完成项目谋划336个: what a verb takes is no subject.
            Some(w) if w.is(CueRole::Start) && w.any(&[CueRole::Lead, CueRole::Link]) && w.end - w.start > 1 => {
                return None;
            }
            Some(w)
                if w.is(CueRole::Start)
                    && !w.any(&[CueRole::Own, CueRole::Wide, CueRole::Other])
                    && w.end <= span.end =>
            {
                at = w.end
            }
            _ => break,
        }
    }
    if at >= span.end {
        return None;
    }
    if let Some(zone) = scene.zone_at(at) {
        let end = scene.zones[zone].span.end;
        let inside =
            (end..span.end.min(end + 6)).any(|i| ["街道", "社区"].iter().any(|w| scene.text.starts_with_at(i, w)));
        if inside {
            return Some((Subject::Other, false));
        }
        let more = ["、", "等", "和", "与", "及", "项目", "竞争力", "评价", "排行"]
            .iter()
            .any(|w| scene.text.starts_with_at(end, w));
        return Some((
            if more || nickname(scene.text, &scene.zones[zone]) { Subject::Other } else { Subject::Zone(zone) },
            false,
        ));
    }
    if let Some(place) = scene.cues.starting_at(at).iter().find(|w| w.place) {
        let after = place.end + usize::from(scene.text.at(place.end).is_some_and(|c| "省市".contains(c)));
        let verbs = [CueRole::Lead, CueRole::Stop, CueRole::Link, CueRole::Hedge, CueRole::Start];
        let acts = scene.cues.starting_at(after).iter().any(|w| w.any(&verbs) && !w.known) || after >= span.end;
        let whole = ["地区生产总值", "GDP", "生产总值", "经济总量", "一般公共预算", "常住人口", "全市", "全省"];
        let dated =
            after > place.end && scene.periods.get(scene.period_after(after)).is_some_and(|p| p.outer.start == after);
        let ranks = ["占比", "第", "排名", "占"].iter().any(|w| scene.text.starts_with_at(after, w));
        if !ranks && acts || dated || whole.iter().any(|w| scene.text.starts_with_at(after, w)) {
            return Some((Subject::Other, true));
        }
    }
    let company = ["公司", "集团", "企业负责人"].iter().any(|w| scene.text.starts_with_at(at, w));
    if trades(scene, at, span.end) {
        return Some((Subject::Other, false));
    }
    if company && !scene.text.at(at + 2).is_some_and(|c| "数总制化类".contains(c)) {
        return Some((Subject::Other, false));
    }
    let place = scene.cues.starting_at(at).iter().any(|w| w.place);
    let first = scene.cues.starting_at(at).first();
    if first.is_some_and(|w| w.is(CueRole::Own)) {
        return Some((Subject::Back, false));
    }
    // 全市排名第三 says among whom, not who.
    let part = |w: &super::cue::Word| scene.text.starts_with_at(w.end, "占比");
    let ranks = |w: &super::cue::Word| {
        part(w) || scene.cues.starting_at(w.end).iter().any(|n| n.is(CueRole::Rank) && !n.is(CueRole::Link))
    };
    if first.is_some_and(|w| w.is(CueRole::Wide) && !ranks(w)) {
        return Some((Subject::Other, false));
    }
    let figure = scene.figures.get(scene.figure_after(at)).map_or(span.end, |f| f.span.start);
    let limit = span.end.min(at + REACH).min(figure);
    for word in scene.cues.within(at..limit) {
        if scene.zone_at(word.start).is_some() {
            break;
        }
        if !scene.open(word.start) {
            continue;
        }
        let whole = super::left::inside_whole_word(scene, word.start, word.end);
        if word.is(CueRole::Lead) && word.end - word.start > 1 && !whole {
            // 天合光能|拥有员工: whoever has them is named before.
            let holds =
                ["拥有", "现有", "建有", "设有", "共有"].iter().any(|w| scene.text.starts_with_at(word.start, w));
            if holds && word.start >= at + 3 {
                return Some((Subject::Other, false));
            }
            break;
        }
        // 推动与监测中心共建: what a verb takes is no subject.
        if word.is(CueRole::Stop) && !word.is(CueRole::Other) && word.end - word.start > 1 && !word.known && !whole {
            break;
        }
        if word.is(CueRole::Other) && word.end + 2 <= limit && subject_tail(scene, at, word.start, word.end) {
            let thing = THINGS.iter().any(|w| scene.text.ends_with_at(word.end, w));
            return Some((Subject::Other, thing));
        }
    }
    place.then_some((Subject::Place, false))
}

/// Whether the figure itself says it is about something else: 全市46条河道, 总投资80万元的照料中心.
fn about_other(scene: &Scene, reading: &Reading, index: usize, clause_end: usize) -> bool {
    let joint = &reading.joint;
    let figure = scene.figures[index].span.clone();
    if joint.scope && reading.shape != Shape::Rank && !reading.part && joint.against.is_none() && joint.change.is_none()
    {
        return scope_of_count(scene, reading, &figure);
    }
    // 迈胜落户昆山高新区|一年 is about whoever came.
    let came = reading.named.as_ref().is_some_and(|n| (n.start + 1..n.end).any(|i| scene.zone_at(i).is_some()));
    if came && reading.shape == Shape::Time && scene.zone_at(reading.named.as_ref().map_or(0, |n| n.start)).is_none() {
        return true;
    }
    // 共有2家|高新区: those counted are no one zone.
    let class = ["高新区", "经开区", "开发区", "自贸试验区", "自创区"];
    let zones =
        |n: &Range<usize>| class.iter().any(|w| scene.text.ends_with_at(n.end, w)) && scene.zone_at(n.start).is_none();
    if reading.shape == Shape::Count && reading.named.as_ref().is_some_and(zones) {
        return true;
    }
    // 80万元、面积300平方米的大渔村日间照料中心 describes the centre.
    const MOST: usize = 6;
    let mut last = index;
    while let Some(next) = scene.figures.get(last + 1).filter(|_| last < index + MOST) {
        let gap = scene.figures[last].span.end..next.span.start;
        if scene.text.at(gap.start) != Some('、') || gap.len() > 12 || next.span.end > clause_end {
            break;
        }
        last += 1;
    }
    let end = scene.figures[last].span.end;
    let described = matches!(reading.shape, Shape::Money | Shape::Physical) && scene.text.at(end) == Some('的');
    let ground = LAND.iter().any(|w| scene.text.starts_with_at(end + 1, w));
    // 建成2000平方米的|服务中心: what is built is the builder's.
    let built = joint.lead && reading.shape == Shape::Physical;
    described && end + 3 < clause_end && !ground && !built
}

fn scope_of_count(scene: &Scene, reading: &Reading, figure: &Range<usize>) -> bool {
    let wide = |w: &super::cue::Word| w.is(CueRole::Wide) && w.end <= figure.start;
    matches!(reading.shape, Shape::Count | Shape::Noun)
        && scene.cues.within(reading.joint.start..figure.start).iter().any(wide)
}

/// The zone named in what is counted after a figure: 4家|昆山高新区企业.
fn zone_after(scene: &Scene, reading: &Reading) -> Option<usize> {
    let named = reading.named.clone()?;
    if named.start < reading.joint.start {
        return None;
    }
    scene.zone_at(named.start).filter(|&z| scene.zones[z].span.end < named.end)
}

/// Whether a zone is called by a name without its sort: 中关村, which is also a place.
pub(crate) fn nickname(text: &Text, zone: &ZoneSpan) -> bool {
    let last = text.before(zone.span.end);
    !zone.own && !last.is_some_and(|c| "区园城港岛湾谷新".contains(c))
}
