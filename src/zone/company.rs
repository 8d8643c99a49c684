//! Zone names inside companies' legal names, which are no mentions: 昆山高新区建设发展有限公司.

use std::ops::Range;

use crate::length::Length;
use crate::name::edge::{cues, is_joined, is_kept, is_name_char};
use crate::scan::Hits;
use crate::tables::lists::{LYING, ZONE_COMPANIES};
use crate::tables::{CueClass, Table, Words, words};
use crate::text::Text;

/// Whether a zone's name goes on to be a company's.
pub(super) fn names_company(text: &Text, hits: &Hits, span: &Range<usize>) -> bool {
    const REACH: usize = 20;
    let end = span.end;
    if is_holding(text, end) {
        return true;
    }
    static COMPANIES: &Words = words!["有限公司", "有限责任公司", "股份公司", "集团公司", "总公司", "分公司"];
    let last = (end + REACH).min(text.len());
    let company = (end..last)
        .take_while(|&at| text.at(at).is_some_and(|c| is_name_char(c) || matches!(c, '(' | ')')))
        .find(|&at| text.starts_with_any(at, COMPANIES));
    // 云岭高新区|企业云帆科技有限公司 is one of the zone's.
    let own = text.starts_with_any(end, words!["企业", "重点", "规上", "落户", "入驻", "某"])
        && !text.starts_with_any(end, words!["企业服务", "企业管理", "企业孵化", "企业发展"]);
    if company.is_some() && (own || is_seat(text, span) || begins_elsewhere(text, hits, span)) {
        return false;
    }
    // A verb, 的 or 和 in between makes it a company of the zone, or beside it, not one called after it.
    company.is_some_and(|at| {
        let led = |class| matches!(class, CueClass::Trigger | CueClass::Cut);
        let parted = cues(hits, end, at).any(|(hit, class)| hit.end <= at && led(class) && !is_kept(hits, &hit, end));
        !parted && !(end..at).any(|i| is_joined(text, hits, i) || text.at(i) == Some('局'))
    })
}

/// Whether a company called after the zone is named short: 云岭高新区产业投资|集团, 云岭高新区|公司.
fn is_holding(text: &Text, end: usize) -> bool {
    const MOST_WORDS: usize = 5;
    let mut at = end;
    for _ in 0..MOST_WORDS {
        // 云岭高新区|科技公司 are all of that sort, and 集团化 is no body.
        let sort = text.ends_with_at(at, "科技") || text.starts_with_at(at, "集团化");
        if text.starts_with_any(at, words!["集团", "公司", "金控"]) && !sort {
            return true;
        }
        let Some(word) = text.word_at(at, ZONE_COMPANIES) else { return false };
        at += word.length();
    }
    false
}

/// Whether the company's own name begins with a place right after the zone: 云岭高新区|江苏云帆材料有限公司.
fn begins_elsewhere(text: &Text, hits: &Hits, span: &Range<usize>) -> bool {
    !text.starts_with_any(span.end, ZONE_COMPANIES) && hits.longest_at(span.end, Table::Place).is_some()
}

/// Whether a company lies in the zone and is called by a name of its own: 在海滨工业园云帆材料有限公司.
fn is_seat(text: &Text, span: &Range<usize>) -> bool {
    static AT: &Words = words!["在", "来到", "走进"];
    static WITHIN: &Words = words!["存在", "旨在", "正在", "所在"];
    let before = |words: &Words| text.ends_with_any(span.start, words);
    (before(AT) || before(LYING)) && !before(WITHIN) && !text.starts_with_any(span.end, ZONE_COMPANIES)
}
