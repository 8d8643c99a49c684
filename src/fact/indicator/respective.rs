//! Figures that 分别 gives to what was told before them: 外资2亿美元,内资10亿元,分别占全市的63%和65%.

use std::ops::Range;

use super::announced;
use super::bracket::COMPARING;
use super::list::{List, alike, is_amount, run_length, run_of};
use super::members;
use super::sectors;
use super::{LONGEST, Reading};
use crate::fact::scene::{Scene, Shape};
use crate::tables::{Words, words};

/// 外资2.4亿美元,内资10亿元,分别占全市的|63.6%和65.5%: each is of one of the levels told before, where it is said what they
/// are of them.
pub(crate) fn shared(
    scene: &Scene,
    reading: &mut Reading,
    before: &[Reading],
    index: usize,
    said: bool,
) -> Option<List> {
    /// No writer's 分别 reaches farther back.
    const FIGURES: usize = 24;
    let end = scene.figures[index].span.start;
    let clause = scene.clauses.all.get(reading.clause).map_or(0, |c| c.span.start);
    let each = respectively(scene, clause.max(end.saturating_sub(2 * LONGEST))..end);
    let sentence = |r: &Reading| scene.clauses.all.get(r.clause).map(|c| c.sentence);
    let level = |r: &&Reading| is_amount(r.shape) && r.joint.change.is_none();
    // 甲高新区、乙高新区、丙经开区|分别冲刺|45亿元、40亿元和35亿元: each has its own of one thing.
    let zones =
        scene.zones.partition_point(|z| z.span.start < clause)..scene.zones.partition_point(|z| z.span.end <= end);
    if each && (over_bases(scene, reading.clause, index) || zones.len() > 1 && zones.len() == run_length(scene, index))
    {
        return None;
    }
    if let Some(list) = differences(scene, reading, before, index, each) {
        return Some(list);
    }
    let run = run_length(scene, index);
    // 就业人数、厂商数同步增长,分别达|5万人及300家: 分别 gives amounts of two sorts too.
    let apart = each && run < 2;
    let run = if apart { run_of(scene, index, |a, b| is_amount(a) && is_amount(b)) } else { run };
    let two = !each
        && (run == 2 && two_after_two(scene, reading, before, index) || after_as_many(scene, reading, before, run));
    if run < 2 || !each && !two {
        return None;
    }
    let told = || {
        let here = sentence(reading);
        let near = || before.iter().rev().take(FIGURES).take_while(|r| sentence(r) == here);
        let last = |readings: &mut dyn Iterator<Item = &Reading>| {
            let mut names: Vec<String> = readings.filter_map(|r| r.indicator.clone()).take(run).collect();
            names.reverse();
            (names.len() == run && names[0] != names[run - 1]).then_some(names)
        };
        // 分别增长10.6%和9.1%,分别占|12.2%和32.6%: where no amounts were told, the rates name them.
        let rate = |r: &&Reading| matches!(r.shape, Shape::Percent | Shape::Times);
        if two {
            return last(&mut near().take(run));
        }
        // 投入强度达到5.2%,成交额突破90亿元,分别是五年前的|1.8倍和4.3倍: a level may be a rate.
        let any = |r: &&Reading| (level(r) || r.shape == Shape::Percent && !r.part) && r.joint.change.is_none();
        let levels = || near().filter(any).filter(|_| reading.shape == Shape::Times);
        last(&mut near().filter(level)).or_else(|| last(&mut near().filter(rate))).or_else(|| last(&mut levels()))
    };
    // 对外开放、科技创新|两项指标|表现突出,分列|第5、第8: those counted before.
    let counted = || {
        let last = before.last().filter(|r| each && r.clause + 1 >= reading.clause)?;
        let count = &scene.figures[index - 1];
        let from = scene.clauses.all.get(last.clause)?.span.start.max(count.span.start.saturating_sub(3 * LONGEST));
        let items = sectors::counted(scene, from, count, run)?;
        let name = |item: Range<usize>| scene.words(item).replace(['“', '”'], "");
        Some((items.into_iter().map(name).collect(), None))
    };
    // 投资、零售额双双突破百亿元,分别达到|187亿元和112亿元: what was told of all of them.
    let listed = || {
        let last = before.last().filter(|r| each && r.clause + 1 >= reading.clause)?;
        let items = members::of(scene, last.named.clone().filter(|n| n.end <= last.joint.start)?, run);
        (items.len() == run).then(|| (members::names(scene, &items), None))
    };
    let announced = announced::names(scene, reading, run, apart).filter(|_| each).or_else(counted).or_else(listed);

    let (names, rate) = announced.or_else(|| told().filter(|_| said).map(|names| (names, None)))?;
    reading.joint.change = reading.joint.change.or(rate);
    reading.indicator = names.first().cloned();
    reading.part |= reading.joint.of_whole;
    Some(List::after_first(names, reading))
}

/// 生产总值12万亿元,税费2万亿元,分别占国内生产总值的|12.3%、税收收入的|11.8%: the amount told before of which such a share is, where each
/// has its own whole.
pub(super) fn of_own_whole<'a>(
    scene: &Scene,
    reading: &Reading,
    before: &'a [Reading],
    index: usize,
) -> Option<&'a Reading> {
    const FIGURES: usize = 6;
    let clause = scene.clauses.all.get(reading.clause)?;
    if reading.shape != Shape::Percent || !scene.text.starts_with_any(clause.span.start, words!["分别占", "分别约占"])
    {
        return None;
    }
    let first = scene.figure_after(clause.span.start);
    let here = scene.figures.get(first..scene.figure_after(clause.span.end))?;
    let of = here.len() == 2 && here.iter().all(|f| scene.text.before(f.span.start) == Some('的'));
    let sentence = |r: &&Reading| scene.clauses.all.get(r.clause).map(|c| c.sentence) == Some(clause.sentence);
    let level = |r: &&Reading| is_amount(r.shape) && r.joint.change.is_none();
    let levels = before.get(..first)?.iter().rev().take(FIGURES).take_while(sentence).filter(level);
    let told: Vec<&Reading> = levels.take(2).filter(|_| of).collect();
    told.get((first + 1).checked_sub(index)?).copied().filter(|_| told.len() == 2)
}

/// 占比2.8%,贡献率63.5%,专利41件,分别提高|0.2个百分点、3个百分点和18件: differences of several sorts, each in the unit of the
/// level it is of.
/// 事故5起、死亡17人,同比减少|3起、9人: so they are right behind them.
fn differences(scene: &Scene, reading: &mut Reading, before: &[Reading], index: usize, each: bool) -> Option<List> {
    let run = run_of(scene, index, |_, _| true);
    let told = before.len().checked_sub(run).map(|from| &before[from..]).filter(|_| run > 1)?;
    let near = |r: &Reading| each || r.clause + 1 == reading.clause;
    let fits = |at: usize| {
        let (level, difference) = (&scene.figures[index - run + at], &scene.figures[index + at]);
        let points = (Shape::of(level), Shape::of(difference)) == (Shape::Percent, Shape::Points);
        points || level.unit == difference.unit && level.family == difference.family
    };
    let changes = reading.joint.change.is_some() || reading.joint.compared || reading.joint.against.is_some();
    let sorts = (1..run).any(|at| scene.figures[index + at].unit != scene.figures[index].unit);
    if !changes
        || !sorts
        || !told.iter().all(near)
        || told.iter().any(|r| r.joint.change.is_some())
        || !(0..run).all(fits)
    {
        return None;
    }
    let names: Vec<String> = told.iter().filter_map(|r| r.indicator.clone()).collect();
    reading.indicator = names.first().cloned();
    (names.len() == run).then(|| List::after_first(names, reading))
}

/// 可支配收入2.6万元,人均纯收入1.1万元,实际增长|9.7%和13.4%: two after two need no 分别, where they say how the two before
/// went, or those had one: 分别为391亿元和26亿元,占全市|8.6%和0.9%.
fn two_after_two(scene: &Scene, reading: &Reading, before: &[Reading], index: usize) -> bool {
    let Some(told) = before.len().checked_sub(2).map(|from| &before[from..]) else { return false };
    let level = |r: &Reading| is_amount(r.shape) && r.joint.change.is_none();
    let joint = &reading.joint;
    // 产销环比增长2.5%和3%,同比增长|12.1%和8.8%: so do two rates after two of other things.
    let rate = |r: &Reading| r.joint.change.is_some() && r.clause + 1 == reading.clause;
    let rates = told.iter().all(rate) && told[0].indicator != told[1].indicator;
    // 营收6亿元,季减4%、|年减|12%: but not where the second has its own verb.
    let beside = scene.figures[index].span.end + 1 == scene.figures[index + 1].span.start;
    // 抵港及离港货物分别下跌4%及10%,为|3240万吨及1830万吨.
    let come_to = rates && (joint.link || scene.text.ends_with_at(scene.figures[index].span.start, ",为"));
    if beside && (joint.change.is_some() && (rates || told.iter().all(level)) || come_to) {
        return true;
    }
    let clause = scene.clauses.all.get(told[0].clause).map_or(0, |c| c.span.start);
    let start = scene.figures[index - 2].span.start;
    let near = clause.max(start.saturating_sub(2 * LONGEST)).min(start);
    let says = joint.change.is_some() || joint.of_whole || joint.compared || joint.against.is_some();
    let units = |at: usize| scene.figures[index - 2 + at].unit == scene.figures[index + at].unit;
    let sorts = scene.figures[index].unit != scene.figures[index + 1].unit;
    let listed = told[0].clause == told[1].clause && told[1].clause + 1 == reading.clause;
    listed && (says || joint.link && sorts && units(0) && units(1)) && respectively(scene, near..start)
}

/// 分别出口120亿元、98亿元、76亿元,增长|12%、9%、5%: so do three and more, where the clause before gives no others.
fn after_as_many(scene: &Scene, reading: &Reading, before: &[Reading], run: usize) -> bool {
    let Some(told) = before.len().checked_sub(run).map(|from| &before[from..]).filter(|_| run > 2) else {
        return false;
    };
    // 增长12%、9%、5%,占总额的|60%、25%、15%: and so do shares.
    let share = reading.joint.of_whole || reading.part;
    let grew = |r: &Reading| r.joint.change.is_some();
    let listed = |r: &Reading| (is_amount(r.shape) && !grew(r) || share && grew(r)) && r.clause + 1 == reading.clause;
    let alone = before.len() == run || before[before.len() - run - 1].clause + 1 < reading.clause;
    let changes = share || grew(reading) && scene.clauses.all.get(reading.clause).is_some_and(|c| c.after == Some(','));
    changes && alone && told.iter().all(listed)
}

/// 对美国、日本|分别进出口|8亿元、6亿元: each of those before 分别, with what stands after it.
pub(super) fn divided(scene: &Scene, phrase: &Range<usize>, run: usize) -> Option<Vec<String>> {
    const SHORTEST: usize = 2;
    let apart = phrase.clone().find(|&i| scene.text.chars[i] == '分' && scene.text.starts_with_at(i, "分别"))?;
    let told = apart + 2..phrase.end;
    let items = members::of(scene, phrase.start..apart, run);
    if items.len() != run || told.len() < SHORTEST {
        return None;
    }
    let towards = |item: &Range<usize>| scene.text.at(item.start) == Some('对');
    let all = towards(&items[0]) && !items[1..].iter().any(towards);
    let name = |(at, item): (usize, &Range<usize>)| {
        let name = scene.words(item.clone()) + &scene.words(told.clone());
        if all && at > 0 { format!("对{name}") } else { name }
    };
    Some(items.iter().enumerate().map(name).collect())
}

/// 存款3200亿元,贷款2800亿元,|前者|增长8%: the first or the second of the two amounts told before.
pub(super) fn former<'a>(scene: &Scene, before: &'a [Reading], phrase: &Range<usize>) -> Option<&'a Reading> {
    const NEAR: usize = 6;
    let latter = scene.text.starts_with_at(phrase.start, "后者");
    if phrase.len() != 2 || !latter && !scene.text.starts_with_at(phrase.start, "前者") {
        return None;
    }
    let level = |r: &&Reading| r.indicator.is_some() && r.joint.change.is_none() && is_amount(r.shape);
    before.iter().rev().take(NEAR).filter(level).nth(usize::from(!latter))
}

/// 比一季度、二季度分别回落|1.6、1.4个百分点, 分别高于全国、全省|0.7、2.3个百分点: whether as many bases of a comparison as there are
/// figures are told apart, and not what was told before.
fn over_bases(scene: &Scene, clause: usize, index: usize) -> bool {
    const REACH: usize = 30;
    let end = scene.figures[index].span.start;
    let from = scene.clauses.all.get(clause).map_or(end, |c| c.span.start).max(end.saturating_sub(REACH));
    let noun = |i: usize| matches!(scene.text.before(i), Some('占' | '同' | '环' | '对' | '相'));
    let compares = |i: usize| scene.text.chars[i] == '比' || scene.text.starts_with_any(i, COMPARING);
    let Some(than) = (from..end).find(|&i| compares(i) && !noun(i)) else { return false };
    let joins =
        (than..end).filter(|&i| matches!(scene.text.chars[i], '、' | '和' | '与' | '及') && scene.open(i)).count();
    joins > 0 && joins + 1 == run_length(scene, index)
}

/// 甲区、乙区分别增长86%和|43%: the second has the verb of the first, though nobody says what grew.
pub(super) fn share_verb(scene: &Scene, before: &[Reading], index: usize, reading: &mut Reading) {
    let Some(first) = before.last().filter(|r| r.clause == reading.clause && r.indicator.is_none()) else { return };
    let (from, to) = (scene.figures[index - 1].span.end, scene.figures[index].span.start);
    let beside = to == from + 1 && matches!(scene.text.at(from), Some('、' | '和' | '与' | '及'));
    let clause = scene.clauses.all.get(reading.clause).map_or(from, |c| c.span.start);
    let near = clause.max(first.joint.start.saturating_sub(2 * LONGEST));
    if beside
        && first.joint.change.is_some()
        && reading.joint.change.is_none()
        && alike(first.shape, reading.shape)
        && respectively(scene, near..first.joint.start.max(near) + 2)
    {
        reading.joint.change = first.joint.change;
    }
}

pub(super) fn respectively(scene: &Scene, mut range: Range<usize>) -> bool {
    range.any(|i| {
        // 对美国、东协|各年增|78%、36%.
        static EACH: &Words =
            words!["分别", "分列", "依次", "依序", "各年增", "各年减", "各月增", "各季增", "各增", "各减", "各成长"];
        matches!(scene.text.chars[i], '分' | '依' | '各') && scene.text.starts_with_any(i, EACH)
    })
}
