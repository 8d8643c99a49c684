//! Several deeds in a row, before what they are done to: 摸排化解|矛盾纠纷, 收集梳理并分类交办|诉求. With nothing after them they are
//! what is counted: 走访指导360次.

use super::Phrase;
use super::tail::does;
use super::verb::noun_after;
use crate::char_set::chars;
use crate::fact::scene::Shape;
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::lists::{
    BODY_DEEDS, CHAINED_DEEDS, DEEDS, HOLDING_TIMES, MANNER_ADVERBS, NOUNS_OF_DEEDS, OBJECT_DEEDS, STAGES, WORKINGS,
};
use crate::tables::{CueRole, words};

/// The length of a deed.
const DEED: usize = 2;

/// The shortest name of what is done to.
const SHORTEST: usize = 2;

impl Phrase<'_, '_> {
    /// 收集梳理并分类交办|诉求, but 培训管理人员: after two deeds or more.
    pub(super) fn after_chain(&mut self) {
        const LONGEST_COMPOUND: usize = 3;
        let text = self.scene.text;
        let ratio = |f: &FigureSpan| !matches!(Shape::of(f), Shape::Count | Shape::Noun | Shape::Physical);
        if self.len() < 2 * DEED + SHORTEST || self.scene.next_figure(self.end).is_none_or(ratio) {
            return;
        }
        // 投产|投用|项目: two stages of works are one.
        let works = self.end - SHORTEST;
        if self.ends(words!["项目"]) && [works, works - DEED].iter().all(|&at| text.ends_with_any(at, STAGES)) {
            return;
        }
        // 运用“四种形态”|批评教育: by what means.
        if text.starts_with_any(self.start, words!["运用", "依托", "利用", "通过", "借助"])
            && let Some(close) = (self.start..self.end - SHORTEST).rev().find(|&i| text.chars[i] == '”')
            && self.is_deed(close + 1)
        {
            self.start = close + 1;
        }
        let (mut at, mut last, mut count) = (self.start, self.start, 0);
        loop {
            let and = usize::from(count > 0 && matches!(text.at(at), Some('和' | '并' | '、' | '及')));
            let manner = text.length_at(at + and, MANNER_ADVERBS);
            let deed = at + and + manner;
            let whole = self.scene.inside_whole_word(deed, deed + DEED);
            if deed + DEED + SHORTEST > self.end || !self.is_deed(deed) || whole {
                break;
            }
            // 分类交办|诉求: how it is done tells as much.
            let told = usize::from(manner > 0 && self.is_listed(deed));
            (last, at, count) = (at, deed + DEED, count + 1 + told);
        }
        // 引进|研发机构: the last one makes a noun with what is short.
        let short = self.end - at <= LONGEST_COMPOUND
            && (text.ends_with_any(self.end, WORKINGS)
                || text.starts_with_any(at, NOUNS_OF_DEEDS)
                || self.ends(words!["制度", "标准", "办法", "目录", "模式", "水平", "任务"]));
        if short {
            (at, count) = (last, count.saturating_sub(1));
        }
        let goes_on = matches!(text.at(at), Some('和' | '与' | '及' | '、' | '并' | '或'));
        if count > 1 && !goes_on && !noun_after(self.scene, at) {
            self.start = at;
        }
    }

    /// 走访|指导, 教育帮助|和处理: with the deeds before one that is counted by itself.
    pub(super) fn with_chain(&mut self) {
        const LONGEST: usize = 16;
        let (scene, text) = (self.scene, self.scene.text);
        let and = |at: usize| matches!(text.at(at), Some('和' | '并' | '、' | '及'));
        let alone = self.start + usize::from(and(self.start));
        if alone + DEED != self.end || !self.is_deed(alone) || !self.counts_times() {
            return;
        }
        let mut start = alone;
        while let Some(before) = start.checked_sub(DEED).filter(|&at| at >= self.floor && alone - at < LONGEST) {
            let joined = before.checked_sub(1).filter(|&at| at >= self.floor && and(start - 1));
            // 组织|调研: that it is held says nothing.
            let verb = |at: usize| scene.cues.at(at, &[CueRole::Verb]).is_some_and(|w| w.end == at + DEED);
            let deed = |&at: &usize| {
                (verb(at) || self.is_listed(at)) && !text.starts_with_any(at, HOLDING_TIMES) && scene.open(at)
            };
            let Some(deed) = Some(before).filter(deed).or(joined.filter(deed)) else { break };
            start = deed;
        }
        self.start = start;
    }

    /// 党员、楼长参与|巡逻值守: whoever took part so many times.
    pub(super) fn taken_part(&self) -> Option<usize> {
        const LONGEST_DEED: usize = 3;
        let text = self.scene.text;
        let takes = |i: &usize| text.starts_with_any(*i, words!["参与", "参加"]) && self.scene.open(*i);
        let last = self.end.saturating_sub(DEED + SHORTEST);
        if self.len() < SHORTEST + LONGEST_DEED || !self.counts_times() {
            return None;
        }
        // 领导小组|研究巡察事项: what a meeting was about goes with what it did.
        let meets = |i: &usize| {
            text.starts_with_any(*i, words!["听取", "研究", "专题研究", "审议", "上党课", "讲党课"])
                && does(self.scene, *i)
        };
        if let Some(verb) = (self.start + SHORTEST..=self.end - LONGEST_DEED).find(meets) {
            return Some(verb);
        }
        let verb = (self.start + SHORTEST..=last).find(takes)?;
        let deed = verb + DEED;
        // 党员|参与值守: a bare deed says it with the verb.
        let long = self.end - deed > LONGEST_DEED;
        (!noun_after(self.scene, deed)).then_some(if long { deed } else { verb })
    }

    /// 巡察发现|问题线索: what was found out.
    pub(super) fn discovered(&self) -> Option<usize> {
        let text = self.scene.text;
        let found = |i: &usize| {
            text.starts_with_at(*i, "发现")
                && self.scene.open(*i)
                && !text.at(i + DEED).is_some_and(|c| chars!("率者奖权力井").has(c))
        };
        let last = self.end.saturating_sub(DEED + SHORTEST);
        if !self.ends(words!["问题", "线索", "隐患", "案件"]) {
            return None;
        }
        (self.start..=last).rev().find(found).map(|i| i + DEED)
    }

    /// Whether two characters are something done that takes an object.
    fn is_deed(&self, at: usize) -> bool {
        let cue = || self.scene.cues.at(at, &[CueRole::Lead, CueRole::Verb]).is_some_and(|w| w.end == at + DEED);
        cue() || self.is_listed(at)
    }

    fn is_listed(&self, at: usize) -> bool {
        let listed = |words| self.scene.text.word_at(at, words).is_some_and(|w| w.length() == DEED);
        [CHAINED_DEEDS, DEEDS, OBJECT_DEEDS, BODY_DEEDS].into_iter().any(listed)
    }

    /// Whether the figure after the phrase says how many times.
    fn counts_times(&self) -> bool {
        let figure = self.scene.next_figure(self.end);
        figure.is_some_and(|f| matches!(f.unit.as_str(), "次" | "人次" | "场次" | "件次" | "家次" | "户次"))
    }
}
