//! What the figure is a part or a multiple of: 占全市的|14%, 恢复至疫情前的|八成.

use super::Reader;
use super::left;
use crate::char_set::chars;
use crate::fact::compare::{self, whole_mark};
use crate::fact::scene::Shape;
use crate::tables::lists::COMPARED_THINGS;
use crate::tables::{CueRole, UnitFamily, words};

impl Reader<'_, '_> {
    /// 恢复至疫情前的|八成, 约为平均的|2倍: where what is measured ends, before what the figure is a part or a multiple of.
    pub(super) fn cut_whole_of(&mut self) -> Option<usize> {
        let (scene, shape) = (self.scene, self.reading.shape);
        if !matches!(shape, Shape::Part | Shape::Percent | Shape::Times) {
            return None;
        }
        let joint = &mut self.reading.joint;
        let (start, text) = (self.figure.span.start, scene.text);
        // 亩均税收32万元,|分别是全省平均水平|的2.1倍.
        let base = || text.ends_with_any(self.phrase.end, words!["平均水平", "平均"]);
        if shape == Shape::Times && text.starts_with_any(self.bounds.start, words!["分别是", "是"]) && base() {
            (self.phrase.start, joint.link) = (self.phrase.end, true);
            return None;
        }
        // 新车销量达到总销量的|近六成, 国防开支提高到生产总值|5%.
        let hedge = usize::from(text.before(start).is_some_and(|c| chars!("近约超逾").has(c)));
        let to = words!["达到", "提高到", "增加到", "超过", "提升到", "降低到"];
        let amount = || {
            let reach = self.phrase.start + 2..self.phrase.end.saturating_sub(2);
            (scene.cues.amount_ends(self.phrase.end) || text.ends_with_any(self.phrase.end, COMPARED_THINGS))
                && text.has_any(reach, to)
                && !compare::names_ratio(scene, self.phrase.clone())
        };
        if (text.before(start - hedge) == Some('的') || amount())
            && let Some(verb) = compare::base(scene, self.phrase.clone())
        {
            joint.link = true;
            // 恢复至疫情前的|八成: of how things were, no share.
            joint.scope |= scene.text.starts_with_at(verb, "恢复");
            return Some(verb);
        }
        let bound = compare::bound(scene, self.phrase.clone())?;
        (joint.link, joint.scope) = (true, true);
        Some(bound)
    }

    /// 占长三角的50%、中国的|14%: what the figure right before it is a part of was another whole.
    pub(super) fn take_other_whole(&mut self) -> bool {
        const LONGEST_WHOLE: usize = 8;
        let (scene, start) = (self.scene, self.figure.span.start);
        let ratio = |shape| matches!(shape, Shape::Percent | Shape::Part);
        let Some(last) = self.before.last().filter(|r| ratio(r.shape) && ratio(self.reading.shape)) else {
            return false;
        };
        let whole = last.part || last.joint.of_whole;
        let end = scene.figures[self.index - 1].span.end;
        let parted = matches!(scene.text.at(end), Some('、' | ',' | '和'))
            && start > end + 2
            && start <= end + 2 + LONGEST_WHOLE;
        if !whole || !parted || scene.text.before(start) != Some('的') || self.reading.joint.change.is_some() {
            return false;
        }
        let wide = scene.cues.starting_at(end + 1).iter().any(|w| w.place || w.any(&[CueRole::Wide, CueRole::Scope]));
        let wide = wide
            || scene.text.starts_with_any(
                end + 1,
                words!["中国", "长三角", "粤港澳", "京津冀", "大湾区", "世界", "全球", "我国"],
            );
        if wide {
            self.reading.part = true;
            self.reading.take_name(last);
        }
        wide && self.reading.indicator.is_some()
    }

    /// 占: the part before it is measured; 占…比重 is measured whole.
    pub(super) fn cut_whole(&mut self) {
        // 占临江开发区|投资80%: nor does a zone's name stand between.
        let before = self.floor..self.phrase.start.max(self.floor);
        if matches!(self.reading.shape, Shape::Percent | Shape::Part)
            && let Some(of) = whole_mark(self.scene, before)
        {
            self.reading.part = true;
            // 占全市引进|内资的比重: a verb within its whole parts nothing.
            self.phrase = left::phrase(self.scene, self.floor, of);
        }
        if let Some(of) = whole_mark(self.scene, self.phrase.clone()) {
            self.reading.part = true;
            // 铜箔产量|占全国、全省的比重分别为26%和92%: of several wholes; but 我国|占世界经济的比重.
            let several = self.scene.find(of..self.phrase.end, '、').is_some();
            let opens = of == self.phrase.start && self.scene.text.before(of) != Some('国');
            if several || !compare::names_ratio(self.scene, of..self.phrase.end) || opens {
                // 同城、异地业务量分别|占全部的9%、91%: the parts stand before 分别.
                let from =
                    if opens && self.scene.text.ends_with_at(of, "分别") { self.floor } else { self.phrase.start };
                self.phrase = left::phrase(self.scene, from, of);
            }
        }
        const GIVEN: usize = 5;
        let (scene, after) = (self.scene, self.figure.span.end);
        let after = after + if self.scene.text.starts_with_at(after, "以上") { 2 } else { 0 };
        let goes = self.scene.text.starts_with_any(
            after, // 3.4万亿元,74%以上|用于民生.
            words![
                "用于",
                "投向",
                "流向",
                "投入到",
                "来自",
                "发往",
                "销往",
                "出口到",
                "运往",
                "供应",
                "供给",
                "落户",
                "集中在",
                "在海外",
                "在国内",
                "分布在",
                "从事",
                "属于",
                "出口海外"
            ],
        );
        // 其中,园区|贡献了近七成.
        let tenths = scene.figures[self.index].family == UnitFamily::Tenth || self.reading.shape == Shape::Part;
        let before = self.floor.max(self.figure.span.start.saturating_sub(GIVEN))..self.figure.span.start;
        let gave = tenths && scene.text.has_any(before, words!["贡献", "独占", "独揽"]);
        self.reading.part |= self.reading.joint.of_whole || goes || gave;
        // 35岁以下|占68%: those so old.
        let aged = self.previous.is_some() && scene.figures[self.index - 1].unit.ends_with('岁');
        let from = self.floor.saturating_sub(1);
        if self.reading.part
            && aged
            && self.phrase.is_empty()
            && let Some(of) = whole_mark(scene, from..self.figure.span.start)
        {
            self.phrase = scene.figures[self.index - 1].span.start..of;
        }
    }
}
