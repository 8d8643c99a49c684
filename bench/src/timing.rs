//! The time of the least disturbed of several rounds.

use std::fs;
use std::hint::black_box;
use std::time::Instant;

const ROUNDS: usize = 7;
/// The least that a round takes: the system's clock counts in steps of some milliseconds.
const ROUND: f64 = 0.15;

/// Seconds of the fastest round; the first, which warms caches, counts too because it is never the fastest.
pub fn best<T>(mut work: impl FnMut() -> T) -> f64 {
    (0..ROUNDS)
        .map(|_| {
            let begun = Clock::now();
            let mut times = 0;
            loop {
                black_box(work());
                times += 1;
                let seconds = begun.seconds();
                if seconds >= ROUND {
                    return seconds / f64::from(times);
                }
            }
        })
        .fold(f64::INFINITY, f64::min)
}

/// Seconds of one round.
pub fn once<T>(work: impl FnOnce() -> T) -> f64 {
    let begun = Clock::now();
    black_box(work());
    begun.seconds()
}

/// A moment on this thread's own clock where the system has one, so that other work on a busy machine does not count.
struct Clock {
    wall: Instant,
    processor: Option<u64>,
}

impl Clock {
    fn now() -> Self {
        Clock { wall: Instant::now(), processor: processor() }
    }

    fn seconds(&self) -> f64 {
        match self.processor.zip(processor()) {
            Some((begun, now)) => (now - begun) as f64 / 1e9,
            None => self.wall.elapsed().as_secs_f64(),
        }
    }
}

/// Nanoseconds that this thread has run, on Linux.
fn processor() -> Option<u64> {
    fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
}
