//! The blocks of one page or text, which may change.

use std::ops::Range;
use std::sync::OnceLock;

use crate::batch;
use crate::block::{Block, Headers, Role, Source};
use crate::calendar::{self, Date};
use crate::cell;
use crate::fact;
use crate::lexicon::Lexicon;
use crate::mention::{Figure, Mention, MentionKind, Zone};
use crate::order;
use crate::zone::resolve::{self, Meanings};

/// A document whose blocks may be replaced, added and removed; only what changed is scanned again.
///
/// ```
/// use liangdian::{Document, Role};
///
/// let mut document = Document::new();
/// document.set(7, "常熟高新区去年新签约项目90个", Role::Paragraph);
/// assert_eq!(document.mentions().iter().filter(|m| m.text == "90个").count(), 1);
/// document.set(7, "没有数字", Role::Paragraph);
/// assert!(document.mentions().is_empty());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Document {
    pub(crate) lexicon: Lexicon,
    date: Option<Date>,
    /// In document order.
    blocks: Vec<Block>,
    /// The blocks' ids, in the same order.
    ids: Vec<u32>,
    /// The ids sorted, with the places of their blocks.
    places: Vec<(u32, usize)>,
    /// The attributes of each block's figures, once asked for and until something changes.
    facts: OnceLock<Vec<Vec<Figure>>>,
    /// What names of zones mean in this document, once asked for and until something changes.
    meanings: OnceLock<Meanings>,
}

impl Document {
    /// An empty document.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty document, in which a user's own words are known too.
    pub fn with_lexicon(lexicon: Lexicon) -> Self {
        Document { lexicon, ..Self::default() }
    }

    /// Sets or forgets the day the document was published, which tells what 今年 and 上半年 mean. Without one the text is
    /// searched for it.
    pub fn set_date(&mut self, date: Option<Date>) {
        self.facts.take();
        self.date = date;
    }

    /// Scans a block and puts it in the place of the one with the same id, or at the end.
    pub fn set(&mut self, id: u32, text: &str, role: Role) {
        self.set_all(&[Source::new(id, text, role)]);
    }

    /// The same for a table's cell with what the table says of it.
    pub fn set_cell(&mut self, id: u32, text: &str, headers: Headers) {
        self.set_all(&[Source { headers, ..Source::new(id, text, Role::Cell) }]);
    }

    /// The same for many blocks.
    pub(crate) fn set_all(&mut self, sources: &[Source]) {
        self.forget();
        for (source, block) in sources.iter().zip(batch::scan(sources, &self.lexicon)) {
            self.put(source.id, block);
        }
    }

    /// Puts a block in the place of the one with the same id, or at the end.
    fn put(&mut self, id: u32, block: Block) {
        match self.slot(id) {
            Ok(place) => self.blocks[place] = block,
            Err(slot) => {
                self.places.insert(slot, (id, self.blocks.len()));
                self.blocks.push(block);
                self.ids.push(id);
            }
        }
    }

    /// The place of a block; without one, where its id would be among those sorted.
    fn slot(&self, id: u32) -> Result<usize, usize> {
        let slot = self.places.partition_point(|(other, _)| *other < id);
        self.places.get(slot).filter(|(other, _)| *other == id).map(|(_, place)| *place).ok_or(slot)
    }

    /// A block by its id.
    pub(crate) fn block(&self, id: u32) -> Option<&Block> {
        Some(&self.blocks[self.slot(id).ok()?])
    }

    /// The blocks with their ids, in document order.
    pub(crate) fn blocks(&self) -> impl Iterator<Item = (u32, &Block)> {
        self.ids.iter().copied().zip(&self.blocks)
    }

    /// The UTF-16 code units of a block.
    pub(crate) fn length(&self, id: u32) -> Option<usize> {
        self.block(id).map(|block| block.text.length)
    }

    /// Forgets what was linked over the blocks.
    fn forget(&mut self) {
        self.facts.take();
        self.meanings.take();
    }

    /// Sets the order of the blocks and forgets those not named. Unknown and repeated ids are ignored.
    pub fn arrange(&mut self, order: &[u32]) {
        self.forget();
        let mut blocks: Vec<Option<Block>> = std::mem::take(&mut self.blocks).into_iter().map(Some).collect();
        self.ids.clear();
        for &id in order {
            if let Some(block) = self.slot(id).ok().and_then(|place| blocks[place].take()) {
                self.ids.push(id);
                self.blocks.push(block);
            }
        }
        self.places = self.ids.iter().enumerate().map(|(place, &id)| (id, place)).collect();
        order::sort(&mut self.places, |&(id, _)| (id as usize, 0));
    }

    /// The spans of one block: kind (0 figure, 1 zone, 2 programme) and UTF-16 range, in text order.
    pub fn spans(&self, id: u32) -> Vec<(u32, Range<usize>)> {
        let Some(block) = self.block(id) else { return Vec::new() };
        let figures = block.figures.iter().map(|s| (0, &s.span));
        let zones = block.zones.iter().map(|s| (1, &s.span));
        let programmes = block.programmes.iter().map(|s| (2, &s.span));
        let mut spans: Vec<_> =
            figures.chain(zones).chain(programmes).map(|(kind, span)| (kind, block.text.utf16(span.clone()))).collect();
        order::sort(&mut spans, |(_, span)| order::longest_first(span));
        spans
    }

    /// All mentions with their attributes, in document order.
    pub fn mentions(&self) -> Vec<Mention> {
        self.ids.iter().flat_map(|&id| self.mentions_in(id)).collect()
    }

    /// The mention of a kind (0 figure, 1 zone, 2 programme) that starts at a UTF-16 offset of a block.
    pub fn mention(&self, id: u32, start: usize, kind: u32) -> Option<Mention> {
        self.mentions_in(id).into_iter().find(|m| m.start == start && m.kind.index() == kind)
    }

    /// The same from a document that is not needed any more.
    pub(crate) fn into_mentions(mut self) -> Vec<Mention> {
        self.facts();
        let facts = self.facts.take().unwrap_or_default();
        let count = |block: &Block| block.figures.len() + block.zones.len() + block.programmes.len();
        let mut mentions = Vec::with_capacity(self.blocks.iter().map(count).sum());
        for ((id, block), facts) in self.blocks().zip(facts) {
            self.join(id, block, facts.into_iter(), &mut mentions);
        }
        mentions
    }

    /// The mentions of one block, in text order.
    pub(crate) fn mentions_in(&self, id: u32) -> Vec<Mention> {
        let Ok(place) = self.slot(id) else { return Vec::new() };
        let mut mentions = Vec::new();
        self.join(id, &self.blocks[place], self.facts()[place].iter().cloned(), &mut mentions);
        mentions
    }

    /// Adds the mentions of one block, given its figures' attributes, in text order.
    fn join(&self, id: u32, block: &Block, facts: impl Iterator<Item = Figure>, mentions: &mut Vec<Mention>) {
        let mention = |span: &Range<usize>, kind| {
            let units = block.text.utf16(span.clone());
            let text = block.text.original(span.clone()).to_owned();
            Mention { kind, start: units.start, end: units.end, text, block: Some(id) }
        };
        let figures = block.figures.iter().zip(facts);
        let figures = figures.map(|(s, f)| mention(&s.span, MentionKind::Figure(f)));
        let zones = block.zones.iter().map(|s| mention(&s.span, MentionKind::Zone(self.meaning(&s.zone).clone())));
        let programmes = block.programmes.iter().map(|s| mention(&s.span, MentionKind::Programme(s.programme.clone())));
        let first = mentions.len();
        mentions.extend(figures.chain(zones).chain(programmes));
        order::sort(&mut mentions[first..], |m| order::longest_first(&(m.start..m.end)));
    }

    /// What a zone's name means in this document.
    fn meaning<'a>(&'a self, zone: &'a Zone) -> &'a Zone {
        self.meanings().of(&zone.name).unwrap_or(zone)
    }

    fn meanings(&self) -> &Meanings {
        self.meanings.get_or_init(|| {
            resolve::meanings(&self.blocks.iter().map(|b| (&b.text, b.zones.as_slice())).collect::<Vec<_>>())
        })
    }

    /// The linked facts of all blocks.
    fn facts(&self) -> &[Vec<Figure>] {
        self.facts.get_or_init(|| {
            let blocks: Vec<&Block> = self.blocks.iter().collect();
            let telling: Vec<&Block> = blocks.iter().map(|block| block.telling()).collect();
            let mut facts = fact::link(&telling, self.published(&blocks));
            for (block, figures) in blocks.iter().zip(&mut facts) {
                if let Some(stand_in) = &block.stand_in {
                    *figures = cell::of_cell(stand_in, std::mem::take(figures));
                }
            }
            for (block, figures) in blocks.iter().zip(&mut facts) {
                for (span, figure) in block.figures.iter().zip(figures) {
                    figure.sentence = Some(block.sentence(span.span.clone()));
                    if let Some(meant) = figure.zone_name.as_ref().and_then(|name| self.meanings().of(name)) {
                        figure.zone_name = Some(meant.name.clone());
                    }
                }
            }
            facts
        })
    }

    /// The day the document was published: as its caller says, or as it says itself.
    pub(crate) fn published(&self, blocks: &[&Block]) -> Option<Date> {
        self.date.or_else(|| calendar::published(&blocks.iter().map(|b| &b.text).collect::<Vec<_>>()))
    }
}
