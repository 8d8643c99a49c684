//! Folding of single characters, shared by the extractor and the build script so that text and tables meet in one form.

/// What a character becomes for matching; `None` when it is invisible and matching must not see it.
///
/// Every folded character has the UTF-16 length of its original, so offsets never drift.
pub fn fold(c: char) -> Option<char> {
    Some(match c {
        // Zero-width characters, direction marks, soft hyphen, byte-order mark.
        '\u{AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}' => return None,
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' | '\t' => ' ',
        '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{B}' | '\u{C}' => '\n',
        '（' => '(',
        '）' => ')',
        '％' | '﹪' => '%',
        '，' => ',',
        '．' => '.',
        '：' | '∶' => ':',
        '；' => ';',
        '！' => '!',
        '？' => '?',
        '＋' => '+',
        '－' | '−' | '﹣' | '‐' | '‑' => '-',
        '／' => '/',
        '～' | '〜' | '∼' => '~',
        '–' | '―' => '—',
        '［' => '[',
        '］' => ']',
        '﹟' | '＃' => '#',
        '￥' => '¥',
        '＄' => '$',
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        // Traditional forms of the numerals and of the words around them.
        '萬' => '万',
        '億' => '亿',
        '兩' => '两',
        '貳' => '贰',
        '參' => '叁',
        '陸' => '陆',
        '圓' | '圆' => '元',
        '餘' => '余',
        '個' => '个',
        '幾' => '几',
        '數' => '数',
        '點' => '点',
        '來' => '来',
        '達' => '达',
        '過' => '过',
        '約' => '约',
        _ => c,
    })
}

/// Folds a whole string: the words of the tables, in `build.rs`.
#[allow(dead_code)]
pub fn fold_str(text: &str) -> String {
    text.chars().filter_map(fold).collect()
}
