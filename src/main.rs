//! The command line: `liangdian extract FILE`, `liangdian explain FILE --at OFFSET`.

mod cli;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match cli::run(cli::Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("liangdian: {problem}");
            ExitCode::from(problem.exit_code())
        }
    }
}
