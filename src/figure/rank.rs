//! Ranks: 第69位, 居全国第二. Other ordinals (第一书记, 第七届, 第3条) are no figures.

use super::context::clause_before;
use super::{FigureSpan, Reader, Step};
use crate::char_set::chars;
use crate::explain::Rule;
use crate::length::Length;
use crate::mention::Qualifier;
use crate::numeral;
use crate::tables::lists::PEERS;
use crate::tables::{RANK_WORDS, RankClass, Table, UnitFamily, Words, words};
use crate::text::{Text, is_alphabetic, is_alphanumeric, is_han};

/// How far back the word may stand that makes a bare ordinal a rank.
const REACH: usize = 12;

/// The rank at 第, if it is one.
pub(super) fn read(reader: &Reader, at: usize) -> Option<Step> {
    let text = reader.text;
    let from = if text.at(at + 1) == Some(' ') { at + 2 } else { at + 1 };
    let mut numeral = numeral::parse(text, from, &|i| reader.is_unit(i))?;
    // 第12,300家 orders the twelfth: an ordinal has no thousands separators.
    if let Some(comma) = text.chars[from..numeral.end].iter().position(|c| matches!(c, ',' | ' ')) {
        numeral.end = from + comma;
        numeral.value = numeral::whole(text, from..numeral.end).unwrap_or(0.0);
    }
    let mut end = numeral.end;
    let mut max = None;
    // 第5至8位, 分列第4至第10位.
    if matches!(text.at(end), Some('-' | '~' | '至' | '到' | '—'))
        && let to = end + 1 + usize::from(text.at(end + 1) == Some('第'))
        && !matches!(text.before(at), Some('从' | '由' | '自'))
        && let Some(last) = numeral::parse(text, to, &|i| reader.is_unit(i))
        && matches!(text.at(last.end), Some('位' | '名'))
        && last.value > numeral.value
    {
        (end, max) = (last.end, Some(last.value));
    }
    let mut unit = "位";
    let counted = if text.at(end) == Some(' ') { end + 1 } else { end };
    match text.at(counted) {
        Some(c @ ('位' | '名'))
            if !is_a_manner_of_speaking(reader, at, counted)
                && (ranks(reader, at) || ends(reader, counted + 1) || starts(reader, at) || goes_on(reader, at)) =>
        {
            end = counted + 1;
            unit = if c == '名' { "名" } else { "位" };
        }
        _ if (ranks(reader, at)
            || goes_on(reader, at)
            || among_peers(reader, at)
            || is_feat(reader, end)
            || of_ability(reader, from..end))
            && (ends(reader, end) || starts(reader, at) && rises(text.at(end))) => {}
        _ => {
            text.note(Rule::Ordinal, at..end);
            return Some(Step::Skip(list_end(reader, end)));
        }
    }
    text.note(Rule::Rank, at..end);
    text.note(Rule::Numeral, from..numeral.end);
    text.note(if end > numeral.end { Rule::UnitWord } else { Rule::RankUnit }, end - 1..end);
    let mut figure = FigureSpan {
        span: at..end,
        value: numeral.value,
        max,
        unit: unit.to_owned(),
        family: UnitFamily::Rank,
        qualifier: Qualifier::Exact,
    };
    if figure.value.fract() != 0.0 || figure.value < 1.0 {
        return Some(Step::Skip(end));
    }
    figure.qualifier = super::qualifier::after(reader, end, UnitFamily::Rank).unwrap_or_default();
    Some(Step::Figure(figure))
}

/// 放在第一位: what matters most, not a place in a ranking.
fn is_a_manner_of_speaking(reader: &Reader, at: usize, unit: usize) -> bool {
    let text = reader.text;
    text.starts_with_at(at, "第一位")
        && (text.at(unit + 1) == Some('的')
            || text.ends_with_any(at, words!["放在", "摆在", "作为", "置于", "放到", "摆到"]))
}

/// After the ordinals listed with one 第: 第1、2项.
fn list_end(reader: &Reader, end: usize) -> usize {
    let mut at = end;
    while reader.text.at(at) == Some('、') && reader.text.at(at + 1).is_some_and(|c| c.is_ascii_digit()) {
        at += 1;
        while reader.text.at(at).is_some_and(|c| c.is_ascii_digit()) {
            at += 1;
        }
    }
    at
}

/// Makes ranks of what stands without 第 behind a verb, or behind a rank in a list: 分列|第8位、|36位、132位; 居全省|12位, 企业500强|247位.
pub(super) fn share_ordinal(text: &Text, figures: &mut [FigureSpan]) {
    static STANDING: &Words =
        words!["列", "居", "列全国", "列全省", "列全市", "居全国", "居全省", "居全市", "分列", "分居", "强"];
    let mut last: Option<(usize, String)> = None;
    for figure in figures {
        let joined = |end: usize| end + 1 == figure.span.start && matches!(text.chars[end], '、' | '和' | '与' | '及');
        let alone = !text.at(figure.span.end).is_some_and(is_alphabetic) || text.at(figure.span.end) == Some('和');
        let same = last.is_some_and(|(end, unit)| joined(end) && unit == figure.unit)
            || figure.unit == "位" && text.ends_with_any(figure.span.start, STANDING);
        if same && alone && figure.value.fract() == 0.0 && figure.family == UnitFamily::Classifier {
            figure.family = UnitFamily::Rank;
        }
        let rank = figure.family == UnitFamily::Rank;
        last = rank.then(|| (figure.span.end, figure.unit.clone()));
    }
}

/// Whether the words before say that the ordinal ranks.
fn ranks(reader: &Reader, at: usize) -> bool {
    let end = if reader.text.before(at) == Some(' ') { at - 1 } else { at };
    // 列全省县(市、区)|第四.
    if reader.text.ends_with_any(end, words!["区)", "市)", "县)", "旗)"]) {
        return true;
    }
    if let Some(word) = reader.hits_before(end, Table::RankWord).find(|h| RANK_WORDS[h.row].class != RankClass::None) {
        reader.text.note(Rule::Rank, word.start..word.end);
        return true;
    }
    let whole = clause_before(reader, at).len();
    let verb = |i| reader.hits.longest_at(i, Table::RankWord).filter(|h| RANK_WORDS[h.row].class == RankClass::Verb);
    // 位居|全国城市新能源汽车产量|第五: a verb that opens the clause may stand farther off.
    let verb = (at - whole.min(REACH)..at).find_map(verb).or_else(|| verb(at - whole));
    if let Some(word) = verb {
        reader.text.note(Rule::Rank, word.start..word.end);
    }
    verb.is_some() || starts(reader, end) || lasts(reader, end)
}

/// Whether it stands beside a rank, 第7和|第5|, or is where so many places led: 前移4位至|第17|.
fn goes_on(reader: &Reader, at: usize) -> bool {
    const LONGEST: usize = 6;
    const MOST: usize = 6;
    let text = reader.text;
    if matches!(text.before(at), Some('至' | '到')) {
        return matches!(text.before(at - 1), Some('位' | '名' | '次'));
    }
    let mut last = at;
    for _ in 0..MOST {
        if !matches!(text.before(last), Some('、' | '和' | '与' | '及')) {
            return false;
        }
        let near = last.saturating_sub(LONGEST)..last - 1;
        let Some(first) = near.rev().find(|&i| text.chars[i] == '第') else { return false };
        let number = &text.chars[first + 1..last - 1];
        if !number.iter().all(|&c| c.is_ascii_digit() || matches!(c, '位' | '名' | '一' | '二' | '三' | '四' | '五'))
        {
            return false;
        }
        if ranks(reader, first) {
            return true;
        }
        last = first;
    }
    false
}

/// Whether it is told among how many places it ranks: 总量六区|第一.
fn among_peers(reader: &Reader, at: usize) -> bool {
    let text = reader.text;
    let places = text.word_before(at, PEERS);
    let number = places.map_or(0, |w| at - w.length());
    let several = |c: char| c.is_ascii_digit() || chars!("三四五六七八九十").has(c);
    number > 1 && text.before(number).is_some_and(several) && text.before(number - 1) != Some('第')
}

/// Whether a bare ordinal in digits ends a statement behind what ranks: 创新活跃度|第5|,…; but 频道播出第7, 著作权法第12、第13条.
fn of_ability(reader: &Reader, digits: std::ops::Range<usize>) -> bool {
    const LONGEST: usize = 3;
    let (text, at) = (reader.text, digits.start - 1);
    let noun =
        |c: char| is_han(c) && !chars!("年令法例约章则号款表图页卷集版出见据照和及与或是为在对期届第于的了也又").has(c);
    digits.len() <= LONGEST
        && text.at(digits.start).is_some_and(|c| c.is_ascii_digit())
        && text.before(at).is_some_and(noun)
        && matches!(text.at(digits.end), None | Some(',' | '。' | ';' | '、' | ')' | '!'))
        && (text.at(digits.end) != Some('、') || text.at(digits.end + 1).is_some_and(|c| is_han(c) && c != '第'))
}

/// Whether it is what somebody achieved: 票房|第二|的成绩.
fn is_feat(reader: &Reader, end: usize) -> bool {
    let feats = words!["的成绩", "的好成绩", "的佳绩", "的历史最好成绩", "的优异成绩", "的历史佳绩"];
    reader.text.starts_with_any(end, feats)
}

/// Whether a rank has been kept so long: 连续十年|第一.
fn lasts(reader: &Reader, at: usize) -> bool {
    const LONGEST: usize = 8;
    let text = reader.text;
    matches!(text.before(at), Some('年' | '月' | '届' | '次'))
        && text.has_any(at.saturating_sub(LONGEST)..at, words!["连续", "蝉联"])
}

/// Whether a rank is where a rise begins: 由|第16位|升至第9位.
fn starts(reader: &Reader, at: usize) -> bool {
    const LONGEST: usize = 12;
    let text = reader.text;
    // 由|全国高新区|第九升至第六, 由|2022年|第87位升至第69位: among whom or when may stand between.
    const PEERS: usize = 8;
    let led = matches!(text.before(at), Some('由' | '从'))
        || (at.saturating_sub(PEERS)..at.saturating_sub(2)).rev().take_while(|&i| text.chars[i] != ',').any(|i| {
            matches!(text.chars[i], '由' | '从')
                && matches!(text.at(i + 1), Some('全' | '省' | '国' | '世' | '2' | '去' | '上'))
        });
    // 由|原来的|第25位上升至第22位: so may how things were.
    let former = || {
        text.ends_with_any(at, words!["原来的", "此前的", "上年的", "去年的", "之前的"]) && {
            matches!(text.before(at - 3), Some('由' | '从'))
        }
    };
    (led || former())
        && (at + 2..text.len().min(at + LONGEST)).any(|i| {
            text.chars[i] == '第' && matches!(text.before(i), Some('至' | '到' | '为' | '居' | '升' | '进' | '了'))
        })
}

/// Whether a character begins a verb of how a rank went: 由第9|升至第6.
fn rises(c: Option<char>) -> bool {
    c.is_some_and(|c| chars!("升跃提上攀前进晋降下跌").has(c))
}

/// Whether a bare ordinal ends there: what follows is no noun it could order.
fn ends(reader: &Reader, end: usize) -> bool {
    let rest = |word: &str| reader.text.starts_with_at(end, word);
    match reader.text.at(end) {
        None => true,
        Some(c) if !is_alphanumeric(c) => !matches!(c, '“' | '《'),
        _ => ["的", "和", "及", "且", "并", "与", "以", "左右", "水平", "双双", "跃", "高位", "上下", "开外"]
            .into_iter()
            .any(rest),
    }
}
