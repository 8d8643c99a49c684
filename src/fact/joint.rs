//! The words that join a figure to what is measured: 达到, 同比增长, 位居全国.

use std::ops::Range;

use super::compare;
use super::cue::Word;
use super::scene::{Scene, Shape};
use crate::mention::Direction;
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

/// The words between a figure and what is measured, read from right to left.
#[derive(Clone, Debug, Default)]
pub(crate) struct Joint {
    /// Where they begin: the indicator ends here.
    pub start: usize,
    /// A verb says that the amount is reached: 达到, 增至.
    pub link: bool,
    /// That verb only says how far: 超过, 达到.
    pub reach: bool,
    /// A verb of change stands right before the figure.
    pub change: Option<Direction>,
    /// 高于, 低于 and the like.
    pub against: Option<Direction>,
    /// A verb that takes a place in an order.
    pub rank: bool,
    /// A verb whose object is counted stands right before the figure: 培育|6个.
    pub lead: bool,
    /// Where that verb ends.
    pub verb_end: usize,
    /// A comparison stands between: 较上年, 比2020年.
    pub compared: bool,
    /// 全国 and the like stand between.
    pub scope: bool,
    /// 连续, so that the figure is a streak.
    pub streak: bool,
    /// 同比, 环比, 年均: a bare rate after them is a growth.
    pub rate: bool,
    /// 占 stands between, with or without its whole: 占全市|2/3.
    pub of_whole: bool,
    /// The time expression that dates this figure alone: 2020年的|23997万元.
    pub dated: Option<usize>,
}

/// Roles of words that stand between a figure and what is measured, or that are whole words there.
const JOINING: [CueRole; 20] = [
    CueRole::Link,
    CueRole::Hedge,
    CueRole::Up,
    CueRole::Down,
    CueRole::UpNoun,
    CueRole::DownNoun,
    CueRole::Above,
    CueRole::Below,
    CueRole::Rank,
    CueRole::Scope,
    CueRole::Lead,
    CueRole::Verb,
    CueRole::Plain,
    CueRole::Grade,
    CueRole::Head,
    CueRole::Target,
    CueRole::TargetNear,
    CueRole::Own,
    CueRole::Wide,
    CueRole::Other,
];

/// Verbs that say how far a change went, not where it ended.
const REACH: &Words = &Words::new(&["达", "超", "突破", "高达", "接近", "逼近"]);

/// Names of currencies that Hong Kong and Taiwan put before an amount.
const CURRENCIES: &Words = &Words::new(&["港币", "人民币", "新台币", "台币", "澳门币"]);

/// Reads the joint of a figure, not beyond `floor`.
pub(crate) fn joint(scene: &Scene, figure: usize, floor: usize) -> Joint {
    use CueRole::*;
    let mut joint = Joint { start: scene.figures[figure].span.start, ..Joint::default() };
    while joint.start > floor {
        let at = joint.start;
        let last = scene.text.chars[at - 1];
        if last == ' ' {
            joint.start -= 1;
            continue;
        }
        // 较去年同期之|港币|50亿元.
        let currency = at == scene.figures[figure].span.start && last == '币';
        if let Some(name) = scene.text.word_before(at, CURRENCIES).filter(|_| currency) {
            joint.start -= name.chars().count();
            continue;
        }
        let of = usize::from(matches!(last, '的' | '之'));
        if let Some(index) = scene.period_ending(at - of).or_else(|| scene.period_ending(at)) {
            let period = &scene.periods[index];
            if period.outer.start >= floor && (period.outer.end == at || of == 1) {
                joint.compared |= period.role == super::period::PeriodRole::Base;
                // 比前年的|1.75万亿元|多出2153亿元: the base has an amount of its own.
                let amount = matches!(Shape::of(&scene.figures[figure]), Shape::Money | Shape::Count | Shape::Noun);
                // 高于五一假期的|84.6%, 较去年国庆档|19.08亿元: so has it here.
                let verb =
                    scene.text.starts_with_any(period.outer.start, words!["高于", "低于", "快于", "好于", "优于"]);
                let told = (matches!(scene.text.at(period.outer.start), Some('较' | '比'))
                    || scene.text.starts_with_at(period.outer.start, "超过"))
                    && joint.start == at;
                let own = of == 1 && (amount || verb) || told && amount && at == scene.figures[figure].span.start;
                if period.role != super::period::PeriodRole::Base || own {
                    joint.dated = joint.dated.or(Some(index));
                }
                joint.start = period.outer.start;
                continue;
            }
        }
        // 上|百家.
        let big = matches!(scene.text.at(at), Some('百' | '千' | '万' | '亿' | '十'));
        let verb = scene.cues.ending_at(at).iter().any(|w| w.end - w.start > 1);
        if last == '上' && big && !verb && at == scene.figures[figure].span.start {
            joint.start -= 1;
            continue;
        }
        // 连|12年破兆.
        let first = at == scene.figures[figure].span.start;
        if last == '连' && first && Shape::of(&scene.figures[figure]) == Shape::Time {
            joint.streak = true;
            joint.start -= 1;
            continue;
        }
        if last == '占' && scene.text.before(at - 1) != Some('独') {
            joint.of_whole = true;
            joint.start -= 1;
            continue;
        }
        let ratio =
            matches!(Shape::of(&scene.figures[figure]), Shape::Percent | Shape::Times | Shape::Points | Shape::Part);
        if let Some(verb) = compare::planned(scene, floor, at).filter(|_| ratio || last == '的') {
            let share = scene.text.at(verb) == Some('占');
            joint.start = verb;
            joint.link |= !share;
            joint.scope |= !share;
            joint.of_whole |= share;
            continue;
        }
        // 累计完成 opens clauses as a whole; here its parts join.
        let opens = |w: &Word| !w.known && !w.any(&JOINING);
        // 增|长达 is 增长达.
        let torn =
            |w: &Word| scene.text.at(w.start) == Some('长') && matches!(scene.text.before(w.start), Some('增' | '成'));
        let longest = scene.cues.ending_at(at).iter().find(|w| w.start >= floor && !opens(w) && !torn(w));
        let Some(word) = longest.filter(|w| !w.known) else { break };
        if ends_name(scene, &scene.figures[figure].span, word) || ends_plan(scene, word) {
            break;
        }
        // 创历史新|高 is one word.
        let record = |w: &Word| w.is(Stop) && w.start < word.start;
        if last == '高' && word.end - word.start == 1 && scene.cues.ending_at(at).iter().any(record) {
            break;
        }
        // 连续6年, 持续6个月稳居第一.
        // 连升|四天.
        let streak = scene.text.starts_with_at(word.start, "连续")
            || scene.text.starts_with_any(word.start, words!["持续", "连涨", "连升", "连跌", "连降"])
                && word.end == scene.figures[figure].span.start
                && Shape::of(&scene.figures[figure]) == Shape::Time;
        // 山东省的|国家级经开区|增至8家 counts them.
        let sort =
            word.is(Scope) && joint.link && scene.text.before(word.end) == Some('区') && word.end - word.start > 2;
        if sort && matches!(Shape::of(&scene.figures[figure]), Shape::Count | Shape::Noun) {
            break;
        }
        if word.any(&[Up, Down, Link, Rank, Above, Below, Hedge, Scope, Target, TargetNear])
            && !scene.clauses.in_atom(word.start)
            && !scene.text.ends_with_at(word.end, "投资")
        {
            // 增长超过|7% is a growth, 提高至|7% has its verb in one.
            // 预期|增长: so is one with a verb of change in a word of plans.
            let planned = word.any(&[Target, TargetNear]) && !word.any(&[Up, Down, Link]);
            let within = scene.cues.ending_at(at).iter().find(|w| planned && w.any(&[Up, Down]) && w.end - w.start > 1);
            let word = within.unwrap_or(word);
            let growing =
                word.any(&[Up, Down]) && joint.change.is_none() && !joint.rank && (!joint.link || joint.reach);
            if growing {
                joint.change = Some(if word.is(Up) { Direction::Up } else { Direction::Down });
            }
            if word.any(&[Above, Below]) && joint.against.is_none() {
                joint.against = Some(if word.is(Above) { Direction::Up } else { Direction::Down });
                // 快于|全部投资: what it is compared with is no verb.
                joint.lead = false;
            }
            // 跌|至9.6元: with 至 or 到 a verb of change says where it ended.
            let ended =
                matches!(scene.text.at(word.end), Some('至' | '到')) && word.end < scene.figures[figure].span.start;
            if ended && growing {
                joint.change = None;
                joint.link = true;
            }
            let link = word.is(Link) && joint.change.is_none();
            let reach = scene.text.starts_with_any(word.start, REACH) && word.end - word.start <= 3;
            joint.reach = if link { reach && (!joint.link || joint.reach) } else { joint.reach };
            joint.link |= link;
            joint.rank |= word.is(Rank);
            joint.scope |= word.is(Scope);
            joint.streak |= streak;
            joint.rate |= scene.text.starts_with_any(word.start, words!["同比", "环比", "年均"]);
            joint.of_whole |= scene.text.starts_with_at(word.start, "占");
            joint.start = word.start;
        } else if word.any(&[Lead, Verb]) && !joint.lead && joint.change.is_none() && scene.text.chars.get(at).is_some()
        {
            joint.lead = true;
            joint.verb_end = word.end;
            joint.start = word.start;
        } else if (joint.scope || joint.against.is_some()) && matches!(last, '比' | '较' | '与') {
            joint.compared = true;
            joint.start -= 1;
        } else {
            break;
        }
    }
    joint
}

/// 云帆、通迈|达|3家企业: whether 达 ends a name of a list, and what is counted stands after the figure.
fn ends_name(scene: &Scene, figure: &Range<usize>, word: &Word) -> bool {
    const LONGEST_NAME: usize = 4;
    let text = scene.text;
    if word.end != figure.start || !text.ends_with_at(word.end, "达") || word.end > word.start + 1 {
        return false;
    }
    let counted = matches!(text.before(figure.end), Some('家' | '大'))
        && text.at(figure.end).is_some_and(is_alphanumeric)
        && scene.cues.at(figure.end, &[CueRole::Stop]).is_none();
    let opens = |i: &usize| matches!(text.chars[*i], '、' | '和' | '与' | '及' | '由');
    let from = word.start.saturating_sub(LONGEST_NAME);
    let name = (from..word.start).rev().find(opens).map_or(0, |i| word.start - i - 1);
    counted && name > 0 && scene.cues.ending_at(word.start).iter().all(|w| w.end == w.start + 1)
}

/// 入选省特支|计划|12人, 行动|计划|36项: whether 计划 ends what is named.
fn ends_plan(scene: &Scene, word: &Word) -> bool {
    const NAMED: &Words =
        words!["行动", "工作", "研究", "特支", "双创", "研发", "合作", "英才", "培养", "资助", "火炬", "”"];
    word.end == word.start + 2
        && scene.text.starts_with_at(word.start, "计划")
        && (scene.in_programme(word.start) || scene.text.ends_with_any(word.start, NAMED))
}
