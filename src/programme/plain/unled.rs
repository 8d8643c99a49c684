//! Names that no verb leads, which must show by themselves that they are names.

use super::{Candidate, LEAST_BEFORE};
use crate::char_set::chars;
use crate::lead;
use crate::length::Length;
use crate::mention::ProgrammeKind;
use crate::name::edge::{By, Edge, cues, is_joined, is_kept, is_name_char};
use crate::tables::lists::{MEANS, NEVER_IN_NAMES, PROGRAMME_PROGRESS, STRATEGY_ENDS};
use crate::tables::{CueClass, PlainUse, Words, words};

/// What is left of a name after a word that cannot be inside it; with less, the word belongs to the name.
const LEAST_REST: usize = 4;
/// What says of what sort a thing is that a name is about.
static SORTS: &Words =
    words!["重点", "传统", "现代", "特色", "优势", "国家", "老旧", "闲置", "存量", "标准化", "规范化"];
/// The longest name that needs no verb before it.
const LONGEST_BARE: usize = 18;
/// The same where what came of it is told right after.
const LONGEST_TOLD: usize = 26;

impl Candidate<'_> {
    /// The start of a name that no verb leads, which must show by itself that it is one.
    pub(super) fn unled(&self, edge: Edge) -> Option<usize> {
        // 他否认方案包括…: nobody speaks in a name.
        if matches!(self.text.at(edge.at), Some('他' | '她' | '我' | '你')) {
            return None;
        }
        // 自夏季清查行动开展以来: but 自然 and 自主 are words. “三大工程”,即|链主培育工程.
        const SELVES: [char; 10] = ['然', '主', '由', '贸', '我', '治', '愿', '动', '强', '创'];
        let next = self.text.at(edge.at + 1);
        let since = match self.text.at(edge.at) {
            Some('自') => !next.is_some_and(|c| SELVES.contains(&c)),
            first => first == Some('即') && self.text.before(edge.at) == Some(','),
        };
        let edge = Edge { at: self.after_gain(edge.at + usize::from(since)), by: edge.by };
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
            let deed = || self.follows_office(cue.start);
            // 重点项目攻坚行动: what says of what sort begins the name.
            let sort = || cue.start == start && self.text.starts_with_any(cue.start, SORTS);
            let ends = match class {
                CueClass::Class if sort() => false,
                CueClass::Class | CueClass::Adverb => !is_kept(self.hits, &cue, edge.at),
                CueClass::Verb => !named() || leads() || deed(),
                _ => false,
            };
            // A verb at the head of it is none of the name, however short the rest is: 紧跟|国家战略.
            let rest = if class == CueClass::Verb && cue.start == start { LEAST_BEFORE } else { LEAST_REST };
            // 云山县全力|碧水攻坚战
            let placed = || matches!(self.text.before(cue.start), Some('省' | '市' | '县' | '州'));
            let body_end = || if placed() || deed() || cue.start == start { self.body_end() } else { self.hit.start };
            if ends && cue.end > start && cue.end + rest <= body_end() {
                start = cue.end;
                bounded = true;
            } else if ends && class == CueClass::Verb && cue.start == start && cue.end < self.hit.start {
                // 参加|西部计划: too little is left.
                return None;
            }
        }
        if let Some(at) = (start..self.hit.start).rev().find(|&at| is_joined(self.text, self.hits, at)) {
            start = at + 1;
            bounded = true;
        }
        if self.begins_with(start, |c| matches!(c, CueClass::Adverb | CueClass::Quantity)) {
            return None;
        }
        // 设立|国企改革和产业发展基金, 教育领域|迎来|重大改革: a statement is no name, but 促进行动 has no 进行 in it.
        let states = |at: usize| {
            let verb = self.text.word_at(at, NEVER_IN_NAMES);
            verb.is_some_and(|verb| at + verb.length() <= self.hit.start)
        };
        if (start..self.hit.start).any(states) {
            return None;
        }
        // 生态旅游目的地青湖示范区创建三年行动取得新成效: what came of it says that it is one.
        let told = self.kind.plain == PlainUse::Strong
            && self.kind.kind == ProgrammeKind::Action
            && start == edge.at
            && self.heads_clause(&edge)
            && self.text.starts_with_any(self.after_day(self.hit.end), PROGRAMME_PROGRESS);
        let longest = if told { LONGEST_TOLD } else { LONGEST_BARE };
        let fits = bounded && self.hit.end - start <= longest && !self.is_plain(start) && self.is_right_sort(start);
        // 全国湖区渔港清查专项行动今天启动: the whole country's is called so.
        let whole = told && self.text.ends_with_at(start, "全国");
        (fits && self.is_shown(start, edge)).then_some(if whole { start - 2 } else { start })
    }

    /// After what somebody gets by it: 已获|留学人员创业支持计划, 受|青年拔尖人才计划支持.
    fn after_gain(&self, start: usize) -> usize {
        let gain = self.text.word_at(start, words!["已获", "曾获", "获", "受", "涉及", "事关", "关乎"]);
        let after = gain.map_or(start, |word| start + word.length());
        let word = self.text.at(after).is_some_and(|c| chars!("得批奖评悉知取益理让阅托众").has(c));
        if word || after + LEAST_REST > self.hit.start { start } else { after }
    }

    /// Where the name ends but for the last word of its type: 名师培育|工程, 碧水攻坚|战.
    fn body_end(&self) -> usize {
        let last_word = if self.text.before(self.hit.end) == Some('战') { 1 } else { 2 };
        if self.kind.plain == PlainUse::Strong { self.hit.end - last_word } else { self.hit.start }
    }

    /// Whether an office or its people stand right before a position, so that a verb there says what they do.
    fn follows_office(&self, at: usize) -> bool {
        matches!(self.text.before(at), Some('局' | '厅' | '委' | '署'))
            || self.text.ends_with_any(at, words!["领导", "代表", "政府", "党委", "部门"])
    }

    /// Whether it shows by itself that it is a name.
    fn is_shown(&self, start: usize, edge: Edge) -> bool {
        match self.kind.plain {
            PlainUse::Strong => {
                let short = self.kind.kind == ProgrammeKind::Action;
                (if short { self.hit.start } else { self.body_end() }) - start >= LEAST_BEFORE
                    && (self.kind.kind != ProgrammeKind::Strategy
                        || self.is_whole()
                        || self.is_predicated()
                        || self.text.ends_with_any(self.hit.start, STRATEGY_ENDS))
            }
            PlainUse::Never => false,
            PlainUse::Trigger if self.is_named_by_aim(start) => true,
            PlainUse::Trigger if self.is_made_use_of(start, &edge) || start == edge.at && self.is_item(start) => true,
            PlainUse::Trigger if start == edge.at && self.is_told_of(start, &edge) => true,
            // At the head of a sentence, with what came of it right after: 零基预算改革纵深推进.
            PlainUse::Trigger if self.is_means(edge) && start == edge.at => self.is_own_kind(start),
            PlainUse::Trigger | PlainUse::Guided => {
                // 由先锋工程、堡垒工程组成
                let made_of = self.text.before(start) == Some('由') && self.text.at(self.hit.end) == Some('、');
                start == edge.at
                    && (made_of || edge.by == By::Mark && self.heads_sentence(start))
                    && self.is_predicated()
                    && self.is_own_kind(start)
            }
        }
    }

    /// Whether something is done by it: 以…行动为抓手.
    fn is_means(&self, edge: Edge) -> bool {
        let for_what = || self.text.starts_with_any(self.hit.end + 1, MEANS);
        let carried_out = matches!(self.kind.kind, ProgrammeKind::Action | ProgrammeKind::Works | ProgrammeKind::Plan);
        carried_out && self.text.before(edge.at) == Some('以') && self.text.at(self.hit.end) == Some('为') && for_what()
    }

    fn heads_sentence(&self, start: usize) -> bool {
        let before = self.text.before(lead::sentence_start(self.text, start));
        matches!(before, None | Some('。' | ';' | ':' | '\n' | '!' | '?' | '.'))
    }

    /// Whether what follows cannot be a noun that the type word belongs to: 战略|拐点.
    fn is_whole(&self) -> bool {
        const AFTER: &str = "的等是在为和与及以之将已也对中下上里,。;:、!?()”’》」』—\n\t ";
        self.text.at(self.hit.end).is_none_or(|c| AFTER.contains(c))
    }

    /// Whether a verb, an adverb or a mark follows the type word.
    fn is_predicated(&self) -> bool {
        if self.kind.kind == ProgrammeKind::Strategy && self.text.starts_with_any(self.hit.end, PROGRAMME_PROGRESS) {
            return true;
        }
        let verb =
            |c| matches!(c, CueClass::Adverb | CueClass::Trigger | CueClass::Weak | CueClass::Verb | CueClass::Class);
        matches!(self.text.at(self.hit.end), None | Some(',' | '。' | ':' | '、' | '\n' | '“' | '和' | '与'))
            || cues(self.hits, self.hit.end, self.hit.end + 1).any(|(_, class)| verb(class))
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
