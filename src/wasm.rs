//! The JavaScript face of the extractor. Objects that leave it have the shape of the output contract; `www/engine/types.ts` types them.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::block::{Headers, Role, Source};
use crate::calendar::{BadDate, Date};
use crate::document::Document;
use crate::extractor::Extractor;
use crate::lexicon::Lexicon;

#[wasm_bindgen]
extern "C" {
    /// A block given by the page's reader: `{id: number, text: string, role: "heading" | "paragraph" | "cell"}`; a table's
    /// cell also has what the table says of it.
    #[wasm_bindgen(
        typescript_type = "{ id: number; text: string; role: string; columnHeaders?: readonly string[]; rowHeaders?: readonly string[]; caption?: string }"
    )]
    pub type BlockText;
    #[wasm_bindgen(method, getter)]
    fn id(this: &BlockText) -> u32;
    #[wasm_bindgen(method, getter)]
    fn text(this: &BlockText) -> String;
    #[wasm_bindgen(method, getter)]
    fn role(this: &BlockText) -> String;
    #[wasm_bindgen(method, getter, js_name = columnHeaders)]
    fn column_headers(this: &BlockText) -> Option<Vec<JsValue>>;
    #[wasm_bindgen(method, getter, js_name = rowHeaders)]
    fn row_headers(this: &BlockText) -> Option<Vec<JsValue>>;
    #[wasm_bindgen(method, getter)]
    fn caption(this: &BlockText) -> Option<String>;

    /// How a plain text is to be read: the day it was published, `YYYY-MM-DD`, and a lexicon's text.
    #[wasm_bindgen(typescript_type = "{ date?: string | undefined; lexicon?: string | undefined }")]
    pub type ExtractOptions;
    #[wasm_bindgen(method, getter)]
    fn date(this: &ExtractOptions) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn lexicon(this: &ExtractOptions) -> Option<String>;
}

/// Extracts the mentions of a plain text: `{mentions: […]}`, offsets in UTF-16 code units. Throws when the date is none.
#[wasm_bindgen(unchecked_return_type = "{ mentions: unknown[] }")]
pub fn extract(text: &str, options: Option<ExtractOptions>) -> Result<JsValue, JsValue> {
    let lexicon = read_lexicon(options.as_ref().and_then(ExtractOptions::lexicon));
    let extractor = Extractor::with_lexicon(lexicon);
    let extractor = match read_date(options.as_ref().and_then(ExtractOptions::date))? {
        Some(date) => extractor.published(date),
        None => extractor,
    };
    to_js(&extractor.extract(text))
}

/// Asks for a fresh WebAssembly instance, which the next call of any export gets; every `TextDocument` made before is lost.
/// For hosts, after a trap.
#[wasm_bindgen]
pub fn renew() {
    wasm_bindgen::handler::schedule_reinit();
}

/// What is wrong with the text of a lexicon, by line.
#[wasm_bindgen(
    js_name = lexiconProblems,
    unchecked_return_type = "{ line: number; code: string; text: string; choices?: string[]; number?: number }[]"
)]
pub fn lexicon_problems(lexicon: &str) -> Result<JsValue, JsValue> {
    to_js(&Lexicon::from_text(lexicon).1)
}

/// The blocks of one page, which may change.
#[wasm_bindgen]
#[derive(Default)]
pub struct TextDocument(Document);

#[wasm_bindgen]
impl TextDocument {
    /// An empty document; with a lexicon's text, in TSV or JSON, one in which a user's own words are known too; with the day
    /// it was published, `YYYY-MM-DD`. Throws when the date is none.
    #[wasm_bindgen(constructor)]
    pub fn new(lexicon: Option<String>, date: Option<String>) -> Result<TextDocument, JsValue> {
        let mut document = Document::with_lexicon(read_lexicon(lexicon));
        document.set_date(read_date(date)?);
        Ok(TextDocument(document))
    }

    /// Sets the day the document was published, `YYYY-MM-DD`, or forgets it. Throws, and keeps the one it had, when the
    /// date is none.
    #[wasm_bindgen(js_name = setDate)]
    pub fn set_date(&mut self, date: Option<String>) -> Result<(), JsValue> {
        self.0.set_date(read_date(date)?);
        Ok(())
    }

    /// Replaces or adds blocks, then forgets those not in `order`. Gives the spans of the blocks it was given, flat:
    /// block, start, end, kind (0 figure, 1 zone, 2 programme); offsets in UTF-16 code units of the block.
    pub fn update(&mut self, blocks: Vec<BlockText>, order: &[u32]) -> Vec<u32> {
        let texts: Vec<String> = blocks.iter().map(BlockText::text).collect();
        let sources = blocks.iter().zip(&texts).map(|(block, text)| match block.role().as_str() {
            "heading" => Source::new(block.id(), text, Role::Heading),
            "cell" => Source { headers: headers(block), ..Source::new(block.id(), text, Role::Cell) },
            _ => Source::new(block.id(), text, Role::Paragraph),
        });
        self.0.set_all(&sources.collect::<Vec<_>>());
        self.0.arrange(order);
        let spans_of = |block: &BlockText| {
            let id = block.id();
            self.0.spans(id).into_iter().flat_map(move |(kind, span)| [id, span.start as u32, span.end as u32, kind])
        };
        blocks.iter().flat_map(spans_of).collect()
    }

    /// The mention of a kind that starts at a place of a block, or `undefined`.
    #[wasm_bindgen(unchecked_return_type = "unknown")]
    pub fn mention(&self, block: u32, start: usize, kind: u32) -> Result<JsValue, JsValue> {
        self.0.mention(block, start, kind).map_or(Ok(JsValue::UNDEFINED), |mention| to_js(&mention))
    }

    /// Why the mention of a kind that starts at a place of a block is one, and why each attribute came out; none where there is
    /// no such mention.
    #[wasm_bindgen(unchecked_return_type = "unknown[]")]
    pub fn explain(&self, block: u32, start: usize, kind: u32) -> Result<JsValue, JsValue> {
        to_js(&self.0.explain(block, start, kind).unwrap_or_default())
    }

    /// All mentions in document order; each has its `block`.
    #[wasm_bindgen(unchecked_return_type = "unknown[]")]
    pub fn mentions(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.mentions())
    }
}

/// What a table says of a cell.
fn headers(cell: &BlockText) -> Headers {
    let texts = |list: Option<Vec<JsValue>>| list.unwrap_or_default().iter().filter_map(JsValue::as_string).collect();
    Headers { columns: texts(cell.column_headers()), rows: texts(cell.row_headers()), caption: cell.caption() }
}

fn read_lexicon(text: Option<String>) -> Lexicon {
    text.map(|text| Lexicon::from_text(&text).0).unwrap_or_default()
}

fn read_date(text: Option<String>) -> Result<Option<Date>, JsValue> {
    text.map(|text| text.parse()).transpose().map_err(|problem: BadDate| JsError::new(&problem.to_string()).into())
}

fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    value.serialize(&Serializer::json_compatible()).map_err(JsValue::from)
}
