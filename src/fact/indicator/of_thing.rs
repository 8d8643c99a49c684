//! Of which thing an amount is told where nothing before it names an amount: 承包的|3200亩稻田, 提供2亿元的|装备, 临江县6.2级|地震.

use std::ops::Range;

use super::Reader;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::Shape;
use crate::length::Length;
use crate::mention::Direction;
use crate::tables::lists::{DIMENSIONS, FRAMES_OF_AMOUNTS};
use crate::tables::{CueRole, words};
use crate::text::{Text, is_alphabetic};

impl Reader<'_, '_> {
    /// Whether 的 stands beside an amount, or a place before it, its thing behind it, and no name of an amount before.
    pub(super) fn is_of_thing(&self) -> bool {
        let (text, joint) = (self.scene.text, &self.reading.joint);
        let bound = self.after_bound();
        let of = text.at(bound) == Some('的');
        let thing = bound + usize::from(of);
        // 建设成本的|30%: a ratio is of what stands before 的.
        let ratio = matches!(self.reading.shape, Shape::Percent | Shape::Part);
        let owned = !ratio && !self.phrase.is_empty() && text.before(joint.start) == Some('的');
        if !text.at(thing).is_some_and(|c| is_alphabetic(c) || c == '“') || !(of || owned || self.is_placed()) {
            return false;
        }
        let told = joint.change.is_some() || joint.against.is_some() || joint.rank || joint.compared || joint.rate;
        // 控制该地带超过|一半的地区: how far it reaches names no amount of a place.
        // 工厂已覆盖超过|80%的行业: nor does what they do to them.
        let done = || text.ends_with_any(self.phrase.end, words!["覆盖", "惠及", "消耗", "控制", "满足", "涵盖"]);
        let placed = || joint.reach && of && (self.ends_in_place() || done());
        let linked = joint.link && text.before(self.figure.span.start) != Some('有') && !placed();
        // 全球排名前1%的学科.
        let dated = joint.dated.is_some() || joint.of_whole || text.before(self.figure.span.start) == Some('前');
        !told && !linked && !dated && !self.is_measured_before() && !text.starts_with_any(thing, FRAMES_OF_AMOUNTS)
    }

    /// 临江县6.2级|地震, 7级以上|大风, 局地|降温|8℃: what is told in such degrees.
    pub(super) fn name_degree(&mut self) -> bool {
        let (text, start) = (self.scene.text, self.reading.joint.start);
        if let Some((word, _)) = warmed(text, start, &self.figure.unit) {
            self.name(start - word..start);
            return true;
        }
        if self.figure.unit != "级" {
            return false;
        }
        let at = self.after_bound();
        let at = at + usize::from(text.at(at) == Some('的'));
        let event = text.word_at(at, words!["地震", "强震", "余震", "大风", "阵风", "狂风"]);
        if let Some(event) = event {
            self.name(at..at + event.length());
        }
        event.is_some()
    }

    /// Behind the figure and what bounds it: 5000元以上.
    fn after_bound(&self) -> usize {
        let end = self.figure.span.end;
        let bound = self.scene.text.word_at(end, words!["及以上", "以上", "左右", "以下", "多"]);
        bound.map_or(end, |w| end + w.length())
    }

    /// Whether nothing but where it is stands right before it: 临江县|46万亩强筋小麦, 控制该地带约|75%土地.
    fn is_placed(&self) -> bool {
        let joint = &self.reading.joint;
        !joint.link && !joint.lead && self.figure.value != 100.0 && self.ends_in_place()
    }

    /// Whether a place ends what stands before the figure.
    pub(super) fn ends_in_place(&self) -> bool {
        let (scene, phrase) = (self.scene, &self.phrase);
        let region = || scene.text.ends_with_any(phrase.end, words!["地带", "地区", "境内", "大湾区", "平原", "流域"]);
        let suffix = || scene.text.before(phrase.end).is_some_and(|c| chars!("省市县州镇乡国").has(c));
        // 宁河区|2.2万亩甘薯, but 园区, 社区.
        let at = phrase.end.saturating_sub(2);
        let district = || {
            scene.text.before(phrase.end) == Some('区')
                && !chars!("园社景小灾库城林山牧矿校专片厂院辖地校湖营战发新技保").has(scene.text.chars[at])
        };
        let beside = phrase.end == self.reading.joint.start && phrase.len() >= 2;
        beside && (region() || suffix() || district() || scene.cues.ending_at(phrase.end).iter().any(|w| w.place))
    }

    /// Whether the phrase before the figure names an amount, or how far it is from somewhere: 总投资, 海拔, 距离县城.
    fn is_measured_before(&self) -> bool {
        const NEAR: usize = 12;
        let (scene, end) = (self.scene, self.phrase.end);
        let head = |w: &Word| w.names_amount() || w.any(&[CueRole::UpNoun, CueRole::DownNoun]);
        let apart: Range<usize> = self.phrase.start.max(end.saturating_sub(NEAR))..end;
        let far = || scene.find(apart.clone(), '距').or_else(|| scene.find(apart, '离')).is_some();
        scene.cues.ending_at(end).iter().any(head)
            || scene.text.ends_with_any(end, DIMENSIONS)
            || scene.text.before(end).is_some_and(|c| chars!("额量率值数费价度积金资长宽高深厚重容").has(c))
            || self.reading.shape == Shape::Physical && far()
    }
}

/// 降温|8℃, 升温幅度达|10℃: how many characters tell that it got warmer or colder before a position, and which.
pub(super) fn warmed(text: &Text, at: usize, unit: &str) -> Option<(usize, Direction)> {
    if !matches!(unit, "℃" | "°C" | "度" | "摄氏度") {
        return None;
    }
    let word = text.word_before(at, words!["降温幅度", "升温幅度", "降温", "升温", "回温", "增温"])?;
    let down = word.starts_with('降');
    Some((word.length(), if down { Direction::Down } else { Direction::Up }))
}
