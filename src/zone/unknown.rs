//! Zones that the gazetteer does not have: a place or another proper name before a type word.

use std::ops::Range;

use super::ZoneSpan;
use super::class::names_class;
use super::stem::nearest;
use crate::explain::Rule;
use crate::mention::{Zone, ZoneKind, ZoneLevel};
use crate::name::edge::{By, Edge, is_name_char, is_only};
use crate::scan::{Hit, Hits};
use crate::tables::lists::ZONE_BODIES;
use crate::tables::{CueClass, PLACES, Place, StemNeed, Table, Words, ZONE_TYPES, ZoneType};
use crate::text::Text;

/// The longest stem of a type word like 高新区, that of a place and no more, and the longest of one like 科技园.
const LONGEST_AREA: usize = 8;
const LONGEST_WORD: usize = 4;
const LONGEST_NAME: usize = 14;
/// The longest type word.
const LONGEST_TYPE: usize = 10;

/// Zones by type word, in text order, those of the gazetteer left out.
pub(super) fn find(text: &Text, hits: &Hits, known: &[ZoneSpan]) -> Vec<ZoneSpan> {
    let mut found: Vec<ZoneSpan> = Vec::new();
    for hit in hits.of([Table::ZoneType]) {
        // 科技园 in 大学科技园, 产业园 in 产业园区: only the longest type word counts.
        let longer = |h: &&Hit| {
            h.table == Table::ZoneType
                && h.start <= hit.start
                && h.end >= hit.end
                && h.end - h.start > hit.end - hit.start
        };
        if hits.within(hit.start.saturating_sub(LONGEST_TYPE)..hit.end).iter().any(|h| longer(&h)) {
            continue;
        }
        match known_at(known, hit.start).filter(|z| z.span.end >= hit.end) {
            Some(zone) => found.extend(branch(text, hits, zone, hit)),
            None => {
                let last = found.last().map_or(0, |z| z.span.end);
                found.extend(by_type(text, hits, known, hit, last));
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
    let mut edge = nearest(text, hits, known, stem_end, kind.stem)?;
    let refused = |start: usize, rule| {
        text.note_of(&(start..hit.end), rule, hit.start..hit.end);
        None
    };
    let place = match kind.stem {
        StemNeed::Place | StemNeed::Area => {
            let chain = places_before(text, hits, stem_end);
            if let Some((_, start)) = chain {
                edge = if start > edge.at { Edge { at: start, by: By::Mark } } else { edge };
            }
            chain
        }
        StemNeed::Name => None,
    };
    // 高新区UWC+创新岛: the zone that it lies in has no name here.
    let bare = |h: &&Hit| h.table == Table::ZoneType && ZONE_TYPES[h.row].stem == StemNeed::Place && h.end < stem_end;
    if let Some(outer) = hits.starting_at(edge.at).iter().find(bare) {
        edge = Edge { at: outer.end, by: By::Mark };
    }
    // 湖滨开发区云岭工业园 is two names, 湖滨开发区新材料产业园 one.
    let proper = |from: usize| from + 2 <= stem_end && !is_only(text, hits, from, stem_end, is_plain);
    if last > edge.at && text.before(last) == Some('区') && proper(last) {
        edge = Edge { at: last, by: By::Mark };
    }
    // 洋浦经济开发区(含临港产业园)
    let glossed = text.before(edge.at) == Some('(') && matches!(text.at(edge.at), Some('含' | '原' | '即'));
    let start = edge.at + usize::from(glossed && edge.at + 2 < stem_end);
    let around = || place_before(text, hits, start).filter(|(place, _)| !place.city.is_empty());
    let place = place.map(|(place, _)| place).or_else(|| place_at(hits, start, stem_end));
    let place = place.or_else(|| around().filter(|_| kind.stem == StemNeed::Name).map(|(place, _)| place));
    let length = stem_end - start;
    // 云岭软件园创新园区治理: the first type word ends the name.
    let ends_name = |h: &Hit| h.table == Table::ZoneType && h.end == stem_end && h.start >= start + 2;
    if kind.stem == StemNeed::Name && hits.within(start..stem_end).iter().any(ends_name) {
        return refused(start, Rule::NoZoneName);
    }
    // 四川省高新区 are those of a province.
    let whole_province = place.is_some_and(|p| p.city.is_empty() && !p.province.is_empty()) && length <= LONGEST_WORD;
    if whole_province && kind.stem != StemNeed::Name && kind.kind != ZoneKind::FreeTrade {
        return refused(start, Rule::ZoneClass);
    }
    let longest = match kind.stem {
        StemNeed::Name => LONGEST_NAME,
        StemNeed::Place | StemNeed::Area if place.is_some() => LONGEST_AREA,
        // 未来产业集聚区 is a sort, and in 充分肯定开发区 the word before is a verb.
        _ if kind.kind == ZoneKind::Park || edge.by == By::Cue(CueClass::Adverb) => {
            return refused(start, Rule::NoZoneName);
        }
        // A part of a free-trade zone has its place's name, whatever it is.
        _ if text.ends_with_at(hit.end, "片区") => LONGEST_AREA,
        // Free-trade zones are a province's, or two countries'.
        _ if kind.kind == ZoneKind::FreeTrade && (length == 2 || !text.starts_with_at(start, "中国")) => {
            return refused(start, Rule::NoZoneName);
        }
        _ if kind.kind == ZoneKind::FreeTrade => LONGEST_AREA,
        StemNeed::Place | StemNeed::Area => LONGEST_WORD,
    };
    // 海门法院开发区法庭, 烟台大学开发区校区: a body, and a part of it in a zone without name.
    let body = kind.stem != StemNeed::Name && place_before(text, hits, stem_end).is_none_or(|(_, at)| at > start);
    if body && text.ends_with_any(stem_end, ZONE_BODIES) {
        return refused(start, Rule::NoZoneName);
    }
    let span = start..hit.end;
    let odd = |c: &char| c.is_ascii_digit() || place.is_none() && c.is_ascii();
    if kind.stem != StemNeed::Name && text.chars[start..stem_end].iter().any(odd) {
        return refused(start, Rule::NoZoneName);
    }
    let plain = is_only(text, hits, start, stem_end, is_plain);
    // 上半年|经开区, 意味着|高新区: bare words after a time or a verb.
    let bare = kind.stem != StemNeed::Name && place.is_none() && ends_speech(text, stem_end);
    if bare || length < 2 || length > longest || edge.by == By::Far || plain {
        return refused(start, Rule::NoZoneName);
    }
    if names_class(text, hits, &edge, stem_end, hit.end, kind) {
        return refused(start, Rule::ZoneClass);
    }
    let rule = if kind.stem == StemNeed::Name { Rule::NameAndType } else { Rule::PlaceAndType };
    text.note_of(&span, rule, start..stem_end);
    text.note_of(&span, rule, hit.start..hit.end);
    text.note_of(&span, Rule::TypeWordKind, hit.start..hit.end);
    text.note_of(&span, Rule::LevelWord, stem_end..hit.start);
    text.note_of(&span, Rule::PlaceInName, start..stem_end);
    text.note_of(&span, Rule::CityInName, start..stem_end);
    Some(span_of(text, span, kind.kind, level, place))
}

/// The place before a quoted word that ends at a position, and where it begins: 北流|“两湾”|产业园.
fn quoted_after_place(text: &Text, hits: &Hits, end: usize) -> Option<(&'static Place, usize)> {
    const LONGEST_QUOTE: usize = 8;
    let close = end.checked_sub(1).filter(|&at| text.at(at) == Some('”'))?;
    let from = close.saturating_sub(LONGEST_QUOTE);
    let open = (from..close).rev().find(|&at| !is_name_char(text.chars[at])).filter(|&at| text.at(at) == Some('“'))?;
    place_before(text, hits, open).filter(|_| open + 2 < close)
}

/// Whether a time or a verb ends at a position.
fn ends_speech(text: &Text, at: usize) -> bool {
    const LAST: &Words = &Words::new(&["年", "月", "月份", "季度", "季", "以来", "期间", "目前", "着", "了"]);
    text.ends_with_any(at, LAST)
}

/// Whether words of a class make no zone's name by themselves.
pub(super) fn is_plain(class: CueClass) -> bool {
    matches!(class, CueClass::ZonePlain | CueClass::Class | CueClass::Quantity)
}

/// Where the stem ends: before words of level such as 国家级.
fn before_level(text: &Text, end: usize) -> (usize, Option<ZoneLevel>) {
    const LEVELS: [(&str, ZoneLevel); 3] =
        [("国家级", ZoneLevel::National), ("国家", ZoneLevel::National), ("省级", ZoneLevel::Provincial)];
    let found = LEVELS.iter().find(|(word, _)| text.ends_with_at(end, word));
    found.map_or((end, None), |&(word, level)| (end - word.chars().count(), Some(level)))
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

/// The full form of a name that ends in a short form with only one; 厦门自贸片区 is a part of the province's zone. Zhejiang calls its own 高新技术产业园区 as well.
fn official(name: &str, province: Option<&str>) -> Option<String> {
    if let (Some(stem), Some(province)) = (name.strip_suffix("自贸片区").or(name.strip_suffix("自贸区")), province)
    {
        let short = ["省", "市", "壮族自治区", "维吾尔自治区"].iter().find_map(|end| province.strip_suffix(end));
        return short.map(|short| format!("中国（{short}）自由贸易试验区{stem}片区"));
    }
    const FORMS: [(&str, &str); 2] = [("高新区", "高新技术产业开发区"), ("综保区", "综合保税区")];
    let (stem, full) = FORMS.iter().find_map(|(short, full)| Some((name.strip_suffix(short)?, full)))?;
    let sure = *full != FORMS[0].1 || province.is_some_and(|p| p != "浙江省");
    (sure && !stem.ends_with("国家") && !stem.ends_with("级")).then(|| format!("{stem}{full}"))
}

/// The place that a stem begins with; `None` where its name is that of several.
fn place_at(hits: &Hits, start: usize, end: usize) -> Option<&'static Place> {
    let found = hits.starting_at(start).iter().filter(|h| h.table == Table::Place && h.end <= end);
    unique(found.copied())
}

/// The place right before a position, a 市 or 县 after it allowed, and where it begins.
pub(super) fn place_before(text: &Text, hits: &Hits, end: usize) -> Option<(&'static Place, usize)> {
    let division = matches!(text.before(end), Some('市' | '县' | '区' | '省' | '州' | '盟' | '旗'));
    let divided = division.then(|| place_ending(hits, end - 1)).flatten();
    // 金沙县 ends in 沙县.
    [place_ending(hits, end), divided].into_iter().flatten().min_by_key(|&(_, start)| start)
}

/// The longest place that ends at a position, and where it begins.
pub(super) fn place_ending(hits: &Hits, end: usize) -> Option<(&'static Place, usize)> {
    const LONGEST_PLACE: usize = 8;
    let words = hits.within(end.saturating_sub(LONGEST_PLACE)..end);
    let start = words.iter().find(|h| h.table == Table::Place && h.end == end)?.start;
    let place = unique(words.iter().filter(|h| h.table == Table::Place && h.end == end && h.start == start).copied());
    Some((place.unwrap_or(&NOWHERE), start))
}

/// A place whose name several have.
static NOWHERE: Place = Place { province: "", city: "" };

/// The places that follow one another right before a position, as in 湖北宜都: the last one, and where they begin.
/// Where they lie apart, as 三江 and 宜宾 before it do, the outer one says where. 广安市|岳池县: a division with its type
/// word is none of the name.
fn places_before(text: &Text, hits: &Hits, end: usize) -> Option<(&'static Place, usize)> {
    let (mut place, mut start) = place_before(text, hits, end)?;
    while let Some((outer, before)) = place_before(text, hits, start) {
        let apart = outer.province != place.province || !outer.city.is_empty() && outer.city != place.city;
        place = if apart { outer } else { place };
        let division = matches!(text.before(start), Some('省' | '市' | '州' | '区'));
        if division && place_ending(hits, start).is_none() {
            break;
        }
        start = before;
    }
    Some((place, start))
}

/// The one place that hits name.
fn unique(mut hits: impl Iterator<Item = Hit>) -> Option<&'static Place> {
    let first = hits.next()?;
    let same = hits.take_while(|h| h.end == first.end).all(|h| PLACES[h.row].city == PLACES[first.row].city);
    same.then(|| &PLACES[first.row])
}
