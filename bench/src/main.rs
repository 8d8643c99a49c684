//! How fast the extractor reads, against a word segmenter and against the bare cost of decoding the text, in one run.

mod corpus;
mod hostile;
mod timing;

use std::hint::black_box;

use jieba_rs::Jieba;
use liangdian::Extractor;
use mimalloc::MiMalloc;

/// As in the command line.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() {
    let (name, text) = corpus::read();
    println!("{name}: {:.2} MB, {} characters", text.len() as f64 / 1e6, text.chars().count());
    let extractor = Extractor::new();
    let jieba = Jieba::new();
    println!("{} mentions", extractor.extract(&text).mentions.len());
    // A sum that depends on every character: the least that any reader of the text must do.
    let decode = || text.chars().map(u64::from).sum::<u64>();
    let doubled = text.repeat(2);
    let [decoding, ours, cutting, twice] = timing::in_turn([
        &|| _ = black_box(decode()),
        &|| _ = black_box(extractor.extract(&text)),
        &|| _ = black_box(jieba.cut(&text, true)),
        &|| _ = black_box(extractor.extract(&doubled)),
    ]);
    println!("{:<14} {:>14} {:>14}   of {} rounds of processor time", "MB/s", "best", "median", timing::ROUNDS);
    for (what, seconds) in [("decode UTF-8", &decoding), ("extract", &ours), ("jieba-rs cut", &cutting)] {
        let speed = |seconds: f64| text.len() as f64 / 1e6 / seconds;
        let ratio = ours.best / seconds.best;
        println!("{what:<14} {:>14.1} {:>14.1}   {ratio:.2} × extract", speed(seconds.best), speed(seconds.median));
    }
    println!("twice the text takes {:.2} × the time", twice.best / ours.best);
    hostile::run(&extractor);
}
