//! Whose a programme is, right before its name.

use super::Candidate;
use crate::length::Length;
use crate::mention::ProgrammeKind;
use crate::tables::lists::{BEFORE_PROGRAMMES, PROGRAMME_OWNERS};
use crate::tables::{PlainUse, Table, words};

/// What is left of a name after what a place does with it, with the type word.
const LEAST_REST: usize = 4;

impl Candidate<'_> {
    /// After whose it is: 省委|强基行动, 县委组织部|头雁行动, 云岭省|8515战略. 省委书记 is somebody.
    pub(super) fn after_body(&self, start: usize) -> usize {
        const SOMEBODY: &[&str] = &["书记", "部长", "主任", "常委", "委员", "领导", "班子", "主要"];
        let owner = self.text.past_word(start, PROGRAMME_OWNERS);
        let place = || self.hits.longest_at(start, Table::Place).map(|h| h.end + 1);
        let numbered = |at: &usize| {
            matches!(self.text.before(*at), Some('省' | '市' | '县' | '区'))
                && self.text.at(*at).is_some_and(|c| c.is_ascii_digit())
        };
        // 巩固|提升|碧水保卫战
        let done = self.text.word_at(start, words!["提升", "拓展", "巩固"]);
        let done = done.filter(|_| self.kind.kind == ProgrammeKind::Campaign && self.kind.plain == PlainUse::Strong);
        let owner = owner.or(done.map(|_| start + 2));
        // 县里|打造|科技企业培育工程: so does what that body does with it.
        let owner = owner.map(|at| at + self.text.length_at(at, BEFORE_PROGRAMMES));
        let next = owner.or_else(|| place().filter(numbered)).or_else(|| self.after_deed(start));
        let next = next.filter(|&at| at + 2 <= self.hit.start);
        match next {
            Some(at)
                if !SOMEBODY.iter().any(|w| self.text.starts_with_at(at, w))
                    && (!self.is_plain(at) || numbered(&at)) =>
            {
                self.after_body(at)
            }
            _ => start,
        }
    }

    /// After what a place does with it: 云岭市论证|人才梯队培育工程.
    fn after_deed(&self, start: usize) -> Option<usize> {
        let place = self.hits.longest_at(start, Table::Place);
        let division =
            |at: &usize| matches!(self.text.at(*at), Some('省' | '市' | '县' | '区' | '州' | '镇' | '院' | '校'));
        let from = place.map_or(start + 2, |h| h.end);
        let subject = (from..(from + 2).min(self.hit.start)).find(division)? + 1;
        let deed = self.text.word_at(subject, BEFORE_PROGRAMMES)?;
        Some(subject + deed.length()).filter(|&at| at + LEAST_REST <= self.hit.end)
    }
}
