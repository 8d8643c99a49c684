//! Which row of the tables knows a rule's words.

use std::ops::Range;

use super::Rule;
use crate::scan::{Hit, Hits};
use crate::tables::{CUES, CueClass, CueRole, NAME_CUES, QUALIFIER_WORDS, Side, StemNeed, Table, ZONE_TYPES};

/// The known word that a rule means by a span: the span itself, or the longest word at its end, or in it.
pub(super) fn known_word(hits: &Hits, rule: Rule, words: &Range<usize>) -> Option<Hit> {
    let known = hits.within(words.clone()).filter(|h| h.end <= words.end && knows(rule, h));
    // Of words alike the first row is the one that rules take.
    let known: Vec<Hit> = known.collect();
    known.into_iter().rev().max_by_key(|h| (h.end == words.end, h.start == words.start, h.end - h.start))
}

/// Whether a row is of the sort that makes a rule hold.
fn knows(rule: Rule, hit: &Hit) -> bool {
    let cue = |roles: &[CueRole]| hit.table == Table::Cue && roles.contains(&CUES[hit.row].role);
    let name_cue = |classes: &[CueClass]| hit.table == Table::NameCue && classes.contains(&NAME_CUES[hit.row].class);
    let side =
        |after: bool| hit.table == Table::QualifierWord && (QUALIFIER_WORDS[hit.row].side == Side::After) == after;
    match rule {
        Rule::Quantity
        | Rule::ListedNumber
        | Rule::UnitWord
        | Rule::CompositeUnit
        | Rule::CurrencyName
        | Rule::CountedLater => hit.table == Table::Unit,
        Rule::Rank => hit.table == Table::RankWord,
        Rule::IndicatorsUnit => matches!(hit.table, Table::ImpliedUnit | Table::Unit),
        Rule::QualifierBefore | Rule::QualifierOfWhole => side(false),
        Rule::QualifierAfter => side(true),
        Rule::KnownIndicator
        | Rule::PhraseBefore
        | Rule::CountedNoun
        | Rule::EarlierClause
        | Rule::InheritedIndicator
        | Rule::RankedThing => hit.table == Table::Indicator,
        Rule::VerbOfChange | Rule::DirectionOfVerb => {
            cue(&[CueRole::Up, CueRole::Down, CueRole::Above, CueRole::Below, CueRole::UpNoun, CueRole::DownNoun])
        }
        Rule::GrowthNoun => cue(&[CueRole::UpNoun, CueRole::DownNoun]),
        Rule::RateAfterCompared => cue(&[CueRole::Hedge]),
        Rule::OwnPeriod
        | Rule::DatedAlone
        | Rule::OpeningPeriod
        | Rule::CarriedPeriod
        | Rule::BrokenOffPeriod
        | Rule::PeriodAhead
        | Rule::Date => hit.table == Table::PeriodWord,
        Rule::TargetCue => cue(&[CueRole::Target, CueRole::TargetNear]),
        Rule::ParagraphAhead => cue(&[CueRole::Target]),
        Rule::DoneCue => cue(&[CueRole::Done]),
        Rule::PlanSection => cue(&[CueRole::PlanSection]),
        Rule::ReferringBack => cue(&[CueRole::Own]),
        Rule::OtherSubject => cue(&[CueRole::Wide, CueRole::Other]),
        Rule::KnownZone => hit.table == Table::KnownZone,
        Rule::KnownStem => matches!(hit.table, Table::ZoneStem | Table::ZoneType),
        Rule::PlaceAndType => {
            hit.table == Table::Place || hit.table == Table::ZoneType && ZONE_TYPES[hit.row].stem != StemNeed::Name
        }
        Rule::NameAndType | Rule::TypeWordKind | Rule::FullForm | Rule::Branch | Rule::ZoneClass | Rule::NoZoneName => {
            matches!(hit.table, Table::ZoneType | Table::ProgrammeType | Table::DocumentType)
        }
        Rule::PlaceInName | Rule::CityInName => hit.table == Table::Place,
        Rule::QuotedName | Rule::TypeInQuotes | Rule::TypeBeforeQuotes => hit.table == Table::ProgrammeType,
        Rule::NumberedName | Rule::ListedName | Rule::SelfEvident => hit.table == Table::ProgrammeType,
        Rule::CarriedOut => {
            hit.table == Table::ProgrammeType || name_cue(&[CueClass::Trigger, CueClass::Weak, CueClass::Verb])
        }
        Rule::TitledDocument => hit.table == Table::DocumentType,
        Rule::Standing => hit.table == Table::KnownProgramme,
        Rule::ProgrammeKind => {
            matches!(hit.table, Table::ProgrammeType | Table::KnownProgramme | Table::DocumentType)
        }
        Rule::FixedTerm => hit.table == Table::Term,
        Rule::Decoy => hit.table == Table::Decoy,
        Rule::GroupingLabel => hit.table == Table::Grouping,
        Rule::TimeSpan => hit.table == Table::TimeWord,
        Rule::LongerWord | Rule::TooPlain => hit.table == Table::ProgrammeType,
        Rule::NoProgramme => name_cue(&[CueClass::NotProgramme]),
        _ => false,
    }
}
