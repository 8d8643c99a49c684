//! Lengths of time: durations measure (连续6年, 提前6个月), dates and periods do not (2020年, 近5年, 前4个月).

use super::context::{Measured, at_a_time_word, follows, precedes};
use super::{Reader, qualifier};
use crate::numeral::Script;
use crate::tables::Han;

/// Words right before a length of time that make it a period: 过去5年, 前4个月.
const PERIOD_BEFORE: [&str; 20] = [
    "近", "过去", "未来", "今后", "最近", "这", "此后", "前", "后", "头", "每", "上", "下", "往后", "以后", "随后",
    "那", "该", "本", "同",
];
/// Words right after it that do: 5年来, 3年行动计划.
const PERIOD_AFTER: [&str; 22] = [
    "来",
    "以来",
    "间",
    "前",
    "后",
    "之后",
    "行动",
    "计划",
    "规划",
    "攻坚",
    "方案",
    "过渡期",
    "期间",
    "初",
    "末",
    "底",
    "提升行动",
    "提升工程",
    "提升计划",
    "目标",
    "累计",
    "共计",
];
/// Words before it that make it a duration.
const DURATION_BEFORE: [&str; 52] = [
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
    "时隔",
    "期限为",
    "达",
    "达到",
];

/// Whether a length of time measures, and is neither a date nor a period.
pub(super) fn measures(reader: &Reader, m: &Measured) -> bool {
    let (numeral, unit) = (m.numeral, m.unit);
    let year = unit.name == "年";
    let arabic = numeral.script == Script::Arabic;
    if year && arabic && numeral.scale == 1.0 && (numeral.value >= 1000.0 || reader.text.at(m.start) == Some('0')) {
        return false;
    }
    if year && follows(reader, m.end, &["代", "级", "度"]) {
        return false;
    }
    if follows_its_word(reader, m.start) {
        return true;
    }
    if !arabic && unit.han != Han::Any {
        return qualifier::before(reader, m.start).is_some() && !precedes(reader, m.start, &["近"]);
    }
    if precedes(reader, m.start, &PERIOD_BEFORE) && !at_a_time_word(reader, m.start) {
        return false;
    }
    let limit = year && follows(reader, m.end, &["内", "之内", "以内", "期"]);
    !limit && !follows(reader, m.end, &PERIOD_AFTER)
}

/// Whether a word before `at` makes a length of time a duration: 连续, 用时近, 历时约.
pub(super) fn follows_its_word(reader: &Reader, at: usize) -> bool {
    if precedes(reader, at, &DURATION_BEFORE) {
        return true;
    }
    let mut end = at;
    for gap in ["近", "约", "超", "超过", "了", "仅"] {
        if reader.text.ends_with_at(end, gap) {
            end -= gap.chars().count();
        }
    }
    end < at && precedes(reader, end, &DURATION_BEFORE)
}
