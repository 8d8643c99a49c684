//! Zone names inside companies' legal names, which are no mentions: 昆山高新区建设发展有限公司.

use crate::name::edge::{cues, is_joined, is_kept, is_name_char};
use crate::scan::Hits;
use crate::tables::CueClass;
use crate::text::Text;

/// Whether the name that ends at `end` goes on to be a company's.
pub(super) fn names_company(text: &Text, hits: &Hits, end: usize) -> bool {
    const REACH: usize = 20;
    if text.starts_with_at(end, "公司") {
        return true;
    }
    const COMPANIES: [&str; 6] = ["有限公司", "有限责任公司", "股份公司", "集团公司", "总公司", "分公司"];
    let last = (end + REACH).min(text.len());
    let company = (end..last)
        .take_while(|&at| text.at(at).is_some_and(|c| is_name_char(c) || matches!(c, '(' | ')')))
        .find(|&at| COMPANIES.iter().any(|c| text.starts_with_at(at, c)));
    // A verb, 的 or 和 in between makes it a company of the zone, or beside it, not one called after it.
    company.is_some_and(|at| {
        let led = |class| matches!(class, CueClass::Trigger | CueClass::Cut);
        let parted = cues(hits, end, at).any(|(hit, class)| hit.end <= at && led(class) && !is_kept(hits, &hit, end));
        !parted && !(end..at).any(|i| is_joined(text, hits, i) || text.at(i) == Some('局'))
    })
}
