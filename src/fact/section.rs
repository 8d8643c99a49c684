//! What a heading, or the last words of a paragraph, say of the blocks under them.

use super::cue::{Cues, Word};
use crate::char_set::chars;
use crate::numeral::is_up_to_ten;
use crate::tables::lists::{ANNOUNCING, GOALS_REACHED, TOWARDS, TOWARDS_GOALS};
use crate::tables::{CueRole, Words, words};
use crate::text::Text;

/// Who asks.
static ASKING: &Words = words!["记者", "问", "主持人"];

/// What a heading says of the blocks under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Plan,
    Review,
    /// A question after what is planned: the answer may begin with what has been done.
    Asked,
}

/// Whether a heading opens a plan or a review. The last word counts: 2025年工作回顾和2026年重点工作 is read as a review first.
pub(super) fn opened(cues: &Cues, text: &Text) -> Option<Section> {
    let words = cues.within(0..text.len());
    if text.before(text.len()) == Some('?') && text.starts_with_any(0, ASKING) {
        return None;
    }
    if words.iter().any(|w| w.is(CueRole::ReviewSection)) {
        return Some(Section::Review);
    }
    let reached = text.has_any(0..text.len(), GOALS_REACHED);
    let slogan =
        (0..text.len().min(8)).any(|i| text.starts_with_any(i, TOWARDS_GOALS) || text.starts_with_any(i, TOWARDS));
    if deeds(text) {
        return Some(Section::Plan);
    }
    // “三项重点工作”推动…, 【“十五五”起好步】…: quoted it is a name, or that of a column.
    let named = |w: &Word| text.at(w.end) == Some('”') || (w.end..w.end + 4).any(|i| text.at(i) == Some('】'));
    // 云帆公司上调全年展望: news of what is foreseen.
    let revised = text.has_any(0..text.len(), words!["上调", "下调", "上修", "下修"]);
    let plans = |w: &Word| w.is(CueRole::PlanSection) && !named(w) && !reached && !slogan && !revised;
    words.iter().any(plans).then_some(Section::Plan)
}

/// Whether the last words of a paragraph announce what the paragraphs after it plan, or tell of: 今年将重点做好六个方面工作:,
/// 2024年,重点抓好八项工作。
pub(super) fn announced(text: &Text) -> Option<Section> {
    const REACH: usize = 40;
    static TASKS: &Words = words!["工作", "任务", "实事", "重点", "大事", "文章"];
    static PAST: &Words = words!["年来", "过去", "以来", "去年", "做了", "抓了", "抓好了", "做好了", "推进了"];
    let end = text.len().checked_sub(1)?;
    if text.chars[end] == '?' {
        return asked(text, end);
    }
    if deeds(text) {
        return Some(Section::Plan);
    }
    if text.chars[end] != ':' && !(text.chars[end] == '。' && text.ends_with_any(end, TASKS)) {
        return None;
    }
    let from = text.len().saturating_sub(REACH);
    let sentence = text.chars[..end].iter().rposition(|c| matches!(c, '。' | ';')).map_or(0, |stop| stop + 1);
    let words = from.max(sentence)..end;
    // 各地全力做好防汛救灾等工作。 tells what goes on; |八项|工作, |以下|工作 announces.
    let count = |i: usize| is_up_to_ten(text.chars[i]) || text.chars[i].is_ascii_digit();
    let several = |i: usize| count(i) && text.at(i + 1).is_some_and(|c| chars!("项个方件篇大点").has(c));
    let listed = text.chars[end] == ':' || text.has_any(words.clone(), words!["以下", "如下", "下列"]);
    if !listed && !words.clone().any(several) {
        return None;
    }
    let past = text.has_any(words.clone(), PAST);
    // 经济社会发展的主要预期目标是:, but 超额完成年初目标:.
    let goals = text.ends_with_any(end, words!["目标是", "目标为", "目标"]);
    if goals && !past && !text.has_any(words.clone(), words!["完成", "实现了", "达到"]) {
        return Some(Section::Plan);
    }
    text.has_any(words, ANNOUNCING).then_some(if past { Section::Review } else { Section::Plan })
}

/// Whether somebody's list of deeds for the year is made known: 2025年民生实事项目公布,涉及住房、养老等。
fn deeds(text: &Text) -> bool {
    const LONGEST: usize = 60;
    let whole = 0..text.len();
    text.len() <= LONGEST
        && text.has_any(whole.clone(), words!["民生实事", "为民办实事", "实事项目", "惠民实事"])
        && text.has_any(whole.clone(), words!["公布", "出炉", "敲定", "确定", "揭晓"])
        && !text.has_any(whole, words!["完成", "办结", "兑现", "落实"])
}

/// What somebody who asks wants to hear of: 记者:今年有什么打算? 记者:去年有哪些亮点?
fn asked(text: &Text, end: usize) -> Option<Section> {
    const REACH: usize = 40;
    static MEANT: &Words = words!["打算", "计划", "部署", "目标", "下一步", "接下来", "怎么干", "怎样干", "怎么抓"];
    if !text.starts_with_any(0, ASKING) {
        return None;
    }
    let question = end.saturating_sub(REACH)..end;
    let meant = text.has_any(question.clone(), MEANT) && !text.has_any(question, words!["去年", "过去", "完成"]);
    Some(if meant { Section::Asked } else { Section::Review })
}
