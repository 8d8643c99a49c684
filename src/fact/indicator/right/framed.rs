//! What is counted between the two parts of a frame: 在|16幢楼宇|试点楼长制, 以|1个中心|为主阵地.

use super::Thing;
use crate::char_set::chars;
use crate::fact::scene::Shape;
use crate::tables::lists::{BODIES, DEEDS, FACILITIES, GROUPS, HOLDER_DEEDS, SITES, SURROUNDINGS};
use crate::tables::{CueRole, Words, words};

impl Thing<'_, '_> {
    /// Leaves out the second part, which no word of the phrase's own may have ended.
    pub(super) fn before_frame(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let first = self.start + SHORTEST;
        if self.shape != Shape::Count || self.end <= first {
            return;
        }
        const LONGEST_LIST: usize = 24;
        let before = text.before(self.figure.span.start);
        // 在云帆大厦等|13幢楼宇|试点楼长制.
        let listed = before == Some('等') && {
            let clause = scene.clauses.all[scene.clauses.at(self.start)].span.start;
            let from = clause.max(self.figure.span.start.saturating_sub(LONGEST_LIST));
            (from..self.figure.span.start).rev().any(|i| text.chars[i] == '在' && scene.alone(i))
        };
        match if listed { Some('在') } else { before } {
            Some('以') => {
                let being = |&i: &usize| {
                    text.chars[i] == '为'
                        && scene.open(i)
                        && !text.before(i).is_some_and(|c| chars!("作成行人华认称因定").has(c))
                };
                self.end = (first..self.end).find(being).unwrap_or(self.end);
            }
            Some('在') if !self.is_followed() => self.end = self.site_end(first).unwrap_or(self.end),
            _ => {}
        }
    }

    /// 4平方公里|建成区|内, 300亩|地块|上: how something lies there is no part of it.
    pub(super) fn before_within(&mut self) {
        let within = words!["区内", "园内", "块上"];
        self.end -= usize::from(self.shape == Shape::Physical && self.scene.text.ends_with_any(self.end, within));
    }

    /// Whether what is done there stands behind the phrase, or the phrase ends as an adverbial does.
    fn is_followed(&self) -> bool {
        const SORTS: [&Words; 2] = [DEEDS, HOLDER_DEEDS];
        let verb = self.scene.cues.at(self.end, &[CueRole::Lead, CueRole::Verb, CueRole::Stop]).is_some()
            || SORTS.iter().any(|words| self.scene.text.starts_with_any(self.end, words));
        let within = matches!(
            self.scene.text.before(self.end),
            Some('中' | '上' | '里' | '内' | '下' | '后' | '前' | '间' | '的')
        );
        within || verb
    }

    /// Where the last of the nouns for places ends that stand together first in the phrase.
    fn site_end(&self, first: usize) -> Option<usize> {
        const LONGEST_COMPOUND: usize = 6;
        const SHORTEST_DEED: usize = 2;
        const SORTS: [&Words; 4] = [GROUPS, BODIES, FACILITIES, SITES];
        let (scene, text) = (self.scene, self.scene.text);
        let site = |&i: &usize| scene.open(i) && SORTS.iter().any(|words| text.ends_with_any(i, words));
        let end = (first..self.end).find(site)?;
        let end = (end..=self.end.min(end + LONGEST_COMPOUND)).rev().find(site)?;
        let goes_on = matches!(text.at(end), Some('的' | '、' | '和' | '及' | '与' | '或' | '·' | '-'));
        (end + SHORTEST_DEED <= self.end && !goes_on).then_some(end)
    }

    /// 50人以上|企业|党组织覆盖率: bodies of such a size, not what is told of them.
    pub(super) fn sized_body(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let bound = text.ends_with_any(self.start, words!["以上", "以下", "以内"]);
        let people = matches!(self.figure.unit.as_str(), "人" | "名");
        if !(bound && people) || self.start < self.figure.span.end + SHORTEST {
            return;
        }
        let body = |&i: &usize| scene.open(i) && text.ends_with_any(i, BODIES);
        let end = (self.start + SHORTEST..self.end).find(body);
        self.end =
            end.filter(|&i| !text.ends_with_any(self.end, BODIES) && text.at(i) != Some('的')).unwrap_or(self.end);
    }

    /// 102个网格|中群众: they are where somebody is.
    pub(super) fn around(&self) -> Option<usize> {
        let (scene, text) = (self.scene, self.scene.text);
        let inside = |at: usize| match text.chars[at] {
            '中' => !text.at(at + 1).is_some_and(|c| {
                chars!("国央心学小型医外试药欧高等层介标转间亚队东西部期青年共科文华级枢继控原草餐专海秋").has(c)
            }),
            '里' => text.at(at + 1) != Some('程'),
            '内' => !text.at(at + 1).is_some_and(|c| chars!("地资部外容河贸销需陆科衣涝控存镜").has(c)),
            _ => false,
        };
        // 从1400项科研成果|中甄选出: whatever they are taken from.
        let taken = text.before(self.figure.span.start) == Some('从');
        let found = |&at: &usize| inside(at) && (taken || text.ends_with_any(at, SURROUNDINGS)) && scene.alone(at);
        let last = self.end.saturating_sub(if taken { 1 } else { 2 });
        (self.start + 1..last).find(found).filter(|_| self.shape == Shape::Count)
    }
}
