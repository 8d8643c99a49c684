//! Levels and the growth on the year that is told beside them: 产值461亿元,同比增长9.2%.

use std::ops::Range;

use crate::calendar::{Base, Edge, Expression};
use crate::fact::Draft;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::fact::time::period::{Period, PeriodRole};
use crate::items::Items;
use crate::mention::{Direction, Figure, Measure};
use crate::search::Search;
use crate::tables::lists::{OTHER_BASES, RATE_NOUNS};

/// How far back from a growth the words that say against what it is are looked for.
const NEAR: usize = 40;

/// A sentence with more figures than any writer's is read in parts, so that hostile text costs no more than other.
const MOST: usize = 64;

/// What is needed of a figure besides its draft.
pub(super) struct Told {
    clause: usize,
    shape: Shape,
    /// Where its indicator stands.
    named: Option<Range<usize>>,
}

impl Told {
    pub fn of(reading: &Reading) -> Self {
        Told { clause: reading.clause, shape: reading.shape, named: reading.named.clone() }
    }
}

/// Gives each level the growth that a figure of its sentence tells of the same indicator in the same period.
pub(super) fn link(scene: &Scene, told: &[Told], drafts: &mut [Draft]) {
    let sentence = |i: usize| scene.clauses.all.get(told[i].clause).map(|c| c.sentence);
    let mut start = 0;
    while start < drafts.len() {
        let all = (start..drafts.len()).take(MOST).take_while(|&i| sentence(i) == sentence(start));
        let end = start + all.count();
        if !drafts[start..end].iter().any(|draft| draft.figure.measure == Measure::Growth) {
            start = end;
            continue;
        }
        let block = Sentence { scene, told: Items(told), drafts: Items(drafts), figures: start..end };
        let lists = block.lists();
        for &(level, growth) in &lists.pairs {
            // 游客30万人次、花费3亿元,分别增长8%、9%: what grows is named with the levels.
            let indicator = drafts[level].figure.indicator.clone();
            drafts[growth].figure.indicator = indicator;
        }
        let block = Sentence { scene, told: Items(told), drafts: Items(drafts), figures: start..end };
        for (level, growth) in block.pairs(&lists) {
            let rate = signed(&drafts[growth].figure);
            let figure = &mut drafts[level].figure;
            figure.growth = Some(rate);
            figure.growth_start = Some(scene.text.utf16(scene.figures[growth].span.clone()).start);
        }
        start = end;
    }
}

/// The figures of one sentence.
struct Sentence<'a> {
    scene: &'a Scene<'a>,
    told: Items<&'a [Told]>,
    drafts: Items<&'a [Draft]>,
    figures: Range<usize>,
}

/// What 分别 says of the figures of a sentence.
#[derive(Default)]
struct Lists {
    /// Levels with their growths.
    pairs: Vec<(usize, usize)>,
    /// Growths that nothing else tells apart.
    unclear: Vec<usize>,
}

impl Lists {
    fn holds(&self, index: usize) -> bool {
        self.unclear.contains(&index) || self.pairs.iter().any(|&(level, growth)| level == index || growth == index)
    }
}

impl Sentence<'_> {
    /// The levels and growths that 分别 joins: as many growths in a row as there are levels right before them.
    fn lists(&self) -> Lists {
        let mut found = Lists::default();
        let mut growth = self.figures.start + 1;
        while growth < self.figures.end {
            let next = growth + 1;
            let end = self.scene.figures[growth].span.start;
            let between = self.scene.figures[growth - 1].span.end..end;
            let alike = |i: usize| self.drafts[i].figure.indicator == self.drafts[growth].figure.indicator;
            // 项目325个、总投资2400亿元,能源、旅游投资分别增长9%、5% names what grows itself.
            let afresh = self.told[growth].named.as_ref().is_some_and(|named| named.start >= between.start);
            let joined =
                !afresh && between.len() <= NEAR && between.clone().any(|i| self.scene.text.starts_with_at(i, "分别"));
            let rates =
                (growth..self.figures.end).take_while(|&i| self.is_growth(i) && (i == growth || self.follows(i)));
            let count = rates.count();
            let levels = growth.saturating_sub(count).max(self.figures.start)..growth;
            if joined && count > 1 && levels.len() == count && levels.clone().all(|i| self.is_level(i)) {
                found.pairs.extend(levels.zip(growth..growth + count));
                growth += count;
            } else if joined && count > 1 && (growth..growth + count).all(alike) {
                found.unclear.extend(growth..growth + count);
                growth += count;
            } else {
                growth = next;
            }
        }
        found
    }

    /// Whether only a separator and a verb stand between a figure and the one before.
    fn follows(&self, index: usize) -> bool {
        const VERB: usize = 5;
        let gap = self.scene.figures[index - 1].span.end..self.scene.figures[index].span.start;
        gap.len() <= VERB && matches!(self.scene.text.at(gap.start), Some('、' | '和' | '与' | '及' | ','))
    }

    /// The levels and growths that belong together. Of an indicator with several of both the first level goes with the
    /// first growth.
    fn pairs(&self, lists: &Lists) -> Vec<(usize, usize)> {
        let on_the_year = |growth: usize| on_the_year(self.scene, &self.told, growth, &self.drafts[growth]);
        let mut keys = Vec::new();
        let mut groups: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
        for index in self.figures.clone() {
            let draft = &self.drafts[index];
            let figure = &draft.figure;
            // What nobody names is the same only from one figure to the next.
            let unnamed = if figure.indicator.is_none() { self.told[index].clause } else { usize::MAX };
            let level = self.is_level(index);
            if lists.holds(index) || !(level || self.is_rate(index) && on_the_year(index)) {
                continue;
            }
            let name = figure.indicator.as_deref().map_or("", subject);
            let key = (name, period(draft).unwrap_or_default(), unnamed);
            let number = keys.iter().position(|other| *other == key).unwrap_or(keys.len());
            if number == keys.len() {
                keys.push(key);
                groups.push(Default::default());
            }
            let (levels, growths) = &mut groups[number];
            if level { levels.push(index) } else { growths.push(index) }
        }
        let listed = lists.pairs.iter().copied();
        let alike = |&(level, growth): &(usize, usize)| period(&self.drafts[level]) == period(&self.drafts[growth]);
        let mut found: Vec<(usize, usize)> =
            listed.filter(alike).filter(|&(_, growth)| self.is_rate(growth) && on_the_year(growth)).collect();
        for (levels, growths) in groups {
            if levels.len() == growths.len() {
                found.extend(levels.into_iter().zip(growths).filter(|&(level, growth)| self.beside(level, growth)));
                continue;
            }
            // Each growth follows its level, before the next.
            let mut last = None;
            for growth in growths {
                let level = levels.iter().copied().rfind(|&level| level < growth);
                if let Some(level) = level.filter(|&level| last != Some(level) && self.beside(level, growth)) {
                    found.push((level, growth));
                    last = Some(level);
                }
            }
        }
        found
    }

    /// Whether a growth is told beside a level, and of what the level measures: in 10市PM2.5浓度改善9% it is not.
    fn beside(&self, level: usize, growth: usize) -> bool {
        const CLAUSES: usize = 3;
        let (a, b) = (&self.told[level], &self.told[growth]);
        let level_end = self.scene.figures[level].span.end;
        let afresh = a.clause == b.clause && b.named.as_ref().is_some_and(|named| named.start >= level_end);
        // 由2016年的5亿元上升至2020年的9亿元 says what it grew from.
        let clause = self.scene.clauses.all.get(a.clause).map_or(0, |c| c.span.start);
        let from = self.scene.period_after(clause);
        let origins = self.scene.periods[from..].iter().take_while(|p| p.outer.end <= level_end);
        let risen = origins.into_iter().any(|p| p.role == PeriodRole::Origin);
        a.clause.abs_diff(b.clause) <= CLAUSES && (growth < level || !afresh) && !risen
    }

    fn is_level(&self, index: usize) -> bool {
        let figure = &self.drafts[index].figure;
        let amount = !matches!(self.told[index].shape, Shape::Time | Shape::Percent | Shape::Times | Shape::Part);
        figure.measure == Measure::Level && figure.max.is_none() && amount
    }

    fn is_growth(&self, index: usize) -> bool {
        self.drafts[index].figure.measure == Measure::Growth
    }

    /// Whether a growth is one rate in percent.
    fn is_rate(&self, index: usize) -> bool {
        self.is_growth(index) && self.drafts[index].figure.max.is_none() && self.told[index].shape == Shape::Percent
    }
}

/// The words of a figure's period.
fn period(draft: &Draft) -> Option<&str> {
    draft.period.as_ref().map(|period| period.words.as_str())
}

/// What an indicator says changes: 进出口总额增速 is of 进出口总额.
fn subject(indicator: &str) -> &str {
    let rate = RATE_NOUNS.at_end_of(indicator).and_then(|rate| indicator.strip_suffix(rate));
    rate.map_or(indicator, |subject| subject.trim_end_matches('的'))
}

fn signed(growth: &Figure) -> f64 {
    let falls = growth.direction == Some(Direction::Down) && growth.value > 0.0;
    if falls { -growth.value } else { growth.value }
}

/// Whether a growth is told against the year before, by its words or because they say nothing else.
fn on_the_year(scene: &Scene, told: &[Told], index: usize, draft: &Draft) -> bool {
    let meaning = draft.period.as_ref().and_then(|period| period.meaning);
    // Over several years, growth is growth over all of them.
    if meaning
        .is_some_and(|meaning| meaning.run().is_some() || matches!(meaning.base, Base::Run { .. } | Base::Those(_)))
    {
        return false;
    }
    let figure = &scene.figures[index].span;
    let previous = index.checked_sub(1).map_or(0, |i| scene.figures[i].span.end);
    let sentence = scene.clauses.all.get(told[index].clause).map_or(0, |c| c.sentence);
    let first = scene.clauses.of_sentence(sentence).start;
    let sentence = scene.clauses.all.get(first).map_or(0, |c| c.span.start);
    let from = previous.max(sentence).max(figure.start.saturating_sub(NEAR));
    let text = scene.text;
    let begins = |i: usize| matches!(text.chars[i], '环' | '年' | '月' | '季' | '平' | '两' | '复' | '定' | '累');
    if (from..figure.start).any(|i| begins(i) && text.starts_with_any(i, OTHER_BASES)) {
        return false;
    }
    let bases = scene.periods[scene.period_after(from)..].iter().take_while(|p| p.outer.start < figure.start);
    let mut bases = bases.filter(|p| p.role == PeriodRole::Base).peekable();
    if bases.peek().is_some() {
        return bases.all(|base| year_before(scene, base, meaning));
    }
    // 较疫情前, 比全国: against something else.
    !(from..figure.start).any(|i| {
        let comparison = text.chars[i];
        let word = || {
            matches!(text.before(i), Some('同' | '占' | '对' | '正'))
                || text.at(i + 1).is_some_and(|c| {
                    matches!(c, '重' | '例' | '较')
                        || comparison == '较' && matches!(c, '快' | '好' | '高' | '大' | '为')
                })
        };
        matches!(comparison, '比' | '较') && !word()
    })
}

/// Whether the base of a comparison is the year before a period: 上年, 去年同期, 2019年 for 2020年.
fn year_before(scene: &Scene, base: &Period, meaning: Option<Expression>) -> bool {
    let words = scene.text.folded(base.outer.clone());
    if ["末", "底", "初", "月", "季"].iter().any(|word| words.has(word)) && !words.has("同期") {
        return false;
    }
    if let (Some(Base::Years(year, last)), false) = (base.meaning.map(|m| m.base), words.has("上年")) {
        let own = meaning.filter(|m| m.edge != Edge::Since).map(|m| m.base);
        return year == last && own == Some(Base::Years(year + 1, year + 1));
    }
    ["上年", "去年"].iter().any(|word| words.has(word)) || words.ends_with("同期") && base.meaning.is_none()
}
