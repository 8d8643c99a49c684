//! What tests of sentences share: each goes through a table of cases and tells all that are wrong.
#![allow(dead_code, reason = "each test uses some of it")]

use std::fmt::Debug;

use liangdian::{Extraction, Extractor, Figure, Mention, MentionKind, Status};

/// Kinds of mentions, as the output numbers them.
pub const FIGURE: u32 = 0;
pub const ZONE: u32 = 1;
pub const PROGRAMME: u32 = 2;

/// Fails with every case that is not told as expected.
pub fn check<C, E, T>(cases: &[(C, E)], told: impl Fn(&C) -> T)
where
    C: Debug,
    E: Debug,
    T: Debug + PartialEq<E>,
{
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(case, expected)| {
            let found = told(case);
            (found != *expected).then(|| format!("{case:?}\n  got  {found:?}\n  want {expected:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// Checks the figures of texts, each with its period, `-` where absent, and a `!` where it is planned.
pub fn check_times(cases: &[(&str, &str)]) {
    check(cases, |text| {
        let extraction = Extractor::new().extract(text);
        let told = figures(&extraction).map(|(mention, figure)| {
            let planned = if figure.status == Status::Target { "!" } else { "" };
            format!("{} {}{planned}", mention.text, figure.period.as_deref().unwrap_or("-"))
        });
        told.collect::<Vec<_>>().join(", ")
    });
}

/// The figures among the mentions.
pub fn figures(extraction: &Extraction) -> impl Iterator<Item = (&Mention, &Figure)> {
    extraction.mentions.iter().filter_map(|mention| match &mention.kind {
        MentionKind::Figure(figure) => Some((mention, figure)),
        _ => None,
    })
}

/// The texts of the mentions of a kind.
pub fn spans(mentions: &[Mention], kind: u32) -> Vec<String> {
    mentions.iter().filter(|m| m.kind.index() == kind).map(|m| m.text.clone()).collect()
}

/// A sentence without the ⟦⟧ around the spans that must be found in it, and those spans.
pub fn unmarked(sentence: &str) -> (String, Vec<&str>) {
    let spans = sentence.split('⟦').skip(1).map(|rest| rest.split_once('⟧').expect("brackets pair").0);
    (sentence.replace(['⟦', '⟧'], ""), spans.collect())
}

/// Checks that every mention is the slice of the text that it says, in UTF-16 code units; gives how many there are.
pub fn check_offsets(text: &str, mentions: &[Mention]) -> usize {
    let units: Vec<u16> = text.encode_utf16().collect();
    for m in mentions {
        assert!(m.start < m.end && m.end <= units.len(), "{m:?}");
        assert_eq!(String::from_utf16_lossy(&units[m.start..m.end]), m.text, "{m:?}");
    }
    mentions.len()
}
