//! Lists before figures: 工业、制造业投资分别增长9.4%、13.3%.

use std::ops::Range;

use super::compare::whole_mark;
use super::cue::Word;
use super::indicator::{LONGEST, Reading};
use super::joint::{self, Joint};
use super::left::{self, find, inside_whole_word};
use super::scene::{Scene, Shape};
use crate::tables::CueRole;

/// The names of a list that are still to be given to the figures after it.
pub(crate) struct List {
    names: Vec<String>,
    next: usize,
    joint: Joint,
}

/// The next name of a list for a figure that only separators part from the one before, which shares its verb too.
pub(crate) fn next(
    scene: &Scene,
    list: &mut Option<List>,
    before: &[Reading],
    index: usize,
    joint: &mut Joint,
) -> Option<String> {
    let list = list.as_mut().filter(|_| continues(scene, before, index))?;
    if list.next == list.names.len() && again(scene, index, list.names.len(), joint.link) {
        (list.next, list.joint) = (0, joint.clone());
    }
    let name = list.names.get(list.next)?.clone();
    list.next += 1;
    if joint.change.is_none() && !joint.link {
        *joint = Joint { start: joint.start, ..list.joint.clone() };
    }
    Some(name)
}

/// Whether a run of as many figures as before begins with 分别: 分别达到50亿元、20亿元,|分别增长9%、4%.
fn again(scene: &Scene, index: usize, names: usize, link: bool) -> bool {
    let between = scene.figures[index - 1].span.end..scene.figures[index].span.start;
    let respectively = |i: usize| ["分别", "各自", "依次"].iter().any(|word| scene.text.starts_with_at(i, word));
    between.len() <= LONGEST && (link || between.clone().any(respectively)) && run_length(scene, index) == names
}

/// Where the text after a figure begins, past 、 and 和.
pub(crate) fn after_separator(scene: &Scene, from: usize, limit: usize) -> usize {
    let mut at = from;
    for word in ["及以上", "及以下", "以上", "以下", "左右", "以内", "上下", "以及", "、", "和", "及", "与", "或"]
    {
        if at + word.chars().count() <= limit && scene.text.starts_with_at(at, word) {
            at += word.chars().count();
        }
    }
    if at > from {
        return at;
    }
    // What stands before the next 、 belongs to the figure before: 4个万亿元台阶、达14.2万亿元.
    find(scene, from..limit, '、').map_or(from, |comma| comma + 1)
}

/// Whether only separators and joints stand between a figure and the one before it.
fn continues(scene: &Scene, before: &[Reading], index: usize) -> bool {
    let Some(last) = before.last() else { return false };
    let here = scene.clauses.at(scene.figures[index].span.start);
    let same = |i: usize| scene.clauses.all.get(i).map(|c| c.sentence);
    here <= last.clause + 1 && same(here) == same(last.clause)
}

/// Whether two figures can share a verb: 分别增长3.9倍和10.9%.
pub(crate) fn alike(a: Shape, b: Shape) -> bool {
    let ratio = |shape| matches!(shape, Shape::Percent | Shape::Times);
    a == b || ratio(a) && ratio(b)
}

/// How many figures from `index` on follow each other with nothing but separators and joints between them.
fn run_length(scene: &Scene, index: usize) -> usize {
    const MOST: usize = 12;
    let mut count = 1;
    while let Some(next) = scene.figures.get(index + count).filter(|_| count < MOST) {
        let from = scene.figures[index + count - 1].span.end;
        if next.span.start > from + 12 {
            break;
        }
        let floor = after_separator(scene, from, next.span.start);
        if !alike(Shape::of(next), Shape::of(&scene.figures[index])) {
            break;
        }
        let joint = joint::joint(scene, index + count, floor.min(next.span.start));
        if joint.start > floor || floor == from {
            break;
        }
        count += 1;
    }
    count
}

/// Gives the first name of a list to a figure that opens a run of as many figures, and returns the list for the others.
pub(crate) fn open(scene: &Scene, reading: &mut Reading, index: usize, phrase: Range<usize>) -> Option<List> {
    let run = run_length(scene, index);
    if run < 2 {
        return None;
    }
    let mut items = split(scene, phrase.clone(), &['、']);
    if items.len() + 1 == run
        && let Some(last) = items.pop()
    {
        items.extend(split(scene, last, &['和', '与', '及']));
    }
    let names = if items.len() == run {
        named(scene, &items)
    } else if items.len() == 1 && phrase.len() <= LONGEST {
        // 存贷款余额分别增长6.9%、6.6%: one name for all.
        items = vec![phrase.clone()];
        vec![scene.words(phrase); run]
    } else {
        return None;
    };
    reading.indicator = names.first().cloned();
    reading.named = items.into_iter().next();
    Some(List { names, next: 1, joint: reading.joint.clone() })
}

/// 外资2.4亿美元,内资10亿元,分别占全市的|63.6%和65.5%: each is of one of the levels told before.
pub(crate) fn shared(scene: &Scene, reading: &mut Reading, before: &[Reading], index: usize) -> Option<List> {
    /// No writer's 分别 reaches farther back.
    const FIGURES: usize = 24;
    let run = run_length(scene, index);
    let end = scene.figures[index].span.start;
    let clause = scene.clauses.all.get(reading.clause).map_or(0, |c| c.span.start);
    let mut near = clause.max(end.saturating_sub(2 * LONGEST))..end;
    let each = near.any(|i| scene.text.starts_with_at(i, "分别"));
    let sentence = |r: &Reading| scene.clauses.all.get(r.clause).map(|c| c.sentence);
    let level = |r: &&Reading| {
        matches!(r.shape, Shape::Money | Shape::Count | Shape::Noun | Shape::Physical) && r.joint.change.is_none()
    };
    let here = sentence(reading);
    let levels = before.iter().rev().take(FIGURES).take_while(|r| sentence(r) == here).filter(level);
    let mut names: Vec<String> = levels.filter_map(|r| r.indicator.clone()).take(run).collect();
    // 可支配收入2.6万元,人均纯收入1.1万元,实际增长|9.7%和13.4%: two after two need no word for it.
    let two =
        run == 2 && reading.joint.change.is_some() && before.iter().rev().take(2).filter(|r| level(r)).count() == 2;
    if run < 2 || !each && !two || names.len() < run || names[0] == names[run - 1] {
        return None;
    }
    names.reverse();
    reading.indicator = names.first().cloned();
    reading.part |= reading.joint.of_whole;
    Some(List { names, next: 1, joint: reading.joint.clone() })
}

/// The names of the members of a list, each with the head that only the last one has.
fn named(scene: &Scene, items: &[Range<usize>]) -> Vec<String> {
    let head = items.last().and_then(|last| shared_head(scene, last.clone())).map(|head| scene.words(head));
    let complete = |item: &Range<usize>| {
        let mut ends = scene.cues.ending_at(item.end).iter();
        ends.any(|w| w.start > item.start && (w.is(CueRole::Head) || w.known) || w.start == item.start && w.known)
    };
    let last = items.len().saturating_sub(1);
    let name = |(i, item): (usize, &Range<usize>)| match &head {
        Some(head) if i < last && !complete(item) => joined(scene.words(item.clone()), head),
        _ => scene.words(item.clone()),
    };
    items.iter().enumerate().map(name).collect()
}

/// A name and a head, which may overlap: 六大优势产业 and 产业增加值.
fn joined(name: String, head: &str) -> String {
    let overlap = head.char_indices().map(|(i, c)| i + c.len_utf8()).rfind(|&i| name.ends_with(&head[..i]));
    name + &head[overlap.unwrap_or(0)..]
}

/// What the members of a list share at its end: 投资 in 工业、制造业投资, 产值占规上工业比重.
fn shared_head(scene: &Scene, last: Range<usize>) -> Option<Range<usize>> {
    let end = whole_mark(scene, last.clone()).unwrap_or(last.end);
    let heads = scene.cues.ending_at(end);
    let head = heads.iter().find(|w| w.start > last.start && w.is(CueRole::Head));
    match head {
        Some(head) => Some(head.start..last.end),
        None if end < last.end => Some(end..last.end),
        None => None,
    }
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
pub(crate) fn last_item(scene: &Scene, phrase: Range<usize>) -> Range<usize> {
    let items = split(scene, phrase.clone(), &['、']);
    let Some(last) = items.last().filter(|_| items.len() > 1) else { return phrase };
    let verb = |w: &Word| {
        w.any(&[CueRole::Lead, CueRole::Up, CueRole::Down, CueRole::Link])
            && w.end <= last.start
            && w.end - w.start > 1
            && scene.open(w.start)
            && !w.known
            && !inside_whole_word(scene, w.start, w.end)
    };
    let ends = |item: &Range<usize>| {
        scene
            .cues
            .ending_at(item.end)
            .iter()
            .any(|w| w.is(CueRole::Stop) && w.end - w.start > 1 && w.start > item.start)
    };
    if scene.cues.within(phrase.start..last.start).iter().any(verb) || items[..items.len() - 1].iter().any(ends) {
        return left::phrase(scene, last.start, last.end);
    }
    phrase
}
