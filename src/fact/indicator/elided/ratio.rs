//! Nouns of rates and shares in a phrase: 增幅, 占比.

use std::ops::Range;

use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::{CueRole, words};

/// Growth nouns say how it changes, not what: but GDP增速回落|2个百分点, GDP增速居|第八位.
pub(in crate::fact::indicator) fn drop_growth_noun(scene: &Scene, reading: &mut Reading, phrase: &mut Range<usize>) {
    const SHORTEST: usize = 4;
    let nouns = [CueRole::UpNoun, CueRole::DownNoun];
    let ending = scene.cues.ending_at(phrase.end);
    // 消费|的增速: what has it may be short.
    let of = |at| usize::from(scene.text.before(at) == Some('的'));
    let Some(noun) = ending.iter().find(|w| w.any(&nouns) && w.start + of(w.start) >= phrase.start + SHORTEST) else {
        return;
    };
    let of_rate = reading.shape == Shape::Rank || reading.shape == Shape::Points && reading.joint.change.is_some();
    // 人口自然增长率 is a rate of its own.
    let own = scene.text.before(phrase.end) == Some('率') && ending.iter().any(|w| w.known && w.start < noun.start);
    if own || of_rate || reading.joint.streak {
        return;
    }
    // 增速落后于全市平均|1.4个百分点.
    let behind = reading.joint.against.filter(|_| reading.shape == Shape::Points);
    reading.joint.change = behind.or(Some(noun.direction()));
    phrase.end = noun.start - of(noun.start);
    // 消费金额同比|增幅, 指数年均|增幅: nor against when, nor over what time.
    let base = words!["同比", "环比", "按年", "年均复合", "年复合", "年平均", "年均", "月均", "季均"];
    if let Some(base) = scene.text.word_before(phrase.end, base) {
        let end = phrase.end - base.length();
        // 年均复合|增长率 by itself is a name.
        let end = end - of(end);
        phrase.end =
            if end < phrase.start + 2 && base.ends_with("复合") { noun.end } else { end.max(phrase.start + 2) };
    }
}

/// Where 占比 begins after nothing but a place.
pub(in crate::fact::indicator) fn place_share(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    let share = phrase.end.checked_sub(2).filter(|&i| i > phrase.start && scene.text.starts_with_at(i, "占比"))?;
    let word =
        scene.cues.starting_at(phrase.start).iter().find(|w| w.place || w.is(CueRole::Wide) || w.is(CueRole::Scope))?;
    let after =
        word.end + usize::from(word.place && matches!(scene.text.at(word.end), Some('省' | '市' | '县' | '区')));
    (after == share).then_some(share)
}

/// 收入40亿元,在全行业收入中|占比为60%: where the noun of a share begins after what it is a part of.
pub(in crate::fact::indicator) fn share_within(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    let noun = scene.text.word_before(phrase.end, words!["占比", "比重", "比例", "份额"])?;
    let share = phrase.end - noun.length();
    let of = share - usize::from(scene.text.before(share) == Some('的'));
    let within = of > phrase.start + 1 && matches!(scene.text.before(of), Some('中' | '里' | '内'));
    (within && scene.text.before(phrase.start) == Some('在')).then_some(share)
}

pub(in crate::fact::indicator) fn says_share(previous: &Reading) -> bool {
    previous.indicator.as_ref().is_some_and(|p| ["占比", "比重", "比例", "份额", "比率"].iter().any(|w| p.ends_with(w)))
}

/// Whether a phrase is nothing but 增速 or 年均增幅.
pub(in crate::fact::indicator) fn is_growth_noun(scene: &Scene, phrase: &Range<usize>) -> bool {
    let nouns = [CueRole::UpNoun, CueRole::DownNoun];
    // 年|平均|增速: nor does how it was reckoned.
    let start = phrase.start + usize::from(scene.text.at(phrase.start) == Some('年'));
    let start = start + scene.text.length_at(start, words!["平均", "均"]);
    scene.cues.ending_at(phrase.end).iter().any(|w| w.any(&nouns) && w.start <= start)
}
