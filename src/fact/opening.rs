//! Whom a clause names at its beginning.

use std::ops::Range;

use super::actor::{THINGS, names_works, several, sized, subject_tail};
use super::back;
use super::cue::Word;
use super::firm::{firm_of, is_firm, legal_name, short_name, trades};
use super::scene::Scene;
use super::subject::Subject;
use crate::mention::ZoneKind;
use crate::tables::lists::{FAIRS, LYING, NUMBERS, POINTERS, ZONE_DEEDS, ZONE_SORTS};
use crate::tables::{CueRole, Words, words};
use crate::text::{Text, is_alphabetic};
use crate::zone::ZoneSpan;

/// The subject a clause names at its beginning.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Opening {
    pub subject: Subject,
    pub kind: Kind,
}

/// What sort of subject it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A zone, a company, a place.
    Plain,
    /// A thing, which seldom is what a paragraph is about.
    Thing,
    /// A district, a county or a city by its full name, for a sentence too.
    District,
    /// Zones of a sort: 全省综保区.
    Class,
}

impl Opening {
    fn new(subject: Subject, kind: Kind) -> Self {
        Opening { subject, kind }
    }

    fn other() -> Self {
        Opening::new(Subject::Other, Kind::Plain)
    }
}

/// The subject a clause names at its beginning, if any.
pub(crate) fn subject_of(scene: &Scene, span: Range<usize>, spoken: &[usize]) -> Option<Opening> {
    const REACH: usize = 28;
    if is_firm(scene, span.clone()) {
        return Some(Opening::other());
    }
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
        let before_zone = |w: &&Word| w.place && scene.zone_at(w.end).is_some();
        if let Some(place) = scene.cues.starting_at(at).iter().find(before_zone) {
            at = place.end;
            break;
        }
        // Most clauses begin with none of these words.
        let first = scene.text.at(at).unwrap_or(' ');
        if matches!(first, '位' | '坐' | '地' | '落' | '扎' | '来' | '入')
            && let Some(subject) = lying_in(scene, at, span.end)
        {
            return Some(subject);
        }
        let places = words!["在", "位于", "走进", "来到", "记者从", "从"];
        let place = if matches!(first, '在' | '位' | '走' | '来' | '记' | '从') {
            scene.text.word_at(at, places)
        } else {
            None
        };
        if let Some(word) = place.filter(|w| scene.zone_at(at + w.chars().count()).is_some()) {
            at += word.chars().count();
            break;
        }
        if several(scene, at, span.end) {
            return Some(Opening::new(Subject::Other, Kind::Class));
        }
        if matches!(first, '该' | '这') && that_thing(scene, at) || along_road(scene, at, span.end) {
            return Some(Opening::new(Subject::Other, Kind::Thing));
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
    if sized(scene, at, span.end) {
        return Some(Opening::new(Subject::Other, Kind::Thing));
    }
    if let Some(zone) = scene.zone_at(at) {
        let end = scene.zones[zone].span.end;
        let inside = (end..span.end.min(end + 6)).any(|i| scene.text.starts_with_any(i, words!["街道", "社区"]));
        if inside {
            return Some(Opening::other());
        }
        if firm_of(scene, end, span.end) {
            return Some(Opening::other());
        }
        if event(scene, end, span.end) {
            return Some(Opening::other());
        }
        let more =
            scene.text.starts_with_any(end, words!["、", "等", "和", "与", "及", "项目", "竞争力", "评价", "排行"]);
        // 某产业园项目总占地面积: the park itself.
        let park = scene.text.starts_with_at(end, "项目") && scene.zones[zone].zone.kind == ZoneKind::Park;
        let other = more && !park || nickname(scene.text, &scene.zones[zone]);
        return Some(if other { Opening::other() } else { Opening::new(Subject::Zone(zone), Kind::Plain) });
    }
    if let Some(place) = scene.cues.starting_at(at).iter().find(|w| w.place) {
        let after = place.end + usize::from(matches!(scene.text.at(place.end), Some('省' | '市')));
        let verbs = [CueRole::Lead, CueRole::Stop, CueRole::Link, CueRole::Hedge, CueRole::Start];
        let acts = scene.cues.starting_at(after).iter().any(|w| w.any(&verbs) && !w.known) || after >= span.end;
        let whole = words!["地区生产总值", "GDP", "生产总值", "经济总量", "一般公共预算", "常住人口", "全市", "全省"];
        let dated =
            after > place.end && scene.periods.get(scene.period_after(after)).is_some_and(|p| p.outer.start == after);
        let ranks = scene.text.starts_with_any(after, words!["占比", "第", "排名", "占"]);
        if !ranks && acts || dated || scene.text.starts_with_any(after, whole) {
            return Some(Opening::new(Subject::Other, Kind::Thing));
        }
    }
    if legal_name(scene, at, span.end) {
        return Some(Opening::other());
    }
    if district(scene, at, span.end) {
        return Some(Opening::new(Subject::Other, Kind::District));
    }
    let company = scene.text.starts_with_any(at, words!["公司", "集团", "企业负责人"]);
    if trades(scene, at, span.end) || short_name(scene, at, span.end) {
        return Some(Opening::new(Subject::Other, Kind::Thing));
    }
    if company && !matches!(scene.text.at(at + 2), Some('数' | '总' | '制' | '化' | '类')) {
        return Some(Opening::other());
    }
    let place = scene.cues.starting_at(at).iter().any(|w| w.place);
    let first = scene.cues.starting_at(at).first();
    if first.is_some_and(|w| w.is(CueRole::Own)) {
        return Some(Opening::new(Subject::Back(back::meant(scene, at, spoken)), Kind::Plain));
    }
    // 全市排名第三 says among whom, not who.
    let part = |w: &Word| scene.text.starts_with_at(w.end, "占比");
    let ranks =
        |w: &Word| part(w) || scene.cues.starting_at(w.end).iter().any(|n| n.is(CueRole::Rank) && !n.is(CueRole::Link));
    // 省级|众创空间7家 tells a grade, 省级财政 who it is.
    let graded = |w: &Word| {
        scene.text.before(w.end) == Some('级')
            && !scene.text.starts_with_any(w.end, words!["财政", "层面", "部门", "以上"])
    };
    if let Some(wide) = first.filter(|w| w.is(CueRole::Wide) && !ranks(w) && !graded(w)) {
        let class = scene.text.ends_with_any(wide.end, ZONE_SORTS);
        return Some(Opening::new(Subject::Other, if class { Kind::Class } else { Kind::Plain }));
    }
    let figure = scene.figures.get(scene.figure_after(at)).map_or(span.end, |f| f.span.start);
    let limit = span.end.min(at + REACH).min(figure);
    if names_works(scene, at, limit, span.end) {
        return Some(Opening::new(Subject::Other, Kind::Thing));
    }
    for word in scene.cues.within(at..limit) {
        if scene.zone_at(word.start).is_some() {
            break;
        }
        if !scene.open(word.start) {
            continue;
        }
        let whole = scene.inside_whole_word(word.start, word.end);
        if word.is(CueRole::Lead) && word.end - word.start > 1 && !whole {
            // 天合光能|拥有员工: whoever has them is named before.
            let holds = scene.text.starts_with_any(word.start, words!["拥有", "现有", "建有", "设有", "共有"]);
            if holds && word.start >= at + 3 {
                return Some(Opening::other());
            }
            break;
        }
        // 推动与监测中心共建: what a verb takes is no subject.
        if word.is(CueRole::Stop) && !word.is(CueRole::Other) && word.end - word.start > 1 && !word.known && !whole {
            break;
        }
        if word.is(CueRole::Other) && word.end + 2 <= limit && subject_tail(scene, at, word.start, word.end) {
            let thing = THINGS.iter().any(|w| scene.text.ends_with_at(word.end, w));
            return Some(Opening::new(Subject::Other, if thing { Kind::Thing } else { Kind::Plain }));
        }
    }
    place.then_some(Opening::new(Subject::Place, Kind::Plain))
}

/// Whether a clause begins with a thing pointed at, which is no zone and no number: 该新能源电车, 这款芯片.
fn that_thing(scene: &Scene, at: usize) -> bool {
    let Some(pointer) = scene.text.word_at(at, POINTERS) else { return false };
    let after = at + pointer.chars().count();
    let roles = [CueRole::Own, CueRole::Other, CueRole::Head, CueRole::Wide];
    let number = scene.text.starts_with_any(after, NUMBERS);
    let cue = |i: usize| scene.cues.starting_at(i).iter().any(|w| w.known || w.any(&roles));
    !number && !cue(at) && !cue(after) && scene.zone_at(after).is_none()
}

/// Whom a clause names that says first where he is: 位于某保税区的|某总装线, 落户高新区的|某公司.
fn lying_in(scene: &Scene, at: usize, end: usize) -> Option<Opening> {
    let word = scene.text.word_at(at, LYING)?;
    let mut place = at + word.chars().count();
    place += usize::from(matches!(scene.text.at(place), Some('在' | '于')));
    // 位于某市某区的|某产业园.
    const LONGEST_PLACE: usize = 14;
    let zone = |at: usize| scene.zone_at(at).map(|z| Opening::new(Subject::Zone(z), Kind::Plain));
    let of =
        (place..end.min(place + LONGEST_PLACE)).find(|&i| scene.text.chars[i] == '的' && scene.zone_at(i).is_none());
    if let Some(zone) = of.and_then(|of| zone(of + 1)) {
        return Some(zone);
    }
    let own = || scene.cues.starting_at(place).iter().find(|w| w.is(CueRole::Own)).map(|w| w.end);
    let after = scene.zone_at(place).map(|z| scene.zones[z].span.end).or_else(own)?;
    (scene.text.at(after) == Some('的') && after + 1 < end).then_some(Opening::other())
}

/// Whether a zone's name is part of an event's: 某科技城|国际科技博览会.
pub(crate) fn event(scene: &Scene, after: usize, end: usize) -> bool {
    const REACH: usize = 12;
    let plain =
        |i: &usize| !scene.cues.starting_at(*i).iter().any(|w| w.known || w.any(&[CueRole::Lead, CueRole::Link]));
    (after..end.min(after + REACH)).take_while(plain).any(|i| scene.text.starts_with_any(i, FAIRS))
}

/// Whether a clause says what only zones and cities do, and names nobody: 近三年|引进项目33个.
pub(crate) fn attracts(scene: &Scene, span: Range<usize>) -> bool {
    const REACH: usize = 24;
    let period = scene.periods.get(scene.period_after(span.start)).filter(|p| p.outer.start == span.start);
    let at = period.map_or(span.start, |p| p.outer.end);
    let drawn = |i: usize| scene.text.starts_with_any(i, words!["项目", "企业"]);
    scene.text.starts_with_any(at, ZONE_DEEDS) && (at..span.end.min(at + REACH)).any(drawn)
}

/// Whether a clause begins with a county, a district or a city by its full name: 安源区|树牢理念, 邵阳县|高度重视.
fn district(scene: &Scene, at: usize, end: usize) -> bool {
    const NAMES: std::ops::RangeInclusive<usize> = 2..=4;
    let name = |n: &usize| at + n < end && matches!(scene.text.chars[at + n], '县' | '区' | '市' | '旗');
    let Some(length) = NAMES.into_iter().find(name) else { return false };
    let tail = at + length;
    // 园区, 社区; 市场, 县域, 市级.
    let sort = || scene.text.before(tail).is_some_and(|c| "新园片校社地景特城辖郊山库灾牧林小发税验术创".contains(c));
    let more = || scene.text.at(tail + 1).is_some_and(|c| "场域级块位政值民容属内外里、".contains(c));
    let word = || scene.cues.within(at..tail).iter().any(|w| !w.place && (w.known || w.end - w.start > 1));
    let ranks = || {
        scene.cues.starting_at(tail + 1).iter().any(|w| w.is(CueRole::Rank) && !w.is(CueRole::Link))
            || scene.text.starts_with_at(tail + 1, "占比")
            || scene.text.starts_with_at(tail + 1, "第")
    };
    let cut = || scene.cues.within(at..tail + 1).iter().any(|w| w.end > tail + 1);
    let letters = scene.text.chars[at..tail].iter().all(|&c| is_alphabetic(c));
    // 占广州市总数, 对武汉市增长.
    let within = || scene.text.at(at).is_some_and(|c| "占对在为向从与由把将以到给居列".contains(c));
    letters && !within() && !sort() && !more() && !word() && !ranks() && !cut() && scene.zone_at(tail + 1).is_none()
}

/// Whether a clause begins with a road or a river: 云飞路两侧|集聚企业30家.
fn along_road(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST_NAME: usize = 8;
    const SIDES: &Words = &Words::new(&["两侧", "沿线", "两岸", "两旁", "沿岸"]);
    let limit = end.min(at + LONGEST_NAME);
    let begins = |i: usize| matches!(scene.text.chars[i], '两' | '沿');
    let side = (at + 2..limit).find(|&i| begins(i) && scene.text.starts_with_any(i, SIDES));
    side.is_some_and(|i| matches!(scene.text.before(i), Some('路' | '街' | '道' | '河' | '江' | '湖' | '渠' | '巷')))
}

/// Whether a zone is called by a name without its sort: 中关村, which is also a place.
pub(crate) fn nickname(text: &Text, zone: &ZoneSpan) -> bool {
    let last = text.before(zone.span.end);
    !zone.own && !last.is_some_and(|c| matches!(c, '区' | '园' | '城' | '港' | '岛' | '湾' | '谷' | '新' | '科'))
}
