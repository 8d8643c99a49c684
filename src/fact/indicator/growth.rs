//! A rate of change told by a noun after it: 保持20%以上增长.

use super::Reader;
use crate::fact::scene::Shape;
use crate::mention::Direction;
use crate::tables::lists::GROWTH_MANNERS;
use crate::tables::{Words, words};

impl Reader<'_, '_> {
    /// 保持6.4%|的中高增速, 20%|以上增长: which way the noun after a ratio goes.
    pub(super) fn growth_after(&self) -> Option<Direction> {
        const UP: &Words = words!["增长", "增速", "增幅", "涨幅", "升幅", "成长"];
        const DOWN: &Words = words!["降幅", "跌幅", "下降", "下滑", "负增长"];
        if !matches!(self.reading.shape, Shape::Percent | Shape::Times) {
            return None;
        }
        let text = self.scene.text;
        let mut at = self.figure.span.end;
        for _ in 0..4 {
            let Some(part) = text.word_at(at, GROWTH_MANNERS) else { break };
            at += part.chars().count();
        }
        let any = |words: &Words| text.starts_with_any(at, words);
        let noun = at > self.figure.span.end && at <= self.bounds.end;
        match noun {
            true if any(UP) => Some(Direction::Up),
            true if any(DOWN) => Some(Direction::Down),
            _ => None,
        }
    }
}
