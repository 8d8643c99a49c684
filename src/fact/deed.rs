//! What a length of time was spent on: 25分钟就办完所有流程, 落户短短4年.

use super::indicator::Reader;
use super::left;
use super::scene::Shape;

impl Reader<'_, '_> {
    /// 25分钟就|办完所有流程: what the time was spent on.
    pub(super) fn name_deed(&mut self) -> bool {
        const LONGEST_DEED: usize = 14;
        let (scene, end) = (self.scene, self.figure.span.end);
        // 落户|短短4年: the verb names the time since.
        let since = self.reading.joint.start;
        let done = ["落户", "投产", "成立", "开工", "入驻", "建区", "建园", "运营", "挂牌", "创业"];
        if self.reading.shape == Shape::Time
            && self.phrase.is_empty()
            && since < self.figure.span.start
            && done.iter().any(|w| scene.text.ends_with_at(since, w))
        {
            self.name(since - 2..since);
            return true;
        }
        let opening = ["内就", "就可", "即可", "便可", "后就", "内", "就", "便", "可"];
        let Some(word) = opening.iter().find(|w| scene.text.starts_with_at(end, w)) else { return false };
        let told = self.reading.joint.link && !self.phrase.is_empty() && !word.contains('就');
        if self.reading.shape != Shape::Time || told {
            return false;
        }
        let limit = self.bounds.end.min(end + 2 * LONGEST_DEED);
        let deed = left::phrase(scene, end + word.chars().count(), limit);
        let next = scene.figures.get(self.index + 1).map_or(self.bounds.end, |f| f.span.start);
        let named = (2..=LONGEST_DEED).contains(&deed.len()) && deed.end <= next;
        if named {
            self.name(deed);
        }
        named
    }
}
