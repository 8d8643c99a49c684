//! What is expected without a word of plan before it, and goals that announce nothing.

use super::carried::among;
use crate::fact::cue::Word;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::tables::lists::{EVENTS, TOWARDS};
use crate::tables::{Words, words};
use crate::text::is_alphanumeric;

/// Whether works have been arranged, and a figure is what is to be spent on them in the year: 安排项目90个,|年度投资|60亿元.
pub(super) fn arranged(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    const NEAR: usize = 30;
    let near = figure.span.start.saturating_sub(NEAR)..figure.span.start;
    let yearly = reading.indicator.as_ref().is_some_and(|i| i.starts_with("年度投资"));
    yearly
        && !reading.joint.link
        && scene.text.has_any(near.clone(), words!["安排"])
        && !scene.text.has_any(near, words!["完成", "已"])
}

/// Whether a goal is only what is worked towards: 围绕高质量发展目标,稳步推动….
pub(super) fn aside(scene: &Scene, start: usize, end: usize) -> bool {
    const LONGEST_GOAL: usize = 16;
    let text = scene.text;
    let end = end + 2 * usize::from(text.starts_with_at(end, "目标"));
    let noun = text.ends_with_at(end, "目标") && !matches!(text.at(end), Some(':' | '为' | '是'));
    let from = start.saturating_sub(LONGEST_GOAL).max(scene.clauses.all[scene.clauses.at(start)].span.start);
    // 占年度投资计划的|97%.
    let digit = || text.at(end + 1).is_some_and(|c| c.is_ascii_digit());
    let plan = text.at(end) == Some('的') && text.ends_with_at(end, "计划") && digit();
    // 已完成总体目标的119%: a goal that is measured against.
    let towards = || text.before(start) == Some('达') || text.has_any(from..start, TOWARDS);
    plan || noun && (text.at(end) == Some('的') || towards())
}

/// Whether so many are to do what a verb without an object says: 年底将落地|30个.
pub(super) fn to_come(scene: &Scene, figure: &FigureSpan) -> bool {
    let event = scene.text.word_start(figure.span.start, EVENTS);
    event.is_some_and(|at| scene.text.before(at) == Some('将') && scene.alone(at - 1))
}

/// Whether what is told of a year that goes on is only meant: 今年|将|扩园3000亩, 今年计划|招生500人, with no more after it.
pub(super) fn meant(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    const LONGEST: usize = 14;
    static AHEAD: &Words = words![
        "今年",
        "明年",
        "全年",
        "年内",
        "本年度",
        "下半年",
        "今后",
        "下一步",
        "今明两年",
        "未来三年",
        "未来五年"
    ];
    let (text, end) = (scene.text, figure.span.end);
    let bound = text.length_at(end, words!["以上", "左右", "以内"]);
    let last = !text.at(end + bound).is_some_and(is_alphanumeric);
    let shape = matches!(reading.shape, Shape::Count | Shape::Noun | Shape::Physical | Shape::Money);
    let Some(clause) = scene.clauses.all.get(reading.clause).filter(|_| last && shape) else { return false };
    let start = clause.span.start.max(figure.span.start.saturating_sub(LONGEST));
    let will = |&i: &usize| {
        let word = text.word_at(i, words!["计划", "还将", "将", "要", "拟"]);
        word.is_some_and(|_| text.ends_with_any(i, AHEAD) && scene.alone(i))
    };
    let from = (start..figure.span.start).find(will);
    from.is_some_and(|from| !scene.figure_in(from..figure.span.start))
}

/// 签约项目8个,|计划总投资|20亿元,其中工业项目5个: whether the amount alone is planned.
pub(super) fn amount_planned(scene: &Scene, word: &Word, clause_end: usize) -> bool {
    let money = || {
        scene.next_figure(word.end).is_some_and(|f| {
            f.span.start <= clause_end && scene.text.ends_with_any(f.span.start, words!["投资", "投资额"])
        })
    };
    scene.text.ends_with_any(word.end, words!["投资", "投资计划"]) || money()
}

/// The sentence that may go on with what somebody's forecast opens: 交通部门|预测|,今年假期车流增长明显。|假期期间,车流量约8万辆.
pub(super) fn foretells(scene: &Scene, word: &Word, clause: usize) -> Option<usize> {
    let forecast = scene.text.starts_with_any(word.start, words!["预计", "预测"]);
    let clause = &scene.clauses.all[clause];
    let opens = forecast && word.end == clause.span.end && scene.text.at(word.end) == Some(',');
    opens.then_some(clause.sentence + 1)
}

/// Whether a sentence opens with a part of what was foretold before it, or with when it is to be: 其中,…; 假期期间,….
pub(super) fn goes_on_then(scene: &Scene, sentence: usize) -> bool {
    let first = &scene.clauses.all[scene.clauses.of_sentence(sentence).start].span;
    among(scene, sentence) || scene.text.ends_with_any(first.end, words!["期间", "届时"])
}

/// Whether its verb says that it is expected: 净利|预增20%.
pub(super) fn foretold(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    let joint = reading.joint.start..figure.span.start;
    scene.text.has_any(joint, words!["预增", "预升", "预降", "预减", "预盈"])
}

/// Whether what is expected is one indicator's amount: 总产值预计完成184亿元;….
pub(super) fn of_one_amount(scene: &Scene, clause: usize, word: usize) -> bool {
    let start = scene.clauses.all[clause].span.start;
    word > start && scene.cues.ending_at(word).iter().any(|w| w.start >= start && w.names_amount())
}

/// Whether 将 stands before for how long something is done, right before a verb: 将|连续三年每年|安排资金1.5亿元.
pub(super) fn over_years(scene: &Scene, verb: usize) -> bool {
    let text = scene.text;
    let each = text.length_before(verb, words!["每年", "每月"]);
    let Some(last) = scene.figure_after(verb).checked_sub(1).filter(|_| each > 0) else { return false };
    let length = &scene.figures[last].span;
    let run = text.length_before(length.start, words!["连续", "用", "在"]);
    length.end + each == verb && text.before(length.start - run) == Some('将')
}
