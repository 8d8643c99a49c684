//! Zones that a text calls by their sort alone: 高新区, 国家高新区, 我县经开区.

use super::authority;
use super::back::Sort;
use super::headline::Named;
use super::zone_first::visited;
use crate::block::{Block, Role};
use crate::fact::dateline;
use crate::length::Length;
use crate::tables::lists::{BARE_ZONES, ZONE_SORTS};
use crate::tables::{Words, words};
use crate::text::is_alphanumeric;

/// Whose the zone is, before its sort: |我县|经开区, |市|高新区.
pub(super) static OWN_PLACES: &Words = words!["我县", "我市", "县", "市"];

/// The sorts of zones that a text speaks of: 国家高新区, 12家经开区.
pub(super) fn classes(blocks: &[&Block]) -> Vec<Sort> {
    static BEFORE: &Words = words![
        "国家",
        "国家级",
        "省级",
        "市级",
        "全国",
        "全省",
        "全市",
        "各",
        "类",
        "家",
        "个",
        "批",
        "些",
        "部分",
        "、",
        "和",
        "级",
    ];
    // 2017年升级为国家级|高新区: what the one zone became.
    static BECOMING: &Words = words!["获批", "升级为", "升格为", "晋升为", "成为", "唯一", "升级", "创建", "认定为"];
    const REACH: usize = 14;
    let became = |b: &Block, i: usize| b.text.has_any(i.saturating_sub(REACH)..i, BECOMING);
    // 市委副书记、|高新区|党工委书记, 在54家国家级|开发区|中位居前列: nor is one with its authority, or those among whom it ranks.
    static AFTER: &Words = words!["党工委", "管委会", "中", "排名", "综合"];
    let mut found = Vec::new();
    for block in blocks {
        let sorts = block.text.each_of(1..block.text.len(), ZONE_SORTS);
        let text = &block.text;
        let several = |i: usize, sort: &str| {
            text.ends_with_any(i, BEFORE) && !text.starts_with_any(i + sort.length(), AFTER) && !became(block, i)
        };
        let sorts = sorts.filter(|&(i, sort)| several(i, sort)).map(|(_, sort)| sort);
        sorts.map(Sort::of).for_each(|sort| {
            if !found.contains(&sort) {
                found.push(sort)
            }
        });
    }
    found
}

/// Whether the headline begins with what a zone is called by its sort, and the text names no zone of that sort: |高新区|签约项目8个.
pub(super) fn headed_by_sort(blocks: &[&Block]) -> bool {
    let Some(first) = blocks.iter().find(|b| b.text.len() > 0).filter(|b| b.role == Role::Heading) else {
        return false;
    };
    let Some(word) = first.text.word_at(0, BARE_ZONES) else { return false };
    let end = word.length();
    let goes_on = !matches!(first.text.at(end), Some('、' | '和' | '与' | '及' | '是' | '作' | '名' | '排'));
    goes_on
        && !blocks
            .iter()
            .any(|b| b.zones.iter().any(|z| z.zone.name.ends_with(word) || b.text.ends_with_at(z.span.end, word)))
}

/// What a text that names no zone calls the one it is about, in a heading or at its beginning: 2022年,|经开区|新签约项目20个.
pub(super) fn called<'a>(blocks: &[&'a Block]) -> Option<Named<'a>> {
    const LEAD: usize = 24;
    const FIRST: usize = 3;
    let told = blocks.iter().filter(|b| b.text.len() > 0).take(FIRST);
    told.into_iter().find_map(|block| {
        let text = &block.text;
        let body = dateline::end(text);
        let opens = |i: usize| {
            i == body
                || i == body + 1 && authority::reports_at(text, i)
                || text
                    .before(i)
                    .is_some_and(|c| !is_alphanumeric(c) && !matches!(c, '“' | '《') || matches!(c, '年' | '月' | '日'))
        };
        // 开发区|是我县|经济的主战场; not 开发区是改革开放的产物.
        static OURS: &Words = words!["是我区", "是我县", "是我市", "是全县", "是全区", "是全市"];
        let goes_on = |end: usize| {
            !matches!(text.at(end), Some('、' | '和' | '与' | '及' | '是' | '作')) || text.starts_with_any(end, OURS)
        };
        let first = (body..text.len()).find(|&i| text.chars[i] == '。').unwrap_or(text.len());
        let first = block.figures.first().map_or(first, |figure| first.min(figure.span.start));
        let name = |i: usize| {
            let led = || i - text.length_before(i, OWN_PLACES);
            let end = i + text.word_at(i, BARE_ZONES).filter(|_| opens(led()))?.length();
            goes_on(end).then(|| Named::called(block, i..end))
        };
        (body..first.min(body + LEAD)).find_map(name)
    })
}

/// The first zone of each kind that a text names, and whether it names no other.
pub(in crate::fact) fn first_of_each_kind<'a>(blocks: &[&'a Block]) -> Vec<(&'a Block, usize, bool)> {
    let mut firsts: Vec<(&Block, usize, bool)> = Vec::new();
    for block in blocks {
        for (index, zone) in block.zones.iter().enumerate().filter(|(_, z)| !visited(&block.text, z)) {
            let same = |first: &&mut (&Block, usize, bool)| first.0.zones[first.1].zone.kind == zone.zone.kind;
            match firsts.iter_mut().find(same) {
                Some((first, at, alone)) => *alone &= first.zones[*at].zone.name == zone.zone.name,
                None => firsts.push((block, index, true)),
            }
        }
    }
    firsts
}
