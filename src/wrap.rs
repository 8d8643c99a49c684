//! Hard-wrapped text: which line breaks only end a line, so that the sentence, or even the word, goes on after them.
//!
//! Wrapped lines are as long as the page was wide, and end anywhere: 461|亿元, 常熟高新|区. A break is soft when its line is
//! full, is no sentence's end, and the lines that hang together by such breaks do come to a sentence's end.

use std::ops::Range;

use crate::char_set::chars;
use crate::column;
use crate::numeral::is_up_to_ten;
use crate::order;
use crate::text::is_han;

/// The narrowest and the widest page that lines are wrapped for, in columns; a Chinese character takes two.
const PAGE: Range<usize> = 40..241;
/// How much shorter than the page a full line may be: what did not fit was a character or two with its punctuation.
const SLACK: usize = 6;
/// The longest word that a line may have no room for.
const LONGEST_WORD: usize = 20;
/// The shortest line that may be cut between a number and its unit whatever the width of the page.
const SHORTEST: usize = 20;
/// The share of lines that may be longer than the page, as one in so many.
const STRAY: usize = 10;

/// A paragraph of plain text: a line, or several with soft breaks between.
pub(crate) struct Paragraph {
    /// In the text, without the break at the end.
    pub bytes: Range<usize>,
    /// The soft breaks in it, in bytes from its start.
    pub breaks: Vec<Range<usize>>,
}

/// The paragraphs of a plain text.
pub(crate) fn paragraphs(text: &str) -> Vec<Paragraph> {
    let lines: Vec<Line> = lines(text).collect();
    let mut soft = soft_breaks_of(text, &lines).into_iter().peekable();
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for Line { bytes, .. } in lines {
        // A blank line within a sentence.
        if soft.peek().is_some_and(|gap| gap.start < bytes.start && bytes.end < gap.end) {
            continue;
        }
        let joined = paragraphs.last_mut().zip(soft.next_if(|gap| gap.end <= bytes.end));
        let Some((paragraph, gap)) = joined else {
            paragraphs.push(Paragraph { bytes, breaks: Vec::new() });
            continue;
        };
        paragraph.breaks.push(gap.start - paragraph.bytes.start..gap.end - paragraph.bytes.start);
        paragraph.bytes.end = bytes.end;
    }
    paragraphs
}

/// The soft breaks of a text: the bytes from the end of one line's words to the start of the next one's.
pub(crate) fn soft_breaks(text: &str) -> Vec<Range<usize>> {
    if !text.contains('\n') {
        return Vec::new();
    }
    soft_breaks_of(text, &lines(text).collect::<Vec<_>>())
}

/// The same of a text whose lines are known.
fn soft_breaks_of(text: &str, lines: &[Line]) -> Vec<Range<usize>> {
    let page = page(text, lines);
    let mut soft = Vec::new();
    let mut chain: Vec<Range<usize>> = Vec::new();
    for pair in lines.windows(2) {
        if goes_on(text, &pair[0], &pair[1], page) {
            chain.push(pair[0].words.end..pair[1].words.start);
            continue;
        }
        close(&mut chain, pair[0].text(text), &mut soft);
    }
    if let Some(last) = lines.last() {
        close(&mut chain, last.text(text), &mut soft);
    }
    soft.extend(column::breaks(text, lines.iter().map(|line| &line.words)));
    order::sort(&mut soft, order::shortest_first);
    soft.dedup_by_key(|gap| gap.start);
    soft
}

/// A line: its bytes, those of its words without the blanks at its end, and its width.
struct Line {
    bytes: Range<usize>,
    words: Range<usize>,
    columns: usize,
}

impl Line {
    fn text<'a>(&self, text: &'a str) -> &'a str {
        &text[self.words.clone()]
    }
}

fn lines(text: &str) -> impl Iterator<Item = Line> {
    let mut start = 0;
    text.split('\n').map(move |line| {
        let words = line.trim_end();
        let from = start;
        start += line.len() + 1;
        Line { bytes: from..from + line.len(), words: from..from + words.len(), columns: columns(words) }
    })
}

/// The columns that a text takes: one for an ASCII character, two for any other, which has three bytes.
fn columns(text: &str) -> usize {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let high = |word: &[u8; 8]| (u64::from_ne_bytes(*word) & HIGH).count_ones() as usize;
    let wide = words.iter().map(high).sum::<usize>() + rest.iter().filter(|b| !b.is_ascii()).count();
    text.len() - wide + wide * 2 / 3
}

/// The width that the lines are wrapped for: several come close to it and hardly any is longer.
fn page(text: &str, lines: &[Line]) -> Option<usize> {
    let mut widths: Vec<usize> = lines.iter().map(|line| line.columns).filter(|&w| w > 0).collect();
    order::sort(&mut widths, |&w| (!w, 0));
    let strays = widths.len() / STRAY;
    // Of two lines the first is a heading unless punctuation stands inside.
    let running = |line: &Line| line.text(text).contains(['，', '。', '、', ',', '；']);
    let two = widths.len() == 2 && lines.iter().any(|line| line.columns == widths[0] && running(line));
    let page = (0..=strays).find_map(|i| {
        let page = *widths.get(i)?;
        let full = two || widths.get(i + 1).is_some_and(|w| w + SLACK >= page);
        full.then_some(page)
    })?;
    PAGE.contains(&page).then_some(page)
}

/// Whether the sentence of one line goes on in the next.
fn goes_on(text: &str, line: &Line, next: &Line, page: Option<usize>) -> bool {
    let full = |page| line.columns <= page + 2 && line.columns + LONGEST_WORD >= page && next.columns <= page + 2;
    let cut = line.columns >= SHORTEST && text.as_bytes()[line.words.end - 1].is_ascii_digit();
    if !(cut || page.is_some_and(full)) {
        return false;
    }
    let (words, following) = (line.text(text), next.text(text));
    let (Some(last), Some(first)) = (words.chars().next_back(), following.chars().next()) else { return false };
    if ends_sentence(last) || begins_paragraph(following) {
        return false;
    }
    let counted = words.trim_end_matches(is_of_a_number).chars().next_back();
    let amount = cut && counted.is_some_and(is_han) && chars!("亿億万萬%％元年月日家个個项項人吨亩千平公").has(first);
    let word = following.bytes().take_while(u8::is_ascii_graphic).count().max(columns(first.encode_utf8(&mut [0; 4])));
    amount || page.is_some_and(|page| full(page) && (line.columns + SLACK >= page || line.columns + word > page))
}

fn is_of_a_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ',')
}

fn ends_sentence(c: char) -> bool {
    chars!("。！？；：!?;:”’」』》】…").has(c)
}

/// Whether a line looks like the first of a paragraph: indented, numbered or bulleted.
fn begins_paragraph(line: &str) -> bool {
    let head: Vec<char> = line.chars().take(5).collect();
    let Some(&first) = head.first() else { return true };
    let digits = head.iter().take_while(|c| c.is_ascii_digit() || is_up_to_ten(**c)).count();
    let numbered = digits > 0
        && matches!(head.get(digits), Some('、' | '．' | '.' | ')' | '）'))
        && !(head.get(digits) == Some(&'.') && head.get(digits + 1).is_some_and(char::is_ascii_digit));
    let heading = first == '第' && head.iter().any(|c| matches!(c, '章' | '条' | '节' | '條' | '節'));
    first.is_whitespace() || numbered || heading || chars!("•·●■◆★※—-*#（(【[|>").has(first)
}

/// Takes over the breaks of a chain of lines when its last line ends a sentence.
fn close(chain: &mut Vec<Range<usize>>, last: &str, soft: &mut Vec<Range<usize>>) {
    if !chain.is_empty() && last.ends_with(ends_sentence) {
        soft.append(chain);
    }
    chain.clear();
}

#[cfg(test)]
pub(crate) mod tests {
    use std::ops::Range;

    use super::soft_breaks;

    /// A text with its breaks taken out.
    pub(crate) fn without(text: &str, breaks: &[Range<usize>]) -> String {
        let ends = breaks.iter().map(|gap| gap.start).chain([text.len()]);
        [0].into_iter().chain(breaks.iter().map(|gap| gap.end)).zip(ends).map(|(from, to)| &text[from..to]).collect()
    }

    fn joined(text: &str) -> String {
        without(text, &soft_breaks(text))
    }

    #[test]
    fn wrapped_lines_go_on() {
        let text = "　　今年以来，东湖高新区着力优化营商环境，实现产值461\n亿元，同比增长9.2%，新引进项目38个，其中超亿元的12\n个；全市签约项目90个，总投资超过300亿元，其中常熟高新  \r\n区签约20个，排名第一。\n　　下一步，两地将继续合作。";
        let want = "　　今年以来，东湖高新区着力优化营商环境，实现产值461亿元，同比增长9.2%，新引进项目38个，其中超亿元的12个；全市签约项目90个，总投资超过300亿元，其中常熟高新区签约20个，排名第一。\n　　下一步，两地将继续合作。";
        assert_eq!(joined(text), want);
        assert_eq!(joined("高新区全年实现地区生产总值461\n亿元。"), "高新区全年实现地区生产总值461亿元。");
    }

    #[test]
    fn lines_that_are_paragraphs_stay_apart() {
        for text in [
            "高新区去年经济运行情况发布\n全区实现地区生产总值461亿元，同比增长9.2%，新引进项目38个。",
            "高新区前三季度新引进项目三十八个总投资超百亿元\n开发区今年签约外资项目十二个涵盖三个重点领域\n软件园上半年营业收入突破三百亿元同比增长两成",
            "一、综合\n二、工业\n1\n个人",
            "全区实现地区生产总值461亿元，\n\n同比增长9.2%。",
            "地区生产总值\n461\n亿元\n",
            "",
            "\n",
        ] {
            assert_eq!(joined(text), text);
        }
    }
}
