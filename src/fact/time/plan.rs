//! What the words beside a figure say of plans: 计划三年引进50家, 20家企业拟于年内入驻, 8万套的建设任务.

use super::expected::{arranged, over_years, to_come};
use super::intent::intends;
use super::period::Period;
use super::seeming::{done_to, is_athlete, says_so};
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::indicator::Reading;
use crate::fact::indicator::plan_done::{is_goal, is_of_goal, is_plan, last_listed};
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::lead;
use crate::mention::Status;
use crate::tables::lists::{EVENTS, PLANNED_DEEDS, RESOLVING, SCENES};
use crate::tables::{CueRole, Words, words};

/// Whether 将 before a verb says what is going to be done: 将|发放补贴5亿元, not 将|办理时限压缩至2天, which takes an object.
pub(super) fn will(scene: &Scene, verb: &Word) -> bool {
    const LONGEST_OBJECT: usize = 16;
    let text = scene.text;
    // 将由|现在的三成|提高到六成.
    const LONGEST_START: usize = 16;
    let to = verb.is(CueRole::Link) && matches!(text.before(verb.end), Some('到' | '至' | '为'));
    let from = || verb.start.saturating_sub(LONGEST_START)..verb.start;
    if to && from().rev().take_while(|&i| text.chars[i] != ',').any(|i| text.starts_with_any(i, words!["将由", "会由"]))
    {
        return true;
    }
    // 将|分批|引进.
    static HOW: &Words = words![
        "分批", "分期", "优先", "每年", "合共", "足以", "免费", "集中", "普遍", "明显", "大幅", "新", "可", "能"
    ];
    const LONGEST_HOW: usize = 2;
    if over_years(scene, verb.start) {
        return true;
    }
    if !text.chars[verb.start.saturating_sub(LONGEST_HOW + 1)..verb.start].contains(&'将') {
        return false;
    }
    let how = text.length_before(verb.start, HOW);
    let told = verb.start.checked_sub(how + 1).filter(|&i| text.chars[i] == '将' && verb.end - verb.start > 1);
    // 名|将|获得3枚金牌.
    let Some(will) = told.filter(|&i| !text.before(i).is_some_and(|c| chars!("名老小大干悍女虎强健主武麻").has(c)))
    else {
        return false;
    };
    // 将|搭载|的5颗卫星送入轨道.
    if done_to(text, verb.end) {
        return false;
    }
    let end = scene.next_figure(will).map_or(verb.end, |f| f.span.start);
    if verb.any(&[CueRole::Up, CueRole::Down, CueRole::Link]) {
        return true;
    }
    let object = verb.end..end.min(verb.end + LONGEST_OBJECT);
    !text.chars[object].iter().any(|c| matches!(c, '至' | '到' | '为' | '成' | '由' | '从'))
}

/// Whether a figure is the size of a task that is not yet done: 8万套保障房建设的任务.
pub(super) fn tasked(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    const LONGEST: usize = 16;
    if is_plan(scene, scene.figure_after(figure.span.start))
        || arranged(scene, figure, reading)
        || to_come(scene, figure)
    {
        return true;
    }
    let Some(clause) = scene.clauses.all.get(reading.clause) else { return false };
    // 新增茶园|8万亩、果园3万亩|的目标.
    let listed = scene.figures[last_listed(scene, scene.figure_after(figure.span.start))].span.end;
    let mut listed = listed..clause.span.end.min(listed + LONGEST);
    let after = figure.span.end..clause.span.end.min(figure.span.end + LONGEST);
    // 78项任务 counts the tasks themselves.
    let amount = !matches!(reading.shape, Shape::Count | Shape::Noun);
    let beside = amount && scene.text.starts_with_any(after.start, words!["目标", "任务"]);
    // 增长目标|6%左右, 5.5%|的增长目标.
    let aim = amount && reading.shape != Shape::Points;
    // 高于年度目标|0.5个百分点: by how much a goal was passed.
    static PASSING: &Words = words!["高于", "低于", "好于", "优于", "快于", "超"];
    let passing = clause.span.start.max(figure.span.start.saturating_sub(LONGEST))..figure.span.start;
    let passed = reading.shape == Shape::Points && scene.text.has_any(passing, PASSING);
    // 占年度目标|73.5%.
    let measured = passed || reading.joint.of_whole;
    let goal = !measured && scene.text.ends_with_any(figure.span.start, words!["目标任务", "年度目标"])
        || aim && !reading.joint.of_whole && scene.text.ends_with_at(figure.span.start, "目标");
    // 目标|产值30亿元.
    let named = |w: &str| reading.indicator.as_ref().is_some_and(|i| i.starts_with(w));
    // 拟签约项目|11项; 拟上市企业 are there.
    if named("拟") && !named("拟上市") {
        return true;
    }
    // 营业收入|目标|再增长4亿元.
    let start = reading.joint.start;
    let aimed = scene.text.starts_with_at(start, "目标") || scene.text.ends_with_at(start, "目标");
    let goal = goal
        || amount && reading.shape != Shape::Rank && named("目标")
        || aimed && !measured && reading.joint.change.is_some();
    // 农村改厕任务|3828座|,完成3864座; 全年任务|100家.
    let set = matches!(reading.shape, Shape::Count | Shape::Physical | Shape::Money | Shape::Noun)
        && !matches!(figure.unit.as_str(), "次" | "项")
        && (reading.joint.start == figure.span.start
            || scene.text.ends_with_any(figure.span.start, words!["年度任务", "全年任务"]))
        && scene.text.ends_with_any(figure.span.start, words!["任务", "考核指标"]);
    // 向|1500亿元|挺进.
    let set = set
        || amount
            && scene.text.before(figure.span.start) == Some('向')
            && scene.text.starts_with_any(figure.span.end, words!["挺进", "迈进", "冲刺", "进军"]);
    let task = beside || goal || set || listed.any(|i| is_of_goal(scene.text, i));
    // 向议会申请|注资|100亿元.
    static ASKED: &Words = words!["申请", "建议", "提出", "提议", "提出,"];
    let grant = scene.text.length_before(figure.span.start, words!["注资", "拨款", "增拨"]);
    if grant > 0 && scene.text.ends_with_any(figure.span.start - grant, ASKED) {
        return true;
    }
    const REACH: usize = 60;
    let before = clause.span.start.max(figure.span.start.saturating_sub(REACH))..figure.span.start;
    let says = |words: &Words| scene.text.has_any(before.clone(), words);
    // 今年安排重点|项目|300个.
    let works = !amount && reading.indicator.as_ref().is_some_and(|i| i.ends_with("项目"));
    let set = |i: usize| {
        scene.text.starts_with_at(i, "安排") && !scene.text.starts_with_any(i + 2, words!["了", "实施", "落实"])
    };
    // 截至目前,|安排项目36个.
    let past = || {
        let time = scene.periods[..scene.period_after(figure.span.start)].last();
        time.is_some_and(|p| matches!(scene.text.at(p.span.start), Some('截' | '去')))
    };
    if works && before.clone().any(set) && !past() {
        return true;
    }
    // 超额完成|70亿元的目标: what was to be done.
    // 超额完成既定目标|5000亿元.
    let beyond = || (goal || is_goal(scene, scene.figure_after(figure.span.start))) && says(words!["超额"]);
    // 用|三年时间|实现翻番的目标.
    static SETTING: &Words = words![
        "提出",
        "设定",
        "制定",
        "明确",
        "确立",
        "为实现",
        "为完成",
        "按照",
        "对照",
        "围绕",
        "朝着",
        "瞄准",
        "年时间",
        "年的时间"
    ];
    task && (says(SETTING)
        || !says(words![
            "完成", "实现", "达到", "达成", "超", "下达", "认领", "领办", "领取", "承担", "承接", "分解", "已有",
            // 打击600公里外的海上|目标.
            "打击", "袭击"
        ]))
        || beyond()
}

/// 公园|拟于11月开园;…: whether a statement only says that something is to take place.
pub(super) fn takes_place(scene: &Scene, word: &Word, end: usize) -> bool {
    const LONGEST: usize = 16;
    let soon = scene.text.starts_with_any(word.start, words!["拟", "将", "计划", "预计", "即将"]);
    soon && end <= word.end + LONGEST
        && scene.text.at(end) == Some(';')
        && (scene.text.ends_with_any(end, EVENTS) || scene.text.ends_with_any(end, words!["运营", "营业", "运行"]))
        && !scene.figure_in(word.end..end)
}

/// Whether the next of several numbered items begins there: 一是…将…;|二是….
pub(super) fn numbered(scene: &Scene, at: usize) -> bool {
    scene.text.at(at + 1) == Some('是')
        && matches!(scene.text.at(at), Some('二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十'))
}

/// Whether what is counted is about to do something: 十余个智能制造项目|即将投产, 20家企业|拟于年内入驻.
pub(super) fn about_to(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    const LONGEST_NOUN: usize = 14;
    const LONGEST_SIZE: usize = 4;
    let Some(clause) = scene.clauses.all.get(reading.clause) else { return false };
    let roles = [CueRole::Target, CueRole::TargetNear];
    // 11个总投资|20亿元|的项目即将签约: how much each of them costs stands between.
    let size = scene.next_figure(figure.span.end).filter(|f| f.span.start <= figure.span.end + LONGEST_SIZE);
    let noun_at = size.filter(|f| Shape::of(f) == Shape::Money).map_or(figure.span.end, |f| f.span.end);
    let end = clause.span.end.min(noun_at + LONGEST_NOUN);
    // 新签约的|6家企业|将入驻, 这|8家企业|将…: they are there already.
    let told = matches!(scene.text.before(figure.span.start), Some('的' | '这' | '该' | '述'));
    // 在建|13项|、拟报批42项: another thing.
    let told = told || scene.text.at(figure.span.end) == Some('、');
    // 二期10万平方米|厂房|将于2026年交付, 三期20公顷|明年底|完成: an amount, where that is right behind it.
    let noun = reading.named.as_ref().map_or(figure.span.end, |n| n.end.max(figure.span.end));
    let led = noun + scene.text.length_at(noun, words!["将于", "拟于", "计划于", "预计于", "预计在", "预计", "计划"]);
    let due = |p: &Period| p.span.start == led && (led > noun || p.status == Some(Status::Target));
    // 预算的|20%|将用于治水
    let used = || scene.text.starts_with_at(noun, "将用于");
    let amount = matches!(reading.shape, Shape::Money | Shape::Physical);
    if amount && scene.next_period(noun).is_some_and(due) || (amount || reading.shape == Shape::Percent) && used() {
        return true;
    }
    let next = scene.next_figure(noun_at).map_or(clause.span.end, |f| f.span.start);
    // 690亿元国债支持以旧换新|资金将于|7月下达.
    let funds = figure.span.end..next.min(clause.span.end);
    if reading.shape == Shape::Money && scene.text.has_any(funds, words!["资金将于", "资金将在", "资金拟于"])
    {
        return true;
    }
    let counts = matches!(reading.shape, Shape::Count | Shape::Noun) && figure.span.end < end && !told;
    let next = next.min(end);
    let invested = |w: &Word| scene.text.starts_with_any(w.start + 2, words!["总", "投资", "安排", "完成率"]);
    let soon = |w: &Word| {
        // 有20余户企业计划入驻: they are there and have a plan.
        let there = clause.span.start + 1 == figure.span.start && scene.text.before(figure.span.start) == Some('有');
        let plan =
            !there && chars!("将即拟有计预力争可").has(scene.text.chars[w.start]) && !invested(w) && intends(scene, w);
        // 20家科创板|拟上市企业, 7个县|争创百强: those are there.
        let sort = scene.text.starts_with_any(w.start, words!["拟上市", "拟挂牌", "争创"]);
        let said = || says_so(scene, figure.span.end, w.start);
        // 两个项目|达产后预计形成…, 22个县|预计19个|实现增长: they are there, whatever comes of them.
        let then = scene.text.before(w.start) == Some('后')
            && scene.text.ends_with_any(w.start - 1, words!["产", "成", "工", "用", "运", "地", "营"]);
        let part = scene.next_figure(w.end).is_some_and(|f| f.span.start == w.end && f.unit == figure.unit);
        w.any(&roles) && w.end < clause.span.end && plan && !(sort || then || part || is_athlete(scene, w) || said())
    };
    let after = noun_at + 1..next.max(noun_at + 1);
    // 11个项目|将竣工.
    let will = |i: usize| scene.text.chars[i] == '将' && scene.text.starts_with_any(i + 1, PLANNED_DEEDS);
    counts && (scene.cues.within(after.clone()).iter().any(soon) || after.into_iter().any(will))
}

/// Whether a sentence opens with what went on where its writer stood: 下一步,…。|活动现场|,30名代表…; 当天,….
pub(super) fn on_the_spot(scene: &Scene, sentence: usize) -> bool {
    let first = scene.clauses.of_sentence(sentence).start;
    let told = |at: usize| lead::words_before(scene.text, at.checked_sub(1)?);
    let begins = |at: usize| scene.text.starts_with_any(told(at).unwrap_or(at), SCENES);
    scene.clauses.all.get(first).is_some_and(|c| begins(c.span.start))
}

/// Whether a word says how somebody is going to work on: 将全力推动, 将着力. What the sentences after it order is planned too.
pub(super) fn resolves(scene: &Scene, start: usize) -> bool {
    const BEFORE: usize = 1;
    let will = (start..=start + BEFORE).find(|&i| scene.text.at(i) == Some('将'));
    will.is_some_and(|i| scene.text.starts_with_any(i + 1, RESOLVING))
}
