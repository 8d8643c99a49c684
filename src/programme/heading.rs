//! A document's title on a line of its own, without title marks: 湖滨高新区推动工业转型三年行动计划（2023—2025年）.

use super::{ProgrammeSpan, named};
use crate::explain::Rule;
use crate::mention::ProgrammeKind;
use crate::name::edge::{cues, is_name_char};
use crate::scan::Hits;
use crate::tables::lists::TITLE_TYPES;
use crate::tables::{CueClass, PROGRAMME_TYPES, PlainUse, Table, words};
use crate::text::Text;
use crate::zone::ZoneSpan;

const SHORTEST: usize = 12;
const LONGEST: usize = 60;
/// The longest note in brackets at the end: （2023—2025年）, （试行）.
const LONGEST_NOTE: usize = 14;

/// The title that a block is, beginning with whose it is.
pub(super) fn find(text: &Text, hits: &Hits, zones: &[ZoneSpan]) -> Option<ProgrammeSpan> {
    let blank = |c: &char| c.is_whitespace();
    let start = text.chars.iter().take_while(|c| blank(c)).count();
    let end = text.len() - text.chars.iter().rev().take_while(|c| blank(c)).count();
    if !(start + SHORTEST..=start + LONGEST).contains(&end) {
        return None;
    }
    let noted = text.before(end) == Some(')');
    let open = (end.saturating_sub(LONGEST_NOTE + 2)..end).rev().find(|&at| noted && text.at(at) == Some('('));
    let close = open.unwrap_or(end);
    let (body, kind) = typed(text, hits, close)?;
    let whole = text.chars[start..close].iter().all(|&c| is_name_char(c) || matches!(c, '、' | '(' | ')' | '“' | '”'));
    let whose = zones.iter().any(|z| z.span.start == start)
        || hits.starting_at(start).any(|h| h.table == Table::Place && h.end >= start + 2);
    // 湖滨区出台…三年行动计划 is the headline of some news.
    let told = cues(hits, start, body).any(|(cue, class)| {
        let aim = text.starts_with_any(cue.start, words!["推进", "推动", "深化", "落实", "贯彻"]);
        class == CueClass::Trigger && cue.end <= body && !aim
    });
    if !whole || !whose || told || body < start + 6 {
        return None;
    }
    text.note_of(&(start..end), Rule::SelfEvident, body..close);
    text.note_of(&(start..end), Rule::ProgrammeKind, body..close);
    Some(named(text, start..end, start..end, kind))
}

/// Where the type word begins that ends a title, and what it names.
fn typed(text: &Text, hits: &Hits, end: usize) -> Option<(usize, ProgrammeKind)> {
    const LONGEST_TYPE: usize = 6;
    let plan = hits.within(end.saturating_sub(LONGEST_TYPE)..end).find(|h| {
        h.table == Table::ProgrammeType
            && h.end == end
            && PROGRAMME_TYPES[h.row].kind == ProgrammeKind::Plan
            && matches!(PROGRAMME_TYPES[h.row].plain, PlainUse::Strong | PlainUse::Guided)
    });
    let document = || text.word_start(end, TITLE_TYPES);
    plan.map(|h| (h.start, ProgrammeKind::Plan)).or_else(|| document().map(|at| (at, ProgrammeKind::Document)))
}
