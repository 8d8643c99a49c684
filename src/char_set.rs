//! Sets of characters that every character of a text is looked up in, and the sorts that most characters of a Chinese text are of.

use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Once, OnceLock};

use crate::tables::{SETS, each_set};

/// Characters of the basic plane, a bit for each: told by one look, whatever their number.
pub(crate) struct CharSet([u64; 1024]);

impl CharSet {
    /// The set of some characters. Those outside the basic plane cannot be in it.
    pub const fn new(chars: &[char]) -> Self {
        let mut bits = [0; 1024];
        let mut at = 0;
        while at < chars.len() {
            bits[chars[at] as usize / 64] |= 1 << (chars[at] as usize % 64);
            at += 1;
        }
        CharSet(bits)
    }

    /// The same with all from one character to another.
    pub const fn with(mut self, first: char, last: char) -> Self {
        let mut c = first as usize;
        while c <= last as usize {
            self.0[c / 64] |= 1 << (c % 64);
            c += 1;
        }
        self
    }

    /// Adds a character of the basic plane.
    pub fn add(&mut self, c: char) {
        self.0[c as usize / 64] |= 1 << (c as usize % 64);
    }

    #[inline]
    pub fn has(&self, c: char) -> bool {
        self.0.get(c as usize / 64).is_some_and(|bits| bits >> (c as usize % 64) & 1 != 0)
    }
}

/// What tells most characters from those of a set by two bits, of which one alone lets so many pass that the processor guesses wrong
/// what comes next. It lets every character pass before it is set: zeros weigh nothing.
#[derive(Debug)]
pub(crate) struct Sieve {
    /// A bit for the low bits of characters, where none of the set has those; and for the bits above these.
    no_low: AtomicU64,
    no_middle: AtomicU64,
}

impl Sieve {
    pub const fn new() -> Self {
        Sieve { no_low: AtomicU64::new(0), no_middle: AtomicU64::new(0) }
    }

    /// Keeps back the characters that no bits are given for.
    pub fn set(&self, [low, middle]: [u64; 2]) {
        self.no_low.store(!low, Relaxed);
        self.no_middle.store(!middle, Relaxed);
    }

    /// Whether a character may be one of the set.
    #[inline]
    pub fn lets(&self, c: char) -> bool {
        let [low, middle] = [self.no_low.load(Relaxed), self.no_middle.load(Relaxed)];
        (low >> (u32::from(c) % 64) | middle >> (u32::from(c) / 64 % 64)) & 1 == 0
    }
}

/// The bits of a character in a sieve.
pub(crate) fn bits_of(c: char) -> [u64; 2] {
    [1 << (u32::from(c) % 64), 1 << (u32::from(c) / 64 % 64)]
}

/// A few characters that a rule looks for at one place after another. They are unpacked when one is first looked for.
pub(crate) struct FewChars {
    sieve: Sieve,
    chars: OnceLock<Box<[char]>>,
}

impl FewChars {
    /// A set whose characters are still packed.
    pub const fn new() -> Self {
        FewChars { sieve: Sieve::new(), chars: OnceLock::new() }
    }

    #[inline]
    pub fn has(&self, c: char) -> bool {
        self.sieve.lets(c) && self.has_like(c)
    }

    /// Whether a character is one of them, where it may be.
    #[inline(never)]
    fn has_like(&self, c: char) -> bool {
        let chars = self.chars.get().unwrap_or_else(|| {
            unpack();
            self.chars.get_or_init(Box::default)
        });
        chars.contains(&c)
    }

    fn fill(&self, chars: &[char]) {
        self.sieve.set(chars.iter().fold([0; 2], |all, &c| either(all, bits_of(c))));
        self.chars.get_or_init(|| chars.into());
    }
}

/// The bits of two sets.
pub(crate) fn either(one: [u64; 2], other: [u64; 2]) -> [u64; 2] {
    [one[0] | other[0], one[1] | other[1]]
}

/// Unpacks all sets, once.
fn unpack() {
    static UNPACKED: Once = Once::new();
    UNPACKED.call_once(|| {
        let mut sets = SETS.iter();
        each_set(&mut |chars| {
            if let Some(set) = sets.next() {
                set.fill(chars);
            }
        });
    });
}

/// How many characters a text has.
pub(crate) const fn count(text: &str) -> usize {
    let (bytes, mut at, mut count) = (text.as_bytes(), 0, 0);
    while at < bytes.len() {
        count += (bytes[at] >> 6 != 0b10) as usize;
        at += 1;
    }
    count
}

/// Characters of one rule, written where it asks for them, where the build script finds them: `chars!("量额值").has(c)`.
macro_rules! chars {
    ($chars:literal) => {{
        const NUMBER: usize = $crate::tables::number_of($crate::tables::WRITTEN_SETS, $chars);
        &$crate::tables::SETS[NUMBER]
    }};
}
pub(crate) use chars;

/// Whether a character is a Chinese one, but for the rarest.
#[inline]
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}')
}

/// Whether a character is a letter or a digit.
#[inline]
pub(crate) fn is_alphanumeric(c: char) -> bool {
    is_han(c) || is_other_alphanumeric(c)
}

/// The same of one that is no Chinese character: most are digits and the commonest marks.
#[inline(never)]
fn is_other_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphanumeric(),
        '、' | '。' | '“' | '”' => false,
        _ => is_digit(c) || is_other_letter(c),
    }
}

/// Whether a character is a letter of the scripts that Chinese texts have words in.
#[inline]
pub(crate) fn is_alphabetic(c: char) -> bool {
    is_han(c) || is_other_letter(c)
}

/// Whether a character is a digit of any form: ², ½, ⑤, ❶, ㈠, ㊀.
#[inline(never)]
fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '²' | '³' | '¹' | '¼'..='¾' | '\u{2070}'..='\u{2089}' | '\u{2150}'..='\u{215F}')
        || matches!(c, '\u{2460}'..='\u{249B}' | '\u{24EA}'..='\u{24FF}' | '\u{2776}'..='\u{2793}')
        || matches!(c, '\u{3220}'..='\u{3229}' | '\u{3248}'..='\u{325F}' | '\u{3280}'..='\u{3289}' | '\u{32B1}'..='\u{32BF}')
}

/// Whether a character is a letter that no Chinese word is written with, or hardly any. The standard library's tables of all
/// scripts weigh more than most rules.
#[inline(never)]
fn is_other_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphabetic(),
        // Latin, Greek, Cyrillic; Roman numerals, letters in circles.
        '×' | '÷' => false,
        'ª' | 'µ' | 'º' => true,
        '\u{C0}'..='\u{2C1}' | '\u{386}' | '\u{388}'..='\u{481}' | '\u{48A}'..='\u{52F}' | '\u{1E00}'..='\u{1FBC}' => {
            true
        }
        '\u{2160}'..='\u{2188}' | '\u{24B6}'..='\u{24E9}' => true,
        // Chinese, Japanese, Korean.
        '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{3096}' | '\u{309D}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}' => true,
        '\u{30FC}'..='\u{30FF}' | '\u{3105}'..='\u{312F}' | '\u{3131}'..='\u{318E}' | '\u{3400}'..='\u{4DBF}' => true,
        '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAD9}' | '\u{20000}'..='\u{323AF}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{CharSet, FewChars};

    #[test]
    fn few_characters_are_told_from_those_with_the_same_bits() {
        const FEW: &FewChars = chars!("一区");
        let like = char::from_u32('一' as u32 + 64).expect("it is one");
        assert!(FEW.has('一') && FEW.has('区') && !FEW.has(like) && !FEW.has('园'));
    }

    #[test]
    fn sets_have_what_they_were_made_of() {
        static SET: CharSet = CharSet::new(&['一', '¥']).with('0', '9');
        for c in ['一', '¥', '0', '5', '9'] {
            assert!(SET.has(c), "{c}");
        }
        for c in ['丁', '/', ':', 'o', '\u{1F600}'] {
            assert!(!SET.has(c), "{c}");
        }
    }

    #[test]
    fn few_characters_are_told_from_all_others() {
        for (few, text) in [(chars!("量额值"), "量额值"), (chars!("(（0é百a亿"), "(（0é百a亿")] {
            for c in "量额值(（0é百a亿重b二1è😀".chars() {
                assert_eq!(few.has(c), text.contains(c), "{c}");
            }
        }
    }
}
