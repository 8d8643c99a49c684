//! Whether a number with its unit measures something, by the words around it.

use super::unit::UnitFound;
use super::{Reader, qualifier};
use crate::numeral::{Form, Numeral, Script};
use crate::tables::{Han, Table, UnitFamily};

/// A number with its unit, before it is called a figure.
pub(super) struct Measured<'a> {
    pub start: usize,
    pub end: usize,
    pub numeral: &'a Numeral,
    pub unit: Option<&'a UnitFound>,
}

/// Words right before a length of time that make it a period: 过去5年, 前4个月.
const PERIOD_BEFORE: [&str; 20] = [
    "近", "过去", "未来", "今后", "最近", "这", "此后", "前", "后", "头", "每", "上", "下", "往后", "以后", "随后",
    "那", "该", "本", "同",
];
/// Words right after it that do: 5年来, 3年行动计划.
const PERIOD_AFTER: [&str; 19] = [
    "来",
    "间",
    "前",
    "后",
    "行动",
    "计划",
    "规划",
    "攻坚",
    "方案",
    "过渡期",
    "期间",
    "代",
    "级",
    "度",
    "初",
    "末",
    "底",
    "提升",
    "目标",
];
/// Words before it that make it a duration.
const DURATION_BEFORE: [&str; 48] = [
    "连续",
    "历时",
    "用时",
    "耗时",
    "长达",
    "为期",
    "延长",
    "延长至",
    "提前",
    "缩短",
    "缩短至",
    "缩短到",
    "压缩至",
    "压缩到",
    "压减至",
    "压减到",
    "缩短为",
    "压缩为",
    "已有",
    "已",
    "满",
    "仅用",
    "仅用了",
    "只用",
    "只用了",
    "用了",
    "花了",
    "仅花",
    "只需",
    "仅需",
    "需",
    "步行",
    "车程",
    "给予",
    "期限",
    "坚持",
    "不到",
    "不足",
    "超过",
    "累计",
    "长期",
    "至少",
    "最长",
    "最快",
    "平均",
    "节省",
    "节约",
    "减少",
];

/// Whether the number with its unit measures something.
pub(super) fn measures(reader: &Reader, m: &Measured) -> bool {
    let Some(unit) = m.unit else { return true };
    if !in_form(reader, m, unit) || labels(reader, m, unit) {
        return false;
    }
    match unit.family {
        UnitFamily::Time => is_duration(reader, m, unit),
        UnitFamily::Tenth => {
            !follows(reader, m.end, &["立", "功", "为", "果", "员", "长", "都", "交", "本", "熟", "就", "不"])
        }
        _ => true,
    }
}

/// Whether what the number is written in measures with this unit.
fn in_form(reader: &Reader, m: &Measured, unit: &UnitFound) -> bool {
    let numeral = m.numeral;
    if numeral.script == Script::Arabic {
        return true;
    }
    let qualified = numeral.over
        || qualifier::before(reader, m.start).is_some()
        || qualifier::after(reader, m.end, unit.family).is_some();
    match numeral.form {
        Form::Scale => {
            !follows(reader, m.end, &["级"])
                && (numeral.over
                    || qualifier::before(reader, m.start).is_some()
                    || precedes(reader, m.start, &["达", "达到"]))
        }
        Form::Vague => numeral.value >= 10.0 && unit.family != UnitFamily::Time,
        Form::Code => false,
        Form::Digit if numeral.value == 1.0 => {
            unit.han == Han::Any
                || qualified
                || (unit.family == UnitFamily::Time && after_duration_word(reader, m.start))
        }
        Form::Digit | Form::Plain => match unit.han {
            Han::Any => true,
            Han::Many => numeral.value >= 2.0,
            Han::Large => numeral.value >= 10.0 || qualified,
            Han::Never => numeral.over,
        },
    }
}

/// Whether a small Chinese number labels a group or points back, instead of counting: 这三个方面, 两个毫不动摇.
fn labels(reader: &Reader, m: &Measured, unit: &UnitFound) -> bool {
    let counts = m.numeral.form != Form::Digit || !matches!(unit.family, UnitFamily::Classifier | UnitFamily::Noun);
    if counts {
        return false;
    }
    const POINTERS: [&str; 20] = [
        "这", "那", "该", "每", "各", "哪", "某", "上", "下", "前", "后", "头", "另", "任", "分", "再", "以下", "上述",
        "同", "一",
    ];
    if precedes(reader, m.start, &POINTERS) {
        return true;
    }
    let mut at = m.end;
    for gap in ["的", "大", "主要", "重点", "重要", "具体"] {
        if reader.text.starts_with_at(at, gap) {
            at += gap.chars().count();
        }
    }
    matches!(reader.text.at(at), Some('“' | '‘' | '「')) || reader.hits.longest_at(at, Table::Grouping).is_some()
}

/// Whether a length of time measures, and is neither a date nor a period.
fn is_duration(reader: &Reader, m: &Measured, unit: &UnitFound) -> bool {
    let numeral = m.numeral;
    let year = unit.name == "年";
    if year && numeral.script == Script::Arabic && numeral.scale == 1.0 && numeral.value >= 1000.0 {
        return false;
    }
    if after_duration_word(reader, m.start) {
        return !(year && follows(reader, m.end, &["代", "级", "度"]));
    }
    if numeral.script == Script::Chinese && unit.han != Han::Any {
        return qualifier::before(reader, m.start).is_some() && !precedes(reader, m.start, &["近"]);
    }
    if precedes(reader, m.start, &PERIOD_BEFORE) && !at_a_time_word(reader, m.start) {
        return false;
    }
    let period =
        follows(reader, m.end, &PERIOD_AFTER) || (year && follows(reader, m.end, &["内", "之内", "以内", "期"]));
    !period
}

/// Whether 前 or 上 before `at` belongs to a word such as 目前 or 以上, which takes nothing from the number.
fn at_a_time_word(reader: &Reader, at: usize) -> bool {
    ["目前", "当前", "此前", "之前", "提前", "以前", "日前", "以上", "附近"]
        .into_iter()
        .any(|word| reader.text.ends_with_at(at, word))
}

fn after_duration_word(reader: &Reader, at: usize) -> bool {
    let mut end = at;
    for gap in ["近", "约", "超", "了", "过"] {
        if reader.text.ends_with_at(end, gap) && !reader.text.ends_with_at(end, "超过") {
            end -= 1;
        }
    }
    precedes(reader, end, &DURATION_BEFORE) || precedes(reader, at, &DURATION_BEFORE)
}

/// Whether the number belongs to a code, a formula or a name in letters: G60, 5G, 1+1+N, COVID-19, 4×4.
pub(super) fn is_part_of_a_code(reader: &Reader, at: usize, numeral: &Numeral, unit: Option<&UnitFound>) -> bool {
    let text = reader.text;
    let letter = |i: Option<usize>| i.and_then(|i| text.at(i)).is_some_and(|c| c.is_ascii_alphabetic());
    let measured = unit.is_some_and(|u| u.family != UnitFamily::Time);
    if letter(at.checked_sub(1)) && !(measured && letter(at.checked_sub(2))) {
        return true;
    }
    if matches!(text.before(at), Some('-' | '_' | '#' | '.')) && letter(at.checked_sub(2)) {
        return true;
    }
    let joins = |c: Option<char>| matches!(c, Some('+' | '×' | '*' | '_'));
    if joins(text.before(at)) && at.checked_sub(2).and_then(|i| text.at(i)).is_some_and(char::is_alphanumeric) {
        return true;
    }
    if joins(text.at(numeral.end)) && text.at(numeral.end + 1).is_some_and(char::is_alphanumeric) && unit.is_none() {
        return true;
    }
    // Of every so many people; the first so many.
    if precedes(reader, at, &["每"]) {
        return true;
    }
    unit.is_none() && letter(Some(numeral.end))
}

/// The unit of a number that stands without one, or `None` where the number measures nothing.
pub(super) fn implied_unit(reader: &Reader, at: usize, numeral: &Numeral) -> Option<&'static str> {
    let text = reader.text;
    let closed = text.at(numeral.end).is_none_or(|c| !c.is_alphanumeric())
        || follows(reader, numeral.end, &["大关", "以上", "左右", "的"]);
    let scaled = numeral.value >= 1e4 && (numeral.script == Script::Chinese || numeral.scale > 1.0);
    if scaled {
        let qualified =
            qualifier::before(reader, at).is_some() || precedes(reader, at, &["达", "达到", "至", "到", "为"]);
        let measures = if numeral.script == Script::Arabic { true } else { qualified && closed };
        return measures.then(|| implied_by_indicator(reader, at));
    }
    let verbs = ["为", "达", "达到", "至", "到", "是", "仅"];
    let fraction = numeral.value.fract() != 0.0;
    let index = numeral.script == Script::Arabic
        && closed
        && precedes(reader, at, &verbs)
        && (fraction || clause_before(reader, at).iter().collect::<String>().contains("指数"));
    index.then_some("")
}

fn implied_by_indicator(reader: &Reader, at: usize) -> &'static str {
    let clause: String = clause_before(reader, at).iter().collect();
    const MONEY: [&str; 24] = [
        "总值",
        "GDP",
        "收入",
        "产值",
        "营收",
        "投资",
        "总额",
        "增加值",
        "贷款",
        "存款",
        "余额",
        "进出口",
        "市值",
        "估值",
        "销售额",
        "成交额",
        "税收",
        "利润",
        "产出",
        "经济总量",
        "资产",
        "规模",
        "资金",
        "总量",
    ];
    const PEOPLE: [&str; 6] = ["人口", "就业", "游客", "用户", "人数", "人才"];
    if PEOPLE.iter().any(|word| clause.contains(word)) {
        "人"
    } else if MONEY.iter().any(|word| clause.contains(word)) {
        "元"
    } else {
        ""
    }
}

/// The clause before `at`, as far as it matters.
fn clause_before<'a>(reader: &Reader<'a>, at: usize) -> &'a [char] {
    const REACH: usize = 24;
    let window = &reader.text.chars[at.saturating_sub(REACH)..at];
    let from = window.iter().rposition(|c| matches!(c, '。' | ';' | ',' | '\n')).map_or(0, |i| i + 1);
    &window[from..]
}

fn precedes(reader: &Reader, at: usize, words: &[&str]) -> bool {
    words.iter().any(|word| reader.text.ends_with_at(at, word))
}

fn follows(reader: &Reader, at: usize, words: &[&str]) -> bool {
    words.iter().any(|word| reader.text.starts_with_at(at, word))
}
