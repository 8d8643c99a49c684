//! What a phrase before a figure says of a product and names nothing by: 国内首台, 仅重, 一年能省.

use super::Phrase;
use super::tail::does;
use crate::char_set::chars;
use crate::length::Length;
use crate::tables::lists::{ADVERBS_OF_DEEDS, DEEDS, GIVEN_OUT, ROUNDS_OF_GIVING};
use crate::tables::{CueRole, words};

impl Phrase<'_, '_> {
    /// 老旧小区|共改造120个, 惠农补贴|已兑付, 公租房|本次推出1200套: what it is done to stands before the adverb and its verb.
    pub(super) fn before_doing(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let ending = |at: usize, words| text.word_start(at, words);
        // 牛羊出栏增长5%: how it grows is told of the noun.
        let level = || {
            scene.next_figure(self.end).is_some_and(|f| f.span.start <= self.end + 2)
                && scene.cues.at(self.end, &[CueRole::Up, CueRole::Down]).is_none()
        };
        let given = ending(self.end, GIVEN_OUT).filter(|_| level());
        let cue = scene.cues.ending_at(self.end).iter().find(|w| w.any(&[CueRole::Lead, CueRole::Verb]));
        let verb = given.or(cue.map(|w| w.start)).or_else(|| ending(self.end, DEEDS));
        let Some(verb) = verb.filter(|&verb| verb + SHORTEST <= self.end && verb >= self.start + SHORTEST) else {
            return;
        };
        let mut thing = verb;
        let round = |at: usize| given.and_then(|_| ending(at, ROUNDS_OF_GIVING));
        let adverb = |at: usize| ending(at, ADVERBS_OF_DEEDS).or_else(|| round(at));
        while let Some(adverb) = adverb(thing).filter(|&at| at >= self.start + SHORTEST) {
            thing = adverb;
        }
        if (thing < verb || given.is_some()) && scene.open(thing) && !does(scene, thing) {
            self.end = thing;
        }
    }

    /// 造出国内首台|72比特计算机, 首款量产级|8兆瓦时电池, 全国最大的|20兆瓦风机: that there was none before, or none such.
    pub(super) fn is_first_of_sort(&self) -> bool {
        const LONGEST_SORT: usize = 4;
        let text = self.scene.text;
        let first = |&at: &usize| {
            text.chars[at] == '首'
                && text.at(at + 1).is_some_and(|c| chars!("台款个条颗艘架套座枚片部辆支种口列").has(c))
        };
        let sorted = self.ends(words!["级", "型", "式"]);
        let last = self.end.saturating_sub(2);
        let from = if sorted { last.saturating_sub(LONGEST_SORT) } else { last }.max(self.start);
        (from..self.end.min(last + 1)).any(|at| first(&at))
            || text.at(self.end) == Some('的') && self.ends(words!["最大", "最高", "最长", "最重", "最快"])
    }

    /// 这颗仅重|75公斤的卫星: which side of what follows is told.
    pub(super) fn is_dimension(&self) -> bool {
        const SHORT: usize = 5;
        let text = self.scene.text;
        let side = matches!(text.before(self.end), Some('重' | '长' | '宽' | '高' | '厚' | '深'));
        let of = || self.scene.next_figure(self.end).is_some_and(|f| text.at(f.span.end) == Some('的'));
        let rest =
            || text.chars[self.start..self.end - 1].iter().all(|&c| chars!("这那颗款枚台架艘块片条只仅约达一").has(c));
        side && self.len() <= SHORT && rest() && of()
    }

    /// 一年能省|180万元: a modal and a verb that say what is saved by it. 与中关村|合作|9万平方米载体: nor is what is done with others.
    pub(super) fn saves(&self) -> bool {
        let with = self.len() == 2 && self.begins(words!["合作", "共建"]);
        with || self.ends(words![
            "能省",
            "可省",
            "能省下",
            "可省下",
            "能节省",
            "可节省",
            "能节约",
            "可节约",
            "省出",
            "省下"
        ])
    }

    /// 云帆科技研发生产基地|项目总投资: a long name of works is no part of what is measured.
    pub(super) fn works_total(&self) -> Option<usize> {
        const LONGEST_SORT: usize = 6;
        let at = self.end.checked_sub(5).filter(|&at| self.scene.text.starts_with_at(at, "项目总投资"))?;
        let sort = self.scene.text.word_before(at, words!["重大", "重点", "产业", "工业", "签约", "开工"]);
        let at = at - sort.map_or(0, |w| w.length());
        let cut = at > self.start && self.scene.text.ends_with_any(at, words!["基地", "中心", "园", "厂", "产线"]);
        (cut || at > self.start + LONGEST_SORT).then_some(at)
    }
}
