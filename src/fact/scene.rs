//! All that is known of a block when its figures are asked what they mean.

use std::ops::Range;

use crate::fact::clause::Clauses;
use crate::fact::cue::{Cues, Word};
use crate::fact::time::period::Period;
use crate::figure::FigureSpan;
use crate::items::Items;
use crate::numeral::is_up_to_ten;
use crate::tables::{CueRole, UnitFamily, Words, words};
use crate::text::Text;
use crate::zone::ZoneSpan;

/// A block with its figures and names, its clauses, cues and time expressions.
pub(crate) struct Scene<'a> {
    pub text: &'a Text,
    pub figures: Items<&'a [FigureSpan]>,
    pub zones: Items<&'a [ZoneSpan]>,
    /// The programme names, in text order.
    pub programmes: Vec<Range<usize>>,
    pub clauses: Clauses,
    pub cues: Cues,
    pub periods: Items<Vec<Period>>,
}

/// What sort of number a figure is, as far as its grammar depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// 第69位.
    Rank,
    /// 4个百分点, 7个名次.
    Points,
    /// 9.2%.
    Percent,
    /// 2倍, 翻一番.
    Times,
    /// 三分之一, 2/3.
    Part,
    /// 461亿元.
    Money,
    /// 8天, 65岁.
    Time,
    /// 298家: the counted thing stands before or after.
    Count,
    /// 500人, 6省: the unit is what is counted.
    Noun,
    /// 400平方米.
    Physical,
}

impl Shape {
    pub fn of(figure: &FigureSpan) -> Self {
        let points = ["百分点", "千分点", "名次", "位次", "基点"].iter().any(|u| figure.unit.ends_with(u));
        match figure.family {
            UnitFamily::Rank => Shape::Rank,
            _ if points => Shape::Points,
            UnitFamily::Percent | UnitFamily::Tenth => Shape::Percent,
            UnitFamily::Multiple => Shape::Times,
            UnitFamily::Ratio => Shape::Part,
            UnitFamily::Money => Shape::Money,
            UnitFamily::Time => Shape::Time,
            UnitFamily::Classifier => Shape::Count,
            UnitFamily::Noun => Shape::Noun,
            UnitFamily::Measure => Shape::Physical,
        }
    }
}

impl Scene<'_> {
    /// The zone whose name holds a position.
    pub fn zone_at(&self, position: usize) -> Option<usize> {
        let next = self.zones.partition_point(|z| z.span.end <= position);
        self.zones.get(next).filter(|z| z.span.start <= position).map(|_| next)
    }

    /// Whether a zone's name stands in a range, or a part of one.
    pub fn zone_in(&self, range: Range<usize>) -> bool {
        let next = self.zones.partition_point(|z| z.span.end <= range.start);
        self.zones.get(next).is_some_and(|z| z.span.start < range.end)
    }

    /// Whether a position lies inside a programme's name.
    pub fn in_programme(&self, position: usize) -> bool {
        let next = self.programmes.partition_point(|p| p.end <= position);
        self.programmes.get(next).is_some_and(|p| p.start <= position)
    }

    /// Whether a clause opens a piece of a list of statements: 一是…;二是….
    pub fn opens_item(&self, clause: usize) -> bool {
        let Some(start) = self.clauses.all.get(clause).map(|c| c.span.start) else { return false };
        let number = self.text.at(start).is_some_and(is_up_to_ten);
        number && self.text.at(start + 1) == Some('是')
    }

    /// The index of the first figure that ends after a position.
    pub fn figure_after(&self, position: usize) -> usize {
        self.figures.partition_point(|f| f.span.end <= position)
    }

    /// The first figure that ends after a position.
    pub fn next_figure(&self, position: usize) -> Option<&FigureSpan> {
        self.figures.get(self.figure_after(position))
    }

    /// Whether a figure stands or begins in a range.
    pub fn figure_in(&self, range: Range<usize>) -> bool {
        self.next_figure(range.start).is_some_and(|f| f.span.start < range.end)
    }

    /// Whether a rank begins at a position: |第3位.
    pub fn rank_at(&self, position: usize) -> bool {
        self.next_figure(position).is_some_and(|f| f.span.start == position && Shape::of(f) == Shape::Rank)
    }

    /// The end of what cannot be cut at a position: a name, a short quote, a bracket.
    pub fn whole_at(&self, position: usize) -> Option<usize> {
        let atom = self.clauses.atom_at(position);
        let zone = self.zone_at(position).map(|z| self.zones[z].span.end);
        atom.into_iter().chain(zone).max()
    }

    /// Whether a position may begin or end a phrase: it is not inside a quote, bracket or name.
    pub fn open(&self, position: usize) -> bool {
        !self.clauses.in_atom(position)
    }

    /// The first place of a character in a range, outside quotes, brackets and names.
    pub fn find(&self, mut range: Range<usize>, c: char) -> Option<usize> {
        range.find(|&i| self.text.chars[i] == c && self.open(i))
    }

    /// Whether a stretch is only part of a longer word that is no cue: 签约 in 签约项目, 新增 in 城镇新增就业.
    pub fn inside_whole_word(&self, start: usize, end: usize) -> bool {
        const LONGEST_WORD: usize = 20;
        let whole = |w: &Word| {
            w.start <= start && w.end >= end && w.end - w.start > end - start && (w.known || w.is(CueRole::Plain))
        };
        self.cues.within(start.saturating_sub(LONGEST_WORD)..start + 1).iter().any(whole)
    }

    /// Whether a character is a word by itself.
    pub fn alone(&self, at: usize) -> bool {
        self.open(at)
            && !self.inside_whole_word(at, at + 1)
            && !self.cues.starting_at(at).iter().any(|w| w.is(CueRole::Plain) || w.known)
    }

    /// Where the longest known indicator that ends a phrase begins.
    pub fn known_end(&self, phrase: &Range<usize>) -> Option<usize> {
        self.cues.ending_at(phrase.end).iter().find(|w| w.known && w.start >= phrase.start).map(|w| w.start)
    }

    /// The index of the time expression whose outer span ends at a position.
    pub fn period_ending(&self, position: usize) -> Option<usize> {
        let next = self.periods.partition_point(|p| p.outer.end < position);
        self.periods.get(next).filter(|p| p.outer.end == position).map(|_| next)
    }

    /// The index of the first time expression that ends after a position.
    pub fn period_after(&self, position: usize) -> usize {
        self.periods.partition_point(|p| p.outer.end <= position)
    }

    /// The first time expression that ends after a position.
    pub fn next_period(&self, position: usize) -> Option<&Period> {
        self.periods.get(self.period_after(position))
    }

    /// A span as the text has it, without spaces, line ends and glosses: 综保区(以下简称“区”)进出口.
    pub fn words(&self, span: Range<usize>) -> String {
        static GLOSSES: &Words = words!["以下简称", "以下统称", "下称", "简称", "又称"];
        let gloss = |i: &usize| self.text.chars[*i] == '(' && self.text.starts_with_any(i + 1, GLOSSES);
        let end = |open: usize| self.clauses.atom_at(open).filter(|&end| end <= span.end);
        if let Some(open) = span.clone().find(gloss)
            && let Some(close) = end(open)
        {
            return self.words(span.start..open) + &self.words(close..span.end);
        }
        let original = self.text.original(span.clone());
        if self.text.has_other_forms {
            // The rules know simplified characters; what is told at last has those of the text.
            return self.text.simplified(span).filter(|c| !c.is_whitespace()).collect();
        }
        let parted = self.text.has_blanks(span) && original.contains(char::is_whitespace);
        if parted { original.split_whitespace().collect() } else { original.to_owned() }
    }
}
