//! The sentence a span stands in, for people who read the mark away from its page.

use std::ops::Range;

use crate::text::Text;

/// The longest sentence given, in characters.
const LONGEST: usize = 300;

/// The sentence around a span, as the text has it. One that is too long is cut where a clause ends, and … says so.
pub(crate) fn around(text: &Text, span: Range<usize>) -> String {
    bounded(text, sentence(text, &span), span)
}

/// The whole text, but for what is too far from a span.
pub(crate) fn whole(text: &Text, span: Range<usize>) -> String {
    bounded(text, 0..text.len(), span)
}

/// From the end of the sentence before a span to its own end, looking no further than matters.
fn sentence(text: &Text, span: &Range<usize>) -> Range<usize> {
    let closes = |c: char| matches!(c, '。' | '!' | '?' | '\n');
    let closer = |c: &char| matches!(c, '”' | '’' | '」' | '』' | ')' | '》');
    let (earliest, latest) = (span.start.saturating_sub(LONGEST + 1), text.len().min(span.end + LONGEST + 1));
    let mut before = text.marks_before(span.start).take_while(|&(at, _)| at >= earliest);
    let mut start = before.find(|&(_, c)| closes(c)).map_or(earliest, |(at, _)| at + 1);
    while start < span.start && closer(&text.chars[start]) {
        start += 1;
    }
    let mut after = text.marks_from(span.end).take_while(|&(at, _)| at < latest);
    let mut end = after.find(|&(_, c)| closes(c)).map_or(latest, |(at, _)| at);
    if text.at(end).is_some_and(|c| closes(c) && c != '\n') {
        end += 1;
        end += text.chars[end..].iter().take(2).take_while(|c| closer(c)).count();
    }
    start..end
}

/// A stretch of the text around a span, cut to the longest length.
fn bounded(text: &Text, mut range: Range<usize>, span: Range<usize>) -> String {
    let blank = |i: usize| text.chars[i].is_whitespace();
    while range.start < span.start && blank(range.start) {
        range.start += 1;
    }
    while range.end > span.end && blank(range.end - 1) {
        range.end -= 1;
    }
    if range.len() <= LONGEST {
        return text.written(range);
    }
    // Room for an ellipsis at each end; two thirds of it before the span, where its subject and time stand.
    let room = (LONGEST - 2).saturating_sub(span.len());
    let after = (range.end - span.end).min(room / 3);
    let before = (span.start - range.start).min(room - after);
    let after = (range.end - span.end).min(room - before);
    let breaks = |c: char| matches!(c, ',' | ';' | ':' | '。' | '!' | '?' | '、' | '\n');
    let mut kept = span.start - before..span.end + after;
    if kept.start > range.start {
        kept.start = (kept.start..span.start).find(|&i| breaks(text.chars[i])).map_or(kept.start, |i| i + 1);
    }
    if kept.end < range.end {
        kept.end = (span.end..kept.end).rev().find(|&i| breaks(text.chars[i])).map_or(kept.end, |i| i + 1);
    }
    let mut cut = String::new();
    if kept.start > range.start {
        cut.push('…');
    }
    cut.push_str(&text.written(kept.clone()));
    if kept.end < range.end {
        cut.push('…');
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::{around, whole};
    use crate::length::Length;
    use crate::text::Text;

    fn find(text: &Text, word: &str) -> std::ops::Range<usize> {
        let length = word.length();
        let start = (0..text.len()).find(|&i| text.starts_with_at(i, word)).expect("it is there");
        start..start + length
    }

    #[test]
    fn sentences_end_where_people_end_them() {
        for (source, expected) in [
            ("园区很大。 全年产值461亿元，增长9%。明年再看", "全年产值461亿元，增长9%。"),
            ("他说：“产值461亿元。”记者", "他说：“产值461亿元。”"),
            ("“很好！”产值461亿元", "产值461亿元"),
            ("标题\n  产值461亿元  \n下一行", "产值461亿元"),
            ("461亿元", "461亿元"),
        ] {
            let text = Text::new(source);
            assert_eq!(around(&text, find(&text, "461亿元")), expected, "{source}");
        }
    }

    #[test]
    fn a_long_sentence_is_cut_at_clauses() {
        let filler = "推动企业创新、".repeat(60);
        let text = Text::new(&format!("开头，{filler}产值461亿元，{filler}结尾。"));
        let cut = around(&text, find(&text, "461亿元"));
        assert!(cut.starts_with("…推动企业创新、") && cut.ends_with("推动企业创新、…"), "{cut}");
        assert!(cut.contains("产值461亿元，") && cut.length() <= 300, "{cut}");
        let text = Text::new(&"9".repeat(1000));
        assert!(around(&text, 0..1000).contains(&"9".repeat(1000)), "the span itself is never cut");
        let text = Text::new(&format!("{}461亿元", "字".repeat(1000)));
        assert_eq!(whole(&text, find(&text, "461亿元")).length(), 299);
    }

    #[test]
    fn a_heading_is_kept_whole() {
        let text = Text::new("产值461亿元！这个园区怎么做到的？");
        assert_eq!(whole(&text, find(&text, "461亿元")), "产值461亿元！这个园区怎么做到的？");
    }
}
