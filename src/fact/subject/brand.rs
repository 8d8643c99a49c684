//! Firms called by a short name: 云帆|动力, 海工|管业, 华为; and what of theirs acts for them: 云帆科技|党委.

use std::ops::Range;

use super::pointed::unnamed;
use crate::char_set::{FewChars, chars};
use crate::fact::cue::Word;
use crate::fact::scene::Scene;
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::lists::{
    BODIES_ALONE, COURSES_OF_LIVES, DEEDS_OF_PERSONS, DOINGS_OF_TEAMS, FAMOUS_FIRMS, FIRM_ACTS, FIRM_LABELS,
    FIRM_PARTS, FIRM_TRADES, INDUSTRY_TRADES, LED_TEAMS, LYING, PARTS_OF_FIRMS, PEOPLE, PLACED_WORKS, SHOWING_FIRMS,
    SURNAMES, TEAM_SORTS, TRADE_SORTS,
};
use crate::tables::{CueRole, UnitFamily, Words, words};
use crate::text::{is_alphabetic, is_alphanumeric};

/// Whether a clause begins with a firm's short name: 信达生物|2023年产品收入, 园区企业|云帆科技|开发新品.
pub(super) fn opens(scene: &Scene, at: usize, end: usize) -> bool {
    let start = after_label(scene, at);
    if lists_works(scene, start, end) {
        return false;
    }
    let led = || scene.text.before(start) == Some('—');
    name_end(scene, start, end).filter(|&name| !counted(scene, name)).is_some_and(|name| {
        acts(scene, name, end) || led() || famous(scene, start) || among(scene, name, end) || has(scene, name)
    })
}

/// Whether things of a trade are counted, and what stands before it is a verb: 敲定光伏|项目35个, 回访科技|企业12家.
fn counted(scene: &Scene, trade: usize) -> bool {
    const HEDGE: usize = 2;
    let Some(noun) = scene.text.word_at(trade, words!["项目", "企业", "公司", "人才", "机构"]) else {
        return false;
    };
    let end = trade + noun.length();
    let many = |f: &FigureSpan| f.span.start <= end + HEDGE && f.family == UnitFamily::Classifier;
    scene.next_figure(end).is_some_and(many)
}

/// Whether a clause counts firms or works named after them, which are the zone's: 云帆集团新总部等|23个项目开工, 云帆动力等|4家企业入选.
fn lists_works(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST: usize = 30;
    let etc = (at..end.min(at + LONGEST)).find(|&i| scene.text.chars[i] == '等');
    let counted = etc.and_then(|etc| scene.next_figure(etc).filter(|f| f.span.start == etc + 1));
    counted.is_some_and(|f| scene.text.has_any(f.span.end..end.min(f.span.end + 8), words!["项目", "工程", "企业"]))
}

/// Whether so many of something follow a firm's name, which it has: 海图动力|6个厂区; not 新能源电池|6家.
fn has(scene: &Scene, name: usize) -> bool {
    let sure = scene.text.ends_with_any(name, FIRM_TRADES);
    let things =
        |f: &FigureSpan| f.span.start == name && matches!(f.unit.as_str(), "个" | "款" | "条" | "座" | "台" | "英寸");
    sure && scene.next_figure(name).is_some_and(things)
}

/// Whether a firm that everybody knows is measured, and no list goes on: 比亚迪|产量, not 华为、.
fn famous(scene: &Scene, at: usize) -> bool {
    let Some(firm) = scene.text.word_at(at, FAMOUS_FIRMS) else { return false };
    scene.text.at(at + firm.length()).is_some_and(|c| is_alphanumeric(c) && !chars!("等系和与及").has(c))
}

/// Whether a list of firms goes on to what is told of them: 云帆光电、远航精密等企业|产值均超3亿元; not to how many came.
fn among(scene: &Scene, name: usize, end: usize) -> bool {
    const LONGEST_LIST: usize = 30;
    static COMING: &Words = words!["落户", "入驻", "集聚", "落地", "入园", "进驻", "签约"];
    if !matches!(scene.text.at(name), Some('、' | '和' | '与')) {
        return false;
    }
    let list = (name..end.min(name + LONGEST_LIST)).take_while(|&i| scene.text.chars[i] != ',');
    let Some(etc) = list.into_iter().find(|&i| scene.text.chars[i] == '等') else { return false };
    let sort = scene.text.length_at(etc + 1, words!["一批", "龙头", "重点", "骨干"]);
    scene.text.starts_with_any(etc + 1 + sort, words!["企业", "公司"]) && !scene.text.has_any(etc..end, COMING)
}

/// Where the word ends that tells a firm before its name: 入驻企业|云帆科技.
pub(crate) fn after_label(scene: &Scene, at: usize) -> usize {
    // 动力电池|企业|云帆科技.
    const TRADES: std::ops::RangeInclusive<usize> = 2..=4;
    let trade =
        |&i: &usize| scene.text.starts_with_any(i, words!["企业"]) && scene.text.ends_with_any(i, INDUSTRY_TRADES);
    let label = scene.text.past_word(at, FIRM_LABELS);
    label.or_else(|| TRADES.map(|n| at + n).find(trade).map(|i| i + 2)).unwrap_or(at)
}

/// Whether a firm's name follows a word for what it is there: 园区|重点企业|云帆集团, 区内|企业|信达生物.
pub(super) fn labelled(scene: &Scene, at: usize, end: usize) -> bool {
    let start = after_label(scene, at);
    start > at && name_end(scene, start, end).is_some()
}

/// Where a firm's short name ends that begins at a position.
pub(crate) fn name_end(scene: &Scene, at: usize, end: usize) -> Option<usize> {
    const BRANDS: std::ops::RangeInclusive<usize> = 2..=4;
    if let Some(firm) = scene.text.word_at(at, FAMOUS_FIRMS) {
        return Some(at + firm.length());
    }
    // Most clauses begin with a word that is known, and no brand does.
    let word = |w: &Word| !w.place && (w.known || w.end == at + 2);
    let begins = |i: usize| scene.text.at(i).is_some_and(is_alphabetic);
    if !begins(at) || !begins(at + 1) || scene.cues.starting_at(at).iter().any(word) {
        return None;
    }
    let trade = |tail: usize| {
        let sure = scene.text.word_at(tail, FIRM_TRADES);
        let trade = sure.or_else(|| scene.text.word_at(tail, INDUSTRY_TRADES))?;
        is_brand(scene, at, tail, sure.is_some()).then(|| tail + trade.length())
    };
    let name = BRANDS.map(|n| at + n).find_map(trade)?;
    // 云帆电池|科技.
    let more = scene.text.length_at(name, FIRM_TRADES);
    Some(name + more).filter(|&name| name <= end)
}

/// Whether the characters before a trade can be a firm's own name and are no sort of trade: 云帆|化工, not 精细|化工.
fn is_brand(scene: &Scene, at: usize, tail: usize, sure: bool) -> bool {
    const PARTICLES: &str =
        "的了和与及等在为对向从由把将被就也都是有不其这该各全每某个家项市县区镇村省级型类业性化条款批座";
    const LONGEST: usize = 3;
    let plain = |c: &char| is_alphabetic(*c) && !PARTICLES.contains(*c);
    let sort = || scene.text.starts_with_any(at, TRADE_SORTS) || scene.text.ends_with_any(tail, TRADE_SORTS);
    let trade = || [FIRM_TRADES, INDUSTRY_TRADES].iter().any(|words| scene.text.starts_with_any(at, words));
    let cue = |w: &Word| !w.place && w.end > w.start + 1 && (w.end <= tail || w.known);
    (sure || tail - at <= LONGEST)
        && scene.text.chars[at..tail].iter().all(plain)
        && !matches!(scene.text.before(tail), Some('原' | '劳'))
        && !sort()
        && !trade()
        && !scene.cues.within(at..tail).iter().any(cue)
}

/// Whether what follows a firm's name is what it does, has or is measured by, or a part of it.
pub(super) fn acts(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST_WORKS: usize = 8;
    let length = |w: &str| w.length();
    // 云帆新能源|电池项目.
    let works = |i: usize| scene.text.word_at(i, PLACED_WORKS).map(|w| i + length(w) - at);
    let letters = scene.text.leading(at..end.min(at + LONGEST_WORKS), is_alphabetic);
    let plain = |i: &usize| !scene.cues.starting_at(*i).iter().any(|w| w.any(&[CueRole::Lead, CueRole::Link]));
    let part = scene.text.word_at(at, FIRM_PARTS).map(length);
    let part = part.or_else(|| letters.into_iter().take_while(plain).find_map(works)).unwrap_or(0);
    let verbs =
        [CueRole::Lead, CueRole::Link, CueRole::Stop, CueRole::Hedge, CueRole::Up, CueRole::Down, CueRole::Verb];
    let at = at + part;
    let told = scene.cues.starting_at(at).iter().any(|w| w.known || w.any(&verbs));
    let dated = scene.next_period(at).is_some_and(|p| p.outer.start == at);
    let told = told || scene.text.at(at) == Some('也');
    at < end && (part > 0 || told || dated || [FIRM_ACTS, LYING].iter().any(|w| scene.text.starts_with_any(at, w)))
}

/// Whether a clause is nothing but a firm's name, where somebody is or who is an example: 在云帆科技, 像云帆科技, 以华为为例.
pub(super) fn alone(scene: &Scene, at: usize, end: usize) -> bool {
    const SHORTEST: usize = 6;
    const BEGINNINGS: &FewChars = chars!("像如以在走来位比例譬记");
    let begins = scene.text.at(at).is_some_and(|c| BEGINNINGS.has(c));
    let lead = if begins { scene.text.word_at(at, SHOWING_FIRMS) } else { None };
    let Some(lead) = lead else { return false };
    let end = if scene.text.ends_with_any(end, words!["看到", "获悉", "为例"]) { end - 2 } else { end };
    let start = after_label(scene, at + lead.length());
    // 在云帆公司.
    let letters = || scene.text.chars[start..end].iter().all(|&c| is_alphabetic(c));
    if end >= at + SHORTEST
        && scene.text.ends_with_any(end, BODIES_ALONE)
        && letters()
        && scene.zone_at(start).is_none()
    {
        return true;
    }
    name_end(scene, start, end).is_some_and(|name| {
        let more = scene.text.length_at(name, PARTS_OF_FIRMS);
        name + more == end
    })
}

/// Whether a clause begins with what is said of a firm, and then the firm: 成立于2015年的|云帆科技, 不远处的|一家企业.
pub(super) fn described(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST: usize = 14;
    const SHORTEST: usize = 2;
    let near = scene.text.leading(at + SHORTEST..end.min(at + LONGEST), is_alphanumeric);
    let of = near.into_iter().find(|&i| scene.text.chars[i] == '的' && scene.open(i));
    of.is_some_and(|of| scene.zone_at(of + 1).is_none() && (opens(scene, of + 1, end) || unnamed(scene, of + 1, end)))
}

/// Whether a clause begins with when somebody was founded or where he has his seat, and then him, who is no zone:
/// 成立于2016年的|海图视界.
pub(super) fn founded(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST: usize = 14;
    static FOUNDED: &Words =
        words!["成立于", "创立于", "创办于", "创建于", "始创于", "诞生于", "总部位于", "总部设在", "起家于"];
    let first = matches!(scene.text.at(at), Some('成' | '创' | '始' | '诞' | '总' | '起'));
    if !first || !scene.text.starts_with_any(at, FOUNDED) {
        return false;
    }
    let near = scene.text.leading(at..end.min(at + LONGEST), is_alphanumeric);
    let who = near.into_iter().find(|&i| scene.text.chars[i] == '的' && scene.open(i)).map(|of| of + 1);
    let own = |at: usize| scene.cues.starting_at(at).iter().any(|w| w.is(CueRole::Own));
    who.is_some_and(|who| who + 1 < end && scene.zone_at(who).is_none() && !own(who))
}

/// Whether a clause begins with somebody by his name, after what he is or where: 云岭大学教授李明|长期从事研究, 老张|今年58岁.
pub(super) fn somebody(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST_PLACE: usize = 10;
    if matches!(scene.text.at(at), Some('老' | '小'))
        && let Some(name) = scene.text.word_at(at + 1, SURNAMES)
    {
        let after = at + 1 + name.length();
        return scene.next_period(after).is_some_and(|p| p.outer.start == after);
    }
    if by_name(scene, at) {
        return true;
    }
    let verbs = [CueRole::Lead, CueRole::Link, CueRole::Verb, CueRole::Stop];
    let verb = |i: usize| scene.cues.starting_at(i).iter().any(|w| w.any(&verbs) && !w.known);
    let title = |&i: &usize| is_alphanumeric(scene.text.chars[i]) || scene.text.chars[i] == '”';
    let titles = (at..end.min(at + LONGEST_PLACE)).take_while(title);
    titles.into_iter().find(|&i| person(scene, i, end)).is_some_and(|i| !(at..i).any(verb))
}

/// Whether a clause begins with somebody's name alone, and what only people do: 李明远|带着5名同伴, 陈立|只用了4年.
fn by_name(scene: &Scene, at: usize) -> bool {
    let Some(given) = scene.text.past_word(at, SURNAMES) else { return false };
    let place = || scene.cues.starting_at(at).iter().any(|w| w.place || w.known || w.end > at + 1);
    // 刘明博士|放弃高薪.
    let titles = words!["博士", "教授", "院士", "研究员", "工程师"];
    let acts = |i: usize| scene.text.starts_with_any(i, DEEDS_OF_PERSONS) || scene.text.starts_with_any(i, titles);
    // 刘|先生|只等了25分钟.
    let polite = words!["先生", "女士", "大爷", "大妈", "阿姨", "师傅", "奶奶", "大叔", "大姐"];
    ((given + 1..=given + 2).any(acts) || scene.text.starts_with_any(given, polite)) && !place()
}

/// Whether somebody's name begins at a position, after what he is: 创业者李明|投入, 村民王芳家.
fn person(scene: &Scene, at: usize, end: usize) -> bool {
    let length = |w: &str| w.length();
    // Most words for people end in one of these.
    const ENDINGS: &FewChars = chars!("户民员生者工人师长商众授士");
    let ends = |i: usize| scene.text.at(i).is_some_and(|c| ENDINGS.has(c));
    if !ends(at + 1) && !ends(at + 2) {
        return false;
    }
    let Some(start) = scene.text.word_at(at, PEOPLE).map(|w| at + length(w)) else { return false };
    let Some(given) = scene.text.word_at(start, SURNAMES).map(|w| start + length(w)) else { return false };
    (given + 1..=given + 2).any(|i| {
        let home = usize::from(scene.text.at(i) == Some('家'));
        i + home < end && (acts(scene, i + home, end) || scene.text.starts_with_any(i, COURSES_OF_LIVES))
    })
}

/// Whether a clause begins with a team called by who leads it, after where he is, or by a name of its own: 李明团队|攻克难题,
/// 云岭大学李明团队|带来专利, 海图团队|只有7个人, 团队|只有7个人.
pub(super) fn team(scene: &Scene, at: usize) -> bool {
    const SURNAME: usize = 1;
    const REACH: usize = 12;
    const NAME: [usize; 3] = [0, 2, 3];
    let text = scene.text;
    let led = |at: usize| {
        let given = |n: usize| text.starts_with_any(at + SURNAME + n, LED_TEAMS);
        (1..=2).any(given)
            && text.starts_with_any(at, SURNAMES)
            && !text.starts_with_any(at + SURNAME, words!["业", "家", "发"])
    };
    let there = |i: usize| text.before(i).is_some_and(|c| chars!("学院所室校").has(c)) && led(i);
    let sort = |i: usize| text.ends_with_any(i, TEAM_SORTS);
    let own = |i: usize| {
        text.starts_with_at(i, "团队")
            && text.starts_with_any(i + 2, DOINGS_OF_TEAMS)
            && !sort(i)
            && scene.zone_at(at).is_none()
    };
    led(at)
        || NAME.iter().any(|n| own(at + n))
        || text.leading(at..at + REACH, is_alphabetic).into_iter().any(|i| i > at && there(i))
}

/// Whether a stretch is words for trades and nothing else, two of them at least: 机械|制造, 食品|加工; 云帆科技 is a firm.
pub(in crate::fact) fn is_trades(scene: &Scene, stretch: &Range<usize>) -> bool {
    static OTHERS: &Words = words!["加工", "工程", "信息", "制品", "绿色", "建筑", "农产品", "水产", "畜禽", "高端"];
    let (mut at, mut count) = (stretch.start, 0);
    while at < stretch.end {
        let word = [OTHERS, FIRM_TRADES, INDUSTRY_TRADES].iter().find_map(|words| scene.text.word_at(at, words));
        let Some(word) = word else { return false };
        at += word.length();
        count += 1;
    }
    at == stretch.end && count > 1
}
