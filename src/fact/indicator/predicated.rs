//! The subject of a clause of which a predicate is told: 科技型中小企业|快速成长, 签约合同额|持续攀升.

use std::ops::Range;

use super::inherit::is_time;
use super::left;
use super::{LONGEST, Reading};
use crate::fact::cue::Word;
use crate::fact::scene::Scene;
use crate::tables::lists::{AMOUNT_NOUNS, DEED_AMOUNTS, MONEYS, MOVERS};
use crate::tables::{CueRole, Words, words};

/// The subject of a clause that has a predicate we know: 科技型中小企业|快速成长.
pub(super) fn subject(scene: &Scene, clause: Range<usize>) -> Option<Range<usize>> {
    // 与一季度|持平: with what it is compared.
    if matches!(scene.text.at(clause.start), Some('与' | '同' | '较' | '比' | '继')) && scene.alone(clause.start) {
        return None;
    }
    let amount = amount_end(scene, &clause);
    let verb = amount.or_else(|| {
        let verb = |w: &&Word| w.start > clause.start + 1 && is_predicate(scene, w);
        scene.cues.within(clause.clone()).iter().find(verb).map(|w| w.start)
    })?;
    let lead = amount.is_none() && scene.cues.within(clause.start..verb).iter().any(|w| w.is(CueRole::Lead));
    let phrase = left::phrase(scene, clause.start, before_manner(scene, verb));
    // 产值|快速增长, 实现产值|翻番: a word of amount says enough.
    let vague = scene.text.ends_with_any(phrase.end, AMOUNT_NOUNS);
    let bare = phrase.len() == 2 && !vague && (amount.is_some() || scene.cues.amount_ends(phrase.end));
    let said = bare || !lead && (3..=16).contains(&phrase.len());
    // 火炬中心|日前|公布结果: who does something these days is not what is measured.
    let said = said && !scene.text.ends_with_any(phrase.end, words!["日前", "近日", "昨日", "今日", "近期"]);
    let name = said && scene.zone_at(phrase.end.saturating_sub(1)).is_none() && !is_time(scene, &phrase);
    name.then_some(phrase)
}

/// Where how a predicate comes about begins before it: 进出口|较快|增长, 产量|增势|良好.
pub(super) fn before_manner(scene: &Scene, verb: usize) -> usize {
    static MANNERS: &Words = words![
        "今", "昨", "再", "又", "继续", "持续", "依然", "双双", "较快", "大幅", "显著", "稳步", "快速", "平稳", "逆势",
        "增势", "走势", "表现", "势头"
    ];
    verb - scene.text.length_before(verb, MANNERS)
}

/// Whether a word tells what became of the subject before it.
fn is_predicate(scene: &Scene, word: &Word) -> bool {
    word.any(&[CueRole::Stop, CueRole::Up, CueRole::Down, CueRole::Link])
        && (word.end - word.start > 1 || scene.text.at(word.start) == Some('受'))
        && scene.open(word.start)
        && !scene.inside_whole_word(word.start, word.end)
}

/// 签约|合同额|持续攀升: where a name ends with a word of amount, right before what became of it. A verb before that is in the name.
pub(super) fn amount_end(scene: &Scene, clause: &Range<usize>) -> Option<usize> {
    const SHORTEST: usize = 2;
    let text = scene.text;
    let near = clause.start..clause.end.min(clause.start + LONGEST);
    scene.cues.within(near).iter().filter(|w| is_predicate(scene, w)).find_map(|w| {
        let at = before_manner(scene, w.start);
        let amount = matches!(text.before(at), Some('额' | '量' | '率' | '值'))
            || [MONEYS, AMOUNT_NOUNS, DEED_AMOUNTS].iter().any(|words| text.ends_with_any(at, words));
        (at >= clause.start + SHORTEST && amount && scene.open(at)).then_some(at)
    })
}

/// 油价|第七次上调,每升涨0.21元, 股价|高开低走,收盘跌2%: what goes up and down, whatever is said of it.
pub(super) fn course(scene: &Scene, clause: &Range<usize>, reading: &Reading) -> Option<Range<usize>> {
    reading.joint.change?;
    const LONGEST: usize = 8;
    let ends = |&i: &usize| {
        scene.text.ends_with_any(i, MOVERS)
            && scene.text.at(i) != Some('格')
            && scene.open(i)
            && !scene.inside_whole_word(i - 1, i + 1)
    };
    let end = (clause.start + 2..clause.end.min(clause.start + LONGEST)).find(ends)?;
    Some(left::phrase(scene, clause.start, end)).filter(|phrase| phrase.end == end && phrase.len() >= 2)
}

/// 机电产品|成为进出口主力,占65%: what stands before what it is.
pub(super) fn became(scene: &Scene, clause: &Range<usize>) -> Option<Range<usize>> {
    let words = words!["成为", "作为", "仍是", "依然是", "为我国", "为全国", "为全省", "为全市"];
    if let Some(whole) = whole_of(scene, clause) {
        return Some(whole);
    }
    let becomes = (clause.start + 2..clause.end).find(|&i| scene.text.starts_with_any(i, words))?;
    Some(left::phrase(scene, clause.start, becomes))
}

/// 高校科研经费|中,来自企业的占35%: of what a part is told in the next clause.
fn whole_of(scene: &Scene, clause: &Range<usize>) -> Option<Range<usize>> {
    let within = clause.end.checked_sub(1).filter(|&at| at > clause.start && scene.text.chars[at] == '中')?;
    Some(left::phrase(scene, clause.start, within)).filter(|whole| whole.end == within && whole.len() <= LONGEST)
}
