//! What a figure measures where neither the phrase before it nor the one after it says so.

use std::ops::Range;

use super::bracket;
use super::elided;
use super::indicator::{LONGEST, Reader, Reading};
use super::inherit::{self, inherit};
use super::joint::Joint;
use super::left;
use super::list::alike;
use super::measure;
use super::scene::{Scene, Shape};
use crate::tables::lists::{HANDLING, HONOURS, REACHING, SPENDING};
use crate::tables::{UnitFamily, Words, words};
use crate::text::{is_alphabetic, is_alphanumeric};

impl Reader<'_, '_> {
    /// A figure whose clause does not name what it measures.
    pub(super) fn name_elsewhere(&mut self) {
        let (scene, span) = (self.scene, &self.figure.span);
        let counts = matches!(self.reading.shape, Shape::Noun | Shape::Count);
        let bare = self.reading.joint.start == span.start && self.phrase.is_empty();
        // 89万困难群众: the unit is what is counted.
        let unit = &self.figure.unit;
        let noun = self.figure.family == UnitFamily::Noun;
        if self.reading.indicator.is_none()
            && noun
            && (bare || self.reading.joint.lead && self.phrase.is_empty())
            && (unit.chars().count() > 1 || self.holds_places())
            && self.reading.joint.change.is_none()
        {
            self.reading.indicator = Some(unit.clone());
        }
        // 1324人|凭转化贡献晋升职称: what they did says who they are.
        let alone = bare && self.floor == self.bounds.start || self.reading.joint.lead && self.phrase.is_empty();
        if self.reading.indicator.is_none() && counts && alone {
            self.reading.indicator = predicate(scene, span.end, self.bounds.end).map(|p| scene.words(p));
        }
        // 投入|30亿元支持科技创新: the verb is all there is.
        let verb = self.reading.joint.verb_end.saturating_sub(2)..self.reading.joint.verb_end;
        let spends = scene.text.starts_with_any(verb.start, SPENDING);
        // 揽收|13亿件,投递|14亿件: so is each verb of handling.
        let handles = counts && self.phrase.is_empty() && scene.text.starts_with_any(verb.start, HANDLING);
        // 惠及|6000人: so is what is done to people.
        let people = self.reading.shape == Shape::Noun && unit.starts_with(['人', '户']) && self.phrase.is_empty();
        let reaches = people && scene.text.starts_with_any(verb.start, REACHING);
        let says = self.reading.shape == Shape::Money && spends || handles || reaches;
        if self.reading.indicator.is_none() && self.reading.joint.lead && says {
            self.name(verb);
        }
        self.name_plan();
        let among = self.phrase.is_empty() && self.after_several();
        if self.reading.indicator.is_none() && (self.reading.shape == Shape::Rank || among) {
            self.name_ranked();
        }
        // 高新区排名|提升4位: the order stands in its own clause.
        if self.reading.indicator.is_none() && self.reading.joint.rank && self.reading.joint.change.is_some() {
            self.name_order();
        }
        // 100%|采用绿色电力: what all of them do.
        if self.reading.indicator.is_none()
            && self.reading.shape == Shape::Percent
            && bare
            && self.floor == self.bounds.start
        {
            self.reading.indicator = predicate(scene, span.end, self.bounds.end).map(|p| scene.words(p));
        }
        let then = bracket::then(scene, self.before, &self.reading, self.index);
        if let Some(same) = then.or_else(|| bracket::compared(scene, self.before, &self.reading, self.index)) {
            self.reading.indicator.clone_from(&same.indicator);
            self.reading.named.clone_from(&same.named);
            self.reading.joint.change = same.joint.change;
        }
        if self.reading.indicator.is_none()
            && let Some(name) = bracket::counted(scene, self.before, &self.reading, self.index)
        {
            self.name(name);
        }
        if self.reading.indicator.is_none() {
            inherit(scene, self.before, &mut self.reading, self.index);
            self.name_judgement();
            self.share_verb();
        }
        if self.reading.indicator.is_none() {
            self.reading.indicator = bracket::listed(scene, self.before, &self.reading, self.index);
        }
        if self.reading.joint.streak {
            self.name_honour();
        }
        if self.reading.indicator.is_none() && self.reading.joint.streak {
            self.reading.indicator = predicate(scene, span.end, self.bounds.end).map(|p| scene.words(p));
        }
        self.reading.indicator = self.reading.indicator.take().filter(|i| tells(i));
        self.name_order();
        if self.reading.indicator.is_none() && unit == "岁" {
            self.reading.indicator = Some("年龄".to_owned());
        }
        let place = matches!(unit.as_str(), "省" | "市" | "县" | "区" | "村" | "户" | "国");
        if self.reading.indicator.is_none() && noun && place && self.reading.joint.change.is_none() {
            self.reading.indicator = Some(unit.clone());
        }
    }

    /// 下辖|6县: whether places are what somewhere consists of.
    fn holds_places(&self) -> bool {
        let place = matches!(self.figure.unit.as_str(), "县" | "区" | "镇" | "乡" | "市" | "村");
        place && self.scene.text.ends_with_any(self.figure.span.start, words!["下辖", "辖", "管辖", "下设", "辖有"])
    }

    /// 总投资100亿元,|年度计划完成20亿元: what is planned for a year is no part of the whole.
    fn name_plan(&mut self) {
        let planned = words!["年度计划完成", "年度计划投资", "年计划完成", "年计划投资", "计划完成", "年度计划"];
        let joint = self.reading.joint.start..self.figure.span.start;
        if self.reading.indicator.is_some() || self.reading.shape != Shape::Money || !self.phrase.is_empty() {
            return;
        }
        let planned =
            joint.clone().find_map(|at| self.scene.text.word_at(at, planned).map(|w| at..at + w.chars().count()));
        if let Some(planned) = planned.filter(|p| p.end <= joint.end) {
            self.name(planned);
        }
    }

    /// 云岭市连续两年|入选百强城市: an honour is what is had for so long, whoever has it.
    fn name_honour(&mut self) {
        const LONGEST_HONOUR: usize = 30;
        let (scene, end) = (self.scene, self.figure.span.end);
        let honour = scene.text.starts_with_any(end, HONOURS);
        let ends = |w: &&str| scene.text.ends_with_at(self.phrase.end, w);
        let whoever = self.phrase.is_empty()
            || ["市", "县", "区", "省", "州", "镇", "集团", "公司", "企业", "园"].iter().any(ends)
            || scene.cues.ending_at(self.phrase.end).iter().any(|w| w.place && w.start <= self.phrase.start);
        if !honour || !whoever {
            return;
        }
        self.reading.indicator = statement(scene, end, self.bounds.end, LONGEST_HONOUR)
            .map(|p| scene.words(p))
            .or(self.reading.indicator.take());
    }

    /// Whether it is told of one among several: 在全市16区|中率先突破万亿元.
    fn after_several(&self) -> bool {
        let Some(among) = self.previous.filter(|p| matches!(p.shape, Shape::Count | Shape::Noun)) else { return false };
        let counted = self.scene.figures[self.index - 1].span.end;
        let end = among.named.as_ref().map_or(counted, |n| n.end.max(counted));
        self.scene.text.at(end) == Some('中')
            && end < self.figure.span.start
            && self.scene.cues.starting_at(end).iter().all(|w| w.end == end + 1)
    }

    /// 综合实力|位列全国169家高新区|第69位: what ranks stands before those it ranks among.
    fn name_ranked(&mut self) {
        const SHORTEST_NAME: usize = 5;
        let Some(among) = self.previous.filter(|p| matches!(p.shape, Shape::Count | Shape::Noun) && !p.joint.lead)
        else {
            return;
        };
        let near = among.joint.start.saturating_sub(2 * LONGEST).min(among.joint.start);
        let from = self.bounds.start.max(near);
        // 经济总量将|在全市16区中: what stands before 在.
        let at = (from + 1..among.joint.start).rev().find(|&i| {
            self.scene.text.chars[i] == '在' && self.scene.open(i) && !self.scene.inside_whole_word(i, i + 1)
        });
        let phrase = left::phrase(self.scene, from, at.unwrap_or(among.joint.start));
        let sentence = |r: &Reading| self.scene.clauses.all.get(r.clause).map(|c| c.sentence);
        // 在全省营商环境评价中,在参评的|16个功能区中位列第2.
        if self.scene.text.at(phrase.start) == Some('在')
            && let Some(clause) = self.reading.clause.checked_sub(1).and_then(|c| self.scene.clauses.all.get(c))
            && clause.span.len() <= 2 * LONGEST
            && let Some(named) = inherit::among(self.scene, clause.span.clone())
        {
            self.name(named);
            return;
        }
        // 在广西|21个主城区中: a place alone ranks nothing.
        let place = self.scene.text.at(phrase.start) == Some('在') && phrase.len() <= SHORTEST_NAME;
        if !phrase.is_empty() && phrase.len() <= LONGEST && !place {
            let before = &self.before[..self.before.len() - 1];
            elided::name(self.scene, before, &mut self.reading, phrase);
        } else if let Some(earlier) = self.before.iter().rev().nth(1).filter(|e| sentence(e) == sentence(&self.reading))
        {
            self.reading.indicator.clone_from(&earlier.indicator);
            self.reading.named.clone_from(&earlier.named);
        }
    }

    /// 郑州高新区提升|3位: what orders them was said before.
    fn name_order(&mut self) {
        const REACH: usize = 120;
        let scene = self.scene;
        let places = ["位", "名", "位次", "名次"].iter().any(|u| self.figure.unit.ends_with(u));
        let zone = self.reading.named.as_ref().is_some_and(|n| scene.zone_at(n.end.saturating_sub(1)).is_some());
        // 排名分别是:长沙高新区33名.
        let after_zone = scene.zone_at(self.figure.span.start.saturating_sub(1)).is_some();
        let order = self.reading.shape == Shape::Rank || (self.reading.joint.change.is_some() || after_zone) && places;
        let sorts = ["高新区", "开发区", "经开区", "园区"];
        let sort = self.reading.indicator.as_ref().is_some_and(|i| sorts.iter().any(|w| i.ends_with(w)));
        if !order || self.reading.indicator.is_some() && !zone && !sort {
            return;
        }
        let words = words!["综合排名", "总体排名", "综合评价", "综合实力", "排名", "位次", "考核", "评价"];
        let from = self.figure.span.start.saturating_sub(REACH);
        let found = (from..self.figure.span.start)
            .rev()
            .find_map(|i| scene.text.word_at(i, words).map(|w| i..i + w.chars().count()));
        // 综合评价 ends in 评价.
        let whole = |f: Range<usize>| {
            let word = scene.text.word_before(f.end, words);
            word.map_or(f.start, |w| f.end - w.chars().count()).min(f.start)..f.end
        };
        let found = found.map(whole);
        if let Some(found) = found {
            self.name(self.judgement(found));
        }
    }

    /// 公布综合发展水平|考核评价结果,|名列第18位: the judgement goes with what was judged.
    fn name_judgement(&mut self) {
        let text = self.scene.text;
        let Some(judged) = self.reading.named.clone().filter(|_| self.reading.shape == Shape::Rank) else { return };
        if let Some(word) = text.word_at(judged.end, JUDGEMENTS) {
            self.name(judged.start..judged.end + word.chars().count());
        }
    }

    /// 开发区综合发展水平|考核评价: what was judged belongs to its name.
    fn judgement(&self, word: Range<usize>) -> Range<usize> {
        let scene = self.scene;
        if !scene.text.ends_with_any(word.end, JUDGEMENTS) {
            return word;
        }
        let clause = scene.clauses.all.get(scene.clauses.at(word.start)).map_or(word.start, |c| c.span.start);
        let whole = left::phrase(scene, clause.max(word.end.saturating_sub(2 * LONGEST)), word.end);
        let named = whole.end == word.end && whole.len() <= LONGEST && whole.start < word.start;
        if named { whole } else { word }
    }

    /// 同比分别增长12.9%|和10.8%: the verb holds for both.
    fn share_verb(&mut self) {
        // 下跌0.63%|或27点: the same change in another unit.
        if let Some(last) = self.previous
            && self.reading.joint.start == self.figure.span.start
            && self.scene.text.ends_with_at(self.figure.span.start, "或")
            && self.scene.figures[self.index - 1].span.end + 1 == self.figure.span.start
        {
            self.reading.joint.change =
                last.joint.change.or_else(|| measure::change_noun(self.scene, last.joint.start));
            return;
        }
        let Some(last) = self.previous.filter(|p| alike(p.shape, self.reading.shape)) else { return };
        let joint = &self.reading.joint;
        let separated = self.floor > self.scene.figures[self.index - 1].span.end && self.phrase.is_empty();
        if separated && joint.change.is_none() && !joint.link && !joint.rank && self.reading.indicator.is_some() {
            self.reading.joint = Joint { start: joint.start, ..last.joint.clone() };
        }
    }
}

/// The short statement after a figure that opens its clause.
fn predicate(scene: &Scene, start: usize, end: usize) -> Option<Range<usize>> {
    const LONGEST_PREDICATE: usize = 12;
    statement(scene, start, end, LONGEST_PREDICATE)
}

/// The statement of no more than `longest` characters from `start` to the end of its clause.
pub(super) fn statement(scene: &Scene, start: usize, end: usize, longest: usize) -> Option<Range<usize>> {
    const SHORTEST: usize = 2;
    let next = scene.figures.get(scene.figure_after(start)).map_or(end, |f| f.span.start);
    // 70%以上 states nothing.
    if scene.text.starts_with_any(start, words!["以上", "以下", "左右", "上下", "以内", "不等"]) {
        return None;
    }
    if !(SHORTEST..=longest).contains(&end.saturating_sub(start)) {
        return None;
    }
    let plain = (start..end)
        .all(|i| is_alphanumeric(scene.text.chars[i]) || !scene.open(i) || scene.clauses.atom_at(i).is_some());
    (plain && next >= end).then_some(start..end)
}

/// What ranks things by looking at them.
const JUDGEMENTS: &Words = words!["考核评价", "考核", "评价", "考评", "评估", "评比"];

/// Goods and places that one character names: 纱增长16.2%, 下辖村12个.
const GOODS: [char; 28] = [
    '村', '镇', '乡', '县', '纱', '布', '丝', '铜', '铝', '铅', '锌', '镍', '锡', '钢', '铁', '煤', '油', '米', '糖',
    '盐', '茶', '酒', '奶', '蛋', '猪', '牛', '羊', '纸',
];

/// Whether a phrase can be the name of something: two characters at least, no digits alone, no words of talk.
fn tells(indicator: &str) -> bool {
    let letters = indicator.chars().filter(|&c| is_alphabetic(c)).count();
    let talk = ['我', '你', '她', '们', '吗', '呢', '吧', '啊', '很', '谁', '咱', '甚', '>', '<'];
    (letters >= 2 || letters == 1 && indicator.chars().count() == 1 && indicator.contains(GOODS))
        && !indicator.starts_with('没')
        && !indicator.contains(talk)
        && !indicator.contains("什么")
}
