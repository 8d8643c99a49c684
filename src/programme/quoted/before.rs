//! Where a quoted name begins that has words or other quotes before its quotes.

use std::ops::Range;

use super::{is_period, longest_type};
use crate::mention::ProgrammeKind;
use crate::name::edge::{By, cues, edges, is_joined};
use crate::name::quote::Quote;
use crate::scan::Hits;
use crate::tables::{CueClass, PROGRAMME_TYPES, PlainUse, Table, Words, words};
use crate::text::{Text, is_alphabetic};

/// The shortest words before a number that are the long form of its name.
const LEAST_PREFIX: usize = 6;

/// Where the name begins that has a number for its short form: 制造业重点产业链现代化“1269”行动计划.
pub(super) fn numbered(text: &Text, hits: &Hits, quote: &Quote, kind: ProgrammeKind) -> Option<usize> {
    const REACH: usize = 24;
    let name = quote.open + 1..quote.close;
    // “三进” and “十大行动” are told by what stands before them: 绿电“三进”工程, 碳达峰“十大行动”.
    if is_label(text, &name, kind) || group(text, hits, quote).is_some() {
        // 宿北“四化”改革: a short word may be a place.
        let least = if kind == ProgrammeKind::Reform { 4 } else { 2 };
        return labelled(text, hits, quote).filter(|start| start + least <= quote.open);
    }
    let number = name.len() >= 3 && text.chars[name.clone()].iter().all(char::is_ascii_digit);
    // 东北全面振兴“十四五”实施方案: but 全省和各市“十四五”规划 are those of places.
    let whose = |c| matches!(c, '省' | '市' | '县' | '区' | '州' | '国' | '家' | '级' | '业' | '地');
    let period = is_period(text, &name) && !text.before(quote.open).is_some_and(whose);
    if !number && !period {
        return None;
    }
    let cuts =
        |c| matches!(c, CueClass::Trigger | CueClass::Weak | CueClass::Cut | CueClass::Class | CueClass::Quantity);
    let edge = *edges(text, hits, quote.open, REACH, cuts).first()?;
    let headed = edge.by == By::Mark && matches!(text.before(edge.at), None | Some('.' | '\n' | '。'));
    let led = edge.by == By::Cue(CueClass::Trigger) || headed;
    (led && edge.at + LEAST_PREFIX <= quote.open).then_some(edge.at)
}

/// Whether nothing is quoted but how many there are of something: “三进”, “五健”. Everybody has 双百 and 三亮活动.
fn is_label(text: &Text, name: &Range<usize>, kind: ProgrammeKind) -> bool {
    const BIG: &str = "百千万亿一两三四五六七八九十";
    carried_out(kind)
        && matches!(text.chars[name.clone()], ['两' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十', of] if !BIG.contains(of))
}

fn carried_out(kind: ProgrammeKind) -> bool {
    matches!(kind, ProgrammeKind::Action | ProgrammeKind::Works | ProgrammeKind::Plan | ProgrammeKind::Reform)
}

/// The kind of what is quoted with its number: “十大行动”, “七大工程”.
pub(super) fn group(text: &Text, hits: &Hits, quote: &Quote) -> Option<ProgrammeKind> {
    const NUMERALS: &str = "两三四五六七八九十";
    let name = quote.open + 1;
    if !text.at(name).is_some_and(|c| NUMERALS.contains(c)) || !matches!(text.at(name + 1), Some('大' | '项' | '个'))
    {
        return None;
    }
    let types = longest_type(hits, name + 2).filter(|h| h.end == quote.close)?;
    Some(PROGRAMME_TYPES[types.row].kind).filter(|&kind| carried_out(kind) && labelled(text, hits, quote).is_some())
}

/// Where the words begin that say whose such a number is, right after the verb that carries it out.
fn labelled(text: &Text, hits: &Hits, quote: &Quote) -> Option<usize> {
    const REACH: usize = 24;
    const LONGEST_TYPE: usize = 6;
    static PEOPLE: &Words = words!["党员", "干部", "企业", "群众", "学生", "各地", "部门", "单位", "进行", "一系列"];
    let cuts =
        |c| matches!(c, CueClass::Trigger | CueClass::Weak | CueClass::Cut | CueClass::Class | CueClass::Quantity);
    let edge = *edges(text, hits, quote.open, REACH, cuts).first()?;
    let verbs = cues(hits, edge.at, edge.at + 1).any(|(_, class)| matches!(class, CueClass::Verb | CueClass::Adverb));
    let whose = matches!(text.before(quote.open), Some('省' | '市' | '县' | '区' | '州' | '镇' | '国' | '年'));
    // 实施|教育攻坚行动“七大工程” has its name before it.
    let ends_type = hits.within(quote.open.saturating_sub(LONGEST_TYPE)..quote.open).any(|h| {
        h.table == Table::ProgrammeType && h.end == quote.open && PROGRAMME_TYPES[h.row].plain != PlainUse::Never
    });
    let named = edge.by == By::Cue(CueClass::Trigger)
        && edge.at + 2 <= quote.open
        && !verbs
        && !whose
        && hits.longest_at(edge.at, Table::Place).is_none()
        && !ends_type
        && !text.ends_with_any(quote.open, PEOPLE)
        && !(edge.at..quote.open).any(|at| is_joined(text, hits, at));
    named.then_some(edge.at)
}

/// Where a name begins that has two quotations, after the verb that carries it out: 实施|“百万行”全员“匠心”培养行动.
pub(super) fn named_twice(text: &Text, hits: &Hits, quotes: &[Quote], quote: &Quote) -> Option<usize> {
    const BETWEEN: Range<usize> = 2..5;
    let index = quotes.partition_point(|q| q.open < quote.open);
    let first = quotes[..index].last().filter(|q| q.close < quote.open)?;
    let gap = first.close + 1..quote.open;
    let whole = BETWEEN.contains(&gap.len())
        && text.chars[gap.clone()].iter().all(|&c| is_alphabetic(c))
        && !hits.within(gap.clone()).any(|h| h.table == Table::ProgrammeType)
        && cues(hits, gap.start, gap.end).all(|(_, class)| {
            !matches!(class, CueClass::Trigger | CueClass::Weak | CueClass::Cut | CueClass::Class | CueClass::Quantity)
        })
        && !gap.clone().any(|at| is_joined(text, hits, at));
    const LONGEST_VERB: usize = 4;
    let led = cues(hits, first.open.saturating_sub(LONGEST_VERB), first.open)
        .any(|(cue, class)| class == CueClass::Trigger && cue.end == first.open);
    (whole && led).then_some(first.open)
}
