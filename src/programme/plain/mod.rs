//! Programmes without quotes: a name that runs from the verb that carries it out to its type word.

mod aim;
mod body;
mod document;
mod items;
mod longer;
mod owner;
mod progress;
mod unled;
mod verb;

use self::longer::{is_end_of_longer, is_end_of_name, not_programme};
use super::quoted::{is_undone, longest_type};
use super::{ProgrammeSpan, is_inside, named};
use crate::explain::Rule;
use crate::name::edge::{By, Edge, cues, edges, is_joined, is_name_char};
use crate::name::quote::Quote;
use crate::scan::{Hit, Hits};
use crate::tables::lists::{MAKING, STRATEGY_ENDS, WHOLE_PLACES};
use crate::tables::{CueClass, PROGRAMME_TYPES, PlainUse, ProgrammeType, Table, words};
use crate::text::Text;

/// How far before its type word a name can begin.
const REACH: usize = 32;
/// How far before a name the verb of its list can stand.
const BACK: usize = 40;
/// What a name has at least before a verb inside it.
const LEAST_BEFORE: usize = 3;

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
    for hit in hits.of([Table::ProgrammeType]) {
        let enclosed = || is_inside(quotes, hit.start) || is_inside(titles, hit.start);
        let taken = || quoted.get(quoted.partition_point(|q| q.span.end <= hit.start));
        if hit.start < done || enclosed() || taken().is_some_and(|q| q.span.start <= hit.start) {
            continue;
        }
        let longest =
            longest_type(hits, hit.start).is_some_and(|l| l.end == hit.end) && !is_end_of_longer(text, hits, &hit);
        // 保护战略与行动计划 is one name with two type words.
        let twofold =
            || text.ends_with_at(hit.end, "战略") && text.starts_with_any(hit.end, words!["与行动计划", "和行动计划"]);
        let joined =
            || longest_type(hits, hit.end).is_some_and(|next| PROGRAMME_TYPES[next.row].plain != PlainUse::Never);
        if !longest || twofold() || joined() {
            continue;
        }
        // 乡村振兴战略 stands alone, whatever is before it.
        let before = hit.start.saturating_sub(REACH)..hit.start;
        let standing = |h: &Hit| h.table == Table::KnownProgramme && h.end == hit.end;
        // 工业立市战略|部署
        let disposed = text.ends_with_any(hit.start, STRATEGY_ENDS)
            && text.starts_with_any(hit.end, words!["部署", "要求"])
            && hit.end - hit.start == 2;
        // 在强基行动中, 强基计划的实施: the type word is whole there.
        let within = text.at(hit.end) == Some('中') && !text.at(hit.end + 1).is_some_and(is_name_char);
        // 列入强基计划的企业: but 计划的30%.
        let next = text.at(hit.end + 1).is_some_and(|c| is_name_char(c) && !c.is_ascii_digit());
        let whole = within || text.at(hit.end) == Some('的') && next || text.starts_with_at(hit.end, "上半年");
        if !disposed && is_undone(text, &hit)
            || !(whole || disposed) && text.starts_with_any(hit.end, PROGRAMME_TYPES[hit.row].unless_plain)
            || hits.has_within(before.clone(), Table::KnownProgramme)
                && hits.within(before).any(|h| standing(&h) && !is_end_of_name(text, hits, &h))
        {
            text.note_hit(&(hit.start..hit.end), Rule::LongerWord, &hit);
            continue;
        }
        if let Some(expression) = not_programme(hits, &hit) {
            text.note_hit(&(expression.start..expression.end), Rule::NoProgramme, &expression);
            continue;
        }
        let candidate = Candidate { text, hits, hit: &hit, kind: &PROGRAMME_TYPES[hit.row] };
        if let Some(start) = candidate
            .start()
            .or_else(|| candidate.number_before())
            .filter(|&start| !within || text.before(start) == Some('在'))
            // 有30家|企业参加培育计划: whoever is counted is no part of a name.
            .filter(|&start| {
                let counted = |w: &[char]| w[0].is_ascii_digit() && matches!(w[1], '家' | '间' | '名');
                !text.chars[start..hit.start].windows(2).any(counted)
            })
            // 完成|年度城镇小区改造计划: each year has its own.
            .filter(|&start| !text.starts_with_at(start, "年度"))
        {
            text.note_hit(&(start..hit.end), Rule::ProgrammeKind, &hit);
            found.push(named(text, start..hit.end, start..hit.end, PROGRAMME_TYPES[hit.row].kind));
            done = hit.end;
        } else {
            text.note_hit(&(hit.start..hit.end), Rule::TooPlain, &hit);
        }
    }
    found
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
        if self.kind.plain == PlainUse::Never || self.is_numbered() {
            return None;
        }
        let cuts = |c| matches!(c, CueClass::Trigger | CueClass::Weak | CueClass::Cut | CueClass::Quantity);
        let all = edges(self.text, self.hits, self.hit.start, REACH, cuts);
        // The verb that was passed over because it stands inside the name.
        let mut passed = None;
        for (index, edge) in all.iter().enumerate() {
            let edge = self.after_length(self.after_year(self.after_conjunction(*edge)));
            let verb = matches!(edge.by, By::Cue(CueClass::Trigger | CueClass::Weak));
            // 党的|组织覆盖提升行动: what is the Party's goes with its name.
            if self.text.ends_with_at(edge.at, "党的") && all.get(index + 1).is_some_and(|next| next.at + 2 == edge.at)
            {
                continue;
            }
            if passed.is_some_and(|at| edge.at + LEAST_BEFORE > at) {
                return None;
            }
            let edge = self.after_namely(edge);
            if edge.by == By::Cue(CueClass::Quantity) {
                if self.holds_quantity(&edge, &all) {
                    continue;
                }
                return None;
            }
            if edge.by == By::Cue(CueClass::Weak) && self.has_stronger(&edge, &all[index + 1..])
                || verb && self.is_fought_from_further_left(&edge, &all[index + 1..])
            {
                continue;
            }
            if verb && edge.at == self.hit.start && self.text.ends_with_any(edge.at, MAKING) {
                // 全民健身|实施计划: with 计划 it is a noun.
                if self.text.starts_with_at(edge.at, "计划") && self.text.ends_with_at(edge.at, "实施") {
                    continue;
                }
                return None;
            }
            // 加强和改进: the conjunction joins verbs, and the name begins further right or nowhere.
            if verb && (self.is_first_word(&edge, &all[index + 1..]) || is_joined(self.text, self.hits, edge.at)) {
                continue;
            }
            if self.is_aim(edge.at) && verb {
                // 云山市实施|整治行动 has no name.
                if self.text.ends_with_any(edge.at, MAKING) {
                    return None;
                }
                // 深化 in 改革深化提升行动 is inside the name: look further left, but not beyond what ends a name.
                passed = Some(self.cue_start(edge.at));
                continue;
            }
            if self.is_plain(edge.at) && !self.is_aim_among_names(&edge) {
                return None;
            }
            // 制定全省…行动方案: such a word between the verb and the name belongs to neither.
            let led = |next: &Edge| next.by == By::Cue(CueClass::Trigger) && next.at == self.cue_start(edge.at);
            let whole = self.text.ends_with_any(edge.at, WHOLE_PLACES);
            let namely = self.text.ends_with_any(edge.at, words![",即", ",就是", ",分别是"]);
            let verb = verb || namely || whole && all.get(index + 1).is_some_and(led);
            if !self.is_document(&edge) {
                return None;
            }
            return self.start_at(edge, verb);
        }
        None
    }

    /// Where the name begins that an edge bounds, after the body that carries it out.
    fn start_at(&self, edge: Edge, led: bool) -> Option<usize> {
        let note = |start: usize, rule, leads| {
            self.text.note_of(&(start..self.hit.end), rule, leads);
            start
        };
        let itself = self.hit.start..self.hit.end;
        if let Some(start) = self.through_items(&edge) {
            return Some(note(start, Rule::CarriedOut, self.cue_start(start)..start));
        }
        if !led && !self.is_listed(&edge) {
            let start = self.after_body(self.unled(edge)?);
            return Some(note(start, Rule::SelfEvident, itself));
        }
        let (rule, leads) =
            if led { (Rule::CarriedOut, self.cue_start(edge.at)..edge.at) } else { (Rule::ListedName, itself) };
        let start = note(self.after_body(edge.at), rule, leads);
        self.is_right_sort(start).then_some(start)
    }

    /// Whether a word of number is inside the name: 三大攻坚战 and 一批工程 are many; 系列 right before the type word, and 十大
    /// within, belong to it.
    fn holds_quantity(&self, edge: &Edge, all: &[Edge]) -> bool {
        if self.text.before(edge.at) != Some('大') {
            return edge.at == self.hit.start && self.text.ends_with_at(edge.at, "系列");
        }
        let grouped = edge.at == self.hit.start && all.last().is_some_and(|e| self.text.before(e.at) == Some('、'));
        !grouped && !self.follows_programme(self.cue_start(edge.at))
    }

    /// Moves the edge behind the year that an action is repeated in, and behind a day: 2023年·百日招聘专项行动.
    fn after_year(&self, edge: Edge) -> Edge {
        let digits = (edge.at..self.hit.start).take_while(|&at| self.text.chars[at].is_ascii_digit()).count();
        let unit = edge.at + digits;
        let at = match self.text.at(unit) {
            Some('年') if digits == 4 => unit + 1 + usize::from(self.text.at(unit + 1) == Some('度')),
            // 3月份|疫情阻击战.
            Some('月') if self.text.at(unit + 1) == Some('份') => unit + 2,
            Some('月' | '日') if (1..=2).contains(&digits) => unit + 1,
            _ => return edge,
        };
        if at < self.hit.start {
            self.after_year(Edge { at, by: edge.by })
        } else {
            Edge { at: self.hit.start, by: edge.by }
        }
    }

    /// Moves the edge behind 即 where it tells what has been announced: “三大行动”,即|重大项目突破行动.
    fn after_namely(&self, edge: Edge) -> Edge {
        let namely = self.text.at(edge.at) == Some('即') && self.text.before(edge.at) == Some(',');
        if namely && edge.at + LEAST_BEFORE < self.hit.start { Edge { at: edge.at + 1, ..edge } } else { edge }
    }

    /// Moves the edge behind 和 or 与 where another programme's type word ends right before it.
    fn after_conjunction(&self, edge: Edge) -> Edge {
        for at in (edge.at + 1..self.hit.start).rev() {
            if is_joined(self.text, self.hits, at)
                && !(at + 1 == self.hit.start && self.text.ends_with_at(at, "战略"))
                && (self.text.before(at) == Some('”')
                    || self.text.at(at + 1).is_some_and(|c| c.is_ascii_digit())
                    || self.types_before(at).next().is_some())
            {
                return Edge { at: at + 1, by: edge.by };
            }
        }
        edge
    }

    /// Whether the name goes on a list of names that a verb leads, or closes the phrase that it leads: 推进茶叶等…工程.
    fn is_listed(&self, edge: &Edge) -> bool {
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

    /// Whether two aims make a name on a list of such: 科教强省战略、治理强基战略.
    fn is_aim_among_names(&self, edge: &Edge) -> bool {
        const TWO_AIMS: usize = 4;
        edge.at + TWO_AIMS <= self.hit.start && self.is_aim(edge.at) && edge.by == By::Mark && self.is_listed(edge)
    }

    /// Whether a programme's type word, or the quotes of a name, end at a position.
    fn follows_programme(&self, at: usize) -> bool {
        self.text.before(at) == Some('”') || self.types_before(at).any(|t| t.plain != PlainUse::Never)
    }

    /// The programmes' type words that end at a position.
    pub(super) fn types_before(&self, at: usize) -> impl Iterator<Item = &ProgrammeType> {
        const LONGEST_TYPE: usize = 6;
        let hits = self.hits.within(at.saturating_sub(LONGEST_TYPE)..at);
        hits.filter(move |h| h.table == Table::ProgrammeType && h.end == at).map(|h| &PROGRAMME_TYPES[h.row])
    }
}

fn is_conjunction(c: char) -> bool {
    matches!(c, '和' | '与' | '及' | '暨')
}
