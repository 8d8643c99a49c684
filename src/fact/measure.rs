//! What sort of number a figure is, and which way a change goes.

use super::cue::Word;
use super::indicator::Reading;
use super::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::fold::fold_str;
use crate::mention::{Direction, Measure};
use crate::tables::{CueRole, words};

/// The measure and direction of a figure that has been read.
pub(crate) fn of(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> (Measure, Option<Direction>) {
    let joint = &reading.joint;
    let indicator = || fold_str(reading.indicator.as_deref().unwrap_or_default());
    let turned = |direction: Direction| {
        let improved = scene.text.ends_with_at(change_end(scene, figure, joint.start), "改善");
        let fewer = || {
            reading.named.as_ref().is_some_and(|n| {
                scene.cues.ending_at(n.end).iter().any(|w| w.lower)
                    || scene.cues.within(n.clone()).iter().any(|w| w.lower)
            }) || ["浓度", "能耗", "排放", "失业"].iter().any(|w| indicator().contains(w))
        };
        if figure.value < 0.0 || improved && fewer() { Direction::Down } else { direction }
    };
    let change = joint.change.or(joint.against.filter(|_| joint.compared || joint.scope));
    match reading.shape {
        Shape::Rank => return (Measure::Rank, None),
        Shape::Points => {
            let direction = joint.change.or(joint.against).unwrap_or(Direction::Up);
            return (Measure::Change, Some(turned(direction)));
        }
        _ => {}
    }
    // 排名分别是:甲区33名、乙区38名.
    let place = matches!(figure.unit.as_str(), "名" | "位");
    if place && change.is_none() && ["排名", "位次", "名次"].iter().any(|w| indicator().ends_with(w)) {
        return (Measure::Rank, None);
    }
    // 机构规范化提升74家: so many have been made better.
    let better = words!["提升", "优化", "改善", "完善", "升级"];
    let verb = change_end(scene, figure, joint.start);
    let amount = reading
        .named
        .as_ref()
        .is_none_or(|n| scene.cues.ending_at(n.end).iter().any(|w| w.known || w.is(CueRole::Head)));
    let many = matches!(figure.unit.as_str(), "家" | "个" | "处" | "所" | "座" | "条" | "套" | "户");
    if reading.shape == Shape::Count && many && !amount && scene.text.ends_with_any(verb, better) {
        return (Measure::Level, None);
    }
    // 加快|340亩产业园的建设: what is done is done to the thing behind.
    let acted = words!["加快", "扩大", "提高", "提升", "优化", "改善", "完善", "升级", "加强", "强化"];
    let behind = reading.named.as_ref().is_some_and(|n| n.start >= figure.span.end);
    let counted = matches!(reading.shape, Shape::Count | Shape::Noun | Shape::Physical);
    // 增幅在全省15家|开发区中居第二.
    let noun = scene.cues.ending_at(joint.start).iter().any(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]));
    if counted && behind && (noun || scene.text.ends_with_any(verb, acted)) {
        return (Measure::Level, None);
    }
    let ratio = matches!(reading.shape, Shape::Percent | Shape::Times | Shape::Part);
    if reading.shape == Shape::Time {
        // 缩短15天 and 延长2个月 are changes, 提前6个月 is a lead time.
        let verb = change_end(scene, figure, joint.start);
        let lead = scene.text.ends_with_at(verb, "提前");
        return match joint.change.filter(|_| !lead && !joint.streak) {
            Some(direction) => (Measure::Change, Some(direction)),
            None => (Measure::Level, None),
        };
    }
    if let Some(direction) = change.filter(|_| !joint.link || joint.change.is_some()) {
        let measure = if ratio { Measure::Growth } else { Measure::Change };
        return (measure, Some(turned(direction)));
    }
    if ratio {
        // A bare rate after 同比, and what 增速 and 降幅 name.
        let restored = || (joint.start..figure.span.start).any(|i| scene.text.starts_with_at(i, "恢复"));
        if joint.rate && !joint.link && !restored() && reading.shape != Shape::Part {
            return (Measure::Growth, Some(turned(Direction::Up)));
        }
        let words = scene.cues.ending_at(joint.start);
        let noun = words.iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]));
        // 人口自然增长率 is a rate of its own.
        let own = |noun: &&Word| {
            scene.text.before(noun.end) == Some('率') && words.iter().any(|w| w.known && w.start + 2 <= noun.start)
        };
        if let Some(noun) = noun.filter(|n| !own(n)) {
            return (Measure::Growth, Some(turned(noun.direction())));
        }
        if scene.text.at(figure.span.start) == Some('翻') {
            return (Measure::Growth, Some(Direction::Up));
        }
        let words = ["占比", "比重", "比例", "份额", "贡献率"];
        let indicator = indicator();
        let share = words.iter().any(|w| indicator.contains(w)) || has_of(&indicator);
        let fraction =
            reading.shape == Shape::Part && !joint.compared && !scene.text.chars[figure.span.clone()].contains(&':');
        if share || fraction || reading.part && reading.shape != Shape::Times {
            return (Measure::Share, None);
        }
    }
    // 跌幅1.55美元.
    let amount = matches!(reading.shape, Shape::Money | Shape::Count);
    if let Some(direction) = change_noun(scene, joint.start).filter(|_| amount) {
        return (Measure::Change, Some(direction));
    }
    (Measure::Level, None)
}

/// Which way the noun of a change goes that ends at a position: 涨幅, 跌幅.
pub(crate) fn change_noun(scene: &Scene, end: usize) -> Option<Direction> {
    let nouns = scene.cues.ending_at(end).iter().filter(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]));
    nouns.into_iter().find(|w| scene.text.before(w.end) == Some('幅')).map(Word::direction)
}

/// Where the verb of change before a figure ends: past the hedges between.
fn change_end(scene: &Scene, figure: &FigureSpan, start: usize) -> usize {
    let verbs = [CueRole::Up, CueRole::Down];
    (start..=figure.span.start).rev().find(|&i| scene.cues.ending_at(i).iter().any(|w| w.any(&verbs))).unwrap_or(start)
}

/// Whether an indicator says 占 of a whole.
fn has_of(indicator: &str) -> bool {
    let mut rest = indicator;
    while let Some((_, after)) = rest.split_once('占') {
        if !after.starts_with(['地', '用', '有', '据', '领', '股'])
            || after.starts_with("地区")
            || after.starts_with("地方")
        {
            return true;
        }
        rest = after;
    }
    false
}
