//! wasm-pack.toml: which WebAssembly packages there are, and what they may weigh.

use std::collections::HashSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

/// The file's name, at the repository's root.
pub const FILE: &str = "wasm-pack.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Config {
    build: Vec<Build>,
}

/// One package that wasm-pack makes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Build {
    /// What messages call it.
    pub name: String,
    /// What the package is for.
    pub target: Target,
    /// Features of the crate.
    #[serde(default)]
    pub features: Vec<String>,
    /// Whether the crate's default features are on as well.
    #[serde(default)]
    pub default_features: bool,
    /// Cargo's profile.
    pub profile: String,
    /// The package's folder, from the repository's root.
    pub out_dir: PathBuf,
    /// What the package's files are called.
    pub out_name: String,
    /// Arguments of wasm-opt; without any it does not run.
    #[serde(default)]
    pub wasm_opt: Vec<String>,
    /// What the wasm may weigh.
    #[serde(default)]
    pub budget: Budget,
}

/// wasm-pack's targets.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// ES module for a browser.
    Web,
    /// For webpack and its kin.
    Bundler,
    /// CommonJS for Node.
    Nodejs,
    /// One global, no modules.
    NoModules,
    /// For Deno.
    Deno,
}

/// The most a wasm may weigh, in KB of 1000 bytes.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// As it is.
    pub raw: Option<u64>,
    /// After brotli at its highest quality.
    pub brotli: Option<u64>,
}

impl Target {
    /// What wasm-pack calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Bundler => "bundler",
            Self::Nodejs => "nodejs",
            Self::NoModules => "no-modules",
            Self::Deno => "deno",
        }
    }
}

impl Budget {
    /// Fails when a size, in bytes, is over its budget.
    pub fn check(&self, name: &str, raw: u64, brotli: u64) -> Result<()> {
        let limits = [(self.raw, raw, ""), (self.brotli, brotli, " after brotli")];
        for (budget, bytes, how) in limits {
            if let Some(budget) = budget {
                let size = bytes.div_ceil(1000);
                ensure!(size <= budget, "{name}.wasm is {size} KB{how}, budget {budget} KB");
            }
        }
        Ok(())
    }
}

/// Reads the builds. Fails on keys it does not know and on folders outside the repository.
pub fn read(root: &Path) -> Result<Vec<Build>> {
    let text = fs::read_to_string(root.join(FILE)).with_context(|| format!("cannot read {FILE}"))?;
    parse(&text).context(FILE)
}

fn parse(text: &str) -> Result<Vec<Build>> {
    let Config { build } = toml::from_str(text)?;
    ensure!(!build.is_empty(), "there is no [[build]]");
    let (mut names, mut folders) = (HashSet::new(), HashSet::new());
    for build in &build {
        ensure!(names.insert(&build.name), "two builds are called {}", build.name);
        ensure!(folders.insert(&build.out_dir), "two builds go to {}", build.out_dir.display());
        let is_inside = build.out_dir.components().all(|part| matches!(part, Component::Normal(_)));
        ensure!(is_inside, "out-dir {} must lie in the repository", build.out_dir.display());
    }
    Ok(build)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILD: &str = r#"
[[build]]
name = "engine"
target = "web"
features = ["wasm"]
profile = "release"
out-dir = "www/engine/pkg"
out-name = "liangdian"
wasm-opt = ["-O3"]
budget = { brotli = 600 }
"#;

    fn refusal(text: &str) -> String {
        format!("{:#}", parse(text).expect_err("it must be refused"))
    }

    #[test]
    fn reads_a_build() {
        let builds = parse(BUILD).expect("it is right");
        assert_eq!(builds[0].target.name(), "web");
        assert!(!builds[0].default_features);
        assert_eq!(builds[0].budget.brotli, Some(600));
    }

    #[test]
    fn the_repositorys_own_file_is_right() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("it lies in the repository");
        read(root).expect("it is right");
    }

    #[test]
    fn names_the_key_it_does_not_know() {
        let wrong = BUILD.replace("out-name", "outname");
        assert!(refusal(&wrong).contains("unknown field `outname`"), "{}", refusal(&wrong));
        let wrong = BUILD.replace("brotli = 600", "gzip = 600");
        assert!(refusal(&wrong).contains("unknown field `gzip`, expected `raw` or `brotli`"), "{}", refusal(&wrong));
        let wrong = BUILD.replace("\"web\"", "\"wbe\"");
        assert!(refusal(&wrong).contains("unknown variant `wbe`"), "{}", refusal(&wrong));
    }

    #[test]
    fn refuses_folders_outside_and_twins() {
        let wrong = BUILD.replace("www/engine/pkg", "../pkg");
        assert_eq!(refusal(&wrong), "out-dir ../pkg must lie in the repository");
        assert_eq!(refusal(&BUILD.repeat(2)), "two builds are called engine");
        assert_eq!(refusal("build = []"), "there is no [[build]]");
    }

    #[test]
    fn a_budget_says_how_far_it_is_exceeded() {
        let budget = Budget { raw: None, brotli: Some(600) };
        budget.check("engine", 2_000_000, 600_000).expect("it fits exactly");
        let over = budget.check("engine", 2_000_000, 611_200).expect_err("too big");
        assert_eq!(over.to_string(), "engine.wasm is 612 KB after brotli, budget 600 KB");
        let over = Budget { raw: Some(1), brotli: None }.check("tiny", 1001, 500).expect_err("too big");
        assert_eq!(over.to_string(), "tiny.wasm is 2 KB, budget 1 KB");
    }
}
