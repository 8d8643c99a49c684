//! The rows of `data/*.tsv`, compiled by `build.rs` into statics and one trie over all their words.

use crate::mention::{ProgrammeKind, Qualifier, ZoneKind, ZoneLevel};

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

impl Table {
    /// The file that a row stands in, and its line there, the first being 1.
    pub fn place(self, row: usize) -> (&'static str, usize) {
        let (file, skipped) = self.source();
        let before = skipped.partition_point(|&s| usize::from(s) <= row);
        // The header is line 1.
        (file, row + 2 + before)
    }
}

/// How a unit behaves in a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitFamily {
    /// Money: 元, 美元.
    Money,
    /// Percentages and their points: %, 个百分点.
    Percent,
    /// Physical measures: 平方米, 吨, 千瓦时.
    Measure,
    /// Spans of time that measure: 个月, 小时.
    Time,
    /// Classifiers: 个, 家, 项.
    Classifier,
    /// Counted nouns that stand for their own unit: 省, 人, 户.
    Noun,
    /// Multiples: 倍, 折.
    Multiple,
    /// Tenths: 成, given in percent.
    Tenth,
    /// Fractions and ratios, which have no unit: 三分之一, 3:1.
    Ratio,
    /// Places in an order: 第69位.
    Rank,
}

/// Which Chinese numerals count with a unit; Arabic ones always do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Han {
    /// All: 一个月, 三成.
    Any,
    /// Two and more: 一个 is an article.
    Many,
    /// Ten and more, or with a qualifier: 两项 rather labels.
    Large,
    /// None but with 多 or 余: 一期, 二级.
    Never,
}

/// A row of `data/units.tsv`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unit<'a> {
    /// The unit as the output gives it.
    pub name: &'a str,
    pub family: UnitFamily,
    pub han: Han,
}

/// A row of `data/decoys.tsv`: words that begin like a unit and are none: 周年, 位数.
#[derive(Debug)]
pub(crate) struct Decoy {
    /// The unit that it begins with all the same: 项 in 项目标.
    pub keeps: &'static str,
}

/// A row of `data/implied_units.tsv`: indicators whose unit goes without saying.
#[derive(Debug)]
pub(crate) struct ImpliedUnit {
    pub unit: &'static str,
}

/// What a word says of the length of time beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeClass {
    /// Before a period: 过去5年.
    PeriodBefore,
    /// After a period: 5年来.
    PeriodAfter,
    /// Before a duration: 连续5年.
    DurationBefore,
    /// Before either, and only ends like a period's word: 目前.
    NoneBefore,
}

/// A row of `data/time_words.tsv`.
#[derive(Debug)]
pub(crate) struct TimeWord {
    pub class: TimeClass,
}

/// What a word says of the ordinal after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RankClass {
    /// That it ranks, also with words between: 居全省第二.
    Verb,
    /// That it ranks, right before it: 列第二.
    VerbNear,
    /// Among whom it ranks: 全国第二.
    Field,
    /// Nothing; it only has a verb's character: 居民.
    None,
}

/// A row of `data/rank_words.tsv`.
#[derive(Debug)]
pub(crate) struct RankWord {
    pub class: RankClass,
}

/// Where a qualifier stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// 超, 约, 不足.
    Before,
    /// 过, 破: only before a number with a scale word.
    BeforeLarge,
    /// 上: only before a scale word alone.
    BeforeScale,
    /// 以上, 左右.
    After,
}

/// A row of `data/qualifiers.tsv`. `Exact` rows are words that only end like a qualifier: 节约, 附近.
#[derive(Debug)]
pub(crate) struct QualifierWord {
    pub side: Side,
    pub qualifier: Qualifier,
}

/// A row of `data/zones.tsv`: a zone whose official name is known. Its words are its name and its irregular aliases; its
/// stems, found as `ZoneStem`, name it together with any type word of its kind.
#[derive(Debug)]
pub(crate) struct KnownZone {
    pub name: &'static str,
    pub kind: ZoneKind,
    pub level: Option<ZoneLevel>,
    /// Empty when it spans several.
    pub province: &'static str,
    /// Empty when it spans several.
    pub city: &'static str,
    pub approved: Option<u32>,
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
    pub unless: &'static [&'static str],
    /// What follows it where, without quotes, it is no programme's: 战略·支点.
    pub unless_plain: &'static [&'static str],
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

/// A row of `data/places.tsv`: a province, or a prefecture with its counties; its words are their short names.
#[derive(Debug)]
pub(crate) struct Place {
    pub province: &'static str,
    /// Empty for a province.
    pub city: &'static str,
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

/// A row of `data/periods.tsv`.
#[derive(Debug)]
pub(crate) struct PeriodWord {
    pub kind: PeriodKind,
    pub means: Meaning,
    /// For a part of a year: its first and last month.
    pub first: Option<u32>,
    pub last: Option<u32>,
}

/// What a time word means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// Years by their distance from the day of writing: 今年, 去年, 前年, 明年.
    ThisYear,
    LastYear,
    YearBeforeLast,
    NextYear,
    /// Years by their distance from the one last said: 当年, 翌年.
    SameYear,
    FollowingYear,
    /// The year last said, or the one of writing where none was said, and the year before: 本年度, 上年.
    CurrentYear,
    YearBefore,
    /// Months of a year: 上半年.
    Months,
    /// Months of the year last said or of the one of writing: 年内.
    WithinYear,
    /// The end of a year: 年底.
    YearEnd,
    /// Months, quarters and days by their distance from the day of writing.
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    Now,
    Today,
    Yesterday,
    DayBeforeYesterday,
    /// No days can be told: 近年来, 春节.
    Untold,
}

/// What sort of time word it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PeriodKind {
    /// A year named by its place: 今年, 去年. Months and quarters may follow.
    Year,
    /// A part of a year: 上半年, 前三季度, 全年.
    Part,
    /// The time of writing: 目前, 截至目前.
    Now,
    /// A run of years: 近年来.
    Years,
    /// An event that names a stretch of time with 期间 or a holiday's word: 去年疫情期间.
    Occasion,
    /// A stretch of days by itself: 假期, 黄金周.
    Holiday,
    /// A day named by its distance: 昨天.
    Day,
}

/// What a word in the header of a table says of the numbers under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeaderClass {
    /// They measure nothing: 序号, 电话.
    Index,
    /// Only that a number stands there: 绝对量, 数值.
    Filler,
    /// That they compare, without saying how: 同比, 比上年.
    Comparison,
    /// A rise: 增速.
    Growth,
    /// A fall, written without its minus: 降幅.
    Fall,
    /// A place in an order: 排名.
    Rank,
    /// A share: 占比.
    Share,
    /// A plan, a goal or a forecast: 目标.
    Target,
}

/// A row of `data/header_words.tsv`. Its words are no part of the trie: only headers of tables are read with them.
#[derive(Debug)]
pub(crate) struct HeaderWord {
    pub words: &'static [&'static str],
    pub class: HeaderClass,
}

/// A row of `data/indicators.tsv`: what people measure, in all its wordings. Its words are kept whole.
#[derive(Debug)]
pub(crate) struct Indicator {
    /// Which way is better, where it is not up.
    pub better: Option<Better>,
}

/// Which way an indicator improves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Better {
    /// Less is better: emissions, unemployment; 改善 means down.
    Lower,
}

/// A row of `data/cues.tsv`: words that say how a figure belongs to what stands around it.
#[derive(Debug)]
pub(crate) struct Cue {
    pub role: CueRole,
}

/// What a cue does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CueRole {
    /// Joins an indicator to its amount: 达到, 增至, 为.
    Link,
    /// May stand between them and says nothing about what is measured: 约, 分别, 同比.
    Hedge,
    /// A rise: 增长.
    Up,
    /// A fall: 下降.
    Down,
    /// A rise as a noun, part of what is measured: 增速.
    UpNoun,
    /// A fall as a noun: 降幅.
    DownNoun,
    /// More than the base of a comparison: 高于.
    Above,
    /// Less than the base of a comparison: 低于.
    Below,
    /// Takes a place in an order: 位居.
    Rank,
    /// What a place or a comparison is among: 全国.
    Scope,
    /// A verb whose object is counted: 培育, 引进.
    Lead,
    /// The same, but also the first half of nouns: it is a verb only where the phrase begins. 清理, 培训.
    Verb,
    /// May open a clause before what is measured and is no part of it: 此外, 累计.
    Start,
    /// A word that cannot be inside what is counted, so that it ends there: 28家企业|入选.
    Stop,
    /// Contains a cue but is a word of its own: 国有, 签约项目.
    Plain,
    /// A grade that stands for the whole after one of another grade: 省级7家.
    Grade,
    /// What the members of a list share at its end: 工业、制造业|投资.
    Head,
    /// A plan, a goal or a forecast, from here to the end of the sentence: 力争.
    Target,
    /// The same, to the end of the clause: 确保.
    TargetNear,
    /// It has happened, whatever stood before: 已.
    Done,
    /// In a heading: what follows is planned.
    PlanSection,
    /// In a heading: what follows has happened.
    ReviewSection,
    /// Ends the name of a subject that is no zone: 公司, 酒店.
    Other,
    /// Refers back to the zone: 全区.
    Own,
    /// A subject wider than a zone: 全市.
    Wide,
}
