//! Which plans are documents: what is issued or public is one, what doctors, coaches and travellers make is none.

use super::{BACK, Candidate};
use crate::length::Length;
use crate::name::edge::{By, Edge, cues};
use crate::scan::Hit;
use crate::tables::lists::{NAMING_AIMS, PLAN_DOING, PLAN_ISSUING, PLAN_MAKING, PUBLIC_MATTERS, WHOLE_PLACES};
use crate::tables::{CueClass, Table, Words, words};

impl Candidate<'_> {
    /// Whether a 方案 or a 规划 is a document of its own: doctors make 诊治方案, and 行程规划 is everybody's. What is issued is
    /// one, what is called after a place or by a number, and what is about a public matter.
    pub(super) fn is_document(&self, edge: &Edge) -> bool {
        let end = self.hit.end;
        let word = self.text.folded(self.hit.start..end);
        let verb_end = self.led_by(edge);
        let led = |verbs: &Words| self.text.ends_with_any(verb_end, verbs);
        let issued = led(PLAN_ISSUING)
            || match word.as_str() {
                "方案" => false,
                "计划" => {
                    return !led(PLAN_MAKING)
                        || self.is_public(edge.at)
                        || self.text.ends_with_any(self.hit.start, NAMING_AIMS);
                }
                _ if word.ends_with("规划") => {
                    led(words!["编制", "贯彻", "落实", "实施", "执行", "衔接", "对接"])
                        || word != "规划" && led(words!["制定"])
                }
                _ => return true,
            };
        let headed = edge.by == By::Mark && !self.is_listed(edge);
        let body = edge.at..self.hit.start;
        issued
            || headed
            || self.text.chars[body.clone()].iter().any(|c| c.is_ascii_digit())
            || self.hits.within(body).any(|h| matches!(h.table, Table::Place | Table::KnownZone))
            || (led(PLAN_MAKING) || led(PLAN_DOING)) && self.is_public(edge.at)
    }

    /// Where the verb ends that leads to a name, by itself, with whose it is between, or first of a list.
    fn led_by(&self, edge: &Edge) -> usize {
        let listed = edge.by == By::Mark && self.is_listed(edge);
        let trigger =
            |(cue, class): (Hit, CueClass)| (class == CueClass::Trigger && cue.end < edge.at).then_some(cue.end);
        let first = cues(self.hits, edge.at.saturating_sub(BACK), edge.at).filter_map(trigger).last();
        let at = first.filter(|_| listed).unwrap_or(edge.at);
        let whose = self.text.word_before(at, WHOLE_PLACES).is_some_and(|w| w != "了");
        let at = if whose { self.cue_start(at) } else { at };
        at - usize::from(matches!(self.text.before(at), Some('好' | '了')))
    }

    /// Whether what is planned is a public matter: 能源强区, 稳就业促创业; one word alone is anybody's.
    fn is_public(&self, start: usize) -> bool {
        const LEAST: usize = 4;
        let body = start..self.hit.start;
        body.len() >= LEAST
            && body.clone().any(|at| self.text.word_at(at, PUBLIC_MATTERS).is_some_and(|w| at + w.length() <= body.end))
    }
}
