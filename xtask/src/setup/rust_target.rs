//! A Rust toolchain that compiles to WebAssembly, and the components the checks use.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use super::debian;
use crate::process;
use crate::project::Project;
use crate::step;

const STEP: &str = "wasm32 target";
const TARGET: &str = "wasm32-unknown-unknown";

/// Sees to a toolchain that compiles to WebAssembly. Answers its rustup name when it is not the active one.
pub fn ensure(project: &Project) -> Result<Option<String>> {
    if compiles(project, None)? {
        step::say(STEP, "present");
        return Ok(None);
    }
    if compiles(project, Some(debian::TOOLCHAIN))? {
        step::say(STEP, format!("present (toolchain {})", debian::TOOLCHAIN));
        return Ok(Some(debian::TOOLCHAIN.to_owned()));
    }
    if which::which("rustup").is_err() {
        bail!(
            "{STEP}: this Rust has no {TARGET} standard library; install your distribution's package of it, or rustup"
        );
    }
    let log = project.log("rustup-target")?;
    let added = step::run(STEP, "adding", || log.run(process::command("rustup").args(["target", "add", TARGET])));
    if added.is_ok() && compiles(project, None)? {
        return Ok(None);
    }
    if let Err(why) = added
        && !debian::is_possible()
    {
        return Err(why.context(format!("{STEP}: rustup cannot add it and this system has no Debian package of it")));
    }
    step::say(STEP, "rustup cannot add it here; using Debian's rustc-web");
    debian::install(project)?;
    if !compiles(project, Some(debian::TOOLCHAIN))? {
        bail!("{STEP}: the toolchain {} was set up but does not compile", debian::TOOLCHAIN);
    }
    Ok(Some(debian::TOOLCHAIN.to_owned()))
}

/// Whether the toolchain (none: the active one) compiles and links an empty library: the cheapest proof that all of it is there.
fn compiles(project: &Project, toolchain: Option<&str>) -> Result<bool> {
    let folder = project.scratch().join("probe");
    fs::create_dir_all(&folder)?;
    let source = folder.join("probe.rs");
    fs::write(&source, "pub fn probe() -> String { String::from(\"std\") }\n")?;
    Ok(process::succeeds(&mut probe(&source, &folder, toolchain)))
}

fn probe(source: &Path, folder: &Path, toolchain: Option<&str>) -> std::process::Command {
    let mut rustc = process::command("rustc");
    if let Some(name) = toolchain {
        rustc.arg(format!("+{name}"));
    }
    rustc.args(["--target", TARGET, "--crate-type", "cdylib", "--out-dir"]).arg(folder).arg(source);
    rustc
}

/// Sees to rustfmt and clippy, which minimal toolchains lack.
pub fn ensure_components(project: &Project) -> Result<()> {
    let present = |name: &str| process::succeeds(process::command("cargo").args([name, "--version"]));
    if present("fmt") && present("clippy") {
        step::say("rustfmt, clippy", "present");
        return Ok(());
    }
    let log = project.log("rustup-component")?;
    step::run("rustfmt, clippy", "installing", || {
        log.run(process::command("rustup").args(["component", "add", "rustfmt", "clippy"]))
    })
}
