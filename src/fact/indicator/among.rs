//! Those of whom some did something: 15家商会中,已有12家成立党支部; and what somebody did so many times.

use std::ops::Range;

use super::Reader;
use super::earlier::in_sentence;
use super::{LONGEST, holder, left, predicate, right};
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::lists::{
    ACTORS, BODIES, DEEDS, DEEDS_OF_SOME, GROUPS, HOLDERS, MANNERS_OF_PEOPLE, PEOPLE, STANDINGS_OF_SOME, WITH_WHOM,
    WORKINGS,
};
use crate::tables::{CueRole, Words, words};
use crate::text::{is_alphabetic, is_alphanumeric};

/// The shortest name of what was done.
const SHORTEST: usize = 2;

impl Reader<'_, '_> {
    /// 15家商会中,已有|12家|成立党支部: some of those counted right before are counted again, by what they did.
    pub(super) fn name_among(&mut self) -> bool {
        const FAR: usize = 30;
        let (text, figure) = (self.scene.text, self.figure);
        let Some(last) = self.index.checked_sub(1).filter(|_| self.reading.shape == Shape::Count) else { return false };
        // 项目16个,合同投资额87亿元,已有|9个|开工建设.
        let sum = last > 0 && self.before[last].shape == Shape::Money;
        let last = if sum { last - 1 } else { last };
        let (whole, named) = (&self.scene.figures[last], &self.before[last]);
        let between = whole.span.end..figure.span.start;
        let of = named.shape == Shape::Count
            && named.indicator.is_some()
            && whole.unit == figure.unit
            && whole.value >= figure.value
            && between.len() <= FAR;
        let led = || text.ends_with_any(figure.span.start, words!["已有", "其中", "其中有", "中有"]);
        // 其中12家|上市公司: but bodies of a sort are counted.
        let did = || {
            let done = text.past_word(figure.span.end, DEEDS_OF_SOME);
            done.is_some_and(|at| !text.starts_with_any(at, BODIES))
        };
        let stands = self.stands();
        let of = of || stands && named.indicator.is_some() && whole.unit == figure.unit && between.len() <= FAR;
        // 为其中的|58家|争取到资金.
        let verbs = [CueRole::Lead, CueRole::Verb, CueRole::Stop];
        let whom = || {
            let verb = self.scene.cues.at(figure.span.end, &verbs).is_some_and(|w| w.end > figure.span.end + 1);
            verb && text.ends_with_at(figure.span.start, "其中的")
        };
        // 21个县中|15个|财政收入正增长.
        let inside = || {
            let end = figure.span.start - text.length_before(figure.span.start, words!["中有", "中,有", "中"]);
            let after = || right::phrase(self.scene, self.index, self.bounds.end, self.reading.shape);
            // 高新区中有8家|三大主导产业|产值增速高于全省.
            let again =
                |a: &Range<usize>| named.indicator.as_ref().is_some_and(|i| i.ends_with(&self.scene.words(a.clone())));
            let of = |a: &Range<usize>| holder::amount_at(self.scene, a.end) && !again(a);
            // 企业中有35家|高新技术企业: but a sort of them is counted.
            let sort = |a: &Range<usize>| [BODIES, HOLDERS].iter().any(|words| text.ends_with_any(a.end, words));
            let told = |a: Range<usize>| self.scene.cues.amount_ends(a.end) && !sort(&a) || of(&a);
            let amount = || after().is_none_or(told);
            named.named.as_ref().is_some_and(|n| n.end == end) && end < figure.span.start && amount()
        };
        if !of
            || !(stands || inside() || led() && did() || whom() || self.acts())
            || text.chars[between].iter().any(|c| matches!(c, '。' | ';'))
        {
            return false;
        }
        (self.reading.indicator, self.reading.named) = (named.indicator.clone(), named.named.clone());
        true
    }

    /// 关键环节73个,尚有11个|缺失|、14个|薄弱|: whether nothing but how they stand follows, to the end of what is told of them.
    fn stands(&self) -> bool {
        let (text, end) = (self.scene.text, self.figure.span.end);
        let word = text.past_word(end, STANDINGS_OF_SOME);
        word.is_some_and(|at| !text.at(at).is_some_and(is_alphanumeric))
    }

    /// 引进企业35家,其中|12家|抱团出海: whether what follows to the end of the clause is none of the nouns that its classifier counts,
    /// nor any name of a sort.
    fn acts(&self) -> bool {
        const SHORTEST_DEED: usize = 4;
        const SORTS: &str = "军头强级型类制资股户商企社者员生长家人师手店站点厂园区院所馆队业牛羚兽鹰豹狮主体位历新";
        let (scene, text, span) = (self.scene, self.scene.text, &self.figure.span);
        let lead = text.word_before(span.start, words!["其中已有", "其中有", "其中", "已有", "有"]);
        let first = span.start - lead.map_or(0, |w| w.length());
        let opens = first <= self.bounds.start || lead.is_some() && text.before(first) == Some(',');
        let Some(sorts) = predicate::sorts(&self.figure.unit).filter(|_| opens) else { return false };
        let Some(after) = right::phrase(scene, self.index, self.bounds.end, self.reading.shape) else { return false };
        let said = span.end..self.bounds.end;
        let named = |end: usize| sorts.iter().any(|words| text.ends_with_any(end, words));
        after.start == span.end
            && (SHORTEST_DEED..=LONGEST).contains(&said.len())
            && said.clone().all(|i| is_alphabetic(text.chars[i]) && text.chars[i] != '的')
            && !SORTS.contains(text.chars[said.end - 1])
            && !(said.start + 1..=said.end).any(named)
            && !scene.cues.amount_ends(said.end)
    }

    /// 重点企业中,已有|12家|抱团出海: what the classifier counts stands before 中 where what follows is none of its nouns.
    pub(super) fn name_whole(&mut self) -> bool {
        let (scene, text, span) = (self.scene, self.scene.text, &self.figure.span);
        let end = span.start - text.length_before(span.start, words!["已有", "有", "已"]);
        let end = end - usize::from(text.before(end) == Some(','));
        let count = self.reading.shape == Shape::Count && text.before(end) == Some('中');
        let Some(whole) = end.checked_sub(1).filter(|_| count) else { return false };
        let sorts = predicate::sorts(&self.figure.unit).unwrap_or([WORKINGS, GROUPS]);
        static MATTERS: &Words = words!["线索", "案件", "信访件", "诉求", "提案", "建议", "举报", "投诉", "隐患"];
        let named = |end: usize| sorts.iter().chain([&MATTERS]).any(|words| text.ends_with_any(end, words));
        if !named(whole) || text.starts_with_any(span.end, right::BEING) {
            return false;
        }
        let clause = scene.clauses.all.get(scene.clauses.at(whole)).map_or(whole, |c| c.span.start);
        let before = self.index.checked_sub(1).map_or(0, |last| scene.figures[last].span.end);
        let thing = left::phrase(scene, clause.max(before).min(whole), whole);
        let after = right::phrase(scene, self.index, self.bounds.end, self.reading.shape);
        let other = after.is_some_and(|a| (a.start + 1..=a.end).any(named) || scene.cues.amount_ends(a.end));
        if thing.len() < SHORTEST || other {
            return false;
        }
        self.name(thing);
        true
    }

    /// 民营企业|中|有进出口实绩的|3120家, 上市公司|中|营收过百亿元的|有12家: what the classifier counts stands before what tells which of them.
    pub(super) fn name_such(&mut self) -> bool {
        const FAR: usize = 24;
        let (scene, text) = (self.scene, self.scene.text);
        let of = [
            self.reading.joint.start,
            self.figure.span.start - usize::from(text.before(self.figure.span.start) == Some('有')),
        ];
        let such = |&&at: &&usize| text.before(at) == Some('的') && text.before(at - 1) != Some('级');
        let Some(&end) = of.iter().find(such) else { return false };
        let Some(sorts) = predicate::sorts(&self.figure.unit).filter(|_| self.reading.shape == Shape::Count) else {
            return false;
        };
        let named = |at: usize| sorts.iter().any(|words| text.ends_with_any(at, words));
        let from = self.bounds.start.max(end.saturating_sub(FAR)).min(end);
        let whole = |&i: &usize| matches!(text.chars[i], '有' | '中') && named(i) && scene.open(i);
        let Some(whole) = (from..end.saturating_sub(SHORTEST)).find(whole) else { return false };
        if right::phrase(scene, self.index, self.bounds.end, self.reading.shape).is_some() {
            return false;
        }
        let thing = left::phrase(scene, self.bounds.start.max(whole.saturating_sub(2 * LONGEST)).min(whole), whole);
        let told = thing.len() >= SHORTEST && thing.end == whole;
        if told {
            self.name(thing);
        }
        told
    }

    /// 大科学装置13个,其中|建成运行的|3个,|其余|6个处于预研: some of those counted before, told apart by how they are, and the rest.
    pub(super) fn name_some(&mut self) -> bool {
        const NEAR: usize = 8;
        let (text, start) = (self.scene.text, self.figure.span.start);
        let rest = text.ends_with_any(start, words!["其余", "余下"]);
        let among = || text.starts_with_at(self.bounds.start, "其中") || text.before(self.floor) == Some('、');
        // 其中国家级的5家: a grade goes with the name.
        let plain = || !matches!(text.before(start - 1), Some('级' | '上' | '下' | '类' | '型'));
        let verb = !self.phrase.is_empty() && self.reading.joint.start == start;
        let such = text.before(start) == Some('的') && verb && plain();
        if self.reading.shape != Shape::Count || !(rest || such && among()) {
            return false;
        }
        let alike = |i: usize| self.scene.figures[i].unit == self.figure.unit;
        let near = || {
            in_sentence(self.scene, self.before, &self.reading, NEAR)
                .filter(|(i, r)| alike(*i) && r.indicator.is_some())
        };
        let whole =
            if rest { near().last() } else { near().find(|(i, _)| self.scene.figures[*i].value >= self.figure.value) };
        let Some((_, whole)) = whole else { return false };
        self.reading.take_name(whole);
        true
    }

    /// 吸引高层次人才|1300余名|来区创业: whether those counted were named before, as the object of a verb, and then what they do.
    pub(super) fn named_before(&self, after: &Range<usize>) -> bool {
        let (scene, text, start) = (self.scene, self.scene.text, self.figure.span.start);
        let phrase = &self.phrase;
        if self.reading.shape != Shape::Count || phrase.is_empty() || phrase.end != start {
            return false;
        }
        let sorts = match self.figure.unit.as_str() {
            "名" | "位" | "人次" => [PEOPLE, PEOPLE],
            "家" | "户" | "所" => [BODIES, HOLDERS],
            _ => return false,
        };
        let named = |end: usize| sorts.iter().any(|words| text.ends_with_any(end, words));
        let roles = [CueRole::Lead, CueRole::Verb];
        let led = || {
            scene.cues.ending_at(phrase.start).iter().any(|w| w.any(&roles))
                || [WITH_WHOM, DEEDS].iter().any(|words| text.word_before(phrase.start, words).is_some())
        };
        let does = || {
            matches!(text.chars[after.start], '来' | '到' | '赴' | '在')
                || scene.cues.at(after.start, &[CueRole::Stop, roles[0]]).is_some_and(|w| w.end > after.start + 1)
                || text.starts_with_any(after.start, DEEDS)
        };
        named(phrase.end) && led() && (does() || !named(after.end))
    }
}

impl Reader<'_, '_> {
    /// 出口商品|包括板材、纸浆等|1000余种: of what there are so many sorts is told before those of them that are named.
    pub(super) fn name_sorts(&mut self) -> bool {
        let (text, start) = (self.scene.text, self.figure.span.start);
        let sorts = matches!(self.figure.unit.as_str(), "种" | "类" | "款" | "项" | "样" | "件");
        if !sorts || text.before(start) != Some('等') || text.at(self.figure.span.end).is_some_and(is_alphanumeric) {
            return false;
        }
        let verbs = words!["主要包括", "包括", "涵盖", "包含", "囊括", "有"];
        let Some(verb) = text.word_before(self.phrase.start, verbs) else { return false };
        let whole = left::phrase(self.scene, self.floor, self.phrase.start - verb.length());
        let named = !whole.is_empty();
        if named {
            self.name(whole);
        }
        named
    }
}

/// The phrase before a number of times without whoever did it: 志愿者|义务巡逻1300余次.
pub(super) fn done(scene: &Scene, figure: &FigureSpan, phrase: Range<usize>) -> Range<usize> {
    const LONGEST_NAME: usize = 10;
    let text = scene.text;
    if !matches!(figure.unit.as_str(), "次" | "场" | "场次" | "批次" | "趟") {
        return phrase;
    }
    let by = |i: &usize| {
        scene.open(*i)
            && text.starts_with_any(*i, MANNERS_OF_PEOPLE)
            && [PEOPLE, ACTORS].iter().any(|words| text.ends_with_any(*i, words))
    };
    let limit = phrase.end.saturating_sub(SHORTEST).min(phrase.start + LONGEST_NAME);
    let Some(start) = (phrase.start + SHORTEST..limit).rev().find(by) else { return phrase };
    let adverb = text.word_at(start, words!["带头", "先后", "累计", "共"]);
    start + adverb.map_or(0, |w| w.length())..phrase.end
}
