//! What a name leaves out that the one told right before it says: 碳酸锂|产量1.5万吨,|销量|1.4万吨; 铁路|货运量|增长8%,|公路|增长9%.

use std::ops::Range;

use super::Reading;
use crate::char_set::chars;
use crate::fact::scene::Scene;
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::search::Search;
use crate::tables::lists::{MEMBER_SORTS, MONEYS, SECTOR_AMOUNTS, SECTOR_NOUNS};
use crate::tables::{CueRole, Words, words};

/// Amounts that are told of one thing.
static AMOUNTS: [&Words; 8] = [
    words![
        "总产量",
        "产量",
        "总产",
        "单产",
        "销售量",
        "销量",
        "库存",
        "存栏量",
        "存栏",
        "出栏量",
        "出栏",
        "饲养量",
        "播种面积",
        "种植面积",
        "销售面积",
        "总产值",
        "增加值",
        "产值",
        "销售额",
        "出货量"
    ],
    words!["收入", "支出"],
    words!["进口额", "出口额", "进口", "出口", "出口量", "进口量"],
    words!["存款余额", "贷款余额", "存款", "贷款"],
    words!["数量", "金额"],
    words!["总量", "规模", "增速"],
    words!["申请", "授权"],
    words!["新开工", "开工", "核准", "并网"],
];

/// Things of which one amount is told.
static HALVES: [&Words; 10] = [
    words!["进口", "出口"],
    words!["男性", "女性"],
    words!["城镇", "农村", "乡村"],
    words!["国内", "国际"],
    words!["铁路", "公路", "水路", "水运", "民航", "航空"],
    words!["东部", "中部", "西部", "东北"],
    words!["国有", "民营", "民间"],
    words!["一产", "二产", "三产"],
    words!["线上", "线下"],
    words!["小学", "初中", "高中"],
];

/// 一般公共预算|收入和|支出, 生猪|存栏28万头,|出栏38万头: a bare amount takes what the one of its sort before is of.
pub(super) fn counterpart(named: &str, words: &str) -> Option<String> {
    let kin = AMOUNTS.iter().find(|kin| kin.iter().any(|w| w == words))?;
    let told = kin.at_end_of(named).filter(|&told| told != words)?;
    // 亩均年|产量 5000斤, 产值490万元: nor is it told of each.
    let stem = named.strip_suffix(told).filter(|stem| !matches!(*stem, "" | "税收") && !stem.contains('均'))?;
    // 工业总产值…,其中电子业|产值|30亿元.
    if stem == "工业" && words == "产值" {
        return None;
    }
    // 工业|销售产值增长6%,|增加值|增长5%.
    let stem = stem.strip_suffix("销售").filter(|_| words == "增加值").unwrap_or(stem);
    Some(stem.to_owned() + words)
}

/// 茶园|3.6万亩,增长3%,|产量1200吨: what grows on so much land told right before, with or without its growth.
pub(super) fn grown(scene: &Scene, before: usize, named: &str, words: &str) -> Option<String> {
    const NEAR: usize = 2;
    let land = scene.figures[..before].iter().rev().take(NEAR).any(|f| matches!(f.unit.as_str(), "亩" | "公顷"));
    let crop = named.strip_suffix("面积").unwrap_or(named);
    let known = !matches!(crop, "" | "种植" | "播种" | "总" | "建筑" | "占地") && AMOUNTS[0].at_end_of(crop).is_none();
    (land && known && matches!(words, "产量" | "总产量" | "总产" | "单产")).then(|| crop.to_owned() + words)
}

/// 进口|通关时间为18小时,|出口为2小时; 城镇|居民收入增长5%,|农村居民增长7%: another of its sort has the same amount.
pub(super) fn swapped(named: &str, words: &str) -> Option<String> {
    let half = || {
        let kin = HALVES.iter().find(|kin| kin.iter().any(|w| w == words))?;
        kin.iter().find_map(|one| named.strip_prefix(one))
    };
    // 乘用车|销量, 商用车: whose names end in one sort.
    let alike = || {
        [MEMBER_SORTS, SECTOR_NOUNS, words!["居民", "车", "住宅"]]
            .iter()
            .find_map(|sorts| sorts.at_end_of(words))
            .filter(|_| !words.ends_with("就业"))?;
        let (at, _) = words.char_indices().rev().nth(1).filter(|&(at, _)| at > 0)?;
        let told = named.last_of(&words[at..]).filter(|&i| i > 0)?;
        let rest = &named[told + words.len() - at..];
        // 产业|园区产值 is that of 园区.
        Some(rest).filter(|rest| is_amount(rest) && !rest.starts_with(|c| chars!("园链集基化").has(c)))
    };
    half().filter(|rest| !rest.is_empty()).or_else(alike).map(|rest| words.to_owned() + rest)
}

/// 对日本|进出口|增长3%,|对韩国|增长9%: what is traded with others.
pub(super) fn traded(named: &str, words: &str) -> Option<String> {
    static TRADE: &Words = words!["进出口总值", "进出口总额", "进出口", "出口额", "进口额", "出口", "进口"];
    const LONGEST: usize = 6;
    let told =
        TRADE.at_end_of(named).filter(|_| words.starts_with(['对', '自', '从']) && !words.starts_with("从业"))?;
    // 自美国进口3亿元;|对美贸易顺差|9亿元: a balance is both.
    let balance = words.ends_with('差');
    (words.length() <= LONGEST && !balance && TRADE.at_end_of(words).is_none()).then(|| words.to_owned() + told)
}

/// Whether the figures before that have the name of the last are told as this one is: 零售额50亿元,增长3%;|乡村30亿元.
pub(super) fn alike(scene: &Scene, before: &[Reading], reading: &Reading) -> bool {
    const NEAR: usize = 3;
    let unit = &scene.figures[before.len()].unit;
    let changes = |r: &Reading| r.joint.change.is_some();
    let alike = |r: &Reading| r.shape == reading.shape && changes(r) == changes(reading);
    let mut told = before.iter().zip(scene.figures.iter()).rev().take(NEAR);
    told.any(|(r, f)| alike(r) && f.unit == *unit && before.last().is_some_and(|last| last.indicator == r.indicator))
}

/// 东部地区|投资增长3%,|中部地区|增长5%: the same of another region.
pub(super) fn to_region(scene: &Scene, before: &[Reading], reading: &mut Reading) {
    let (joint, named) = (&reading.joint, reading.indicator.as_deref().unwrap_or_default());
    let words = scene.cues.at(joint.start, &[CueRole::Scope]).map(|w| scene.words(w.start..w.end));
    if let Some(whole) = words.and_then(|words| swapped(named, &words)).filter(|_| alike(scene, before, reading)) {
        reading.indicator = Some(whole);
    }
}

/// Whether what is told ends in an amount; but so many of them are counted without.
fn is_amount(told: &str) -> bool {
    let amount = || told.ends_with(|c| chars!("额量值率比重积价资").has(c)) && !told.ends_with("数量");
    amount() || [MONEYS, SECTOR_AMOUNTS].iter().any(|nouns| nouns.at_end_of(told).is_some())
}

/// 粮食、油料|产量分别为20万吨、3万吨,播种面积分别为|50万亩、12万亩: the same of those that the names before are told apart by.
pub(super) fn owned(named: &[&str], words: &str) -> Option<Vec<String>> {
    let (first, others) = named.split_first()?;
    let same = |other: &&str| -> usize {
        let alike = first.chars().rev().zip(other.chars().rev()).take_while(|(a, b)| a == b);
        alike.map(|(c, _)| c.len_utf8()).sum()
    };
    let same = others.iter().map(same).min()?;
    if same == first.len() {
        return None;
    }
    if let Some(whole) = named.iter().map(|name| counterpart(name, words)).collect() {
        return Some(whole);
    }
    let shared = &first[first.len() - same..];
    // 东|部地区, 甲|公司: what sort of owners they are goes with them.
    let sorts = words!["地区", "产业", "公司", "行业", "企业", "居民"];
    let sort = sorts.iter().find_map(|sort| Some(shared.first_of(sort)? + sort.len()));
    let same = same - sort.filter(|&end| end <= 9).unwrap_or(0);
    let owners = named.iter().map(|name| &name[..name.len() - same]);
    let told = same > 3 && is_amount(shared) && owners.clone().all(|owner| owner.len() > 3);
    told.then(|| owners.map(|owner| owner.to_owned() + words).collect())
}

/// 0-14岁、15-59岁、|60岁及以上人口|分别为, 1亿元以上、|5亿元以上企业|分别达: those of several sizes, which the last says who they are.
pub(super) fn sized(scene: &Scene, phrase: &Range<usize>, run: usize) -> Option<Vec<String>> {
    let after = scene.figure_after(phrase.end);
    let sizes = scene.figures.get(after.checked_sub(run)?..after)?;
    let bound = |size: &FigureSpan| {
        let word = scene.text.word_at(size.span.end, words!["及以上", "及以下", "以上", "以下"]);
        size.span.end + word.map_or(0, |w| w.length())
    };
    let listed = |pair: &[FigureSpan]| pair[1].span.start == bound(&pair[0]) + 1 && pair[0].unit == pair[1].unit;
    let noun = bound(&sizes[run - 1]);
    let fits =
        (sizes[0].span.start..=noun).contains(&phrase.start) && noun < phrase.end && sizes.windows(2).all(listed);
    fits.then(|| sizes.iter().map(|s| scene.words(s.span.start..bound(s)) + &scene.words(noun..phrase.end)).collect())
}
