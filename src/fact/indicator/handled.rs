//! What became of matters that were counted before: 收集诉求36条,现场|解决21条,其余15条正在办理; and how often somebody was visited.

use super::earlier::{counted_alike, in_sentence};
use super::{Reader, Reading, right};
use crate::fact::scene::Shape;
use crate::length::Length;
use crate::tables::lists::{BODIES, GROUPS, HOUSES, MATTERS_DONE, MATTERS_DONE_HOW, PEOPLE};
use crate::tables::{CueRole, words};

impl Reader<'_, '_> {
    /// 现场|解决2100条, 已|回应540项, 其余|15条: a deed with no object is done to those counted before by the same word.
    pub(super) fn take_handled(&mut self) -> bool {
        const LONGEST: usize = 12;
        let (scene, span) = (self.scene, &self.figure.span);
        let unit = self.figure.unit.as_str();
        let matters = matches!(unit, "条" | "件" | "个" | "项" | "起" | "处" | "宗" | "家" | "件次" | "户");
        // 争取资金3.6亿元,|拨付1.9亿元.
        let paid = || scene.text.ends_with_any(span.start, words!["拨付", "支付", "兑现"]);
        let matters = self.reading.shape == Shape::Count && matters || self.reading.shape == Shape::Money && paid();
        if !matters || !(2..=LONGEST).contains(&(span.start - self.floor)) {
            return false;
        }
        let rest = scene.text.word_at(self.floor, words!["其余", "余下"]);
        let rest = rest.is_some_and(|w| self.floor + w.length() == span.start);
        if !(rest || self.is_done_alone())
            || right::phrase(scene, self.index, self.bounds.end, self.reading.shape).is_some()
        {
            return false;
        }
        // 排查隐患2915项,其中重大隐患12项,已|整改2871项: more than those are of all.
        const NEAR: usize = 4;
        let as_many = |(i, r): &(usize, &Reading)| {
            let whole = &scene.figures[*i];
            r.shape == self.reading.shape && whole.unit == self.figure.unit && whole.value >= self.figure.value
        };
        let whole = in_sentence(scene, self.before, &self.reading, NEAR).find(as_many).map(|(_, r)| r);
        let alike = || counted_alike(scene, self.before, &self.reading, self.index);
        let Some(same) = whole.or_else(alike) else { return false };
        let named = same.indicator.is_some() && same.joint.change.is_none();
        if named {
            self.reading.take_name(same);
        }
        named
    }

    /// Whether nothing but such a deed and how it was done stands before the figure in its clause.
    fn is_done_alone(&self) -> bool {
        let (text, end) = (self.scene.text, self.figure.span.start);
        let skip = |mut at: usize, words| {
            while let Some(word) = text.word_at(at, words) {
                at += word.length();
            }
            at
        };
        let deed = skip(self.floor, MATTERS_DONE_HOW);
        let after = skip(deed, MATTERS_DONE);
        after > deed && skip(after, words!["到位", "完毕", "完成", "了", "近", "约", "超", "达", "共"]) == end
    }

    /// |走访|企业1860次: how often something is done to people or bodies is told of the deed; so it is with |通报|批评10人.
    pub(super) fn take_visits(&mut self) {
        const LONGEST: usize = 6;
        let (scene, phrase) = (self.scene, &self.phrase);
        let told = scene.text.ends_with_at(phrase.start, "通报") && phrase.start >= self.floor + 2;
        if told && phrase.len() == 2 && scene.text.starts_with_any(phrase.start, words!["批评", "表扬"]) {
            self.phrase.start -= 2;
            return;
        }
        let times = self.figure.unit == "次" && self.reading.shape == Shape::Count;
        // 每月至少|走访2次.
        let verb = self.reading.joint.verb_end;
        let least = verb.saturating_sub(2);
        if times && verb >= self.floor + 4 && scene.text.ends_with_any(least, words!["至少", "最少"]) {
            self.phrase = least..verb;
            return;
        }
        if !times || !(2..=LONGEST).contains(&phrase.len()) {
            return;
        }
        let whom = [PEOPLE, BODIES, GROUPS, HOUSES].iter().any(|words| scene.text.ends_with_any(phrase.end, words));
        let verb = scene.cues.ending_at(phrase.start).iter().find(|w| w.is(CueRole::Verb) && w.end == w.start + 2);
        if let Some(verb) = verb.filter(|w| whom && w.start >= self.floor) {
            self.phrase.start = verb.start;
        }
    }
}
