//! Changes told one after another, of which only the first names its years: 由2016年的423亿元增加到2020年的526亿元。农业由105亿元增加到164亿元.

use super::period::{Period, PeriodRole};
use crate::fact::indicator::Reading;
use crate::fact::scene::Scene;
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::lists::STANDING;
use crate::tables::words;

/// The times of the two ends of a change.
#[derive(Clone, Copy)]
pub(super) struct Ends {
    from: usize,
    to: usize,
}

impl Ends {
    /// The ends that a figure and the one before it name.
    pub fn told(scene: &Scene, readings: &[Reading], index: usize) -> Option<Self> {
        let (from, to) = (readings[index.checked_sub(1)?].joint.dated?, readings[index].joint.dated?);
        let opens = scene.text.before(scene.periods[from].span.start).is_some_and(leaves);
        (opens && changes(scene, index - 1)).then_some(Ends { from, to })
    }

    /// The time of a figure at either end of a change that names none.
    pub fn of(self, scene: &Scene, readings: &[Reading], index: usize) -> Option<usize> {
        // 由2000年的9000元提高到2020年的7.2万元。|30年来|,人口由5万人增加到45万人: another time begins.
        let said = |p: &Period| scene.clauses.all[scene.clauses.at(p.span.start)].sentence;
        let another = |p: &Period| {
            p.span.start < scene.figures[index].span.start
                && p.role == PeriodRole::Governs
                && said(p) > said(&scene.periods[self.to])
        };
        if scene.periods.get(self.to + 1).is_some_and(another) {
            return None;
        }
        let undated = |i: usize| readings.get(i).is_some_and(|r| r.joint.dated.is_none());
        let begins = |i: usize| scene.text.before(scene.figures[i].span.start).is_some_and(leaves) && undated(i);
        if begins(index) && undated(index + 1) && changes(scene, index) {
            return Some(self.from);
        }
        // …增加到|164亿元|,居全省|第1位.
        let sentence = |i: usize| scene.clauses.all.get(readings[i].clause).map(|c| c.sentence);
        let ended = |back: usize| {
            let first = index.checked_sub(back)?;
            (begins(first) && changes(scene, first) && sentence(first) == sentence(index)).then_some(self.to)
        };
        ended(1).or_else(|| ended(2)).filter(|_| undated(index))
    }
}

/// Whether a figure is where a change begins: 由|60%|提高到80%.
pub(crate) fn begins(scene: &Scene, readings: &[Reading], index: usize) -> bool {
    // 由|此前的|18%提升到25%, 从|现在|4小时缩短到1小时.
    let start = scene.figures[index].span.start;
    let of = usize::from(scene.text.before(start) == Some('的'));
    let since = scene.text.word_before(start - of, STANDING).map_or(0, |w| of + w.length());
    // 将从|去年的|23个扩大到31个.
    let dated = readings[index].joint.dated.filter(|_| since == 0);
    let from = dated.map_or(start - since, |p| scene.periods[p].span.start);
    scene.text.before(from).is_some_and(leaves) && changes(scene, index)
}

fn leaves(c: char) -> bool {
    matches!(c, '由' | '从')
}

/// Whether a change leads from a figure to the next one: |423亿元|增加到|526亿元.
fn changes(scene: &Scene, index: usize) -> bool {
    const LONGEST_VERB: usize = 16;
    let Some(next) = scene.figures.get(index + 1) else { return false };
    let between = scene.figures[index].span.end..next.span.start;
    (2..=LONGEST_VERB).contains(&between.len())
        && scene.text.has_any(between.clone(), words!["到", "至", "迈上", "跃上"])
        && !scene.text.chars[between].iter().any(|c| matches!(c, ',' | ';' | '。'))
}

/// 预计总产18万吨,比2013年的|17万吨|增长6%, 在|4000万元|的基础上可增长: whether what has been is compared with.
pub(super) fn is_base(scene: &Scene, figure: &FigureSpan) -> bool {
    let start = figure.span.start;
    let period = || scene.period_ending(start - 1).is_some_and(|p| scene.periods[p].role == PeriodRole::Base);
    let basis = scene.text.starts_with_any(figure.span.end, words!["的基础上", "基础上"]);
    basis || scene.text.before(start) == Some('的') && period()
}
