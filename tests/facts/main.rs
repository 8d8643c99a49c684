//! Whole facts, by what the sentence does: each figure with its indicator, measure, period, status and zone.

use liangdian::{Direction, Extractor, Figure, Measure, Status};

#[path = "../common/mod.rs"]
mod common;

mod after;
mod amounts;
mod anniversary;
mod before;
mod briefs;
mod changes;
mod counts;
mod county;
mod crossed;
mod data_releases;
mod deeds;
mod each_time;
mod economy;
mod edges;
mod features;
mod government;
mod grades;
mod innovation;
mod kin;
mod labels;
mod led_on;
mod lists;
mod markets;
mod noun_ends;
mod numbers;
mod of_thing;
mod organisations;
mod parted;
mod parts;
mod party;
mod party_figures;
mod people_deeds;
mod places;
mod plain;
mod plans;
mod products;
mod rankings;
mod released;
mod reports;
mod short_news;
mod sizes;
mod spaced;
mod taiwan;
mod taiwan_forecasts;
mod taiwan_releases;
mod time_of_deeds;
mod trades;
mod unlisted;
mod villages;
mod weather;
mod whose;
mod word_order;
mod words;
mod work_reports;
mod year_reports;
mod zone_counts;
mod zone_features;
mod zone_press;
mod zones;

/// `298家 高新技术企业 level 2020年 actual 常熟高新区`, `-` where something is absent; `zone` stands for the title's.
fn told(text: &str, figure: &Figure, title: &str) -> String {
    let measure = match figure.measure {
        Measure::Level => "level",
        Measure::Growth => "growth",
        Measure::Change => "change",
        Measure::Share => "share",
        Measure::Rank => "rank",
    };
    let direction = match figure.direction {
        None => "",
        Some(Direction::Up) => "↑",
        Some(Direction::Down) => "↓",
    };
    let status = if figure.status == Status::Target { "target" } else { "actual" };
    let said = |word: &Option<String>| word.clone().unwrap_or_else(|| "-".to_owned());
    let zone = figure.zone.as_deref().map_or("-", |zone| if title.contains(zone) { "zone" } else { zone });
    format!("{text} {} {measure}{direction} {} {status} {zone}", said(&figure.indicator), said(&figure.period))
}

/// Checks the figures of sentences that stand under a title.
fn check(title: &str, cases: &[(&str, &[&str])]) {
    let length = title.encode_utf16().count();
    common::check(cases, |sentence| {
        let extraction = Extractor::new().extract(&format!("{title}\n{sentence}"));
        let below = common::figures(&extraction).filter(|(mention, _)| mention.start >= length);
        below.map(|(mention, figure)| told(&mention.text, figure, title)).collect::<Vec<_>>()
    });
}

/// Checks what each figure of a sentence measures, in the order of the text; a number that is no figure is not listed.
fn named(cases: &[(&str, &str)]) {
    common::check(cases, |sentence| {
        let extraction = Extractor::new().extract(sentence);
        let said = common::figures(&extraction)
            .map(|(mention, figure)| format!("{} {}", mention.text, figure.indicator.as_deref().unwrap_or("-")));
        said.collect::<Vec<_>>().join(", ")
    });
}
