//! What set-up found or put in place, and commands that use it.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process;
use crate::setup::browsers::Browsers;

/// The tools of the builds and tests.
#[derive(Default)]
pub struct Tools {
    /// Folders of programs that go before PATH.
    pub path: Vec<PathBuf>,
    /// The rustup toolchain that compiles to WebAssembly, when it is not the active one.
    pub wasm_toolchain: Option<String>,
    /// Browsers and their drivers, when the tests asked for them.
    pub browsers: Option<Browsers>,
}

impl Tools {
    /// A command that sees the tools.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Result<Command> {
        let mut command = process::command(program);
        process::prepend_path(&mut command, &self.path)?;
        if let Some(browsers) = &self.browsers {
            command.envs(browsers.variables());
        }
        Ok(command)
    }

    /// A command that sees the tools and compiles with the toolchain that knows WebAssembly.
    pub fn wasm_command(&self, program: impl AsRef<OsStr>) -> Result<Command> {
        let mut command = self.command(program)?;
        if let Some(toolchain) = &self.wasm_toolchain {
            // Only rustup's own `cargo` obeys RUSTUP_TOOLCHAIN, so its folder comes first.
            let rustup = which::which("rustup").context("rustup is not on PATH")?;
            let mut path: Vec<PathBuf> = rustup.parent().map(PathBuf::from).into_iter().collect();
            path.extend(self.path.iter().cloned());
            process::prepend_path(&mut command, &path)?;
            command.env("RUSTUP_TOOLCHAIN", toolchain);
        }
        Ok(command)
    }

    /// `npm` in the TypeScript half; Windows calls it `npm.cmd`, which `which` knows.
    pub fn npm(&self, www: &std::path::Path) -> Result<Command> {
        let npm = which::which("npm").context("npm is not on PATH: install Node 20 or newer")?;
        let mut command = self.command(npm)?;
        command.current_dir(www);
        Ok(command)
    }
}
