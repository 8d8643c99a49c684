//! Whether a browser that is there is one the extension runs in.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process;
use crate::project::Project;
use crate::tools::Tools;

/// Why the extension cannot be tested in the Firefox that was found: distributions keep some for years after Mozilla has
/// ended them. Errors where the extension has not been built.
pub fn firefox_is_older(project: &Project, tools: &Tools) -> Result<Option<String>> {
    let browsers = tools.browsers.as_ref().context("browsers are set up")?;
    let told = process::output(process::command(&browsers.firefox).arg("--version")).context("Firefox does not run")?;
    let manifest = project.root.join("dist/extension/firefox/manifest.json");
    let manifest = fs::read_to_string(manifest).context("the extension is not built: run `cargo xtask build`")?;
    let manifest: Value = serde_json::from_str(&manifest).context("the extension's manifest")?;
    let oldest = &manifest["browser_specific_settings"]["gecko"]["strict_min_version"];
    Ok(older(&told, oldest.as_str().unwrap_or_default()))
}

/// `Mozilla Firefox 140.10.2esr` against `153.0`.
fn older(told: &str, oldest: &str) -> Option<String> {
    let first_number = |text: &str| text.split(|c: char| !c.is_ascii_digit()).find_map(|part| part.parse::<u32>().ok());
    let (found, oldest) = (first_number(told)?, first_number(oldest)?);
    (found < oldest).then(|| {
        format!(
            "this Firefox is {found}, and {oldest} the oldest the extension runs in; LIANGDIAN_FIREFOX names another"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_which_is_older() {
        assert!(
            older("Mozilla Firefox 140.10.2esr", "153.0").is_some_and(|why| why.contains("140") && why.contains("153"))
        );
        assert_eq!(older("Mozilla Firefox 153.0", "153.0"), None);
        assert_eq!(older("Mozilla Firefox 160.1", "153.0"), None);
    }
}
