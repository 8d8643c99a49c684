//! What others have, told in brackets: 增长8.4%,比全省(7.7%)和全国(7.0%)分别高0.7、1.4个百分点.

use std::ops::Range;

use super::Reading;
use super::earlier::in_sentence;
use super::inherit::bracketed;
use super::left;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::{CueRole, Words, words};
use crate::text::is_han;

/// What leads to a base of comparison, besides 比.
pub(super) static COMPARING: &Words = words!["高于", "低于", "快于", "慢于", "好于", "优于", "超过", "领先", "较"];

/// What a figure in brackets after a base of comparison measures: the same as the last figure of its sort before.
pub(super) fn compared<'a>(
    scene: &Scene,
    before: &'a [Reading],
    reading: &Reading,
    index: usize,
) -> Option<&'a Reading> {
    const REACH: usize = 4;
    if !alone(scene, scene.figures[index].span.start, index) || !after_base(scene, reading.clause) {
        return None;
    }
    // 资金1.4亿元(其中区财政4000万元),较去年(|9800万元|)增长: not what another bracket tells.
    let same = alike(scene, before, reading, REACH)?;
    let outside =
        |r: &&Reading| r.shape == reading.shape && bracketed(scene, r.clause).is_none() && r.indicator.is_some();
    before.iter().rev().take(REACH).find(outside).filter(|_| bracketed(scene, same.clause).is_some()).or(Some(same))
}

/// 综合试点(9个)、|示范村(8个): what a count in brackets counts stands right before them.
/// And what all members of a list end in behind the last of them: 香港(63万人次)、澳门(9万人次)|旅客|.
pub(super) fn counted(scene: &Scene, before: &[Reading], reading: &Reading, index: usize) -> Option<[Range<usize>; 2]> {
    const LONGEST_NAME: usize = 20;
    // 汽车(|增长12%|)、手机(|下降2%|): so does what grew.
    let last = before.last().and_then(|r| r.named.as_ref());
    let goes_on = || last.is_some_and(|n| scene.text.at(n.end) == Some('('));
    // 增长率|分别为|美国(-3%)、日本(-2%): but what is told of each is said before them.
    let said = |c: &Range<usize>| c.clone().any(|i| matches!(scene.text.chars[i], '为' | '是' | '、'));
    let named = || scene.clauses.all.get(reading.clause.wrapping_sub(1)).is_some_and(|c| !said(&c.span));
    let falls = fell(scene, reading, index) && (goes_on() || named());
    let grew = reading.shape == Shape::Percent && reading.joint.change.is_some() || falls;
    let start = if grew && !falls { reading.joint.start } else { scene.figures[index].span.start };
    if !alone(scene, start, index) {
        return None;
    }
    let close = scene.figures[index].span.end + 1;
    if grew && seen(scene, reading) {
        return None;
    }
    let listed = list_end(scene, close);
    let shared = shared_end(scene, listed);
    let changed = reading.shape != Shape::Percent && changes(scene, listed);
    let any = grew || changed || !shared.is_empty();
    if after_base(scene, reading.clause) || !any && in_list(scene, reading.clause, close) && !goes_on() {
        return None;
    }
    let clause = scene.clauses.all.get(reading.clause.checked_sub(1)?)?.span.clone();
    let bracket = start - 1;
    let from = clause.clone().rev().find(|&i| scene.text.chars[i] == '、').map_or(clause.start, |i| i + 1);
    // 台湾(升26%)|及|内地(升13%).
    let joins = matches!(scene.text.at(from), Some('及' | '和' | '与')) && scene.text.before(from) == Some(')');
    let from = from + usize::from(joins);
    // 内地旅客|主要来自|广东(63万人次).
    let whole = scene.find(from + 2..clause.end, '主').filter(|&i| scene.text.starts_with_at(i, "主要来自"));
    if let Some(end) = whole {
        return Some([left::phrase(scene, from, end), end..end]).filter(|[name, _]| name.end == end);
    }
    let name = left::phrase(scene, from, clause.end);
    let name = if name.is_empty() && any { from..clause.end } else { name };
    let counts = scene.figure_after(from) != scene.figure_after(clause.end);
    // 水产品产量(26万吨): so is an amount.
    let amount =
        || scene.cues.amount_ends(name.end) || matches!(scene.text.before(name.end), Some('额' | '量' | '率' | '值'));
    // 江苏(15席): where they are is not what is counted.
    if place(scene, &name) && !any {
        return None;
    }
    let fits = any || reading.shape == Shape::Count || reading.shape != Shape::Rank && amount();
    (fits && clause.end == bracket && name.end == bracket && !counts && (2..=LONGEST_NAME).contains(&name.len()))
        .then_some([name, shared])
}

/// 从出口增速看,甲市(|增长9%|)、乙市(增长8%)居前: whether the sentence begins with what is told of each.
fn seen(scene: &Scene, reading: &Reading) -> bool {
    let clauses = &scene.clauses;
    let first = clauses.all.get(reading.clause).map(|c| clauses.of_sentence(c.sentence).start);
    let Some(first) = first.and_then(|i| clauses.all.get(i)) else { return false };
    let end =
        first.span.end - scene.text.length_before(first.span.end, words!["增速来看", "增速看", "增幅来看", "增幅看"]);
    end < first.span.end && matches!(scene.text.at(first.span.start), Some('从' | '按')) && scene.cues.amount_ends(end)
}

/// 出口(|-3%|)、进口(+2%): a negative rate in brackets is a fall.
pub(super) fn fell(scene: &Scene, reading: &Reading, index: usize) -> bool {
    let start = scene.figures[index].span.start;
    reading.shape == Shape::Percent && scene.text.at(start) == Some('-') && alone(scene, start, index)
}

/// Where a list of names, each with its bracket, ends: 香港(63万人次)、澳门(9万人次)|旅客.
fn list_end(scene: &Scene, close: usize) -> usize {
    const MOST: usize = 8;
    const LONGEST: usize = 24;
    let (text, mut end) = (scene.text, close);
    for _ in 0..MOST {
        if !matches!(text.at(end), Some('、' | '及' | '和' | '与')) {
            break;
        }
        let at = text.leading(end..end + LONGEST, |c| !matches!(c, ')' | '。' | ';')).end;
        if text.at(at) != Some(')') {
            break;
        }
        end = at + 1;
    }
    end
}

/// What stands behind the last bracket, where it is a sort of people or an amount: 输往越南(升3%)、泰国(升2%)|的货值|; and
/// whatever 分别 parts: 韩国(2万人次)及日本(3万人次)|团客|分别增加.
fn shared_end(scene: &Scene, at: usize) -> Range<usize> {
    const LONGEST: usize = 6;
    let text = scene.text;
    let from = at + usize::from(text.at(at) == Some('的'));
    let noun = text.length_at(from, words!["旅客", "游客", "访客", "货值", "出口", "进口"]);
    let noun_at = is_han(text.at(from).unwrap_or(' ')) && !matches!(text.at(from), Some('及' | '和' | '与'));
    let each = || (from + 2..from + LONGEST).find(|&i| noun_at && text.starts_with_at(i, "分别"));
    let end = if noun > 0 { from + noun } else { each().unwrap_or(at) };
    at..end
}

/// Whether what is told in brackets right before goes up or down: 路环(9万元)|则上升|1.4%.
fn changes(scene: &Scene, mut at: usize) -> bool {
    for _ in 0..3 {
        at += scene.text.length_at(at, words!["则", "亦", "均", "分别", "按年", "按季", "按月", "同比", "录得"]);
    }
    scene.cues.at(at, &[CueRole::Up, CueRole::Down, CueRole::UpNoun, CueRole::DownNoun]).is_some()
        || scene.text.before(at) == Some('得')
}

/// 留宿旅客(14万人次)|下跌|5%: whether a clause goes on from the bracket of a figure, whose name stands right before that.
pub(super) fn goes_on(scene: &Scene, last: &Reading, here: usize) -> bool {
    let begins = scene.clauses.all.get(here).map_or(0, |c| c.span.start);
    let named = last.named.as_ref().is_some_and(|n| scene.text.at(n.end) == Some('('));
    named && last.clause + 1 == here && scene.text.before(begins) == Some(')')
}

/// Whether a phrase is nothing but a place's name.
fn place(scene: &Scene, name: &Range<usize>) -> bool {
    scene.cues.starting_at(name.start).iter().any(|w| w.place && (w.end == name.end || w.end + 1 == name.end))
}

/// What rates in brackets right behind another one measure, that tell what it was elsewhere: 增长7.5%(全国|10.7%|、全省平均|5.1%).
pub(super) fn elsewhere<'a>(
    scene: &Scene,
    before: &'a [Reading],
    reading: &Reading,
    index: usize,
) -> Option<&'a Reading> {
    const MOST: usize = 4;
    const REACH: usize = 24;
    let start = scene.figures[index].span.start;
    let near = scene.figures[..index].last().is_some_and(|f| f.span.end + REACH > start);
    if reading.shape != Shape::Percent || !near {
        return None;
    }
    // 增加4.3万元(|3.2%|): or at what rate an amount changed.
    let amount = |last: &&Reading| !matches!(last.shape, Shape::Percent | Shape::Points | Shape::Rank | Shape::Times);
    let changed = |last: &&Reading| last.joint.change.is_some() && scene.figures[index - 1].span.end + 1 == start;
    if let Some(last) = before.last().filter(amount).filter(changed).filter(|_| alone(scene, start, index)) {
        return Some(last);
    }
    let open = scene.clauses.all[bracketed(scene, reading.clause)?].span.start;
    let inside = scene.figures[..index].iter().rev().take(MOST).take_while(|f| f.span.start >= open).count();
    let outer = index.checked_sub(inside + 1)?;
    let last = scene.figures[outer].span.end;
    let beside = last + 1 == open || last + 2 == open && scene.text.at(last) == Some(' ');
    let from = if inside == 0 { open } else { scene.figures[index - 1].span.end };
    let others = names_others(scene, from..start)?;
    let same = before.get(outer).filter(|same| same.shape == reading.shape && same.indicator.is_some())?;
    (beside && (others || inside > 0)).then_some(same)
}

/// 瞪羚企业18家,占全市(|36家|)的|50%|: of what a place has so many as a bracket says, and whether a figure is the part of it.
pub(super) fn of_whole<'a>(scene: &Scene, before: &'a [Reading], index: usize) -> Option<(&'a Reading, bool)> {
    const LONGEST_WHOLE: usize = 10;
    let (text, span) = (scene.text, |i: usize| &scene.figures[i].span);
    let part = text.ends_with_at(span(index).start, ")的");
    let whole = index - usize::from(part && index > 0);
    let open = span(whole).start.checked_sub(1).filter(|_| alone(scene, span(whole).start, whole))?;
    let placed = matches!(text.before(open), Some('市' | '省' | '区' | '县' | '州' | '国' | '球'));
    let of = text.starts_with_at(span(whole).end, ")的")
        && (open.saturating_sub(LONGEST_WHOLE)..open).any(|i| text.chars[i] == '占')
        && (part && span(index).start == span(whole).end + 2 || placed);
    let same = before.get(whole.checked_sub(1)?).filter(|same| of && same.indicator.is_some())?;
    Some((same, part))
}

/// Whether a few words name others by how wide they are, where they say nothing else: 全国、全省分别为.
fn names_others(scene: &Scene, words: Range<usize>) -> Option<bool> {
    const LONGEST: usize = 16;
    static JOINTS: &Words = words![
        "前值",
        "原",
        "省平均",
        "市平均",
        "平均水平",
        "平均",
        "分别为",
        "分别",
        "为",
        "是",
        "约",
        "、",
        ",",
        ";",
        ":",
        "和"
    ];
    let (mut at, mut named) = (words.start, false);
    let wide = |w: &&Word| w.end <= words.end && (w.place || w.any(&[CueRole::Wide, CueRole::Scope, CueRole::Own]));
    while at < words.end.min(words.start + LONGEST) {
        if let Some(word) = scene.cues.starting_at(at).iter().filter(wide).max_by_key(|w| w.end) {
            (at, named) = (word.end, true);
        } else {
            let joint = scene.text.word_at(at, JOINTS)?;
            // 上涨2.1%(|前值|1.8%).
            named |= joint.ends_with("平均") || matches!(joint, "前值" | "原");
            at += joint.length();
        }
    }
    (at == words.end).then_some(named)
}

/// Whether a figure stands in brackets from `start` on with nothing else.
fn alone(scene: &Scene, start: usize, index: usize) -> bool {
    scene.text.before(start) == Some('(') && scene.text.at(scene.figures[index].span.end) == Some(')')
}

/// The last figure of the same sort in the sentence, of those whose indicator is known.
fn alike<'a>(scene: &Scene, before: &'a [Reading], reading: &Reading, reach: usize) -> Option<&'a Reading> {
    let alike = |(_, r): &(usize, &Reading)| r.shape == reading.shape && r.indicator.is_some();
    in_sentence(scene, before, reading, reach).find(alike).map(|(_, r)| r)
}

/// Whether the name before a bracket is one of a list: after 为 or 、, or with 、 after the bracket.
fn in_list(scene: &Scene, bracket: usize, after: usize) -> bool {
    const LONGEST_NAME: usize = 16;
    let name = bracket.checked_sub(1).map(|b| scene.clauses.all[b].span.clone());
    let Some(name) = name.filter(|n| n.len() <= LONGEST_NAME) else { return false };
    let joins = |c: Option<char>| matches!(c, Some('、' | '和' | '与' | '及'));
    let opens = || scene.text.chars[name.clone()].iter().any(|c| matches!(c, '为' | '是'));
    joins(scene.text.at(name.start)) || joins(scene.text.at(after)) && opens()
}

/// Whether the clause before a bracket names a base, or goes on from a bracket after one.
fn after_base(scene: &Scene, bracket: usize) -> bool {
    const BASES: usize = 3;
    let mut clause = bracket;
    for _ in 0..BASES {
        let Some(before) = clause.checked_sub(1) else { return false };
        let span = scene.clauses.all[before].span.clone();
        let joined = matches!(scene.text.at(span.start), Some('和' | '、' | '与' | '及'));
        if joined && scene.text.before(span.start) == Some(')') && before > 0 {
            clause = before - 1;
            continue;
        }
        // 同比 and 占比 have no base after them.
        let than = |i: usize| scene.text.at(i) == Some('比') && !matches!(scene.text.before(i), Some('同' | '占'));
        return span.into_iter().any(|i| than(i) || scene.text.starts_with_any(i, COMPARING));
    }
    false
}
