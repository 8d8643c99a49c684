//! What a clause before figures with 分别 announces, as many as there are: 锂电、汽车产业增长较快,分别增长165.3%、33.8%.

use std::ops::Range;

use super::Reading;
use super::left;
use super::members;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::mention::Direction;
use crate::tables::{CueRole, words};

/// 锂电、汽车产业增长较快,分别增长|165.3%、33.8%; 锂电和汽车增幅最大,分别为|…: the clause before names them and has no figures.
/// Its noun says which way they went. What is counted `apart`, each by its own word, shares no noun.
pub(super) fn names(
    scene: &Scene,
    reading: &Reading,
    run: usize,
    apart: bool,
) -> Option<(Vec<String>, Option<Direction>)> {
    const LONGEST_VERB: usize = 8;
    let clause = &scene.clauses.all.get(reading.clause.checked_sub(1)?)?;
    let span = clause.span.clone();
    if clause.sentence != scene.clauses.all[reading.clause].sentence {
        return None;
    }
    if let Some(names) = quoted(scene, reading, span.clone(), run) {
        return Some((names, None));
    }
    if scene.figure_after(span.start) != scene.figure_after(span.end) {
        return None;
    }
    let rates = [CueRole::UpNoun, CueRole::DownNoun];
    let verbs = [CueRole::Up, CueRole::Down, CueRole::Stop, CueRole::Link, rates[0], rates[1]];
    // 汽车、钢材出口大幅增长|成为拉动出口的主因.
    let told = span.clone().find(|&i| scene.text.starts_with_at(i, "成为")).unwrap_or(span.end);
    let from = span.start.max(told.saturating_sub(LONGEST_VERB));
    // 锂电池、光伏产品|一升一降.
    let turns = words![
        "一升一降",
        "一增一减",
        "一涨一跌",
        "有升有降",
        "有增有减",
        "有涨有跌",
        "涨跌不一",
        "此消彼长",
        "此长彼消",
        "增减不一"
    ];
    // 高企和科技型企业|在去年的基础上|实现翻番.
    let basis =
        || span.clone().find(|&i| scene.text.chars[i] == '在' && scene.text.has_any(i..i + 16, words!["基础上"]));
    // 金属和塑胶|因需求保守|,分别年减10%与9.8%.
    let why = || {
        let cause = |&i: &usize| {
            scene.text.chars[i] == '因'
                && !matches!(scene.text.before(i), Some('主' | '原' | '起' | '诱'))
                && scene.alone(i)
                || scene.text.starts_with_any(i, words!["受惠", "受到"])
        };
        (span.start + 4..span.end).find(cause)
    };
    let turn = scene.text.word_start(span.end, turns).or_else(basis).or_else(why);
    let verb = scene.cues.within(from..span.end).iter().find(|w| {
        let apart = w.end <= told || told <= w.start;
        w.any(&verbs) && w.end - w.start > 1 && apart && scene.open(w.start) && !scene.inside_whole_word(w.start, w.end)
    });
    let verb = verb.filter(|_| turn.is_none());
    let opens = span.start + if scene.text.starts_with_at(span.start, "其中") { 2 } else { 0 };
    // 出口以|电子、机械|为两大引擎,各年增13%、24%.
    let by = span.clone().find(|&i| scene.text.chars[i] == '以' && scene.alone(i));
    let is = by.and_then(|by| span.clone().rev().find(|&i| scene.text.chars[i] == '为' && i > by + 3));
    let (opens, turn) = by.zip(is).map_or((opens, turn), |(by, is)| (by + 1, Some(is)));
    let told = left::phrase(scene, opens, turn.or(verb.map(|w| super::predicated::before_manner(scene, w.start)))?);
    // 新材料、新能源等|行业利润增长较快: each member has its own figure.
    let etc = told.start > opens && scene.text.before(told.start) == Some('等');
    let mut items = members::of(scene, if etc { opens..told.end } else { told }, run);
    // 代表高端化、智能化的|航天器制造、|电池制造等行业: what they stand for is no member.
    items.drain(..items.len().saturating_sub(run));
    if let Some(of) = items.first().and_then(|first| scene.find(first.start + 2..first.end.saturating_sub(2), '的')) {
        items[0].start = of + 1;
    }
    let rate = verb.filter(|v| v.any(&rates)).map(|v| v.direction());
    // 安阳、|焦作高新区|进位明显,分别前移3位、5位: whose they are is not what is measured.
    let zones = items.last().is_some_and(|last| scene.zone_at(last.end - 1).is_some());
    let words = || items.iter().map(|item| scene.words(item.clone())).collect();
    let names = || if apart { words() } else { members::names(scene, &items) };
    (items.len() == run && !zones).then(|| (names(), rate))
}

/// 在“|研发投入|”和“|营商环境|”方面表现优异,分列第三、第四: what ranks is quoted, as many as `run`.
pub(super) fn quoted(scene: &Scene, reading: &Reading, told: Range<usize>, run: usize) -> Option<Vec<String>> {
    const REACH: usize = 80;
    let near = told.start.max(told.end.saturating_sub(REACH))..told.end;
    let opens = near.filter(|&i| scene.text.chars[i] == '“' && reading.shape == Shape::Rank);
    let quotes = opens.filter_map(|i| Some(i + 1..scene.clauses.atom_at(i)? - 1));
    let names: Vec<String> = quotes.take(run + 1).map(|quote| scene.words(quote)).collect();
    (names.len() == run).then_some(names)
}

/// 租赁和商务服务业,|金融业,|批发和零售业增加值分别增长: the members that stand in clauses of their own, as many as `run`.
pub(super) fn over_clauses(scene: &Scene, clause: usize, last: Range<usize>, run: usize) -> Option<Vec<Range<usize>>> {
    const LONGEST: usize = 24;
    let first = clause.checked_sub(run - 1)?;
    let clauses = &scene.clauses.all[first..clause];
    let verbs = [CueRole::Up, CueRole::Down, CueRole::Link, CueRole::Stop, CueRole::Lead];
    let member = |span: &Range<usize>| {
        let time = scene.next_period(span.start).is_some_and(|p| p.outer.start < span.end);
        let phrase = if time { left::phrase(scene, span.start, span.end) } else { span.clone() };
        // 从增速看,|前三季度,|进出口增速分别为: nor a time by itself, nor what it is looked at by.
        // 其中,|新能源汽车产销分别完成: nor what leads to the parts.
        let aside = scene.text.starts_with_at(span.start, "其中") && span.len() == 2
            || scene.text.ends_with_any(span.end, words!["看", "来说", "而言", "方面"])
            || time && phrase == *span;
        let verb = |w: &Word| {
            w.any(&verbs) && w.end - w.start > 1 && w.end <= span.end && !scene.inside_whole_word(w.start, w.end)
        };
        let nominal = (2..=LONGEST).contains(&phrase.len())
            && phrase.end == span.end
            && !aside
            && scene.figure_after(span.start) == scene.figure_after(span.end)
            && !scene.cues.within(phrase.clone()).iter().any(verb);
        nominal.then_some(phrase)
    };
    let here = scene.clauses.all[clause].sentence;
    let same = clauses.iter().all(|c| c.sentence == here);
    let mut items: Vec<Range<usize>> = clauses.iter().map_while(|c| member(&c.span)).collect();
    items.push(last);
    (same && items.len() == run).then_some(items)
}
