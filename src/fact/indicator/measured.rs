//! What stands before a phrase and is measured with it: |新增|贷款同比增长12%, |每万人拥有|发明专利35件, |日均|客流8万人次.

use std::ops::Range;

use super::joint::Joint;
use crate::fact::scene::Scene;
use crate::tables::{Words, words};

/// The phrase with what stands before it and is measured with it.
pub(super) fn with(scene: &Scene, floor: usize, joint: &Joint, phrase: Range<usize>) -> Range<usize> {
    let from = |words: &Words| scene.text.word_start(phrase.start, words);
    // 新增贷款35亿元 is so much of new 贷款, whose growth and rank are another thing's.
    let told = joint.change.is_some() || joint.rank || joint.of_whole;
    let new = from(words!["新增", "净增", "新设"]).filter(|&from| told && from == floor);
    let each =
        || from(words!["每万人拥有", "每万人口拥有", "每千人拥有", "每千人口拥有", "每百户拥有", "每万人", "每千人"]);
    // 新开工|项目数量增长9%.
    let newly = || from(words!["新开工", "新注册", "新登记", "新签约", "新落户", "新投产"]).filter(|_| told);
    // 日均|发送量增长6%; but 日均|发送旅客8万人次 goes on from what was told.
    const AMOUNTS: &str = "量额数价率值入流单电";
    let amount = || scene.text.before(phrase.end).is_some_and(|c| AMOUNTS.contains(c));
    let daily = || from(words!["日均", "月均", "单日", "单月"]).filter(|_| amount());
    match new.or_else(each).or_else(newly).or_else(daily).filter(|&from| !phrase.is_empty() && from >= floor) {
        Some(from) => from..phrase.end,
        None => phrase,
    }
}
