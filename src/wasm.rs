//! The JavaScript face of the extractor. Objects that leave it have the shape of the output contract; `www/engine/types.ts` types them.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::block::Role;
use crate::document::Document;
use crate::extractor::Extractor;
use crate::lexicon::Lexicon;

#[wasm_bindgen]
extern "C" {
    /// A block given by the page's reader: `{id: number, text: string, role: "heading" | "paragraph" | "cell"}`.
    #[wasm_bindgen(typescript_type = "{ id: number; text: string; role: string }")]
    pub type BlockText;
    #[wasm_bindgen(method, getter)]
    fn id(this: &BlockText) -> u32;
    #[wasm_bindgen(method, getter)]
    fn text(this: &BlockText) -> String;
    #[wasm_bindgen(method, getter)]
    fn role(this: &BlockText) -> String;
}

/// Extracts the mentions of a plain text: `{mentions: […]}`, offsets in UTF-16 code units.
#[wasm_bindgen(unchecked_return_type = "{ mentions: unknown[] }")]
pub fn extract(text: &str) -> Result<JsValue, JsValue> {
    to_js(&Extractor::new().extract(text))
}

/// Asks for a fresh WebAssembly instance, which the next call of any export gets; every `TextDocument` made before is lost.
/// For hosts, after a trap.
#[wasm_bindgen]
pub fn renew() {
    wasm_bindgen::handler::schedule_reinit();
}

/// What is wrong with the text of a lexicon, by line.
#[wasm_bindgen(js_name = lexiconProblems, unchecked_return_type = "{ line: number; message: string }[]")]
pub fn lexicon_problems(lexicon: &str) -> Result<JsValue, JsValue> {
    to_js(&Lexicon::from_text(lexicon).1)
}

/// The blocks of one page, which may change.
#[wasm_bindgen]
#[derive(Default)]
pub struct TextDocument(Document);

#[wasm_bindgen]
impl TextDocument {
    /// An empty document; with a lexicon's text, in TSV or JSON, one in which a user's own words are known too.
    #[wasm_bindgen(constructor)]
    pub fn new(lexicon: Option<String>) -> Self {
        let lexicon = lexicon.map(|text| Lexicon::from_text(&text).0);
        TextDocument(Document::with_lexicon(lexicon.unwrap_or_default()))
    }

    /// Replaces or adds blocks, then forgets those not in `order`. Gives the spans of the blocks it was given, flat:
    /// block, start, end, kind (0 figure, 1 zone, 2 programme); offsets in UTF-16 code units of the block.
    pub fn update(&mut self, blocks: Vec<BlockText>, order: &[u32]) -> Vec<u32> {
        for block in &blocks {
            let role = match block.role().as_str() {
                "heading" => Role::Heading,
                "cell" => Role::Cell,
                _ => Role::Paragraph,
            };
            self.0.set(block.id(), &block.text(), role);
        }
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

    /// All mentions in document order; each has its `block`.
    #[wasm_bindgen(unchecked_return_type = "unknown[]")]
    pub fn mentions(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.mentions())
    }
}

fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    value.serialize(&Serializer::json_compatible()).map_err(JsValue::from)
}
