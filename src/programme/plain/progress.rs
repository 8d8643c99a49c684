//! Names at the head of a clause that tells how they go on: 财税体制改革|迈出新步伐, 国土绿化行动|成效显著.

use super::Candidate;
use crate::length::Length;
use crate::mention::ProgrammeKind;
use crate::name::edge::{By, Edge, is_name_char};
use crate::numeral::is_chinese;
use crate::tables::lists::{
    ACTION_TOLD, FRAMES, MADE_USE_OF, NAMING_ENDS, PROGRAMME_MEETINGS, PROGRAMME_PROGRESS, WHOLE_PLACES, WORKS_PROGRESS,
};
use crate::tables::{PlainUse, Words, words};

impl Candidate<'_> {
    /// Moves the edge behind how long it takes: 为期三年|清理行动.
    pub(super) fn after_length(&self, edge: Edge) -> Edge {
        let text = self.text;
        let from = edge.at - usize::from(text.before(edge.at) == Some('为'));
        if !text.starts_with_at(from, "为期") {
            return edge;
        }
        let number = text.leading(from + 2..self.hit.start, |c| is_chinese(c) || c.is_ascii_digit() || c == '个');
        let timed = !number.is_empty() && matches!(text.at(number.end), Some('年' | '月' | '天' | '周'));
        if timed { Edge { at: number.end + 1, by: edge.by } } else { edge }
    }

    /// After when and where it begins, which is told before 启动: 宣传月活动|今天(11月1日)在北京|启动.
    pub(super) fn after_day(&self, end: usize) -> usize {
        const LONGEST_DAY: usize = 12;
        const LONGEST_PLACE: usize = 8;
        static WHEN: &Words = words!["今天", "今日", "昨天", "同时", "同日", "近日"];
        let text = self.text;
        let mut at = end + text.length_at(end, WHEN);
        if text.at(at) == Some('(') {
            at = (at..at + LONGEST_DAY).find(|&i| text.at(i) == Some(')')).map_or(at, |close| close + 1);
        }
        let begins = |i: &usize| text.starts_with_any(*i, words!["启动", "正式启动"]);
        if text.at(at) == Some('在') {
            at = (at + 2..at + LONGEST_PLACE).find(begins).unwrap_or(at);
        }
        if begins(&at) { at } else { end }
    }

    /// Whether a clause begins with it and says what has become of it. Works are also built, and firms plan what they do.
    pub(super) fn is_told_of(&self, start: usize, edge: &Edge) -> bool {
        const LEAST: usize = 3;
        let short = matches!(self.kind.kind, ProgrammeKind::Reform | ProgrammeKind::Campaign);
        let least = if short { LEAST - 1 } else { LEAST };
        if self.kind.plain != PlainUse::Trigger || start + least > self.hit.start || !self.heads_clause(edge) {
            return false;
        }
        // 标志性工程, 结构性改革: only of what sort it is.
        let manner = self.text.before(self.hit.start) == Some('性');
        // 行动|正|稳步推进
        let end = self.hit.end;
        let adverb = usize::from(matches!(self.text.at(end), Some('将' | '正' | '已')));
        let begun = self.after_day(end);
        let told = |words: &Words| [end, end + adverb, begun].iter().any(|&at| self.text.starts_with_any(at, words));
        // 国土绿化行动|推进会: who meets for it. Sites have their headquarters too, and those are no names before.
        let met = self.text.starts_with_any(end, PROGRAMME_MEETINGS);
        // 国土绿化行动|也在加快, 国土绿化行动|自去年起实施
        let action = self.kind.kind == ProgrammeKind::Action && start + LEAST < self.hit.start;
        match self.kind.kind {
            _ if manner => false,
            ProgrammeKind::Reform if met => !self.is_of_field(start),
            ProgrammeKind::Plan if met => {
                self.ends_in_aim(start) || self.text.ends_with_any(self.hit.start, NAMING_ENDS)
            }
            _ if met || action && told(ACTION_TOLD) => true,
            ProgrammeKind::Reform | ProgrammeKind::Action | ProgrammeKind::Campaign => {
                told(PROGRAMME_PROGRESS) || told(WORKS_PROGRESS)
            }
            ProgrammeKind::Works => !self.text.ends_with_at(self.hit.start, "建设") && told(WORKS_PROGRESS),
            ProgrammeKind::Plan => self.text.word_at(end, WORKS_PROGRESS).is_some_and(|told| {
                let end = end + told.length();
                !self.text.at(end).is_some_and(is_name_char)
            }),
            _ => false,
        }
    }

    /// Whether a line is nothing but it and its number: (二)国土绿化行动, 3.青年安居工程。 Works say what they are for.
    pub(super) fn is_item(&self, start: usize) -> bool {
        const LEAST: usize = 4;
        const NUMERALS: &str = "一二三四五六七八九十";
        let numeral = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || NUMERALS.contains(c));
        let before = start.checked_sub(2).and_then(|at| self.text.at(at));
        let dash = self.text.ends_with_at(start, "——");
        let numbered = dash || matches!(self.text.before(start), Some(')' | '.' | '、')) && numeral(before);
        let alone = matches!(self.text.at(self.hit.end), None | Some('。' | ';' | ':' | '\n' | '('));
        let item = numbered && alone && start + LEAST <= self.hit.start;
        let aimed = || self.ends_in_aim(start) || self.text.ends_with_any(self.hit.start, NAMING_ENDS);
        match self.kind.kind {
            ProgrammeKind::Action => item,
            ProgrammeKind::Works | ProgrammeKind::Plan => item && aimed(),
            _ => false,
        }
    }

    /// Whether what leads to it or follows it shows that it is one: 借助|科技特派员行动, 在|…计划支持下, 随着|…改革|推进.
    pub(super) fn is_made_use_of(&self, start: usize, edge: &Edge) -> bool {
        const LEAST: usize = 4;
        static UNDER: &Words = words!["支持下", "带动下", "推动下", "引领下", "助力下"];
        static WITHIN: &Words = words!["中", "的", "期间", "过程中", "方面"];
        let text = self.text;
        let after = |words: &Words| text.starts_with_any(self.hit.end, words);
        let by_means = text.ends_with_at(start, "通过");
        let used = || matches!(text.before(start), Some('获' | '受')) || text.ends_with_any(start, MADE_USE_OF);
        let leaned = || text.ends_with_any(start, words!["依托", "对照", "聚力"]);
        let framed = || match text.before(start) {
            Some('在') => after(WITHIN),
            Some('以') => after(words!["为"]),
            // 对多边气候行动的支持: not done with it.
            Some('把' | '将' | '对') => !after(words!["的"]),
            _ => text.ends_with_any(start, FRAMES) || self.heads_clause(edge) && after(words!["是", "进入", "的"]),
        };
        let aimed = || self.ends_in_aim(start) || text.ends_with_any(self.hit.start, NAMING_ENDS);
        let under = || text.before(start) == Some('在') && after(UNDER);
        if self.kind.plain != PlainUse::Trigger || start + LEAST > self.hit.start {
            return false;
        }
        match self.kind.kind {
            ProgrammeKind::Action => used() || by_means && aimed() || leaned() || framed() || under(),
            // 参加企业培训计划, 列入财政预算计划: everybody plans.
            ProgrammeKind::Plan => (used() || framed() || under()) && aimed(),
            ProgrammeKind::Works => framed() && aimed(),
            ProgrammeKind::Reform => (used() || by_means || framed()) && !self.is_of_field(start),
            _ => false,
        }
    }

    /// Whether a clause begins at an edge, or goes on there after when or where it is: 近年来|…, 全省|….
    pub(super) fn heads_clause(&self, edge: &Edge) -> bool {
        const WHEN: &[&str] = &["今年", "去年", "近年来", "以来", "目前", "同时", "其中", "期间"];
        match edge.by {
            By::Mark => {
                let before = self.text.before(edge.at);
                before.is_none_or(|c| {
                    matches!(c, ',' | '。' | ';' | ':' | '!' | '?' | ')' | '\n' | ' ' | '—' | '·' | '年')
                })
            }
            By::Cue(_) => {
                self.text.ends_with_any(edge.at, WHOLE_PLACES) && self.text.before(edge.at) != Some('了')
                    || WHEN.iter().any(|when| self.text.ends_with_at(edge.at, when))
            }
            By::Far => false,
        }
    }
}
