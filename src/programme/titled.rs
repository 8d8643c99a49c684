//! Policy documents by their titles: 《关于…的实施方案》.

use super::{ProgrammeSpan, named};
use crate::char_set::chars;
use crate::explain::Rule;
use crate::mention::ProgrammeKind;
use crate::name::quote::Quote;
use crate::scan::{Hit, Hits};
use crate::tables::lists::ISSUING;
use crate::tables::{DOCUMENT_TYPES, Table, TitleNeed, words};
use crate::text::Text;

/// The titles that end in a policy document's type word and say more than that word.
pub(super) fn find(text: &Text, hits: &Hits, titles: &[Quote]) -> Vec<ProgrammeSpan> {
    let mut found: Vec<ProgrammeSpan> = Vec::new();
    for title in titles {
        let start = title.open + 1;
        let end = without_note(text, start, title.close);
        let ending = |end: usize| {
            let mut last = hits.within(end.saturating_sub(6).max(start)..end);
            last.find(|h| h.table == Table::DocumentType && h.end == end)
        };
        let kind = ending(end).or_else(|| ending(before_subtitle(text, start, end)?));
        // 印发《…方案》《…清单》: what is issued with a document is one.
        let joined = title.open - usize::from(matches!(text.before(title.open), Some('、' | '和' | '与' | '及')));
        let beside = found.last().is_some_and(|last| last.span.end == joined);
        let issued = || {
            // 《…目录》施行
            let after = text.starts_with_any(title.close + 1, words!["施行", "印发", "正式施行", "正式印发", "出台"]);
            beside || after || ISSUING.iter().any(|verb| near(text, title.open, verb))
        };
        // 《中国通史纲要》 is a book.
        let book = text.ends_with_any(end, words!["史纲要", "学纲要"]);
        let fits =
            |h: &Hit| !book && h.start >= start + 2 && (DOCUMENT_TYPES[h.row].needs == TitleNeed::Word || issued());
        let typed = kind.filter(fits);
        if typed.is_some() || is_counted(text, start, end) {
            let span = title.open..title.close + 1;
            if let Some(hit) = typed {
                text.note_hit(&span, Rule::TitledDocument, &hit);
                text.note_hit(&span, Rule::ProgrammeKind, &hit);
            } else {
                text.note_of(&span, Rule::TitledDocument, span.clone());
            }
            found.push(named(text, title.open..title.close + 1, start..title.close, ProgrammeKind::Document));
        }
    }
    found
}

/// 《招商30条》, 《人才新政八条》: but 《民法典第八条》 is a part of a law.
fn is_counted(text: &Text, start: usize, end: usize) -> bool {
    let numeral = |c: &char| c.is_ascii_digit() || chars!("一二三四五六七八九十").has(*c);
    let digits = text.chars[start..end].iter().rev().skip(1).take_while(|c| numeral(c)).count();
    let ordinal = text.at(end.saturating_sub(digits + 2)) == Some('第');
    text.before(end) == Some('条') && digits > 0 && !ordinal && start + digits + 3 <= end
}

/// Where a title ends that a subtitle follows: 《…合作规划纲要——以…为先导》.
fn before_subtitle(text: &Text, start: usize, end: usize) -> Option<usize> {
    (start + 2..end).find(|&at| text.chars[at] == '—' && text.at(at + 1) == Some('—'))
}

/// Whether a verb ends at most a few characters before a title.
fn near(text: &Text, open: usize, verb: &str) -> bool {
    const BETWEEN: usize = 4;
    (0..=BETWEEN).any(|n| open >= n && text.ends_with_at(open - n, verb))
}

/// The end of a title without its bracketed notes: (试行), (2021—2035年).
pub(super) fn without_note(text: &Text, start: usize, end: usize) -> usize {
    const MOST: usize = 3;
    let mut end = end;
    for _ in 0..MOST {
        let open = (start + 1..end).rev().find(|&at| text.chars[at] == '(');
        match open.filter(|_| text.before(end) == Some(')')) {
            Some(open) => end = open,
            None => break,
        }
    }
    end
}
