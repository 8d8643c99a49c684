//! Which zone 全区, 园区 and 该高新区 mean.

use crate::fact::scene::Scene;
use crate::length::Length;
use crate::mention::ZoneKind;
use crate::search::Search;
use crate::tables::lists::BARE_ZONES;
use crate::tables::{CueRole, Words, words};
use crate::text::{Text, is_alphabetic};
use crate::zone::ZoneSpan;

/// What 全区 and the like mean as far as their block tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Back {
    /// The zone meant, by its index in the block.
    pub zone: Option<usize>,
    /// The block is about that zone; else it only names it before, and a headline's zone comes first.
    pub sure: bool,
    /// The sort of zone that is meant.
    pub sort: Sort,
    /// It may mean the zone of an earlier paragraph.
    pub carries: bool,
    /// It points at the zone told of last, before any headline's: 该区.
    pub points: bool,
    /// No zone is named before it in its block.
    pub first: bool,
    /// Where a word stands that can be the name of a zone in a text that names none: 高新区, but not 园区.
    pub called: Option<(usize, usize)>,
}

/// What sort of zone a word that refers back can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// 全区, 区内: a zone, or the district that the page is about.
    District,
    /// 园区, 片区: any zone.
    Any,
    /// 新区.
    New,
    /// 开发区.
    Development,
    /// 高新区, 该经开区.
    Kind(ZoneKind),
}

impl Sort {
    pub fn of(word: &str) -> Self {
        const KINDS: [(&str, ZoneKind); 7] = [
            ("高新", ZoneKind::HighTech),
            ("经开", ZoneKind::Economic),
            ("经济", ZoneKind::Economic),
            ("自贸", ZoneKind::FreeTrade),
            ("保税", ZoneKind::Bonded),
            ("综保", ZoneKind::Bonded),
            ("示范区", ZoneKind::InnovationDemo),
        ];
        match KINDS.iter().find(|(sign, _)| word.has(sign)) {
            Some((_, kind)) => Sort::Kind(*kind),
            None if word.has("开发区") => Sort::Development,
            None if word.has("新区") => Sort::New,
            None if ["园", "片区", "集", "合作", "城"].iter().any(|sort| word.has(sort)) => Sort::Any,
            None => Sort::District,
        }
    }

    /// Whether no park can be meant: 高新区, 开发区, 新区.
    pub fn is_no_park(self) -> bool {
        matches!(self, Sort::New | Sort::Development | Sort::Kind(_))
    }

    /// Whether a zone's name says that it is of another sort: 经开区 and 综保区 are no 云岭高新技术产业开发区.
    pub fn is_other(self, name: &str) -> bool {
        let (high, economic) = (name.has("高新"), name.has("经济") || name.has("经开"));
        match self {
            Sort::Kind(ZoneKind::Bonded) => (high || economic) && !name.has("保税"),
            Sort::Kind(ZoneKind::Economic) => high && !economic,
            Sort::Kind(ZoneKind::HighTech) => economic && !high,
            _ => false,
        }
    }

    /// Whether a zone can be meant: 高新区 means none but a high-tech zone, 全区 seldom a park.
    pub fn fits(self, text: &Text, zone: &ZoneSpan) -> bool {
        let kind = zone.zone.kind;
        match self {
            Sort::District => kind != ZoneKind::Park,
            Sort::Any => true,
            Sort::New => kind == ZoneKind::NewArea || text.ends_with_at(zone.span.end, "新区"),
            Sort::Development => matches!(kind, ZoneKind::Economic | ZoneKind::HighTech),
            // 云岭综合改革示范区.
            Sort::Kind(ZoneKind::InnovationDemo) if text.ends_with_at(zone.span.end, "示范区") => true,
            Sort::Kind(sort) => kind == sort,
        }
    }
}

/// What leads to a zone that somebody works towards or follows.
pub(super) static AIMING: &Words = words!["以", "围绕", "聚焦", "抢抓", "对标", "融入", "紧扣"];

/// How far before a word like it is looked for.
const REACH: usize = 100;
/// How many zones before it a word is held to.
const NEAR: usize = 30;

/// Whether 园区 or 该园 at a position means a park that is no zone and was told of last: 云帆文化园|一派忙碌。|园区|入驻企业200家.
pub(crate) fn elsewhere(scene: &Scene, at: usize) -> bool {
    let word = scene.text.starts_with_any(at, words!["园区", "该园", "园内", "产业园", "创业园"]);
    word && park_last(scene.text, &scene.zones, at)
}

/// Whether a park that is no zone is told of before a position, and no zone after it: 云帆文化园; not 云岭科技园及|旗下|创新园.
pub(crate) fn park_last(text: &Text, zones: &[ZoneSpan], at: usize) -> bool {
    static PARKS: &Words = words!["创业园", "化园", "意园", "创园", "益园", "文园", "新园", "孵化园区", "创业园区"];
    let zone = zones.partition_point(|z| z.span.end <= at).checked_sub(1).map_or(0, |z| zones[z].span.end);
    let from = zone.max(at.saturating_sub(REACH)) + 2;
    let park = |&i: &usize| matches!(text.chars[i - 1], '园' | '区') && text.ends_with_any(i, PARKS);
    let own = |end: usize| text.ends_with_at(end - 3, "旗下");
    let named = |end: usize| is_alphabetic(text.chars[end - 2]) && text.at(end) != Some('区') && !own(end);
    (from..at).rev().find(park).is_some_and(named)
}

/// What a word at a position that refers back means, given the zones spoken of so far, last one last.
pub(crate) fn meant(scene: &Scene, at: usize, spoken: &[usize]) -> Back {
    let word = scene.cues.starting_at(at).iter().find(|w| w.is(CueRole::Own));
    let sort = Sort::of(&scene.text.folded(at..word.map_or(at, |w| w.end)));
    let fits = |z: &ZoneSpan| sort.fits(scene.text, z);
    let called = scene.text.word_at(at, BARE_ZONES).map(|word| (at, at + word.length()));
    // 云帆产业园是云岭高新区的园中园。高新区明确…。|该园|计划引进项目40个: a park is pointed at, not the zone that has it.
    let led = matches!(scene.text.at(at), Some('该' | '这'))
        || matches!(scene.text.before(at), Some('座' | '个' | '片' | '的'));
    let park = sort == Sort::Any && led;
    let parks = |z: &&usize| park && scene.zones[**z].zone.kind == ZoneKind::Park;
    let before = scene.zones.partition_point(|z| z.span.end <= at);
    let near = before.saturating_sub(NEAR);
    let named = &scene.zones[near..before];
    // 走进云岭高新区的|湖光产业园|。|产业园|现有企业30家: the park that was last called so.
    let own = &scene.text.chars[at..word.map_or(at, |w| w.end)];
    let called_so =
        |z: &ZoneSpan| sort == Sort::Any && own.len() > 2 && scene.text.chars[z.span.clone()].ends_with(own);
    let park_called = || named.iter().rposition(called_so).map(|i| near + i);
    let mut told = spoken.iter().rev().take(NEAR);
    let meant = told.clone().find(parks).copied().or_else(park_called);
    if let Some(zone) = meant.or_else(|| told.find(|&&z| fits(&scene.zones[z])).copied()) {
        return Back { zone: Some(zone), sure: true, sort, carries: false, points: false, first: false, called };
    }
    // 全区以|某示范区|建设为核心: what is only worked towards.
    let aim = |z: &&ZoneSpan| scene.text.ends_with_any(z.span.start, AIMING);
    let one = named
        .last()
        .filter(|z| sort != Sort::District || !aim(z))
        .filter(|last| named.iter().all(|z| z.zone.name == last.zone.name) && fits(last));
    // 云岭产业园里一派繁忙。|该产业园|现有企业30家: it points at what was named last.
    // 据云岭自贸试验区消息,|该试验区|新增企业300家.
    let points = scene.text.at(at) == Some('该');
    let last = named.last().filter(|z| one.is_some() || z.zone.kind == ZoneKind::Park && fits(z));
    if points && last.is_some() {
        return Back { zone: Some(before - 1), sure: true, sort, carries: false, points: false, first: false, called };
    }
    // 全区 may be a district; 园区 after 建成200个数字园区 are those.
    let parks = (at.saturating_sub(REACH)..at).any(|i| scene.text.starts_with_at(i, "园区"));
    let carries = points || sort != Sort::District && !parks;
    Back { zone: one.map(|_| before - 1), sure: false, sort, carries, points, first: before == 0, called }
}
