//! Bytes of a text file → text.

use encoding_rs::{BIG5, Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

/// How many sound Chinese characters there must be for each damaged place, besides the first.
const SOUND: usize = 50;

/// What a file says, and what of it could not be read.
#[derive(Debug, PartialEq)]
pub struct Decoded {
    pub text: String,
    /// In one line, for the person whose file it is.
    pub damage: Option<String>,
}

/// Decodes by the encoding that is said, whatever the bytes are. Where none is, by byte-order mark, else as UTF-8, else as
/// UTF-16 (when it has the zero bytes of such text), else as GB18030 (which covers GBK) or Big5; a few damaged places become
/// U+FFFD. The error says why the bytes are not text.
pub fn decode(bytes: &[u8], said: Option<&'static Encoding>) -> Result<Decoded, String> {
    if let Some(encoding) = said {
        return Ok(read(encoding, bytes).0);
    }
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return sound(encoding, bytes)
            .ok_or_else(|| format!("the byte-order mark says {}, but the bytes are not", encoding.name()));
    }
    let found = match bytes.iter().position(|&b| b == 0) {
        None => sound(UTF_8, bytes).or_else(|| sound(double_byte(bytes), bytes)),
        // A stray zero in a text whose other characters can be nothing else.
        Some(_) if !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok() => Some(read(UTF_8, bytes).0),
        // Without a mark, only the line feeds and ASCII digits of UTF-16 text bring zero bytes; their side tells the order.
        Some(zero) => sound(if zero % 2 == 0 { UTF_16BE } else { UTF_16LE }, bytes),
    };
    found.ok_or_else(|| {
        "not a text file (tried UTF-8, UTF-16, GB18030 and Big5); if it is one, name its encoding with --encoding"
            .to_owned()
    })
}

/// GB18030 or Big5. As GB18030 the commas and stops of a text in Big5 are characters for private use.
fn double_byte(bytes: &[u8]) -> &'static Encoding {
    let is_private = |text: &str| text.contains(|c| matches!(c, '\u{E000}'..='\u{F8FF}'));
    let (chinese, taiwanese) = (read(GB18030, bytes), read(BIG5, bytes));
    let likelier = taiwanese.1 < chinese.1 || taiwanese.1 == chinese.1 && is_private(&chinese.0.text);
    if likelier && !is_private(&taiwanese.0.text) { BIG5 } else { GB18030 }
}

/// The text, if it is one: nearly all of it can be read, and it has no zeros but stray ones.
fn sound(encoding: &'static Encoding, bytes: &[u8]) -> Option<Decoded> {
    let (decoded, damaged) = read(encoding, bytes);
    let chinese = decoded.text.chars().filter(|c| matches!(c, '\u{4E00}'..='\u{9FFF}')).count();
    let few = damaged == 0 || damaged < chinese && damaged <= 1 + chinese / SOUND;
    (few && !decoded.text.contains('\0')).then_some(decoded)
}

/// Reads bytes whatever they are; gives the number of damaged places too.
fn read(encoding: &'static Encoding, bytes: &[u8]) -> (Decoded, usize) {
    let (text, any) = encoding.decode_with_bom_removal(bytes);
    let damaged = if any { text.matches(char::REPLACEMENT_CHARACTER).count() } else { 0 };
    let places = if damaged == 1 { "1 place is" } else { &format!("{damaged} places are") };
    let damage = any.then(|| format!("{places} not {}, and read as U+FFFD.", encoding.name()));
    (Decoded { text: text.into_owned(), damage }, damaged)
}

#[cfg(test)]
mod tests {
    use encoding_rs::{BIG5, GBK};

    use super::{Decoded, decode};

    const TEXT: &str = "昨天，产值461亿元。\n";

    fn text(bytes: &[u8]) -> Result<(String, bool), String> {
        decode(bytes, None).map(|Decoded { text, damage }| (text, damage.is_some()))
    }

    #[test]
    fn every_encoding_of_chinese_news() {
        let (gbk, _, _) = GBK.encode(TEXT);
        let little: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked = [&[0xFF, 0xFE], little.as_slice()].concat();
        for bytes in [TEXT.as_bytes(), &gbk, &little, &big, &marked, &["\u{FEFF}", TEXT].concat().into_bytes()] {
            assert_eq!(text(bytes), Ok((TEXT.to_owned(), false)));
        }
        let zero = "产值461亿元\0增长";
        assert_eq!(text(zero.as_bytes()), Ok((zero.to_owned(), false)));
    }

    #[test]
    fn traditional_text_in_big5_and_in_gbk() {
        for traditional in ["去年，新竹科學園區營業額達1.5兆元。", "營業額、訂單", "「臺中」：兩成"]
        {
            for encoding in [BIG5, GBK] {
                let (bytes, _, missing) = encoding.encode(traditional);
                assert!(!missing, "{traditional}");
                assert_eq!(text(&bytes), Ok((traditional.to_owned(), false)), "{}", encoding.name());
            }
        }
    }

    #[test]
    fn damaged_text_is_read_and_told() {
        let long = TEXT.repeat(20);
        let (gbk, _, _) = GBK.encode(&long);
        let (big5, _, _) = BIG5.encode("去年，新竹科學園區營業額增長。");
        let utf16: Vec<u8> = ["\u{FEFF}", &long].concat().encode_utf16().flat_map(u16::to_le_bytes).collect();
        // Cut within a character, as `head -c` does.
        for (whole, cut) in [(long.as_bytes(), 2), (&gbk, 2), (&big5, 1), (&utf16, 1)] {
            let (read, damaged) = text(&whole[..whole.len() - cut]).expect("a text");
            assert!(damaged && read.ends_with('\u{FFFD}'), "{read}");
        }
        let odd = [&gbk, &[0xFF][..], &gbk, &[0xFF], &gbk].concat();
        assert_eq!(
            decode(&odd, None).expect("a text").damage.as_deref(),
            Some("2 places are not gb18030, and read as U+FFFD.")
        );
    }

    #[test]
    fn bytes_that_are_no_text() {
        let utf32: Vec<u8> = ["\u{FEFF}", TEXT].concat().chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
        for bytes in [
            &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..],
            b"\xFF\xFE\x00\xD8",
            b"\xEF\xBB\xBF\xFF",
            b"\x80\x81\xFF\xFF",
            &utf32,
        ] {
            let problem = decode(bytes, None).expect_err("not text");
            assert!(!problem.contains('\n'), "{problem}");
            assert!(decode(bytes, Some(GBK)).is_ok());
        }
    }
}
