//! What a figure measures where its own clause says nothing of it: 同比增长9.2%.

use std::ops::Range;

use super::Reading;
use super::bracket;
use super::carry;
use super::earlier::{
    amount_before, amount_of_others, changed_alike, counted_alike, counts_no_amount, goes_on, is_now, over_base,
    passes_mark, size_before, some_of_counted, some_of_first,
};
use super::growth;
use super::leading::{leads_by_share, order_of};
use super::left;
use super::members;
use super::named_before::{between, reckons};
use super::partly;
use super::ranked::judged_before;
use super::standing;
use super::within;
use crate::fact::clause::Clause;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::fact::time::inner::by_times;
use crate::tables::lists::ACTORS;
use crate::tables::{CueRole, Words, words};

/// Takes the indicator of the figure before, or the subject of the clause before.
pub(crate) fn inherit(scene: &Scene, before: &[Reading], reading: &mut Reading, index: usize) {
    let previous =
        last_before(scene, before, reading.clause).map(|p| over_base(scene, before, p, reading).unwrap_or(p));
    // 旅游收入21亿元(其中门票收入3亿元),增长12%: nor is it what a bracket names.
    let from = previous.and(before.last()).map_or(0, |p| p.clause + 1);
    let judged = judged_before(scene, previous, reading);
    let whoever = |n: &Range<usize>| {
        // 党支部抓实活动,连续|1200天无事故: whoever does it is not measured.
        let streak = reading.joint.streak && reading.shape == Shape::Time;
        // 广东、江苏、浙江,|分别占18席、15席、12席: nor are those that have so many.
        let place = |i: &Range<usize>| scene.cues.starting_at(i.start).iter().any(|w| w.place && w.end + 1 >= i.end);
        let items = members::of(scene, n.clone(), 0);
        streak && scene.text.ends_with_any(n.end, ACTORS) || items.len() > 1 && items.iter().all(place)
    };
    if let Some(named) = judged.or_else(|| between(scene, from, reading, index)).filter(|n| !whoever(n)) {
        reading.indicator = Some(scene.words(named.clone()));
        let share = leads_by_share(scene, &named);
        reading.part |= share && reading.shape == Shape::Percent && reading.joint.change.is_none();
        reading.named = Some(named);
        return;
    }
    // 连续六年|进位,由|第98位升至第46位: how they went is not what is ranked.
    let streak = |p: &&Reading| p.joint.streak && p.clause != reading.clause && reading.shape == Shape::Rank;
    // 年产值52亿元;20公里|外的某片区: how far off it is.
    let off = scene.text.starts_with_any(scene.figures[index].span.end, words!["外的", "以外的", "之外的"]);
    let Some(previous) = previous.filter(|p| !off && !streak(p) && !goes_on(p, reading)) else { return };
    // 负面清单|七次瘦身,从93项减少到29项: so many are those to which something was done so often.
    if let Some(thing) = done_so_often(scene, previous, reading, index) {
        if !thing.is_empty() {
            reading.indicator = Some(scene.words(thing.clone()));
            reading.named = Some(thing);
        }
        return;
    }
    if let Some(order) = order_of(scene, previous, reading) {
        reading.indicator = Some(scene.words(order.clone()));
        reading.named = Some(order);
        return;
    }
    let mixed = counts_no_amount(scene, previous, reading, index);
    let own =
        if mixed { counted_alike(scene, before, reading, index) } else { changed_alike(scene, before, reading, index) };
    let alike = own.or(Some(previous).filter(|_| !mixed));
    let some = some_of_counted(scene, before, reading, index).or_else(|| some_of_first(scene, before, reading, index));
    let (alike, mixed) = (some.or(alike), mixed || some.is_some());
    let Some(previous) = amount_of_others(scene, before, reading, index).or(alike).map(|p| {
        size_before(scene, before, p, reading).or_else(|| amount_before(scene, before, p, reading)).unwrap_or(p)
    }) else {
        return;
    };
    if is_told_of(scene, previous, reading, index, mixed) {
        reading.take_name(previous);
        carry::to_region(scene, before, reading);
        reading.part |= partly::goes_on(scene, before, reading, index);
        within::leave_total(scene, reading);
        partly::leave_share(scene, previous, reading, index);
        partly::take_whole(scene, reading);
        leave_deed(scene, previous, reading, index);
        arrive(scene, reading, index);
        growth::go_on(scene, previous, reading);
    }
}

/// What stands before the times told last, where the deed behind them has another classifier than what is counted here.
fn done_so_often(scene: &Scene, previous: &Reading, reading: &Reading, index: usize) -> Option<Range<usize>> {
    let (last, here) = (&scene.figures[index - 1], &scene.figures[index]);
    let behind = previous.named.as_ref().is_some_and(|n| n.start >= last.span.end) && last.unit == "次";
    let other = reading.shape == Shape::Count && here.unit != last.unit && previous.clause != reading.clause;
    let clause = scene.clauses.all.get(previous.clause).filter(|_| behind && other)?;
    // 目录|经过|3次修订.
    let end = previous.joint.start - usize::from(matches!(scene.text.before(previous.joint.start), Some('经' | '历')));
    Some(left::phrase(scene, clause.span.start, end.max(clause.span.start)))
}

/// The most figures or clauses in a bracket.
const IN_BRACKET: usize = 6;

/// The first clause of the bracket that a clause stands in.
pub(super) fn bracketed(scene: &Scene, clause: usize) -> Option<usize> {
    let all = &scene.clauses.all;
    for at in (clause.saturating_sub(IN_BRACKET)..=clause).rev() {
        let part = all.get(at)?;
        if at < clause && scene.text.at(part.span.end) == Some(')') {
            return None;
        }
        if part.after == Some('(') {
            return Some(at);
        }
    }
    None
}

/// The figure before in the sentence, or in the sentence before one that opens with the other base or with what it follows:
/// 环比增长20%。|同比下降7%; 增长20%。|继2021年突破5亿元后.
fn last_before<'a>(scene: &Scene, before: &'a [Reading], here: usize) -> Option<&'a Reading> {
    let sentence = |i: usize| scene.clauses.all.get(i).map(|c| c.sentence);
    let start = scene.clauses.all.get(here).map_or(0, |c| c.span.start);
    let based = scene.text.starts_with_any(start, words!["同比", "环比", "继2", "继去年"]);
    let timed = |p: &Reading| p.clause + 2 == here && by_times(scene, here) || growth::of_another_time(scene, p, here);
    let goes_on = |p: &Reading| p.clause + 1 == here && based || timed(p);
    // 出口58亿元,表现超乎预期,连两个月|站上|55亿元: how long it has been so names nothing.
    let streak = |r: &&Reading| r.joint.streak && r.clause == here && r.indicator.is_none();
    let last = before.iter().rev().nth(usize::from(before.last().filter(streak).is_some()));
    let last = last.filter(|p| sentence(p.clause) == sentence(here) || goes_on(p))?;
    // 旅游收入21亿元(其中门票收入3亿元),|增长12%: what is told after a bracket is of what stood before it.
    let inside = !bracket::goes_on(scene, last, here) && bracketed(scene, here).is_none();
    let Some(open) = bracketed(scene, last.clause).filter(|_| inside) else {
        return Some(last);
    };
    let outside = |r: &&Reading| r.clause < open && bracketed(scene, r.clause).is_none();
    let outer = before.iter().rev().take(IN_BRACKET).find(outside);
    let other = |r: &&Reading| sentence(r.clause) == sentence(here) && r.indicator != last.indicator;
    outer.filter(other).or(Some(last))
}

/// Whether a figure measures what one before it does.
fn is_told_of(scene: &Scene, previous: &Reading, reading: &Reading, index: usize, mixed: bool) -> bool {
    let span = &scene.figures[index].span;
    // 引进企业50家;|未来5年,|将再引进60家: a time by itself parts nothing.
    // 比全省(7.7%)|和全国(7.0%)|分别高1.4个百分点: nor does a bracket.
    // 生产总值820亿元,|按可比价格计算,|是2015年的1.8倍: nor how it is reckoned.
    let idle = |span: &Range<usize>| is_time(scene, span) || standing::is_told(scene, span) || reckons(scene, span);
    let parts = |c: &Clause| c.after != Some(')') && !idle(&c.span);
    let said = |&clause: &usize| scene.clauses.all.get(clause).is_none_or(parts) && bracketed(scene, clause).is_none();
    let distance = (previous.clause + 1..=reading.clause).filter(said).count();
    let joint = &reading.joint;
    let said = joint.change.is_some() || joint.against.is_some() || joint.link || joint.of_whole || reading.part;
    let near = distance <= 1 || mixed && distance <= 3 || said && distance <= 2;
    // 6省|50个区县: beside another one with its own noun it is no part.
    let touching = distance == 0 && span.start == scene.figures[index - 1].span.end;
    let named_after = previous.named.as_ref().is_none_or(|n| n.start >= previous.joint.start);
    let beside = touching && !passes_mark(scene, index) && named_after;
    let record = standing::sets_record(scene, span);
    let lasts = reading.shape == Shape::Time && !joint.streak && !joint.link && joint.change.is_none();
    // 辖42个行政村,|3.6万人: people are no villages.
    let unit = scene.figures[index].unit.as_str();
    let places = matches!(unit, "人" | "户")
        && !said
        && previous.indicator.as_ref().is_some_and(|i| {
            let homes = i.ends_with("小区") || i.ends_with("社区") || i.ends_with(['村', '镇', '乡', '县']);
            homes || unit == "人" && i.ends_with("区") && !i.ends_with("开发区")
        });
    // 优良天数|连续4年|在325天以上: what has gone on for so long.
    let streak = previous.joint.streak && previous.clause == reading.clause;
    near && !beside
        && !places
        && (record || !lasts || streak || previous.shape == Shape::Time && is_now(scene, reading))
}

/// 开工|项目|30个,竣工20个: what is done to the first is not done to the others.
fn leave_deed(scene: &Scene, previous: &Reading, reading: &mut Reading, index: usize) {
    const SHORTEST: usize = 2;
    let verbs = [CueRole::Stop, CueRole::Lead, CueRole::Verb];
    let verb = |w: &Word| w.any(&verbs) && w.end == w.start + 2;
    let counted = matches!(reading.shape, Shape::Count | Shape::Noun | Shape::Physical);
    let alike = counted && previous.shape == reading.shape;
    // 上市公司50家,增加|6家: how many more there are is no other deed.
    let other = |w: &Word| {
        verb(w) && !w.any(&[CueRole::Up, CueRole::Down]) && !scene.text.starts_with_any(w.start, words!["完成", "实现"])
    };
    let own = scene.cues.ending_at(scene.figures[index].span.start).iter().any(other);
    let Some(named) = previous.named.clone().filter(|_| own && alike) else { return };
    // |储能|开工120万千瓦、投产60万千瓦.
    static BEGUN: &Words = words!["新开工", "开工", "核准", "新建", "开工改造"];
    let begun = scene.text.length_before(named.end, BEGUN);
    if begun > 0 && named.len() >= SHORTEST + begun {
        let thing = named.start..named.end - begun;
        reading.indicator = Some(scene.words(thing.clone()));
        reading.named = Some(thing);
        return;
    }
    let deed = scene.cues.starting_at(named.start).iter().find(|w| verb(w) && !w.known).map(|w| w.end);
    let apart = previous.clause != reading.clause;
    if let Some(thing) = deed.map(|end| end..named.end).filter(|thing| apart && thing.len() >= SHORTEST) {
        reading.indicator = Some(scene.words(thing.clone()));
        reading.named = Some(thing);
    }
}

/// 合同外资8600万美元,|到位|2100万美元: what has come of what was agreed.
fn arrive(scene: &Scene, reading: &mut Reading, index: usize) {
    const AGREED: [&str; 6] = ["合同利用", "合同", "协议利用", "协议", "签约", "认缴"];
    let start = scene.figures[index].span.start;
    let Some(come) = scene.text.word_before(start, words!["实际到位", "到位", "实缴"]) else { return };
    let agreed = |i: &String| AGREED.iter().find_map(|w| i.strip_prefix(w)).map(|rest| come.to_owned() + rest);
    if let Some(name) = reading.indicator.as_ref().and_then(agreed) {
        reading.indicator = Some(name);
    }
}

/// Whether a phrase lies within a time: “十四五”|以来.
pub(super) fn is_time(scene: &Scene, phrase: &Range<usize>) -> bool {
    let time = scene.next_period(phrase.start);
    time.is_some_and(|p| p.outer.start <= phrase.start && phrase.end <= p.outer.end)
}
