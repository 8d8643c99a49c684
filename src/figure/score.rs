//! Points of scores and of indices: 得分92分, 收报3117.18点.

use super::Reader;
use super::context::{Measured, clause_before, precedes};
use crate::numeral::Script;
use crate::tables::lists::{SCORES, WINNING};
use crate::tables::words;
use crate::text::is_alphanumeric;

/// Whether 分 counts points of a score, 点 those of an index, and not the time of day.
pub(super) fn counts_points(reader: &Reader, m: &Measured) -> bool {
    let n = m.numeral;
    if n.script == Script::Chinese || precedes(reader, m.start, words!["时", "点", ":", "点钟"]) {
        return false;
    }
    let clause: String = clause_before(reader, m.start).iter().collect();
    let scored = precedes(reader, m.start, words!["得", "揽", "揽下", "拿到", "拿", "加", "扣", "减"]);
    let next: String = reader.text.chars[m.end..].iter().take(6).collect();
    let game = ["优势", "的优势", "之差", "险胜", "大胜"].iter().any(|word| next.starts_with(word))
        || (next.starts_with(|c: char| c.is_ascii_digit())
            && ["篮板", "助攻", "抢断"].iter().any(|word| next.contains(word)));
    // 恒指跌|88点: by so many points an index moved.
    let moves = words!["跌", "涨", "升", "降", "挫", "下调", "上调", "上行", "下行", "回落", "反弹", "跌了", "涨了"];
    n.value.fract() != 0.0
        || n.value > 100.0
        || m.unit.name == "点" && precedes(reader, m.start, moves)
        || ((game || scored || SCORES.iter().any(|word| clause.contains(word))) && m.unit.name == "分")
}

/// Whether 金, 银 or 铜 after a number counts medals: 获得15金13银, 再夺3金; but 18金店, 3银行.
pub(super) fn counts_medals(reader: &Reader, m: &Measured) -> bool {
    const REACH: usize = 5;
    let (text, next) = (reader.text, reader.text.at(m.end));
    let closed = next.is_none_or(|c| !is_alphanumeric(c)) || next.is_some_and(|c| "的共和等".contains(c));
    let goes_on =
        next.is_some_and(|c| c.is_ascii_digit() || c == '、') && text.has_any(m.end..m.end + REACH, words!["银", "铜"]);
    let before = m.start - usize::from(text.before(m.start) == Some('、'));
    let end = m.start - usize::from(text.before(m.start) == Some('了'));
    let won = matches!(text.before(before), Some('金' | '银')) || precedes(reader, end, WINNING);
    m.numeral.script == Script::Arabic && m.numeral.scale == 1.0 && (goes_on || closed && won)
}
