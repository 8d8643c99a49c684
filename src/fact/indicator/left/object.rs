//! Verbs that are told from nouns by what they are done to: 注销|各类企业, but 注销企业 may be one noun.

use super::Phrase;
use super::verb::noun_after;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::length::Length;
use crate::tables::lists::{
    ACTORS, BODIES, HANDLING, HOLDERS, OBJECT_DEEDS, OBJECT_SORTS, PEOPLE, SORTING_DEEDS, VERBS_OF_HAVING,
    WORDS_OF_COMING,
};
use crate::tables::{CueRole, UnitFamily, words};
use crate::text::is_alphabetic;

impl Phrase<'_, '_> {
    /// 压减|一般性支出, 联盟辅导|中小企业: a verb before what begins with a word for its sort.
    pub(super) fn before_object(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        // 服务中小企业覆盖率: a rate is named with all that it is of.
        let rate = text.before(self.end).is_some_and(|c| chars!("率度比重额量值").has(c));
        if rate {
            return;
        }
        let object = |verb: usize| {
            let end = text.past_word(verb, OBJECT_DEEDS)?;
            let end = end + usize::from(matches!(text.at(end), Some('了' | '出')));
            let sort = text.past_word(end, OBJECT_SORTS)?;
            let whole = scene.open(verb) && !scene.inside_whole_word(verb, end);
            (whole && sort + SHORTEST <= self.end).then_some(end)
        };
        let later = || self.start + SHORTEST..self.end.saturating_sub(SHORTEST);
        let known = |&i: &usize| text.starts_with_any(i, OBJECT_DEEDS) && self.is_agent(i);
        let found = object(self.start)
            .or_else(|| later().filter(known).find_map(object))
            .or_else(|| later().find_map(|i| self.unknown_deed(i).filter(|_| self.is_agent(i))))
            .or_else(|| self.result(self.start));
        self.start = found.unwrap_or(self.start);
    }

    /// 科技局|回访|各类企业, 公司|揽入|商户: where a verb that no list has ends, right after whoever acts.
    fn unknown_deed(&self, at: usize) -> Option<usize> {
        const VERB: usize = 2;
        const NOUN_ENDS: &str = "关统部属层线体业内外上下中里间级类型区市县省镇乡村性化的度年期个大家名各和与及或";
        let (scene, text, end) = (self.scene, self.scene.text, at + VERB);
        if let Some(end) = self.result(at) {
            return Some(end);
        }
        // 税务局|到位|专项资金, but 城乡医保|各级财政补助标准.
        let office = || text.before(at).is_some_and(|c| chars!("局委厅办府").has(c)) && self.is_money();
        if !self.counts() && !office() {
            return None;
        }
        let sort = text.past_word(end, OBJECT_SORTS)?;
        let somebody = || [ACTORS, BODIES, HOLDERS, PEOPLE].iter().any(|words| text.ends_with_any(end, words));
        let noun =
            |w: &Word| w.known || w.place || w.any(&[CueRole::Head, CueRole::Plain, CueRole::Own, CueRole::Wide]);
        let word = text.chars[at..end].iter().all(|&c| is_alphabetic(c)) && !NOUN_ENDS.contains(text.chars[end - 1]);
        let nouns = || text.starts_with_any(at, OBJECT_SORTS) || scene.cues.starting_at(at).iter().any(noun);
        (word && sort + VERB <= self.end && scene.open(at) && scene.open(end) && !somebody() && !nouns()).then_some(end)
    }

    /// 招来|首店, 揽入|商户: where a verb ends that tells what came of it, before what is counted; but 收入, 外来.
    fn result(&self, at: usize) -> Option<usize> {
        const VERB: usize = 2;
        const OF_NOUNS: &str = "收投输进准介出外未以本往由从近历线地名旗水乡天之辖门发所心年下将深";
        let (scene, text, end) = (self.scene, self.scene.text, at + VERB);
        let last = text.at(at + 1).is_some_and(|c| chars!("入来下起到得").has(c));
        // 社区的|下沉党员: the character begins a word of its own.
        let last = last && text.at(end) != Some('式') && !text.starts_with_any(at + 1, WORDS_OF_COMING);
        let verb = last && !OF_NOUNS.contains(text.chars[at]) && is_alphabetic(text.chars[at]);
        let whole =
            || scene.open(at) && scene.open(end) && !scene.inside_whole_word(at, end) && !noun_after(scene, end);
        // 买入包裹: each such verb has an amount of its own.
        let own = || text.starts_with_any(at, HANDLING);
        (verb && end + VERB <= self.end && self.counts() && whole() && !own()).then_some(end)
    }

    /// Whether the figure after it counts things by a classifier or a noun.
    pub(super) fn counts(&self) -> bool {
        let figure = self.scene.next_figure(self.end);
        figure.is_some_and(|f| matches!(f.family, UnitFamily::Classifier | UnitFamily::Noun))
    }

    /// Whether the figure after it is an amount of money.
    pub(super) fn is_money(&self) -> bool {
        self.scene.next_figure(self.end).is_some_and(|f| f.family == UnitFamily::Money)
    }

    /// 党史学习教育覆盖|党支部386个: whom something reaches; but 覆盖人数, 覆盖率.
    pub(super) fn reaching(&self) -> Option<usize> {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        if text.before(self.end).is_some_and(|c| chars!("率例重度比").has(c)) {
            return None;
        }
        let reaches = |i: &usize| {
            matches!(text.chars[*i], '覆' | '惠')
                && text.starts_with_any(*i, words!["覆盖", "惠及"])
                && scene.open(*i)
                && !noun_after(scene, i + 2)
                && !scene.inside_whole_word(*i, i + 2)
                && !text.at(i + 2).is_some_and(|c| chars!("率面范度人网").has(c))
        };
        let at = (self.start + SHORTEST..self.end.saturating_sub(2 * SHORTEST - 1)).rev().find(reaches)?;
        Some(at + 2 + usize::from(matches!(text.at(at + 2), Some('了' | '到'))))
    }

    /// 2名业务骨干|组成的|专班46个: of whom it is made was counted right before.
    pub(super) fn after_composed(&mut self) {
        let text = self.scene.text;
        let made = text.word_at(self.start, words!["组成的", "构成的", "参与的", "参加的", "牵头的"]);
        let last = || self.scene.figure_after(self.floor).checked_sub(1);
        if let Some(made) = made.filter(|_| self.start == self.floor && last().is_some()) {
            self.start += made.length();
        }
    }

    /// 可为企业|放贷: after those for whom it is done, if it is said what.
    pub(super) fn after_somebody(&mut self) {
        const SHORTEST: usize = 2;
        if !self.is_for_somebody() {
            return;
        }
        // 为整车配套的|一级供应商.
        let of = |&i: &usize| self.scene.text.chars[i] == '的' && self.scene.open(i);
        if let Some(of) = (self.start..self.end.saturating_sub(SHORTEST)).rev().find(of) {
            self.start = of + 1;
            return;
        }
        let whom = |&i: &usize| {
            [PEOPLE, BODIES].iter().any(|words| self.scene.text.ends_with_any(i, words)) && self.scene.open(i)
        };
        let first = self.start + SHORTEST + 1;
        self.start = (first..=self.end.saturating_sub(SHORTEST)).rev().find(whom).unwrap_or(self.start);
    }

    /// 气象厅将|震级上调至7.2级: 将 and 把 stand before what is measured.
    pub(super) fn object(&self) -> Option<usize> {
        const SHORTEST: usize = 2;
        let to = |i: &usize| matches!(self.scene.text.chars[*i], '将' | '把') && self.scene.alone(*i);
        // 要|把|营收做到4000亿元.
        let wants = matches!(self.scene.text.at(self.start), Some('要' | '想' | '须'));
        let from = self.start + if wants { 1 } else { SHORTEST };
        (from..self.end.saturating_sub(SHORTEST)).rev().find(to).map(|to| to + 1)
    }

    /// 新增|改扩建项目: whether a verb right after what is new or had tells which of the things of the noun after it.
    pub(super) fn is_had(&self, verb: &Word) -> bool {
        const NOUN: usize = 2;
        let text = self.scene.text;
        // 集聚|研发人才, 培育|孵化机构: what such people and bodies are for.
        let trade = || {
            self.begins(words!["研发", "设计", "孵化", "监测", "转化", "运营", "制造", "销售", "管理", "培训"])
                && self.ends(words!["人才", "人员", "团队", "专家", "机构", "平台"])
        };
        // 签订|帮扶协议: so do some verbs after any other, but what is wrong is mended: 上报整改|隐患.
        let wrong = || self.ends(words!["问题", "隐患", "线索"]);
        // 新建|改建|学校: two ways of building.
        let built = || {
            text.before(verb.end) == Some('建') && text.before(self.start).is_some_and(|c| chars!("建修造、").has(c))
        };
        let sorts = || text.starts_with_any(self.start, SORTING_DEEDS) && !wrong() && !built();
        let had = || text.ends_with_any(self.start, VERBS_OF_HAVING);
        verb.end - verb.start >= NOUN
            && verb.end + NOUN == self.end
            && (trade() || self.start > self.floor && (sorts() || had()))
    }
}
