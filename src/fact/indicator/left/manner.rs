//! How something is done, where a phrase before a figure opens with it: 精准识别|困难群众5万人.

use super::Phrase;
use super::verb::noun_after;
use crate::tables::lists::{DEEDS, MANNER_ADVERBS};
use crate::tables::{CueRole, words};

impl Phrase<'_, '_> {
    /// 系统治理|河道, but 动态监测对象: after the adverb and its verb, unless the verb makes a noun with what follows.
    pub(super) fn after_manner(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let Some(adverb) = text.word_at(self.start, MANNER_ADVERBS) else { return };
        let verb = self.start + adverb.chars().count();
        let roles = [CueRole::Lead, CueRole::Verb, CueRole::Stop, CueRole::Up, CueRole::Down];
        let cue = scene.cues.at(verb, &roles).map(|w| w.end).filter(|end| end - verb > 1);
        let deed = text.word_at(verb, DEEDS).map(|w| verb + w.chars().count()).filter(|end| end - verb > 1);
        let Some(end) = cue.max(deed).filter(|end| end + SHORTEST <= self.end) else { return };
        let known = scene.cues.starting_at(self.start).iter().any(|w| w.known && w.end > verb);
        if known || scene.inside_whole_word(verb, end) || !scene.open(verb) {
            return;
        }
        let bare = words![
            "对象", "面积", "人口", "工作", "任务", "行动", "里程", "户数", "产值", "收入", "项目", "工程", "设施",
            "企业", "机构", "平台"
        ];
        let noun = end + SHORTEST == self.end && text.starts_with_any(end, bare) || noun_after(scene, end);
        if !noun {
            self.start = end;
        }
    }
}
