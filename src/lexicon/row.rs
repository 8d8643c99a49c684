//! From a row of a lexicon to its entry and words.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;
use std::mem::Discriminant;

use super::words::{Entry, Words};
use super::{Entries, Lexicon, LexiconProblem, OwnUnit};
use crate::fold::fold_str;
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

/// A lexicon while its rows come in.
#[derive(Default)]
pub(super) struct Builder {
    entries: Entries,
    words: Vec<(Box<[char]>, Entry)>,
    /// The line that each word of a type was first given in.
    given: HashMap<(Discriminant<Entry>, Box<[char]>), usize>,
    problems: Vec<LexiconProblem>,
}

impl Builder {
    pub fn problem(&mut self, line: usize, message: impl Into<String>) {
        self.problems.push(LexiconProblem { line, message: message.into() });
    }

    /// Adds a row, or says what is wrong with it.
    pub fn add(&mut self, line: usize, row: Row) {
        let (words, faults) = words(&row);
        let nameless = words.is_empty() && faults.is_empty();
        let added = choose(&row.sort, &SORTS, "type").and_then(|()| match nameless {
            true => Err(format!("the {} has no name.", row.sort)),
            false => self.entry(line, row),
        });
        match added {
            Ok(entry) => {
                self.entries.lines.insert(entry, line);
                for fault in faults {
                    self.problem(line, fault);
                }
                for word in words {
                    self.word(line, word, entry);
                }
            }
            Err(message) => self.problem(line, message),
        }
    }

    fn entry(&mut self, line: usize, row: Row) -> Result<Entry, String> {
        let some = |s: String| (!s.is_empty()).then_some(s);
        let entries = &mut self.entries;
        Ok(match row.sort.as_str() {
            "zone" => {
                let kind = choose(&row.kind, &ZONE_KINDS, "kind of a zone")?;
                let level = choose(&row.level, &ZONE_LEVELS, "level of a zone")?;
                let (province, city) = (some(row.province), some(row.city));
                entries.zones.push(Zone { name: row.name, kind, level, province, city, approved: None });
                Entry::Zone(entries.zones.len() - 1)
            }
            "programme" => {
                let kind = choose(&row.kind, &PROGRAMME_KINDS, "kind of a programme")?;
                entries.programmes.push(Programme { name: row.name, kind });
                Entry::Programme(entries.programmes.len() - 1)
            }
            "indicator" => {
                let lower = choose(&row.kind, &INDICATOR_KINDS, "kind of an indicator")?;
                entries.indicators.push(lower);
                Entry::Indicator(entries.indicators.len() - 1)
            }
            "unit" => {
                let family = choose(&row.kind, &UNIT_KINDS, "kind of a unit")?;
                entries.units.push(OwnUnit { name: row.name, family });
                Entry::Unit(entries.units.len() - 1)
            }
            _ => Entry::Never(line),
        })
    }

    /// Adds a word, unless another row of the same type has it.
    fn word(&mut self, line: usize, word: Box<[char]>, entry: Entry) {
        match self.given.entry((std::mem::discriminant(&entry), word)) {
            Slot::Vacant(slot) => {
                self.words.push((slot.key().1.clone(), entry));
                slot.insert(line);
            }
            Slot::Occupied(slot) if *slot.get() != line => {
                let word: String = slot.key().1.iter().collect();
                let message = format!("{word:?} is left out, because line {} has it already.", slot.get());
                self.problem(line, message);
            }
            Slot::Occupied(_) => {}
        }
    }

    pub fn finish(mut self) -> (Lexicon, Vec<LexiconProblem>) {
        self.entries.words = Words::new(self.words);
        (Lexicon(self.entries.into()), self.problems)
    }
}

/// The row's words in folded form, and what is wrong with the others. Without a name it has none.
fn words(row: &Row) -> (Vec<Box<[char]>>, Vec<String>) {
    // A name of one character would be found everywhere.
    let shortest = if matches!(row.sort.as_str(), "unit" | "never") { 1 } else { 2 };
    let (mut words, mut faults) = (Vec::new(), Vec::new());
    if fold_str(&row.name).trim().is_empty() {
        return (words, faults);
    }
    for word in std::iter::once(&row.name).chain(&row.words) {
        let folded = fold_str(word);
        let folded: Box<[char]> = folded.trim().chars().collect();
        match folded.len() {
            0 => {}
            n if n < shortest => {
                faults.push(format!("{} is left out, because it is only one character long.", quoted(word)))
            }
            n if n > LONGEST_WORD => {
                let start: String = folded.iter().take(12).chain(&['…']).collect();
                faults.push(format!("{start:?} is left out, because it is longer than {LONGEST_WORD} characters."));
            }
            _ => words.push(folded),
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
fn choose<T: Copy>(word: &str, choices: &[(&str, T)], what: &str) -> Result<T, String> {
    if let Some(&(_, choice)) = choices.iter().find(|(name, _)| *name == word) {
        return Ok(choice);
    }
    let known: Vec<&str> = choices.iter().map(|&(name, _)| if name.is_empty() { "nothing" } else { name }).collect();
    let wrong = if word.is_empty() { "it is missing".to_owned() } else { format!("not {}", quoted(word)) };
    Err(format!("the {what} must be one of {}, {wrong}.", known.join(", ")))
}

/// Text of the user's in a message: on one line, and not long.
fn quoted(text: &str) -> String {
    const LONGEST: usize = 24;
    match text.char_indices().nth(LONGEST) {
        Some((cut, _)) => format!("{:?}", format!("{}…", &text[..cut])),
        None => format!("{text:?}"),
    }
}
