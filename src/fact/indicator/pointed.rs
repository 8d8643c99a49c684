//! A ratio or a number that is pointed at, with whose it is: 研发投入强度达6%,|全国这一比例|为2.6%.

use super::Reader;
use crate::fact::scene::Shape;
use crate::mention::Direction;
use crate::tables::{Words, words};

impl Reader<'_, '_> {
    /// What was told last in the sentence, or the one before it, of the same sort of number.
    pub(super) fn name_same_ratio(&mut self) -> bool {
        const NEAR: usize = 6;
        static POINTING: &Words = words![
            "这一比例",
            "这个比例",
            "该比例",
            "这一比重",
            "这一占比",
            "这一数字",
            "这个数字",
            "该数字",
            "这一指标",
            "这一数据",
            "这个数据",
            "这一增速"
        ];
        let scene = self.scene;
        if self.phrase.is_empty() || scene.text.word_before(self.phrase.end, POINTING).is_none() {
            return false;
        }
        let sentence = |clause: usize| scene.clauses.all.get(clause).map_or(0, |c| c.sentence);
        let here = sentence(self.reading.clause);
        let last = self.before.iter().rev().take(NEAR).find(|r| r.shape == self.reading.shape && r.indicator.is_some());
        let Some(last) = last.filter(|r| sentence(r.clause) + 1 >= here) else { return false };
        self.reading.part |= last.part;
        self.reading.take_name(last);
        true
    }

    /// 新开工项目33个,云帆三期、海图二期|等12个|已投产: with nothing counted behind 等, those counted last by the same word.
    pub(super) fn name_examples(&mut self) -> bool {
        let (text, figure) = (self.scene.text, self.figure);
        let examples =
            text.ends_with_at(figure.span.start, "等") && self.scene.find(self.phrase.clone(), '、').is_some();
        let examples = examples && matches!(figure.unit.as_str(), "个" | "家" | "项");
        let bare = matches!(text.at(figure.span.end), None | Some('已' | '均' | '都' | ',' | '。' | ';'));
        let Some(last) = self.before.last().filter(|_| examples && bare) else { return false };
        let alike = self.scene.figures[self.index - 1].unit == figure.unit || last.shape == Shape::Money;
        let same = Some(last).filter(|_| alike);
        let same = same.filter(|r| r.shape == self.reading.shape).or_else(|| {
            let counted = (0..self.index).rev().take(3).find(|&i| self.scene.figures[i].unit == figure.unit);
            counted.map(|i| &self.before[i])
        });
        let Some(same) = same.filter(|r| r.indicator.is_some()) else { return false };
        self.reading.take_name(same);
        true
    }

    /// 增速|在全市16个开发区、县(市、区)里|排第2位: the last of those among whom it ranks is not what ranks.
    pub(super) fn leave_last_peer(&mut self) {
        const NEAR: usize = 8;
        let Some(among) = self.previous.filter(|r| matches!(r.shape, Shape::Count | Shape::Noun)) else { return };
        let (scene, end) = (self.scene, self.reading.joint.start);
        let within = |at: usize| matches!(scene.text.before(at), Some('里' | '中' | '内'));
        let number = scene.figures[self.index - 1].span.clone();
        let led = || scene.find(number.start.saturating_sub(NEAR)..number.start, '在').is_some();
        let listed = || scene.find(number.end..self.phrase.start, '、').is_some();
        let closes =
            within(end) || within(self.phrase.end) || matches!(scene.text.at(self.phrase.end), Some('里' | '中'));
        if self.reading.shape == Shape::Rank && among.clause == self.reading.clause && closes && led() && listed() {
            self.phrase = end..end;
        }
    }

    /// 光电产值增长16%,|快于全区工业|9个百分点: nothing but what it is compared with, so what was told before is faster by so much.
    pub(super) fn leave_only_base(&mut self) {
        static FASTER: &Words = words!["快于", "高于", "好于", "优于", "领先于", "快过"];
        static SLOWER: &Words = words!["慢于", "低于", "落后于"];
        let text = self.scene.text;
        let points = self.reading.shape == Shape::Points || self.figure.unit == "分";
        if !points || self.phrase.is_empty() || self.floor != self.bounds.start {
            return;
        }
        let faster = text.starts_with_any(self.floor, FASTER);
        if faster || text.starts_with_any(self.floor, SLOWER) {
            let way = if faster { Direction::Up } else { Direction::Down };
            self.reading.joint.against = Some(way);
            self.reading.joint.compared = true;
            self.phrase = self.phrase.end..self.phrase.end;
        }
    }
}
