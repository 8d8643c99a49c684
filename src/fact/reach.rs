//! How far a time expression reaches: over its clause, its sentence, its paragraph.

use std::ops::Range;

use super::cue::Word;
use super::indicator::Reading;
use super::period::PeriodRole;
use super::scene::{Scene, Shape};
use crate::tables::CueRole;
use crate::tables::lists::{EVENTS, FOUNDING};

/// Whether a clause speaks of what comes once something is done, and a time of before: 1-5月…。项目投产后,年产值可达….
pub(super) fn once_done(scene: &Scene, period: usize, clause: usize) -> bool {
    const REACH: usize = 160;
    let time = scene.periods[period].span.end;
    let Some(clause) = scene.clauses.all.get(clause) else { return false };
    let first = scene.clauses.of_sentence(clause.sentence).start;
    let from = scene.clauses.all[first].span.start.max(clause.span.end.saturating_sub(REACH));
    let beside = scene.clauses.at(time);
    let done = |w: &Word| {
        w.is(CueRole::Target) && scene.text.before(w.end) == Some('后') && scene.clauses.at(w.start) != beside
    };
    scene.cues.within(from.max(time)..clause.span.end).iter().any(done)
}

/// Whether a figure is how long something has gone on since a time of before: 去年通过评审,已试运行18个月.
pub(super) fn lasted(scene: &Scene, period: usize, reading: &Reading, figure: usize) -> bool {
    let Some(clause) = scene.clauses.all.get(reading.clause).filter(|_| reading.shape == Shape::Time) else {
        return false;
    };
    let before = clause.span.start..figure;
    scene.periods[period].span.end <= before.start && before.into_iter().any(|i| scene.text.at(i) == Some('已'))
}

/// Whether a time is one month, neither reached (截至5月) nor one of several (1-5月).
pub(super) fn month(scene: &Scene, span: &Range<usize>) -> bool {
    let chars = &scene.text.chars[span.clone()];
    let month = matches!(chars, [.., '月'] | [.., '月', '份']);
    month && !chars.iter().any(|c| matches!(c, '截' | '-' | '~' | '至' | '到' | '—' | '前' | '个'))
}

/// Whether only a number, a bracket, a short label or the line that sums up a paragraph stands before a position of the block.
pub(super) fn opens(scene: &Scene, span: &Range<usize>) -> bool {
    let position = span.start;
    const LABEL: usize = 6;
    const SLOGAN: usize = 24;
    let begins = scene.clauses.all.iter().take(SLOGAN).find(|c| c.span.start == position);
    let slogan = position <= SLOGAN && scene.figure_after(position) == 0;
    if slogan && begins.is_some_and(|c| c.sentence == 1 && !month(scene, span)) {
        return true;
    }
    scene.text.chars[..position.min(LABEL + 1)].iter().take(position).filter(|c| c.is_alphanumeric()).count() <= 2
        && position <= LABEL
}

/// Whether a period of the sentence before reaches into this one: its first clause has a figure and it has no time of its own.
pub(super) fn carried(scene: &Scene, reading: &Reading, sentence: usize, live: usize, passing: bool) -> bool {
    if sentence > live + 2 {
        return false;
    }
    let clauses = scene.clauses.of_sentence(sentence);
    let Some(start) = scene.clauses.all.get(clauses.start).map(|c| c.span.start) else { return false };
    let end = scene.clauses.all[clauses.end - 1].span.end;
    let mut own = scene.periods[scene.period_after(start)..].iter().take_while(|p| p.span.start < end);
    let dated = own.any(|p| p.role != PeriodRole::Base);
    let among = among(scene, sentence);
    !dated && (!passing || sentence == live || among || reading.clause <= clauses.start)
}

/// Whether a sentence takes a part of what the one before told: 其中,….
pub(super) fn among(scene: &Scene, sentence: usize) -> bool {
    let first = scene.clauses.of_sentence(sentence).start;
    scene.clauses.all.get(first).is_some_and(|c| scene.text.starts_with_at(c.span.start, "其中"))
}

/// Whether a time is the end of a stretch, in a later clause of its sentence and without a figure there: …,月底主体完工。
pub(super) fn mere_edge(scene: &Scene, period: usize, sentence: usize) -> bool {
    let span = &scene.periods[period].span;
    let clause = scene.clauses.at(span.start);
    let later = scene.clauses.all[clause].sentence < sentence
        && clause.checked_sub(1).is_some_and(|c| scene.clauses.all[c].sentence == scene.clauses.all[clause].sentence);
    let figure = scene.figures.get(scene.figure_after(span.end));
    let counted = figure.is_some_and(|f| scene.clauses.all[scene.clauses.at(f.span.start)].sentence < sentence);
    later && !counted && matches!(scene.text.before(span.end), Some('底' | '末'))
}

/// Whether a time only says when something came about, with nothing counted: 2023年10月投产,总投资30亿元.
pub(super) fn dates_event(scene: &Scene, span: &Range<usize>) -> bool {
    const LONGEST: usize = 8;
    const FARTHEST: usize = 40;
    let clause = &scene.clauses.all[scene.clauses.at(span.start)].span;
    let rest = span.end..clause.end;
    let bare = scene.figures.get(scene.figure_after(clause.start)).is_none_or(|f| f.span.start >= clause.end);
    if !bare {
        return false;
    }
    // 1992年经国务院批准设立,规划面积30平方公里: what a place has now was not counted when it was founded.
    let told = rest.len() <= FARTHEST
        && rest.clone().any(|i| FOUNDING.iter().any(|w| scene.text.starts_with_at(i, w)))
        && !scene.text.ends_with_at(span.end, "来");
    if told {
        return true;
    }
    let event = EVENTS.iter().any(|w| scene.text.ends_with_at(clause.end, w) && rest.len() >= w.chars().count());
    // 将在明年5月底竣工,届时|可入驻50家: what follows happens then.
    let then = ["届时", "到时", "当时"].iter().any(|w| scene.text.starts_with_at(clause.end + 1, w));
    event && !then && rest.len() <= LONGEST && scene.text.at(clause.end) == Some(',')
}
