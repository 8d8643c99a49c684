//! What the extractor gives back: mentions with their attributes.

use serde::Serialize;

use crate::calendar::Date;

/// Everything found in a text.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Extraction {
    /// Mentions in text order; where two start together, the longer first.
    pub mentions: Vec<Mention>,
}

/// A contiguous span of the text that says something: a figure, a zone name or a programme name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Mention {
    /// The kind and its attributes; in JSON they stand beside the span, with the kind as `type`.
    #[serde(flatten)]
    pub kind: MentionKind,
    /// Where the span starts, in UTF-16 code units from the start of the text (of the block, in a [`crate::Document`]).
    pub start: usize,
    /// Where the span ends (exclusive), in UTF-16 code units.
    pub end: usize,
    /// The span as the text has it.
    pub text: String,
    /// The block the span is in; only in a [`crate::Document`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block: Option<u32>,
}

/// The three kinds of mention.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum MentionKind {
    /// A number that measures something.
    Figure(Figure),
    /// The proper name of a development zone or park.
    Zone(Zone),
    /// A named policy, plan or campaign.
    Programme(Programme),
}

impl MentionKind {
    /// 0 figure, 1 zone, 2 programme: the number that stands for the kind in flat span lists.
    pub fn index(&self) -> u32 {
        match self {
            MentionKind::Figure(_) => 0,
            MentionKind::Zone(_) => 1,
            MentionKind::Programme(_) => 2,
        }
    }
}

/// The attributes of a figure. What the text does not say is absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// The number with 万 and 亿 folded in; the lower end of a range. In percent for rates and tenths.
    pub value: f64,
    /// The upper end of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// The unit without its scale: `元`, `%`, `家`; empty for a pure ratio.
    pub unit: String,
    /// Exact, about, more than or less than.
    pub qualifier: Qualifier,
    /// What is measured or counted, as the text says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
    /// What sort of number it is.
    pub measure: Measure,
    /// Up or down, for growth and change only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// The time expression that governs it, as the text says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// The first day of the period; absent where the text and the document's date do not tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_start: Option<Date>,
    /// The last day of the period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_end: Option<Date>,
    /// Whether it has happened or is planned.
    pub status: Status,
    /// The zone it is about, as the text names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// The full official name of that zone, where it is known; else as the text names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone_name: Option<String>,
    /// For a level whose growth on the year the text gives beside it: the rate in percent, negative for a fall.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub growth: Option<f64>,
    /// Where the figure that says so starts, counted as [`Mention::start`] is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub growth_start: Option<usize>,
    /// The sentence it stands in, in at most 300 characters; of a heading the whole, of a table's cell its headers and itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentence: Option<String>,
}

/// How a figure's value is to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Qualifier {
    /// Exact (also 达, 为).
    #[default]
    #[serde(rename = "=")]
    Exact,
    /// About: 约, 近, 左右.
    #[serde(rename = "~")]
    About,
    /// More than: 超, 逾, 以上, 余, 多.
    #[serde(rename = ">")]
    Over,
    /// Less than: 不足, 以内, 低于.
    #[serde(rename = "<")]
    Under,
}

/// What sort of number a figure is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Measure {
    /// An amount, a count or a rate.
    #[default]
    Level,
    /// A rate of change.
    Growth,
    /// An absolute difference.
    Change,
    /// A part of a whole.
    Share,
    /// A place in an order.
    Rank,
}

/// Which way a growth or a change goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// 增长, 提高.
    Up,
    /// 下降, 减少.
    Down,
}

/// Whether a figure has happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It has happened, or the text presents it as fact.
    #[default]
    Actual,
    /// A plan, goal or forecast.
    Target,
}

/// The attributes of a zone name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Zone {
    /// The full official name where it is known, else the span.
    pub name: String,
    /// What sort of zone it is.
    pub kind: ZoneKind,
    /// National or provincial, absent if unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<ZoneLevel>,
    /// The province it lies in, by its full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    /// The prefecture-level city it lies in, by its full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The year it was approved as a national zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved: Option<u32>,
}

/// Sorts of zones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ZoneKind {
    /// 高新区, 高新技术产业开发区.
    HighTech,
    /// 经开区, 开发区.
    Economic,
    /// 自贸试验区, 自贸港.
    FreeTrade,
    /// 综合保税区 and other zones under customs supervision.
    Bonded,
    /// 国家级新区.
    NewArea,
    /// 自主创新示范区.
    InnovationDemo,
    /// Named parks: 科技园, 产业园, 科学城.
    Park,
}

/// Who approved a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ZoneLevel {
    /// Approved by the State Council.
    National,
    /// Approved by a province.
    Provincial,
}

/// The attributes of a programme name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Programme {
    /// The name without its quotes and type word: `“星火”党建品牌` → `星火`; the whole name where it has no quotes.
    pub name: String,
    /// What sort of programme it is.
    pub kind: ProgrammeKind,
}

/// Sorts of programmes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ProgrammeKind {
    /// 战略, 倡议.
    Strategy,
    /// 计划, 规划.
    Plan,
    /// 行动, 专项行动.
    Action,
    /// 工程, in the policy sense.
    Works,
    /// 改革.
    Reform,
    /// 工作法, 机制, 河长制.
    Method,
    /// 品牌.
    Brand,
    /// Policy documents in 《》.
    Document,
    /// 活动, 攻坚战.
    Campaign,
}
