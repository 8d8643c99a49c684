//! A rate of change told by a noun after it, or before the figure it went on from: 保持20%以上增长, 增速由5%提高到6%.

use super::{Reader, Reading};
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::mention::Direction;
use crate::tables::lists::GROWTH_MANNERS;
use crate::tables::{CueRole, Words, words};

impl Reader<'_, '_> {
    /// 保持6.4%|的中高增速, 20%|以上增长: which way the noun after a ratio goes.
    pub(super) fn growth_after(&self) -> Option<Direction> {
        static UP: &Words = words!["增长", "增速", "增幅", "涨幅", "升幅", "成长", "递增", "攀升"];
        static DOWN: &Words = words!["降幅", "跌幅", "下降", "下滑", "负增长", "递减"];
        if !matches!(self.reading.shape, Shape::Percent | Shape::Times) {
            return None;
        }
        let text = self.scene.text;
        // 分别保持|25%|、20%、18%|高速增长: the noun stands after the last.
        const MOST: usize = 8;
        let beside = |pair: &&[FigureSpan]| {
            let gap = pair[0].span.end..pair[1].span.start;
            let joins = gap.len() == 1 && matches!(text.chars[gap.start], '、' | '和' | '与');
            joins && pair[1].unit == pair[0].unit
        };
        let run = self.scene.figures[self.index..].windows(2).take(MOST).take_while(beside).count();
        let end = self.scene.figures[self.index + run].span.end;
        let mut at = end;
        for _ in 0..4 {
            let Some(part) = text.word_at(at, GROWTH_MANNERS) else { break };
            at += part.chars().count();
        }
        // 以每年18%的|速度|递增.
        at += 2 * usize::from(text.starts_with_at(at, "速度"));
        let any = |words: &Words| text.starts_with_any(at, words);
        let noun = at > end && at <= self.bounds.end;
        match noun {
            true if any(UP) => Some(Direction::Up),
            true if any(DOWN) => Some(Direction::Down),
            _ => None,
        }
    }
}

/// What a figure has of the one whose indicator it took.
pub(super) fn go_on(scene: &Scene, previous: &Reading, reading: &mut Reading) {
    // 产值增速连续4个月|超过20%: so does a rate of growth.
    if previous.joint.streak && matches!(reading.shape, Shape::Percent | Shape::Times) {
        grow(scene, reading);
        // 涨幅|连续3个月保持在1%以上: whose rate it is was told before.
        let clause = scene.clauses.all.get(reading.clause).map_or(0, |c| c.span.start);
        let noun = scene.cues.starting_at(clause).iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]));
        let noun = noun.filter(|_| previous.clause == reading.clause).map(Word::direction);
        reading.joint.change = reading.joint.change.or(noun);
    }
    // 产值增速居全市第二位,年均增长|8%: the speed ranks, the amount grows.
    let change = reading.joint.change;
    if previous.shape == Shape::Rank && change.is_some() && matches!(reading.shape, Shape::Percent | Shape::Times) {
        grow(scene, reading);
        reading.joint.change = change;
    }
    let ratio = |shape| matches!(shape, Shape::Percent | Shape::Part);
    let level = reading.joint.link && reading.joint.change.is_none();
    // 产值增速由5.1%回落至|4.3%.
    let same = previous.clause == reading.clause && level && ratio(reading.shape);
    if let Some(named) = previous.named.as_ref().filter(|_| same) {
        let noun = |w: &&Word| w.any(&[CueRole::UpNoun, CueRole::DownNoun]) && w.start != named.start;
        let (inside, behind) = (scene.cues.ending_at(named.end), scene.cues.starting_at(named.end));
        let from = matches!(scene.text.at(named.end), Some('由' | '从'));
        // 人口自然增长率由5%降至4% is a rate of its own.
        let own = || inside.iter().any(|w| w.known);
        let noun = behind.iter().find(noun).filter(|_| previous.joint.change.is_some());
        let within = || inside.iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun])).filter(|_| from && !own());
        reading.joint.change = noun.or_else(within).map(Word::direction);
    }
    // 占全省比重从4.6%跃升至9.5%: a share stays one.
    let share = previous.part || previous.shape == Shape::Part && reading.shape == Shape::Percent;
    reading.part |= share && level && ratio(previous.shape) && ratio(reading.shape);
}

/// Makes a figure the growth that its indicator ends in.
fn grow(scene: &Scene, reading: &mut Reading) {
    let Some(named) = reading.named.clone() else { return };
    let noun = scene.cues.ending_at(named.end).iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]));
    if let Some(noun) = noun.filter(|w| w.start >= named.start + 2) {
        reading.joint.change = Some(noun.direction());
        reading.indicator = Some(scene.words(named.start..noun.start));
        reading.named = Some(named.start..noun.start);
    }
}
