//! Where the stem of a zone's name begins that the gazetteer does not have.

use std::ops::Range;

use super::ZoneSpan;
use super::candidate::is_plain;
use super::place::place_before;
use crate::char_set::chars;
use crate::length::Length;
use crate::name::edge::{By, Edge, cues, edges, is_joined, is_only, measures};
use crate::scan::{Hit, Hits};
use crate::tables::lists::{BEFORE_ZONES, BODIES, GROUPS, ZONE_APPOSITIONS, ZONE_EPITHETS, ZONE_WORDS};
use crate::tables::{CueClass, PLACES, StemNeed, Table, Words, words};
use crate::text::{Text, is_alphanumeric};

/// How far to the left a stem is looked for.
const REACH: usize = 20;

/// Where the stem begins: after the nearest cue, mark or other zone's name.
pub(super) fn nearest(text: &Text, hits: &Hits, known: &[ZoneSpan], stem_end: usize, need: StemNeed) -> Option<Edge> {
    fn cuts(c: CueClass) -> bool {
        matches!(
            c,
            CueClass::Trigger | CueClass::Weak | CueClass::Verb | CueClass::Cut | CueClass::Class | CueClass::Quantity
        )
    }
    // 协同 and 精准 are in the names of parks, not in those of places.
    let cuts = if need == StemNeed::Name { cuts } else { |c| cuts(c) || c == CueClass::Adverb };
    // 共建 right before the type word belongs to the name, and so do 发展 and 联合: 沪苏先进制造业共建产业园, 湖区协同发展产业园.
    // But 镇党委联合|电商园 does something.
    let allied = |at: usize| {
        !text.before(at).is_some_and(is_alphanumeric)
            || text.ends_with_any(at, GROUPS)
            || text.ends_with_any(at, words!["党工委", "管委会", "政府", "公司", "局"])
    };
    let joint = text.ends_with_any(stem_end, words!["共建", "发展"])
        || text.ends_with_at(stem_end, "联合") && !allied(stem_end - 2);
    let all = edges(text, hits, stem_end, REACH, cuts);
    let passed = |(index, e): &(usize, &Edge)| {
        let further = all.get(index + 1).map_or(0, |next| next.at);
        // 鄂州花湖国际机场综保区: what stands before 国际 begins with a place.
        let placed = || hits.longest_at(further, Table::Place).is_some();
        joint && e.at == stem_end
            || (need == StemNeed::Name || placed()) && is_after_proper_name(text, hits, e, further)
    };
    let mut edge = *all.iter().enumerate().find(|e| !passed(e))?.1;
    // 和 and 与 join names; inside one they are rare.
    let begins_place = |at: usize| hits.longest_at(at, Table::Place).is_some_and(|h| h.end <= stem_end);
    // 湘潭精密仪器及电子信息产业园: what the conjunction adds would be no name by itself.
    let more = |at: usize| at >= edge.at + 2 && at + 2 < stem_end && is_only(text, hits, at + 1, stem_end, is_plain);
    // 储能中心和绿电产业园 are two things.
    let body = |at: usize| {
        text.ends_with_any(at, BODIES) || text.ends_with_any(at, words!["项目", "园", "区", "路", "桥", "站"])
    };
    let adds = |at: usize| need == StemNeed::Name && more(at) && !body(at);
    let joined = (edge.at..stem_end).rev().find(|&at| is_joined(text, hits, at) && !begins_place(at));
    if let Some(at) = joined.filter(|&at| !adds(at)) {
        edge = Edge { at: at + 1, by: By::Mark };
    }
    // 常熟高新区UWC+创新岛 is two names; 光谷芯片产业园 and 雄安新区科技园 are one.
    let other = stem_end.checked_sub(1).and_then(|last| known_in(known, edge.at, last));
    if let Some(zone) = other.filter(|z| z.span.start <= edge.at && z.span.end + 2 <= stem_end)
        && matches!(text.before(zone.span.end), Some('区' | '园' | '城'))
        && !(need == StemNeed::Name && is_only(text, hits, zone.span.end, stem_end, is_plain))
    {
        let at = zone.span.end;
        edge = Edge { at: at + usize::from(is_joined(text, hits, at)), by: By::Mark };
    }
    // 管理好|云岭科技园
    let well = matches!(edge.by, By::Cue(CueClass::Verb | CueClass::Weak | CueClass::Trigger))
        && text.at(edge.at) == Some('好')
        && edge.at < stem_end;
    edge.at = after_particle(text, hits, edge.at + usize::from(well), stem_end);
    let further = after_surroundings(text, edge.at, stem_end);
    let further = after_date(text, further, stem_end);
    // 园区内|有|苏州工业园区医药产业园, 3月份|就有|湘北物流园
    edge.at = if further > edge.at { after_particle(text, hits, further, stem_end) } else { edge.at };
    edge.at = if need == StemNeed::Name { after_amount(text, hits, edge.at, stem_end) } else { edge.at };
    edge.at = after_former(text, hits, edge.at, stem_end);
    edge.at = after_district(text, hits, edge.at, stem_end);
    if let Some(at) = after_apposition(text, hits, edge.at, stem_end) {
        edge = Edge { at: after_particle(text, hits, at, stem_end), by: By::Mark };
    }
    let after = if need == StemNeed::Name { after_park_district } else { after_divisions };
    edge.at = after(text, hits, edge.at, stem_end);
    Some(edge)
}

/// Whether an edge is a word like 现代 or 国际 after a place, or 国际 after any word, as in 湘北国际花卉产业园: the name of
/// one zone all the same. The next edge is further left.
fn is_after_proper_name(text: &Text, hits: &Hits, edge: &Edge, further: usize) -> bool {
    const LONGEST: usize = 3;
    const INTERNATIONAL: &str = "国际";
    static SORTS: &Words = words!["特色", "现代"];
    edge.by == By::Cue(CueClass::Class)
        && cues(hits, edge.at.saturating_sub(LONGEST), edge.at).any(|(cue, class)| {
            let placed = || place_before(text, hits, cue.start).is_some_and(|(place, _)| !place.city.is_empty());
            // 青山沟特色林果产业示范园
            let proper = || !is_only(text, hits, further, cue.start, is_plain);
            let sorted = || text.ends_with_any(edge.at, SORTS) && further + LONGEST <= cue.start && proper();
            let led = || text.ends_with_at(edge.at, INTERNATIONAL) && further + 2 <= cue.start || sorted();
            // 湘北这家产业园 has no name here.
            let points = matches!(text.at(cue.start), Some('这' | '那' | '某' | '一' | '首' | '每' | '各' | '该'));
            class == CueClass::Class && cue.end == edge.at && !points && (placed() || led())
        })
}

/// The last known zone that overlaps a range.
fn known_in(known: &[ZoneSpan], start: usize, last: usize) -> Option<&ZoneSpan> {
    let next = known.partition_point(|z| z.span.start <= last);
    next.checked_sub(1).map(|i| &known[i]).filter(|z| z.span.end > start)
}

/// After what leads to a name, 据|云岭工业园, 还有|云岭工业园, and after a word of one character before a place:
/// 任|简阳市临空产业园. 任丘 and 自贡 are places themselves.
pub(super) fn after_particle(text: &Text, hits: &Hits, start: usize, end: usize) -> usize {
    let place = |at: usize| hits.longest_at(at, Table::Place).is_some_and(|h| h.end <= end);
    // 市|洋溪新区党工委: of the city that was told of.
    let of_city = matches!(text.at(start), Some('市' | '省' | '县')) && !place(start) && start + 3 <= end;
    let word = text.at(start + 1).is_some_and(|c| chars!("级域直属际会城道场民中北南东西内外委政局府").has(c));
    // 打造|省|云岭产业园 too, but 打造|省军民融合产业园.
    let proper = || text.at(start) == Some('省') && !is_only(text, hits, start + 1, end, is_plain);
    if of_city && !word && (!text.before(start).is_some_and(is_alphanumeric) || proper()) {
        return after_particle(text, hits, start + 1, end);
    }
    let leader =
        text.word_at(start, BEFORE_ZONES).filter(|_| !place(start) && !text.starts_with_any(start, ZONE_WORDS));
    // 深入|化工园区 and 给|省产业园 have no name.
    let fits = |at: &usize| *at + 2 <= end || text.at(*at) == Some('省') || is_only(text, hits, *at, end, is_plain);
    if let Some(at) = leader.map(|w| start + w.length()).filter(|at| *at <= end).filter(fits) {
        return after_particle(text, hits, at, end);
    }
    // ②|云岭工业园
    if matches!(text.at(start), Some('①'..='⑳')) {
        return after_particle(text, hits, start + 1, end);
    }
    // 北临|云岭工业园, 东接|云岭科技园: 东至 is a place.
    let side = matches!(text.at(start), Some('东' | '西' | '南' | '北'))
        && text.at(start + 1).is_some_and(|c| chars!("临接靠依邻连至抵倚毗距").has(c));
    if side && !place(start) && start + 2 <= end {
        return start + 2;
    }
    let word = text.at(start).is_some_and(|c| chars!("任自经就进买有局起往抵离距近邻沿跨入使与及").has(c));
    // ——|看|云岭科技园如何破局: 看丹 is a place.
    let titled = text.before(start) == Some('—') && text.at(start).is_some_and(|c| chars!("看记听问论评赞").has(c));
    let titled = titled && start + 3 <= end && !text.starts_with_any(start, words!["记忆", "问天", "听涛"]);
    start + usize::from(!place(start) && (titled || word && place(start + 1)))
}

/// After what it lies in or near: 临空经济区内|云岭科技园, 东岭社区周边|云岭物流园.
fn after_surroundings(text: &Text, start: usize, end: usize) -> usize {
    static NEAR: &Words = words!["周边", "附近", "沿线"];
    let last = (start + 2..end.saturating_sub(1)).rev().find(|&at| {
        let within =
            text.chars[at - 1] == '内' && matches!(text.chars[at - 2], '区' | '园' | '城' | '市' | '县' | '域' | '境');
        let beside = text.chars[at - 1] == '侧' && matches!(text.chars[at - 2], '东' | '西' | '南' | '北');
        within || beside || text.ends_with_any(at, NEAR)
    });
    last.unwrap_or(start)
}

/// After the noun that says what the zone is: 招商项目|云岭科技园, 第一站|青溪经开区, 创新热土|云岭高新区. 航天基地新材料产业园 is one name.
fn after_apposition(text: &Text, hits: &Hits, start: usize, end: usize) -> Option<usize> {
    // 主办|方: its beginning may have been taken for a verb.
    const CUT_OFF: usize = 2;
    let after = |at: usize| {
        let end = text.past_word(at, ZONE_APPOSITIONS).or_else(|| text.past_word(at, ZONE_EPITHETS))?;
        Some(end + usize::from(text.at(end) == Some('·')))
    };
    let proper = |at: &usize| *at > start && at + 2 <= end && !is_only(text, hits, *at, end, is_plain);
    (start.saturating_sub(CUT_OFF)..end).rev().filter_map(after).find(proper)
}

/// After a year or months: 1月份湘北物流园, 1—7月湘北物流园.
fn after_date(text: &Text, start: usize, end: usize) -> usize {
    let joins = |c| matches!(c, '-' | '—' | '~' | '至');
    let digits = (start..end).take_while(|&at| text.chars[at].is_ascii_digit() || joins(text.chars[at])).count();
    let unit = text.word_at(start + digits, words!["月份", "年度", "年", "月", "日"]);
    let after = unit
        .map(|unit| start + digits + unit.length())
        .filter(|&at| digits > 0 && !joins(text.chars[start + digits - 1]) && at < end);
    after.map_or(start, |at| after_date(text, at, end))
}

/// After the size of a park: 20万平方米|湖滨软件园. 3万平方米产业园 is one of a sort.
fn after_amount(text: &Text, hits: &Hits, start: usize, end: usize) -> usize {
    let digits = (start..end).take_while(|&at| text.at(at).is_some_and(|c| c.is_ascii_digit() || c == '.')).count();
    let scale = (start + digits..end).take_while(|&at| matches!(text.at(at), Some('万' | '亿' | '余' | '多'))).count();
    let unit = hits
        .longest_at(start + digits + scale, Table::Unit)
        .filter(|h| h.end + 2 <= end && digits > 0 && measures(text, hits, h.start));
    let counts = |h: &Hit| matches!(text.at(h.start), Some('个' | '家' | '座' | '处' | '片' | '大'));
    unit.filter(|h| !counts(h) && !is_only(text, hits, h.end, end, is_plain)).map_or(start, |h| h.end)
}

/// After 原, which says that it is called otherwise now: 原云岭五金产业园. 原平 and 原子 are other words.
fn after_former(text: &Text, hits: &Hits, start: usize, end: usize) -> usize {
    static OTHERS: &Words = words!["原子", "原料", "原创", "原种", "原产", "原材料"];
    let word = text.starts_with_any(start, OTHERS);
    let place = hits.longest_at(start, Table::Place).is_some();
    let former = text.at(start) == Some('原') && !word && !place && start + 3 <= end;
    start + usize::from(former)
}

/// After provinces and cities that say where it lies: 江苏省盐城市|盐南高新区, 江苏苏州|太仓高新区. In 合肥市高新区 there is no more of a name.
fn after_divisions(text: &Text, hits: &Hits, start: usize, end: usize) -> usize {
    let place = |at: usize| hits.longest_at(at, Table::Place).map(|h| h.end);
    let county = place(start).and_then(place).filter(|&at| place(at).is_some_and(|county| county <= end));
    // 湘北云州青溪工业集中区 is an official name.
    if let Some(county) = county.filter(|_| matches!(text.at(end), Some('高' | '经' | '开'))) {
        return county;
    }
    let next = after_division(text, hits, start).filter(|&at| matches!(text.before(at), Some('省' | '市' | '州')));
    let proper = next.filter(|&at| at + 2 <= end && !is_only(text, hits, at, end, is_plain));
    proper.map_or(start, |at| after_divisions(text, hits, at, end))
}

/// After the district that a park lies in: 云州市斗门区|云岭工业园, and the province of a place: 湘南省|云州云岭工业园.
/// 云州市云岭工业园 may be its name, and 斗门区食品工业园 has no other.
fn after_park_district(text: &Text, hits: &Hits, start: usize, end: usize) -> usize {
    let Some(next) = after_division(text, hits, start) else { return start };
    let further = after_park_district(text, hits, next, end);
    if further > next {
        return further;
    }
    let placed = text.before(next) == Some('省') && hits.longest_at(next, Table::Place).is_some();
    // 湘阴县(云帆)新材料产业园 begins with the county.
    let district = placed || matches!(text.before(next), Some('区' | '县' | '旗')) && text.at(next) != Some('(');
    // 云山县|高新区新材料产业园: the county's zone has no other name.
    let bare = hits.longest_at(next, Table::ZoneType).is_some();
    let proper = next + 2 <= end && !bare && !is_only(text, hits, next, end, is_plain);
    if district && proper && !is_trade(text, hits, next..end) { next } else { start }
}

/// Whether a park is called after what is made there: 粘合剂化工, 生物质能. In 云岭新材料 it has a name before that.
fn is_trade(text: &Text, hits: &Hits, name: Range<usize>) -> bool {
    const GOODS: &str = "料剂品具械材油酒茶布纸机车船件器能电药椒枣炮鞋帽袜镜瓷膜粉糖菌菇果菜牛羊猪鸡虾";
    let sorts = cues(hits, name.start + 2, name.end).filter(|(cue, class)| is_plain(*class) && cue.end == name.end);
    let end = sorts.map(|(cue, _)| cue.start).min().unwrap_or(name.end);
    text.before(end).is_some_and(|c| GOODS.contains(c))
}

/// After a place with its type word: 江苏|省. 省级 and 区域 are other words.
fn after_division(text: &Text, hits: &Hits, start: usize) -> Option<usize> {
    let type_word = hits.longest_at(start, Table::Place)?.end;
    // 义县 is a place with its type word.
    if text.before(type_word) == Some('县') {
        return Some(type_word);
    }
    let division = matches!(text.at(type_word), Some('省' | '市' | '州' | '区' | '县' | '旗'));
    let other = matches!(text.at(type_word + 1), Some('级' | '域' | '属' | '内' | '块' | '场'));
    (division && !other).then_some(type_word + 1)
}

/// After a district that stands before its own city or province, whose name begins the park's: 巴南区|重庆生物产业园.
fn after_district(text: &Text, hits: &Hits, start: usize, end: usize) -> usize {
    let inner = hits.longest_at(start, Table::Place);
    let next = inner.map(|place| {
        let division = matches!(text.at(place.end), Some('市' | '区' | '县'));
        (&PLACES[place.row], place.end + usize::from(division))
    });
    let Some((inner, next)) = next else { return start };
    let around = |name: &str, place: &str| name.strip_prefix(place).is_some_and(|rest| rest.length() == 1);
    let outer =
        hits.longest_at(next, Table::Place).filter(|outer| outer.end <= end).map(|h| text.folded(h.start..h.end));
    let outer = outer.filter(|place| around(inner.city, place) || around(inner.province, place));
    if outer.is_some() { next } else { start }
}
