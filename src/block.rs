//! A block scanned by itself: its text, the known words in it, and the spans found.

use std::ops::Range;

use crate::cell::{self, StandIn};
use crate::figure::FigureSpan;
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
        Role::of_line(if open.chars().count() < SHORTEST_TITLE { line } else { open })
    }

    /// The role of a line of plain text: short and without closing punctuation is a heading.
    pub fn of_line(line: &str) -> Self {
        const LONGEST_HEADING: usize = 40;
        let line = line.trim();
        let closed = line.ends_with(['。', '！', '？', '；', '，', ',', '.', ';', '、', '：', ':'])
            || line.ends_with('”') && !ends_in_name(line);
        if !line.is_empty() && !closed && line.chars().count() <= LONGEST_HEADING {
            Role::Heading
        } else {
            Role::Paragraph
        }
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
    !before.trim().is_empty() && !speech && !quoted.contains(MARKS) && quoted.chars().count() <= LONGEST_NAME
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

impl Block {
    /// Scans one block. Its words go on over the line breaks that only a page's width made.
    pub fn scan(source: &str, role: Role, lexicon: &Lexicon) -> Self {
        Block::scan_lines(source, &wrap::soft_breaks(source), role, lexicon)
    }

    /// Scans one block whose soft line breaks are known.
    pub fn scan_lines(source: &str, breaks: &[Range<usize>], role: Role, lexicon: &Lexicon) -> Self {
        let mut gaps = if role == Role::Cell { Vec::new() } else { spacing::gaps(source) };
        let text = if gaps.is_empty() {
            Text::joined(source, breaks)
        } else {
            gaps.extend_from_slice(breaks);
            order::sort(&mut gaps, order::shortest_first);
            Text::joined(source, &gaps)
        };
        Block { role, ..Block::default() }.scan_again(text, lexicon)
    }

    /// Scans a text in the place of the block's own: names first, because a number inside a name is no figure.
    pub fn scan_again(&self, text: Text, lexicon: &Lexicon) -> Self {
        let role = self.role;
        let hits = Hits::with_lexicon(&text, lexicon);
        let zones = zone::find(&text, &hits);
        let programmes = programme::find(&text, &hits, &zones);
        let figures = figure::find(&text, &hits, &zones, &programmes);
        let facts = fact::scan(role, &text, &hits, &zones, &programmes, &figures);
        Block { role, headers: self.headers.clone(), stand_in: None, text, zones, programmes, figures, facts }
    }

    /// Scans a table's cell, with what the table says of it.
    pub fn scan_cell(source: &str, headers: Headers, lexicon: &Lexicon) -> Self {
        let block = Block { headers, ..Block::scan(source, Role::Cell, lexicon) };
        match cell::stand_in(&block.text, &block.headers, lexicon) {
            Some((stand_in, figure)) => Block { stand_in: Some(Box::new(stand_in)), figures: vec![figure], ..block },
            None => block,
        }
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
