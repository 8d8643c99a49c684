//! Runs the checks, one after the other, up to the first that fails.

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, ensure};

use crate::artefacts;
use crate::checks::{self, CHECKS, Check, Needs, Work};
use crate::project::Project;
use crate::setup;
use crate::step;
use crate::tools::Tools;

/// Prints the checks' names.
pub fn list() {
    for check in &CHECKS {
        println!("{:<16} {}", check.name, check.about);
    }
}

/// How many checks came to what, set-up being one.
#[derive(Default)]
struct Count {
    passed: usize,
    skipped: usize,
}

/// Sets up what the checks need and runs them: all, or those named. The last line printed counts them.
pub fn run(project: &Project, only: &[String]) -> Result<ExitCode> {
    let chosen = choose(only)?;
    let begun = Instant::now();
    let mut count = Count::default();
    let outcome = run_all(project, &chosen, &mut count);
    println!("{} in {}", if outcome.is_ok() { "passed" } else { "failed" }, step::in_words(begun.elapsed()));
    if let Err(why) = &outcome {
        // Here and not by the caller: nothing may follow the count.
        println!("error: {why:#}");
    }
    let skipped = if count.skipped > 0 { format!(", {} skipped", count.skipped) } else { String::new() };
    println!("{} passed, {} failed{skipped}", count.passed, usize::from(outcome.is_err()));
    Ok(if outcome.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn choose(only: &[String]) -> Result<Vec<&'static Check>> {
    for name in only {
        ensure!(CHECKS.iter().any(|check| check.name == name), "no check is called {name}; --list prints them");
    }
    Ok(CHECKS.iter().filter(|check| only.is_empty() || only.iter().any(|name| check.name == name)).collect())
}

fn run_all(project: &Project, chosen: &[&Check], count: &mut Count) -> Result<()> {
    let needs = chosen.iter().map(|check| check.needs).max().unwrap_or(Needs::Rust);
    let tools = set_up(project, needs)?;
    count.passed += 1;
    for check in chosen {
        let failed = |why: anyhow::Error| why.context(format!("{} failed", check.name));
        if let Some(why) = (check.unfit)(project, &tools).map_err(failed)? {
            step::say(check.name, format!("skipped: {why}"));
            count.skipped += 1;
            continue;
        }
        run_one(project, &tools, check).map_err(failed)?;
        count.passed += 1;
    }
    Ok(())
}

fn set_up(project: &Project, needs: Needs) -> Result<Tools> {
    match needs {
        Needs::Rust => setup::for_rust(project),
        Needs::Build => setup::for_build(project),
        Needs::Browsers => setup::for_tests(project),
    }
}

fn run_one(project: &Project, tools: &Tools, check: &Check) -> Result<()> {
    let mut command = match check.work {
        Work::Build => {
            step::say(check.name, check.about);
            return artefacts::build(project, tools);
        }
        Work::Cargo(arguments) => checks::cargo(project, tools, arguments)?,
        Work::WasmPack(browser) => checks::wasm_pack(project, tools, browser)?,
        Work::Npm(script) => {
            let mut npm = tools.npm(&project.www())?;
            npm.args(["run", script]);
            npm
        }
    };
    let log = project.log(check.name)?;
    step::run(check.name, check.about, || log.run(&mut command))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chooses_checks_by_name() {
        assert_eq!(choose(&[]).expect("all").len(), CHECKS.len());
        let chosen = choose(&["unit".into(), "fmt".into()]).expect("both exist");
        assert_eq!(chosen.iter().map(|check| check.name).collect::<Vec<_>>(), ["fmt", "unit"]);
        let wrong = choose(&["fmr".into()]).err().expect("none is called so");
        assert_eq!(wrong.to_string(), "no check is called fmr; --list prints them");
    }
}
