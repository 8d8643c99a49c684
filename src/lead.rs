//! What stands before a sentence and is none of it: words that lead into it, numbers and bullets that set it off.

use crate::numeral::is_up_to_ten;
use crate::tables::lists::OPENERS;
use crate::tables::words;
use crate::text::Text;

/// Where the words begin that only lead into what stands behind the mark at `end`: |据悉|,…, |与此同时|,….
pub(crate) fn words_before(text: &Text, end: usize) -> Option<usize> {
    text.word_start(end, OPENERS).or_else(|| learnt(text, end))
}

/// The same where somebody of the press says from whom he has it: |记者日前从有关部门获悉|,…. From a zone it is the zone's.
fn learnt(text: &Text, end: usize) -> Option<usize> {
    const LONGEST: usize = 24;
    let said = matches!(text.before(end), Some('悉' | '到')) && text.ends_with_any(end, words!["获悉", "了解到"]);
    let start = text.marks_before(end).next().filter(|_| said).map_or(0, |(at, _)| at + 1);
    let whose = |c: &char| c.is_ascii_digit() || matches!(c, '区' | '园' | '城' | '港' | '企' | '司' | '委');
    (said
        && end - start <= LONGEST
        && text.starts_with_any(start, words!["记者", "本报记者", "笔者"])
        && !text.chars[start..end].iter().any(whose))
    .then_some(start)
}

/// Where a sentence begins that has its first word at a position, with all that only leads into it or sets it off: 据悉,|…,
/// (一)|…, 二是|….
pub(crate) fn sentence_start(text: &Text, at: usize) -> usize {
    let lead = at.checked_sub(1).filter(|&comma| text.chars[comma] == ',').and_then(|comma| words_before(text, comma));
    let start = set_off(text, lead.unwrap_or(at));
    number_before(text, start).map_or(start, |number| set_off(text, number))
}

/// Before the blanks and bullets to the left of a position.
fn set_off(text: &Text, mut at: usize) -> usize {
    while text.before(at).is_some_and(|c| c == ' ' || is_bullet(c)) {
        at -= 1;
    }
    at
}

/// Where the number of a list's item begins that ends at a position: (1), 一是, 2., 三、.
fn number_before(text: &Text, end: usize) -> Option<usize> {
    const LONGEST: usize = 2;
    let close = end.checked_sub(1)?;
    let digits = (0..LONGEST).take_while(|&i| {
        let c = close.checked_sub(i + 1).and_then(|at| text.at(at));
        c.is_some_and(|c| c.is_ascii_digit() || is_up_to_ten(c))
    });
    let start = close - digits.count();
    let numbered = start < close;
    match text.chars[close] {
        ')' if numbered && text.before(start) == Some('(') => Some(start - 1),
        '.' | '、' | '是' if numbered => Some(start),
        _ => None,
    }
}

/// What stands before the lines of a list: arrows, numbers in circles, shapes, ornaments, emoji.
pub(crate) fn is_bullet(c: char) -> bool {
    matches!(c, '#' | '*' | '>' | '·' | '※' | '§' | '√')
        || matches!(c, '\u{2190}'..='\u{21FF}' | '\u{2460}'..='\u{24FF}' | '\u{25A0}'..='\u{27BF}' | '\u{3220}'..='\u{3243}' | '\u{1F300}'..='\u{1FAFF}')
}
