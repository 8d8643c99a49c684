//! How far parts of what was counted have come: 项目73个,其中|开工|46个,|竣工|27个.

use std::ops::Range;

use super::Reader;
use super::right::noun_ends;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::lists::{ACTORS, BEGUN, BODIES, EVENTS, FINISHING, MATTERS_DONE, PEOPLE, STAGED_THINGS, STAGES};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

/// Where a phrase ends before two words for how far those counted have come: 改革事项|上线运行|26项; but not 社区|签约落地|26个.
pub(super) fn before_two(scene: &Scene, floor: usize, figure: &FigureSpan, end: usize) -> usize {
    const SHORTEST: usize = 2;
    const TWO: usize = 4;
    if Shape::of(figure) != Shape::Count {
        return end;
    }
    let text = scene.text;
    let stage = |at: usize| {
        let stage =
            [STAGES, BEGUN, FINISHING, MATTERS_DONE, EVENTS].iter().find_map(|words| text.word_before(at, words));
        at - stage.map_or(0, |w| w.length())
    };
    let start = figure.span.start;
    let thing = stage(stage(start));
    if thing + TWO > start || thing < floor + SHORTEST || thing > end {
        return end;
    }
    let whose = |w: &Word| w.place || w.any(&[CueRole::Own, CueRole::Wide]);
    let built = text.ends_with_any(thing, words!["平台", "中心", "基地", "站点"]);
    let counted = built || matches!(figure.unit.as_str(), "家" | "户" | "所");
    let acts = [ACTORS, BODIES, PEOPLE].iter().any(|words| text.ends_with_any(thing, words)) && !counted;
    let named = noun_ends(scene, thing) && !acts && scene.zone_at(thing - 1).is_none();
    if named && !scene.cues.ending_at(thing).iter().any(whose) { thing } else { end }
}

/// 开工、|投产项目, 建成和|在建高速公路: whether works of a stage stand there, which others may stand before.
pub(super) fn works(scene: &Scene, last: Range<usize>) -> bool {
    static UNFINISHED: &Words = words!["在建", "拟建", "续建", "待建"];
    scene.text.word_at(last.start, STAGES).is_some_and(|w| w.length() < last.len())
        && (scene.text.ends_with_at(last.end, "项目") || scene.text.starts_with_any(last.start, UNFINISHED))
}

impl Reader<'_, '_> {
    /// 签约项目40个,|开工|12个: the stage says which of those told before they are.
    pub(super) fn name_stage(&mut self) -> bool {
        const NEAR: usize = 12;
        const LONGEST_NAME: usize = 4;
        const SENTENCES: usize = 1;
        static ALREADY: &Words = words!["已", "共", "已有", "仅"];
        let (scene, start) = (self.scene, self.figure.span.start);
        if self.reading.shape != Shape::Count || !matches!(self.figure.unit.as_str(), "个" | "项" | "家" | "宗" | "处")
        {
            return false;
        }
        // 新建|22个|电网工程: those have a name of their own.
        let end = self.figure.span.end;
        // 建成|10个以上|特色园区: so do those.
        let bound = end + 2 * usize::from(scene.text.starts_with_any(end, words!["以上", "以下"]));
        if scene.text.at(bound).is_some_and(is_alphanumeric) {
            return false;
        }
        let Some(stage) = scene.text.word_before(start, STAGES) else { return false };
        let stage = start - stage.length()..start;
        // 产业园已|开工12个: whoever does it may stand before, a noun of its own not.
        let free = self.phrase.is_empty()
            || self.phrase == stage
            || self.phrase.end == stage.end && self.phrase.start >= self.floor && self.phrase.len() <= stage.len() + 1;
        let opens =
            stage.start == self.floor || scene.text.ends_with_any(stage.start, ALREADY) || self.opens_part(stage.start);
        if stage.start < self.floor || !free || !opens {
            return false;
        }
        let sentence = |clause: usize| scene.clauses.all.get(clause).map_or(0, |c| c.sentence);
        let here = sentence(self.reading.clause);
        let near = self.before.iter().enumerate().rev().take(NEAR);
        let mut near = near.take_while(|(_, r)| sentence(r.clause) + SENTENCES >= here);
        let Some(counted) = near.find(|(i, r)| r.shape == Shape::Count && scene.figures[*i].unit == self.figure.unit)
        else {
            return false;
        };
        let Some(whole) = counted.1.indicator.as_deref() else { return false };
        let Some(thing) = STAGED_THINGS.at_end_of(whole) else { return false };
        // 重点项目15个,新开工6个: a short name is taken whole, without its own stage.
        let own = STAGES.iter().any(|stage| whole.starts_with(stage));
        let short = whole.length() <= LONGEST_NAME && !own;
        self.reading.indicator = Some(scene.words(stage.clone()) + if short { whole } else { thing });
        self.reading.named = Some(stage);
        true
    }

    /// Whether nothing stands between the beginning of the clause and a position but 其中.
    fn opens_part(&self, at: usize) -> bool {
        self.scene.text.ends_with_at(at, "其中") && at <= self.floor + 2
    }
}
