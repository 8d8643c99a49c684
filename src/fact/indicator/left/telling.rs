//! Who tells or foresees what stands behind it, in a phrase before a figure, and what only describes it.

use super::Phrase;
use super::verb::noun_after;
use crate::char_set::chars;
use crate::length::Length;
use crate::tables::lists::TELLING;
use crate::tables::{CueRole, words};

impl Phrase<'_, '_> {
    /// 云帆数据显示|门票订单量: who tells it is not what is told.
    pub(super) fn after_telling(&mut self) {
        let told = |at: usize| {
            let word = self.scene.text.word_at(at, TELLING)?;
            let after = at + word.length();
            // 披露|金额.
            let amount = after + 2 == self.end && noun_after(self.scene, after);
            (self.scene.open(at) && !amount).then_some(after)
        };
        // 主计总处预测|出口成长5%, 云帆预期|消费产品将增5%: nor is who foresees it, but 预测精度, 预期寿命.
        let foreseen = |at: usize| {
            let word = self.scene.text.word_at(at, words!["预测", "预估", "推估", "预期", "预计"])?;
            let after = at + word.length();
            let nouns = [CueRole::UpNoun, CueRole::DownNoun];
            let known = self.scene.cues.starting_at(after).iter().any(|w| w.known || w.any(&nouns));
            let noun = || self.scene.text.at(after).is_some_and(|c| chars!("值数准精模系能误性目").has(c));
            let told = known || self.scene.text.is_traditional() && at > self.start + 1 && !noun();
            (told && self.scene.open(at)).then_some(after)
        };
        let last = (self.start..self.end.saturating_sub(2)).rev().find_map(|at| told(at).or_else(|| foreseen(at)));
        self.start = last.filter(|&told| told + 2 <= self.end).unwrap_or(self.start);
        // 粮农组织称|食品价格, but 职称人数.
        let text = self.scene.text;
        let called = |at: &usize| {
            text.chars[*at] == '称'
                && self.scene.open(*at)
                && text.before(*at).is_some_and(|c| chars!("媒国部方织军院党装统府构告员者局会司团特").has(c))
                && !text.at(at + 1).is_some_and(|c| chars!("号职为谓赞重呼作").has(c))
        };
        let range = self.start + 1..self.end.saturating_sub(2);
        self.start = range.rev().find(called).map_or(self.start, |at| at + 1);
        self.after_budget();
        self.after_pronoun();
        self.after_description();
    }

    /// 新一份《财政预算案》提出|拨款100亿元: nor is the budget that says so.
    fn after_budget(&mut self) {
        let text = self.scene.text;
        let budget = |i: &usize| text.starts_with_at(*i, "预算案");
        let Some(at) = (self.start..self.end.saturating_sub(3)).find(budget) else { return };
        let at = at + 3 + usize::from(text.at(at + 3) == Some('》'));
        let at = at + text.length_at(at, words!["建议", "提出", "宣布", "将", "会"]);
        let within = text.at(at) == Some('中');
        self.start = if at + 2 <= self.end && !within { at } else { self.start };
    }

    /// 它能|节省, 他的|家: whom it points at says nothing.
    fn after_pronoun(&mut self) {
        let text = self.scene.text;
        let mut at = self.start + usize::from(matches!(text.at(self.start), Some('它' | '他' | '她')));
        if at == self.start {
            return;
        }
        while at < self.end && text.chars[at..].first().is_some_and(|&c| chars!("们的能可将就已也还正").has(c))
        {
            at += 1;
        }
        if at > self.start + 1 {
            self.start = at;
        }
    }

    /// 扣除食品和能源价格的|核心CPI, 代表绿色低碳的|产品出口: a clause that only says what that stands for.
    fn after_description(&mut self) {
        const SHORTEST: usize = 2;
        let verbs = words!["代表", "反映", "体现", "衡量", "扣除", "剔除", "位于", "暂居", "作为", "象征"];
        if self.begins(verbs) {
            let text = self.scene.text;
            let of = |i: &usize| text.chars[*i] == '的' && self.scene.open(*i);
            let range = self.start + 2 * SHORTEST..self.end.saturating_sub(SHORTEST);
            self.start = range.rev().find(of).map_or(self.start, |of| of + 1);
        }
    }
}
