//! Where the counted thing begins after a figure, if anything is counted there.

use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::tables::lists::{AVERAGES, DENIALS, MARKS_PASSED, PER_TIME, TEAMS};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

/// What bounds an amount after its unit.
const BOUNDS: &Words = words!["及以上", "及以下", "以上", "以下", "左右", "以内", "上下"];

pub(super) fn of(scene: &Scene, figure: usize, clause_end: usize, shape: Shape) -> Option<usize> {
    let text = scene.text;
    let mut start = scene.figures[figure].span.end;
    if let Some(bound) = text.word_at(start, BOUNDS) {
        start += bound.chars().count();
        start += usize::from(text.at(start) == Some('的'));
    }
    // 600米|长的道路.
    let dimension = matches!(text.at(start), Some('长' | '宽' | '高' | '深' | '厚' | '大'));
    start += usize::from(shape == Shape::Physical && dimension && text.at(start + 1) == Some('的'));
    if text.at(start) == Some('的') {
        // 惠及3400万人的工程 counts people, not works.
        if !leads_to_thing(scene, figure, start + 1, clause_end, shape) {
            return None;
        }
        start += 1;
    }
    // 2.5万套(间)城市危旧房.
    if text.at(start) == Some('(') {
        start = scene.clauses.atom_at(start).filter(|end| end - start <= 4)?;
    }
    // 44%|是老年人.
    if matches!(shape, Shape::Percent | Shape::Part) && matches!(text.at(start), Some('是' | '为')) {
        start += 1;
    }
    let begins = text.at(start).is_some_and(|c| is_alphanumeric(c) || matches!(c, '“' | '《'));
    (begins && !leads_elsewhere(scene, start, shape)).then_some(start)
}

/// Whether 的 after a figure leads to what it counts: 200余场次的|教学活动, 建有3300平方米的|服务中心.
fn leads_to_thing(scene: &Scene, figure: usize, start: usize, clause_end: usize, shape: Shape) -> bool {
    /// Classifiers of what takes place.
    const TIMES: [&str; 6] = ["场次", "场", "次", "期", "届", "轮"];
    let figure = &scene.figures[figure];
    let before = figure.span.start;
    let verb = || scene.cues.ending_at(before).iter().any(|w| w.is(CueRole::Lead));
    let known = || scene.cues.starting_at(start).iter().any(|w| w.known || w.is(CueRole::Head) && w.end - w.start > 1);
    match shape {
        // 每年70亿的|销售额: an amount of money is of what is known.
        // 月均20万元的|备件消耗: so is one told for a time.
        Shape::Money => verb() || known() || scene.text.ends_with_any(before, PER_TIME),
        // 共26所的|高校.
        Shape::Count => scene.text.before(before) == Some('共') || verb() || TIMES.contains(&figure.unit.as_str()),
        Shape::Time => scene.text.ends_with_at(before, "为期"),
        Shape::Noun => is_team(scene, start, clause_end),
        Shape::Physical | Shape::Percent | Shape::Part => true,
        _ => false,
    }
}

/// Whether what some people form stands there: 200多人的|研发团队.
fn is_team(scene: &Scene, start: usize, end: usize) -> bool {
    const REACH: usize = 10;
    (start..end.min(start + REACH)).any(|i| scene.text.starts_with_any(i, TEAMS))
}

/// Whether what stands after a figure is nothing that it counts.
fn leads_elsewhere(scene: &Scene, start: usize, shape: Shape) -> bool {
    let (text, cues) = (scene.text, &scene.cues);
    // 突破百亿元|大关, 10%|未与业委会签订合同, 9万农户|人均增收: a mark passed, what is not done, what each has.
    if [MARKS_PASSED, DENIALS, AVERAGES].iter().any(|words| text.starts_with_any(start, words)) {
        return true;
    }
    match text.at(start) {
        // 20个工作日|内, 2亿元|对31个村实施.
        Some(c) if "内对为向以在从由于把将与让使按因予".contains(c) => {
            let word = |w: &Word| w.end > start + 1 && !w.only(CueRole::Stop) && !w.is(CueRole::Target);
            !cues.starting_at(start).iter().any(word)
        }
        // 16区|中率先突破: nor within them.
        Some('中') => {
            shape == Shape::Noun && cues.starting_at(start).is_empty() && !cues.starting_at(start + 1).is_empty()
        }
        // 首批12项及第二批14项改革: what is counted stands after the last.
        Some('及' | '和' | '或') => cues.starting_at(start).is_empty(),
        _ => false,
    }
}
