//! Exact, about, more or less: the words of `data/qualifiers.tsv` before and after a figure.

use std::ops::Range;

use super::money::CURRENCIES;
use super::{FigureSpan, Reader};
use crate::char_set::chars;
use crate::explain::Rule;
use crate::length::Length;
use crate::mention::Qualifier;
use crate::numeral::is_chinese;
use crate::tables::lists::HARD_TASKS;
use crate::tables::{QUALIFIER_WORDS, Side, Table, UnitFamily, Words, words};
use crate::text::{Text, is_alphanumeric, is_han};

/// How far a number's scale word is looked for.
const LONGEST_NUMBER: usize = 12;

/// The qualifier that the words around `span` give.
pub(super) fn around(reader: &Reader, span: &Range<usize>, family: UnitFamily) -> Qualifier {
    before(reader, span.start)
        .or_else(|| after(reader, span.end, family))
        .or_else(|| before_the_whole(reader, span.start, family))
        .unwrap_or(Qualifier::Exact)
}

/// The qualifier before the whole that a share is of: 不超过总投资的30%.
fn before_the_whole(reader: &Reader, at: usize, family: UnitFamily) -> Option<Qualifier> {
    const LONGEST_WHOLE: usize = 16;
    let share = matches!(family, UnitFamily::Percent | UnitFamily::Tenth | UnitFamily::Multiple | UnitFamily::Ratio);
    if !share {
        return None;
    }
    // 不到|全省|万分之四的土地, 超过|全市总量|1/6, 接近|全市的|三成.
    let whole = reader.text.before(at) == Some('的');
    let of = at - usize::from(whole);
    let noun = of - reader.text.length_before(of, words!["总量", "总数", "总额"]);
    let place = reader.text.length_before(noun, words!["全国", "全省", "全市", "全区", "全县", "全球"]);
    let limits = whole
        || matches!(family, UnitFamily::Tenth | UnitFamily::Ratio)
        || reader.text.ends_with_any(noun - place, words!["不到", "不足"]);
    if place > 0
        && limits
        && let Some(found) = word_before(reader, noun - place, at)
    {
        return Some(found);
    }
    for end in (at.saturating_sub(LONGEST_WHOLE)..at.saturating_sub(1)).rev() {
        if !reader.text.at(end).is_some_and(is_alphanumeric) {
            return None;
        }
        if !whole && reader.text.before(end) != Some('占') {
            continue;
        }
        // 由|不足|三成提高到现在的52%: the limit of another number.
        if reader.text.at(end).is_some_and(|c| c.is_ascii_digit())
            || matches!(reader.text.at(end + 1), Some('成' | '分'))
        {
            continue;
        }
        static LIMITS: &Words = words![
            "不超过",
            "不高于",
            "不低于",
            "不少于",
            "不足",
            "不到",
            "超过",
            "接近",
            "约占",
            "约为",
            "大约是",
            "大概是",
            "大约为"
        ];
        // 约占全国|三分之一, 大概是全国的|四分之一.
        if let Some(word) = reader.text.word_before(end, LIMITS).filter(|w| whole || *w == "约占") {
            let linked = matches!(reader.text.before(end), Some('占' | '为' | '是'));
            let found = word_before(reader, end - usize::from(linked), at);
            reader.text.note(Rule::QualifierOfWhole, end - word.length()..end);
            return found;
        }
    }
    None
}

/// The qualifier before `at`: 超, 约, 不足; also with 了, 达, 到 or 为 between.
pub(super) fn before(reader: &Reader, at: usize) -> Option<Qualifier> {
    // 约|人民币|3亿元.
    let mut end = at - reader.text.word_before(at, CURRENCIES).map_or(0, |w| w.length());
    for _ in 0..3 {
        while reader.text.before(end) == Some(' ') {
            end -= 1;
        }
        // 油价突破|每桶|100美元, 浓度低于|每立方米|19微克, 不低于|每人每月|800元.
        let each = |n: usize| end > n && end == at && reader.text.at(end - n) == Some('每');
        if let Some(found) = (2..=4).filter(|&n| each(n)).find_map(|n| word_before(reader, end - n, at)) {
            return Some(found).filter(|&found| found != Qualifier::Exact);
        }
        match word_before(reader, end, at) {
            Some(found) if found != Qualifier::Exact => return Some(found),
            Some(_) => return None,
            None => {}
        }
        // What most numbers stand behind ends in none of these.
        let Some(
            '到' | '要' | '了' | '至' | '达' | '为' | '有' | '过' | '需' | '占' | '合' | '在' | '获' | '得' | '可'
            | '增' | '减',
        ) = reader.text.before(end)
        else {
            return None;
        };
        end -= reader
            .text
            .word_before(
                end,
                words![
                    "落在", "达到", "需要", "了", "到", "至", "达", "为", "有", "过", "需", "占", "合", "在", "可获",
                    "可得", "获", "可", "年增", "年减", "增", "减"
                ],
            )?
            .length();
    }
    None
}

/// The longest qualifier word that ends at `end`, before a number at `number`.
fn word_before(reader: &Reader, end: usize, number: usize) -> Option<Qualifier> {
    let mut rows = reader.hits_before(end, Table::QualifierWord).map(|hit| (hit, &QUALIFIER_WORDS[hit.row]));
    rows.find_map(|(hit, row)| {
        // 比重提高|超1个百分点, 支出|超30亿元.
        let torn = row.qualifier == Qualifier::Exact
            && (reader.text.ends_with_at(hit.end, "提高超") || tears_surplus(reader.text, hit.start..hit.end));
        let holds = match row.side {
            _ if torn => false,
            Side::Before => true,
            Side::BeforeLarge => is_large(reader.text, number),
            Side::BeforeScale => {
                let ten = usize::from(reader.text.at(number) == Some('十'));
                reader.text.at(number + ten).is_some_and(is_scale)
            }
            Side::After => false,
        } && !overcomes(reader.text, hit.start..number);
        if holds && row.qualifier != Qualifier::Exact {
            reader.text.note(Rule::QualifierBefore, hit.start..hit.end);
        }
        holds.then_some(row.qualifier)
    })
}

/// Whether 突破 before a number tells what was overcome: 突破|9项关键技术; 攻关课题16个,已突破|9个.
pub(crate) fn overcomes(text: &Text, verb: Range<usize>) -> bool {
    const REACH: usize = 12;
    if !text.starts_with_at(verb.start, "突破") {
        return false;
    }
    let digit = |c: char| c.is_ascii_digit() || is_chinese(c) && !is_scale(c) || matches!(c, '多' | '余');
    let unit = text.leading(verb.end..verb.end + REACH, digit).end;
    if !matches!(text.at(unit), Some('项' | '个' | '道' | '处' | '条' | '类' | '种')) || unit == verb.end {
        return false;
    }
    let after = text.leading(unit + 1..unit + REACH, |c| is_alphanumeric(c) || matches!(c, '“' | '”'));
    let adverb = text.word_before(verb.start, words!["已经", "已", "先后", "成功", "率先"]);
    let before = verb.start - adverb.map_or(0, |w| w.length());
    // What is hard was counted right before.
    let told =
        || text.before(before) == Some(',') && text.has_any(before.saturating_sub(2 * REACH)..before, HARD_TASKS);
    text.has_any(after.clone(), HARD_TASKS) || after.is_empty() && told()
}

/// Whether 出超 or 入超 is no surplus of trade: 支出|超30亿元, but 7月|出超30亿元.
pub(crate) fn tears_surplus(text: &Text, word: Range<usize>) -> bool {
    let surplus =
        word.len() == 2 && matches!(text.chars[word.start], '出' | '入') && text.before(word.end) == Some('超');
    surplus && text.before(word.start).is_some_and(|c| is_han(c) && !chars!("月年季度易贸计国美陆日韩港").has(c))
}

fn is_scale(c: char) -> bool {
    matches!(c, '百' | '千' | '万' | '亿' | '兆')
}

/// Whether the number at `at` has a scale word, or tells tenths or a half: 过七成, 过半.
fn is_large(text: &Text, at: usize) -> bool {
    let tenths = text.at(at).is_some_and(is_chinese) && matches!(text.at(at + 1), Some('成' | '半'));
    let number = text.chars[at..].iter().take(LONGEST_NUMBER);
    number
        .take_while(|&&c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '兆') || is_chinese(c))
        .any(|&c| is_scale(c))
        || tenths
}

/// The qualifier after `at`: 以上, 左右, 多.
pub(super) fn after(reader: &Reader, at: usize, family: UnitFamily) -> Option<Qualifier> {
    let text = reader.text;
    // 10万+.
    if text.at(at) == Some('+') && !text.at(at + 1).is_some_and(is_alphanumeric) {
        return Some(Qualifier::Over);
    }
    // 三分之一|强|, 九成|弱|.
    if matches!(family, UnitFamily::Tenth | UnitFamily::Ratio) && !text.at(at + 1).is_some_and(is_alphanumeric) {
        match text.at(at) {
            Some('强') => return Some(Qualifier::Over),
            Some('弱') => return Some(Qualifier::Under),
            _ => {}
        }
    }
    let mut at = at;
    let gaps = matches!(text.at(at), Some(' ' | '(' | '含' | '及' | '或' | '和'));
    for gap in [" ", "(含)", "含", "及", "或", "和", "("].into_iter().filter(|_| gaps) {
        if text.starts_with_at(at, gap) {
            at += gap.length();
        }
    }
    let (hit, row) = reader.hits.starting_at(at).find_map(|hit| {
        let row = (hit.table == Table::QualifierWord).then(|| &QUALIFIER_WORDS[hit.row])?;
        (row.side == Side::After).then_some((hit, row))
    })?;
    let next = text.at(hit.end);
    match text.at(at)? {
        // 内 limits time and distance; elsewhere it is a place.
        '内' if !matches!(family, UnitFamily::Time | UnitFamily::Measure) => None,
        // 在58平方公里|内: so is so much land.
        '内' if text.ends_with_any(at, words!["平方公里", "平方米", "亩"]) => None,
        // 增长5.3%(以下均为实际增长率): what is told next.
        '以' if text.before(at) == Some('(') && next.is_some_and(is_alphanumeric) => None,
        // 一套上下联动的机制, 36家上下游企业.
        '上' if text.at(at + 1) == Some('下') && next.is_some_and(|c| chars!("游联贯同衔协一互齐").has(c)) => {
            None
        }
        // 增长13.6% 多项指标: another sentence.
        '多' if text.before(at) == Some(' ') => None,
        '多' | '余'
            if next.is_some_and(|c| {
                matches!(c, '元' | '样' | '层' | '式' | '媒' | '方' | '种' | '功' | '维' | '边' | '党' | '达')
            }) =>
        {
            None
        }
        _ => {
            text.note(Rule::QualifierAfter, hit.start..hit.end);
            Some(row.qualifier)
        }
    }
}

/// Gives the items of a list the qualifier that one word gives them all: 超过98%、85%; 92%、98%以上.
pub(super) fn share_in_lists(text: &Text, found: &mut [FigureSpan]) {
    let listed = |a: &FigureSpan, b: &FigureSpan| {
        let joined =
            b.span.start == a.span.end + 1 && matches!(text.at(a.span.end), Some('、' | '和' | '与' | '及' | '或'));
        let own = |f: &FigureSpan| text.chars[f.span.clone()].iter().any(|c| matches!(c, '多' | '余' | '+'));
        let alike = a.unit == b.unit || (a.family == UnitFamily::Money && b.family == UnitFamily::Money);
        // 0-14岁、|60岁及以上: a range has its own bounds.
        joined
            && alike
            && !own(a)
            && !own(b)
            && (a.max.is_none() || b.max.is_some())
            && (b.max.is_none() || a.max.is_some())
    };
    for i in 1..found.len() {
        if listed(&found[i - 1], &found[i]) && found[i].qualifier == Qualifier::Exact {
            share(text, found, i - 1, i);
        }
    }
    for i in (1..found.len()).rev() {
        if listed(&found[i - 1], &found[i]) && found[i - 1].qualifier == Qualifier::Exact {
            share(text, found, i, i - 1);
        }
    }
}

/// Gives one figure the qualifier of another.
fn share(text: &Text, found: &mut [FigureSpan], from: usize, to: usize) {
    found[to].qualifier = found[from].qualifier;
    if found[to].qualifier != Qualifier::Exact {
        text.note_of(&found[to].span, Rule::SharedQualifier, found[from].span.clone());
    }
}
