//! Programmes without quotes: a name that runs from the verb that carries it out to its type word.

use super::quoted::{is_undone, longest_type};
use super::{ProgrammeSpan, is_inside, named};
use crate::mention::ProgrammeKind;
use crate::name::edge::{By, Edge, cues, edges, is_name_char, is_only};
use crate::name::quote::Quote;
use crate::scan::{Hit, Hits};
use crate::tables::{CueClass, NAME_CUES, PROGRAMME_TYPES, PlainUse, ProgrammeType, Table};
use crate::text::Text;

/// How far before its type word a name can begin.
const REACH: usize = 32;
/// The longest name that needs no verb before it.
const LONGEST_BARE: usize = 18;

/// The plain names, in text order.
pub(super) fn find(
    text: &Text,
    hits: &Hits,
    quotes: &[Quote],
    titles: &[Quote],
    quoted: &[ProgrammeSpan],
) -> Vec<ProgrammeSpan> {
    let mut found: Vec<ProgrammeSpan> = Vec::new();
    let mut done = 0;
    for hit in hits.all().iter().filter(|h| h.table == Table::ProgrammeType) {
        let longest = longest_type(hits, hit.start).is_some_and(|l| l.end == hit.end);
        let begun = hit.start < done;
        let goes_on =
            longest_type(hits, hit.end).is_some_and(|next| PROGRAMME_TYPES[next.row].plain != PlainUse::Never);
        if !longest || begun || goes_on || is_inside(quotes, hit.start) || is_inside(titles, hit.start) {
            continue;
        }
        let taken = quoted.partition_point(|q| q.span.end <= hit.start);
        if quoted.get(taken).is_some_and(|q| q.span.start <= hit.start) || is_undone(text, hit) {
            continue;
        }
        if let Some(start) = start_of(text, hits, hit, found.last()) {
            found.push(named(text, start..hit.end, start..hit.end, PROGRAMME_TYPES[hit.row].kind));
            done = hit.end;
        }
    }
    found
}

/// Where the name that ends in this type word begins, if it is one.
fn start_of(text: &Text, hits: &Hits, hit: &Hit, last: Option<&ProgrammeSpan>) -> Option<usize> {
    let kind: &ProgrammeType = &PROGRAMME_TYPES[hit.row];
    if kind.plain == PlainUse::Never {
        return None;
    }
    let cuts = |c| matches!(c, CueClass::Trigger | CueClass::Cut);
    for edge in edges(text, hits, hit.start, REACH, cuts) {
        let edge = after_conjunction(text, hits, edge, hit.start);
        let start = edge.at;
        if is_plain(text, hits, start, hit.start) {
            // 深化 in 改革深化提升行动 is inside the name: look further left, but not beyond what ends a name.
            if edge.by == By::Cue(CueClass::Trigger) {
                continue;
            }
            return None;
        }
        return is_evident(text, hits, kind, &edge, hit, last).then_some(start);
    }
    None
}

/// Moves the edge behind 和 or 与 where another programme's type word ends right before it.
fn after_conjunction(text: &Text, hits: &Hits, edge: Edge, end: usize) -> Edge {
    for at in (edge.at + 1..end).rev() {
        if matches!(text.chars[at], '和' | '与' | '及' | '暨') {
            let joined = text.chars[at - 1] == '”'
                || hits.within(at.saturating_sub(6)..at).iter().any(|h| h.table == Table::ProgrammeType && h.end == at);
            if joined {
                return Edge { at: at + 1, by: By::Mark };
            }
        }
    }
    edge
}

/// Whether what stands before the type word is too little for a name.
fn is_plain(text: &Text, hits: &Hits, start: usize, end: usize) -> bool {
    let body = &text.chars[start..end];
    body.len() < 2
        || body.iter().all(|c| c.is_ascii_digit() || matches!(c, '个' | '项' | '大' | '号'))
        || matches!(body, [.., '大'] | [.., '项'] if body.len() <= 3)
        || is_only(hits, start, end, CueClass::ProgrammePlain)
}

fn is_evident(
    text: &Text,
    hits: &Hits,
    kind: &ProgrammeType,
    edge: &Edge,
    hit: &Hit,
    last: Option<&ProgrammeSpan>,
) -> bool {
    let start = edge.at;
    if kind.kind == ProgrammeKind::Works && is_construction(hits, start, hit.start) {
        return false;
    }
    let joined = last.is_some_and(|l| {
        l.span.end + 1 == start && text.before(start).is_some_and(|c| matches!(c, '、' | '和' | '与' | '及'))
    });
    let triggered = edge.by == By::Cue(CueClass::Trigger) || joined || is_listed(text, hits, edge);
    match kind.plain {
        PlainUse::Never => false,
        PlainUse::Trigger | PlainUse::Guided => triggered,
        PlainUse::Strong => edge.by != By::Far && (triggered || hit.end - start <= LONGEST_BARE),
    }
}

/// Whether a verb that carries out programmes stands before the list or the phrase that the name closes: 推进茶叶等…工程.
fn is_listed(text: &Text, hits: &Hits, edge: &Edge) -> bool {
    const BACK: usize = 40;
    if edge.by != By::Cue(CueClass::Cut) || !text.before(edge.at).is_some_and(|c| matches!(c, '等' | '的')) {
        return false;
    }
    let mut from = edge.at;
    let lowest = edge.at.saturating_sub(BACK);
    while from > lowest && text.at(from - 1).is_some_and(|c| is_name_char(c) || c == '、') {
        from -= 1;
    }
    cues(hits, from, edge.at).any(|(_, class)| class == CueClass::Trigger)
}

/// Whether it is a building site: 引水工程, 电网工程.
fn is_construction(hits: &Hits, start: usize, end: usize) -> bool {
    hits.within(start..end).iter().any(|h| {
        h.table == Table::NameCue
            && NAME_CUES[h.row].class == CueClass::Construction
            && h.end <= end
            && (h.end == end || h.end - h.start > 1)
    })
}
