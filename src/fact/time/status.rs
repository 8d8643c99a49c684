//! Whether a figure has happened or is planned, as far as its block says.

mod set_out;

use super::annual;
use super::come_about::{assessed, has_come, honoured, is_now, there, told_exactly};
use super::expected::{amount_planned, aside, foretells, foretold, goes_on_then, meant, of_one_amount};
use super::going_on::{only_money_planned, part_of_plan, same_verb};
use super::imperative::{headed, ordered};
use super::inner::{counted_before, dates_count, statement_end};
use super::intent::intends;
use super::pair;
use super::period::Period;
use super::plan::{about_to, numbered, on_the_spot, resolves, takes_place, tasked, will};
use super::seeming::{is_athlete, past_title};
use super::when::{looked_back_on, run_gone_by};
use crate::calendar::begins_word;
use crate::fact::cue::Word;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::mention::Status;
use crate::tables::lists::ADDING;
use crate::tables::{CueRole, words};
use set_out::aims;

/// The status of each figure, if its block can tell; and of a block that plans, whether it says what is wanted.
pub(crate) fn read(
    scene: &Scene,
    readings: &[Reading],
    periods: &[Option<usize>],
) -> (Vec<Option<Status>>, Option<bool>) {
    let mut found = Vec::with_capacity(readings.len());
    let mut scan = Scan {
        scene,
        at: 0,
        sentence: 0,
        target: false,
        said: 0,
        until: usize::MAX,
        expected: false,
        near: None,
        counted: None,
        done: None,
        foretold: None,
        sum: false,
        firm: false,
        wanted: false,
        lasting: false,
        come: None,
        plans: false,
        wants: false,
    };
    scan.lasting = headed(scene);
    for (figure, reading) in scene.figures.iter().zip(readings) {
        scan.advance(figure.span.start);
        let sentence = scene.clauses.all.get(reading.clause).map_or(0, |c| c.sentence);
        scan.lasting &= !on_the_spot(scene, sentence);
        let target = scan.target && scan.sentence == sentence;
        let (near, done) = (scan.near == Some(reading.clause), scan.done == Some(reading.clause));
        // 五年来…,今年有望突破500亿元,年均增长8%: the average is of the years before.
        let past = |p: usize| scene.periods[p].status.is_none() && annual::average(scene, found.len(), reading);
        let own = scan.said == reading.clause || !scan.expected;
        let told = || there(scene, figure, reading) || scan.expected && assessed(scene, figure, reading);
        scan.target &= scan.said == reading.clause || !told();
        let target = target && scan.target && !(scan.expected && honoured(scene, reading));
        let target = target && (own || !periods[found.len()].is_some_and(past));
        // 2023年计划安排项目500个。|其中,续建项目200个: a part of a plan is planned too.
        // 预计…超过1.4万亿元。其中,支出|达|5亿元: but what is told as reached is not expected with it.
        let reached = || scene.text.ends_with_any(figure.span.start, words!["达", "达到", "完成", "实现"]);
        let part = found.last() == Some(&Some(Status::Target)) && (!scan.expected || !done && !reached());
        let part = part && part_of_plan(scene, readings, periods, found.len(), scan.expected);
        let target = target || part && !only_money_planned(scene, readings, &found);
        scan.counted = if near && scan.firm { Some(reading.clause) } else { scan.counted };
        let near = near
            || tasked(scene, figure, reading)
            || about_to(scene, figure, reading)
            || foretold(scene, figure, reading)
            || meant(scene, figure, reading)
            || !done && scan.foretold == Some(sentence) && goes_on_then(scene, sentence);
        let sum = scan.sum && !target && !near && !scan.lasting;
        // 到2025年,城镇化率由|60%|提高到80%: so much there is now.
        let base = pair::begins(scene, readings, found.len()) || pair::is_base(scene, figure);
        let time = periods[found.len()].or(reading.joint.dated);
        let exact = || !sum && time.is_some_and(|time| told_exactly(scene, figure, time));
        scan.come = if !target && !near && (done && !sum || exact()) { time.or(scan.come) } else { scan.come };
        // 到2021年已有企业500家,税收达|20亿元: nor does the rest of that time lie ahead.
        let come = time.is_some() && scan.come == time && !target && !near && !scan.lasting;
        found.push(
            if base && (target || near || done || scan.lasting)
                || done && !tasked(scene, figure, reading)
                || is_now(scene, figure, reading)
                || come
            {
                (!sum || come).then_some(Status::Actual)
            } else if target || near || scan.lasting {
                scan.wanted |= scan.firm && (target || near);
                scan.wants |= scan.wanted;
                scan.plans |= !scan.expected;
                Some(Status::Target)
            } else if reading.joint.streak && reading.shape == Shape::Time {
                // 连续三年 has lasted, also in a plan.
                Some(Status::Actual)
            } else if scan.near_goes_on(reading.clause, sentence)
                || scan.wanted && ordered(scene, reading, periods[found.len()])
            {
                Some(Status::Target)
            } else {
                None
            },
        );
    }
    (found, (scan.plans || scan.wanted).then_some(scan.wants || scan.wanted))
}

/// The cues met so far, in one pass.
struct Scan<'a, 'b> {
    scene: &'a Scene<'b>,
    at: usize,
    sentence: usize,
    /// A target cue stands before in this sentence.
    target: bool,
    /// How far it reaches: what is planned besides what has been counted ends with its statement.
    until: usize,
    /// The clause of that cue.
    said: usize,
    /// That cue says what is expected, not what is wanted.
    expected: bool,
    /// The clause of the last cue that reaches only to the end of its clause.
    near: Option<usize>,
    /// The clause of the last figure that such a cue plans.
    counted: Option<usize>,
    /// The clause of the last cue that says it has happened.
    done: Option<usize>,
    /// The sentence after one that somebody's forecast opens: 气象部门预测,….
    foretold: Option<usize>,
    /// That cue only adds up, as a plan does too: 累计降低17%.
    sum: bool,
    /// The last cue says what is wanted: 力争, 确保.
    firm: bool,
    /// The paragraph has counted what is wanted, and said nothing since that has been done.
    wanted: bool,
    /// The paragraph as a whole looks ahead.
    lasting: bool,
    /// The time expression of which a figure before said that it has come: 到2021年已有….
    come: Option<usize>,
    /// Something is planned in the paragraph, and something wanted.
    plans: bool,
    wants: bool,
}

impl Scan<'_, '_> {
    fn advance(&mut self, end: usize) {
        self.set_out(self.at, end);
        let roles = [CueRole::Target, CueRole::TargetNear, CueRole::Done];
        let verbs = [CueRole::Lead, CueRole::Verb, CueRole::Up, CueRole::Down, CueRole::Link];
        for word in self.scene.cues.within(self.at..end) {
            let will = word.any(&verbs) && word.end <= end && will(self.scene, word);
            if !(word.any(&roles) || will) || word.end > end {
                continue;
            }
            let (scene, at) = (self.scene, past_title(self.scene, word.start));
            let named = scene.clauses.in_atom(at) || scene.in_programme(at) || is_athlete(scene, word);
            if named || self.scene.inside_whole_word(word.start, word.end) {
                continue;
            }
            let clause = self.scene.clauses.at(word.start);
            let sentence = self.scene.clauses.all.get(clause).map_or(0, |c| c.sentence);
            if sentence != self.sentence || word.start >= self.until {
                self.sentence = sentence;
                self.target = false;
                self.until = usize::MAX;
            }
            // 已|规划建设3个版块; 即|将签约 reaches no further than its clause.
            let already = matches!(self.scene.text.before(word.start), Some('已' | '即'));
            // 从总量|上看|,…: but 营收上看三千亿元.
            let seen = self.scene.text.starts_with_at(word.start, "上看")
                && self.scene.next_figure(word.end).is_none_or(|f| f.span.start > word.end);
            let plan = word.is(CueRole::Target)
                && !seen
                && !aside(self.scene, word.start, word.end)
                && intends(self.scene, word);
            if (plan || will) && !already {
                self.plan(word, clause);
            }
            self.look_near(word, clause);
            if word.is(CueRole::Done) {
                self.tell_done(word, clause);
            }
        }
        if end > self.until {
            self.target = false;
            self.until = usize::MAX;
        }
        self.passed(self.at, end);
        self.at = self.at.max(end);
    }

    /// A word for what is planned.
    fn plan(&mut self, word: &Word, clause: usize) {
        const VERB: usize = 6;
        // 预计产值|将达|80亿元.
        let still = self.expected && self.target && self.said == clause;
        self.expected = still || self.scene.text.starts_with_any(word.start, words!["预计", "有望"]);
        let end = statement_end(self.scene, clause);
        let verb = |at: usize| self.scene.cues.at(at, &[CueRole::Lead, CueRole::Verb]).is_some();
        // 预计全年|实现|产值685亿元;|实现|税收26亿元: the same verb goes on with it.
        let same = (word.end..word.end + VERB).any(|i| same_verb(self.scene, i, end + 1));
        // 预计突破400万吨(甲区300万吨);新增总部23家: a verb of its own tells what has been done.
        let next = end + 1 + usize::from(self.scene.text.starts_with_at(end, ");"));
        let own = self.expected && !same && (verb(next) || self.scene.text.starts_with_at(next, "新增"));
        let one = self.expected && of_one_amount(self.scene, clause, word.start);
        // 总产值预计达9.28万亿元,|产业不断壮大|,就业人员达6000万人: what is told after something else is not.
        let next_clause = self.scene.clauses.all.get(clause + 1).filter(|c| c.span.end < end);
        let parted = one && next_clause.is_some_and(|c| !self.scene.figure_in(c.span.clone()));
        let arranged = self.scene.text.ends_with_at(word.end, "安排");
        // 将做好以下工作:|一是|引进项目50个;二是…: the whole list is planned.
        let listed = || (word.end..end).any(|i| self.scene.text.starts_with_at(i, "一是"));
        let item = one || arranged || numbered(self.scene, end + 1) && !listed();
        // 产值预计增长8%,|新增企业42户: another thing in the same statement.
        let next = self.scene.clauses.all[clause].span.end;
        let told = !self.target && counted_before(self.scene, clause, word.start)
            // 年度投资计划|23亿元,完成投资8亿元.
            || self.scene.text.ends_with_at(word.end, "投资计划");
        let more = (one || told && self.expected) && self.scene.text.starts_with_any(next + 1, ADDING);
        let end = if more || parted { next } else { end };
        // 某项目建成后可年产5万吨;另一项目总投资17亿元: what comes once works are done is theirs.
        let once = matches!(self.scene.text.before(word.end), Some('后' | '可')) || takes_place(self.scene, word, end);
        // 在建和拟建的|项目30个;…: those alone.
        let end = if self.scene.text.at(word.end) == Some('的') { next } else { end };
        let once = once || self.scene.text.at(word.end) == Some('的');
        // 甲园建成后年产值20亿元,|乙产业园|已有企业50家: nor what another zone has.
        let mut rest = self.scene.clauses.all[clause + 1..].iter().map(|c| c.span.start).take_while(|&at| at < end);
        let end = rest.find(|&at| once && self.scene.zone_at(at).is_some()).unwrap_or(end);
        // 用地160亩,计划投资12亿元,|建设|厂房9.8万平方米: what it is spent on is planned with it.
        let works = words!["建设", "主要建设", "购置", "带动", "解决", "吸纳", "提供"];
        let alone = !self.scene.text.starts_with_any(next + 1, works) && amount_planned(self.scene, word, next);
        let end = if told && alone { next } else { end };
        self.until = if told || own || item || once { end } else { self.until };
        self.target = true;
        self.foretold = foretells(self.scene, word, clause);
        self.said = clause;
        self.done = None;
        self.wanted |= resolves(self.scene, word.start);
        let opens = words!["下一步", "下步,", "下阶段", "下一阶段", "接下来", "展望"];
        self.lasting |= self.scene.text.starts_with_any(word.start, opens);
    }

    /// A word for a plan that reaches only to the end of its clause, and whether a plan is firm.
    fn look_near(&mut self, word: &Word, clause: usize) {
        if !word.any(&[CueRole::Target, CueRole::TargetNear]) {
            return;
        }
        let time = self.scene.next_period(word.start);
        let soon = |p: &Period| self.scene.text.at(p.span.end) == Some('就');
        let come = |p: &Period| p.status.is_none() && (p.span.start == word.start || soon(p));
        let gone = |p: &Period| come(p) || looked_back_on(self.scene, p) || dates_count(self.scene, p);
        let past = time.is_some_and(|p| p.span.start <= word.start && gone(p));
        let near = word.is(CueRole::TargetNear);
        // 今|年内|资企业增加20家; 年内|收入14.6亿元,升9.8%; 一|年内|就建成厂房3座.
        if past
            || !aims(self.scene, word)
            || run_gone_by(self.scene, word.start)
            || near && begins_word(self.scene.text, word.end - 1)
        {
            return;
        }
        self.near = if near { Some(clause) } else { self.near };
        // 底线目标|8亿元,增长9%: a goal of its own is as firm.
        let firm = words!["力争", "确保", "力求", "全力", "努力", "奋力", "要", "底线", "奋斗", "挑战"];
        self.firm = self.scene.text.starts_with_any(word.start, firm);
    }

    /// A word for what has been done.
    fn tell_done(&mut self, word: &Word, clause: usize) {
        // 将累计改造100万户, 力争到2028年,累计改造100万户, 到2026年|累计达到1万套 count what is still to be done.
        let counted = || self.scene.figure_in(self.scene.clauses.all[self.said].span.start..word.start);
        // 力争到2028年,企业达到90家,平台|累计|达到20个: so does what is reached by the same day.
        let last = || self.scene.periods[..self.scene.period_after(word.start)].last();
        let by = |p: &Period| {
            let sentence = self.scene.clauses.all.get(self.scene.clauses.at(p.span.start)).map(|c| c.sentence);
            sentence == Some(self.sentence) && matches!(self.scene.text.at(p.span.start), Some('到' | '至'))
        };
        let ahead = self.target && (self.said == clause || !counted() || last().is_some_and(by));
        let ahead = ahead || self.near == Some(clause);
        let sum = self.scene.text.starts_with_at(word.start, "累计");
        let time = || self.scene.next_period(self.scene.clauses.all[clause].span.start);
        let then = || time().is_some_and(|p| p.span.end == word.start && p.status == Some(Status::Target));
        if sum && (ahead || then()) {
            return;
        }
        self.sum = sum && (self.done != Some(clause) || self.sum);
        (self.wanted, self.done) = (false, Some(clause));
        // 将设立中心;某公司已注册,注册资金5亿元: another statement tells what has been done; 目标是改造80个,|已开工45个: so does 已.
        let since = self.target.then(|| statement_end(self.scene, self.said));
        let begun =
            (clause > self.said || counted()) && !sum && matches!(self.scene.text.at(word.start), Some('已' | '现'));
        self.target &= since.is_none_or(|end| word.start < end) && !begun;
    }

    /// A time that has come ends what was planned before it: 2016年计划…,截至3月底,累计….
    fn passed(&mut self, from: usize, to: usize) {
        let mut inside = self.scene.periods[self.scene.period_after(from)..].iter().take_while(|p| p.span.start < to);
        if let Some(period) = inside.find(|p| p.span.start >= from && has_come(self.scene, p, self.said, self.expected))
        {
            let after = self.scene.cues.within(period.span.end..to).iter().any(|w| w.is(CueRole::Target));
            self.target &= after;
            (self.wanted, self.lasting) = (self.wanted && after, self.lasting && after);
        }
    }
}
