//! What a bare word for how much there is, or for its grade, is of, where the clause before says it: 经营主体|扩容提质,总量突破120万户;
//! 众创空间|里,国家级5家; and what stands before 以 and an amount.

use std::ops::Range;

use super::predicated::subject;
use super::{LONGEST, Reader, Reading, left};
use crate::fact::cue::Word;
use crate::fact::scene::Scene;
use crate::length::Length;
use crate::tables::lists::{BODIES, PEOPLE};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

/// The shortest name of what is counted.
const SHORTEST: usize = 2;

/// Nouns that say how much there is, and not of what.
static TOTALS: &Words = words!["总量", "总数", "总额", "总规模", "数量", "规模", "余额"];

/// What a figure measures whose phrase is a bare 总量: what the clause before tells something of, with that noun.
pub(super) fn of_subject(scene: &Scene, reading: &Reading, index: usize, phrase: &Range<usize>) -> Option<String> {
    let whole = |w: &&str| phrase.start + w.length() == phrase.end;
    let total = scene.text.word_at(phrase.start, TOTALS).filter(whole)?;
    // 总规模20亿元的|基金: the size of what follows.
    if scene.text.at(scene.figures[index].span.end) == Some('的') {
        return None;
    }
    let named = told_of(scene, &clause_before(scene, reading, phrase)?)?;
    let name = scene.words(named);
    Some(if name.ends_with(total) { name } else { name + total })
}

/// The clause before in the sentence, if it has no figure and a phrase opens its own clause.
fn clause_before(scene: &Scene, reading: &Reading, phrase: &Range<usize>) -> Option<Range<usize>> {
    let all = &scene.clauses.all;
    let here = all.get(reading.clause)?;
    let time = scene.next_period(here.span.start).filter(|p| p.outer.start == here.span.start);
    let opens = phrase.start == here.span.start || time.is_some_and(|p| p.outer.end == phrase.start);
    let before = all.get(reading.clause.checked_sub(1)?)?;
    // 经营主体稳中培优。|总量达|1461万户: or the sentence before, if it says nothing else.
    let lone = before.after != Some(',') && scene.text.at(before.span.end) == Some('。');
    let plain = (before.sentence == here.sentence || lone) && !scene.figure_in(before.span.clone());
    (opens && plain).then(|| before.span.clone())
}

/// Of what a clause tells something: 市场主体活力|迸发, 经营主体|快速扩容.
fn told_of(scene: &Scene, clause: &Range<usize>) -> Option<Range<usize>> {
    const LONGEST_NAME: usize = 16;
    // Most predicates have four characters where no verb that is known begins them.
    const PREDICATE: usize = 4;
    // 活力, 质效 are what it has.
    static QUALITIES: &Words = words!["活跃度", "增量", "量质", "活力", "质效", "质量", "效益", "结构", "实力", "人气"];
    let text = scene.text;
    let four = clause.end.saturating_sub(PREDICATE).max(clause.start);
    let verbs = [CueRole::Lead, CueRole::Link, CueRole::Rank, CueRole::UpNoun, CueRole::DownNoun];
    let before_four = || {
        let parted = |w: &Word| w.start < four && (w.end > four || w.any(&verbs) && w.end - w.start > 1 && !w.known);
        let said = scene.cues.within(clause.start..four).iter().any(parted);
        Some(left::phrase(scene, clause.start, four)).filter(|named| !said && named.end == four)
    };
    let mut named = subject(scene, clause.clone()).or_else(before_four)?;
    // 民营企业|茁壮|成长.
    if named.end > four && [BODIES, PEOPLE].iter().any(|words| text.ends_with_any(four, words)) {
        named.end = four.max(named.start);
    }
    if let Some(quality) = text.word_before(named.end, QUALITIES) {
        named.end -= quality.length();
    }
    (SHORTEST + 1..=LONGEST_NAME).contains(&named.len()).then_some(named)
}

/// What a bare grade is of, and where that stands: 众创空间|里,|国家级|5家; 绿色工厂|里|国家级|的有24家.
pub(super) fn of_grade(scene: &Scene, reading: &Reading, phrase: &Range<usize>) -> Option<(String, Range<usize>)> {
    static AMONG: &Words = words!["里面", "当中", "里", "中", "方面"];
    const LONGEST_GRADE: usize = 4;
    let text = scene.text;
    let from = phrase.start.max(phrase.end.saturating_sub(LONGEST_GRADE));
    let known = |i: usize| scene.cues.starting_at(i).iter().any(|w| w.is(CueRole::Grade) && w.end == phrase.end);
    // 景区里|5A级|的2家.
    let other = |i: usize| text.before(phrase.end) == Some('级') && text.word_before(i, AMONG).is_some();
    let grade = (from..phrase.end).find(|&i| known(i) || i > phrase.start && other(i))?;
    let held = |start: usize, end: usize| {
        let among = text.word_before(end, AMONG)?;
        let start = start + usize::from(text.at(start) == Some('在'));
        let thing = left::phrase(scene, start, end - among.length());
        ((SHORTEST..=LONGEST).contains(&thing.len()) && thing.end + among.length() == end).then_some(thing)
    };
    let thing = if grade == phrase.start {
        let before = clause_before(scene, reading, phrase)?;
        held(before.start, before.end)?
    } else {
        held(phrase.start, grade)?
    };
    Some((scene.words(grade..phrase.end) + &scene.words(thing.clone()), thing))
}

impl Reader<'_, '_> {
    /// 云帆锂业以|6.5%的涨幅领涨, 货物量以平均每年|18%的速度递增: what grew stands before 以; 进出口总额以|320亿元刷新纪录: so does the amount.
    pub(super) fn stop_at_rate(&mut self) {
        const NEAR: usize = 6;
        let text = self.scene.text;
        let by = self.reading.joint.start.saturating_sub(1).max(self.floor);
        // 产值以2兆元|为目标, 税收以2亿元|的规模.
        let does =
            text.at(self.figure.span.end).is_some_and(|c| is_alphanumeric(c) && !matches!(c, '为' | '的' | '作'));
        let amount = does && text.at(by) == Some('以') && self.scene.cues.amount_ends(by) && self.scene.alone(by);
        if self.reading.grown.is_none() && !amount {
            return;
        }
        let start = self.figure.span.start;
        let near = self.floor.max(start.saturating_sub(NEAR))..start;
        let by = near.rev().find(|&i| self.scene.text.chars[i] == '以' && self.scene.alone(i));
        if let Some(by) = by.filter(|&by| by > self.floor && (by + 1 != self.phrase.start || self.phrase.is_empty())) {
            self.phrase = left::phrase(self.scene, self.floor, by);
        }
    }

    /// 发明专利以|52万件的总量居第五: what stands before 以 is so much.
    pub(super) fn name_by_size(&mut self) -> bool {
        let by = self.reading.joint.start.saturating_sub(1).max(self.floor);
        let size = words!["的总量", "的规模", "的体量", "的总额", "的成绩"];
        let sized = self.scene.text.at(by) == Some('以') && self.scene.text.starts_with_any(self.figure.span.end, size);
        let phrase = if sized { left::phrase(self.scene, self.floor, by) } else { by..by };
        let named = !phrase.is_empty() && phrase.end == by;
        if named {
            self.name(phrase);
        }
        named
    }
}
