//! What a verb of change acts on, before how much: 降低|用能成本|15%.

use std::ops::Range;

use super::Reader;
use super::joint::Joint;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::mention::Direction;
use crate::tables::lists::{BODIES, HOLDERS, PEOPLE, SPARING};
use crate::tables::{CueRole, Words, words};
use crate::text::{is_alphabetic, is_alphanumeric};

impl Reader<'_, '_> {
    /// 新工艺节省|30%的|原料, 减少|50%以上|用工: what there is so much less of ends the clause, whoever spares it stands before.
    pub(super) fn name_spared(&mut self) -> bool {
        const LONGEST: usize = 8;
        const SHORTEST: usize = 2;
        let (scene, text, span) = (self.scene, self.scene.text, &self.figure.span);
        // 可节约|1亿元以上|物流费用.
        let costs = || text.ends_with_any(self.bounds.end, words!["成本", "费用", "支出", "开支"]);
        let ratio = match self.reading.shape {
            Shape::Percent | Shape::Part => true,
            shape => shape == Shape::Money && costs(),
        };
        let ratio = ratio && self.reading.joint.change.is_some();
        let end = span.start - usize::from(text.before(span.start) == Some('了'));
        let hedge = text.length_before(end, words!["近", "约", "超", "至少"]);
        // 节|约 is no hedge.
        let spared = ratio && [end, end - hedge].iter().any(|&at| text.ends_with_any(at, SPARING));
        // 成本|降低30%的|企业: but what fell stands before.
        let holder = |end: usize| [BODIES, PEOPLE, HOLDERS].iter().any(|words| text.ends_with_any(end, words));
        let fell = !self.phrase.is_empty() && scene.cues.amount_ends(self.phrase.end) && !holder(self.phrase.end);
        if !spared || fell {
            return false;
        }
        let bound = span.end + text.length_at(span.end, words!["以上", "左右"]);
        let start = bound + usize::from(text.at(bound) == Some('的'));
        let thing = text.leading(start..self.bounds.end.min(start + LONGEST + 1), is_alphabetic);
        let noun = (SHORTEST..=LONGEST).contains(&thing.len())
            && thing.end == self.bounds.end
            && !holder(thing.end)
            // 同比减少5%的|改善目标.
            && !text.ends_with_at(thing.end, "目标")
            && scene.cues.at(start, &[CueRole::Stop, CueRole::Lead, CueRole::Link]).is_none();
        if noun {
            self.name(thing);
        }
        noun
    }

    /// 申报项目由105项|简化至|33项: whatever verb made it so many, it is what was so many before.
    pub(super) fn name_turned(&mut self) -> bool {
        const LONGEST_VERB: usize = 6;
        let (text, start) = (self.scene.text, self.figure.span.start);
        let Some(last) = self.index.checked_sub(1).map(|i| &self.scene.figures[i]) else { return false };
        let way = &text.chars[last.span.end.min(start)..start];
        let verb = (3..=LONGEST_VERB).contains(&way.len()) && way.iter().all(|&c| is_alphabetic(c));
        let counted = matches!(self.reading.shape, Shape::Count | Shape::Noun)
            && !text.at(self.figure.span.end).is_some_and(is_alphanumeric);
        let turned = verb
            && counted
            && matches!(way.last(), Some('至' | '到' | '为' | '成'))
            && last.unit == self.figure.unit
            && matches!(text.before(last.span.start), Some('由' | '从'));
        let Some(same) = self.previous.filter(|p| turned && p.indicator.is_some()) else { return false };
        self.reading.take_name(same);
        true
    }
}

/// The phrase without the verb of change before it, which says which way the figure goes: 改造平均提高|生产效率|40%.
pub(super) fn object(scene: &Scene, shape: Shape, joint: &mut Joint, phrase: Range<usize>) -> Range<usize> {
    const SHORTEST: usize = 2;
    // 压缩|审批时限|至3天: the level that it comes to.
    static TO: &Words = words!["提高", "提升", "增加", "扩大", "延长", "精简"];
    let verb = scene.text.past_word(phrase.start, SPARING).or_else(|| scene.text.past_word(phrase.start, TO));
    let turned = matches!(scene.text.at(phrase.end), Some('至' | '到'));
    if let Some(end) =
        verb.filter(|end| turned && end + SHORTEST <= phrase.end && scene.known_end(&phrase) != Some(phrase.start))
    {
        (joint.change, joint.link) = (None, true);
        return end..phrase.end;
    }
    static ADVERBS: &Words = words!["平均", "有效", "大幅", "显著", "预计", "可", "能", "将", "累计", "整体", "综合"];
    static WORKS_DONE: &Words = words!["改造", "扩建", "建设", "整治", "工程", "行动", "项目", "任务", "活动", "计划"];
    let ratio = matches!(shape, Shape::Percent | Shape::Times | Shape::Points);
    // 为企业减少|用工成本|456亿元
    // 每年减少|碳排放|3000吨, 压缩|放行时间|近3小时
    let costs: &Words = match shape {
        Shape::Money => words!["成本", "支出", "费用", "负担", "垫付", "资金", "垫付金额", "收入"],
        Shape::Physical => words!["排放", "排放量", "消耗", "消耗量", "用量", "使用量", "取用量", "里程"],
        Shape::Time => words!["时间", "时长"],
        _ => words!["排放量"],
    };
    let cost = matches!(shape, Shape::Money | Shape::Physical | Shape::Time)
        && scene.text.ends_with_any(phrase.end, costs)
        && !matches!(scene.text.at(phrase.end), Some('至' | '到' | '为'));
    // 每年可减少|二氧化碳排放|30万吨
    // 减少|贫困人口|12.6万人
    static USED: &Words = words!["排放", "排放量", "消耗", "消耗量", "能耗", "煤耗", "用水量", "用电量", "人口"];
    // 能为企业|省下|资金成本30万元: whoever is spared it stands before.
    let less = || {
        let verb = phrase.start - usize::from(scene.text.before(phrase.start) == Some('了'));
        scene.text.ends_with_any(verb, words!["减少", "降低", "节省", "节约", "省下"])
    };
    // 平均|减时间|83%、|减材料|54%.
    static STEPS: &Words = words!["减时间", "减时限", "减材料", "减环节", "减跑动", "减成本"];
    if let Some(step) = scene.text.word_start(phrase.end, STEPS).filter(|&at| ratio && at >= phrase.start) {
        joint.change = joint.change.or(Some(Direction::Down));
        return step + 1..phrase.end;
    }
    let saved = scene.text.ends_with_at(phrase.end, "成本") && shape == Shape::Money;
    let used = saved || matches!(shape, Shape::Physical | Shape::Noun) && scene.text.ends_with_any(phrase.end, USED);
    if used && !turned && !joint.link && less() {
        joint.change = joint.change.or(Some(Direction::Down));
    }
    // 增加|财政收入|2亿元.
    let income = shape == Shape::Money && scene.text.ends_with_at(phrase.end, "收入") && !joint.link;
    if income && scene.text.ends_with_at(phrase.start, "增加") {
        joint.change = joint.change.or(Some(Direction::Up));
    }
    if !(ratio || cost)
        || joint.change.is_some()
        || joint.against.is_some()
        || joint.rank
        || joint.of_whole
        || joint.rate
    {
        return phrase;
    }
    // 减|少用|工成本: 减少 ends there.
    let overlaps = |w: &Word| {
        let before = scene.cues.starting_at(w.start.saturating_sub(1));
        before.iter().any(|v| v.any(&[CueRole::Up, CueRole::Down]) && v.end == w.start + 1)
    };
    let verb = |w: &&Word| {
        (w.is(CueRole::Down) || w.is(CueRole::Up) && (shape == Shape::Money || ratio))
            && !w.known
            && w.end == w.start + 2
            && w.end + SHORTEST <= phrase.end
            && scene.open(w.start)
            && !scene.inside_whole_word(w.start, w.end)
            && scene.cues.starting_at(w.start).first().is_some_and(|first| first.end == w.end)
            // 节约财政资金|69亿元, 改善资金|3亿元: nor is there less money.
            && (!scene.text.ends_with_at(phrase.end, "资金")
                || scene.text.starts_with_any(w.start, words!["压减", "减少", "降低", "削减", "缩减"]))
            // 旧楼区提升|改造任务 is a noun.
            && !scene.text.starts_with_any(w.end, WORKS_DONE)
            && (cost && !overlaps(w) || w.start == phrase.start || scene.text.ends_with_any(w.start, ADVERBS))
    };
    let words = scene.cues.within(phrase.clone());
    let found = if cost { words.iter().rfind(verb) } else { words.iter().find(verb) };
    let Some(verb) = found else { return phrase };
    // 提升|研发投入占比至5%: the level is what is told.
    if joint.link && !cost {
        return if verb.start == phrase.start { verb.end..phrase.end } else { phrase };
    }
    joint.change = Some(if verb.is(CueRole::Up) { Direction::Up } else { Direction::Down });
    verb.end..phrase.end
}
