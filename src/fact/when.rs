//! Which time expression governs each figure of a block, and which days that comes to.

use super::annual;
use super::indicator::Reading;
use super::cue::Word;
use super::inner::within_another;
use super::period::PeriodRole;
use super::scene::{Scene, Shape};
use super::{Facts, Time};
use crate::calendar::{Base, Date, Edge, Expression, Writing};
use crate::mention::{Figure, Status};
use crate::tables::CueRole;

/// The time expression in force at a point of the block.
#[derive(Clone, Copy)]
struct Running {
    period: usize,
    sentence: usize,
    /// It opens the paragraph and so governs all of it.
    opens: bool,
    /// It lasts beyond its sentence: 2024年 and 1-5月 do, 去年5月 may date an event.
    lasts: bool,
}

/// The years a document speaks of, as far as it has been read.
#[derive(Default)]
pub(super) struct Years {
    /// The year of the last heading that names one.
    headed: Option<Base>,
    /// The years its paragraphs have named, each once.
    named: Vec<Base>,
    /// The last run of years: 过去五年.
    run: Option<Expression>,
}

impl Years {
    /// Past a heading.
    pub fn head(&mut self, facts: &Facts) {
        if let Some(first) = facts.years.first() {
            self.headed = Some(*first).filter(|_| facts.years.len() == 1);
        }
        self.run = facts.run.or(self.run);
    }

    /// Past a paragraph.
    pub fn pass(&mut self, facts: &Facts) {
        self.run = facts.run.or(self.run);
        for year in &facts.years {
            if !self.named.contains(year) && self.named.len() < 2 {
                self.named.push(*year);
            }
        }
    }

    /// The run of years that 这五年 may mean.
    pub fn run(&self) -> Option<Expression> {
        self.run
    }

    /// The year that an expression without one may mean: the heading's, or the only one named.
    pub fn said(&self) -> Option<Base> {
        self.headed.or_else(|| self.named.first().copied().filter(|_| self.named.len() == 1))
    }
}

/// Gives a figure its period, the period's days, and the status that they leave it: what lies ahead of the day of writing
/// is planned. `status` is what its own sentence says, `planned` whether it stands in a plan.
pub(super) fn place(
    figure: &mut Figure,
    status: Option<Status>,
    planned: bool,
    time: Option<&Time>,
    run: Option<Expression>,
    writing: Writing,
) {
    let otherwise = if planned { Status::Target } else { Status::Actual };
    figure.status = status.unwrap_or(otherwise);
    let Some(time) = time else { return };
    figure.period = Some(time.words.clone());
    let Some(meaning) = time.meaning.map(|meaning| meaning.after_run(run)) else {
        if time.ahead && status.is_none() {
            figure.status = Status::Target;
        }
        return;
    };
    let assumed = if time.ahead { status.unwrap_or(Status::Target) } else { figure.status };
    let days = meaning.days(writing, assumed);
    // 到8月底 in a text of October is over.
    let days = days.or_else(|| meaning.days(writing, Status::Actual).filter(|_| status.is_none()));
    let (first, last) = days.unwrap_or_default();
    (figure.period_start, figure.period_end) = (first, last);
    if status.is_some() {
        return;
    }
    let over = |day| writing.published.map(|published| day <= published);
    figure.status = match (first, last) {
        _ if meaning.edge == Edge::End && last.and_then(over) == Some(false) => Status::Target,
        (Some(first), _) if over(first) == Some(false) => Status::Target,
        (Some(first), Some(last)) if writing.published.is_some_and(|day| hardly_begun(first, last, day)) => {
            Status::Target
        }
        (Some(_), Some(last)) if meaning.edge == Edge::Within && over(last) == Some(true) => Status::Actual,
        _ if time.ahead && last.and_then(over) != Some(true) => Status::Target,
        _ => otherwise,
    };
}

/// Whether years have gone by no more than a tenth: “十五五”期间 in the first of them.
fn hardly_begun(first: Date, last: Date, day: Date) -> bool {
    const YEARS: i32 = 2 * 365;
    let (all, passed) = (last.days_since(first), day.days_since(first));
    all > YEARS && passed * 10 < all
}

/// A time within another one, which it does not outlive: 其中,6月份增长6.9%.
struct Inner {
    outer: Option<Running>,
    /// Where the statement it stands in ends.
    until: usize,
}

/// For each figure, the index of its time expression; and the one in force where the block ends.
pub(crate) fn read(scene: &Scene, readings: &[Reading]) -> (Vec<Option<usize>>, Option<usize>) {
    let mut found = Vec::with_capacity(readings.len());
    let mut running: Option<Running> = None;
    let mut inner: Option<Inner> = None;
    let mut next = 0;
    // The last sentence with a figure under the running period.
    let mut live = 0;
    for (figure, reading) in scene.figures.iter().zip(readings) {
        let sentence = scene.clauses.all.get(reading.clause).map_or(0, |c| c.sentence);
        while let Some(period) = scene.periods.get(next).filter(|p| p.span.start < figure.span.start) {
            if gloss(scene, next) {
                next += 1;
                continue;
            }
            if let Some(over) = inner.take_if(|i| i.until <= period.span.start) {
                running = over.outer;
            }
            let clause = scene.clauses.at(period.span.start);
            let its = scene.clauses.all.get(clause).map_or(0, |c| c.sentence);
            match period.role {
                PeriodRole::Governs => {
                    if let Some(until) = within_another(scene, clause, period).filter(|_| inner.is_none()) {
                        inner = Some(Inner { outer: running, until });
                    }
                    running = Some(Running {
                        period: next,
                        sentence: its,
                        opens: opens(scene, period.span.start),
                        lasts: !month(scene, &period.span),
                    });
                    live = its;
                }
                // The day of an event ends what an earlier sentence said.
                PeriodRole::Date => running = running.filter(|r| r.sentence == its),
                PeriodRole::Day => {
                    let day = |r: &Running| scene.periods[r.period].role == PeriodRole::Day;
                    running = running.filter(|r| r.sentence == its && !day(r));
                    if running.is_none() && !reports(scene, period.span.end) {
                        // 今日 goes on, 11月13日 may only date an event.
                        let lasts = !scene.text.at(period.span.start).is_some_and(|c| c.is_ascii_digit());
                        running = Some(Running { period: next, sentence: its, opens: false, lasts });
                        live = its;
                    }
                }
                PeriodRole::Base | PeriodRole::Origin => {}
            }
            next += 1;
        }
        if let Some(over) = inner.take_if(|i| i.until <= figure.span.start) {
            running = over.outer;
        }
        if let Some(dated) = reading.joint.dated {
            found.push(Some(dated));
            continue;
        }
        let governed = running.filter(|r| {
            r.sentence == sentence
                || r.opens
                || (r.lasts || among(scene, sentence)) && carried(scene, reading, sentence, live, scene.periods[r.period].passing)
        });
        if governed.is_none() && running.is_some_and(|r| r.sentence < sentence) {
            running = None;
        }
        if governed.is_some() {
            live = sentence;
        }
        let inforce = governed.map(|r| r.period);
        let inforce = inforce.filter(|&p| !once_done(scene, p, reading.clause) && !lasted(scene, p, reading, figure.span.start));
        found.push(annual::run_of(scene, found.len(), reading, inforce).or(inforce));
    }
    let last = scene.clauses.all.last().map_or(0, |c| c.sentence);
    (found, running.filter(|r| r.sentence == last || live == last).map(|r| r.period))
}

/// Whether a clause speaks of what comes once something is done, and a time of before: 1-5月…。项目投产后,年产值可达….
fn once_done(scene: &Scene, period: usize, clause: usize) -> bool {
    let time = scene.periods[period].span.end;
    let Some(clause) = scene.clauses.all.get(clause) else { return false };
    let from = scene.clauses.all.iter().find(|c| c.sentence == clause.sentence).map_or(clause.span.start, |c| c.span.start);
    let beside = scene.clauses.at(time);
    let done = |w: &Word| w.is(CueRole::Target) && scene.text.before(w.end) == Some('后') && scene.clauses.at(w.start) != beside;
    scene.cues.within(from.max(time)..clause.span.end).iter().any(done)
}

/// Whether a figure is how long something has gone on since a time of before: 去年通过评审,已试运行18个月.
fn lasted(scene: &Scene, period: usize, reading: &Reading, figure: usize) -> bool {
    let Some(clause) = scene.clauses.all.get(reading.clause).filter(|_| reading.shape == Shape::Time) else { return false };
    let before = clause.span.start..figure;
    scene.periods[period].span.end <= before.start && before.into_iter().any(|i| scene.text.at(i) == Some('已'))
}

/// Whether a time is one month, neither reached (截至5月) nor one of several (1-5月).
fn month(scene: &Scene, span: &std::ops::Range<usize>) -> bool {
    let chars = &scene.text.chars[span.clone()];
    let month = matches!(chars, [.., '月'] | [.., '月', '份']);
    month && !chars.iter().any(|c| matches!(c, '截' | '-' | '~' | '至' | '到' | '—' | '前' | '个'))
}

/// Whether only a number, a bracket, a short label or the line that sums up a paragraph stands before a position of the block.
fn opens(scene: &Scene, position: usize) -> bool {
    const LABEL: usize = 6;
    const SLOGAN: usize = 24;
    let begins = scene.clauses.all.iter().find(|c| c.span.start == position);
    let slogan = position <= SLOGAN && scene.figure_after(position) == 0;
    if slogan && begins.is_some_and(|c| c.sentence == 1) {
        return true;
    }
    scene.text.chars[..position.min(LABEL + 1)].iter().take(position).filter(|c| c.is_alphanumeric()).count() <= 2
        && position <= LABEL
}

/// Whether a period of the sentence before reaches into this one: its first clause has a figure and it has no time of its own.
fn carried(scene: &Scene, reading: &Reading, sentence: usize, live: usize, passing: bool) -> bool {
    if sentence > live + 2 {
        return false;
    }
    let first = scene.clauses.all.partition_point(|c| c.sentence < sentence);
    let last = scene.clauses.all.partition_point(|c| c.sentence <= sentence);
    let Some(start) = scene.clauses.all.get(first).map(|c| c.span.start) else { return false };
    let end = scene.clauses.all[last - 1].span.end;
    let mut own = scene.periods[scene.period_after(start)..].iter().take_while(|p| p.span.start < end);
    let dated = own.any(|p| p.role != PeriodRole::Base);
    let among = among(scene, sentence);
    !dated && (!passing || sentence == live || among || reading.clause <= first)
}

/// Whether a sentence takes a part of what the one before told: 其中,….
fn among(scene: &Scene, sentence: usize) -> bool {
    let first = scene.clauses.all.partition_point(|c| c.sentence < sentence);
    scene.clauses.all.get(first).is_some_and(|c| scene.text.starts_with_at(c.span.start, "其中"))
}

/// Whether a time stands in brackets behind another one, as in 5月5日(假期第五天); a word such as 今天 is told by its gloss.
fn gloss(scene: &Scene, index: usize) -> bool {
    let start = scene.periods[index].span.start;
    let Some(before) = index.checked_sub(1).map(|i| scene.periods[i].span.clone()) else { return false };
    let bracket = scene.text.at(before.end) == Some('(') && before.end + 1 == start;
    bracket && scene.text.at(before.start).is_some_and(|c| c.is_ascii_digit())
}

/// Whether a day is followed by what was done or said on it rather than by what was counted: 5月31日,高新区举行….
fn reports(scene: &Scene, after: usize) -> bool {
    const REACH: usize = 40;
    let end = scene.figures.get(scene.figure_after(after)).map_or(after, |f| f.span.start);
    if end > after + REACH {
        return true;
    }
    if matches!(scene.text.at(after), Some('电' | '讯')) {
        return true;
    }
    let said = [
        "举行",
        "发布",
        "召开",
        "启动",
        "开幕",
        "揭牌",
        "印发",
        "公布",
        "宣布",
        "获悉",
        "表示",
        "介绍",
        "报道",
        "消息",
        "出台",
        "举办",
        "签约",
        "通报",
        "记者从",
        "上午",
        "下午",
        "晚间",
        "正式",
        "开工",
        "开园",
        "落户",
        "成立",
        "揭晓",
        "试点",
    ];
    (after..end).any(|i| said.iter().any(|w| scene.text.starts_with_at(i, w)))
}
