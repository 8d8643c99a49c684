//! Programs that cargo builds for us, each in a folder of its own version that clones share.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::lock;
use crate::process;
use crate::project::Project;
use crate::step;

const WASM_PACK: &str = "0.15.1";
const GECKODRIVER: &str = "0.37.1";

/// A program on crates.io.
struct CargoTool<'a> {
    package: &'a str,
    program: &'a str,
    version: &'a str,
    fits: fn(found: &str, wanted: &str) -> bool,
}

/// The folder of wasm-pack; none when the right one is on PATH.
pub fn wasm_pack(project: &Project) -> Result<Option<PathBuf>> {
    ensure(project, &CargoTool { package: "wasm-pack", program: "wasm-pack", version: WASM_PACK, fits: is_exactly })
}

/// The folder of wasm-bindgen; none when the right one is on PATH. It must be of the crate's version to the letter.
pub fn wasm_bindgen(project: &Project) -> Result<Option<PathBuf>> {
    let version = lock::version(&project.root.join("Cargo.lock"), "wasm-bindgen")?;
    let tool = CargoTool { package: "wasm-bindgen-cli", program: "wasm-bindgen", version: &version, fits: is_exactly };
    ensure(project, &tool)
}

/// The path of geckodriver, on PATH or our own. Any newer one drives Firefox as well.
pub fn geckodriver(project: &Project) -> Result<PathBuf> {
    let tool = CargoTool { package: "geckodriver", program: "geckodriver", version: GECKODRIVER, fits: is_at_least };
    match ensure(project, &tool)? {
        Some(folder) => Ok(folder.join("geckodriver").with_extension(std::env::consts::EXE_EXTENSION)),
        None => which::which("geckodriver").context("geckodriver is on PATH"),
    }
}

fn ensure(project: &Project, tool: &CargoTool) -> Result<Option<PathBuf>> {
    let step = format!("{} {}", tool.package, tool.version);
    let fits = |program: PathBuf| {
        process::output(process::command(program).arg("--version"))
            .is_some_and(|said| version_said(&said).is_some_and(|found| (tool.fits)(found, tool.version)))
    };
    if which::which(tool.program).is_ok_and(fits) {
        step::say(step, "present");
        return Ok(None);
    }
    let root = project.cache.join("tools").join(format!("{}-{}", tool.package, tool.version));
    let programs = root.join("bin");
    if fits(programs.join(tool.program)) {
        step::say(step, "present");
        return Ok(Some(programs));
    }
    let log = project.log(tool.package)?;
    step::run(step, "installing", || {
        let install = |locked: bool| {
            let mut cargo = process::command("cargo");
            cargo.args(["install", tool.package, "--version", tool.version, "--force", "--root"]).arg(&root);
            // One target directory, so that the tools share what they have in common.
            cargo.arg("--target-dir").arg(project.scratch().join("tools"));
            // They run for a second at a time: the long optimisations their releases ask for would never pay.
            for (setting, value) in [("LTO", "off"), ("CODEGEN_UNITS", "16"), ("OPT_LEVEL", "1")] {
                cargo.env(format!("CARGO_PROFILE_RELEASE_{setting}"), value);
            }
            log.run(if locked { cargo.arg("--locked") } else { &mut cargo })
        };
        // A registry mirror that lags may lack a version that the tool's own lock file names.
        install(true).or_else(|_| install(false))
    })?;
    Ok(Some(programs))
}

/// The first word of a program's `--version` that looks like one: `geckodriver 0.37.1 (…)`.
fn version_said(said: &str) -> Option<&str> {
    said.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

fn is_exactly(found: &str, wanted: &str) -> bool {
    found == wanted
}

fn is_at_least(found: &str, wanted: &str) -> bool {
    let numbers = |version: &str| version.split('.').map(|part| part.parse::<u32>().unwrap_or(0)).collect::<Vec<_>>();
    numbers(found) >= numbers(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_programs_say_of_their_version() {
        assert_eq!(version_said("wasm-pack 0.15.1"), Some("0.15.1"));
        assert_eq!(version_said("geckodriver 0.37.1 (abcdef 2026-01-01 12:00 +0000)\n\nThe source…"), Some("0.37.1"));
        assert_eq!(version_said("usage: it"), None);
    }

    #[test]
    fn compares_versions_as_numbers() {
        assert!(is_at_least("0.37.1", "0.37.1"));
        assert!(is_at_least("0.100.0", "0.37.1"));
        assert!(!is_at_least("0.36.9", "0.37.1"));
        assert!(!is_exactly("0.2.131", "0.2.130"));
    }
}
