//! The way in for a whole text.

use crate::block::Role;
use crate::calendar::Date;
use crate::document::Document;
use crate::lexicon::Lexicon;
use crate::mention::{Extraction, MentionKind};
use crate::wrap;

/// The extractor.
#[derive(Clone, Debug, Default)]
pub struct Extractor {
    lexicon: Lexicon,
    date: Option<Date>,
}

impl Extractor {
    /// An extractor with the built-in tables.
    pub fn new() -> Self {
        Self::default()
    }

    /// An extractor that knows a user's own words too.
    pub fn with_lexicon(lexicon: Lexicon) -> Self {
        Extractor { lexicon, ..Self::default() }
    }

    /// The same for texts published on a day, which tells what 今年 and 上半年 mean. Without one the text is searched for it.
    pub fn published(self, date: Date) -> Self {
        Extractor { date: Some(date), ..self }
    }

    /// Extracts the mentions of a plain text, whose lines are its blocks, those cut by a page's width joined. Offsets are UTF-16 code units into `text`.
    pub fn extract(&self, text: &str) -> Extraction {
        let (document, starts) = self.read(text);
        let mut mentions = document.into_mentions();
        for mention in &mut mentions {
            let shift = mention.block.take().map_or(0, |block| starts[block as usize]);
            mention.start += shift;
            mention.end += shift;
            if let MentionKind::Figure(figure) = &mut mention.kind {
                figure.growth_start = figure.growth_start.map(|start| start + shift);
            }
        }
        Extraction { mentions }
    }

    /// The paragraphs of a text as blocks, and where each begins, in UTF-16 code units.
    pub(crate) fn read(&self, text: &str) -> (Document, Vec<usize>) {
        let mut document = Document::with_lexicon(self.lexicon.clone());
        document.set_date(self.date);
        let mut starts = Vec::new();
        let (mut unit, mut first) = (0, true);
        for (id, paragraph) in wrap::paragraphs(text).into_iter().enumerate() {
            let source = &text[paragraph.bytes];
            starts.push(unit);
            if source.trim().is_empty() {
                unit += source.encode_utf16().count() + 1;
                continue;
            }
            let role = match paragraph.breaks.is_empty() {
                true if first => Role::of_first_line(source),
                true => Role::of_line(source),
                false => Role::Paragraph,
            };
            first = false;
            document.set_lines(id as u32, source, &paragraph.breaks, role);
            unit += document.length(id as u32) + 1;
        }
        (document, starts)
    }
}
