//! Which zone a document is about: that of its title, or the one it speaks of most.

use std::ops::Range;

use super::Subject;
use super::authority;
use super::back::{Back, Sort};
use super::bulletin;
use super::dominant;
use super::sorts::{called, classes, headed_by_sort};
use super::zone_first::visited;
use crate::block::{Block, Role};
use crate::char_set::chars;
use crate::length::Length;
use crate::mention::ZoneKind;
use crate::search::Search;
use crate::tables::lists::{BARE_ZONES, FIRM_TRADES, INDUSTRY_TRADES, PLACED_WORKS};
use crate::tables::{Words, words};
use crate::text::{Text, is_alphabetic, is_alphanumeric};
use crate::zone::ZoneSpan;

/// What a document is about, as far as its title and the whole of its text tell.
pub(crate) struct About<'a> {
    /// The zone its title names.
    pub title: Option<Named<'a>>,
    /// The zone it speaks of most.
    pub dominant: Option<Named<'a>>,
    /// It is a government report, which speaks of many zones and is about none.
    pub report: bool,
    /// It is several pieces of news.
    pub bulletin: bool,
    /// It names no zone, and calls one 高新区 or the like.
    pub nameless: bool,
    /// Its title says of a firm or of works that they are in a zone.
    pub placed: bool,
    /// The sorts of zones that it speaks of where it has no title, so that 综保区 may mean all of them.
    pub classes: Vec<Sort>,
    /// It turns from zone to zone, a paragraph or more for each.
    pub round: bool,
    /// It is a statistical communiqué, which plans nothing.
    pub statistics: bool,
    /// The lines of a list, which head nothing, in order.
    items: Vec<usize>,
}

impl<'a> About<'a> {
    pub fn of(blocks: &[&'a Block]) -> Self {
        let items = items(blocks);
        let bulletin = bulletin::is(blocks);
        let title = if bulletin { None } else { title(blocks, &items) };
        let placed = blocks.iter().find(|b| b.text.len() > 0).is_some_and(|b| b.role == Role::Heading && places(b));
        let title = title.filter(|_| !placed);
        let announces = |b: &&Block| b.role == Role::Heading && b.facts.section.is_some() && b.facts.figures.is_empty();
        let reports = title.is_none() && authority::reports_of_sort(blocks);
        let governs = authority::governs(blocks);
        let report = title.is_none() && !reports && (governs || blocks.iter().any(announces));
        let own = || if governs { None } else { dominant::reporting(blocks).or_else(|| authority::sole(blocks)) };
        let reporting = if report { authority::reporting(blocks).or_else(own) } else { None };
        let report = report && reporting.is_none();
        let calls = blocks
            .iter()
            .flat_map(|b| &b.facts.figures)
            .any(|draft| matches!(draft.subject, Subject::Back(Back { called: Some(_), .. })));
        // 高新区产业实现新突破 ⏎ 目前,|高新区|加快转型: what the headline calls so, and the text again.
        let named = |b: &&Block, i: usize| {
            b.text.starts_with_any(i, BARE_ZONES) && b.text.before(i).is_none_or(|c| !is_alphanumeric(c))
        };
        let again = || blocks.iter().skip(1).any(|b| (0..b.text.len()).any(|i| named(b, i)));
        let calls = calls || reports || title.is_none() && headed_by_sort(blocks) && again();
        let classes = if calls && title.is_none() { classes(blocks) } else { Vec::new() };
        // 高新区 of a text that names no zone but parks in it, and such as are visited.
        let passing = |b: &Block, z: &ZoneSpan| z.zone.kind == ZoneKind::Park || visited(&b.text, z);
        let parks = |b: &&Block| b.zones.iter().all(|z| passing(b, z));
        let headed = || reports || headed_by_sort(blocks);
        let nameless = calls
            && title.is_none()
            && !report
            && !bulletin
            && (classes.is_empty() && blocks.iter().all(parks) || headed());
        // 云岭科学城…。按区域分,|高新区|16个: nor is a text nameless that is about a city of science.
        let nameless = nameless && !dominant::dominant(blocks).is_some_and(|zone| zone.name.ends_with('城'));
        let dominant = match () {
            () if report || bulletin || placed => None,
            () if nameless => called(blocks),
            () if reporting.is_some() => reporting,
            () => dominant::dominant(blocks).or_else(|| authority::sole(blocks)),
        };
        let statistics = authority::counts(blocks);
        let round = title.or(dominant).is_none() && !report && !bulletin && !nameless && dominant::goes_round(blocks);
        About { statistics, title, dominant, report, bulletin, nameless, placed, classes, round, items }
    }

    /// The zone it is about.
    pub fn zone(&self) -> Option<Named<'a>> {
        self.title.or(self.dominant)
    }

    /// Whether a heading heads what follows it.
    pub fn heads(&self, index: usize, block: &Block) -> bool {
        let piece = !self.bulletin || bulletin::heads_piece(block);
        block.text.len() > 0
            && piece
            && self.items.binary_search(&index).is_err()
            && !caption(&block.text)
            && !places(block)
    }
}

/// The zone the document's title names: the first heading with one, before the text proper.
fn title<'a>(blocks: &[&'a Block], items: &[usize]) -> Option<Named<'a>> {
    const TEXT_PROPER: usize = 60;
    let long = |b: &Block| b.text.chars.iter().filter(|c| !c.is_ascii()).nth(TEXT_PROPER).is_some();
    let head = blocks.iter().enumerate().take_while(|(_, b)| b.role != Role::Paragraph || !long(b));
    let heads = |i: &usize, b: &Block| b.text.len() > 0 && items.binary_search(i).is_err() && !caption(&b.text);
    let headings = head.filter(|(i, b)| b.role == Role::Heading && heads(i, b));
    // The contents of a bulletin head no text.
    const MOST: usize = 5;
    headings.take(MOST).find_map(|(_, b)| heading_zone(b))
}

/// Whether a heading names after a zone a street, a community or a body there whose text it is: 云岭高新区|翠湖社区|打造…, 云岭高新区|云帆公司党支部:….
fn names_part(text: &Text, zone: usize) -> bool {
    const NAME: Range<usize> = 2..5;
    const LONGEST_BODY: usize = 16;
    static BODIES: &Words = words!["公司", "集团", "小学", "中学", "学校", "医院", "银行", "镇", "村"];
    let letters = text.leading(zone..zone + LONGEST_BODY, is_alphabetic);
    let plain = |end: usize| {
        !text.chars[zone..end].iter().any(|c| chars!("各个全在的打建造将为推进设让以到入把有与和").has(*c))
    };
    let street = |at: usize| at < letters.end && plain(at) && text.starts_with_any(at, words!["街道", "社区"]);
    let party = text.word_before(letters.end, words!["党支部", "党委", "党总支", "团委", "工会"]);
    let body = letters.end - party.map_or(0, |w| w.length());
    let titled = || text.at(letters.end) == Some(':') && plain(body) && text.ends_with_any(body, BODIES);
    NAME.map(|n| zone + n).any(street) || body > zone + 2 && titled()
}

/// Whether a heading says of a firm or of works that they are in a zone, and is about these: 云帆智慧园区|在|云岭高新区|开园.
fn places(block: &Block) -> bool {
    static LYING: &Words = words!["在", "落户", "落户于", "落户在", "入驻", "落地", "落地于", "扎根", "布局"];
    let (text, Some(zone)) = (&block.text, block.zones.first()) else { return false };
    if zone.span.start == 0 && names_part(text, zone.span.end) {
        return true;
    }
    let Some(word) = text.word_before(zone.span.start, LYING) else { return false };
    let end = zone.span.start - word.length();
    let after = text.starts_with_any(zone.span.end, words!["的"]);
    !after && [FIRM_TRADES, INDUSTRY_TRADES, PLACED_WORKS].iter().any(|words| text.ends_with_any(end, words))
}

/// Whether a line tells where a picture is from, and so heads nothing: 北京中关村(图源:某社), 某产业园 某某摄.
pub(crate) fn caption(text: &Text) -> bool {
    static SOURCES: &Words = words!["图源", "图片来源", "资料图", "供图", "图为", "摄影", "效果图", "制图"];
    let end = text.chars.iter().rposition(|&c| is_alphanumeric(c)).map_or(0, |i| i + 1);
    text.before(end) == Some('摄') || text.has_any(0..text.len(), SOURCES)
}

/// The lines of a list, each of which gives a figure of another zone, and which head nothing, in order.
fn items(blocks: &[&Block]) -> Vec<usize> {
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
    let mut items: Vec<usize> = pairs.flatten().copied().collect();
    items.dedup();
    items
}

/// The one zone a heading or another block names.
pub(crate) fn heading_zone(block: &Block) -> Option<Named<'_>> {
    let mut zones = block.zones.iter().map(|z| &z.zone.name);
    let first = zones.next()?;
    zones.all(|name| name == first).then(|| Named::of(block, 0))
}

/// The zone a block speaks of last: the last subject of its figures, else the only zone it names.
pub(crate) fn spoken_last(block: &Block) -> Option<usize> {
    let subject = block.facts.figures.iter().rev().find_map(|draft| match draft.subject {
        Subject::Zone(zone) | Subject::Back(Back { zone: Some(zone), sure: true, .. }) => Some(zone),
        _ => None,
    });
    subject.or_else(|| heading_zone(block).map(|_| 0))
}

/// The zone of a place, with the word for its sort that ends at a position: |苏州|、无锡|高新区.
pub(crate) fn sharing(block: &Block, place: Range<usize>, sort: usize) -> Option<String> {
    let sort = block.text.word_before(sort, BARE_ZONES)?;
    Some(block.text.original(place).to_owned() + sort)
}

/// A zone as a block names it, and officially.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Named<'a> {
    pub text: &'a str,
    pub name: &'a str,
    /// It is a park that nobody calls 开发区, as 工业园区 are called.
    pub park: bool,
}

impl<'a> Named<'a> {
    pub fn of(block: &'a Block, zone: usize) -> Self {
        let span = &block.zones[zone];
        let park = span.zone.kind == ZoneKind::Park && !span.zone.name.has("工业园");
        Named { text: block.text.original(span.span.clone()), name: &span.zone.name, park }
    }

    /// A zone called 高新区 in a text that names none.
    pub fn called(block: &'a Block, span: Range<usize>) -> Self {
        let text = block.text.original(span);
        Named { text, name: text, park: false }
    }
}
