//! What a figure measures where neither the phrase before it nor the one after it says so.

use std::ops::Range;

use super::bracket;
use super::earlier::{counted_alike, in_sentence, told_again};
use super::inherit::inherit;
use super::joint::Joint;
use super::list::{List, alike};
use super::measure;
use super::standing;
use super::{Reader, Reading};
use crate::char_set::{FewChars, chars};
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::mention::Direction;
use crate::search::Search;
use crate::tables::lists::{HANDLING, REACHING, SPENDING, STANDING_VERBS};
use crate::tables::words;
use crate::text::{is_alphabetic, is_alphanumeric};

impl Reader<'_, '_> {
    /// A figure whose clause does not name what it measures.
    pub(super) fn name_elsewhere(&mut self, list: &mut Option<List>) {
        if self.ranks_by_medals() {
            return;
        }
        if self.reading.indicator.is_none() {
            self.reading.indicator = self.counted_unit().or_else(|| self.what_some_did());
        }
        self.name_verb();
        self.name_plan();
        if self.reading.indicator.is_none() && self.reading.shape == Shape::Rank {
            self.name_ranked(list);
        }
        // 高新区排名|提升4位: the order stands in its own clause.
        if self.reading.indicator.is_none() && self.reading.joint.rank && self.reading.joint.change.is_some() {
            self.name_order();
        }
        if self.reading.indicator.is_none() {
            self.reading.indicator = self.what_all_do();
        }
        if self.reading.indicator.is_none()
            && let Some(same) = told_again(self.scene, self.before, &self.reading, self.index)
        {
            self.reading.take_name(same);
        }
        if self.reading.indicator.is_none() && self.is_done_each_time() {
            self.reading.indicator = self.gone_on_with();
        }
        self.name_from_others();
        if self.reading.joint.streak {
            // 城区|连续6年没有重污染天气: what did not come about.
            let end = self.figure.span.end;
            let denial = self.scene.text.word_at(end, words!["没有出现", "没有发生", "没有", "未出现", "未发生"]);
            let denied = denial.and_then(|w| predicate(self.scene, end + w.length(), self.bounds.end));
            self.reading.indicator = denied.map(|p| self.scene.words(p)).or(self.reading.indicator.take());
            self.name_rank_kept();
            self.name_honour();
            if self.reading.indicator.is_none() {
                self.reading.indicator = self.ranked_before().or_else(|| self.gone_on_with());
            }
        }
        self.reading.indicator = self.reading.indicator.take().filter(|i| tells(i));
        self.name_order();
        if self.reading.indicator.is_none() && self.reading.shape == Shape::Rank && self.phrase.is_empty() {
            self.reading.indicator = self.list_told();
        }
        if self.reading.indicator.is_none() {
            self.reading.indicator =
                self.with_households().or_else(|| self.age_or_place()).or_else(|| self.same_number());
        }
    }

    /// Whether nothing stands between the beginning of what is left of the clause and the figure.
    pub(super) fn is_bare(&self) -> bool {
        self.reading.joint.start == self.figure.span.start && self.phrase.is_empty()
    }

    /// The short statement after the figure.
    fn predicate(&self) -> Option<String> {
        predicate(self.scene, self.figure.span.end, self.bounds.end).map(|p| self.scene.words(p))
    }

    /// 综合排名第6位,创历史新高,连续6年|稳居第一方阵: what ranked before in the sentence.
    fn ranked_before(&self) -> Option<String> {
        const NEAR: usize = 4;
        let before = || in_sentence(self.scene, self.before, &self.reading, NEAR).find(|(_, r)| r.shape == Shape::Rank);
        if self.scene.text.starts_with_any(self.figure.span.end, STANDING_VERBS) {
            before()?.1.indicator.clone()
        } else {
            None
        }
    }

    /// 1324人|凭转化贡献晋升职称: what they did says who they are.
    fn what_some_did(&self) -> Option<String> {
        let counts = matches!(self.reading.shape, Shape::Noun | Shape::Count);
        let alone =
            self.is_bare() && self.floor == self.bounds.start || self.reading.joint.lead && self.phrase.is_empty();
        // 开工32家,首批18家|近日投用: those counted in the same way before are meant.
        let sentence = |clause: usize| self.scene.clauses.all.get(clause).map(|c| c.sentence);
        let again = || {
            self.reading.shape == Shape::Count
                && self.index > 0
                && self.scene.figures[self.index - 1].unit == self.figure.unit
                && self.before.last().is_some_and(|r| sentence(r.clause) == sentence(self.reading.clause))
        };
        if !counts || !alone || again() {
            return None;
        }
        // 530家集中在东部,占60%;206家|分布在中部: parts of what was counted by the same word.
        let lies = words!["分布", "位于", "落户", "集中在", "来自", "分属", "坐落", "落地"];
        let placed = self.scene.text.starts_with_any(self.figure.span.end, lies);
        let alike = || counted_alike(self.scene, self.before, &self.reading, self.index)?.indicator.clone();
        if placed && let Some(alike) = alike() {
            return Some(alike);
        }
        self.predicate()
    }

    /// 100%|采用绿色电力: what all of them do.
    fn what_all_do(&self) -> Option<String> {
        // 2成|来自海外: of what, is said before. 较预测值1.7%|增加: nor is that a deed.
        let part = self.scene.text.starts_with_any(
            self.figure.span.end,
            words![
                "来自", "属", "用于", "是", "为", "与", "由", "在", "出口", "销往", "能", "可", "增加", "减少", "提高",
                "相比", "相较", "相当"
            ],
        );
        let alone = self.is_bare() && self.floor == self.bounds.start && !part;
        if self.reading.shape == Shape::Percent && alone { self.predicate() } else { None }
    }

    /// 投入|30亿元支持科技创新: the verb is all there is.
    fn name_verb(&mut self) {
        let text = self.scene.text;
        let verb = self.reading.joint.verb_end.saturating_sub(2)..self.reading.joint.verb_end;
        let spends = self.reading.shape == Shape::Money && text.starts_with_any(verb.start, SPENDING);
        // 揽收|13亿件,投递|14亿件: so is each verb of handling.
        let counts = matches!(self.reading.shape, Shape::Noun | Shape::Count) && self.phrase.is_empty();
        let handles = counts && text.starts_with_any(verb.start, HANDLING);
        // 惠及|6000人: so is what is done to people.
        let unit = self.figure.unit.as_str();
        let people = self.reading.shape == Shape::Noun && unit.starts_with(['人', '户'])
            || self.reading.shape == Shape::Count && matches!(unit, "栋" | "户" | "家" | "幢");
        let reaches = people && self.phrase.is_empty() && text.starts_with_any(verb.start, REACHING);
        if self.reading.indicator.is_none() && self.reading.joint.lead && (spends || handles || reaches) {
            self.name(verb);
        }
    }

    /// 增长7.5%(全国|10.7%|、全省|10.1%|): what was told right before the bracket.
    pub(super) fn name_other_places(&mut self) -> bool {
        if let Some((same, part)) = bracket::of_whole(self.scene, self.before, self.index) {
            self.reading.take_name(same);
            self.reading.part |= part;
            return true;
        }
        let same = bracket::elsewhere(self.scene, self.before, &self.reading, self.index);
        same.inspect(|same| self.take_same(same)).is_some()
    }

    /// Takes the name of a figure, and which way it went.
    fn take_same(&mut self, same: &Reading) {
        self.reading.take_name(same);
        self.reading.joint.change = same.joint.change;
    }

    /// Takes the name of a figure before it, in or around brackets or in the clauses before.
    fn name_from_others(&mut self) {
        let scene = self.scene;
        if let Some(same) = bracket::compared(scene, self.before, &self.reading, self.index) {
            self.take_same(same);
        }
        if self.reading.indicator.is_none()
            && let Some([name, shared]) = bracket::counted(scene, self.before, &self.reading, self.index)
        {
            self.reading.indicator = Some(scene.words(name.clone()) + &scene.words(shared));
            self.reading.named = Some(name);
            if bracket::fell(scene, &self.reading, self.index) {
                self.reading.joint.change = Some(Direction::Down);
            }
        }
        // 性别比为105:100;|0-14岁人口…: nothing said before has an age.
        let age = self.figure.unit == "岁" && self.is_bare();
        // 受害面积减少,连续|9年|没有发生火灾: nor is what did not come about.
        let denied = self.reading.joint.streak
            && self.scene.text.starts_with_any(self.figure.span.end, words!["没有", "未", "无", "零"]);
        if self.reading.indicator.is_none() && !age && !denied {
            inherit(scene, self.before, &mut self.reading, self.index);
            self.share_verb();
        }
    }

    /// 只有120家。如今,这个数字是|2800家: the last number of its sort, in the sentence before.
    fn same_number(&self) -> Option<String> {
        const NEAR: usize = 4;
        let (scene, at) = (self.scene, self.reading.joint.start);
        let points = words!["这个数字", "这一数字", "该数字", "这个数据", "这一数据", "该数据", "这一数值"];
        // 产值86亿元。到2020年,这一数字|翻了一番.
        let changed = self.reading.joint.change.is_some() || self.reading.shape == Shape::Times;
        let alike = |i: &usize| {
            changed || scene.figures[*i].unit == self.figure.unit && self.before[*i].shape == self.reading.shape
        };
        let last = || (0..self.index).rev().take(NEAR).find(alike);
        if scene.text.ends_with_any(at, points) { self.before[last()?].indicator.clone() } else { None }
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
        // 占全省、全市比例分别为8.3%|和57.5%.
        let beside = self.scene.figures[self.index - 1].span.end + 1 == self.figure.span.start;
        if beside && joint.start == self.figure.span.start && self.reading.indicator == last.indicator {
            self.reading.part |= last.part;
        }
        // 工业投资增长20%、占全部投资的|62%: a part has not grown.
        let separated = self.floor > self.scene.figures[self.index - 1].span.end
            && self.phrase.is_empty()
            && (!self.reading.part || last.part);
        if separated && joint.change.is_none() && !joint.link && !joint.rank && self.reading.indicator.is_some() {
            // 占全市60%、全省|8%.
            self.reading.part |= last.part && joint.scope;
            let dated = joint.dated.or(last.joint.dated);
            self.reading.joint = Joint { start: joint.start, dated, ..last.joint.clone() };
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
    let next = scene.next_figure(start).map_or(end, |f| f.span.start);
    // 70%以上 states nothing.
    if scene.text.starts_with_any(start, words!["以上", "以下", "左右", "上下", "以内", "不等"])
        || standing::leads(scene, start, end)
    {
        return None;
    }
    // 以20%|的增幅快速发展: nor does what belongs to the figure.
    if !(SHORTEST..=longest).contains(&end.saturating_sub(start)) || scene.text.at(start) == Some('的') {
        return None;
    }
    let plain = (start..end)
        .all(|i| is_alphanumeric(scene.text.chars[i]) || !scene.open(i) || scene.clauses.atom_at(i).is_some());
    (plain && next >= end).then_some(start..end)
}

/// Goods, places and sizes that one character names: 纱增长16.2%, 下辖村12个, 宽3米.
const GOODS: [char; 36] = [
    '宽', '长', '重', '深', '厚', '村', '镇', '乡', '县', '纱', '布', '丝', '铜', '铝', '铅', '锌', '镍', '锡', '钢',
    '镁', '钛', '锂', '铁', '煤', '油', '米', '糖', '盐', '茶', '酒', '奶', '蛋', '猪', '牛', '羊', '纸',
];

/// Whether a phrase can be the name of something: two characters at least, no digits alone, no words of talk but 酒吧.
fn tells(indicator: &str) -> bool {
    const TALK: &FewChars = chars!("我你她们吗呢吧啊很谁咱甚><");
    let (mut letters, mut count, mut quoted, mut last) = (0, 0, false, None);
    // “我为群众办实事”清单: what a list is called is no talk.
    let name = !indicator.ends_with('”');
    for c in indicator.chars() {
        quoted = name && (c == '“' || quoted && c != '”');
        let bar = last.replace(c).is_some_and(|last| chars!("酒网书茶").has(last)) && c == '吧';
        // 占我市|, 天然气在我国能源中的比例: nor is the whole that something is a part of.
        let whole = c == '我'
            && (indicator.has("占我") || ["比重", "比例", "占比", "贡献率"].iter().any(|of| indicator.ends_with(of)));
        if TALK.has(c) && !quoted && !bar && !whole || c == '什' && indicator.has("什么") || c == '没' && count == 0
        {
            return false;
        }
        letters += usize::from(is_alphabetic(c));
        count += 1;
    }
    letters >= 2 || letters == 1 && count == 1 && indicator.contains(GOODS)
}
