//! What a figure is compared with, ranks among or is a part of; none of it is what is measured.

use std::ops::Range;

use super::cue::Word;
use super::left::{find, inside_whole_word};
use super::scene::Scene;
use crate::mention::Direction;
use crate::tables::CueRole;

/// Where 比 or 较 begins a comparison at the end of a phrase.
pub(crate) fn than(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    const LONGEST_BASE: usize = 14;
    let from = phrase.start.max(phrase.end.saturating_sub(LONGEST_BASE));
    (from..phrase.end).find(|&i| {
        matches!(scene.text.chars[i], '比' | '较')
            && scene.open(i)
            && !scene.text.before(i).is_some_and(|c| "占同环对相可之性价".contains(c))
            && !scene.cues.starting_at(i).iter().any(|w| w.is(CueRole::Plain) || w.known)
            && !inside_whole_word(scene, i, i + 1)
    })
}

/// Where the verb of a rank stands before what it ranks among: 保持|西北第一.
pub(crate) fn rank_verb(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    const LONGEST_SCOPE: usize = 10;
    let from = phrase.start.max(phrase.end.saturating_sub(LONGEST_SCOPE));
    let verb = scene
        .cues
        .within(from..phrase.end)
        .iter()
        .find(|w| w.is(CueRole::Rank) && w.end < phrase.end && scene.open(w.start))?;
    (!inside_whole_word(scene, verb.start, verb.end)).then_some(verb.start)
}

/// Where 快于 and the like begin a comparison at the end of a phrase, and which way it goes.
pub(crate) fn against(scene: &Scene, phrase: Range<usize>) -> Option<(usize, Direction)> {
    let compares = |w: &&Word| w.any(&[CueRole::Above, CueRole::Below]) && w.end - w.start > 1;
    let word = scene.cues.within(phrase.clone()).iter().rev().find(compares).filter(|w| w.end < phrase.end)?;
    Some((word.start, if word.is(CueRole::Above) { Direction::Up } else { Direction::Down }))
}

/// Where 占 divides a part from its whole, outside names and words such as 占比.
pub(crate) fn whole_mark(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    let at = find(scene, phrase.clone(), '占')?;
    let word = scene.text.at(at + 1).is_some_and(|c| "比地用有据领股优先压道".contains(c));
    let noun = scene.text.before(at).is_some_and(|c| "侵强霸抢".contains(c));
    (!word && !noun).then_some(at)
}

/// Whether a range says 比重 or the like.
pub(crate) fn names_ratio(scene: &Scene, mut range: Range<usize>) -> bool {
    range.any(|i| ["比重", "比例", "份额", "比率"].iter().any(|word| scene.text.starts_with_at(i, word)))
}
