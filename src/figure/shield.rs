//! Stretches of text whose numbers are no figures: names, titles, slogans in quotes, fixed terms.

use std::ops::Range;

use crate::char_set::{chars, is_han};
use crate::explain::Rule;
use crate::order;
use crate::scan::Hits;
use crate::tables::lists::{FAIRS, OCCASIONS};
use crate::tables::{Table, Words, words};
use crate::text::{Text, is_alphanumeric};

/// The longest quotation that can be a slogan or a nickname.
const LONGEST_SLOGAN: usize = 20;
/// The longest title in 《》.
const LONGEST_TITLE: usize = 80;

/// Titles, slogans and fixed terms, in text order; they may overlap.
pub(super) fn find(text: &Text, hits: &Hits) -> Vec<Range<usize>> {
    let terms = hits.of([Table::Term]);
    let terms = terms.inspect(|h| text.note_hit(&(h.start..h.end), Rule::FixedTerm, h));
    let mut shields: Vec<Range<usize>> = terms.map(|h| h.start..h.end).collect();
    shields.extend(hits.own.shields().inspect(|s| text.note_of(s, Rule::LexiconWord, s.clone())));
    quoted(text, &mut shields);
    editions(text, &mut shields);
    order::sort(&mut shields, order::shortest_first);
    shields
}

/// The names of zones and programmes, in text order. They hide less: no plain name has 3家 or 5% in it, so such a number
/// ends what only looked like one.
pub(super) fn names(spans: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut names: Vec<Range<usize>> = spans.collect();
    order::sort(&mut names, order::shortest_first);
    names
}

/// Adds titles, and quotations that are no speech.
fn quoted(text: &Text, shields: &mut Vec<Range<usize>>) {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.marks() {
        match c {
            '“' | '‘' | '「' | '『' | '《' => open.push((at, c)),
            '”' | '’' | '」' | '』' | '》' => {
                let Some(depth) = open.iter().rposition(|&(_, o)| closes(o, c)) else { continue };
                let start = open[depth].0;
                open.truncate(depth);
                let title = c == '》' && at - start <= LONGEST_TITLE;
                if title || (c != '》' && is_slogan(text, start, at)) {
                    text.note_of(&(start..at + 1), if title { Rule::Title } else { Rule::Slogan }, start..at + 1);
                    shields.push(start..at + 1);
                }
            }
            // A quotation that is never closed must not swallow what follows.
            '\n' => open.clear(),
            _ => {}
        }
        if open.len() > 8 {
            open.remove(0);
        }
    }
}

/// Adds the years that events are called by: |2024|场景创新大会, but not 有2024名选手参加大会.
fn editions(text: &Text, shields: &mut Vec<Range<usize>>) {
    const YEAR: usize = 4;
    const LONGEST_NAME: usize = 14;
    static COMING: &Words =
        words!["参加", "参展", "出席", "亮相", "入选", "参与", "报名", "签约", "齐聚", "参会", "参赛"];
    let counted =
        |at: usize| text.before(at).is_some_and(|c| c.is_ascii_digit() || chars!("有共达超近约为到了.,").has(c));
    for (at, _) in text.chars.iter().enumerate().filter(|(_, c)| **c == '2') {
        let year = matches!(text.chars[at..], ['2', '0', '0'..='9', '0'..='9', ..]);
        // 2000多场促消费活动
        let many = matches!(text.at(at + YEAR), Some('多' | '余' | '场' | '个' | '名'));
        if !year || many || !text.chars.get(at + YEAR).is_some_and(|&c| is_han(c)) || counted(at) {
            continue;
        }
        let from = at + YEAR + 1;
        let name = || text.leading(from..from + LONGEST_NAME, is_alphanumeric);
        if [FAIRS, OCCASIONS].iter().any(|words| text.has_any(name(), words)) && !text.has_any(name(), COMING) {
            text.note_of(&(at..from), Rule::FixedTerm, at..from);
            shields.push(at..from);
        }
    }
}

fn closes(open: char, close: char) -> bool {
    matches!((open, close), ('“', '”') | ('‘', '’') | ('「', '」') | ('『', '』') | ('《', '》'))
}

/// Whether a quotation is what somebody says: “去年营收3.4亿元,”, “产值增长30%”李某说, 他说,“产值增长30%”.
pub(crate) fn spoken(text: &Text, start: usize, end: usize) -> bool {
    const SHORTEST: usize = 6;
    if end <= start + SHORTEST {
        return false;
    }
    const LONGEST_NAME: usize = 6;
    let pause = matches!(text.before(end), Some(',' | '…'));
    let after = end + 1 + usize::from(text.at(end + 1) == Some(','));
    let name = text.leading(after..after + LONGEST_NAME, is_alphanumeric);
    let told = || text.has_any(name.clone(), SPEAKING);
    let before = || text.before(start) == Some(',') && text.ends_with_any(start - 1, SPEAKING);
    pause || told() || before()
}

/// Verbs of speech right beside a quotation.
static SPEAKING: &Words = words!["说", "介绍", "表示", "告诉", "坦言", "笑着", "感慨", "透露", "直言"];

/// Whether the quotation from `start` to `end` names something rather than reports what was said.
fn is_slogan(text: &Text, start: usize, end: usize) -> bool {
    let inside = &text.chars[start + 1..end];
    let said = start > 0 && text.before(start) == Some(':');
    let sentence = inside.iter().any(|c| matches!(c, '。' | '!' | '?' | ';'));
    let clauses = inside.iter().filter(|&&c| c == ',').count();
    // “不应高于60%”: what a rule says of its bound.
    let bound = words!["不应", "不得", "不高于", "不低于", "不超过", "不少于"];
    let bound = text.starts_with_any(start + 1, bound) && inside.iter().any(char::is_ascii_digit);
    let told = bound || sentence || said && inside.len() > 8;
    inside.len() <= LONGEST_SLOGAN && !told && clauses <= 1 && !spoken(text, start, end)
}
