//! What Cargo.lock pins.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

#[derive(Deserialize)]
struct Lock {
    #[serde(default)]
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

/// The one version of `name` in the lock file. Fails when it has none or several.
pub fn version(lock_file: &Path, name: &str) -> Result<String> {
    let text = fs::read_to_string(lock_file).with_context(|| format!("cannot read {}", lock_file.display()))?;
    version_in(&text, name).with_context(|| format!("in {}", lock_file.display()))
}

fn version_in(text: &str, name: &str) -> Result<String> {
    let lock: Lock = toml::from_str(text)?;
    let mut versions = lock.package.into_iter().filter(|package| package.name == name).map(|package| package.version);
    match (versions.next(), versions.next()) {
        (Some(version), None) => Ok(version),
        (None, _) => bail!("no package {name}"),
        (Some(one), Some(other)) => bail!("{name} has two versions, {one} and {other}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
version = 4
[[package]]
name = "wasm-bindgen"
version = "0.2.130"
[[package]]
name = "wasm-bindgen-shared"
version = "0.2.130"
[[package]]
name = "twice"
version = "1.0.0"
[[package]]
name = "twice"
version = "2.0.0"
"#;

    #[test]
    fn finds_the_one_version() {
        assert_eq!(version_in(LOCK, "wasm-bindgen").expect("it is there"), "0.2.130");
    }

    #[test]
    fn says_what_is_wrong() {
        assert_eq!(version_in(LOCK, "none").expect_err("absent").to_string(), "no package none");
        let twice = version_in(LOCK, "twice").expect_err("ambiguous").to_string();
        assert_eq!(twice, "twice has two versions, 1.0.0 and 2.0.0");
    }
}
