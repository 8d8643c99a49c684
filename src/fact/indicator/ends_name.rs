//! Words that could join a figure to what is measured, where they end a name.

use std::ops::Range;

use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::Scene;
use crate::figure::FigureSpan;
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

/// Whether such a word ends a name there.
pub(super) fn joins(scene: &Scene, figure: &Range<usize>, word: &Word) -> bool {
    of_member(scene, figure, word) || of_plan(scene, word) || of_record(scene, word)
}

/// 云帆、通迈|达|3家企业: whether 达 ends a name of a list, and what is counted stands after the figure.
fn of_member(scene: &Scene, figure: &Range<usize>, word: &Word) -> bool {
    const LONGEST_NAME: usize = 4;
    let text = scene.text;
    if word.end != figure.start || !text.ends_with_at(word.end, "达") || word.end > word.start + 1 {
        return false;
    }
    let counted = matches!(text.before(figure.end), Some('家' | '大'))
        && text.at(figure.end).is_some_and(is_alphanumeric)
        && scene.cues.at(figure.end, &[CueRole::Stop]).is_none();
    let opens = |i: &usize| matches!(text.chars[*i], '、' | '和' | '与' | '及' | '由');
    let from = word.start.saturating_sub(LONGEST_NAME);
    let name = (from..word.start).rev().find(opens).map_or(0, |i| word.start - i - 1);
    counted && name > 0 && scene.cues.ending_at(word.start).iter().all(|w| w.end == w.start + 1)
}

/// 入选省特支|计划|12人, 行动|计划|36项: whether 计划 ends what is named.
fn of_plan(scene: &Scene, word: &Word) -> bool {
    static NAMED: &Words =
        words!["行动", "工作", "研究", "特支", "双创", "研发", "合作", "英才", "培养", "资助", "火炬", "”"];
    word.end == word.start + 2
        && scene.text.starts_with_at(word.start, "计划")
        && (scene.in_programme(word.start) || scene.text.ends_with_any(word.start, NAMED))
}

/// 创历史新|高 is one word.
fn of_record(scene: &Scene, word: &Word) -> bool {
    let record = |w: &Word| w.is(CueRole::Stop) && w.start < word.start;
    let high = word.end - word.start == 1 && scene.text.at(word.start) == Some('高');
    high && scene.cues.ending_at(word.end).iter().any(record)
}

/// Whether a word right before a figure is torn from the characters around it: 增|长达 is 增长达, 2024|年计划 a year and a verb.
pub(super) fn is_torn(scene: &Scene, figure: &FigureSpan, floor: usize, word: &Word) -> bool {
    const BASE: usize = 12;
    let text = scene.text;
    match text.at(word.start) {
        Some('长') => matches!(text.before(word.start), Some('增' | '成' | '时' | '总' | '全')),
        Some('年') => text.before(word.start).is_some_and(|c| c.is_ascii_digit()),
        // 桥塔高|210米 tells its height, unless something is compared.
        Some('高') if word.end == word.start + 1 && figure.unit.ends_with('米') => {
            let base = word.start.saturating_sub(BASE).max(floor)..word.start;
            !text.before(word.start).is_some_and(|c| chars!("升提抬增加垫").has(c))
                && !text.has_any(base, words!["比", "较", "超", "低"])
        }
        // 坐|落在 leads to no amount.
        Some('落') => text.before(word.start) == Some('坐'),
        // 启|用了: so is this.
        Some('用') => text.before(word.start).is_some_and(|c| chars!("启投采使运录聘选征租").has(c)),
        _ => false,
    }
}
