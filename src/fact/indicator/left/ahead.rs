//! Words at the head of a phrase that lead on to what is measured: 督促|清理垃圾, 第二期|流转土地, 该厂|年生产量.

use super::Phrase;
use super::verb::noun_after;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::numeral::is_up_to_ten;
use crate::tables::lists::{DEEDS, MONEYS, PEOPLE, URGING};
use crate::tables::{CueRole, words};
use crate::text::is_alphanumeric;

/// The longest rate of a place: 本地|配套率.
const LOCAL_RATE: usize = 4;

impl Phrase<'_, '_> {
    /// 旅游市场复苏 |订单: a space parts the statements of a headline.
    pub(super) fn after_space(&mut self) {
        const SHORTEST: usize = 4;
        let (scene, text) = (self.scene, self.scene.text);
        let han = |c: Option<char>| c.is_some_and(|c| !c.is_ascii() && is_alphanumeric(c));
        let parts = |i: &usize| {
            text.chars[*i] == ' '
                && han(text.before(*i))
                && han(text.at(i + 1))
                && scene.open(*i)
                && !text.chars[i - SHORTEST..*i].contains(&' ')
        };
        let space = (self.start + SHORTEST..self.end.saturating_sub(2)).rev().find(parts);
        self.start = space.map_or(self.start, |space| space + 1);
    }

    /// 果园|第二期|流转土地: which of several times it was done.
    pub(super) fn after_which_time(&mut self) {
        const OBJECT: usize = 2;
        let text = self.scene.text;
        let done = |i: usize| {
            let number = text.leading(i + 1..self.end, |c| c.is_ascii_digit() || is_up_to_ten(c));
            if number.is_empty() || !matches!(text.at(number.end), Some('期' | '批' | '轮')) {
                return None;
            }
            let verb = number.end + 1;
            let end = self.deed_end(verb, &[CueRole::Lead, CueRole::Verb]);
            end.filter(|&end| end + OBJECT <= self.end && !noun_after(self.scene, end)).map(|_| verb)
        };
        let mut places = (self.start..self.end.saturating_sub(OBJECT)).filter(|&i| text.chars[i] == '第');
        self.start = places.find_map(done).unwrap_or(self.start);
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
        let begins = self.begins_word(word.end - 1);
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

    /// Whether 内 or 中 at a position begins a word: 内资, 中药.
    pub(super) fn begins_word(&self, at: usize) -> bool {
        let next = self.scene.text.at(at + 1);
        match self.scene.text.at(at) {
            Some('内') => next.is_some_and(|c| chars!("容需河陆涵镜燃存分资销贸").has(c)),
            Some('中') => next.is_some_and(|c| chars!("药小试成央欧").has(c)),
            _ => false,
        }
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

    /// Whether a word that opens the phrase is no part of what is measured.
    pub(super) fn is_opening(&self, word: &Word) -> bool {
        // 新增|如年实业, 新增|还田秸秆: what is new begins with the character.
        let first = self.scene.text.chars[word.start];
        if word.end == word.start + 1 && !matches!(first, '了' | '的' | '有') && self.is_new() {
            return false;
        }
        let own = word.is(CueRole::Own);
        let text = self.scene.text;
        // 全县|性|会议.
        if text.at(word.end) == Some('性') && text.at(word.start) == Some('全') {
            return false;
        }
        // 一次性|发放补贴, but 一次性补贴.
        let verbs = [CueRole::Lead, CueRole::Verb];
        let once = text.starts_with_at(word.start, "一次性") && text.ends_with_any(self.end, MONEYS);
        if once && self.scene.cues.at(word.end, &verbs).is_none() {
            return false;
        }
        // 完成|值, 新增|量 are nouns, as 本地|配套率 is one.
        let noun = text.starts_with_any(word.start, words!["完成", "实现", "新增"])
            && matches!(text.at(word.end), Some('值' | '额' | '量' | '率'));
        let local = text.starts_with_any(word.start, words!["本地", "就地"])
            && text.before(self.end) == Some('率')
            && self.end - word.end.min(self.end) <= LOCAL_RATE;
        // 产业园|区贷款余额: one word more.
        let park = own && text.before(word.end) == Some('园') && text.at(word.end) == Some('区');
        // 辖区|老人: they are of the place.
        let of_place = own && text.starts_with_at(word.start, "辖区") && text.ends_with_any(self.end, PEOPLE);
        // 园区|总数: so many of them there are.
        let number = own
            && text.starts_with_any(word.end, words!["总数", "数量", "个数"])
            && (word.end + 2 == self.end || matches!(text.at(word.end + 2), Some('从' | '由')));
        // 本地|人: nor does one before the last character.
        let person = text.at(word.end) == Some('人') && word.end + 1 == self.end;
        if noun || local || person || park || of_place || number {
            return false;
        }
        // 收入超千亿元|园区|9家: so can those of a size.
        let size = self.scene.figure_after(self.start).checked_sub(1).map(|f| self.scene.figures[f].span.end);
        let sized = size == Some(self.start);
        // 综合保税区160个、|保税区|7个: a sort of zone can be what is counted.
        let counted = own
            && word.end == self.end
            && (word.end - word.start > 2
                || sized
                || text.before(word.start) == Some('有')
                || self.is_founded(word.start))
            && self.scene.text.at(self.start) != Some('该')
            && self.scene.next_figure(self.end).is_none_or(|f| f.unit != "元");
        // 产业园|区: nor does a word end one character before the phrase.
        let whole = word.end <= self.end && !(own && word.end + 1 == self.end);
        // 示范区|规上工业增加值: so can a zone be what is measured, but not before what is.
        let measured = || self.scene.cues.starting_at(word.end).iter().any(|w| w.known && w.end == self.end);
        (own || word.is(CueRole::Start)) && whole && (!word.known || own && measured()) && !counted
    }
}
