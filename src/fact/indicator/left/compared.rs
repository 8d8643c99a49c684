//! What something else is so many times of, before its 的: 税收|为周边园区的3倍.

use super::Phrase;
use crate::char_set::chars;
use crate::fact::scene::Shape;
use crate::tables::lists::COMPARED_THINGS;
use crate::tables::words;

impl Phrase<'_, '_> {
    /// 税收|为周边园区的3倍, 效率|达人工的5倍, 能耗、排放|分别约为全国平均的70%、60%.
    pub(super) fn before_compared(&mut self) {
        const SHORTEST: usize = 2;
        const ADVERBS: &str = "约仅就已也都则竟便几乎";
        let (scene, text) = (self.scene, self.scene.text);
        let Some(of) = self.end.checked_sub(1).filter(|&of| text.chars[of] == '的') else { return };
        let Some(shape) = scene.next_figure(of).filter(|f| f.span.start == of + 1).map(Shape::of) else { return };
        let base = shape == Shape::Percent && text.ends_with_any(of, COMPARED_THINGS);
        if shape != Shape::Times && !base {
            return;
        }
        let equals = |i: &usize| {
            let each = text.starts_with_at(*i, "分别") && text.at(i + 2).is_some_and(|c| chars!("为是达约仅相").has(c));
            each || matches!(text.chars[*i], '为' | '达' | '是') && scene.alone(*i)
                || text.starts_with_any(*i, words!["相当于", "约为", "仅为"])
        };
        let Some(verb) = (self.start + SHORTEST..of).find(equals) else { return };
        let adverbs =
            text.chars[self.start + SHORTEST..verb].iter().rev().take_while(|c| ADVERBS.contains(**c)).count();
        self.end = verb - adverbs;
    }
}
