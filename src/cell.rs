//! Cells of tables that are bare numbers: the table's headers say what they measure.
//!
//! Headers and number are put into the sentence that an article would make of them, and that sentence is read like any
//! other; what comes out for its number is the cell's.

use std::ops::Range;

use crate::block::{Block, Headers, Role, Source};
use crate::char_set::{chars, is_alphabetic};
use crate::figure::FigureSpan;
use crate::fold::fold_str;
use crate::length::Length;
use crate::lexicon::Lexicon;
use crate::mention::Figure;
use crate::search::Search;
use crate::tables;
use crate::tables::HeaderClass::{self, Comparison, Fall, Filler, Growth, Index, Rank, Share, Target};
use crate::text::Text;

/// The sentence in whose place a cell stands.
#[derive(Clone, Debug)]
pub(crate) struct StandIn {
    pub block: Block,
    /// Which of its figures is the cell's.
    pub figure: usize,
    /// The sentence says 下降 where the cell has a minus.
    pub negates: bool,
}

/// The sentence for a cell that is a number, with the number's place in the cell; `None` where the cell is something else, or the
/// table does not say what it measures.
pub(crate) fn stand_in(cell: &Text, headers: &Headers, lexicon: &Lexicon) -> Option<(StandIn, FigureSpan)> {
    let number = Number::read(cell)?;
    let columns: Vec<Head> = headers.columns.iter().map(|h| Head::read(h)).collect();
    let rows: Vec<Head> = headers.rows.iter().map(|h| Head::read(h)).collect();
    let caption = headers.caption.as_deref().map(Head::read);
    let own: Vec<&Head> = rows.iter().chain(&columns).collect();
    if own.is_empty() || own.iter().any(|h| words_of(Index).any(|word| h.text.ends_with(word))) {
        return None;
    }
    let sort = own.iter().rev().find_map(|h| h.sort());
    let unit = match (&number.unit, sort) {
        (Some(unit), _) => unit.clone(),
        (None, Some(Rank)) => "位".to_owned(),
        (None, _) => {
            let told = own.iter().rev().find_map(|h| h.unit(sort)).or_else(|| caption.as_ref()?.unit(sort));
            told.or_else(|| sort.is_some().then(|| "%".to_owned()))?
        }
    };
    if number.is_code && number.unit.is_none() && !own.iter().any(|h| !h.units.is_empty()) {
        return None;
    }
    let mut sentence = String::new();
    for time in own.iter().copied().chain(&caption).filter_map(Head::time) {
        sentence += &time;
        sentence.push('，');
    }
    for head in own.iter().filter(|h| h.time().is_none()) {
        sentence += head.words();
    }
    let target = own.iter().any(|h| words_of(Target).any(|word| h.text.has(word)));
    if target {
        sentence += "力争";
    }
    sentence += match sort {
        Some(Growth) if own.iter().any(|h| h.text.has("环比")) => "环比增长",
        Some(Growth) if number.falls => "同比下降",
        Some(Growth) => "同比增长",
        Some(Fall) => "同比下降",
        Some(Rank) => "位次列第",
        Some(Share) => "占比为",
        _ => "达到",
    };
    let start = sentence.length() - usize::from(sort == Some(Rank));
    let digits = if sort.is_none() && number.falls { format!("-{}", number.digits) } else { number.digits.clone() };
    sentence += &digits;
    sentence += &unit;
    sentence.push('。');
    let block = Block::scan(&[Source::new(0, &sentence, Role::Cell)], lexicon).swap_remove(0);
    let figure = block.figures.iter().position(|f| f.span.start == start)?;
    let negates = number.falls && sort == Some(Growth);
    let told = &block.figures[figure];
    let span = FigureSpan { span: number.span, value: signed(told.value, negates), ..told.clone() };
    Some((StandIn { block, figure, negates }, span))
}

/// Puts what was linked for the sentence in the cell's place.
pub(crate) fn of_cell(stand_in: &StandIn, mut figures: Vec<Figure>) -> Vec<Figure> {
    if stand_in.figure >= figures.len() {
        return Vec::new();
    }
    let mut figure = figures.swap_remove(stand_in.figure);
    figure.value = signed(figure.value, stand_in.negates);
    // They are other cells.
    (figure.growth, figure.growth_start) = (None, None);
    vec![figure]
}

fn signed(value: f64, negates: bool) -> f64 {
    if negates { -value } else { value }
}

/// A cell that is one number.
struct Number {
    /// Its place in the cell, sign and unit included.
    span: Range<usize>,
    digits: String,
    falls: bool,
    unit: Option<String>,
    /// It could be a year, a code or a telephone number.
    is_code: bool,
}

impl Number {
    fn read(cell: &Text) -> Option<Self> {
        let blank = |c: &char| c.is_whitespace() || *c == '\u{FFFC}';
        let start = cell.chars.iter().position(|c| !blank(c))?;
        let end = cell.chars.iter().rposition(|c| !blank(c))? + 1;
        let written = &cell.chars[start..end];
        let sign = matches!(written[0], '+' | '-' | '↑' | '↓' | '▲' | '▼');
        let from = usize::from(sign) + written[usize::from(sign)..].iter().take_while(|c| **c == ' ').count();
        let digit = |c: &char| c.is_ascii_digit() || matches!(c, '.' | ',');
        let to = from + written[from..].iter().take_while(|c| digit(c)).count();
        if to == from || !written[from].is_ascii_digit() || !written[to - 1].is_ascii_digit() {
            return None;
        }
        let digits: String = written[from..to].iter().collect();
        let unit: String = written[to..].iter().filter(|c| **c != ' ').collect();
        const LONGEST_UNIT: usize = 6;
        let is_unit = unit.length() <= LONGEST_UNIT && unit.chars().all(|c| is_alphabetic(c) || c == '%' || c == '‰');
        if !is_unit {
            return None;
        }
        let plain = digits.chars().all(|c| c.is_ascii_digit());
        let year = plain && digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
        let is_code = plain && (year || digits.len() > 9 || digits.len() > 1 && digits.starts_with('0'));
        let falls = matches!(written[0], '-' | '↓' | '▼');
        Some(Number { span: start..end, digits, falls, unit: Some(unit).filter(|u| !u.is_empty()), is_code })
    }
}

/// One header, without its unit.
struct Head {
    text: String,
    units: Vec<String>,
}

impl Head {
    fn read(source: &str) -> Self {
        const LONGEST: usize = 80;
        let folded: String = fold_str(source).chars().filter(|c| !c.is_whitespace()).take(LONGEST).collect();
        let mut text = String::new();
        let mut inside = String::new();
        let mut depth = 0;
        for c in folded.chars() {
            match c {
                '(' | '[' => depth += 1,
                ')' | ']' => depth = 0,
                _ if depth > 0 => inside.push(c),
                _ => text.push(c),
            }
        }
        const LABEL: &str = "单位:";
        if let Some(label) = text.first_of(LABEL) {
            inside = text.split_off(label);
        }
        let units =
            inside.strip_prefix(LABEL).unwrap_or(&inside).split(['、', ',', ';', '/']).filter(|u| !u.is_empty());
        Head { units: units.map(str::to_owned).collect(), text }
    }

    fn unit(&self, sort: Option<HeaderClass>) -> Option<String> {
        let rate = |u: &&String| matches!(u.as_str(), "%" | "‰" | "百分点" | "个百分点");
        match sort {
            Some(Growth | Fall | Share) => self.units.iter().find(rate).cloned(),
            _ => self.units.iter().find(|u| !rate(u)).or(self.units.first()).cloned(),
        }
    }

    fn sort(&self) -> Option<HeaderClass> {
        let of =
            |class: &HeaderClass| words_of(*class).any(|word| self.text.ends_with(word) || self.text.starts_with(word));
        [Rank, Fall, Share, Growth].iter().find(|class| of(class)).copied()
    }

    /// The header as a time, where it is nothing else: 2020年, 1-6月, 2020.
    fn time(&self) -> Option<String> {
        let digit = |c: char| c.is_ascii_digit();
        if self.text.len() == 4
            && self.text.chars().all(digit)
            && (self.text.starts_with("19") || self.text.starts_with("20"))
        {
            return Some(format!("{}年", self.text));
        }
        let of_time = |c: char| digit(c) || chars!("年月日季度上下半全前一二三四至-—~“”十五期间").has(c);
        let told = self.text.chars().all(of_time) && self.text.contains(['年', '月', '季']);
        told.then(|| self.text.clone()).or_else(|| self.year_in_caption())
    }

    /// The year a caption opens with: 2020年主要经济指标.
    fn year_in_caption(&self) -> Option<String> {
        let (digits, rest) = self.text.split_at_checked(4)?;
        let year = digits.chars().all(|c| c.is_ascii_digit()) && rest.starts_with('年');
        year.then(|| format!("{digits}年"))
    }

    /// What the header names, without words that only say what sort of number it is.
    fn words(&self) -> &str {
        let mut words = self.text.strip_prefix("其中:").unwrap_or(&self.text);
        for word in [Comparison, Growth, Fall, Rank, Share, Target].into_iter().flat_map(words_of) {
            words = words.strip_suffix(word).unwrap_or(words);
            words = words.strip_prefix(word).unwrap_or(words);
        }
        if words_of(Filler).any(|word| word == words) { "" } else { words }
    }
}

/// The words of a class, as the table has them.
fn words_of(class: HeaderClass) -> impl Iterator<Item = &'static str> {
    tables::HEADER_WORDS.iter().filter(move |row| row.class == class).flat_map(|row| row.words.iter())
}
