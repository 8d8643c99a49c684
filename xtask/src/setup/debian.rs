//! The WebAssembly toolchain where rustup cannot download the target: Debian's Rust for its browsers (`rustc-web`), its
//! standard library compiled once from Debian's source package, linked into rustup under a name of our own.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use super::system;
use crate::process;
use crate::project::Project;
use crate::step;

/// What rustup calls the toolchain.
pub const TOOLCHAIN: &str = "liangdian-wasm";

/// They must be of one version; apt brings all of them to its newest.
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm"];
const RUSTC: &str = "/usr/bin/rustc";
const LINKER: &str = "/usr/bin/rust-lld";
const LIBRARY: &str = "/usr/lib/rustlib/wasm32-unknown-unknown/lib";

/// Whether apt knows, or may come to know, the packages.
pub fn is_possible() -> bool {
    system::has_apt()
}

/// Installs the packages, builds and places the standard library, links the toolchain.
pub fn install(project: &Project) -> Result<()> {
    let log = project.log("debian-rust")?;
    step::run(PACKAGES.join(", "), "installing", || system::apt_install(&PACKAGES, &log))?;
    let linker = fs::read_link(LINKER).with_context(|| format!("{LINKER} is not a link to a linker"))?;
    let linker = linker.file_name().and_then(|name| name.to_str()).context("the linker's name")?.to_owned();
    if !Path::new("/usr/bin").join(&linker).exists() {
        step::run(&linker, "installing", || system::apt_install(&[&linker], &log))?;
    }
    let built = built_library(project)?;
    step::run("wasm32 standard library", "placing", || {
        for arguments in [vec!["rm", "-rf", LIBRARY], vec!["mkdir", "-p", LIBRARY]] {
            log.run(&mut as_root(&arguments)?)?;
        }
        let mut copy = as_root(&["cp"])?;
        log.run(copy.args(libraries_in(&built)?).arg(LIBRARY))
    })?;
    let link = ["toolchain", "link", TOOLCHAIN, "/usr"];
    step::run(format!("toolchain {TOOLCHAIN}"), "linking", || log.run(process::command("rustup").args(link)))
}

fn as_root(words: &[&str]) -> Result<std::process::Command> {
    let mut command = system::privileged(words[0]).with_context(|| format!("needs root to write {LIBRARY}"))?;
    command.args(&words[1..]);
    Ok(command)
}

/// The folder of the compiled standard library, from the cache where this compiler's is there already.
fn built_library(project: &Project) -> Result<PathBuf> {
    let compiler = process::output(process::command(RUSTC).arg("-vV")).context("Debian's rustc does not run")?;
    let key: String = Sha256::digest(&compiler).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let folder = project.cache.join("wasm-std").join(key);
    if folder.exists() {
        step::say("wasm32 standard library", "built before");
        return Ok(folder);
    }
    let scratch = project.scratch().join("wasm-std");
    step::run("wasm32 standard library", "building", || build_library(project, &scratch))?;
    let built = scratch.join("target/wasm32-unknown-unknown/release/deps");
    // Under its name only once it is whole.
    let unfinished = folder.with_extension("unfinished");
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished)?;
    }
    fs::create_dir_all(&unfinished)?;
    for library in libraries_in(&built)? {
        let name = library.file_name().context("a library has a name")?;
        fs::copy(&library, unfinished.join(name))?;
    }
    fs::rename(&unfinished, &folder)?;
    fs::remove_dir_all(&scratch)?;
    Ok(folder)
}

fn build_library(project: &Project, scratch: &Path) -> Result<()> {
    if scratch.exists() {
        fs::remove_dir_all(scratch)?;
    }
    fs::create_dir_all(scratch.join("src"))?;
    let manifest = "[package]\nname = \"scratch\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n";
    fs::write(scratch.join("Cargo.toml"), manifest)?;
    fs::write(scratch.join("src/lib.rs"), "#![no_std]\n")?;
    let mut cargo = process::command("/usr/bin/cargo");
    cargo
        .args(["build", "--release", "--target", "wasm32-unknown-unknown"])
        .args(["-Z", "build-std=std,panic_abort,proc_macro,test", "--target-dir", "target"])
        .current_dir(scratch)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTC", RUSTC)
        .env_remove("RUSTUP_TOOLCHAIN")
        .env_remove("RUSTFLAGS");
    project.log("wasm-std")?.run(&mut cargo)
}

/// The `.rlib`s of a folder, without the scratch crate's own.
fn libraries_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut libraries = vec![];
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let is_scratch = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("libscratch-"));
        if path.extension().is_some_and(|extension| extension == "rlib") && !is_scratch {
            libraries.push(path);
        }
    }
    if libraries.is_empty() {
        bail!("{} has no compiled library", folder.display());
    }
    Ok(libraries)
}
