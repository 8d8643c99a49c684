//! What a figure measures where its own clause says nothing of it: 同比增长9.2%.

use std::ops::Range;

use super::cue::Word;
use super::indicator::{LONGEST, Reading};
use super::left;
use super::scene::{Scene, Shape};
use crate::tables::lists::{CARRYING, CAUSES, MARKS_PASSED};
use crate::tables::{CueRole, Words, words};

/// Takes the indicator of the figure before, or the subject of the clause before.
pub(crate) fn inherit(scene: &Scene, before: &[Reading], reading: &mut Reading, index: usize) {
    let sentence = |i: usize| scene.clauses.all.get(i).map(|c| c.sentence);
    let here = reading.clause;
    // 进口40万吨,环比增长20%。|同比下降7%: a sentence can open with the other base.
    let goes_on = |p: &Reading| {
        let start = scene.clauses.all.get(here).map_or(0, |c| c.span.start);
        p.clause + 1 == here && scene.text.starts_with_any(start, words!["同比", "环比"])
    };
    let previous = before.last().filter(|p| sentence(p.clause) == sentence(here) || goes_on(p));
    let from = previous.map_or(0, |p| p.clause + 1);
    // A clause between without figures may name what this one is about.
    let mut clause = here;
    while clause > from && here - clause < 3 && sentence(clause - 1) == sentence(here) {
        clause -= 1;
        let span = scene.clauses.all[clause].span.clone();
        let known = scene
            .cues
            .within(span.clone())
            .iter()
            .rfind(|w| w.known && w.end <= span.end && w.end - w.start > 1 && scene.open(w.start));
        // 已有|十二项在这里落地.
        let counted = reading.shape == Shape::Count && reading.joint.start < scene.figures[index].span.start;
        // 出入境增长明显,|共700万人次.
        let all = scene.text.starts_with_any(scene.clauses.all[here].span.start, words!["共", "合计", "总计"]);
        let stated = all && counted || reading.joint.link || reading.joint.change.is_some() || reading.joint.rank;
        let adjacent = stated && !reading.joint.lead && clause + 1 == here;
        // 从开工到投产,|仅用2个月: what took the time.
        let route = left::phrase(scene, span.start, span.end);
        let timed = reading.shape == Shape::Time && clause + 1 == here && scene.text.at(route.start) == Some('从');
        if timed && route.end == span.end && route.len() <= 2 * LONGEST {
            reading.indicator = Some(scene.words(route.clone()));
            reading.named = Some(route);
            return;
        }
        // 远高于全部投资增幅, 机电产品成为|进出口主力: what it is compared with, or what it is.
        let before = |w: &Word| scene.cues.within(span.start..w.start);
        let compares = |w: &Word| w.any(&[CueRole::Above, CueRole::Below]) && w.end - w.start > 1;
        let known = known.filter(|k| !before(k).iter().any(compares));
        let words = words!["成为", "作为", "仍是", "依然是", "为我国", "为全国", "为全省", "为全市"];
        let becomes = (span.start + 2..span.end).find(|&i| scene.text.starts_with_any(i, words));
        let subject_of = |at: usize| reading.part.then(|| left::phrase(scene, span.start, at));
        if let Some(named) = becomes.and_then(subject_of).filter(|n| n.len() >= 2 && clause + 1 == here) {
            reading.indicator = Some(scene.words(named.clone()));
            reading.named = Some(named);
            return;
        }
        // 第三产业营业|总收入延续增长: with what stands before it in its clause.
        let widened = |w: &Word| {
            let whole = left::phrase(scene, span.start, w.end);
            let plain = whole.end == w.end && whole.len() <= 16 && !scene.text.chars[whole.clone()].contains(&'、');
            if plain && whole.start <= w.start { whole } else { left::phrase(scene, w.start, w.end) }
        };
        let found = known.map(widened);
        // 在考核评价中,甲区进入全国前10强,分别居|第8位: how they are ranked can stand before who is.
        let ranks = reading.shape == Shape::Rank && clause + 2 >= here;
        let entered = || entered(scene, span.clone()).filter(|_| clause + 1 == here);
        let ranked = || among(scene, span.clone()).or_else(entered).filter(|_| ranks);
        let found = found
            .or_else(ranked)
            .or_else(|| subject(scene, span.clone()).filter(|_| adjacent && !passes(scene, &span)));
        let found = found.or_else(|| topic(scene, span.clone()).filter(|_| counted && clause + 1 == here));
        let carried = || carried(scene, span.clone()).filter(|_| stated && clause + 1 == here);
        let found = carried().or(found);
        if let Some(found) = found.filter(|f| !f.is_empty()) {
            reading.indicator = Some(scene.words(found.clone()));
            reading.named = Some(found);
            return;
        }
    }
    // 收入超千亿元园区达到9家,其中甲区突破|6000亿元: the amount is of what the size was.
    let size = before.len().checked_sub(2).map(|i| &before[i]);
    let sized = |p: &&Reading| {
        let within =
            |s: &&Reading| s.shape == reading.shape && p.named.as_ref().is_some_and(|n| n.start < s.joint.start);
        size.filter(|s| p.shape == Shape::Count && reading.shape == Shape::Money && within(s)).is_some()
    };
    let previous = if previous.is_some_and(|p| sized(&p)) { size } else { previous };
    // 连跨5万亿、6万亿元|两个台阶: a mark passed is of the amount.
    let mark = scene.text.starts_with_any(scene.figures[index].span.end, MARKS_PASSED);
    // 项目156个,计划投资170亿元,其中新开工|60个: a classifier counts no amount.
    let amount = |p: &&Reading| matches!(p.shape, Shape::Money | Shape::Physical) && p.joint.change.is_none();
    let counts = matches!(reading.shape, Shape::Count | Shape::Noun) && reading.joint.change.is_none();
    const NEAR: usize = 12;
    let mixed = counts && !mark && previous.is_some_and(|p| amount(&p));
    let previous = if mixed {
        let near = before.iter().enumerate().rev().take(NEAR).take_while(|(_, r)| sentence(r.clause) == sentence(here));
        let unit = &scene.figures[index].unit;
        near.map(|(i, r)| (&scene.figures[i], r))
            .find(|(f, r)| f.unit == *unit && r.shape == reading.shape)
            .map(|(_, r)| r)
    } else {
        previous
    };
    let Some(previous) = previous else { return };
    // 重点项目156个,年度投资170亿元,其中新开工|60个: what is counted so is no money.
    let counted = |r: &&Reading| r.shape == Shape::Count && r.indicator.is_some();
    let money = reading.shape == Shape::Count && previous.shape == Shape::Money && reading.joint.change.is_none();
    let earlier = || before.iter().rev().take(4).take_while(|r| sentence(r.clause) == sentence(here)).find(counted);
    let unit = |r: &Reading| before.iter().position(|b| std::ptr::eq(b, r)).map(|i| scene.figures[i].unit.as_str());
    let same = earlier().filter(|r| money && unit(r) == Some(scene.figures[index].unit.as_str()));
    if let Some(same) = same {
        reading.indicator.clone_from(&same.indicator);
        reading.named.clone_from(&same.named);
        return;
    }
    // A figure beside another one with its own noun is no part of it: 6省|50个区县.
    let near = here - previous.clause <= 1
        || mixed && here - previous.clause <= 3
        || (reading.joint.change.is_some() || reading.joint.link || reading.joint.of_whole || reading.part)
            && here - previous.clause <= 2;
    let touching = previous.clause == here && scene.figures[index].span.start == scene.figures[index - 1].span.end;
    let beside = touching && !mark && previous.named.as_ref().is_none_or(|n| n.start >= previous.joint.start);
    // 总产量1700万吨,创5年新高: a record is of what was told.
    let after = scene.figures[index].span.end;
    let record = scene.text.ends_with_any(scene.figures[index].span.start, words!["创", "创下", "创出", "再创"])
        && scene.text.starts_with_any(after, words!["新高", "新低", "来新高", "来新低", "最高", "来最高", "纪录"]);
    let timed = !record
        && reading.shape == Shape::Time
        && !reading.joint.streak
        && !reading.joint.link
        && reading.joint.change.is_none();
    if near && !beside && !timed {
        reading.indicator.clone_from(&previous.indicator);
        reading.named.clone_from(&previous.named);
        // 产值增速连续4个月|超过20%: so does a rate of growth.
        if previous.joint.streak && matches!(reading.shape, Shape::Percent | Shape::Times) {
            grow(scene, reading);
        }
        let ratio = |shape| matches!(shape, Shape::Percent | Shape::Part);
        let level = reading.joint.link && reading.joint.change.is_none();
        // 产值增速由5.1%回落至|4.3%.
        let named = previous.named.as_ref().filter(|_| previous.joint.change.is_some() && previous.clause == here);
        if let Some(named) = named.filter(|_| level && ratio(reading.shape)) {
            let nouns = [CueRole::UpNoun, CueRole::DownNoun];
            let noun = scene.cues.starting_at(named.end).iter().find(|w| w.any(&nouns));
            reading.joint.change = noun.map(Word::direction);
        }
        // 占全省比重从4.6%跃升至9.5%: a share stays one.
        reading.part |= previous.part && level && ratio(previous.shape) && ratio(reading.shape);
    }
}

/// 经过一周波动后: whether a clause only says what went before.
fn passes(scene: &Scene, clause: &Range<usize>) -> bool {
    scene.text.before(clause.end) == Some('后')
        && scene.text.starts_with_any(clause.start, words!["经过", "历经", "经历", "在经", "经"])
}

/// Makes a figure the growth that its indicator ends in.
fn grow(scene: &Scene, reading: &mut Reading) {
    let Some(named) = reading.named.clone() else { return };
    let noun = scene.cues.ending_at(named.end).iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]));
    if let Some(noun) = noun.filter(|w| w.start >= named.start + 2) {
        reading.joint.change = Some(noun.direction());
        reading.indicator = Some(scene.words(named.start..noun.start));
        reading.named = Some(named.start..noun.start);
    }
}

/// The subject of a clause that says what carried it along: 装备产业|则在龙头企业带动下,增长32%; 出口金额|受惠于需求,达59亿元.
fn carried(scene: &Scene, clause: Range<usize>) -> Option<Range<usize>> {
    const SHORTEST: usize = 2;
    let text = scene.text;
    let mut inside = clause.start + SHORTEST..clause.end;
    let within = if text.before(clause.end) == Some('下') && text.ends_with_any(clause.end - 1, CARRYING) {
        inside.find(|&i| text.chars[i] == '在' && scene.alone(i))?
    } else {
        let cause = |i: usize| text.word_at(i, CAUSES).is_some_and(|w| w.chars().count() > 1);
        inside.find(|&i| CAUSES.may_begin(text.chars[i]) && cause(i) && scene.open(i))?
    };
    let adverb = matches!(text.before(within), Some('则' | '也' | '均' | '亦' | '仍' | '更' | '又'));
    let phrase = left::phrase(scene, clause.start, within - usize::from(adverb));
    (SHORTEST..=LONGEST).contains(&phrase.len()).then_some(phrase)
}

/// What a clause says things are ranked by: 在全省高新区综合评价中.
pub(super) fn among(scene: &Scene, clause: Range<usize>) -> Option<Range<usize>> {
    let text = scene.text;
    let inside = text.at(clause.start) == Some('在') && matches!(text.before(clause.end), Some('中' | '里'));
    let phrase = inside.then(|| left::phrase(scene, clause.start + 1, clause.end - 1))?;
    (2..=LONGEST).contains(&phrase.len()).then_some(phrase)
}

/// The order that a clause says somebody entered: 进入2022中国西部百强区,排在第65位.
fn entered(scene: &Scene, clause: Range<usize>) -> Option<Range<usize>> {
    const VERBS: &Words = words!["进入", "入围", "入选", "跻身", "上榜", "闯入", "挺进", "登上"];
    const SHORTEST: usize = 4;
    let verb = clause.clone().find(|&i| scene.text.starts_with_any(i, VERBS) && scene.open(i))?;
    let order = verb + 2..clause.end;
    // 进入全国前10强: so many are no order.
    let first = |i: usize| scene.text.chars[i] == '前' && scene.text.at(i + 1).is_some_and(|c| c.is_ascii_digit());
    if order.clone().any(first) {
        return None;
    }
    ((SHORTEST..=LONGEST).contains(&order.len())).then_some(order)
}

/// A clause that only names what the next one counts: 苏州片区的制度创新成果,|已有十二项.
fn topic(scene: &Scene, clause: Range<usize>) -> Option<Range<usize>> {
    let phrase = left::phrase(scene, clause.start, clause.end);
    let verbs =
        [CueRole::Stop, CueRole::Up, CueRole::Down, CueRole::Link, CueRole::Lead, CueRole::Verb, CueRole::Start];
    let verb = |w: &Word| w.any(&verbs) && w.end <= phrase.end && !scene.inside_whole_word(w.start, w.end);
    let named = (3..=14).contains(&phrase.len()) && phrase.end == clause.end;
    (named && !scene.cues.within(phrase.clone()).iter().any(verb)).then_some(phrase)
}

/// The subject of a clause that has a predicate we know: 科技型中小企业|快速成长.
pub(super) fn subject(scene: &Scene, clause: Range<usize>) -> Option<Range<usize>> {
    let verbs = [CueRole::Stop, CueRole::Up, CueRole::Down, CueRole::Link];
    let verb = scene.cues.within(clause.clone()).iter().find(|w| {
        w.start > clause.start + 1
            && w.any(&verbs)
            && (w.end - w.start > 1 || scene.text.at(w.start) == Some('受'))
            && scene.open(w.start)
            && !scene.inside_whole_word(w.start, w.end)
    })?;
    let lead = scene.cues.within(clause.start..verb.start).iter().any(|w| w.is(CueRole::Lead));
    let phrase = left::phrase(scene, clause.start, verb.start);
    let name = !lead && (3..=16).contains(&phrase.len()) && scene.zone_at(phrase.end - 1).is_none();
    name.then_some(phrase)
}
