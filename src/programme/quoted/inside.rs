//! Names with the type word inside their quotes: “千村工程”, “双组长制”.

use super::super::titled::without_note;
use super::is_excluded;
use crate::mention::ProgrammeKind;
use crate::name::edge::{cues, is_name_char};
use crate::name::quote::Quote;
use crate::scan::{Hit, Hits};
use crate::tables::lists::FIRST_VERBS;
use crate::tables::{CueClass, PROGRAMME_TYPES, QuotedUse, Table, Words, words};
use crate::text::Text;

/// The longest name with the type word inside the quotes.
const LONGEST_INSIDE: usize = 30;

/// “4+4科创工程”: the type word ends the quotation.
pub(super) fn inside(text: &Text, hits: &Hits, quote: &Quote) -> Option<ProgrammeKind> {
    let start = quote.open + 1;
    let end = without_edition(text, start, without_note(text, start, quote.close));
    let named = text.chars[start..end].iter().all(|&c| is_inside_quotes(c));
    if quote.close - start > LONGEST_INSIDE || is_phrase(text, hits, quote) || !named {
        return None;
    }
    // “先锋工程” is called so, though 先锋工程 ends longer names.
    let whole = |h: &Hit| h.start == start && text.starts_with_any(start, SHORT_NAMES);
    let hit = hits.within(start..end).find(|h| {
        h.table == Table::ProgrammeType
            && h.end == end
            && !whole(h)
            && matches!(PROGRAMME_TYPES[h.row].quoted, QuotedUse::Yes | QuotedUse::Inside | QuotedUse::Lead)
            && PROGRAMME_TYPES[h.row].kind != ProgrammeKind::Brand
    })?;
    static AWARDED: &Words = words!["奖", "专业", "学院", "学科", "课程"];
    if text.starts_with_any(quote.close + 1, AWARDED) {
        return None;
    }
    // “完善乡村建设实施机制” says what is to be done.
    let task = matches!(PROGRAMME_TYPES[hit.row].kind, ProgrammeKind::Method | ProgrammeKind::Reform)
        && cues(hits, start, start + 1)
            .any(|(cue, class)| matches!(class, CueClass::Weak | CueClass::Adverb) && cue.end >= start + 2);
    if task {
        return None;
    }
    let body = &text.chars[start..hit.start];
    // “一项目一方案”, “丑恶的行动”
    const LONGEST_PLACE: usize = 4;
    // “云江经验” is some place's.
    let learnt = text.ends_with_at(end, "经验") && !(2..=LONGEST_PLACE).contains(&body.len());
    if learnt || matches!(body, [.., '一' | '的']) || body.contains(&'了') {
        return None;
    }
    // “行动” alone has no name, “百日行动” is one.
    let whole = body.is_empty() && text.starts_with_at(start, "百日");
    let counted = matches!(body, [.., '大' | '号'] | []) && body.len() <= 3 && !whole;
    (!counted && !is_excluded(hits, start, hit.end)).then_some(PROGRAMME_TYPES[hit.row].kind)
}

/// Names that are in longer type words too.
static SHORT_NAMES: &Words = words!["先锋", "强基", "铸魂", "领航", "引领", "双创"];

/// Whether a character can stand in a quoted name, which may have quotes and brackets itself: “暖‘新’行动”, “云岭/青溪园区计划”.
fn is_inside_quotes(c: char) -> bool {
    is_name_char(c) || matches!(c, '‘' | '’' | '/' | ':' | '(' | ')')
}

/// The end of a name without its year or edition: “清网行动2024”, “展览奖励计划2.0”.
fn without_edition(text: &Text, start: usize, close: usize) -> usize {
    let close = if text.before(close) == Some('版') { close - 1 } else { close };
    let number = |c: &char| c.is_ascii_digit() || *c == '.';
    let digits = text.chars[start..close].iter().rev().take_while(|c| number(c)).count();
    let edition = text.chars[close - digits..close].contains(&'.') && digits == 3;
    if digits == 4 || edition { close - digits } else { close }
}

/// Whether a verb and its object are quoted, not a name: “落实人才兴市战略”.
pub(in crate::programme) fn is_phrase(text: &Text, hits: &Hits, quote: &Quote) -> bool {
    const LEAST_REST: usize = 5;
    let mut start = quote.open + 1;
    loop {
        let led = cues(hits, start, start + 1).find(|(_, class)| matches!(class, CueClass::Trigger | CueClass::Adverb));
        let end = match led {
            Some((verb, CueClass::Trigger)) => {
                return verb.end + LEAST_REST <= quote.close && !is_plan_title(text, &verb, quote.close);
            }
            Some((adverb, _)) => adverb.end,
            None if text.at(start) == Some('要') => start + 1,
            None => return false,
        };
        start = end;
    }
}

/// Whether the title of a plan is quoted, which says what is to be done: “推进新型工业化2025年行动方案”.
fn is_plan_title(text: &Text, verb: &Hit, close: usize) -> bool {
    static PLANS: &Words = words!["行动方案", "行动计划", "实施方案", "工作方案"];
    text.ends_with_any(verb.end, FIRST_VERBS) && text.ends_with_any(close, PLANS)
}
