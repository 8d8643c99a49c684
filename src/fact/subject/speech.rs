//! Speech, by whom the words after it name: “……年销售额达到4000万美元。”某科技公司负责人说.

use std::ops::Range;

use super::brand;
use super::place::place_name;
use crate::fact::scene::Scene;
use crate::length::Length;
use crate::order;
use crate::tables::lists::{
    FIRM_SPEAKERS, FIRM_TRADES, HOUSES_WITH_HEADS, INDUSTRY_TRADES, PEOPLE, SAYING, STATE_OFFICES, SURNAMES,
    ZONE_SPEAKERS,
};
use crate::tables::{Words, words};
use crate::text::{Text, is_alphabetic, is_alphanumeric};

/// How far after a quote its speaker is looked for.
const REACH: usize = 56;
/// The shortest quote that is speech and no name.
const SHORTEST: usize = 12;

/// How somebody calls his own firm.
pub(super) static OUR_FIRM: &Words = words!["我们企业", "我们公司", "我们厂", "我司"];

/// A quote with its speaker.
pub(crate) struct Speech {
    /// From its opening mark to its closing one.
    pub span: Range<usize>,
    pub speaker: Speaker,
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Speaker {
    /// A zone's official: 管委会主任.
    Zone,
    /// A firm's people, scholars.
    Other,
    /// Somebody by his name alone, which stands there: what he is was told before.
    Named(usize, usize),
}

/// The speech of a block whose speaker is told after it, in text order.
pub(crate) fn find(scene: &Scene) -> Vec<Speech> {
    let mut found = Vec::new();
    let mut open = None;
    for (at, c) in scene.text.marks() {
        match c {
            '“' => open = open.or(Some(at)),
            '”' => {
                // “去年产值3亿元。” is speech, however short.
                let whole = matches!(scene.text.before(at), Some('。' | ',' | '!'));
                let start = open.take().filter(|&start| whole || at - start >= SHORTEST);
                let who = |start| {
                    let told = speaker(scene, at + 1).or_else(|| announced(scene, start));
                    told.or_else(|| same(scene.text, found.last()?, start))
                };
                let speech = start.and_then(|start| Some((start, who(start)?)));
                found.extend(speech.map(|(start, speaker)| Speech { span: start..at, speaker }));
            }
            '\n' => open = None,
            _ => {}
        }
    }
    found.extend(unquoted(scene));
    found.extend(by_name(scene));
    order::sort(&mut found, |speech| (speech.span.start, 0));
    const MOST: usize = 16;
    for speech in found.iter_mut().take(MOST) {
        if let Speaker::Named(from, to) = speech.speaker {
            let told = introduced(scene.text, from, &scene.text.chars[from..to]);
            speech.speaker = told.unwrap_or(speech.speaker);
        }
    }
    found
}

/// Where the name ends of somebody who says something, and who begins there: |李明|介绍, |王强|笑着说.
fn name_end(text: &Text, at: usize) -> Option<usize> {
    const LONGEST_HOW: usize = 3;
    let given = text.past_word(at, SURNAMES)? + 1;
    let says = |&end: &usize| text.has_any(end..end + LONGEST_HOW + 1, SAYING);
    [given, given + 1].into_iter().find(says)
}

/// Who speaks in the quote that begins there, by the words before it: 李明说:|“……”.
fn announced(scene: &Scene, quote: usize) -> Option<Speaker> {
    let end = quote.checked_sub(1).filter(|&i| scene.text.chars[i] == ':')?;
    let clause = &scene.clauses.all.get(scene.clauses.at(end.checked_sub(1)?))?.span;
    if !scene.text.ends_with_any(clause.end.min(end), SAYING) {
        return None;
    }
    let named = || name_end(scene.text, clause.start).map(|end| Speaker::Named(clause.start, end));
    titled(scene.text, clause.start..end).or_else(named)
}

/// Who goes on speaking in the quote that begins right after the sentence that named him: “……。”李明说。|“下一步,……。”
fn same(text: &Text, before: &Speech, quote: usize) -> Option<Speaker> {
    let said = before.span.end + 1..quote.checked_sub(1)?;
    let one = said.len() <= REACH && !text.chars[said].iter().any(|c| matches!(c, '。' | '”' | '\n'));
    (one && text.before(quote) == Some('。')).then_some(before.speaker)
}

/// What somebody says without quotes, to the end of the sentence: 李明介绍,去年…; 李明算账:一年….
fn by_name(scene: &Scene) -> Vec<Speech> {
    const LONGEST: usize = 8;
    let short = |span: &&Range<usize>| span.len() <= LONGEST && matches!(scene.text.at(span.end), Some(',' | ':'));
    let said = scene.clauses.all.iter().map(|c| &c.span).filter(short).filter_map(|span| {
        let name = name_end(scene.text, span.start).filter(|_| !quoted(scene.text, span.start))?;
        let end = scene.text.marks_from(span.end).find(|&(_, c)| matches!(c, '。' | '\n' | '“'));
        let said = span.end..end.map_or(scene.text.len(), |m| m.0);
        Some(Speech { span: said, speaker: Speaker::Named(span.start, name) })
    });
    said.collect()
}

/// What the text before a position says of somebody with this name: 云帆公司董事长|王强.
pub(crate) fn introduced(text: &Text, before: usize, name: &[char]) -> Option<Speaker> {
    const FAR: usize = 1500;
    const LONGEST_TITLE: usize = 30;
    let from = before.saturating_sub(FAR);
    let found = (from..before.saturating_sub(name.len())).rev().filter(|&i| text.chars[i..].starts_with(name));
    found.into_iter().find_map(|at| {
        let title = (at.saturating_sub(LONGEST_TITLE)..at).rev().take_while(|&i| is_alphanumeric(text.chars[i])).last();
        title.and_then(|from| titled(text, from..at))
    })
}

/// What an official of a zone says without quotes, to the end of the line: 高新区党工委书记某某表示,去年我们…; and what somebody
/// answers in an interview: 某某:我们….
fn unquoted(scene: &Scene) -> Option<Speech> {
    const LONGEST_NAME: usize = 4;
    let text = scene.text;
    let holds = |span: &Range<usize>, words: &Words| text.has_any(span.clone(), words);
    let official = |span: &Range<usize>| {
        text.ends_with_any(span.end, SAYING) && holds(span, ZONE_SPEAKERS) && !holds(span, FIRM_SPEAKERS)
    };
    let answers = |span: &Range<usize>| span.start == 0 && span.len() <= LONGEST_NAME && text.at(span.end) == Some(':');
    let clause = scene.clauses.all.iter().map(|c| &c.span).find(|span| official(span) || answers(span))?;
    let end = text.marks().find(|&(at, c)| at > clause.end && matches!(c, '\n' | '“')).map_or(text.len(), |m| m.0);
    Some(Speech { span: clause.end..end, speaker: Speaker::Zone })
}

/// Whether a clause only says who tells what follows, and he is nobody of a firm: 区科创局相关负责人介绍,….
pub(crate) fn reports(scene: &Scene, clause: Range<usize>) -> bool {
    let end = if scene.text.ends_with_at(clause.end, "记者") { clause.end - 2 } else { clause.end };
    let says = scene.text.ends_with_any(end, SAYING);
    let firm = || brand::name_end(scene, brand::after_label(scene, clause.start), end).is_some();
    let people = || citizen(scene.text, clause.start);
    let house = || of_house(scene, clause.clone());
    says && !people() && !scene.text.has_any(clause.clone(), FIRM_SPEAKERS) && !firm() && !house()
}

/// Whether a clause says that somebody of a firm tells what follows: 总经理刘强告诉记者,….
pub(crate) fn by_firm(scene: &Scene, clause: Range<usize>) -> bool {
    let says = scene.text.ends_with_any(clause.end, SAYING) || scene.text.ends_with_any(clause.end, words!["告诉记者"]);
    says && (scene.text.has_any(clause.clone(), FIRM_SPEAKERS)
        || citizen(scene.text, clause.start)
        || of_firm(scene.text, clause.clone())
        || of_house(scene, clause))
}

/// Whether a clause only says that an office of a province or of the state, or the head of a city, tells what follows: 省工信厅负责人表示,
/// 记者从科技部获悉.
pub(super) fn of_province(scene: &Scene, clause: Range<usize>) -> bool {
    const LONGEST_OFFICE: usize = 12;
    static TOLD: &Words = words!["获悉", "了解到", "消息", "统计", "数据显示", "通报"];
    static GOVERNORS: &Words = words!["市委书记", "市长", "县委书记", "县长"];
    let text = scene.text;
    let says = text.ends_with_any(clause.end, SAYING) || text.ends_with_any(clause.end, TOLD);
    let at = clause.start + text.word_at(clause.start, words!["据", "记者从", "来自"]).map_or(0, |w| w.length());
    let place = scene.cues.starting_at(at).iter().find(|w| w.place).map_or(at, |w| w.end);
    let level = text.word_at(place, words!["省", "自治区"]).map(|w| place + w.length());
    let office = |from: usize| text.has_any(from..clause.end.min(from + LONGEST_OFFICE), words!["厅", "局", "委"]);
    let zones = || text.has_any(clause.clone(), ZONE_SPEAKERS) || scene.zone_in(clause.clone());
    // 云岭市委书记李明说.
    let town = || {
        place_name(scene, at)
            .is_some_and(|name| [name.end - 1, name.end].iter().any(|&i| text.starts_with_any(i, GOVERNORS)))
    };
    says && (text.starts_with_any(at, STATE_OFFICES) || level.is_some_and(office) || town()) && !zones()
}

/// Whether a range names the head of a house or a body that is no zone: 玻璃研究院|院长, 冷链物流园|负责人.
fn of_house(scene: &Scene, clause: Range<usize>) -> bool {
    static HEADS: &Words = words!["院长", "所长", "会长", "理事长", "场长", "馆长"];
    let text = scene.text;
    let house = |i: usize| text.ends_with_any(i, HOUSES_WITH_HEADS);
    let head = |i: usize| house(i) && text.starts_with_any(i, words!["负责人", "相关负责人", "工作人员", "主任"]);
    let led = |i: usize| house(i) && text.starts_with_any(i, HEADS);
    !scene.zone_in(clause.clone()) && clause.into_iter().any(|i| head(i) || led(i))
}

/// Whether one of the people begins there, by his name: 居民|张大妈, 云岭高新区青溪村|村民王芳.
fn citizen(text: &Text, at: usize) -> bool {
    static CITIZENS: &Words = words!["居民", "村民", "市民", "农户", "业主", "住户", "游客", "学生", "家长", "老人"];
    const LONGEST_PLACE: usize = 12;
    let named = |i: usize| {
        let word = text.word_at(i, CITIZENS);
        word.is_some_and(|w| text.starts_with_any(i + w.length(), SURNAMES))
    };
    let place = text.leading(at..at + LONGEST_PLACE, is_alphanumeric);
    place.into_iter().any(named)
}

/// Whether a range names somebody who works for a firm: 河北金信木业|负责人.
fn of_firm(text: &Text, mut range: Range<usize>) -> bool {
    let people =
        words!["负责人", "工作人员", "员工", "技术员", "工程师", "店长", "老板", "车间主任", "经理", "主管", "厂长"];
    let firm = |i: usize| [FIRM_TRADES, INDUSTRY_TRADES].iter().any(|words| text.ends_with_any(i, words));
    range.any(|i| text.starts_with_any(i, people) && firm(i))
}

/// Whether a position lies in quotes.
pub(crate) fn quoted(text: &Text, position: usize) -> bool {
    let near = text.marks_before(position).find(|&(_, c)| matches!(c, '“' | '”' | '\n'));
    near.is_some_and(|(_, c)| c == '“')
}

/// The speech a position lies in.
pub(crate) fn at(speeches: &[Speech], position: usize) -> Option<Speaker> {
    let next = speeches.partition_point(|s| s.span.end <= position);
    speeches.get(next).filter(|s| s.span.start < position).map(|s| s.speaker)
}

/// The speaker that the words after a quote name.
fn speaker(scene: &Scene, from: usize) -> Option<Speaker> {
    let end = (from..scene.text.len().min(from + REACH)).take_while(|&i| !"。“\n".contains(scene.text.chars[i])).last();
    let window = from..end.map_or(from, |i| i + 1);
    if !scene.text.has_any(window.clone(), SAYING) {
        return None;
    }
    // ”李明介绍, ”,李明说.
    let at = from + usize::from(scene.text.at(from) == Some(','));
    let named = || name_end(scene.text, at).map(|end| Speaker::Named(at, end));
    // ”海归博士陈立说: one of the people.
    const LONGEST_TITLE: usize = 6;
    let person = |i: usize| scene.text.past_word(i, PEOPLE);
    let people = || (at..at + LONGEST_TITLE).filter_map(person).any(|name| name_end(scene.text, name).is_some());
    // ”在云岭街开餐馆的|吴丽说.
    let told = || window.clone().any(|i| scene.text.chars[i] == '的' && name_end(scene.text, i + 1).is_some());
    if told() {
        return Some(Speaker::Other);
    }
    titled(scene.text, window.clone()).or_else(|| people().then_some(Speaker::Other)).or_else(named)
}

/// For whom the words of a range speak: those of a firm, or those of a zone.
fn titled(text: &Text, range: Range<usize>) -> Option<Speaker> {
    let holds = |words: &Words| text.has_any(range.clone(), words);
    if holds(FIRM_SPEAKERS) || of_firm(text, range.clone()) {
        return Some(Speaker::Other);
    }
    holds(ZONE_SPEAKERS).then_some(Speaker::Zone)
}

/// Whether somebody speaks of himself, or is spoken of: 我们…, 今年61岁的她….
pub(super) fn personal(scene: &Scene, range: Range<usize>) -> bool {
    let others = |i: usize| scene.text.chars[i] == '他' && scene.text.before(i) == Some('其');
    // 我区, 我国: a place.
    let place = |i: usize| {
        scene.text.chars[i] == '我' && scene.text.starts_with_any(i + 1, words!["区", "园", "国", "市", "省", "县"])
    };
    // 近年来,我们引进企业30家: outside of quotes whoever the text is of.
    let named = |i: usize| scene.zone_at(i + 2).is_some();
    let ours = |i: usize| scene.text.starts_with_at(i, "我们") && (named(i) || !quoted(scene.text, i));
    // “我为群众办实事”清单136项: in a name nobody speaks.
    let name = |i: usize| !scene.open(i) && scene.open(range.end);
    let person = |&i: &usize| matches!(scene.text.chars[i], '我' | '她' | '他');
    range.clone().filter(person).any(|i| !others(i) && !place(i) && !ours(i) && !name(i))
}

/// Whether a clause begins with 我们 or 我区, after a time or a word that opens it.
pub(super) fn ours(scene: &Scene, clause: Range<usize>) -> bool {
    const REACH: usize = 12;
    let near = clause.end.min(clause.start + REACH);
    let at = (clause.start..near).find(|&i| scene.text.chars[i] == '我');
    // 今年外贸进出口|我们|瞄准1800亿元: behind what they speak of.
    let topic = |at: usize| scene.cues.amount_ends(at) && scene.text.starts_with_at(at, "我们");
    let opens = |at: usize| at == clause.start || scene.period_ending(at).is_some() || topic(at);
    // “我们|云岭高新区|引进企业30家”: then they say who they are.
    let named = |at: usize| scene.zone_at(at + 2).is_some() || scene.text.starts_with_any(at, OUR_FIRM);
    at.is_some_and(|at| opens(at) && scene.text.starts_with_any(at + 1, words!["们", "区", "园"]) && !named(at))
}

/// Whether words in quotes are what something is called by, and no speech: 采取“|政府引导|.
pub(super) fn names(scene: &Scene, at: usize) -> bool {
    let Some(open) = at.checked_sub(1).filter(|&open| scene.text.chars[open] == '“') else { return false };
    scene.text.before(open).is_some_and(is_alphabetic) && !scene.text.ends_with_any(open, SAYING)
}
