//! How fast the extractor reads, against a word segmenter and against the bare cost of decoding the text, in one run.

mod corpus;
mod hostile;
mod timing;

use std::hint::black_box;

use jieba_rs::Jieba;
use liangdian::Extractor;
use mimalloc::MiMalloc;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};
use timing::Clock;

/// As in the command line.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> Result<(), ThreadPoolBuildError> {
    // Works are timed by the thread that does them, so what is compared is done by one.
    ThreadPoolBuilder::new().num_threads(1).build()?.install(compare)
}

fn compare() -> Result<(), ThreadPoolBuildError> {
    let (name, text) = corpus::read();
    println!("{name}: {:.2} MB, {} characters", text.len() as f64 / 1e6, text.chars().count());
    let extractor = Extractor::new();
    let jieba = Jieba::new();
    println!("{} mentions", extractor.extract(&text).mentions.len());
    // A sum that depends on every character: the least that any reader of the text must do.
    let decode = || text.chars().map(u64::from).sum::<u64>();
    let doubled = text.repeat(2);
    let every_processor = ThreadPoolBuilder::new().build()?;
    let [decoding, ours, cutting, twice, together] = timing::in_turn([
        (Clock::Thread, &|| _ = black_box(decode())),
        (Clock::Thread, &|| _ = black_box(extractor.extract(&text))),
        (Clock::Thread, &|| _ = black_box(jieba.cut(&text, true))),
        (Clock::Thread, &|| _ = black_box(extractor.extract(&doubled))),
        (Clock::Wall, &|| _ = black_box(every_processor.install(|| extractor.extract(&text)))),
    ]);
    println!("{:<22} {:>14} {:>14}   of {} rounds", "MB/s", "best", "median", timing::ROUNDS);
    let threads = format!("extract, {} threads", every_processor.current_num_threads());
    let works = [("decode UTF-8", &decoding), ("extract", &ours), ("jieba-rs cut", &cutting), (&threads, &together)];
    for (what, seconds) in works {
        let speed = |seconds: f64| text.len() as f64 / 1e6 / seconds;
        let ratio = ours.best / seconds.best;
        println!("{what:<22} {:>14.1} {:>14.1}   {ratio:.2} × extract", speed(seconds.best), speed(seconds.median));
    }
    println!("processor time of one thread, of many the time on the wall");
    println!("twice the text takes {:.2} × the time", twice.best / ours.best);
    hostile::run(&extractor);
    Ok(())
}
