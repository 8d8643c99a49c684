//! Whether a number with its unit measures something, by the words around it.

use super::unit::UnitFound;
use super::{Reader, duration, form, qualifier, score};
use crate::explain::Rule;
use crate::length::Length;
use crate::numeral::{Form, Numeral, Script};
use crate::tables::lists::{DEEDS_BY_AMOUNT, GROUPS, INSTITUTE_OWNERS, LABELS, NO_LABELS, STRENGTHS, THINGS, WORKS};
use crate::tables::{Table, TimeClass, UnitFamily, Words, words};
use crate::text::{is_alphanumeric, is_han};

/// A number with its unit, before it is called a figure.
pub(super) struct Measured<'a> {
    pub start: usize,
    pub end: usize,
    pub numeral: &'a Numeral,
    pub unit: &'a UnitFound,
}

/// Whether the number with its unit measures something.
pub(super) fn measures(reader: &Reader, m: &Measured) -> bool {
    let refused = |rule| {
        reader.text.note(rule, m.start..m.end);
        false
    };
    if follows(reader, m.end, words!["级"]) && m.unit.family != UnitFamily::Classifier {
        // 300万吨级, 万亿元级.
        return refused(Rule::OrderOfMagnitude);
    }
    if !form::fits(reader, m) {
        return refused(Rule::Article);
    }
    if labels(reader, m) {
        return refused(Rule::GroupingLabel);
    }
    if is_a_year(reader, m) {
        return refused(Rule::YearInName);
    }
    // 省道|107|项目: the number of the road.
    if m.unit.family == UnitFamily::Noun && precedes(reader, m.start, words!["国道", "省道", "县道", "乡道"]) {
        return refused(Rule::Ordinal);
    }
    if in_a_session(reader, m) {
        return refused(Rule::Session);
    }
    match m.unit.family {
        UnitFamily::Time => duration::measures(reader, m),
        UnitFamily::Tenth => {
            // 约|三成|为外企, but 成为.
            let share = qualifier::before(reader, m.start).is_some() && follows(reader, m.end, words!["为"]);
            share
                || !follows(
                    reader,
                    m.end,
                    words!["立", "功", "为", "果", "长", "都", "交", "本", "熟", "就", "不", "绩", "效", "品", "套"],
                )
                || refused(Rule::Decoy)
        }
        UnitFamily::Classifier => match m.unit.name.as_str() {
            // The first so many in an order.
            "位" | "名" => {
                !(precedes(reader, m.start, words!["前"])
                    && duration::class_before(reader, m.start) == Some(TimeClass::PeriodBefore))
                    || refused(Rule::Ordinal)
            }
            "个" if reader.text.starts_with_any(m.end, words!["多月", "余月"]) => {
                !duration::tells_when(reader, m.start..m.end + 2)
            }
            "分" | "点" => score::counts_points(reader, m) || refused(Rule::TimeOrScore),
            "条" | "次" | "人" => !is_page_furniture(reader, m) || refused(Rule::PageFurniture),
            "所" => !names_an_institute(reader, m) || refused(Rule::Ordinal),
            // 2021年6期 is an issue of a journal.
            // 公园1期工程 is a part of works.
            "期" => {
                !precedes(reader, m.start, words!["年"])
                    && !follows(
                        reader,
                        m.end,
                        words!["工程", "项目", "建设", "计划", "面积", "用地", "扩建", "园区", "厂"],
                    )
                    || refused(Rule::Ordinal)
            }
            "类" => form::counts_sorts(reader, m) || refused(Rule::Ordinal),
            _ => true,
        },
        UnitFamily::Noun if matches!(m.unit.name.as_str(), "金" | "银" | "铜") => {
            score::counts_medals(reader, m) || refused(Rule::TimeOrScore)
        }
        // 百亿企业, 20亿项目: of what size they are.
        UnitFamily::Noun if m.numeral.value >= 1e8 && matches!(m.unit.name.as_str(), "企业" | "项目") => {
            refused(Rule::OrderOfMagnitude)
        }
        UnitFamily::Noun => !is_page_furniture(reader, m) || refused(Rule::PageFurniture),
        UnitFamily::Measure => match m.unit.name.as_str() {
            "级" => grades(reader, m),
            "米" | "公里" | "公斤" => !score::names_an_event(reader, m),
            // 5G is a generation, 90平 a flat.
            "G" => m.numeral.value >= 16.0,
            "M" => m.numeral.value >= 10.0,
            "平" => {
                m.numeral.value >= 20.0
                    && !reader
                        .text
                        .at(m.end)
                        .is_some_and(|c| is_alphanumeric(c) && !matches!(c, '以' | '左' | '的' | '米'))
            }
            _ => true,
        },
        _ => true,
    }
}

/// 6.2级地震, 7级大风: the strength of a quake or a wind. Other 级 are classes.
fn grades(reader: &Reader, m: &Measured) -> bool {
    const REACH: usize = 8;
    let clause = clause_before(reader, m.start);
    let near = &clause[clause.len().saturating_sub(REACH)..];
    let told = near.iter().any(|c| matches!(c, '风' | '震')) || follows(reader, m.end, STRENGTHS);
    m.numeral.value <= 20.0 && (told || m.numeral.value.fract() != 0.0)
}

/// 中国航发608所, 中电科38所, 电子五所|在园区: the number of a research institute.
fn names_an_institute(reader: &Reader, m: &Measured) -> bool {
    let alone =
        || reader.text.at(m.end).is_none_or(|c| !is_alphanumeric(c) || matches!(c, '在' | '与' | '和' | '等' | '先'));
    (m.numeral.script == Script::Arabic || alone())
        && m.numeral.value < 1000.0
        && precedes(reader, m.start, INSTITUTE_OWNERS)
}

/// Whether a Chinese number labels a group or points back, instead of counting: 这三个方面, 两个毫不动摇.
fn labels(reader: &Reader, m: &Measured) -> bool {
    let counted = matches!(m.unit.family, UnitFamily::Classifier | UnitFamily::Noun);
    let text = reader.text;
    if m.numeral.script == Script::Arabic
        || !counted
        || m.numeral.value >= 100.0
        || m.numeral.over
        || sums_up(reader, m)
    {
        return false;
    }
    if m.numeral.form == Form::Digit {
        // 三个100% and 三个“零” are slogans. At the start of a block it is a heading: 三个聚焦.
        let heads =
            text.before(m.start).is_none_or(|c| matches!(c, ']' | '\n' | ':' | '】')) && !opens_sentence(reader, m);
        let pointed = precedes(reader, m.start, LABELS) && !precedes(reader, m.start, NO_LABELS);
        let medals = matches!(m.unit.name.as_str(), "金" | "银" | "铜");
        // 六类|108个项目 are counted twice.
        let sorted = matches!(m.unit.name.as_str(), "类" | "批") && text.at(m.end).is_some_and(|c| c.is_ascii_digit());
        let more = matches!(text.at(m.end), Some('“' | '‘' | '「' | '一' | '0'..='9')) && !medals && !sorted;
        // 第二、|三栋|大楼: which ones.
        let order = text.before(m.start) == Some('、') && m.start > 2 && text.chars[m.start - 3] == '第';
        if heads || pointed || more || order {
            return true;
        }
    }
    let mut at = m.end;
    for gap in ["", "的", "大", "主要", "重点", "重要", "具体", "基本", "关键"] {
        if text.starts_with_at(at, gap) {
            at += gap.length();
            if reader.hits.longest_at(at, Table::Grouping).is_some() {
                return true;
            }
        }
    }
    false
}

/// Whether it says how many those listed before it are: 贸易、金融等|五个方面, 贸易、金融、航运|三个领域.
fn sums_up(reader: &Reader, m: &Measured) -> bool {
    let mut items = 1.0;
    for &c in clause_before(reader, m.start) {
        items += f64::from(u8::from(matches!(c, '、' | '和' | '与')));
    }
    (reader.text.before(m.start) == Some('等') || items > 1.0 && items == m.numeral.value)
        && follows(reader, m.end, words!["方面", "领域", "环节", "问题", "突出问题"])
}

/// Whether a sentence opens with so many of something that is no catchword: 两家企业获奖, 三个项目集中开工,总投资12亿元.
fn opens_sentence(reader: &Reader, m: &Measured) -> bool {
    const REACH: usize = 40;
    const LONGEST_NOUN: usize = 6;
    let text = reader.text;
    match m.unit.name.as_str() {
        "名" | "位" | "家" | "所" | "座" | "台" | "辆" | "户" | "栋" | "支" | "艘" | "架" => true,
        "个" | "项" | "条" => {
            let goes_on =
                (m.end..m.end + REACH).find(|&at| matches!(text.at(at), None | Some(',' | '。' | '\n' | ';')));
            let noun = || {
                let near = m.end..m.end + LONGEST_NOUN;
                [GROUPS, WORKS, THINGS].iter().any(|words| text.has_any(near.clone(), words))
            };
            goes_on.is_some_and(|at| matches!(text.at(at), Some(',' | '。'))) && noun()
        }
        _ => false,
    }
}

/// Whether the number is a year in an event's name, of a class or after 自: 2025人才峰会, 2025届毕业生, 自2021起.
fn is_a_year(reader: &Reader, m: &Measured) -> bool {
    let n = m.numeral;
    let year =
        n.script == Script::Arabic && n.end == m.start + 4 && n.scale == 1.0 && (1980.0..2050.0).contains(&n.value);
    let noun = m.unit.family == UnitFamily::Noun && m.end > n.end + 1 && n.value > 2010.0;
    let class = matches!(m.unit.name.as_str(), "届" | "级")
        || m.unit.name == "家" && follows(reader, m.end, words!["博", "电", "居", "装", "长"]);
    year && (noun || class || (m.unit.name == "起" && precedes(reader, m.start, words!["自", "从"])))
}

/// 十五届四次全会, 三次会议: the number of a session; 三次产业.
fn in_a_session(reader: &Reader, m: &Measured) -> bool {
    m.unit.name == "次"
        && m.numeral.script == Script::Chinese
        && (follows(reader, m.end, words!["产业", "生灾", "年"])
            || follows(reader, m.end, words!["全会", "会议", "全体", "代表", "党代会", "大会", "、"])
                && (precedes(reader, m.start, words!["届", "大", "、"])
                    || follows(reader, m.end, words!["全会", "全体"])))
}

/// 6条评论, 106人参与: what a page says of itself.
fn is_page_furniture(reader: &Reader, m: &Measured) -> bool {
    const LONGEST: usize = 24;
    reader.text.len() <= LONGEST
        && (follows(
            reader,
            m.end,
            words!["评论", "回复", "跟帖", "参与", "阅读", "浏览", "点赞", "赞过", "围观", "播放", "下载", "收藏"],
        ) || precedes(
            reader,
            m.start,
            words!["阅读", "浏览", "点击", "评论", "阅读:", "浏览:", "点击:", "评论:", "阅读量:", "次数:"],
        ))
}

/// Whether the number belongs to a code, a formula or a name in letters: G60, 5G, 1+1+N, COVID-19, 4×4.
pub(super) fn is_part_of_a_code(reader: &Reader, at: usize, numeral: &Numeral, unit: Option<&UnitFound>) -> bool {
    let text = reader.text;
    let back = |n: usize| at.checked_sub(n).and_then(|i| text.at(i));
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    let measured = unit.is_some_and(|u| u.family != UnitFamily::Time);
    // 全球|TOP20|企业 is a list.
    let list = letter(back(1)) && text.ends_with_any(at, words!["TOP", "Top", "top"]);
    // A、B、C|三个园区.
    let counts = measured && numeral.script == Script::Chinese;
    if letter(back(1)) && (list || !(counts || measured && letter(back(2)))) {
        return true;
    }
    if matches!(back(1), Some('-' | '_' | '#' | '.')) && letter(back(2)) {
        return true;
    }
    let joins = |c: Option<char>| matches!(c, Some('+' | '×' | '*' | '_'));
    // 12GB+256GB is a sum, and so is 1家实验室+|38个平台.
    let sum = |u: &UnitFound| matches!(u.family, UnitFamily::Measure | UnitFamily::Money);
    let adds = back(1) == Some('+') && (unit.is_some_and(sum) || measured && back(2).is_some_and(is_han));
    // 同比+8% is a rate of growth.
    let grows = back(1) == Some('+')
        && text.at(numeral.end) == Some('%')
        && !back(2).is_some_and(|c| c.is_ascii_alphanumeric());
    if joins(back(1)) && !adds && !grows && back(2).is_some_and(is_alphanumeric) {
        return true;
    }
    if joins(text.at(numeral.end)) && text.at(numeral.end + 1).is_some_and(is_alphanumeric) && unit.is_none() {
        return true;
    }
    // Of every so many; the shopping days 双11 and 双12.
    if precedes(reader, at, words!["每", "双"]) {
        return true;
    }
    // 每消费|3度电: so is what is done with so many.
    let deed = reader.text.length_before(at, DEEDS_BY_AMOUNT);
    if deed > 0 && precedes(reader, at - deed, words!["每"]) && measured {
        return true;
    }
    unit.is_none() && letter(text.at(numeral.end))
}

/// The clause before `at`, as far as it matters.
pub(super) fn clause_before<'a>(reader: &Reader<'a>, at: usize) -> &'a [char] {
    const REACH: usize = 24;
    let window = &reader.text.chars[at.saturating_sub(REACH)..at];
    let from = window.iter().rposition(|c| matches!(c, '。' | ';' | ',' | '\n')).map_or(0, |i| i + 1);
    &window[from..]
}

pub(super) fn precedes(reader: &Reader, at: usize, words: &Words) -> bool {
    reader.text.ends_with_any(at, words)
}

pub(super) fn follows(reader: &Reader, at: usize, words: &Words) -> bool {
    reader.text.starts_with_any(at, words)
}
