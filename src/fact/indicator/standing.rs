//! Where something stands among others, told between its amount and what else is told of it: 达5万亿元,|稳居全国前列|,增长5%.

use std::ops::Range;

use super::{Reader, joint, left};
use crate::char_set::chars;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{IN_ORDER, LEADS, STANDING_ENDS, STANDING_LEADS, STANDING_VERBS};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

/// Whether a stretch says that and names nothing: 总量|居|全国前十强; not 税收居全国首位.
pub(super) fn is_told(scene: &Scene, span: &Range<usize>) -> bool {
    const LONGEST: usize = 16;
    const LONGEST_RECORD: usize = 24;
    if span.is_empty() || span.len() > LONGEST_RECORD || scene.figure_in(span.clone()) {
        return false;
    }
    let text = scene.text;
    // 产量8万吨,|再创历史新高|,连续4年居全省第一: a record.
    // 雖|為同期次高|.
    let start = span.start + text.length_at(span.start, words!["虽", "也", "更", "亦", "仍", "但"]);
    if text.starts_with_any(start, words!["再创", "创", "刷新", "又创", "写", "改写", "可望改写", "有望改写", "为"])
        && text.ends_with_any(
            span.end,
            words!["新高", "新低", "纪录", "记录", "最高", "最低", "高位", "低位", "新猷", "次高", "三高", "最佳"],
        )
    {
        return true;
    }
    // 但較上月|略減|: nor how it went since another time.
    let went = words!["略减", "略增", "减少", "增加", "下滑", "衰退", "成长", "增长", "回落"];
    if matches!(text.at(start + text.length_at(start, words!["仍"])), Some('较' | '比'))
        && text.ends_with_any(span.end, went)
    {
        return true;
    }
    if span.len() > LONGEST {
        return false;
    }
    // 收入3.6万元,|扣除物价因素|,实际增长5%: nor does what was left out of the reckoning.
    if text.starts_with_any(span.start, words!["扣除", "剔除", "不考虑"]) {
        return true;
    }
    // 均与上期|持平.
    if text.starts_with_any(span.start, words!["均与", "与", "同"]) && text.ends_with_at(span.end, "持平") {
        return true;
    }
    let length = |word: &str| word.length();
    // 云岭经开区|首进前20.
    let mut at = scene.zone_at(span.start).map_or(span.start, |z| scene.zones[z].span.end);
    while let Some(lead) = text.word_at(at, STANDING_LEADS).filter(|w| at + length(w) < span.end) {
        at += length(lead);
    }
    let led = text.word_at(at, STANDING_VERBS).is_some_and(|verb| at + length(verb) < span.end);
    led && (text.ends_with_any(span.end, STANDING_ENDS) || ends_in_first(scene, span))
}

/// 昆山5380亿元|遥遥领先|, 苏州7家|居次|: whether what stands there up to the end of the clause only says where it comes among others.
pub(super) fn leads(scene: &Scene, at: usize, clause_end: usize) -> bool {
    let text = scene.text;
    let ended = |w: &str| !text.at(at + w.length()).is_some_and(is_alphanumeric);
    text.word_at(at, LEADS).is_some_and(ended)
        || text.word_at(at, STANDING_VERBS).is_some() && is_told(scene, &(at..clause_end))
}

/// 总产量1700万吨,创|5年|新高: whether a time says how long nothing was so high or low, which is of what was told.
pub(super) fn sets_record(scene: &Scene, span: &Range<usize>) -> bool {
    let since = span.end + usize::from(scene.text.at(span.end) == Some('来'));
    // 创|逾|八年新低.
    let start = span.start - usize::from(matches!(scene.text.before(span.start), Some('逾' | '近')));
    scene.text.ends_with_any(start, words!["创", "创下", "创出", "再创"])
        && scene.text.starts_with_any(since, words!["新高", "新低", "最高", "最低", "纪录", "高位", "低位"])
}

/// 经过一周波动后: whether a clause only says what went before.
pub(super) fn passes(scene: &Scene, clause: &Range<usize>) -> bool {
    scene.text.before(clause.end) == Some('后')
        && scene.text.starts_with_any(clause.start, words!["经过", "历经", "经历", "在经", "经"])
}

/// Whether it ends in so many that lead: 前十, 前5强.
fn ends_in_first(scene: &Scene, span: &Range<usize>) -> bool {
    const LONGEST: usize = 4;
    static SORTS: &Words = words!["强", "位", "名", "席"];
    let text = scene.text;
    let end = span.end - usize::from(text.ends_with_any(span.end, SORTS));
    let first = (span.start..end).rev().take(LONGEST).find(|&i| text.chars[i] == '前');
    first.is_some_and(|first| {
        first + 1 < end
            && text.chars[first + 1..end].iter().all(|c| c.is_ascii_digit() || chars!("一二三四五六七八九十百").has(*c))
    })
}

impl Reader<'_, '_> {
    /// 云帆汽车连续19年|位居乘用车出口第一: what it has ranked by for so long.
    pub(super) fn name_rank_kept(&mut self) {
        let (scene, end) = (self.scene, self.figure.span.end);
        let next = scene.figures.get(self.index + 1).filter(|n| n.span.end <= self.bounds.end);
        self.name_first_kept(next.is_none() && self.reading.joint.streak);
        if !self.reading.joint.streak || next.is_none_or(|n| Shape::of(n) != Shape::Rank) {
            return;
        }
        let to = joint::joint(scene, self.index + 1, end).start;
        let verb = scene.cues.at(end, &[CueRole::Rank]).map_or(end, |verb| verb.end);
        let phrase = left::phrase(scene, verb.min(to), to);
        let among = phrase.clone().find(|&i| scene.text.chars[i] == '在' && scene.alone(i)).unwrap_or(phrase.end);
        // 连续4年|在国家综合测评中|位列第一: what it is judged by.
        let judged = scene.text.at(end) == Some('在') && scene.text.before(to) == Some('中');
        let judged = judged.then(|| left::phrase(scene, end + 1, to - 1));
        let judged = judged.filter(|j| scene.text.ends_with_any(j.end, IN_ORDER));
        let phrase = judged.clone().unwrap_or(phrase.start..among);
        if phrase.len() >= 2 && (judged.is_some() || scene.cues.amount_ends(phrase.end)) {
            // The rank has the same name, which therefore is not taken by this figure alone.
            (self.reading.indicator, self.reading.named) = (Some(scene.words(phrase)), None);
        }
    }

    /// 连续五年|居|全球创新指数|前列: the order that something leads in for so long, where no rank is told.
    fn name_first_kept(&mut self, kept: bool) {
        let (scene, text) = (self.scene, self.scene.text);
        let verb = text.past_word(self.figure.span.end, STANDING_VERBS).filter(|_| kept);
        let Some(mut order) = verb.zip(text.word_start(self.bounds.end, STANDING_ENDS)).map(|(a, b)| a..b) else {
            return;
        };
        let wide = scene.cues.ending_at(order.end).iter().find(|w| w.any(&[CueRole::Scope, CueRole::Wide]));
        order.end = wide.map_or(order.end, |w| w.start);
        if order.len() >= 4 && text.has_any(order.clone(), words!["指数", "榜", "评", "考核", "排名"]) {
            (self.reading.indicator, self.reading.named) = (Some(scene.words(order)), None);
        }
    }

    /// 达5万亿元、|居全国前列|、增长5%: where it stands is not what grew.
    pub(super) fn leave_standing(&mut self) {
        let Some(last) = self.index.checked_sub(1).filter(|_| self.reading.joint.change.is_some()) else { return };
        let part = |at: usize| matches!(self.scene.text.at(at), Some('、'));
        let (from, to) = (self.scene.figures[last].span.end, self.reading.joint.start);
        if from + 2 < to && part(from) && part(to - 1) && is_told(self.scene, &(from + 1..to - 1)) {
            self.phrase = to..to;
        }
    }
}
