//! What a figure itself says of whom it is about: works it is the size of, zones of a sort it counts, a zone beside it.

use std::ops::Range;

use super::body::{brought, part_of_zone};
use super::firm::firm_of;
use super::place::{held_to, with_place};
use super::pointed::at_zone;
use super::zone_first::{event, nickname};
use crate::fact::cue::Word;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::mention::ZoneKind;
use crate::tables::lists::{ARRIVING, LAND, LYING, MONEYS, PLACED_WORKS, WORKS_MEASURES, ZONE_GRADES, ZONE_SORTS};
use crate::tables::{CueRole, UnitFamily, Words, words};
use crate::text::is_alphanumeric;

/// Whether the figure itself says it is about something else: 全市46条河道, 总投资80万元的照料中心.
pub(super) fn about_other(scene: &Scene, reading: &Reading, index: usize, clause_end: usize) -> bool {
    let joint = &reading.joint;
    let figure = scene.figures[index].span.clone();
    // 在参评的全区|46家开发区中|排名第18位: among those, whose scope 全区 is.
    if matches!(reading.shape, Shape::Count | Shape::Noun)
        && (counts_zones(scene, reading, &figure) || pointed(scene, &figure) || peers(scene, &figure, clause_end))
    {
        return true;
    }
    if joint.scope && reading.shape != Shape::Rank && !reading.part && joint.against.is_none() && joint.change.is_none()
    {
        return scope_of_count(scene, reading, &figure);
    }
    // 迈胜落户昆山高新区|一年 is about whoever came.
    let came = reading.named.as_ref().is_some_and(|n| (n.start + 1..n.end).any(|i| scene.zone_at(i).is_some()));
    if came && reading.shape == Shape::Time && scene.zone_at(reading.named.as_ref().map_or(0, |n| n.start)).is_none() {
        return true;
    }
    if sizes_works(scene, &figure, clause_end) || held_to(scene, figure.start) {
        return true;
    }
    describes(scene, reading, index, clause_end)
}

/// Whether a figure is only the size of works named after it: 80万元、面积300平方米的云岭照料中心.
pub(crate) fn describes(scene: &Scene, reading: &Reading, index: usize, clause_end: usize) -> bool {
    let joint = &reading.joint;
    let (last, figure_start) = (last_size(scene, index, clause_end), scene.figures[index].span.start);
    let end = scene.figures[last].span.end;
    // 600米长|的市政道路.
    const SIDES: [char; 7] = ['长', '宽', '高', '深', '厚', '大', '重'];
    let side = reading.shape == Shape::Physical && scene.text.at(end).is_some_and(|c| SIDES.contains(&c));
    let end = end + usize::from(side);
    // 总投资1700亿元的|89个项目, 产值过亿元的企业|达110家: what is counted is the zone's.
    const NOUN: usize = 12;
    let counted = scene.figures.get(last + 1).is_some_and(|next| {
        next.span.end <= clause_end && next.span.start <= end + NOUN && next.family == UnitFamily::Classifier
    });
    // 按每人300元|的标准: a rate is whose it is told of, and so is what one is reckoned on: 完成年任务280亿元|的54.4%.
    let rated = || scene.figures.get(last + 1).is_some_and(|next| next.span.start == end + 1);
    let rate = scene.text.starts_with_any(end, words!["的标准", "的比例"]) || rated();
    let described = matches!(reading.shape, Shape::Money | Shape::Physical)
        && scene.text.at(end) == Some('的')
        && !counted
        && !rate;
    let ground = scene.text.starts_with_any(end + 1, LAND);
    // 建成2000平方米的|服务中心: what is built is the builder's.
    let builds = || scene.text.has_any(joint.start.saturating_sub(3)..figure_start, words!["建设", "打造"]);
    let built = reading.shape == Shape::Physical && (joint.lead || builds());
    // 发展成为面积360平方公里、人口50万人的|新城, 形成产值逾310亿元的|发展格局: so is what it has become.
    let became = || {
        let from = scene.clauses.all.get(reading.clause).map_or(end, |c| c.span.start);
        scene.text.ends_with_any(clause_end, words!["格局", "局面", "态势"])
            || scene.text.ends_with_any(clause_end, words!["新区", "新城", "高地", "热土"])
                && scene.text.chars[from..end].contains(&'成')
    };
    // 设立总规模100亿元的|产业母基金: so is the fund that is set up.
    let funds = |i: usize| scene.text.starts_with_any(i, words!["基金", "资金池", "集群", "产业链"]);
    let fund = || reading.shape == Shape::Money && (end..clause_end.min(end + NOUN)).any(funds);
    // 某高新区以|1200亿元的产值|位居全省第一.
    const REACH: usize = 24;
    let by = scene.text.ends_with_any(joint.start, words!["以", "凭", "凭借"])
        && scene.text.has_any(
            end..clause_end.min(end + REACH),
            words!["位居", "位列", "排名", "居全", "领跑", "入选", "跻身", "入围", "登上", "领先"],
        );
    // 贡献了46亿元的|工业增加值, 安排600万元的|党建经费: the amount itself.
    let money = |n: &Range<usize>| scene.cues.amount_ends(n.end) || scene.text.ends_with_any(n.end, MONEYS);
    let amount = reading.named.as_ref().is_some_and(|n| n.start > end && money(n));
    // 这个建筑面积28万平方米的|园区: the zone that was just told of.
    let own = || scene.clauses.all.get(reading.clause).is_some_and(|c| at_zone(scene, c.span.start));
    described
        && end + 3 < clause_end
        && !ground
        && !built
        && !fund()
        && !became()
        && !by
        && !own()
        && !(amount && reading.shape == Shape::Money)
}

/// The last of several sizes that are told one after another: |80万元|、面积300平方米|的照料中心.
fn last_size(scene: &Scene, index: usize, clause_end: usize) -> usize {
    const MOST: usize = 6;
    let mut last = index;
    while let Some(next) = scene.figures.get(last + 1).filter(|_| last < index + MOST) {
        let gap = scene.figures[last].span.end..next.span.start;
        if scene.text.at(gap.start) != Some('、') || gap.len() > 12 || next.span.end > clause_end {
            break;
        }
        last += 1;
    }
    last
}

/// Whether zones of a sort are counted, which are no one zone: 2家|高新区, 首批27个|国家级高新区.
fn counts_zones(scene: &Scene, reading: &Reading, figure: &Range<usize>) -> bool {
    let mut at = figure.end;
    let mut graded = false;
    while let Some(grade) = scene.text.word_at(at, ZONE_GRADES) {
        at += grade.length();
        graded = true;
    }
    let class = |words: &Words| scene.text.starts_with_any(at, words);
    let named = |n: &Range<usize>| scene.text.ends_with_any(n.end, ZONE_SORTS) && scene.zone_at(n.start).is_none();
    class(ZONE_SORTS) || reading.named.as_ref().is_some_and(named) || graded && class(words!["新区", "综合保税区"])
}

/// Whether a figure is the size of works named after it: 年产|1000吨毛毯生产线改造项目, 总投资50亿元|电池项目.
fn sizes_works(scene: &Scene, figure: &Range<usize>, clause_end: usize) -> bool {
    const LONGEST_WORKS: usize = 24;
    static WORKS: &Words = words!["项目", "生产线", "基地", "工厂"];
    let next = scene.next_figure(figure.end).map_or(clause_end, |f| f.span.start);
    let limit = clause_end.min(next).min(figure.end + LONGEST_WORKS);
    let works =
        (figure.end..limit).take_while(|&i| scene.text.chars[i] != '、').find_map(|i| scene.text.past_word(i, WORKS));
    // 总投资超千万美元项目|7个: works that are counted.
    scene.text.ends_with_any(figure.start, WORKS_MEASURES) && works.is_some_and(|end| end < next)
}

/// Whether a count points at those named before: 正是这|3家企业, 包括某区在内的|13个重点园区.
fn pointed(scene: &Scene, figure: &Range<usize>) -> bool {
    const NOUN: usize = 10;
    let zone = |i: usize| {
        [words!["园区", "片区", "新区"], ZONE_SORTS].iter().any(|words| scene.text.starts_with_any(i, words))
    };
    let among = scene.text.ends_with_at(figure.start, "在内的");
    // 省级以上|17家, 亿元以上|17家: a grade or a size.
    let above = figure.start.checked_sub(2).filter(|&i| scene.text.starts_with_at(i, "以上"));
    above.is_some_and(|i| !scene.text.before(i).is_some_and(is_alphanumeric))
        || scene.text.ends_with_any(figure.start, words!["这", "那", "上述"])
        || among && (figure.end..scene.text.len().min(figure.end + NOUN)).any(zone)
}

/// Whether a count is of those among whom something ranks: 云岭软件园在|43个产业基地中|排名第七.
fn peers(scene: &Scene, figure: &Range<usize>, clause_end: usize) -> bool {
    const LONGEST_NOUN: usize = 20;
    let text = scene.text;
    let limit = clause_end.min(figure.end + LONGEST_NOUN);
    let among = |i: &usize| text.chars[*i] == '中' && scene.cues.starting_at(*i).iter().all(|w| w.end == i + 1);
    let next = (figure.end..limit).take_while(|&i| is_alphanumeric(text.chars[i]) || !scene.open(i)).find(among);
    let from = figure.start.saturating_sub(4);
    let at = (from..figure.start).rev().find(|&i| text.chars[i] == '在');
    at.is_some() && next.is_some_and(|i| ranked(scene, i + 1, clause_end))
}

/// Whether an order is told in a range: 排名第七, 位居第二.
fn ranked(scene: &Scene, from: usize, to: usize) -> bool {
    const REACH: usize = 40;
    let to = to.min(from + REACH);
    let figure = scene.next_figure(from);
    figure.is_some_and(|f| f.span.start < to && f.family == UnitFamily::Rank)
        || scene.text.has_any(from..to, words!["独占鳌头", "名列前茅", "脱颖而出", "位居", "排名"])
}

fn scope_of_count(scene: &Scene, reading: &Reading, figure: &Range<usize>) -> bool {
    let wide = |w: &Word| w.is(CueRole::Wide) && w.end <= figure.start;
    matches!(reading.shape, Shape::Count | Shape::Noun)
        && scene.cues.within(reading.joint.start..figure.start).iter().any(wide)
}

/// The zone that what is measured belongs to: 首张|云岭自由贸易港|清单仅27项.
pub(super) fn zone_of_phrase(scene: &Scene, reading: &Reading, clause: usize) -> Option<usize> {
    const OUTSIDE: &str = "占比较与和同对距离从到由为给向于超是跟及至在、";
    let named = reading.named.as_ref().filter(|n| n.start > clause && n.end <= reading.joint.start)?;
    let zone = scene.zone_at(named.start - 1).filter(|&z| scene.zones[z].span.end == named.start)?;
    let before = scene.text.before(with_place(scene, scene.zones[zone].span.start));
    let apart = before.is_some_and(|c| OUTSIDE.contains(c)) || event(scene, named.start, named.end);
    let lies = || scene.text.ends_with_any(scene.zones[zone].span.start, LYING);
    let apart = apart || nickname(scene.text, &scene.zones[zone]) || lies();
    let apart = apart
        || firm_of(scene, named.start, named.end)
        || brought(scene, named.start, named.end)
        || part_of_zone(scene, named.start, named.end);
    (!apart).then_some(zone)
}

/// The zone named in what is counted after a figure: 4家|昆山高新区企业; or that it is the size of: 340亩|云岭科技产业园.
pub(super) fn zone_after(scene: &Scene, reading: &Reading) -> Option<usize> {
    let named = reading.named.clone()?;
    if named.start < reading.joint.start {
        return None;
    }
    let whole = usize::from(reading.shape == Shape::Physical);
    scene.zone_at(named.start).filter(|&z| scene.zones[z].span.end < named.end + whole)
}

/// The zone that a figure describes: 总面积118平方公里的|福建自贸试验区|于2015年揭牌, 拥有300家企业的|云岭高新区|充满活力.
pub(super) fn zone_sized(scene: &Scene, reading: &Reading, index: usize, clause_end: usize) -> Option<usize> {
    const AFTER: &str = "于已在位是将由正有自,。;";
    const LONGEST_NOUN: usize = 6;
    const LONGEST_REST: usize = 8;
    let text = scene.text;
    let noun = match reading.shape {
        Shape::Count | Shape::Noun => LONGEST_NOUN,
        Shape::Money | Shape::Physical | Shape::Time => 0,
        // 排名第3位的|是某高新区.
        Shape::Rank => 0,
        _ => return None,
    };
    // 总投资12亿元、占地200亩的|江东产业园: each of several sizes is its.
    let sizes = matches!(reading.shape, Shape::Money | Shape::Physical);
    let last = if sizes { last_size(scene, index, clause_end) } else { index };
    let size = scene.figures[last].span.end;
    let near = size..text.len().min(size + noun + 1);
    let of = near.take_while(|&i| is_alphanumeric(text.chars[i])).find(|&i| text.chars[i] == '的')?;
    let is = usize::from(reading.shape == Shape::Rank && text.at(of + 1) == Some('是'));
    let zone = scene.zone_at(of + 1 + is).filter(|&z| scene.zones[z].span.start == of + 1 + is)?;
    let end = scene.zones[zone].span.end;
    let rest = text.leading(end..end + LONGEST_REST, is_alphanumeric);
    // 的某产业园|项目|开工: the park itself.
    if sizes && scene.zones[zone].zone.kind == ZoneKind::Park && text.starts_with_at(end, "项目") {
        return Some(zone);
    }
    // 的某高新区|云帆项目|开工 are works.
    let works = rest.clone().any(|i| text.starts_with_any(i, PLACED_WORKS) || text.chars[i] == '的');
    let acts = !works && rest.count() < LONGEST_REST;
    (text.at(end).is_none_or(|c| AFTER.contains(c)) || acts).then_some(zone)
}

/// Whether other works follow a park in a list: 云帆产业园项目|、电池项目, 云帆产业园(二期)|等8个项目.
pub(super) fn listed(scene: &Scene, zone: usize) -> bool {
    const LONGEST_BRACKET: usize = 6;
    let end = scene.zones[zone].span.end;
    let close = (end..end + LONGEST_BRACKET).find(|&i| scene.text.at(i) == Some(')')).map_or(end, |i| i + 1);
    let end = close + scene.text.length_at(close, words!["项目", "一期", "二期", "三期"]);
    matches!(scene.text.at(end), Some('、' | '和' | '及' | '等'))
}

/// Whether something happens in a zone: 在|云岭高新区|集中开工.
fn held(scene: &Scene, at: usize) -> bool {
    let zone = if scene.text.at(at) == Some('在') { scene.zone_at(at + 1) } else { None };
    zone.is_some_and(|z| {
        let end = scene.zones[z].span.end;
        scene.text.starts_with_any(end, words!["签约", "开工", "集中", "落地", "奠基", "启动", "投产", "竣工"])
    })
}

/// The zone that those counted have come to: 6个重大项目|签约落地|云岭新区, 3家公司|进驻|云岭软件园.
pub(super) fn zone_reached(scene: &Scene, reading: &Reading, figure: &FigureSpan, clause_end: usize) -> Option<usize> {
    const LONGEST_NOUN: usize = 14;
    // 全市18%的高新技术企业|在云岭高新区.
    let last = scene.zones.partition_point(|z| z.span.end < clause_end);
    let lie = scene.zones.get(last).filter(|z| z.span.end == clause_end && z.span.start > figure.span.end);
    let counts = matches!(reading.shape, Shape::Count | Shape::Noun | Shape::Percent | Shape::Part);
    if counts
        && lie.is_some_and(|z| {
            // 其中6家|来自云岭高新区.
            let lies = scene.text.ends_with_any(z.span.start, words!["在", "来自", "来自于", "位于", "出自"]);
            lies && !nickname(scene.text, z) && z.span.start <= figure.span.end + LONGEST_NOUN
        })
    {
        return Some(last);
    }
    if !matches!(reading.shape, Shape::Count | Shape::Noun | Shape::Money) {
        return None;
    }
    let limit = clause_end.min(figure.span.end + LONGEST_NOUN);
    // 30个项目|在云岭高新区签约.
    let word = |i: usize| match scene.text.word_at(i, ARRIVING) {
        Some(word) => Some(i + word.length()),
        None => held(scene, i).then_some(i),
    };
    let after = (figure.span.end..limit).find_map(word)?;
    let after = after + usize::from(matches!(scene.text.at(after), Some('在' | '于' | '到' | '了')));
    let zone = scene.zone_at(after).filter(|&z| scene.zones[z].span.start == after)?;
    // 的企业|入驻某园的…: no more than the noun stands between.
    let noun = scene.text.chars[figure.span.end..after].iter().all(|c| is_alphanumeric(*c) && *c != '的');
    let whole = !matches!(scene.text.at(scene.zones[zone].span.end), Some('的' | '、' | '和' | '与' | '及'));
    (noun && whole && !nickname(scene.text, &scene.zones[zone])).then_some(zone)
}
