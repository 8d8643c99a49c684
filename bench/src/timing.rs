//! The time of the least disturbed of several rounds.

use std::hint::black_box;
use std::time::Instant;

const ROUNDS: usize = 7;

/// Seconds of the fastest round; the first, which warms caches, counts too because it is never the fastest.
pub fn best<T>(mut work: impl FnMut() -> T) -> f64 {
    (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            black_box(work());
            begun.elapsed().as_secs_f64()
        })
        .fold(f64::INFINITY, f64::min)
}
