//! Which zone each figure of a block is about, as far as the block says.

pub(super) mod about;
mod actor;
mod authority;
pub(super) mod back;
pub(super) mod beside;
pub(super) mod body;
pub(super) mod brand;
mod bulletin;
pub(super) mod dominant;
mod facility;
mod firm;
pub(super) mod headline;
mod lead_in;
pub(super) mod opening;
mod party;
pub(super) mod place;
pub(super) mod pointed;
mod returning;
pub(super) mod sorts;
pub(super) mod speech;
mod state;
pub(crate) mod zone_first;

use crate::fact::indicator::Reading;
use crate::fact::scene::Scene;
use crate::search::Search;
use crate::tables::{CueRole, Words, words};
use back::Back;
use opening::{Opening, subject_of};
use speech::Speaker;
use state::State;

/// The subject of a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Subject {
    /// Nobody is named here: the headline's zone, if it has one.
    #[default]
    Unsaid,
    /// The zone of this index in its block.
    Zone(usize),
    /// The zone of a place there, whose sort another says, where it ends: |苏州|、无锡高新区.
    Sharing { from: usize, to: usize, sort: usize },
    /// A name of the zone of this index that is also a place's, 光谷: the zone, if the document is about it.
    Nick(usize),
    /// 全区 and the like: the zone last spoken of.
    Back(Back),
    /// A city, a province or a county of this name: the headline's zone, if it is called by the name.
    Place(usize, usize),
    /// Whom somebody speaks for whose name stands there, and who was introduced in an earlier paragraph.
    Said(usize, usize),
    /// A company, a city, the nation.
    Other,
}

/// How far before a figure its clause is searched for a speaker.
const SAID: usize = 40;

/// The subject of each figure.
pub(crate) fn read(scene: &Scene, readings: &[Reading]) -> Vec<Subject> {
    let mut found = Vec::with_capacity(readings.len());
    let mut state = State::of(scene);
    let mut listed = None;
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
        let speaker = speech::at(&state.speeches, figure.span.start);
        let personal = speech::personal(scene, said..figure.span.start);
        let other = match speaker {
            Some(Speaker::Named(..)) => false,
            Some(speaker) => speaker == Speaker::Other,
            None => personal,
        };
        let sized = about::zone_sized(scene, reading, index, inside.end);
        let after = about::zone_after(scene, reading);
        // 市场占有率 is a firm's or a product's.
        // 组织企业参展,达成|意向订单1.7亿元: those of many.
        let signed = reading
            .named
            .as_ref()
            .is_some_and(|n| scene.text.ends_with_any(n.start, words!["达成", "签约", "签订", "签下"]));
        let sold =
            !signed && reading.indicator.as_ref().is_some_and(|i| firm::sells(i)) || firm::capital(scene, reading);
        // 26岁获博士学位: so is somebody's age, not 平均年龄, 人均预期寿命.
        let sort = scene.text.starts_with_any(figure.span.end, words!["以上", "以下", "及以", "(含)"]);
        // 党龄42年: so is how long somebody has been what he is.
        let served = figure.unit == "年"
            && reading
                .indicator
                .as_ref()
                .is_some_and(|i| ["党龄", "工龄", "教龄", "入党"].iter().any(|w| i.ends_with(w)));
        let aged = served
            || figure.unit == "岁"
                && !sort
                && !reading.indicator.as_ref().is_some_and(|i| ["平均", "寿命"].iter().any(|w| i.has(w)));
        let other = other || (sold || aged) && !scene.zone_in(inside.clone());
        // 中心接待村民,40多名老人在此就餐: where the clause is about something else than 全国, it is there.
        let wide = scene.cues.at(inside.start, &[CueRole::Scope, CueRole::Wide]).is_some();
        let open = state.subject != Subject::Other || reading.joint.scope || wide;
        let here = speaker.is_none() && open && returning::is_here(scene, reading, figure.span.end..inside.end);
        found.push(if here {
            if state.topic == Subject::Other { Subject::Unsaid } else { state.topic }
        } else if other || sized.is_none() && about::about_other(scene, reading, index, inside.end) {
            Subject::Other
        } else if let Some(zone) = sized
            .or(after)
            .or_else(|| about::zone_of_phrase(scene, reading, inside.start))
            .or_else(|| beside::zone_before(scene, reading, index, &inside))
        {
            // 8万平方米|云帆产业园(二期)|、3吉瓦时电池等36个项目: one of several works.
            if sized.or(after).is_some_and(|zone| about::listed(scene, zone)) {
                found.push(Subject::Zone(zone));
                continue;
            }
            state.subject = Subject::Zone(zone);
            // 总投资15亿元的|云帆产业园|落户…。项目建成后,…: still the park's. 七成|云岭高新区企业|…。企业研发投入6亿元.
            let opens = index == 0 || scene.clauses.all.get(reading.clause).is_some_and(|c| c.sentence == 0);
            if sized.or(after).is_some() && opens && state.topic == Subject::Unsaid {
                state.topic = state.subject;
            }
            state.subject
        } else if let Some(subject) = beside::elided(scene, reading, index, &inside) {
            state.subject = subject;
            subject
        } else if let Some(subject) = beside::respective(scene, index, reading.clause, &mut listed) {
            subject
        } else if let Some(zone) = about::zone_reached(scene, reading, figure, inside.end) {
            // 30个项目落户云岭高新区,|总投资300亿元.
            let sized =
                scene.text.starts_with_any(inside.end + 1, words!["总投资", "投资总额", "计划总投资", "协议", "合同"]);
            if sized && (state.thing || state.subject == Subject::Unsaid) {
                state.subject = Subject::Zone(zone);
            }
            Subject::Zone(zone)
        } else if state.subject == Subject::Unsaid && state.topic == Subject::Unsaid {
            summed_up(scene, reading.clause)
        } else {
            state.subject
        });
        // “去年营收3亿元。”王强说: what he is was told in another paragraph.
        if let (Some(Speaker::Named(from, to)), Some(last @ Subject::Unsaid)) = (speaker, found.last_mut()) {
            *last = Subject::Said(from, to);
        }
    }
    found
}

/// The zone whose figures a sentence sums up in its last clause: 3年引进项目300个,|云岭高新区|跑出加速度; 产值1200亿元——这是|云岭高新区|的成绩单.
fn summed_up(scene: &Scene, clause: usize) -> Subject {
    const MOST_CLAUSES: usize = 4;
    /// With words that sum up.
    const MOST_SUMMED: usize = 12;
    static SUMS: &Words = words!["开门红", "答卷", "成绩单", "加速度", "开局", "步伐"];
    let Some(sentence) = scene.clauses.all.get(clause).map(|c| c.sentence) else { return Subject::Unsaid };
    let clauses = scene.clauses.of_sentence(sentence);
    let Some(last) = clauses.clone().last().filter(|&last| last > clause && clauses.len() <= MOST_SUMMED) else {
        return Subject::Unsaid;
    };
    let span = scene.clauses.all[last].span.clone();
    if clauses.len() > MOST_CLAUSES && !scene.text.has_any(span.clone(), SUMS) {
        return Subject::Unsaid;
    }
    let counts = scene.figure_in(span.clone());
    if counts || scene.clauses.all[clauses].iter().any(|c| c.after == Some(';')) {
        return Subject::Unsaid;
    }
    match subject_of(scene, span, &[]) {
        Some(Opening { subject: subject @ Subject::Zone(_), .. }) => subject,
        _ => Subject::Unsaid,
    }
}
