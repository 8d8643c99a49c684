//! What a figure measures where its own clause leaves it out: 省级7家, 占比达45%, 同比增长9.2%.

use std::ops::Range;

use super::cue::Word;
use super::indicator::{LONGEST, Reading};
use super::left;
use super::list::alike;
use super::scene::{Scene, Shape};
use crate::mention::Direction;
use crate::tables::lists::MARKS_PASSED;
use crate::tables::{CueRole, UnitFamily};

/// Names a figure by the phrase before it, with what the phrase leaves out.
pub(crate) fn elided(scene: &Scene, before: &[Reading], reading: &mut Reading, mut phrase: Range<usize>) {
    let same = |i: usize| scene.clauses.all.get(i).map(|c| c.sentence);
    let previous = before.last().filter(|p| p.indicator.is_some() && same(p.clause) == same(reading.clause));
    // 进出口总额2784亿元,郑州市|占比超过83%: where it is a part of says nothing.
    if let Some(share) = place_share(scene, &phrase) {
        phrase.start = share;
    }
    let words = scene.words(phrase.clone());
    if let Some(previous) = previous {
        let grade = scene.cues.at(phrase.start, &[CueRole::Grade]).is_some_and(|w| w.end == phrase.end)
            || words.ends_with('级') && phrase.len() <= 5;
        if grade && let Some(named) = &previous.named {
            let tail = scene.cues.starting_at(named.start).iter().find(|w| w.is(CueRole::Grade) && w.end < named.end);
            let tail = tail.map_or(named.start, |w| w.end);
            reading.indicator = Some(words + &scene.words(tail..named.end));
            // The next grade leaves out the same head.
            reading.named = Some(tail..named.end);
            return;
        }
        if matches!(words.as_str(), "占比" | "比重" | "比例" | "份额" | "增速" | "占有率") {
            let head = head(scene, previous, reading);
            reading.indicator = head.map(|p| if p.ends_with(&words) { p } else { p + &words });
            return;
        }
        // 发送旅客1.02亿人次,日均|发送2033万人次.
        if near(previous, reading)
            && alike(previous.shape, reading.shape)
            && words.chars().count() <= 3
            && previous.indicator.as_ref().is_some_and(|p| p.starts_with(&words))
        {
            reading.indicator.clone_from(&previous.indicator);
            reading.named.clone_from(&previous.named);
            return;
        }
        // 新增高新技术企业45家,总数达到210家.
        if matches!(words.as_str(), "总数" | "总量" | "总规模" | "总人数")
            || words == "数量" && reading.shape == Shape::Rank && near(previous, reading)
        {
            let head = head(scene, previous, reading);
            // 产业规模达3500亿元,总规模增长8%.
            let bare = words.strip_prefix('总').unwrap_or(&words);
            reading.indicator = head.map(|p| match p.strip_suffix(bare) {
                Some(_) if p.ends_with(&words) => p,
                Some(stem) => stem.to_owned() + &words,
                None => p + &words,
            });
            return;
        }
        if matches!(words.as_str(), "人均" | "户均" | "亩均" | "村均" | "地均") && near(previous, reading) {
            reading.indicator = previous.indicator.as_ref().map(|p| words.clone() + p);
            return;
        }
        if is_growth_noun(scene, &phrase) && phrase.len() <= 5 {
            reading.indicator.clone_from(&previous.indicator);
            return;
        }
    }
    // 合同项目超过|5成: a tenth of something is a share of it where the one before was.
    if reading.shape == Shape::Percent
        && reading.joint.link
        && reading.joint.change.is_none()
        && previous.is_some_and(|p| near(p, reading) && says_share(p))
        && scene.figures[before.len()].family == UnitFamily::Tenth
    {
        reading.indicator = Some(words + "占比");
        return;
    }
    // 经济运行稳中向好规上工业增加值: a known indicator ends a long phrase.
    const SHORTEST: usize = 3;
    let amount = |start: &usize| phrase.len() > 24 && phrase.end - start >= SHORTEST;
    if let Some(start) = known_end(scene, &phrase).filter(amount) {
        phrase.start = start;
    }
    // A、B、C等优质企业数量: what they are stands after 等.
    if phrase.len() > LONGEST {
        match (phrase.start..phrase.end).rfind(|&i| scene.text.chars[i] == '等' && scene.open(i) && i + 3 < phrase.end)
        {
            Some(etc) if phrase.end - etc <= LONGEST => phrase.start = etc + 1,
            // 负责人以及园区、企业、行业协会|代表80余人.
            _ => match (phrase.start..phrase.end).rfind(|&i| scene.text.chars[i] == '、' && scene.open(i)) {
                Some(comma) if phrase.end - comma <= LONGEST && comma + 2 < phrase.end => phrase.start = comma + 1,
                // 资助计划对每所大学的|资助额.
                _ => match (phrase.start..phrase.end).rfind(|&i| scene.text.chars[i] == '的' && scene.open(i)) {
                    Some(of) if (3..=LONGEST).contains(&(phrase.end - of)) => phrase.start = of + 1,
                    _ => return,
                },
            },
        }
    }
    // 增幅达11%: by itself it names nothing.
    if is_growth_noun(scene, &phrase) && phrase.len() <= 2 {
        return;
    }
    // Growth nouns say how it changes, not what.
    if let Some(noun) = scene.cues.ending_at(phrase.end).iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]))
        && noun.start >= phrase.start + 4
        && !(scene.text.before(phrase.end) == Some('率')
            && scene.cues.ending_at(phrase.end).iter().any(|w| w.known && w.start < noun.start))
        && !reading.joint.streak
    {
        reading.joint.change = Some(direction_of(*noun));
        phrase.end = noun.start;
    }
    reading.indicator = Some(scene.words(phrase.clone()));
    reading.named = Some(phrase);
}

/// Where 占比 begins after nothing but a place.
fn place_share(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    let share = phrase.end.checked_sub(2).filter(|&i| i > phrase.start && scene.text.starts_with_at(i, "占比"))?;
    let word =
        scene.cues.starting_at(phrase.start).iter().find(|w| w.place || w.is(CueRole::Wide) || w.is(CueRole::Scope))?;
    let after = word.end + usize::from(word.place && scene.text.at(word.end).is_some_and(|c| "省市县区".contains(c)));
    (after == share).then_some(share)
}

/// What a bare 占比 or 总量 is of: what a clause between names, or what the figure before measures.
fn head(scene: &Scene, previous: &Reading, reading: &Reading) -> Option<String> {
    if reading.clause == previous.clause + 2 {
        let between = scene.clauses.all[previous.clause + 1].span.clone();
        let known = scene.cues.within(between.clone()).iter().find(|w| w.known && w.end <= between.end);
        if let Some(known) = known.filter(|w| w.start <= between.start + 6 && w.end - w.start > 2) {
            return Some(scene.words(known.start..known.end));
        }
    }
    previous.indicator.clone()
}

fn says_share(previous: &Reading) -> bool {
    previous.indicator.as_ref().is_some_and(|p| ["占比", "比重", "比例", "份额"].iter().any(|w| p.ends_with(w)))
}

/// Whether a figure stands in the same clause as another or the next one.
fn near(previous: &Reading, reading: &Reading) -> bool {
    reading.clause <= previous.clause + 1
}

/// Takes the indicator of the figure before, or the subject of the clause before.
pub(crate) fn inherit(scene: &Scene, before: &[Reading], reading: &mut Reading, index: usize) {
    let sentence = |i: usize| scene.clauses.all.get(i).map(|c| c.sentence);
    let here = reading.clause;
    let previous = before.last().filter(|p| sentence(p.clause) == sentence(here));
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
        let stated = reading.joint.link || reading.joint.change.is_some() || reading.joint.rank;
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
        let becomes = (span.start + 2..span.end).find(|&i| {
            ["成为", "作为", "仍是", "依然是", "为我国", "为全国", "为全省", "为全市"]
                .iter()
                .any(|w| scene.text.starts_with_at(i, w))
        });
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
        let ranks = reading.shape == Shape::Rank && clause + 1 == here;
        let ranked = || among(scene, span.clone()).or_else(|| entered(scene, span.clone())).filter(|_| ranks);
        let found = found.or_else(ranked).or_else(|| subject(scene, span.clone()).filter(|_| adjacent));
        let found = found.or_else(|| topic(scene, span.clone()).filter(|_| counted && clause + 1 == here));
        if let Some(found) = found.filter(|f| !f.is_empty()) {
            reading.indicator = Some(scene.words(found.clone()));
            reading.named = Some(found);
            return;
        }
    }
    let Some(previous) = previous else { return };
    // A figure beside another one with its own noun is no part of it: 6省|50个区县.
    let near = here - previous.clause <= 1
        || (reading.joint.change.is_some() || reading.joint.of_whole || reading.part) && here - previous.clause <= 2;
    let touching = previous.clause == here && scene.figures[index].span.start == scene.figures[index - 1].span.end;
    // 连跨5万亿、6万亿元|两个台阶: nor is a mark passed.
    let mark = MARKS_PASSED.iter().any(|w| scene.text.starts_with_at(scene.figures[index].span.end, w));
    let beside = touching && !mark && previous.named.as_ref().is_none_or(|n| n.start >= previous.joint.start);
    let timed =
        reading.shape == Shape::Time && !reading.joint.streak && !reading.joint.link && reading.joint.change.is_none();
    if near && !beside && !timed {
        reading.indicator.clone_from(&previous.indicator);
        reading.named.clone_from(&previous.named);
        // 产值增速连续4个月|超过20%: so does a rate of growth.
        if previous.joint.streak && matches!(reading.shape, Shape::Percent | Shape::Times) {
            grow(scene, reading);
        }
        // 占全省比重从4.6%跃升至9.5%: a share stays one.
        let ratio = |shape| matches!(shape, Shape::Percent | Shape::Part);
        let level = reading.joint.link && reading.joint.change.is_none();
        reading.part |= previous.part && level && ratio(previous.shape) && ratio(reading.shape);
    }
}

/// Makes a figure the growth that its indicator ends in.
fn grow(scene: &Scene, reading: &mut Reading) {
    let Some(named) = reading.named.clone() else { return };
    let noun = scene.cues.ending_at(named.end).iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]));
    if let Some(noun) = noun.filter(|w| w.start >= named.start + 2) {
        reading.joint.change = Some(direction_of(*noun));
        reading.indicator = Some(scene.words(named.start..noun.start));
        reading.named = Some(named.start..noun.start);
    }
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
    const VERBS: [&str; 8] = ["进入", "入围", "入选", "跻身", "上榜", "闯入", "挺进", "登上"];
    const SHORTEST: usize = 4;
    let verb = clause.clone().find(|&i| VERBS.iter().any(|w| scene.text.starts_with_at(i, w)) && scene.open(i))?;
    let order = verb + 2..clause.end;
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

/// Where the longest known indicator that ends a phrase begins.
pub(crate) fn known_end(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    scene.cues.ending_at(phrase.end).iter().find(|w| w.known && w.start >= phrase.start).map(|w| w.start)
}

fn is_growth_noun(scene: &Scene, phrase: &Range<usize>) -> bool {
    let nouns = [CueRole::UpNoun, CueRole::DownNoun];
    scene.cues.ending_at(phrase.end).iter().any(|w| w.any(&nouns) && w.start <= phrase.start)
}

/// Which way a growth noun goes.
pub(crate) fn direction_of(noun: Word) -> Direction {
    if noun.is(CueRole::DownNoun) { Direction::Down } else { Direction::Up }
}
