//! Speech, by whom the words after it name: “……年销售额达到4000万美元。”某科技公司负责人说.

use std::ops::Range;

use super::scene::Scene;
use crate::tables::Words;
use crate::tables::lists::{FIRM_SPEAKERS, SAYING, ZONE_SPEAKERS};

/// How far after a quote its speaker is looked for.
const REACH: usize = 40;
/// The shortest quote that is speech and no name.
const SHORTEST: usize = 12;

/// A quote with its speaker.
pub(crate) struct Speech {
    /// From its opening mark to its closing one.
    pub span: Range<usize>,
    pub speaker: Speaker,
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Speaker {
    /// A zone's official: 管委会主任.
    Zone,
    /// A firm's people, scholars.
    Other,
}

/// The speech of a block whose speaker is told after it, in text order.
pub(crate) fn find(scene: &Scene) -> Vec<Speech> {
    let mut found = Vec::new();
    let mut open = None;
    for (at, c) in scene.text.marks() {
        match c {
            '“' => open = open.or(Some(at)),
            '”' => {
                let start = open.take().filter(|&start| at - start >= SHORTEST);
                let speech = start.and_then(|start| Some((start, speaker(scene, at + 1)?)));
                found.extend(speech.map(|(start, speaker)| Speech { span: start..at, speaker }));
            }
            '\n' => open = None,
            _ => {}
        }
    }
    found
}

/// Whether a clause only says who tells what follows, and he is nobody of a firm: 区科创局相关负责人介绍,….
pub(crate) fn reports(scene: &Scene, clause: Range<usize>) -> bool {
    let end = if scene.text.ends_with_at(clause.end, "记者") { clause.end - 2 } else { clause.end };
    let says = scene.text.ends_with_any(end, SAYING);
    says && !clause.clone().any(|i| scene.text.starts_with_any(i, FIRM_SPEAKERS))
}

/// The speech a position lies in.
pub(crate) fn at(speeches: &[Speech], position: usize) -> Option<Speaker> {
    let next = speeches.partition_point(|s| s.span.end <= position);
    speeches.get(next).filter(|s| s.span.start < position).map(|s| s.speaker)
}

/// The speaker that the words after a quote name.
fn speaker(scene: &Scene, from: usize) -> Option<Speaker> {
    let end = (from..scene.text.len().min(from + REACH)).take_while(|&i| !"。“\n".contains(scene.text.chars[i])).last();
    let window = from..end.map_or(from, |i| i + 1);
    let holds = |words: &Words| window.clone().any(|i| scene.text.starts_with_any(i, words));
    if !holds(SAYING) {
        None
    } else if holds(FIRM_SPEAKERS) {
        Some(Speaker::Other)
    } else {
        holds(ZONE_SPEAKERS).then_some(Speaker::Zone)
    }
}
