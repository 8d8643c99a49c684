//! Which verb carries a programme out, where a name has verbs before it and inside it.

use super::Candidate;
use crate::length::Length;
use crate::mention::ProgrammeKind;
use crate::name::edge::{By, Edge, cues, is_joined};
use crate::tables::lists::{FIRST_VERBS, WHOLE_PLACES};
use crate::tables::{CueClass, Table, Words, words};

impl Candidate<'_> {
    /// Whether a verb begins the name that another before it carries out: 开展|推进城市高质量发展行动, 制定|我省|进一步深化…方案,
    /// 实施|服务和融入…计划. In 部署推进 and 组织实施 the two mean one thing.
    pub(super) fn is_first_word(&self, inner: &Edge, outer: &[Edge]) -> bool {
        static OUTER: &Words = words!["开展", "实施", "制定", "出台", "印发", "发布", "编制", "推出", "启动"];
        // 落实|融入…方案: two such verbs never mean one thing.
        static JOINING: &Words = words!["融入", "对接", "承接"];
        let names = |verbs: &Words| self.text.ends_with_any(inner.at, verbs);
        let verb = self.cue_start(inner.at);
        if !matches!(self.kind.kind, ProgrammeKind::Action | ProgrammeKind::Plan | ProgrammeKind::Works)
            || verb + 2 != inner.at
            || !names(FIRST_VERBS)
        {
            return false;
        }
        let mut begins = verb;
        if verb > 0 && is_joined(self.text, self.hits, verb - 1) && names(JOINING) {
            let other = self.text.word_before(verb - 1, words!["服务", "支持", "对接", "融入"]);
            begins = other.map_or(verb, |v| verb - 1 - v.length());
        }
        let manner = cues(self.hits, begins.saturating_sub(4), begins)
            .find(|&(cue, class)| class == CueClass::Adverb && cue.end == begins);
        begins = manner.filter(|_| !names(JOINING)).map_or(begins, |(cue, _)| cue.start);
        let whose = |e: &&Edge| e.at == begins && self.text.ends_with_any(e.at, WHOLE_PLACES);
        if let Some(place) = outer.iter().find(whose) {
            begins = self.cue_start(place.at);
        }
        outer.iter().filter(|e| e.at == begins || self.is_owner(e.at, begins)).any(|e| {
            let carries = matches!(e.by, By::Cue(CueClass::Trigger)) && names(JOINING);
            carries || self.text.ends_with_any(e.at, OUTER)
        })
    }

    /// Whether nothing but whose a document is stands between two places: 印发|云山县|推进…方案, 印发|高新区|推进…方案.
    fn is_owner(&self, start: usize, end: usize) -> bool {
        const LONGEST: usize = 12;
        (start + 2..=start + LONGEST).contains(&end)
            && matches!(self.text.before(end), Some('省' | '市' | '县' | '区' | '州'))
            && self.hits.starting_at(start).any(|h| matches!(h.table, Table::Place | Table::ZoneType))
    }

    /// Where the verb that ends at an edge begins.
    pub(super) fn cue_start(&self, edge: usize) -> usize {
        const LONGEST: usize = 6;
        cues(self.hits, edge.saturating_sub(LONGEST), edge)
            .filter(|(hit, _)| hit.end == edge)
            .map(|(hit, _)| hit.start)
            .min()
            .unwrap_or(edge)
    }

    /// Whether a verb further left, with nothing that ends a name between, carries out what a weak verb only belongs to:
    /// 实施扩大内需战略.
    pub(super) fn has_stronger(&self, weak: &Edge, further: &[Edge]) -> bool {
        let joined = self.cue_start(weak.at).checked_sub(1).is_some_and(|at| is_joined(self.text, self.hits, at));
        let listed = further.last().is_some_and(|e| e.by == By::Mark && self.is_listed(e));
        let between = further.iter().any(|e| e.by == By::Cue(CueClass::Cut));
        if listed && !between {
            return true;
        }
        !joined
            && further
                .iter()
                .take_while(|e| matches!(e.by, By::Cue(CueClass::Trigger | CueClass::Weak)))
                .any(|e| e.by == By::Cue(CueClass::Trigger))
    }

    /// Whether a battle is fought by a verb further left, and this one only says for what: 打好实现…目标攻坚战.
    pub(super) fn is_fought_from_further_left(&self, verb: &Edge, further: &[Edge]) -> bool {
        let fights = |e: &Edge| self.text.ends_with_any(e.at, words!["打好", "打赢", "打胜"]);
        self.kind.kind == ProgrammeKind::Campaign
            && !fights(verb)
            && further.iter().take_while(|e| matches!(e.by, By::Cue(CueClass::Trigger | CueClass::Weak))).any(fights)
    }
}
