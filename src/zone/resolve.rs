//! Official names that only the rest of a document tells: 繁峙经开区 is 山西繁峙经济技术开发区 where the text says that too,
//! and 滨海新区 is 天津滨海新区 in a text about Tianjin.

use crate::interner::Interner;
use crate::length::Length;
use crate::mention::{Zone, ZoneKind};
use crate::tables::KNOWN_ZONES;
use crate::text::Text;
use crate::trie::trie;

use super::ZoneSpan;
use super::known::described;

/// Short type words and the full ones that they stand for.
const SHORT: [(&str, &[&str]); 5] = [
    ("高新区", &["高新技术产业开发区", "高新技术产业园区", "高新技术开发区", "高技术产业开发区"]),
    ("经开区", &["经济技术开发区", "经济开发区"]),
    ("开发区", &["经济技术开发区", "经济开发区"]),
    ("综保区", &["综合保税区"]),
    ("自创区", &["国家自主创新示范区"]),
];
/// How many characters longer than a short name's stem that of the full name can be: a province or a city.
const LONGEST_PREFIX: usize = 5;
/// How many blocks a document's opening has.
const OPENING: usize = 3;

/// The zones that names mean in a document, where that is not what they mean by themselves.
#[derive(Clone, Debug, Default)]
pub(crate) struct Meanings {
    names: Interner,
    zones: Vec<Zone>,
}

impl Meanings {
    /// The zone that a name means here.
    pub fn of(&self, name: &str) -> Option<&Zone> {
        Some(&self.zones[self.names.get(name)?])
    }
}

/// The zones that the gazetteer does not have, by the way they are written.
#[derive(Default)]
struct Unknown<'a> {
    written: Interner,
    /// Each with the first text that has it.
    zones: Vec<(&'a Zone, &'a Text)>,
}

/// What the names of zones mean in a document, given its blocks' texts and zones.
pub(crate) fn meanings(blocks: &[(&Text, &[ZoneSpan])]) -> Meanings {
    let mut unknown = Unknown::default();
    for (text, zones) in blocks {
        // 西部科学城 has several.
        for z in zones.iter().filter(|z| !z.own && (!z.known || z.zone.province.is_none())) {
            if unknown.written.intern(&text.folded(z.span.clone())) == unknown.zones.len() {
                unknown.zones.push((&z.zone, text));
            }
        }
    }
    // A headline and a dateline say where a text plays; what else it mentions may be anywhere.
    let opening: Vec<&Text> = blocks.iter().take(OPENING).map(|(text, _)| *text).collect();
    let full = full_names(&unknown);
    let mut found = Meanings::default();
    for (written, number) in unknown.written.from("") {
        let (zone, first) = unknown.zones[number];
        let in_full = || short(written).and_then(|_| full.of(written));
        let near: Vec<&Text> = opening.iter().copied().chain([first]).collect();
        let meant = in_full().or_else(|| longer(written, &unknown)).cloned();
        let meant = meant.or_else(|| in_place(written, zone.kind, &near));
        if let Some(meant) = meant.filter(|meant| meant.name != zone.name) {
            match found.names.intern(&zone.name) {
                number if number == found.zones.len() => found.zones.push(meant),
                number => found.zones[number] = meant,
            }
        }
    }
    found
}

/// The parts of a short name: 繁峙 and 经开区. 经济技术开发区 is no short type word.
fn short(written: &str) -> Option<(&str, &'static str)> {
    let (stem, short) = SHORT.iter().find_map(|(short, _)| Some((written.strip_suffix(short)?, *short)))?;
    let whole = ["术", "业", "经济"].iter().any(|end| stem.ends_with(end));
    (!whole).then_some((stem, short))
}

/// The zones whose full names a document has, by the short names that those could have; `None` where they are several.
#[derive(Default)]
struct FullNames<'a> {
    short: Interner,
    zones: Vec<Option<&'a Zone>>,
}

impl<'a> FullNames<'a> {
    fn of(&self, short: &str) -> Option<&'a Zone> {
        self.zones[self.short.get(short)?]
    }
}

fn full_names<'a>(unknown: &Unknown<'a>) -> FullNames<'a> {
    let mut found = FullNames::default();
    for (written, number) in unknown.written.from("") {
        let zone = unknown.zones[number].0;
        for (short, full) in SHORT {
            let Some(stem) = full.iter().find_map(|t| written.strip_suffix(t)) else { continue };
            for (start, _) in stem.char_indices().take(LONGEST_PREFIX + 1) {
                let same = |other: &&Zone| other.name.ends_with(&zone.name) || zone.name.ends_with(&other.name);
                let shorter = |other: &'a Zone| if other.name.len() < zone.name.len() { other } else { zone };
                match found.short.intern(&[&stem[start..], short].concat()) {
                    number if number == found.zones.len() => found.zones.push(Some(zone)),
                    number => found.zones[number] = found.zones[number].filter(same).map(shorter),
                }
            }
        }
    }
    found
}

/// The place in brackets that a name leaves out: 西部(重庆)科学城, 西部科学城.
fn bracketed(row: &'static str, written: &str) -> Option<&'static str> {
    // Of hundreds of rows hardly any begins alike.
    if row.chars().next() != written.chars().next() {
        return None;
    }
    let (before, rest) = row.split_once('（')?;
    let (place, after) = rest.split_once('）')?;
    (written.strip_prefix(before)? == after).then_some(place)
}

/// The park whose whole name begins and ends as a short one does: 清徐产业园, 清徐精细化工循环产业园.
fn longer<'a>(written: &str, unknown: &Unknown<'a>) -> Option<&'a Zone> {
    const MOST: usize = 40;
    const PARKS: [&str; 5] = ["产业园", "工业园", "科技园", "产业园区", "工业园区"];
    let (stem, park) = PARKS.iter().find_map(|park| Some((written.strip_suffix(park)?, park)))?;
    let whole = |name: &str| name.starts_with(stem) && name.ends_with(park) && name.len() > written.len();
    let mut found = unknown.written.from(stem).take(MOST).filter(|(name, _)| whole(name));
    let (_, number) = found.next()?;
    found.next().is_none().then_some(unknown.zones[number].0)
}

/// The zone of the gazetteer whose name this is but for a place that is named near it or where the document begins.
fn in_place(written: &str, kind: ZoneKind, near: &[&Text]) -> Option<Zone> {
    let parts = short(written);
    let full = |row: &'static str| match parts {
        Some((stem, short)) => SHORT
            .iter()
            .filter(|(word, _)| *word == short)
            .flat_map(|(_, full)| full.iter())
            .find_map(|full| row.strip_suffix(full)?.strip_suffix(stem)),
        None => row.strip_suffix(written).or_else(|| bracketed(row, written)),
    };
    let named = |place: &str| {
        let place: Vec<char> = place.chars().collect();
        near.iter().any(|text| text.chars.windows(place.len()).any(|window| window == place))
    };
    let of_kind = KNOWN_ZONES.iter().enumerate().filter(|(_, row)| row.kind == kind);
    let mut rows = of_kind.map(|(number, row)| (row, trie().zone_name(number))).filter(|(_, name)| {
        let place = full(name).filter(|place| !place.is_empty());
        place.is_some_and(|place| place.length() >= 2 && named(place))
    });
    let (row, name) = rows.next()?;
    rows.next().is_none().then(|| described(row, name.to_owned()))
}
