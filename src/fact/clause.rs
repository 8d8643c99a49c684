//! The clauses and sentences of a block, found once; every other question about a figure's surroundings starts here.

mod endless;

use std::ops::Range;

use super::dateline;
use crate::figure::spoken;
use crate::items::Items;
use crate::lead::{self, is_bullet};
use crate::numeral::is_up_to_ten;
use crate::tables::words;
use crate::text::{Text, is_alphanumeric};

/// A stretch between two breaks: ，；：。！？, dashes, line ends and the quotes of speech.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    /// Without what only sets it off: ▲, ①, 1. or 一、.
    pub span: Range<usize>,
    /// The break before it.
    pub after: Option<char>,
    /// The number of the sentence it belongs to.
    pub sentence: usize,
}

/// The clauses of a block, in text order. Names, short quotes and brackets are never broken.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clauses {
    pub all: Items<Vec<Clause>>,
    /// Where the short quote or bracket that opens at a position ends (exclusive), by position.
    atoms: Vec<(usize, usize)>,
}

/// The longest quote or bracket taken for a name rather than for speech.
const LONGEST_QUOTE: usize = 24;

impl Clauses {
    /// Finds the clauses of a text; `kept` are spans in text order that no break may cut. A bracket with a figure in it
    /// is a clause of its own.
    pub fn find(text: &Text, kept: &[Range<usize>], figures: &[Range<usize>]) -> Self {
        let figure_in = |open: usize, end: usize| {
            figures.get(figures.partition_point(|f| f.start < open)).is_some_and(|f| f.end <= end)
        };
        let mut atoms = atoms(text);
        atoms.retain(|&(open, end)| text.chars[open] != '(' || !figure_in(open, end));
        let mut all = Vec::new();
        let mut sentence = 0;
        // 某社某市2月3日电(记者 某某)|今年…: who sent a report is no part of what it says.
        let body = dateline::end(text);
        if body > 0 && body < text.len() {
            all.push(Clause { span: 0..body, after: None, sentence });
        }
        let (mut start, mut next, mut next_atom, mut next_kept) = (body, body, 0, 0);
        // What stands before the words that lead into the next clause.
        let mut led = None;
        // Only marks end clauses; what no break may cut is passed over whole.
        for (at, c) in text.marks() {
            if at < next {
                continue;
            }
            while atoms.get(next_atom).is_some_and(|a| a.0 < at) {
                next_atom += 1;
            }
            while kept.get(next_kept).is_some_and(|k| k.end <= at) {
                next_kept += 1;
            }
            if let Some(&(_, end)) = atoms.get(next_atom).filter(|a| a.0 == at) {
                next = end;
                continue;
            }
            if let Some(span) = kept.get(next_kept).filter(|k| k.start <= at) {
                next = span.end;
                continue;
            }
            let ends = match c {
                '—' if joins(text, at) => None,
                ':' if labels_amount(text, start..at, figures) => None,
                '。' | '!' | '?' | '\n' => Some(true),
                ',' | ';' | ':' | '—' | '…' | '“' | '”' | '(' | ')' | '‘' | '’' | '「' | '」' | '|' | '【' | '】' => {
                    Some(false)
                }
                _ => None,
            };
            if let Some(closes) = ends {
                let found = clause(text, start..at, figures, sentence);
                // 据悉,|…: no clause of its own.
                if found.as_ref().is_some_and(|f| only_leads(text, &f.span)) {
                    led = led.or(found.map(|f| f.after));
                } else {
                    all.extend(found.map(|f| Clause { after: led.take().unwrap_or(f.after), ..f }));
                }
                sentence += usize::from(closes);
                start = at + 1;
            }
        }
        let last = clause(text, start..text.len(), figures, sentence);
        all.extend(last.map(|f| Clause { after: led.take().unwrap_or(f.after), ..f }));
        let mut found = Clauses { all: Items(all), atoms };
        found.part_endless(kept);
        found
    }

    /// The clauses of a headline, whose spaces part its statements too: 70个项目开工 总投资537亿元.
    pub fn of_headline(text: &Text, kept: &[Range<usize>], figures: &[Range<usize>]) -> Self {
        const SHORTEST: usize = 4;
        let mut found = Clauses::find(text, kept, figures);
        let mut parted = Vec::with_capacity(found.all.len());
        let counts = |range: Range<usize>| {
            figures.get(figures.partition_point(|f| f.start < range.start)).is_some_and(|f| f.end <= range.end)
        };
        let mut kept = kept.iter().peekable();
        let mut named = |at: usize| {
            while kept.next_if(|k| k.end <= at).is_some() {}
            kept.peek().is_some_and(|k| k.start <= at)
        };
        let word = |i: Option<char>| i.is_some_and(is_alphanumeric);
        for Clause { span, mut after, sentence } in std::mem::take(&mut *found.all) {
            let mut start = span.start;
            for at in span.clone().filter(|&i| text.chars[i] == ' ') {
                let parts = !named(at) && word(text.before(at)) && word(text.at(at + 1)) && !found.in_atom(at);
                if parts && at - start >= SHORTEST && counts(start..at) && counts(at..span.end) {
                    parted.push(Clause { span: start..at, after, sentence });
                    (start, after) = (at + 1, Some(' '));
                }
            }
            parted.push(Clause { span: start..span.end, after, sentence });
        }
        *found.all = parted;
        found
    }

    /// The index of the clause that holds a position.
    pub fn at(&self, position: usize) -> usize {
        self.all.partition_point(|c| c.span.end <= position).min(self.all.len().saturating_sub(1))
    }

    /// The indices of the clauses of a sentence.
    pub fn of_sentence(&self, sentence: usize) -> Range<usize> {
        let first = self.all.partition_point(|c| c.sentence < sentence);
        first..self.all.partition_point(|c| c.sentence <= sentence)
    }

    /// The end of the short quote or bracket that opens at `position`.
    pub fn atom_at(&self, position: usize) -> Option<usize> {
        self.atoms.binary_search_by_key(&position, |a| a.0).ok().map(|i| self.atoms[i].1)
    }

    /// The end of the short quote or bracket that a position lies inside.
    pub fn atom_around(&self, position: usize) -> Option<usize> {
        let next = self.atoms.partition_point(|a| a.0 < position);
        next.checked_sub(1).map(|last| self.atoms[last].1).filter(|&end| position < end)
    }

    /// Whether a position lies inside a short quote or bracket.
    pub fn in_atom(&self, position: usize) -> bool {
        self.atom_around(position).is_some()
    }
}

/// What stands between two breaks, if anything does.
fn clause(text: &Text, span: Range<usize>, figures: &[Range<usize>], sentence: usize) -> Option<Clause> {
    let start = past_label(text, &span, figures);
    (start < span.end).then(|| Clause { span: start..span.end, after: text.before(span.start), sentence })
}

/// Whether a clause says nothing but where the next one is from or how it goes on: |据悉|,…, |与此同时|,….
fn only_leads(text: &Text, clause: &Range<usize>) -> bool {
    matches!(text.at(clause.end), Some(',' | ':')) && lead::words_before(text, clause.end) == Some(clause.start)
}

/// Where a clause begins after what only sets it off from others.
fn past_label(text: &Text, clause: &Range<usize>, figures: &[Range<usize>]) -> usize {
    const LONGEST: usize = 2;
    let bullets =
        |at: usize| (at..clause.end).take_while(|&i| text.chars[i] == ' ' || is_bullet(text.chars[i])).count();
    let start = clause.start + bullets(clause.start);
    let number = |from: usize, counts: fn(char) -> bool| {
        text.chars[from.min(clause.end)..clause.end].iter().take(LONGEST + 1).take_while(|&&c| counts(c)).count()
    };
    let open = usize::from(text.at(start) == Some('('));
    let number = |counts| number(start + open, counts);
    let digits = number(|c| c.is_ascii_digit());
    let (length, marks) = match (open, digits) {
        (1, 0) => (number(is_up_to_ten), ")"),
        (1, _) => (digits, ")"),
        (_, 0) => (number(is_up_to_ten), "、"),
        _ => (digits, "、."),
    };
    let mark = start + open + length;
    let labels = (1..=LONGEST).contains(&length) && text.at(mark).is_some_and(|c| marks.contains(c));
    // 3、5家, 1.5级, 一、二期: a number goes on; not in 2.三产增加值.
    let goes_on = |c: char| open == 0 && if digits > 0 { c.is_ascii_digit() } else { is_up_to_ten(c) };
    if !labels
        || mark + 1 >= clause.end
        || goes_on(text.chars[mark + 1])
        || figures.binary_search_by_key(&start, |f| f.start).is_ok()
    {
        return start;
    }
    mark + 1 + bullets(mark + 1)
}

/// Whether a colon only parts a label from its amount: 园区面积|:约25平方公里, 产值|:2022年500亿元.
fn labels_amount(text: &Text, label: Range<usize>, figures: &[Range<usize>]) -> bool {
    const LABEL: std::ops::RangeInclusive<usize> = 2..=14;
    let colon = label.end;
    let Some(figure) = figures.get(figures.partition_point(|f| f.start <= colon)) else { return false };
    let between = &text.chars[colon + 1..figure.start];
    LABEL.contains(&label.len())
        && (between.len() <= 1 && between.iter().all(|c| matches!(c, ' ' | '约' | '近' | '超' | '逾'))
            || matches!(between, [.., '年'] if between.len() == 5))
        && !text.at(figure.end).is_some_and(|c| is_alphanumeric(c) || c == '!')
}

/// Whether a dash joins what stands on either side, 5—9月 or 中国—东盟, as a single one does.
fn joins(text: &Text, at: usize) -> bool {
    let word = |c: Option<char>| c.is_some_and(is_alphanumeric);
    word(text.before(at)) && word(text.at(at + 1))
}

/// Short quotes and brackets without a sentence inside, in text order, none inside another.
fn atoms(text: &Text) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut next = 0;
    for (at, c) in text.marks() {
        if at < next {
            continue;
        }
        let close = match c {
            '“' => '”',
            '‘' => '’',
            '「' => '」',
            '(' => ')',
            '《' => '》',
            _ => continue,
        };
        // 人员流动量(|包括…客运量|)1.9亿人次: what an amount takes in may be told at length.
        let gloss = close == ')' && text.starts_with_any(at + 1, words!["包括", "不含", "含", "不包括"]);
        let longest = if close == '》' || gloss { 60 } else { LONGEST_QUOTE };
        let end = text.chars[at + 1..].iter().take(longest).position(|&c| c == close || is_stop(c));
        let speech = |i: usize| c == '“' && spoken(text, at, i);
        if let Some(i) = end.map(|i| at + 1 + i).filter(|&i| text.chars[i] == close && !speech(i)) {
            found.push((at, i + 1));
            next = i + 1;
        }
    }
    found
}

fn is_stop(c: char) -> bool {
    matches!(c, '。' | '!' | '?' | ';' | '\n')
}

#[cfg(test)]
mod tests {
    use super::Clauses;
    use crate::text::Text;

    #[test]
    fn clauses_break_at_punctuation_but_not_in_names() {
        for (source, expected) in [
            ("增长9.2%,其中。达到", vec!["增长9.2%/0", "其中/0", "达到/1"]),
            ("国家“一老,一小”服务;“我们来了。”", vec!["国家“一老,一小”服务/0", "我们来了/0"]),
            ("中欧(亚)班列:超", vec!["中欧(亚)班列/0", "超/0"]),
            ("①税收;▲ 出口", vec!["税收/0", "出口/0"]),
            ("【税收】收入", vec!["税收/0", "收入/0"]),
            ("1.税收。二、出口。10.1.进口", vec!["税收/0", "出口/1", "10.1.进口/2"]),
            ("3、5家。一、二期", vec!["3、5家/0", "一、二期/1"]),
            ("①", vec![]),
            ("", vec![]),
            ("“(《", vec!["《/0"]),
        ] {
            let text = Text::new(source);
            let clauses = Clauses::find(&text, &[], &[]);
            let found: Vec<String> =
                clauses.all.iter().map(|c| format!("{}/{}", text.folded(c.span.clone()), c.sentence)).collect();
            assert_eq!(found, expected, "{source}");
        }
    }
}
