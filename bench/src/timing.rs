//! How long works take, told from many rounds in turn: on a busy machine the least disturbed round says most, and works that are
//! compared must meet the same disturbances.

use std::fs;
use std::hint::black_box;
use std::sync::LazyLock;
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

/// A work and the clock that it is timed by.
pub type Work<'a> = (Clock, &'a dyn Fn());

/// The seconds of works that are done in turn, round by round; the first round, which warms caches, counts too because it is never
/// the fastest.
pub fn in_turn<const N: usize>(works: [Work; N]) -> [Seconds; N] {
    let mut rounds: [Vec<f64>; N] = std::array::from_fn(|_| Vec::with_capacity(ROUNDS));
    for _ in 0..ROUNDS {
        for ((clock, work), seconds) in works.iter().zip(&mut rounds) {
            seconds.push(round(*clock, work));
        }
    }
    rounds.map(|mut seconds| {
        seconds.sort_by(f64::total_cmp);
        Seconds { best: seconds[0], median: seconds[ROUNDS / 2] }
    })
}

/// Seconds that a work takes within one round.
fn round(clock: Clock, work: impl Fn()) -> f64 {
    let begun = clock.now();
    let mut times = 0;
    loop {
        work();
        times += 1;
        let seconds = clock.now() - begun;
        if seconds >= ROUND {
            return seconds / f64::from(times);
        }
    }
}

/// Processor seconds of one time.
pub fn once<T>(work: impl FnOnce() -> T) -> f64 {
    let begun = Clock::Thread.now();
    black_box(work());
    Clock::Thread.now() - begun
}

/// What time is told by.
#[derive(Clone, Copy)]
pub enum Clock {
    /// What this thread has run, where the system tells it: other work on a busy machine does not count.
    Thread,
    /// The clock on the wall, for works of many threads.
    Wall,
}

impl Clock {
    /// Seconds since some moment.
    fn now(self) -> f64 {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        let wall = || START.elapsed().as_secs_f64();
        match self {
            Clock::Thread => processor().unwrap_or_else(wall),
            Clock::Wall => wall(),
        }
    }
}

/// Seconds that this thread has run, on Linux.
fn processor() -> Option<f64> {
    let nanoseconds: u64 = fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()?;
    Some(nanoseconds as f64 / 1e9)
}
