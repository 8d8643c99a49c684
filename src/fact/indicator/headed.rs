//! What a number by itself is of, where the next sentence says it or a bracket parts them: 471495亿元!这是2023年我国|社会消费品零售总额.

use super::inherit::{bracketed, is_time};
use super::predicated::subject;
use super::{Reader, Reading, elided, left};
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

    /// 新签约项目(投资3000万元以上项目)|161个: what stands before a bracket in which more is told.
    pub(super) fn name_before_bracket(&mut self) -> bool {
        let (scene, here) = (self.scene, self.reading.clause);
        let all = &scene.clauses.all;
        let behind = self.phrase.is_empty() && all.get(here).is_some_and(|c| c.after == Some(')'));
        let Some(first) = here.checked_sub(1).filter(|_| behind).and_then(|last| bracketed(scene, last)) else {
            return false;
        };
        let (open, inside) = (all[first].span.start - 1, scene.figure_after(all[first].span.start));
        // 香港(|63万人次|), 六安(|增长5%|): that one's own number.
        let own = |r: &Reading| r.joint.start == open + 1 && scene.text.at(scene.figures[inside].span.end) == Some(')');
        if self.before.get(inside).is_none_or(own) {
            return false;
        }
        let last = inside.checked_sub(1).map_or(0, |i| scene.figures[i].span.end);
        let start = first.checked_sub(1).map_or(open, |c| all[c].span.start);
        let name = left::phrase(scene, start.max(last).min(open), open);
        let named = name.end == open && name.len() > 1;
        if named {
            self.name(name);
        }
        named
    }
}
