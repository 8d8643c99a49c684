//! What sort of number a figure is, and which way a change goes.

use super::Reading;
use super::of_thing::warmed;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::fold::fold_str;
use crate::length::Length;
use crate::mention::{Direction, Measure};
use crate::search::Search;
use crate::tables::lists::{COMPARED_THINGS, PROPERTIES, RANK_NOUNS};
use crate::tables::{CueRole, UnitFamily, Words, words};
use crate::text::is_alphanumeric;

/// The measure and direction of a figure that has been read.
pub(crate) fn of(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> (Measure, Option<Direction>) {
    let joint = &reading.joint;
    let change = joint.change.or(joint.against.filter(|_| joint.compared || joint.scope || joint.rate));
    let told = Told { scene, figure, reading, change, verb: change_end(scene, figure, joint.start) };
    match reading.shape {
        Shape::Rank => return (Measure::Rank, None),
        Shape::Points => {
            // 下拉|工业0.5个百分点.
            let pulled = || {
                let start = reading.named.as_ref().map_or(joint.start, |n| n.start);
                scene.text.has_any(start.saturating_sub(4)..start, words!["下拉", "拉低"])
            };
            let other = || if pulled() { Direction::Down } else { Direction::Up };
            let direction = joint.change.or(joint.against).unwrap_or_else(other);
            return (Measure::Change, Some(told.turned(direction)));
        }
        _ if told.is_place() => return (Measure::Rank, None),
        _ if told.is_net() || told.made_better() || told.acted_upon() => return (Measure::Level, None),
        Shape::Time => return told.of_time(),
        _ => {}
    }
    let ratio = matches!(reading.shape, Shape::Percent | Shape::Times | Shape::Part);
    if let Some(direction) = change.filter(|_| !joint.link || joint.change.is_some() && !told.rate_reached()) {
        let measure = if ratio { Measure::Growth } else { Measure::Change };
        return (measure, Some(told.turned(direction)));
    }
    if ratio && let Some(found) = told.of_ratio() {
        return found;
    }
    if let Some((_, direction)) = warmed(scene.text, joint.start, &figure.unit) {
        return (Measure::Change, Some(direction));
    }
    // 跌幅1.55美元.
    let amount = matches!(reading.shape, Shape::Money | Shape::Count);
    if let Some(direction) = change_noun(scene, joint.start).filter(|_| amount) {
        return (Measure::Change, Some(direction));
    }
    (Measure::Level, None)
}

/// A figure that has been read, and what its words say of a change.
struct Told<'a> {
    scene: &'a Scene<'a>,
    figure: &'a FigureSpan,
    reading: &'a Reading,
    /// Which way it went, where a verb says so.
    change: Option<Direction>,
    /// Where that verb ends.
    verb: usize,
}

impl Told<'_> {
    fn indicator(&self) -> String {
        fold_str(self.reading.indicator.as_deref().unwrap_or_default())
    }

    /// A direction, but down where the number is below zero, or what is better when there is less of it got better.
    fn turned(&self, direction: Direction) -> Direction {
        let cues = &self.scene.cues;
        let fewer = || {
            self.reading.named.as_ref().is_some_and(|n| {
                cues.ending_at(n.end).iter().any(|w| w.lower) || cues.within(n.clone()).iter().any(|w| w.lower)
            }) || ["浓度", "能耗", "排放", "失业"].iter().any(|w| self.indicator().has(w))
        };
        let improved = self.scene.text.ends_with_at(self.verb, "改善");
        if self.figure.value < 0.0 || improved && fewer() { Direction::Down } else { direction }
    }

    /// 排名分别是:甲区33名、乙区38名.
    fn is_place(&self) -> bool {
        matches!(self.figure.unit.as_str(), "名" | "位")
            && self.change.is_none()
            && (self.ranks_alone() || RANK_NOUNS.at_end_of(&self.indicator()).is_some() || self.moves_up())
    }

    /// 排名|31位, but 获得550位|科学家的手稿.
    fn ranks_alone(&self) -> bool {
        self.reading.joint.rank && !self.scene.text.at(self.figure.span.end).is_some_and(is_alphanumeric)
    }

    /// 竞争力由|105位跃升至|76位.
    fn moves_up(&self) -> bool {
        const REACH: usize = 6;
        static MOVING: &Words = words!["跃升", "跃居", "跃至", "升至", "升到", "上升", "晋升", "前移", "攀升", "降至"];
        let (text, span) = (self.scene.text, &self.figure.span);
        let from = matches!(text.before(span.start), Some('由' | '从')) && text.has_any(span.end..span.end + 2, MOVING);
        // 在|20名|的基础上提升3位.
        let from = from || text.before(span.start) == Some('在') && text.starts_with_at(span.end, "的基础上");
        let to = matches!(text.before(span.start), Some('至' | '到' | '居'))
            && text.has_any(span.start.saturating_sub(REACH)..span.start, MOVING)
            && self.figure.unit == "位";
        from || to
    }

    /// 净增加144户: so many came to be, as with 新增.
    fn is_net(&self) -> bool {
        let counts = matches!(self.reading.shape, Shape::Count | Shape::Noun);
        counts && self.scene.text.ends_with_any(self.figure.span.start, words!["净增加", "净增加了"])
    }

    /// 机构规范化提升74家: so many have been made better.
    fn made_better(&self) -> bool {
        let (cues, reading) = (&self.scene.cues, self.reading);
        let amount = || {
            let named = reading.named.as_ref();
            named.is_none_or(|n| cues.amount_ends(n.end))
        };
        let many = matches!(self.figure.unit.as_str(), "家" | "个" | "处" | "所" | "座" | "条" | "套" | "户");
        let better = words!["提升", "优化", "改善", "完善", "升级"];
        reading.shape == Shape::Count && many && !amount() && self.scene.text.ends_with_any(self.verb, better)
    }

    /// 加快|340亩产业园的建设: what is done is done to the thing behind.
    fn acted_upon(&self) -> bool {
        let acted = words!["加快", "扩大", "提高", "提升", "优化", "改善", "完善", "升级", "加强", "强化"];
        let behind = self.reading.named.as_ref().is_some_and(|n| n.start >= self.figure.span.end);
        let counted = matches!(self.reading.shape, Shape::Count | Shape::Noun | Shape::Physical);
        // 增幅在全省15家|开发区中居第二.
        let noun = || self.nouns().iter().any(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]));
        // 出台促消费倍增10条|政策.
        let policy =
            || matches!(self.figure.unit.as_str(), "条" | "项") && self.indicator().ends_with(['策', '施', '举']);
        counted && behind && (policy() || noun() || self.scene.text.ends_with_any(self.verb, acted))
    }

    /// The words that end where what joins the figure to its indicator begins: 增速达|9%, 增速由|6%提高到9%.
    fn nouns(&self) -> &[Word] {
        let start = self.reading.joint.start;
        let text = self.scene.text;
        let from = matches!(text.before(start), Some('由' | '从'));
        // 增速预期|上调至4.5%.
        let expected = text.ends_with_any(start, words!["预期", "预测"]);
        self.scene.cues.ending_at(start - usize::from(from) - 2 * usize::from(expected))
    }

    /// 城镇化率提升|达到|65%: how far a rate came, as 增长达到18% is how fast.
    fn rate_reached(&self) -> bool {
        let (text, at) = (self.scene.text, self.figure.span.start);
        self.reading.shape == Shape::Percent
            && !self.reading.joint.rate
            && text.ends_with_any(at, words!["达到", "达"])
            && !text.has_any(self.reading.joint.start..at, words!["增", "减"])
            && self.indicator().ends_with(['率', '重', '比', '度'])
    }

    /// 缩短15天 and 延长2个月 are changes, 提前6个月 is a lead time.
    fn of_time(&self) -> (Measure, Option<Direction>) {
        let joint = &self.reading.joint;
        let lead = self.scene.text.ends_with_at(self.verb, "提前");
        match joint.change.filter(|_| !lead && !joint.streak) {
            Some(direction) => (Measure::Change, Some(direction)),
            None if self.is_spared() => (Measure::Change, Some(Direction::Down)),
            None => (Measure::Level, None),
        }
    }

    /// 每票节省|等待|5小时: the verb stands before the name.
    fn is_spared(&self) -> bool {
        let text = self.scene.text;
        let name = self.reading.named.as_ref().filter(|n| n.end <= self.figure.span.start && !self.reading.joint.link);
        name.is_some_and(|n| text.ends_with_any(n.start, words!["节省", "节约", "省下", "减少", "缩短", "压缩"]))
    }

    /// 超七成|深耕行业多年, 其余七成|供应国内: what so many tenths do.
    fn is_tenth_of_them(&self) -> bool {
        let (text, joint) = (self.scene.text, &self.reading.joint);
        let clause = self.scene.clauses.all.get(self.reading.clause).map_or(0..0, |c| c.span.clone());
        let others = text.word_at(clause.start, words!["其余", "其中", "另有", "另外"]);
        let start = clause.start + others.map_or(0, |w| w.length());
        let told = || !joint.link && start == joint.start && self.figure.span.end + 2 < clause.end;
        // 这些企业中|近九成|是民营企业.
        let among = || {
            let end = self.reading.named.as_ref().map_or(0, |n| n.end);
            text.at(end) == Some('中') && end + 1 == joint.start
        };
        self.figure.family == UnitFamily::Tenth && (told() || among() || self.is_of_several())
    }

    /// 税收超全省的|四成|, 出口额逼近全市的|70%|: an amount is a part of what all have; 人均收入 is none.
    fn is_of_all(&self) -> bool {
        let (text, start) = (self.scene.text, self.figure.span.start);
        let of = start - usize::from(text.before(start) == Some('的'));
        let place = of - text.length_before(of, words!["全国", "全省", "全市", "全区", "全县", "全球"]);
        let name = self.indicator();
        place < of
            && of < start
            && text.ends_with_any(place, words!["超", "超过", "接近", "逼近", "近"])
            && !name.contains('均')
            && !name.ends_with(['率', '度'])
    }

    /// 核心团队中博士|超过三成, 签约项目里外资项目|近四成: so many of all those.
    fn is_of_several(&self) -> bool {
        const SHORTEST: usize = 2;
        let Some(name) = self.reading.named.as_ref().filter(|n| n.end <= self.figure.span.start) else { return false };
        let text = self.scene.text;
        let among = |i: usize| {
            matches!(text.chars[i], '中' | '里')
                && !text.before(i).is_some_and(|c| "集其初高当公".contains(c))
                && !text.at(i + 1).is_some_and(|c| "心小央学年型国医药介长晚".contains(c))
        };
        !matches!(text.before(name.end), Some('率' | '平' | '度' | '量'))
            && (name.start + SHORTEST..name.end.saturating_sub(SHORTEST - 1)).any(among)
    }

    /// A growth or a share, where the words about a ratio say so.
    fn of_ratio(&self) -> Option<(Measure, Option<Direction>)> {
        let (scene, figure, reading) = (self.scene, self.figure, self.reading);
        let joint = &reading.joint;
        // A bare rate after 同比, and what 增速 and 降幅 name.
        let restored = || (joint.start..figure.span.start).any(|i| scene.text.starts_with_at(i, "恢复"));
        if joint.rate && !joint.link && !restored() && reading.shape != Shape::Part {
            return Some((Measure::Growth, Some(self.turned(Direction::Up))));
        }
        let words = self.nouns();
        let turns = |words: &[Word]| words.iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun])).copied();
        // 产值增速由负转正,达到9%: the noun may stand in the clause before.
        let named = reading.named.as_ref().filter(|n| n.end < joint.start && !reading.part && !joint.of_whole);
        let noun = turns(words).or_else(|| {
            named.and_then(|n| turns(scene.cues.starting_at(n.end)).or_else(|| turns(scene.cues.ending_at(n.end))))
        });
        // 人口自然增长率 is a rate of its own.
        let own = |noun: &Word| {
            let longer = |w: &Word| w.known && w.start + 2 <= noun.start;
            scene.text.before(noun.end) == Some('率') && scene.cues.ending_at(noun.end).iter().any(longer)
        };
        if let Some(noun) = noun.filter(|n| !own(n)) {
            return Some((Measure::Growth, Some(self.turned(noun.direction()))));
        }
        if scene.text.at(figure.span.start) == Some('翻') {
            return Some((Measure::Growth, Some(Direction::Up)));
        }
        let indicator = self.indicator();
        let share = ["占比", "比重", "比例", "份额", "贡献率"].iter().any(|w| indicator.has(w))
            || has_of(&indicator)
            // 研发经费支出相当于生产总值|的比例|达4.5%.
            || scene.text.ends_with_any(joint.start, words!["的比例", "的比重", "占比", "的比重由", "的比例由", "占比由"])
            || indicator.ends_with("贡献");
        let fraction =
            reading.shape == Shape::Part && !joint.compared && !scene.text.chars[figure.span.clone()].contains(&':');
        let share = share || self.is_tenth_of_them() || self.is_of_all();
        // 能耗为全国平均水平的|三分之二: what it is compared with is no whole.
        let start = figure.span.start;
        let compared = scene.text.before(start) == Some('的') && scene.text.ends_with_any(start - 1, COMPARED_THINGS);
        if compared && !share {
            return None;
        }
        // 功耗降至普通芯片的|三分之一: how big it is next to something else.
        let words = start.saturating_sub(8)..start;
        let sized = fraction && PROPERTIES.at_end_of(&indicator).is_some() && scene.text.before(start) == Some('的');
        if sized && !scene.text.has_any(words, words!["全", "总", "世界", "占"]) {
            return None;
        }
        // 加征|25%的关税: a rate, but 减免50%增值税 is a part.
        let levied = !share
            && indicator.trim_end_matches('”').ends_with('税')
            && !indicator.ends_with("利税")
            && !scene.text.has_any(start.saturating_sub(6)..start, words!["减", "免", "退", "抵", "缴", "占"]);
        // 合格率从试产时的|82%|提高到99%: a rate of its own.
        // 不良品率降到|百万分之三: so is one told as a fraction.
        let part = reading.part && reading.shape != Shape::Times && !levied;
        (share || (fraction || part) && !indicator.ends_with('率')).then_some((Measure::Share, None))
    }
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
