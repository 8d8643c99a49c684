//! What only the whole document tells of its figures: the headline's zone, the section a block stands in, the period and the
//! years that earlier blocks set.

use std::collections::{BTreeMap, BTreeSet};

use super::back::Back;
use super::horizon::Horizon;
use super::subject::Subject;
use super::{Facts, Section, Time, bulletin, dateline, opening, reasons, when};
use crate::block::{Block, Role};
use crate::calendar::{Date, Writing};
use crate::explain::Rule;
use crate::mention::Figure;
use crate::tables::{Words, words};
use crate::text::{Text, is_alphanumeric};

/// The attributes of every figure, by block, in a document published on a day that is known or not.
pub(crate) fn link(blocks: &[&Block], published: Option<Date>) -> Vec<Vec<Figure>> {
    let items = items(blocks);
    let bulletin = bulletin::is(blocks);
    let title = if bulletin { None } else { title(blocks, &items) };
    // A government report speaks of many zones and is about none.
    let report = title.is_none()
        && blocks.iter().any(|b| b.role == Role::Heading && b.facts.section.is_some() && b.facts.figures.is_empty());
    let dominant = if report || bulletin { None } else { dominant(blocks) };
    let untitled = title.is_none();
    let title = title.or(dominant);
    let mut headline = title;
    let mut section = None;
    let mut broken: Option<&Facts> = None;
    // The zone that earlier paragraphs spoke of last.
    let mut carried: Option<(&Block, usize)> = None;
    let mut years = when::Years::default();
    let horizon = Horizon::of(blocks);
    let mut linked = Vec::with_capacity(blocks.len());
    // A zone that only the text tells of is not yet known before its first mention.
    let mut unnamed = untitled;
    for (index, block) in blocks.iter().enumerate() {
        let facts = &block.facts;
        // A heading with a figure of its own states it, and announces nothing: 未来五年占比要超45%.
        let stated = facts.section.filter(|_| block.role == Role::Heading && !facts.figures.is_empty());
        if block.role == Role::Heading {
            section = if stated.is_some() { section } else { facts.section.or(section) };
            let heads = !bulletin || bulletin::heads_piece(block);
            if block.text.len() > 0 && heads && !items.contains(&index) && !caption(&block.text) {
                headline = heading_zone(block).or(title);
            }
            years.head(facts);
        }
        unnamed &= !block.zones.iter().any(|z| dominant.is_some_and(|d| d.name == z.zone.name));
        let headline = headline.filter(|&zone| !unnamed || Some(zone) != dominant);
        let writing = Writing { published, year: years.said() };
        // 全区 means the zone this block spoke of last, or the headline's.
        let mut last = headline.or(dominant);
        let figures = facts.figures.iter().enumerate().map(|(index, draft)| {
            let mut figure = draft.figure.clone();
            let before = broken.filter(|_| draft.first).and_then(|facts| facts.period.as_ref());
            let period = draft.period.as_ref().or(before);
            let section = stated.or(section);
            let planned = section == Some(Section::Plan) || horizon.awaits(block.role, period);
            let gone = period.filter(|time| horizon.has_passed(time)).map(|time| Time { ahead: false, ..time.clone() });
            let period = gone.as_ref().or(period);
            when::place(&mut figure, draft.status, planned, period, years.run(), writing);
            reasons::of_time(block, index, draft, before.is_some(), section, figure.status);
            let (zone, rule) = match draft.subject {
                Subject::Unsaid | Subject::Place => (headline, headline.map(|_| Rule::HeadlineZone)),
                Subject::Zone(_) if report && !draft.beside => (None, Some(Rule::PassingZone)),
                Subject::Zone(zone) => {
                    let rule = if draft.beside { Rule::SubjectZone } else { Rule::TopicZone };
                    (Some(Named::of(block, zone)), Some(rule))
                }
                // The zones of a report are many.
                Subject::Back(_) if report => (None, None),
                Subject::Back(back) => {
                    let here = back.zone.map(|zone| Named::of(block, zone));
                    let earlier = carried.filter(|(b, z)| back.carries && back.sort.fits(&b.text, &b.zones[*z]));
                    let earlier = earlier.map(|(b, z)| Named::of(b, z));
                    let zone = if back.sure { here } else { last.or(here).or(earlier) };
                    (zone, zone.map(|_| Rule::ReferringBack))
                }
                Subject::Other => (None, Some(Rule::OtherSubject)),
            };
            if let Some(rule) = rule {
                let named = if let Subject::Zone(zone) = draft.subject { Some(zone) } else { None };
                reasons::of_subject(block, index, rule, named);
            }
            figure.zone = zone.map(|zone| zone.text.split('\n').map(str::trim).collect());
            figure.zone_name = zone.map(|zone| zone.name.to_owned());
            if let Subject::Zone(zone) = draft.subject {
                last = Some(Named::of(block, zone));
            }
            figure
        });
        linked.push(figures.collect());
        carried = spoken_last(block).map(|zone| (*block, zone)).or(carried);
        if block.role != Role::Heading {
            years.pass(facts);
            section = facts.section.or(section);
        }
        if block.text.len() > 0 {
            broken = Some(facts).filter(|f| f.breaks_off);
        }
    }
    linked
}

/// The zone a block speaks of last: the last subject of its figures, else the only zone it names.
fn spoken_last(block: &Block) -> Option<usize> {
    let subject = block.facts.figures.iter().rev().find_map(|draft| match draft.subject {
        Subject::Zone(zone) | Subject::Back(Back { zone: Some(zone), sure: true, .. }) => Some(zone),
        _ => None,
    });
    subject.or_else(|| heading_zone(block).map(|_| 0))
}

/// The zone the document's title names: the first heading with one, before the text proper.
fn title<'a>(blocks: &[&'a Block], items: &BTreeSet<usize>) -> Option<Named<'a>> {
    const TEXT_PROPER: usize = 60;
    let long = |b: &Block| b.text.chars.iter().filter(|c| !c.is_ascii()).nth(TEXT_PROPER).is_some();
    let head = blocks.iter().enumerate().take_while(|(_, b)| b.role != Role::Paragraph || !long(b));
    let heads = |i: &usize, b: &Block| b.text.len() > 0 && !items.contains(i) && !caption(&b.text);
    let headings = head.filter(|(i, b)| b.role == Role::Heading && heads(i, b));
    // The contents of a bulletin head no text.
    const MOST: usize = 5;
    headings.take(MOST).find_map(|(_, b)| heading_zone(b))
}

/// Whether a line tells where a picture is from, and so heads nothing: 北京中关村(图源:某社), 某产业园 某某摄.
fn caption(text: &Text) -> bool {
    const SOURCES: &Words = &Words::new(&["图源", "图片来源", "资料图", "供图", "图为", "摄影", "效果图", "制图"]);
    let end = text.chars.iter().rposition(|&c| is_alphanumeric(c)).map_or(0, |i| i + 1);
    text.before(end) == Some('摄') || (0..text.len()).any(|i| text.starts_with_any(i, SOURCES))
}

/// The lines of a list, each of which gives a figure of another zone, and which head nothing.
fn items(blocks: &[&Block]) -> BTreeSet<usize> {
    let lines: Vec<usize> = (0..blocks.len()).filter(|&i| blocks[i].text.len() > 0).collect();
    let name = |i: usize| {
        let block = blocks[i];
        let zone = block.zones.first().filter(|z| z.span.start == 0)?;
        (block.role == Role::Heading && !block.facts.figures.is_empty()).then_some(&zone.zone.name)
    };
    let pairs = lines.windows(2).filter(|pair| match (name(pair[0]), name(pair[1])) {
        (Some(a), Some(b)) => a != b,
        _ => false,
    });
    pairs.flatten().copied().collect()
}

/// The zone a text without a title speaks of most, twice as often as of any other: three times at least, or twice if its
/// first words are that zone, or once if it is introduced at once, is the only one, and is referred back to.
fn dominant<'a>(blocks: &[&'a Block]) -> Option<Named<'a>> {
    const LINE: usize = 24;
    let mut counts: BTreeMap<&str, (usize, Named<'a>)> = BTreeMap::new();
    for block in blocks {
        for (index, zone) in block.zones.iter().enumerate().filter(|(_, z)| !opening::nickname(&block.text, z)) {
            counts.entry(&zone.zone.name).or_insert((0, Named::of(block, index))).0 += 1;
        }
    }
    let first = blocks.iter().find(|b| b.role == Role::Paragraph && b.text.len() > LINE);
    let opening = first.filter(|b| opens(b)).map(|b| Named::of(b, 0));
    let most = counts.values().map(|c| c.0).max()?;
    if let Some(zone) = opening.filter(|zone| counts[zone.name].0 == most) {
        return Some(zone);
    }
    let mut counts: Vec<(usize, Named)> = counts.into_values().collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    let &(most, zone) = counts.first()?;
    let second = counts.get(1).map_or(0, |c| c.0);
    let sole = counts.len() == 1 && first.is_some_and(introduces) && blocks.iter().any(|b| refers_back(b));
    (sole || most >= 3 && most >= 2 * second && pervades(blocks, zone)).then_some(zone)
}

/// Whether a block names a zone at once: 2021年是|合肥高新区|成立三十周年.
fn introduces(block: &&Block) -> bool {
    const LEAD: usize = 40;
    block.zones.first().is_some_and(|zone| zone.span.start <= dateline::end(&block.text) + LEAD)
}

/// Whether a block says 高新区 or 全区 of a zone named before.
fn refers_back(block: &Block) -> bool {
    block.facts.figures.iter().any(|draft| matches!(draft.subject, Subject::Back(_)))
}

/// Whether a zone is named all over a text, not only in one piece of a bulletin.
fn pervades(blocks: &[&Block], zone: Named) -> bool {
    const FEW: usize = 6;
    const SHARE: usize = 4;
    let told = blocks.iter().filter(|b| b.role == Role::Paragraph && !b.facts.figures.is_empty());
    let named = told.clone().filter(|b| b.zones.iter().any(|z| z.zone.name == zone.name)).count();
    let told = told.count();
    told <= FEW || named * SHARE >= told
}

/// Whether a block begins with a zone, after the words that say when: 2014年,合肥高新区….
fn opens(block: &Block) -> bool {
    const DATELINE: usize = 24;
    let text = &block.text;
    let body = dateline::end(text);
    let Some(zone) = block.zones.first().filter(|z| (body..=body + DATELINE).contains(&z.span.start)) else {
        return false;
    };
    let before = &text.chars[body..zone.span.start];
    // 2016年2月,吉林|长春新区: no more than a province between.
    const PROVINCE: usize = 3;
    let place = before.iter().rev().take_while(|&&c| c != ',').count();
    let dated = place <= PROVINCE && before.iter().filter(|&&c| c == ',').count() <= 1;
    let after = zone.span.end..text.len().min(zone.span.end + 8);
    let part = after.into_iter().any(|i| text.starts_with_any(i, words!["基地", "项目", "公司", "街道", "社区"]));
    let more = part || text.starts_with_any(zone.span.end, words!["、", "和", "与", "等", "及"]);
    dated && !more && !opening::nickname(text, zone)
}

/// The one zone a heading or another block names.
fn heading_zone(block: &Block) -> Option<Named<'_>> {
    let mut zones = block.zones.iter().map(|z| &z.zone.name);
    let first = zones.next()?;
    zones.all(|name| name == first).then(|| Named::of(block, 0))
}

/// A zone as a block names it, and officially.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Named<'a> {
    text: &'a str,
    name: &'a str,
}

impl<'a> Named<'a> {
    fn of(block: &'a Block, zone: usize) -> Self {
        let span = &block.zones[zone];
        Named { text: block.text.original(span.span.clone()), name: &span.zone.name }
    }
}
