//! What is like those told of: 像云帆这样的|企业, 这样的|志愿者,社区有160多名.

use std::ops::Range;

use super::{Reader, left};
use crate::fact::scene::{Scene, Shape};
use crate::tables::lists::{BODIES, GROUPS};
use crate::tables::{Words, words};

/// Where a stretch goes on after the words that say what is alike.
pub(in crate::fact) fn end(scene: &Scene, range: Range<usize>) -> Option<usize> {
    static ALIKE: &Words = words!["这样的", "一样的", "之类的", "这类的", "类似的"];
    let (text, limit) = (scene.text, range.end);
    let of = |&i: &usize| text.chars[i] == '的' && i >= range.start + 2 && text.ends_with_any(i + 1, ALIKE);
    range.clone().rev().find(of).map(|i| i + 1).filter(|&i| i < limit)
}

impl Reader<'_, '_> {
    /// 这样的志愿者,社区有|160多名: what the clause before names is counted by whoever has so many.
    pub(super) fn name_alike(&mut self) -> bool {
        const LONGEST: usize = 32;
        let (scene, here) = (self.scene, self.reading.clause);
        let counts = matches!(self.reading.shape, Shape::Count | Shape::Noun) && self.previous.is_none();
        let ends = self.figure.span.end == self.bounds.end;
        let Some(last) = here.checked_sub(1).and_then(|i| scene.clauses.all.get(i)).filter(|_| counts && ends) else {
            return false;
        };
        if last.sentence != scene.clauses.all[here].sentence || last.span.len() > LONGEST {
            return false;
        }
        let whose = || {
            let who = self.phrase.end;
            scene.text.has_any(who..self.figure.span.start, words!["有"])
                && (scene.text.ends_with_any(who, BODIES)
                    || scene.text.ends_with_any(who, GROUPS)
                    || matches!(scene.text.before(who), Some('区' | '园' | '市' | '县')))
        };
        let thing = end(scene, last.span.clone())
            .map(|start| left::phrase(scene, start, last.span.end))
            .filter(|thing| thing.end == last.span.end && thing.len() >= 2)
            .filter(|thing| !scene.figure_in(thing.clone()) && (self.phrase.is_empty() || whose()));
        let named = thing.is_some();
        if let Some(thing) = thing {
            self.name(thing);
        }
        named
    }
}
