//! Firms before what is measured of theirs, by their short names or as companies.

use super::Phrase;
use super::verb::noun_after;
use crate::fact::cue::Word;
use crate::fact::subject::brand;
use crate::length::Length;
use crate::tables::lists::{DEEDS, FAMOUS_FIRMS, FIRMS_ALONE, SPENT, TAKEN_IN, TAKING_IN};
use crate::tables::{CueRole, words};

impl Phrase<'_, '_> {
    /// 电商产业园|入驻企业156家, 科创中心|在孵企业, 县发改委|储备项目: where they are that came there, or whose they are.
    pub(super) fn after_house(&mut self) {
        let text = self.scene.text;
        let come = text.word_start(self.end, TAKEN_IN);
        // 国家级孵化器在孵企业 tells of what grade.
        let graded = self.scene.find(self.start..self.end, '级').is_some();
        if let Some(come) = come.filter(|&come| come > self.start + 1 && !graded && text.ends_with_any(come, TAKING_IN))
        {
            self.start = come;
        }
    }

    /// 云帆科技|研发新产品, 云帆化纤|总投资: whose it is, by a short name.
    pub(super) fn after_brand(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text, at) = (self.scene, self.scene.text, self.start);
        if self.len() < 2 * SHORTEST + SHORTEST {
            return;
        }
        // 企业|云帆生物|研发投入.
        let label = brand::after_label(scene, at);
        let labelled = if label > at { brand::name_end(scene, label, self.end) } else { None };
        if let Some(name) = labelled.filter(|name| name + SHORTEST <= self.end) {
            self.start = name;
            return;
        }
        let Some(name) = brand::name_end(scene, at, self.end) else { return };
        let firm = text.word_at(name, words!["股份有限公司", "有限公司", "公司", "集团"]);
        let end = name + firm.map_or(0, |w| w.length());
        let product = text.starts_with_any(at, FAMOUS_FIRMS) && firm.is_none();
        let verb = |w: &Word| w.any(&[CueRole::Lead, CueRole::Verb]) && w.end - w.start > 1;
        let verb = scene.cues.starting_at(end).iter().find(|w| verb(w)).map(|w| w.end);
        let deed = || text.word_at(end, DEEDS).or_else(|| text.word_at(end, SPENT)).map(|w| end + w.length());
        let acts =
            || verb.or_else(deed).is_some_and(|verb| !noun_after(scene, verb)) || text.starts_with_at(end, "总投资");
        if end + SHORTEST <= self.end && !product && (acts() || self.is_firms_own(end)) {
            self.start = end;
        }
    }

    /// 云帆药业|年销售收入, 云帆电控|产品市场占有率: whether the rest is an amount that a firm has; but 云岭医药产业产值.
    fn is_firms_own(&self, end: usize) -> bool {
        let (scene, text) = (self.scene, self.scene.text);
        // 南繁种业|年产值 is a trade's.
        if !text.ends_with_any(end, FIRMS_ALONE) {
            return false;
        }
        let after = |at: usize, words| at + text.length_at(at, words);
        let year = after(end, words!["年度", "年", "产品", "全年"]);
        let sort = after(year, words!["销售", "营业", "出口", "研发", "纳税"]);
        let starts = |at: usize| at == end || at == year || at == sort;
        scene.cues.ending_at(self.end).iter().any(|w| w.names_amount() && starts(w.start))
            || text.starts_with_any(end, words!["市场占有率", "产品市场占有率", "市占率", "年产能", "年产量"])
                && text.before(self.end).is_some_and(|c| matches!(c, '率' | '能' | '量'))
    }

    /// 公司|总投资, 集团|营收: whose it is.
    pub(super) fn after_company(&mut self) {
        const WORDS: [char; 10] = ['制', '债', '法', '化', '数', '拥', '军', '公', '类', '治'];
        if self.begins(words!["公司", "集团"])
            && self.start + 4 <= self.end
            && !self.scene.text.at(self.start + 2).is_some_and(|c| WORDS.contains(&c))
        {
            self.start += 2;
        }
        // 某电器股份有限公司|产能.
        let named = |i: &usize| {
            self.scene.text.starts_with_at(*i, "公司")
                && self.scene.text.ends_with_any(*i, words!["有限", "股份", "集团"])
        };
        let firm = (self.start + 2..self.end.saturating_sub(3)).find(named);
        self.start = firm.map_or(self.start, |i| i + 2);
    }
}
