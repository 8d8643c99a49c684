//! Which spans name a policy, plan or campaign.

mod heading;
mod plain;
mod quoted;
mod standing;
mod titled;

use std::ops::Range;

use crate::explain::Rule;
use crate::mention::{Programme, ProgrammeKind};
use crate::name::edge::measures;
use crate::name::quote::{Quote, quotes, titles};
use crate::order;
use crate::scan::Hits;
use crate::tables::Table;
use crate::text::Text;
use crate::zone::ZoneSpan;

/// A programme name found in a block.
#[derive(Clone, Debug)]
pub(crate) struct ProgrammeSpan {
    /// Folded characters of the block.
    pub span: Range<usize>,
    pub programme: Programme,
}

/// The programme names of a block, in text order, none overlapping another.
pub(crate) fn find(text: &Text, hits: &Hits, zones: &[ZoneSpan]) -> Vec<ProgrammeSpan> {
    let titles = titles(text);
    let quotes = quotes(text);
    let mut all = own(text, hits);
    all.extend(titled::find(text, hits, &titles));
    let quoted = quoted::find(text, hits, &quotes, &titles);
    all.extend(standing::find(text, hits));
    all.extend(heading::find(text, hits, zones));
    let closed: Vec<Quote> =
        quotes.into_iter().filter(|q| !q.is_speech(text) && !quoted::is_phrase(text, hits, q)).collect();
    all.extend(plain::find(text, hits, &closed, &titles, &quoted));
    all.extend(quoted);
    order::sort(&mut all, |p| order::longest_first(&p.span));
    let mut found: Vec<ProgrammeSpan> = Vec::with_capacity(all.len());
    for programme in all {
        if found.last().is_none_or(|last| last.span.end <= programme.span.start) {
            found.push(programme);
        }
    }
    found.retain(|p| !hits.own.is_never(&p.span));
    for programme in &mut found {
        take_edition(text, hits, programme);
    }
    found
}

/// Takes the edition after the type word into the name: “…”计划2.0, 提升行动3.0版.
fn take_edition(text: &Text, hits: &Hits, found: &mut ProgrammeSpan) {
    let end = found.span.end;
    let digit = |at: usize| text.at(at).is_some_and(|c| c.is_ascii_digit());
    if text.at(end + 1) != Some('.') || !digit(end) || !digit(end + 2) || text.before(end) == Some('》') {
        return;
    }
    // 计划2.0发布: it only begins like a unit.
    let measured = || measures(text, hits, end + 3) && hits.longest_at(end + 3, Table::Decoy).is_none();
    let bare = !digit(end + 3) && text.at(end + 3) != Some('%') && !measured();
    let close = match text.at(end + 3) {
        Some('版') => end + 4,
        _ if bare => end + 3,
        _ => return,
    };
    if text.before(end) != Some('”') {
        found.programme.name.push_str(&text.written(end..close));
    }
    found.span.end = close;
}

/// The programmes that are the user's, with the quotes right around them.
fn own(text: &Text, hits: &Hits) -> Vec<ProgrammeSpan> {
    let found = hits.own.programmes().map(|(span, programme)| {
        let quoted = matches!(
            (text.before(span.start), text.at(span.end)),
            (Some('“'), Some('”')) | (Some('‘'), Some('’')) | (Some('「'), Some('」')) | (Some('《'), Some('》'))
        );
        let name = span.clone();
        let span = if quoted { span.start - 1..span.end + 1 } else { span };
        text.note_of(&span, Rule::OwnProgramme, name);
        ProgrammeSpan { span, programme: programme.clone() }
    });
    found.collect()
}

/// A span whose name stands in `name`, without the spaces of the page.
fn named(text: &Text, span: Range<usize>, name: Range<usize>, kind: ProgrammeKind) -> ProgrammeSpan {
    let name = text.written(name).split_whitespace().collect::<Vec<_>>().join(" ");
    ProgrammeSpan { span, programme: Programme { name, kind } }
}

/// Whether a position is inside one of the pairs, which are ordered by their opening marks.
fn is_inside(pairs: &[Quote], at: usize) -> bool {
    let next = pairs.partition_point(|q| q.open < at);
    // Pairs nest at most a few deep, so the enclosing one is near.
    pairs[next.saturating_sub(6)..next].iter().any(|q| q.close > at)
}
