//! Whom a clause names at its beginning.

use std::ops::{ControlFlow, Range};

use super::Subject;
use super::actor::{THINGS, lifts_all, names_works, sized, staged, subject_tail};
use super::back;
use super::body::{office, part_of_zone};
use super::brand;
use super::facility;
use super::firm::{firm_of, firm_of_sort, founds, is_firm, legal_name, one_firm, told_in_passing, trades, workshop};
use super::lead_in;
use super::party;
use super::place::{chosen, cities_by_number, county_acts, district, place_acts, place_name, ranked_among, several};
use super::pointed::{at_zone, defines, noun_pointed_at};
use super::returning::{arrives, come_in};
use super::speech;
use super::zone_first::{of_zone, zones_by_number};
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::indicator::likeness;
use crate::fact::scene::{Scene, Shape};
use crate::numeral::is_up_to_ten;
use crate::tables::lists::{BARE_ZONES, FIRSTS, ZONE_SORTS};
use crate::tables::{CueRole, words};

/// The subject a clause names at its beginning.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Opening {
    pub subject: Subject,
    pub kind: Kind,
}

/// What sort of subject it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A zone, a place.
    Plain,
    /// A company, a school, an event.
    Body,
    /// A thing, which seldom is what a paragraph is about.
    Thing,
    /// A firm by its brand, which a paragraph that begins with it is about.
    Firm,
    /// A district, a county or a city by its full name, for a sentence too.
    District,
    /// A city or a province that acts, for a sentence too: 合肥集聚企业90家.
    City,
    /// Zones of a sort: 全省综保区.
    Class,
}

impl Opening {
    pub fn new(subject: Subject, kind: Kind) -> Self {
        Opening { subject, kind }
    }

    pub fn other() -> Self {
        Opening::new(Subject::Other, Kind::Body)
    }
}

/// The subject a clause names at its beginning, if any.
pub(crate) fn subject_of(scene: &Scene, span: Range<usize>, spoken: &[usize]) -> Option<Opening> {
    // 像云帆公司这样的|红色阵地有28个: who they are like is not whose they are.
    if scene.text.at(span.start) == Some('像') && likeness::end(scene, span.clone()).is_some() {
        return None;
    }
    if is_firm(scene, span.clone()) {
        return Some(Opening::other());
    }
    if defines(scene, span.start) || lifts_all(scene, span.clone()) {
        return Some(Opening::new(Subject::Other, Kind::Thing));
    }
    let founded = || brand::founded(scene, span.start, span.end);
    if speech::by_firm(scene, span.clone()) || founds(scene, span.clone()) || founded() {
        return Some(Opening::other());
    }
    if brand::described(scene, span.start, span.end) || brand::alone(scene, span.start, span.end) {
        return Some(Opening::new(Subject::Other, Kind::Firm));
    }
    if facility::inside(scene, span.start, span.end) || facility::procedure(scene, span.clone()) {
        return Some(Opening::new(Subject::Other, Kind::Thing));
    }
    let at = match lead_in::end(scene, span.clone()) {
        ControlFlow::Break(found) => return found,
        ControlFlow::Continue(at) if at >= span.end => return None,
        ControlFlow::Continue(at) => at,
    };
    if at_zone(scene, at) {
        // 这个占地30亩的|产业园: a park, as 园区 is.
        let noun = noun_pointed_at(scene, at).filter(|&noun| scene.cues.at(noun, &[CueRole::Own]).is_some());
        return Some(Opening::new(Subject::Back(back::meant(scene, noun.unwrap_or(at), spoken)), Kind::Plain));
    }
    if sized(scene, at, span.end) || facility::opens(scene, at, span.end) {
        return Some(Opening::new(Subject::Other, Kind::Thing));
    }
    if zones_by_number(scene, at..span.end) {
        return Some(Opening::new(Subject::Other, Kind::Class));
    }
    if let Some(zone) = scene.zone_at(at) {
        return Some(of_zone(scene, zone, span.end));
    }
    // 三级医院|从无到有,达到3家: how many there came to be.
    const SORT: usize = 8;
    let came = scene.text.has_any(at..span.end.min(at + SORT), words!["从无到有", "从少到多"]);
    if came || ranked_among(scene, at) {
        return None;
    }
    named(scene, at, span.end).or_else(|| called(scene, at, span.end, spoken)).or_else(|| told(scene, at, span.end))
}

/// Whom a clause names that begins with a place's or a firm's name.
fn named(scene: &Scene, at: usize, end: usize) -> Option<Opening> {
    if cities_by_number(scene, at, end) {
        return Some(Opening::new(Subject::Other, Kind::Plain));
    }
    let place = scene.cues.starting_at(at).iter().find(|w| w.place);
    if place.is_some_and(|place| place_acts(scene, place, end)) || several(scene, at) {
        return Some(Opening::new(Subject::Other, Kind::City));
    }
    if legal_name(scene, at, end) || brand::labelled(scene, at, end) || facility::quarter(scene, at, end) {
        return Some(Opening::other());
    }
    // 虎丘区(|苏州高新区|)去年.
    let bracket = (at + 2..end.min(at + 6)).find(|&i| scene.text.chars[i] == '(').map_or(at, |i| i + 1);
    if let Some(zone) =
        scene.zone_at(bracket).filter(|&z| bracket > at && scene.text.at(scene.zones[z].span.end) == Some(')'))
    {
        return Some(Opening::new(Subject::Zone(zone), Kind::Plain));
    }
    if !chosen(scene, at, end) && district(scene, at, end) {
        return Some(Opening::new(Subject::Other, Kind::District));
    }
    // 海淀园|集聚企业1200家: a part of a zone in many places.
    // 临江港|完成货物吞吐量: so is a port.
    let part = place_name(scene, at).map(|name| name.end);
    let part = part.filter(|&i| match (scene.text.at(i), scene.text.at(i + 1)) {
        (Some('园'), next) => !matches!(next, Some('区' | '林' | '艺' | '丁')),
        (Some('港'), next) => !next.is_some_and(|c| chars!("口区澳湾务城航股珠").has(c)),
        _ => false,
    });
    if part.is_some_and(|i| i + 1 < end) || firm_of_sort(scene, at) {
        let garden = part.is_some_and(|i| scene.text.at(i) == Some('园'));
        return Some(Opening::new(Subject::Other, if garden { Kind::Body } else { Kind::Thing }));
    }
    // 如今的|昆山,.
    let alone = place_name(scene, at).filter(|name| name.end == end && scene.text.at(end) == Some(','));
    if let Some(place) = alone.map(|name| name.end).or_else(|| county_acts(scene, at)) {
        return Some(Opening::new(Subject::Place(at, place), Kind::Plain));
    }
    if brand::opens(scene, at, end) {
        return Some(Opening::new(Subject::Other, Kind::Firm));
    }
    if trades(scene, at, end)
        || brand::team(scene, at)
        || party::of_firm(scene, at, end)
        || brand::somebody(scene, at, end)
        || workshop(scene, at)
        || told_in_passing(scene, at)
        || office(scene, at, end)
    {
        return Some(Opening::new(Subject::Other, Kind::Thing));
    }
    let company = scene.text.starts_with_any(at, words!["公司", "集团", "企业负责人"]);
    let sort = || matches!(scene.text.at(at + 2), Some('数' | '总' | '制' | '化' | '类'));
    ((company || one_firm(scene, at)) && !sort()).then(Opening::other)
}

/// Whom a clause means that begins with 全区, 园区, 全市, 省级.
fn called(scene: &Scene, at: usize, end: usize, spoken: &[usize]) -> Option<Opening> {
    // 全国|的产业规模达5万亿元, but 占全市的30%,|全省的|10%.
    let amount = scene.next_figure(at).filter(|f| f.span.start < end).map_or(at, |f| f.span.start);
    let whole = |w: &&Word| scene.text.before(w.end) != Some('的') || amount < w.end + 3;
    let first = scene.cues.starting_at(at).iter().find(whole)?;
    // 全省平均|为2.8%: the others'.
    let average = scene.text.past_word(at, words!["全省平均", "全市平均", "全国平均"]);
    let average = average.map(|i| i + 2 * usize::from(scene.text.starts_with_at(i, "水平")));
    if average.is_some_and(|i| scene.text.at(i).is_some_and(|c| chars!("为是仅只不约超达才还").has(c))) {
        return Some(Opening::new(Subject::Other, Kind::Thing));
    }
    // 园区内的|云岭实验学校|占地80亩.
    let lies = || scene.text.starts_with_any(first.end, words!["内的", "里的", "的"]);
    let inside = || lies() && (part_of_zone(scene, first.end, end) || firm_of(scene, first.end, end));
    let labelled = || brand::labelled(scene, first.end, end);
    // 高新区|税务局|退税3亿元: a part of it, as of one with a name.
    let body = || scene.text.word_at(at, BARE_ZONES).is_some() && part_of_zone(scene, first.end, end);
    if first.is(CueRole::Own) && (back::elsewhere(scene, at) || inside() || labelled() || body()) {
        return Some(Opening::other());
    }
    if first.is(CueRole::Own) {
        return Some(Opening::new(Subject::Back(back::meant(scene, at, spoken)), Kind::Plain));
    }
    // 全市排名第三 says among whom, not who.
    let part = |w: &Word| scene.text.starts_with_at(w.end, "占比");
    let ranks =
        |w: &Word| part(w) || scene.cues.starting_at(w.end).iter().any(|n| n.is(CueRole::Rank) && !n.is(CueRole::Link));
    // 省级|众创空间7家, 省市|级平台 tells a grade, 省级财政 who it is.
    let graded = |w: &Word| {
        (scene.text.before(w.end) == Some('级') || scene.text.at(w.end) == Some('级'))
            && !scene.text.starts_with_any(w.end, words!["财政", "层面", "部门"])
            && !(scene.text.starts_with_at(w.end, "以上") && scene.text.starts_with_any(w.end + 2, ZONE_SORTS))
    };
    // 全市三成的高新技术企业|集聚于此.
    let here = || {
        scene.text.ends_with_any(end, words!["于此", "在此", "在这里"])
            || come_in(scene, first.end..end)
            || arrives(scene, at..end)
    };
    // 其中|全国|首创142项, 国内|首条中试线建成: what they are the first in, not who they are.
    let best = || scene.text.starts_with_any(first.end, FIRSTS);
    let orders = || lead_in::orders(scene, first.end, end);
    if !first.is(CueRole::Wide) || ranks(first) || graded(first) || best() || here() || orders() {
        return None;
    }
    let class = scene.text.ends_with_any(first.end, ZONE_SORTS);
    Some(Opening::new(Subject::Other, if class { Kind::Class } else { Kind::Plain }))
}

/// Whom a clause tells of whose name only its last word says: 日航国际酒店|从拿地到开工.
fn told(scene: &Scene, at: usize, end: usize) -> Option<Opening> {
    const REACH: usize = 28;
    // 五大实验室|取得实效: those of the zone.
    if scene.text.at(at + 1) == Some('大') && is_up_to_ten(scene.text.chars[at]) {
        return None;
    }
    // 一手|抓项目落地: what somebody attends to is not who.
    if matches!(scene.text.at(at), Some('一' | '抓')) && scene.text.starts_with_any(at, words!["一手", "抓"]) {
        return None;
    }
    let figure = scene.next_figure(at).map_or(end, |f| f.span.start);
    let limit = end.min(at + REACH).min(figure);
    if names_works(scene, at, limit, end) {
        return Some(Opening::new(Subject::Other, Kind::Thing));
    }
    let zone_ahead = scene.zone_in(at..limit);
    for word in scene.cues.within(at..limit) {
        if zone_ahead && scene.zone_at(word.start).is_some() {
            break;
        }
        if !scene.open(word.start) {
            continue;
        }
        let whole = || scene.inside_whole_word(word.start, word.end);
        if word.is(CueRole::Lead) && word.end - word.start > 1 && !whole() {
            // 天合光能|拥有员工: whoever has them is named before; not 每万人|拥有.
            let holds = scene.text.starts_with_any(word.start, words!["拥有", "现有", "建有", "设有", "共有"]);
            // 光伏产业|拥有企业86家: a trade is no body; nor are those counted themselves: 国家级孵化器|共有9个.
            let trade = || scene.text.ends_with_any(word.start, words!["产业", "行业", "集群", "领域", "业态", "赛道"]);
            let body = || scene.text.at(at) != Some('每') && !trade() && !staged(scene, word.start);
            if holds && word.start >= at + 3 && body() {
                return Some(Opening::other());
            }
            break;
        }
        // 推动与监测中心共建: what a verb takes is no subject.
        if word.is(CueRole::Stop) && !word.is(CueRole::Other) && word.end - word.start > 1 && !word.known && !whole() {
            break;
        }
        // 云帆公司以|3亿元竞得地块.
        let by = scene.text.at(word.end) == Some('以');
        // 以人民为|中心.
        let aim = scene.text.ends_with_at(word.end, "为中心");
        if word.is(CueRole::Other)
            && !aim
            && !scene.text.starts_with_at(word.end - 1, "行业")
            && (by || word.end + 2 <= limit)
            && subject_tail(scene, at, word.start, word.end)
        {
            let thing = THINGS.iter().any(|w| scene.text.ends_with_at(word.end, w));
            return Some(Opening::new(Subject::Other, if thing { Kind::Thing } else { Kind::Body }));
        }
    }
    // 郑州市占比83% tells of a part.
    let of = |end: usize| scene.text.starts_with_any(end, words!["占比", "第", "排名", "占"]);
    let whose = |end: usize| !of(end + usize::from(matches!(scene.text.at(end), Some('省' | '市'))));
    let place = scene.cues.starting_at(at).iter().find(|w| w.place && whose(w.end))?;
    // 凉山州|各园区共走访企业2300家: all of them there.
    if scene.text.at(place.end + usize::from(matches!(scene.text.at(place.end), Some('省' | '市' | '州'))))
        == Some('各')
    {
        return Some(Opening::new(Subject::Other, Kind::Class));
    }
    let Some(figure) = scene.next_figure(at).filter(|f| f.span.start < end) else {
        // 湖北省两会召开 says nothing of whose anything is.
        return Some(Opening::new(Subject::Unsaid, Kind::Plain));
    };
    // 河北|涞水: the county.
    let from = place.end + usize::from(matches!(scene.text.at(place.end), Some('省' | '市')));
    let county = place_name(scene, from);
    // 合肥的|常住人口1000万人: nobody's but the city's.
    let owns = usize::from(scene.text.at(place.end) == Some('的'));
    // 江苏省瞪羚企业32家: who chose the zone's firms.
    // 北京企业占|1/3, 其中|北京药企96家: those of a place are a part of whose was told.
    let sort = scene.text.word_at(place.end + owns, words!["企业", "项目", "人才", "客商", "来源", "资本", "技术"]);
    let within = scene.text.ends_with_at(at, "其中");
    let part = sort.is_some() && (within || scene.text.at(place.end + 2) == Some('占'));
    let counted = county.is_none() && matches!(Shape::of(figure), Shape::Count | Shape::Noun);
    if part || counted && (within || sort.is_some()) {
        return None;
    }
    let subject = match county {
        Some(name) => Subject::Place(name.start, name.end),
        None if counted && owns == 0 => Subject::Unsaid,
        None => Subject::Other,
    };
    Some(Opening::new(subject, if owns > 0 { Kind::Thing } else { Kind::Plain }))
}
