//! Everything that is built: the WebAssembly packages, then what the TypeScript half makes of them.

use std::path::Path;

use anyhow::Result;

use crate::project::Project;
use crate::sizes;
use crate::step;
use crate::tools::Tools;
use crate::wasm;

/// npm scripts, in the order they run, and what they are called in messages.
const SCRIPTS: [(&str, &str); 4] = [
    ("extension", "build:extension"),
    ("widget", "build:widget"),
    ("demo", "build:demo"),
    ("npm package", "build:npm"),
];

/// Builds all artefacts into dist/.
pub fn build(project: &Project, tools: &Tools) -> Result<()> {
    wasm::build(project, tools)?;
    for (title, script) in SCRIPTS {
        let log = project.log(&script.replace(':', "-"))?;
        step::run(title, "building", || log.run(tools.npm(&project.www())?.args(["run", script])))?;
    }
    Ok(())
}

/// Prints what is in dist/ and what it weighs.
pub fn print_table(project: &Project) -> Result<()> {
    let mut rows = vec![];
    for entry in sorted(&project.dist())? {
        if entry.is_dir() {
            let inner = sorted(&entry)?;
            // A folder of folders (one for each browser) has a row for each of them.
            if inner.iter().all(|path| path.is_dir()) {
                rows.extend(inner);
                continue;
            }
        }
        rows.push(entry);
    }
    println!();
    for row in rows {
        let bytes = if row.is_dir() { sizes::of_folder(&row)? } else { row.metadata()?.len() };
        let name = row.strip_prefix(&project.root).unwrap_or(&row).to_string_lossy().replace('\\', "/");
        println!("{name:<40} {:>9}", sizes::kilobytes(bytes));
    }
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    let mut entries = folder.read_dir()?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}
