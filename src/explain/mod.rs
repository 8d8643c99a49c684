//! Why something is marked, and why something is not.
//!
//! Nothing is kept for this while a text is extracted. To explain a mark its block is read once more, over a text with a
//! margin in which every rule notes that it was used and on which words; the notes about the mark become its reasons.

mod margin;
mod reason;
mod rule;
mod source;

use std::ops::Range;

use crate::block::{Block, Role};
use crate::cell::StandIn;
use crate::document::Document;
use crate::extractor::Extractor;
use crate::fact;
use crate::mention::Figure;
use crate::order;
use crate::scan::Hits;
use crate::tables::Table;
pub(crate) use margin::{Margin, Note};
pub use reason::{Evidence, Explained, Explanation, Reason};
use reason::{add, defaults, ordered};
pub use rule::Rule;

/// A block that has been read once more.
struct Noted {
    id: u32,
    block: Block,
    hits: Hits,
    notes: Vec<Note>,
    /// The figures' attributes, if asked for.
    figures: Vec<Figure>,
}

impl Document {
    /// Why the mention of a kind (0 figure, 1 zone, 2 programme) that starts at a UTF-16 offset of a block is one, and why
    /// each of its attributes came out; `None` where there is no such mention.
    ///
    /// The number of a table's cell is explained by the sentence it stands for: its evidence has no block, and its places count
    /// in that sentence.
    pub fn explain(&self, id: u32, start: usize, kind: u32) -> Option<Vec<Reason>> {
        if let Some(stand_in) = self.block(id).and_then(|b| b.stand_in.as_ref()).filter(|_| kind == 0) {
            return self.explain_sentence(stand_in);
        }
        let noted = self.read_again(id, kind == 0)?;
        let at = |span: &Range<usize>| noted.block.text.utf16(span.clone()).start == start;
        let block = &noted.block;
        match kind {
            0 => {
                let index = block.figures.iter().position(|f| at(&f.span))?;
                let mut reasons = self.reasons(&noted, &block.figures[index].span);
                defaults(noted.figures.get(index)?, &mut reasons);
                Some(ordered(reasons))
            }
            1 => {
                let zone = block.zones.iter().find(|z| at(&z.span))?;
                Some(ordered(self.reasons(&noted, &zone.span)))
            }
            2 => {
                let programme = block.programmes.iter().find(|p| at(&p.span))?;
                Some(ordered(self.reasons(&noted, &programme.span)))
            }
            _ => None,
        }
    }

    /// Why nothing is marked at a UTF-16 offset of a block, as far as a rule left something there unmarked; what reaches least
    /// far comes first.
    pub fn why_not(&self, id: u32, offset: usize) -> Vec<Reason> {
        let Some(noted) = self.read_again(id, false) else { return Vec::new() };
        let covers = |note: &&Note| {
            let about = note.about.as_ref().filter(|a| !a.is_empty());
            note.rule.refuses() && about.is_some_and(|a| noted.block.text.utf16(a.clone()).contains(&offset))
        };
        let mut notes: Vec<&Note> = noted.notes.iter().filter(covers).collect();
        order::sort(&mut notes, |n| (n.about.as_ref().map_or(0, Range::len), 0));
        let mut reasons: Vec<Reason> = Vec::new();
        for note in notes {
            add(&mut reasons, note.rule, self.evidence(&noted, note));
        }
        reasons
    }

    fn explain_sentence(&self, stand_in: &StandIn) -> Option<Vec<Reason>> {
        let mut document = Document::with_lexicon(self.lexicon.clone());
        let text = &stand_in.block.text;
        document.set(0, text.original(0..text.len()), Role::Paragraph);
        let start = text.utf16(stand_in.block.figures.get(stand_in.figure)?.span.clone()).start;
        let mut reasons = document.explain(0, start, 0)?;
        for evidence in reasons.iter_mut().flat_map(|r| &mut r.evidence) {
            evidence.block = None;
        }
        Some(reasons)
    }

    fn read_again(&self, id: u32, link: bool) -> Option<Noted> {
        let block = self.block(id)?;
        let (text, margin) = block.text.with_margin();
        let hits = Hits::with_lexicon(&text, &self.lexicon);
        let block = block.scan_again(text, &self.lexicon);
        let mut figures = Vec::new();
        if link {
            let index = self.blocks().position(|(other, _)| other == id)?;
            let mut blocks: Vec<&Block> = self.blocks().map(|(_, block)| block).collect();
            *blocks.get_mut(index)? = &block;
            figures = fact::link(&blocks, self.published(&blocks)).swap_remove(index);
        }
        Some(Noted { id, notes: margin.take(), block, hits, figures })
    }

    /// The reasons for the mark over a span. Where several rules gave an attribute, the last one stands.
    fn reasons(&self, noted: &Noted, span: &Range<usize>) -> Vec<Reason> {
        let mut reasons: Vec<Reason> = Vec::new();
        let exact = |n: &&Note| n.about.as_ref() == Some(span);
        // A name may have been taken on over what follows it.
        let inside = |n: &&Note| n.about.as_ref().is_some_and(|a| a.start >= span.start && a.end <= span.end);
        let is_exact = noted.notes.iter().any(|n| exact(&n) && !n.rule.refuses());
        for note in noted.notes.iter().filter(|n| !n.rule.refuses() && if is_exact { exact(n) } else { inside(n) }) {
            let several = matches!(note.rule.of(), "span" | "value" | "unit");
            reasons.retain(|r| several || r.of != note.rule.of() || r.rule == note.rule);
            add(&mut reasons, note.rule, self.evidence(noted, note));
        }
        reasons
    }

    fn evidence(&self, noted: &Noted, note: &Note) -> Option<Evidence> {
        let text = &noted.block.text;
        let headed = |by: fn(&Block) -> bool| {
            // The heading nearest before.
            let before = self.blocks().take_while(|(id, _)| *id != noted.id);
            before.filter(|(_, b)| b.role == Role::Heading && by(b)).last()
        };
        match note.rule {
            Rule::PlanSection => {
                let (id, block) = headed(Block::announces_plans)?;
                let hits = Hits::with_lexicon(&block.text, &self.lexicon);
                return self.words(id, block, &hits, note.rule, 0..block.text.len(), None);
            }
            Rule::HeadlineZone => {
                let (id, block) = headed(|b| !b.zones.is_empty())?;
                let hits = Hits::default();
                return self.words(id, block, &hits, note.rule, block.zones[0].span.clone(), None);
            }
            _ if note.words.is_empty() || note.words.end > text.len() => return None,
            _ => {}
        }
        self.words(noted.id, &noted.block, &noted.hits, note.rule, note.words.clone(), note.row)
    }

    /// Words of a block, and the row that knows them.
    fn words(
        &self,
        id: u32,
        block: &Block,
        hits: &Hits,
        rule: Rule,
        words: Range<usize>,
        row: Option<(Table, usize)>,
    ) -> Option<Evidence> {
        let text = &block.text;
        let hit = source::known_word(hits, rule, &words).filter(|_| row.is_none());
        let known = row.or(hit.map(|h| (h.table, h.row)));
        let own = match hit {
            Some(h) => self.lexicon.line_of(text, &(h.start..h.end), Some(h.table)),
            None if matches!(rule, Rule::OwnZone | Rule::OwnProgramme | Rule::LexiconWord) => {
                self.lexicon.line_of(text, &words, None)
            }
            None => None,
        };
        let place = own.map(|line| ("lexicon", line)).or(known.map(|(table, row)| table.place(row)));
        let units = text.utf16(words.clone());
        Some(Evidence {
            text: text.original(words).to_owned(),
            block: Some(id),
            start: units.start,
            end: units.end,
            table: place.map(|p| p.0),
            line: place.map(|p| p.1),
        })
    }
}

impl Extractor {
    /// What can be said of the place at a UTF-16 offset of a plain text, whose lines are its blocks; `None` where the offset
    /// is outside the text. Offsets in it are UTF-16 code units into `text`.
    pub fn explain(&self, text: &str, offset: usize) -> Option<Explanation> {
        let (document, starts) = self.read(text);
        if offset >= text.encode_utf16().count() {
            return None;
        }
        let id = starts.partition_point(|&s| s <= offset).checked_sub(1)?;
        let within = offset - starts[id];
        let shift = |reasons: &mut Vec<Reason>| {
            for evidence in reasons.iter_mut().flat_map(|r| &mut r.evidence) {
                let by = evidence.block.take().map_or(0, |b| starts[b as usize]);
                evidence.start += by;
                evidence.end += by;
            }
        };
        let mut explanation = Explanation::default();
        for mut mention in document.mentions_in(id as u32) {
            if !(mention.start..mention.end).contains(&within) {
                continue;
            }
            let mut reasons = document.explain(id as u32, mention.start, mention.kind.index()).unwrap_or_default();
            shift(&mut reasons);
            mention.block = None;
            mention.start += starts[id];
            mention.end += starts[id];
            explanation.marks.push(Explained { mention, reasons });
        }
        let mut none = document.why_not(id as u32, within);
        // A number in a name that is marked is a figure to those who ask.
        none.retain(|reason| explanation.marks.is_empty() || reason.rule == Rule::InsideName);
        shift(&mut none);
        explanation.none = none;
        Some(explanation)
    }
}
