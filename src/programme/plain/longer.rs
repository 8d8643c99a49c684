//! Type words that end a longer type word, a longer name, or an expression that names no programme.

use super::{LEAST_BEFORE, REACH};
use crate::name::edge::{By, Edge, cues, edges};
use crate::scan::{Hit, Hits};
use crate::tables::{CueClass, Table, words};
use crate::text::Text;

/// Whether it ends a longer type word, which says more: 规划 in 发展规划, 行动 in 专项行动.
pub(super) fn is_end_of_longer(text: &Text, hits: &Hits, hit: &Hit) -> bool {
    const LONGEST_TYPE: usize = 6;
    text.ends_with_any(hit.end, words!["规划", "专项行动"])
        && hits
            .within(hit.start.saturating_sub(LONGEST_TYPE)..hit.start)
            .any(|h| h.table == Table::ProgrammeType && h.end == hit.end)
}

/// Whether a short standing name may be the end of a longer one, which a verb leads: 落实|教师队伍|强基计划.
pub(super) fn is_end_of_name(text: &Text, hits: &Hits, standing: &Hit) -> bool {
    const SHORT: usize = 4;
    let cuts =
        |c| matches!(c, CueClass::Trigger | CueClass::Weak | CueClass::Cut | CueClass::Quantity | CueClass::Verb);
    // 学校建设|强基计划: a noun there.
    let noun = |e: &Edge| text.ends_with_any(e.at, words!["建设", "发展", "管理", "服务"]);
    let edge = || edges(text, hits, standing.start, REACH, cuts).into_iter().find(|e| !noun(e));
    standing.end - standing.start <= SHORT
        && edge().is_some_and(|e| e.by == By::Cue(CueClass::Trigger) && e.at + LEAST_BEFORE < standing.start)
}

/// The expression that names no programme and that the type word ends: 形象工程.
pub(super) fn not_programme(hits: &Hits, hit: &Hit) -> Option<Hit> {
    const LONGEST: usize = 8;
    cues(hits, hit.start.saturating_sub(LONGEST), hit.end)
        .find(|&(cue, class)| class == CueClass::NotProgramme && cue.end >= hit.end)
        .map(|(cue, _)| cue)
}
