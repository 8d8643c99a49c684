//! Folding of single characters, shared by the extractor and the build script so that text and tables meet in one form.

use std::sync::OnceLock;

/// What a character becomes for matching; `None` when it is invisible and matching must not see it.
///
/// Every folded character has the UTF-16 length of its original, so offsets never drift.
pub fn fold(c: char) -> Option<char> {
    match c {
        ' '..='~' => Some(c),
        // Newspapers part a column's name from the headline with this stroke.
        '丨' => Some('|'),
        '\u{4E00}'..='\u{9FFF}' => Some(simplified(c)),
        // The commonest of the rest.
        '，' => Some(','),
        '、' | '。' | '“' | '”' => Some(c),
        _ => punctuation(c),
    }
}

/// Whether a character is a Chinese one that folding leaves as it is, as most of a text are.
#[inline]
pub fn is_settled(c: char) -> bool {
    SETTLED.get(c as usize / 64).is_some_and(|bits| bits >> (c as usize % 64) & 1 != 0)
}

/// The same for all but Chinese characters and ASCII.
fn punctuation(c: char) -> Option<char> {
    Some(match c {
        // Zero-width characters, direction marks, soft hyphen, byte-order mark, selectors of a character's variants.
        '\u{AD}'
        | '\u{34F}'
        | '\u{61C}'
        | '\u{180B}'..='\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{E0100}'..='\u{E01EF}' => return None,
        '\u{A0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200A}'
        | '\u{202F}'
        | '\u{205F}'
        | '\u{2800}'
        | '\u{3000}'
        | '\u{3164}'
        | '\t' => ' ',
        '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{B}' | '\u{C}' => '\n',
        // Full-width, small, half-width and vertical forms.
        '（' | '﹙' | '︵' => '(',
        '）' | '﹚' | '︶' => ')',
        '％' | '﹪' => '%',
        '，' | '﹐' | '︐' => ',',
        '．' | '﹒' => '.',
        '：' | '∶' | '﹕' | '︰' | '︓' => ':',
        '；' | '﹔' | '︔' => ';',
        '！' | '﹗' | '︕' => '!',
        '？' | '﹖' | '︖' => '?',
        '｡' | '︒' => '。',
        '､' | '﹑' | '︑' => '、',
        '｢' | '﹁' => '「',
        '｣' | '﹂' => '」',
        '﹃' => '『',
        '﹄' => '』',
        '︽' => '《',
        '︾' => '》',
        '〝' => '“',
        '〞' | '〟' => '”',
        '＂' => '"',
        '＇' => '\'',
        '＋' | '﹢' => '+',
        '－' | '−' | '﹣' | '‐' | '‑' => '-',
        '／' => '/',
        '～' | '〜' | '∼' | '∽' | '⁓' => '~',
        '–' | '―' | '‒' | '─' => '—',
        '‧' | '・' | '･' | '•' | '∙' | '⋅' => '·',
        '｜' => '|',
        '［' => '[',
        '］' => ']',
        '﹟' | '＃' => '#',
        '＞' | '﹥' => '>',
        '＜' | '﹤' => '<',
        '￥' => '¥',
        '￡' => '£',
        '＄' | '﹩' => '$',
        // Radicals, which PDFs have in place of the characters that look the same.
        '\u{2E80}'..='\u{2FDF}' => simplified(c),
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        _ => c,
    })
}

/// Traditional characters, other forms and radicals, with their simplified forms, a pair a line, sorted; every line is 7
/// bytes long. It is read where constants are made of it, and is no part of the program.
const TRADITIONAL: &[u8] = include_bytes!("../data/traditional.txt");
const LINE: usize = 7;
const PAIRS: usize = TRADITIONAL.len() / LINE;

/// The character of three bytes that stands at a place of [`TRADITIONAL`].
const fn character(at: usize) -> usize {
    let high = (TRADITIONAL[at] as usize & 0xF) << 12;
    let middle = (TRADITIONAL[at + 1] as usize & 0x3F) << 6;
    high | middle | (TRADITIONAL[at + 2] as usize & 0x3F)
}

/// The pairs as they compress best: how far each character is from the one before it, and its simplified form; of both the low
/// bytes and then the high ones.
static PLANES: [[u8; PAIRS]; 4] = planes();

const fn planes() -> [[u8; PAIRS]; 4] {
    let mut planes = [[0; PAIRS]; 4];
    let (mut pair, mut last) = (0, 0);
    while pair < PAIRS {
        let (c, simplified) = (character(pair * LINE), character(pair * LINE + 3));
        [planes[0][pair], planes[1][pair]] = ((c - last) as u16).to_le_bytes();
        [planes[2][pair], planes[3][pair]] = (simplified as u16).to_le_bytes();
        last = c;
        pair += 1;
    }
    planes
}

/// A bit for each character up to the end of the Chinese block, set for the Chinese ones that have no other form.
static SETTLED: [u64; 0xA000 / 64] = settled();

const fn settled() -> [u64; 0xA000 / 64] {
    let mut bits = [0; 0xA000 / 64];
    let mut block = 0x4E00 / 64;
    while block < bits.len() {
        bits[block] = !0;
        block += 1;
    }
    bits['丨' as usize / 64] &= !(1 << ('丨' as usize % 64));
    let mut at = 0;
    while at < TRADITIONAL.len() {
        let c = character(at);
        bits[c / 64] &= !(1 << (c % 64));
        at += LINE;
    }
    bits
}

/// The simplified form of a traditional character; any other as it is.
fn simplified(c: char) -> char {
    if is_settled(c) { c } else { paired(c) }
}

/// The same, looked up among the pairs.
fn paired(c: char) -> char {
    let form = forms().get(c as usize).copied().unwrap_or(0);
    char::from_u32(form.into()).filter(|_| form > 0).unwrap_or(c)
}

/// The simplified form of each character up to the end of the Chinese block; 0 where it is none of the pairs.
fn forms() -> &'static [u16] {
    static FORMS: OnceLock<Vec<u16>> = OnceLock::new();
    FORMS.get_or_init(|| {
        let mut forms = vec![0; SETTLED.len() * 64];
        let [gap_low, gap_high, low, high] = &PLANES;
        let mut c = 0;
        for pair in 0..PAIRS {
            c += usize::from(u16::from_le_bytes([gap_low[pair], gap_high[pair]]));
            forms[c] = u16::from_le_bytes([low[pair], high[pair]]);
        }
        forms
    })
}

/// Writes 计划 and 规划 for 計畫 and 規畫, as Taiwan's newspapers have them; but 設計|畫面.
pub fn write_plans(chars: &mut [char]) {
    for at in 1..chars.len() {
        let plan = chars[at] == '画' && matches!(chars[at - 1], '计' | '规');
        if plan && !matches!(chars.get(at + 1), Some('面' | '家' | '册' | '作')) {
            chars[at] = '划';
        }
    }
}

/// Folds a whole string: the words of the tables, in `build/`.
#[allow(dead_code)]
pub fn fold_str(text: &str) -> String {
    let mut chars: Vec<char> = text.chars().filter_map(fold).collect();
    write_plans(&mut chars);
    chars.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::{LINE, TRADITIONAL, fold, fold_str};

    #[test]
    fn traditional_text_folds_to_simplified() {
        assert_eq!(fold_str("營業額達３０億元，較去年成長兩成"), "营业额达30亿元,较去年成长两成");
        assert_eq!(fold_str("新竹科學園區"), "新竹科学园区");
        assert_eq!(fold_str("著名的常熟高新区"), "著名的常熟高新区");
        assert_eq!(fold_str("特稿丨亞洲・矽谷"), "特稿|亚洲·矽谷");
        assert_eq!(fold_str("建設計畫、規畫、設計畫面"), "建设计划、规划、设计画面");
        // As written in Hong Kong.
        assert_eq!(fold_str("産業羣、衞生、綫上"), "产业群、卫生、线上");
    }

    #[test]
    fn characters_that_look_alike_are_one() {
        // As copied from a PDF.
        assert_eq!(fold_str("⾼新区⽣产总值增⻓⼗个百分点"), "高新区生产总值增长十个百分点");
        assert_eq!(fold_str("⾺⾞⾨"), "马车门");
        assert_eq!(
            fold_str("461﹒5億元﹐增長9﹪；税收3亿元､企业﹙30家﹚｡"),
            "461.5亿元,增长9%;税收3亿元、企业(30家)。"
        );
        assert_eq!(fold_str("﹁雁陣﹂︽辦法︾〝星河〞"), "「雁阵」《办法》“星河”");
        assert_eq!(fold_str("4\u{FE0F}6\u{E0100}1"), "461");
    }

    #[test]
    fn the_pairs_are_sorted_and_final() {
        let lines: Vec<&str> = TRADITIONAL.chunks(LINE).map(|line| std::str::from_utf8(line).expect("UTF-8")).collect();
        assert!(lines.is_sorted());
        for line in lines {
            let pair: Vec<char> = line.chars().collect();
            assert_eq!((pair.len(), pair[2]), (3, '\n'), "{line}");
            assert_eq!((fold(pair[0]), fold(pair[1])), (Some(pair[1]), Some(pair[1])), "{line}");
        }
    }

    #[test]
    fn offsets_never_drift() {
        for c in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            assert!(fold(c).is_none_or(|folded| folded.len_utf16() == c.len_utf16()), "{c:?}");
        }
    }
}
