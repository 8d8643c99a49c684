//! What a phrase before a figure has at its ends and is no part of what is measured.

use std::ops::Range;

use super::left::{find, inside_whole_word};
use super::scene::Scene;
use crate::tables::CueRole;
use crate::tables::lists::{BEFORE_AMOUNTS, INSIDE};

/// The phrase without it.
pub(crate) fn phrase(scene: &Scene, mut phrase: Range<usize>) -> Range<usize> {
    for end in [superlative(scene, &phrase), cause(scene, &phrase)] {
        phrase.end = end.unwrap_or(phrase.end);
    }
    if beneficiary(scene, &phrase) || article(scene, &phrase) || ordinal(scene, &phrase) || modal(scene, &phrase) {
        return phrase.end..phrase.end;
    }
    for start in [
        founded(scene, &phrase),
        place(scene, &phrase),
        object(scene, &phrase),
        preposition(scene, &phrase),
        programme(scene, &phrase),
        investment(scene, &phrase),
        summed_up(scene, &phrase),
    ] {
        phrase.start = phrase.start.max(start.unwrap_or(phrase.start));
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

/// 精密机械|受惠于订单而增长: why it changed is not what changed.
fn cause(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    const CAUSES: [&str; 6] = ["受惠", "受益于", "得益于", "受", "因", "由于"];
    const SHORTEST: usize = 2;
    let ends = ["而", "影响", "带动", "拉动", "推动"].iter().any(|w| scene.text.ends_with_at(phrase.end, w));
    if !ends {
        return None;
    }
    (phrase.start + SHORTEST..phrase.end).find(|&i| {
        CAUSES.iter().any(|w| scene.text.starts_with_at(i, w)) && scene.open(i) && !inside_whole_word(scene, i, i + 1)
    })
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

/// 一条|600米长的道路, 推动|60%以上的机构达标: an article or a verb by itself names nothing.
fn article(scene: &Scene, phrase: &Range<usize>) -> bool {
    const VERBS: [&str; 4] = ["推动", "促进", "鼓励", "督促"];
    phrase.len() <= 4 && VERBS.iter().any(|w| scene.text.ends_with_at(phrase.end, w))
        || phrase.len() == 2
            && scene.text.at(phrase.start) == Some('一')
            && scene.text.at(phrase.start + 1).is_some_and(|c| "条座个段栋片块家支台套间幅处".contains(c))
}

/// 就能|产出23亿元: a modal by itself names nothing.
fn modal(scene: &Scene, phrase: &Range<usize>) -> bool {
    const MODALS: [&str; 8] = ["就能", "能够", "也能", "还能", "可以", "才能", "便能", "即能"];
    phrase.len() == 2 && MODALS.iter().any(|w| scene.text.starts_with_at(phrase.start, w))
}

/// 第三期|150亿元国债, 第34位: a place in an order is no name.
fn ordinal(scene: &Scene, phrase: &Range<usize>) -> bool {
    const LONGEST: usize = 5;
    let inside = (phrase.start + 1..phrase.end.saturating_sub(1))
        .all(|i| scene.text.chars[i].is_ascii_digit() || "一二三四五六七八九十百".contains(scene.text.chars[i]));
    phrase.len() > 2
        && phrase.len() <= LONGEST
        && scene.text.at(phrase.start) == Some('第')
        && inside
        && scene.text.before(phrase.end).is_some_and(|c| "期批轮届次位名".contains(c))
}

/// Whether a character there is a word by itself.
fn alone(scene: &Scene, at: usize) -> bool {
    scene.open(at)
        && !inside_whole_word(scene, at, at + 1)
        && !scene.cues.starting_at(at).iter().any(|w| w.is(CueRole::Plain) || w.known)
}

/// 气象厅将|震级上调至7.2级: 将 and 把 stand before what is measured.
fn object(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    const SHORTEST: usize = 2;
    let to = (phrase.start + SHORTEST..phrase.end.saturating_sub(SHORTEST))
        .rev()
        .find(|&i| matches!(scene.text.chars[i], '将' | '把') && alone(scene, i))?;
    Some(to + 1)
}

/// 境内|总投资2亿元: where something known is says nothing of it.
fn place(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    let word = INSIDE.iter().find(|w| scene.text.starts_with_at(phrase.start, w))?;
    let after = phrase.start + word.chars().count();
    let known = scene.cues.starting_at(after).iter().any(|w| w.known && w.end == phrase.end);
    known.then_some(after)
}

/// 帮助企业成立|攻坚队60支: what was founded.
fn founded(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    const SHORTEST: usize = 3;
    let at = (phrase.start + 2..phrase.end.saturating_sub(SHORTEST + 1))
        .rev()
        .find(|&i| scene.text.starts_with_at(i, "成立") && scene.open(i))?;
    let past = usize::from(scene.text.at(at + 2) == Some('了'));
    (!matches!(scene.text.at(at + 2), Some('以' | '后' | '于' | '的' | '之'))).then_some(at + 2 + past)
}

/// 让|损失率降到0.7%, 到|高原海拔3700米.
fn preposition(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    const SHORTEST: usize = 3;
    // 来自|海拔4000米.
    if ["来自", "位于"].iter().any(|w| scene.text.starts_with_at(phrase.start, w)) && phrase.len() > SHORTEST {
        return Some(phrase.start + 2);
    }
    let opens = scene.text.at(phrase.start).is_some_and(|c| "让使令把将从到赴向".contains(c));
    (opens && phrase.len() > SHORTEST && alone(scene, phrase.start)).then_some(phrase.start + 1)
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
    // 在科技城|投资, 企业到西部|投资: nor is where.
    let where_to = |i: usize| matches!(scene.text.chars[i], '在' | '到' | '赴') && alone(scene, i);
    if at > phrase.start && (phrase.start..at).any(where_to) {
        return Some(at);
    }
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
    // 甲、乙、丙等市场出口分别增长: each member has its own figure.
    let each = scene.text.starts_with_at(phrase.end, "分别");
    (!word && !each).then_some(etc + 1)
}

/// Where a phrase ends without what only leads to the figure: 水利建设投资|翻番、达80亿元, 总额|就能达到4000万美元.
pub(crate) fn trailing(scene: &Scene, phrase: Range<usize>) -> usize {
    let mut end = phrase.end;
    // 营业额|创历史新高 连12年破万亿: a record is told of what stands before.
    if scene.text.before(end).is_some_and(|c| matches!(c, '高' | '低' | '录' | '新'))
        && let Some(set) = scene.cues.ending_at(end).iter().find(|w| {
            w.is(CueRole::Stop) && w.start >= phrase.start + 2 && scene.text.chars[w.start..end].contains(&'创')
        })
    {
        end = set.start;
    }
    while let Some(word) = BEFORE_AMOUNTS.iter().find(|w| scene.text.ends_with_at(end, w)) {
        let cut = end - word.chars().count();
        if cut < phrase.start + 2 || inside_whole_word(scene, cut, end) {
            break;
        }
        end = cut;
    }
    end
}
