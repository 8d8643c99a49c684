//! Where what counted people and bodies do begins: 30名党员|递交申请, 45家企业|共享用工信息, 20家企业|与银行签约.

use std::ops::Range;

use super::scene::Scene;
use crate::tables::lists::{BODIES, HOLDER_DEEDS, HOUSES, MUTUAL, PEOPLE, SCHOOLS, SQUADS};
use crate::tables::{CueRole, Words};

/// Where in a phrase after a figure with a classifier what they do begins. The classifier says what the counted thing is: for a
/// phrase that ends in no such noun the first one in it ends the thing.
pub(super) fn start(scene: &Scene, phrase: Range<usize>, unit: &str) -> Option<usize> {
    partner(scene, &phrase).or_else(|| deed(scene, phrase, unit))
}

fn deed(scene: &Scene, phrase: Range<usize>, unit: &str) -> Option<usize> {
    let nouns = sorts(unit)?;
    let noun = |end: usize| {
        nouns.iter().find_map(|words| scene.text.word_before(end, words)).is_some_and(|word| {
            let start = end - word.chars().count();
            // 行 ends a bank's name, but begins 行业.
            let whole = start + 1 < end || end == phrase.end;
            whole && start >= phrase.start && scene.open(end) && !scene.inside_whole_word(start, end)
        })
    };
    let end = (phrase.start + 2..phrase.end).find(|&i| noun(i) && !joined(scene, i))?;
    if scene.text.at(end) == Some('的') {
        return None;
    }
    // 学生|志愿者: another such noun right after it is the counted one.
    let end = (end + 1..=phrase.end.min(end + 4)).rev().find(|&i| noun(i) && !verb(scene, end)).unwrap_or(end);
    let compound = noun(phrase.end) && !verb(scene, end);
    (end < phrase.end && !compound).then_some(end)
}

/// The nouns that a classifier can count, if it counts people or bodies only.
fn sorts(unit: &str) -> Option<[&'static Words; 2]> {
    Some(match unit {
        "名" | "位" => [PEOPLE, PEOPLE],
        "户" => [PEOPLE, HOUSES],
        "家" => [BODIES, HOUSES],
        "支" => [SQUADS, SQUADS],
        "所" => [SCHOOLS, SCHOOLS],
        _ => return None,
    })
}

/// Whether a list goes on there.
fn joined(scene: &Scene, at: usize) -> bool {
    matches!(scene.text.at(at), Some('、' | '和' | '及' | '与' | '或' | '/')) || scene.text.starts_with_at(at, "以及")
}

/// Whether a verb stands there, with an object.
fn verb(scene: &Scene, at: usize) -> bool {
    scene.text.starts_with_any(at, HOLDER_DEEDS)
        || scene.cues.at(at, &[CueRole::Lead, CueRole::Verb, CueRole::Stop]).is_some_and(|w| w.end > at + 1)
}

/// 20家企业|与银行签约: before those with whom they do something.
fn partner(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    const REACH: usize = 16;
    let text = scene.text;
    (phrase.start + 2..phrase.end.saturating_sub(1)).find(|&i| {
        let with = matches!(text.chars[i], '与' | '同' | '跟') && scene.alone(i);
        let mut verbs = i + 3..=(i + REACH).min(phrase.end + 1);
        with && verbs
            .any(|at| scene.open(at) && text.starts_with_any(at, MUTUAL) && scene.clauses.at(at) == scene.clauses.at(i))
    })
}
