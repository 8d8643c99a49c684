//! Each step in one line.

use std::fmt::Display;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use anyhow::Result;

/// Says a step whose work is done already: `wasm32 target: present`.
pub fn say(step: impl Display, state: impl Display) {
    println!("{step}: {state}");
}

/// Says a step, does its work, and says on the same line how that went: `npm packages: installing… done in 21 s`.
pub fn run<T>(step: impl Display, verb: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    print!("{step}: {verb}… ");
    // A terminal that cannot be flushed only shows the line later.
    let _ = io::stdout().flush();
    let begun = Instant::now();
    let outcome = work();
    println!("{} in {}", if outcome.is_ok() { "done" } else { "failed" }, in_words(begun.elapsed()));
    outcome
}

/// A duration as people say it: `0.4 s`, `21 s`, `3 min 5 s`.
pub fn in_words(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", duration.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_short() {
        assert_eq!(in_words(Duration::from_millis(420)), "0.4 s");
        assert_eq!(in_words(Duration::from_secs(21)), "21 s");
        assert_eq!(in_words(Duration::from_secs(185)), "3 min 5 s");
    }
}
