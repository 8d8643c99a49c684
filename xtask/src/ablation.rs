//! What each large table is worth: the scores against gold documents of builds without it, and what its words weigh.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::project::Project;
use crate::tools::Tools;
use crate::{checks, process, sizes};

/// What is left out: a name for the table of results, and the build's name for the rows.
const WITHOUT: [(&str, &str); 11] = [
    ("nothing", ""),
    ("gazetteer", "KnownZone"),
    ("places", "Place"),
    ("indicators", "Indicator"),
    ("cues of facts", "Cue"),
    ("word lists of the grammar", "WordList"),
    ("verbs before zones", "NameCue:verb"),
    ("words kept whole", "NameCue:keep"),
    ("words too plain for a zone", "NameCue:zone-plain"),
    ("words too plain for a programme", "NameCue:programme-plain,NameCue:programme-noun,NameCue:programme-aim"),
    ("building sites and non-programmes", "NameCue:construction,NameCue:not-programme"),
];

/// The scorer, beside the repository.
const SCORER: &str = "../shared/eval/score.py";

/// The scores shown: where the scorer's report has them.
const SCORES: [&str; 5] = ["/zone/f1", "/zone name", "/programme/f1", "/indicator", "/fact"];

/// Prints a Markdown table, a row for each build.
pub fn run(project: &Project, tools: &Tools, gold: &[PathBuf]) -> Result<()> {
    let scorer = project.root.join(SCORER);
    if !scorer.exists() {
        bail!("there is no scorer at {}", scorer.display());
    }
    println!("| without | zone F1 | official name | programme F1 | indicator | fact | words, KB after brotli |");
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    for (name, rows) in WITHOUT {
        let (program, words) = build(project, tools, rows)?;
        let scores: Vec<Value> =
            gold.iter().map(|folder| score(project, &scorer, folder, &program)).collect::<Result<_>>()?;
        let cells = SCORES.map(|figure| {
            let value = |report: &Value| report.pointer(figure).and_then(Value::as_f64);
            let cell = |report: &Value| value(report).map_or_else(|| "–".to_owned(), |value| format!("{value:.3}"));
            scores.iter().map(cell).collect::<Vec<_>>().join(" / ")
        });
        println!("| {name} | {} | {:.1} |", cells.join(" | "), sizes::of(&words)?.brotli as f64 / 1000.0);
    }
    Ok(())
}

/// Builds the command without some rows, in a target directory of its own; the program and the words of its tables.
fn build(project: &Project, tools: &Tools, rows: &str) -> Result<(PathBuf, PathBuf)> {
    let target = project.target.join("ablation");
    let arguments = ["build", "--locked", "--quiet", "--package", "liangdian", "--message-format=json"];
    let mut cargo = checks::cargo(project, tools, &arguments)?;
    cargo.env("LIANGDIAN_WITHOUT", rows).env("CARGO_TARGET_DIR", &target);
    let said = process::output(&mut cargo).context("the build without some rows failed")?;
    let messages = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let built = messages.filter(|m| m["reason"] == "build-script-executed");
    let out = built.filter_map(|m| m["out_dir"].as_str().map(PathBuf::from)).find(|out| out.join("words.bin").exists());
    let words = out.context("cargo says where the build script wrote")?.join("words.bin");
    let program = target.join("debug").join(format!("liangdian{}", std::env::consts::EXE_SUFFIX));
    Ok((program, words))
}

/// The scorer's report on a folder.
fn score(project: &Project, scorer: &Path, gold: &Path, program: &Path) -> Result<Value> {
    let report = project.scratch().join("ablation.json");
    fs::create_dir_all(project.scratch())?;
    let mut python = Command::new("python3");
    python.arg(scorer).arg("--json").arg(&report).arg(project.root.join(gold)).arg("--");
    python.arg(program).args(["extract", "--format", "json"]);
    process::output(&mut python).with_context(|| format!("cannot score {}", gold.display()))?;
    Ok(serde_json::from_slice(&fs::read(report)?)?)
}
