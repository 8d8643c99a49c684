//! What a word that joins a figure to what is measured says of it: 增长超过 is a growth, 提高至 a level.

use super::{Joining, REACH};
use crate::char_set::chars;
use crate::fact::compare;
use crate::fact::cue::Word;
use crate::fact::scene::Shape;
use crate::mention::Direction;
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphabetic;

impl Joining<'_, '_> {
    /// What a word that joins says of the figure.
    pub(super) fn join(&mut self, word: &Word) {
        use CueRole::*;
        let (scene, joint) = (self.scene, &mut self.joint);
        // 连续6年, 持续6个月稳居第一, 连升|四天.
        let streak = scene.text.starts_with_at(word.start, "连续")
            || scene.text.starts_with_any(word.start, words!["持续", "连涨", "连升", "连跌", "连降"])
                && word.end == self.figure.span.start
                && Shape::of(self.figure) == Shape::Time;
        // 增长超过|7% is a growth, 提高至|7% has its verb in one.
        // 预期|增长: so is one with a verb of change in a word of plans.
        let planned = word.any(&[Target, TargetNear]) && !word.any(&[Up, Down, Link]);
        let ending = scene.cues.ending_at(joint.start);
        let within = ending.iter().find(|w| planned && w.any(&[Up, Down]) && w.end - w.start > 1);
        let word = within.unwrap_or(word);
        // 加快|12英寸硅片工厂建设: a size does not grow.
        let hastened =
            Shape::of(self.figure) == Shape::Physical && scene.text.starts_with_any(word.start, words!["加快", "加速"]);
        let growing =
            !hastened && word.any(&[Up, Down]) && joint.change.is_none() && !joint.rank && (!joint.link || joint.reach);
        if growing {
            joint.change = Some(if word.is(Up) { Direction::Up } else { Direction::Down });
        }
        if word.any(&[Above, Below]) && joint.against.is_none() {
            joint.against = Some(if word.is(Above) { Direction::Up } else { Direction::Down });
            // 快于|全部投资: what it is compared with is no verb.
            joint.lead = false;
        }
        // 跌|至9.6元: with 至 or 到 a verb of change says where it ended.
        let ended = matches!(scene.text.at(word.end), Some('至' | '到' | '为')) && word.end < self.figure.span.start;
        if ended && growing {
            joint.change = None;
            joint.link = true;
        }
        // 营业额稳步增长,已达|705亿元, 将达到|705亿元: with an adverb before it the verb is the same.
        let adverb = usize::from(matches!(scene.text.at(word.start), Some('已' | '将')) && !word.is(Link));
        let reached = adverb == 1 && scene.text.starts_with_any(word.start + 1, words!["达", "达到"]);
        // 超全省平均水平|2300元: by how much it is more than that.
        if joint.scope && !joint.link && compare::exceeds(scene, word.start, self.figure.span.start) {
            (joint.against, joint.compared) = (joint.against.or(Some(Direction::Up)), true);
        }
        let link = (word.is(Link) || reached) && joint.change.is_none();
        let reach = scene.text.starts_with_any(word.start + adverb, REACH) && word.end - word.start <= 3 + adverb;
        joint.reach = if link { reach && (!joint.link || joint.reach) } else { joint.reach };
        joint.link |= link;
        joint.rank |= word.is(Rank);
        joint.scope |= word.is(Scope);
        joint.streak |= streak;
        joint.rate |= scene.text.starts_with_any(word.start, words!["同比", "环比", "年均"]);
        joint.of_whole |= scene.text.starts_with_at(word.start, "占");
        // 资助额|会|增至1600万元.
        let will = scene.text.ends_with_any(word.end, words!["额会", "规模会", "数目会"]);
        joint.start = if will { word.end - 1 } else { word.start };
    }

    /// 经济|增长为|5%, 出口|成长为|5%: a rate is how fast, and no level.
    pub(super) fn take_growth(&mut self) -> bool {
        let grown = self.is_first() && self.last() == '为' && Shape::of(self.figure) == Shape::Percent;
        let verb =
            if grown { self.scene.text.word_before(self.joint.start, words!["增长为", "成长为"]) } else { None };
        if verb.is_some() {
            (self.joint.change, self.joint.start) = (Some(Direction::Up), self.joint.start - 3);
        }
        verb.is_some()
    }

    /// 安排|预算约900亿元, 科技|预算1965亿元: where a budget is what is given, or its own amount is told, the word joins nothing.
    pub(super) fn is_budget(&self, word: &Word) -> bool {
        static WHOSE: &Words =
            words!["完成", "占", "超", "超过", "比", "较", "年初", "年度", "全年", "达到", "达", "为", "的"];
        let (text, at) = (self.scene.text, word.start);
        let given = || text.ends_with_any(at, words!["安排", "下达", "追加", "核定"]);
        let own = || {
            self.is_first()
                && word.end == at + 2
                && Shape::of(self.figure) == Shape::Money
                && at > self.floor
                && text.before(at).is_some_and(is_alphabetic)
                && !text.ends_with_any(at, WHOSE)
        };
        text.starts_with_at(at, "预算") && (given() || own())
    }

    /// Whether the character before what has been read is a word, and does not end one after any of `ends`.
    pub(super) fn adverb(&self, ends: &str) -> bool {
        let at = self.joint.start - 1;
        at > self.floor && !self.scene.text.before(at).is_some_and(|c| ends.contains(c)) && self.scene.alone(at)
    }

    /// 比上年|进了|一位, 退|2位: which way a place in an order went.
    pub(super) fn take_move(&mut self) -> bool {
        let (text, done) = (self.scene.text, usize::from(self.last() == '了'));
        let places = matches!(self.figure.unit.as_str(), "位" | "名" | "个位次" | "个名次" | "位次" | "名次");
        let order = Shape::of(self.figure) == Shape::Rank;
        if !places || order || !self.is_first() || self.joint.start < self.floor + 1 + done {
            return false;
        }
        let verb = self.joint.start - 1 - done;
        let way = match text.chars[verb] {
            '进' | '升' => Direction::Up,
            '退' | '降' => Direction::Down,
            _ => return false,
        };
        let word = |c: char| chars!("引请走招迎推先后上下晋跃攀提前跌辞先").has(c);
        if text.before(verb).is_some_and(word) || done == 0 && self.figure.unit.ends_with('名') {
            return false;
        }
        (self.joint.change, self.joint.start) = (Some(way), verb);
        true
    }

    /// 标准由|每个子女|每月1000元提高到2000元, 提高到|每生|每年3700元: for each of whom.
    pub(super) fn take_each(&mut self) -> bool {
        const LONGEST: usize = 6;
        let (text, at) = (self.scene.text, self.joint.start);
        if !matches!(Shape::of(self.figure), Shape::Money | Shape::Physical) {
            return false;
        }
        let from = at.saturating_sub(LONGEST).max(self.floor + 1);
        let led =
            |&i: &usize| text.chars[i] == '每' && matches!(text.before(i), Some('到' | '至' | '为' | '由' | '从'));
        let each = (from..at.saturating_sub(1)).rev().find(led);
        self.joint.start = each.unwrap_or(at);
        each.is_some()
    }
}
