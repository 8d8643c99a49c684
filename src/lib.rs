//! **Liangdian 亮点** marks figures, development zones and programmes in Chinese news, and says what each means.
//!
//! ```
//! use liangdian::{Extractor, MentionKind};
//!
//! let extraction = Extractor::new().extract("2020年,常熟高新区实现地区生产总值461亿元。");
//! let figure = extraction.mentions.iter().find(|m| m.text == "461亿元").expect("it is a figure");
//! assert_eq!((figure.start, figure.end), (19, 24)); // UTF-16 code units
//! assert!(matches!(&figure.kind, MentionKind::Figure(f) if f.value == 46_100_000_000.0 && f.unit == "元"));
//! ```
//!
//! Extraction is a pure function of the text: no clock, no network, no global state. A block (a paragraph, a heading, a
//! table cell) is *scanned* by itself, which finds the spans; the scans of a whole document are then *linked*, which says
//! what the figures are about. [`Document`] keeps the scans, so that a page that changes costs only its changed blocks.

mod batch;
mod block;
mod calendar;
mod cell;
mod char_set;
mod column;
mod document;
mod explain;
mod extractor;
mod fact;
mod figure;
mod fold;
mod interner;
mod items;
mod lead;
mod length;
mod lexicon;
mod mention;
mod name;
mod numeral;
mod order;
mod programme;
mod scan;
mod search;
mod sentence;
mod spacing;
mod tables;
mod text;
mod trie;
#[cfg(feature = "wasm")]
pub mod wasm;
mod wrap;
mod zone;

pub use block::{Headers, Role};
pub use calendar::{BadDate, Date};
pub use document::Document;
pub use explain::{Evidence, Explained, Explanation, Reason, Rule};
pub use extractor::Extractor;
pub use lexicon::{Lexicon, LexiconCode, LexiconProblem};
pub use mention::{
    Direction, Extraction, Figure, Measure, Mention, MentionKind, Programme, ProgrammeKind, Qualifier, Status, Zone,
    ZoneKind, ZoneLevel,
};
