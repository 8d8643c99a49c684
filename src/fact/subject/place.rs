//! Provinces, cities, counties and districts that a clause is about.

use std::ops::Range;

use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::Scene;
use crate::numeral::is_up_to_ten;
use crate::tables::lists::{DOING_ADVERBS, ZONE_SORTS};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphabetic;

/// Whether a place does something or is measured by what only whole places are: 云岭市|实现, 云岭市|地区生产总值.
pub(super) fn place_acts(scene: &Scene, place: &Word, end: usize) -> bool {
    let after = place.end + usize::from(matches!(scene.text.at(place.end), Some('省' | '市')));
    let verbs = [CueRole::Lead, CueRole::Stop, CueRole::Link, CueRole::Hedge, CueRole::Start];
    let acts = scene.cues.starting_at(after).iter().any(|w| w.any(&verbs) && !w.known) || after >= end;
    let whole = words!["地区生产总值", "GDP", "生产总值", "经济总量", "一般公共预算", "常住人口", "全市", "全省"];
    let dated = after > place.end && scene.next_period(after).is_some_and(|p| p.outer.start == after);
    let ranks = scene.text.starts_with_any(after, words!["占比", "第", "排名", "占"]);
    !ranks && acts || dated || scene.text.starts_with_any(after, whole)
}

/// Where a county's name ends that begins a clause without 县 or 市 and does something or is measured: 长垣|实现, 江宁|高新技术企业.
pub(super) fn county_acts(scene: &Scene, at: usize) -> Option<usize> {
    let end = scene.cues.county_at(at)?;
    let verbs = [CueRole::Lead, CueRole::Link, CueRole::Stop, CueRole::Start];
    let more = |w: &Word| w.end > end || w.known;
    let cut = (at..end).any(|i| scene.cues.starting_at(i).iter().any(more));
    let acts = scene.cues.starting_at(end).iter().any(|w| w.known || w.any(&verbs));
    let dated = || scene.next_period(end).is_some_and(|p| p.outer.start == end);
    let after = words!["就有", "GDP", "地区", "则", "紧随", "排在", "位居", "位列"];
    (!cut && (acts || dated() || scene.text.starts_with_any(end, after))).then_some(end)
}

/// The name of a province, a city or a county that begins at a position.
pub(super) fn place_name(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let city = scene.cues.starting_at(at).iter().find(|w| w.place).map(|w| w.end);
    let end = city.or_else(|| scene.cues.county_at(at))?;
    Some(at..end + usize::from(matches!(scene.text.at(end), Some('省' | '市' | '县' | '区'))))
}

/// Where a name begins, with the place right before it: |陕西|西安高新区.
pub(super) fn with_place(scene: &Scene, name: usize) -> usize {
    scene.cues.ending_at(name).iter().find(|w| w.place).map_or(name, |w| w.start)
}

/// Where each of the places ends that stand one right behind the other: 江西省|赣州市|龙南经开区, 内蒙古自治区|包头市|云岭高新区.
pub(super) fn places(scene: &Scene, at: usize) -> impl Iterator<Item = usize> {
    const MOST: usize = 3;
    static DIVISIONS: &Words = words!["自治区", "壮族自治区", "回族自治区", "州"];
    let past = |at: usize| place_name(scene, at).map(|name| name.end + scene.text.length_at(name.end, DIVISIONS));
    std::iter::successors(past(at), move |&at| past(at)).take(MOST)
}

/// Whether a clause begins with several places and says how many they are, or what they do: 龙海、永安|两地, 无锡与台湾|实现.
pub(super) fn several(scene: &Scene, at: usize) -> bool {
    const MOST: usize = 6;
    static NUMBERS: &Words =
        words!["两地", "两市", "两县", "两区", "三地", "三市", "三县", "四地", "四市", "等地", "等市", "等县"];
    let mut end = at;
    for number in 1..=MOST {
        let Some(name) = place_name(scene, end) else { return false };
        end = name.end;
        let verb = end + scene.text.length_at(end, DOING_ADVERBS);
        let act = || scene.cues.starting_at(verb).iter().any(|w| w.is(CueRole::Lead) && !w.known);
        if number > 1 && (scene.text.starts_with_any(end, NUMBERS) || act()) {
            return true;
        }
        if !matches!(scene.text.at(end), Some('、' | '和' | '与')) {
            return false;
        }
        end += 1;
    }
    false
}

/// Whether a clause begins with cities by their number, who are told of as 全省 is: 苏南|五市|实现…. 税收增长9%.
pub(super) fn cities_by_number(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST_NAME: usize = 4;
    let several = |&i: &usize| {
        let number = scene.text.chars[i];
        is_up_to_ten(number) && number != '一' && matches!(scene.text.at(i + 1), Some('市' | '县'))
    };
    let number = (at..end.min(at + LONGEST_NAME)).find(several);
    let verbs = [CueRole::Lead, CueRole::Link, CueRole::Stop, CueRole::Start];
    let named = |number| !scene.cues.within(at..number).iter().any(|w| w.any(&verbs));
    number.is_some_and(|number| named(number) && !is_longer_word(scene, number + 1)) && scene.figure_in(at..end)
}

/// Whether a clause begins with a county, a district or a city by its full name: 安源区|树牢理念, 邵阳县|高度重视.
pub(crate) fn district(scene: &Scene, at: usize, end: usize) -> bool {
    const NAMES: std::ops::RangeInclusive<usize> = 2..=4;
    let name = |n: &usize| at + n < end && chars!("县区市旗").has(scene.text.chars[at + n]);
    if known_district(scene, at, end).is_some() {
        return true;
    }
    let Some(length) = NAMES.into_iter().find(name) else { return false };
    let tail = at + length;
    // 园区, 社区, 核心区, 行政区划; 市场, 县域, 市级.
    const SORTS: &str = "新园片校社地景特城辖郊山库灾牧林小发税验术创心步动导业活务范能展作流政划套网管";
    let before = |c: &str| scene.text.before(tail).is_some_and(|b| c.contains(b));
    let sort = || match scene.text.chars[tail] {
        // 昆山市, 聊城市; 一线城市, 农贸超市.
        '市' => {
            let sort = |c| chars!("线大小会心点范海纽级类个多超等座").has(c);
            // 强化|城市管理: no city's name is so long.
            before("超集夜菜门楼股") || before("城") && (length > 2 || scene.text.before(tail - 1).is_some_and(sort))
        }
        _ => before(SORTS),
    };
    let word = || scene.cues.within(at..tail).iter().any(|w| !w.place && (w.known || w.end - w.start > 1));
    let cut = || scene.cues.within(at..tail + 1).iter().any(|w| w.end > tail + 1);
    let letters = scene.text.chars[at..tail].iter().all(|&c| is_alphabetic(c));
    // 占广州市总数, 对武汉市增长.
    let within = || {
        let led = scene.text.at(at).is_some_and(|c| chars!("占对在为向从与由把将以到给居列比较").has(c));
        // 约占合肥市的三分之一.
        led || scene.text.chars[at..tail].contains(&'占')
    };
    letters
        && !within()
        && !sort()
        && !is_longer_word(scene, tail)
        && !word()
        && !ranks(scene, tail + 1)
        && !cut()
        && scene.zone_at(tail + 1).is_none()
}

/// Whether the last character of a place's name at a position is another word with the next one: 市|场.
fn is_longer_word(scene: &Scene, last: usize) -> bool {
    !scene.text.at(last + 1).is_none_or(may_follow)
}

/// Whether a character may stand after the last one of a place's name, which is another word with it: 市|场, 县|域.
pub(crate) fn may_follow(c: char) -> bool {
    !chars!("场域级块位政值民容属内外里、").has(c)
}

/// Whether a town's or a village's name ends with the character at a position: 邓襄|镇, 于庄|村.
pub(crate) fn ends_town(scene: &Scene, at: usize) -> bool {
    const BEFORE: &str = "城乡农各全新市村小制";
    const AFTER: &str = "级居民集社村镇委落办";
    matches!(scene.text.chars[at], '镇' | '村' | '乡')
        && !scene.text.before(at).is_some_and(|c| BEFORE.contains(c))
        && !scene.text.at(at + 1).is_some_and(|c| AFTER.contains(c))
}

/// Where the full name of a district, a county or a city ends that is known, or says of what people it is: 萧山区, 昆山市, 大厂回族自治县.
pub(crate) fn known_district(scene: &Scene, at: usize, end: usize) -> Option<usize> {
    let known = scene.cues.county_at(at).filter(|&name| matches!(scene.text.at(name), Some('县' | '区' | '市' | '旗')));
    if let Some(name) = known.filter(|&name| {
        name + 1 < end && !is_longer_word(scene, name) && scene.zone_at(name + 1).is_none() && !ranks(scene, name + 1)
    }) {
        return Some(name + 1);
    }
    const LONGEST_NAME: usize = 10;
    static AUTONOMOUS: &Words = words!["自治县", "自治旗", "自治州", "自治区"];
    let own = |i: usize| {
        let end = scene.text.past_word(i, AUTONOMOUS)?;
        // 高新区在全|自治区: no name of it.
        if scene.text.chars[at..i].iter().any(|c| matches!(c, '在' | '全' | '向' | '由' | '为')) {
            return None;
        }
        scene.text.at(end).is_none_or(may_follow).then_some(end)
    };
    scene.text.leading(at + 2..end.min(at + LONGEST_NAME), is_alphabetic).find_map(own)
}

/// Whether what stands there says among whom something ranks, and not who: 昆山市|排名第三.
fn ranks(scene: &Scene, at: usize) -> bool {
    scene.cues.starting_at(at).iter().any(|w| w.is(CueRole::Rank) && !w.is(CueRole::Link))
        || scene.text.starts_with_any(at, words!["占比", "第"])
}

/// Whether a clause begins with those among whom something ranks, which are not who: 全市|第3, 全省开发区|第4位.
pub(super) fn ranked_among(scene: &Scene, at: usize) -> bool {
    let among = |w: &Word| scene.rank_at(w.end + scene.text.length_at(w.end, ZONE_SORTS));
    scene.cues.starting_at(at).iter().any(|w| w.any(&[CueRole::Wide, CueRole::Scope]) && among(w))
}

/// Whether nothing stands there but a place and a part of it by its name, which no zone is called after: 在|宁夏银川闽宁镇|,大棚800亩.
pub(super) fn part_of_place(scene: &Scene, from: usize, end: usize) -> bool {
    const PART: std::ops::RangeInclusive<usize> = 2..=7;
    let Some(place) = place_name(scene, from).filter(|p| p.end < end && PART.contains(&(end - p.end))) else {
        return false;
    };
    let part = &scene.text.chars[place.end..end];
    let called = scene.zones.iter().any(|z| scene.text.chars[z.span.clone()].windows(2).any(|w| w == &part[..2]));
    let word = scene.cues.within(place.end..end).iter().any(|w| !w.place && w.end > w.start + 1);
    part.iter().all(|&c| is_alphabetic(c)) && !word && !called
}

/// Whether a clause counts those whom a city has chosen among a zone's: 全区有院士4名,|云岭市领军人才6名.
pub(super) fn chosen(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST: usize = 14;
    static CHOSEN: &Words = words!["人才", "瞪羚企业", "实验室", "研究中心", "技术中心", "特新企业", "众创空间"];
    let figure = scene.next_figure(at).filter(|f| f.span.start < end.min(at + LONGEST));
    matches!(scene.text.before(at), Some(',' | '、'))
        && figure.is_some_and(|f| scene.text.ends_with_any(f.span.start, CHOSEN))
}

/// Whether a figure in brackets is that of those with whom somebody is compared: 高于全市(|7.1%|), 低于全国平均水平(|5.6%|).
pub(super) fn held_to(scene: &Scene, figure: usize) -> bool {
    const LONGEST: usize = 4;
    if scene.text.before(figure) != Some('(') {
        return false;
    }
    let end = figure - 1;
    let end = end - scene.text.length_before(end, words!["平均水平", "水平", "平均", "增速"]);
    let wide = |w: &Word| w.end == end && w.is(CueRole::Wide) && scene.text.before(w.start) == Some('于');
    scene.cues.within(end.saturating_sub(LONGEST)..end).iter().any(wide)
}
