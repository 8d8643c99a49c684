//! What is won and what is scored: 得分92分, 收报3117.18点, 两金一银; and events called by a number.

use super::Reader;
use super::context::{Measured, clause_before, follows, precedes};
use crate::char_set::chars;
use crate::numeral::{Script, is_chinese};
use crate::search::Search;
use crate::tables::lists::{EVENT_GROUPS, SCORES, SPORTS, WINNING};
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
            && ["篮板", "助攻", "抢断"].iter().any(|word| next.has(word)));
    // 恒指跌|88点: by so many points an index moved.
    let moves = words!["跌", "涨", "升", "降", "挫", "下调", "上调", "上行", "下行", "回落", "反弹", "跌了", "涨了"];
    n.value.fract() != 0.0
        || n.value > 100.0
        || m.unit.name == "点" && precedes(reader, m.start, moves)
        || ((game || scored || SCORES.iter().any(|word| clause.has(word))) && m.unit.name == "分")
}

/// Whether 金, 银 or 铜 after a number counts medals: 获得15金13银, 再夺3金; but 18金店, 3银行.
pub(super) fn counts_medals(reader: &Reader, m: &Measured) -> bool {
    const REACH: usize = 5;
    let (text, next) = (reader.text, reader.text.at(m.end));
    let closed = next.is_none_or(|c| !is_alphanumeric(c)) || next.is_some_and(|c| "的共和等位列排名".contains(c));
    let goes_on = next.is_some_and(|c| c.is_ascii_digit() || is_chinese(c) || c == '、')
        && text.has_any(m.end..m.end + REACH, words!["银", "铜"]);
    let before = m.start - usize::from(text.before(m.start) == Some('、'));
    let end = m.start - usize::from(text.before(m.start) == Some('了'));
    let won = matches!(text.before(before), Some('金' | '银')) || precedes(reader, end, WINNING);
    // 三金|两银|收官: one of a row.
    let number = |c: char| c.is_ascii_digit() || is_chinese(c);
    let chain = matches!(text.before(m.start), Some('金' | '银'))
        && m.start > 1
        && text.before(m.start - 1).is_some_and(number);
    if chain {
        return true;
    }
    let counts = m.numeral.script == Script::Arabic || won || matches!(text.at(m.end + 1), Some('银' | '铜'));
    counts && m.numeral.scale == 1.0 && (goes_on || closed && won)
}

/// 男子100米自由泳, 200米决赛, 100米、|200米|两项冠军: a distance or a weight that names an event, or one of several.
pub(super) fn names_an_event(reader: &Reader, m: &Measured) -> bool {
    const MOST: usize = 5;
    let text = reader.text;
    let sized = |c: char| c.is_ascii_digit() || chars!(".×万米公里斤").has(c);
    let (mut start, mut end) = (m.start, m.end);
    for _ in 0..MOST {
        let all = follows(reader, end, words!["三项", "两项", "四项"]);
        if all || precedes(reader, start, EVENT_GROUPS) || follows(reader, end, SPORTS) {
            return true;
        }
        let (last, next) = (text.before(start), text.at(end));
        let before = last.filter(|&c| matches!(c, '、' | '和')).map(|_| start - 1);
        let before = before.filter(|&at| matches!(text.before(at), Some('米' | '里' | '斤')));
        let after = next.filter(|&c| matches!(c, '、' | '和') && text.at(end + 1).is_some_and(|c| c.is_ascii_digit()));
        if before.is_none() && after.is_none() {
            return false;
        }
        start = before.map_or(start, |at| {
            (at.saturating_sub(7)..at).rev().take_while(|&i| sized(text.chars[i])).last().unwrap_or(at)
        });
        end = after.map_or(end, |_| text.leading(end + 1..end + 8, sized).end);
    }
    false
}
