//! Places that are counted after a figure, without what they have or do: 23个省|规模以上工业增加值.

use std::ops::Range;

use super::got::says_done;
use crate::fact::indicator::holder;
use crate::fact::scene::Scene;
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::lists::{PER_SORT_AMOUNTS, SORTS_OF_MANY};
use crate::tables::{UnitFamily, words};

/// What places are called by one character.
pub(super) const PLACES: [&str; 6] = ["省", "市", "县", "区", "国", "州"];

/// 23个省|规模以上工业增加值, 26个村|集体经济收入: a place that is counted, without what it has or does.
pub(super) fn counted(scene: &Scene, here: &FigureSpan, phrase: &Range<usize>) -> Option<Range<usize>> {
    if here.unit != "个" {
        return None;
    }
    // 25个县区|财政收入超10亿元.
    let pair = scene.text.word_at(
        phrase.start,
        words!["县区", "区县", "县市", "市县", "州市", "市州", "盟市", "县市区", "省份", "地市", "设区市", "地级市"],
    );
    // 180个国家和地区|投资, 31个省区市|和生产建设兵团.
    let lands = scene.text.word_at(phrase.start, words!["国家和地区", "国家或地区", "国家及地区", "省区市"]);
    if let Some(lands) = lands {
        return Some(phrase.start..phrase.start + lands.length());
    }
    let one = || PLACES.iter().find(|u| scene.text.starts_with_at(phrase.start, u)).copied();
    // 48个镇|消除了积水, 9个村|通了公路.
    let alone = matches!(scene.text.at(phrase.start), Some('村' | '镇' | '乡')) || one().is_some();
    if alone && (2..=3).any(|n| says_done(scene.text, phrase.start + n)) {
        return Some(phrase.start..phrase.start + 1);
    }
    let end = phrase.start + pair.or_else(one).map_or(0, |w| w.length());
    // 6个县|(市)|迈入千亿行列, 31个省|(自治区、直辖市)|和生产建设兵团.
    let gloss = scene.clauses.atom_at(end).filter(|close| scene.text.at(end) == Some('(') && close - end <= 10);
    if let Some(close) = gloss.filter(|_| end > phrase.start) {
        return Some(phrase.start..close);
    }
    // 5个县|接待游客超百万人次.
    let does = || scene.text.starts_with_any(end, words!["接待", "实现", "完成", "是"]);
    if end > phrase.start && (holder::amount_at(scene, end) || does()) {
        return Some(phrase.start..end);
    }
    let end = holder::village(scene, phrase).or_else(|| holder::helped(scene, here.span.clone(), phrase))?;
    Some(phrase.start..end)
}

/// 9个高新区|专利申请量11192件, 13个行业|采购经理指数高于上月: where the sort that is counted ends before an amount that each of them or
/// all have.
pub(super) fn before_amount(
    scene: &Scene,
    here: &FigureSpan,
    phrase: &Range<usize>,
    clause_end: usize,
) -> Option<usize> {
    const SHORTEST: usize = 2;
    let text = scene.text;
    // 七成|行业|利润增长.
    let sorts = matches!(here.unit.as_str(), "个" | "家" | "座" | "条") || here.family == UnitFamily::Tenth;
    if !sorts || phrase.end + SHORTEST > clause_end {
        return None;
    }
    let amount = text.ends_with_any(phrase.end, PER_SORT_AMOUNTS) || text.starts_with_any(phrase.end, PER_SORT_AMOUNTS);
    // 五个国民经济行业|大类: those are counted; 地区|生产总值 is one amount.
    let longer = |at: usize| text.starts_with_any(at, words!["的", "大类", "门类", "中类", "小类", "生产总值"]);
    let ends = |at: usize| text.ends_with_any(at, SORTS_OF_MANY) && scene.open(at) && !longer(at);
    // 产业|园区.
    let sort = |&at: &usize| ends(at) && !ends(at + 1) && !ends(at + 2);
    // 2个国控断面|水质均值.
    let told = |&at: &usize| amount || text.starts_with_any(at, PER_SORT_AMOUNTS);
    (phrase.start + SHORTEST..phrase.end).find(sort).filter(told)
}
