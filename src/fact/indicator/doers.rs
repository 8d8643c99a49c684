//! Who stands before a figure and is not measured: 李明、王刚和张华|3人, 国考|10市, 突击队连续|3个月驻守车间.

use super::{Reader, named_before};
use crate::char_set::chars;
use crate::fact::scene::Shape;
use crate::length::Length;
use crate::search::Search;
use crate::tables::lists::{ACTORS, BARE_ZONES, BODIES, PEOPLE, SURNAMES};
use crate::tables::{Words, words};

impl Reader<'_, '_> {
    /// Leaves out whoever only does something, or is listed by name.
    pub(super) fn leave_doers(&mut self) {
        let (text, start) = (self.scene.text, self.figure.span.start);
        let time = self.reading.shape == Shape::Time;
        // 突击队连续|3个月驻守车间, 经开区连续|3年位列第一: whoever goes on with something is not measured.
        let bare = || text.word_at(self.phrase.start, BARE_ZONES).is_some_and(|w| w.length() == self.phrase.len());
        let actor = || bare() || [ACTORS, BODIES].iter().any(|words| text.ends_with_any(self.phrase.end, words));
        let streak = time && self.reading.joint.streak && actor();
        // 从签约到动工,某公司只用了|90天.
        let spends = words!["用了", "等了", "花了", "谈了", "只用", "仅用", "只花", "历时", "用时", "耗时"];
        let spent = time
            && [start, start.saturating_sub(1)].iter().any(|&at| text.ends_with_any(at, spends))
            && text.at(self.phrase.start) != Some('从')
            && (named_before::route_before(self.scene, &self.reading) || self.ends_in_team(self.phrase.end));
        // 青龙山景区累计接待|6万人: whoever receives them is not counted.
        static HOSTS: &Words = words!["景区", "景点", "公园", "古镇", "古城", "博物馆", "度假区", "文旅区", "纪念馆"];
        let verb = self.reading.joint.verb_end;
        let hosts = self.reading.joint.lead
            && text.ends_with_any(verb, words!["接待"])
            && text.ends_with_any(self.phrase.end, HOSTS);
        if streak || spent || hosts || self.reading.shape == Shape::Noun && self.ends_in_somebody() {
            self.phrase = self.phrase.end..self.phrase.end;
        }
    }

    /// 考古队|历时5年: whether those who took the time end the phrase.
    pub(super) fn ends_in_team(&self, end: usize) -> bool {
        let text = self.scene.text;
        let team = text.before(end).is_some_and(|c| chars!("队组团员们").has(c));
        team || text.ends_with_any(end, PEOPLE)
    }

    /// Whether a list of people by their names ends before it: 李明、王刚和张华|3人, 王华、李明等|5人.
    fn ends_in_somebody(&self) -> bool {
        const MOST: f64 = 20.0;
        let (text, phrase) = (self.scene.text, &self.phrase);
        let listed = phrase.clone().any(|at| matches!(text.chars[at], '、' | '和' | '及'));
        let named = (2..=3).any(|n| phrase.len() > n && text.starts_with_any(phrase.end - n, SURNAMES));
        let few = self.figure.unit == "人" && self.figure.value <= MOST;
        few && listed && named && !text.ends_with_any(phrase.end, PEOPLE)
    }

    /// Names places by their unit, whoever they are of, and leaves out the bodies that a unit sums up.
    pub(super) fn name_places(&mut self) -> bool {
        let unit = self.figure.unit.as_str();
        if self.reading.shape != Shape::Noun {
            return false;
        }
        // 中央宣传部、中国科协等|6部门: the unit says what they all are.
        if (unit.length() > 1 || "省市县区国州镇".has(unit))
            && self.scene.text.before(self.figure.span.start) == Some('等')
        {
            self.phrase = self.phrase.end..self.phrase.end;
        }
        // 国考|10市PM2.5浓度改善: so do places.
        let joint = &self.reading.joint;
        let alone = !joint.link && !joint.rank && joint.change.is_none() && self.phrase.end == joint.start;
        let places = matches!(unit, "省" | "市" | "县" | "区" | "国" | "州") && alone && !self.phrase.is_empty();
        if places {
            self.reading.indicator = Some(unit.to_owned());
        }
        places
    }
}
