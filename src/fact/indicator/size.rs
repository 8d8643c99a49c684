//! A size before a figure that belongs to what is counted: 超亿元项目10个.

use super::earlier::{counted_alike, in_sentence};
use super::{Reader, Reading};
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::DEEDS;
use crate::tables::{CueRole, words};

impl Reader<'_, '_> {
    /// 超亿元|项目10个: a size before it belongs to what is counted.
    pub(super) fn take_size(&mut self) {
        const LONGEST_COUNTED: usize = 8;
        // 60岁及以上人口|3.1亿人: so does an age.
        let aged = matches!(self.reading.shape, Shape::Count | Shape::Noun) && self.previous.is_some();
        if aged && self.scene.figures[self.index - 1].unit.ends_with('岁') {
            const LONGEST_AGED: usize = 16;
            const NEAR: usize = 3;
            let mut whole = self.scene.figures[self.index - 1].span.start..self.reading.joint.start;
            // 18名演员中,35岁以下的|有7人: those of them.
            let of = self.scene.text.before(whole.end) == Some('的');
            whole.end -= usize::from(of);
            let people = |(_, r): &(usize, &Reading)| matches!(r.shape, Shape::Count | Shape::Noun);
            let people = in_sentence(self.scene, self.before, &self.reading, NEAR).filter(|_| of).find(people);
            if let Some(people) = people.and_then(|(_, r)| r.indicator.clone()) {
                self.reading.indicator = Some(self.scene.words(whole.clone()) + &people);
                self.phrase = whole.end..whole.end;
                return;
            }
            if whole.len() <= LONGEST_AGED && !self.scene.text.chars[whole.clone()].contains(&'、') {
                self.phrase = whole;
            }
            return;
        }
        let bare =
            self.previous.is_some() && matches!(self.scene.figures[self.index - 1].unit.as_str(), "" | "人次" | "人");
        let sized = |p: &&Reading| bare || matches!(p.shape, Shape::Money | Shape::Percent | Shape::Physical);
        let Some(size) = self.previous.filter(sized).filter(|_| self.reading.shape == Shape::Count) else { return };
        let gap = self.scene.figures[self.index - 1].span.end;
        // 净利润超过10亿元的|有164家, 注册资本1000万以上|134家: those who have it.
        let bound = self.scene.text.word_at(gap, words!["及以上", "以上", "及以下", "以下"]);
        let bound = gap + bound.map_or(0, |w| w.length());
        let of = bound + usize::from(self.scene.text.at(bound) == Some('的'));
        if self.phrase.is_empty()
            && of > gap
            && self.reading.joint.start == of
            && let Some(named) = size.named.as_ref().filter(|n| n.start >= self.bounds.start)
        {
            // 规上企业120家,产值超10亿元的有|8家: those of them that have it.
            let alike = counted_alike(self.scene, self.before, &self.reading, self.index);
            let whole = alike.and_then(|whole| whole.indicator.as_deref()?.rsplit('的').next());
            if let Some(whole) = whole.filter(|w| w.length() <= LONGEST_COUNTED) {
                self.reading.indicator = Some(self.scene.words(named.start..of) + whole);
                self.reading.named = Some(named.start..bound);
                self.phrase = self.phrase.end..self.phrase.end;
                return;
            }
            self.phrase = named.start..bound;
            return;
        }
        // 投入3亿元|建设|平台12个: what is spent is no size of what comes of it.
        let between = gap..self.phrase.start.max(gap);
        let chars = &self.scene.text.chars[between.clone()];
        let verbs = [CueRole::Lead, CueRole::Verb];
        let cue = self.scene.cues.within(between).iter().any(|w| w.any(&verbs) && w.end - w.start > 1);
        let verb = cue || self.scene.text.starts_with_any(gap, DEEDS);
        let parted = chars.len() > 3 || chars.contains(&'、') || verb;
        if self.phrase.is_empty() || self.phrase.len() > LONGEST_COUNTED || parted {
            return;
        }
        // 超30亿元|或3亿美元项目6个, 750千伏|和330千伏电网工程16个: both sizes belong to it.
        let other = self.index.checked_sub(2).filter(|&i| second_size(self.scene, i + 1));
        let size = other.map_or(size, |i| &self.before[i]);
        let first = self.index - if other.is_some() { 2 } else { 1 };
        let floor = first.checked_sub(1).map_or(0, |i| self.scene.figures[i].span.end).max(self.bounds.start);
        let near = size.named.as_ref().filter(|n| n.start >= floor);
        // 签约|亿元以上项目58个.
        let joint = if size.joint.lead { size.joint.verb_end.max(size.joint.start) } else { size.joint.start };
        // 力争全年新增|超亿元企业5家.
        let added = |i: usize| self.scene.text.past_word(i, words!["新增", "净增", "力争"]);
        let joint = (joint..self.scene.figures[first].span.start).rev().take(8).find_map(added).unwrap_or(joint);
        let from = near.map_or(joint, |n| n.start.min(joint));
        let among = self.scene.text.starts_with_at(from, "其中");
        self.phrase = from + if among { 2 } else { 0 }..self.phrase.end;
    }

    /// 产值超10亿元的企业20家,|超50亿元的6家: so many have another size of the same amount.
    pub(super) fn take_other_size(&mut self) -> bool {
        const BETWEEN: &str = "以上下的有为达仅就";
        let (scene, text) = (self.scene, self.scene.text);
        let Some(i) = self.index.checked_sub(2).filter(|_| self.reading.shape == Shape::Count) else { return false };
        let (earlier, size) = (&self.before[i], &self.before[i + 1]);
        let (counted, span) = (&scene.figures[i], &scene.figures[i + 1].span);
        let Some((whole, amount)) = earlier.named.clone().zip(size.named.clone()) else { return false };
        // The size of the earlier count stands in what it counts.
        let Some(first) = scene.next_figure(amount.end).map(|f| f.span.clone()) else {
            return false;
        };
        let alike = earlier.shape == Shape::Count
            && counted.unit == self.figure.unit
            && Shape::of(&scene.figures[i + 1]) == size.shape
            && matches!(size.shape, Shape::Money | Shape::Physical)
            && whole.start <= amount.start
            && amount.end <= first.start
            && first.end <= whole.end
            && whole.end <= counted.span.start;
        let gap = span.end..self.figure.span.start;
        if !alike || !text.chars[gap].iter().all(|&c| BETWEEN.contains(c)) {
            return false;
        }
        let bound = |at: usize| at + 2 * usize::from(text.starts_with_at(at, "以上"));
        let hedge = usize::from(matches!(text.before(span.start), Some('超' | '过' | '逾')));
        let parts = [amount, span.start - hedge..bound(span.end), bound(first.end).min(whole.end)..whole.end];
        // 规上企业50家,产值超10亿元的8家,|超50亿元的2家: what they are stands before the first.
        let told = scene.words(whole.clone());
        let rest = earlier.indicator.as_deref().and_then(|name| name.strip_prefix(&told)).unwrap_or_default();
        self.reading.indicator = Some(parts.into_iter().map(|part| scene.words(part)).collect::<String>() + rest);
        self.reading.named = Some(whole);
        true
    }
}

/// 750千伏|和330千伏|电网工程, 超30亿元|或3亿美元|项目: whether a figure is another size beside the one before it.
pub(super) fn second_size(scene: &Scene, index: usize) -> bool {
    let Some([last, here]) = scene.figures.get(index.saturating_sub(1)..=index) else { return false };
    let alike = Shape::of(here) == Shape::Physical && here.unit == last.unit && here.unit != "岁";
    here.span.start == last.span.end + 1
        && match scene.text.at(last.span.end) {
            Some('和' | '与' | '及' | '、') => alike,
            joint => joint == Some('或'),
        }
}
