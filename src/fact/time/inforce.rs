//! Which time expression governs each figure of a block.

use super::beyond::{once_done, part_of_year};
use super::carried::{among, carried, in_passing};
use super::day::{
    acted_on, counted_on, done_to, held, holds_event, of_event, one_of_them, reports, sums_up, these_days,
};
use super::ends::{counted_up, flows, month, of_another_statement, of_these_days, planned_amount, point, surveyed};
use super::going_on::same_series;
use super::inner::{
    before, by_times, compared, during, level_reached, now_within, of_thing, quotation, sentence_end, statement_end,
    within_another, years_summed,
};
use super::pair::{Ends, begins};
use super::period::{Period, PeriodRole};
use super::phrase::{foreseen, idle, of_its_own, of_name, of_phrase};
use super::reach::{always, lasted, opens};
use super::running::{Inner, Running, of_time_told};
use super::seeming::goes_on_now;
use super::{annual, behind, founding};
use crate::fact::indicator::Reading;
use crate::fact::indicator::plan_done::of_year;
use crate::fact::scene::{Scene, Shape};
use crate::tables::words;

/// For each figure, the index of its time expression; and the one in force where the block ends.
pub(crate) fn read(scene: &Scene, readings: &[Reading]) -> (Vec<Option<usize>>, Option<usize>) {
    let mut found = Vec::with_capacity(readings.len());
    let mut scan =
        Scan { scene, next: 0, running: None, inner: None, live: 0, day: None, stock: false, flow: false, left: None };
    let mut ends: Option<Ends> = None;
    for (figure, reading) in scene.figures.iter().zip(readings) {
        scan.advance(figure.span.start);
        let told = |r: Running, p: usize| of_time_told(scene, &scene.periods[r.period], &scene.periods[p].span);
        let own = reading.joint.dated.filter(|&p| !scan.running.is_some_and(|r| told(r, p)));
        if let Some(dated) = own {
            found.push(annual::one_of_several(scene, found.len(), dated).or(Some(dated)));
            ends = Ends::told(scene, readings, found.len() - 1).or(ends);
            continue;
        }
        let inforce = scan.governs(reading, figure.span.start);
        let inforce = inforce.filter(|&p| !of_year(scene, found.len(), &scene.periods[p]));
        // 过去五年,…由第58位升到第41位,前移|17个位次|: over the whole run.
        let over = reading.joint.change.is_some() && inforce.is_some_and(|p| annual::is_run(scene, &scene.periods[p]));
        let end = ends.filter(|_| !over).and_then(|ends| ends.of(scene, readings, found.len()));
        let several = || annual::one_of_several(scene, found.len(), inforce?);
        let run = || annual::run_of(scene, found.len(), reading, inforce);
        let behind = behind::of(scene, &figure.span, reading);
        // 截至年底,…占比从|47%|提高到50%: so much there was before.
        let reached = inforce.filter(|&p| !(counted_up(scene, p) && begins(scene, readings, found.len())));
        found.push(end.or_else(run).or_else(several).or(behind).or(reached));
    }
    let last = scene.clauses.all.last().map_or(0, |c| c.sentence);
    let running = scan.running.filter(|r| (r.sentence == last || scan.live == last) && !r.event);
    (found, running.map(|r| r.period))
}

/// The time in force, in one pass over a block.
struct Scan<'a, 'b> {
    scene: &'a Scene<'b>,
    /// The first time expression not yet passed.
    next: usize,
    running: Option<Running>,
    inner: Option<Inner>,
    /// The last sentence with a figure under the running period.
    live: usize,
    /// The last clause with a figure under a day.
    day: Option<usize>,
    /// The last figure told what there was at a point of time; what came in over a stretch is told of it too.
    stock: bool,
    flow: bool,
    /// The last sentence that told what came in over a stretch, and so left a point of time: nor has it what grew then.
    left: Option<usize>,
}

impl Scan<'_, '_> {
    /// Passes the time expressions before a figure.
    fn advance(&mut self, figure: usize) {
        while let Some(period) = self.scene.periods.get(self.next).filter(|p| p.span.start < figure) {
            if !behind::gloss(self.scene, self.next) {
                self.leave(period.span.start);
                self.pass(period);
            }
            self.next += 1;
        }
        self.leave(figure);
    }

    /// Ends the time within another one that does not reach a position.
    fn leave(&mut self, position: usize) {
        if let Some(over) = self.inner.take_if(|i| i.until <= position) {
            self.running = over.after(self.scene, self.running);
        }
    }

    /// What a time expression does to the one in force.
    fn pass(&mut self, period: &Period) {
        let scene = self.scene;
        let clause = scene.clauses.at(period.span.start);
        let its = scene.clauses.all.get(clause).map_or(0, |c| c.sentence);
        match period.role {
            PeriodRole::Governs if of_phrase(scene, &period.span, clause) => {}
            PeriodRole::Governs if self.live == its && self.running.is_some() && idle(scene, &period.span, clause) => {}
            PeriodRole::Governs
                if self.running.is_some_and(|r| {
                    r.sentence == its && of_time_told(scene, &scene.periods[r.period], &period.span)
                }) => {}
            PeriodRole::Governs => self.start(period, clause, its),
            // The day of an event ends what an earlier sentence said.
            PeriodRole::Date => self.running = self.running.filter(|r| r.sentence == its),
            PeriodRole::Day => self.start_day(period, its),
            PeriodRole::Base | PeriodRole::Origin => {}
        }
    }

    /// Puts the next time expression in force.
    fn start(&mut self, period: &Period, clause: usize, sentence: usize) {
        let (scene, running, live) = (self.scene, self.running, self.live);
        let within = planned_amount(scene, clause, period);
        let within = within.or_else(|| within_another(scene, clause, period, running.is_none()));
        let within = within.or_else(|| running.and(during(scene, clause, period)));
        let now = running.map(|r| scene.periods[r.period].span.end);
        let within = within.or_else(|| quotation(scene, period, now));
        let part = running.is_some() && by_times(scene, clause);
        let within = within.or_else(|| part.then(|| sentence_end(scene, sentence)));
        let within = within.or_else(|| years_summed(scene, clause, period, running.is_some()));
        let run = running.filter(|r| r.opens && annual::is_run(scene, &scene.periods[r.period]));
        let within = within.or_else(|| compared(scene, clause, self.next, run.is_some()));
        let stretch = running.filter(|r| r.sentence == sentence && annual::is_run(scene, &scene.periods[r.period]));
        let within = stretch.and_then(|_| level_reached(scene, clause, period)).or(within);
        let within = within.or_else(|| running.and_then(|_| of_thing(scene, clause, period)));
        let here = |r: &Running| (r.sentence == sentence || live == sentence) && self.counted(r);
        let within = within.or_else(|| before(scene, clause, period, &scene.periods[running.filter(here)?.period]));
        let now = || running.filter(|r| r.sentence == sentence && here(r));
        let within = within.or_else(|| now().and(annual::years_grown(scene, clause, period)));
        let inside = scene.clauses.all.get(clause).is_some_and(|c| c.span.start < period.span.start);
        // “五一”假期机票预订量|目前|已超600万人次,预计运输旅客900万人次.
        let day = |r: &Running| scene.periods[r.period].role == PeriodRole::Day;
        let same = |r: &Running| inside && !day(r) && scene.clauses.at(scene.periods[r.period].span.start) == clause;
        let within = within.or_else(|| running.filter(same).and(now_within(scene, clause, period)));
        // 1-8月引进项目57个,|目前到位资金21亿元|。新增企业12家: nor does it go on after those months.
        let year = |p: &Period| part_of_year(scene, p) || scene.text.starts_with_at(p.span.start, "今年");
        let months = |r: &Running| r.lasts && year(&scene.periods[r.period]);
        let by_now = || now().filter(months).and(now_within(scene, clause, period));
        let within = within.or_else(|| by_now().map(|_| sentence_end(scene, sentence)));
        let within = within.or_else(|| annual::year_ahead(scene, period, &scene.periods[running?.period]));
        let within = within.or_else(|| running.is_none().then(|| annual::year_in_passing(scene, clause, period))?);
        // 目前,园区入驻企业16家,云帆公司|上半年|产值5亿元。在建项目7个.
        let within = within.or_else(|| now().filter(|r| inside && r.opens).map(|_| statement_end(scene, clause)));
        if let Some(until) = within.filter(|_| self.inner.is_none()) {
            self.inner = Some(Inner { outer: running, until });
        }
        // 政府|在|2021年注资5亿元。: says when that was done.
        let led = matches!(scene.text.before(period.span.start), Some('在' | '于'));
        let led = led && inside && scene.text.before(period.span.end) == Some('年');
        // 将于|5年内|打造百亿元集群。整治企业242家: so does when that is to be.
        let led = led || inside && foreseen(scene, &period.span);
        let brief =
            of_name(scene, &period.span) || founding::ago(scene, &period.span) || of_its_own(scene, &period.span);
        let brief = brief || held(scene, &period.span, clause) || these_days(scene, &period.span);
        // 年末企业2016家。|全年|增加值增长6.8%: the whole year goes on as one that opens the paragraph.
        let whole = scene.text.starts_with_at(period.span.start, "全年");
        let after_point = running.is_some_and(|r| r.point && r.opens && r.sentence + 1 == sentence && whole);
        (self.stock, self.flow) = (false, false);
        self.running = Some(Running {
            period: self.next,
            sentence,
            opens: (opens(scene, &period.span) || annual::sums_up(scene, period) || after_point) && !brief,
            lasts: (!month(scene, &period.span) || surveyed(scene, &period.span)) && !brief && !led,
            reached: false,
            point: point(scene, &period.span),
            outer: running.filter(|r| !r.point).and_then(|r| if r.opens { Some(r.period) } else { r.outer }),
            event: false,
        });
        self.live = sentence;
    }

    /// Whether the time in force has governed a figure.
    fn counted(&self, running: &Running) -> bool {
        let time = self.scene.periods[running.period].span.end;
        self.scene.figure_in(time..self.scene.periods[self.next].span.start)
    }

    /// Puts a day in force, unless it only dates what was done or said on it, or its sentence has another time.
    fn start_day(&mut self, period: &Period, sentence: usize) {
        let scene = self.scene;
        let day = |r: &Running| scene.periods[r.period].role == PeriodRole::Day;
        // 2026年云州运动会|今天|产生17枚金牌.
        let named = |r: &Running| day(r) || of_name(scene, &scene.periods[r.period].span);
        let anew = of_another_statement(scene, period);
        // 云州21日地震,救灾部门|22日|表示,已有6人死亡: who says it on another day says it of that one.
        let (reported, acted) = (reports(scene, period.span.end), acted_on(scene, self.next));
        self.running = self.running.filter(|r| r.sentence == sentence && !anew && (!named(r) || reported && acted));
        // 假期发送旅客2亿人次,其中|10月1日|发送2300万人次: one of its days.
        let clause = scene.clauses.at(period.span.start);
        let one = one_of_them(scene, &period.span, clause).then(|| statement_end(scene, clause));
        // 假期接待游客30万人次,最高峰为|10月5日|,达8万人次: the clause after it tells of that day.
        let told = matches!(scene.text.before(period.span.start), Some('为' | '是' | '在'))
            && scene.clauses.all.get(clause).is_some_and(|c| c.span.end == period.span.end);
        let next = scene.clauses.all.get(clause + 1).filter(|n| told && n.sentence == sentence);
        if let Some(until) = one.or(next.map(|n| n.span.end)).filter(|_| self.running.is_some() && self.inner.is_none())
        {
            self.inner = Some(Inner { outer: self.running.take(), until });
        }
        let event = reported && holds_event(scene, period.span.end);
        if self.running.is_none() && (event || !reported) {
            // 今日 goes on, 11月13日 and 当天 may only date an event.
            let lasts = matches!(scene.text.at(period.span.start), Some('今' | '昨' | '周' | '星' | '本' | '上'));
            let lasts = (lasts || counted_on(scene, period.span.end)) && !event;
            let (period, opens, reached, point, outer) = (self.next, false, false, false, None);
            self.running = Some(Running { period, sentence, opens, lasts, reached, point, outer, event });
            self.live = if event || acted { self.live } else { sentence };
        }
    }

    /// The time in force that governs a figure.
    fn governs(&mut self, reading: &Reading, figure: usize) -> Option<usize> {
        let scene = self.scene;
        let sentence = scene.clauses.all.get(reading.clause).map_or(0, |c| c.sentence);
        self.running = self.running.filter(|r| r.sentence == sentence || !of_these_days(scene, sentence));
        let mut governed = self.running.filter(|r| self.reaches(r, reading, sentence, figure));
        if let Some(gone) = self.running.filter(|r| governed.is_none() && r.sentence < sentence) {
            // 过去五年,…。2020年,产值达30亿元。引进项目|40个|, 全年…。年末存栏38万头。产量|5万吨|: what opened the paragraph goes on.
            let told = scene.figure_after(scene.periods[gone.period].span.end);
            let told = scene.figures.get(told).is_some_and(|f| f.span.start < figure) && !gone.event;
            let outer = gone.outer.filter(|&p| told && (gone.point || annual::is_run(scene, &scene.periods[p])));
            self.running = outer.map(|period| Running { period, opens: true, point: false, outer: None, ..gone });
            governed = self.running.filter(|r| self.reaches(r, reading, sentence, figure));
        }
        if governed.is_some() {
            self.live = sentence;
        }
        let governed = governed?;
        let inforce = governed.period;
        // 6月末存款余额…。保费收入|45亿元|: what comes in over a stretch is of no point of time, after what there was at it.
        if governed.point && (flows(reading) || self.left == Some(sentence) && reading.joint.change.is_some()) {
            let span = &scene.periods[inforce].span;
            let clause = scene.clauses.at(span.start);
            // 2024年末,生产总值预计达…: a clause of its own.
            let alone = scene.clauses.all[clause].span == *span;
            // “十四五”期间,…。截至2024年底,企业9家,|实现营收80亿元|: so much by then, not in all those years.
            let run = |p: usize| annual::is_run(scene, &scene.periods[p]);
            let by_then =
                governed.sentence == sentence && counted_up(scene, inforce) && governed.outer.is_some_and(run);
            if clause != reading.clause && (self.stock || !alone) && !by_then {
                self.left = Some(sentence);
                return governed.outer.or(Some(inforce).filter(|_| counted_up(scene, inforce)));
            }
            self.flow = true;
        } else {
            self.stock = governed.point && !self.flow;
        }
        // A streak counts its years itself, but for |自2020年起|,连续两年….
        let since = || {
            // 今年以来,…,连续|28个月|: that is longer.
            let time = &scene.periods[inforce].span;
            let began = scene.text.ends_with_any(time.end, words!["以来", "起"]);
            began && scene.text.at(time.start) != Some('今') && governed.sentence == sentence
        };
        let streak = reading.joint.streak && reading.shape == Shape::Time && !since();
        let day = scene.periods[inforce].role == PeriodRole::Day;
        let none = streak
            || once_done(scene, inforce, reading.clause)
            || foreseen(scene, &scene.periods[inforce].span) && goes_on_now(scene, reading, figure)
            || lasted(scene, inforce, reading, figure)
            || always(scene, inforce, reading, figure)
            || super::beyond::lasting_size(scene, inforce, reading, figure)
                && !(day && sums_up(scene, reading, self.day));
        if day && !none {
            self.day = Some(reading.clause);
        }
        (!none).then_some(inforce)
    }

    /// Whether the time in force reaches a figure of some sentence.
    fn reaches(&self, running: &Running, reading: &Reading, sentence: usize, figure: usize) -> bool {
        let (scene, live) = (self.scene, self.live);
        let here = running.sentence == sentence;
        if acted_on(scene, running.period) && !(here && done_to(scene, reading, figure)) {
            return false;
        }
        if running.event {
            return (here || running.sentence + 1 == sentence)
                && (of_event(scene, reading, figure) || sums_up(scene, reading, self.day));
        }
        let state = (reading.joint.link || reading.joint.rank) && !reading.joint.lead;
        if !here && running.reached && !state {
            return false;
        }
        let passing = scene.periods[running.period].passing;
        let lasts = || running.lasts || among(scene, sentence) || same_series(scene, running.period, sentence);
        let carries = || carried(scene, reading, sentence, live, passing) && lasts();
        let goes_on = here || (running.opens || carries());
        let taken_up = live == sentence && running.sentence < sentence;
        goes_on && (taken_up || !in_passing(scene, running.period, figure))
    }
}
