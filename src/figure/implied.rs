//! Numbers that stand without a unit of their own and measure all the same: 突破万亿, 450万困难群众, 指数为105.3.

use super::context::{clause_before, follows, precedes};
use super::{Reader, qualifier};
use crate::char_set::chars;
use crate::explain::Rule;
use crate::length::Length;
use crate::mention::Qualifier;
use crate::numeral::{Form, Numeral, Script};
use crate::scan::Hit;
use crate::search::Search;
use crate::tables::lists::{MONEYED, PAGE_COUNTS};
use crate::tables::{IMPLIED_UNITS, Table, UnitFamily, words};
use crate::text::{Text, is_alphanumeric, is_han};

/// How many characters may stand between a number and the noun it counts: 450万困难群众.
const REACH: usize = 6;

/// Where the figure ends and its unit, or `None` where the number measures nothing.
pub(super) fn unit(reader: &Reader, at: usize, numeral: &Numeral) -> Option<(usize, String)> {
    if counts_readers(reader, at) {
        reader.text.note(Rule::Readers, at..numeral.end);
        return None;
    }
    if numeral.script == Script::Arabic && numeral.scale > 1.0 {
        let found =
            counted_noun(reader, numeral.end).unwrap_or_else(|| (numeral.end, of_indicator(reader, at, numeral)));
        // 4k alone is a size of pictures, 月薪15k an amount.
        let letter = reader.text.before(numeral.end).is_some_and(|c| c.is_ascii_alphabetic());
        if found.0 == numeral.end {
            reader.text.note(Rule::LargeNumber, at..numeral.end);
        }
        return (!letter || !found.1.is_empty()).then_some(found);
    }
    if numeral.script == Script::Arabic || numeral.scale == 1.0 && numeral.value.fract() != 0.0 {
        let index = is_index(reader, at, numeral);
        reader.text.note(if index { Rule::IndexValue } else { Rule::NoUnit }, at..numeral.end);
        return index.then(|| (numeral.end, String::new()));
    }
    let order = follows(reader, numeral.end, words!["级"]);
    if numeral.value < 1e4 || numeral.form == Form::Vague || order {
        reader.text.note(if order { Rule::OrderOfMagnitude } else { Rule::NoUnit }, at..numeral.end);
        return None;
    }
    let before = qualifier::before(reader, at);
    if reader.text.ends_with_at(numeral.end, "个亿") && closed(reader, numeral.end) {
        reader.text.note(Rule::LargeNumber, at..numeral.end);
        reader.text.note(Rule::MoneyImplied, at..numeral.end);
        return Some((numeral.end, "元".to_owned()));
    }
    let told = before == Some(Qualifier::Over)
        || (closed(reader, numeral.end)
            // 财政盈余|三百余亿|.
            && (before.is_some() || numeral.over || precedes(reader, at, words!["达", "达到", "至", "到", "为", "是", "增", "上"])));
    let rule = match (told, numeral.form) {
        (false, _) => Rule::NoUnit,
        (true, Form::Scale) => Rule::LoneScale,
        (true, _) => Rule::LargeNumber,
    };
    reader.text.note(rule, at..numeral.end);
    told.then(|| (numeral.end, of_indicator(reader, at, numeral)))
}

/// 阅读 1.2万: what a page says of itself.
fn counts_readers(reader: &Reader, at: usize) -> bool {
    let mut end = at;
    while matches!(reader.text.before(end), Some(' ' | ':' | '(')) {
        end -= 1;
    }
    end < at && precedes(reader, end, PAGE_COUNTS)
}

/// The noun that the number counts, with what stands between.
fn counted_noun(reader: &Reader, at: usize) -> Option<(usize, String)> {
    // 14亿|多|中国人民.
    let at = at + usize::from(is_more(reader, at));
    // 10亿|扶持中小企业: what money does.
    if follows(reader, at, words!["扶持", "支持", "支援", "去支", "帮助", "补贴"]) {
        return None;
    }
    for start in at..at + REACH {
        let c = reader.text.at(start)?;
        let noun = reader.hits.longest_at(start, Table::Unit);
        // 务|工人|员.
        let inside = |end: usize| reader.text.before(end) == Some('人') && reader.text.at(end) == Some('员');
        let counted = |h: &Hit| h.end > start + 1 && reader.hits.own.unit(h.row).family == UnitFamily::Noun;
        if let Some(hit) = noun.filter(|h| counted(h) && !inside(h.end)) {
            reader.text.note(Rule::CountedLater, at..hit.end);
            reader.text.note(Rule::UnitWord, hit.start..hit.end);
            return Some((hit.end, reader.text.folded(at..hit.end)));
        }
        // 1700万|出游人次.
        if let Some(times) = noun.filter(|h| h.end > start + 1 && reader.text.before(h.end) == Some('次')) {
            reader.text.note(Rule::UnitWord, times.start..times.end);
            return Some((at, reader.hits.own.unit(times.row).name.to_owned()));
        }
        if !is_alphanumeric(c) || c.is_ascii() || chars!("的了是在被为以等与和及人户家项件元").has(c) {
            return None;
        }
    }
    None
}

/// Whether 多 or 余 says there, after a scale word, that a number is more.
pub(super) fn is_more(reader: &Reader, at: usize) -> bool {
    matches!(reader.text.at(at), Some('多' | '余')) && matches!(reader.text.before(at), Some('万' | '亿'))
}

/// A number in the place of an index: 指数为105.3, 降至2.54.
fn is_index(reader: &Reader, at: usize, numeral: &Numeral) -> bool {
    let first = list_start(reader.text, at);
    if first < at && numeral.value.fract() != 0.0 {
        return is_index(reader, first, numeral);
    }
    let named = precedes(reader, at, words!["规模", "指数", "系数", "震级", "容积率", "收入比", "AQI", "BMI", "PMI"]);
    let said = named
        || precedes(reader, at, words!["为", "达", "达到", "至", "到", "是", "仅", "报", "落在"])
        || ends_in_year(reader.text, at)
        || qualifier::before(reader, at).is_some();
    let told = || clause_before(reader, at).iter().collect::<String>();
    // 从51.0降至48.9.
    let moves = || reader.text.chars[at..numeral.end].contains(&'.') && is_start(reader, at, numeral.end);
    // 每千人口托位数|4.5|的目标.
    let each = || told().has("每千人口") && reader.text.before(at) == Some('数') && numeral.value.fract() != 0.0;
    // 收入比为2.12,比上年缩小|0.04.
    const REACH: usize = 30;
    let went = || {
        precedes(reader, at, words!["缩小", "扩大", "下降", "降低", "提高", "回落"])
            && numeral.value.fract() != 0.0
            && reader.text.has_any(at.saturating_sub(REACH)..at, words!["收入比", "系数", "倍差"])
            && closed(reader, numeral.end)
    };
    moves()
        || each() && closed(reader, numeral.end)
        || went()
        || said
            && closed(reader, numeral.end)
            && (numeral.value.fract() != 0.0
                || ["指数", "系数", "AQI", "BMI", "PMI"].iter().any(|word| told().has(word)))
}

/// 由2010年的0.72下降|到2015年的|0.66: whether a year stands between a number and the word that it is reached by.
fn ends_in_year(text: &Text, at: usize) -> bool {
    const YEAR: usize = 4;
    let Some(year) = at.checked_sub("年的".length()).filter(|_| text.ends_with_at(at, "年的")) else {
        return false;
    };
    let digits = |from: usize| text.chars[from..year].iter().all(char::is_ascii_digit);
    year.checked_sub(YEAR).is_some_and(|from| digits(from) && matches!(text.before(from), Some('到' | '至' | '为')))
}

/// Where the list of bare numbers begins that goes on with the one at `at`: 指数分别为|54.2、51.9.
fn list_start(text: &Text, at: usize) -> usize {
    const LONGEST: usize = 6;
    const MOST: usize = 6;
    let mut first = at;
    for _ in 0..MOST {
        let joined = matches!(text.before(first), Some('、' | '和' | '与' | '及'));
        let last = text.chars[first.saturating_sub(LONGEST)..first.saturating_sub(1)].iter().rev();
        let number = last.take_while(|c| c.is_ascii_digit() || **c == '.').count();
        if !joined || number == 0 {
            break;
        }
        first -= number + 1;
    }
    first
}

/// 收入倍差由|2.60|缩小至1.83: whether a number is what another one came from.
fn is_start(reader: &Reader, at: usize, end: usize) -> bool {
    const LONGEST_VERB: usize = 6;
    const LONGEST_TIME: usize = 12;
    let text = reader.text;
    // 从1.5升级到2.0 are versions.
    let version = || text.starts_with_any(end, words!["升级", "迭代", "演进", "进化", "迈"]);
    // 由|上年同期的|2.11缩小到2.07.
    let then = || {
        text.before(at) == Some('的')
            && (at.saturating_sub(LONGEST_TIME)..at).any(|i| matches!(text.chars[i], '由' | '从'))
    };
    if !matches!(text.before(at), Some('由' | '从')) && !then() || version() {
        return false;
    }
    let verb = (end..end + LONGEST_VERB).take_while(|&i| text.at(i).is_some_and(is_han)).count();
    let to = text.before(end + verb).filter(|_| verb > 1);
    matches!(to, Some('至' | '到' | '为' | '达')) && text.at(end + verb).is_some_and(|c| c.is_ascii_digit())
}

/// Whether no noun that the number could count follows.
fn closed(reader: &Reader, end: usize) -> bool {
    reader.text.at(end).is_none_or(|c| !is_alphanumeric(c))
        || matches!(reader.text.at(end), Some('和' | '与' | '及')) && list_start(reader.text, end + 1) <= end
        || follows(reader, end, words!["大关", "以上", "左右", "的", "台阶", "区间", "之间"])
}

/// The unit that the indicator before the number implies.
fn of_indicator(reader: &Reader, at: usize, numeral: &Numeral) -> String {
    // 旅游人次86.5万 names its unit.
    let verb = reader.text.word_before(
        at,
        words!["为", "达", "达到", "超过", "超", "突破", "约", "从近", "近", "从", "由", "逾", "仅", "共", "是", "过"],
    );
    let noun = at - verb.map_or(0, |w| w.length());
    let named = reader.hits_before(noun, Table::Unit).next().map(|hit| (hit, reader.hits.own.unit(hit.row)));
    let unit =
        if let Some((hit, unit)) = named.filter(|(_, u)| u.family == UnitFamily::Classifier && u.name.length() > 1) {
            reader.text.note(Rule::IndicatorsUnit, hit.start..hit.end);
            unit.name
        } else if let Some(hit) = nearest_indicator(reader, at) {
            reader.text.note(Rule::IndicatorsUnit, hit.start..hit.end);
            IMPLIED_UNITS[hit.row].unit
        } else if numeral.value >= 1e8
            && (numeral.script == Script::Chinese
            || closed(reader, numeral.end)
            // 从|50亿|到100亿.
            || follows(reader, numeral.end, words!["到", "至", "增", "升", "跃"])
            || of_money(reader, numeral.end))
            || numeral.value >= 1e4 && gives_money(reader, numeral.end)
            || numeral.value >= 1e6 && sizes(reader, numeral.end)
        {
            reader.text.note(Rule::MoneyImplied, at..numeral.end);
            "元"
        } else {
            ""
        };
    unit.to_owned()
}

/// 1200亿|产业投资: whether a noun of money follows.
fn of_money(reader: &Reader, end: usize) -> bool {
    const LONGEST: usize = 6;
    reader.text.has_any(reader.text.leading(end..end + LONGEST, is_alphanumeric), MONEYED)
}

/// 2000万|以上工业企业, 3000万|用于改造: whether that is from which size on works and firms are counted, or what money is for.
fn sizes(reader: &Reader, end: usize) -> bool {
    const LONGEST: usize = 6;
    follows(reader, end, words!["用于"])
        || follows(reader, end, words!["以上", "以下"])
            && reader.text.has_any(end + 2..end + 2 + LONGEST, words!["企业", "项目"])
}

/// 获得50万、40万及10万|扶持资金: whether money is what bare numbers give, whose last one names it.
fn gives_money(reader: &Reader, end: usize) -> bool {
    const MOST: usize = 6;
    let text = reader.text;
    let mut at = end;
    for _ in 0..MOST {
        if !matches!(text.at(at), Some('、' | '和' | '及')) {
            break;
        }
        let number = text.leading(at + 1..at + 1 + MOST, |c| c.is_ascii_digit() || c == '.');
        if number.is_empty() || text.at(number.end) != Some('万') {
            return false;
        }
        at = number.end + 1;
    }
    let sort = words!["创业创新扶持", "创业扶持", "创业", "扶持", "生活", "购房", "一次性", "人才", "专项", "启动"];
    at += text.length_at(at, sort);
    text.starts_with_any(
        at,
        words![
            "奖金",
            "奖励",
            "补贴",
            "补助",
            "资金",
            "津贴",
            "经费",
            "贷款",
            "奖学金",
            "助学金",
            "税收",
            "投资",
            "融资",
            "产值"
        ],
    )
}

/// The last indicator in the clause before `at`.
fn nearest_indicator(reader: &Reader, at: usize) -> Option<Hit> {
    let start = at - clause_before(reader, at).len();
    (start..at).rev().find_map(|i| reader.hits.longest_at(i, Table::ImpliedUnit).filter(|h| h.end <= at))
}
