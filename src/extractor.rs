//! The way in for a whole text.

use crate::block::{Role, Source};
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
        let (mut sources, mut first) = (Vec::new(), true);
        let paragraphs = wrap::paragraphs(text);
        for (id, paragraph) in (0..).zip(&paragraphs) {
            let line = &text[paragraph.bytes.clone()];
            if line.trim().is_empty() {
                continue;
            }
            let role = match paragraph.breaks.is_empty() {
                true if first => Role::of_first_line(line),
                true => Role::of_line(line),
                false => Role::Paragraph,
            };
            first = false;
            sources.push(Source { id, text: line, breaks: paragraph.breaks.clone(), role, ..Source::default() });
        }
        document.set_all(&sources);
        let (mut starts, mut unit) = (Vec::with_capacity(paragraphs.len()), 0);
        for (id, paragraph) in (0..).zip(paragraphs) {
            starts.push(unit);
            let length = document.length(id);
            unit += length.unwrap_or_else(|| text[paragraph.bytes].encode_utf16().count()) + 1;
        }
        (document, starts)
    }
}
