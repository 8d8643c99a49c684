//! What an amount of money is where that stands after it: 硕士每月1500元|生活补贴, 分别给予20万元、10万元|购房补贴, 按500元的标准发放|津贴.

use super::Reader;
use super::right;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{BEFORE_VERBS, BODIES, GIVING_BENEFITS, MONEYS, PEOPLE, PRICES, RECEIVERS};
use crate::tables::words;

/// The longest name of what is given.
pub(super) const LONGEST_BENEFIT: usize = 14;

impl Reader<'_, '_> {
    /// 以69亿元|估值登上榜单, 以5亿元的|成交价竞得地块: what the money is that something is done by.
    pub(super) fn name_price(&mut self) -> bool {
        let (text, span) = (self.scene.text, &self.figure.span);
        let by = self.reading.shape == Shape::Money && text.before(span.start) == Some('以');
        if !by || !self.scene.alone(span.start - 1) {
            return false;
        }
        let at = span.end + usize::from(text.at(span.end) == Some('的'));
        let Some(price) = text.word_at(at, PRICES) else { return false };
        self.name(at..at + price.length());
        true
    }

    /// 把3万元|积蓄|存入银行, 将300吨|大米|运往灾区: what is taken somewhere stands between the amount and the verb.
    pub(super) fn name_taken(&mut self) -> bool {
        const LONGEST: usize = 10;
        const SHORTEST: usize = 2;
        let (scene, span) = (self.scene, &self.figure.span);
        let amount = matches!(self.reading.shape, Shape::Money | Shape::Physical | Shape::Noun);
        if !amount || !matches!(scene.text.before(span.start), Some('将' | '把')) || !scene.alone(span.start - 1) {
            return false;
        }
        let start = span.end + usize::from(scene.text.at(span.end) == Some('的'));
        let end = (start + SHORTEST..self.bounds.end.min(start + LONGEST)).find(|&at| right::moves(scene, at));
        self.phrase = span.start..span.start;
        if let Some(end) = end {
            // 2亿度电能|稳定|输送到东部.
            let end = end - scene.text.length_before(end, BEFORE_VERBS);
            self.name(start..end.max(start + SHORTEST));
        }
        end.is_some()
    }

    /// 产值突破10亿元、50亿元的企业,分别给予|50万元、100万元奖励: not as much of it as was told before.
    pub(super) fn name_given_each(&mut self) -> bool {
        let each = words!["分别给予", "分别一次性给予", "分别发放", "分别给予最高"];
        self.scene.text.ends_with_any(self.figure.span.start, each) && self.name_benefit()
    }

    /// 给予博士、硕士20万元、10万元|补贴, 按每人500元的标准发放|津贴: the noun stands after the last amount or behind the verb of the rate.
    pub(super) fn name_benefit(&mut self) -> bool {
        if self.reading.shape != Shape::Money || self.reading.joint.link || self.names_amount() {
            return false;
        }
        let last = last_of_run(self.scene, self.index);
        let end = self.scene.figures[last].span.end;
        let from = end + usize::from(self.scene.text.at(end) == Some('的'));
        let rate = self.scene.text.word_at(from, words!["标准", "额度", "限额", "比例"]);
        let from = from + rate.map_or(0, |w| w.length());
        let given = self.scene.text.past_word(from, GIVING_BENEFITS);
        // 按每平方米20元|给予|租金补贴.
        let rated = || given.is_some() && self.scene.find(self.bounds.start..self.figure.span.start, '按').is_some();
        if last == self.index && rate.is_none() && !rated() {
            return false;
        }
        let given = given.unwrap_or(from);
        // 按每平方米50元给予|最高300万元|补贴.
        let most = self.scene.next_figure(given).filter(|f| f.span.start <= given + 4 && Shape::of(f) == Shape::Money);
        let given = most.map_or(given, |f| f.span.end);
        let noun = right::money_noun(self.scene, given..given + right::MONEY_REACH, self.bounds.end);
        let Some(noun) = noun.filter(|noun| noun - given <= LONGEST_BENEFIT) else { return false };
        self.name(given..noun);
        true
    }

    /// 硕士每月1500元|生活补贴: whether what the money is stands after it, and whoever has it before.
    pub(super) fn names_money(&self) -> bool {
        let (scene, end) = (self.scene, self.figure.span.end);
        let joint = &self.reading.joint;
        let from = end + usize::from(scene.text.at(end) == Some('的'));
        (!joint.link || joint.reach || self.completes())
            && joint.change.is_none()
            && !self.names_amount()
            && right::is_money(scene, from..from + right::MONEY_REACH, self.bounds.end)
    }

    /// Whether the phrase before it names an amount, and not those who get it.
    pub(super) fn names_amount(&self) -> bool {
        let (scene, end) = (self.scene, self.phrase.end);
        let receiver = || [RECEIVERS, PEOPLE, BODIES].iter().any(|words| scene.text.ends_with_any(end, words));
        scene.text.ends_with_any(end, MONEYS)
            || scene.text.before(end) == Some('额')
            || scene.cues.amount_ends(end) && !receiver()
    }
}

/// The last of the amounts that only 、 or 和 part from the one at `index`: 20万元、|10万元.
fn last_of_run(scene: &Scene, index: usize) -> usize {
    const MOST: usize = 12;
    let mut last = index;
    while let Some(next) = scene.figures.get(last + 1).filter(|n| last < index + MOST && Shape::of(n) == Shape::Money) {
        let end = scene.figures[last].span.end;
        if next.span.start != end + 1 || !matches!(scene.text.at(end), Some('、' | '和' | '及' | '与' | '或')) {
            break;
        }
        last += 1;
    }
    last
}
