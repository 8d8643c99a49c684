//! Whether a build's inputs, and what it made of them, are as they were.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// A fingerprint of files (folders: of all files in them) by their paths from `root` and their contents, and of `more`.
pub fn fingerprint(root: &Path, inputs: &[&str], more: &str) -> Result<String> {
    let mut files = vec![];
    for input in inputs {
        collect(&root.join(input), &mut files)?;
    }
    files.sort();
    let mut hash = Sha256::new();
    hash.update(more);
    for file in files {
        let name = file.strip_prefix(root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        let content = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        // Lengths keep a name from running into a content.
        hash.update(format!("\n{} {name}\n{}\n", name.len(), content.len()));
        hash.update(&content);
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path).with_context(|| format!("cannot read {}", path.display()))? {
            collect(&entry?.path(), files)?;
        }
    } else if path.exists() {
        files.push(path.to_path_buf());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_contents_and_the_rest_all_count() {
        let root = std::env::temp_dir().join(format!("liangdian-stamp-{}", std::process::id()));
        fs::create_dir_all(root.join("src/inner")).expect("a folder");
        fs::write(root.join("src/a.rs"), "a").expect("a file");
        fs::write(root.join("src/inner/b.rs"), "b").expect("a file");
        let print = |more: &str| fingerprint(&root, &["src", "absent.rs"], more).expect("readable");
        let first = print("1");
        assert_eq!(first, print("1"));
        assert_ne!(first, print("2"));
        fs::write(root.join("src/inner/b.rs"), "c").expect("a file");
        let second = print("1");
        assert_ne!(first, second);
        fs::rename(root.join("src/a.rs"), root.join("src/d.rs")).expect("it moves");
        assert_ne!(second, print("1"));
        fs::remove_dir_all(&root).expect("it goes");
    }
}
