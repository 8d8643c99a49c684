//! What a number by itself is of, where the next sentence says it: 471495亿元!这是2023年我国|社会消费品零售总额.

use super::inherit::is_time;
use super::predicated::subject;
use super::{Reader, elided, left};
use crate::fact::scene::Shape;
use crate::tables::words;

impl Reader<'_, '_> {
    /// 56.8%,这是十年间我国|贸易总额的增速; 1000万辆!|新能源汽车产量|再上新台阶.
    pub(super) fn name_headed(&mut self) -> bool {
        let (scene, text, mark) = (self.scene, self.scene.text, self.figure.span.end);
        let alone = self.bounds.start == self.reading.joint.start && self.bounds.end == mark && self.phrase.is_empty();
        let this = text.length_at(mark + 1, words!["这是", "这就是"]);
        let opens = scene.clauses.all.get(self.reading.clause).is_some_and(|c| c.after != Some(','));
        let shown = this > 0 || text.at(mark) == Some('!') && self.reading.shape != Shape::Time;
        // 同比增长12%。|这是: nor where how it went is told.
        if !alone || !opens || !shown || self.reading.joint.change.is_some() {
            return false;
        }
        let from = mark + 1 + this;
        let clause = |i: usize| scene.clauses.all.get(i).map(|c| c.span.start.max(from)..c.span.end);
        let next = self.reading.clause + 1;
        // 今年前7个月,|货物贸易额再创新高.
        let told = clause(next).filter(|c| !is_time(scene, c)).or_else(|| clause(next + 1));
        let named = told.and_then(|c| match this {
            0 => subject(scene, c),
            _ => Some(left::phrase(scene, c.start, c.end)).filter(|p| p.end == c.end && p.len() > 1),
        });
        let time = scene.next_period(mark).filter(|t| t.outer.start <= from + 2).map(|_| scene.period_after(mark));
        if let Some(named) = named {
            self.reading.joint.dated = time;
            elided::name(scene, self.before, &mut self.reading, named);
        }
        self.reading.indicator.is_some()
    }
}
