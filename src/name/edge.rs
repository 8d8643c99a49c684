//! Where a name that ends in a type word begins: after the nearest thing to its left that no name contains.

use crate::order;
use crate::scan::{Hit, Hits};
use crate::tables::lists::AFTER_CONJUNCTIONS;
use crate::tables::{CueClass, NAME_CUES, Table, words};
use crate::text::{Text, is_alphabetic, is_alphanumeric};

/// A place where a name may begin, and what stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Edge {
    pub at: usize,
    pub by: By,
}

/// What stands before an edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// The text begins here, or a punctuation mark ends what comes before.
    Mark,
    /// A cue word of that class.
    Cue(CueClass),
    /// Nothing was found within reach.
    Far,
}

/// Whether a character can be inside a plain name.
pub(crate) fn is_name_char(c: char) -> bool {
    is_alphanumeric(c) || matches!(c, '+' | '·' | '-' | '—' | '×' | '&')
}

/// Whether the character at a position can be inside a plain name: the point of 3.0 can, a dash —— cannot.
fn is_inside_name(text: &Text, at: usize) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    match text.at(at) {
        Some('.') => digit(text.before(at)) && digit(text.at(at + 1)),
        Some('—') => text.before(at) != Some('—') && text.at(at + 1) != Some('—'),
        c => c.is_some_and(is_name_char),
    }
}

/// Where a short word in brackets begins that ends at `end` and stands inside a name: 规上(限上)企业.
fn bracketed(text: &Text, end: usize) -> Option<usize> {
    const LONGEST: usize = 4;
    let close = end.checked_sub(1).filter(|&at| text.at(at) == Some(')'))?;
    let open = (close.saturating_sub(LONGEST + 1)..close).rev().find(|&at| text.at(at) == Some('('))?;
    let inside = |c: Option<char>| c.is_some_and(is_name_char);
    // 本报讯(记者李明)云岭科技园: the dateline ends there.
    let dateline = matches!(text.before(open), Some('讯' | '电')) || text.starts_with_at(open + 1, "记者");
    let whole = open + 2 < close && !dateline && text.chars[open + 1..close].iter().all(|&c| is_alphabetic(c));
    (whole && inside(text.before(open)) && inside(text.at(end))).then_some(open)
}

/// The edges to the left of `end`, nearest first. The last one is a mark, or the end of the reach.
pub(crate) fn edges(text: &Text, hits: &Hits, end: usize, reach: usize, cuts: fn(CueClass) -> bool) -> Vec<Edge> {
    let lowest = end.saturating_sub(reach);
    let mut first = end;
    while first > lowest {
        first = match bracketed(text, first) {
            _ if is_inside_name(text, first - 1) => first - 1,
            Some(open) if open >= lowest => open,
            _ => break,
        };
    }
    let mut found: Vec<Edge> = cues(hits, first, end)
        .filter(|&(_, class)| cuts(class))
        .filter(|(hit, _)| hit.end <= end && !is_kept(hits, hit, first) && !follows_within(text, hits, hit))
        .map(|(hit, class)| Edge { at: hit.end, by: By::Cue(class) })
        .collect();
    order::sort(&mut found, |e| (!e.at, 0));
    found.dedup_by_key(|e| e.at);
    let cut_off = first == lowest && first > 0 && is_inside_name(text, first - 1);
    found.push(Edge { at: first, by: if cut_off { By::Far } else { By::Mark } });
    found
}

/// Whether a verb is read across the end of another: 实施|行业标准 has no 施行 in it.
fn follows_within(text: &Text, hits: &Hits, cue: &Hit) -> bool {
    let across =
        |h: &Hit, class| matches!(class, CueClass::Trigger) && h.start + 1 == cue.start && h.end == cue.start + 1;
    text.starts_with_any(cue.start, words!["施行", "实行", "进行"])
        && cue.start > 0
        && cues(hits, cue.start - 1, cue.start).any(|(h, class)| across(&h, class))
}

/// Whether a Chinese unit or a scale word stands at a position.
pub(crate) fn measures(text: &Text, hits: &Hits, at: usize) -> bool {
    let han = text.at(at).is_some_and(|c| is_alphabetic(c) && !c.is_ascii());
    han && (matches!(text.at(at), Some('万' | '亿' | '余' | '多')) || hits.longest_at(at, Table::Unit).is_some())
}

/// The cue words that start within a range, and their classes.
pub(crate) fn cues(hits: &Hits, start: usize, end: usize) -> impl Iterator<Item = (Hit, CueClass)> {
    hits.within(start..end).only([Table::NameCue]).map(|h| (h, NAME_CUES[h.row].class))
}

/// Whether a cue is only a part of another word.
pub(crate) fn is_kept(hits: &Hits, cue: &Hit, from: usize) -> bool {
    const LONGEST_WORD: usize = 8;
    hits.within(cue.start.saturating_sub(LONGEST_WORD).max(from)..cue.start + 1).any(|h| {
        let keeps = match h.table {
            Table::NameCue => NAME_CUES[h.row].class == CueClass::Keep,
            Table::ZoneStem | Table::KnownZone | Table::Place => true,
            _ => false,
        };
        keeps && h.start <= cue.start && h.end >= cue.end && h.end - h.start > cue.end - cue.start
    })
}

/// Whether a span is made of nothing but numbers and words of some classes, as `绿色` and `现代农业` make no zone's name.
pub(crate) fn is_only(text: &Text, hits: &Hits, start: usize, end: usize, plain: fn(CueClass) -> bool) -> bool {
    fn same(state: usize, _: CueClass) -> Option<usize> {
        Some(state)
    }
    is_made_of(text, hits, start, end, plain, same)
}

/// Whether a span can be cut into numbers and words that lead from state 0 to any of four states, `step` by step.
pub(crate) fn is_made_of(
    text: &Text,
    hits: &Hits,
    start: usize,
    end: usize,
    counts: fn(CueClass) -> bool,
    step: fn(usize, CueClass) -> Option<usize>,
) -> bool {
    // For each state, the positions where it can be reached: a span is short, so a bit set holds them.
    if end - start > 60 {
        return false;
    }
    let mut reached = [1u64, 0, 0, 0];
    let mut words = cues(hits, start, end).filter(|(hit, class)| counts(*class) && hit.end <= end).peekable();
    for at in start..end {
        let here = reached.map(|positions| positions >> (at - start) & 1 == 1);
        let digit = text.chars[at].is_ascii_digit();
        for state in (0..4).filter(|&state| here[state] && digit) {
            reached[state] |= 2 << (at - start);
        }
        while let Some((hit, class)) = words.next_if(|(hit, _)| hit.start == at) {
            for next in (0..4).filter(|&state| here[state]).filter_map(|state| step(state, class)) {
                reached[next] |= 1 << (hit.end - start);
            }
        }
    }
    reached.iter().any(|positions| positions >> (end - start) & 1 == 1)
}

/// Whether a conjunction stands at a position, and is not only a part of a word: 和 in 呼和浩特 and 和平.
pub(crate) fn is_joined(text: &Text, hits: &Hits, at: usize) -> bool {
    const LONGEST_WORD: usize = 6;
    let keeps = |table, row: usize| match table {
        Table::NameCue => NAME_CUES[row].class == CueClass::Keep,
        Table::ZoneStem | Table::KnownZone | Table::Place => true,
        _ => false,
    };
    // 改革和政府 has no 和政 in it: a place is believed only where the conjunction is inside it.
    let inside = |start: usize, table| start < at || table == Table::NameCue;
    // 城市更新和产业园 has no 新和 in it.
    let parts_word = |place: &Hit| {
        let words = &mut cues(hits, place.start.saturating_sub(LONGEST_WORD), place.start);
        place.table == Table::Place && words.any(|(word, _)| word.end == at)
    };
    // 强基工程和平安校园 has no 和平 in it, as 和平安全 has.
    let next = text.starts_with_any(at + 1, AFTER_CONJUNCTIONS) && !text.starts_with_at(at + 2, "安全");
    let parts_next = |h: &Hit| next && h.start == at && h.end == at + 2;
    matches!(text.at(at), Some('和' | '与' | '及' | '暨'))
        && !hits.within(at.saturating_sub(LONGEST_WORD)..at + 1).any(|h| {
            h.end > at && inside(h.start, h.table) && keeps(h.table, h.row) && !parts_word(&h) && !parts_next(&h)
        })
}
