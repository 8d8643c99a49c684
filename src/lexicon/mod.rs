//! A user's own words: zones, programmes, indicators and units beside the built-in ones, and words never to mark.

mod own;
mod problem;
mod row;
mod source;
mod words;

use std::ops::Range;
use std::sync::Arc;

use crate::mention::{Programme, Zone};
use crate::tables::{Han, Table, Unit, UnitFamily};
use crate::text::Text;
pub(crate) use own::Own;
pub use problem::{LexiconCode, LexiconProblem};
use words::{Entry, Words};

/// A user's own words, for [`Extractor::with_lexicon`](crate::Extractor::with_lexicon) and
/// [`Document::with_lexicon`](crate::Document::with_lexicon). Cloning one is cheap.
///
/// # Format
///
/// Tab-separated, one row a line; `\n`, `\r\n` and `\r` alone each end a line. A first line that begins with `type` names the
/// columns, in any order; without it they are `type`, `name`, `words`, `kind`, `level`, `province`, `city`. Empty columns at
/// a row's end may be left out; empty lines and lines that begin with `#` are passed over. `words` are separated by `|`.
///
/// | `type` | `name` | `words` | `kind` | the rest |
/// | --- | --- | --- | --- | --- |
/// | `zone` | its official name | its other names | `high-tech`, `economic`, `free-trade`, `bonded`, `new-area`, `innovation-demo` or `park` | `level`: `national`, `provincial` or empty; `province`, `city`: their full names or empty |
/// | `programme` | its name | its other names | `strategy`, `plan`, `action`, `works`, `reform`, `method`, `brand`, `document` or `campaign` | |
/// | `indicator` | its name | its synonyms | `lower` where less is better, else empty | |
/// | `unit` | the unit as figures give it | its other spellings | `money`, `percent`, `measure`, `time`, `classifier`, `noun` (a counted noun that is its own unit) or `multiple`; empty is `classifier` | |
/// | `never` | a word never to mark | more such words | | |
///
/// ```
/// use liangdian::{Extractor, Lexicon, MentionKind};
///
/// let (lexicon, problems) = Lexicon::from_tsv(
///     "type\tname\twords\tkind\tlevel\tprovince\tcity\n\
///      zone\t亮点谷高新技术产业开发区\t亮点谷|亮点硅巷\thigh-tech\tprovincial\t江苏省\t苏州市\n\
///      programme\t星星点灯\t\tcastle\n\
///      unit\t标台\t标准台\tmeasure\n",
/// );
/// assert_eq!((problems[0].line, problems[0].text.as_str()), (3, "castle"));
/// let extraction = Extractor::with_lexicon(lexicon).extract("亮点硅巷投放新车30标准台。");
/// let zone = &extraction.mentions[0];
/// assert_eq!(zone.text, "亮点硅巷");
/// assert!(matches!(&zone.kind, MentionKind::Zone(z) if z.name == "亮点谷高新技术产业开发区"));
/// let figure = &extraction.mentions[1];
/// assert_eq!(figure.text, "30标准台");
/// assert!(matches!(&figure.kind, MentionKind::Figure(f) if f.unit == "标台"));
/// ```
///
/// The same in JSON is an array of objects with these fields; there `words` may also be an array of strings.
///
/// # Which words win
///
/// Words are found as everything else is: full-width and traditional characters, for example, mean the same as their plain
/// and simplified forms. A word that begins or ends with a Latin letter or a digit is not found inside a longer run of
/// them. Where a user's name and a built-in one overlap, the user's wins; only where the built-in one is longer on
/// account of what stands around the user's does it stay whole: `高新区` in `常熟高新区`. Nothing within a word never to
/// mark is marked, a user's own names included; a longer name that contains such a word still is.
#[derive(Clone, Debug, Default)]
pub struct Lexicon(Arc<Entries>);

/// The rows of a lexicon, and the words that find them.
#[derive(Clone, Debug, Default)]
struct Entries {
    words: Words,
    zones: Vec<Zone>,
    programmes: Vec<Programme>,
    /// Whether less is better, for each indicator.
    indicators: Vec<bool>,
    units: Vec<OwnUnit>,
}

#[derive(Clone, Debug)]
struct OwnUnit {
    name: String,
    family: UnitFamily,
}

impl Lexicon {
    /// Reads tab-separated rows. A bad row is reported and left out; the rest is kept.
    pub fn from_tsv(text: &str) -> (Self, Vec<LexiconProblem>) {
        source::read(source::tsv, text)
    }

    /// Reads a JSON array of objects. A bad object is reported and left out; the rest is kept. Needs the feature `json`
    /// (which `cli` brings) or `wasm`, which reads JSON by its host.
    #[cfg(any(feature = "json", feature = "wasm"))]
    pub fn from_json(text: &str) -> (Self, Vec<LexiconProblem>) {
        source::read(source::json, text)
    }

    /// Reads either form: JSON where the first character is `[`.
    pub fn from_text(text: &str) -> (Self, Vec<LexiconProblem>) {
        let json = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}').starts_with('[');
        if !json {
            return Self::from_tsv(text);
        }
        #[cfg(any(feature = "json", feature = "wasm"))]
        return Self::from_json(text);
        #[cfg(not(any(feature = "json", feature = "wasm")))]
        source::read(|_, builder| builder.problem(1, LexiconCode::JsonNotRead, ""), text)
    }

    /// The line of the row with a word that is exactly a span: that of a unit or an indicator, or, where no table is named, of
    /// any other word.
    pub(crate) fn line_of(&self, text: &Text, span: &Range<usize>, table: Option<Table>) -> Option<usize> {
        let mut line = None;
        self.0.words.starting_at(text, span.start, |end, word| {
            let wanted = match word.entry {
                Entry::Unit(_) => table == Some(Table::Unit),
                Entry::Indicator(_) => table.is_none_or(|t| t == Table::Indicator),
                _ => table.is_none(),
            };
            if end == span.end && wanted {
                line = Some(word.line);
            }
        });
        line
    }

    /// Whether it has no words.
    pub fn is_empty(&self) -> bool {
        self.0.words.is_empty()
    }
}

impl OwnUnit {
    fn as_unit(&self) -> Unit<'_> {
        let han = match self.family {
            UnitFamily::Classifier | UnitFamily::Noun => Han::Many,
            _ => Han::Any,
        };
        Unit { name: &self.name, family: self.family, han }
    }
}
