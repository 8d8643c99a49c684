//! Arguments, and the road from a file to printed mentions.

mod decode;
mod explain;
mod output;

use std::fmt;
use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand};
use encoding_rs::Encoding;
use liangdian::{Date, Extractor, Lexicon};

pub use output::Format;

use decode::Decoded;

/// The name of standard input among the arguments.
const STDIN: &str = "-";
/// The longest file that is read: far beyond any article or report, and as much as most machines have memory for.
const LONGEST: u64 = 100 << 20;

/// Marks figures, development zones and programmes in Chinese news, and says what each means.
#[derive(Debug, Parser)]
#[command(name = "liangdian", version, arg_required_else_help = true)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Extract the mentions of a text file (UTF-8, UTF-16, GB18030 or Big5); offsets are UTF-16 code units of its text.
    Extract {
        /// The output's form.
        #[arg(long, value_enum, default_value_t = Format::Json)]
        format: Format,
        #[command(flatten)]
        source: Source,
    },
    /// Explain what is marked at a place of a text file, or why nothing is: the rules, and the rows of the tables that they used.
    Explain {
        /// The place: an offset in UTF-16 code units from the start of the text, as `extract` gives them.
        #[arg(long, value_name = "OFFSET")]
        at: usize,
        /// The output's form.
        #[arg(long, value_enum, default_value_t = explain::Format::Text)]
        format: explain::Format,
        #[command(flatten)]
        source: Source,
    },
}

/// The text that a command is about, and what is to be known of it.
#[derive(Debug, Args)]
struct Source {
    /// A file of your own words, in TSV or JSON: zones, programmes, indicators, units, and words never to mark.
    #[arg(long, value_name = "FILE")]
    lexicon: Option<PathBuf>,
    /// The day the text was published: what 今年 and 上半年 mean. Without it, the text is searched for one.
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<Date>,
    /// The encoding of the file, by its name on the web (gbk, big5, utf-8 …), where it is not told right from the bytes.
    #[arg(long, value_name = "NAME", value_parser = encoding)]
    encoding: Option<&'static Encoding>,
    /// The file to read, or `-` for standard input.
    file: PathBuf,
}

/// What keeps a command from being done, in one line for the person who called it.
#[derive(Debug)]
pub enum Problem {
    /// Something cannot be read or written.
    Unreadable(String),
    /// What was asked for makes no sense.
    Usage(String),
}

impl Problem {
    pub fn exit_code(&self) -> u8 {
        match self {
            Problem::Unreadable(_) => 1,
            Problem::Usage(_) => 2,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let (Problem::Unreadable(message) | Problem::Usage(message)) = self;
        f.write_str(message)
    }
}

impl From<String> for Problem {
    fn from(message: String) -> Self {
        Problem::Unreadable(message)
    }
}

/// Runs the command.
pub fn run(arguments: Arguments) -> Result<(), Problem> {
    match arguments.command {
        Command::Extract { format, source } => {
            let (extractor, text) = open(&source)?;
            print(|out| output::write(&extractor.extract(&text), format, out))
        }
        Command::Explain { at, format, source } => {
            let (extractor, text) = open(&source)?;
            let Some(explanation) = extractor.explain(&text, at) else {
                let length = text.encode_utf16().count();
                return Err(Problem::Usage(format!(
                    "the offset {at} is outside the text, which has {length} UTF-16 code units."
                )));
            };
            let lexicon = source
                .lexicon
                .map(|file| read_text(&file, None))
                .transpose()?
                .map(|(name, decoded)| (name, decoded.text));
            print(|out| explain::write(&explanation, at, &text, lexicon.as_ref(), format, out))
        }
    }
}

/// An extractor that knows the words of a lexicon, and the text of a file.
fn open(source: &Source) -> Result<(Extractor, String), Problem> {
    let Source { lexicon, date, encoding, file } = source;
    if lexicon.as_ref() == Some(file) && file == Path::new(STDIN) {
        return Err(Problem::Usage("standard input is either the lexicon or the text, not both.".to_owned()));
    }
    let lexicon = lexicon.as_deref().map_or_else(|| Ok(Lexicon::default()), read_lexicon)?;
    let (name, Decoded { text, damage }) = read_text(file, *encoding)?;
    tell(&name, damage);
    tell(&name, is_markup(&text).then_some("this is HTML, read as if its tags were text; give the text of the page."));
    let extractor = Extractor::with_lexicon(lexicon);
    Ok((if let Some(date) = *date { extractor.published(date) } else { extractor }, text))
}

/// Whether a text begins as web pages do.
fn is_markup(text: &str) -> bool {
    let start = text.trim_start().as_bytes();
    [&b"<!doctype html"[..], b"<html"]
        .iter()
        .any(|tag| start.get(..tag.len()).is_some_and(|s| s.eq_ignore_ascii_case(tag)))
}

/// Tells what is wrong with a file and does not stop the work. Nobody may be listening.
fn tell(name: &str, problems: impl IntoIterator<Item = impl fmt::Display>) {
    let mut out = BufWriter::new(io::stderr().lock());
    for problem in problems {
        let _ = writeln!(out, "liangdian: {name}: {problem}");
    }
}

/// Writes to standard output.
fn print(write: impl FnOnce(&mut BufWriter<io::StdoutLock>) -> io::Result<()>) -> Result<(), Problem> {
    let mut out = BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        // The reader of a pipe may stop early (`| head`); that is no error of ours.
        Err(problem) if problem.kind() != io::ErrorKind::BrokenPipe => Err(format!("cannot write: {problem}").into()),
        _ => Ok(()),
    }
}

/// Reads a lexicon, and tells what is wrong with its rows.
fn read_lexicon(file: &Path) -> Result<Lexicon, String> {
    let (name, Decoded { text, damage }) = read_text(file, None)?;
    let (lexicon, problems) = Lexicon::from_text(&text);
    tell(&name, damage);
    tell(&name, problems);
    Ok(lexicon)
}

/// The input's name for messages, and its text.
fn read_text(file: &Path, encoding: Option<&'static Encoding>) -> Result<(String, Decoded), String> {
    let name =
        if file == Path::new(STDIN) { "standard input".into() } else { explain::one_line(&file.to_string_lossy()) };
    let decoded = read(file).and_then(|bytes| decode::decode(&bytes, encoding));
    decoded.map_err(|problem| format!("{name}: {problem}")).map(|decoded| (name, decoded))
}

/// The input's bytes.
fn read(file: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = if file == Path::new(STDIN) {
        io::stdin().lock().take(LONGEST + 1).read_to_end(&mut bytes)
    } else {
        File::open(file).and_then(|file| file.take(LONGEST + 1).read_to_end(&mut bytes))
    };
    match read {
        Ok(length) if length as u64 > LONGEST => {
            Err(format!("longer than {} MB, which is no one text; give each article by itself", LONGEST >> 20))
        }
        Ok(_) => Ok(bytes),
        Err(problem) => Err(problem.to_string()),
    }
}

/// An encoding by one of its names on the web.
fn encoding(name: &str) -> Result<&'static Encoding, String> {
    Encoding::for_label_no_replacement(name.as_bytes())
        .ok_or_else(|| "not the name of an encoding that is read".to_owned())
}
