//! The zone that a text without a title speaks of most.

use std::ops::Range;

use super::Subject;
use super::back::AIMING;
use super::headline::Named;
use super::zone_first;
use crate::block::{Block, Role};
use crate::char_set::chars;
use crate::fact::dateline;
use crate::interner::Interner;
use crate::search::Search;
use crate::tables::lists::ZONE_SORTS;
use crate::tables::{Words, words};
use crate::text::{Text, is_alphanumeric};
use crate::zone::ZoneSpan;

/// The zone a text without a title is about, if its headline tells of no place instead.
pub(super) fn dominant<'a>(blocks: &[&'a Block]) -> Option<Named<'a>> {
    const HALF: usize = 2;
    most_named(blocks, false).filter(|&zone| !of_place(blocks, zone) || named_in(blocks, zone, HALF))
}

/// The zone that a report with sections begins with: 一、2024年工作回顾|2024年,|云岭高新区…; (一)量质齐升。|云岭高新区….
pub(super) fn reporting<'a>(blocks: &[&'a Block]) -> Option<Named<'a>> {
    static OTHERS: &Words = words!["我市", "我省", "我县", "我州", "我局"];
    let other = blocks.iter().any(|b| b.text.has_any(0..b.text.len(), OTHERS));
    let block = blocks.iter().find(|b| !b.zones.is_empty()).filter(|_| !other)?;
    let numbered = matches!(block.text.at(1), Some('、' | '.' | '一' | '二' | '三'));
    let before = &block.text.chars[..block.zones[0].span.start];
    let sentences = before.iter().filter(|&&c| c == '。').count();
    most_named(blocks, true).filter(|_| sentences <= usize::from(numbered))
}

/// Whether the headline begins with a place, or with what the zone is called by, and names no zone: 云岭市:机器人产业加速奔跑.
pub(super) fn of_place(blocks: &[&Block], zone: Named) -> bool {
    const NAME: usize = 2;
    static ZONES: &Words = words!["园区", "新区", "高新区", "开发区", "经开区", "自贸", "综保", "保税"];
    let first = blocks.iter().find(|b| b.text.len() > 0).filter(|b| b.role == Role::Heading);
    first.is_some_and(|head| {
        let letters = || head.text.chars.iter().copied().filter(|&c| is_alphanumeric(c));
        let called = letters().take(NAME).eq(zone.text.chars().take(NAME));
        (called || head.facts.begins_with_place) && !head.text.has_any(0..head.text.len(), ZONES)
    })
}

/// The zone a text without a title speaks of most, twice as often as of any other: three times at least, or twice if its
/// first words are that zone, or once if it is introduced at once, is the only one, and is referred back to. A report begins with it.
fn most_named<'a>(blocks: &[&'a Block], report: bool) -> Option<Named<'a>> {
    const LINE: usize = 24;
    let mut names = Interner::default();
    let mut counts: Vec<(usize, Named<'a>)> = Vec::new();
    let offices = blocks.iter().all(|b| b.zones.iter().all(|z| zone_first::office(&b.text, z)));
    let passing =
        |b: &Block, z: &ZoneSpan| zone_first::nickname(&b.text, z) || !offices && zone_first::office(&b.text, z);
    for block in blocks {
        for (index, zone) in block.zones.iter().enumerate().filter(|(_, z)| !passing(block, z)) {
            match names.intern(&zone.zone.name) {
                number if number == counts.len() => counts.push((1, Named::of(block, index))),
                number => counts[number].0 += 1,
            }
        }
    }
    let paragraphs = || blocks.iter().filter(|b| b.role == Role::Paragraph);
    let first = paragraphs().find(|b| b.text.len() > LINE);
    let lead = paragraphs().find(|b| b.text.len() > LINE || b.text.chars.last() == Some(&'。'));
    let opening = first.filter(|b| opens(b)).map(|b| Named::of(b, 0));
    let most = counts.iter().map(|c| c.0).max()?;
    // Several zones named as often are those of a round-up, where others begin paragraphs too.
    const ALIKE: usize = 2;
    let alike = counts.iter().filter(|c| c.0 == most).count();
    let lone = |zone: &Named| blocks.iter().filter_map(|b| opened(b)).all(|other| other.name == zone.name);
    if let Some(zone) = opening.filter(|zone| {
        (alike <= ALIKE || lone(zone)) && names.get(zone.name).is_some_and(|number| counts[number].0 == most)
    }) {
        return Some(zone);
    }
    let &(most, zone) = counts.iter().max()?;
    let others = counts.iter().filter(|count| count.1 != zone);
    let second = others.map(|count| count.0).max().unwrap_or(0);
    if most < class_mentions(blocks, zone) {
        return None;
    }
    let back = || blocks.iter().any(|b| refers_back(b));
    let led = lead.filter(|b| most >= 2 * second && leads(b, &back)).and_then(|b| b.zones.first());
    if report || led.is_some_and(|z| z.zone.name == zone.name) {
        return led.filter(|z| z.zone.name == zone.name).map(|_| zone);
    }
    let begun = || most > 1 && blocks.iter().any(|b| b.role == Role::Paragraph && opens(b));
    let sole =
        counts.len() == 1 && (first.is_some_and(introduces) && back() || lead.is_some_and(introduces) && begun());
    let sole = sole || counts.len() == 1 && headed(blocks, zone);
    (sole || most >= 3 && most >= 2 * second && pervades(blocks, zone)).then_some(zone)
}

/// Whether the headline calls a zone by its sort: 高新区奋进新征程, of the one high-tech zone that the text names.
fn headed(blocks: &[&Block], zone: Named) -> bool {
    const SORTS: [(&str, &str); 5] =
        [("高新区", "高新"), ("经开区", "经济"), ("开发区", "开发区"), ("新区", "新区"), ("综保区", "保税")];
    let first = blocks.iter().find(|b| b.text.len() > 0).filter(|b| b.role == Role::Heading);
    // 9家高新区(不含玉林、|防城港高新区|): nor the last of several.
    let alone = |b: &&Block| b.zones.iter().any(|z| b.text.before(z.span.start) != Some('、'));
    first.filter(|_| blocks.iter().any(alone)).is_some_and(|head| {
        let said = |word: &str| (0..head.text.len()).any(|i| head.text.starts_with_at(i, word));
        head.zones.is_empty() && SORTS.iter().any(|(word, sign)| zone.name.has(sign) && said(word))
    })
}

/// Whether paragraphs of a text, and not only few of them, begin with one zone and another.
pub(super) fn goes_round(blocks: &[&Block]) -> bool {
    const SHARE: usize = 3;
    let zones = || blocks.iter().filter_map(|b| opened(b)).map(|zone| zone.name);
    let told = blocks.iter().filter(|b| b.role == Role::Paragraph && !b.facts.figures.is_empty()).count();
    zones().next().is_some_and(|first| zones().any(|zone| zone != first)) && zones().count() * SHARE >= told
}

/// The zone that a paragraph begins with.
pub(crate) fn opened(block: &Block) -> Option<Named<'_>> {
    (block.role == Role::Paragraph && opens(block)).then(|| Named::of(block, 0))
}

/// How often a text says what a zone is no one of: 自贸试验区 of a free-trade port.
fn class_mentions(blocks: &[&Block], zone: Named) -> usize {
    static TRIAL: &Words = words!["自贸试验区", "自由贸易试验区", "自贸区"];
    if !zone.name.ends_with('港') {
        return 0;
    }
    let named = |b: &Block, i: usize| {
        let next = b.zones.partition_point(|z| z.span.end <= i);
        b.zones.get(next).is_some_and(|z| z.span.start <= i)
    };
    let said = |b: &&&Block| (0..b.text.len()).filter(|&i| b.text.starts_with_any(i, TRIAL) && !named(b, i)).count();
    blocks.iter().map(|b| said(&b)).sum()
}

/// Whether a block names a zone at once: 2021年是|合肥高新区|成立三十周年.
fn introduces(block: &&Block) -> bool {
    const LEAD: usize = 40;
    // 紧扣|长江科学城建设: nor one that somebody works towards.
    let near = |zone: &ZoneSpan| zone.span.start <= dateline::end(&block.text) + LEAD;
    let aimed = |zone: &ZoneSpan| block.text.ends_with_any(zone.span.start, AIMING);
    block.zones.first().is_some_and(|zone| near(zone) && !aimed(zone) && !lies_there(&block.text, &zone.span))
}

/// Whether a block says 高新区 or 全区 of a zone named before.
pub(in crate::fact) fn refers_back(block: &Block) -> bool {
    block.facts.figures.iter().any(|draft| matches!(draft.subject, Subject::Back(_)))
}

/// Whether a zone is named all over a text, not only in one piece of a bulletin.
fn pervades(blocks: &[&Block], zone: Named) -> bool {
    const FEW: usize = 6;
    const SHARE: usize = 3;
    let told = blocks.iter().filter(|b| b.role == Role::Paragraph && !b.facts.figures.is_empty());
    told.count() <= FEW || named_in(blocks, zone, SHARE)
}

/// Whether one of so many paragraphs with figures, or more of them, names a zone.
fn named_in(blocks: &[&Block], zone: Named, share: usize) -> bool {
    let told = blocks.iter().filter(|b| b.role == Role::Paragraph && !b.facts.figures.is_empty());
    let named = told.clone().filter(|b| b.zones.iter().any(|z| z.zone.name == zone.name)).count();
    named * share >= told.count()
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
    dated && !goes_on(text, zone.span.end) && !lies_there(text, &zone.span) && !zone_first::nickname(text, zone)
}

/// Whether a firm is only said to lie in a zone: 位于|云岭高新区|的汽车零部件企业云帆股份发布年报.
fn lies_there(text: &Text, zone: &Range<usize>) -> bool {
    const REACH: usize = 24;
    static FIRMS: &Words = words!["企业", "公司", "集团", "股份", "厂商"];
    let there = text.ends_with_any(zone.start, words!["位于", "坐落于", "总部位于", "地处"]);
    let clause = text.leading(zone.end..zone.end + REACH, is_alphanumeric);
    there && text.at(zone.end) == Some('的') && text.has_any(clause, FIRMS)
}

/// Whether a zone's name goes on to what is not the zone: 云岭高新区|云帆基地, 云岭高新区|、; not 云岭高新区|坚持项目为王.
fn goes_on(text: &Text, end: usize) -> bool {
    const REACH: usize = 8;
    const DEEDS: &str = "坚抓以推聚加全围举召把将紧锚深大持积强狠突牢始立";
    let acts = text.at(end).is_some_and(|c| DEEDS.contains(c));
    let after = text.leading(end..end + REACH, is_alphanumeric);
    let part = !acts && text.has_any(after, words!["基地", "项目", "公司", "街道", "社区"]);
    part || text.starts_with_any(end, words!["、", "和", "与", "等", "及"])
}

/// Whether the first sentences of a text begin with a zone, and no city before it: 走进|云岭高新区,…; 30年来,|云岭高新区….
fn leads(block: &Block, back: &dyn Fn() -> bool) -> bool {
    const LEAD: usize = 70;
    static CITIES: &Words = words!["全市", "我市", "市委", "全省", "省委", "全县", "市政府", "全国"];
    let text = &block.text;
    let body = dateline::end(text);
    let Some(zone) = block.zones.first().filter(|z| (body..=body + LEAD).contains(&z.span.start)) else {
        return false;
    };
    let (start, end) = (zone.span.start, zone.span.end);
    let before = text.before(start).unwrap_or(',');
    let opens =
        start == body || !is_alphanumeric(before) && before != '、' || matches!(before, '年' | '月' | '日' | '来');
    let told = text.ends_with_any(start, words!["记者从", "据"]);
    let there = || text.ends_with_any(start, words!["走进", "来到", "这是"]) && back();
    // 全省13个|综合保税区.
    let class =
        |i: usize| before != '—' && matches!(text.before(i), Some('个' | '家')) && text.starts_with_any(i, ZONE_SORTS);
    // 作为|全县工业的主战场, 在|市委、市政府的领导下: nobody speaks there.
    let within = |i: usize| text.before(i).is_some_and(|c| chars!("为对居占列在、").has(c));
    (opens || told || there())
        && !(body..start).any(|i| text.starts_with_any(i, CITIES) && !within(i) || class(i))
        && !text.starts_with_any(end, words!["的", "内", "里"])
        && !goes_on(text, end)
        && !zone_first::nickname(text, zone)
}
