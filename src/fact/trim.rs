//! What a phrase before a figure has at its ends and is no part of what is measured.

use std::ops::Range;

use super::left::find;
use super::scene::Scene;
use crate::tables::CueRole;

/// The phrase without it.
pub(crate) fn phrase(scene: &Scene, mut phrase: Range<usize>) -> Range<usize> {
    if let Some(end) = superlative(scene, &phrase) {
        phrase.end = end;
    }
    if beneficiary(scene, &phrase) || article(scene, &phrase) {
        return phrase.end..phrase.end;
    }
    for start in [programme(scene, &phrase), investment(scene, &phrase), summed_up(scene, &phrase)] {
        phrase.start = start.unwrap_or(phrase.start);
    }
    phrase
}

/// 集中度|最高的开发区达82.4%: whoever has the most of it is not what is measured.
fn superlative(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    const SHORTEST: usize = 2;
    let most = find(scene, phrase.start + SHORTEST..phrase.end.saturating_sub(SHORTEST), '最')?;
    let degree = scene.text.at(most + 1).is_some_and(|c| "高低大小多少快慢强长短".contains(c));
    (degree && scene.text.at(most + 2) == Some('的')).then_some(most)
}

/// 将为园区|新增2万平方米: whom it is done for.
fn beneficiary(scene: &Scene, phrase: &Range<usize>) -> bool {
    const SHORTEST: usize = 3;
    let modal = usize::from(scene.text.at(phrase.start).is_some_and(|c| "将可已能".contains(c)));
    let at = phrase.start + modal;
    phrase.len() >= SHORTEST + modal
        && scene.text.at(at) == Some('为')
        && !scene.cues.starting_at(at).iter().any(|w| w.is(CueRole::Plain) || w.known)
}

/// 一条|600米长的道路: an article by itself names nothing.
fn article(scene: &Scene, phrase: &Range<usize>) -> bool {
    phrase.len() == 2
        && scene.text.at(phrase.start) == Some('一')
        && scene.text.at(phrase.start + 1).is_some_and(|c| "条座个段栋片块家支台套间幅处".contains(c))
}

/// 迭代升级|“放管服”改革: a programme that ends the phrase is counted by its name.
fn programme(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    let next = scene.programmes.partition_point(|p| p.end < phrase.end);
    let name = scene.programmes.get(next).filter(|p| p.end == phrase.end && p.start > phrase.start)?;
    Some(name.start)
}

/// 某公司与某基金等联合|投资28亿元: those who spend it are not what is spent.
fn investment(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    const SPENT: [&str; 5] = ["投资", "出资", "注资", "增资", "投入"];
    const SPENDERS: [&str; 5] = ["公司", "集团", "企业", "银行", "基金"];
    let word = SPENT.iter().find(|w| scene.text.ends_with_at(phrase.end, w))?;
    let at = phrase.end - word.chars().count();
    let spender = (phrase.start + 2..=at).any(|i| SPENDERS.iter().any(|w| scene.text.ends_with_at(i, w)));
    // 高新技术企业投资 is the investment of a sort.
    let named = ["等", "公司", "集团", "联合", "共同", "合作", "合资"].iter().any(|w| scene.text.ends_with_at(at, w));
    (spender && named).then_some(at)
}

/// 甲、乙、丙等|国家战略任务总体落地率: what the members are says what is measured.
fn summed_up(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    const SHORTEST: usize = 3;
    let listed = find(scene, phrase.clone(), '、')?;
    let etc = find(scene, listed..phrase.end.saturating_sub(SHORTEST), '等')?;
    let word =
        scene.text.at(etc + 1).is_some_and(|c| "级待候于额同".contains(c)) || scene.text.before(etc) == Some('高');
    (!word).then_some(etc + 1)
}
