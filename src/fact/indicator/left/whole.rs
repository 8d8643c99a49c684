//! Wholes and bodies a phrase before a figure begins with: whose it is or who did it, not what is measured.

use super::Phrase;
use super::verb::noun_after;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::length::Length;
use crate::tables::lists::{BODIES_WITH_NAMES, DEEDS, DOERS, HANDLING, POINTED_AT, SORTS_OF_BODIES, WHOLES};
use crate::tables::{CueRole, UnitFamily, words};
use crate::text::is_alphabetic;

impl Phrase<'_, '_> {
    /// 全国|粮食产量, 村里|人均收入, 江城大学|专利: nor is a whole that everybody knows, or a body by its name.
    pub(super) fn after_whole(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let end = |word: &str| self.start + word.length();
        // 这个|村|工业产值.
        let pointer = text.word_at(self.start, words!["这个", "这座", "这家", "这些", "该", "那个"]).map(end);
        let pointed = pointer.and_then(|at| text.past_word(at, POINTED_AT));
        let after = pointed.or_else(|| {
            if !self.opens_statement() {
                return None;
            }
            let begins_known = |&at: &usize| scene.cues.starting_at(at).iter().any(|w| w.known && w.end == self.end);
            let wide = || text.word_at(self.start, words!["全国", "全球", "世界"]).map(end).filter(begins_known);
            let body = || self.body().filter(|&at| self.has_amount_after(at));
            text.word_at(self.start, WHOLES).map(end).or_else(body).or_else(wide)
        });
        let after = after.filter(|&after| after + SHORTEST <= self.end && !self.goes_on_as_name(after));
        // 省内|外游客.
        self.start = after.filter(|&after| text.at(after) != Some('外')).unwrap_or(self.start);
    }

    /// 学校新购|设备, 江城港接待|游客: who does something to what is counted, where nothing else told them from it.
    pub(super) fn after_doer(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        // 企业开办环节|由7个减至1个, 企业设立机构的|比例: what is told of a deed is not what it was done to.
        let adjoins =
            scene.next_figure(self.end).is_some_and(|f| f.span.start == self.end) && !self.ends(words!["由", "从"]);
        if !adjoins || !self.opens_statement() || scene.find(self.start..self.end, '的').is_some() {
            return;
        }
        let doer = text.past_word(self.start, DOERS);
        let Some(at) = doer.or_else(|| self.body()) else { return };
        let cue = scene.cues.at(at, &[CueRole::Lead, CueRole::Verb]).filter(|w| w.end > at + 1).map(|w| w.end);
        let word = |words| text.past_word(at, words);
        let handling = word(HANDLING).or_else(|| word(words!["接待", "新购"]));
        let verb = cue.or_else(|| word(DEEDS)).or(handling);
        let Some(verb) = verb.filter(|&verb| verb + SHORTEST <= self.end && !noun_after(scene, verb)) else { return };
        // 企业|销售收入: with a bare amount the verb is a part of its name.
        let known = scene.cues.starting_at(at).iter().any(|w| w.known)
            || self.end == verb + SHORTEST && scene.cues.amount_ends(self.end);
        if handling.is_some() || !known {
            self.start = if handling.is_some() { at } else { verb };
        }
    }

    /// Whether it ends with the name of an amount, which begins right there where that may be of things that are counted.
    fn has_amount_after(&self, at: usize) -> bool {
        let family = self.scene.next_figure(self.end).map(|f| f.family);
        let counts = matches!(family, Some(UnitFamily::Classifier | UnitFamily::Noun))
            && !self.scene.text.before(self.end).is_some_and(|c| chars!("量额值率数").has(c));
        let amount = |w: &Word| w.names_amount() && (w.start == at || w.start > at && !counts);
        self.scene.cues.ending_at(self.end).iter().any(amount)
    }

    /// Where the name of a body ends: 江城大学, 上海港, 东湖景区; but 公立医院 is a sort.
    fn body(&self) -> Option<usize> {
        const NAMES: std::ops::RangeInclusive<usize> = 2..=8;
        let (scene, text) = (self.scene, self.scene.text);
        let letters = text.leading(self.start..self.end, is_alphabetic);
        let suffix = |n: usize| Some((self.start + n, text.word_at(self.start + n, BODIES_WITH_NAMES)?));
        let (tail, word) = NAMES.filter(|n| self.start + n < letters.end).find_map(suffix)?;
        let end = tail + word.length();
        let place = |w: &Word| w.place || w.end - w.start == 1;
        let words = || scene.cues.within(self.start..tail).iter().any(|w| w.end > tail || !place(w));
        let sort = text.ends_with_any(tail, SORTS_OF_BODIES);
        // 云帆银行|与海川联合|投资.
        let several = text.at(end).is_some_and(|c| chars!("与和及等联合澳").has(c))
            || text.chars[self.start..tail].iter().any(|&c| chars!("的及和与或等").has(c));
        (!sort && !several && !words()).then_some(end)
    }
}
