//! Where things are: the repository, cargo's target directory, the cache that clones share.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::process::{self, Log};

/// The folders every command works in.
pub struct Project {
    /// The repository's root.
    pub root: PathBuf,
    /// Cargo's target directory, wherever the environment or cargo's configuration put it.
    pub target: PathBuf,
    /// What outlives a clone: tools and the standard library built by set-up, each under its version.
    pub cache: PathBuf,
}

impl Project {
    /// Finds the folders. Fails when `cargo metadata` does.
    pub fn discover() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask lies in a folder of the repository")?
            .to_path_buf();
        let target = target_directory(&root)?;
        let cache = match env::var_os("LIANGDIAN_CACHE") {
            Some(folder) => PathBuf::from(folder),
            None => directories::ProjectDirs::from("", "", "liangdian")
                .map_or_else(|| target.join("cache"), |folders| folders.cache_dir().to_path_buf()),
        };
        Ok(Self { root, target, cache })
    }

    /// The TypeScript half.
    pub fn www(&self) -> PathBuf {
        self.root.join("www")
    }

    /// The built artefacts.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Files that may be thrown away at any time.
    pub fn scratch(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// A fresh log file for what a step's programs say.
    pub fn log(&self, step: &str) -> Result<Log> {
        Log::create(&self.scratch().join("logs").join(format!("{step}.log")))
    }
}

fn target_directory(root: &Path) -> Result<PathBuf> {
    #[derive(Deserialize)]
    struct Metadata {
        target_directory: PathBuf,
    }
    let mut cargo = process::command("cargo");
    cargo.args(["metadata", "--no-deps", "--format-version", "1"]).current_dir(root);
    let said = process::output(&mut cargo).context("cargo metadata failed")?;
    let metadata: Metadata = serde_json::from_str(&said).context("cargo metadata's answer")?;
    Ok(metadata.target_directory)
}
