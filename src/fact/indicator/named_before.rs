//! What a clause before a figure's names that the figure can be of: 出入境增长明显,共700万人次.

use std::ops::Range;

use super::leading::{amount_alone, aspect, carried, leading, topic};
use super::left;
use super::predicated::{amount_end, became, course, subject};
use super::rankings::{ends_ranking, entered, ranking_told};
use super::standing;
use super::{LONGEST, Reading};
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{AMOUNT_NOUNS, IN_ORDER, RANK_NOUNS, RECEIVERS};
use crate::tables::{CueRole, words};

/// What a clause between without figures names, not before clause `from`.
pub(super) fn between(scene: &Scene, from: usize, reading: &Reading, index: usize) -> Option<Range<usize>> {
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
        // 公布经济成长率预测,|受出口下调影响,|今年下修至1.7%: nor why it is so.
        let why = scene.text.at(span.start) == Some('受')
            && scene.text.ends_with_any(span.end, words!["影响", "冲击", "带动", "拖累"]);
        // 地区生产总值100亿元,|按不变价格计算,|增长8%: nor how it is reckoned.
        if why || reckons(scene, span) {
            continue;
        }
        // 从资金到位情况|看,|完成39亿元.
        let seen =
            scene.text.at(span.start) == Some('从') && scene.text.ends_with_any(span.end, words!["情况看", "情况来看"]);
        // 达5万亿元,|居全国前列,|增长5%.
        if seen || standing::is_told(scene, span) {
            continue;
        }
        // 机械业|受惠于需求|,带动设备出口,成长3%: what that carried along is not what grew.
        let led = clause > from && scene.text.starts_with_any(span.start, words!["带动", "推升", "拉动"]);
        let told = |clause: usize| carried(scene, scene.clauses.all[clause].span.clone());
        if let Some(found) = (led && reading.joint.change.is_some()).then(|| told(clause - 1)).flatten() {
            return Some(found);
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

/// Whether a clause says how an amount is reckoned: 按不变价格计算.
pub(super) fn reckons(scene: &Scene, clause: &Range<usize>) -> bool {
    let verbs = words!["计算", "口径", "核算", "测算", "统计", "折算"];
    scene.text.at(clause.start) == Some('按') && scene.text.ends_with_any(clause.end, verbs)
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
    // 出入境增长明显,|共700万人次; 营业额出炉,|合计达5亿元.
    let all = scene.text.starts_with_any(scene.clauses.all[here].span.start, words!["共", "合计", "总计"]);
    // 班列|自2017年开行以来,|累计开行3万列.
    if let Some(since) = since(scene, &span).filter(|_| next && reading.shape == Shape::Count) {
        return Some(since);
    }
    // 研发投入持续增长,由2014年的|167亿元增至263亿元; 现金流净额转正,为|2.7亿元.
    let from = matches!(scene.text.before(reading.joint.start), Some('由' | '从'))
        || scene.text.ends_with_at(scene.figures[index].span.start, ",为");
    let stated = all && (counted || reading.shape == Shape::Money)
        || from
        || reading.joint.link
        || reading.joint.change.is_some()
        || reading.joint.rank;
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

/// What stands in a clause before since when it is: 临江号班列|自2017年开行以来.
fn since(scene: &Scene, clause: &Range<usize>) -> Option<Range<usize>> {
    let time = scene.next_period(clause.start).filter(|t| t.outer.end == clause.end)?;
    let since = scene.text.ends_with_any(clause.end, words!["以来", "至今"]);
    let named = since.then(|| left::phrase(scene, clause.start, time.outer.start))?;
    (named.end == time.outer.start && named.len() > 1).then_some(named)
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
    let wider = |w: &&Word| w.known && w.start <= known.start && w.end > known.end;
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
    // 从|出口增速看,甲市(增长9%).
    let from = clause.start + usize::from(scene.text.at(clause.start) == Some('从') && scene.alone(clause.start));
    let whole = left::phrase(scene, from, end);
    let listed = || scene.text.chars[whole.clone()].contains(&'、');
    let longest = if scene.find(whole.clone(), '占').is_some() { LONGEST } else { LONGEST_WHOLE };
    let plain = whole.end == end && whole.len() <= longest && !listed() && whole.start <= known.start;
    Some(if plain { whole } else { left::phrase(scene, known.start, end) })
}

/// What a clause says things are ranked by: 在全省高新区综合评价中.
pub(super) fn among(scene: &Scene, clause: Range<usize>) -> Option<Range<usize>> {
    let text = scene.text;
    // 在公布的园区百强|榜|上.
    let ranking = words!["榜上", "榜单上", "名单上", "排名上"];
    let ends = matches!(text.before(clause.end), Some('中' | '里')) || text.ends_with_any(clause.end, ranking);
    // 云岭经开区|在综合考评中,由第45位升至第31位: whose place it is may stand first.
    let clause = scene.zone_at(clause.start).map_or(clause.start, |z| scene.zones[z].span.end)..clause.end;
    let within = text.at(clause.start) == Some('在');
    // 同时发布的|“产业园区100强”|中: a list needs no 在.
    let ends = ends && (within || ends_ranking(scene, clause.end - 1));
    let end = clause.end - 1;
    // 在全国137家|综保区绩效评估|中.
    let counted = scene.figure_after(end).checked_sub(1).map_or(0, |last| scene.figures[last].span.end);
    let start = (clause.start + usize::from(within)).max(counted);
    let mut phrase = ends.then(|| left::phrase(scene, start, end))?;
    // 在开发区综合发展水平|考核评价|中.
    phrase.end = if text.ends_with_any(end, IN_ORDER) { end } else { phrase.end };
    // 在“指标体系”|综合排名|中.
    let quoted = (phrase.start..end).rev().find(|&i| matches!(text.chars[i], '”' | '》'));
    phrase.start = quoted.filter(|_| text.ends_with_any(end, RANK_NOUNS)).map_or(phrase.start, |i| i + 1);
    (2..=LONGEST).contains(&phrase.len()).then_some(phrase)
}
