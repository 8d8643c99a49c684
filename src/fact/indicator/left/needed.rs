//! How much something needed once, or needs: 过去办一张证要|20天.

use super::Phrase;
use crate::fact::scene::Shape;
use crate::tables::lists::NEEDS;
use crate::tables::words;

impl Phrase<'_, '_> {
    /// 原来|办一张证|要20天: how it was, and that so much is needed.
    pub(super) fn before_needed(&mut self) {
        const SHORTEST: usize = 2;
        const GAP: usize = 2;
        let text = self.scene.text;
        let next = self.scene.next_figure(self.end).filter(|f| f.span.start <= self.end + GAP);
        let lasts = next.is_some_and(|f| Shape::of(f) == Shape::Time);
        let start = self.after_former().filter(|&start| text.at(start) != Some('的'));
        if !lasts && start.is_none_or(|start| start + SHORTEST >= self.end) {
            return;
        }
        let need = text.length_before(self.end, NEEDS);
        let (start, end) = (start.unwrap_or(self.start), self.end - need);
        if end >= start + SHORTEST {
            (self.start, self.end) = (start, end);
        }
    }

    /// 过去要|45天, 将过去|需要|30天的流程: whether no more is said than how it was before, and that so much was needed.
    pub(super) fn is_only_needed(&self) -> bool {
        let need = |at: usize| self.scene.text.length_at(at, NEEDS);
        self.after_former().is_some_and(|at| need(at) > 0 && (at == self.end || at + need(at) == self.end))
    }

    /// After the word that says how it was, if the phrase begins with one: |将过去|.
    fn after_former(&self) -> Option<usize> {
        let text = self.scene.text;
        let start = self.start + text.length_at(self.start, words!["将", "把"]);
        text.past_word(start, words!["原来", "原先", "原本", "以前", "从前", "过去"])
    }
}
