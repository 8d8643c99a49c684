//! Rows that tell figures: units, qualifiers, and the words around numbers.

use crate::mention::Qualifier;

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
