//! Days that date what was done or said on them rather than what was counted.

use super::inner::sentence_end;
use crate::fact::scene::Scene;
use crate::tables::lists::{HOLDING, REPORTS, TELLING_DAYS};
use crate::tables::words;

/// Whether a day is followed by what was done or said on it rather than by what was counted: 5月31日,高新区举行….
pub(super) fn reports(scene: &Scene, after: usize) -> bool {
    const REACH: usize = 40;
    let end = scene.next_figure(after).map_or(after, |f| f.span.start);
    if end > after + REACH {
        return true;
    }
    if matches!(scene.text.at(after), Some('电' | '讯')) {
        return true;
    }
    scene.text.has_any(after..end, REPORTS)
}

/// Whether a day is that of an event rather than of a report: 6月28日,高新区|举行|签约仪式,….
pub(super) fn holds_event(scene: &Scene, after: usize) -> bool {
    const REACH: usize = 40;
    let figure = scene.next_figure(after).map_or(after, |f| f.span.start);
    let window = || after..figure.min(after + REACH);
    scene.text.has_any(window(), HOLDING) && !scene.text.has_any(window(), TELLING_DAYS)
}

/// Whether what was counted on a day is set against that of another one, as where a day's numbers are told one after another.
pub(super) fn counted_on(scene: &Scene, after: usize) -> bool {
    const REACH: usize = 60;
    let end = sentence_end(scene, scene.clauses.all[scene.clauses.at(after)].sentence);
    scene.text.has_any(after..end.min(after + REACH), words!["同比", "环比"])
}
