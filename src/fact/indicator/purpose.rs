//! What an amount that somebody hands out is for, told after it: 拿出50万元作为|党建专项经费, 安排1亿元|奖励企业.

use super::Reader;
use crate::fact::scene::Shape;
use crate::length::Length;
use crate::tables::lists::{AIDING, HANDING_OUT, MONEYS};
use crate::tables::{CueRole, words};
use crate::text::is_alphanumeric;

/// The longest name of a purpose.
const LONGEST: usize = 24;

impl Reader<'_, '_> {
    /// Names what the amount is for, or leaves out the verb that names nothing.
    pub(super) fn name_purpose(&mut self) -> bool {
        let (scene, text, end) = (self.scene, self.scene.text, self.figure.span.end);
        if !matches!(self.reading.shape, Shape::Money | Shape::Physical) {
            return false;
        }
        let handed = |at: usize| text.ends_with_any(at, HANDING_OUT);
        // 拿出1亿元|设立|人才专项资金, 出资5亿元|成立|引导基金.
        let founds = || {
            let verb = text.word_at(end, words!["设立", "成立", "组建", "建立", "设置"])?;
            text.ends_with_any(self.bounds.end, MONEYS).then(|| end + verb.length())
        };
        let put_up = text.ends_with_any(self.phrase.end, words!["出资", "投入", "投资", "注资"]);
        let fund = founds().filter(|_| put_up || handed(self.phrase.end) || handed(self.figure.span.start));
        let joint = &self.reading.joint;
        let near = [self.phrase.end, self.figure.span.start, joint.start, joint.verb_end];
        if fund.is_none() && !near.into_iter().any(handed) {
            return false;
        }
        let as_what = text.past_word(end, words!["作为", "用作", "用来", "用以", "用于", "投向", "投入"]);
        let as_what = as_what.or(fund);
        let lead = || self.scene.cues.at(end, &[CueRole::Lead, CueRole::Verb]).is_some_and(|w| w.end - w.start == 2);
        let aids = || (text.starts_with_any(end, AIDING) || lead()).then_some(end);
        if let Some(from) = as_what.or_else(aids) {
            let purpose = from..self.bounds.end;
            let plain =
                || purpose.clone().all(|i| is_alphanumeric(text.chars[i]) || matches!(text.chars[i], '、' | '“' | '”'));
            if (2..=LONGEST).contains(&purpose.len()) && plain() && !scene.figure_in(purpose.clone()) {
                self.name(purpose);
                return true;
            }
        }
        // 拿出2000万元|奖金: a verb that is never a noun names nothing.
        if text.ends_with_any(
            self.phrase.end,
            words!["拿出", "拨出", "列支", "匀出", "挤出", "预留", "划拨", "下达", "预拨"],
        ) {
            self.phrase = self.phrase.end..self.phrase.end;
        }
        false
    }
}
