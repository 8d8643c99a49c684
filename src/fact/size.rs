//! A size before a figure that belongs to what is counted: 超亿元项目10个.

use super::indicator::{Reader, Reading};
use super::scene::Shape;

impl Reader<'_, '_> {
    /// 超亿元|项目10个: a size before it belongs to what is counted.
    pub(super) fn take_size(&mut self) {
        const LONGEST_COUNTED: usize = 8;
        // 60岁及以上人口|3.1亿人: so does an age.
        let aged = matches!(self.reading.shape, Shape::Count | Shape::Noun) && self.previous.is_some();
        if aged && self.scene.figures[self.index - 1].unit.ends_with('岁') {
            const LONGEST_AGED: usize = 16;
            let whole = self.scene.figures[self.index - 1].span.start..self.reading.joint.start;
            if whole.len() <= LONGEST_AGED && !self.scene.text.chars[whole.clone()].contains(&'、') {
                self.phrase = whole;
            }
            return;
        }
        let sized = |p: &&Reading| matches!(p.shape, Shape::Money | Shape::Percent | Shape::Physical);
        let Some(size) = self.previous.filter(sized).filter(|_| self.reading.shape == Shape::Count) else { return };
        let gap = self.scene.figures[self.index - 1].span.end;
        let between = &self.scene.text.chars[gap..self.phrase.start.max(gap)];
        if self.phrase.is_empty() || self.phrase.len() > LONGEST_COUNTED || between.len() > 3 || between.contains(&'、')
        {
            return;
        }
        let near = size.named.as_ref().filter(|n| n.start >= self.bounds.start);
        let from = near.map_or(size.joint.start, |n| n.start.min(size.joint.start));
        let among = self.scene.text.starts_with_at(from, "其中");
        self.phrase = from + if among { 2 } else { 0 }..self.phrase.end;
    }
}
