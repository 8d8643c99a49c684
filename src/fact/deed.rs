//! What somebody does that a figure is about: 25分钟就办完所有流程, 落户短短4年, 人均增收2000元, 建立党支部的有21家.

use super::elsewhere::statement;
use super::indicator::Reader;
use super::left;
use super::scene::Shape;
use crate::tables::lists::{LASTING, PEOPLE};
use crate::tables::{CueRole, Words, words};

impl Reader<'_, '_> {
    /// 25分钟就|办完所有流程: what the time was spent on.
    pub(super) fn name_deed(&mut self) -> bool {
        const LONGEST_DEED: usize = 14;
        const LONGEST_ACHIEVEMENT: usize = 20;
        const SHORTEST_ACHIEVEMENT: usize = 3;
        let (scene, end) = (self.scene, self.figure.span.end);
        // 落户|短短4年: the verb names the time since.
        let since = self.reading.joint.start;
        let happened = |w: &&&str| scene.text.ends_with_at(since, w);
        if self.reading.shape == Shape::Time
            && self.phrase.is_empty()
            && since < self.figure.span.start
            && let Some(event) = LASTING.iter().find(happened)
        {
            self.name(since - event.chars().count()..since);
            return true;
        }
        // 提前一年|完成规划目标: a lead time is that of what was done.
        if self.reading.shape == Shape::Time && scene.text.ends_with_at(self.figure.span.start, "提前") {
            let deed = statement(scene, end, self.bounds.end, LONGEST_ACHIEVEMENT);
            // 项目|提前半年竣工: a verb alone says less than who did it.
            let deed = deed.filter(|d| d.len() > SHORTEST_ACHIEVEMENT || self.phrase.is_empty());
            if let Some(deed) = deed {
                self.name(deed);
                return true;
            }
        }
        let opening = words!["内就", "就可", "即可", "便可", "后就", "内即", "内", "就", "便", "可", "即"];
        let Some(word) = scene.text.word_at(end, opening) else { return false };
        let told = self.reading.joint.link && !self.phrase.is_empty() && !word.contains('就');
        if self.reading.shape != Shape::Time || told {
            return false;
        }
        let limit = self.bounds.end.min(end + 2 * LONGEST_DEED);
        // 12小时内|必须|受理: after a modal a verb alone says it.
        const SHORT: usize = 4;
        const MODALS: &Words = words!["必须", "应当", "方可", "才能", "能够", "须", "应"];
        let from = end + word.chars().count();
        let modal = scene.text.word_at(from, MODALS).map_or(from, |w| from + w.chars().count());
        let alone = modal > from && (modal + 2..=modal + SHORT).contains(&self.bounds.end);
        let deed = if alone { modal..self.bounds.end } else { left::phrase(scene, modal, limit) };
        let next = scene.figures.get(self.index + 1).map_or(self.bounds.end, |f| f.span.start);
        let named = (2..=LONGEST_DEED).contains(&deed.len()) && deed.end <= next;
        if named {
            self.name(deed);
        }
        named
    }

    /// 人均|增收2000元: a verb with its object goes with what each has of it.
    pub(super) fn take_gain(&mut self) {
        const EACH: &Words = &Words::new(&["人均", "户均", "亩均", "村均", "平均"]);
        const RELIEFS: &Words =
            words!["减税降费", "降本增效", "降本减负", "增收节支", "减负降本", "减负", "降本", "节支", "增效"];
        const LONGEST_OWNER: usize = 6;
        const GAINS: &Words = &Words::new(&["增收", "创收", "增产", "减产", "节支", "减负"]);
        let (text, end) = (self.scene.text, self.phrase.end);
        let gain = text.starts_with_any(end, GAINS);
        // 村集体|增收16万元: so it does with whoever has it.
        let whose = self.reading.shape == Shape::Money
            && (3..=LONGEST_OWNER).contains(&self.phrase.len())
            && (text.ends_with_at(end, "集体") || text.ends_with_any(end, EACH) || text.ends_with_any(end, PEOPLE));
        if gain && (self.phrase.len() == 2 && text.ends_with_any(end, EACH) || whose) {
            self.phrase.end += 2;
        }
        // 为企业减负|2000万元: the verb is what is measured, and no less than before.
        let start = self.figure.span.start;
        if self.reading.shape == Shape::Money
            && let Some(relief) = text.word_before(start, RELIEFS).map(|w| start - w.chars().count())
            && relief >= self.floor
        {
            self.phrase = relief..start;
            self.reading.joint.change = None;
        }
    }

    /// 已|建立党支部的|有21家: what they have done says who they are.
    pub(super) fn take_deed(&mut self) {
        let (scene, start) = (self.scene, self.reading.joint.start);
        let done = scene.text.before(start) == Some('的') && scene.text.at(start) == Some('有');
        let verb = scene.cues.ending_at(self.phrase.start).iter().find(|w| w.is(CueRole::Lead));
        if let Some(verb) = verb.filter(|_| done && self.reading.shape == Shape::Count && !self.phrase.is_empty()) {
            self.phrase.start = verb.start;
        }
    }

    /// 批发业|完成|销售额37亿元: a sector is part of what its verb leads to.
    pub(super) fn join_sector(&mut self) {
        const LONGEST_SECTOR: usize = 16;
        const AMOUNTS: &Words = &Words::new(&["额", "投资", "产值", "增加值", "收入", "利润"]);
        const SECTORS: &Words = &Words::new(&["业", "领域", "板块", "治理", "建设", "改造"]);
        let (scene, at) = (self.scene, self.phrase.start);
        let verb = at.saturating_sub(2);
        let done = scene.text.starts_with_any(verb, words!["完成", "实现"]);
        if self.reading.shape != Shape::Money
            || !done
            || self.phrase.len() > 4
            || verb <= self.floor
            || !scene.text.ends_with_any(self.phrase.end, AMOUNTS)
        {
            return;
        }
        let sector = left::phrase(scene, self.floor.max(verb.saturating_sub(LONGEST_SECTOR)), verb);
        let sort = scene.text.ends_with_any(sector.end, SECTORS) && !scene.text.ends_with_at(sector.end, "企业");
        if sector.end == verb && sector.len() >= 3 && sort {
            self.reading.indicator = self.reading.indicator.take().map(|amount| scene.words(sector) + &amount);
        }
    }
}
