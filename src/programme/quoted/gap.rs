//! What may stand between a quoted name and its type word, and what says that the type word is another's.

use std::ops::Range;

use crate::mention::ProgrammeKind;
use crate::scan::Hit;
use crate::tables::lists::{TYPE_AIMS, TYPE_VERBS};
use crate::tables::{PROGRAMME_TYPES, PlainUse, Words, words};
use crate::text::Text;

/// Whether nothing but 建设 stands before the type word of a plan: “数字云岭”建设规划.
pub(super) fn is_building(text: &Text, from: usize, hit: &Hit) -> bool {
    hit.start == from + 2 && text.starts_with_at(from, "建设") && PROGRAMME_TYPES[hit.row].plain == PlainUse::Guided
}

/// Whether a verb between the quotes and the type word is a part of that: “千企上云”供需|对接|活动, “链上红”|深化|行动.
pub(super) fn is_noun(text: &Text, name: &Range<usize>, cue: &Hit, hit: &Hit) -> bool {
    let kind = PROGRAMME_TYPES[hit.row].kind;
    let verb = |words: &Words| text.ends_with_any(cue.end, words);
    if cue.end < hit.start {
        // “1+3+N”多方参与协商共治模式
        return kind == ProgrammeKind::Method && verb(words!["参与"]);
    }
    let method = matches!(kind, ProgrammeKind::Method | ProgrammeKind::Campaign) && verb(TYPE_VERBS);
    // 以“红帆工作法”推进工程: it has an object there.
    let by_means = text.ends_with_any(name.start - 1, words!["以", "用", "靠", "凭", "通过", "依托"]);
    let carried_out = matches!(kind, ProgrammeKind::Action | ProgrammeKind::Works | ProgrammeKind::Plan)
        && (verb(TYPE_VERBS) || verb(TYPE_AIMS))
        && !by_means
        && !text.starts_with_any(hit.end, PROGRAMME_TYPES[hit.row].unless_plain)
        && !text.starts_with_any(hit.end, words!["建设", "实施", "落地", "落实"]);
    let campaign = kind == ProgrammeKind::Campaign && verb(TYPE_AIMS);
    method || carried_out || campaign || verb(words!["执行"])
}

/// Whether a name is a formula: 1+3+N, 5+X.
pub(super) fn is_formula(text: &Text, name: &Range<usize>) -> bool {
    let inside = &text.chars[name.clone()];
    inside.contains(&'+') && inside.iter().any(char::is_ascii_digit)
}

/// How somebody acts, so that 行动 is no name's.
pub(super) static HURRIED: &Words = words!["立即", "迅速", "火速", "马上", "协调"];

/// What tells of a quoted thing.
pub(super) static TOLD: &Words = words!["包括", "成为", "属于", "入选", "获评", "涵盖"];

/// Whether a meeting or a ceremony is named: “…”誓师大会活动.
pub(super) fn is_event(text: &Text, gap: Range<usize>) -> bool {
    static EVENTS: &Words = words!["大会", "会议", "论坛", "仪式", "晚会", "发布会", "活动周"];
    gap.clone().any(|at| text.starts_with_any(at, EVENTS))
}
