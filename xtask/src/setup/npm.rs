//! Node and the npm packages.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use crate::process;
use crate::project::Project;
use crate::step;
use crate::tools::Tools;

const STEP: &str = "npm packages";
const NODE: u32 = 20;

/// Installs the packages of the lock file when those installed are not exactly they.
pub fn ensure(project: &Project) -> Result<()> {
    let said = process::output(process::command("node").arg("--version"));
    match said.as_deref().and_then(major) {
        Some(found) if found >= NODE => {}
        Some(found) => bail!("Node {found} is too old: install Node {NODE} or newer"),
        None => bail!("Node is not on PATH: install Node {NODE} or newer"),
    }
    let www = project.www();
    if is_current(&www)? {
        step::say(STEP, "present");
        return Ok(());
    }
    let log = project.log("npm")?;
    step::run(STEP, "installing", || log.run(Tools::default().npm(&www)?.args(["ci", "--no-audit", "--no-fund"])))
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Compares the lock file with npm's own note of what it installed.
fn is_current(www: &Path) -> Result<bool> {
    let wanted = www.join("package-lock.json");
    let text = fs::read_to_string(&wanted).with_context(|| format!("cannot read {}", wanted.display()))?;
    let wanted: Value = serde_json::from_str(&text).context("www/package-lock.json")?;
    let Ok(text) = fs::read_to_string(www.join("node_modules/.package-lock.json")) else { return Ok(false) };
    Ok(serde_json::from_str(&text).is_ok_and(|installed| fits(&wanted, &installed)))
}

fn fits(wanted: &Value, installed: &Value) -> bool {
    let packages = |lock: &Value| lock.get("packages").and_then(Value::as_object).cloned().unwrap_or_default();
    let (mut wanted, installed) = (packages(wanted), packages(installed));
    wanted.remove("");
    let same = |name: &String, package: &Value| {
        installed.get(name).is_some_and(|found| found.get("version") == package.get("version"))
    };
    let all_wanted = wanted.iter().all(|(name, package)| same(name, package) || may_be_absent(package));
    let nothing_else = installed.keys().all(|name| wanted.contains_key(name));
    all_wanted && nothing_else && has_any(&wanted, &installed)
}

/// Packages for other systems, and optional ones, are left out by npm.
fn may_be_absent(package: &Value) -> bool {
    ["optional", "devOptional"].iter().any(|key| package.get(key).and_then(Value::as_bool) == Some(true))
}

fn has_any(wanted: &Map<String, Value>, installed: &Map<String, Value>) -> bool {
    wanted.is_empty() || !installed.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn lock() -> Value {
        json!({"packages": {"": {"version": "0.1.0"}, "node_modules/a": {"version": "1.0.0"},
            "node_modules/other-system": {"version": "2.0.0", "optional": true}}})
    }

    #[test]
    fn what_npm_installed_fits_its_lock() {
        assert!(fits(&lock(), &json!({"packages": {"node_modules/a": {"version": "1.0.0"}}})));
    }

    #[test]
    fn missing_old_and_surplus_packages_do_not_fit() {
        assert!(!fits(&lock(), &json!({"packages": {}})));
        assert!(!fits(&lock(), &json!({"packages": {"node_modules/a": {"version": "0.9.0"}}})));
        let surplus =
            json!({"packages": {"node_modules/a": {"version": "1.0.0"}, "node_modules/b": {"version": "1.0.0"}}});
        assert!(!fits(&lock(), &surplus));
    }

    #[test]
    fn reads_nodes_version() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("nonsense"), None);
    }
}
