//! Lists before figures: 工业、制造业投资分别增长9.4%、13.3%.

use std::ops::Range;

use super::announced;
use super::carry;
use super::elided;
use super::joint::{self, Joint};
use super::measure;
use super::members;
use super::respective::{self, respectively};
use super::right;
use super::sectors;
use super::shared::animals_head;
use super::{LONGEST, Reading};
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::RATE_NOUNS;
use crate::tables::{CueRole, Words, words};

/// The names of a list that are still to be given to the figures after it.
pub(crate) struct List {
    names: Vec<String>,
    next: usize,
    joint: Joint,
    /// They are parts of a whole.
    part: bool,
}

impl List {
    /// A list whose first name a figure has taken.
    pub fn after_first(names: Vec<String>, reading: &Reading) -> Self {
        List { names, next: 1, joint: reading.joint.clone(), part: reading.part }
    }
}

/// The next name of a list for a figure that only separators part from the one before, which shares its verb too.
pub(crate) fn next(
    scene: &Scene,
    list: &mut Option<List>,
    before: &[Reading],
    index: usize,
    reading: &mut Reading,
) -> Option<String> {
    let list = list.as_mut().filter(|_| continues(scene, before, index))?;
    let joint = &mut reading.joint;
    let anew = joint.link || joint.scope;
    if list.next == list.names.len() && again(scene, index, list.names.len(), anew) {
        (list.next, list.joint, list.part) = (0, joint.clone(), list.part && joint.scope && !joint.link);
    }
    let name = list.names.get(list.next)?.clone();
    list.next += 1;
    if joint.change.is_none() && !joint.link {
        // 从2018年的7家到|如今的|120家.
        let dated = joint.dated.or(list.joint.dated);
        *joint = Joint { start: joint.start, dated, ..list.joint.clone() };
        // 高技术产业占比、办结率分别达: a rate after a share is none.
        reading.part |= list.part && !name.ends_with('率');
    }
    reading.part |= joint.of_whole;
    Some(name)
}

/// 粮食、油料产量分别达2万吨、3万吨,稳居全省|第1位|: a rank after all of a list, or a share of their sum, is that of all of them.
pub(crate) fn of_all(
    scene: &Scene,
    list: &Option<List>,
    before: &[Reading],
    index: usize,
    floor: usize,
    sum: bool,
) -> Option<String> {
    const MOST: usize = 5;
    const SHORTEST: usize = 2;
    let names = &list.as_ref().filter(|list| list.next == list.names.len())?.names;
    let (first, last) = (names.first()?, names.last()?);
    // 均|居; not 云岭高新区|居第四.
    let start = joint::joint(scene, index, floor).start;
    let both = start.saturating_sub(floor) <= SHORTEST && scene.zone_at(floor).is_none();
    if !(both || sum)
        || !(2..=MOST).contains(&names.len())
        || !continues(scene, before, index)
        || run_length(scene, index) > 1
    {
        return None;
    }
    let same = first.chars().rev().zip(last.chars().rev()).take_while(|(a, b)| a == b).count();
    let same = if same < SHORTEST { 0 } else { same };
    let end = |name: &String| name.length().saturating_sub(same);
    let heads = names[..names.len() - 1].iter().map(|name| name.chars().take(end(name)).collect::<String>());
    let heads: Vec<String> = heads.collect();
    heads.iter().all(|head| !head.is_empty()).then(|| format!("{}、{last}", heads.join("、")))
}

/// Whether a run of as many figures as before begins with 分别: 分别达到50亿元、20亿元,|分别增长9%、4%.
fn again(scene: &Scene, index: usize, names: usize, link: bool) -> bool {
    let between = scene.figures[index - 1].span.end..scene.figures[index].span.start;
    let respectively = |i: usize| scene.text.starts_with_any(i, words!["分别", "各自", "依次", "依序"]);
    between.len() <= LONGEST && (link || between.clone().any(respectively)) && run_length(scene, index) == names
}

/// Where the text after a figure begins, past 、 and 和.
pub(crate) fn after_separator(scene: &Scene, from: usize, limit: usize) -> usize {
    static SEPARATORS: &Words =
        words!["及以上", "及以下", "以上", "以下", "左右", "以内", "上下", "以及", "、", "和", "及", "与", "或"];
    if scene.text.starts_with_any(from, SEPARATORS) {
        let mut at = from;
        for word in SEPARATORS.iter() {
            if at + word.length() <= limit && scene.text.starts_with_at(at, word) {
                at += word.length();
            }
        }
        if at > from {
            return at;
        }
    }
    // What stands before the next 、 belongs to the figure before: 4个万亿元台阶、达14.2万亿元.
    scene.find(from..limit, '、').map_or(from, |comma| comma + 1)
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

pub(super) fn is_amount(shape: Shape) -> bool {
    matches!(shape, Shape::Money | Shape::Count | Shape::Noun | Shape::Physical)
}

/// How many figures from `index` on follow each other with nothing but separators and joints between them.
pub(super) fn run_length(scene: &Scene, index: usize) -> usize {
    run_of(scene, index, alike)
}

/// The same for figures of which each is like the first one.
pub(super) fn run_of(scene: &Scene, index: usize, like: fn(Shape, Shape) -> bool) -> usize {
    const MOST: usize = 12;
    let mut count = 1;
    while let Some(next) = scene.figures.get(index + count).filter(|_| count < MOST) {
        let from = scene.figures[index + count - 1].span.end;
        if next.span.start > from + 12 {
            break;
        }
        let floor = after_separator(scene, from, next.span.start);
        if !like(Shape::of(next), Shape::of(&scene.figures[index])) {
            break;
        }
        let joint = joint::joint(scene, index + count, floor.min(next.span.start));
        // 占全省的60%、50%和|全国的11%、21%.
        let anew = joint.scope && joint.start < next.span.start;
        if joint.start > floor || floor == from || anew {
            break;
        }
        count += 1;
    }
    count
}

/// 甲区、乙区|进出口额分别为; 2020年和2021年,全市|进出口额分别为: whether a list of owners or times stands before what is measured.
fn of_several(scene: &Scene, clause: usize, start: usize) -> bool {
    let span = |i: usize| scene.clauses.all.get(i).map_or(start..start, |c| c.span.clone());
    let times = |i: usize| {
        let clause = span(i);
        let periods = &scene.periods[scene.period_after(clause.start)..];
        periods.iter().take_while(|p| p.outer.end <= clause.end).count() > 1
    };
    (span(clause).start..start).any(|i| matches!(scene.text.chars[i], '、' | '和' | '与') && scene.open(i))
        || clause.checked_sub(1).is_some_and(times)
}

/// 会员380家、9个|党支部: whether a later figure of a run has its noun after it.
fn counts_others(scene: &Scene, index: usize, run: usize) -> bool {
    let other = |i: usize| {
        let shape = Shape::of(&scene.figures[i]);
        let clause = scene.clauses.all.get(scene.clauses.at(scene.figures[i].span.start));
        shape == Shape::Count && clause.is_some_and(|c| right::phrase(scene, i, c.span.end, shape).is_some())
    };
    (index + 1..index + run).any(other)
}

/// Gives the first name of a list to a figure that opens a run of as many figures, and returns the list for the others.
pub(crate) fn open(
    scene: &Scene,
    reading: &mut Reading,
    before: &[Reading],
    index: usize,
    mut phrase: Range<usize>,
) -> Option<List> {
    let run = run_length(scene, index);
    // 业务量和收入分别完成|5亿件和3亿元: 分别 joins amounts of two sorts too.
    let to = scene.figures[index].span.start;
    let respectively = respectively(scene, phrase.end..to.min(phrase.end + LONGEST));
    // 货物和集装箱吞吐量达|5亿吨和900万标箱: so does what is carried, which is all of one amount.
    let carried = scene.text.ends_with_any(phrase.end, words!["吞吐量", "运输量", "周转量", "货运量"]);
    let each = run < 2 && (respectively || carried);
    let run = if each { run_of(scene, index, |a, b| is_amount(a) && is_amount(b)) } else { run };
    if run < 2 {
        return None;
    }
    if let Some(names) = support(scene, reading, index + run - 1) {
        return Some(List::after_first(vec![names; run], reading));
    }
    let quoted = announced::quoted(scene, reading, phrase.clone(), run).or_else(|| carry::sized(scene, &phrase, run));
    if let Some(names) = quoted.or_else(|| sectors::each(scene, reading.clause, &phrase, run)) {
        reading.indicator = names.first().cloned();
        return Some(List::after_first(names, reading));
    }
    if let Some(names) = respective::divided(scene, &phrase, run) {
        reading.indicator = names.first().cloned();
        return Some(List::after_first(names, reading));
    }
    leave_rate(scene, reading, &mut phrase);
    let mut items = members::of(scene, phrase.clone(), run);
    // 批发和零售业,|租赁和商务服务业增加值分别增长: behind a trade the clause names one more.
    let trades = scene.clauses.all.get(reading.clause).is_some_and(|c| scene.text.ends_with_at(c.span.start, "业,"));
    if (items.len() != run || trades) && respectively {
        // 26条步行街|客流量、营业额分别增长: what was counted is no member.
        let last = before.last().filter(|r| r.shape == Shape::Count);
        let counted = last.and_then(|r| r.named.as_ref()).map_or(0, |n| n.end);
        let parted = || announced::over_clauses(scene, reading.clause, phrase.clone(), run);
        items = members::of_clause(scene, reading.clause, &phrase, counted, run).or_else(parted).unwrap_or(items);
    }
    // 桥梁、高新技术企业分别达26座、31家: what is counted in other ways shares no noun.
    let units = |i: usize| scene.figures[index + i].unit != scene.figures[index].unit;
    let apart = reading.shape == Shape::Count && scene.text.before(phrase.end) != Some('量') && (1..run).any(units);
    let animals = || items.last().is_some_and(|last| animals_head(scene, last).is_some());
    let mut names = if items.len() == run && (each || apart && !animals()) && !carried {
        items.iter().map(|item| scene.words(item.clone())).collect()
    } else if items.len() == run {
        members::names(scene, &items)
    } else if items.len() == 1
        && !of_several(scene, reading.clause, phrase.start)
        && let Some(names) = members::of_collective(scene, &phrase, run, scene.figures[index].span.start)
    {
        items = vec![phrase.clone()];
        names
    } else if items.len() == 1 && phrase.len() <= LONGEST && !each && !counts_others(scene, index, run) {
        // 存贷款余额分别增长6.9%、6.6%: one name for all.
        items = vec![phrase.clone()];
        let words = scene.words(phrase.clone());
        // 酒旅、交通等行业表现突出,日均消费分别增长|84%、46%: those that the clause before names.
        let announced =
            || announced::names(scene, reading, run, false).filter(|_| respectively).map(|(names, _)| names);
        match owners(before, reading, run, &words).filter(|_| respectively) {
            Some(names) => names,
            None => match announced() {
                Some(owners) => owners.into_iter().map(|owner| owner + &words).collect(),
                None => vec![elided::rate(scene, before, reading, &phrase).unwrap_or(words); run],
            },
        }
    } else {
        return None;
    };
    // 对东盟进出口增长8%,其中对越南、泰国|分别增长9%、7%.
    let named = before.last().and_then(|r| r.indicator.as_deref()).filter(|_| items.len() > 1);
    let towards = |i: usize| scene.text.at(i) == Some('对') && scene.alone(i);
    if let Some(named) = named.filter(|_| towards(phrase.start)) {
        let traded = |name: &String| carry::traded(named, &format!("对{}", name.trim_start_matches('对')));
        names = names.iter().map(|name| traded(name).unwrap_or_else(|| name.clone())).collect();
    }
    // 增速分别为3.5%、4.4%: the noun says which way.
    let noun = scene.cues.ending_at(phrase.end).iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]));
    if let Some(noun) = noun.filter(|_| reading.joint.change.or(reading.joint.against).is_none()) {
        reading.joint.change = Some(noun.direction());
    }
    reading.indicator = names.first().cloned();
    reading.named = items.into_iter().next();
    Some(List::after_first(names, reading))
}

/// 分别给予博士、硕士20万元、10万元|生活补贴: what all sums of a run are, whose last is given.
fn support(scene: &Scene, reading: &mut Reading, last: usize) -> Option<String> {
    let clause_end = scene.clauses.all.get(reading.clause).map_or(0, |c| c.span.end);
    let after = scene.figures[last].span.end;
    if reading.shape != Shape::Money || !right::is_money(scene, after..after + right::MONEY_REACH, clause_end) {
        return None;
    }
    reading.indicator = Some(scene.words(right::phrase(scene, last, clause_end, Shape::Money)?));
    reading.indicator.clone()
}

/// 风电、太阳能发电量|同比增幅|分别为3%、4%: what grows is listed, not how.
fn leave_rate(scene: &Scene, reading: &mut Reading, phrase: &mut Range<usize>) {
    let rate = scene.text.word_before(phrase.end, RATE_NOUNS).filter(|w| w.starts_with(['同', '环']));
    if let Some(length) = rate.map(|w| w.length()).filter(|&length| phrase.len() > length + 2) {
        reading.joint.change = reading.joint.change.or_else(|| measure::change_noun(scene, phrase.end));
        reading.joint.link = false;
        phrase.end -= length;
    }
}

/// 产量分别为20万吨、3万吨,播种面积分别为|50万亩、12万亩: of those that the run of figures before was told of.
fn owners(before: &[Reading], reading: &Reading, run: usize, words: &str) -> Option<Vec<String>> {
    const LONGEST: usize = 6;
    let last = &before[before.len().checked_sub(run)?..];
    let near = last.iter().filter(|r| r.clause + 1 >= reading.clause);
    let named: Vec<&str> = near.filter_map(|r| r.indicator.as_deref()).collect();
    let fits = named.len() == run && words.length() <= LONGEST;
    if fits { carry::owned(&named, words) } else { None }
}
