//! What is counted where a clause between tells which: 1453家价值10亿美元以上的|非上市公司.

use std::ops::Range;

use super::holder;
use super::right::LONGEST;
use crate::fact::scene::{Scene, Shape};
use crate::tables::lists::{DESCRIBING, SIZES_OF_THINGS, SIZING};
use crate::tables::{CueRole, words};
use crate::text::is_alphanumeric;

/// 1453家|成立于2000年之后、价值10亿美元以上的|非上市公司: the noun after a clause that tells which.
pub(super) fn described(scene: &Scene, figure: usize, clause_end: usize, shape: Shape) -> Option<Range<usize>> {
    let start = scene.figures[figure].span.end;
    if shape != Shape::Count || !scene.text.starts_with_any(start, DESCRIBING) {
        return None;
    }
    let of = scene.find(start..clause_end.min(start + LONGEST), '的')?;
    thing(scene, of + 1, clause_end)
}

/// 52个|总投资306亿元的|高质量项目: what has such a size is counted.
pub(super) fn sized(scene: &Scene, figure: usize, clause_end: usize) -> Option<Range<usize>> {
    const LONGEST_SIZE: usize = 10;
    let start = scene.figures[figure].span.end;
    let size = scene
        .figures
        .get(figure + 1)
        .filter(|n| matches!(Shape::of(n), Shape::Money | Shape::Noun | Shape::Time | Shape::Physical))?;
    // 14个|年收入低于10万元的|薄弱村.
    let told = || (start..size.span.start).any(|i| scene.text.starts_with_any(i, SIZES_OF_THINGS) && scene.open(i));
    let near = (start..=start + LONGEST_SIZE).contains(&size.span.start)
        && scene.clauses.at(start) == scene.clauses.at(size.span.start)
        && (scene.text.starts_with_any(start, SIZING) || told());
    let mut of = size.span.end;
    for word in ["以上", "左右", "以下"] {
        of += if scene.text.starts_with_at(of, word) { 2 } else { 0 };
    }
    let described = near && size.span.end <= clause_end && scene.text.at(of) == Some('的');
    described.then(|| thing(scene, of + 1, clause_end)).flatten()
}

/// The noun that begins there.
fn thing(scene: &Scene, start: usize, limit: usize) -> Option<Range<usize>> {
    let stops = [CueRole::Stop, CueRole::Lead];
    let mut end = start;
    while end < limit.min(start + LONGEST) {
        if let Some(whole) = scene.whole_at(end) {
            end = whole;
            continue;
        }
        if end > start + 1 && holder::acts(scene, end) {
            break;
        }
        match scene.cues.starting_at(end).first() {
            Some(word) if word.known || word.is(CueRole::Plain) && !word.is(CueRole::Stop) => end = word.end,
            Some(word) if word.any(&stops) && !scene.inside_whole_word(word.start, word.end) => break,
            _ if is_alphanumeric(scene.text.chars[end]) => end += 1,
            _ => break,
        }
    }
    let end = end.min(limit);
    // 薄弱村|增收: what became of them.
    let became = scene.text.ends_with_any(end, words!["增收", "脱困", "脱贫", "致富", "摘帽", "发展", "达标", "提升"]);
    let end = if became && end >= start + 4 { end - 2 } else { end };
    (end >= start + 2).then_some(start..end)
}
