//! What takes a paragraph about a firm, a thing or an event back to its zone.

use std::ops::Range;

use crate::fact::indicator::{Reading, likeness};
use crate::fact::scene::{Scene, Shape};
use crate::mention::ZoneKind;
use crate::tables::lists::{AMOUNTS_OF_PLACES, ARRIVING, ZONE_DEEDS};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphabetic;

/// Whether a clause says what only zones and cities do, and names nobody: 近三年|引进项目33个.
pub(super) fn attracts(scene: &Scene, span: Range<usize>, people: bool) -> bool {
    const REACH: usize = 24;
    let period = scene.next_period(span.start).filter(|p| p.outer.start == span.start);
    let at = period.map_or(span.start, |p| p.outer.end);
    let drawn = |i: usize| {
        let word = scene.text.starts_with_any(i, words!["项目", "企业", "上市公司"]);
        word || people && scene.text.starts_with_any(i, words!["人才", "院士", "博士"])
    };
    let alike = || scene.text.chars[at] == '像' && likeness::end(scene, at..span.end).is_some();
    // 云帆汽车售车60万辆,|带动园区|120家企业增长两成.
    static LED: &Words = words!["园区", "全区", "区内", "链上", "产业链上"];
    let leads = || scene.text.starts_with_at(at, "带动") && scene.text.starts_with_any(at + 2, LED);
    if leads() || scene.text.starts_with_any(at, words!["管委会", "党工委", "这样的企业"]) || at < span.end && alike()
    {
        return true;
    }
    // 这里|已|集聚企业300家.
    let here = at + scene.text.length_at(at, words!["这里已", "这里", "已经", "已"]);
    scene.text.starts_with_any(here, ZONE_DEEDS) && (here..span.end.min(here + REACH)).any(drawn)
}

/// Whether works mean the park that the paragraph is about: 江东产业园|总投资12亿元。|该项目|建成后…, 江东产业园二期开工。|二期项目|总投资….
pub(super) fn built(scene: &Scene, park: usize, at: usize) -> bool {
    static BUILT: &Words = words!["项目", "位于", "总投资", "总规划", "规划", "占地", "总占地", "计划", "开工"];
    static AGAIN: &Words = words!["该项目", "项目建成", "项目投产", "项目达产", "项目总", "项目分", "项目全"];
    let park = &scene.zones[park];
    let is = |at: usize, words| scene.text.at(at + 1) == Some('期') || scene.text.starts_with_any(at, words);
    park.zone.kind == ZoneKind::Park && is(at, AGAIN) && is(park.span.end, BUILT)
}

/// Whether the firms of a zone's incubators are told of as somebody's books have them: 翻开台账:2023年,|在孵企业|总收入98亿元.
pub(super) fn hatched(scene: &Scene, at: usize) -> bool {
    const REACH: usize = 16;
    let text = scene.text;
    if !text.starts_with_any(at, words!["在孵", "入孵", "在园", "园区", "全区"]) {
        return false;
    }
    let colon = (at.saturating_sub(REACH)..at).rev().find(|&i| text.chars[i] == ':');
    colon.is_some_and(|i| text.ends_with_any(i, words!["台账", "账本", "账单", "报表", "数据", "一笔账", "成绩单"]))
}

/// Whether those counted are said to be here: 全市一半的上市公司|集聚于此, 全球每100部手机就有4部|产自这里.
pub(super) fn is_here(scene: &Scene, reading: &Reading, after: Range<usize>) -> bool {
    const REACH: usize = 32;
    let counts = matches!(reading.shape, Shape::Count | Shape::Noun | Shape::Percent | Shape::Part);
    let near = after.start..after.end.min(after.start + REACH);
    counts
        && scene.text.has_any(near.clone(), words!["在这里", "自这里", "于这里", "从这里", "于此", "在此"])
        && !scene.text.has_any(near, words!["在此之", "在此基", "在此次", "在此期", "不限于此", "不止于此"])
}

/// Whether a clause tells those one by one that were counted, and begins nothing: 开工项目5个,|分别为总投资4亿元的新材项目等|;竣工项目4个.
pub(super) fn one_by_one(scene: &Scene, clause: Range<usize>) -> bool {
    scene.text.starts_with_any(clause.start, words!["分别为", "分别是", "包括总投资"]) && !scene.zone_in(clause)
}

/// Whether a clause begins with an industry, which no firm has: 新材料产业|加快转型.
pub(super) fn industry(scene: &Scene, span: Range<usize>) -> bool {
    const LONGEST_NAME: usize = 12;
    const MORE: &str = "园链基投集公化技研协联带工队类项";
    let limit = span.end.min(span.start + LONGEST_NAME);
    let letters = scene.text.leading(span.start..limit, is_alphabetic);
    let ends =
        |i: usize| scene.text.starts_with_at(i, "产业") && !scene.text.at(i + 2).is_some_and(|c| MORE.contains(c));
    letters.into_iter().any(|i| i >= span.start + 2 && ends(i))
}

/// Whether a clause counts firms that only a zone or a city has: 已有|高新技术企业|300家.
pub(super) fn counts_firms(scene: &Scene, span: Range<usize>) -> bool {
    static FIRMS: &Words =
        words!["高新技术企业", "规上企业", "规上工业企业", "专精特新", "科技型", "市场主体", "经营主体"];
    let period = scene.next_period(span.start).filter(|p| p.outer.start == span.start);
    let at = period.map_or(span.start, |p| p.outer.end);
    let held = at + scene.text.length_at(at, words!["已有", "现有", "拥有", "共有", "有"]);
    let sort = held + scene.text.length_at(held, words!["国家级", "省级以上", "省级", "国家"]);
    scene.text.starts_with_any(sort, FIRMS) && scene.figure_in(sort..span.end)
}

/// Whether a clause says that somebody stands for all of them, who are not named: 这只是高新区企业发展的一个|缩影.
pub(super) fn stands_for_all(scene: &Scene, span: Range<usize>) -> bool {
    scene.text.ends_with_any(span.end, words!["缩影", "写照", "注脚", "例证", "一员"])
        && !scene.text.chars[span.clone()].iter().any(|c| matches!(c, '市' | '县' | '省'))
        && !scene.cues.within(span).iter().any(|w| w.place || w.is(CueRole::Wide))
}

/// Whether a clause tells what only a whole place has: 全年实现|地区生产总值|440亿元.
pub(super) fn of_whole_place(scene: &Scene, span: Range<usize>) -> bool {
    let figure = scene.next_figure(span.start).map_or(span.start, |f| f.span.start);
    let place = || scene.cues.within(span.clone()).iter().any(|w| w.place || w.is(CueRole::Wide));
    let told = figure < span.end && scene.text.has_any(span.start..figure, AMOUNTS_OF_PLACES);
    told && !place()
}

/// Whether a clause ends with whom somebody has come to, and nothing is told of his works: 云帆实验室|布局新区|, 6家企业|落户|云岭高新区.
pub(super) fn arrives(scene: &Scene, span: Range<usize>) -> bool {
    static WORKS: &Words = words!["总投资", "投资", "占地", "年产", "计划", "建成"];
    let (text, end) = (scene.text, span.end);
    let zone = scene.zone_at(end.saturating_sub(1)).map(|z| &scene.zones[z].span).filter(|zone| zone.end == end);
    let own = || scene.cues.ending_at(end).iter().find(|w| w.is(CueRole::Own)).map(|w| w.start);
    let Some(name) = zone.map(|zone| zone.start).or_else(own).filter(|&name| name > span.start + 2) else {
        return false;
    };
    let name = name - usize::from(matches!(text.before(name), Some('在' | '于' | '到')));
    let comes = text.ends_with_any(name, ARRIVING) || text.ends_with_any(name, words!["布局", "扎根", "落子", "集聚"]);
    comes && !text.starts_with_any(end + 1, WORKS)
}

/// The zone that 这里 means where the clause before ends with it: 公司位于|云岭生物城|,这里集聚企业300家; or lies in it: 位于|云岭生物城|的
/// 这栋大楼里一派忙碌,这里…; and the one that something is done for: 对|云岭经开区|,江城新增事权29项.
pub(super) fn here(scene: &Scene, index: usize) -> Option<usize> {
    let at = scene.clauses.all[index].span.start;
    let begins = scene.text.starts_with_at(at, "这里") && !matches!(scene.text.at(at + 2), Some('的' | '每'));
    let before = scene.clauses.all[index.checked_sub(1)?].span.clone();
    let zone = scene.zones.partition_point(|z| z.span.start < before.start);
    let name = &scene.zones.get(zone).filter(|z| z.span.end <= before.end)?.span;
    let lies =
        || scene.text.ends_with_any(name.start, words!["位于", "坐落于", "坐落在"]) && before.start + 3 >= name.start;
    let last = scene.zones.partition_point(|z| z.span.end < before.end);
    let ends = scene.zones.get(last).is_some_and(|z| z.span.end == before.end);
    let done = || scene.text.at(before.start) == Some('对') && name.end == before.end;
    match begins {
        true if ends => Some(last),
        true => lies().then_some(zone),
        false => (done() && scene.cues.starting_at(at).iter().any(|w| w.place || w.is(CueRole::Wide))).then_some(zone),
    }
}

/// Whether those told of have come to the zone: 国内前十的设计企业已有一半|在新区落户.
pub(super) fn come_in(scene: &Scene, clause: Range<usize>) -> bool {
    let own = |i: usize| scene.cues.starting_at(i).iter().find(|w| w.is(CueRole::Own)).map(|w| w.end);
    let comes = |i: usize| {
        scene.text.chars[i] == '在' && own(i + 1).is_some_and(|end| scene.text.starts_with_any(end, ARRIVING))
    };
    clause.into_iter().any(comes)
}

/// Whether a clause comes right behind one that opens its sentence and is only a time: 今年以来,|固定资产投资增长9%.
pub(super) fn after_time(scene: &Scene, index: usize) -> bool {
    let Some(before) = index.checked_sub(1).map(|i| &scene.clauses.all[i].span) else { return false };
    (scene.clauses.of_sentence(scene.clauses.all[index].sentence).start + 1 == index
        || scene.clauses.all[index - 1].after == Some(':'))
        && scene.next_period(before.start).is_some_and(|p| p.outer == *before)
}
