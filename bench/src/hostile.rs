//! Texts that would take long if anything looked too far around: the time a byte takes must not grow with them.

use liangdian::Extractor;

use crate::timing;

/// What is repeated.
const UNITS: [&str; 20] = [
    "一",
    "1",
    "亿",
    "“",
    "（",
    "《",
    "高新区",
    "9.2%",
    "1,",
    "3个",
    "增长9%，",
    "2020年",
    "、3家",
    "\n",
    "1亿元",
    "3年翻",
    "750千伏和",
    "年初预算3亿元",
    "4月15日将于",
    "0万千",
];
/// The same with zones and figures of one paragraph, in one sentence and in many.
const SENTENCES: [&str; 3] =
    ["昆山高新区税收增长9%、", "武进高新区引进企业3家，", "2020年昆山高新区产值5亿元，其中企业3家。"];
/// The sizes compared, in bytes.
const SIZES: [usize; 2] = [250_000, 1_000_000];

/// Prints, for each text, how long a byte takes in a short and in a long one.
pub fn run(extractor: &Extractor) {
    println!("{:<32} {:>18} {:>18}", "repeated", "ns/byte in 0.25 MB", "ns/byte in 1 MB");
    for unit in UNITS.into_iter().chain(SENTENCES) {
        let [short, long] = SIZES.map(|size| {
            let text = unit.repeat(size / unit.len());
            timing::once(|| extractor.extract(&text)) * 1e9 / text.len() as f64
        });
        let name = if unit == "\n" { "line breaks" } else { unit };
        println!("{name:<32} {short:>18.0} {long:>18.0}");
    }
}
