//! Words at the head of a phrase that lead on to what is measured: 督促|清理垃圾, 第二期|流转土地, 该厂|年生产量.

use super::Phrase;
use super::verb::noun_after;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::numeral::is_up_to_ten;
use crate::tables::CueRole;
use crate::tables::lists::{DEEDS, URGING};

impl Phrase<'_, '_> {
    /// 果园|第二期|流转土地: which of several times it was done.
    pub(super) fn after_which_time(&mut self) {
        const OBJECT: usize = 2;
        let text = self.scene.text;
        let done = |i: usize| {
            let number = text.leading(i + 1..self.end, |c| c.is_ascii_digit() || is_up_to_ten(c));
            let nth = text.chars[i] == '第' && number.end > number.start;
            let verb = number.end + 1;
            let verb_there = || self.scene.cues.at(verb, &[CueRole::Lead, CueRole::Verb]);
            (nth && matches!(text.at(number.end), Some('期' | '批' | '轮')))
                .then(|| verb_there().filter(|w| w.end + OBJECT <= self.end && !noun_after(self.scene, w.end)))
                .flatten()
                .map(|_| verb)
        };
        self.start = (self.start..self.end.saturating_sub(OBJECT)).find_map(done).unwrap_or(self.start);
    }

    /// 上海、杭州等|地|企业: after the word for the places listed.
    pub(super) fn after_places(&self, at: usize) -> usize {
        const SHORTEST: usize = 2;
        let text = self.scene.text;
        let noun = || text.at(at + 1).is_some_and(|c| chars!("区方块铁理价产下域标点段质市州级").has(c));
        at + usize::from(text.at(at) == Some('地') && at + SHORTEST < self.end && !noun())
    }

    /// 该厂|年生产量: after 该 and the one character that says what it is.
    pub(super) fn after_that_place(&self, word: &Word) -> usize {
        // 园区|内资企业, 全区|中药产值: the last character begins the next word.
        let next = self.scene.text.at(word.end);
        let begins = match self.scene.text.before(word.end) {
            Some('内') => next.is_some_and(|c| chars!("资销贸需").has(c)),
            Some('中') => next.is_some_and(|c| chars!("药小试成央").has(c)),
            _ => false,
        };
        if begins && word.end - word.start > 2 {
            return word.end - 1;
        }
        let place =
            self.scene.text.at(word.end).is_some_and(|c| chars!("厂校院所村镇乡县市州省馆社店行班队组会").has(c));
        let that = word.end == word.start + 1 && self.scene.text.chars[word.start] == '该';
        let word_there = self.scene.cues.starting_at(word.end).iter().any(|w| w.end > word.end + 1);
        let trade = self.scene.text.starts_with_at(word.end, "行业");
        let whole = that && place && !trade && word.end + 3 <= self.end && !word_there;
        word.end + usize::from(whole)
    }

    pub(super) fn is_that_place(&self) -> bool {
        let other = self.scene.cues.at(self.start, &[CueRole::Other]);
        self.scene.text.at(self.start) == Some('该')
            && !self.scene.text.at(self.start + 2).is_some_and(|c| chars!("场士区民政业").has(c))
            && other.is_some_and(|w| w.end == self.start + 2 && w.end + 3 <= self.end)
    }

    /// Whether a modal or a conjunction opens it before a verb.
    pub(super) fn is_before_verb(&self) -> bool {
        let verbs = [CueRole::Lead, CueRole::Verb, CueRole::Up, CueRole::Down];
        matches!(self.scene.text.at(self.start), Some('可' | '能' | '或' | '并' | '就' | '再'))
            && self.scene.alone(self.start)
            && self.scene.cues.at(self.start + 1, &verbs).is_some_and(|w| w.end + 1 < self.end)
    }

    /// Whether somebody is urged to do something with an object.
    pub(super) fn urges(&self) -> bool {
        let verb = || self.scene.cues.at(self.start + 2, &[CueRole::Lead, CueRole::Verb]).map(|w| w.end);
        self.begins(URGING) && verb().is_some_and(|end| end + 2 <= self.end && !noun_after(self.scene, end))
    }

    /// 研发|和技术人员: whether the word before is joined to a noun, as 改扩建|及维修 is not.
    pub(super) fn joins_noun(&self, at: usize) -> bool {
        let verbs = [CueRole::Lead, CueRole::Verb, CueRole::Stop];
        matches!(self.scene.text.at(at), Some('和' | '与' | '及'))
            && self.scene.alone(at)
            && self.scene.cues.at(at + 1, &verbs).is_none()
            && !self.scene.text.starts_with_any(at + 1, DEEDS)
    }
}
