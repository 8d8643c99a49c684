//! Child processes: a clean environment in, a log and a readable failure out.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// How much of a failed program's output is shown; the rest is in the log.
const SHOWN_LINES: usize = 150;

/// A command without what `cargo run` put into xtask's own environment: it would rebuild crates that watch those
/// variables and let one toolchain's libraries shadow another's.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(is_of_cargo_run) {
            command.env_remove(name);
        }
    }
    for name in ["LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"] {
        if let Some(value) = env::var_os(name) {
            match without_cargos_folders(&value) {
                Some(rest) => command.env(name, rest),
                None => command.env_remove(name),
            };
        }
    }
    command
}

fn is_of_cargo_run(name: &str) -> bool {
    matches!(name, "CARGO" | "OUT_DIR" | "CARGO_CRATE_NAME" | "CARGO_PRIMARY_PACKAGE")
        || ["CARGO_PKG_", "CARGO_BIN_", "CARGO_MANIFEST_"].iter().any(|start| name.starts_with(start))
}

/// A library path without the folders cargo prepends: build output and the toolchain's libraries.
fn without_cargos_folders(value: &OsStr) -> Option<OsString> {
    let is_cargos = |folder: &PathBuf| {
        let text = folder.to_string_lossy().replace('\\', "/");
        text.contains("/rustlib/") || text.contains("/toolchains/") || text.ends_with("/deps") || is_build_output(&text)
    };
    let rest: Vec<PathBuf> = env::split_paths(value).filter(|folder| !is_cargos(folder)).collect();
    if rest.is_empty() { None } else { env::join_paths(rest).ok() }
}

fn is_build_output(folder: &str) -> bool {
    env::current_exe()
        .ok()
        .and_then(|program| program.parent().map(Path::to_path_buf))
        .is_some_and(|built| Path::new(folder).starts_with(built))
}

/// Puts `folders` before the program path the command would have.
pub fn prepend_path(command: &mut Command, folders: &[PathBuf]) -> Result<()> {
    if folders.is_empty() {
        return Ok(());
    }
    let inherited = env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(env::split_paths(&inherited));
    command.env("PATH", env::join_paths(all).context("a folder's name cannot stand in PATH")?);
    Ok(())
}

/// Runs a command whose output the caller wants to see.
pub fn show(command: &mut Command) -> Result<()> {
    let called = describe(command);
    let status = command.status().with_context(|| format!("cannot start {called}"))?;
    if status.success() { Ok(()) } else { bail!("{called}: {status}") }
}

/// What the command printed, trimmed, when it ran and succeeded.
pub fn output(command: &mut Command) -> Option<String> {
    let done = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    done.status.success().then(|| String::from_utf8_lossy(&done.stdout).trim().to_owned())
}

/// Whether the command ran and succeeded; it says nothing on our terminal.
pub fn succeeds(command: &mut Command) -> bool {
    output(command).is_some()
}

/// The output of one step's programs, in a file, so that the terminal has one line for a step.
pub struct Log {
    file: File,
    path: PathBuf,
}

impl Log {
    /// Starts the log anew.
    pub fn create(path: &Path) -> Result<Self> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
        }
        let file = File::create(path).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(Self { file, path: path.to_path_buf() })
    }

    /// Runs the command. Fails, with the end of what it said, when it cannot start or does not succeed.
    pub fn run(&self, command: &mut Command) -> Result<()> {
        let called = describe(command);
        let status = command
            .stdin(Stdio::null())
            .stdout(self.file.try_clone()?)
            .stderr(self.file.try_clone()?)
            // Colours are for terminals; this goes to a file.
            .env("NO_COLOR", "1")
            .env_remove("FORCE_COLOR")
            .status()
            .with_context(|| format!("cannot start {called}"))?;
        if status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&fs::read(&self.path)?).into_owned();
        bail!("{called}: {status}\n{}\n(all of it: {})", last_lines(&said, SHOWN_LINES), self.path.display())
    }
}

fn describe(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn last_lines(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargos_own_folders_leave_the_library_path() {
        let joined = env::join_paths(["/a/.rustup/toolchains/stable/lib", "/opt/lib", "/a/target/debug/deps"]);
        let rest = without_cargos_folders(&joined.expect("plain paths"));
        assert_eq!(rest, Some(OsString::from("/opt/lib")));
        assert_eq!(without_cargos_folders(OsStr::new("/a/target/debug/deps")), None);
    }

    #[test]
    fn a_persons_cargo_settings_stay() {
        assert!(is_of_cargo_run("CARGO_PKG_NAME"));
        assert!(is_of_cargo_run("CARGO_MANIFEST_DIR"));
        for kept in ["CARGO_HOME", "CARGO_TARGET_DIR", "CARGO_BUILD_JOBS", "CARGO_NET_OFFLINE", "RUSTUP_TOOLCHAIN"] {
            assert!(!is_of_cargo_run(kept), "{kept}");
        }
    }

    #[test]
    fn a_failure_shows_the_end_of_the_output() {
        assert_eq!(last_lines("a\nb\nc\n", 2), "b\nc");
        assert_eq!(last_lines("a", 2), "a");
    }
}
