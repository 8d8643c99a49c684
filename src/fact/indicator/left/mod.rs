//! What stands before a figure in its clause and is measured; the words between are in [`super::joint`].
//!
//! A phrase is cut step by step; each step sees what the steps before it have left.

mod actor;
mod adverb;
mod ahead;
mod around;
mod basis;
mod chain;
mod compared;
mod doing;
mod done;
mod empty;
pub(in crate::fact::indicator) mod feat;
mod firms;
mod head;
mod joined;
mod leading;
mod length;
mod manner;
mod needed;
mod object;
mod place;
mod pointing;
mod product;
mod ranking;
mod sort;
mod tail;
mod telling;
mod verb;
mod whole;
mod whom;
mod whose;
mod willing;

pub(super) use tail::does;

use std::ops::Range;

use crate::fact::scene::Scene;
use crate::length::Length;
use crate::tables::lists::EVENTS;
use crate::tables::{CueRole, Words, words};

/// What is measured, between `floor` and the joint: the phrase without verbs, names of subjects and words that open a clause.
pub(crate) fn phrase(scene: &Scene, floor: usize, end: usize) -> Range<usize> {
    if let Some(registered) = registered(scene, floor, end) {
        return registered;
    }
    let floor = after_event_told(scene, floor, end);
    // Many phrases are empty, or nothing but a known indicator: nothing is to be cut.
    let known = || scene.cues.starting_at(floor).iter().any(|w| w.known && w.end == end);
    if floor >= end || known() {
        return floor..end.max(floor);
    }
    Phrase { scene, floor, start: floor, end }.cut()
}

/// 综合保税区揭牌 |规划面积25平方公里: after the blank that parts two headlines, the first of which tells an event.
fn after_event_told(scene: &Scene, floor: usize, end: usize) -> usize {
    let blank = scene.find(floor..end, ' ').filter(|&at| at + 2 < end && scene.text.ends_with_any(at, EVENTS));
    blank.map_or(floor, |at| at + 1)
}

/// 申报|市级高企培育入库|316家: what is entered somewhere, with the deeds by which it comes there.
fn registered(scene: &Scene, floor: usize, end: usize) -> Option<Range<usize>> {
    const SHORTEST: usize = 4;
    let text = scene.text;
    static DEEDS: &Words = words!["入库评价", "入库", "备案", "入统", "立项", "入选", "入围"];
    let deed = text.word_before(end, DEEDS)?;
    let mut noun = end - deed.length();
    // 众创空间|新备案|12家, 智能算法|已备案|120个: with 新 or 已 the deed is told of them.
    let new = matches!(text.before(noun), Some('新' | '已'));
    if new || deed.ends_with(['选', '围']) {
        let noun = noun - usize::from(new);
        let thing = Phrase { scene, floor, start: floor, end: noun.max(floor) }.cut();
        return (thing.end == noun && thing.len() >= 2).then_some(thing);
    }
    while let Some(word) = text.word_before(noun, words!["培育", "评价", "认定", "申报", "升规"]) {
        noun -= word.length();
    }
    if noun < floor + SHORTEST {
        return None;
    }
    let thing = Phrase { scene, floor, start: floor, end: noun }.cut();
    (thing.end == noun && thing.len() >= SHORTEST).then_some(thing.start..end)
}

/// A phrase while it is cut.
struct Phrase<'a, 'b> {
    scene: &'a Scene<'b>,
    /// Where it began.
    floor: usize,
    start: usize,
    end: usize,
}

impl Phrase<'_, '_> {
    fn cut(mut self) -> Range<usize> {
        self.before_compared();
        self.before_exchange_rate();
        self.before_ranked_owner();
        self.before_run();
        self.before_pulling();
        self.before_rarity();
        self.before_done_in_all();
        self.before_undergone();
        self.after_what_was_counted();
        self.after_composed();
        self.after_their_deeds();
        self.after_among();
        self.after_likeness();
        self.after_each();
        self.strip();
        self.before_attained();
        self.before_former();
        self.after_and_so_on();
        if let Some(route) = self.route() {
            return route;
        }
        self.after_times();
        self.after_short_place();
        self.after_zones();
        self.after_expected();
        self.after_will();
        self.after_equal();
        self.after_space();
        self.after_goal();
        self.after_adverbial();
        self.after_brand();
        self.after_telling();
        self.after_taking_in();
        self.after_joined_verbs();
        self.after_thing_told();
        self.after_verbs();
        self.after_subjecting();
        self.strip();
        self.after_done();
        self.after_doing();
        self.after_theme();
        self.after_adverb();
        self.after_manner();
        self.after_deeds();
        self.after_all_of_them();
        self.after_and_so_on();
        self.strip();
        self.after_within();
        self.after_these_days();
        self.after_place();
        self.after_whole();
        self.after_trip();
        self.after_group();
        self.after_entering();
        self.after_event();
        self.after_inside();
        self.after_whom();
        self.after_number();
        self.after_representatives();
        self.after_company();
        self.after_house();
        self.after_becoming();
        self.after_making();
        self.after_openings();
        self.after_length_of_time();
        self.after_within();
        self.after_chain();
        self.before_object();
        self.after_joined_zone();
        self.before_gloss();
        self.before_superlative();
        self.before_cause();
        self.before_becoming();
        self.after_somebody();
        // 税务局为企业办理|退税.
        self.start = self.is_for_somebody().then(|| self.helped()).flatten().unwrap_or(self.start);
        if self.is_for_somebody() || self.is_meant_for() || self.is_gain_of_somebody() {
            return self.nothing();
        }
        self.before_doing();
        self.before_years();
        self.before_bound();
        self.before_base();
        self.before_circumstance();
        self.after_last();
        self.after_doer();
        self.after_bound();
        self.before_turning();
        self.before_leading_words();
        self.before_needed();
        self.before_modal();
        self.with_ranking();
        self.before_change();
        if self.leads_on() {
            return self.nothing();
        }
        self.before_first();
        self.before_locality();
        self.strip();
        self.before_record();
        self.before_rate();
        self.with_state();
        self.after_many();
        self.after_payment();
        self.before_outgrowing();
        self.after_taking();
        self.before_term();
        self.before_feat();
        self.before_head_of_ranking();
        self.after_whose_speed();
        self.after_long_clause();
        self.after_and_so_on();
        self.before_and_so_on();
        self.with_chain();
        if self.is_empty() || self.points_back() { self.nothing() } else { self.start..self.end }
    }

    /// After the last of what can stand anywhere before what is measured.
    fn after_last(&mut self) {
        let cuts = [
            self.founded(),
            self.basis(),
            self.helped(),
            self.done_by(),
            self.having(),
            self.together(),
            self.taken_part(),
            self.discovered(),
            self.causing(),
            self.planning(),
            self.whose(),
            self.entering(),
            self.in_order(),
            self.among_whom(),
            self.locality(),
            self.object(),
            self.reaching(),
            self.preposition(),
            self.programme(),
            self.investment(),
            self.put_in(),
            self.works_total(),
            self.summed_up(),
            self.saving(),
            self.using(),
            self.building(),
            self.intending(),
            self.rewarded(),
            self.entitled(),
            self.by_means(),
            self.being(),
            self.leader(),
        ];
        if let Some(last) = cuts.into_iter().flatten().max().filter(|&last| last > self.start) {
            self.start = last;
            self.strip();
            self.after_openings();
        }
    }

    /// No phrase, where this one ends.
    fn nothing(&self) -> Range<usize> {
        self.end..self.end
    }

    fn len(&self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Leaves out marks and particles at both ends.
    fn strip(&mut self) {
        self.after_gloss();
        let chars = &self.scene.text.chars;
        // 改造|后|漏损率, but 购买后勤服务.
        let after = |at: usize| at > self.floor && self.scene.cues.at(at, &[CueRole::Plain]).is_none();
        // 按金额计算|之|动向指数, but 之江实验室, 之间的通行时间.
        let beside = |c: &char| matches!(c, '间' | '前' | '后' | '外' | '内' | '初');
        let of = |at: usize| chars[at] == '之' && !chars.get(at + 1).is_some_and(beside);
        while self.start < self.end
            && (matches!(chars[self.start], ' ' | '、' | '的' | '”' | '’' | ')' | '》' | '·' | '-')
                || (chars[self.start] == '后' || of(self.start)) && after(self.start))
        {
            self.start += 1;
        }
        while self.start < self.end && matches!(chars[self.end - 1], ' ' | '、' | '的' | '“' | '(' | '《' | '·') {
            self.end -= 1;
        }
    }

    /// Whether the phrase begins with one of some words.
    fn begins(&self, words: &Words) -> bool {
        self.scene.text.starts_with_any(self.start, words)
    }

    /// Whether it ends with one of them.
    fn ends(&self, words: &Words) -> bool {
        self.scene.text.ends_with_any(self.end, words)
    }
}
