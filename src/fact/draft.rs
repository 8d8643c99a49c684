//! A block's figures as the document will need them, once all has been asked of them.

use super::indicator::{Reading, measure};
use super::scan::Counted;
use super::scene::Scene;
use super::subject::body::deed;
use super::subject::{Subject, about};
use super::time::{inner, pair, reach, when};
use super::{Draft, Facts, Time, reasons, trend};
use crate::mention::{Figure, Status};
use crate::tables::words;
use crate::text::is_alphanumeric;

impl Counted<'_> {
    /// Puts the figures into what the block says.
    pub fn draft(&mut self, facts: &mut Facts) {
        let explained = self.scene.text.is_noted().then(|| (self.readings.clone(), self.periods.clone()));
        let told: Vec<trend::Told> = self.readings.iter().map(trend::Told::of).collect();
        let readings = std::mem::take(&mut self.readings);
        let mut figures = self.figures(readings);
        let Counted { heading, scene, running, orders, .. } = &*self;
        let text = scene.text;
        trend::link(scene, &told, &mut figures);
        for (draft, span) in figures.iter_mut().zip(scene.figures) {
            let indicator = draft.figure.indicator.take();
            draft.figure.indicator = indicator.map(|words| text.in_its_forms(words, span.span.end));
        }
        if let Some((readings, periods)) = explained {
            reasons::of_block(scene, &readings, &periods, &figures);
        }
        const WHOLE_LINE: usize = 40;
        facts.breaks_off = !*heading
            && text.len() >= WHOLE_LINE
            && text.chars.last().is_some_and(|&c| is_alphanumeric(c) || matches!(c, ',' | '、'));
        facts.period = running.map(|p| time_of(scene, p));
        facts.plans = orders.plans.filter(|_| !*heading);
        facts.figures = figures;
    }

    fn figures(&self, readings: Vec<Reading>) -> Vec<Draft> {
        let scene = &self.scene;
        let Scene { text, figures, zones, .. } = *scene;
        let planned = |p: usize| scene.periods[p].status == Some(Status::Target);
        let bases: Vec<bool> = (0..figures.len()).map(|i| pair::begins(scene, &readings, i)).collect();
        let told = figures.iter().zip(readings).zip(&self.periods).zip(&self.statuses).zip(&self.subjects);
        told.enumerate()
            .map(|(index, ((((span, reading), &period), &status), &subject))| {
                let first = scene.clauses.all.get(reading.clause).is_none_or(|c| c.sentence == 0);
                let clause = scene.clauses.all.get(reading.clause).map_or(0..0, |c| c.span.clone());
                let zone = zones.partition_point(|z| z.span.end <= clause.start);
                let beside = zones.get(zone).is_some_and(|z| z.span.start < clause.end);
                let beside = beside || part_of_its(scene, subject, reading.clause);
                let (measure, direction) = measure::of(scene, span, &reading);
                let period = period.filter(|_| reading.joint.dated.is_some() || !costs(scene, &reading, index));
                let period = period.filter(|&p| !stands_now(scene, p, span.span.start));
                let period = period.filter(|&p| !(bases[index] && planned(p)));
                let period = period.filter(|&p| status != Some(Status::Target) || !reach::gone(scene, p, &reading));
                let figure = Figure {
                    value: span.value,
                    max: span.max,
                    unit: span.unit_as_written(text),
                    qualifier: span.qualifier,
                    indicator: reading.indicator,
                    measure,
                    direction,
                    ..Figure::default()
                };
                let ordered = self.orders.open[index];
                Draft { figure, status, period: period.map(|p| time_of(scene, p)), subject, first, beside, ordered }
            })
            .collect()
    }
}

/// Whether it is told of the zone that begins its sentence, |云岭自贸试验区|推出成果259项,其中|56项|为首创, or a part of it with an amount,
/// 上半年|云岭高新区|产值900亿元,占全市|38%|, with what it did: |云岭先行区|初具规模,落地|药械54款|, or what only zones have: |云岭高新区|获批,
/// 入园企业|86家|; but not 云岭高新区引领作用突出,|外贸增长9%|. So are those given to zones one by one: 分布在云岭高新区和滨江经开区,分别为|21家、16家|.
fn part_of_its(scene: &Scene, subject: Subject, clause: usize) -> bool {
    let (Subject::Zone(zone), Some(part)) = (subject, scene.clauses.all.get(clause)) else { return false };
    let zone = &scene.zones[zone].span;
    let first = &scene.clauses.all[scene.clauses.of_sentence(part.sentence).start];
    let named = scene.clauses.at(zone.start).min(clause);
    let own = &scene.clauses.all[named];
    let parted = || scene.clauses.all[named + 1..=clause].iter().any(|c| matches!(c.after, Some(';' | '。' | ')')));
    let begins = || {
        own.span.start == zone.start
            || scene.period_ending(zone.start).is_some()
            || scene.text.ends_with_any(zone.start, words!["申建", "获批"])
    };
    let told =
        scene.clauses.all[named..=clause].iter().find(|c| scene.figure_in(c.span.start.max(zone.end)..c.span.end));
    let does = |at: usize| at <= zone.start || deed(scene, at);
    let zones = || scene.text.starts_with_any(part.span.start, words!["建成区", "入园", "入驻", "入区", "在园"]);
    let amount = || own.sentence == part.sentence && begins() && (zones() || told.is_some_and(|c| does(c.span.start)));
    first.span.start == zone.start && scene.text.starts_with_at(part.span.start, "其中")
        || scene.text.starts_with_at(part.span.start, "分别")
        || amount() && !parted()
}

/// A time expression of a block, as other blocks can understand it.
fn time_of(scene: &Scene, period: usize) -> Time {
    let period = &scene.periods[period];
    let ahead = period.status == Some(Status::Target)
        && !when::looked_back_on(scene, period)
        && !inner::dates_count(scene, period);
    let words = scene.text.in_its_forms(scene.words(period.span.clone()), period.span.end);
    Time { words, meaning: period.meaning, ahead }
}

/// 引进总投资100亿元的某项目: how much works cost is of no time.
fn costs(scene: &Scene, reading: &Reading, index: usize) -> bool {
    let end = scene.clauses.all.get(reading.clause).map_or(0, |c| c.span.end);
    reading.indicator.as_ref().is_some_and(|i| ["投资", "投资额", "占地", "面积"].iter().any(|w| i.ends_with(w)))
        && about::describes(scene, reading, index, end)
}

/// 2022年引进企业20家。园区现有|党支部32个: whether a figure tells of what there is now, after a sentence about a year.
fn stands_now(scene: &Scene, period: usize, figure: usize) -> bool {
    const REACH: usize = 200;
    let span = &scene.periods[period].span;
    let year =
        scene.text.before(span.end) == Some('年') && scene.text.at(span.start).is_some_and(|c| c.is_ascii_digit());
    let from = span.end.max(figure.saturating_sub(REACH));
    let sentence = (from..figure).rev().take_while(|&i| !matches!(scene.text.chars[i], '。' | ';' | '\n'));
    let start = sentence.last().unwrap_or(figure);
    let opens = (start..figure).take_while(|&i| scene.text.chars[i] != ',');
    year && start > from && opens.into_iter().any(|i| scene.text.starts_with_at(i, "现有") && scene.open(i))
}
