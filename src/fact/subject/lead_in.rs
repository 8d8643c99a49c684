//! What a clause begins with before it says whom it is about: times, words that open it, where somebody is.

use std::ops::{ControlFlow, Range};

use super::Subject;
use super::brand;
use super::opening::{Kind, Opening};
use super::place::{part_of_place, place_name, places};
use super::pointed::{at_zone, pointed_at};
use super::sorts::OWN_PLACES;
use super::zone_first::{described_zone, told_of_zone};
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{ADJUNCTS, BARE_ZONES, BROUGHT_SORTS, GLANCES, HELPING, LYING, PLACE_LEADS, ZONE_EPITHETS};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphabetic;

/// Where a clause begins after its times and the words that open it; or at once whom it is about, where these say it, or that
/// they name nobody.
pub(super) fn end(scene: &Scene, span: Range<usize>) -> ControlFlow<Option<Opening>, usize> {
    let mut at = span.start;
    loop {
        while at < span.end && matches!(scene.text.chars[at], ' ' | '、' | '”' | '“' | '·') {
            at += 1;
        }
        // 云岭高新区|挂牌以来,各片区新增企业9万家: whose time it is.
        if scene.zone_at(at).is_some() {
            return ControlFlow::Continue(at);
        }
        if let Some(p) = scene.next_period(at).filter(|p| p.span.start == at || p.outer.start == at) {
            if since_firm(scene, p.span.clone()) {
                return ControlFlow::Break(Some(Opening::other()));
            }
            at = p.outer.end.max(at + 1);
            // 如今的|昆山.
            at += usize::from(scene.text.at(at) == Some('的'));
            continue;
        }
        if at_zone(scene, at) {
            return ControlFlow::Continue(at);
        }
        // 我们|云岭高新区: they say who they are.
        if scene.text.starts_with_any(at, words!["我们", "咱们"]) && scene.zone_at(at + 2).is_some() {
            at += 2;
            continue;
        }
        let place = scene.text.past_word(at, OWN_PLACES);
        if let Some(zone) = place.filter(|&zone| scene.text.starts_with_any(zone, BARE_ZONES)) {
            return ControlFlow::Continue(zone);
        }
        // 放眼|全市, 如今的|昆山.
        if let Some(word) = glance(scene, at) {
            at += word.length();
            continue;
        }
        // 与云岭高新区相邻的|江城经开区,….
        if matches!(scene.text.at(at), Some('与' | '同' | '跟'))
            && let Some(there) = described_zone(scene, at, span.end)
        {
            return ControlFlow::Continue(there);
        }
        if let Some(there) = told_of_zone(scene, at, span.end) {
            return ControlFlow::Continue(there);
        }
        // 联合江南大学|设立: with whom or for whom is not who.
        if adjunct(scene, at, span.end) {
            return ControlFlow::Break(None);
        }
        if let Some(zone) = zone_ahead(scene, at, span.end)? {
            return ControlFlow::Continue(zone);
        }
        // 以云帆电池为龙头的|新能源产业: who leads them is not who they are.
        if scene.text.at(at) == Some('以')
            && let Some(led) = led_by(scene, at, span.end)
        {
            at = led;
            continue;
        }
        // 加快|东部地区路网建设: nor is where somebody does it.
        if matches!(scene.text.at(at), Some('加' | '大' | '积' | '全' | '着'))
            && scene.text.starts_with_any(at, words!["加快", "加速", "大力", "积极", "全力", "着力"])
        {
            return ControlFlow::Break(None);
        }
        match scene.cues.starting_at(at).first() {
            // 完成项目谋划336个: what a verb takes is no subject.
            Some(w) if w.is(CueRole::Start) && w.any(&[CueRole::Lead, CueRole::Link]) && w.end - w.start > 1 => {
                return ControlFlow::Break(None);
            }
            Some(w)
                if w.is(CueRole::Start)
                    && !w.any(&[CueRole::Own, CueRole::Wide, CueRole::Other])
                    && w.end <= span.end =>
            {
                at = w.end
            }
            _ => return ControlFlow::Continue(at),
        }
    }
}

/// Where that stands that has somebody at its head: 以云帆电池为龙头的|新能源产业.
fn led_by(scene: &Scene, at: usize, end: usize) -> Option<usize> {
    const LONGEST: usize = 18;
    static HEADS: &Words = words!["为龙头的", "为链主的", "为引领的", "为核心的", "为代表的", "为主导的", "为主体的"];
    let head = scene.text.find_any(at + 2..end.min(at + LONGEST), HEADS);
    head.map(|(i, word)| i + word.length()).filter(|&led| led < end)
}

/// The word before whom a sentence turns to: 放眼|全市, 如今的|昆山, 记者|近日|从云岭高新区获悉.
fn glance(scene: &Scene, at: usize) -> Option<&'static str> {
    let told = || {
        scene.text.starts_with_any(at + 2, words!["近", "日前", "在", "从", "走", "来"])
            || scene.next_period(at + 2).is_some_and(|p| p.outer.start == at + 2)
    };
    match scene.text.at(at)? {
        '放' | '如' | '今' | '仅' | '再' | '又' | '比' | '例' | '近' | '日' => {
            scene.text.word_at(at, GLANCES)
        }
        '记' if told() => scene.text.word_at(at, words!["记者"]),
        _ => None,
    }
}

/// Whether a clause begins with whom somebody works with, helps or turns to: 联合|江南大学, 为|云帆集团; not with 服务业.
fn adjunct(scene: &Scene, at: usize, end: usize) -> bool {
    const NOUNS: &str = "业贸外中平型大机水队费";
    let Some(word) = scene.text.word_at(at, ADJUNCTS) else { return false };
    let after = at + word.length();
    after < end && !scene.text.at(after).is_some_and(|c| NOUNS.contains(c)) && !brand::opens(scene, at, end)
}

/// The beginning of the zone that a clause goes on with, past its province and 在 or 位于; or whom it is about, where it
/// first says where he is or points at him.
fn zone_ahead(scene: &Scene, at: usize, end: usize) -> ControlFlow<Option<Opening>, Option<usize>> {
    const LONGEST_EPITHET: usize = 8;
    // 我省|长春新区, 江西省赣州市|龙南经开区.
    let ours = |w: &&Word| w.is(CueRole::Wide) && scene.text.at(w.start) == Some('我');
    let ours = |at: usize| scene.cues.starting_at(at).iter().find(ours).map(|w| w.end);
    let province = |at: usize| ours(at).into_iter().chain(places(scene, at)).find(|&at| scene.zone_at(at).is_some());
    if let Some(zone) = province(at) {
        return ControlFlow::Continue(Some(zone));
    }
    // 20公里外的|云岭高新区,挂牌6年….
    let distance = scene.next_figure(at).filter(|f| f.span.start == at).map_or(at, |f| f.span.end);
    let off = scene.text.word_at(distance, words!["外的", "以外的", "之外的", "开外的"]);
    let off = off.map(|w| distance + w.length()).filter(|&zone| distance > at && scene.zone_at(zone).is_some());
    if off.is_some() {
        return ControlFlow::Continue(off);
    }
    // 创新热土|云岭高新区,….
    let named = scene.zones.get(scene.zones.partition_point(|z| z.span.start <= at)).map(|z| z.span.start);
    let named = named.filter(|&zone| zone <= end.min(at + LONGEST_EPITHET) && !scene.figure_in(at..zone));
    if named.is_some_and(|zone| scene.text.ends_with_any(zone, ZONE_EPITHETS)) {
        return ControlFlow::Continue(named);
    }
    // Most clauses begin with none of these words.
    let first = scene.text.at(at).unwrap_or(' ');
    if matches!(first, '位' | '坐' | '地' | '落' | '扎' | '深' | '来' | '入' | '注' | '设' | '诞' | '布' | '起' | '成')
        && let Some(subject) = lying_in(scene, at, end)
    {
        return ControlFlow::Break(subject);
    }
    // 以|云岭开发区|为例,….
    let example = if first == '以' && scene.text.ends_with_at(end, "为例") { Some(at + 1) } else { None };
    let example = example.map(|from| province(from).unwrap_or(from)).filter(|&zone| scene.zone_at(zone).is_some());
    if example.is_some() {
        return ControlFlow::Continue(example);
    }
    let leads = matches!(first, '在' | '位' | '走' | '来' | '从' | '根' | '这' | '据' | '召' | '举');
    let place = if leads { scene.text.word_at(at, PLACE_LEADS) } else { None };
    let zone = place.map(|w| at + w.length()).map(|from| province(from).unwrap_or(from));
    let zone = zone.filter(|&zone| scene.zone_at(zone).is_some());
    // 在某高新区的帮助下: who helps is not whom it is about.
    if zone.is_some() && first == '在' && scene.text.ends_with_any(end, HELPING) {
        return ControlFlow::Break(None);
    }
    if first != '这' && zone.is_some_and(|zone| placed(scene, zone, end)) {
        return ControlFlow::Break(Some(Opening::new(Subject::Other, Kind::Thing)));
    }
    let workshop = words!["车间", "生产线", "产线", "厂区", "装配线"];
    let within = scene.text.word_before(end, words!["里", "内", "上", "中"]).map_or(end, |_| end - 1);
    if let Some(zone) = zone {
        // 在云岭高新区云帆机械的车间里,12条产线….
        let whose = scene.zone_at(zone).map_or(zone, |z| scene.zones[z].span.end);
        return match whose + 4 < end && scene.text.ends_with_any(within, workshop) {
            true => ControlFlow::Break(Some(Opening::other())),
            false => ControlFlow::Continue(Some(zone)),
        };
    }
    // 在北五环外的|云帆科技园,8栋楼里有1万名员工; 增幅最高的是|云岭高新区,达30%.
    let there = described_zone(scene, at, end);
    // 作为园区龙头的|云岭高新区,….
    let inside = matches!(scene.text.before(end), Some('里' | '内')) || scene.text.starts_with_at(at, "作为");
    if there.is_some_and(|there| place.is_some() || inside || scene.text.before(there) == Some('是')) {
        return ControlFlow::Continue(there);
    }
    // 在云帆轴承的生产车间里,12条产线….
    if place.is_some_and(|w| at + w.length() + 4 < end) && scene.text.ends_with_any(within, workshop) {
        return ControlFlow::Break(Some(Opening::other()));
    }
    // 走进|翠湖社区,12支志愿队正在忙碌.
    let from = place.map_or(at, |w| at + w.length());
    let community = scene.text.ends_with_any(within, words!["社区", "小区", "街道"]) && from + 4 <= within;
    let one = || !matches!(scene.text.before(within - 2), Some('各' | '个' | '全' | '老' | '的' | '旧' | '批'));
    if place.is_some() && community && !scene.figure_in(from..end) && one() {
        return ControlFlow::Break(Some(Opening::other()));
    }
    // 在|合肥,人工智能企业超过400家.
    let from = place.map(|w| at + w.length()).filter(|&from| place_name(scene, from).is_some_and(|n| n.end == end));
    if from.is_some() {
        return ControlFlow::Continue(from);
    }
    if first == '在' && part_of_place(scene, at + 1, end) {
        return ControlFlow::Break(Some(Opening::new(Subject::Other, Kind::District)));
    }
    pointed_at(scene, at, end)
}

/// Whether zones of a sort are those whom an order puts in their places: 国家级经开区|考核名次|由第52位升到第31位, 全国百强园区|榜上.
pub(super) fn orders(scene: &Scene, at: usize, end: usize) -> bool {
    const REACH: usize = 20;
    static ORDERS: &Words =
        words!["排名", "名次", "位次", "考评", "考核", "评价", "评比", "榜上", "榜单上", "榜单中", "排行榜"];
    let figure = scene.next_figure(at).filter(|f| f.span.start < end);
    let to = figure.map_or(end, |f| f.span.start).min(at + REACH);
    let moved = figure
        .is_none_or(|f| matches!(Shape::of(f), Shape::Rank | Shape::Points) || matches!(f.unit.as_str(), "位" | "名"));
    let amount = || scene.cues.within(at..to).iter().any(|w| w.known);
    moved && to > at && scene.text.has_any(at..to, ORDERS) && !amount()
}

/// Whether a zone is only where somebody is: 走进某高新区的|某工厂, 从某高新区|走出的|某公司.
fn placed(scene: &Scene, zone: usize, end: usize) -> bool {
    const SHORTEST_NAME: usize = 4;
    const AFTER: &str = "下中时后上里前间";
    let Some(zone) = scene.zone_at(zone) else { return false };
    let after = scene.zones[zone].span.end;
    let inside = scene.text.word_at(after, words!["内", "里", "走出", "起步", "成长起来", "孵化"]);
    let of = after + inside.map_or(0, |w| w.length());
    // 在某高新区的|某科技园,…: the park.
    if scene.text.at(of) != Some('的') || of + SHORTEST_NAME > end || scene.zone_at(of + 1).is_some() {
        return false;
    }
    let counted = scene.next_figure(of).is_some_and(|f| f.span.start <= of + 1);
    let sort = scene.text.starts_with_any(of + 1, BROUGHT_SORTS);
    !counted && !sort && !scene.text.before(end).is_some_and(|c| AFTER.contains(c))
}

/// Whether a time tells since when something of a firm's goes on: 园区企业|信达生物|成立党委以来.
fn since_firm(scene: &Scene, time: Range<usize>) -> bool {
    if !scene.text.ends_with_any(time.end, words!["以来"]) {
        return false;
    }
    let own = scene.cues.starting_at(time.start).iter().find(|w| w.is(CueRole::Own)).map_or(time.start, |w| w.end);
    brand::name_end(scene, brand::after_label(scene, own), time.end).is_some()
}

/// Whom a clause names, if anybody, that says first where he is: 位于某保税区的|某总装线, 落户高新区的|某公司.
fn lying_in(scene: &Scene, at: usize, end: usize) -> Option<Option<Opening>> {
    let word = scene.text.word_at(at, LYING)?;
    let mut place = at + word.length();
    place += usize::from(matches!(scene.text.at(place), Some('在' | '于')));
    // 位于某市某区的|某产业园.
    const LONGEST_PLACE: usize = 14;
    let zone = |at: usize| scene.zone_at(at).map(|z| Opening::new(Subject::Zone(z), Kind::Plain));
    let of =
        (place..end.min(place + LONGEST_PLACE)).find(|&i| scene.text.chars[i] == '的' && scene.zone_at(i).is_none());
    if let Some(zone) = of.and_then(|of| zone(of + 1)) {
        return Some(Some(zone));
    }
    // 来自高新区的数据显示.
    if scene.text.ends_with_any(end, words!["显示", "表明"]) && zone(place).is_some() {
        return Some(zone(place));
    }
    let own = || scene.cues.starting_at(place).iter().find(|w| w.is(CueRole::Own)).map(|w| w.end);
    let there = || place_name(scene, place).map(|name| name.end);
    let after = scene.zone_at(place).map(|z| scene.zones[z].span.end).or_else(own).or_else(there)?;
    // 扎根某高新区|多年的|某公司.
    const LONGEST_TIME: usize = 6;
    let letters = scene.text.leading(after..end.min(after + LONGEST_TIME), is_alphabetic);
    let of = letters.into_iter().find(|&i| scene.text.chars[i] == '的');
    let of = of.filter(|of| of + 1 < end)?;
    // 落户园区的|企业达500家: all of them there are the zone's.
    // 落户园区的|外资项目|达31个: so are those of a sort.
    const LONGEST_SORT: usize = 6;
    static ALL: &Words = words!["企业", "项目", "机构", "人才"];
    let sort = (of + 1..end.min(of + 1 + LONGEST_SORT)).find(|&i| scene.text.starts_with_any(i, ALL)).map(|i| i + 2);
    let told = |i: usize| {
        let verbs = [CueRole::Link, CueRole::Hedge, CueRole::Up, CueRole::Down, CueRole::Head];
        scene.cues.starting_at(i).iter().any(|w| w.any(&verbs))
            || scene.next_figure(i).is_some_and(|f| f.span.start == i)
    };
    if sort.is_some_and(told) {
        // 其中来自上海的|企业超过90家: so are those from elsewhere, of whose firms they are.
        let from = word == "来自" && own().is_none();
        let whose = scene.zone_at(place).map_or(Subject::Unsaid, Subject::Zone);
        return Some(Some(Opening::new(whose, Kind::Plain)).filter(|_| !from || whose != Subject::Unsaid));
    }
    Some(Some(Opening::other()))
}
