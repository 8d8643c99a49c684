//! Names that no verb leads, which must show by themselves that they are names.

use super::{Candidate, LEAST_BEFORE};
use crate::mention::ProgrammeKind;
use crate::name::edge::{By, Edge, cues, is_joined, is_kept, is_name_char};
use crate::tables::lists::{BEFORE_PROGRAMMES, MEANS, NAMING_AIMS, NAMING_ENDS, NEVER_IN_NAMES, PROGRAMME_OWNERS};
use crate::tables::{CueClass, PlainUse, Table, words};

/// What is left of a name after a word that cannot be inside it; with less, the word belongs to the name.
const LEAST_REST: usize = 4;
/// The longest name that needs no verb before it.
const LONGEST_BARE: usize = 18;

impl Candidate<'_> {
    /// The start of a name that no verb leads, which must show by itself that it is one.
    pub(super) fn unled(&self, edge: Edge) -> Option<usize> {
        // 他否认方案包括…: nobody speaks in a name.
        if matches!(self.text.at(edge.at), Some('他' | '她' | '我' | '你')) {
            return None;
        }
        // 自夏季清查行动开展以来: but 自然 and 自主 are words.
        const SELVES: [char; 10] = ['然', '主', '由', '贸', '我', '治', '愿', '动', '强', '创'];
        let since =
            self.text.at(edge.at) == Some('自') && !self.text.at(edge.at + 1).is_some_and(|c| SELVES.contains(&c));
        let edge = Edge { at: edge.at + usize::from(since), by: edge.by };
        let mut start = edge.at;
        let mut bounded = edge.by != By::Far;
        for (cue, class) in cues(self.hits, edge.at, self.hit.start) {
            let inner = |c| {
                matches!(
                    c,
                    CueClass::ProgrammePlain | CueClass::ProgrammeNoun | CueClass::ProgrammeAim | CueClass::Keep
                )
            };
            let named = || cues(self.hits, cue.start, cue.start + 1).any(|(h, c)| h.end >= cue.end && inner(c));
            // 园区依托|领航计划, 打造|强基工程: what leads to a name is none of it.
            let at = |words| self.text.starts_with_any(cue.start, words);
            let leads = || at(words!["依托", "对照"]) || cue.start == start && at(words!["打造", "赋能", "支撑"]);
            let ends = match class {
                CueClass::Class | CueClass::Adverb => !is_kept(self.hits, &cue, edge.at),
                CueClass::Verb => !named() || leads(),
                _ => false,
            };
            // A verb at the head of it is none of the name, however short the rest is: 紧跟|国家战略.
            let rest = if class == CueClass::Verb && cue.start == start { LEAST_BEFORE } else { LEAST_REST };
            if ends && cue.end > start && cue.end + rest <= self.hit.start {
                start = cue.end;
                bounded = true;
            }
        }
        if let Some(at) = (start..self.hit.start).rev().find(|&at| is_joined(self.text, self.hits, at)) {
            start = at + 1;
            bounded = true;
        }
        if self.begins_with(start, |c| matches!(c, CueClass::Adverb | CueClass::Quantity)) {
            return None;
        }
        // 设立|国企改革和产业发展基金, 教育领域|迎来|重大改革: a statement is no name.
        let states = |at: usize| self.text.starts_with_any(at, NEVER_IN_NAMES);
        if (start..self.hit.start).any(states) {
            return None;
        }
        let fits =
            bounded && self.hit.end - start <= LONGEST_BARE && !self.is_plain(start) && self.is_right_sort(start);
        let shown = match self.kind.plain {
            PlainUse::Strong => {
                self.hit.start - start >= LEAST_BEFORE
                    && (self.kind.kind != ProgrammeKind::Strategy || self.is_whole() || self.is_predicated())
            }
            PlainUse::Never => false,
            PlainUse::Trigger if self.is_named_by_aim(start) => true,
            // At the head of a sentence, with what came of it right after: 零基预算改革纵深推进.
            PlainUse::Trigger if self.is_means(edge) && start == edge.at => self.is_own_kind(start),
            PlainUse::Trigger | PlainUse::Guided => {
                start == edge.at
                    && edge.by == By::Mark
                    && self.heads_sentence(start)
                    && self.is_predicated()
                    && self.is_own_kind(start)
            }
        };
        (fits && shown).then_some(start)
    }

    /// Whether something is done by it: 以…行动为抓手.
    fn is_means(&self, edge: Edge) -> bool {
        let for_what = || self.text.starts_with_any(self.hit.end + 1, MEANS);
        let carried_out = matches!(self.kind.kind, ProgrammeKind::Action | ProgrammeKind::Works | ProgrammeKind::Plan);
        carried_out && self.text.before(edge.at) == Some('以') && self.text.at(self.hit.end) == Some('为') && for_what()
    }

    fn heads_sentence(&self, start: usize) -> bool {
        let mut before = start;
        while self.text.before(before) == Some(' ') {
            before -= 1;
        }
        matches!(self.text.before(before), None | Some('。' | ';' | ':' | '\n' | '!' | '?' | '.'))
    }

    /// Whether what follows cannot be a noun that the type word belongs to: 战略|拐点.
    fn is_whole(&self) -> bool {
        const AFTER: &str = "的等是在为和与及以之将已也对中下上里,。;:、!?()”’》」』—\n\t ";
        self.text.at(self.hit.end).is_none_or(|c| AFTER.contains(c))
    }

    /// Whether a verb, an adverb or a mark follows the type word.
    fn is_predicated(&self) -> bool {
        let verb =
            |c| matches!(c, CueClass::Adverb | CueClass::Trigger | CueClass::Weak | CueClass::Verb | CueClass::Class);
        matches!(self.text.at(self.hit.end), None | Some(',' | '。' | ':' | '、' | '\n' | '“' | '和' | '与'))
            || cues(self.hits, self.hit.end, self.hit.end + 1).any(|(_, class)| verb(class))
    }

    /// Whether what it is for makes it a name wherever it stands: 通过|科技企业倍增计划, 参加|旧城更新行动. Works are also built,
    /// and everybody has plans.
    fn is_named_by_aim(&self, start: usize) -> bool {
        const LEAST: usize = 4;
        let end = self.hit.start;
        let named = match self.kind.kind {
            ProgrammeKind::Action => self.ends_in_aim(start) || self.text.ends_with_any(end, NAMING_ENDS),
            ProgrammeKind::Plan => self.text.ends_with_any(end, NAMING_AIMS),
            ProgrammeKind::Works => self.text.ends_with_any(end, NAMING_ENDS),
            _ => false,
        };
        named && start + LEAST <= end && !self.ends_longer_type()
    }

    /// 确保|三年行动: with 三年 it is another type word.
    fn ends_longer_type(&self) -> bool {
        const LONGEST_TYPE: usize = 6;
        let end = self.hit.end;
        let mut types = self.hits.within(end.saturating_sub(LONGEST_TYPE)..self.hit.start).iter();
        let timed = |at| self.text.starts_with_any(at, words!["三年", "五年", "百日", "专项"]);
        types.any(|h| h.table == Table::ProgrammeType && h.end == end && timed(h.start))
    }

    fn ends_in_aim(&self, start: usize) -> bool {
        const LONGEST_AIM: usize = 4;
        let end = self.hit.start;
        cues(self.hits, end.saturating_sub(LONGEST_AIM).max(start), end)
            .any(|(cue, class)| class == CueClass::ProgrammeAim && cue.end == end)
    }

    /// After whose it is: 省委|强基行动, 县委组织部|头雁行动, 云岭省|8515战略. 省委书记 is somebody.
    pub(super) fn after_body(&self, start: usize) -> usize {
        const SOMEBODY: &[&str] = &["书记", "部长", "主任", "常委", "委员", "领导", "班子", "主要"];
        let owner = self.text.word_at(start, PROGRAMME_OWNERS).map(|owner| start + owner.chars().count());
        let place = || self.hits.longest_at(start, Table::Place).map(|h| h.end + 1);
        let numbered = |at: &usize| {
            matches!(self.text.before(*at), Some('省' | '市' | '县' | '区'))
                && self.text.at(*at).is_some_and(|c| c.is_ascii_digit())
        };
        let next = owner.or_else(|| place().filter(numbered)).or_else(|| self.after_deed(start));
        let next = next.filter(|&at| at + 2 <= self.hit.start);
        match next {
            Some(at) if !SOMEBODY.iter().any(|w| self.text.starts_with_at(at, w)) && !self.is_plain(at) => {
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
        Some(subject + deed.chars().count()).filter(|&at| at + LEAST_REST <= self.hit.end)
    }

    /// Whether it is one that a list of such begins with, or an action that a paragraph is about: 强基行动、暖心行动; 强基行动:
    fn heads_list(&self, start: usize) -> bool {
        const LONGEST_NEXT: usize = 12;
        let action = self.kind.kind == ProgrammeKind::Action;
        if self.hit.start - start < LEAST_BEFORE {
            return false;
        }
        let end = self.hit.end;
        let next = end + 1..end + 1 + LONGEST_NEXT;
        let alike = || {
            let stop = next.clone().find(|&at| !self.text.at(at).is_some_and(is_name_char)).unwrap_or(next.end);
            self.types_before(stop).any(|t| t.kind == self.kind.kind)
        };
        match self.text.at(end) {
            Some(':') => action,
            Some('、') => alike(),
            _ => false,
        }
    }

    /// Works and actions without a verb must say what they do; building sites and battles are named alike.
    fn is_own_kind(&self, start: usize) -> bool {
        match self.kind.kind {
            ProgrammeKind::Works | ProgrammeKind::Action | ProgrammeKind::Plan
                if self.kind.plain == PlainUse::Trigger =>
            {
                self.heads_list(start) || self.ends_in_aim(start)
            }
            _ => self.hit.start - start >= LEAST_BEFORE,
        }
    }
}
