//! Times that are part of an occasion's name: 2023年集中开工活动, 2024年春季重大项目推进会.

use std::ops::Range;

use super::period::PeriodRole;
use crate::fact::cue::Word;
use crate::fact::scene::Scene;
use crate::length::Length;
use crate::tables::lists::{EVENTS, OCCASIONS, YEARLY_EVENTS};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphabetic;

/// Verbs of occasions.
static HELD: &Words = words!["举行", "举办", "召开", "正式举行"];

/// Whether a year belongs to the name of an occasion that takes place: 2023年|某区重大项目集中开工活动|在某地举行.
pub(super) fn of_occasion_named(scene: &Scene, span: &Range<usize>) -> bool {
    const LONGEST_NAME: usize = 40;
    const AFTER: &str = "在于将举召开闭上中暨现今昨明圆正获落启鸣";
    let text = scene.text;
    // 在四季度|招商项目签约大会上: any time is the meeting's where it is told what went on there.
    // 全年|在省级比赛中: but no name has the whole year.
    let year =
        text.ends_with_any(span.end, words!["年", "年度"]) && !text.ends_with_any(span.end, words!["半年", "全年"]);
    if !year && !text.ends_with_any(span.end, words!["季度", "半年", "末", "底"]) {
        return false;
    }
    // 2022年经济运行|情况发布会 tells of that year.
    static TOLD: &Words = words!["情况", "运行", "形势", "成就", "成果", "数据", "业绩"];
    // 获批|2018年|全国农业强镇, 被评为“|2022年度|优秀园区”: the year is the title's.
    let counted = scene.figure_in(span.end..scene.clauses.all[scene.clauses.at(span.start)].span.end);
    let title = span.start - usize::from(text.before(span.start) == Some('“'));
    let titled = text.ends_with_any(title, words!["获批", "入选", "获评", "荣获", "评为", "列入", "上榜", "入围"]);
    if titled && !counted && text.at(span.end).is_some_and(is_alphabetic) {
        return true;
    }
    let letters = |i: &usize| is_alphabetic(text.chars[*i]) || matches!(text.chars[*i], '“' | '”' | '(' | ')');
    let name = (span.end..text.len().min(span.end + LONGEST_NAME)).take_while(letters);
    let ends = |i: usize| {
        let word = text.word_at(i, OCCASIONS).or_else(|| text.word_at(i, YEARLY_EVENTS))?;
        Some(i + word.length())
    };
    let verb = |end: usize| {
        let lead = |w: &Word| w.is(CueRole::Lead) && w.end - w.start > 1 && !scene.inside_whole_word(w.start, w.end);
        // 二季度重大项目|签约活动|: what is done there names it.
        let names = |w: &Word| text.ends_with_any(w.end, EVENTS) && w.end + 2 == end;
        scene.cues.within(span.end..end).iter().any(|w| lead(w) && !names(w))
    };
    // 2024年农业博览会|20日|开幕; not 今年|组织招聘会|83场.
    let many = |end: usize| {
        text.starts_with_at(span.end, "组织") && scene.next_figure(end).is_some_and(|f| f.span.start == end)
    };
    let day = |end: usize| text.at(end).is_some_and(|c| c.is_ascii_digit()) && !many(end);
    let next = |end: usize| text.at(end).is_none_or(|c| AFTER.contains(c) || matches!(c, ',' | '。')) || day(end);
    let told = |end: usize| text.ends_with_any(end, words!["发布会", "报告会"]) && text.has_any(span.end..end, TOLD);
    // 在2022年度“万家评”活动中 it was so that year.
    let held = |end: usize| {
        !text.chars[span.end..end].contains(&'“')
            || matches!(text.at(end), Some('在' | '于' | '举' | '召' | '获' | '上'))
    };
    // 举行|二季度|签约活动, |四季度|重点项目集中开工正式举行.
    let there = |at: usize| matches!(text.at(at), Some('上' | '获')) || text.starts_with_any(at, HELD);
    let there = |end: usize| year || text.ends_with_any(span.start, HELD) || there(end);
    name.into_iter().filter_map(ends).any(|end| there(end) && next(end) && held(end) && !verb(end) && !told(end))
}

/// Whether a time belongs to the name of an occasion that a day was told of: 2月26日,|2024年春季|重大项目推进会举行,….
pub(super) fn of_occasion_on_day(scene: &Scene, span: &Range<usize>, clause: usize) -> bool {
    let index = scene.period_after(span.start);
    let last = index.checked_sub(1).map(|i| &scene.periods[i]).filter(|p| p.role == PeriodRole::Day);
    let clause = scene.clauses.all.get(clause).map_or(0..0, |c| c.span.clone());
    let named = || {
        let held = scene.text.ends_with_any(clause.end, HELD);
        let name = scene.text.has_any(span.end..clause.end, OCCASIONS);
        held && name || scene.text.ends_with_any(span.start, HELD) && scene.text.ends_with_any(clause.end, OCCASIONS)
    };
    last.is_some_and(|p| p.span.end + 1 >= clause.start) && named() && !scene.figure_in(clause.clone())
}
