//! How fast the extractor reads, against a word segmenter and against the bare cost of decoding the text, in one run.

mod corpus;
mod hostile;
mod timing;

use jieba_rs::Jieba;
use liangdian::Extractor;

fn main() {
    let (name, text) = corpus::read();
    println!("{name}: {:.2} MB, {} characters", text.len() as f64 / 1e6, text.chars().count());
    let extractor = Extractor::new();
    let jieba = Jieba::new();
    println!("{} mentions", extractor.extract(&text).mentions.len());
    // A sum that depends on every character: the least that any reader of the text must do.
    let decode = || text.chars().map(u64::from).sum::<u64>();
    let rounds = [
        ("decode UTF-8", timing::best(decode)),
        ("extract", timing::best(|| extractor.extract(&text))),
        ("jieba-rs cut", timing::best(|| jieba.cut(&text, true))),
    ];
    let ours = rounds[1].1;
    for (what, seconds) in rounds {
        println!("{what:<14} {:>9.1} MB/s   {:>6.2} × extract", text.len() as f64 / 1e6 / seconds, ours / seconds);
    }
    let doubled = text.repeat(2);
    let growth = timing::best(|| extractor.extract(&doubled)) / ours;
    println!("twice the text takes {growth:.2} × the time");
    hostile::run(&extractor);
}
