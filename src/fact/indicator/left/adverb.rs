//! Adverbs of counting in a phrase before a figure: what is measured stands after the last, or before it.

use super::Phrase;
use super::tail::does;
use crate::char_set::{FewChars, chars};
use crate::fact::cue::Word;
use crate::length::Length;
use crate::tables::CueRole;
use crate::tables::lists::{COUNTING_ADVERBS, EVENTS};
use crate::tables::words;

impl Phrase<'_, '_> {
    /// 全国铁路累计|发送旅客: after the last adverb of counting.
    pub(super) fn after_adverb(&mut self) {
        const FIRST: &FewChars = chars!("新净累预共总合分首有已");
        let text = self.scene.text;
        let adverb = |at: usize| {
            let word = FIRST.has(text.chars[at]).then(|| text.word_at(at, COUNTING_ADVERBS))??;
            let cut = at + word.length();
            // 农业投资增速分别|快于全部投资: what they are compared with comes after it.
            let compares = |w: &Word| w.any(&[CueRole::Above, CueRole::Below]) && w.end - w.start > 1;
            let compared = self.scene.cues.starting_at(cut).iter().any(compares);
            // 进出口总额|首次|跃居全省开发区第一: what ranks stands before it.
            let ranks = |w: &Word| w.is(CueRole::Rank) && !w.is(CueRole::Lead) && w.end - w.start > 1;
            let ranked = self.scene.cues.starting_at(cut).iter().any(ranks);
            // 产值增速分别|比全国、全省高3.1个百分点.
            let than = matches!(text.at(cut), Some('比' | '较')) && self.scene.alone(cut);
            // 产能|已|占到集团的三分之一: nor is the whole what is measured.
            // 外贸规模|已|超过全省总量的四成.
            let whole = text.at(cut) == Some('占') && text.at(cut + 1) != Some('地')
                || text.at(self.end) == Some('的') && text.starts_with_any(cut, words!["超过", "达到"]);
            (self.scene.open(at) && !compared && !than && !ranked && !whole).then_some((at, cut))
        };
        let Some((at, cut)) = (self.start + 2..self.end.saturating_sub(2)).rev().find_map(adverb) else { return };
        let named = at > self.start + 2;
        // 产业预计|规模: what follows is no name by itself.
        let bare = named && self.scene.cues.at(cut, &[CueRole::Head]).is_some_and(|w| w.end == self.end);
        // 发明专利累计|拥有量, 经营主体净增|户数: nor is a bare word of amount.
        let amount =
            self.end - cut <= 3 && self.ends(words!["拥有量", "保有量", "总量", "总数", "总额", "户数", "人数"]);
        let bare = bare || named && amount;
        // 商品房累计|销售109万平方米: what was done is told with what it was done to.
        let thing = at >= self.start + 2 && !self.is_scope(at) && !does(self.scene, at);
        if thing && cut + 2 == self.end && text.starts_with_at(at, "累计") {
            return;
        }
        // 建设任务|已经开工4万套: what was begun stands before.
        if named && cut + 2 == self.end && self.ends(EVENTS) {
            self.end = at;
        } else if !bare && cut + 1 < self.end && !self.carries(at) && !self.scene.inside_whole_word(at, cut) {
            self.start = cut;
        }
    }
}
