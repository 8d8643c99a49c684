//! Times that date only what came about or took place then: a founding, an occasion.

use std::ops::Range;

use crate::fact::scene::Scene;
use crate::tables::lists::FOUNDED;
use crate::tables::words;

/// 2022年8月,云帆公司成立党支部。支部解决难题|23个: whether a time before a figure's sentence says when something was founded;
/// but 彼时 means it again.
pub(super) fn founded(scene: &Scene, time: &Range<usize>, statement_end: usize, figure: usize) -> bool {
    const REACH: usize = 24;
    let clauses = &scene.clauses;
    let dated = scene.text.at(time.start).is_some_and(|c| c.is_ascii_digit()) && time.len() > 4;
    let sentence = clauses.all[clauses.at(figure)].sentence;
    let start = clauses.all[clauses.of_sentence(sentence).start].span.start;
    let again = || scene.text.starts_with_any(start, words!["彼时", "当时", "那时", "那一年", "当年"]);
    // 陶瓷产业起步于|上世纪80年代|。该产业….
    let since = words!["起步于", "始于", "发端于", "兴起于", "起源于", "萌芽于", "诞生于", "追溯到", "追溯至"];
    let begun = scene.text.ends_with_any(time.start, since);
    let told = || scene.text.has_any(time.end..statement_end.min(time.end + REACH), FOUNDED);
    sentence > clauses.all[clauses.at(time.start)].sentence && (begun || dated && told()) && !again()
}

/// Whether a time is that of an occasion which a clause names: 在|2023年|全省考核中.
pub(super) fn of_occasion(scene: &Scene, span: &Range<usize>, clause: usize) -> bool {
    const SHORTEST: usize = 4;
    let Range { start, end } = scene.clauses.all[clause].span;
    let inside = scene.text.before(span.start) == Some('在') && span.start <= start + 1;
    inside && span.end + SHORTEST <= end && scene.text.at(end) == Some(',') && scene.text.ends_with_at(end, "中")
}
