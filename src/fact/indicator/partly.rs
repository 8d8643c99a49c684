//! Whether a figure says how much of what stands after it: 创造了全市42%的地区生产总值, 给予企业300万元奖励.

use super::Reader;
use crate::fact::cue::Word;
use crate::tables::{CueRole, words};

impl Reader<'_, '_> {
    /// Whether it is that much of what stands after it in a wider place.
    pub(super) fn shares(&self) -> bool {
        let joint = &self.reading.joint;
        let of = self.scene.text.starts_with_at(self.figure.span.end, "以上的");
        joint.scope
            && !joint.link
            && joint.change.is_none()
            && (of || self.scene.text.at(self.figure.span.end) == Some('的'))
    }

    /// 完成了全省开发区|50%左右的工业总产值: a verb with that much of a known amount after it.
    pub(super) fn produces(&self) -> bool {
        const REACH: usize = 40;
        let (scene, end) = (self.scene, self.figure.span.end);
        let from = self.bounds.start.max(self.figure.span.start.saturating_sub(REACH));
        let hedge = scene.text.starts_with_any(end, words!["以上", "左右", "以下", "上下"]);
        let of = end + if hedge { 2 } else { 0 };
        let joint = &self.reading.joint;
        let known = |at: usize| scene.cues.starting_at(at).iter().any(|w| w.known && w.end - w.start > 1);
        let verb = |w: &Word| w.is(CueRole::Lead) && matches!(scene.text.at(w.end), Some('了' | '出'));
        scene.text.at(of) == Some('的')
            && known(of + 1)
            && !joint.link
            && joint.change.is_none()
            && scene.cues.within(from..self.figure.span.start).iter().any(verb)
    }

    /// 给予企业|300万元奖励: who gets it stands before, what they get after.
    pub(super) fn given(&self) -> bool {
        let verbs = words!["给予", "奖励", "补助", "补贴", "授予", "拨付", "资助", "发给"];
        !self.reading.joint.link && self.scene.text.ends_with_any(self.phrase.start, verbs)
    }
}
