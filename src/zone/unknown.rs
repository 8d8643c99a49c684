//! Zones that the gazetteer does not have: a proper name before a type word.

use super::ZoneSpan;
use crate::mention::{Zone, ZoneKind, ZoneLevel};
use crate::name::edge::{By, Edge, edges, is_name_char, is_only};
use crate::scan::{Hit, Hits};
use crate::tables::{CueClass, NAME_CUES, StemNeed, Table, ZONE_TYPES, ZoneType};
use crate::text::Text;

/// The longest stem looked for.
const REACH: usize = 20;
/// The longest stem that a type word like 高新区 can have, and one like 科技园.
const LONGEST_PLACE: usize = 8;
const LONGEST_NAME: usize = 14;
const LONGEST_TYPE: usize = 10;

/// Zones by type word, in text order, those inside a known zone left out.
pub(super) fn find(text: &Text, hits: &Hits, known: &[ZoneSpan]) -> Vec<ZoneSpan> {
    let mut found: Vec<ZoneSpan> = Vec::new();
    for hit in hits.all().iter().filter(|h| h.table == Table::ZoneType) {
        let inside = known_at(known, hit.start).is_some_and(|z| z.span.end >= hit.end);
        // 科技园 in 大学科技园, 产业园 in 产业园区: the longest word that ends or begins here says it.
        let longer = hits.within(hit.start.saturating_sub(LONGEST_TYPE)..hit.end).iter().any(|h| {
            h.table == Table::ZoneType
                && h.start <= hit.start
                && h.end >= hit.end
                && h.end - h.start > hit.end - hit.start
        });
        if !inside && !longer {
            found.extend(by_type(text, hits, known, hit));
        }
    }
    found
}

/// The known zone that covers a position.
fn known_at(known: &[ZoneSpan], at: usize) -> Option<&ZoneSpan> {
    let next = known.partition_point(|z| z.span.end <= at);
    known.get(next).filter(|z| z.span.start <= at)
}

fn by_type(text: &Text, hits: &Hits, known: &[ZoneSpan], hit: &Hit) -> Option<ZoneSpan> {
    let kind: &ZoneType = &ZONE_TYPES[hit.row];
    let mut level = None;
    let mut stem_end = hit.start;
    for word in ["国家级", "国家"] {
        if text.ends_with_at(stem_end, word) {
            stem_end -= word.chars().count();
            level = Some(ZoneLevel::National);
            break;
        }
    }
    if let Some(end) = stem_end.checked_sub(2).filter(|_| text.ends_with_at(stem_end, "省级")) {
        stem_end = end;
        level = Some(ZoneLevel::Provincial);
    }
    let edge = nearest(text, hits, known, stem_end)?;
    let start = edge.at;
    let length = stem_end - start;
    let longest = if kind.stem == StemNeed::Place { LONGEST_PLACE } else { LONGEST_NAME };
    if length < 2 || length > longest || edge.by == By::Far || is_counted(text, hits, &edge, hit.end) {
        return None;
    }
    let stem = &text.chars[start..stem_end];
    if stem.iter().any(|c| c.is_ascii_digit()) && !stem.iter().any(|c| c.is_ascii_alphabetic()) {
        return None;
    }
    if is_only(hits, start, stem_end, CueClass::ZonePlain) || continues(text, hit.end) {
        return None;
    }
    if kind.stem == StemNeed::Place && (level.is_some() && kind.kind != ZoneKind::InnovationDemo && length > 6) {
        return None;
    }
    let span = start..hit.end;
    let name: String = text.original(span.clone()).chars().filter(|c| !c.is_whitespace()).collect();
    let zone = Zone { name, kind: kind.kind, level, province: None, city: None, approved: None };
    Some(ZoneSpan { span, zone })
}

/// Where the stem begins: after the nearest cue, mark or other zone's name.
fn nearest(text: &Text, hits: &Hits, known: &[ZoneSpan], stem_end: usize) -> Option<Edge> {
    let cuts = |c| matches!(c, CueClass::Trigger | CueClass::Verb | CueClass::Cut | CueClass::Class);
    let mut edge = *edges(text, hits, stem_end, REACH, cuts).first()?;
    // 和 and 与 join names; inside one they are rare.
    for at in (edge.at..stem_end).rev() {
        if matches!(text.chars[at], '和' | '与' | '及' | '暨') && !in_word(hits, at) {
            edge = Edge { at: at + 1, by: By::Mark };
            break;
        }
    }
    // 常熟高新区UWC+创新岛 is two names; 光谷芯片产业园 and 雄安新区科技园 are one.
    let other = stem_end.checked_sub(1).and_then(|last| known_in(known, edge.at, last));
    if let Some(zone) = other.filter(|z| z.span.start == edge.at && z.span.end + 2 <= stem_end)
        && text.before(zone.span.end).is_some_and(|c| matches!(c, '区' | '园' | '城'))
    {
        edge = Edge { at: zone.span.end, by: By::Mark };
    }
    Some(edge)
}

/// The last known zone that overlaps a range.
fn known_in(known: &[ZoneSpan], start: usize, last: usize) -> Option<&ZoneSpan> {
    let next = known.partition_point(|z| z.span.start <= last);
    next.checked_sub(1).map(|i| &known[i]).filter(|z| z.span.end > start)
}

/// Whether a conjunction's character is only a part of a word: 和 in 呼和浩特.
fn in_word(hits: &Hits, at: usize) -> bool {
    hits.within(at.saturating_sub(6)..at + 1).iter().any(|h| {
        let keeps = match h.table {
            Table::NameCue => NAME_CUES[h.row].class == CueClass::Keep,
            Table::ZoneStem | Table::KnownZone => true,
            _ => false,
        };
        keeps && h.end > at && h.end - h.start > 1
    })
}

/// Whether the words around say that a class is meant: 一批科技园, 9个产业园, 工业园区13个.
fn is_counted(text: &Text, hits: &Hits, edge: &Edge, end: usize) -> bool {
    if edge.by == By::Cue(CueClass::Class) {
        return true;
    }
    let digit = |at: Option<char>| at.is_some_and(|c| c.is_ascii_digit());
    let after = (end..end + 6).take_while(|&at| digit(text.at(at))).count();
    if after > 0 && text.at(end + after).is_some_and(|c| matches!(c, '个' | '家' | '座' | '处' | '片')) {
        return true;
    }
    // 9个数据中心产业园: the number and its classifier are before the stem, perhaps with 的 between.
    if text.chars[edge.at.saturating_sub(1)..edge.at.min(text.len())].iter().any(char::is_ascii_digit) {
        return true;
    }
    if edge.by == By::Cue(CueClass::Cut) && text.before(edge.at) == Some('的') {
        const BACK: usize = 10;
        let from = edge.at.saturating_sub(BACK);
        return hits.within(from..edge.at).iter().any(|h| {
            h.table == Table::NameCue
                && NAME_CUES[h.row].class == CueClass::Class
                && text.chars[h.end.min(edge.at)..edge.at].iter().all(|&c| is_name_char(c))
        });
    }
    let mut first = edge.at;
    while first < end && text.chars[first].is_ascii_digit() {
        first += 1;
    }
    first > edge.at && text.at(first).is_some_and(|c| matches!(c, '个' | '家' | '座' | '处' | '片' | '余' | '多'))
}

/// Whether the type word is a part of a longer word that names something else.
fn continues(text: &Text, end: usize) -> bool {
    const OTHERS: [&str; 7] = ["化", "级", "式", "类", "型", "内外", "论坛"];
    OTHERS.iter().any(|o| text.starts_with_at(end, o))
}
