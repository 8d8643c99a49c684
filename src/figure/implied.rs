//! Numbers that stand without a unit of their own and measure all the same: 突破万亿, 450万困难群众, 指数为105.3.

use super::context::{clause_before, follows, precedes};
use super::{Reader, qualifier};
use crate::mention::Qualifier;
use crate::numeral::{Form, Numeral, Script};
use crate::tables::{Table, UNITS, UnitFamily};

/// How many characters may stand between a number and the noun it counts: 450万困难群众.
const REACH: usize = 5;

/// Where the figure ends and its unit, or `None` where the number measures nothing.
pub(super) fn unit(reader: &Reader, at: usize, numeral: &Numeral) -> Option<(usize, String)> {
    if numeral.script == Script::Arabic {
        if numeral.scale > 1.0 {
            let noun = counted_noun(reader, numeral.end);
            return Some(noun.unwrap_or_else(|| (numeral.end, of_indicator(reader, at, numeral))));
        }
        return is_index(reader, at, numeral).then(|| (numeral.end, String::new()));
    }
    if numeral.value < 1e4 || numeral.form == Form::Vague || follows(reader, numeral.end, &["级"]) {
        return None;
    }
    let before = qualifier::before(reader, at);
    let told = before == Some(Qualifier::Over)
        || (closed(reader, numeral.end)
            && (before.is_some() || precedes(reader, at, &["达", "达到", "至", "到", "为", "增", "上"])));
    told.then(|| (numeral.end, of_indicator(reader, at, numeral)))
}

/// The noun that the number counts, with what stands between.
fn counted_noun(reader: &Reader, at: usize) -> Option<(usize, String)> {
    for start in at..at + REACH {
        let c = reader.text.at(start)?;
        let noun = reader.hits.longest_at(start, Table::Unit);
        if let Some(hit) = noun.filter(|h| h.end > start + 1 && UNITS[h.row].family == UnitFamily::Noun) {
            return Some((hit.end, reader.text.folded(at..hit.end)));
        }
        if !c.is_alphanumeric() || c.is_ascii() || "的了是在被为以等与和及人户家项件元".contains(c) {
            return None;
        }
    }
    None
}

/// A number in the place of an index: 指数为105.3, 降至2.54.
fn is_index(reader: &Reader, at: usize, numeral: &Numeral) -> bool {
    let said = precedes(reader, at, &["为", "达", "达到", "至", "到", "是", "仅"]);
    let told = || clause_before(reader, at).iter().collect::<String>();
    said && closed(reader, numeral.end)
        && (numeral.value.fract() != 0.0 || ["指数", "系数"].iter().any(|word| told().contains(word)))
}

/// Whether no noun that the number could count follows.
fn closed(reader: &Reader, end: usize) -> bool {
    reader.text.at(end).is_none_or(|c| !c.is_alphanumeric())
        || follows(reader, end, &["大关", "以上", "左右", "的", "台阶"])
}

/// The unit that the indicator before the number implies.
fn of_indicator(reader: &Reader, at: usize, numeral: &Numeral) -> String {
    const PEOPLE: [&str; 7] = ["人口", "就业", "游客", "用户", "人数", "人才", "粉丝"];
    const TIMES: [&str; 6] = ["播放", "浏览", "点击", "曝光", "阅读", "访问"];
    const MONEY: [&str; 22] = [
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
        "资产",
        "资金",
        "经济",
        "产业",
    ];
    let clause = clause_before(reader, at);
    // 旅游人次86.5万 names its unit.
    let named = (2..=3).rev().find_map(|length| {
        let start = at.checked_sub(length)?;
        let hit = reader.hits.longest_at(start, Table::Unit).filter(|h| h.end == at)?;
        (UNITS[hit.row].family == UnitFamily::Classifier).then_some(UNITS[hit.row].name)
    });
    let clause: String = clause.iter().collect();
    let says = |words: &[&str]| words.iter().any(|word| clause.contains(word));
    let unit = match named {
        Some(name) => name,
        None if says(&PEOPLE) => "人",
        None if says(&TIMES) => "",
        None if says(&MONEY) || (numeral.script == Script::Chinese && numeral.value >= 1e8) => "元",
        None => "",
    };
    unit.to_owned()
}
