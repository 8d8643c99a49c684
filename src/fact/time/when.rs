//! The days that the time expression of a figure comes to, and the status that they leave it.

use std::ops::Range;

use super::period::{Period, PeriodRole};
use crate::calendar::{Base, Date, Edge, Expression, Writing};
use crate::fact::Facts;
use crate::fact::Time;
use crate::fact::scene::Scene;
use crate::mention::{Figure, Status};
use crate::numeral::is_up_to_ten;
use crate::search::Search;
use crate::tables::{CueRole, words};

/// The years a document speaks of, as far as it has been read.
#[derive(Default)]
pub(crate) struct Years {
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
pub(crate) fn place(
    figure: &mut Figure,
    status: Option<Status>,
    planned: bool,
    time: Option<&Time>,
    run: Option<Expression>,
    writing: Writing,
) {
    // 目前, 今年以来 and 近三年 look back, under a heading of plans too.
    let back = |m: Expression| m.edge == Edge::Since || matches!(m.base, Base::Now | Base::Run { ahead: false, .. });
    let past = time.and_then(|time| time.meaning).is_some_and(|meaning| meaning.before(writing.year) || back(meaning));
    const PAST: [&str; 5] = ["截至", "1-", "1至", "1—", "1~"];
    let past =
        past || time.is_some_and(|time| PAST.iter().any(|w| time.words.starts_with(w)) || time.words == "近年来");
    // Of a text without a date, the five years from 2026 on are still to come.
    let coming = time.is_some_and(|time| time.words.has("十五五") && time.words.ends_with(['期', '间']))
        && writing.published.is_none();
    let otherwise = if (planned || coming) && !past { Status::Target } else { Status::Actual };
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
    // 截至2025年3月|, said in the middle of it.
    let counted = time.words.starts_with("截");
    figure.status = match (first, last) {
        _ if meaning.edge == Edge::End && last.and_then(over) == Some(false) && !counted => Status::Target,
        (Some(first), _) if over(first) == Some(false) => Status::Target,
        (Some(first), Some(last)) if writing.published.is_some_and(|day| hardly_begun(first, last, day)) => {
            Status::Target
        }
        (Some(_), Some(last)) if meaning.edge == Edge::Within && over(last) == Some(true) => Status::Actual,
        _ if time.ahead && last.and_then(over) != Some(true) => Status::Target,
        _ => otherwise,
    };
}

/// Whether a time that lies ahead by itself has gone by, since its sentence compares what came of it: 年内录得5亿元,较去年增加8%.
pub(crate) fn looked_back_on(scene: &Scene, period: &Period) -> bool {
    const REACH: usize = 80;
    // 首批事项|6月底前|已下放,平均时限压缩55%.
    if scene.text.at(period.span.end) == Some('已') {
        return true;
    }
    if !scene.text.ends_with_at(period.span.end, "年内") {
        return false;
    }
    // 年內|有3間企業上市: Hong Kong's word for a year that is told of.
    if scene.text.starts_with_any(period.span.end, words!["有", "共有"]) && scene.text.is_traditional() {
        return true;
    }
    // 过去三|年内|.
    if scene.text.starts_with_any(period.span.start, words!["过去", "此前", "前"]) {
        return true;
    }
    let sentence = scene.clauses.all[scene.clauses.at(period.span.start)].sentence;
    let clauses = &scene.clauses.all[scene.clauses.of_sentence(sentence)];
    let Range { start, end } = period.span;
    let from = clauses.first().map_or(start, |c| c.span.start).max(start.saturating_sub(REACH));
    let span = from..clauses.last().map_or(end, |c| c.span.end).min(end + REACH);
    let mut inside = scene.periods[scene.period_after(span.start)..].iter().take_while(|p| p.span.start < span.end);
    let compared = inside.any(|p| p.role == PeriodRole::Base);
    let yearly = words!["同比", "录得"];
    let compared = compared || scene.text.has_any(span.clone(), yearly);
    compared && !scene.cues.within(span).iter().any(|w| w.is(CueRole::Target))
}

/// Whether years have gone by no more than a tenth: “十五五”期间 in the first of them.
fn hardly_begun(first: Date, last: Date, day: Date) -> bool {
    const YEARS: i32 = 2 * 365;
    let (all, passed) = (last.days_since(first), day.days_since(first));
    all > YEARS && passed * 10 < all
}

/// 5|年内|先后组织: whether a run of years has gone by, since it is told what was done one after another.
pub(super) fn run_gone_by(scene: &Scene, at: usize) -> bool {
    let text = scene.text;
    text.starts_with_at(at, "年内")
        && text.before(at).is_some_and(|c| c.is_ascii_digit() || is_up_to_ten(c) || c == '两')
        && text.starts_with_any(at + 2, words!["先后", "累计", "共", "已", "陆续", "相继"])
}
