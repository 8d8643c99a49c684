//! The rules by name, and what each says.

use std::fmt;

use serde::{Serialize, Serializer};

macro_rules! rules {
    ($($name:ident $of:ident $says:literal)*) => {
        /// A rule of the extractor. Its name elsewhere (in JSON, on the command line) is the same in kebab-case:
        /// `CountedNoun` is `counted-noun`. Later versions may know more rules.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $(#[doc = $says] $name,)*
        }

        impl Rule {
            /// All rules, by what they explain: spans, then the attributes of figures and of names, then what is no mark.
            pub const ALL: &[Rule] = &[$(Rule::$name),*];

            /// What a rule explains: `span`, the name of an attribute, or `none` where it leaves something unmarked.
            pub fn of(self) -> &'static str {
                match self {
                    $(Rule::$name => stringify!($of),)*
                }
            }

            /// What it says, in one plain sentence.
            pub fn says(self) -> &'static str {
                match self {
                    $(Rule::$name => $says,)*
                }
            }

            fn variant(self) -> &'static str {
                match self {
                    $(Rule::$name => stringify!($name),)*
                }
            }
        }
    };
}

rules! {
    // Figures: why the span is one.
    Quantity span "A number and the unit after it measure something."
    Range span "Two numbers that share a unit or a scale are the ends of a range."
    Rank span "The ordinal ranks: a word of ranking governs it, or it is a place that ends there."
    PercentWords span "百分之, 千分之 and 万分之 are rates."
    Fraction span "A part 分之 of a whole is a fraction."
    Ratio span "Two numbers with a slash or a colon are a ratio here."
    Half span "一半 is a share here."
    Doubling span "翻 and a number of 番 is a multiple."
    Discount span "Two digits before 折 are a discount."
    CurrencySign span "A currency's sign or code stands before the number."
    ListedNumber span "The number is one of a list whose last member has the unit."
    CountedLater span "The number has a scale word, and the noun it counts stands a few characters after it."
    LargeNumber span "A number with a scale word measures by itself where nothing follows that it could count."
    LoneScale span "A scale word alone is a number after a word such as 突破."
    IndexValue span "A number without a unit is the value of an index here."
    // Figures: value.
    Numeral value "The numeral's own value, with its scale words folded in."
    SharedScale value "The scale word at the end of the list or range holds for the earlier number too."
    HalfMore value "半 after the unit adds one half."
    TenthsInPercent value "成 counts tenths, which are given in percent."
    SmallChange value "角 and 分 after 元 are its hundredths."
    Negative value "A minus sign or 零下 stands before the number."
    PowerOfTwo value "翻一番 is twice, 翻两番 four times."
    // Figures: unit.
    UnitWord unit "The longest known unit after the number."
    CompositeUnit unit "A unit after a slash makes a composite one."
    CurrencyName unit "The currency named before the amount, or its sign, is the unit."
    IndicatorsUnit unit "The indicator before the number implies the unit."
    MoneyImplied unit "A number from 亿 up that names nothing else is an amount in 元."
    SharedCurrency unit "The amount before it in the sentence gives it its unit."
    RankUnit unit "A rank without a unit of its own is counted in 位."
    // Figures: qualifier.
    QualifierBefore qualifier "A qualifier stands before the number."
    QualifierAfter qualifier "A qualifier stands after the figure."
    QualifierOfWhole qualifier "A limit before the whole holds for the share of it."
    InnerQualifier qualifier "多, 余, 来 or + inside the number says that it is more."
    SharedQualifier qualifier "The figures of a list share one qualifier."
    Exact qualifier "No word makes it an approximation or a bound."
    // Figures: indicator.
    KnownIndicator indicator "A known indicator stands before the figure in its clause."
    PhraseBefore indicator "The phrase before the figure names what is measured."
    CountedNoun indicator "The noun after the figure is what is counted."
    UseOfShare indicator "What the share is used for is what is measured."
    DoneWithin indicator "What is done in that time is what is measured."
    RankedThing indicator "What ranks stands before those it ranks among."
    EarlierClause indicator "A clause before it in the sentence names what is measured."
    InheritedIndicator indicator "It goes on with what was named before, or the words around it name it in pieces."
    NoIndicator indicator "Nothing in its sentence names what is measured."
    // Figures: measure and direction.
    Level measure "An amount, a count or a rate, because no word of change or share governs it."
    RankMeasure measure "An ordinal is a rank."
    PointsOfChange measure "Points and places up or down are a change."
    VerbOfChange measure "A verb of change or a comparison governs the figure."
    RateAfterCompared measure "A bare rate after 同比, 环比 or 年均 is a growth."
    GrowthNoun measure "A noun such as 增速 or 降幅 names a growth."
    Multiplied measure "翻番 is a growth."
    ShareWord measure "It is a part of a whole: 占, 占比, 比重 or the like says so, or it is a fraction."
    DirectionOfVerb direction "The verb, the comparison or the noun of change says which way."
    BelowZero direction "A negative rate goes down."
    UpUnlessSaid direction "Nothing says that it goes down."
    // Figures: period.
    OwnPeriod period "The time expression before it in its sentence."
    DatedAlone period "The time expression right before it dates this figure alone."
    OpeningPeriod period "The time expression that opens the paragraph governs all of it."
    CarriedPeriod period "The time expression of an earlier sentence still holds."
    BrokenOffPeriod period "The sentence began in the block before, whose time expression still holds."
    NoPeriod period "No time expression governs it."
    // Figures: status.
    TargetCue status "A word of plan, goal or forecast governs it."
    PeriodAhead status "Its time lies ahead."
    ParagraphAhead status "The paragraph as a whole looks ahead."
    PlanSection status "It stands in a section whose heading announces plans."
    DoneCue status "A word says that it has happened."
    Actual status "No word of plan, goal or forecast governs it."
    // Figures: subject zone.
    SubjectZone zone "The zone is the subject of its clause or sentence."
    TopicZone zone "The zone that opens the paragraph is still its subject."
    HeadlineZone zone "Nobody else is named, and the headline or the text as a whole is about this zone."
    ReferringBack zone "全区 and the like refer back to the zone last spoken of."
    OtherSubject zone "It is about somebody or something else: a company, a city, the nation."
    PassingZone zone "A government report speaks of many zones; none is named in the figure's own sentence."
    NoSubject zone "No zone is its subject."
    // Zones.
    KnownZone span "The gazetteer knows the name."
    KnownStem span "The gazetteer knows the zone by what stands before its type word."
    PlaceAndType span "A place before a type word is a zone's name."
    NameAndType span "A proper name before a type word is a park's name."
    Branch span "A known park's name after another place is the name of its branch there."
    OwnZone span "A row of the lexicon names the zone."
    OfficialName name "The row of the gazetteer gives the official name."
    FullForm name "The short type word has one full form."
    NameAsWritten name "No official name is known, so that it is the name as written."
    KnownKind kind "The row that knows the name says what sort it is."
    TypeWordKind kind "The type word says what sort it is."
    KnownLevel level "The row of the gazetteer says who approved it."
    LevelWord level "A word of level stands before the type word."
    KnownPlace province "The row of the gazetteer says where it lies."
    PlaceInName province "The place in the name says where it lies."
    KnownCity city "The row of the gazetteer says where it lies."
    CityInName city "The place in the name says where it lies."
    KnownYear approved "The row of the gazetteer says when it was approved."
    // Programmes.
    QuotedName span "A type word follows the quoted name."
    TypeInQuotes span "A type word ends the quoted name."
    TypeBeforeQuotes span "A type word stands right before the quoted name."
    NumberedName span "A quoted number is the short form of the name before it."
    TitledDocument span "A title in 《》 that ends in a policy document's type word."
    Standing span "The name is known without a type word."
    CarriedOut span "A verb that carries out programmes leads the name that ends in a type word."
    ListedName span "It goes on a list of programmes."
    SelfEvident span "The type word needs no verb before a name of its own."
    OwnProgramme span "A row of the lexicon names the programme."
    ProgrammeKind kind "The row that knows the type word, or the whole name, says what sort it is."
    // What is not marked.
    FixedTerm none "The number is part of a fixed term."
    Slogan none "The number stands in a short quotation, which is a slogan or a nickname."
    Title none "The number stands in a title."
    LexiconWord none "A row of the lexicon says never to mark it, or has the number inside a name."
    InsideName none "The number is part of a zone's or a programme's name."
    Code none "The number is part of a code, a formula or a model's name, or orders something."
    Date none "The number is a date or a time of day, which is a period and no figure."
    TimeSpan none "The length of time says when, and measures nothing."
    Decoy none "The word after the number only begins like a unit."
    NoUnit none "Nothing after the number is a unit, and nothing says that it measures."
    Article none "The Chinese numeral is an article or orders something; with this unit it does not count."
    OrderOfMagnitude none "级 makes it an order of magnitude."
    GroupingLabel none "The number labels a group and counts nothing."
    Session none "The number is that of a session."
    YearInName none "The number is a year."
    TimeOrScore none "分 and 点 count points only of a score or an index."
    PageFurniture none "The number is what the page says of itself."
    Readers none "The number counts readers of the page."
    Ordinal none "An ordinal that does not rank."
    NoRatio none "Two numbers with a slash or a colon that are no ratio: a date, a score, a time."
    NoShare none "一半 is no share here."
    ZoneClass none "The type word names a class of zones, not one of them."
    NoZoneName none "What stands before the type word is no proper name."
    CompanyName none "The zone's name is part of a company's."
    Nickname none "The zone's nickname is here part of another name."
    LongerWord none "The programme's type word is here part of another word."
    NoProgramme none "The expression names no programme."
    TooPlain none "What stands before the type word is too plain for a name, or nothing leads it."
}

impl Rule {
    /// Whether it leaves something unmarked.
    pub fn refuses(self) -> bool {
        self >= Rule::FixedTerm
    }
}

/// The name in kebab-case.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for (at, c) in self.variant().char_indices() {
            if at > 0 && c.is_ascii_uppercase() {
                f.write_str("-")?;
            }
            write!(f, "{}", c.to_ascii_lowercase())?;
        }
        Ok(())
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
