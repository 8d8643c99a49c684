//! What a figure measures where the phrase before it leaves out a part of the name: 省级7家, 占比达45%.

use std::ops::Range;

use super::carry;
use super::indicator::{LONGEST, Reading};
use super::list::alike;
use super::scene::{Scene, Shape};
use crate::tables::{CueRole, UnitFamily, words};

/// Names a figure by the phrase before it, with what the phrase leaves out.
pub(crate) fn name(scene: &Scene, before: &[Reading], reading: &mut Reading, mut phrase: Range<usize>) {
    let same = |i: usize| scene.clauses.all.get(i).map(|c| c.sentence);
    let previous = before.last().filter(|p| p.indicator.is_some() && same(p.clause) == same(reading.clause));
    // 进出口总额2784亿元,郑州市|占比超过83%: where it is a part of says nothing.
    if let Some(share) = place_share(scene, &phrase) {
        phrase.start = share;
    }
    let words = scene.words(phrase.clone());
    if let Some(previous) = previous {
        let grade = scene.cues.at(phrase.start, &[CueRole::Grade]).is_some_and(|w| w.end == phrase.end)
            || words.ends_with('级') && phrase.len() <= 5
            || phrase.len() <= 6 && ["级以上", "级及以上"].iter().any(|w| words.ends_with(w));
        if grade && let Some(named) = &previous.named {
            let tail = scene.cues.starting_at(named.start).iter().find(|w| w.is(CueRole::Grade) && w.end < named.end);
            // A级以上|60个 after 5A级景区.
            let letters = || named.clone().find(|&i| !scene.text.chars[i].is_ascii_alphanumeric());
            let lettered =
                || letters().filter(|&i| i > named.start && i + 1 < named.end && scene.text.chars[i] == '级');
            let tail = tail.map(|w| w.end).or_else(|| lettered().map(|i| i + 1)).unwrap_or(named.start);
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
            && previous.indicator.as_ref().is_some_and(|p| {
                // 人才项目56个,引进|人才218名: a noun is counted by itself.
                let verb = scene.cues.at(phrase.start, &[CueRole::Lead, CueRole::Verb]).is_some();
                let led = scene.cues.ending_at(phrase.start).iter().any(|w| w.is(CueRole::Lead));
                p.starts_with(&words) && (verb || !led) || p.contains(&format!("累计{words}"))
            })
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
        // 氯化钾产量264万吨,|销量296万吨: whose it is goes on.
        if near(previous, reading)
            && let Some(named) = previous.indicator.as_ref()
            && let Some(owner) = carry::owner(named, &words)
        {
            reading.indicator = Some(owner + &words);
            reading.named = Some(phrase);
            return;
        }
        if near(previous, reading)
            && reading.joint.change.is_some()
            && let Some(same) = previous.indicator.as_ref().and_then(|named| carry::swapped(named, &words))
        {
            reading.indicator = Some(same);
            reading.named = Some(phrase);
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
    if let Some(start) = scene.known_end(&phrase).filter(amount) {
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
    // Growth nouns say how it changes, not what: but GDP增速回落|2个百分点, GDP增速居|第八位.
    let of_rate = reading.shape == Shape::Rank || reading.shape == Shape::Points && reading.joint.change.is_some();
    if let Some(noun) = scene.cues.ending_at(phrase.end).iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]))
        && noun.start >= phrase.start + 4
        && !(scene.text.before(phrase.end) == Some('率')
            && scene.cues.ending_at(phrase.end).iter().any(|w| w.known && w.start < noun.start))
        && !reading.joint.streak
        && !of_rate
    {
        reading.joint.change = Some(noun.direction());
        phrase.end = noun.start;
        // 消费金额同比|增幅: nor against when.
        if let Some(base) = scene.text.word_before(phrase.end, words!["同比", "环比", "按年"]) {
            phrase.end = (phrase.end - base.chars().count()).max(phrase.start + 2).min(phrase.end);
        }
    }
    reading.indicator = Some(scene.words(phrase.clone()));
    reading.named = Some(phrase);
}

/// Where 占比 begins after nothing but a place.
fn place_share(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    let share = phrase.end.checked_sub(2).filter(|&i| i > phrase.start && scene.text.starts_with_at(i, "占比"))?;
    let word =
        scene.cues.starting_at(phrase.start).iter().find(|w| w.place || w.is(CueRole::Wide) || w.is(CueRole::Scope))?;
    let after =
        word.end + usize::from(word.place && matches!(scene.text.at(word.end), Some('省' | '市' | '县' | '区')));
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

fn is_growth_noun(scene: &Scene, phrase: &Range<usize>) -> bool {
    let nouns = [CueRole::UpNoun, CueRole::DownNoun];
    scene.cues.ending_at(phrase.end).iter().any(|w| w.any(&nouns) && w.start <= phrase.start)
}
