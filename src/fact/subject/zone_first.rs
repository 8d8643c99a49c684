//! Whom a clause is about that begins with a zone's name: the zone, a park in it, or what is only called by it.

use std::ops::Range;

use super::Subject;
use super::body::{brought, deed, part_of_zone};
use super::brand;
use super::firm::firm_of;
use super::opening::{Kind, Opening};
use super::place::ends_town;
use super::pointed::unnamed;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::Scene;
use crate::length::Length;
use crate::mention::ZoneKind;
use crate::tables::lists::{FAIRS, MUTUAL, SURNAMES, VISITORS, ZONE_SORTS};
use crate::tables::{CueRole, Words, words};
use crate::text::{Text, is_alphabetic, is_alphanumeric};
use crate::zone::ZoneSpan;

/// Whom a clause is about that begins with a zone's name: the zone, or what is called by it.
pub(super) fn of_zone(scene: &Scene, zone: usize, clause_end: usize) -> Opening {
    let mut zone = zone;
    while let Some(inner) = zone_inside(scene, zone) {
        zone = inner;
    }
    let end = scene.zones[zone].span.end;
    // 云岭高新区|所在的|云岭市.
    let goes =
        scene.text.at(end) == Some('赴') && scene.zone_in(end..clause_end) || scene.text.starts_with_at(end, "所在的");
    if goes || scene.text.starts_with_any(end, VISITORS) {
        return Opening::new(Subject::Other, Kind::Thing);
    }
    // 云岭高新区|一家航空维修企业, 云岭高新区|居民李女士: one of those there.
    let one = scene.text.word_at(end, words!["一家", "一名", "一位", "居民", "村民", "市民"]);
    let one = one.is_some_and(|w| match scene.text.at(end) {
        Some('一') => !scene.text.at(end + 2).is_some_and(|c| chars!("就独便也占").has(c)),
        _ => scene.text.starts_with_any(end + w.length(), SURNAMES) && !scene.cues.amount_ends(clause_end),
    });
    let one = one || unnamed(scene, end, clause_end) || firm_by_trade(scene, end, clause_end);
    let part = one || part_of_zone(scene, end, clause_end) || brought(scene, end, clause_end);
    if part || firm_of(scene, end, clause_end) || event(scene, end, clause_end) {
        return Opening::other();
    }
    let more = scene.text.starts_with_any(end, words!["、", "等", "和", "与", "及", "项目", "竞争力", "评价", "排行"])
        && !doubled(scene, end)
        // 云岭科技园|及旗下|创新园: what belongs to it is told with it.
        && !scene.text.starts_with_any(end, words!["及旗下", "和旗下", "及下属", "及其"])
        && !meets(scene, end, clause_end);
    let more = more || among_others(scene, end, clause_end);
    // 某产业园项目总占地面积: the park itself.
    let park = scene.text.starts_with_at(end, "项目") && scene.zones[zone].zone.kind == ZoneKind::Park;
    if more && !park {
        return Opening::new(Subject::Other, Kind::Thing);
    }
    // 中关村 is the zone where the document is about that, or has firms, else a place.
    let firms = words!["企业", "上市公司", "规模以上", "规上", "高新技术企业"];
    let nick = nickname(scene.text, &scene.zones[zone]) && !scene.text.starts_with_any(end, firms);
    let nick = nick || among_works(scene, end, clause_end);
    Opening::new(if nick { Subject::Nick(zone) } else { Subject::Zone(zone) }, Kind::Plain)
}

/// Where 等 stands behind works in a zone that are counted with others: 云岭开发区|厂房三期、莲花镇污水厂|等96个项目; not 云岭高新区|签约云帆项目等.
fn works_told(scene: &Scene, from: usize, clause_end: usize) -> Option<usize> {
    let counted = |i: &usize| {
        let figure = scene.next_figure(*i).filter(|f| scene.text.chars[*i] == '等' && f.span.start == i + 1);
        figure.is_some_and(|f| scene.text.starts_with_any(f.span.end, words!["项目", "重点", "重大", "工程"]))
    };
    (from..clause_end).find(counted)
}

/// Whether works in a zone are told with those of towns or of other zones: 云岭开发区|厂房三期、莲花镇污水厂等96个项目.
fn among_others(scene: &Scene, from: usize, clause_end: usize) -> bool {
    let end = works_told(scene, from, clause_end).unwrap_or(from);
    let list = (from..end).find(|&i| scene.text.chars[i] == '、').map_or(end..end, |i| i + 2..end);
    let zones = !deed(scene, from);
    list.into_iter().any(|i| ends_town(scene, i) || zones && scene.zone_at(i).is_some())
}

/// Whether works named after a zone are counted with others, which are the zone's where the text is about it: 云岭工业园|表面处理中心等5个项目.
fn among_works(scene: &Scene, from: usize, clause_end: usize) -> bool {
    let verb = |w: &Word| w.any(&[CueRole::Lead, CueRole::Link, CueRole::Stop]) && w.end > w.start + 1 && !w.known;
    let acts = |to: usize| scene.cues.within(from..to).iter().any(verb) || scene.figure_in(from..to);
    works_told(scene, from, clause_end).is_some_and(|etc| !acts(etc))
}

/// Whether one firm of a zone's follows its name, by its trade: 云岭高新区|一工程机械企业|交付起重机; not 一批企业, 一季度企业.
fn firm_by_trade(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST: usize = 10;
    let many = |c: char| chars!("批些流系类级季年月天期举直般大次起线口揽度共体度").has(c);
    if scene.text.at(at) != Some('一') || scene.text.at(at + 1).is_some_and(many) {
        return false;
    }
    let letters = scene.text.leading(at..end.min(at + LONGEST), is_alphabetic);
    let Some((firm, _)) = scene.text.find_any(letters, words!["企业", "公司", "药企", "车企"]) else {
        return false;
    };
    let verb = |w: &Word| w.any(&[CueRole::Lead, CueRole::Link]) && w.end > w.start + 1 && !w.known;
    !scene.cues.within(at..firm).iter().any(verb)
}

/// Whether what a zone does with somebody is told after its name: 云岭高新区|与江南大学共建平台, but not |与云帆区产值分别为.
fn meets(scene: &Scene, end: usize, clause_end: usize) -> bool {
    const REACH: usize = 24;
    let with = end + 1;
    matches!(scene.text.at(end), Some('与' | '和')) && scene.text.has_any(with..clause_end.min(with + REACH), MUTUAL)
}

/// Whether a zone's name is followed by the district that it is one with: 苏州高新区|、虎丘区|去年.
fn doubled(scene: &Scene, end: usize) -> bool {
    const NAMES: std::ops::RangeInclusive<usize> = 3..=4;
    let text = scene.text;
    let district =
        |n: usize| text.at(end + n) == Some('区') && !text.at(end + n + 1).is_some_and(|c| chars!("、和与及等").has(c));
    text.at(end) == Some('、') && scene.zone_at(end + 1).is_none() && NAMES.into_iter().any(district)
}

/// Whether a clause begins with several zones by their number, or somebody publishes what they did: |五大开发区|产值, 省科技厅公布|三大科学园区|
/// 营运成绩.
pub(super) fn zones_by_number(scene: &Scene, clause: Range<usize>) -> bool {
    const LONGEST_NAME: usize = 20;
    static PUBLISHING: &Words = words!["公布", "发布", "通报"];
    let text = scene.text;
    let several = |at: usize| {
        let sort = at + 1 + usize::from(matches!(text.at(at + 1), Some('大' | '个' | '家')));
        let sort = sort + text.length_at(sort, words!["国家级", "省级", "科学", "科技"]);
        let number = text.at(at).is_some_and(|c| chars!("两三四五六七八九十3").has(c));
        number
            && (text.starts_with_any(sort, ZONE_SORTS)
                || text.before(sort) == Some('学') && text.starts_with_at(sort, "园区"))
    };
    let published = || {
        let near = clause.start..clause.end.min(clause.start + LONGEST_NAME);
        let (at, verb) = text.find_any(near, PUBLISHING)?;
        Some(at + verb.length()).filter(|&at| scene.zone_at(at).is_none())
    };
    // 台湾|三大科学园区|营业额: whoever has or runs them.
    const LONGEST_OWNER: usize = 6;
    let owned = |i: usize| text.at(i + 1) == Some('大') && several(i);
    let near = clause.start + 1..clause.end.min(clause.start + LONGEST_OWNER + 1);
    several(clause.start) || near.into_iter().any(owned) || published().is_some_and(several)
}

/// The park whose name follows that of the zone it lies in: 苏州高新区|云帆科技园|现有企业, 苏州高新区|下辖的|云帆科技园.
fn zone_inside(scene: &Scene, zone: usize) -> Option<usize> {
    let end = scene.zones[zone].span.end;
    let word = scene.text.word_at(end, words!["下辖的", "辖区内的", "旗下的", "内的", "的"]);
    let at = end + word.map_or(0, |w| w.length());
    scene.zones.get(zone + 1).filter(|inner| inner.span.start == at).map(|_| zone + 1)
}

/// Whether a zone's name is part of an event's: 某科技城|国际科技博览会.
pub(crate) fn event(scene: &Scene, after: usize, end: usize) -> bool {
    const REACH: usize = 12;
    // 某科技城|第三届创新节.
    if scene.text.at(after) == Some('第') && (after..end.min(after + 4)).any(|i| scene.text.chars[i] == '届') {
        return true;
    }
    let plain =
        |i: &usize| !scene.cues.starting_at(*i).iter().any(|w| w.known || w.any(&[CueRole::Lead, CueRole::Link]));
    (after..end.min(after + REACH)).take_while(plain).any(|i| scene.text.starts_with_any(i, FAIRS))
}

/// Whether a zone is called by a name without its sort: 中关村, which is also a place.
pub(crate) fn nickname(text: &Text, zone: &ZoneSpan) -> bool {
    let last = text.before(zone.span.end);
    !zone.own && !last.is_some_and(|c| matches!(c, '区' | '园' | '城' | '港' | '岛' | '湾' | '谷' | '新' | '科' | ')'))
}

/// Whether a zone's name is that of the office over several parks, which tells of any of them: |中科|管理局公布中兴园区营业额.
pub(crate) fn office(text: &Text, zone: &ZoneSpan) -> bool {
    let end = zone.span.end;
    text.starts_with_at(end, "管理局") && text.ends_with_any(end, words!["科", "科学园区"])
}

/// Whether somebody only goes to see a zone: 5名干部|赴|昆山经开区挂职, 赴|苏州工业园区、武进高新区学习.
pub(crate) fn visited(text: &Text, zone: &ZoneSpan) -> bool {
    const FAR: usize = 16;
    let before = text.chars[zone.span.start.saturating_sub(FAR)..zone.span.start].iter().rev();
    before.take_while(|&&c| is_alphanumeric(c) || c == '、').any(|&c| c == '赴')
}

/// The zone that ends a clause and that all before tells of: 与云岭高新区相邻的|江城经开区, 增幅最高的是|云岭高新区.
pub(super) fn described_zone(scene: &Scene, at: usize, end: usize) -> Option<usize> {
    // 不远处的|云帆产业园里.
    let end = end - usize::from(matches!(scene.text.before(end), Some('里' | '内')));
    let last = scene.zones.partition_point(|z| z.span.end < end);
    let there = scene.zones.get(last).filter(|z| z.span.end == end && z.span.start > at)?.span.start;
    let told = scene.text.before(there) == Some('的') || scene.text.ends_with_at(there, "的是");
    told.then_some(there)
}

/// Whether a zone is named before a position in its sentence: |云岭高新区|成立于1992年,2014年获批沿江自创区,面积46平方公里.
fn named_before(scene: &Scene, at: usize) -> bool {
    let sentence = |at: usize| scene.clauses.all.get(scene.clauses.at(at)).map(|c| c.sentence);
    let before = scene.zones.partition_point(|z| z.span.end <= at).checked_sub(1);
    before.is_some_and(|z| sentence(scene.zones[z].span.start) == sentence(at))
}

/// The zone that a clause goes on with after what tells of it: 以生物医药见长的|云岭高新区有药企1300家, 靠海的|江城经开区去年….
pub(super) fn told_of_zone(scene: &Scene, at: usize, end: usize) -> Option<usize> {
    const SHORTEST: usize = 2;
    const LONGEST: usize = 18;
    let (text, zones) = (scene.text, &scene.zones[scene.zones.partition_point(|z| z.span.start < at + SHORTEST)..]);
    let near = zones.iter().take_while(|z| z.span.start <= at + LONGEST && z.span.end <= end);
    // 另一创科用地|新田科技城亦陆续推展: so is one by what it is, too.
    let other = text.has_any(at..at + LONGEST, words!["另一", "又一"]);
    let trade = |z: &ZoneSpan| text.before(z.span.start) == Some('是') && text.ends_with_at(end, "产业");
    let told = |z: &&ZoneSpan| {
        let start = z.span.start;
        // 成功申建|云岭综保区,出台政策69项; 生物医药是|云岭高新区|的主导产业.
        text.before(start) == Some('的')
            || trade(z)
            || text.ends_with_any(start, words!["申建", "获批"]) && !named_before(scene, at)
            || other && text.ends_with_any(start, words!["用地", "园区", "载体", "平台"])
    };
    let zone = near.filter(told).last()?;
    let is_trade = trade(zone);
    let zone = zone.span.clone();
    let led = text.at(at).is_some_and(|c| chars!("把对为向给由被从将在如像让使").has(c));
    let part = !is_trade && text.at(zone.end).is_some_and(|c| chars!("的内里中和与、及外等").has(c));
    // 云帆科技投资的|云岭高新区基地: nor is whoever has something there.
    let theirs = words!["投资", "投建", "在建", "承建", "入驻", "落户", "布局", "扎根", "进驻", "设在"];
    // 云湖小镇所在的|云岭高新区|完成首批土地出让: but not what somebody has in it.
    let there = || text.ends_with_at(zone.start - 1, "所在") && !brand::acts(scene, zone.end, end);
    let part = part || text.ends_with_any(zone.start - 1, theirs) || there();
    let plain = !led && !part && scene.zone_at(at).is_none() && !scene.figure_in(at..zone.start);
    plain.then_some(zone.start)
}
