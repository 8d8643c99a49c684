//! The tables of `data/` and how each of their columns is compiled.

/// How a column is compiled.
#[derive(Clone, Copy)]
pub enum Column {
    /// `|`-separated words that find the row in text.
    Words,
    /// `|`-separated words that find the row under another name than the row's own: another way to be meant.
    WordsAs(&'static str),
    /// A word that finds the row, and its name as it stands, which only the packed words tell.
    Name,
    /// `|`-separated strings, folded and kept as a list.
    List(&'static str),
    /// A string, kept as it stands, packed with those of all rows: the rows are made of them when one is first asked for.
    Text(&'static str),
    /// A word of letters and hyphens, compiled to a variant of the enum: `high-tech` → `ZoneKind::HighTech`.
    Variant(&'static str, &'static str),
    /// An optional variant: `None` when empty.
    MaybeVariant(&'static str, &'static str),
    /// An optional number.
    MaybeNumber(&'static str),
    /// A city, after the column of its province: the number of their row in `places.tsv`.
    City(&'static str),
    /// For readers and tests only.
    Note,
}

impl Column {
    /// The variant of the output's `Table` that its words are found as, in a table of `row`s.
    pub fn found_as(self, row: &'static str) -> Option<&'static str> {
        match self {
            Column::Words | Column::Name => Some(row),
            Column::WordsAs(name) => Some(name),
            _ => None,
        }
    }
}

/// A file of `data/`.
pub struct Table {
    pub file: &'static str,
    /// The row's struct in `src/tables/`, also the variant of `Table` in the output.
    pub row: &'static str,
    pub columns: &'static [(&'static str, Column)],
}

impl Table {
    /// The names that the table's rows go by in the output's `Table`: none where text is not searched for its words.
    pub fn variants(&self) -> impl Iterator<Item = &'static str> {
        let mut names: Vec<&str> = self.columns.iter().filter_map(|(_, column)| column.found_as(self.row)).collect();
        names.sort_by_key(|&name| name != self.row);
        names.dedup();
        names.into_iter()
    }

    /// The fields that are strings.
    pub fn texts(&self) -> impl Iterator<Item = &'static str> {
        self.columns.iter().filter_map(|(_, column)| if let Column::Text(field) = column { Some(*field) } else { None })
    }

    /// Whether it has words and nothing to say of them, so that it needs no rows at run time.
    pub fn is_bare(&self) -> bool {
        self.columns.iter().all(|(_, column)| matches!(column, Column::Words | Column::Note))
    }
}

pub const TABLES: &[Table] = &[
    Table {
        file: "units.tsv",
        row: "Unit",
        columns: &[
            ("words", Column::Words),
            ("name", Column::Text("name")),
            ("family", Column::Variant("family", "UnitFamily")),
            ("han", Column::Variant("han", "Han")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "decoys.tsv",
        row: "Decoy",
        columns: &[
            ("words", Column::Words),
            ("keeps", Column::Text("keeps")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "implied_units.tsv",
        row: "ImpliedUnit",
        columns: &[
            ("words", Column::Words),
            ("unit", Column::Text("unit")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "time_words.tsv",
        row: "TimeWord",
        columns: &[
            ("words", Column::Words),
            ("class", Column::Variant("class", "TimeClass")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "rank_words.tsv",
        row: "RankWord",
        columns: &[
            ("words", Column::Words),
            ("class", Column::Variant("class", "RankClass")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "qualifiers.tsv",
        row: "QualifierWord",
        columns: &[
            ("words", Column::Words),
            ("side", Column::Variant("side", "Side")),
            ("qualifier", Column::Variant("qualifier", "Qualifier")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "terms.tsv",
        row: "Term",
        columns: &[("words", Column::Words), ("example", Column::Note), ("expect", Column::Note)],
    },
    Table {
        file: "groupings.tsv",
        row: "Grouping",
        columns: &[("words", Column::Words), ("example", Column::Note), ("expect", Column::Note)],
    },
    Table {
        file: "zones.tsv",
        row: "KnownZone",
        columns: &[
            ("name", Column::Name),
            ("stems", Column::WordsAs("ZoneStem")),
            ("aliases", Column::Words),
            ("kind", Column::Variant("kind", "ZoneKind")),
            ("level", Column::MaybeVariant("level", "ZoneLevel")),
            ("province", Column::Note),
            ("city", Column::City("place")),
            ("approved", Column::MaybeNumber("approved")),
        ],
    },
    Table {
        file: "places.tsv",
        row: "Place",
        columns: &[("words", Column::Words), ("province", Column::Text("province")), ("city", Column::Text("city"))],
    },
    Table {
        file: "zone_types.tsv",
        row: "ZoneType",
        columns: &[
            ("words", Column::Words),
            ("kind", Column::Variant("kind", "ZoneKind")),
            ("stem", Column::Variant("stem", "StemNeed")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "programme_types.tsv",
        row: "ProgrammeType",
        columns: &[
            ("words", Column::Words),
            ("kind", Column::Variant("kind", "ProgrammeKind")),
            ("quoted", Column::Variant("quoted", "QuotedUse")),
            ("plain", Column::Variant("plain", "PlainUse")),
            ("unless", Column::List("unless")),
            ("unless_plain", Column::List("unless_plain")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "document_types.tsv",
        row: "DocumentType",
        columns: &[
            ("words", Column::Words),
            ("needs", Column::Variant("needs", "TitleNeed")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "programmes.tsv",
        row: "KnownProgramme",
        columns: &[
            ("words", Column::Words),
            ("kind", Column::Variant("kind", "ProgrammeKind")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "name_cues.tsv",
        row: "NameCue",
        columns: &[
            ("words", Column::Words),
            ("class", Column::Variant("class", "CueClass")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "periods.tsv",
        row: "PeriodWord",
        columns: &[
            ("words", Column::Words),
            ("kind", Column::Variant("kind", "PeriodKind")),
            ("means", Column::Variant("means", "Meaning")),
            ("first", Column::MaybeNumber("first")),
            ("last", Column::MaybeNumber("last")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "collectives.tsv",
        row: "Collective",
        columns: &[
            ("words", Column::List("words")),
            ("members", Column::List("members")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "header_words.tsv",
        row: "HeaderWord",
        columns: &[
            ("words", Column::List("words")),
            ("class", Column::Variant("class", "HeaderClass")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "indicators.tsv",
        row: "Indicator",
        columns: &[
            ("words", Column::Words),
            ("better", Column::MaybeVariant("better", "Better")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
    Table {
        file: "cues.tsv",
        row: "Cue",
        columns: &[
            ("words", Column::Words),
            ("role", Column::Variant("role", "CueRole")),
            ("example", Column::Note),
            ("expect", Column::Note),
        ],
    },
];
