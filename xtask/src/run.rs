//! The demo page, served on this machine and opened in a browser.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, ensure};

use crate::artefacts;
use crate::process;
use crate::project::Project;
use crate::serve;
use crate::setup::{self, browsers};
use crate::step;

/// Builds everything and serves the demo, until it is stopped; with `extension`, until the Chromium that has the
/// extension loaded is closed.
pub fn run(project: &Project, port: u16, extension: bool) -> Result<()> {
    // Before the long part, so that nobody waits for a browser that is not there.
    let chromium = if extension { Some(chromium()?) } else { None };
    let tools = setup::for_build(project)?;
    artefacts::build(project, &tools)?;
    let (server, port) = serve::listen(port)?;
    let (server, root, address) = (Arc::new(server), project.dist().join("demo"), format!("http://127.0.0.1:{port}/"));
    match chromium {
        None => {
            step::say("demo", format!("{address} (Ctrl+C stops it)"));
            if has_display()
                && let Err(why) = open::that_detached(&address)
            {
                step::say("browser", format!("not opened: {why}"));
            }
            serve::serve(&server, &root);
        }
        Some(chromium) => {
            step::say("demo", format!("{address} (closing Chromium stops it)"));
            thread::spawn(move || serve::serve(&server, &root));
            show_extension(project, &chromium, &address, port)?;
        }
    }
    Ok(())
}

fn chromium() -> Result<PathBuf> {
    ensure!(has_display(), "--extension opens Chromium, and there is no display");
    browsers::chromium()
}

fn has_display() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

fn show_extension(project: &Project, chromium: &PathBuf, address: &str, port: u16) -> Result<()> {
    // The port is ours alone while we run, so the profile is too.
    let profile = project.scratch().join(format!("profile-{port}"));
    if profile.exists() {
        fs::remove_dir_all(&profile).context("the profile of an earlier run")?;
    }
    let extension = project.dist().join("extension").join("chromium");
    let mut command = process::command(chromium);
    for (flag, folder) in
        [("user-data-dir", &profile), ("disable-extensions-except", &extension), ("load-extension", &extension)]
    {
        command.arg(format!("--{flag}={}", folder.display()));
    }
    command.args(["--no-first-run", "--no-default-browser-check"]);
    if browsers::refuses_sandbox() {
        command.arg("--no-sandbox");
    }
    command.arg(address).stdout(Stdio::null()).stderr(Stdio::null());
    let status = command.status().with_context(|| format!("cannot start {}", chromium.display()))?;
    // Left for the next run to clear when Chromium still holds it.
    let _ = fs::remove_dir_all(&profile);
    ensure!(status.success(), "Chromium ended with {status}");
    Ok(())
}
