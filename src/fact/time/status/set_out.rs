//! Goals that are set out behind a colon, and those that somebody aims at.

use super::Scan;
use crate::fact::clause::Clause;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::fact::time::inner::statement_end;
use crate::tables::{CueRole, Words, words};

impl Scan<'_, '_> {
    /// A clause between two positions that sets out goals: 给下半年列出了清单:|全年产值增长7%,…. What follows its colon is planned.
    pub(super) fn set_out(&mut self, from: usize, to: usize) {
        let scene = self.scene;
        let clauses = &scene.clauses.all;
        for at in scene.clauses.at(from)..=scene.clauses.at(to).min(clauses.len().saturating_sub(1)) {
            let Some(clause) = clauses.get(at).filter(|c| c.span.end >= from && c.span.end < to) else { continue };
            if sets_goals(scene, clause) {
                (self.target, self.said, self.done, self.expected) = (true, at + 1, None, false);
                self.sentence = clauses.get(at + 1).map_or(clause.sentence, |c| c.sentence);
                self.until = statement_end(scene, at + 1);
            }
        }
    }

    /// Whether a clause goes on with what the one before it wants to be: 确保产值增长7%,|税收增长6%; a verb begins another statement.
    pub(super) fn near_goes_on(&mut self, clause: usize, sentence: usize) -> bool {
        let Some(near) = self.near.filter(|&near| near + 1 == clause) else { return false };
        let (before, here) = (&self.scene.clauses.all[near], &self.scene.clauses.all[clause]);
        let verb = self.scene.cues.at(here.span.start, &[CueRole::Lead, CueRole::Verb]).is_some();
        // 瞄准产值900亿元,税收|不低于|30亿元.
        let bound = || self.scene.text.has_any(here.span.clone(), words!["不低于", "不少于", "不高于"]);
        let wanted = self.counted == Some(near) || bound();
        // 确保产值增长7%|;税收增长6%|: nor does a statement end it, unless another time begins there.
        let own = || self.scene.next_period(here.span.start).is_some_and(|p| p.span.start < here.span.end);
        let joined = here.after == Some(',') || here.after == Some(';') && wanted && !own();
        let goes_on = wanted && before.sentence == sentence && joined && !verb;
        if goes_on {
            (self.near, self.counted) = (Some(clause), Some(clause));
        }
        goes_on
    }
}

/// Whether a clause ends in a word for goals before a colon, and says that they are set or for which time to come.
fn sets_goals(scene: &Scene, clause: &Clause) -> bool {
    const LONGEST: usize = 30;
    static GOALS: &Words =
        words!["清单", "重点", "目标", "任务", "任务书", "军令状", "时间表", "路线图", "施工图", "作战图", "指标"];
    static AHEAD: &Words =
        words!["下半年", "四季度", "全年", "明年", "今后", "未来", "下一步", "下一阶段", "新一年", "接下来", "年内"];
    static SET: &Words =
        words!["定下", "敲定", "立下", "划定", "亮出", "锚定", "签下", "确定", "设定", "制定", "绘就", "定了", "定出"];
    let (text, span) = (scene.text, &clause.span);
    let said = span.end.saturating_sub(LONGEST).max(span.start)..span.end;
    let told = words!["完成", "实现", "超额", "对照", "围绕", "按照", "问题", "负面", "权力", "对标"];
    text.at(span.end) == Some(':')
        && text.ends_with_any(span.end, GOALS)
        && (text.has_any(said.clone(), SET)
            || !text.ends_with_any(span.end, words!["目标", "任务"]) && text.has_any(said.clone(), AHEAD))
        && !text.has_any(said.clone(), told)
        && !scene.figure_in(said)
}

/// Whether a word for an aim takes an amount: 瞄准|2250亿元, 锚定|产值300亿元; but 瞄准300家企业招商 and 锚定…定位.
pub(super) fn aims(scene: &Scene, word: &Word) -> bool {
    const LONGEST_NAME: usize = 8;
    // 首次在半|年内|突破千亿元: a length of time.
    if scene.text.before(word.start) == Some('半') && scene.text.starts_with_at(word.start, "年内") {
        return false;
    }
    // 完成奋斗目标|的|85%: that much of it is done.
    let goals = words!["瞄准", "锚定", "挺进", "迈向", "底线", "奋斗", "挑战"];
    if !scene.text.starts_with_any(word.start, goals) {
        return true;
    }
    // 大风车挺进|百公里的远海: that far they are.
    let aimed = !scene.text.starts_with_any(word.start, words!["挺进", "迈向"]);
    let next = scene.next_figure(word.end).filter(|f| f.span.start <= word.end + LONGEST_NAME);
    let clear = |f: usize| scene.text.leading(word.end..f, |c| !matches!(c, ',' | '、' | '“' | '的')).end == f;
    next.is_some_and(|f| {
        (matches!(Shape::of(f), Shape::Money | Shape::Percent) || aimed && Shape::of(f) == Shape::Physical)
            && clear(f.span.start)
    })
}
