//! Verbs before what is measured that share an object, and rates named with the verb of whoever they are of.

use super::Phrase;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::length::Length;
use crate::tables::lists::{BODIES, DEEDS, GROUPS, OBJECT_DEEDS, PEOPLE, PEOPLE_BY_UNIT, SORTS_BY_DEEDS};
use crate::tables::{CueRole, Words, words};

/// The shortest verb or object.
const SHORTEST: usize = 2;

impl Phrase<'_, '_> {
    /// 新建和改造|茶园, 引进及合作|院士: two verbs have one object.
    pub(super) fn after_joined_verbs(&mut self) {
        const ROLES: &[CueRole] = &[CueRole::Lead, CueRole::Verb];
        // 生产和加工企业 are a sort.
        let (scene, text) = (self.scene, self.scene.text);
        let verb_ends = |at: usize| {
            let cue = |w: &Word| w.any(ROLES) && w.end - w.start >= SHORTEST && w.start >= self.start;
            scene.cues.ending_at(at).iter().any(cue) || text.word_before(at, DEEDS).is_some()
        };
        let joins = |&i: &usize| {
            let and = matches!(text.chars[i], '和' | '及' | '与');
            and && scene.open(i) && !scene.inside_whole_word(i, i + 1) && verb_ends(i)
        };
        let last = self.end.saturating_sub(2 * SHORTEST);
        let Some(and) = (self.start + SHORTEST..last).find(joins) else { return };
        let deed = self.deed_end(and + 1, ROLES).or_else(|| text.past_word(and + 1, OBJECT_DEEDS));
        let Some(end) = deed.filter(|end| end + SHORTEST <= self.end) else { return };
        let sort = text.past_word(end, SORTS_BY_DEEDS) == Some(self.end);
        let rate = text.before(self.end).is_some_and(|c| chars!("率度比重额量值业").has(c));
        if !sort && !rate && !scene.inside_whole_word(and + 1, end) {
            self.start = end;
            self.strip();
        }
    }

    /// 对重点场所进行|安全检查6次: what is done to them is counted.
    pub(super) fn after_subjecting(&mut self) {
        let subjecting = |&i: &usize| self.scene.text.starts_with_at(i, "进行") && self.scene.open(i);
        let at = (self.start..self.end.saturating_sub(2 * SHORTEST - 1)).rev().find(subjecting);
        self.start = at.map_or(self.start, |at| at + 2);
    }

    /// 规上企业|设立|研发机构比例: such a rate is named with the verb.
    pub(super) fn is_rate_of(&self, verb: &Word) -> bool {
        let text = self.scene.text;
        let rate = self.ends(words!["比例", "覆盖率", "普及率"]);
        let somebody = || [BODIES, PEOPLE, GROUPS].iter().any(|words| text.ends_with_any(verb.start, words));
        let part = || self.scene.find(self.start..self.end, '占').is_some();
        // 就业困难人员|实现|就业120人.
        static FINDING: &Words = words!["就业", "再就业", "务工", "创业", "增收", "脱贫"];
        let found = || text.past_word(verb.end, FINDING) == Some(self.end);
        if text.starts_with_at(verb.start, "实现") && found() {
            return verb.start >= self.start + SHORTEST
                && [PEOPLE, PEOPLE_BY_UNIT].iter().any(|words| text.ends_with_any(verb.start, words));
        }
        rate && verb.start >= self.start + SHORTEST && (somebody() || text.ends_with_at(verb.start, "镇")) && !part()
    }

    /// 小学15所|(含|教学点6个): what a bracket takes in.
    pub(super) fn after_taking_in(&mut self) {
        let text = self.scene.text;
        let opened = self.start > 0 && text.before(self.start) == Some('(');
        let word = text.word_at(self.start, words!["其中含", "包括", "包含", "含"]).filter(|_| opened);
        let after = self.start + word.map_or(0, |w| w.length());
        self.start = if after + SHORTEST <= self.end { after } else { self.start };
    }

    /// Whether nothing but a word for how wide stands before a position: 全市|累计.
    pub(super) fn is_scope(&self, at: usize) -> bool {
        let wide = |w: &Word| w.end == at && (w.place || w.any(&[CueRole::Wide, CueRole::Scope, CueRole::Own]));
        self.scene.cues.starting_at(self.start).iter().any(wide)
    }
}
