//! Zones of the gazetteer: by their names and irregular aliases, and by a stem before a type word of their kind.

use std::ops::Range;

use super::ZoneSpan;
use super::place::place_before;
use crate::char_set::chars;
use crate::explain::Rule;
use crate::length::Length;
use crate::mention::{Zone, ZoneKind};
use crate::order;
use crate::scan::{Hit, Hits};
use crate::search::Search;
use crate::tables::lists::NICKNAME_FOLLOWERS;
use crate::tables::{KNOWN_ZONES, KnownZone, StemNeed, Table, Words, ZONE_TYPES, words};
use crate::text::{Text, is_alphabetic};
use crate::trie::trie;

/// How far before a type word a stem can begin.
const LONGEST_STEM: usize = 12;
/// Words of level that can stand between them.
static LEVELS: &Words = words!["国家级", "国家", "特殊"];

/// The gazetteer's zones in a block, in text order, the longest where they overlap.
pub(super) fn find(text: &Text, hits: &Hits) -> Vec<ZoneSpan> {
    let mut spans: Vec<(Range<usize>, Hit)> = Vec::new();
    for hit in hits.of([Table::KnownZone, Table::ZoneType]) {
        match hit.table {
            Table::KnownZone => spans.push((hit.start..hit.end, hit)),
            Table::ZoneType => spans.extend(by_stem(text, hits, &hit)),
            _ => {}
        }
    }
    order::sort(&mut spans, |(span, _)| order::longest_first(span));
    let mut found: Vec<ZoneSpan> = Vec::new();
    for (mut span, hit) in spans {
        if text.ends_with_at(span.end, "片区") && hit.table == Table::KnownZone {
            span.start = after_free_trade(text, &span);
        }
        // 福厦泉国家自创区|厦门片区 is no part of a free-trade zone.
        let other = text.ends_with_at(span.end, "片区") && text.ends_with_any(span.start, words!["示范区", "自创区"]);
        if found.last().is_none_or(|last| last.span.end <= span.start)
            && !other
            && !is_nickname_of_another(text, hits, &span, &KNOWN_ZONES[hit.row])
            && !is_part_of_word(text, hits, &span)
        {
            let start = with_city(text, &span, hit.row);
            span.start = found.last().map_or(start, |last| start.max(last.span.end));
            note(text, &span, &hit);
            found.push(ZoneSpan { zone: zone(text, &span, hit.row), span, own: false, known: true });
        }
    }
    found
}

/// Where a zone begins with its city, if that is a part of its official name: |武汉市|东湖高新区, |南京市|江北新区.
fn with_city(text: &Text, span: &Range<usize>, row: usize) -> usize {
    let city = KNOWN_ZONES[row].city().trim_end_matches('市');
    let named = !city.is_empty() && trie().zone_name(row).starts_with(city);
    let before =
        span.start.checked_sub(1).filter(|&at| named && text.at(at) == Some('市') && text.ends_with_at(at, city));
    before.map_or(span.start, |at| at - city.length())
}

/// Notes what the gazetteer's row says of a zone.
fn note(text: &Text, span: &Range<usize>, hit: &Hit) {
    let stem = hit.table == Table::ZoneStem;
    text.note_hit(span, if stem { Rule::KnownStem } else { Rule::KnownZone }, hit);
    if stem {
        text.note_of(span, Rule::KnownStem, hit.end..span.end);
    }
    for rule in
        [Rule::OfficialName, Rule::KnownKind, Rule::KnownLevel, Rule::KnownPlace, Rule::KnownCity, Rule::KnownYear]
    {
        text.note_hit(span, rule, hit);
    }
}

/// 常熟 + 高新区; 中国(上海) + 自由贸易试验区; 苏南 + 国家 + 自创区.
fn by_stem(text: &Text, hits: &Hits, kind: &Hit) -> Option<(Range<usize>, Hit)> {
    if ZONE_TYPES[kind.row].stem == StemNeed::Area {
        return None;
    }
    let wanted = ZONE_TYPES[kind.row].kind;
    let mut ends = vec![kind.start];
    ends.extend(text.word_start(kind.start, LEVELS));
    for at in ends.clone() {
        let division = matches!(text.before(at), Some('市' | '县' | '区' | '省'));
        ends.extend(division.then(|| at - 1));
    }
    let plain = ends.iter().filter_map(|&end| longest_stem(hits, end, wanted)).min_by_key(|h| h.start);
    let (stem, start) = match plain {
        Some(stem) if text.ends_with_at(stem.start, "中国") && wanted == ZoneKind::FreeTrade => {
            (stem, stem.start - 2)
        }
        Some(stem) => (stem, stem.start),
        None => {
            let bracket = kind.start.checked_sub(1).filter(|&at| text.at(at) == Some(')'))?;
            let stem = longest_stem(hits, bracket, wanted)?;
            let start = stem.start.checked_sub(3).filter(|&s| text.starts_with_at(s, "中国("))?;
            (stem, start)
        }
    };
    let mut end = kind.end;
    // 自贸试验区 in a place is a part of the province's: 江苏自贸试验区苏州片区. But 自贸试验区|涵盖武汉片区 has that and more.
    if wanted == ZoneKind::FreeTrade {
        const LONGEST_AREA: usize = 6;
        let area = (2..=LONGEST_AREA).find(|&n| text.starts_with_at(end + n, "片区"));
        if let Some(n) = area.filter(|&n| {
            text.chars[end..end + n].iter().all(|c| is_alphabetic(*c) && !chars!("各的和与及由括盖辖设有含成").has(*c))
        }) {
            end += n + 2;
        }
    }
    Some((start..end, stem))
}

fn longest_stem(hits: &Hits, end: usize, kind: ZoneKind) -> Option<Hit> {
    hits.within(end.saturating_sub(LONGEST_STEM)..end)
        .find(|h| h.table == Table::ZoneStem && h.end == end && KNOWN_ZONES[h.row].kind == kind)
}

/// Where the name of a part of a free-trade zone begins, with the type word before it: 自贸试验区昆明片区.
fn after_free_trade(text: &Text, span: &Range<usize>) -> usize {
    static TYPES: &Words = words!["自由贸易试验区", "自贸试验区", "自贸实验区", "自贸区"];
    let before = text.word_before(span.start, TYPES);
    before.map_or(span.start, |t| span.start - t.length())
}

/// Nicknames such as 中关村 and 光谷 also begin the names of streets and events, and end those of what is like them.
fn is_nickname_of_another(text: &Text, hits: &Hits, span: &Range<usize>, row: &KnownZone) -> bool {
    static LEADERS: &Words = words!["农业", "世界", "第二", "小"];
    let typed = matches!(text.before(span.end), Some('区' | '园' | '城' | '港'));
    // 云州光谷 is another city's, and so is 南宁·中关村科技园.
    let linked = text.before(span.start) == Some('·');
    let elsewhere = || {
        let place =
            place_before(text, hits, span.start - usize::from(linked)).filter(|(place, _)| !place.city.is_empty());
        place.is_some_and(|(place, _)| place.city != row.city())
    };
    // 中关村、湖滨两个国家实验室 are called after it.
    const LONGEST_LIST: usize = 12;
    let laboratory = || !typed && text.has_any(span.end..span.end + LONGEST_LIST, words!["国家实验室"]);
    // 中电光谷 is a firm.
    let another = text.ends_with_at(span.start, "中电")
        || laboratory()
        || (linked || !typed && span.len() <= 3) && !row.city().is_empty() && elsewhere()
        || !typed && (text.starts_with_any(span.end, NICKNAME_FOLLOWERS) || text.ends_with_any(span.start, LEADERS));
    if another {
        text.note_of(span, Rule::Nickname, span.clone());
    }
    another
}

/// 竹科, 中科 and 南科 are Taiwan's science parks in its own news only, and there too parts of other words: 集|中科|技, 越|南科技. So are
/// 台南园区 and others of theirs, which end the longer name of one: 南科|台南园区.
fn is_part_of_word(text: &Text, hits: &Hits, span: &Range<usize>) -> bool {
    const BEFORE: &str = "国高其集之初从当期越斑石文";
    const AFTER: &str = "院大技学研系普医展教目室博曙飞创星幻";
    const LONGEST_PLACE: usize = 6;
    if span.len() == 4 && text.ends_with_at(span.end, "园区") && text.at(span.start + 1) != Some('科') {
        return !text.is_traditional() || matches!(text.before(span.start), Some('科' | '区'));
    }
    if span.len() > 4 || text.at(span.start + 1) != Some('科') {
        return false;
    }
    let place = hits.within(span.start.saturating_sub(LONGEST_PLACE)..span.start);
    let mut places = place.filter(|h| h.table == Table::Place);
    !text.is_traditional()
        || text.at(span.end).is_some_and(|c| AFTER.contains(c))
        || text.before(span.start).is_some_and(|c| BEFORE.contains(c))
        || places.any(|h| h.end > span.start && h.end < span.end)
}

fn zone(text: &Text, span: &Range<usize>, number: usize) -> Zone {
    let (row, official) = (&KNOWN_ZONES[number], trie().zone_name(number));
    let folded = text.folded(span.clone());
    // A park's name with its city is the same name: 上海张江科学城.
    let own = row.kind == ZoneKind::Park && row.level.is_none() && folded.ends_with(official);
    let mut name = if own { folded.clone() } else { official.to_owned() };
    // 张家港综保区 is what a 保税港区 has become.
    let free = || folded.ends_with("综保区") || folded.ends_with("综合保税区");
    let older = ["保税港区", "保税区"].iter().find_map(|old| official.strip_suffix(old));
    if let Some(stem) = older.filter(|stem| !stem.ends_with("综合") && row.kind == ZoneKind::Bonded && free()) {
        name = format!("{stem}综合保税区");
    }
    if let (ZoneKind::FreeTrade, Some(area)) = (row.kind, area_of(&folded).filter(|a| !official.ends_with(a))) {
        name.push_str(area);
    }
    described(row, name)
}

/// A zone with all that its row says.
pub(super) fn described(row: &KnownZone, name: String) -> Zone {
    let some = |s: &str| (!s.is_empty()).then(|| s.to_owned());
    Zone {
        name,
        kind: row.kind,
        level: row.level,
        province: some(row.province()),
        city: some(row.city()),
        approved: row.approved.map(u32::from),
    }
}

/// The part of a free-trade zone that a name ends in: 江苏自贸试验区|苏州片区.
fn area_of(name: &str) -> Option<&str> {
    let rest = ["试验区", "自贸区", "自贸港", "自由贸易港"]
        .iter()
        .find_map(|t| name.last_of(t).map(|at| &name[at + t.len()..]));
    rest.filter(|area| area.ends_with("片区"))
}
