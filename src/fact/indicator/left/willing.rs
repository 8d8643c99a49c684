//! Words that say what is going to be done, before a verb that no list has: 今年将|扩园, 将再|征地, 要|改造车间.

use super::Phrase;
use crate::char_set::chars;

impl Phrase<'_, '_> {
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
