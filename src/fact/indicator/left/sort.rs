//! Sorts of zones and things that a phrase before a figure names before what is measured of them.

use super::Phrase;
use crate::char_set::chars;
use crate::fact::indicator::likeness;
use crate::numeral::is_up_to_ten;
use crate::tables::lists::{BODIES, DEEDS_BY_AMOUNT, PEOPLE, ZONE_SORTS};
use crate::tables::words;

impl Phrase<'_, '_> {
    /// 全球每100部|手机就有4部: of how many there are so many.
    pub(super) fn after_each(&mut self) {
        const SHORTEST: usize = 2;
        let text = self.scene.text;
        // 每周至少|入户1次: how often at least.
        let least = |&i: &usize| matches!(text.chars[i], '至' | '最') && text.at(i + 1) == Some('少');
        let least = (self.start..self.end.saturating_sub(1)).find(least).filter(|&i| self.scene.open(i));
        self.start = least.map_or(self.start, |i| i + 2);
        // 三个园区各有|企业35家, 前三名各获|奖金10万元; but 各有关部门, 各获奖企业.
        let has = |&i: &usize| {
            text.chars[i] == '各'
                && text.at(i + 1).is_some_and(|c| chars!("获有得派设建").has(c))
                && !text.at(i + 2).is_some_and(|c| chars!("关其出区制筑施备侧特").has(c))
                && (text.at(i + 2) != Some('奖') || matches!(text.at(i + 3), Some('金' | '励' | '补' | '牌')))
        };
        let has = (self.start..self.end.saturating_sub(SHORTEST + 1)).find(has).filter(|&i| self.scene.alone(i));
        self.start = has.map_or(self.start, |i| i + 2);
        let Some(each) = self.scene.find(self.start..self.end, '每') else { return };
        // 产值每|新增1000万元, 每|到位外资100万美元: for how much each time.
        if each + 1 == self.end {
            self.end = each;
            return;
        }
        // 设施每|投入1元.
        if text.past_word(each + 1, DEEDS_BY_AMOUNT) == Some(self.end) {
            self.start = each + 1;
            return;
        }
        let number =
            text.leading(each + 1..self.end, |c| c.is_ascii_digit() || is_up_to_ten(c) || chars!("百千万").has(c));
        let counts = text.at(number.end).is_some_and(|c| chars!("家个台部辆名件套座艘架块只").has(c));
        let named = counts && number.end + 1 + SHORTEST <= self.end;
        let bare = (counts || text.at(number.end) == Some('人')) && number.end + 1 == self.end;
        if number.end > number.start && (named || bare) {
            let after = number.end + 1;
            // 每万名劳动者中研发人员 is whole.
            if self.scene.find(after + SHORTEST..self.end.saturating_sub(SHORTEST), '中').is_some() {
                self.start = each;
                return;
            }
            self.start = after;
            self.end -= usize::from(text.before(self.end) == Some('中') && self.end > self.start + SHORTEST);
        }
    }

    /// 三大科学园区|营收, 国家级经开区|实际使用外资: zones told together are no part of a known indicator.
    pub(super) fn after_group(&mut self) {
        const LONGEST_SORT: usize = 6;
        const LONGEST_CLASS: usize = 14;
        let (text, start) = (self.scene.text, self.start);
        let number = text.at(start).is_some_and(|c| {
            c.is_ascii_digit() || matches!(c, '两' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十')
        });
        if !number || text.at(start + 1) != Some('大') {
            // 长春、四平两市|粮食面积均超过300万亩: so are places, where each has no figure of its own.
            let both = |i: &usize| {
                text.starts_with_any(*i, words!["两市", "两省", "两县", "两区", "两地", "三市", "三省", "三县", "三地"])
                    && self.scene.cues.ending_at(*i).iter().any(|w| w.place)
            };
            let told = |at: &usize| *at + 2 < self.end && !text.has_any(self.end..self.end + 6, words!["分别"]);
            if let Some(after) = (start + 2..self.end).find(both).map(|at| at + 2).filter(told) {
                self.start = after + usize::from(text.at(after) == Some('的'));
                return;
            }
            let zones = |i: &usize| {
                let sorts = [ZONE_SORTS, words!["工业园区", "各园区"]];
                text.chars[i - 1] == '区'
                    && sorts.iter().any(|words| text.ends_with_any(*i, words))
                    && self
                        .scene
                        .cues
                        .starting_at(*i)
                        .iter()
                        .any(|w| w.names_amount() && w.end <= self.end && w.end > i + 2)
            };
            self.start = (start + 3..self.end.min(start + LONGEST_CLASS)).find(zones).unwrap_or(start);
            return;
        }
        let ends = |i: &usize| matches!(text.before(*i), Some('区' | '园'));
        let known = |i: &usize| self.scene.cues.starting_at(*i).iter().any(|w| w.known && w.end <= self.end);
        if let Some(after) = (start + 4..self.end.min(start + 2 + LONGEST_SORT)).filter(ends).find(known) {
            self.start = after;
        }
    }

    /// 来自长三角的|投资项目: whether a clause that tells which begins there, and would be torn without its verb; but 来自高校的|专家.
    pub(super) fn tells_which_of(&self, at: usize) -> bool {
        let of = || self.scene.find(at + 3..self.end.saturating_sub(1), '的').is_some_and(|of| self.scene.open(of));
        self.scene.text.starts_with_any(at, words!["来自", "搭载", "涉及", "投入", "享受"])
            && of()
            && !self.ends(PEOPLE)
            && !self.ends(BODIES)
    }

    /// 像云帆这样的|智能装备企业, 这样的|党员: which ones are like the others.
    pub(super) fn after_likeness(&mut self) {
        self.start = likeness::end(self.scene, self.start..self.end).unwrap_or(self.start);
    }
}
