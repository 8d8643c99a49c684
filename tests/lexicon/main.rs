//! A user's own words: every type of row, what they win over, and what becomes of bad ones.
#![cfg(not(target_arch = "wasm32"))]

use liangdian::{Extractor, Lexicon, Mention};

#[path = "../common/mod.rs"]
mod common;

mod any;
mod problems;
mod rows;

fn lexicon(tsv: &str) -> Lexicon {
    let (lexicon, problems) = Lexicon::from_tsv(tsv);
    assert_eq!(problems, [], "{tsv}");
    lexicon
}

fn mentions(tsv: &str, text: &str) -> Vec<Mention> {
    Extractor::with_lexicon(lexicon(tsv)).extract(text).mentions
}
