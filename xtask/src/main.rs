//! The project's commands: `cargo xtask setup | build | run | test | bench | ablation`.

mod ablation;
mod artefacts;
mod checks;
mod config;
mod lock;
mod oldest;
mod process;
mod project;
mod run;
mod serve;
mod setup;
mod sizes;
mod stamp;
mod step;
mod test;
mod tools;
mod wasm;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use project::Project;

#[derive(Parser)]
#[command(
    bin_name = "cargo xtask",
    about = "Sets up, builds, runs and tests Liangdian",
    disable_help_subcommand = true
)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what is missing of all that the builds and tests need
    Setup {
        /// Leave out what only the tests need: browsers and their drivers
        #[arg(long)]
        no_browsers: bool,
    },
    /// Set up and build all artefacts into dist/
    Build,
    /// Set up, build and serve the demo page on this machine
    Run {
        /// The port; the next free one when it is taken
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Open the page in a fresh Chromium with the extension loaded
        #[arg(long)]
        extension: bool,
    },
    /// Measure how fast the extractor reads, as ratios to a word segmenter and to the bare decoding of the text
    Bench,
    /// Measure what each large table is worth: gold scores and weight without it
    Ablation {
        /// Folders with gold documents
        #[arg(default_values = ["../shared/corpus/dev", "../shared/corpus/names"])]
        gold: Vec<PathBuf>,
    },
    /// Set up and run every check there is, up to the first that fails
    Test {
        /// Run only these checks, by name
        #[arg(long, value_delimiter = ',')]
        only: Vec<String>,
        /// List the checks and run none
        #[arg(long)]
        list: bool,
    },
}

fn main() -> ExitCode {
    perform(Arguments::parse().task).unwrap_or_else(|why| {
        eprintln!("error: {why:#}");
        ExitCode::FAILURE
    })
}

fn perform(task: Task) -> Result<ExitCode> {
    if let Task::Test { list: true, .. } = task {
        test::list();
        return Ok(ExitCode::SUCCESS);
    }
    let project = Project::discover()?;
    match task {
        Task::Setup { no_browsers } => {
            let set_up = if no_browsers { setup::for_build } else { setup::for_tests };
            set_up(&project)?;
        }
        Task::Build => {
            let tools = setup::for_build(&project)?;
            artefacts::build(&project, &tools)?;
            artefacts::print_table(&project)?;
        }
        Task::Run { port, extension } => run::run(&project, port, extension)?,
        Task::Bench => {
            let tools = setup::for_rust(&project)?;
            let arguments = ["run", "--locked", "--release", "--quiet", "--package", "liangdian-bench"];
            process::show(&mut checks::cargo(&project, &tools, &arguments)?)?;
        }
        Task::Ablation { gold } => {
            let tools = setup::for_rust(&project)?;
            ablation::run(&project, &tools, &gold)?;
        }
        Task::Test { only, .. } => return test::run(&project, &only),
    }
    Ok(ExitCode::SUCCESS)
}
