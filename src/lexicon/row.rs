//! From a row of a lexicon to its entry and words.

use super::words::{Entry, Word, Words};
use super::{Entries, Lexicon, LexiconCode, LexiconProblem, OwnUnit};
use crate::fold::fold_str;
use crate::interner::Interner;
use crate::length::Length;
use crate::mention::{Programme, ProgrammeKind, Zone, ZoneKind, ZoneLevel};
use crate::tables::UnitFamily;

/// The longest word, in characters: each place of a text costs a walk of a word's length at most.
const LONGEST_WORD: usize = 64;

/// A row as it is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Row {
    pub sort: String,
    pub name: String,
    pub words: Vec<String>,
    pub kind: String,
    pub level: String,
    pub province: String,
    pub city: String,
}

/// Parts a word from its type: it comes before all other characters, so that a word comes before those that go on from it.
const TYPE: char = '\0';

/// A lexicon while its rows come in.
#[derive(Default)]
pub(super) struct Builder {
    entries: Entries,
    /// Each with its type behind it.
    words: Interner,
    /// What each word is, and the line that first gave it.
    given: Vec<(Entry, usize)>,
    problems: Vec<LexiconProblem>,
}

impl Builder {
    pub fn problem(&mut self, line: usize, code: LexiconCode, text: &str) {
        self.report(LexiconProblem::new(line, code, text));
    }

    pub fn report(&mut self, problem: LexiconProblem) {
        self.problems.push(problem);
    }

    /// Adds a row, or says what is wrong with it.
    pub fn add(&mut self, line: usize, row: Row) {
        let (words, faults) = words(line, &row);
        let nameless = words.is_empty() && faults.is_empty();
        let added = choose(line, LexiconCode::UnknownType, &row.sort, &SORTS).and_then(|()| match nameless {
            true => Err(LexiconProblem::new(line, LexiconCode::NoName, &row.sort)),
            false => self.entry(line, row),
        });
        match added {
            Ok(entry) => {
                self.problems.extend(faults);
                for word in words {
                    self.word(line, &word, entry);
                }
            }
            Err(problem) => self.report(problem),
        }
    }

    fn entry(&mut self, line: usize, row: Row) -> Result<Entry, LexiconProblem> {
        let some = |s: String| (!s.is_empty()).then_some(s);
        let entries = &mut self.entries;
        Ok(match row.sort.as_str() {
            "zone" => {
                let kind = choose(line, LexiconCode::UnknownZoneKind, &row.kind, &ZONE_KINDS)?;
                let level = choose(line, LexiconCode::UnknownZoneLevel, &row.level, &ZONE_LEVELS)?;
                let (province, city) = (some(row.province), some(row.city));
                entries.zones.push(Zone { name: row.name, kind, level, province, city, approved: None });
                Entry::Zone(entries.zones.len() - 1)
            }
            "programme" => {
                let kind = choose(line, LexiconCode::UnknownProgrammeKind, &row.kind, &PROGRAMME_KINDS)?;
                entries.programmes.push(Programme { name: row.name, kind });
                Entry::Programme(entries.programmes.len() - 1)
            }
            "indicator" => {
                let lower = choose(line, LexiconCode::UnknownIndicatorKind, &row.kind, &INDICATOR_KINDS)?;
                entries.indicators.push(lower);
                Entry::Indicator(entries.indicators.len() - 1)
            }
            "unit" => {
                let family = choose(line, LexiconCode::UnknownUnitKind, &row.kind, &UNIT_KINDS)?;
                entries.units.push(OwnUnit { name: row.name, family });
                Entry::Unit(entries.units.len() - 1)
            }
            _ => Entry::Never(line),
        })
    }

    /// Adds a word, unless another row of the same type has it.
    fn word(&mut self, line: usize, word: &str, entry: Entry) {
        let number = self.words.intern(&format!("{word}{TYPE}{}", entry.sort()));
        match self.given.get(number) {
            None => self.given.push((entry, line)),
            Some(&(_, first)) if first != line => {
                self.report(LexiconProblem::new(line, LexiconCode::Repeated, word).number(first));
            }
            Some(_) => {}
        }
    }

    pub fn finish(mut self) -> (Lexicon, Vec<LexiconProblem>) {
        let word = |(word, number): (&str, usize)| {
            let (entry, line) = self.given[number];
            let chars = word.rsplit_once(TYPE).map_or(word, |(word, _)| word).chars().collect();
            Word { chars, entry, line }
        };
        self.entries.words = Words::new(self.words.from("").map(word).collect());
        (Lexicon(self.entries.into()), self.problems)
    }
}

/// The row's words in folded form, and what is wrong with the others. Without a name it has none.
fn words(line: usize, row: &Row) -> (Vec<String>, Vec<LexiconProblem>) {
    // A name of one character would be found everywhere.
    let shortest = if matches!(row.sort.as_str(), "unit" | "never") { 1 } else { 2 };
    let (mut words, mut faults) = (Vec::new(), Vec::new());
    if fold_str(&row.name).trim().is_empty() {
        return (words, faults);
    }
    for word in std::iter::once(&row.name).chain(&row.words) {
        let folded = fold_str(word);
        let folded = folded.trim();
        match folded.length() {
            0 => {}
            n if n < shortest => faults.push(LexiconProblem::new(line, LexiconCode::TooShort, word)),
            n if n > LONGEST_WORD => {
                faults.push(LexiconProblem::new(line, LexiconCode::TooLong, word).number(LONGEST_WORD));
            }
            _ => words.push(folded.to_owned()),
        }
    }
    (words, faults)
}

const SORTS: [(&str, ()); 5] = [("zone", ()), ("programme", ()), ("indicator", ()), ("unit", ()), ("never", ())];

const ZONE_KINDS: [(&str, ZoneKind); 7] = [
    ("high-tech", ZoneKind::HighTech),
    ("economic", ZoneKind::Economic),
    ("free-trade", ZoneKind::FreeTrade),
    ("bonded", ZoneKind::Bonded),
    ("new-area", ZoneKind::NewArea),
    ("innovation-demo", ZoneKind::InnovationDemo),
    ("park", ZoneKind::Park),
];

const ZONE_LEVELS: [(&str, Option<ZoneLevel>); 3] =
    [("national", Some(ZoneLevel::National)), ("provincial", Some(ZoneLevel::Provincial)), ("", None)];

const PROGRAMME_KINDS: [(&str, ProgrammeKind); 9] = [
    ("strategy", ProgrammeKind::Strategy),
    ("plan", ProgrammeKind::Plan),
    ("action", ProgrammeKind::Action),
    ("works", ProgrammeKind::Works),
    ("reform", ProgrammeKind::Reform),
    ("method", ProgrammeKind::Method),
    ("brand", ProgrammeKind::Brand),
    ("document", ProgrammeKind::Document),
    ("campaign", ProgrammeKind::Campaign),
];

/// Whether less is better.
const INDICATOR_KINDS: [(&str, bool); 2] = [("lower", true), ("", false)];

const UNIT_KINDS: [(&str, UnitFamily); 8] = [
    ("money", UnitFamily::Money),
    ("percent", UnitFamily::Percent),
    ("measure", UnitFamily::Measure),
    ("time", UnitFamily::Time),
    ("classifier", UnitFamily::Classifier),
    ("noun", UnitFamily::Noun),
    ("multiple", UnitFamily::Multiple),
    ("", UnitFamily::Classifier),
];

/// What a word chooses. The error says what it could be.
fn choose<T: Copy>(
    line: usize,
    code: LexiconCode,
    word: &str,
    choices: &[(&'static str, T)],
) -> Result<T, LexiconProblem> {
    match choices.iter().find(|(name, _)| *name == word) {
        Some(&(_, choice)) => Ok(choice),
        None => Err(LexiconProblem::new(line, code, word).choices(choices.iter().map(|&(name, _)| name))),
    }
}
