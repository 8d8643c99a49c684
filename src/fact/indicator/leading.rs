//! What a clause names that the next one goes on with: whoever leads, what something carried along, the amount or the order
//! that it ends in.

use std::ops::Range;

use super::LONGEST;
use super::inherit::is_time;
use super::left;
use super::owner::is_owner;
use super::{Reader, Reading};
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{CARRYING, CAUSES, EFFECTS, LEADING_DEGREES, LEADS, RANK_NOUNS};
use crate::tables::{CueRole, words};

/// Who a clause says leads: 成果指标|增幅最大, 共享指标|次之, 增速第三的是|联动指标.
pub(super) fn leading(scene: &Scene, clause: &Range<usize>) -> Option<Range<usize>> {
    const SHORTEST: usize = 2;
    const LONGEST_LEAD: usize = 10;
    let text = scene.text;
    // 各市中,|长沙|居首,达1.5万亿元: whose it is names nothing.
    let fits =
        |named: &Range<usize>| (SHORTEST..=16).contains(&named.len()) && !is_owner(scene, named.start, named.end);
    // 其次为|化工行业|,下降6.2%.
    if let Some(next) = text.past_word(clause.start, words!["其次为", "其次是", "再次是", "再次为", "第三为", "第三是"])
    {
        return Some(next..clause.end).filter(fits);
    }
    let reach = clause.end.min(clause.start + LONGEST_LEAD);
    let is = |i: &usize| text.chars[i - 1] == '是' && text.chars[i - 2] == '的';
    let most = |end: usize| (clause.start + 2..end).find(|&i| matches!(text.chars[i], '最' | '首' | '第'));
    if let Some((is, most)) = (clause.start + 4..reach).find(is).and_then(|is| Some((is, most(is)?))) {
        // 税收|最高的是某公司,达15亿元: an amount by which they are ordered is what is told.
        let degree = text.ends_with_any(most, LEADING_DEGREES);
        let named = if degree { is..clause.end } else { left::phrase(scene, clause.start, most) };
        return Some(named).filter(|named| fits(named) && (!degree || scene.zone_at(is).is_none()));
    }
    let mut at = text.word_start(clause.end, LEADS)?;
    if let Some(degree) = text.word_before(at, LEADING_DEGREES) {
        at -= degree.length();
    }
    let named = left::phrase(scene, clause.start, at);
    Some(named).filter(|named| {
        named.end == at && fits(named) && scene.figure_after(clause.start) == scene.figure_after(clause.end)
    })
}

impl Reader<'_, '_> {
    /// PM2.5浓度|最低的3个城市依次是…,分别为21、25和26微克: by what those were chosen, as many as are told after it.
    pub(super) fn name_most(&mut self) -> bool {
        let Some(last) = self.before.last().filter(|r| r.shape == Shape::Count && self.phrase.is_empty()) else {
            return false;
        };
        let (text, at) = (self.scene.text, self.scene.figures[self.index - 1].span.start);
        let most = at.checked_sub(3).filter(|&most| text.at(most) == Some('最') && text.before(at) == Some('的'));
        let each = text.has_any(last.joint.start..self.figure.span.start, words!["分别"]);
        let clause = self.scene.clauses.all.get(last.clause).map(|c| c.span.start);
        // 专利|增长|最快的3个领域.
        let named = most
            .zip(clause)
            .map(|(most, from)| left::phrase(self.scene, from, most - text.length_before(most, words!["增长"])));
        let named = named.filter(|n| n.len() > 1 && each && last.clause + 2 >= self.reading.clause);
        named.map(|named| self.name(named)).is_some()
    }
}

/// 机电产品|占比最高,达60%; 占比最高的是|机电产品: whether it leads by its share.
pub(super) fn leads_by_share(scene: &Scene, named: &Range<usize>) -> bool {
    const REACH: usize = 6;
    let most = words!["占比最", "比重最", "份额最"];
    let before = named.start.saturating_sub(REACH)..named.start;
    scene.text.starts_with_any(named.end, most) || scene.text.has_any(before, most)
}

/// The subject of a clause that says what carried it along: 装备产业|则在龙头企业带动下,增长32%; 出口金额|受惠于需求,达59亿元.
pub(super) fn carried(scene: &Scene, clause: Range<usize>) -> Option<Range<usize>> {
    const SHORTEST: usize = 2;
    let text = scene.text;
    let mut inside = clause.start + SHORTEST..clause.end;
    let within = if text.before(clause.end) == Some('下') && text.ends_with_any(clause.end - 1, CARRYING) {
        inside.find(|&i| text.chars[i] == '在' && scene.alone(i))?
    } else {
        // 机械产品|因订单增加|, 生技业|有新药带动|: one character is a cause where nothing else is, or with its effect.
        let effect =
            text.ends_with_any(clause.end, EFFECTS) || text.ends_with_any(clause.end, words!["推升", "拖累", "冲击"]);
        let short = |i: usize| match text.chars[i] {
            '因' => {
                scene.alone(i)
                    && !matches!(text.at(i + 1), Some('此' | '素' | '子' | '果' | '为' | '而' | '私' | '公' | '地'))
            }
            '受' | '有' => effect && scene.alone(i),
            _ => false,
        };
        let cause = |i: usize| text.word_at(i, CAUSES).is_some_and(|w| w.length() > 1) || short(i);
        inside.find(|&i| cause(i) && scene.open(i))?
    };
    let adverb = matches!(text.before(within), Some('则' | '也' | '均' | '亦' | '仍' | '更' | '又'));
    let phrase = left::phrase(scene, clause.start, within - usize::from(adverb));
    (SHORTEST..=LONGEST).contains(&phrase.len()).then_some(phrase)
}

/// 蔬菜产量|方面,达46万吨; 从|税收|来看,全区合计12亿元: what a clause turns to.
pub(super) fn aspect(scene: &Scene, clause: &Range<usize>) -> Option<Range<usize>> {
    const SHORTEST: usize = 2;
    let text = scene.text;
    let word = text.word_before(clause.end, words!["方面", "来看", "看", "来说", "而言", "上"])?;
    let end = clause.end - word.length();
    let led = matches!(text.at(clause.start), Some('从' | '在' | '就'));
    let start = clause.start + usize::from(led);
    let phrase = left::phrase(scene, start, end.max(start));
    let named = phrase.end == end && (SHORTEST..=LONGEST).contains(&phrase.len());
    // 从长远看, 在此基础上: a frame that names no amount says nothing of it.
    let amount = || led && (scene.cues.amount_ends(end) || scene.known_end(&phrase).is_some());
    (named && (word == "方面" || amount())).then_some(phrase)
}

/// 尤其是|新材料产值|,去年达320亿元: the amount that a clause only names.
pub(super) fn amount_alone(scene: &Scene, clause: &Range<usize>) -> Option<Range<usize>> {
    const SHORTEST: usize = 3;
    // 销售总额|的修订估计|,则下跌.
    let end = clause.end - scene.text.length_before(clause.end, words!["的修订估计", "的临时估计", "的初步估计"]);
    let amount = matches!(scene.text.before(end), Some('额' | '量' | '率' | '值')) || scene.cues.amount_ends(end);
    let phrase = left::phrase(scene, clause.start, end);
    (amount && phrase.end == end && (SHORTEST..=LONGEST).contains(&phrase.len())).then_some(phrase)
}

/// 在218家经开区中的|排名|,从34位提升至17位: the order that the clause before ends in, after those among whom it is.
pub(super) fn order_of(scene: &Scene, previous: &Reading, reading: &Reading) -> Option<Range<usize>> {
    let clause = scene.clauses.all.get(previous.clause).filter(|_| previous.clause + 1 == reading.clause)?;
    let counted = matches!(reading.shape, Shape::Rank | Shape::Count | Shape::Noun);
    let end = clause.span.end;
    let noun = scene.text.word_before(end, RANK_NOUNS).filter(|_| counted)?;
    let start = end - noun.length();
    let whole = if scene.text.ends_with_at(start, "综合") { start - 2 } else { start };
    Some(whole..end)
}

/// A clause that only names what the next one counts: 苏州片区的制度创新成果,|已有十二项.
pub(super) fn topic(scene: &Scene, clause: Range<usize>) -> Option<Range<usize>> {
    let phrase = left::phrase(scene, clause.start, clause.end);
    let verbs =
        [CueRole::Stop, CueRole::Up, CueRole::Down, CueRole::Link, CueRole::Lead, CueRole::Verb, CueRole::Start];
    let verb = |w: &Word| w.any(&verbs) && w.end <= phrase.end && !scene.inside_whole_word(w.start, w.end);
    // 窗口可直接办理的|事项,由234项扩展至625项: what is told of it parts nothing.
    let of = (phrase.start..phrase.end.saturating_sub(1)).rev().find(|&i| scene.text.chars[i] == '的' && scene.open(i));
    let verbal = |p: &Range<usize>| scene.cues.within(p.clone()).iter().any(verb);
    let bare = of.map(|of| of + 1..phrase.end).filter(|p| verbal(&phrase) && p.len() >= 2 && phrase.end == clause.end);
    if let Some(bare) = bare.filter(|p| !verbal(p) && !is_time(scene, p)) {
        return Some(bare);
    }
    let named = (3..=14).contains(&phrase.len()) && phrase.end == clause.end;
    (named && !is_time(scene, &phrase) && !scene.cues.within(phrase.clone()).iter().any(verb)).then_some(phrase)
}
