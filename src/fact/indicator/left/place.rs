//! Places a phrase before a figure begins with: whose it is, not what is measured.

use super::Phrase;
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphabetic;

impl Phrase<'_, '_> {
    /// 江苏省|地区生产总值: a place is no part of a known indicator.
    pub(super) fn after_place(&mut self) {
        let (text, cues) = (self.scene.text, &self.scene.cues);
        let Some(place) = cues.starting_at(self.start).iter().find(|w| w.place) else {
            self.start = self.after_unknown_place().unwrap_or(self.start);
            return;
        };
        let after = place.end + usize::from(matches!(text.at(place.end), Some('省' | '市' | '县' | '区' | '州')));
        // 引进|北京企业, 北京企业|占三成: firms of a place are a sort of them.
        let sort = after == place.end
            && after + 2 == self.end
            && text.ends_with_any(self.end, words!["企业", "项目", "人才", "客商", "游客"])
            && (text.at(self.end) == Some('占')
                || self.is_among_those()
                || self.start > self.floor
                    && cues.ending_at(self.start).iter().any(|w| w.is(CueRole::Lead) && w.end - w.start > 1));
        // 入选|河南省瞪羚企业: so is the grade of an honour.
        if sort || text.ends_with_any(self.start, words!["入选", "获评", "荣获", "评为", "获批"]) {
            return;
        }
        if cues.starting_at(after).iter().any(|w| w.known && w.end <= self.end) {
            self.start = after;
        }
    }

    /// 临江市|工业投资, 云湖县|进出口总额: where a city or county that no table has ends, right before a known amount.
    fn after_unknown_place(&self) -> Option<usize> {
        const NAMES: std::ops::RangeInclusive<usize> = 2..=3;
        const SIZES: &str = "大中小新老旧强弱全各本该我跨省地都门超股楼夜集上等级县邻它他";
        let (scene, text) = (self.scene, self.scene.text);
        let opens = self.start == self.floor || scene.period_ending(self.start).is_some();
        // 江苏省双创人才、|临江市领军人才: the grade of an honour in a list.
        let opens = opens && text.before(self.start) != Some('、');
        let suffix = NAMES.map(|n| self.start + n).find(|&i| matches!(text.at(i), Some('市' | '县')))?;
        let plain = text.chars[self.start..suffix].iter().all(|&c| is_alphabetic(c) && !SIZES.contains(c));
        let amount =
            || suffix + 2 < self.end && self.ends(words!["数量", "总额", "总量", "能耗", "排名", "增速", "数"]);
        let known = || scene.cues.starting_at(suffix + 1).iter().any(|w| w.known && w.end == self.end) || amount();
        // 沿海城|市.
        let sort = suffix > self.start + 2 && text.before(suffix) == Some('城');
        let words = || scene.cues.within(self.start..suffix).iter().any(|w| w.end > w.start + 1);
        (opens && plain && !sort && known() && !words()).then_some(suffix + 1)
    }

    /// Whether the sentence tells of some of those counted before: 其中,|北京企业36家;|天津企业9家.
    fn is_among_those(&self) -> bool {
        const REACH: usize = 40;
        let text = self.scene.text;
        let near = (self.start.saturating_sub(REACH)..self.start).rev().take_while(|&i| text.chars[i] != '。');
        near.into_iter().any(|i| text.chars[i] == '其' && text.at(i + 1) == Some('中'))
    }

    /// 组织企业赴长三角、珠三角|招商, 赴上海等地|驻点招商: where somebody went for it.
    pub(super) fn after_trip(&mut self) {
        const REACH: usize = 24;
        const TRIPS: &Words = words!["招商", "考察", "学习", "调研", "参展", "推介", "驻点", "上门", "外出"];
        let (scene, text, end) = (self.scene, self.scene.text, self.end);
        let mut trip = end;
        while let Some(word) = text.word_before(trip, TRIPS).filter(|_| trip > self.start) {
            trip -= word.chars().count();
        }
        let from = self.floor.max(end.saturating_sub(REACH));
        let goes = |i: usize| text.chars[i] == '赴' && scene.alone(i);
        if trip < end && trip > self.start && (from..trip).any(goes) {
            self.start = trip;
        }
    }
}
