//! The lists that somebody ranks in, and the judgements that put them in order: 化工园区30强, 百强榜, 综合发展水平考核评价.

use std::ops::Range;

use super::LONGEST;
use super::left;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::Scene;
use crate::tables::lists::RANKINGS;
use crate::tables::{CueRole, Words, words};

/// What ranks things by looking at them.
pub(super) static JUDGEMENTS: &Words = words!["考核评价", "考核", "评价", "考评", "评估", "评比"];

/// Whether the name of a list that somebody ranks in ends there: 化工园区30强, “百强县”.
pub(super) fn ends_ranking(scene: &Scene, end: usize) -> bool {
    scene.text.ends_with_any(end - usize::from(matches!(scene.text.before(end), Some('”' | '》'))), RANKINGS)
}

/// 云岭基地名列|化工园区30强|第6位, 云岭县在|百强榜|中列第9: where the list begins that somebody ranks in; but 营收位居中国企业500强第5位.
pub(super) fn order(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    const SHORTEST: usize = 3;
    if !ends_ranking(scene, phrase.end) {
        return None;
    }
    // 绩效均排|行创新城市排行榜.
    let torn = |w: &Word| scene.text.at(w.end) == Some('行');
    let ranks = |w: &&Word| w.is(CueRole::Rank) && w.end + SHORTEST <= phrase.end && scene.open(w.start) && !torn(w);
    let verb = scene.cues.within(phrase.clone()).iter().find(ranks).map(|w| w.start..w.end);
    let within = || scene.find(phrase.start..phrase.end.saturating_sub(SHORTEST), '在').map(|i| i..i + 1);
    let verb = verb.or_else(within)?;
    let all = scene.text.chars[phrase.start..verb.start].contains(&'、');
    (!all && !scene.cues.amount_ends(verb.start)).then_some(verb.end)
}

/// The order that a clause says somebody entered: 进入2022中国西部百强区,排在第65位.
pub(super) fn entered(scene: &Scene, clause: Range<usize>) -> Option<Range<usize>> {
    static VERBS: &Words = words!["进入", "入围", "入选", "跻身", "上榜", "闯入", "挺进", "登上"];
    const SHORTEST: usize = 4;
    let verb = clause.clone().find(|&i| scene.text.starts_with_any(i, VERBS) && scene.open(i))?;
    let order = verb + 2 + usize::from(scene.text.at(verb + 2) == Some('了'))..clause.end;
    // 进入全国前10强: so many are no order.
    let first = |i: usize| {
        scene.text.chars[i] == '前'
            && scene.text.at(i + 1).is_some_and(|c| c.is_ascii_digit() || chars!("一二三四五六七八九十百").has(c))
    };
    if order.clone().any(first) {
        return None;
    }
    ((SHORTEST..=LONGEST).contains(&order.len())).then_some(order)
}

/// 某机构发布2023|园区百强榜|,云岭高新区列第42位; |城市百强榜|公布; 公布2023年|综合发展水平考核评价|结果: the list or the judgement that one
/// ranks in.
pub(super) fn ranking_told(scene: &Scene, clause: &Range<usize>) -> Option<Range<usize>> {
    const LONGEST: usize = 40;
    let text = scene.text;
    let from = clause.start.max(clause.end.saturating_sub(LONGEST));
    let named = clause.end - text.length_before(clause.end, words!["公布", "发布", "出炉", "揭晓", "中"]);
    let list = ends_ranking(scene, named);
    let result = |i: &usize| text.starts_with_any(*i, words!["结果", "情况"]) && text.ends_with_any(*i, JUDGEMENTS);
    let end = if list { named } else { (from..clause.end).find(result)? };
    let told = |i: usize| text.past_word(i, words!["发布", "公布", "揭晓", "通报"]);
    let start = (from..end).find_map(told);
    let start = start.or((end < clause.end).then_some(from))?;
    let start = start + usize::from(matches!(text.at(start), Some('了' | '的')));
    let year = scene.next_period(start).filter(|p| p.outer.start == start).map_or(start, |p| p.outer.end);
    let list = text.leading(year..end, |c| c.is_ascii_digit() || c == '年' || c == '度').end..end;
    let judged = if end < clause.end { left::phrase(scene, list.start, end) } else { list };
    (judged.len() >= 2 && judged.end == end).then_some(judged)
}
