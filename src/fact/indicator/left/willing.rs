//! Words that say what is going to be done, before a verb that no list has: 今年将|扩园, 将再|征地, 要|改造车间.

use super::Phrase;
use crate::char_set::chars;
use crate::tables::words;

impl Phrase<'_, '_> {
    /// 相当于|每年节约|标准煤4万吨: what is saved or planted, not what that is worth.
    pub(super) fn after_equal(&mut self) {
        const SHORTEST: usize = 2;
        let text = self.scene.text;
        let Some(equal) = text.word_at(self.start, words!["相当于", "等于", "等同于"]) else { return };
        let mut at = self.start + equal.chars().count();
        at += text
            .word_at(at, words!["每年", "一年", "年均", "每天", "再造", "少", "可", "为"])
            .map_or(0, |w| w.chars().count());
        if let Some(verb) = text.word_at(at, words!["节约", "节省", "减少", "减排", "少排放", "排放"]) {
            let object = at + verb.chars().count();
            self.start = if object + SHORTEST <= self.end { object } else { self.start };
        } else if text.starts_with_any(at, words!["植树", "种植", "种下", "栽种", "植绿"]) && at + SHORTEST <= self.end
        {
            self.start = at;
        }
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
}
