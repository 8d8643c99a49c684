//! A rate of change told by a noun after it, or before the figure it went on from: 保持20%以上增长, 增速由5%提高到6%.

use super::inherit::is_time;
use super::joint::Joint;
use super::left;
use super::owner::is_owner;
use super::{Reader, Reading};
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::mention::Direction;
use crate::tables::lists::GROWTH_MANNERS;
use crate::tables::{CueRole, Words, words};

impl Reader<'_, '_> {
    /// 以年均3%的|能源消费|增速支撑了年均6%的|经济|增长: what grew stands between the rate and its noun.
    pub(super) fn name_growing(&mut self) -> bool {
        const LONGEST: usize = 6;
        let (text, span, joint) = (self.scene.text, &self.figure.span, &self.reading.joint);
        let of = span.end + text.length_at(span.end, words!["左右", "以上"]);
        let nouns = words!["增速", "增幅", "增长", "降幅"];
        let noun = (of + 3..=of + 1 + LONGEST).find_map(|i| Some((i, text.word_at(i, nouns)?)));
        let Some((end, noun)) = noun.filter(|_| text.at(of) == Some('的')) else { return false };
        let led = words!["以", "支撑", "支撑了", "实现", "实现了", "保持", "保持了", "取得"];
        let led = joint.rate || [joint.start, span.start].iter().any(|&at| text.ends_with_any(at, led));
        // 60%的|产品实现增长.
        let plain = noun != "增长" || end + 2 >= self.bounds.end || text.starts_with_at(end + 2, "目标");
        let named = left::phrase(self.scene, of + 1, end);
        // 50%的|增速不断|增长, 20%的|速度|增长.
        let how = text.starts_with_any(of + 1, GROWTH_MANNERS)
            || text.has_any(named.clone(), words!["增速", "增幅", "翻", "速度", "幅度"]);
        let fits = led && plain && !how && named == (of + 1..end);
        if fits {
            self.reading.joint.change = Some(if noun == "降幅" { Direction::Down } else { Direction::Up });
            self.name(named);
        }
        fits
    }

    /// 保持6.4%|的中高增速, 20%|以上增长: which way the noun after a ratio goes.
    pub(super) fn growth_after(&self) -> Option<Direction> {
        static UP: &Words = words!["增长", "增速", "增幅", "涨幅", "升幅", "成长", "递增", "攀升"];
        static DOWN: &Words = words!["降幅", "跌幅", "下降", "下滑", "负增长", "递减"];
        if !matches!(self.reading.shape, Shape::Percent | Shape::Times) {
            return None;
        }
        let text = self.scene.text;
        // 机械|3%|成长率最高, 光电|8%|成长较多.
        let most = words!["成长率最", "增长率最", "成长最", "增长最", "增幅最", "涨幅最", "升幅最", "成长较", "增长较"];
        if text.starts_with_any(self.figure.span.end, most) {
            return Some(Direction::Up);
        }
        // 分别保持|25%|、20%、18%|高速增长: the noun stands after the last.
        const MOST: usize = 8;
        let beside = |pair: &&[FigureSpan]| {
            let gap = pair[0].span.end..pair[1].span.start;
            let joins = gap.len() == 1 && matches!(text.chars[gap.start], '、' | '和' | '与');
            joins && pair[1].unit == pair[0].unit
        };
        let run = self.scene.figures[self.index..].windows(2).take(MOST).take_while(beside).count();
        let end = self.scene.figures[self.index + run].span.end;
        let mut at = end;
        for _ in 0..4 {
            let Some(part) = text.word_at(at, GROWTH_MANNERS) else { break };
            at += part.length();
        }
        // 以每年18%的|速度|递增.
        at += 2 * usize::from(text.starts_with_at(at, "速度"));
        let any = |words: &Words| text.starts_with_any(at, words);
        // 实现近2倍|增长, 以20%|增速领跑全省.
        let by = || text.ends_with_any(self.figure.span.start, words!["以", "以年均"]);
        let noun = (at > end || self.reading.shape == Shape::Times || by()) && at <= self.bounds.end;
        match noun {
            true if any(UP) => Some(Direction::Up),
            true if any(DOWN) => Some(Direction::Down),
            _ => None,
        }
    }
}

/// 年增率以|机械|22.5%最高: by what it leads grew.
pub(super) fn lead(scene: &Scene, shape: Shape, joint: &mut Joint, start: usize) {
    let by = start.checked_sub(1).filter(|&by| scene.text.chars[by] == '以' && shape == Shape::Percent);
    let noun = |by| scene.cues.ending_at(by).iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]));
    joint.change = joint.change.or(by.and_then(noun).map(Word::direction));
}

/// What a figure has of the one whose indicator it took.
pub(super) fn go_on(scene: &Scene, previous: &Reading, reading: &mut Reading) {
    // 产值增速连续4个月|超过20%: so does a rate of growth.
    if previous.joint.streak && matches!(reading.shape, Shape::Percent | Shape::Times) {
        grow(scene, reading);
        // 涨幅|连续3个月保持在1%以上: whose rate it is was told before.
        let clause = scene.clauses.all.get(reading.clause).map_or(0, |c| c.span.start);
        let noun = scene.cues.starting_at(clause).iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]));
        let noun = noun.filter(|_| previous.clause == reading.clause).map(Word::direction);
        reading.joint.change = reading.joint.change.or(noun);
    }
    // 临江市产值增长14.7%,云岭市为|11.9%.
    let rate = previous.shape == Shape::Percent && reading.shape == Shape::Percent && previous.clause < reading.clause;
    let start = scene.clauses.all.get(reading.clause).map_or(0, |c| c.span.start);
    let as_it = || scene.text.at(reading.joint.start) == Some('为') && is_owner(scene, start, reading.joint.start);
    if rate && reading.joint.change.is_none() && as_it() {
        reading.joint.change = previous.joint.change;
    }
    // 产值增速居全市第二位,年均增长|8%: the speed ranks, the amount grows.
    let change = reading.joint.change;
    if previous.shape == Shape::Rank && change.is_some() && matches!(reading.shape, Shape::Percent | Shape::Times) {
        grow(scene, reading);
        reading.joint.change = change;
    }
    let ratio = |shape| matches!(shape, Shape::Percent | Shape::Part);
    let level = reading.joint.link && reading.joint.change.is_none();
    // 产值增速由5.1%回落至|4.3%.
    let same = previous.clause == reading.clause && level && ratio(reading.shape);
    if same {
        // 同比涨幅由5月的2.4%扩大至|2.7%.
        let start = previous.joint.start;
        let words = scene.cues.ending_at(start - usize::from(matches!(scene.text.before(start), Some('由' | '从'))));
        // 人口自然增长率由5%降至4% is a rate of its own.
        let own = words.iter().any(|w| w.known);
        let noun = words.iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]));
        reading.joint.change = noun.filter(|_| !own).map(Word::direction);
    }
    // 占全省比重从4.6%跃升至9.5%: a share stays one.
    let share = previous.part || previous.shape == Shape::Part && reading.shape == Shape::Percent;
    reading.part |= share && level && ratio(previous.shape) && ratio(reading.shape);
}

/// Makes a bare rate the growth that was told right before of another time, or of what it is set against: 同比增长8%,|一季度为|7%;
/// 增长3%,|高于1月的|2%.
pub(super) fn of_same(scene: &Scene, before: &[Reading], reading: &mut Reading) {
    const LONGEST_LINK: usize = 4;
    let (text, joint) = (scene.text, &reading.joint);
    let rate = |r: &Reading| r.shape == Shape::Percent && r.indicator.is_some() && r.indicator == reading.indicator;
    let Some(previous) = before.last().filter(|p| rate(p) && rate(reading) && p.clause < reading.clause) else {
        return;
    };
    let figure = scene.figures[before.len()].span.start;
    let own = joint.change.is_some() || joint.of_whole || reading.part;
    let ratio = || reading.indicator.as_ref().is_some_and(|i| i.ends_with(['率', '度', '比', '重']));
    if own || previous.joint.change != Some(Direction::Up) || ratio() {
        return;
    }
    let clause = scene.clauses.all.get(reading.clause).map_or(figure, |c| c.span.start);
    // 确保增长8%,|力争|达到9%.
    if previous.clause + 1 == reading.clause && text.starts_with_any(clause, words!["力争", "争取"]) {
        reading.joint.change = Some(Direction::Up);
        return;
    }
    let Some(time) = scene.next_period(clause).filter(|p| p.outer.end < figure) else { return };
    let among = 2 * usize::from(text.starts_with_at(clause, "其中"));
    let gap = time.outer.end..figure;
    static OTHER: &Words = words!["恢复", "完成", "占", "相当"];
    let opens =
        time.outer.start <= clause + among + 1 && gap.len() <= LONGEST_LINK && !text.has_any(clause..figure, OTHER);
    let against = joint.against.is_some() && text.at(time.span.end) == Some('的') && time.span.end + 1 == figure;
    if opens || against {
        reading.joint.change = Some(Direction::Up);
    }
}

/// Whether a sentence begins with nothing but a time and a rate, after one that ends in a growth or in where that stands:
/// 增长5.2%,居全省第3位。其中,|三季度增长|5.9%.
pub(super) fn of_another_time(scene: &Scene, previous: &Reading, here: usize) -> bool {
    const NEAR: usize = 2;
    const LONGEST_VERB: usize = 5;
    let clauses = &scene.clauses.all;
    let Some(clause) = clauses.get(here).filter(|_| (1..=NEAR).contains(&(here - previous.clause))) else {
        return false;
    };
    if is_course(scene, previous, here) {
        return true;
    }
    // 生产总值800亿元。2016年至2020年,|保持年均9.5%的增速|.
    let kept = scene.text.starts_with_any(clause.span.start, words!["保持", "年均"]);
    if kept
        && previous.shape == Shape::Money
        && here == previous.clause + NEAR
        && is_time(scene, &clauses[here - 1].span)
    {
        return true;
    }
    let lone = here == previous.clause + 1 || scene.text.starts_with_at(clauses[here - 1].span.start, "其中");
    let among = 2 * usize::from(scene.text.starts_with_at(clause.span.start, "其中"));
    let Some(time) = scene.next_period(clause.span.start) else { return false };
    let figure = scene.next_figure(time.span.end).filter(|f| f.span.start <= time.outer.end + LONGEST_VERB);
    let verb = |f: &FigureSpan| {
        let role =
            |w: &Word| w.any(&[CueRole::Up, CueRole::Down, CueRole::Link, CueRole::Hedge]) && w.end == f.span.start;
        scene.cues.within(time.outer.end..f.span.start).iter().any(role)
    };
    let grew = previous.shape == Shape::Percent && previous.joint.change.is_some()
        || matches!(previous.shape, Shape::Rank | Shape::Points);
    lone && grew
        && time.outer.start <= clause.span.start + among
        && figure.is_some_and(|f| Shape::of(f) == Shape::Percent && verb(f))
}

/// 2010年,产值86亿元。2015年,|突破200亿元|: whether a sentence has only a later time and how far the one amount before it came.
fn is_course(scene: &Scene, previous: &Reading, here: usize) -> bool {
    let clauses = &scene.clauses.all;
    let Some(time) = here.checked_sub(1).filter(|time| previous.clause + 1 == *time) else { return false };
    let start = clauses[here].span.start;
    let index = scene.figure_after(start);
    let Some([last, figure]) = scene.figures.get(index.saturating_sub(1)..=index) else { return false };
    let link = |w: &Word| w.any(&[CueRole::Link, CueRole::Hedge]) && w.end == figure.span.start;
    let sentence = |at: usize| clauses[scene.clauses.at(at)].sentence;
    let lone = index < 2 || sentence(scene.figures[index - 2].span.start) < sentence(last.span.start);
    let start = start + scene.text.length_at(start, words!["首次", "已", "有望", "更是", "又"]);
    lone && last.unit == figure.unit
        && is_time(scene, &clauses[time].span)
        && scene.cues.starting_at(start).iter().any(link)
}

/// Makes a figure the growth that its indicator ends in.
fn grow(scene: &Scene, reading: &mut Reading) {
    let Some(named) = reading.named.clone() else { return };
    let noun = scene.cues.ending_at(named.end).iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]));
    if let Some(noun) = noun.filter(|w| w.start >= named.start + 2) {
        reading.joint.change = Some(noun.direction());
        reading.indicator = Some(scene.words(named.start..noun.start));
        reading.named = Some(named.start..noun.start);
    }
}
