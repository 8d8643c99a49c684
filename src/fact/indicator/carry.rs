//! Whose an amount is where only the one told right before says so: 氯化钾产量264万吨,|销量296万吨.

use crate::tables::lists::CARRIERS;

/// The longest name of a region.
const LONGEST: usize = 8;

/// What an indicator near `named` leaves out before its words.
pub(super) fn owner(named: &str, words: &str) -> Option<String> {
    sold(named, words).or_else(|| region(named).filter(|_| share(named, words)))
}

/// Whose product is sold that was made before: 氯化钾 of 氯化钾产量 and 销量; and which animals: 生猪存栏30万头,|出栏40万头.
fn sold(made: &str, words: &str) -> Option<String> {
    const PAIRS: [(&str, &str); 7] = [
        ("产量", "销量"),
        ("销量", "产量"),
        ("产值", "销售额"),
        ("存栏", "出栏"),
        ("出栏", "存栏"),
        ("饲养量", "出栏"),
        ("饲养量", "存栏"),
    ];
    let owner = PAIRS.into_iter().filter(|pair| pair.1 == words).find_map(|(one, _)| made.strip_suffix(one))?;
    Some(owner).filter(|owner| !owner.is_empty() && !owner.ends_with('年')).map(str::to_owned)
}

/// Whether both are shares, the second without its region: 东部地区业务量比重下降2个百分点,|收入比重下降1个百分点.
fn share(named: &str, words: &str) -> bool {
    named.ends_with("比重") && words.ends_with("比重") && !words.contains("地区")
}

/// 铁路发送量增长8%,|民航增长9%: the same of another carrier.
pub(super) fn swapped(named: &str, words: &str) -> Option<String> {
    if !CARRIERS.iter().any(|carrier| carrier == words) {
        return None;
    }
    let rest = CARRIERS.iter().find_map(|carrier| named.strip_prefix(carrier)).filter(|rest| !rest.is_empty())?;
    Some(words.to_owned() + rest)
}

/// 进口通关时间为18小时,|出口为2小时; 男性平均寿命76岁,|女性81岁: the same of the other half.
pub(super) fn other_half(named: &str, words: &str) -> Option<String> {
    const HALVES: [(&str, &str); 5] =
        [("进口", "出口"), ("男性", "女性"), ("城镇", "农村"), ("上行", "下行"), ("国内", "国际")];
    let mut halves = HALVES.into_iter().flat_map(|(one, other)| [(one, other), (other, one)]);
    let (one, _) = halves.find(|&(_, other)| other == words)?;
    named.strip_prefix(one).filter(|rest| !rest.is_empty()).map(|rest| words.to_owned() + rest)
}

/// 同城、异地快递业务量分别占13%、87%;业务收入分别占|8%、92%: what the names of the run before are told apart by.
pub(super) fn owners(named: &[&str], words: &str) -> Option<Vec<String>> {
    const SHORTEST: usize = 2;
    const LONGEST_WORDS: usize = 6;
    let (first, others) = named.split_first()?;
    let shared = |other: &str| first.chars().rev().zip(other.chars().rev()).take_while(|(a, b)| a == b).count();
    let same = others.iter().map(|other| shared(other)).min()?;
    let head = |name: &&str| -> String { name.chars().take(name.chars().count().saturating_sub(same)).collect() };
    let owners: Vec<String> = named.iter().map(head).collect();
    let apart = owners.iter().all(|owner| (SHORTEST..=LONGEST).contains(&owner.chars().count()));
    let amount = words.ends_with(['额', '量', '值', '入', '积', '率', '数']) && words.chars().count() <= LONGEST_WORDS;
    (same >= SHORTEST && apart && amount).then_some(owners)
}

/// The region that an indicator begins with: 东部地区|业务量比重.
pub(super) fn region(named: &str) -> Option<String> {
    let end = named.find("地区").map(|i| i + "地区".len())?;
    // 九城市|地区生产总值.
    if named[end..].starts_with("生产总值") {
        return None;
    }
    (named[..end].chars().count() <= LONGEST && end < named.len()).then(|| named[..end].to_owned())
}
