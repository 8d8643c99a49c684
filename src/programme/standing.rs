//! Programmes known by a name without a type word: “一带一路”, 河长制.

use super::{ProgrammeSpan, named};
use crate::explain::Rule;
use crate::scan::Hits;
use crate::tables::{KNOWN_PROGRAMMES, Table, words};
use crate::text::Text;

/// The standing names of a block, with the quotes right around them.
pub(super) fn find(text: &Text, hits: &Hits) -> Vec<ProgrammeSpan> {
    let mut found = Vec::new();
    for hit in hits.of([Table::KnownProgramme]) {
        // 扩大内需|战略基点
        if text.ends_with_at(hit.end, "战略") && text.starts_with_any(hit.end, words!["基点", "支点", "腹地"]) {
            continue;
        }
        let around = (text.before(hit.start), text.at(hit.end));
        let quoted = matches!(
            around,
            (Some('“'), Some('”')) | (Some('‘'), Some('’')) | (Some('「'), Some('」')) | (Some('"'), Some('"'))
        );
        // 中国(湖南)|自由贸易试验区提升战略
        const LONGEST_PLACE: usize = 7;
        let from = hit.start.saturating_sub(LONGEST_PLACE);
        let whose = (around.0 == Some(')')).then(|| (from..hit.start).find(|&at| text.starts_with_at(at, "中国(")));
        let span = if let Some(Some(start)) = whose {
            start..hit.end
        } else if quoted {
            hit.start - 1..hit.end + 1
        } else {
            hit.start..hit.end
        };
        text.note_hit(&span, Rule::Standing, &hit);
        text.note_hit(&span, Rule::ProgrammeKind, &hit);
        found.push(named(text, span, hit.start..hit.end, KNOWN_PROGRAMMES[hit.row].kind));
    }
    found
}
