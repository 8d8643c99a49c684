//! Reports that a zone's own authority gives of it without a title that names it: 党工委 and 管委会 say 我区.

use super::Subject;
use super::dominant::of_place;
use super::headline::Named;
use super::sorts::called;
use crate::block::{Block, Role};
use crate::char_set::chars;
use crate::length::Length;
use crate::mention::ZoneKind;
use crate::tables::lists::BARE_ZONES;
use crate::tables::{Words, words};
use crate::text::Text;

/// What a zone calls itself, as a district does.
static OURS: &Words = words!["我区", "全区"];

/// Whether a text is a government's by its title or by whom it speaks to: 云岭省政府工作报告, 各位代表.
pub(super) fn governs(blocks: &[&Block]) -> bool {
    static TITLES: &Words = words!["政府工作报告", "统计公报"];
    let says = |b: &Block, words: &Words| b.text.has_any(0..b.text.len(), words);
    blocks.iter().any(|b| b.role == Role::Heading && says(b, TITLES) || says(b, words!["各位代表"]))
}

/// Whether the headline is that of a report by what a zone is called by its sort, where no other zone of that sort is named:
/// |经开区|2022年工作总结.
pub(super) fn reports_of_sort(blocks: &[&Block]) -> bool {
    let Some(first) = blocks.iter().find(|b| b.text.len() > 0).filter(|b| b.role == Role::Heading) else {
        return false;
    };
    let text = &first.text;
    let Some(at) = (0..2).find(|&at| reports_at(text, at)) else { return false };
    let sort = text.word_at(at, BARE_ZONES).unwrap_or_default();
    !blocks.iter().any(|b| b.zones.iter().any(|z| z.zone.name.ends_with(sort) || b.text.ends_with_at(z.span.end, sort)))
}

/// Whether a zone is called by its sort at a position of a headline, after no more than 县 or 市, and reports.
pub(super) fn reports_at(text: &Text, at: usize) -> bool {
    static REPORTS: &Words = words![
        "工作总结",
        "工作汇报",
        "工作报告",
        "工作情况",
        "工作打算",
        "工作要点",
        "工作计划",
        "运行情况",
        "发展情况",
        "述职"
    ];
    let after = |end: usize| text.at(end).is_some_and(|c| c.is_ascii_digit() || chars!("管党工经关上下年").has(c));
    let led = at == 0 || at == 1 && matches!(text.at(0), Some('县' | '市' | '区' | '省'));
    let named = text.word_at(at, BARE_ZONES).is_some_and(|word| after(at + word.length()));
    led && named && text.has_any(at..text.len(), REPORTS)
}

/// Whether a text is a communiqué of what has been counted, which plans nothing.
pub(super) fn counts(blocks: &[&Block]) -> bool {
    let first = blocks.iter().find(|b| b.text.len() > 0);
    // 统计公报|发布:研发经费首破百亿: news of one may tell of plans.
    let news = |b: &Block| {
        (0..b.text.len()).any(|i| b.text.starts_with_any(i, words!["公报发布", "公报出炉", "公报公布", "公报解读"]))
    };
    let told = |b: &Block| b.text.has_any(0..b.text.len(), words!["统计公报"]) && !news(b);
    first.is_some_and(|b| b.role == Role::Heading && told(b))
}

/// The zone that reports of itself: the first one named in a text of its authority.
pub(super) fn reporting<'a>(blocks: &[&'a Block]) -> Option<Named<'a>> {
    static AUTHORITIES: &Words = words!["党工委", "管委会"];
    // A district has a zone with such an authority too, and an autonomous region is 我区.
    static OTHERS: &Words = words!["自治区", "区委", "区政府", "县委", "县政府", "我市", "我省", "我县"];
    let says = |words: &Words| blocks.iter().any(|b| b.text.has_any(0..b.text.len(), words));
    // A government's report says one of these soon, and has to be read to its end for the others.
    if says(OTHERS) || !says(OURS) || !says(AUTHORITIES) {
        return None;
    }
    blocks.iter().find_map(|block| {
        let first = block.zones.iter().position(|z| z.zone.kind != ZoneKind::Park)?;
        Some(Named::of(block, first))
    })
}

/// The only zone of a text that speaks of 全区 or 高新区 before it names it, where a sentence begins with it:
/// 1—8月,全区产值增长4%。|云岭高新区|新增企业12家.
pub(super) fn sole<'a>(blocks: &[&'a Block]) -> Option<Named<'a>> {
    const LEAD: usize = 12;
    // A district says so too, and names the zone among others.
    static OTHERS: &Words = words!["区委", "区政府", "区本级", "我局", "我市", "我省", "农业", "农村", "自治区"];
    let says = |blocks: &[&Block], words| blocks.iter().any(|b| b.text.has_any(0..b.text.len(), words));
    let first = blocks.iter().position(|b| !b.zones.is_empty())?;
    let zone = Some(Named::of(blocks[first], 0)).filter(|zone| !zone.park)?;
    let before = &blocks[..first];
    let ours = || says(before, OURS) || called(before).is_some_and(|sort| zone.text.ends_with(sort.text));
    let begins = |b: &Block, at: usize| {
        let before = &b.text.chars[at.saturating_sub(LEAD)..at];
        (at < LEAD || before.contains(&'。')) && !b.text.ends_with_any(at, words!["其中", "其中,"])
    };
    let own = |b: &Block, subject| matches!(subject, Subject::Zone(z) if begins(b, b.zones[z].span.start));
    let told = |b: &&Block| b.facts.figures.iter().any(|draft| own(b, draft.subject));
    let alone = blocks.iter().flat_map(|b| &b.zones).all(|z| z.zone.name == zone.name);
    (alone && blocks.iter().any(told) && ours() && !says(blocks, OTHERS) && !of_place(blocks, zone)).then_some(zone)
}
