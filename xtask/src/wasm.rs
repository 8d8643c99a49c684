//! The WebAssembly packages: wasm-pack, then Binaryen's wasm-opt, then the budgets.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::config::{self, Build};
use crate::process::{self, Log};
use crate::project::Project;
use crate::sizes::{self, Size};
use crate::stamp;
use crate::step;
use crate::tools::Tools;

/// What a package is made of, apart from the compiler.
const INPUTS: [&str; 6] = ["src", "data", "build", "Cargo.toml", "Cargo.lock", config::FILE];

/// Makes the packages whose inputs changed. Fails when one cannot be made or is over its budget.
pub fn build(project: &Project, tools: &Tools) -> Result<()> {
    let compiler = process::output(tools.wasm_command("rustc")?.arg("-vV")).context("rustc does not run")?;
    let inputs = stamp::fingerprint(&project.root, &INPUTS, &compiler)?;
    for build in config::read(&project.root)? {
        let package = Package::of(project, &build);
        let size = match package.size_if_current(&inputs)? {
            Some(size) => {
                step::say(&package.title, format!("unchanged, {size}"));
                size
            }
            None => {
                step::run(&package.title, "building", || package.make(project, tools))?;
                let size = sizes::of(&package.wasm)?;
                step::say(&package.title, size);
                package.write_stamp(&inputs, size)?;
                size
            }
        };
        build.budget.check(&build.name, size.raw, size.brotli)?;
    }
    Ok(())
}

struct Package<'a> {
    build: &'a Build,
    title: String,
    folder: PathBuf,
    wasm: PathBuf,
    stamp: PathBuf,
}

impl<'a> Package<'a> {
    fn of(project: &Project, build: &'a Build) -> Self {
        let folder = project.root.join(&build.out_dir);
        Self {
            build,
            title: format!("wasm {}", build.name),
            wasm: folder.join(format!("{}_bg.wasm", build.out_name)),
            stamp: folder.join(".stamp"),
            folder,
        }
    }

    /// The wasm's size as noted when it was made, if neither its inputs nor the package changed since.
    fn size_if_current(&self, inputs: &str) -> Result<Option<Size>> {
        let Ok(noted) = fs::read_to_string(&self.stamp) else { return Ok(None) };
        let [made_of, made, raw, brotli] = noted.lines().collect::<Vec<_>>()[..] else { return Ok(None) };
        if made_of != inputs || made != self.fingerprint()? {
            return Ok(None);
        }
        Ok(raw.parse().ok().zip(brotli.parse().ok()).map(|(raw, brotli)| Size { raw, brotli }))
    }

    fn write_stamp(&self, inputs: &str, size: Size) -> Result<()> {
        let note = format!("{inputs}\n{}\n{}\n{}\n", self.fingerprint()?, size.raw, size.brotli);
        fs::write(&self.stamp, note).with_context(|| format!("cannot write {}", self.stamp.display()))
    }

    fn fingerprint(&self) -> Result<String> {
        let name = &self.build.out_name;
        let files = [format!("{name}.js"), format!("{name}.d.ts"), format!("{name}_bg.wasm")];
        stamp::fingerprint(&self.folder, &files.each_ref().map(String::as_str), "")
    }

    fn make(&self, project: &Project, tools: &Tools) -> Result<()> {
        if self.stamp.exists() {
            fs::remove_file(&self.stamp)?;
        }
        let log = project.log(&format!("wasm-{}", self.build.name))?;
        log.run(self.wasm_pack(tools)?.current_dir(&project.root))?;
        if self.build.wasm_opt.is_empty() { Ok(()) } else { self.optimise(project, tools, &log) }
    }

    fn wasm_pack(&self, tools: &Tools) -> Result<std::process::Command> {
        let Build { target, out_name, profile, features, default_features, .. } = self.build;
        let mut command = tools.wasm_command("wasm-pack")?;
        command.args(["build", ".", "--no-pack", "--no-opt", "--target", target.name()]);
        match profile.as_str() {
            "release" => command.arg("--release"),
            "dev" => command.arg("--dev"),
            other => command.args(["--profile", other]),
        };
        command.arg("--out-dir").arg(&self.folder).args(["--out-name", out_name, "--", "--locked"]);
        if !default_features {
            command.arg("--no-default-features");
        }
        if !features.is_empty() {
            command.args(["--features", &features.join(",")]);
        }
        Ok(command)
    }

    /// The npm package's wasm-opt is a Node script, called as such: its name on PATH differs between systems.
    fn optimise(&self, project: &Project, tools: &Tools, log: &Log) -> Result<()> {
        let optimised = self.wasm.with_extension("optimised");
        let mut node = tools.command("node")?;
        node.arg(project.www().join(Path::new("node_modules/binaryen/bin/wasm-opt")));
        log.run(node.arg(&self.wasm).arg("-o").arg(&optimised).args(&self.build.wasm_opt))?;
        fs::rename(&optimised, &self.wasm).context("wasm-opt's output")
    }
}
