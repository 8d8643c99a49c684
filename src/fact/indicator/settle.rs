//! A verb right before a figure: what stands before it, what it is done to, or the verb itself is counted.

use super::Reader;
use super::earlier::counted_alike;
use super::elsewhere::statement;
use super::left;
use super::predicate;
use super::right;
use crate::fact::scene::Shape;
use crate::length::Length;
use crate::tables::lists::{CASE_DEEDS, DEEDS, GROUPS, PEOPLE, REACHING, SPENT, STAGED_THINGS};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

impl Reader<'_, '_> {
    /// 众创空间|获批|12家, 省级工业设计中心|现有|5家: whether the verb is told of those named before it, which the classifier counts.
    fn is_named_with_verb(&self) -> bool {
        const SHORTEST: usize = 4;
        static VERBS: &Words = words![
            "获批",
            "获评",
            "新获批",
            "新认定",
            "新培育",
            "新创建",
            "新建成",
            "新引进",
            "新签约",
            "新增设",
            "现有",
            "共有",
            "已有"
        ];
        let (text, joint) = (self.scene.text, &self.reading.joint);
        let verb = text.past_word(joint.start, VERBS);
        let unit = self.figure.unit.as_str();
        let told = verb == Some(self.figure.span.start)
            && self.phrase.end == joint.start
            && self.phrase.len() >= SHORTEST
            && !text.at(self.figure.span.end).is_some_and(is_alphanumeric);
        let counted = |nouns: [&Words; 2]| nouns.iter().any(|w| text.ends_with_any(self.phrase.end, w));
        let groups = || unit == "个" && counted([GROUPS, STAGED_THINGS]);
        // 境外投资者|获批81家.
        let whoever = unit == "家" && matches!(text.before(self.phrase.end), Some('者' | '商'));
        told && (whoever || predicate::sorts(unit).is_some_and(|nouns| counted([nouns[0], nouns[1]])) || groups())
    }

    /// 育儿补贴|惠及|120万婴幼儿, 城市更新|惠及|390万人: those whom it reaches, not what reaches them.
    pub(super) fn name_reached(&mut self) -> bool {
        let (text, unit) = (self.scene.text, &self.figure.unit);
        let joint = &self.reading.joint;
        let verb = text.word_before(joint.verb_end, REACHING).filter(|_| joint.lead && !self.phrase.is_empty());
        let Some(verb) = verb.filter(|_| self.reading.shape == Shape::Noun) else { return false };
        let told = unit.length() > 1 && !unit.starts_with(['人', '户']);
        let alone = matches!(unit.as_str(), "人" | "户") && ["惠及", "覆盖", "慰问", "辐射"].contains(&verb);
        if told || alone {
            self.reading.indicator = Some(if told { unit.clone() } else { verb.to_owned() });
        }
        told || alone
    }

    /// A verb right before the figure with nothing counted after it.
    pub(super) fn settle_verb(&mut self) {
        if !self.reading.joint.lead || self.take_object() {
            return;
        }
        if self.phrase.is_empty() {
            // 开展各类|培训十余次: the verb is what is counted.
            let verb = self.scene.cues.ending_at(self.reading.joint.verb_end).iter().find(|w| w.is(CueRole::Verb));
            // 定期开展巡查,累计|巡查36次: so it is after an adverb where times are counted.
            let times = matches!(self.figure.unit.as_str(), "次" | "场" | "场次" | "人次" | "轮");
            let first = |start: usize| start == self.reading.joint.start || times;
            let noun = verb.is_some_and(|w| !w.is(CueRole::Lead) && first(w.start));
            if noun && matches!(self.reading.shape, Shape::Count | Shape::Noun) {
                self.phrase = left::phrase(self.scene, self.floor, self.reading.joint.verb_end);
            } else {
                self.take_case();
            }
            return;
        }
        if self.take_case() || self.is_named_with_verb() {
            return;
        }
        // 区里选派指导员60名,各街道再选派|20名: whoever does it is counted by no word for people.
        let (text, by) = (self.scene.text, self.phrase.end);
        let people = matches!(self.figure.unit.as_str(), "名" | "位") && !text.ends_with_any(by, PEOPLE);
        let alike = || counted_alike(self.scene, self.before, &self.reading, self.index).is_some();
        if people && (left::does(self.scene, by) || text.ends_with_any(by, GROUPS)) && alike() {
            self.phrase = by..by;
            return;
        }
        // 助学贷款累计|发放3亿元: an adverb between makes it what the verb is done to.
        let joint = &self.reading.joint;
        let between = self.scene.cues.ending_at(joint.verb_end).first().is_some_and(|w| w.start > joint.start);
        let spent = self.scene.text.word_before(joint.verb_end, SPENT).is_some();
        let amount = !matches!(self.reading.shape, Shape::Time | Shape::Rank) && joint.change.is_none() && !spent;
        if between && amount && self.phrase.len() > 2 && !left::does(self.scene, self.phrase.end) {
            return;
        }
        // 企业|投入|2000万元: whoever spends it is not measured.
        if self.reading.shape == Shape::Money
            && spent
            && text.ends_with_any(by, words!["企业", "公司", "集团", "单位", "平台", "研究院"])
        {
            let verb = self.reading.joint.verb_end;
            self.phrase = verb - 2..verb;
            return;
        }
        if matches!(self.reading.shape, Shape::Count | Shape::Noun) {
            // 医疗救助|613万人次: the verb is a noun; 中欧班列累计开行6000列 has one apart.
            let joint = &self.reading.joint;
            // 可满足|600万居民 says nothing of what stands before.
            let may = matches!(self.scene.text.at(joint.start), Some('可' | '能')) && self.reading.shape == Shape::Noun;
            if may {
                self.phrase = joint.start..joint.start;
            } else if self.phrase.end == joint.start
                && self.scene.cues.starting_at(joint.start).iter().any(|w| w.end == joint.verb_end)
            {
                let whole = left::phrase(self.scene, self.floor, joint.verb_end);
                self.phrase = if whole.is_empty() { self.phrase.clone() } else { whole };
            }
        } else if self.reading.shape == Shape::Time || self.scene.known_end(&self.phrase).is_none() {
            // 出口退税|3亿元, 煤炭生产|2亿吨: with a short phrase before it the verb is a noun.
            const LONGEST_NOUN: usize = 12;
            let whole = left::phrase(self.scene, self.phrase.start, self.reading.joint.verb_end);
            // 发展|特色种植860亩: so it is with what was developed.
            let developed = self.scene.text.ends_with_at(whole.start, "发展");
            let near = whole.start <= self.phrase.start + 1 || developed && whole.start <= self.phrase.start + 2;
            let noun = whole.len() <= LONGEST_NOUN && near;
            let empty = self.reading.joint.start..self.reading.joint.start;
            self.phrase = if noun { whole } else { empty };
        }
    }

    /// 山东梯次打造|504个|单产提升引领方: what is done stands right before it, and what it is done to ends the clause, verbs and all.
    fn take_object(&mut self) -> bool {
        const LONGEST: usize = 14;
        let (scene, start, end) = (self.scene, self.figure.span.start, self.figure.span.end);
        let done = self.reading.joint.verb_end + usize::from(scene.text.before(start) == Some('了')) == start;
        let object = statement(scene, end, self.bounds.end, LONGEST).filter(|o| {
            let deed = scene.cues.at(o.start, &[CueRole::Stop, CueRole::Lead, CueRole::Verb]);
            right::noun_ends(scene, o.end) && deed.is_none() && !scene.text.starts_with_any(o.start, DEEDS)
        });
        let Some(object) = object.filter(|_| done && self.reading.shape == Shape::Count) else { return false };
        self.phrase = object;
        true
    }

    /// |立案|86件, 监察机关去年共|查处86件: what is done to somebody or in a case is counted itself, not whoever did it.
    fn take_case(&mut self) -> bool {
        let (text, joint) = (self.scene.text, &self.reading.joint);
        let verb = joint.verb_end.saturating_sub(2)..joint.verb_end;
        let cases = matches!(self.figure.unit.as_str(), "件" | "人" | "起" | "名" | "人次" | "件次" | "宗" | "次");
        let named = cases && verb.start >= self.floor && text.starts_with_any(verb.start, CASE_DEEDS);
        let by = self.phrase.end;
        let alone = self.phrase.is_empty() || left::does(self.scene, by) || text.ends_with_at(by, "机关");
        if !named || !alone || right::phrase(self.scene, self.index, self.bounds.end, self.reading.shape).is_some() {
            return false;
        }
        // 立案|查处8人.
        let filed = text.ends_with_at(verb.start, "立案") && verb.start >= self.floor + 2;
        self.phrase = verb.start - if filed { 2 } else { 0 }..verb.end;
        true
    }
}
