//! Zones that stand right before a figure: 长沙高新区|33名, 集中度最高的玉溪高新区|达82.4%, 甲、乙高新区分别达….

use std::ops::Range;

use super::Subject;
use super::body::deed;
use super::place::{place_name, with_place};
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::tables::lists::{BARE_ZONES, HELPING_PLACES, LYING};
use crate::tables::{CueRole, words};
use crate::text::Text;
use crate::zone::ZoneSpan;

/// The zone right before a figure of a clause, where the figure says something of that zone.
pub(crate) fn zone_before(scene: &Scene, reading: &Reading, index: usize, clause: &Range<usize>) -> Option<usize> {
    const LONGEST_JOINT: usize = 8;
    const LONGEST_DEED: usize = 14;
    let figure = &scene.figures[index].span;
    let zone = scene.zones.partition_point(|z| z.span.end <= figure.start).checked_sub(1)?;
    let name = &scene.zones[zone].span;
    // 较多的有|云岭高新区(|20个): so is the one before a bracket.
    if name.end + 1 == clause.start && figure.start == clause.start && scene.text.before(clause.start) == Some('(') {
        return Some(zone);
    }
    let far = figure.start - name.end;
    if name.start < clause.start || far > LONGEST_DEED || reading.shape == Shape::Time {
        return None;
    }
    // 税务局助力|云岭高新区|引进项目12家: what somebody helps a zone to do.
    let helped = scene.text.ends_with_any(name.start, HELPING_PLACES);
    let newly = || scene.cues.at(name.end, &[CueRole::Start]).is_some_and(|w| w.end > w.start + 1);
    if helped && (deed(scene, name.end) || newly()) {
        return Some(zone);
    }
    if far > LONGEST_JOINT {
        return None;
    }
    let counted = |end: usize| index > 0 && scene.figures[index - 1].span.end == end;
    let led = name.start == clause.start
        || scene.text.before(name.start) == Some(' ')
        || scene.text.ends_with_any(name.start, words!["的", "其中", "中", "来自"])
        || scene.text.before(name.start) == Some('、') && counted(name.start - 1);
    // 云岭产业园10个项目|和|滨江高新区|12个项目: so stands the zone of the figure before.
    let pair = || {
        let other = zone.checked_sub(1).map(|z| scene.zones[z].span.end).filter(|&end| end >= clause.start);
        let joined = matches!(scene.text.before(name.start), Some('、' | '和' | '与' | '及'));
        joined && name.end == figure.start && index > 0 && other == Some(scene.figures[index - 1].span.start)
    };
    // 落户|云岭高新区|的18个项目, 支持|云岭软件园|内12家企业.
    let counts = matches!(reading.shape, Shape::Count | Shape::Noun);
    let there = || counts && (helped || scene.text.ends_with_any(name.start, LYING));
    let led = led || pair() || there();
    let from = name.end + scene.text.length_at(name.end, words!["内的", "内", "的"]);
    // 云岭高新区签约12个|、滨江高新区签约8个.
    let next = || scene.text.before(name.start) == Some('、') && deed(scene, name.end);
    (led && (joined(scene, from..figure.start) || next())).then_some(zone)
}

/// The zone of a place right before a rank, whose sort one before it in the sentence says: 长沙高新区第16位,|株洲|第28位、|湘潭|第80位.
pub(crate) fn elided(scene: &Scene, reading: &Reading, index: usize, clause: &Range<usize>) -> Option<Subject> {
    let rank = scene.figures[index].span.start;
    let last = index.checked_sub(1).map(|i| scene.figures[i].span.end + 1).filter(|_| reading.shape == Shape::Rank)?;
    let at = if scene.text.before(last) == Some('、') { last } else { clause.start };
    let Range { start: from, end: to } = place_name(scene, at)?;
    let peer = &scene.zones[scene.zones.partition_point(|z| z.span.end <= from).checked_sub(1)?].span;
    let sort = place_name(scene, peer.start).and_then(|name| scene.text.past_word(name.end, BARE_ZONES));
    let sentence = |i: usize| scene.clauses.all.get(i).map(|c| c.sentence);
    let told = sort == Some(peer.end) && sentence(scene.clauses.at(peer.start)) == sentence(reading.clause);
    (told && to <= rank && joined(scene, to..rank)).then_some(Subject::Sharing { from, to, sort: peer.end })
}

/// Whether nothing but words that join a figure to its subject stands in a range: 排名, 达, 同比增长.
pub(crate) fn joined(scene: &Scene, range: Range<usize>) -> bool {
    let joints =
        [CueRole::Link, CueRole::Hedge, CueRole::Rank, CueRole::Up, CueRole::Down, CueRole::Scope, CueRole::Wide];
    let mut at = range.start;
    while at < range.end {
        let word = scene.cues.starting_at(at).iter().find(|w| w.end <= range.end && w.any(&joints) && !w.known);
        match word {
            Some(word) => at = word.end,
            None if matches!(scene.text.chars[at], '(' | ')' | ':' | '为' | '由' | '从') => at += 1,
            None => return false,
        }
    }
    true
}

/// Those that figures are given to one by one, in the sentence of this number.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    whose: Vec<Subject>,
    sentence: usize,
    /// How many zones of the block stand before the figures.
    zones: usize,
}

/// The zone of a figure in 甲高新区、乙高新区分别完成50亿元、20亿元,增长9%、4%: as many zones as figures, in the same order.
pub(crate) fn respective(scene: &Scene, index: usize, clause: usize, listed: &mut Option<Listed>) -> Option<Subject> {
    let clause = scene.clauses.all.get(clause)?;
    let first = index - listed_before(scene, index, clause.span.start)?;
    let run = run(scene, first, clause.span.end);
    if run.len() < 2 {
        return None;
    }
    if let Some((whose, zones)) = said_respectively(scene, first, run.len(), &clause.span) {
        *listed = Some(Listed { whose, zones, sentence: clause.sentence });
    }
    let listed = listed.as_ref().filter(|l| l.sentence == clause.sentence && l.whose.len() == run.len())?;
    // Another zone takes over.
    let other = scene.zones.get(listed.zones).is_some_and(|z| z.span.start < scene.figures[first].span.start);
    (!other).then(|| listed.whose[index - first])
}

/// Those whom 分别 before a run of figures gives them to, and how many zones stand before it.
fn said_respectively(
    scene: &Scene,
    first: usize,
    count: usize,
    clause: &Range<usize>,
) -> Option<(Vec<Subject>, usize)> {
    const REACH: usize = 30;
    let figure = scene.figures[first].span.start;
    let lead = clause.start.max(figure.saturating_sub(REACH))..figure;
    let word = lead
        .clone()
        .find(|&i| scene.text.starts_with_any(i, words!["分别", "各自", "依次", "依序", "分列", "分居", "分获"]));
    let to = scene.zones.partition_point(|z| z.span.end <= word.unwrap_or(figure));
    // 甲、乙、丙表现突出,|分别完成: the list may stand in an earlier clause of the sentence.
    let own = scene.zones[..to].last().is_some_and(|z| z.span.start >= clause.start);
    let start = if own { clause.start } else { sentence_start(scene, clause.start) };
    // 除云岭科技园外,还有|甲高新区、乙高新区|上榜,分别列第四、第八.
    let from = scene.zones.partition_point(|z| z.span.start < start).max(to.saturating_sub(count));
    let longer = || from > 0 && listed_on(scene, scene.zones[from - 1].span.end..scene.zones[from].span.start);
    // 长沙、株洲、湘潭|3家高新区|产值突破: a list that ends with how many they are needs no 分别.
    // 2家经开区产值突破|千亿元|,分别: another amount may stand between.
    let before = scene.figures[first.saturating_sub(2)..first].iter().rev().filter(|f| f.span.start > start);
    let mut before = before.filter(|f| word.is_some() || f.value == count as f64);
    let counted = before.find_map(|f| Some((f.span.start, sort_at(scene.text, f.span.end)?)));
    let sort = counted.map(|c| c.1);
    if word.is_none() && sort.is_none() {
        return None;
    }
    // 甲高新区出口12亿元、乙高新区8亿元,|分别增长: each has a figure of its own.
    let between = |pair: &[ZoneSpan]| pair[0].span.end..pair[1].span.start;
    let parted = |pair: &[ZoneSpan]| listed_on(scene, between(pair)) || scene.figure_in(between(pair));
    let listed = to.saturating_sub(from) == count && scene.zones[from..to].windows(2).all(parted) && !longer();
    if listed {
        return Some(((from..to).map(Subject::Zone).collect(), to));
    }
    let last = counted.map(|c| c.0);
    let last = last.or_else(|| to.checked_sub(1).map(|z| scene.zones[z].span.end).filter(|&end| !own && end > start));
    let whose = match (last, word) {
        (Some(last), _) => items(scene, scene.clauses.all[scene.clauses.at(last - 1)].span.start, last, sort),
        (None, Some(word)) if own => items(scene, start, word, None),
        _ => Vec::new(),
    };
    let whole = last.is_none() || !whose.contains(&Subject::Other);
    (whole && whose.len() == count).then_some((whose, to))
}

/// Where the sort of zones ends that stands at a position, with its grade: 3家|国家级高新区.
pub(crate) fn sort_at(text: &Text, at: usize) -> Option<usize> {
    text.past_word(at + text.length_at(at, words!["国家级", "国家", "省级"]), BARE_ZONES)
}

/// Those of a list with a zone among them, |云岭高新区|、|临江区|; places share the sort of the zone that ends it, 湖南|长沙|、|株洲|、湘潭高新区,
/// or the one that ends at `sort`.
fn items(scene: &Scene, from: usize, to: usize, sort: Option<usize>) -> Vec<Subject> {
    const LONGEST_NAME: usize = 6;
    let whose = |start: usize, end: usize| {
        // 去年,|云岭高新区|、…; …、|云岭高新区|产值.
        let zone = scene.zone_at(if start > from { start } else { end - 1 });
        if let Some(zone) = zone.filter(|&z| start > from || scene.zones[z].span.end == end) {
            return Subject::Zone(zone);
        }
        let starts = start.max(end.saturating_sub(LONGEST_NAME))..end.saturating_sub(1);
        let place = starts.into_iter().find(|&i| place_name(scene, i).is_some_and(|name| name.end == end));
        let place = place.filter(|_| !matches!(scene.text.chars[end - 1], '市' | '区' | '县'));
        let zone = scene.zones.get(scene.zones.partition_point(|z| z.span.start < end));
        match (place, zone.map(|z| z.span.end).filter(|&zone| zone <= to).or(sort)) {
            (Some(from), Some(sort)) => Subject::Sharing { from, to: end, sort },
            _ => Subject::Other,
        }
    };
    let mark = |&i: &usize| matches!(scene.text.chars[i], '、' | '和' | '与' | '及') && scene.zone_at(i).is_none();
    let ends: Vec<usize> = (from + 1..to).filter(mark).chain([to]).collect();
    let starts = [from].into_iter().chain(ends.iter().map(|end| end + 1));
    let found: Vec<Subject> = starts.zip(&ends).map(|(start, &end)| whose(start, end.max(start + 1))).collect();
    // 新材料产业园、云帆产业园: parks of one zone.
    let parks = found[0] == Subject::Other && scene.text.chars[ends[0] - 1] == '园';
    if !parks && (sort.is_some() || found.iter().any(|s| matches!(s, Subject::Zone(_)))) { found } else { Vec::new() }
}

/// Where the sentence of a position begins, not too far before it.
fn sentence_start(scene: &Scene, position: usize) -> usize {
    const MOST_CLAUSES: usize = 5;
    let index = scene.clauses.at(position);
    let sentence = scene.clauses.all.get(index).map(|c| c.sentence);
    let clauses = &scene.clauses.all[index.saturating_sub(MOST_CLAUSES)..index.min(scene.clauses.all.len())];
    clauses.iter().find(|c| Some(c.sentence) == sentence).map_or(position, |c| c.span.start)
}

/// The longest list of figures that is given to as many zones.
const MOST: usize = 8;

/// How many figures stand before one with only separators between them, if not too many.
fn listed_before(scene: &Scene, index: usize, from: usize) -> Option<usize> {
    (0..MOST).find(|&count| {
        count == index
            || scene.figures[index - count - 1].span.start < from
            || !separated(scene, scene.figures[index - count - 1].span.end..scene.figures[index - count].span.start)
    })
}

/// Whether a range is one mark of a list.
fn separated(scene: &Scene, range: Range<usize>) -> bool {
    range.len() == 1 && scene.text.chars[range].iter().all(|c| matches!(*c, '、' | '和' | '与' | '及'))
}

/// Whether nothing but a mark of a list stands between two zones, and the place of the second: 云岭高新区、|陕西|西安高新区.
fn listed_on(scene: &Scene, between: Range<usize>) -> bool {
    separated(scene, between.start..with_place(scene, between.end))
}

/// The figures from one on with only separators between them.
fn run(scene: &Scene, first: usize, end: usize) -> Range<usize> {
    let mut last = first;
    while let (Some(a), Some(b)) = (scene.figures.get(last), scene.figures.get(last + 1)) {
        if last - first == MOST || b.span.end > end || !separated(scene, a.span.end..b.span.start) {
            break;
        }
        last += 1;
    }
    first..last + 1
}
