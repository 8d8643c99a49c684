//! The list of checks, in the order they run: cheap ones first, what others rest on before them.

use std::process::Command;

use anyhow::{Context, Result};

use crate::oldest;
use crate::project::Project;
use crate::tools::Tools;

/// Enough for a browser's first start on a slow machine, in seconds.
const WASM_TEST_SECONDS: &str = "120";

/// One check.
pub struct Check {
    /// What `--only` calls it.
    pub name: &'static str,
    /// What it shows when it passes, in a few words.
    pub about: &'static str,
    /// What must be set up before.
    pub needs: Needs,
    /// How it is done.
    pub work: Work,
    /// Why it cannot be done with the tools there are, if it cannot.
    pub unfit: fn(&Project, &Tools) -> Result<Option<String>>,
}

/// What set-up a check rests on, from least to most.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Needs {
    /// The active Rust toolchain.
    Rust,
    /// All that builds need.
    Build,
    /// Also browsers.
    Browsers,
}

/// How a check is done.
pub enum Work {
    /// By cargo, with these arguments.
    Cargo(&'static [&'static str]),
    /// By building everything.
    Build,
    /// By an npm script of the TypeScript half.
    Npm(&'static str),
    /// By wasm-pack's tests in a headless browser.
    WasmPack(Browser),
}

/// The browsers wasm-pack tests in.
#[derive(Clone, Copy)]
pub enum Browser {
    /// Chromium, by ChromeDriver.
    Chromium,
    /// Firefox, by geckodriver.
    Firefox,
}

const fn check(name: &'static str, about: &'static str, needs: Needs, work: Work) -> Check {
    Check { name, about, needs, work, unfit: |_, _| Ok(None) }
}

/// All checks.
pub const CHECKS: [Check; 13] = [
    check("fmt", "Rust is formatted", Needs::Rust, Work::Cargo(&["fmt", "--all", "--check"])),
    check(
        "clippy",
        "Rust has no warnings",
        Needs::Rust,
        Work::Cargo(&["clippy", "--locked", "--workspace", "--all-targets", "--", "--deny", "warnings"]),
    ),
    check(
        "clippy-wasm",
        "nor has its JavaScript face",
        Needs::Rust,
        Work::Cargo(&[
            "clippy",
            "--locked",
            "--package",
            "liangdian",
            "--all-targets",
            "--features",
            "wasm",
            "--",
            "--deny",
            "warnings",
        ]),
    ),
    check(
        "doc",
        "Rust's documentation has no warnings",
        Needs::Rust,
        Work::Cargo(&["doc", "--locked", "--workspace", "--no-deps"]),
    ),
    check("test", "native tests", Needs::Rust, Work::Cargo(&["test", "--locked", "--workspace"])),
    check("build", "all artefacts, within their budgets", Needs::Build, Work::Build),
    check("check", "TypeScript is formatted, linted and typed", Needs::Build, Work::Npm("check")),
    check("unit", "TypeScript unit tests", Needs::Build, Work::Npm("test:unit")),
    check("lint-extension", "the extension as add-on stores lint it", Needs::Build, Work::Npm("lint:extension")),
    check("wasm-chromium", "the engine in Chromium", Needs::Browsers, Work::WasmPack(Browser::Chromium)),
    check("wasm-firefox", "the engine in Firefox", Needs::Browsers, Work::WasmPack(Browser::Firefox)),
    check("chromium", "demo, widget and extension in Chromium", Needs::Browsers, Work::Npm("test:chromium")),
    Check {
        unfit: oldest::firefox_is_older,
        ..check("firefox", "the extension in Firefox", Needs::Browsers, Work::Npm("test:firefox"))
    },
];

/// `cargo` with a check's arguments.
pub fn cargo(project: &Project, tools: &Tools, arguments: &[&str]) -> Result<Command> {
    let mut cargo = tools.command("cargo")?;
    // Only rustdoc reads the variable.
    cargo.args(arguments).current_dir(&project.root).env("RUSTDOCFLAGS", "--deny warnings");
    Ok(cargo)
}

/// wasm-pack's tests in one browser.
pub fn wasm_pack(project: &Project, tools: &Tools, browser: Browser) -> Result<Command> {
    let browsers = tools.browsers.as_ref().context("browsers are set up")?;
    let (name, driver_option, driver) = match browser {
        Browser::Chromium => ("--chrome", "--chromedriver", &browsers.chromedriver),
        Browser::Firefox => ("--firefox", "--geckodriver", &browsers.geckodriver),
    };
    let mut command = tools.wasm_command("wasm-pack")?;
    command.args(["test", "--headless", name, driver_option]).arg(driver);
    command.args(["--", "--locked", "--no-default-features", "--features", "wasm", "--test", "wasm"]);
    command.current_dir(&project.root);
    command.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", browsers.write_capabilities(project)?);
    command.env("WASM_BINDGEN_TEST_TIMEOUT", WASM_TEST_SECONDS);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_check_has_a_name_of_its_own() {
        let names: HashSet<&str> = CHECKS.iter().map(|check| check.name).collect();
        assert_eq!(names.len(), CHECKS.len());
    }
}
