//! Which spans name a development zone, and which zone they name.

mod candidate;
mod class;
mod company;
mod known;
mod place;
pub(crate) mod resolve;
mod stem;
mod unknown;

use std::ops::Range;

use crate::explain::Rule;
use crate::mention::{Zone, ZoneKind};
use crate::order;
use crate::scan::Hits;
use crate::tables::{Table, Words, words};
use crate::text::{Text, is_alphabetic};

/// A zone name found in a block.
#[derive(Clone, Debug)]
pub(crate) struct ZoneSpan {
    /// Folded characters of the block.
    pub span: Range<usize>,
    pub zone: Zone,
    /// It is the user's.
    pub own: bool,
    /// It is the gazetteer's.
    pub known: bool,
}

/// The zone names of a block, in text order, none overlapping another.
pub(crate) fn find(text: &Text, hits: &Hits) -> Vec<ZoneSpan> {
    let own = hits
        .own
        .zones()
        .inspect(|(span, _)| text.note_of(span, Rule::OwnZone, span.clone()))
        .map(|(span, zone)| ZoneSpan { span, zone: zone.clone(), own: true, known: false });
    // A user's 高新区 is no reason not to look for 常熟高新区.
    let (sorts, mut known): (Vec<ZoneSpan>, Vec<ZoneSpan>) =
        own.partition(|z| hits.starting_at(z.span.start).any(|h| h.table == Table::ZoneType && h.end == z.span.end));
    known.extend(known::find(text, hits));
    let known = longest(known);
    let mut all = unknown::find(text, hits, &known);
    all.splice(0..0, sorts);
    all.extend(known);
    let mut found = longest(all);
    found.iter_mut().for_each(|z| {
        extend_over_branch(text, hits, z);
        extend_over_quotation(text, hits, z);
    });
    found.retain(|z| {
        let company = company::names_company(text, hits, &z.span);
        if company {
            text.note_of(&z.span, Rule::CompanyName, z.span.clone());
        }
        // 两江新区|行政区 is a district.
        // 雄安新区|行政区划 are its own.
        let district = text.starts_with_at(z.span.end, "行政区") && text.at(z.span.end + 3) != Some('划');
        !company && !district && !hits.own.is_never(&z.span)
    });
    found
}

/// In text order, the longest of those that begin first, and of equals the first.
fn longest(mut all: Vec<ZoneSpan>) -> Vec<ZoneSpan> {
    order::sort(&mut all, |z| order::longest_first(&z.span));
    let mut found: Vec<ZoneSpan> = Vec::with_capacity(all.len());
    for zone in all {
        if found.last().is_none_or(|last| last.span.end <= zone.span.start) {
            found.push(zone);
        }
    }
    found
}

/// 香港科学园深圳分园 is one name, and so is 云岭大学科技园海门园区.
fn extend_over_branch(text: &Text, hits: &Hits, zone: &mut ZoneSpan) {
    const PLACE: Range<usize> = 2..5;
    static GARDENS: &Words = words!["园林", "园艺", "园博", "园丁", "园地"];
    let end = zone.span.end;
    let place = |n: &usize| hits.starting_at(end).any(|h| h.table == Table::Place && h.end == end + n);
    // 竹科龙潭园区, 中部科学园区虎尾园区: what follows Taiwan's parks is a place, known or not.
    let short =
        end - zone.span.start == 2 && text.ends_with_at(end, "科") || zone.known && text.ends_with_at(end, "科学园区");
    // 中关村昌平园, 临江高新区嘉定园
    let has_parts = matches!(zone.zone.kind, ZoneKind::Park | ZoneKind::HighTech | ZoneKind::InnovationDemo);
    let part = |n: &usize| {
        text.starts_with_at(end + n, "分园")
            || text.starts_with_at(end + n, "园区") && (place(n) || short && *n == 2)
            || text.at(end + n) == Some('园') && has_parts && place(n) && !text.starts_with_any(end + n, GARDENS)
    };
    let branch = PLACE.into_iter().find(part);
    if let Some(n) = branch.filter(|n| !zone.own && text.chars[end..end + n].iter().all(|&c| is_alphabetic(c))) {
        zone.span.end = end + n + text.length_at(end + n, words!["分园区", "分园", "园区", "园"]);
        zone.zone.name = text.written(zone.span.clone());
        zone.zone.level = None;
    }
}

/// Takes the province that a name is quoted with into it: “湘南省|云岭高新区”.
fn extend_over_quotation(text: &Text, hits: &Hits, zone: &mut ZoneSpan) {
    const LONGEST: usize = 8;
    let start = zone.span.start;
    if text.at(zone.span.end) != Some('”') || zone.own || matches!(text.before(start), Some('“')) {
        return;
    }
    let open = (start.saturating_sub(LONGEST)..start).rev().find(|&at| text.chars[at] == '“');
    let Some(open) = open else { return };
    let place = hits.longest_at(open + 1, Table::Place).map(|h| h.end);
    let division = |at: usize| matches!(text.at(at), Some('省' | '市' | '县' | '区' | '州'));
    if place.is_some_and(|end| end == start || end + 1 == start && division(end)) {
        zone.span.start = open + 1;
        if !zone.known {
            zone.zone.name = text.written(zone.span.clone());
        }
    }
}
