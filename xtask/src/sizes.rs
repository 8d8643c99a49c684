//! What files weigh, as they are and as a server sends them.

use std::fmt::{self, Display};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;

/// A file's size in bytes.
#[derive(Clone, Copy)]
pub struct Size {
    /// As it is.
    pub raw: u64,
    /// After brotli at its highest quality.
    pub brotli: u64,
}

impl Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}, {} after brotli", kilobytes(self.raw), kilobytes(self.brotli))
    }
}

/// Bytes in KB of 1000, rounded up, as budgets count them.
pub fn kilobytes(bytes: u64) -> String {
    format!("{} KB", bytes.div_ceil(1000))
}

/// A file's size.
pub fn of(file: &Path) -> Result<Size> {
    let content = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(Size { raw: content.len() as u64, brotli: compressed(&content)? })
}

/// The size of all files in a folder, in bytes.
pub fn of_folder(folder: &Path) -> Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        sum += if path.is_dir() { of_folder(&path)? } else { path.metadata()?.len() };
    }
    Ok(sum)
}

fn compressed(mut content: &[u8]) -> Result<u64> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut output = vec![];
    brotli::BrotliCompress(&mut content, &mut output, &parameters)?;
    Ok(output.len() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brotli_shrinks_what_repeats() {
        let size = compressed("高新区".repeat(1000).as_bytes()).expect("it compresses");
        assert!((1..100).contains(&size), "{size}");
    }

    #[test]
    fn kilobytes_round_up() {
        assert_eq!([0, 1, 1000, 1001].map(kilobytes), ["0 KB", "1 KB", "1 KB", "2 KB"]);
    }
}
