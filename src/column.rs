//! Sentences that a page's columns and pictures cut in two: the rest stands after blank lines, as a paragraph of its own.

use std::ops::Range;

use crate::numeral::is_up_to_ten;
use crate::tables::lists::PARAGRAPH_OPENINGS;
use crate::text::is_han;

/// The shortest line that is a paragraph's beginning, in characters; headings are shorter.
const SHORTEST: usize = 30;
/// The most line breaks between the two parts.
const LONGEST_GAP: usize = 4;

/// The breaks inside sentences, given the bytes of each line's words: those from the end of one line's words to the start of
/// the line that goes on.
pub(crate) fn breaks<'a>(text: &str, lines: impl Iterator<Item = &'a Range<usize>>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut last: Option<&Range<usize>> = None;
    for words in lines.filter(|words| !words.is_empty()) {
        if let Some(before) = last.filter(|before| goes_on(text, before, words)) {
            found.push(before.end..words.start);
        }
        last = Some(words);
    }
    found
}

/// Whether both lines are running text, the first stops within a phrase, and the next ends the sentence.
fn goes_on(text: &str, line: &Range<usize>, next: &Range<usize>) -> bool {
    let gap = &text[line.end..next.start];
    let (line, next) = (&text[line.clone()], &text[next.clone()]);
    let stops = line.chars().next_back().is_some_and(is_han);
    stops
        && next.chars().next().is_some_and(is_han)
        && gap.bytes().filter(|&b| b == b'\n').count() <= LONGEST_GAP
        && line.chars().nth(SHORTEST).is_some()
        && is_running(line)
        && (is_running(next) && next.ends_with(['。', '！', '？', '；', '”', '，', '：']))
        && !PARAGRAPH_OPENINGS.iter().any(|b| next.starts_with(b))
        && !is_numbered(next)
}

/// Whether punctuation stands inside: more than a heading.
fn is_running(line: &str) -> bool {
    line.contains(['，', '。', '；']) || line.contains(',') && line.chars().any(is_han)
}

/// 一、综合; 第一条
fn is_numbered(line: &str) -> bool {
    let numbers = |c| c == '第' || is_up_to_ten(c);
    let mut head = line.chars().take(5).skip_while(|&c| numbers(c));
    line.starts_with(numbers) && head.next().is_some_and(|c| matches!(c, '、' | '章' | '条' | '节'))
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::breaks;
    use crate::wrap::tests::without;

    fn joined(text: &str) -> String {
        let mut start = 0;
        let lines: Vec<Range<usize>> = text
            .split('\n')
            .map(|line| {
                start += line.len() + 1;
                start - line.len() - 1..start - 1
            })
            .collect();
        without(text, &breaks(text, lines.iter()))
    }

    #[test]
    fn sentences_go_on_after_a_column() {
        let text = "园区坚持把支部建在产业链上，深入实施三进三促。两年来，云岭高新\n\n区深入开展“红色引擎”行动，新增企业38家。";
        let want =
            "园区坚持把支部建在产业链上，深入实施三进三促。两年来，云岭高新区深入开展“红色引擎”行动，新增企业38家。";
        assert_eq!(joined(text), want);
    }

    #[test]
    fn paragraphs_stay_apart() {
        for text in [
            "园区坚持把支部建在产业链上，深入实施三进三促。两年来成效明显。\n\n区里深入开展行动，新增企业38家。",
            "园区坚持把支部建在产业链上，深入实施三进三促，两年来不断创新创优\n\n今年以来，新增企业38家。",
            "园区坚持把支部建在产业链上，深入实施三进三促，两年来不断创新创优\n\n一、园区新增企业38家，增长9%。",
            "云岭高新区党建引领开新局\n\n区里深入开展行动，新增企业38家。",
        ] {
            assert_eq!(joined(text), text);
        }
    }
}
