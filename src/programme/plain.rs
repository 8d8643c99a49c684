//! Programmes without quotes: a name that runs from the verb that carries it out to its type word.

use super::quoted::{is_undone, longest_type};
use super::{ProgrammeSpan, is_inside, named};
use crate::mention::ProgrammeKind;
use crate::name::edge::{By, Edge, cues, edges, is_joined, is_made_of, is_name_char, is_only};
use crate::name::quote::Quote;
use crate::scan::{Hit, Hits};
use crate::tables::{CueClass, NAME_CUES, PROGRAMME_TYPES, PlainUse, ProgrammeType, Table};
use crate::text::Text;

/// How far before its type word a name can begin.
const REACH: usize = 32;
/// What is left of a name after a word that cannot be inside it; with less, the word belongs to the name.
const LEAST_REST: usize = 4;
/// What a name has at least before a verb inside it.
const LEAST_BEFORE: usize = 3;
/// The longest name that needs no verb before it.
const LONGEST_BARE: usize = 16;

/// The plain names, in text order.
pub(super) fn find(
    text: &Text,
    hits: &Hits,
    quotes: &[Quote],
    titles: &[Quote],
    quoted: &[ProgrammeSpan],
) -> Vec<ProgrammeSpan> {
    let mut found: Vec<ProgrammeSpan> = Vec::new();
    let mut done = 0;
    for hit in hits.all().iter().filter(|h| h.table == Table::ProgrammeType) {
        let longest = longest_type(hits, hit.start).is_some_and(|l| l.end == hit.end);
        let goes_on =
            longest_type(hits, hit.end).is_some_and(|next| PROGRAMME_TYPES[next.row].plain != PlainUse::Never);
        let enclosed = is_inside(quotes, hit.start) || is_inside(titles, hit.start);
        let taken = quoted.get(quoted.partition_point(|q| q.span.end <= hit.start));
        if !longest
            || hit.start < done
            || goes_on
            || enclosed
            || taken.is_some_and(|q| q.span.start <= hit.start)
            || is_undone(text, hit)
            || PROGRAMME_TYPES[hit.row].unless_plain.iter().any(|u| text.starts_with_at(hit.end, u))
            || is_excluded(hits, hit)
        {
            continue;
        }
        let candidate = Candidate { text, hits, hit, kind: &PROGRAMME_TYPES[hit.row] };
        if let Some(start) = candidate.start() {
            found.push(named(text, start..hit.end, start..hit.end, PROGRAMME_TYPES[hit.row].kind));
            done = hit.end;
        }
    }
    found
}

/// Whether the type word ends an expression that names no programme: 形象工程.
fn is_excluded(hits: &Hits, hit: &Hit) -> bool {
    const LONGEST: usize = 8;
    cues(hits, hit.start.saturating_sub(LONGEST), hit.end)
        .any(|(cue, class)| class == CueClass::NotProgramme && cue.end >= hit.end)
}

/// A type word that may end a programme's name.
struct Candidate<'a> {
    text: &'a Text,
    hits: &'a Hits,
    hit: &'a Hit,
    kind: &'a ProgrammeType,
}

impl Candidate<'_> {
    /// Where the name begins, if it is one.
    fn start(&self) -> Option<usize> {
        if self.kind.plain == PlainUse::Never {
            return None;
        }
        let cuts = |c| matches!(c, CueClass::Trigger | CueClass::Weak | CueClass::Cut | CueClass::Quantity);
        let all = edges(self.text, self.hits, self.hit.start, REACH, cuts);
        // The verb that was passed over because it stands inside the name.
        let mut passed = None;
        for (index, edge) in all.iter().enumerate() {
            let edge = self.after_conjunction(*edge);
            let verb = matches!(edge.by, By::Cue(CueClass::Trigger | CueClass::Weak));
            if passed.is_some_and(|at| edge.at + LEAST_BEFORE > at) {
                return None;
            }
            // 三大攻坚战 and 一批工程 are many; 系列 right before the type word, and 十大 within, belong to the name.
            if edge.by == By::Cue(CueClass::Quantity) {
                let counts = self.text.before(edge.at) == Some('大');
                let within =
                    if counts { !self.follows_programme(self.cue_start(edge.at)) } else { edge.at == self.hit.start };
                if within {
                    continue;
                }
                return None;
            }
            if edge.by == By::Cue(CueClass::Weak) && self.has_stronger(&edge, &all[index + 1..]) {
                continue;
            }
            if self.is_aim(edge.at) && verb {
                // 深化 in 改革深化提升行动 is inside the name: look further left, but not beyond what ends a name.
                passed = Some(self.cue_start(edge.at));
                continue;
            }
            if self.is_plain(edge.at) {
                return None;
            }
            if verb || self.is_listed(&edge) {
                return self.is_right_sort(edge.at).then_some(edge.at);
            }
            return self.unled(edge);
        }
        None
    }

    /// Where the verb that ends at an edge begins.
    fn cue_start(&self, edge: usize) -> usize {
        const LONGEST: usize = 6;
        cues(self.hits, edge.saturating_sub(LONGEST), edge)
            .filter(|(hit, _)| hit.end == edge)
            .map(|(hit, _)| hit.start)
            .min()
            .unwrap_or(edge)
    }

    /// Whether a verb further left, with nothing that ends a name between, carries out what a weak verb only belongs to:
    /// 实施扩大内需战略.
    fn has_stronger(&self, weak: &Edge, further: &[Edge]) -> bool {
        let joined = self.cue_start(weak.at).checked_sub(1).is_some_and(|at| is_joined(self.text, self.hits, at));
        let listed = further.last().is_some_and(|e| e.by == By::Mark && self.is_listed(e));
        let between = further.iter().any(|e| e.by == By::Cue(CueClass::Cut));
        if listed && !between {
            return true;
        }
        !joined
            && further
                .iter()
                .take_while(|e| matches!(e.by, By::Cue(CueClass::Trigger | CueClass::Weak)))
                .any(|e| e.by == By::Cue(CueClass::Trigger))
    }

    /// Moves the edge behind 和 or 与 where another programme's type word ends right before it.
    fn after_conjunction(&self, edge: Edge) -> Edge {
        for at in (edge.at + 1..self.hit.start).rev() {
            if is_joined(self.text, self.hits, at)
                && (self.text.before(at) == Some('”') || self.types_before(at).next().is_some())
            {
                return Edge { at: at + 1, by: edge.by };
            }
        }
        edge
    }

    /// Whether what stands before the type word is too little for a name.
    fn is_plain(&self, start: usize) -> bool {
        let body = &self.text.chars[start..self.hit.start];
        body.len() < 2
            || matches!(body, [.., '大' | '项'] if body.len() <= 3)
            || is_made_of(self.text, self.hits, start, self.hit.start, is_word, plain_step)
    }

    /// Whether it says only what is done, not to what.
    fn is_aim(&self, start: usize) -> bool {
        self.hit.start == start || self.is_only(start, |c| c == CueClass::ProgrammeAim)
    }

    fn is_only(&self, start: usize, plain: fn(CueClass) -> bool) -> bool {
        is_only(self.text, self.hits, start, self.hit.start, plain)
    }

    /// Whether the name goes on a list of names that a verb leads, or closes the phrase that it leads: 推进茶叶等…工程.
    fn is_listed(&self, edge: &Edge) -> bool {
        const BACK: usize = 40;
        let before = edge.at.checked_sub(1).and_then(|at| self.text.at(at));
        if before.is_some_and(|c| c == '、' || is_conjunction(c)) && self.follows_programme(edge.at - 1) {
            return true;
        }
        let leads_on = match edge.by {
            By::Cue(CueClass::Cut) => matches!(before, Some('等' | '的')),
            By::Mark => before == Some('、'),
            _ => false,
        };
        if !leads_on {
            return false;
        }
        let mut from = edge.at;
        let lowest = edge.at.saturating_sub(BACK);
        while from > lowest && self.text.at(from - 1).is_some_and(|c| is_name_char(c) || c == '、') {
            from -= 1;
        }
        cues(self.hits, from, edge.at).any(|(_, class)| class == CueClass::Trigger)
    }

    /// Whether a programme's type word, or the quotes of a name, end at a position.
    fn follows_programme(&self, at: usize) -> bool {
        self.text.before(at) == Some('”') || self.types_before(at).any(|t| t.plain != PlainUse::Never)
    }

    /// The programmes' type words that end at a position.
    fn types_before(&self, at: usize) -> impl Iterator<Item = &ProgrammeType> {
        const LONGEST_TYPE: usize = 6;
        let hits = self.hits.within(at.saturating_sub(LONGEST_TYPE)..at).iter();
        hits.filter(move |h| h.table == Table::ProgrammeType && h.end == at).map(|h| &PROGRAMME_TYPES[h.row])
    }

    /// Whether the body suits the type word: a building site is no programme, nor is half of `科技创新和体制改革`.
    fn is_right_sort(&self, start: usize) -> bool {
        match self.kind.kind {
            ProgrammeKind::Works => !self.is_construction(start),
            ProgrammeKind::Reform | ProgrammeKind::Strategy => {
                let half = (start..self.hit.start).rev().find(|&at| is_joined(self.text, self.hits, at));
                half.is_none_or(|at| !self.is_plain(at + 1))
            }
            _ => true,
        }
    }

    /// Whether a cue of some class begins the name.
    fn begins_with(&self, start: usize, class: fn(CueClass) -> bool) -> bool {
        cues(self.hits, start, start + 1).any(|(cue, c)| class(c) && cue.end <= self.hit.start)
    }

    /// Whether it is a building site: 引水工程, 建设…工程.
    fn is_construction(&self, start: usize) -> bool {
        let end = self.hit.start;
        if BUILDING.iter().any(|b| self.text.starts_with_at(start, b)) {
            return true;
        }
        cues(self.hits, start, end).any(|(cue, class)| {
            class == CueClass::Construction && cue.end <= end && (cue.end == end || cue.end - cue.start > 1)
        })
    }

    /// The start of a name that no verb leads, which must show by itself that it is one.
    fn unled(&self, edge: Edge) -> Option<usize> {
        let mut start = edge.at;
        let mut bounded = edge.by != By::Far;
        for (cue, class) in cues(self.hits, edge.at, self.hit.start) {
            let inner = |c| {
                matches!(
                    c,
                    CueClass::ProgrammePlain | CueClass::ProgrammeNoun | CueClass::ProgrammeAim | CueClass::Keep
                )
            };
            let named = || cues(self.hits, cue.start, cue.start + 1).any(|(h, c)| h.end >= cue.end && inner(c));
            let ends = match class {
                CueClass::Class | CueClass::Adverb => true,
                CueClass::Verb => !named(),
                _ => false,
            };
            if ends && cue.end > start && cue.end + LEAST_REST <= self.hit.start {
                start = cue.end;
                bounded = true;
            }
        }
        if let Some(at) = (start..self.hit.start).rev().find(|&at| is_joined(self.text, self.hits, at)) {
            start = at + 1;
            bounded = true;
        }
        if self.begins_with(start, |c| matches!(c, CueClass::Adverb | CueClass::Quantity)) {
            return None;
        }
        let fits =
            bounded && self.hit.end - start <= LONGEST_BARE && !self.is_plain(start) && self.is_right_sort(start);
        let shown = match self.kind.plain {
            PlainUse::Strong => self.hit.start - start >= LEAST_BEFORE,
            PlainUse::Never => false,
            // At the head of a sentence, with what came of it right after: 零基预算改革纵深推进.
            PlainUse::Trigger | PlainUse::Guided => {
                start == edge.at
                    && edge.by == By::Mark
                    && self.heads_sentence(start)
                    && self.is_predicated()
                    && self.is_own_kind(start)
            }
        };
        (fits && shown).then_some(start)
    }

    fn heads_sentence(&self, start: usize) -> bool {
        let mut before = start;
        while self.text.before(before) == Some(' ') {
            before -= 1;
        }
        matches!(self.text.before(before), None | Some('。' | ';' | '\n' | '!' | '?' | '.'))
    }

    /// Whether a verb, an adverb or a mark follows the type word.
    fn is_predicated(&self) -> bool {
        let verb =
            |c| matches!(c, CueClass::Adverb | CueClass::Trigger | CueClass::Weak | CueClass::Verb | CueClass::Class);
        matches!(self.text.at(self.hit.end), None | Some(',' | '。' | ':' | '\n'))
            || cues(self.hits, self.hit.end, self.hit.end + 1).any(|(_, class)| verb(class))
    }

    /// Works and actions without a verb must say what they do; building sites and battles are named alike.
    fn is_own_kind(&self, start: usize) -> bool {
        match self.kind.kind {
            ProgrammeKind::Works | ProgrammeKind::Action | ProgrammeKind::Plan
                if self.kind.plain == PlainUse::Trigger =>
            {
                let end = self.hit.start;
                self.hits.within(end.saturating_sub(4).max(start)..end).iter().any(|h| {
                    h.table == Table::NameCue && NAME_CUES[h.row].class == CueClass::ProgrammeAim && h.end == end
                })
            }
            _ => self.hit.start - start >= 3,
        }
    }
}

/// Verbs that make what follows a building site.
const BUILDING: [&str; 4] = ["建设", "新建", "续建", "改建"];

fn is_word(class: CueClass) -> bool {
    plain_step(0, class).is_some()
}

/// What words too plain for a name add up to: modifiers and aims, or modifiers and one noun. State 0 has only modifiers,
/// 1 an aim, 2 a noun.
fn plain_step(state: usize, class: CueClass) -> Option<usize> {
    match (state, class) {
        (_, CueClass::ProgrammePlain) => Some(state),
        (0 | 1, CueClass::ProgrammeAim) => Some(1),
        (0, CueClass::ProgrammeNoun) => Some(2),
        _ => None,
    }
}

fn is_conjunction(c: char) -> bool {
    matches!(c, '和' | '与' | '及' | '暨')
}
