//! How somebody does something, before the verb and its object: the object is what is measured.

use super::Phrase;
use super::tail::does;
use super::verb::noun_after;
use crate::char_set::{FewChars, chars};
use crate::fact::cue::Word;
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::lists::{
    BODIES, BODY_DEEDS, DEEDS, DOING_ADVERBS, HANDLING, MAKING, MANNER_ADVERBS, PRODUCTION_NOUNS, SORTING_DEEDS,
    TOWARDS_GOALS, TRADE_DEEDS,
};
use crate::tables::{CueRole, UnitFamily, Words, words};
use crate::text::is_alphabetic;

impl Phrase<'_, '_> {
    /// 就|引进外资企业17家: an adverb before the verb.
    pub(super) fn just(&self) -> bool {
        const NOUN: usize = 3;
        self.begins(words!["就"])
            && self.len() > NOUN
            && self.scene.alone(self.start)
            && !self.scene.text.at(self.start + 1).is_some_and(|c| chars!("业近地医读职座餐诊是学任").has(c))
    }

    /// Whether goods are what is made from a position on, by the unit that counts them: 生产|整车32万辆, but 生产线.
    pub(super) fn makes(&self, at: usize) -> bool {
        const SHORTEST: usize = 2;
        static OTHERS: &Words =
            words!["个", "家", "名", "位", "项", "处", "所", "座", "户", "次", "场", "起", "类", "种", "栋", "间"];
        let goods = |f: &FigureSpan| {
            matches!(f.family, UnitFamily::Measure | UnitFamily::Classifier) && OTHERS.at_end_of(&f.unit).is_none()
        };
        let (text, made) = (self.scene.text, at + 2);
        text.starts_with_any(at, MAKING)
            && made + SHORTEST <= self.end
            && !text.starts_with_any(made, PRODUCTION_NOUNS)
            && !noun_after(self.scene, made)
            && !text.at(made).is_some_and(|c| chars!("业商厂园区品").has(c))
            && !text.before(self.end).is_some_and(|c| chars!("率度积量值额比").has(c))
            && self.scene.next_figure(self.end).is_some_and(goods)
    }

    /// 园区企业织造|面料3亿米: whoever makes it is named before.
    pub(super) fn after_making(&mut self) {
        const SHORTEST: usize = 2;
        let verb = |i: usize| i + self.yearly(i);
        // 重庆生产|汽车22万辆.
        let place = |i: usize| self.scene.cues.ending_at(i).iter().any(|w| w.place && w.start == self.start);
        let maker = |&i: &usize| self.scene.open(i) && self.makes(verb(i)) && (place(i) || does(self.scene, i));
        let at = (self.start + SHORTEST..self.end.saturating_sub(2 * SHORTEST - 1)).rev().find(maker);
        self.start = at.map_or(self.start, |at| verb(at) + 2);
    }

    /// The length of 年 before a verb: 合作社|年|出栏生猪.
    pub(super) fn yearly(&self, at: usize) -> usize {
        usize::from(self.scene.text.at(at) == Some('年'))
    }

    /// 检测|产业产值, 培育种植|龙头企业: whether a verb is what a trade is called by.
    pub(super) fn is_trade(&self, verb: &Word) -> bool {
        static OF_TRADES: &Words = words!["产业", "行业", "服务", "龙头企业", "业务收入", "业务量", "业务额"];
        let text = self.scene.text;
        verb.end == verb.start + 2
            && text.starts_with_any(verb.end, OF_TRADES)
            && text.starts_with_any(verb.start, TRADE_DEEDS)
    }

    /// Where a verb ends that begins at a position, of two characters at least: a cue of some roles, or a deed.
    pub(super) fn deed_end(&self, at: usize, roles: &[CueRole]) -> Option<usize> {
        let cue = self.scene.cues.at(at, roles).map(|w| w.end);
        let deed = self.scene.text.past_word(at, DEEDS);
        cue.max(deed).filter(|end| end - at > 1)
    }

    /// 128名首席服务官|联系服务|企业260家: whoever was counted right before does it, with two verbs.
    pub(super) fn after_their_deeds(&mut self) {
        const VERB: usize = 2;
        let text = self.scene.text;
        let counted =
            self.start == self.floor && self.scene.figure_after(self.floor) > 0 && does(self.scene, self.start);
        let deed = |at: usize| {
            [DEEDS, BODY_DEEDS].iter().any(|words| text.word_at(at, words).is_some_and(|w| w.length() == VERB))
        };
        let end = self.start + 2 * VERB;
        if counted
            && end + VERB <= self.end
            && deed(self.start)
            && deed(self.start + VERB)
            && !noun_after(self.scene, end)
        {
            self.start = end;
        }
    }

    /// 支部围绕提质增效确立|课题11个: what it is about stands before the verb.
    pub(super) fn after_theme(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        // 党支部为民|办实事58件.
        if let Some(good) = text.word_before(self.end, words!["办实事", "办好事"]) {
            self.start = self.end - good.length();
            return;
        }
        let last = self.end.saturating_sub(2 * SHORTEST);
        let about =
            |i: &usize| scene.open(*i) && (text.starts_with_any(*i, TOWARDS_GOALS) || text.starts_with_at(*i, "针对"));
        // 从生产一线|发展|党员86名.
        let from = || text.at(self.start) == Some('从') && scene.alone(self.start);
        let theme = (self.start..last).find(about).map(|i| i + 2 * SHORTEST);
        let Some(theme) = theme.or_else(|| from().then_some(self.start + SHORTEST)) else { return };
        let verb_end = |i: usize| {
            let end = self.deed_end(i, &[CueRole::Lead, CueRole::Verb])?;
            let fits = end + SHORTEST <= self.end && scene.open(i) && !noun_after(scene, end);
            (fits && !scene.inside_whole_word(i, end)).then_some(end)
        };
        let Some(verb) = (theme..=last).rev().find(|&i| verb_end(i).is_some()) else {
            // 围绕主导产业|叩访|商户: behind what it is about, whichever verb it is.
            static GOALS: &Words =
                words!["产业", "产业链", "领域", "行业", "赛道", "主业", "环节", "主线", "目标", "需求"];
            let goal = (theme..last + 1).find_map(|i| text.past_word(i, GOALS));
            let end = goal.filter(|_| self.counts()).map(|goal| goal + SHORTEST);
            let plain = |end: &usize| end + SHORTEST <= self.end && !noun_after(scene, *end) && scene.open(*end);
            self.start = end.filter(plain).unwrap_or(self.start);
            return;
        };
        // 立项|攻关项目: the second of two verbs tells what sort of thing it is.
        let sorts = text.starts_with_any(verb, SORTING_DEEDS);
        let first = (theme..verb).rev().find(|&i| sorts && verb_end(i) == Some(verb));
        self.start = first.map_or(verb_end(verb), |_| Some(verb)).unwrap_or(self.start);
    }

    /// 江城市先后建设|公园, 厂区就生产|压缩机: an adverb and the verb right after it part whoever does it from its object.
    pub(super) fn after_doing(&mut self) {
        const FIRST: &FewChars = chars!("已共先陆相还就又总累一成主积率带第自踊广及集统牵多优按每");
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        // 先后|命名|示范岗: what follows such an adverb is a verb, whichever it is.
        static BEFORE_ANY_VERB: &Words = words!["先后", "陆续", "相继", "率先", "已累计", "已"];
        const SHORTEST_OBJECT: usize = 3;
        let any = |verb: usize| {
            let new = text.chars[verb] == '新' && !text.starts_with_at(verb, "新增");
            let end = verb + 2 + usize::from(new);
            let known = || text.ends_with_any(self.end, BODIES) && !text.starts_with_any(verb, HANDLING);
            let object = end + SHORTEST_OBJECT <= self.end || end + SHORTEST <= self.end && known();
            // 已探明|煤炭储量: an amount is told with what was done to it.
            let amount = text.before(self.end).is_some_and(|c| chars!("量额值率积度").has(c));
            // 已建在建|入级船舶.
            let stage = text.chars[verb..end].iter().any(|c| matches!(c, '建' | '在'));
            let whole = object && !stage && !amount && is_alphabetic(text.chars[verb]) && scene.open(end);
            (whole && text.ends_with_any(verb, BEFORE_ANY_VERB) && scene.known_end(&(verb..self.end)) != Some(verb))
                .then_some(end)
        };
        let doing = |i: usize| {
            let adverb = FIRST.has(text.chars[i]).then(|| text.word_at(i, DOING_ADVERBS)).flatten();
            // 党工委|持续巩固|成果: how somebody does it parts them from it too.
            // 省|重点|推进项目: but that is whose list they stand on.
            let listed = || text.chars[i] == '重' && matches!(text.before(i), Some('家' | '省' | '市' | '级'));
            let manner = || text.word_at(i, MANNER_ADVERBS).filter(|_| does(scene, i) && !listed());
            let adverb = adverb.or_else(manner)?;
            let verb = i + adverb.length();
            // 已|累计|扶持|商户.
            let verb = verb + text.length_at(verb, words!["累计", "先后", "陆续", "成功"]);
            let end = self.deed_end(verb, &[CueRole::Lead, CueRole::Verb]).or_else(|| any(verb))?;
            let fits = end + SHORTEST <= self.end && scene.open(i) && !noun_after(scene, end);
            let size = || {
                end + 2 == self.end && text.starts_with_any(end, words!["面积", "里程", "产值", "进度", "产量", "收入"])
            };
            (fits && !size() && !scene.inside_whole_word(verb, end)).then_some(end)
        };
        let last = self.end.saturating_sub(SHORTEST + 2);
        self.start = (self.start..last).rev().find_map(doing).unwrap_or(self.start);
    }
}
