//! The text to read: the government reports beside the repository where they are, else the project's own article.

use std::fs;
use std::path::Path;

/// The text and what it is.
pub fn read() -> (&'static str, String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let reports = fs::read_dir(root.join("../shared/corpus/reports")).map(|files| {
        let mut paths: Vec<_> =
            files.flatten().map(|file| file.path()).filter(|p| p.extension().is_some_and(|e| e == "txt")).collect();
        paths.sort();
        paths.iter().filter_map(|path| fs::read_to_string(path).ok()).collect::<String>()
    });
    match reports {
        Ok(text) if !text.is_empty() => ("15 government reports", text),
        _ => {
            const ARTICLE: &str = include_str!("../../www/demo/index.html");
            const COPIES: usize = 100;
            ("the demo page, a hundred times over (the reports are not beside the repository)", ARTICLE.repeat(COPIES))
        }
    }
}
