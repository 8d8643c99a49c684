//! The rows of `data/*.tsv`, compiled by `build.rs` into statics and one automaton over all their words.

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

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
}

/// A row of `data/units.tsv`.
#[derive(Debug)]
pub(crate) struct Unit {
    /// The unit as the output gives it.
    pub name: &'static str,
    pub family: UnitFamily,
}
