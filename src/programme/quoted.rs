//! Programmes by a quoted name and a type word: “星火炬力”行动, “千村工程”, 品牌“湖城蟹”.

use std::ops::Range;

use super::{ProgrammeSpan, is_inside, named};
use crate::mention::ProgrammeKind;
use crate::name::edge::{cues, is_name_char};
use crate::name::quote::Quote;
use crate::scan::{Hit, Hits};
use crate::tables::{CueClass, PROGRAMME_TYPES, QuotedUse, Table};
use crate::text::Text;

/// The longest words between the quotes and the type word: “…”志愿服务·活动.
const LONGEST_GAP: usize = 12;
/// The longest name with the type word inside the quotes.
const LONGEST_INSIDE: usize = 16;

/// The quoted names, in text order.
pub(super) fn find(text: &Text, hits: &Hits, quotes: &[Quote], titles: &[Quote]) -> Vec<ProgrammeSpan> {
    let mut found = Vec::new();
    for quote in quotes.iter().filter(|q| !is_inside(titles, q.open)) {
        let name = quote.open + 1..quote.close;
        if text.chars[name.clone()].iter().any(|c| matches!(c, '。' | '!' | '?' | ';' | '\n')) {
            continue;
        }
        let after = type_after(text, hits, quote.close + 1);
        let programme = match after {
            Some(ref types) if types.start == quote.close + 1 => Some((quote.open..types.end, kind_at(hits, types))),
            _ => inside(text, hits, quote)
                .map(|kind| (quote.open..quote.close + 1, Some(kind)))
                .or(after.map(|types| (quote.open..types.end, kind_at(hits, &types))))
                .or_else(|| led(hits, quote).map(|kind| (quote.open..quote.close + 1, Some(kind)))),
        };
        if let Some((span, Some(kind))) = programme
            && (kind == ProgrammeKind::Plan || !is_period(text, &name))
        {
            found.push(named(text, span, name, kind));
        }
    }
    found
}

/// The type word that closes a quoted name, words such as 党建 and 志愿服务 between allowed.
fn type_after(text: &Text, hits: &Hits, from: usize) -> Option<Range<usize>> {
    let reach = (from..from + LONGEST_GAP + 1)
        .find(|&at| !text.at(at).is_some_and(is_name_char))
        .unwrap_or(from + LONGEST_GAP + 1);
    let mut types = longest_type(hits, (from..reach).find(|&at| longest_type(hits, at).is_some())?)?;
    let blocked = cues(hits, from, types.start).any(|(cue, class)| {
        cue.end <= types.start && matches!(class, CueClass::Trigger | CueClass::Cut | CueClass::Class)
    });
    if blocked && types.start > from {
        return None;
    }
    // 行动 + 计划, 活动 + 品牌: the last of the type words says what it is.
    while let Some(next) = longest_type(hits, types.end) {
        types = next;
    }
    (!is_undone(text, &types)).then_some(types.start..types.end).map(|last| {
        let first = (from..=last.start).find(|&at| longest_type(hits, at).is_some()).unwrap_or(last.start);
        if first == from { from..last.end } else { last }
    })
}

/// The longest type word at a position.
pub(super) fn longest_type(hits: &Hits, at: usize) -> Option<Hit> {
    hits.longest_at(at, Table::ProgrammeType)
}

/// The kind of the type word that ends a range of type words.
fn kind_at(hits: &Hits, types: &Range<usize>) -> Option<ProgrammeKind> {
    let last = hits
        .within(types.clone())
        .iter()
        .filter(|h| h.table == Table::ProgrammeType && h.end == types.end)
        .min_by_key(|h| h.start);
    last.map(|h| PROGRAMME_TYPES[h.row].kind)
}

/// Whether the type word goes on to be another word: 工程·师.
pub(super) fn is_undone(text: &Text, hit: &Hit) -> bool {
    PROGRAMME_TYPES[hit.row].unless.iter().any(|u| text.starts_with_at(hit.end, u))
}

/// “4+4科创工程”: the type word ends the quotation.
fn inside(text: &Text, hits: &Hits, quote: &Quote) -> Option<ProgrammeKind> {
    let start = quote.open + 1;
    let length = quote.close - start;
    if length > LONGEST_INSIDE || text.chars[start..quote.close].iter().any(|&c| !is_name_char(c)) {
        return None;
    }
    let hit = hits.within(start..quote.close).iter().find(|h| {
        h.table == Table::ProgrammeType && h.end == quote.close && PROGRAMME_TYPES[h.row].quoted == QuotedUse::Yes
    })?;
    let body = &text.chars[start..hit.start];
    let counted = matches!(body, [.., '大' | '号'] | []) && body.len() <= 3;
    (!counted).then_some(PROGRAMME_TYPES[hit.row].kind)
}

/// 品牌“湖城蟹”: the type word comes first.
fn led(hits: &Hits, quote: &Quote) -> Option<ProgrammeKind> {
    let before = hits.within(quote.open.saturating_sub(4)..quote.open);
    let hit = before.iter().find(|h| h.table == Table::ProgrammeType && h.end == quote.open)?;
    (PROGRAMME_TYPES[hit.row].quoted == QuotedUse::Lead).then_some(PROGRAMME_TYPES[hit.row].kind)
}

/// “十四五” is a period; only a plan is named after it.
fn is_period(text: &Text, name: &Range<usize>) -> bool {
    matches!(text.chars[name.clone()], [.., '五'] if name.len() == 3 && text.chars[name.start] == '十')
}
