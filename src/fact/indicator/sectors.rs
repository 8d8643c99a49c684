//! What each of several industries has, named together as so many before 分别: 电子、新材料两大产业|分别实现产值50亿元、30亿元.

use std::ops::Range;

use super::{LONGEST, left, members};
use crate::char_set::chars;
use crate::fact::compare::PLACE_SORTS;
use crate::fact::scene::Scene;
use crate::tables::{Words, words};

/// 煤炭、化工|2个行业增加值分别增长: what each has of those named before their number.
fn counted(scene: &Scene, from: usize, phrase: &Range<usize>, run: usize) -> Option<Vec<String>> {
    let count = &scene.figures[scene.figure_after(phrase.start).checked_sub(1)?];
    let fits = count.span.end == phrase.start && count.unit == "个" && count.value == run as f64;
    let etc = usize::from(scene.text.before(count.span.start) == Some('等'));
    let names = fits.then(|| from..count.span.start - etc).filter(|names| names.start < names.end)?;
    let items = members::of(scene, left::phrase(scene, names.start, names.end), run);
    let places = scene.text.word_at(phrase.start, PLACE_SORTS).map_or(0, |w| w.chars().count());
    let told = scene.words(phrase.start + places..phrase.end);
    (items.len() == run && !told.is_empty()).then(|| items.iter().map(|i| scene.words(i.clone()) + &told).collect())
}

/// What each has, as many as `run`.
pub(super) fn each(scene: &Scene, clause: usize, phrase: &Range<usize>, run: usize) -> Option<Vec<String>> {
    const SHORTEST: usize = 2;
    const ADVERBS: &Words = words!["预计", "可", "将", "已", "有望", "力争"];
    let text = scene.text;
    let clause = scene.clauses.all.get(clause)?.span.start;
    let from = clause.max(phrase.start.saturating_sub(3 * LONGEST)).min(phrase.start);
    if let Some(names) = counted(scene, from, phrase, run) {
        return Some(names);
    }
    let apart = (from..phrase.start).rev().find(|&i| text.chars[i] == '分' && text.starts_with_at(i, "分别"))?;
    let mut end = apart;
    while let Some(word) = text.word_before(end, ADVERBS) {
        end -= word.chars().count();
    }
    let group = from + (from..end).position(|i| is_group(scene, i, end))?;
    let items = members::of(scene, left::phrase(scene, from, group), run);
    let named = items.len() == run && items.iter().all(|item| item.len() >= SHORTEST) && phrase.len() >= SHORTEST;
    let told = scene.words(phrase.clone());
    named.then(|| items.iter().map(|item| scene.words(item.clone()) + &told).collect())
}

/// 三大主导产业: whether nothing else stands there up to the end.
fn is_group(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST: usize = 8;
    let numeral = chars!("两三四五六七八九十").has(scene.text.chars[at]) && scene.open(at);
    numeral
        && end <= at + LONGEST
        && matches!(scene.text.at(at + 1), Some('大' | '个' | '类'))
        && scene.text.ends_with_any(end, words!["产业", "行业", "领域", "板块", "集群", "产业链"])
}
