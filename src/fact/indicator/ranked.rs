//! What ranks where the clause of a rank does not say so, and what it is judged by.

use std::ops::Range;

use super::elided;
use super::left;
use super::list::{List, run_length};
use super::members;
use super::named_before;
use super::rankings::{JUDGEMENTS, ends_ranking, ranking_told};
use super::{LONGEST, Reader, Reading};
use crate::char_set::chars;
use crate::fact::clause::Clause;
use crate::fact::compare;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::lists::{IN_ORDER, RANK_NOUNS, STANDING_VERBS, ZONE_SORTS};
use crate::tables::{CueRole, Words, words};

impl Reader<'_, '_> {
    /// 税收增长15%,居全市|6县市|第1位: those among whom it ranks are counted by themselves.
    pub(super) fn name_peers(&mut self) -> bool {
        let next = self.scene.figures.get(self.index + 1);
        let ranked = next.is_some_and(|n| n.span.start == self.figure.span.end && Shape::of(n) == Shape::Rank);
        let peers = self.reading.shape == Shape::Noun && ranked;
        if peers {
            self.reading.indicator = Some(self.figure.unit.clone());
        }
        peers
    }

    /// 营收超百亿元,排名上升8位、|列第56位: where something has come in an order goes with how far it came.
    pub(super) fn name_place_reached(&mut self) -> bool {
        const NEAR: usize = 8;
        let Some(last) = self.before.last().filter(|r| r.joint.change.is_some()) else { return false };
        let moved = &self.scene.figures[self.index - 1];
        let places = ["位", "名", "位次", "名次"].iter().any(|u| moved.unit.ends_with(u));
        let order = |name: &&String| RANK_NOUNS.at_end_of(name).is_some();
        let near = self.figure.span.start <= moved.span.end + NEAR;
        if self.reading.shape == Shape::Rank && self.phrase.is_empty() && places && near {
            self.reading.indicator = last.indicator.as_ref().filter(order).cloned();
        }
        self.reading.indicator.is_some()
    }

    /// 产值326亿元,|在全省开发区中排名|第3位: nothing but those it ranks among, so what was told right before it ranks.
    pub(super) fn name_place_among(&mut self) -> bool {
        const LONGEST: usize = 14;
        let (scene, text) = (self.scene, self.scene.text);
        let Some(last) = self.before.last().filter(|_| self.reading.shape == Shape::Rank && self.previous.is_none())
        else {
            return false;
        };
        let sentence = |clause: usize| scene.clauses.all.get(clause).map(|c| c.sentence);
        let amount = matches!(last.shape, Shape::Money | Shape::Physical | Shape::Percent) && !last.joint.compared;
        if !amount || last.clause + 1 != self.reading.clause || sentence(last.clause) != sentence(self.reading.clause) {
            return false;
        }
        let start = self.bounds.start;
        let start = start + text.length_at(start, words!["并", "且"]);
        let (figure, first) = (self.figure.span.start, text.word_at(start, STANDING_VERBS));
        let rank = text.length_before(figure, STANDING_VERBS);
        let end = figure - rank;
        let end = end - usize::from(matches!(text.before(end), Some('中' | '里')));
        let at = start + if text.at(start) == Some('在') { 1 } else { first.map_or(0, |w| w.length()) };
        let wide = scene.cues.starting_at(at).iter().any(|w| w.any(&[CueRole::Scope, CueRole::Wide]));
        if at > start
            && (rank > 0 || first.is_some())
            && wide
            && end <= at + LONGEST
            && (text.ends_with_any(end, ZONE_SORTS) || text.ends_with_any(end, PEERS))
        {
            self.reading.indicator.clone_from(&last.indicator);
        }
        self.reading.indicator.is_some()
    }

    /// 综合实力|位列全国169家高新区|第69位: what ranks stands before those it ranks among.
    pub(super) fn name_ranked(&mut self, list: &mut Option<List>) {
        const SHORTEST_NAME: usize = 5;
        let Some(among) = self.previous.filter(|p| matches!(p.shape, Shape::Count | Shape::Noun) && !p.joint.lead)
        else {
            return;
        };
        let near = among.joint.start.saturating_sub(2 * LONGEST).min(among.joint.start);
        // 总量列14县市区第5、|增幅列14县市区第4.
        let last = self.index.checked_sub(2).map_or(near, |i| self.scene.figures[i].span.end);
        let last = last + usize::from(self.scene.text.at(last) == Some('、'));
        let from = self.bounds.start.max(near).max(last.min(among.joint.start));
        // 经济总量将|在全市16区中: what stands before 在.
        let at = (from + 1..among.joint.start).rev().find(|&i| {
            self.scene.text.chars[i] == '在' && self.scene.open(i) && !self.scene.inside_whole_word(i, i + 1)
        });
        // 出口总量|列江城14县市区第5.
        let at = at.or_else(|| compare::rank_verb(self.scene, from..among.joint.start));
        let phrase = left::phrase(self.scene, from, at.unwrap_or(among.joint.start));
        let sentence = |r: &Reading| self.scene.clauses.all.get(r.clause).map(|c| c.sentence);
        // 在全省营商环境评价中,在参评的|16个功能区中位列第2; 公布评价结果,某区|在217家经开区中排名第29.
        let within = [from, phrase.start].iter().any(|&i| self.scene.text.at(i) == Some('在'));
        let clause = self.reading.clause.checked_sub(1).and_then(|c| self.scene.clauses.all.get(c));
        if let Some(clause) = clause.map(|c| c.span.clone()).filter(|span| span.len() <= 2 * LONGEST)
            && let Some(named) = named_before::among(self.scene, clause.clone())
                .filter(|_| within)
                .or_else(|| ranking_told(self.scene, &clause).filter(|_| phrase.is_empty()))
        {
            self.name(named);
            return;
        }
        // 在广西|21个主城区中, 在东部盟市|19家开发区中: a place alone ranks nothing.
        let region = || within && self.scene.text.before(phrase.end).is_some_and(|c| chars!("省市县区州部").has(c));
        let place = self.scene.text.at(phrase.start) == Some('在') && phrase.len() <= SHORTEST_NAME || region();
        // 创新能力、开放水平|在28家经开区中分别列第3和第5.
        let run = run_length(self.scene, self.index);
        let items = members::of(self.scene, phrase.clone(), run);
        if run > 1 && items.len() == run {
            let names = members::names(self.scene, &items);
            self.reading.indicator = names.first().cloned();
            *list = Some(List::after_first(names, &self.reading));
        } else if !phrase.is_empty() && phrase.len() <= LONGEST && !place {
            let before = &self.before[..self.before.len() - 1];
            elided::name(self.scene, before, &mut self.reading, phrase);
        } else if let Some(earlier) = self.before.iter().rev().nth(1).filter(|e| sentence(e) == sentence(&self.reading))
        {
            self.reading.take_name(earlier);
        }
    }

    /// 郑州高新区提升|3位: what orders them was said before.
    pub(super) fn name_order(&mut self) {
        const REACH: usize = 120;
        let scene = self.scene;
        let places = ["位", "名", "位次", "名次"].iter().any(|u| self.figure.unit.ends_with(u));
        let zone = self.reading.named.as_ref().is_some_and(|n| scene.zone_at(n.end.saturating_sub(1)).is_some());
        // 排名分别是:长沙高新区33名.
        let after_zone = scene.zone_at(self.figure.span.start.saturating_sub(1)).is_some();
        let joint = &self.reading.joint;
        let order = self.reading.shape == Shape::Rank || (joint.change.is_some() || joint.rank || after_zone) && places;
        let sorts = ["高新区", "开发区", "经开区", "园区", "保税区"];
        let sort = self.reading.indicator.as_ref().is_some_and(|i| sorts.iter().any(|w| i.ends_with(w)));
        if !order || self.reading.indicator.is_some() && !zone && !sort {
            return;
        }
        let judged = words!["综合排名", "总体排名", "综合评价", "综合考评", "综合实力", "考核", "评价"];
        let from = self.figure.span.start.saturating_sub(REACH);
        let word = |i: usize| scene.text.word_at(i, judged).or_else(|| scene.text.word_at(i, RANK_NOUNS));
        let told = |i: usize| word(i).map(|w| i..i + w.length()).filter(|w| scene.text.at(w.end) != Some('报'));
        // 《…创新能力|评价|报告》 orders nothing.
        let found = (from..self.figure.span.start).rev().find_map(told);
        // 综合评价 ends in 评价.
        let whole = |f: Range<usize>| {
            let word = scene.text.word_before(f.end, judged);
            word.map_or(f.start, |w| f.end - w.length()).min(f.start)..f.end
        };
        let Some(found) = found.map(whole) else { return };
        // 在全省营商环境评价中,云岭县|排名|第3位: what it is judged by says more.
        let bare = self.reading.shape == Shape::Rank && scene.text.word_at(found.start, RANK_NOUNS).is_some();
        if let Some(judged) = bare.then(|| self.judged_told()).flatten() {
            self.name(judged);
            return;
        }
        // 构建|评价|体系。同时发布的百强榜中,云岭高新区列第一: a list is told nearer.
        let sentence = |clause: usize| scene.clauses.all.get(clause).map(|c| c.sentence);
        let far = sentence(scene.clauses.at(found.start)) != sentence(self.reading.clause);
        let list = if far && self.phrase.is_empty() { self.list_told() } else { None };
        if list.is_some() {
            self.reading.indicator = list;
        } else {
            self.name(self.judgement(found));
        }
    }

    /// What one of two clauses before it in the sentence says that things are ranked by.
    fn judged_told(&self) -> Option<Range<usize>> {
        let all = &self.scene.clauses.all;
        let here = all.get(self.reading.clause)?.sentence;
        let near = &all[self.reading.clause.saturating_sub(2)..self.reading.clause];
        let near = near.iter().rev().filter(|c| c.sentence == here && c.span.len() <= 2 * LONGEST);
        // 在169家|国家高新区|中: nothing is judged by those who rank.
        let judges =
            |j: &Range<usize>| self.scene.text.ends_with_any(j.end, IN_ORDER) || ends_ranking(self.scene, j.end);
        // 公布考核评价|结果.
        let told = |c: &Clause| {
            named_before::among(self.scene, c.span.clone()).filter(judges).or_else(|| ranking_told(self.scene, &c.span))
        };
        near.filter_map(told).next()
    }

    /// 开发区综合发展水平|考核评价: what was judged belongs to its name.
    fn judgement(&self, word: Range<usize>) -> Range<usize> {
        let scene = self.scene;
        if !scene.text.ends_with_any(word.end, JUDGEMENTS) {
            return word;
        }
        let clause = scene.clauses.all.get(scene.clauses.at(word.start)).map_or(word.start, |c| c.span.start);
        let whole = left::phrase(scene, clause.max(word.end.saturating_sub(2 * LONGEST)), word.end);
        let named = whole.end == word.end && whole.len() <= LONGEST && whole.start < word.start;
        if named { whole } else { word }
    }
}

/// 在全省评价中,高新区|连续四年|排名第一: what a rank is judged by, where a streak stands between.
pub(super) fn judged_before(scene: &Scene, previous: Option<&Reading>, reading: &Reading) -> Option<Range<usize>> {
    previous.filter(|p| p.joint.streak && p.clause == reading.clause && reading.shape == Shape::Rank)?;
    let (here, before) =
        (scene.clauses.all.get(reading.clause)?, scene.clauses.all.get(reading.clause.checked_sub(1)?)?);
    let same = here.sentence == before.sentence;
    named_before::among(scene, before.span.clone()).filter(|_| same)
}

/// Sorts of places and parks among whom one ranks, besides those of zones.
static PEERS: &Words = words![
    "各县(市、区)",
    "县(市、区)",
    "各区(县、市)",
    "区(县、市)",
    "县区",
    "县市区",
    "县市",
    "区县",
    "城市",
    "园区",
    "同类园区",
    "集聚区",
    "保税区",
    "合作区",
    "新区",
    "片区",
    "各区",
    "各县",
    "乡镇",
    "各乡镇",
    "各镇街",
    "各县区",
    "各县(市)区",
    "各市",
    "各区市",
    "各板块"
];

/// Where those begin, by their sort, among whom a rank right after them is, in a wider place: 居全省|开发区|第1位.
pub(super) fn peers(scene: &Scene, figure: &FigureSpan, floor: usize) -> Option<usize> {
    let at = figure.span.start;
    if Shape::of(figure) != Shape::Rank {
        return None;
    }
    let sort = scene.text.word_before(at, ZONE_SORTS).or_else(|| scene.text.word_before(at, PEERS));
    let sort = sort.or_else(|| scene.text.word_before(at, words!["港口", "口岸", "机场"]))?;
    let noun = at - sort.length();
    // 15个|副省级城市|第六位: those that are counted.
    let counted = |at: usize| matches!(scene.text.before(at), Some('个' | '家' | '副'));
    // 威海|各区市|第3位.
    let each = |w: &Word| w.place && scene.text.at(noun) == Some('各');
    let wide = |w: &Word| (w.any(&[CueRole::Scope, CueRole::Wide]) || each(w)) && w.start >= floor && !counted(w.start);
    let among = |start: &usize| {
        *start > floor && scene.cues.ending_at(*start).iter().any(wide) && scene.zone_at(*start).is_none()
    };
    // 全国|沿海港口|第9: of which sort they are.
    let port = matches!(scene.text.before(at), Some('口' | '场'));
    [noun, noun.saturating_sub(if port { 2 } else { 0 })].into_iter().find(among)
}
