//! Names that a verb stands in: 26名入党积极分子, 8个增资扩产项目, 两个污水提升泵站.

use super::Thing;
use crate::fact::cue::Word;
use crate::length::Length;
use crate::tables::lists::{BODIES, DEEDS_IN_NAMES, FACILITIES, GROUPS, IN_ORDER, MONEYS, PEOPLE, WORKINGS};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

impl Thing<'_, '_> {
    /// 26名入党|积极|分子, 8个增资|扩产|项目: where the name ends that a verb stands in, after what names nothing of the sort counted.
    pub(super) fn named_by_deed(&self, word: &Word, clause_end: usize) -> Option<usize> {
        const LONGEST_FIRST: usize = 3;
        const LONGEST_REST: usize = 4;
        const LONGEST_NAME: usize = 8;
        let text = self.scene.text;
        let people = matches!(self.figure.unit.as_str(), "名" | "位");
        let works = matches!(self.figure.unit.as_str(), "个" | "项");
        // 120名党员和|入党积极分子: the last of them, where a noun for people ends.
        let and = (self.start..word.start).rev().find(|&i| matches!(text.chars[i], '和' | '及' | '与' | '、'));
        let start = and.filter(|_| people).map_or(self.start, |i| i + 1);
        let who = |&end: &usize| {
            text.ends_with_any(end, PEOPLE) || end == clause_end && matches!(text.before(end), Some('员' | '者' | '师'))
        };
        let mut ends = word.end + 1..=clause_end.min(start + LONGEST_NAME);
        let end = if people { ends.find(who)? } else { clause_end };
        let first = word.start - start;
        let fits = (1..=LONGEST_FIRST).contains(&first) && end <= start + LONGEST_NAME && end > word.end;
        if !(people || works) || !fits {
            return None;
        }
        let noun = || [PEOPLE, BODIES, GROUPS, WORKINGS, FACILITIES].iter().any(|w| text.ends_with_any(word.start, w));
        // 52项改革|列入试点, 6个单位|通过验收: a verb that takes an object is none.
        let takes = || matches!(text.before(word.end), Some('入' | '为' | '成' | '获' | '到' | '过' | '得'));
        let plain = || {
            (word.end..end)
                .all(|i| is_alphanumeric(text.chars[i]) && !matches!(text.chars[i], '的' | '了' | '在' | '于' | '和'))
        };
        let ends = people || end <= word.start + LONGEST_REST && text.ends_with_any(end, WORKINGS);
        (ends && !noun() && !takes() && plain()).then_some(end)
    }

    /// 两个污水|提升|泵站, 稳|增长|方案, |冲击|式机组: whether a noun for works or plans right after it, or for its sort, makes it a part of the name.
    pub(super) fn is_attribute(&self, word: &Word, limit: usize) -> bool {
        const SORTS: [&Words; 3] = [GROUPS, WORKINGS, MONEYS];
        let (scene, text) = (self.scene, self.scene.text);
        // 6个单项|评价: what those single ones are is the noun.
        let judged = text.ends_with_any(word.start, words!["单项", "分项", "专项", "项评价", "项考核"]);
        if matches!(text.at(word.end), Some('式' | '型')) || judged && text.starts_with_any(word.start, IN_ORDER) {
            return true;
        }
        // 旅游|提升|示范村, 中小企业|提质|增效|专项贷款: so does a noun that is told to be of a sort.
        let mut sort = word.start;
        while let Some(deed) = text.word_at(sort, words!["提升", "提质", "增效", "升级", "联动", "扩能"]) {
            sort += deed.length();
        }
        let noun = text.past_word(sort, words!["示范", "重点", "试点", "专项", "先行"]);
        if let Some(noun) = noun.filter(|_| sort > word.start && !text.ends_with_any(word.start, GROUPS)) {
            return SORTS.iter().any(|words| text.starts_with_any(noun, words));
        }
        // 市级重点|推动项目.
        let names = || text.starts_with_any(word.start, DEEDS_IN_NAMES) || text.ends_with_at(word.start, "重点");
        // 10亿元以上|新开工|项目, 亿元以上|新建|续建|项目.
        let sized = text.ends_with_at(word.start, "以上");
        let second = word.end + if sized { 2 } else { 0 };
        let end = text.past_word(word.end, WORKINGS).or_else(|| text.past_word(second, WORKINGS));
        let Some(end) = end.filter(|_| sized || names()) else { return false };
        if sized {
            return true;
        }
        let ends =
            end >= limit || !is_alphanumeric(text.chars[end]) || matches!(text.chars[end], '和' | '与' | '的' | '中');
        ends || scene.cues.at(end, &[CueRole::Stop, CueRole::Lead]).is_some()
    }
}
