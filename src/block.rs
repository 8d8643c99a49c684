//! A block scanned by itself: its text, the known words in it, and the spans found.

use crate::figure::FigureSpan;
use crate::lexicon::Lexicon;
use crate::programme::ProgrammeSpan;
use crate::scan::Hits;
use crate::text::Text;
use crate::zone::ZoneSpan;
use crate::{fact, figure, programme, zone};

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
    /// The role of a line of plain text: short and without closing punctuation is a heading.
    pub fn of_line(line: &str) -> Self {
        const LONGEST_HEADING: usize = 40;
        let line = line.trim();
        let closed = line.ends_with(['。', '！', '？', '；', '，', ',', '.', ';', '、', '”', '：', ':']);
        if !line.is_empty() && !closed && line.chars().count() <= LONGEST_HEADING {
            Role::Heading
        } else {
            Role::Paragraph
        }
    }
}

/// A scanned block. Spans are in text order and in folded characters.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    pub role: Role,
    pub text: Text,
    pub zones: Vec<ZoneSpan>,
    pub programmes: Vec<ProgrammeSpan>,
    pub figures: Vec<FigureSpan>,
    pub facts: fact::Facts,
}

impl Block {
    /// Scans one block: names first, because a number inside a name is no figure.
    pub fn scan(source: &str, role: Role, lexicon: &Lexicon) -> Self {
        let text = Text::new(source);
        let hits = Hits::with_lexicon(&text, lexicon);
        let zones = zone::find(&text, &hits);
        let programmes = programme::find(&text, &hits, &zones);
        let figures = figure::find(&text, &hits, &zones, &programmes);
        let facts = fact::scan(role, &text, &hits, &zones, &programmes, &figures);
        Block { role, text, zones, programmes, figures, facts }
    }
}
