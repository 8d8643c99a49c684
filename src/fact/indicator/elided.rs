//! What a figure measures where the phrase before it leaves out a part of the name: 省级7家, 占比达45%.

pub(super) mod ratio;

use std::ops::Range;

use super::carry;
use super::earlier::in_sentence;
use super::leading::leading;
use super::list::alike;
use super::{LONGEST, Reading, total};
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::{CueRole, UnitFamily, words};
use ratio::{drop_growth_noun, is_growth_noun, place_share, says_share, share_within};

/// What an amount's name ends with where its rate of change is told.
const RATES: [&str; 4] = ["增速", "增幅", "降幅", "占比"];

/// A name with what the phrase left out; where it stands, if it does in one piece.
struct Whole {
    indicator: Option<String>,
    named: Option<Range<usize>>,
}

/// Names a figure by the phrase before it, with what the phrase leaves out.
pub(crate) fn name(scene: &Scene, before: &[Reading], reading: &mut Reading, mut phrase: Range<usize>) {
    let same = |i: usize| scene.clauses.all.get(i).map(|c| c.sentence);
    // 进出口额103亿元,提前一个月完成目标,|规模|居第31位: how long it took has no size.
    let early = before.last().is_some_and(|p| p.shape == Shape::Time)
        && scene.text.ends_with_at(scene.figures[before.len() - 1].span.start, "提前");
    let last = before.iter().rev().nth(usize::from(early));
    // 对东盟进出口增长8%。其中|对越南|增长9%.
    let here = same(reading.clause);
    let first = |sentence| scene.clauses.all[scene.clauses.of_sentence(sentence).start].span.start;
    let among = || {
        scene.text.at(phrase.start) == Some('对') && here.is_some_and(|s| scene.text.starts_with_at(first(s), "其中"))
    };
    let told = |p: &&Reading| same(p.clause) == here || same(p.clause + 1) == here && among();
    let previous = last.filter(|p| p.indicator.is_some() && told(p));
    // 进出口总额2784亿元,郑州市|占比超过83%: where it is a part of says nothing.
    if let Some(share) = place_share(scene, &phrase).or_else(|| share_within(scene, &phrase)) {
        phrase.start = share;
    }
    if let Some(name) = total::of_subject(scene, reading, before.len(), &phrase) {
        (reading.indicator, reading.named) = (Some(name), None);
        return;
    }
    if let Some(whole) = previous.and_then(|p| told_before(scene, before, p, reading, &phrase)) {
        reading.indicator = whole.indicator;
        reading.named = whole.named.or(reading.named.take());
        return;
    }
    if let Some((name, thing)) = total::of_grade(scene, reading, &phrase) {
        (reading.indicator, reading.named) = (Some(name), Some(thing));
        return;
    }
    // 合同项目超过|5成: a tenth of something is a share of it where the one before was.
    if reading.shape == Shape::Percent
        && reading.joint.link
        && reading.joint.change.is_none()
        && previous.is_some_and(|p| near(p, reading) && says_share(p))
        && scene.figures[before.len()].family == UnitFamily::Tenth
    {
        reading.indicator = Some(scene.words(phrase) + "占比");
        return;
    }
    let Some(mut phrase) = shortened(scene, phrase) else { return };
    // 增幅达11%, 机械业增长最快,|增长率为11%: by itself it names nothing.
    let led = || reading.clause.checked_sub(1).and_then(|last| leading(scene, &scene.clauses.all[last].span)).is_some();
    if is_growth_noun(scene, &phrase) && (phrase.len() <= 2 || phrase.len() == 3 && led()) {
        return;
    }
    drop_growth_noun(scene, reading, &mut phrase);
    // 两年|平均增速: over how long is not what grew.
    if phrase.len() <= 3 && scene.text.before(phrase.end) == Some('年') && reading.joint.change.is_some() {
        return;
    }
    reading.indicator = Some(scene.words(phrase.clone()));
    reading.named = Some(phrase);
}

/// 投资增长6.6%,增速较一季度、上半年分别回落|1.6和0.1个百分点: whose rate it is, where the noun alone leaves that out.
pub(super) fn rate(scene: &Scene, before: &[Reading], reading: &Reading, phrase: &Range<usize>) -> Option<String> {
    let bare = phrase.len() == 2 && (is_growth_noun(scene, phrase) || scene.text.starts_with_at(phrase.start, "占比"));
    let mut whole = Some(reading.clone()).filter(|_| bare)?;
    name(scene, before, &mut whole, phrase.clone());
    whole.indicator
}

/// What the phrase leaves out of what the figure before measures.
fn told_before(
    scene: &Scene,
    before: &[Reading],
    previous: &Reading,
    reading: &Reading,
    phrase: &Range<usize>,
) -> Option<Whole> {
    let words = scene.words(phrase.clone());
    let near = near(previous, reading);
    let unplaced = |indicator| Some(Whole { indicator, named: None });
    let same = || Some(Whole { indicator: previous.indicator.clone(), named: previous.named.clone() });
    // 企业沙龙74期,参与企业|860家次: what another word counts is another thing.
    let unit = |i: usize| scene.figures[i].unit.as_str();
    let counted = matches!(reading.shape, Shape::Count | Shape::Noun);
    let same_unit = !counted || before.len().checked_sub(1).is_some_and(|last| unit(last) == unit(before.len()));
    // 签约项目43个,|亿元以上|17个: so does a size, of what the same word counts.
    let sized = near && same_unit && reading.shape == Shape::Count && previous.shape == Shape::Count;
    if let Some(whole) = graded(scene, previous, phrase, &words, sized) {
        return Some(whole);
    }
    if matches!(words.as_str(), "占比" | "比重" | "比例" | "份额" | "增速" | "增幅" | "占有率") {
        let head = head(scene, previous, reading);
        // 产值总量居第五,增速居第二: the rate is not of the total's name.
        // 生产总值增速11%,全市占比超过20%: nor is a share one of the rate.
        let rate = words.starts_with('增');
        let other = if rate { "总量" } else { "增速" };
        let head = head.map(|p| p.strip_suffix(other).map(str::to_owned).unwrap_or(p));
        // 零售额5亿元,|增速|16%: what grew by so much.
        if rate && matches!(reading.shape, Shape::Percent | Shape::Times) && !says_share(previous) {
            return unplaced(head);
        }
        // 经费占全国的比率在八成以上,占比达85%.
        let share = words == "占比" && previous.part && says_share(previous);
        return unplaced(head.map(|p| if share || p.ends_with(&words) { p } else { p + &words }));
    }
    if near && same_unit && alike(previous.shape, reading.shape) && repeats(scene, previous, phrase, &words) {
        return same();
    }
    // 新增高新技术企业45家,总数达到210家.
    let total = matches!(words.as_str(), "总数" | "总量" | "总规模" | "总人数");
    // 政府出资2亿元,设立|总规模10亿元的基金: what is founded is another thing.
    let founded = || scene.text.ends_with_any(phrase.start, words!["设立", "组建", "成立", "发起", "打造"]);
    if total && founded() {
        return None;
    }
    // 营收一季度|增速|为6.8%.
    let grew = |named: &Range<usize>| {
        let joint = scene.cues.within(named.end..previous.joint.start);
        joint.iter().any(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]))
    };
    let rated = previous.joint.change.is_some()
        || previous.shape == Shape::Rank
        || previous.named.as_ref().is_some_and(|n| n.end < previous.joint.start && grew(n));
    let amount = words == "数量" && (reading.shape == Shape::Rank || reading.joint.change.is_some())
        // 装机占比达63%、|规模|翻番, 地区生产总值增长5%、|增量|居第一.
        || matches!(words.as_str(), "规模" | "总额" | "余额" | "增量") && (rated || says_share(previous));
    if total || amount && near {
        // 产业规模达3500亿元,总规模增长8%.
        let bare = words.strip_prefix('总').unwrap_or(&words);
        // 增速高于全省1.2个百分点,总量居第五: nor is the total of the rate; 投入占GDP的比重达2%,规模增至3亿元: nor of a share.
        let of = |p: String| match RATES.iter().find_map(|rate| p.strip_suffix(rate)) {
            Some(amount) if amount.length() > 1 => amount.to_owned(),
            _ if p.ends_with('重') => p.split('占').next().map(str::to_owned).unwrap_or(p),
            _ => p,
        };
        return unplaced(head(scene, previous, reading).map(of).map(|p| match p.strip_suffix(bare) {
            Some(_) if p.ends_with(&words) => p,
            Some(stem) => stem.to_owned() + &words,
            None => p + &words,
        }));
    }
    if let Some(named) = previous.indicator.as_deref().filter(|_| near) {
        let swapped = || carry::swapped(named, &words).filter(|_| carry::alike(scene, before, reading));
        // 出口增长9%,机电产品出口增长12%;|进口|增长3%: the whole was told by itself.
        let part = |(_, r): (usize, &Reading)| {
            r.indicator.as_deref().is_some_and(|whole| whole != named && named.ends_with(whole))
        };
        let part = in_sentence(scene, before, reading, 6).any(part);
        let counterpart = carry::counterpart(named, &words).filter(|_| !part);
        let grown = || carry::grown(scene, before.len(), named, &words);
        if let Some(whole) = counterpart.or_else(grown).or_else(|| carry::traded(named, &words)).or_else(swapped) {
            return Some(Whole { indicator: Some(whole), named: Some(phrase.clone()) });
        }
    }
    // 养老金标准提高到200元,|月人均|增加18元.
    if near && words.ends_with('均') && phrase.len() <= 3 && alike(previous.shape, reading.shape) {
        return unplaced(previous.indicator.as_ref().map(|p| words.clone() + p));
    }
    let rate = is_growth_noun(scene, phrase) && phrase.len() <= 7;
    if rate { unplaced(head(scene, previous, reading)) } else { None }
}

/// 省级|7家 after 国家级专精特新企业3家: a grade leaves out what it is one of.
fn graded(scene: &Scene, previous: &Reading, phrase: &Range<usize>, words: &str, sized: bool) -> Option<Whole> {
    let grade = scene.cues.at(phrase.start, &[CueRole::Grade]).is_some_and(|w| w.end == phrase.end)
        || words.ends_with('级') && phrase.len() <= 5
        || phrase.len() <= 6 && ["级以上", "级及以上"].iter().any(|w| words.ends_with(w))
        || sized
            && phrase.len() <= 6
            && ["元以上", "规模以上", "限额以上", "规上", "限上"].iter().any(|w| words.ends_with(w));
    let named = previous.named.as_ref().filter(|_| grade)?;
    let tail = scene.cues.starting_at(named.start).iter().find(|w| w.is(CueRole::Grade) && w.end < named.end);
    // 初级|30人 after 中级职称.
    let other = || {
        matches!(scene.text.at(named.start), Some('高' | '中' | '初')) && scene.text.at(named.start + 1) == Some('级')
    };
    let graded = || Some(named.start + 2).filter(|&at| other() && at < named.end);
    // A级以上|60个 after 5A级景区.
    let letters = || named.clone().find(|&i| !scene.text.chars[i].is_ascii_alphanumeric());
    let lettered = || letters().filter(|&i| i > named.start && i + 1 < named.end && scene.text.chars[i] == '级');
    let tail = tail.map(|w| w.end).or_else(|| lettered().map(|i| i + 1)).or_else(graded).unwrap_or(named.start);
    // 市级|以上|平台568家,国家级21家: how far up goes with the grade before.
    let up = scene.text.length_at(tail, words!["及以上", "以上"]);
    let tail = if tail > named.start && tail + up < named.end { tail + up } else { tail };
    // The next grade leaves out the same head.
    let named = tail..named.end;
    // 国家级3个、|省级12个: what they are stands elsewhere.
    let bare = scene.text.at(named.start) == Some('级') && named.len() == 1;
    let whole = if bare { words.to_owned() } else { words.to_owned() + &scene.words(named.clone()) };
    Some(Whole { indicator: Some(whole), named: Some(named) })
}

/// 发送旅客1.02亿人次,日均|发送2033万人次: whether a few words say again how the name before begins.
fn repeats(scene: &Scene, previous: &Reading, phrase: &Range<usize>, words: &str) -> bool {
    let Some(named) = previous.indicator.as_ref().filter(|_| words.length() <= 3) else { return false };
    // 人才项目56个,引进|人才218名: a noun is counted by itself.
    let verb = scene.cues.at(phrase.start, &[CueRole::Lead, CueRole::Verb]).is_some();
    let led = scene.cues.ending_at(phrase.start).iter().any(|w| w.is(CueRole::Lead));
    // 企业和高校20余家,某市企业30余家: nor is one of two of them all.
    let joined = || named[words.len()..].starts_with(['和', '与', '及']);
    named.starts_with(words) && (verb || !led) && !joined() || named.contains(&format!("累计{words}"))
}

/// A phrase without what is too far before its noun, or nothing where no noun can be told.
fn shortened(scene: &Scene, mut phrase: Range<usize>) -> Option<Range<usize>> {
    const SHORTEST: usize = 3;
    const LONG: usize = 24;
    // 经济运行稳中向好规上工业增加值: a known indicator ends a long phrase.
    let amount = |start: &usize| phrase.len() > LONG && phrase.end - start >= SHORTEST;
    if let Some(start) = scene.known_end(&phrase).filter(amount) {
        phrase.start = start;
    }
    if phrase.len() <= LONGEST {
        return Some(phrase);
    }
    let last =
        |mark: char, limit: usize| (phrase.start..limit).rfind(|&i| scene.text.chars[i] == mark && scene.open(i));
    let fits = |at: &usize| phrase.end - at <= LONGEST;
    // A、B、C等优质企业数量: what they are stands after 等.
    let etc = last('等', phrase.end.saturating_sub(SHORTEST)).filter(fits);
    // 负责人以及园区、企业、行业协会|代表80余人.
    let comma = || last('、', phrase.end).filter(fits).filter(|comma| comma + 2 < phrase.end);
    // 资助计划对每所大学的|资助额.
    let of = || last('的', phrase.end).filter(fits).filter(|of| phrase.end - of >= SHORTEST);
    etc.or_else(comma).or_else(of).map(|mark| mark + 1..phrase.end)
}

/// What a bare 占比 or 总量 is of: what a clause between names, or what the figure before measures.
fn head(scene: &Scene, previous: &Reading, reading: &Reading) -> Option<String> {
    if reading.clause > previous.clause + 1 {
        let between = scene.clauses.all[reading.clause - 1].span.clone();
        // 机械业成长最高,成长率为32%;|光电业成长次之|,成长率为8%.
        if let Some(leading) = leading(scene, &between) {
            return Some(scene.words(leading));
        }
        let known = scene.cues.within(between.clone()).iter().find(|w| w.known && w.end <= between.end);
        // 收入增长7%,|超过GDP增速|,增幅居第六: nor what it is compared with.
        let known =
            known.filter(|_| !scene.text.starts_with_any(between.start, words!["超过", "高于", "快于", "低于"]));
        if let Some(known) = known.filter(|w| w.start <= between.start + 6 && w.end - w.start > 2) {
            return Some(scene.words(known.start..known.end));
        }
    }
    previous.indicator.clone()
}

/// Whether a figure stands in the same clause as another or the next one.
fn near(previous: &Reading, reading: &Reading) -> bool {
    reading.clause <= previous.clause + 1
}
