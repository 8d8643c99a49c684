//! What is told to whoever asks why: reasons, and the words they rest on.

use serde::Serialize;

use super::Rule;
use crate::mention::{Direction, Figure, Measure, Mention, Qualifier, Status};
use crate::order;

/// Why something was marked or given an attribute, or was left unmarked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reason {
    /// What it explains: `span`, or the name of an attribute as in JSON; `none` where something was left unmarked.
    pub of: &'static str,
    /// The rule, in JSON by its name in kebab-case.
    pub rule: Rule,
    /// What the rule says, in one plain sentence.
    pub says: &'static str,
    /// The words that made it, in the order the rule met them.
    pub evidence: Vec<Evidence>,
}

/// Words of the text, and the row that knows them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evidence {
    /// The words as the text has them.
    pub text: String,
    /// The block they stand in; only in a [`Document`](crate::Document).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block: Option<u32>,
    /// Where they start, in UTF-16 code units of the text (of the block, in a [`Document`](crate::Document)).
    pub start: usize,
    /// Where they end (exclusive), in UTF-16 code units.
    pub end: usize,
    /// The table that knows them, as in `data/units.tsv`, or `lexicon` where it is the user's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<&'static str>,
    /// The row's line in that table, the first being 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
}

/// What can be said of one place of a text.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Explanation {
    /// The mentions that cover the place, in text order, with the reasons for each.
    pub marks: Vec<Explained>,
    /// Where there are none, why nothing is marked, and in a name why its number is no figure; empty where no rule had anything
    /// to decide there.
    pub none: Vec<Reason>,
}

/// A mention with its reasons.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explained {
    /// The mention.
    pub mention: Mention,
    /// Why it is one, and why each attribute came out.
    pub reasons: Vec<Reason>,
}

/// Adds a use of a rule; uses of the same one make one reason.
pub(super) fn add(reasons: &mut Vec<Reason>, rule: Rule, evidence: Option<Evidence>) {
    let index = reasons.iter().position(|r| r.rule == rule).unwrap_or_else(|| {
        reasons.push(Reason { of: rule.of(), rule, says: rule.says(), evidence: Vec::new() });
        reasons.len() - 1
    });
    let known = &mut reasons[index].evidence;
    known.extend(evidence.filter(|e| !known.contains(e)));
}

/// Adds what holds because no rule said otherwise.
pub(super) fn defaults(figure: &Figure, reasons: &mut Vec<Reason>) {
    let indicator = if figure.indicator.is_some() { Rule::InheritedIndicator } else { Rule::NoIndicator };
    let silent = [
        (figure.qualifier == Qualifier::Exact, Rule::Exact),
        (true, indicator),
        (figure.measure == Measure::Level, Rule::Level),
        (figure.direction == Some(Direction::Up), Rule::UpUnlessSaid),
        (figure.period.is_none(), Rule::NoPeriod),
        (figure.status == Status::Actual, Rule::Actual),
        (figure.zone.is_none(), Rule::NoSubject),
    ];
    for (holds, rule) in silent {
        // An attribute that is absent has no other reason.
        if holds && !reasons.iter().any(|r| r.of == rule.of()) {
            add(reasons, rule, None);
        }
    }
}

/// Reasons as they are given: the span's, then those of the attributes, as the rules are ordered.
pub(super) fn ordered(mut reasons: Vec<Reason>) -> Vec<Reason> {
    let place = |reason: &Reason| Rule::ALL.iter().take_while(|rule| rule.of() != reason.of).count();
    order::sort(&mut reasons, |reason| (place(reason), 0));
    reasons
}
