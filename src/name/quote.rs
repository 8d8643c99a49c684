//! Pairs of quotation marks.

use crate::order;
use crate::text::{Text, is_alphanumeric};

/// A pair of quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quote {
    pub open: usize,
    pub close: usize,
}

/// How far apart the marks of a name's quotes, and of a document's title, can be.
const LONGEST_QUOTE: usize = 60;
const LONGEST_TITLE: usize = 100;

/// The longest quotation that can only be a name or a motto.
const LONGEST_MOTTO: usize = 20;
/// The longest name between two marks of which one is the wrong way round.
const LONGEST_TURNED: usize = 16;

impl Quote {
    /// Whether it is what somebody says, with names inside as in any text, and no name or motto itself.
    pub fn is_speech(&self, text: &Text) -> bool {
        const LEAST: usize = 8;
        let inside = &text.chars[self.open + 1..self.close];
        inside.len() > LONGEST_MOTTO
            || inside.iter().any(|c| matches!(c, '。' | ';' | '!' | '?'))
            || inside.len() >= LEAST && text.before(self.open) == Some(':')
    }
}

/// The quoted spans of a text, by their opening marks. Unclosed and far-apart marks make none.
pub(crate) fn quotes(text: &Text) -> Vec<Quote> {
    let mut all = by_turns(text, '"');
    all.extend(by_turns(text, '\'').into_iter().filter(|q| is_unbroken(text, q.open, q.close)));
    all.extend(curved(text));
    order::sort(&mut all, |q| order::longest_first(&(q.open..q.close)));
    all
}

/// Pairs of a mark that opens and closes by turns.
fn by_turns(text: &Text, mark: char) -> Vec<Quote> {
    let marks: Vec<usize> = text.marks().filter(|(_, c)| *c == mark).map(|(at, _)| at).collect();
    // Of an odd number one is stray: where a sentence ends between two marks, the first of them is.
    let odd = marks.len() % 2 == 1;
    let parted =
        |open: usize, close: usize| close - open > LONGEST_QUOTE || text.chars[open + 1..close - 1].contains(&'。');
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    for close in marks {
        open = match open {
            Some(open) if odd && close > open + 1 && parted(open, close) => Some(close),
            Some(open) => {
                if (open + 2..=open + LONGEST_QUOTE).contains(&close) {
                    found.push(Quote { open, close });
                }
                None
            }
            None => Some(close),
        };
    }
    found
}

fn curved(text: &Text) -> Vec<Quote> {
    let turned = turned(text);
    pairs(text, LONGEST_QUOTE, |at, c| match c {
        '“' | '”' if turned.binary_search(&at).is_ok() => Some(('”', c == '”')),
        '“' => Some(('”', true)),
        '‘' => Some(('’', true)),
        '「' => Some(('」', true)),
        '『' => Some(('』', true)),
        '”' | '’' | '」' | '』' => Some((c, false)),
        _ => None,
    })
}

/// The marks that stand the wrong way round: the second of “星火“行动, the first of ”星火”行动.
fn turned(text: &Text) -> Vec<usize> {
    let marks: Vec<usize> = text.marks().filter(|(_, c)| matches!(c, '“' | '”')).map(|(at, _)| at).collect();
    let opens = |index: usize| marks.get(index).map(|&at| text.chars[at] == '“');
    let mut found = Vec::new();
    let mut depth = 0usize;
    let mut index = 0;
    while let Some(open) = opens(index) {
        let pair = opens(index + 1) == Some(open)
            && marks[index + 1] - marks[index] <= LONGEST_TURNED + 1
            && is_unbroken(text, marks[index], marks[index + 1]);
        // “他说“星火”: the second opens a name inside a speech.
        let wrong = if open { pair && opens(index + 2) != Some(false) } else { pair && depth == 0 };
        if wrong {
            found.push(marks[index + usize::from(open)]);
            index += 2;
            continue;
        }
        depth = if open { depth + 1 } else { depth.saturating_sub(1) };
        index += 1;
    }
    found
}

/// Whether nothing between two marks could end a clause.
fn is_unbroken(text: &Text, open: usize, close: usize) -> bool {
    close <= open + LONGEST_TURNED + 1
        && text.chars[open + 1..close].iter().all(|&c| is_alphanumeric(c) && !c.is_ascii_alphabetic() || c == '+')
}

/// The spans in title marks 《》, by their opening marks; outer ones only.
pub(crate) fn titles(text: &Text) -> Vec<Quote> {
    let all = pairs(text, LONGEST_TITLE, |_, c| match c {
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
fn pairs(text: &Text, longest: usize, mark: impl Fn(usize, char) -> Option<(char, bool)>) -> Vec<Quote> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut found = Vec::new();
    for (at, c) in text.marks() {
        match mark(at, c) {
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
    order::sort(&mut found, |q| order::longest_first(&(q.open..q.close)));
    found
}
