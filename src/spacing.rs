//! Blanks that typesetters put between Chinese characters and numbers, 产值达 46 亿元: they part nothing.

use std::ops::Range;

use crate::text::is_han;

/// The blanks of a text, in bytes, that only set a number off from the words around it.
///
/// Where no number has them on both sides they may be the columns of a table, and only those stay out that a word must not be
/// parted from: 15% 以上, 15% 的.
pub(crate) fn gaps(source: &str) -> Vec<Range<usize>> {
    /// The first byte of characters from U+0080 to U+00BF, and of no others: the no-break space is one.
    const LATIN: u8 = 0xC2;
    let mut gaps = Vec::new();
    let bytes = source.as_bytes();
    if !bytes.contains(&b' ') && !bytes.contains(&LATIN) {
        return gaps;
    }
    let (mut set_off, mut opened) = (false, false);
    let mut last = '\n';
    for (at, c) in source.char_indices() {
        let end = at + c.len_utf8();
        let next = || source[end..].chars().next().unwrap_or('\n');
        if matches!(c, ' ' | '\u{A0}') {
            let opens = is_han(last) && next().is_ascii_digit();
            let closes = (last.is_ascii_digit() || last == '%') && is_han(next());
            set_off |= closes && opened;
            opened = opens;
            if opens || closes {
                gaps.push(at..end);
            }
        } else if !c.is_ascii_digit() && !matches!(c, '.' | ',' | '%' | '-' | '~' | '～' | '—' | '+') {
            opened = false;
        }
        last = c;
    }
    let bound =
        |gap: &Range<usize>| ["的", "以上", "以下", "左右"].iter().any(|word| source[gap.end..].starts_with(word));
    if !set_off {
        gaps.retain(bound);
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::gaps;

    fn without(source: &str) -> String {
        let mut text = source.to_owned();
        gaps(source).into_iter().rev().for_each(|gap| text.replace_range(gap, ""));
        text
    }

    #[test]
    fn numbers_set_off_by_blanks_are_joined_to_their_words() {
        assert_eq!(without("2023 年，产值达 46.5 亿元，占全市 15% 以上"), "2023年，产值达46.5亿元，占全市15%以上");
        assert_eq!(without("贡献了 13.6% 的税收"), "贡献了13.6%的税收");
        assert_eq!(without("13.6% 的税收"), "13.6%的税收");
    }

    #[test]
    fn columns_stay_apart() {
        for text in ["产值 46亿元 税收 3亿元", "2023年 产值46亿元", "高新区  46  经开区", "AI 4 B"] {
            assert_eq!(without(text), text);
        }
    }
}
