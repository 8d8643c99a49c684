//! Rows that tell names: zones, programmes, and the words around them.

use super::{PLACES, Words};
use crate::mention::{ProgrammeKind, ZoneKind, ZoneLevel};

/// A row of `data/zones.tsv`: a zone whose official name is known. Its words are its name and its irregular aliases; its
/// stems, found as `ZoneStem`, name it together with any type word of its kind.
#[derive(Debug)]
pub(crate) struct KnownZone {
    pub kind: ZoneKind,
    pub level: Option<ZoneLevel>,
    /// The row of `data/places.tsv`; none when it spans several provinces.
    pub place: Option<u16>,
    pub approved: Option<u16>,
}

impl KnownZone {
    /// Empty when it spans several.
    pub fn province(&self) -> &'static str {
        self.place.map_or("", |place| PLACES[usize::from(place)].province)
    }

    /// Empty when it spans several.
    pub fn city(&self) -> &'static str {
        self.place.map_or("", |place| PLACES[usize::from(place)].city)
    }
}

/// What a zone's type word needs before it to make a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StemNeed {
    /// A place, or a word that can only be one; after a stem of the gazetteer it completes the known zone's name.
    Place,
    /// The same, but for the gazetteer: 常熟出口加工区 is not 常熟经开区.
    Area,
    /// Any proper name.
    Name,
}

/// A row of `data/zone_types.tsv`.
#[derive(Debug)]
pub(crate) struct ZoneType {
    pub kind: ZoneKind,
    pub stem: StemNeed,
}

/// A row of `data/places.tsv`: a province, or a prefecture with its counties; its words are their short names.
#[derive(Debug)]
pub(crate) struct Place {
    pub province: &'static str,
    /// Empty for a province.
    pub city: &'static str,
}

/// Where a programme's type word may stand to a quoted name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QuotedUse {
    /// After the quotes or at their end: “三进”行动, “千村工程”.
    Yes,
    /// Only after them: “三色预警”机制.
    After,
    /// Only at their end: “双组长制”.
    Inside,
    /// Also right before them: 品牌“昆如意”.
    Lead,
}

/// What a programme's type word needs to name one without quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlainUse {
    /// It never does.
    Never,
    /// A verb that carries out programmes, before the name.
    Trigger,
    /// A verb that makes or carries out documents, or a proper name within.
    Guided,
    /// Nothing more.
    Strong,
}

/// A row of `data/programme_types.tsv`.
#[derive(Debug)]
pub(crate) struct ProgrammeType {
    pub kind: ProgrammeKind,
    pub quoted: QuotedUse,
    pub plain: PlainUse,
    /// What follows the word where it is part of another: 工程·师.
    pub unless: &'static Words,
    /// What follows it where, without quotes, it is no programme's: 战略·支点.
    pub unless_plain: &'static Words,
}

/// A row of `data/document_types.tsv`: words that end the titles of policy documents.
#[derive(Debug)]
pub(crate) struct DocumentType {
    pub needs: TitleNeed,
}

/// What makes a title that ends in a word of `data/document_types.tsv` a policy document's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TitleNeed {
    /// The word alone.
    Word,
    /// A verb of issuing before the title as well.
    Issue,
}

/// A row of `data/programmes.tsv`: programmes known by a name without type word.
#[derive(Debug)]
pub(crate) struct KnownProgramme {
    pub kind: ProgrammeKind,
}

/// What a word says about the name beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CueClass {
    /// A verb that carries out programmes; their names begin after it.
    Trigger,
    /// A verb that does so too, but also stands inside their names: 扩大, 优化.
    Weak,
    /// An adverb of such verbs; no name begins with it.
    Adverb,
    /// A verb that zones are the object of, but that programmes have inside their names: 建设, 提升.
    Verb,
    /// A word that no name contains: 的, 等, 今年.
    Cut,
    /// What makes a type word name a class: 国家级, 各类, 一批.
    Class,
    /// The same before a programme's type word too: 各类, 一批.
    Quantity,
    /// A word in which a cue is none: 和平, 以色列.
    Keep,
    /// A word that by itself makes no zone name: 绿色, 现代农业.
    ZonePlain,
    /// A word that makes no programme name, however many stand together: 重点, 国家.
    ProgrammePlain,
    /// A word that alone makes no programme name: 产业, 城市.
    ProgrammeNoun,
    /// What a programme does to its object; by itself it makes no name: 提升, 攻坚.
    ProgrammeAim,
    /// What is built, so that 工程 is a building site.
    Construction,
    /// A whole expression that ends in a type word and names no programme: 形象工程.
    NotProgramme,
}

/// A row of `data/name_cues.tsv`.
#[derive(Debug)]
pub(crate) struct NameCue {
    pub class: CueClass,
}
