//! What each member of a list is called where only one says the noun: 进口、|出口|通关时间.

use std::ops::Range;

use crate::char_set::is_alphabetic;
use crate::fact::cue::Word;
use crate::fact::indicator::carry::counterpart;
use crate::fact::indicator::shared::{
    animals_head, goes_on, joined, kin_head, places_head, rates_head, sector_head, shared_head, sorts_head,
};
use crate::fact::scene::Scene;
use crate::length::Length;
use crate::numeral::is_up_to_ten;
use crate::search::Search;
use crate::tables::lists::{BODIES, MEMBER_SORTS, MONEYS, PLACE_SORTS, RANKS_OF_SORTS};
use crate::tables::{CueRole, words};

/// The names of the members of a list, each with what only the last or the first one says.
pub(in crate::fact::indicator) fn names(scene: &Scene, items: &[Range<usize>]) -> Vec<String> {
    let Some((last, others)) = items.split_last() else { return Vec::new() };
    // 企业、高校|经费|所占比重: what each has such a part of is told first.
    let share = scene.text.word_before(last.end, words!["所占比重", "所占比例"]).unwrap_or_default();
    let end = last.end - share.length();
    if !share.is_empty() && end > last.start {
        let mut items = items.to_vec();
        items[others.len()].end = end;
        return names(scene, &items).into_iter().map(|name| name + share).collect();
    }
    // What is told of each, and where the last one's own name ends.
    let each = |told: Range<usize>, end: usize| {
        let told = scene.words(told);
        others.iter().chain([&(last.start..end)]).map(|item| scene.words(item.clone()) + &told).collect()
    };
    if let Some(head) = animals_head(scene, last) {
        return each(head.clone(), head.start);
    }
    if let Some(names) = ordinals(scene, last, others).or_else(|| initials(scene, last, others)) {
        return names;
    }
    if let Some((group, told)) = group(scene, last, items.len()) {
        return each(told, group);
    }
    // 机械、电子等行业产值: what follows 等 is said of each.
    let etc = scene
        .find(last.start + 1..last.end.saturating_sub(1), '等')
        .filter(|&i| !matches!(scene.text.before(i), Some('高' | '中' | '初' | '平' | '特')))
        // 一等奖、二等奖.
        .filter(|&i| !scene.text.before(i).is_some_and(is_up_to_ten));
    let told = |etc: usize| {
        let told = of_places(scene, others, etc + 1..last.end);
        // 产量、运输量等|主要指标: amounts are named by themselves.
        if scene.text.ends_with_any(told.end, words!["指标", "数据"]) {
            return String::new();
        }
        scene.words(if told.start == etc + 1 { of_class(scene, told) } else { told })
    };
    let head = match etc {
        Some(etc) => Some(told(etc)),
        None => {
            let head = places_head(scene, last, others).or_else(|| sorts_head(scene, last, others));
            let head = head.or_else(|| kin_head(scene, last, others));
            let head = head.or_else(|| shared_head(scene, last.clone()));
            let head = head.or_else(|| head_of_all(scene, last, others)).or_else(|| rates_head(scene, last, others));
            let head = head.or_else(|| sector_head(scene, last, others));
            // 消费、|进出口|分别增长: nothing is said of both.
            head.filter(|head| scene.text.before(head.start) != Some('进')).map(|head| scene.words(head))
        }
    };
    // 进口、出口|通关时间: a word of a sort is no amount, if it is one elsewhere.
    let sorted = etc.is_none() && sorts_head(scene, last, others).is_some();
    let sort = head.as_ref().filter(|_| etc.is_none()).and_then(|head| {
        let at = last.end.checked_sub(head.length() + 2).filter(|&at| at > last.start + 1)?;
        scene.text.starts_with_at(at, "行业").then(|| scene.words(at..last.end))
    });
    let mut names: Vec<String> = others
        .iter()
        .map(|item| match &head {
            // 民间投资、产业投资|占比: what the last says of its amount is said of the same amount of the others.
            Some(head) if sorted || !is_amount(scene, item, last) || goes_on(&scene.words(item.clone()), head) => {
                let name = scene.words(item.clone());
                // 电子、仪器仪表|行业利润: the sort goes with the name, but not with 采矿业.
                let sort = sort.as_ref().filter(|_| !name.ends_with('业'));
                joined(name, sort.unwrap_or(head))
            }
            // 工业投资和民间投资|占全部投资的比重: an amount takes only of what it is a part.
            Some(head) if let Some(of) = head.first_of("占") => scene.words(item.clone()) + &head[of..],
            _ => scene.words(item.clone()),
        })
        .collect();
    names.push(match etc {
        Some(etc) => joined(scene.words(last.start..etc), &told(etc)),
        None => {
            let last = scene.words(last.clone());
            names.first().and_then(|first| counterpart(first, &last)).unwrap_or(last)
        }
    });
    // 对东盟、欧盟|进出口: towards the others too.
    let towards = |item: &Range<usize>| scene.text.at(item.start) == Some('对') && scene.alone(item.start);
    let shares = names[0].length() > items[0].len();
    if towards(&items[0]) && shares && !items[1..].iter().any(towards) {
        names[1..].iter_mut().for_each(|name| name.insert(0, '对'));
    }
    names
}

/// Whether a member of a list names an amount by itself: 夜间消费额, 到位资金; but 生活补贴、护理补贴标准.
fn is_amount(scene: &Scene, item: &Range<usize>, last: &Range<usize>) -> bool {
    // PM2.5、PM10|平均浓度.
    if scene.text.chars[item.clone()].iter().all(char::is_ascii) {
        return false;
    }
    let amount = matches!(scene.text.before(item.end), Some('额' | '量' | '率' | '值' | '税'))
        || scene.text.ends_with_any(item.end, words!["应税销售", "开票销售"])
        || scene.text.ends_with_any(item.end, MONEYS) && !scene.text.ends_with_at(last.end, "标准");
    // 新能源汽车、|充电桩|、锂离子电池产量: a product by itself is no amount.
    let made = scene.text.ends_with_any(last.end, words!["产量", "销量", "产销量", "出口", "进口"])
        && !scene.text.ends_with_at(last.end, "进出口");
    let noun = |w: &Word| w.start > item.start && w.is(CueRole::Head) || w.start >= item.start && w.known && !made;
    // 国企、民企|进出口额: a body has what the last one has; but 新增企业、免税销售额.
    let body = scene.text.ends_with_any(item.end, BODIES) && !scene.text.ends_with_any(last.end, BODIES);
    let body = body && scene.text.at(item.start) != Some('新');
    amount || !body && scene.cues.ending_at(item.end).iter().any(noun)
}

/// 第一、二、三产业增加值: only the last has the noun.
fn ordinals(scene: &Scene, last: &Range<usize>, others: &[Range<usize>]) -> Option<Vec<String>> {
    let numeral = |i: usize| scene.text.at(i).is_some_and(is_up_to_ten);
    let number = |item: &Range<usize>| item.start + usize::from(scene.text.at(item.start) == Some('第'));
    let bare = |item: &Range<usize>| numeral(number(item)) && number(item) + 1 == item.end;
    let first = others.first()?;
    if !others.iter().all(bare) || !numeral(number(last)) || number(last) + 2 > last.end {
        return None;
    }
    let ordinal = if scene.text.at(first.start) == Some('第') { "第" } else { "" };
    let noun = scene.words(number(last) + 1..last.end);
    let name = |item: &Range<usize>| format!("{ordinal}{}{noun}", scene.words(number(item)..number(item) + 1));
    Some(others.iter().chain([last]).map(name).collect())
}

/// 东、中、|西部地区业务量, 国家级、|省级研发平台: what goes on after the one character or the grade of the last is said of each.
fn initials(scene: &Scene, last: &Range<usize>, others: &[Range<usize>]) -> Option<Vec<String>> {
    const SHORTEST_TAIL: usize = 2;
    const LONGEST_GRADE: usize = 4;
    let one = |item: &Range<usize>| item.len() == 1 && is_alphabetic(scene.text.chars[item.start]);
    let grade = |item: &Range<usize>| item.len() <= LONGEST_GRADE && scene.text.before(item.end) == Some('级');
    // 煤、油、其他|能源: but what one character begins with the last.
    let other = scene.text.starts_with_any(last.start, words!["其他", "其它", "其余"]);
    let tail = if others.iter().all(one) && !other {
        last.start + 1
    } else if others.iter().all(grade) {
        scene.find(last.start..last.end.min(last.start + LONGEST_GRADE), '级')? + 1
    } else {
        return None;
    };
    // 金、银、|铜牌.
    let medal = scene.text.ends_with_any(last.end, words!["铜牌", "铜奖"]) && tail + 1 == last.end;
    if others.is_empty() || tail + SHORTEST_TAIL > last.end && !medal {
        return None;
    }
    let told = scene.words(tail..last.end);
    let firsts = others.iter().cloned().chain(std::iter::once(last.start..tail));
    // 城、乡居民人均收入.
    let called = |first: String| match first.as_str() {
        "城" => "城镇".to_owned(),
        "乡" => "农村".to_owned(),
        _ => first,
    };
    Some(firsts.map(|first| called(scene.words(first)) + &told).collect())
}

/// 西红柿、草莓等优质农产品|产值: nor what things they are, unless that is one plain word.
fn of_class(scene: &Scene, told: Range<usize>) -> Range<usize> {
    let plain = |class: Range<usize>| class.is_empty() || scene.text.word_at(class.start, MEMBER_SORTS).is_some();
    match shared_head(scene, told.clone()) {
        Some(head) if !plain(told.start..head.start) => head,
        _ => told,
    }
}

/// 安徽、江西等劳务大|省份|销售收入: what is told of each place, after what places they are.
fn of_places(scene: &Scene, others: &[Range<usize>], told: Range<usize>) -> Range<usize> {
    const SHORTEST: usize = 2;
    let place =
        |item: &Range<usize>| scene.cues.starting_at(item.start).iter().any(|w| w.place && w.end + 1 >= item.end);
    let sort = |i: usize| scene.text.past_word(i, PLACE_SORTS);
    let end = told.clone().find_map(sort).filter(|&end| end + SHORTEST <= told.end);
    match end.filter(|_| others.iter().all(place)) {
        Some(end) => end + usize::from(scene.text.at(end) == Some('的'))..told.end,
        None => told,
    }
}

/// 甲、乙|两市|进出口额, 电子、装备|两大主导产业|产值: where what says how many they are begins, and what is told of each.
fn group(scene: &Scene, last: &Range<usize>, members: usize) -> Option<(usize, Range<usize>)> {
    const SHORTEST: usize = 2;
    let number = match members {
        2 => '两',
        3 => '三',
        4 => '四',
        5 => '五',
        _ => return None,
    };
    let at = scene.find(last.start + 1..last.end.saturating_sub(SHORTEST), number)?;
    let from = at + 1 + usize::from(matches!(scene.text.at(at + 1), Some('个' | '大' | '项')));
    // 两大|主导|产业, 三大|千亿级|产业, 三项|一级|指标.
    let from = from + scene.text.length_at(from, RANKS_OF_SORTS);
    let sort = scene.text.word_at(from, MEMBER_SORTS)?;
    let end = from + sort.length();
    let told = end + usize::from(scene.text.at(end) == Some('的'))..last.end;
    // 创新、绿色、开放|三项指标|分列: they are what is measured.
    let dealt = scene.text.starts_with_any(told.start, words!["分别", "占"]);
    let told = if dealt { told.end..told.end } else { told };
    // 智能终端三大主导|产业|分别完成: their sort, where nothing else is told.
    let told = if told.is_empty() && sort.ends_with('业') { from..end } else { told };
    (told.len() >= SHORTEST || told.is_empty() && sort == "指标").then_some((at, told))
}

/// 光伏组件、光伏玻璃|的产能: so is what follows 的 behind the last.
fn head_of_all(scene: &Scene, last: &Range<usize>, others: &[Range<usize>]) -> Option<Range<usize>> {
    const SHORTEST: usize = 2;
    let of = scene.find(last.start + SHORTEST..last.end.saturating_sub(SHORTEST), '的')?;
    others.iter().all(|item| scene.find(item.clone(), '的').is_none()).then_some(of + 1..last.end)
}
