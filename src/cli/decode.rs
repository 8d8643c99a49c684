//! Bytes of a text file → text.

use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

/// Decodes by byte-order mark, else as UTF-8, else as UTF-16 (when it has the zero bytes of such text), else as GB18030
/// (which covers GBK). The error says why the bytes are not text.
pub fn decode(bytes: &[u8]) -> Result<String, String> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return strict(encoding, &bytes[mark..])
            .ok_or_else(|| format!("the byte-order mark says {}, but the bytes are not", encoding.name()));
    }
    let not_text = || "not a text file (tried UTF-8, UTF-16 and GB18030)".to_owned();
    if let Some(zero) = bytes.iter().position(|&b| b == 0) {
        // Without a mark, only the line feeds and ASCII digits of UTF-16 text bring zero bytes; their side tells the order.
        let encoding = if zero % 2 == 0 { UTF_16BE } else { UTF_16LE };
        return strict(encoding, bytes).filter(|text| !text.contains('\0')).ok_or_else(not_text);
    }
    [UTF_8, GB18030].into_iter().find_map(|encoding| strict(encoding, bytes)).ok_or_else(not_text)
}

fn strict(encoding: &'static Encoding, bytes: &[u8]) -> Option<String> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::decode;

    const TEXT: &str = "产值461亿元\n";

    #[test]
    fn every_encoding_of_chinese_news() {
        let (gbk, _, _) = encoding_rs::GBK.encode(TEXT);
        let little: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked = [&[0xFF, 0xFE], little.as_slice()].concat();
        for bytes in [TEXT.as_bytes(), &gbk, &little, &big, &marked, &["\u{FEFF}", TEXT].concat().into_bytes()] {
            assert_eq!(decode(bytes).as_deref(), Ok(TEXT));
        }
    }

    #[test]
    fn bytes_that_are_no_text() {
        for bytes in
            [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], b"\xFF\xFE\x00\xD8", b"\xEF\xBB\xBF\xFF", b"\x80\x81\xFF\xFF"]
        {
            let problem = decode(bytes).expect_err("not text");
            assert!(!problem.contains('\n'), "{problem}");
        }
    }
}
