//! A block scanned by itself: its text, the known words in it, and the spans found.

use std::ops::Range;

use crate::cell::{self, StandIn};
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::lexicon::Lexicon;
use crate::programme::ProgrammeSpan;
use crate::scan::Hits;
use crate::text::Text;
use crate::zone::ZoneSpan;
use crate::{fact, figure, order, programme, sentence, spacing, wrap, zone};

/// What a block is on its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// A title or section heading: it sets what the blocks below it are about.
    Heading,
    /// Running text.
    #[default]
    Paragraph,
    /// A table cell.
    Cell,
}

impl Role {
    /// The role of the first line of a plain text: a title may call or ask.
    pub fn of_first_line(line: &str) -> Self {
        const SHORTEST_TITLE: usize = 8;
        let open = line.trim().trim_end_matches(['！', '？', '!', '?']);
        Role::of_line(if open.length() < SHORTEST_TITLE { line } else { open })
    }

    /// The role of a line of plain text: short and without closing punctuation is a heading.
    pub fn of_line(line: &str) -> Self {
        const LONGEST_HEADING: usize = 40;
        let line = line.trim();
        let closed = line.ends_with(['。', '！', '？', '；', '，', ',', '.', ';', '、', '：', ':'])
            || line.ends_with('”') && !ends_in_name(line);
        if !line.is_empty() && !closed && line.length() <= LONGEST_HEADING { Role::Heading } else { Role::Paragraph }
    }
}

/// Whether the quotes that end a line hold a name or a byword, and are no speech: 跑出党建“加速度”; not 他说：“去年更好”.
fn ends_in_name(line: &str) -> bool {
    const LONGEST_NAME: usize = 16;
    const MARKS: [char; 9] = ['。', '！', '？', '；', '，', ',', '!', '?', '…'];
    let Some((before, quoted)) = line.strip_suffix('”').and_then(|line| line.rsplit_once('“')) else {
        return false;
    };
    let said = before.strip_suffix(['：', ':']);
    let speech = said.is_some_and(|who| who.ends_with(['说', '道', '问', '示', '诉', '绍', '称', '言', '叹', '慨']));
    !before.trim().is_empty() && !speech && !quoted.contains(MARKS) && quoted.length() <= LONGEST_NAME
}

/// What a table says of one of its cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headers {
    /// What its column is headed by, outermost first.
    pub columns: Vec<String>,
    /// What its row is headed by, outermost first.
    pub rows: Vec<String>,
    /// The caption, and lines such as 单位：亿元 that belong to the table.
    pub caption: Option<String>,
}

/// A scanned block. Spans are in text order and in folded characters.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    pub role: Role,
    pub headers: Headers,
    /// The sentence that says what a cell's number measures.
    pub stand_in: Option<Box<StandIn>>,
    pub text: Text,
    pub zones: Vec<ZoneSpan>,
    pub programmes: Vec<ProgrammeSpan>,
    pub figures: Vec<FigureSpan>,
    pub facts: fact::Facts,
}

/// A block as the page has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Source<'a> {
    /// By which the document knows it.
    pub id: u32,
    pub text: &'a str,
    /// The line breaks that its words go on over, in bytes.
    pub breaks: Vec<Range<usize>>,
    pub role: Role,
    /// Of a cell, what its table says of it.
    pub headers: Headers,
}

impl<'a> Source<'a> {
    /// A block whose words go on over the line breaks that only a page's width made.
    pub fn new(id: u32, text: &'a str, role: Role) -> Self {
        Source { id, text, breaks: wrap::soft_breaks(text), role, headers: Headers::default() }
    }

    fn folded(&self) -> Text {
        let mut gaps = if self.role == Role::Cell { Vec::new() } else { spacing::gaps(self.text) };
        if gaps.is_empty() {
            return Text::joined(self.text, &self.breaks);
        }
        gaps.extend_from_slice(&self.breaks);
        order::sort(&mut gaps, order::shortest_first);
        Text::joined(self.text, &gaps)
    }
}

impl Block {
    /// Scans blocks, each by itself.
    pub fn scan(sources: &[Source], lexicon: &Lexicon) -> Vec<Self> {
        let unread = |source: &Source| Block {
            text: source.folded(),
            role: source.role,
            headers: source.headers.clone(),
            ..Block::default()
        };
        let mut blocks: Vec<Block> = sources.iter().map(unread).collect();
        read(&mut blocks, lexicon);
        for block in blocks.iter_mut().filter(|block| block.role == Role::Cell) {
            if let Some((stand_in, figure)) = cell::stand_in(&block.text, &block.headers, lexicon) {
                block.stand_in = Some(Box::new(stand_in));
                block.figures = vec![figure];
            }
        }
        blocks
    }

    /// The block with a text in the place of its own.
    pub fn scan_again(&self, text: Text, lexicon: &Lexicon) -> Self {
        let mut block = Block { role: self.role, headers: self.headers.clone(), text, ..Block::default() };
        read(std::slice::from_mut(&mut block), lexicon);
        block
    }

    /// The block that tells what its figures mean: itself, or the sentence a cell stands for.
    pub fn telling(&self) -> &Block {
        self.stand_in.as_ref().map_or(self, |stand_in| &stand_in.block)
    }

    /// The sentence a span stands in; of a heading the whole, of a table's cell its headers and itself.
    pub fn sentence(&self, span: Range<usize>) -> String {
        match self.role {
            Role::Paragraph => sentence::around(&self.text, span),
            Role::Heading => sentence::whole(&self.text, span),
            Role::Cell => {
                let headers = self.headers.rows.iter().chain(&self.headers.columns).map(|h| h.trim());
                let cell = sentence::whole(&self.text, span);
                let parts: Vec<&str> = headers.chain([cell.as_str()]).filter(|part| !part.is_empty()).collect();
                parts.join(" · ")
            }
        }
    }

    /// Whether it is a heading of plans.
    pub fn announces_plans(&self) -> bool {
        self.facts.announces_plans()
    }
}

/// Finds all that stands in the texts of blocks: names before figures, because a number inside a name is no figure. Each step is
/// taken for all blocks before the next one, so that its code stays in the processor's cache.
fn read(blocks: &mut [Block], lexicon: &Lexicon) {
    let hits: Vec<Hits> = blocks.iter().map(|block| Hits::with_lexicon(&block.text, lexicon)).collect();
    for (block, hits) in blocks.iter_mut().zip(&hits) {
        block.zones = zone::find(&block.text, hits);
    }
    for (block, hits) in blocks.iter_mut().zip(&hits) {
        block.programmes = programme::find(&block.text, hits, &block.zones);
    }
    for (block, hits) in blocks.iter_mut().zip(&hits) {
        block.figures = figure::find(&block.text, hits, &block.zones, &block.programmes);
    }
    let facts = fact::scan(blocks, &hits);
    for (block, facts) in blocks.iter_mut().zip(facts) {
        block.facts = facts;
    }
}
