//! Which of the figures told before a bare one goes on from, where it is not the last.

use super::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::tables::lists::MARKS_PASSED;
use crate::tables::{Words, words};
use crate::text::is_alphabetic;

/// 收入超千亿元园区达到9家,其中甲区突破|6000亿元: the size that an amount is of, where what was counted last has one.
pub(super) fn size_before<'a>(
    scene: &Scene,
    before: &'a [Reading],
    previous: &Reading,
    reading: &Reading,
) -> Option<&'a Reading> {
    let size = before.len().checked_sub(2).map(|i| &before[i])?;
    let within = previous.named.as_ref().is_some_and(|n| n.start < size.joint.start);
    // 税收过亿元的企业有31家,合计占全区的|62%.
    let start = scene.clauses.all.get(reading.clause).map_or(0, |c| c.span.start);
    let sum = scene.text.starts_with_any(start, words!["合计", "共", "总计", "总共", "合占"]);
    let part = sum && (reading.joint.of_whole || reading.part) && size.clause == previous.clause;
    let sized =
        previous.shape == Shape::Count && (reading.shape == Shape::Money && size.shape == reading.shape || part);
    (sized && (within || previous.named.is_none() && part)).then_some(size)
}

/// 收入40亿元,在全行业收入中占比为60%,同比增长|13.9%: the amount whose share was told before it grew; 采购商31万人,来自223个国家,增长
/// |7.5%: or those of whom it was told where they are from.
pub(super) fn amount_before<'a>(
    scene: &Scene,
    before: &'a [Reading],
    share: &Reading,
    reading: &Reading,
) -> Option<&'a Reading> {
    let amount = before.len().checked_sub(2).map(|i| &before[i])?;
    let spans = |clause: usize| {
        static SPANS: &Words = words!["来自", "涉及", "覆盖", "涵盖", "分布", "遍布", "辐射", "分别来自"];
        scene.text.starts_with_any(scene.clauses.all[clause].span.start, SPANS)
    };
    let several = share.shape == Shape::Count && amount.clause + 1 == share.clause && spans(share.clause);
    if several && reading.joint.change.is_some() {
        return Some(amount);
    }
    let stem = share.indicator.as_deref()?.strip_suffix("占比")?;
    let grew = reading.shape == Shape::Percent && reading.joint.change.is_some() && share.joint.change.is_none();
    (grew && amount.indicator.as_deref() == Some(stem)).then_some(amount)
}

/// 财政收入突破3亿元,6个乡镇过|1亿元; 占比超过20%,其中6家超过|30%: the amount told before of others, where whoever has this one is counted
/// right before it.
pub(super) fn amount_of_others<'a>(
    scene: &Scene,
    before: &'a [Reading],
    reading: &Reading,
    index: usize,
) -> Option<&'a Reading> {
    let last = before.last().filter(|last| last.shape == Shape::Count && last.clause == reading.clause)?;
    let counted = scene.figures[index - 1].span.end;
    let held = last.named.as_ref().filter(|n| n.start >= counted).map_or(counted, |n| n.end) == reading.joint.start
        && matches!(reading.shape, Shape::Money | Shape::Percent);
    if held && reading.joint.change.is_none() { counted_alike(scene, before, reading, index) } else { None }
}

/// 收入97亿元,较上年度|预算数|163亿元,减少|66亿元: what it is compared with does not fall.
pub(super) fn over_base<'a>(
    scene: &Scene,
    before: &'a [Reading],
    base: &Reading,
    reading: &Reading,
) -> Option<&'a Reading> {
    let told = before.len().checked_sub(2).map(|i| &before[i])?;
    let clause = scene.clauses.all.get(base.clause)?;
    let than = matches!(scene.text.at(clause.span.start), Some('较' | '比')) && clause.after == Some(',');
    let alike = told.shape == base.shape && base.shape == reading.shape && reading.joint.change.is_some();
    let near = told.clause + 1 == base.clause && base.clause + 1 == reading.clause;
    (than && alike && near && base.joint.change.is_none()).then_some(told)
}

/// The figures before one in its sentence, the last one first, no more than some, with their indices.
pub(super) fn in_sentence<'a>(
    scene: &Scene,
    before: &'a [Reading],
    reading: &Reading,
    most: usize,
) -> impl Iterator<Item = (usize, &'a Reading)> {
    near(scene, before, reading, most, 0)
}

/// The same in its sentence and so many before it.
fn near<'a>(
    scene: &Scene,
    before: &'a [Reading],
    reading: &Reading,
    most: usize,
    back: usize,
) -> impl Iterator<Item = (usize, &'a Reading)> {
    let sentence = |clause: usize| scene.clauses.all.get(clause).map_or(0, |c| c.sentence);
    let here = sentence(reading.clause);
    before.iter().enumerate().rev().take(most).take_while(move |(_, r)| sentence(r.clause) + back >= here)
}

/// 去年新登记市场主体8976户。今年又新增|2310户: what was told in the same unit in this sentence or the one before.
pub(super) fn told_again<'a>(
    scene: &Scene,
    before: &'a [Reading],
    reading: &Reading,
    index: usize,
) -> Option<&'a Reading> {
    const NEAR: usize = 12;
    let start = scene.figures[index].span.start;
    let verb = reading.joint.start.max(start.saturating_sub(NEAR))..start;
    let again = |i: usize| matches!(scene.text.at(i), Some('又' | '再' | '还'));
    let from = verb.start.saturating_sub(1);
    if !(from..verb.end).any(again) {
        return None;
    }
    let near = near(scene, before, reading, NEAR, 1).filter(|(_, r)| r.indicator.is_some());
    last_alike(scene, near, reading, index)
}

/// The last figure before in the sentence that has the same unit.
pub(super) fn counted_alike<'a>(
    scene: &Scene,
    before: &'a [Reading],
    reading: &Reading,
    index: usize,
) -> Option<&'a Reading> {
    const NEAR: usize = 12;
    last_alike(scene, in_sentence(scene, before, reading, NEAR), reading, index)
}

/// 事故8起,死亡7人,同比减少|2起|1人: a difference is of what was told in its own unit, and so is the next right behind it.
pub(super) fn changed_alike<'a>(
    scene: &Scene,
    before: &'a [Reading],
    reading: &mut Reading,
    index: usize,
) -> Option<&'a Reading> {
    let amount = |r: &Reading| !matches!(r.shape, Shape::Percent | Shape::Points | Shape::Times | Shape::Time);
    let last = before.last().filter(|last| amount(last) && amount(reading))?;
    let (here, previous) = (&scene.figures[index], &scene.figures[index - 1]);
    let behind = previous.span.end == here.span.start && !scene.text.at(here.span.end).is_some_and(is_alphabetic);
    let change = reading.joint.change.or(last.joint.change.filter(|_| behind))?;
    let told = counted_alike(scene, before, reading, index).filter(|_| previous.unit != here.unit)?;
    reading.joint.change = Some(change);
    Some(told)
}

/// 59家园区收入增长21%,其中|18家|超百亿元: those counted before the growth told last are what some are of.
pub(super) fn some_of_counted<'a>(
    scene: &Scene,
    before: &'a [Reading],
    reading: &Reading,
    index: usize,
) -> Option<&'a Reading> {
    let grew = before.last().is_some_and(|p| p.shape == Shape::Percent && p.joint.change.is_some());
    let some = scene.text.ends_with_any(scene.figures[index].span.start, words!["其中", "其中有"]);
    if grew && some && reading.shape == Shape::Count { counted_alike(scene, before, reading, index) } else { None }
}

/// 厂房9栋和综合楼1栋,现在已有|6栋|封顶: of two sorts listed side by side only the first has so many.
pub(super) fn some_of_first<'a>(
    scene: &Scene,
    before: &'a [Reading],
    reading: &Reading,
    index: usize,
) -> Option<&'a Reading> {
    let last = before.len().checked_sub(1).filter(|&last| last > 0 && reading.shape == Shape::Count)?;
    let (first, second, here) = (&scene.figures[last - 1], &scene.figures[last], &scene.figures[index]);
    let alike = first.unit == here.unit && second.unit == here.unit && before[last - 1].clause == before[last].clause;
    let beside = matches!(scene.text.before(second.span.start), Some('和' | '、' | '及' | '与'));
    let fits = second.value < here.value && here.value <= first.value && before[last].clause < reading.clause;
    (alike && beside && fits && reading.joint.change.is_none()).then(|| &before[last - 1])
}

/// The first of some figures that has the same unit and shape.
fn last_alike<'a>(
    scene: &Scene,
    mut near: impl Iterator<Item = (usize, &'a Reading)>,
    reading: &Reading,
    index: usize,
) -> Option<&'a Reading> {
    let unit = &scene.figures[index].unit;
    near.find(|(i, r)| scene.figures[*i].unit == *unit && r.shape == reading.shape).map(|(_, r)| r)
}

/// 过去要45天,|现在只要20天: whether a clause says how it is now.
pub(super) fn is_now(scene: &Scene, reading: &Reading) -> bool {
    let clause = scene.clauses.all.get(reading.clause).map_or(0, |c| c.span.start);
    scene.text.starts_with_any(clause, words!["现在", "如今", "目前"])
}

/// 12名党员连续|3个月驻守车间: whether those counted go on with something for so long.
pub(super) fn goes_on(previous: &Reading, reading: &Reading) -> bool {
    let streak = reading.joint.streak && reading.shape == Shape::Time && previous.clause == reading.clause;
    streak && matches!(previous.shape, Shape::Count | Shape::Noun) && previous.joint.change.is_none()
}

/// 项目156个,计划投资170亿元,其中新开工|60个: whether a classifier cannot count the amount before it.
pub(super) fn counts_no_amount(scene: &Scene, previous: &Reading, reading: &Reading, index: usize) -> bool {
    // 企业20户,产值占比73.9%,其中|14户|增长.
    let rate = || previous.indicator.as_ref().is_some_and(|i| i.ends_with(['率', '比', '重', '面', '度']));
    let sort = matches!(previous.shape, Shape::Money | Shape::Physical) || previous.shape == Shape::Percent && rate();
    let amount = sort && previous.joint.change.is_none();
    let counts = matches!(reading.shape, Shape::Count | Shape::Noun) && reading.joint.change.is_none();
    amount && counts && !passes_mark(scene, index)
}

/// 连跨5万亿、6万亿元|两个台阶: whether marks passed are counted.
pub(super) fn passes_mark(scene: &Scene, index: usize) -> bool {
    scene.text.starts_with_any(scene.figures[index].span.end, MARKS_PASSED)
}
