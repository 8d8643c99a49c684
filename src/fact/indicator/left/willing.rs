//! Words that say what is going to be done, before a verb that no list has: 今年将|扩园, 将再|征地, 要|改造车间.

use super::Phrase;
use super::verb::noun_after;
use crate::char_set::chars;
use crate::fact::scene::Shape;
use crate::length::Length;
use crate::tables::lists::SUPPLYING;
use crate::tables::{Words, words};

impl Phrase<'_, '_> {
    /// 全国铁路预计|发送旅客: what is expected to be done, whoever does it; 已累计|调水.
    pub(super) fn after_expected(&mut self) {
        const SHORTEST: usize = 4;
        const REACH: usize = 16;
        static WORDS: &Words = words!["预计", "已累计"];
        static DEEDS: &Words = words![
            "日均", "发送", "运输", "保障", "执行", "投产", "接待", "开行", "运送", "输送", "调水", "输水", "供水",
            "转移", "开课", "接诊", "完成", "通行", "发放"
        ];
        let (scene, text) = (self.scene, self.scene.text);
        let from = self.start.max(self.end.saturating_sub(REACH));
        let expected = |at: usize| {
            let deed = text.past_word(at, WORDS)?;
            let water = || deed + 2 == self.end && text.before(self.end) == Some('水');
            let done = text.starts_with_any(deed, DEEDS) && (deed + SHORTEST <= self.end || water());
            let opens = text.chars[at] == '预' || at == self.start;
            (done && opens && scene.open(at)).then_some(deed)
        };
        self.start = (from..self.end.saturating_sub(SHORTEST)).find_map(expected).unwrap_or(self.start);
    }

    /// 今年|将|扩园3000亩, 还将|再|征地: where the phrase opens with the word alone.
    pub(super) fn after_will(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let opens = |at: usize| at == self.floor || scene.period_ending(at).is_some();
        // 将|电价调整为0.35元 takes what it does that to.
        if self.scene.next_figure(self.end).is_none_or(|f| f.span.start != self.end) {
            return;
        }
        let mut at = self.start;
        if opens(at) && text.at(at) == Some('还') && text.at(at + 1) == Some('将') {
            at += 1;
        }
        let word = text.at(at + 1).is_some_and(|c| match text.chars[at] {
            '将' => chars!("军来士领近").has(c),
            '要' => chars!("素求件闻道塞点务害领").has(c),
            '拟' => chars!("建投上").has(c),
            _ => true,
        });
        if (opens(at) || at > self.start) && !word && scene.alone(at) && at + SHORTEST < self.end {
            at += 1;
        }
        // 将再|扩园: but 再生, 再就业.
        let again = text.at(at) == Some('再') && text.before(at).is_some_and(|c| chars!("将要拟划").has(c));
        if again && !text.at(at + 1).is_some_and(|c| chars!("生造就贷融保制").has(c)) && at + SHORTEST < self.end
        {
            at += 1;
        }
        self.start = at;
    }

    /// 生产线每分钟可|灌装600瓶, 平均每个村每天|收件130票: what is done so much of each time stands after that and its modal.
    pub(super) fn after_each_time(&mut self) {
        const LONGEST_DEED: usize = 4;
        const REACH: usize = 12;
        const VERB: usize = 2;
        static TIMES: &Words = words!["每天", "每日", "每晚", "每月", "每年", "每周", "一年", "一天", "一个月", "一次"];
        let (scene, text) = (self.scene, self.scene.text);
        let each = |i: usize| {
            let mut before = self.floor.max(i.saturating_sub(REACH))..i;
            before.any(|j| text.chars[j] == '每' || text.starts_with_any(j, TIMES) && scene.open(j))
        };
        if let Some(deed) = self.supplied(each) {
            self.start = deed;
            return;
        }
        // 水厂每日供应|再生水6万吨, 分拣线日均处理|包裹4万单.
        let supplied = |i: usize| {
            let timed = text.ends_with_at(i, "日均") || text.ends_with_any(i, TIMES);
            let verb = text.word_at(i, SUPPLYING).filter(|_| timed && !self.carries(i - VERB))?;
            let object = i + verb.length();
            (object + VERB <= self.end && !noun_after(scene, object)).then_some(object)
        };
        if let Some(object) = (self.start + VERB..self.end.saturating_sub(2 * VERB - 1)).find_map(supplied) {
            self.start = object;
            return;
        }
        if self.counts_amount() {
            return;
        }
        let noun = |i: usize| {
            text.before(i).is_some_and(|c| chars!("产功性节智动势职潜核热机光电风氢储才许认宁只万").has(c))
                || text.at(i + 1).is_some_and(|c| chars!("源耗力效级够再支比研持用视信控靠").has(c))
        };
        // 毕业生可|免费住7天, 最长可|领取3年.
        let lasts = self.scene.next_figure(self.end).is_some_and(|f| Shape::of(f) == Shape::Time);
        let modal =
            |&i: &usize| matches!(text.chars[i], '可' | '能') && scene.alone(i) && !noun(i) && (lasts || each(i));
        let last = self.end.saturating_sub(1);
        let modal = (self.start.max(last.saturating_sub(LONGEST_DEED))..last).rev().find(modal).map(|i| i + 1);
        let needs = text.word_before(self.end - VERB.min(self.len()), words!["只需", "仅需", "只要", "需要"]);
        let needs = needs.filter(|_| each(self.end)).map(|_| self.end - VERB);
        let time = self.end.checked_sub(VERB).filter(|&i| i > self.start + 3 && text.ends_with_any(i, TIMES));
        // 一年修|飞机120架, 每天卖|煎饼300个.
        let verb = |i: usize| text.at(i).is_some_and(|c| chars!("修种养卖产造运吃喝用救印写织做").has(c));
        let made = |&i: &usize| verb(i) && text.ends_with_any(i, TIMES) && !verb(i + 1) && scene.open(i);
        let made = (self.start + VERB..self.end.saturating_sub(VERB)).find(made).map(|i| i + 1);
        let time = time.or(made);
        let Some(deed) = modal.or(needs).or(time).filter(|&i| i >= self.start) else { return };
        let most = || text.ends_with_any(deed - 1, words!["最长", "最多", "最短", "最少"]);
        self.start = if deed + VERB <= self.end && !(lasts && most()) { deed } else { self.end };
    }

    /// 该省每年可向邻省输送|电量, 每年可在地层|封存: behind whom or where it is done to, and the verb.
    fn supplied(&self, each: impl Fn(usize) -> bool) -> Option<usize> {
        const LONGEST_WHERE: usize = 16;
        let (scene, text) = (self.scene, self.scene.text);
        let from = self.start.max(self.end.saturating_sub(LONGEST_WHERE));
        let to = |&i: &usize| {
            matches!(text.chars[i], '可' | '能') && text.at(i + 1).is_some_and(|c| chars!("从向为在给对由").has(c))
        };
        let to = (from..self.end.saturating_sub(4)).find(to).filter(|&i| each(i))?;
        let verb = |i: usize| text.word_at(i, SUPPLYING).map(|w| i..i + w.length());
        let verb = (to + 3..self.end - 1).filter(|&i| scene.open(i)).find_map(verb)?;
        Some(if verb.end + 2 <= self.end { verb.end } else { verb.start })
    }

    /// Whether it ends with the name of an amount.
    fn counts_amount(&self) -> bool {
        self.scene.cues.amount_ends(self.end)
            || self.scene.text.before(self.end).is_some_and(|c| chars!("量额率值数费价期比度").has(c))
    }
}
