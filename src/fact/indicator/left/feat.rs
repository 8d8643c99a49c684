//! What was achieved, which is no order: 以三金两银的成绩|位列第三.

use super::Phrase;
use crate::length::Length;
use crate::tables::{Words, words};

/// What one comes to a place with.
pub(in crate::fact::indicator) static FEATS: &Words =
    words!["成绩", "佳绩", "优势", "姿态", "表现", "实力", "得分", "总分"];

impl Phrase<'_, '_> {
    /// |以微弱优势|位列全省第五: whether nothing else is said.
    pub(super) fn is_feat(&self) -> bool {
        self.begins(words!["以"]) && self.ends(FEATS)
    }

    /// 获奖|的好成绩|位列第三, 以三金两银的|优异成绩.
    pub(super) fn before_feat(&mut self) {
        let text = self.scene.text;
        let feat = text.word_before(self.end, words!["优异成绩", "好成绩", "佳绩", "成绩"]);
        let Some(feat) = feat.map(|w| self.end - w.length()) else { return };
        if text.before(feat) == Some('的') && feat == self.start {
            self.end = self.start;
        }
    }
}
