//! Finds the lists and the sets of characters that rules write in the source: `words!["到", "至"]`, `chars!("量额值")`.

use std::io;
use std::path::{Path, PathBuf};
use std::{fs, str};

/// What a list begins with, and what a set.
const LIST: &str = "words![";
const SET: &str = "chars!(";

/// The files of a folder and those within it, in the order of their names.
pub fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(found)
}

/// The words of each list in a file, which stand there as literals.
pub fn lists(source: &str) -> Result<Vec<Vec<String>>, String> {
    code(source).split(LIST).skip(1).map(list).collect()
}

/// The characters of each set in a file.
pub fn sets(source: &str) -> Result<Vec<String>, String> {
    let set = |code: &str| code.strip_prefix('"').map(|code| literal(&mut code.chars()));
    // A macro's own pattern has no literal.
    code(source).split(SET).skip(1).filter_map(set).collect()
}

/// A file without the lines of comments.
fn code(source: &str) -> String {
    source.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|l| [l, "\n"]).collect()
}

/// The words from the opening bracket to the closing one.
fn list(code: &str) -> Result<Vec<String>, String> {
    let (mut words, mut chars) = (Vec::new(), code.chars());
    loop {
        match chars.next() {
            Some('"') => words.push(literal(&mut chars)?),
            Some(',' | ' ' | '\n') => {}
            Some(']') => return Ok(words),
            other => return Err(format!("{other:?} in {LIST}…] after {words:?}")),
        }
    }
}

/// A word after its opening quote.
fn literal(chars: &mut str::Chars) -> Result<String, String> {
    let mut word = String::new();
    loop {
        match chars.next() {
            Some('"') => return Ok(word),
            Some('\\') => match chars.next() {
                Some('n') => word.push('\n'),
                Some(c @ ('"' | '\\')) => word.push(c),
                other => return Err(format!("{other:?} after \\ in {word:?}")),
            },
            Some(c) => word.push(c),
            None => return Err(format!("{word:?} does not end")),
        }
    }
}
