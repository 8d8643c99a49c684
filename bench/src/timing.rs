//! How long works take, told from many rounds in turn: on a busy machine the least disturbed round says most, and works that are
//! compared must meet the same disturbances.

use std::fs;
use std::hint::black_box;
use std::time::Instant;

/// How often each work is done.
pub const ROUNDS: usize = 21;
/// The least that a round takes: several times the work, whose first time in a round finds the caches full of another's.
const ROUND: f64 = 0.25;

/// Seconds that a work takes.
pub struct Seconds {
    /// Of its fastest round.
    pub best: f64,
    pub median: f64,
}

/// The seconds of works that are done in turn, round by round; the first round, which warms caches, counts too because it is never
/// the fastest.
pub fn in_turn<const N: usize>(works: [&dyn Fn(); N]) -> [Seconds; N] {
    let mut rounds: [Vec<f64>; N] = std::array::from_fn(|_| Vec::with_capacity(ROUNDS));
    for _ in 0..ROUNDS {
        for (work, seconds) in works.iter().zip(&mut rounds) {
            seconds.push(round(work));
        }
    }
    rounds.map(|mut seconds| {
        seconds.sort_by(f64::total_cmp);
        Seconds { best: seconds[0], median: seconds[ROUNDS / 2] }
    })
}

/// Seconds that a work takes within one round.
fn round(work: impl Fn()) -> f64 {
    let begun = Clock::now();
    let mut times = 0;
    loop {
        work();
        times += 1;
        let seconds = begun.seconds();
        if seconds >= ROUND {
            return seconds / f64::from(times);
        }
    }
}

/// Seconds of one time.
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
