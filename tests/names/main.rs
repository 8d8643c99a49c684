//! Zones and programmes in sentences: in each, exactly the bracketed spans must be found. And what holds for any text.

use liangdian::{Extractor, Mention};

use common::{spans, unmarked};

#[path = "../common/mod.rs"]
mod common;

mod any;
mod begun;
mod programmes;
mod told;
mod zones;

fn mentions(text: &str) -> Vec<Mention> {
    Extractor::new().extract(text).mentions
}

/// Fails with every sentence whose mentions of a kind are not the spans in ⟦…⟧.
fn check(kind: u32, sentences: &[&str]) {
    let cases: Vec<_> = sentences.iter().map(|marked| (marked, unmarked(marked).1)).collect();
    common::check(&cases, |marked| spans(&mentions(&unmarked(marked).0), kind));
}
