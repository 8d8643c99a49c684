//! Blanks that typesetters put between Chinese characters and numbers, 产值达 46 亿元: they part nothing.

use std::ops::Range;

use crate::fold::fold;
use crate::order;
use crate::text::is_han;

/// The blanks of a text, in bytes, that only set a number off from the words around it.
///
/// Where no number has them on both sides they may be the columns of a table, and only those stay out that a word must not be
/// parted from: 15% 以上, 15% 的. Those that indent the text or stand behind a comma or a stop, or before 、, part nothing anywhere.
pub(crate) fn gaps(source: &str) -> Vec<Range<usize>> {
    let mut gaps = Vec::new();
    let indent = source.len() - source.trim_start_matches(|c| c != '\n' && (is_blank(c) || fold(c).is_none())).len();
    let mut idle: Vec<Range<usize>> = (indent > 0).then_some(0..indent).into_iter().collect();
    if !has_blanks(&source[indent..]) {
        return if indent < source.len() { idle } else { gaps };
    }
    let (mut set_off, mut opened) = (false, false);
    let mut last = '\n';
    for (offset, c) in source[indent..].char_indices() {
        let at = indent + offset;
        let end = at + c.len_utf8();
        let next = || source[end..].chars().next().unwrap_or('\n');
        // 中国 (湘南) 自由贸易试验区
        let bracket = || is_han(last) && matches!(next(), '(' | '（') || matches!(last, ')' | '）') && is_han(next());
        let beside = || matches!(last, '，' | '。' | '；' | '、' | '：') || next() == '、';
        if is_blank(c) && (beside() || last == ',' && idle_after(source, at) || bracket()) {
            idle.push(at..end);
            continue;
        }
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
    gaps.append(&mut idle);
    order::sort(&mut gaps, order::shortest_first);
    gaps
}

/// Whether a text has blanks. Its bytes tell: 0xE2 0x80 up to 0x8A begin no quotes, and 0xC2 no Chinese character.
fn has_blanks(text: &str) -> bool {
    let bytes = text.as_bytes();
    let narrow = |three: &[u8]| matches!(three, [0xE2, 0x80, 0x80..=0x8A]);
    bytes.contains(&b' ')
        || bytes.contains(&b'\t')
        || text.contains('\u{3000}')
        || bytes.contains(&0xC2) && text.contains('\u{A0}')
        || bytes.contains(&0xE2) && bytes.windows(3).any(narrow)
}

/// Whether a character is a blank that typesetters use.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{3000}' | '\u{2000}'..='\u{200A}' | '\t')
}

/// Whether Chinese characters stand on both sides of a comma and the blanks behind it.
fn idle_after(source: &str, blank: usize) -> bool {
    let before = source[..blank].chars().rev().nth(1);
    before.is_some_and(is_han) && source[blank..].chars().find(|&c| !is_blank(c)).is_some_and(is_han)
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
    fn indents_and_blanks_behind_punctuation_part_nothing() {
        assert_eq!(without("　　今年， 产值46亿元。 税收3亿元, 增长9%"), "今年，产值46亿元。税收3亿元,增长9%");
        assert_eq!(without("\u{A0}\u{200B}\u{A0}产值46亿元"), "产值46亿元");
        assert_eq!(without("中国 (湘南) 自由贸易试验区"), "中国(湘南)自由贸易试验区");
        assert_eq!(without("分别高1.7 、2.8个百分点"), "分别高1.7、2.8个百分点");
        assert_eq!(without("　　"), "　　");
    }

    #[test]
    fn columns_stay_apart() {
        for text in ["产值 46亿元 税收 3亿元", "2023年 产值46亿元", "高新区  46  经开区", "AI 4 B"] {
            assert_eq!(without(text), text);
        }
    }
}
