//! Times behind what they date.

use std::ops::Range;

use super::period::PeriodRole;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::EVENTS;
use crate::tables::{Words, words};

/// The time of what is counted, right after its number or its name: 28个|2020年|计划开工项目, 20个项目|去年|竣工.
pub(super) fn of(scene: &Scene, figure: &Range<usize>, reading: &Reading) -> Option<usize> {
    static LEADS: &Words = words![
        "已于",
        "将于",
        "均于",
        "计划于",
        "计划",
        "已在",
        "将在",
        "预计于",
        "拟于",
        "预计在",
        "预计",
        "于",
        "在",
        "均",
        "将"
    ];
    let counts = matches!(reading.shape, Shape::Count | Shape::Noun);
    if !counts && !matches!(reading.shape, Shape::Money | Shape::Physical) {
        return None;
    }
    let next = scene.period_after(figure.end);
    let period = scene.periods.get(next).filter(|p| p.role == PeriodRole::Governs)?;
    // 11个|当年|签约、当年开工.
    if super::phrase::of_deeds(scene, &period.span) {
        return None;
    }
    let clause_end = scene.clauses.all.get(reading.clause)?.span.end;
    let noun = reading.named.as_ref().filter(|named| named.start >= figure.end).map_or(figure.end, |named| named.end);
    let lead = scene.text.word_at(noun, LEADS);
    // 剩余3亿元|将于年底前到位, 首批3亿元|计划6月到位: behind an amount only so.
    // 一期9万平方米|去年9月|启用, 首期15亿元|6月份|已经到账.
    const LONGEST_EVENT: usize = 4;
    let came = || {
        let rest = period.outer.end..clause_end;
        period.span.start == noun
            && (2..=LONGEST_EVENT).contains(&rest.len())
            && (scene.text.ends_with_any(clause_end, EVENTS)
                || scene.text.ends_with_any(clause_end, words!["到账", "到位", "投用", "启用", "交付", "封顶", "完工"]))
    };
    if !counts && came() {
        return Some(next);
    }
    if !counts && !lead.is_some_and(|w| w.ends_with(['于', '计', '划'])) {
        return None;
    }
    let after = noun + lead.map_or(0, |w| w.length());
    let done = period.outer.end + 1 < clause_end && !scene.figure_in(period.outer.end..clause_end);
    (period.span.start == figure.end && reading.shape == Shape::Count || period.outer.start == after && done)
        .then_some(next)
}
