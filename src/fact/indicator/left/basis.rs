//! What a phrase before a figure says of what it is reckoned on or of what has it, and the modals before its verb.

use super::Phrase;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::length::Length;
use crate::tables::lists::{
    AMOUNTS_OF_TIME, BASES, BODIES, HELPED_TO_GET, MODAL_ENDS, MONEYS, PEOPLE, RECEIVERS, RECKONING, SPENT,
};
use crate::tables::{CueRole, words};

/// The shortest name of what a figure is reckoned on.
const SHORTEST: usize = 2;

impl Phrase<'_, '_> {
    /// 人均生产总值|按年平均汇率7.05|折算为1.2万美元: at which rate it is converted is not measured.
    pub(super) fn before_exchange_rate(&mut self) {
        const LONGEST: usize = 20;
        let text = self.scene.text;
        let mut rate = self.end;
        while rate > self.start && matches!(text.chars[rate - 1], '0'..='9' | '.') {
            rate -= 1;
        }
        if text.ends_with_any(rate, words!["汇率"]) {
            let from = self.start.max(rate.saturating_sub(LONGEST));
            self.end = (from..rate).find(|&i| text.chars[i] == '按').unwrap_or(self.end);
        }
    }

    /// 财政按|贷款利率的50%, 对|月销售额10万元以下: what it is reckoned on.
    pub(super) fn basis(&self) -> Option<usize> {
        let (scene, text) = (self.scene, self.scene.text);
        let fits = |at: usize| at + SHORTEST <= self.end;
        if let Some(word) = text.word_at(self.start, BASES) {
            return Some(self.start + word.length()).filter(|&at| fits(at));
        }
        // 对外, 以及: of words these are a part; 对东盟进出口, 对增长贡献率 are measured whole.
        let opens = match text.at(self.start) {
            Some('以') => true,
            Some('对') => text.starts_with_any(self.start + 1, AMOUNTS_OF_TIME) || self.is_of_amount(),
            _ => false,
        };
        if opens && scene.alone(self.start) && ends_amount(self, self.end) {
            return Some(self.start + 1).filter(|&at| fits(at));
        }
        let by = |i: &usize| text.chars[*i] == '按' && text.starts_with_any(*i, RECKONING) && scene.alone(*i);
        let at = (self.start..self.end).rev().find(by)?;
        let at = at + if text.starts_with_any(at, words!["按照", "按着"]) { 2 } else { 1 };
        // 按揭, 按时: so they are here.
        let word = text.at(at).is_some_and(|c| chars!("揭摩键钮时期需劳捺压语图年月季").has(c));
        (fits(at) && !word).then(|| self.after_reckoned(at))
    }

    /// 对|营业收入突破1亿元的企业: whether a known amount is all that stands after the first character.
    fn is_of_amount(&self) -> bool {
        const REACH: usize = 12;
        let known = |w: &Word| w.names_amount() && w.end == self.end;
        // 对|新设备购置额达到500万元以上的项目.
        let sized = || {
            let end = self.scene.next_figure(self.end).map_or(self.end, |f| f.span.end);
            end <= self.end + REACH && self.scene.text.starts_with_any(end, words!["以上的", "以下的", "及以上的"])
        };
        self.scene.cues.starting_at(self.start + 1).iter().any(known) || sized()
    }

    /// 按常住人口计算|人均生产总值: after the verb of reckoning, if something stands behind it.
    fn after_reckoned(&self, from: usize) -> usize {
        let verbs = words!["计算的", "计价的", "计算", "计价", "折算", "测算", "分组", "统计", "计"];
        // 按项目数计|企业, but 按计划, 按会计.
        let alone = |at: usize| {
            self.scene.text.before(at) != Some('计')
                || !self.scene.text.at(at).is_some_and(|c| chars!("划量件入生费时酬提").has(c))
                    && !matches!(self.scene.text.before(at - 1), Some('会' | '合' | '总' | '共' | '设' | '审' | '累'))
        };
        let verb = |i: usize| self.scene.text.past_word(i, verbs).filter(|&at| alone(at));
        let last = self.end.saturating_sub(SHORTEST + 1);
        (from + SHORTEST..last).find_map(verb).filter(|&at| at + SHORTEST <= self.end).unwrap_or(from)
    }

    /// 协调银行为该公司|贷款1000万元, 帮企业申请|贷款: whoever is helped to it.
    pub(super) fn helped(&self) -> Option<usize> {
        const REACH: usize = 4;
        let (scene, text) = (self.scene, self.scene.text);
        let noun = text.word_start(self.end, MONEYS)?;
        let verb =
            text.word_before(noun, words!["申请", "争取", "办理", "协调", "获得", "落实", "申领", "筹集", "兑现"]);
        let whom = noun - verb.map_or(0, |w| w.length());
        let somebody = [RECEIVERS, PEOPLE, BODIES].iter().any(|words| text.ends_with_any(whom, words));
        let helps = |i: usize| scene.open(i) && text.starts_with_any(i, HELPED_TO_GET) && scene.alone(i);
        let from = self.floor.max(self.start.saturating_sub(REACH));
        (somebody && noun > self.start && (from..whom).any(helps)).then_some(noun)
    }

    /// How much of it says that something can be done, from where to where, before the object.
    pub(super) fn is_able(&self) -> usize {
        const LONGEST_ROUTE: usize = 14;
        let (scene, text) = (self.scene, self.scene.text);
        if !matches!(text.at(self.start), Some('可' | '能')) || !scene.alone(self.start) {
            return 0;
        }
        let object = self.start + 3;
        let verb = text.starts_with_any(self.start + 1, words!["保障", "满足", "提升", "提供", "处理", "发电"]);
        if verb && object + 2 <= self.end {
            return 3;
        }
        if text.starts_with_at(self.start + 1, "发电") {
            return 1;
        }
        let sends = |i: &usize| text.starts_with_any(*i, words!["输送", "输出", "运送", "供应", "提供", "调"]);
        let route = self.start + 2..self.end.saturating_sub(2).min(self.start + LONGEST_ROUTE);
        let from = text.at(self.start + 1) == Some('从');
        route.rev().find(sends).filter(|_| from).map_or(0, |i| i - self.start)
    }

    /// 世界首座核电示范工程|累计发电量, 自主研制的大型飞机|最大起飞重量: what a thing told at length has.
    pub(super) fn after_thing_told(&mut self) {
        const SHORTEST: usize = 6;
        const OPENING: usize = 10;
        let text = self.scene.text;
        let opening = self.start..(self.start + OPENING).min(self.end);
        let told = words!["首座", "首个", "首台", "首艘", "首套", "最大", "最长", "最高", "最深", "自主研", "自主设计"];
        let amount = matches!(text.before(self.end), Some('量' | '重' | '程' | '度' | '高' | '长' | '积' | '速'));
        if self.len() < 2 * SHORTEST || !amount || !text.has_any(opening, told) {
            return;
        }
        let has = |i: &usize| {
            text.starts_with_any(*i, words!["累计", "最大", "最高", "最远", "设计", "总", "全"]) && self.scene.open(*i)
        };
        let from = self.start + SHORTEST..self.end.saturating_sub(1);
        self.start = from.rev().find(has).unwrap_or(self.start);
    }

    /// Whether a modal opens it before nothing but a verb of spending.
    pub(super) fn is_before_spending(&self) -> bool {
        matches!(self.scene.text.at(self.start), Some('将' | '拟' | '再' | '已'))
            && self.scene.text.past_word(self.start + 1, SPENT) == Some(self.end)
    }

    /// How much of it only says that something is expected: 有望|接待游客, 预计可年生产|阀门.
    pub(super) fn is_expected(&self) -> usize {
        let text = self.scene.text;
        if !matches!(text.at(self.start), Some('有' | '可' | '预')) {
            return 0;
        }
        let made = text.word_at(self.start, words!["预计可年生产", "预计可年加工", "预计可年处理"]);
        let word =
            made.or_else(|| text.word_at(self.start, words!["有望", "可望", "预计", "预期"])).filter(|&w| match w {
                "预计" => text.at(self.start + 2) == Some('可'),
                // 预期|地区生产总值, but 预期收益.
                "预期" => self.scene.cues.starting_at(self.start + 2).iter().any(|w| w.known),
                _ => true,
            });
        word.map(|w| w.length()).filter(|n| self.start + n + SHORTEST <= self.end).unwrap_or(0)
    }

    /// 经济总量|会达到5亿元, 合格率|都达到50%: one character before the verb that says nothing of what is measured.
    pub(super) fn before_modal(&mut self) {
        self.after_each_time();
        // 水位|可能|超过警戒线1.2米.
        if self.len() >= 2 * SHORTEST && self.ends(words!["可能", "或将", "或许"]) {
            self.end -= SHORTEST;
        }
        let Some(last) = self.end.checked_sub(1).filter(|&last| last >= self.start + SHORTEST) else { return };
        // 培训开支|会|减少3%, but 委员会|增加5人.
        let will = self.ends(words!["会"]) && self.scene.text.is_traditional();
        let changes = || self.scene.cues.at(self.end, &[CueRole::Up, CueRole::Down, CueRole::Link]).is_some();
        if will
            && changes()
            && !self.scene.text.before(last).is_some_and(|c| chars!("委员协工商学公理董常监议大社展").has(c))
        {
            self.end = last;
        }
        let modal = self.ends(MODAL_ENDS);
        if modal && self.scene.cues.ending_at(self.end).iter().all(|w| w.end - w.start == 1) && ends_amount(self, last)
        {
            self.end = last;
        }
    }
}

/// Whether a word of amount ends there.
fn ends_amount(phrase: &Phrase, at: usize) -> bool {
    if phrase.scene.text.ends_with_any(at, RECEIVERS) {
        return false;
    }
    let amount = phrase.scene.text.before(at).is_some_and(|c| chars!("率额量值度准例费积限期数价余备字").has(c))
        || phrase.scene.text.ends_with_any(at, words!["费用"]);
    amount || phrase.scene.cues.amount_ends(at)
}
