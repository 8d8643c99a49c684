//! Pairs of quotation marks.

use crate::text::Text;

/// A pair of quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quote {
    pub open: usize,
    pub close: usize,
}

/// How far apart the marks of a name's quotes, and of a document's title, can be.
const LONGEST_QUOTE: usize = 60;
const LONGEST_TITLE: usize = 100;

/// The quoted spans of a text, by their opening marks. Unclosed and far-apart marks make none.
pub(crate) fn quotes(text: &Text) -> Vec<Quote> {
    let mut all = straight(text);
    all.extend(curved(text));
    all.sort_by_key(|q| (q.open, std::cmp::Reverse(q.close)));
    all
}

/// Pairs of ", which open and close by turns.
fn straight(text: &Text) -> Vec<Quote> {
    let mut open = None;
    let mut found = Vec::new();
    for (at, _) in text.chars.iter().enumerate().filter(|(_, c)| **c == '"') {
        match open.take().filter(|start| at - start <= LONGEST_QUOTE) {
            Some(start) if at > start + 1 => found.push(Quote { open: start, close: at }),
            _ => open = Some(at),
        }
    }
    found
}

fn curved(text: &Text) -> Vec<Quote> {
    pairs(text, LONGEST_QUOTE, |c| match c {
        '“' => Some(('”', true)),
        '‘' => Some(('’', true)),
        '「' => Some(('」', true)),
        '『' => Some(('』', true)),
        '”' | '’' | '」' | '』' => Some((c, false)),
        _ => None,
    })
}

/// The spans in title marks 《》, by their opening marks; outer ones only.
pub(crate) fn titles(text: &Text) -> Vec<Quote> {
    let all = pairs(text, LONGEST_TITLE, |c| match c {
        '《' => Some(('》', true)),
        '》' => Some((c, false)),
        _ => None,
    });
    let mut end = 0;
    all.into_iter()
        .filter(|q| {
            let outer = q.open >= end;
            end = end.max(q.close);
            outer
        })
        .collect()
}

/// Pairs marks with a stack; `mark` gives the closing mark a mark asks for or is, and whether it opens.
fn pairs(text: &Text, longest: usize, mark: fn(char) -> Option<(char, bool)>) -> Vec<Quote> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut found = Vec::new();
    for (at, &c) in text.chars.iter().enumerate() {
        match mark(c) {
            Some((closing, true)) => open.push((closing, at)),
            Some((closing, false)) => {
                // Marks left open inside a pair are stray; those that nothing closes in time are forgotten.
                let far = open.partition_point(|&(_, start)| at - start > longest);
                open.drain(..far);
                if let Some(index) = open.iter().rposition(|&(asked, _)| asked == closing) {
                    let start = open[index].1;
                    open.truncate(index);
                    if at > start + 1 {
                        found.push(Quote { open: start, close: at });
                    }
                }
            }
            None => {}
        }
    }
    found.sort_by_key(|q| (q.open, std::cmp::Reverse(q.close)));
    found
}
