//! The members of a list of names: which they are.

mod called;

use std::ops::Range;

use super::left;
use super::stage::works;
use crate::fact::cue::Word;
use crate::fact::scene::Scene;
use crate::length::Length;
use crate::tables::lists::STAGES;
use crate::tables::{COLLECTIVES, CueRole, words};

pub(super) use called::names;

/// The members that a phrase lists, as many as `run` where 和 before the last may part it.
pub(super) fn of(scene: &Scene, phrase: Range<usize>, run: usize) -> Vec<Range<usize>> {
    let mut items = split(scene, phrase, &['、']);
    if items.len() + 1 == run
        && let Some(last) = items.pop()
    {
        items.extend(split(scene, last, &['和', '与', '及']));
    }
    items
}

/// 进口货值、新增|外资企业、免税销售额分别增长: the members from where the clause begins, where that are as many as `run`.
pub(super) fn of_clause(
    scene: &Scene,
    clause: usize,
    phrase: &Range<usize>,
    counted: usize,
    run: usize,
) -> Option<Vec<Range<usize>>> {
    let start = scene.clauses.all.get(clause)?.span.start.max(counted);
    let whole = start..phrase.end;
    // 婴儿、|5岁以下儿童|死亡率: but for an age.
    let figures = scene.figures.get(scene.figure_after(start)..scene.figure_after(phrase.end))?;
    if start >= phrase.start || figures.iter().any(|f| f.unit != "岁") {
        return None;
    }
    let mut items = of(scene, whole, run);
    // 苏州、|无锡高新区产值|: whose it is is no member.
    let first = items.first().filter(|_| !items.last().is_some_and(|last| scene.zone_in(last.clone())))?.clone();
    // |新签约|、新开工、新投产项目: a stage of works stays.
    let stage = scene.text.word_at(first.start, STAGES).is_some_and(|w| w.length() == first.len());
    items[0] = if stage { first } else { left::phrase(scene, first.start, first.end) };
    (items.len() == run && items.iter().all(|item| item.len() > 1)).then_some(items)
}

/// 城乡居民收入, 汽车产销量: the names of the things that one word at either end stands for, where there are so many.
pub(super) fn of_collective(scene: &Scene, phrase: &Range<usize>, run: usize, figure: usize) -> Option<Vec<String>> {
    if passes_marks(scene, phrase.end..figure) {
        return None;
    }
    COLLECTIVES.iter().filter(|row| row.members.iter().count() == run).find_map(|row| {
        let (starts, ends) =
            (scene.text.word_at(phrase.start, row.words), scene.text.word_before(phrase.end, row.words));
        let length = starts.or(ends)?.length();
        let start = if starts.is_some() { phrase.start } else { phrase.end.saturating_sub(length) };
        let (owner, told) = (phrase.start.min(start)..start, start + length..phrase.end.max(start + length));
        let name = |member: &str| scene.words(owner.clone()) + member + &scene.words(told.clone());
        (length <= phrase.len()).then(|| row.members.iter().map(name).collect())
    })
}

/// 进出口总额接连|突破8万亿元、9万亿元: whether those are marks that the same amount passed one after another.
fn passes_marks(scene: &Scene, between: Range<usize>) -> bool {
    let passing = words!["突破", "跨越", "跨过", "站上", "迈上", "越过", "登上", "接连", "先后", "连续"];
    scene.text.has_any(between.clone(), passing) && !scene.text.has_any(between, words!["分别"])
}

/// The phrases between separators that stand outside quotes.
fn split(scene: &Scene, phrase: Range<usize>, separators: &[char]) -> Vec<Range<usize>> {
    let mut items = Vec::new();
    let mut start = phrase.start;
    for i in phrase.clone() {
        if separators.contains(&scene.text.chars[i]) && scene.open(i) {
            if start < i {
                items.push(start..i);
            }
            start = i + 1;
        }
    }
    if start < phrase.end {
        items.push(start..phrase.end);
    }
    items
}

/// The last member of a list whose earlier ones are statements of their own: 建成试运转、新增产能.
pub(crate) fn last(scene: &Scene, phrase: Range<usize>) -> Range<usize> {
    if scene.text.chars.get(phrase.clone()).is_none_or(|chars| !chars.contains(&'、')) {
        return phrase;
    }
    let items = split(scene, phrase.clone(), &['、']);
    let Some(last) = items.last().filter(|_| items.len() > 1) else { return phrase };
    let verb = |w: &Word| {
        w.any(&[CueRole::Lead, CueRole::Up, CueRole::Down, CueRole::Link])
            && w.end <= last.start
            && w.end - w.start > 1
            && scene.open(w.start)
            && !w.known
            && !scene.inside_whole_word(w.start, w.end)
    };
    let ends = |item: &Range<usize>| {
        scene
            .cues
            .ending_at(item.end)
            .iter()
            .any(|w| w.is(CueRole::Stop) && w.end - w.start > 1 && w.start > item.start)
    };
    // 新落地、开工、投产项目: but stages of works are listed.
    let stage = |item: &Range<usize>| scene.text.past_word(item.start, STAGES) == Some(item.end);
    let others = &items[..items.len() - 1];
    let told = scene.cues.within(phrase.start..last.start).iter().any(verb) || others.iter().any(ends);
    if told && !(works(scene, last.clone()) && others.iter().all(stage)) {
        return left::phrase(scene, last.start, last.end);
    }
    phrase
}
