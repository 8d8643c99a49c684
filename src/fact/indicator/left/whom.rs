//! Phrases before a figure that only say whom it is for, or with whom.

use super::Phrase;
use crate::tables::lists::{BODIES, PEOPLE};
use crate::tables::{CueRole, Words, words};

impl Phrase<'_, '_> {
    /// 将为园区|新增2万平方米: whom it is done for.
    pub(super) fn is_for_somebody(&self) -> bool {
        const SHORTEST: usize = 3;
        let modal = usize::from(matches!(self.scene.text.at(self.start), Some('将' | '可' | '已' | '能')));
        let at = self.start + modal;
        self.len() >= SHORTEST + modal
            && self.scene.text.at(at) == Some('为')
            && !self.scene.cues.starting_at(at).iter().any(|w| w.is(CueRole::Plain) || w.known)
    }

    /// 项目为公司|增收300万元: those for whom there is more or less are not what is measured.
    pub(super) fn is_gain_of_somebody(&self) -> bool {
        const LONGEST: usize = 8;
        static GAINS: &Words =
            words!["增收", "创收", "增效", "增加收入", "挽回", "减负", "节约", "节省", "降本", "减少"];
        let text = self.scene.text;
        let whom = || [BODIES, PEOPLE].iter().any(|words| text.ends_with_any(self.end, words));
        let given = |i: &usize| text.chars[*i] == '为' && self.scene.alone(*i);
        let from = self.start.max(self.end.saturating_sub(LONGEST));
        text.starts_with_any(self.end, GAINS) && whom() && (from..self.end).any(|i| given(&i))
    }

    /// 面向职工的|50万平方米公寓: whom it is meant for, or where it is.
    pub(super) fn is_meant_for(&self) -> bool {
        self.scene.text.at(self.end) == Some('的')
            && self.begins(words!["面向", "针对", "服务于", "专供", "适用于", "位于", "来自"])
    }

    /// 与高校合作|20个项目: with whom it is done.
    pub(super) fn is_with_whom(&self) -> bool {
        let with = matches!(self.scene.text.before(self.start), Some('与' | '同' | '和'))
            || matches!(self.scene.text.at(self.start), Some('与' | '同'));
        with && self.len() <= 12 && self.ends(words!["合作", "共建", "联合", "共享", "签约", "合办", "共同"])
    }

    /// 平均每个商圈每夜|6万人次: only for whom and when.
    pub(super) fn is_each(&self) -> bool {
        // 平均每家企业|32件.
        let whom = [BODIES, PEOPLE].iter().any(|words| self.ends(words));
        if self.begins(words!["平均每"]) && whom {
            return true;
        }
        // 每个党组织|5000元.
        static ONE: &Words = words!["每个", "每名", "每家", "每位", "每户", "每支", "每所"];
        if self.begins(ONE) && !self.scene.cues.amount_ends(self.end) && (whom || self.ends(words!["党组织", "支部"]))
        {
            return true;
        }
        self.begins(words!["平均每", "每"]) && self.ends(words!["每夜", "每天", "每日", "每晚", "每年", "每月", "每周"])
    }
}
