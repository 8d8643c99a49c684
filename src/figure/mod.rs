//! What is a figure, and where it ends.
//!
//! Each recogniser reads one sort of figure where it starts: a quantity with its unit, a share, a rank, a multiple. What
//! is no figure although it has a number is kept out in two ways: [`shield`] hides names, slogans and fixed terms before
//! anything is read, and [`context`] judges a number with its unit by the words around it.

mod compound;
mod context;
mod duration;
mod form;
mod implied;
mod list;
mod money;
mod multiple;
mod qualifier;
mod quantity;
mod range;
mod rank;
mod score;
mod share;
mod shield;
mod unit;

pub(crate) use money::CURRENCIES;
pub(crate) use qualifier::{overcomes, tears_surplus};
pub(crate) use shield::spoken;
use std::ops::Range;

use crate::char_set::{CharSet, chars};
use crate::explain::Rule;
use crate::length::Length;
use crate::mention::Qualifier;
use crate::numeral::is_chinese;
use crate::programme::ProgrammeSpan;
use crate::scan::{Hit, Hits};
use crate::tables::{Table, UnitFamily};
use crate::text::{Text, is_han};
use crate::zone::ZoneSpan;

/// A figure found in a block.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FigureSpan {
    /// Folded characters of the block.
    pub span: Range<usize>,
    pub value: f64,
    pub max: Option<f64>,
    pub unit: String,
    pub family: UnitFamily,
    pub qualifier: Qualifier,
}

impl FigureSpan {
    /// The unit as the text has it where that differs only by traditional characters: 個, 項; else its usual name.
    pub fn unit_as_written(&self, text: &Text) -> String {
        if !text.has_other_forms {
            return self.unit.clone();
        }
        let start = self.span.end.saturating_sub(self.unit.length());
        let written = text.original(start..self.span.end);
        let differs = written != self.unit && text.ends_with_at(self.span.end, &self.unit);
        let han = written.chars().all(is_han);
        if differs && han { written.to_owned() } else { self.unit.clone() }
    }
}

/// What a recogniser says of a place in the text.
enum Step {
    Figure(FigureSpan),
    /// No figure starts here, nor anywhere before this place.
    Skip(usize),
}

/// A block while its figures are being read.
struct Reader<'a> {
    text: &'a Text,
    hits: &'a Hits,
}

/// The figures of a block, in text order, none overlapping another.
pub(crate) fn find(text: &Text, hits: &Hits, zones: &[ZoneSpan], programmes: &[ProgrammeSpan]) -> Vec<FigureSpan> {
    let names = zones.iter().map(|z| z.span.clone()).chain(programmes.iter().map(|p| p.span.clone()));
    let names = shield::names(names);
    let shields = shield::find(text, hits);
    let reader = Reader { text, hits };
    let mut found = Vec::new();
    let (mut shield, mut name) = (shields.iter().peekable(), names.iter().peekable());
    let mut at = 0;
    // Most characters begin none.
    let begins = |at: usize| text.chars.get(at..)?.iter().position(|&c| BEGINNINGS.has(c));
    while let Some(skipped) = begins(at) {
        at += skipped;
        while shield.next_if(|s| s.end <= at).is_some() {}
        while name.next_if(|n| n.end <= at).is_some() {}
        if let Some(s) = shield.peek().filter(|s| s.start <= at) {
            at = s.end;
            continue;
        }
        let named = name.peek().is_some_and(|n| n.start <= at);
        let next = match reader.step(at) {
            Some(Step::Figure(figure)) if !figure.value.is_finite() => figure.span.end,
            Some(Step::Figure(figure)) if named && !stands_in_names(text, &figure) => {
                text.note(Rule::InsideName, figure.span.clone());
                figure.span.end
            }
            Some(Step::Figure(figure)) => {
                let end = figure.span.end;
                found.push(figure);
                end
            }
            Some(Step::Skip(end)) => end.max(at + 1),
            None => at + 1,
        };
        text.settle(at..next);
        at = next;
    }
    money::share_currency(text, &mut found);
    rank::share_ordinal(text, &mut found);
    qualifier::share_in_lists(text, &mut found);
    found
}

/// The characters that begin a figure: numerals, currencies, signs, 第, 翻 and 兆.
static BEGINNINGS: CharSet = CharSet::new(&[
    '零', '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '两', '俩', '仨', '廿', '卅', '卌', '百',
    '千', '万', '亿', '几', '数', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾', '第', '翻', '半', '负',
    '¥', '$', '€', '£', '-', '佰', '兆',
])
.with('0', '9')
.with('A', 'Z');

/// Whether a number that seems to lie in a name is a figure all the same.
fn stands_in_names(text: &Text, figure: &FigureSpan) -> bool {
    text.chars[figure.span.start].is_ascii_digit()
        && (matches!(figure.family, UnitFamily::Classifier | UnitFamily::Percent | UnitFamily::Money)
            || matches!(figure.unit.as_str(), "亩" | "公顷" | "平方米" | "平方公里"))
}

impl Reader<'_> {
    fn step(&self, at: usize) -> Option<Step> {
        match self.text.at(at)? {
            '第' => rank::read(self, at),
            '翻' => multiple::doubled(self, at),
            '百' | '千' | '万' if self.text.starts_with_at(at + 1, "分之") => share::per_hundred(self, at),
            // 唯一|两家, 逐一: it ends a word.
            '一' if matches!(self.text.before(at), Some('唯' | '逐' | '统' | '专')) => None,
            '一' if share::has_most(self.text, at) => None,
            '一' if self.text.at(at + 1) == Some('半') => share::half(self, at),
            '半' if self.text.at(at + 1) == Some('数') => share::half(self, at),
            '半' if self.text.at(at + 1) == Some('成') => share::half_a_tenth(self, at),
            '三' | '四' | '五' if self.text.at(at + 1) == Some('分') => {
                share::short_fraction(self, at).or_else(|| quantity::read(self, at))
            }
            '¥' | '$' | '€' | '£' => money::symbol(self, at),
            c if c.is_ascii_uppercase() => money::code(self, at),
            // 减负2000万元, 背负3亿元: it ends a word.
            '负' if self.text.before(at).is_some_and(|c| chars!("减自担背肩抱欠重").has(c)) => None,
            '-' | '负' => quantity::negative(self, at),
            '兆' => money::lone_trillion(self, at),
            '零' if matches!(self.text.at(at + 1), Some('下' | '上')) => quantity::negative(self, at),
            c if c.is_ascii_digit() || is_chinese(c) => quantity::read(self, at),
            _ => None,
        }
    }

    /// The rows of the words of `table` that end at `end`, longest first.
    fn words_before(&self, end: usize, table: Table) -> impl Iterator<Item = usize> + '_ {
        self.hits_before(end, table).map(|h| h.row)
    }

    /// The words of `table` that end at `end`, longest first.
    fn hits_before(&self, end: usize, table: Table) -> impl Iterator<Item = Hit> + '_ {
        const LONGEST: usize = 6;
        let starts = (end.saturating_sub(LONGEST)..end).filter(move |&start| self.hits.has(start, table));
        starts.flat_map(move |start| self.hits.starting_at(start).only([table]).filter(move |h| h.end == end))
    }

    /// The row of the longest word of `table` that ends at `end`.
    fn word_before(&self, end: usize, table: Table) -> Option<usize> {
        self.words_before(end, table).next()
    }

    /// The figure over `span`, with the qualifier that the words around it give.
    fn figure(&self, span: Range<usize>, value: f64, unit: &str, family: UnitFamily) -> FigureSpan {
        let qualifier = qualifier::around(self, &span, family);
        FigureSpan { span, value, max: None, unit: unit.to_owned(), family, qualifier }
    }
}
