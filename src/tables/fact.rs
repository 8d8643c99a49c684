//! Rows that say what a figure is about.

use super::Words;

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

/// A row of `data/collectives.tsv`: one word for several things that 分别 takes apart, asked for where it does: 城乡居民, 进出口额.
/// Longer ones stand first.
#[derive(Debug)]
pub(crate) struct Collective {
    pub words: &'static Words,
    pub members: &'static Words,
}

/// A row of `data/header_words.tsv`. Its words are no part of the trie: only headers of tables are read with them.
#[derive(Debug)]
pub(crate) struct HeaderWord {
    pub words: &'static Words,
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
