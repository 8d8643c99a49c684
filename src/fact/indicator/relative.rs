//! What is counted where a clause between tells which: 1453家价值10亿美元以上的|非上市公司.

use std::ops::Range;

use super::right::{LONGEST, second_sized};
use super::{holder, joint, predicate};
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{
    BODIES, COMPOSING, DEEDS, DESCRIBING, DESCRIPTIONS, DIMENSIONS, GROUPS, HOLDERS, PEOPLE, SIZES_OF_THINGS, SIZING,
};
use crate::tables::{CueRole, words};
use crate::text::is_alphanumeric;

/// 26名代办员|组成的服务队, 16名律师|共同参与的服务团: where those end whom something is made of, before 的.
pub(super) fn composing(scene: &Scene, start: usize, of: usize) -> Option<usize> {
    let text = scene.text;
    let made = text.word_start(of, COMPOSING)?;
    let together = text.word_before(made, words!["共同", "联合", "自愿", "一起", "主动", "积极"]);
    let end = made - together.map_or(0, |w| w.length());
    (end >= start + 2).then_some(end)
}

/// 1453家|成立于2000年之后、价值10亿美元以上的|非上市公司: the noun after a clause that tells which.
pub(super) fn described(scene: &Scene, figure: usize, clause_end: usize, shape: Shape) -> Option<Range<usize>> {
    let start = scene.figures[figure].span.end;
    if shape != Shape::Count {
        return None;
    }
    let limit = clause_end.min(start + LONGEST);
    // 71个|由街道、物业等组成的|楼宇党委.
    let by = || {
        let made =
            |of: &usize| scene.text.chars[*of] == '的' && scene.text.ends_with_any(*of, COMPOSING) && scene.open(*of);
        (start..limit).find(made).filter(|_| scene.text.at(start) == Some('由'))
    };
    // 20万台|服务器|的机房.
    let tells = || scene.text.starts_with_any(start, DESCRIBING) && !scene.text.starts_with_at(start, "服务器");
    let told = || scene.find(start..limit, '的').filter(|_| tells());
    let of = by().or_else(told)?;
    thing(scene, of + 1, clause_end)
}

/// 52个|总投资306亿元的|高质量项目: what has such a size is counted.
pub(super) fn sized(scene: &Scene, figure: usize, clause_end: usize) -> Option<Range<usize>> {
    const LONGEST_SIZE: usize = 10;
    let start = scene.figures[figure].span.end;
    let size = scene.figures.get(figure + 1).filter(|n| {
        matches!(Shape::of(n), Shape::Money | Shape::Noun | Shape::Time | Shape::Physical | Shape::Percent)
    })?;
    // 14个|年收入低于10万元的|薄弱村.
    // 260位母亲|发放价值36万元的物资: nor where something is done to them between.
    let done = || scene.cues.within(start..size.span.start).iter().any(|w| w.is(CueRole::Lead) && w.start > start + 1);
    // 1家企业|跻身|年收入超亿元行列.
    let enters = || scene.text.has_any(start..size.span.start, words!["跻身", "进入", "迈入", "步入", "晋级", "晋升"]);
    let told = || {
        !done()
            && !enters()
            // 13列|时速120公里的|班列.
            && ((start..size.span.start).any(|i| scene.text.starts_with_any(i, SIZES_OF_THINGS) && scene.open(i))
                || scene.text.starts_with_any(start, DIMENSIONS)
                // 12家|研发投入占比|超过5%的|企业.
                || scene.cues.amount_ends(joint::joint(scene, figure + 1, start).start))
    };
    // 签约21个|、总投资136亿元的|招商项目, but 规上企业96家|、产值过亿元企业31家: a list goes on with others.
    let beside = scene.text.at(start) == Some('、');
    let start = start + usize::from(beside && scene.text.at(size.span.end) == Some('的') && is_bare(scene, figure));
    let near = (start..=start + LONGEST_SIZE).contains(&size.span.start)
        && scene.text.at(start) != Some('、')
        && second_sized(scene, start, size.span.start).is_none()
        && scene.clauses.at(start) == scene.clauses.at(size.span.start)
        && (scene.text.starts_with_any(start, SIZING) || told());
    let mut of = size.span.end;
    for word in ["以上", "左右", "以下"] {
        of += if scene.text.starts_with_at(of, word) { 2 } else { 0 };
    }
    if !near || size.span.end > clause_end {
        return None;
    }
    // 28座|税收过亿元|楼宇: without 的, where the size is passed.
    let passed = || of == size.span.end && scene.text.ends_with_any(size.span.start, words!["过", "超", "破"]);
    // 200所|海拔2000米以上|小学: or where it bounds them and they are all that it can be of.
    let bounds = || of > size.span.end && [SIZING, DIMENSIONS].iter().any(|w| scene.text.starts_with_any(start, w));
    // 数据中心|等9个|总投资18亿元|项目: or where what it is of has been named.
    let among = || scene.text.before(scene.figures[figure].span.start) == Some('等');
    let named = match scene.text.at(of) {
        Some('的') => thing(scene, of + 1, clause_end),
        Some('项') if among() && scene.text.starts_with_at(of, "项目") => Some(of..of + 2),
        _ if passed() || bounds() => thing(scene, of, clause_end),
        _ => None,
    }?;
    // 300名年满18周岁的志愿者|投保: what they do is not counted.
    let end = predicate::start(scene, named.clone(), &scene.figures[figure].unit);
    Some(named.start..end.unwrap_or(named.end))
}

/// Whether nothing but a verb stands right before a count: 实施了|320项.
fn is_bare(scene: &Scene, figure: usize) -> bool {
    let start = scene.figures[figure].span.start;
    let end = start - usize::from(scene.text.before(start) == Some('了'));
    let verb = |w: &Word| w.any(&[CueRole::Lead, CueRole::Verb, CueRole::Stop]) && w.end > w.start + 1;
    scene.cues.ending_at(end).iter().any(verb) || scene.text.ends_with_any(end, DEEDS)
}

/// The noun that begins there.
fn thing(scene: &Scene, start: usize, limit: usize) -> Option<Range<usize>> {
    let stops = [CueRole::Stop, CueRole::Lead];
    let mut end = start;
    while end < limit.min(start + LONGEST) {
        if let Some(whole) = scene.whole_at(end) {
            end = whole;
            continue;
        }
        if end > start + 1 && holder::acts(scene, end) {
            break;
        }
        match scene.cues.starting_at(end).first() {
            Some(word) if word.known || word.is(CueRole::Plain) && !word.is(CueRole::Stop) => end = word.end,
            Some(word) if word.any(&stops) && !scene.inside_whole_word(word.start, word.end) => break,
            _ if is_alphanumeric(scene.text.chars[end]) => end += 1,
            _ => break,
        }
    }
    let end = end.min(limit);
    // 薄弱村|增收: what became of them.
    let became = scene.text.ends_with_any(end, words!["增收", "脱困", "脱贫", "致富", "摘帽", "发展", "达标", "提升"]);
    let end = if became && end >= start + 4 { end - 2 } else { end };
    (end >= start + 2).then_some(start..end)
}

/// Whether what stands before 的 only tells what those counted are like: 12家|获评先进的|企业, 11个|功能完善的|活动室,
/// 7个|以上市公司为龙头的|集群; but 12家企业研发的产品 counts 企业.
pub(super) fn is_told(scene: &Scene, start: usize, of: usize) -> bool {
    const SUBJECT: std::ops::RangeInclusive<usize> = 1..=5;
    let text = scene.text;
    if scene.cues.at(start, &[CueRole::Stop, CueRole::Lead, CueRole::Start]).is_some() {
        return true;
    }
    // 32辆满载榴莲的|越南货车.
    if text.starts_with_any(start, words!["满载", "装满", "载满", "身穿", "身着", "手持"]) {
        return true;
    }
    // 12个|经省政府批准的|园区.
    let by = || text.at(start) == Some('经') && scene.alone(start);
    if text.at(start) == Some('跨') || by() || text.at(start) == Some('以') && scene.find(start..of, '为').is_some()
    {
        return true;
    }
    let verbs = [CueRole::Stop, CueRole::Lead, CueRole::Verb];
    let verb = scene.cues.ending_at(of).iter().find(|w| w.any(&verbs) && w.end > w.start + 1).map(|w| w.start);
    let Some(verb) = verb.or_else(|| text.word_start(of, DESCRIPTIONS)) else { return false };
    // 20个|产业集聚、功能完备的|园区: the last of several traits.
    let last = (start..verb).rev().find(|&i| text.chars[i] == '、' && scene.open(i)).map_or(start, |i| i + 1);
    // 25个|国家和地区、国际组织|的代表团: not so where no trait ends them.
    if last > start && text.word_start(of, DESCRIPTIONS).is_none() {
        return false;
    }
    let subject = last..verb.max(last);
    let sort = |at: usize| [PEOPLE, BODIES, GROUPS, HOLDERS].iter().any(|words| text.ends_with_any(at, words));
    SUBJECT.contains(&subject.len())
        && scene.text.chars[subject.clone()].iter().all(|&c| is_alphanumeric(c) && !chars!("为由被所和").has(c))
        && !(subject.start + 1..=subject.end).any(sort)
}
