//! Zones that the gazetteer does not have: a place or another proper name before a type word.

use std::ops::Range;

use super::ZoneSpan;
use super::candidate::{Stem, is_plain};
use super::place::{place_at, place_before, places_before};
use super::stem::{after_particle, nearest};
use crate::explain::Rule;
use crate::length::Length;
use crate::mention::{Zone, ZoneKind, ZoneLevel};
use crate::name::edge::{By, Edge, is_name_char, is_only};
use crate::scan::{Hit, Hits};
use crate::search::Search;
use crate::tables::{Place, StemNeed, Table, ZONE_TYPES, ZoneType, words};
use crate::text::Text;

/// The longest type word.
const LONGEST_TYPE: usize = 10;

/// Zones by type word, in text order, those of the gazetteer left out.
pub(super) fn find(text: &Text, hits: &Hits, known: &[ZoneSpan]) -> Vec<ZoneSpan> {
    let mut found: Vec<ZoneSpan> = Vec::new();
    for hit in hits.of([Table::ZoneType]) {
        // 科技园 in 大学科技园, 产业园 in 产业园区: only the longest type word counts.
        let longer = |h: Hit| {
            h.table == Table::ZoneType
                && h.start <= hit.start
                && h.end >= hit.end
                && h.end - h.start > hit.end - hit.start
        };
        if hits.within(hit.start.saturating_sub(LONGEST_TYPE)..hit.end).any(longer) {
            continue;
        }
        match known_at(known, hit.start).filter(|z| z.span.end >= hit.end) {
            Some(zone) => found.extend(branch(text, hits, zone, &hit)),
            None => {
                let last = found.last().map_or(0, |z| z.span.end);
                let outer = found.last().filter(|z| z.span.end == hit.start);
                let outer = outer.or_else(|| known_at(known, hit.start.saturating_sub(1)));
                let zone = match outer.and_then(|zone| part(text, zone, &hit)) {
                    Some(zone) => Some(zone),
                    None => by_type(text, hits, known, &hit, last),
                };
                found.extend(zone);
            }
        }
    }
    found
}

/// The known zone that covers a position.
fn known_at(known: &[ZoneSpan], at: usize) -> Option<&ZoneSpan> {
    let next = known.partition_point(|z| z.span.end <= at);
    known.get(next).filter(|z| z.span.start <= at)
}

/// 三明中关村科技园: a known park's name after a place of another province is the name of its branch there.
fn branch(text: &Text, hits: &Hits, zone: &ZoneSpan, kind: &Hit) -> Option<ZoneSpan> {
    if ZONE_TYPES[kind.row].stem != StemNeed::Name || zone.span.end != kind.end {
        return None;
    }
    let (place, start) = place_before(text, hits, zone.span.start)?;
    if zone.zone.province.as_deref() == Some(place.province) {
        return None;
    }
    let span = start..kind.end;
    text.note_of(&span, Rule::Branch, span.clone());
    text.note_of(&span, Rule::TypeWordKind, kind.start..kind.end);
    text.note_of(&span, Rule::PlaceInName, start..zone.span.start);
    text.note_of(&span, Rule::CityInName, start..zone.span.start);
    Some(span_of(text, span, ZoneKind::Park, None, Some(place)))
}

/// 云岭经开区|化工园区: a zone's name with a park's type word right after it is the name of its park.
fn part(text: &Text, zone: &ZoneSpan, hit: &Hit) -> Option<ZoneSpan> {
    let zoned = zone.span.end == hit.start && text.before(hit.start) == Some('区');
    let park = text.ends_with_any(hit.end, words!["园", "园区"]) && ZONE_TYPES[hit.row].stem == StemNeed::Name;
    if !(zoned && park) {
        return None;
    }
    let span = zone.span.start..hit.end;
    text.note_of(&span, Rule::NameAndType, zone.span.clone());
    text.note_of(&span, Rule::TypeWordKind, hit.start..hit.end);
    let name = text.written(span.clone());
    let zone = Zone { name, kind: ZONE_TYPES[hit.row].kind, level: None, approved: None, ..zone.zone.clone() };
    Some(ZoneSpan { span, zone, own: false, known: false })
}

/// The zone that a type word ends; what came before it ends at `last`.
fn by_type(text: &Text, hits: &Hits, known: &[ZoneSpan], hit: &Hit, last: usize) -> Option<ZoneSpan> {
    let kind: &ZoneType = &ZONE_TYPES[hit.row];
    let (stem_end, level) = before_level(text, hit.start);
    if let Some((place, start)) = quoted_after_place(text, hits, stem_end).filter(|_| kind.stem == StemNeed::Name) {
        let span = start..hit.end;
        text.note_of(&span, Rule::NameAndType, start..stem_end);
        text.note_of(&span, Rule::TypeWordKind, hit.start..hit.end);
        return Some(span_of(text, span, kind.kind, level, Some(place)));
    }
    let chain = (kind.stem != StemNeed::Name).then(|| places_before(text, hits, stem_end)).flatten();
    let edge = nearest(text, hits, known, stem_end, kind.stem)?;
    let edge = after_other(text, hits, after_places(text, edge, chain), stem_end, last);
    let start = after_gloss(text, &edge, stem_end);
    let place = chain.map(|(place, _)| place).or_else(|| place_of_name(text, hits, start..stem_end, kind));
    let listed = is_listed(text, known, start, last);
    let stem = Stem { text, hits, kind, edge, start, end: stem_end, type_end: hit.end, place, listed };
    if let Some(rule) = stem.refused() {
        text.note_of(&(start..hit.end), rule, hit.start..hit.end);
        return None;
    }
    let span = start..hit.end;
    let rule = if kind.stem == StemNeed::Name { Rule::NameAndType } else { Rule::PlaceAndType };
    text.note_of(&span, rule, start..stem_end);
    text.note_of(&span, rule, hit.start..hit.end);
    text.note_of(&span, Rule::TypeWordKind, hit.start..hit.end);
    text.note_of(&span, Rule::LevelWord, stem_end..hit.start);
    text.note_of(&span, Rule::PlaceInName, start..stem_end);
    text.note_of(&span, Rule::CityInName, start..stem_end);
    Some(span_of(text, span, kind.kind, level, place))
}

/// Whether a name goes on with a list of zones: 云岭科技园、|家纺服装产业园. The zone found before it ends at `last`.
fn is_listed(text: &Text, known: &[ZoneSpan], start: usize, last: usize) -> bool {
    let before = start.saturating_sub(1);
    text.before(start) == Some('、')
        && (last == before || known_at(known, before.saturating_sub(1)).is_some_and(|z| z.span.end == before))
}

/// The edge where the chain of places before a type word begins, if that is further right: but 青溪湾|滨海新区 is one name.
fn after_places(text: &Text, edge: Edge, chain: Option<(&'static Place, usize)>) -> Edge {
    let bay = |start: usize| start >= edge.at + 2 && matches!(text.before(start), Some('湾' | '岛'));
    match chain {
        Some((_, start)) if start > edge.at && !bay(start) => Edge { at: start, by: By::Mark },
        _ => edge,
    }
}

/// After another zone at the head of a stem: one without a name, or one whose own name ends at `last`.
fn after_other(text: &Text, hits: &Hits, edge: Edge, stem_end: usize, last: usize) -> Edge {
    // 高新区UWC+创新岛: the zone that it lies in has no name here.
    let bare = |h: &Hit| h.table == Table::ZoneType && ZONE_TYPES[h.row].stem == StemNeed::Place && h.end < stem_end;
    let outer = hits.starting_at(edge.at).find(bare);
    let edge = outer.map_or(edge, |outer| Edge { at: outer.end, by: By::Mark });
    // 特色产业园区|湖滨创新园: a sort before a name.
    let sorts = hits.within(edge.at..stem_end).filter(|h| {
        h.table == Table::ZoneType
            && h.start > edge.at
            && h.end + 2 <= stem_end
            && hits.longest_at(h.start, Table::ZoneType).is_some_and(|longest| longest.end == h.end)
            && is_only(text, hits, edge.at, h.start, is_plain)
            && !is_only(text, hits, h.end, stem_end, is_plain)
    });
    let sort = sorts.max_by_key(|h| h.end);
    let edge = sort.map_or(edge, |sort| Edge { at: sort.end, by: By::Mark });
    // 湖滨开发区云岭工业园 is two names, 湖滨开发区新材料产业园 one; and so is 湖滨开发区|建有|云岭工业园.
    let proper = |from: usize| from + 2 <= stem_end && !is_only(text, hits, from, stem_end, is_plain);
    let parted = last > edge.at && text.before(last) == Some('区') && proper(last);
    if parted { Edge { at: after_particle(text, hits, last, stem_end), by: By::Mark } } else { edge }
}

/// After the first word of a gloss, 洋浦经济开发区(含|临港产业园), and after a dash.
fn after_gloss(text: &Text, edge: &Edge, stem_end: usize) -> usize {
    if text.at(edge.at) == Some('—') {
        return edge.at + 1;
    }
    let glossed = text.before(edge.at) == Some('(') && matches!(text.at(edge.at), Some('含' | '原' | '即'));
    edge.at + usize::from(glossed && edge.at + 2 < stem_end)
}

/// The place that a name begins with, or that stands before it where it needs none itself.
fn place_of_name(text: &Text, hits: &Hits, stem: Range<usize>, kind: &ZoneType) -> Option<&'static Place> {
    let around = || place_before(text, hits, stem.start).filter(|(place, _)| !place.city.is_empty());
    // 中国(湖南)自由贸易试验区
    let inner = if text.starts_with_at(stem.start, "中国(") { stem.start + 3 } else { stem.start };
    let own = place_at(hits, inner, stem.end);
    own.or_else(|| around().filter(|_| kind.stem == StemNeed::Name).map(|(place, _)| place))
}

/// The place before a quoted word that ends at a position, and where it begins: 北流|“两湾”|产业园.
fn quoted_after_place(text: &Text, hits: &Hits, end: usize) -> Option<(&'static Place, usize)> {
    const LONGEST_QUOTE: usize = 8;
    let close = end.checked_sub(1).filter(|&at| text.at(at) == Some('”'))?;
    let from = close.saturating_sub(LONGEST_QUOTE);
    let open = (from..close).rev().find(|&at| !is_name_char(text.chars[at])).filter(|&at| text.at(at) == Some('“'))?;
    place_before(text, hits, open).filter(|_| open + 2 < close)
}

/// Where the stem ends: before words of level such as 国家级.
fn before_level(text: &Text, end: usize) -> (usize, Option<ZoneLevel>) {
    const LEVELS: [(&str, ZoneLevel); 3] =
        [("国家级", ZoneLevel::National), ("国家", ZoneLevel::National), ("省级", ZoneLevel::Provincial)];
    let found = LEVELS.iter().find(|(word, _)| text.ends_with_at(end, word));
    found.map_or((end, None), |&(word, level)| (end - word.length(), Some(level)))
}

fn span_of(
    text: &Text,
    span: Range<usize>,
    kind: ZoneKind,
    level: Option<ZoneLevel>,
    place: Option<&Place>,
) -> ZoneSpan {
    let name: String = text.original(span.clone()).chars().filter(|c| !c.is_whitespace()).collect();
    let some = |s: &str| (!s.is_empty()).then(|| s.to_owned());
    let province = place.and_then(|p| some(p.province));
    let city = place.and_then(|p| some(p.city));
    let full = official(&name, province.as_deref());
    text.note_of(&span, if full.is_some() { Rule::FullForm } else { Rule::NameAsWritten }, span.clone());
    let name = full.unwrap_or(name);
    ZoneSpan { span, zone: Zone { name, kind, level, province, city, approved: None }, own: false, known: false }
}

/// The full form of a name that ends in a short form with only one; 厦门自贸片区 is a part of the province's zone. Zhejiang
/// calls its own 高新技术产业园区 as well, Hubei and Fujian those that are not the nation's. 经济技术开发区 are the nation's,
/// which the gazetteer knows, and all of Shanxi's; of some provinces it is known that theirs are 经济开发区.
fn official(name: &str, province: Option<&str>) -> Option<String> {
    if let (Some(stem), Some(province)) = (name.strip_suffix("自贸片区").or(name.strip_suffix("自贸区")), province)
    {
        let short = ["省", "市", "壮族自治区", "维吾尔自治区"].iter().find_map(|end| province.strip_suffix(end));
        // 黑龙江|黑河自贸片区
        let area = |short| stem.strip_prefix(short).filter(|area| !area.is_empty()).unwrap_or(stem);
        return short.map(|short| format!("中国（{short}）自由贸易试验区{}片区", area(short)));
    }
    const ECONOMIC: &str =
        "湖南省广东省浙江省江西省四川省江苏省山东省福建省湖北省河北省安徽省吉林省黑龙江省贵州省辽宁省";
    let forms = [
        ("高新区", "高新技术产业园区", matches!(province, Some("湖北省" | "福建省"))),
        ("高新区", "高新技术产业开发区", province != Some("浙江省")),
        ("综保区", "综合保税区", true),
        ("经开区", "经济技术开发区", province == Some("山西省")),
        ("经开区", "经济开发区", province.is_some_and(|p| ECONOMIC.has(p))),
    ];
    let (stem, full) =
        forms.iter().filter(|(.., sure)| *sure).find_map(|(short, full, _)| Some((name.strip_suffix(short)?, full)))?;
    (!stem.ends_with("国家") && !stem.ends_with("级")).then(|| format!("{stem}{full}"))
}
