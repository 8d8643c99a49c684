//! Places where people go, which have their own size and guests: a canteen, a park, a service hall; and how somebody gets a paper there.

use std::ops::Range;

use super::beside::joined;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{FACILITY_DOINGS, FORMER_STATES, PROCEDURES, PUBLIC_PLACES};
use crate::tables::{CueRole, Words, words};
use crate::text::{is_alphabetic, is_alphanumeric};

/// The longest name of a public place.
const LONGEST_NAME: usize = 18;

/// Whether a clause begins with a public place and what it has or does: 新开的长者餐厅|面积260平方米, not 食堂达30家.
pub(super) fn opens(scene: &Scene, at: usize, end: usize) -> bool {
    const SHORTEST_NAME: usize = 2;
    const REACH: usize = 8;
    let text = scene.text;
    let limit = end.min(at + LONGEST_NAME);
    // Few clauses have any such word, so what stands before it is asked last.
    let places = text.each_of(at + SHORTEST_NAME..limit, PUBLIC_PLACES).map(|(i, word)| (i, i + word.length()));
    let Some((place, name)) = places.into_iter().find(|&(_, name)| text.starts_with_any(name, FACILITY_DOINGS)) else {
        return false;
    };
    let verbs = [CueRole::Lead, CueRole::Link, CueRole::Hedge];
    let verb = |i: usize| scene.cues.starting_at(i).iter().any(|w| w.any(&verbs) && w.end - w.start > 1 && !w.known);
    let inside = |i: usize| is_alphanumeric(text.chars[i]) || matches!(text.chars[i], '“' | '”');
    let own = || scene.cues.starting_at(at).iter().any(|w| w.any(&[CueRole::Own, CueRole::Wide]));
    let figure = scene.next_figure(name).filter(|f| f.span.start <= name + REACH);
    let counted = || figure.is_some_and(|f| Shape::of(f) == Shape::Count && joined(scene, name..f.span.start));
    (at..=place).all(|i| inside(i) && !verb(i))
        && !counted()
        && !own()
        && scene.zone_at(at).is_none()
        && !scene.zone_in(at..name)
}

/// Whether a clause only says in which public place something is: 政务大厅|内, 走进|柳湾社区党群服务中心.
pub(super) fn inside(scene: &Scene, at: usize, end: usize) -> bool {
    static LEADS: &Words = words!["走进", "来到", "步入", "在"];
    let text = scene.text;
    let lead = text.word_at(at, LEADS);
    let start = at + lead.map_or(0, |w| w.length());
    let within = text.word_before(end, words!["里", "内", "里面"]);
    let name = end - within.map_or(0, |w| w.length());
    let own = || scene.cues.starting_at(start).iter().any(|w| w.any(&[CueRole::Own, CueRole::Wide]));
    (lead.is_some() || within.is_some())
        && (start + 2..=start + LONGEST_NAME).contains(&name)
        && text.ends_with_any(name, PUBLIC_PLACES)
        && !scene.zone_in(start..name)
        && !scene.figure_in(start..name)
        && text.chars[start..name].iter().all(|&c| is_alphanumeric(c) || matches!(c, '“' | '”'))
        && !own()
}

/// Whether a clause begins with a port of entry by its name, or with a street or a community of it that acts: 东江口岸|货运通道,
/// 青石街道柳湾社区|把课堂搬进宿舍.
pub(super) fn quarter(scene: &Scene, at: usize, end: usize) -> bool {
    const SHORTEST_NAME: usize = 2;
    const LONGEST: usize = 10;
    static OFFICES: &Words = words!["办事处", "党工委", "把", "将"];
    let text = scene.text;
    let letters = text.leading(at..end.min(at + LONGEST), is_alphabetic);
    if letters.end < at + SHORTEST_NAME + 2 || scene.zone_at(at).is_some() {
        return false;
    }
    let Some((name, word)) = text.find_any(at + SHORTEST_NAME..letters.end, words!["口岸", "街道"]) else {
        return false;
    };
    let after = name + 2;
    let verbs = [CueRole::Lead, CueRole::Stop, CueRole::Link, CueRole::Own, CueRole::Wide];
    let verb = |w: &crate::fact::cue::Word| w.any(&verbs) && w.end - w.start > 1 && w.start < name;
    let acts = || text.has_any(after..end.min(after + LONGEST), words!["社区"]) || text.starts_with_any(after, OFFICES);
    !scene.cues.within(at..name).iter().any(verb)
        && !matches!(text.at(at), Some('各' | '每' | '在' | '从' | '经' | '对'))
        && !matches!(text.at(after), Some('、' | '和'))
        && (word == "口岸" || acts())
}

/// Whether a clause tells how somebody gets a paper, which is nobody's: 从提交材料到拿证, 过去|开一家药店….
pub(super) fn procedure(scene: &Scene, clause: Range<usize>) -> bool {
    const ROUTE: usize = 20;
    let text = scene.text;
    let at = clause.start;
    let former = text.length_at(at, FORMER_STATES);
    if text.starts_with_any(at + former, PROCEDURES) {
        return true;
    }
    let to = || (at + 3..clause.end.min(at + ROUTE)).any(|i| text.chars[i] == '到' && scene.open(i));
    let time = || scene.next_period(at).is_some_and(|p| p.outer.start <= at + 1);
    let lasts = || {
        const NEAR: usize = 40;
        let figure = scene.next_figure(at).filter(|f| f.span.start < at + NEAR);
        figure.is_some_and(|f| Shape::of(f) == Shape::Time && f.unit != "年")
    };
    text.at(at) == Some('从') && to() && !time() && lasts() && !scene.zone_in(clause)
}
