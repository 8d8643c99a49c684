//! The system's package manager and its administrator.

use std::ffi::OsStr;
use std::process::Command;

use anyhow::Result;

use crate::process::{self, Log};

/// Whether this system installs packages with apt.
pub fn has_apt() -> bool {
    cfg!(target_os = "linux") && which::which("apt-get").is_ok()
}

/// Whether the user is root, who browsers refuse their sandbox.
pub fn is_root() -> bool {
    cfg!(unix) && process::output(process::command("id").arg("-u")).as_deref() == Some("0")
}

/// A command run as root, when that needs no password.
pub fn privileged(program: impl AsRef<OsStr>) -> Option<Command> {
    if is_root() {
        return Some(process::command(program));
    }
    let may_sudo = process::succeeds(process::command("sudo").args(["-n", "true"]));
    may_sudo.then(|| {
        let mut command = process::command("sudo");
        command.arg("-n").arg(program);
        command
    })
}

/// Installs packages with apt; refreshes its lists only when it does not know them. Never removes a package.
pub fn apt_install(packages: &[&str], log: &Log) -> Result<()> {
    let apt_get = |arguments: &[&str]| -> Result<()> {
        let mut command = privileged("env")
            .ok_or_else(|| anyhow::anyhow!("needs root: run `sudo apt-get install {}`", packages.join(" ")))?;
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(arguments);
        log.run(&mut command)
    };
    let mut install = vec!["install", "--yes", "--no-install-recommends", "--no-remove"];
    install.extend(packages);
    apt_get(&install).or_else(|_| {
        apt_get(&["update"])?;
        apt_get(&install)
    })
}
