//! What others have, told in brackets: 增长8.4%,比全省(7.7%)和全国(7.0%)分别高0.7、1.4个百分点.

use super::indicator::Reading;
use super::scene::Scene;

/// What a figure in brackets after a base of comparison measures: the same as the last figure of its sort before.
pub(super) fn compared<'a>(
    scene: &Scene,
    before: &'a [Reading],
    reading: &Reading,
    index: usize,
) -> Option<&'a Reading> {
    const REACH: usize = 4;
    let span = &scene.figures[index].span;
    if scene.text.before(span.start) != Some('(') || scene.text.at(span.end) != Some(')') {
        return None;
    }
    if !after_base(scene, reading.clause) {
        return None;
    }
    let sentence = |r: &Reading| scene.clauses.all.get(r.clause).map(|c| c.sentence);
    let near = before.iter().rev().take(REACH).take_while(|r| sentence(r) == sentence(reading));
    near.into_iter().find(|r| r.shape == reading.shape && r.indicator.is_some())
}

/// Whether the clause before a bracket names a base, or goes on from a bracket after one.
fn after_base(scene: &Scene, bracket: usize) -> bool {
    const BASES: usize = 3;
    let mut clause = bracket;
    for _ in 0..BASES {
        let Some(before) = clause.checked_sub(1) else { return false };
        let span = scene.clauses.all[before].span.clone();
        let joined = scene.text.at(span.start).is_some_and(|c| "和、与及".contains(c));
        if joined && scene.text.before(span.start) == Some(')') && before > 0 {
            clause = before - 1;
            continue;
        }
        const COMPARING: [&str; 9] = ["高于", "低于", "快于", "慢于", "好于", "优于", "超过", "领先", "较"];
        // 同比 and 占比 have no base after them.
        let than = |i: usize| scene.text.at(i) == Some('比') && !matches!(scene.text.before(i), Some('同' | '占'));
        return span.into_iter().any(|i| than(i) || COMPARING.iter().any(|w| scene.text.starts_with_at(i, w)));
    }
    false
}
