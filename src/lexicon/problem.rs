//! What is wrong with a lexicon's text.

use std::fmt;

use serde::Serialize;

/// Why a row of a lexicon, or a word of one, was left out. Its `Display` is an English sentence; programs that speak other
/// languages make theirs of the code and what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LexiconProblem {
    /// The line the row begins at, the first being 1.
    pub line: usize,
    /// What is wrong.
    pub code: LexiconCode,
    /// The text that is wrong, cut where it is long; empty where there is none.
    pub text: String,
    /// What the text could be, where that is one of a few words; the empty one where it may be left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<&'static str>,
    /// The number that the code names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<usize>,
}

/// What can be wrong with a row, or with the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum LexiconCode {
    /// The row is of no known type.
    UnknownType,
    /// A zone is of no known kind.
    UnknownZoneKind,
    /// A zone is of no known level.
    UnknownZoneLevel,
    /// A programme is of no known kind.
    UnknownProgrammeKind,
    /// An indicator's kind is neither `lower` nor empty.
    UnknownIndicatorKind,
    /// A unit is of no known kind.
    UnknownUnitKind,
    /// The row has no name; the text is its type.
    NoName,
    /// The word is of one character, and would be found everywhere.
    TooShort,
    /// The word has more characters than the number.
    TooLong,
    /// The word stands in another row of the same type; the number is that row's line.
    Repeated,
    /// No column of a table, or field of an object, has this name.
    UnknownColumn,
    /// The row goes on beyond its columns, of which there are as many as the number; the text stands there.
    TooManyColumns,
    /// The JSON is no array.
    NotAnArray,
    /// It is not written as JSON is.
    NotJson,
    /// It is no object.
    NotAnObject,
    /// The field is neither a string nor an array of strings.
    NotText,
    /// Nothing stands before a comma of the array.
    NothingBeforeComma,
    /// Nothing stands after the array's last comma.
    NothingAfterComma,
    /// A comma is missing before the object.
    NoComma,
    /// Something stands after the array.
    AfterTheArray,
    /// The array does not end.
    ArrayDoesNotEnd,
    /// This build reads no JSON.
    JsonNotRead,
}

impl LexiconProblem {
    /// A problem with a text, which is cut to a length that fits a message.
    pub(super) fn new(line: usize, code: LexiconCode, text: &str) -> Self {
        const LONGEST: usize = 24;
        let text = match text.char_indices().nth(LONGEST) {
            Some((cut, _)) => format!("{}…", &text[..cut]),
            None => text.to_owned(),
        };
        LexiconProblem { line, code, text, choices: Vec::new(), number: None }
    }

    pub(super) fn number(mut self, number: usize) -> Self {
        self.number = Some(number);
        self
    }

    pub(super) fn choices(mut self, choices: impl Iterator<Item = &'static str>) -> Self {
        self.choices = choices.collect();
        self
    }

    /// The end of the sentence about a word that chooses.
    fn choice(&self, f: &mut fmt::Formatter, what: &str) -> fmt::Result {
        let choices: Vec<&str> = self.choices.iter().map(|c| if c.is_empty() { "nothing" } else { c }).collect();
        write!(f, "the {what} must be one of {}, ", choices.join(", "))?;
        match self.text.as_str() {
            "" => f.write_str("it is missing."),
            text => write!(f, "not {text:?}."),
        }
    }
}

impl fmt::Display for LexiconProblem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let LexiconProblem { line, code, text, number, .. } = self;
        let number = number.unwrap_or_default();
        write!(f, "line {line}: ")?;
        match code {
            LexiconCode::UnknownType => self.choice(f, "type"),
            LexiconCode::UnknownZoneKind => self.choice(f, "kind of a zone"),
            LexiconCode::UnknownZoneLevel => self.choice(f, "level of a zone"),
            LexiconCode::UnknownProgrammeKind => self.choice(f, "kind of a programme"),
            LexiconCode::UnknownIndicatorKind => self.choice(f, "kind of an indicator"),
            LexiconCode::UnknownUnitKind => self.choice(f, "kind of a unit"),
            LexiconCode::NoName => write!(f, "the {text} has no name."),
            LexiconCode::TooShort => write!(f, "{text:?} is left out, because it is only one character long."),
            LexiconCode::TooLong => write!(f, "{text:?} is left out, because it is longer than {number} characters."),
            LexiconCode::Repeated => write!(f, "{text:?} is left out, because line {number} has it already."),
            LexiconCode::UnknownColumn => write!(f, "there is no column {text:?}."),
            LexiconCode::TooManyColumns => write!(f, "{text:?} stands beyond the {number} columns."),
            LexiconCode::NotAnArray => f.write_str("a lexicon in JSON is an array of objects."),
            LexiconCode::NotJson => write!(f, "it is not written as JSON is: {text:?}."),
            LexiconCode::NotAnObject => write!(f, "it is no object: {text:?}."),
            LexiconCode::NotText => write!(f, "{text:?} is neither a string nor an array of strings."),
            LexiconCode::NothingBeforeComma => f.write_str("nothing stands before the comma."),
            LexiconCode::NothingAfterComma => f.write_str("nothing stands after the last comma."),
            LexiconCode::NoComma => f.write_str("a comma is missing before it."),
            LexiconCode::AfterTheArray => f.write_str("nothing may stand after the array."),
            LexiconCode::ArrayDoesNotEnd => f.write_str("the array does not end."),
            LexiconCode::JsonNotRead => f.write_str("this build reads no JSON."),
        }
    }
}
