//! What a figure measures where its own clause says nothing of it: 同比增长9.2%.

use std::ops::Range;

use super::bracket;
use super::carry;
use super::earlier::{
    amount_before, amount_of_others, changed_alike, counted_alike, counts_no_amount, goes_on, is_now, over_base,
    passes_mark, size_before, some_of_counted, some_of_first,
};
use super::growth;
use super::leading::{amount_alone, aspect, carried, leading, leads_by_share, order_of, topic};
use super::left;
use super::partly;
use super::predicated::{amount_end, became, course, subject};
use super::ranked::{entered, judged_before, ranking_told};
use super::standing;
use super::within;
use super::{LONGEST, Reading};
use crate::fact::clause::Clause;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::fact::time::inner::by_times;
use crate::length::Length;
use crate::tables::lists::{ACTORS, AMOUNT_NOUNS, RECEIVERS};
use crate::tables::{CueRole, words};

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
        streak && scene.text.ends_with_any(n.end, ACTORS)
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
        leave_deed(scene, previous, reading, index);
        arrive(scene, reading, index);
        growth::go_on(scene, previous, reading);
    }
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

/// The figure before in the sentence, or in the sentence before one that opens with the other base: 环比增长20%。|同比下降7%.
fn last_before<'a>(scene: &Scene, before: &'a [Reading], here: usize) -> Option<&'a Reading> {
    let sentence = |i: usize| scene.clauses.all.get(i).map(|c| c.sentence);
    let start = scene.clauses.all.get(here).map_or(0, |c| c.span.start);
    let based = scene.text.starts_with_any(start, words!["同比", "环比"]);
    let timed = |p: &Reading| p.clause + 2 == here && by_times(scene, here) || growth::of_another_time(scene, p, here);
    let goes_on = |p: &Reading| p.clause + 1 == here && based || timed(p);
    let last = before.last().filter(|p| sentence(p.clause) == sentence(here) || goes_on(p))?;
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

/// What a clause between without figures names, not before clause `from`.
fn between(scene: &Scene, from: usize, reading: &Reading, index: usize) -> Option<Range<usize>> {
    const CLAUSES: usize = 3;
    let sentence = |i: usize| scene.clauses.all.get(i).map(|c| c.sentence);
    let (here, mut clause) = (reading.clause, reading.clause);
    while clause > from && here - clause < CLAUSES && sentence(clause - 1) == sentence(here) {
        clause -= 1;
        // 针对企业反映的问题,|3个月内补办证件, 对新引进的项目,|再上浮2个百分点: what somebody works on or for.
        let span = &scene.clauses.all[clause].span;
        let whom = scene.text.at(span.start) == Some('对') && scene.text.ends_with_any(span.end, RECEIVERS);
        if whom || scene.text.starts_with_any(span.start, words!["针对", "围绕", "聚焦", "瞄准"]) {
            continue;
        }
        // 地区生产总值100亿元,|按不变价格计算,|增长8%: nor how it is reckoned.
        let reckons = words!["计算", "口径", "核算", "测算", "统计", "折算"];
        if scene.text.at(span.start) == Some('按') && scene.text.ends_with_any(span.end, reckons) {
            continue;
        }
        // 从资金到位情况|看,|完成39亿元.
        let seen =
            scene.text.at(span.start) == Some('从') && scene.text.ends_with_any(span.end, words!["情况看", "情况来看"]);
        // 达5万亿元,|居全国前列,|增长5%.
        if seen || standing::is_told(scene, span) {
            continue;
        }
        // 税收3亿元,|增速|由负转正,同比增长1%: a rate by itself is of what was told before.
        let noun = |at: usize| scene.cues.at(at, &[CueRole::UpNoun, CueRole::DownNoun]).is_some();
        let rate = |found: &Range<usize>| found.len() == 2 && reading.joint.change.is_some() && noun(found.start);
        if let Some(found) = named_in(scene, clause, reading, index).filter(|n| !n.is_empty() && !rate(n)) {
            return Some(found);
        }
    }
    None
}

/// What one of the clauses before names that a figure can be of.
fn named_in(scene: &Scene, clause: usize, reading: &Reading, index: usize) -> Option<Range<usize>> {
    let span = scene.clauses.all[clause].span.clone();
    let here = reading.clause;
    let next = clause + 1 == here;
    if let Some(taken) = took_time(scene, &span, reading).filter(|_| next) {
        return Some(taken);
    }
    if let Some(whole) = became(scene, &span).filter(|n| reading.part && next && n.len() >= 2) {
        return Some(whole);
    }
    if let Some(leading) = leading(scene, &span).or_else(|| course(scene, &span, reading)).filter(|_| next) {
        return Some(leading);
    }
    // 已有|十二项在这里落地.
    let counted = reading.shape == Shape::Count && reading.joint.start < scene.figures[index].span.start;
    // 出入境增长明显,|共700万人次.
    let all = scene.text.starts_with_any(scene.clauses.all[here].span.start, words!["共", "合计", "总计"]);
    // 研发投入持续增长,由2014年的|167亿元增至263亿元; 现金流净额转正,为|2.7亿元.
    let from = matches!(scene.text.before(reading.joint.start), Some('由' | '从'))
        || scene.text.ends_with_at(scene.figures[index].span.start, ",为");
    let stated = all && counted || from || reading.joint.link || reading.joint.change.is_some() || reading.joint.rank;
    // 在考核评价中,甲区进入全国前10强,分别居|第8位: how they are ranked can stand before who is.
    let ranks = reading.shape == Shape::Rank && clause + 2 >= here;
    let entered = || entered(scene, span.clone()).filter(|_| next);
    let ranked = || among(scene, span.clone()).or_else(entered).filter(|_| ranks);
    if let Some(list) = ranking_told(scene, &span).filter(|_| next && ranks) {
        return Some(list);
    }
    let adjacent = stated && !reading.joint.lead && next;
    let subject = || subject(scene, span.clone()).filter(|_| adjacent && !standing::passes(scene, &span));
    let topic = || topic(scene, span.clone()).filter(|_| (counted || from || reading.part) && next);
    // 租金指数|方面,4月报|191.8.
    let turned = scene.text.ends_with_at(span.end, "方面");
    let about =
        aspect(scene, &span).filter(|_| next && (turned || stated || reading.joint.lead || reading.joint.scope));
    let carried = || carried(scene, span.clone()).filter(|_| stated && next);
    let alone = || amount_alone(scene, &span).filter(|_| adjacent);
    let known = || known(scene, &span);
    about.or_else(carried).or_else(known).or_else(alone).or_else(ranked).or_else(subject).or_else(topic)
}

/// Whether the clause before a figure's says from when to when something went.
pub(super) fn route_before(scene: &Scene, reading: &Reading) -> bool {
    let near = scene.clauses.all.get(reading.clause).is_some_and(|here| here.after == Some(','));
    let before = reading.clause.checked_sub(1).and_then(|before| scene.clauses.all.get(before));
    let before = before.filter(|before| before.span.len() <= 2 * LONGEST);
    near && before.is_some_and(|before| took_time(scene, &before.span, reading).is_some())
}

/// 从开工到投产,|仅用2个月: what took the time.
fn took_time(scene: &Scene, clause: &Range<usize>, reading: &Reading) -> Option<Range<usize>> {
    let route = (reading.shape == Shape::Time).then(|| left::phrase(scene, clause.start, clause.end))?;
    let whole = scene.text.at(route.start) == Some('从') && route.end == clause.end;
    (whole && route.len() <= 2 * LONGEST).then_some(route)
}

/// The last known indicator of a clause, with what stands before it there: 第三产业营业|总收入延续增长.
fn known(scene: &Scene, clause: &Range<usize>) -> Option<Range<usize>> {
    const LONGEST_WHOLE: usize = 16;
    const LONGEST_TAIL: usize = 8;
    let cues = scene.cues.within(clause.clone());
    let known = cues.iter().rfind(|w| w.known && w.end <= clause.end && w.end - w.start > 1 && scene.open(w.start))?;
    // 园区|经营收入|稳步增长: 营收 is a part of it.
    let wider = |w: &&Word| w.known && w.start < known.start && w.end > known.end;
    let known = cues.iter().find(wider).unwrap_or(known);
    // 远高于全部投资增幅: what it is compared with.
    let compares = |w: &Word| w.any(&[CueRole::Above, CueRole::Below]) && w.end - w.start > 1;
    if scene.cues.within(clause.start..known.start).iter().any(compares) {
        return None;
    }
    // 利润|总额大幅下滑,仅1.2亿元.
    let amount = scene.text.word_at(known.end, AMOUNT_NOUNS).or_else(|| scene.text.word_at(known.end, words!["收入"]));
    // 公布省级小微企业|园名单,全省共35家: so are parks of such.
    let unit = usize::from(amount.is_none() && matches!(scene.text.at(known.end), Some('量' | '额' | '值' | '园')));
    let end = known.end + amount.map_or(unit, |w| w.length());
    // 研发费用|加计扣除额再创新高: the name goes on to its amount.
    let end = amount_end(scene, clause).filter(|&at| at > end && at <= end + LONGEST_TAIL).unwrap_or(end);
    let whole = left::phrase(scene, clause.start, end);
    let listed = || scene.text.chars[whole.clone()].contains(&'、');
    let longest = if scene.find(whole.clone(), '占').is_some() { LONGEST } else { LONGEST_WHOLE };
    let plain = whole.end == end && whole.len() <= longest && !listed() && whole.start <= known.start;
    Some(if plain { whole } else { left::phrase(scene, known.start, end) })
}

/// Whether a figure measures what one before it does.
fn is_told_of(scene: &Scene, previous: &Reading, reading: &Reading, index: usize, mixed: bool) -> bool {
    let span = &scene.figures[index].span;
    // 引进企业50家;|未来5年,|将再引进60家: a time by itself parts nothing.
    // 比全省(7.7%)|和全国(7.0%)|分别高1.4个百分点: nor does a bracket.
    let idle = |span: &Range<usize>| is_time(scene, span) || standing::is_told(scene, span);
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
    let alike = counted && previous.shape == reading.shape && previous.clause != reading.clause;
    // 上市公司50家,增加|6家: how many more there are is no other deed.
    let other = |w: &Word| {
        verb(w) && !w.any(&[CueRole::Up, CueRole::Down]) && !scene.text.starts_with_any(w.start, words!["完成", "实现"])
    };
    let own = scene.cues.ending_at(scene.figures[index].span.start).iter().any(other);
    let Some(named) = previous.named.clone().filter(|_| own && alike) else { return };
    let deed = scene.cues.starting_at(named.start).iter().find(|w| verb(w) && !w.known).map(|w| w.end);
    if let Some(thing) = deed.map(|end| end..named.end).filter(|thing| thing.len() >= SHORTEST) {
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

/// What a clause says things are ranked by: 在全省高新区综合评价中.
pub(super) fn among(scene: &Scene, clause: Range<usize>) -> Option<Range<usize>> {
    let text = scene.text;
    // 在公布的园区百强|榜|上.
    let ranking = words!["榜上", "榜单上", "名单上", "排名上"];
    let ends = matches!(text.before(clause.end), Some('中' | '里')) || text.ends_with_any(clause.end, ranking);
    let phrase =
        (ends && text.at(clause.start) == Some('在')).then(|| left::phrase(scene, clause.start + 1, clause.end - 1))?;
    (2..=LONGEST).contains(&phrase.len()).then_some(phrase)
}

/// Whether a phrase lies within a time: “十四五”|以来.
pub(super) fn is_time(scene: &Scene, phrase: &Range<usize>) -> bool {
    let time = scene.next_period(phrase.start);
    time.is_some_and(|p| p.outer.start <= phrase.start && phrase.end <= p.outer.end)
}
