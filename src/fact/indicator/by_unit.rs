//! What a figure's unit alone says of what is counted: 89万困难群众, 12省, 38岁.

use super::Reader;
use crate::fact::scene::Shape;
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::lists::{PEOPLE, PEOPLE_BY_UNIT, PLACES_BY_UNIT};
use crate::tables::{UnitFamily, words};

impl Reader<'_, '_> {
    /// 89万困难群众: the unit is what is counted.
    pub(super) fn counted_unit(&self) -> Option<String> {
        let (unit, joint) = (&self.figure.unit, &self.reading.joint);
        let counted = self.figure.family == UnitFamily::Noun
            && (self.is_bare() || joint.lead && self.phrase.is_empty())
            && (unit.length() > 1 || self.holds_places())
            && joint.change.is_none();
        counted.then(|| unit.clone())
    }

    /// 佛州|100万用户|停电, 沿线|11省市: who or which places they are stands in the unit, and before it only where they are or what is
    /// done to them.
    pub(super) fn name_unit(&mut self) -> bool {
        const REACH: usize = 24;
        let (scene, joint, phrase) = (self.scene, &self.reading.joint, &self.phrase);
        let unit = &self.figure.unit;
        let known = || [PEOPLE_BY_UNIT, PLACES_BY_UNIT, PEOPLE].iter().any(|words| words.at_end_of(unit).is_some());
        // 云岭2县|3镇|供水工程.
        let served = || {
            matches!(unit.as_str(), "县" | "乡" | "镇" | "村")
                && scene
                    .text
                    .has_any(self.figure.span.end..self.bounds.end.min(self.figure.span.end + REACH), words!["工程"])
        };
        let noun = self.figure.family == UnitFamily::Noun && (unit.length() > 1 && known() || served());
        let named = || {
            joint.link && !joint.reach
                || scene.cues.amount_ends(phrase.end)
                || matches!(scene.text.before(phrase.end), Some('数' | '量' | '率' | '模'))
        };
        let plain = joint.change.is_none() && joint.against.is_none() && !joint.rank && !joint.compared;
        let counted = noun && plain && (phrase.is_empty() || !named());
        if counted {
            self.reading.indicator = Some(unit.clone());
        }
        counted
    }

    /// 获得15金|13银: the medals, whoever has won them.
    pub(super) fn name_medals(&mut self) -> bool {
        let medal = is_medal(self.figure);
        if medal {
            self.reading.indicator = Some(self.figure.unit.clone() + "牌");
        }
        medal
    }

    /// 以三金两银的成绩|位列第三: medals are nothing that ranks.
    pub(super) fn ranks_by_medals(&self) -> bool {
        let medals = self.index.checked_sub(1).is_some_and(|i| is_medal(&self.scene.figures[i]));
        self.reading.shape == Shape::Rank && medals && self.previous.is_some()
    }

    /// 安置16户|21人: the people of so many households.
    pub(super) fn with_households(&self) -> Option<String> {
        let last = self.index.checked_sub(1).map(|i| &self.scene.figures[i])?;
        let touching = last.span.end == self.figure.span.start && last.unit == "户" && self.figure.unit == "人";
        self.before.last().filter(|_| touching)?.indicator.clone()
    }

    /// 平均|38岁; 覆盖|12省: an age, or places of which nothing else is said.
    pub(super) fn age_or_place(&self) -> Option<String> {
        let unit = self.figure.unit.as_str();
        if unit == "岁" {
            return Some("年龄".to_owned());
        }
        let places = self.figure.family == UnitFamily::Noun
            && matches!(unit, "省" | "市" | "县" | "区" | "村" | "户" | "国")
            && self.reading.joint.change.is_none();
        places.then(|| unit.to_owned())
    }

    /// 下辖|6县: whether places are what somewhere consists of.
    pub(super) fn holds_places(&self) -> bool {
        let place = matches!(self.figure.unit.as_str(), "县" | "区" | "镇" | "乡" | "市" | "村" | "省" | "州" | "国");
        // 浙江、福建、江西等|7省.
        place
            && self.scene.text.ends_with_any(self.figure.span.start, words!["下辖", "辖", "管辖", "下设", "辖有", "等"])
    }
}

fn is_medal(figure: &FigureSpan) -> bool {
    matches!(figure.unit.as_str(), "金" | "银" | "铜")
}
