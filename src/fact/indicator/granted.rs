//! What a rule grants, whoever gets it: 按投资额的5%给予奖励,单个项目最高|50万元; 每项奖励|10万元; 奖励中介机构|10万元.

use std::ops::Range;

use super::Reader;
use super::benefit::LONGEST_BENEFIT;
use crate::char_set::chars;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{BODIES, GIFT_SORTS, GIVING_BENEFITS, MONEYS, PEOPLE};
use crate::tables::{Words, words};

/// Verbs that say what an amount is for whoever gets it.
static GRANTING: &Words = words!["奖励", "补助", "补贴", "资助", "奖补", "抵扣", "扶持"];
/// Words that say how much of it there is at most.
static CAPS: &Words = words!["最高", "最多", "不超过", "不高于", "上限", "封顶"];

impl Reader<'_, '_> {
    /// What is granted, by the verb right before the amount or by the clause of which this one only says the most.
    pub(super) fn name_granted(&mut self) -> bool {
        if self.reading.shape != Shape::Money || self.reading.joint.change.is_some() {
            return false;
        }
        self.leave_recipient();
        let granted = self.granting_verb().or_else(|| self.received()).or_else(|| self.capped());
        let granted = granted.filter(|_| !self.names_money());
        if let Some(granted) = granted {
            self.name(granted);
            return true;
        }
        false
    }

    /// 同一企业|年度奖励总额: each one that gets it is no part of it.
    fn leave_recipient(&mut self) {
        const SHORTEST: usize = 2;
        static ONE: &Words = words!["单个", "同一", "单户", "单家", "每家", "每户", "每个"];
        static WHOM: &Words = words!["企业", "项目", "单位", "机构", "平台", "主体", "家庭", "团队", "园区", "个人"];
        let (text, start) = (self.scene.text, self.phrase.start);
        let one = text.past_word(start, ONE);
        // 最高|奖金50万元: the most of it is still it.
        let most = text.starts_with_at(start, "最高") && text.ends_with_any(self.phrase.end, MONEYS);
        if most && start + 2 * SHORTEST <= self.phrase.end {
            self.phrase.start += 2;
            return;
        }
        let end = one.and_then(|at| text.past_word(at, WHOM));
        self.phrase.start = end.filter(|end| end + SHORTEST <= self.phrase.end).unwrap_or(start);
    }

    /// 对每个展位|补助|3000元, 最高|奖励|50万元, |奖励|中介机构10万元: the verb, where nothing else says what is given.
    fn granting_verb(&self) -> Option<Range<usize>> {
        let (scene, text, phrase) = (self.scene, self.scene.text, &self.phrase);
        if let Some(verb) = text.word_before(phrase.end, GRANTING) {
            let at = phrase.end - verb.length();
            let more = words!["最高", "最多", "再", "另", "另外", "各", "还可", "额外", "可"];
            // 每新增1亿元工业产值|奖励|10万元.
            let own = || self.previous.and_then(|p| p.named.as_ref()).is_some_and(|named| named.end == at);
            let each = || scene.find(phrase.start..at, '每').is_some_and(|each| scene.open(each));
            return (at > phrase.start && (text.ends_with_any(at, more) || own() || each())).then_some(at..phrase.end);
        }
        let verb = text.past_word(phrase.start, GRANTING)?;
        let whom = verb + 2 <= phrase.end && [BODIES, PEOPLE].iter().any(|w| text.ends_with_any(phrase.end, w));
        whom.then_some(phrase.start..verb)
    }

    /// 公司获市天使基金|首批投资|500万元, 获建设银行|授信|5亿元: what is received, whoever gives it.
    fn received(&self) -> Option<Range<usize>> {
        static GIFTS: &Words = words!["投资", "授信", "注资", "增资", "资助", "捐赠", "贷款", "支持", "奖励", "补助"];
        let (text, phrase) = (self.scene.text, &self.phrase);
        let mut start = text.word_start(phrase.end, GIFTS)?;
        if !text.ends_with_any(phrase.start, words!["获", "获得", "获批", "喜获"]) {
            return None;
        }
        while let Some(sort) = text.word_before(start, GIFT_SORTS) {
            start -= sort.length();
        }
        // 中央预算内|投资 tells which.
        let giver = text.before(start).is_some_and(|c| chars!("行金本团司厅局委部府构会所户投联创").has(c));
        (giver && start >= phrase.start + 2).then_some(start..phrase.end)
    }

    /// 按投资额的5%给予|奖励|,单个项目最高50万元: what the clause before grants, where this one only says the most.
    fn capped(&self) -> Option<Range<usize>> {
        const REACH: usize = 14;
        static EACH: &Words = words!["单", "每", "同一", "各", "总额", "年度", "全年", "累计"];
        let (scene, text) = (self.scene, self.scene.text);
        let (start, end) = (self.bounds.start, self.figure.span.start);
        if end > start + REACH || self.names_amount() {
            return None;
        }
        let cap = (start..end).find(|&i| text.starts_with_any(i, CAPS))?;
        let named = || text.ends_with_any(cap, words!["额", "资金", "比例", "标准", "额度"]);
        if cap > start && (named() || !text.starts_with_any(start, EACH)) {
            return None;
        }
        let clauses = &scene.clauses.all;
        let sentence = clauses.get(self.reading.clause)?.sentence;
        let before = (self.reading.clause.saturating_sub(2)..self.reading.clause).rev();
        before.filter(|&c| clauses[c].sentence == sentence).find_map(|c| given(scene, &clauses[c].span))
    }
}

/// What a clause ends with that is given by it: 给予5%的|投资补助.
fn given(scene: &Scene, clause: &Range<usize>) -> Option<Range<usize>> {
    let (text, end) = (scene.text, clause.end);
    let names = [MONEYS, GRANTING].iter().any(|words| text.ends_with_any(end, words));
    let from = clause.start.max(end.saturating_sub(LONGEST_BENEFIT)).min(end);
    let figure = || {
        let last = &scene.figures[scene.figure_after(end).checked_sub(1)?].span;
        let bound = text.word_at(last.end, words!["以内", "以上", "左右"]);
        let of = last.end + bound.map_or(0, |w| w.length());
        let of = of + usize::from(text.at(of) == Some('的'));
        (last.end > from && of < end).then_some(of)
    };
    let verb = |at: usize| text.past_word(at, GIVING_BENEFITS).filter(|&at| at < end);
    let start = names.then(|| (from..end).filter_map(verb).chain(figure()).max())??;
    Some(start..end)
}
