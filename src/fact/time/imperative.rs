//! Paragraphs that only say what is to be done: 推动产业升级,新建厂房20万平方米。力争产值突破100亿元。培育企业30家.

use super::period::{Period, PeriodRole};
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::indicator::Reading;
use crate::fact::scene::Scene;
use crate::mention::Status;
use crate::numeral::is_up_to_ten;
use crate::tables::lists::{ANNOUNCING, IMPERATIVES, PERFECT_VERBS, RESOLVING};
use crate::tables::{CueRole, Words, words};

/// What a paragraph leaves to those before it.
#[derive(Default)]
pub(in crate::fact) struct Orders {
    /// Whether it plans, or tells what has been done; `None` where only the paragraphs before it can tell.
    pub plans: Option<bool>,
    /// Of each figure, whether it stands in a sentence of an imperative paragraph and nothing says when it is.
    pub open: Vec<bool>,
}

/// Gives the figures of a paragraph that orders and plans their status; `planned` is whether it says of anything that it is
/// planned, and then whether it is wanted: 力争, 确保.
pub(in crate::fact) fn read(
    scene: &Scene,
    readings: &[Reading],
    periods: &[Option<usize>],
    statuses: &mut [Option<Status>],
    planned: Option<bool>,
) -> Orders {
    let wanted = planned == Some(true) || demands(scene);
    let planned = wanted || planned.is_some();
    let sentence = |r: &Reading| scene.clauses.all.get(r.clause).map_or(0, |c| c.sentence);
    let mut orders = sentences(scene);
    // 2024年,全县将抓好项目: one that plans by its own words is no other sort.
    for (reading, _) in readings.iter().zip(&*statuses).filter(|(_, s)| **s == Some(Status::Target)) {
        orders[sentence(reading)] = orders[sentence(reading)].filter(|ordered| *ordered);
    }
    let ordered = orders.iter().filter(|o| **o == Some(true)).count();
    let told = orders.iter().flatten().count();
    // Three of five sentences; 支持30家企业,明年将支持50家 says itself what of it is planned.
    let one = planned && !wanted && told == 1;
    let imperative = ordered > 0 && !one && ordered * 5 >= told * 3;
    let perfect = |at: usize| scene.text.starts_with_any(at, PERFECT_VERBS);
    if !imperative || statuses.contains(&Some(Status::Actual)) || looks_back(scene) {
        let plans = planned && statuses.last() == Some(&Some(Status::Target));
        return Orders { plans: Some(plans), open: vec![false; statuses.len()] };
    }
    // What goes on with the sentence before it is ordered as that is.
    for next in 1..orders.len() {
        orders[next] = orders[next].or(orders[next - 1]);
    }
    let ordered = |r: &Reading| orders[sentence(r)] == Some(true);
    // 最高补助500万元 is a rule.
    let rule = |i: usize| {
        scene.text.ends_with_any(scene.figures[i].span.start, words!["最高", "补助", "奖励", "补贴", "不超过"])
    };
    let open = |i: usize| {
        let open = statuses[i].is_none() && periods[i].is_none_or(|p| ahead(scene, p));
        open && ordered(&readings[i]) && !rule(i)
    };
    let open: Vec<bool> = (0..statuses.len()).map(open).collect();
    if planned {
        for (status, _) in statuses.iter_mut().zip(&open).filter(|(_, open)| **open) {
            *status = Some(Status::Target);
        }
    }
    // 出台…措施。建成公寓9栋: what has come about begins so too, where nothing in the paragraph plans.
    if !planned && scene.clauses.all.iter().any(|c| perfect(c.span.start)) {
        return Orders { plans: Some(false), open: vec![false; open.len()] };
    }
    Orders { plans: planned.then_some(true), open }
}

/// Whether a paragraph begins with a heading of plans: 四、2024年工作打算。力争….
pub(super) fn headed(scene: &Scene) -> bool {
    const LONGEST: usize = 24;
    let Some(first) = scene.clauses.all.first().filter(|c| c.span.end <= LONGEST) else { return false };
    let alone =
        scene.text.at(first.span.end) == Some('。') && scene.figure_after(0) == scene.figure_after(first.span.end);
    // 工作目标|主要有|五大块。
    let heads = |w: &Word| {
        w.is(CueRole::PlanSection)
            && (w.end == first.span.end
                || scene.text.starts_with_any(w.end, words!["有", "主要有", "如下", "包括", "分为"]))
    };
    alone && scene.cues.within(0..first.span.end).iter().any(heads)
}

/// Of each sentence of a block, whether it begins with what to do; `None` where it goes on with the one before it or only
/// heads the next: 其中,…; 产业升级。
fn sentences(scene: &Scene) -> Vec<Option<bool>> {
    const LABEL: usize = 10;
    let mut found: Vec<Option<bool>> = Vec::new();
    for (index, clause) in scene.clauses.all.iter().enumerate() {
        if clause.sentence < found.len() {
            continue;
        }
        let start = begins(scene, index);
        let counts = || {
            let sentence = scene.clauses.of_sentence(clause.sentence);
            let end = scene.clauses.all[sentence.end - 1].span.end;
            scene.figure_in(clause.span.start..end)
        };
        // 二是抓招商聚动能。
        let item = scene.opens_item(index) && !counts();
        let head = item || clause.span.len() <= LABEL && scene.text.at(clause.span.end) == Some('。');
        let goes_on = head || scene.text.starts_with_at(start, "其中");
        found.resize(clause.sentence, None);
        // 二要|做优产业生态: whatever verb follows.
        let number = start.checked_sub(2).and_then(|i| scene.text.at(i));
        let wanted = || scene.text.before(start) == Some('要') && number.is_some_and(is_up_to_ten);
        found.push((!goes_on).then(|| wanted() || orders(scene, start)));
    }
    let last = scene.clauses.all.last().map_or(0, |c| c.sentence);
    found.resize(last + 1, None);
    found
}

/// Whether what stands there says what to do.
fn orders(scene: &Scene, start: usize) -> bool {
    let verb = scene.cues.at(start, &[CueRole::Lead, CueRole::Verb]).is_some_and(|w| w.end > start + 1);
    verb || scene.text.starts_with_any(start, words!["新增", "净增"])
        || [IMPERATIVES, RESOLVING].iter().any(|w| scene.text.starts_with_any(start, w))
}

/// Where a sentence begins after what only joins it to the one before or says whose words it is: 同时,|着力…; 会议强调,要|推动….
fn begins(scene: &Scene, clause: usize) -> usize {
    static JOINTS: &Words =
        words!["同时,", "此外,", "另外,", "要", "一要", "二要", "三要", "四要", "一是", "二是", "三是", "四是", "五是"];
    static SAYING: &Words = words!["强调", "要求", "指出", "提出"];
    let clauses = &scene.clauses.all;
    let said = scene.text.ends_with_any(clauses[clause].span.end, SAYING);
    let next = clauses.get(clause + 1).filter(|_| said).unwrap_or(&clauses[clause]);
    let start = next.span.start;
    let start = start + scene.text.length_at(start, JOINTS);
    // 全年|引进项目35个.
    start + 2 * usize::from(scene.text.starts_with_any(start, words!["全年", "今年", "年内"]))
}

/// Whether a figure's clause only says what to do, in no time that has passed: 确保…。全年新增5万亩,净增30亿元.
pub(super) fn ordered(scene: &Scene, reading: &Reading, period: Option<usize>) -> bool {
    let Some(clause) = scene.clauses.all.get(reading.clause) else { return false };
    let time = period.map(|p| &scene.periods[p].span);
    // 2025年,力争产值突破80亿元。|2025年|,培育企业30家: nor is the year over that was planned right before.
    let again = || {
        let year = |p: usize| scene.periods.get(p)?.meaning?.year();
        let same = |p: usize| year(p).is_some() && year(p) == year(p.wrapping_sub(1));
        period.is_some_and(|p| scene.text.before(scene.periods[p].span.end) == Some('年') && same(p))
    };
    let open = time.is_none_or(|t| scene.text.starts_with_any(t.start, words!["全年", "今年", "年内"])) || again();
    let start = time.filter(|t| t.start == clause.span.start).map_or(clause.span.start, |t| t.end);
    let verb = scene.cues.at(start, &[CueRole::Lead, CueRole::Verb]).is_some();
    open && (verb || scene.text.starts_with_any(start, words!["新增", "净增"]))
}

/// Whether a paragraph says what has to be done: 要加快…。要强化…; 重点抓好以下工作:….
fn demands(scene: &Scene) -> bool {
    const OPENING: usize = 24;
    let number = |at: usize| usize::from(scene.text.at(at).is_some_and(is_up_to_ten));
    let wants = |at: usize| {
        let want = at + number(at);
        scene.text.at(want) == Some('要') && (want > at || orders(scene, want + 1))
    };
    let count = scene.clauses.all.iter().filter(|c| wants(c.span.start)).count();
    count > 1 || scene.text.has_any(0..scene.text.len().min(OPENING), ANNOUNCING)
}

/// Whether anything in a block says that it tells of what has been.
fn looks_back(scene: &Scene) -> bool {
    let past = |p: &Period| match p.role {
        PeriodRole::Base | PeriodRole::Origin | PeriodRole::Date | PeriodRole::Day => true,
        PeriodRole::Governs => p.status.is_none() && !may_come(scene, p),
    };
    let done = |(at, &c): (usize, &char)| {
        chars!("了已曾同").has(c)
            && scene.text.starts_with_any(at, words!["了", "已", "曾", "同比"])
            && !scene.clauses.in_atom(at)
            && !scene.text.starts_with_any(at, words!["了解", "了然", "了望"])
    };
    scene.periods.iter().any(past) || scene.text.chars.iter().enumerate().any(done)
}

/// Whether a time may lie ahead: 全年, 今年, 2025年.
fn may_come(scene: &Scene, period: &Period) -> bool {
    let start = period.span.start;
    let year = period.meaning.is_some_and(|m| m.year().is_some());
    let whole = year
        && scene.text.before(period.span.end) == Some('年')
        && scene.text.at(start).is_some_and(|c| c.is_ascii_digit());
    whole
        || scene.text.starts_with_any(start, words!["全年", "年内", "年底", "未来", "今后"])
        || scene.words(period.span.clone()) == "今年"
}

fn ahead(scene: &Scene, period: usize) -> bool {
    may_come(scene, &scene.periods[period])
}
