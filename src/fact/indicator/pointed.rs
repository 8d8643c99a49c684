//! A ratio or a number that is pointed at, with whose it is: 研发投入强度达6%,|全国这一比例|为2.6%.

use super::Reader;
use crate::tables::{Words, words};

impl Reader<'_, '_> {
    /// What was told last in the sentence, or the one before it, of the same sort of number.
    pub(super) fn name_same_ratio(&mut self) -> bool {
        const NEAR: usize = 6;
        static POINTING: &Words = words![
            "这一比例",
            "这个比例",
            "该比例",
            "这一比重",
            "这一占比",
            "这一数字",
            "这个数字",
            "该数字",
            "这一指标",
            "这一数据",
            "这个数据",
            "这一增速"
        ];
        let scene = self.scene;
        if self.phrase.is_empty() || scene.text.word_before(self.phrase.end, POINTING).is_none() {
            return false;
        }
        let sentence = |clause: usize| scene.clauses.all.get(clause).map_or(0, |c| c.sentence);
        let here = sentence(self.reading.clause);
        let last = self.before.iter().rev().take(NEAR).find(|r| r.shape == self.reading.shape && r.indicator.is_some());
        let Some(last) = last.filter(|r| sentence(r.clause) + 1 >= here) else { return false };
        self.reading.part |= last.part;
        self.reading.take_name(last);
        true
    }
}
