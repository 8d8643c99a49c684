//! Where a quoted name begins that has words or other quotes before its quotes.

use std::ops::Range;

use super::is_period;
use crate::name::edge::{By, cues, edges, is_joined};
use crate::name::quote::Quote;
use crate::scan::Hits;
use crate::tables::{CueClass, Table};
use crate::text::{Text, is_alphabetic};

/// The shortest words before a number that are the long form of its name.
const LEAST_PREFIX: usize = 6;

/// Where the name begins that has a number for its short form: 制造业重点产业链现代化“1269”行动计划.
pub(super) fn numbered(text: &Text, hits: &Hits, quote: &Quote) -> Option<usize> {
    const REACH: usize = 24;
    let name = quote.open + 1..quote.close;
    let number = name.len() >= 3 && text.chars[name.clone()].iter().all(char::is_ascii_digit);
    // 东北全面振兴“十四五”实施方案: but 全省和各市“十四五”规划 are those of places.
    let whose = |c| matches!(c, '省' | '市' | '县' | '区' | '州' | '国' | '家' | '级' | '业' | '地');
    let period = is_period(text, &name) && !text.before(quote.open).is_some_and(whose);
    if !number && !period {
        return None;
    }
    let cuts =
        |c| matches!(c, CueClass::Trigger | CueClass::Weak | CueClass::Cut | CueClass::Class | CueClass::Quantity);
    let edge = *edges(text, hits, quote.open, REACH, cuts).first()?;
    let headed = edge.by == By::Mark && matches!(text.before(edge.at), None | Some('.' | '\n' | '。'));
    let led = edge.by == By::Cue(CueClass::Trigger) || headed;
    (led && edge.at + LEAST_PREFIX <= quote.open).then_some(edge.at)
}

/// Where a name begins that has two quotations, after the verb that carries it out: 实施|“百万行”全员“匠心”培养行动.
pub(super) fn named_twice(text: &Text, hits: &Hits, quotes: &[Quote], quote: &Quote) -> Option<usize> {
    const BETWEEN: Range<usize> = 2..5;
    let index = quotes.partition_point(|q| q.open < quote.open);
    let first = quotes[..index].last().filter(|q| q.close < quote.open)?;
    let gap = first.close + 1..quote.open;
    let whole = BETWEEN.contains(&gap.len())
        && text.chars[gap.clone()].iter().all(|&c| is_alphabetic(c))
        && !hits.within(gap.clone()).iter().any(|h| h.table == Table::ProgrammeType)
        && cues(hits, gap.start, gap.end).all(|(_, class)| {
            !matches!(class, CueClass::Trigger | CueClass::Weak | CueClass::Cut | CueClass::Class | CueClass::Quantity)
        })
        && !gap.clone().any(|at| is_joined(text, hits, at));
    const LONGEST_VERB: usize = 4;
    let led = cues(hits, first.open.saturating_sub(LONGEST_VERB), first.open)
        .any(|(cue, class)| class == CueClass::Trigger && cue.end == first.open);
    (whole && led).then_some(first.open)
}
