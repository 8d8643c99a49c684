//! The benchmark, compiled as releases are.

use anyhow::{Context, Result, ensure};

use crate::process;
use crate::project::Project;

/// Runs the benchmark; it reports on the terminal.
pub fn run(project: &Project) -> Result<()> {
    let mut cargo = process::command("cargo");
    cargo.args(["run", "--release", "--locked", "--package", "liangdian-bench"]).current_dir(&project.root);
    let status = cargo.status().context("cannot start cargo")?;
    ensure!(status.success(), "the benchmark ended with {status}");
    Ok(())
}
