//! Arguments, and the road from a file to printed mentions.

mod decode;
mod explain;
mod output;

use std::fmt;
use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use clap::{Parser, Subcommand};
use liangdian::{Date, Extractor, Lexicon};

pub use output::Format;

/// Marks figures, development zones and programmes in Chinese news, and says what each means.
#[derive(Debug, Parser)]
#[command(name = "liangdian", version, arg_required_else_help = true)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Extract the mentions of a text file (UTF-8, UTF-16 or GB18030); offsets are UTF-16 code units of its text.
    Extract {
        /// The output's form.
        #[arg(long, value_enum, default_value_t = Format::Json)]
        format: Format,
        /// A file of your own words, in TSV or JSON: zones, programmes, indicators, units, and words never to mark.
        #[arg(long, value_name = "FILE")]
        lexicon: Option<PathBuf>,
        /// The day the text was published: what 今年 and 上半年 mean. Without it, the text is searched for one.
        #[arg(long, value_name = "YYYY-MM-DD")]
        date: Option<Date>,
        /// The file to read, or `-` for standard input.
        file: PathBuf,
    },
    /// Explain what is marked at a place of a text file, or why nothing is: the rules, and the rows of the tables that they used.
    Explain {
        /// The place: an offset in UTF-16 code units from the start of the text, as `extract` gives them.
        #[arg(long, value_name = "OFFSET")]
        at: usize,
        /// The output's form.
        #[arg(long, value_enum, default_value_t = explain::Format::Text)]
        format: explain::Format,
        /// A file of your own words, in TSV or JSON: zones, programmes, indicators, units, and words never to mark.
        #[arg(long, value_name = "FILE")]
        lexicon: Option<PathBuf>,
        /// The day the text was published: what 今年 and 上半年 mean. Without it, the text is searched for one.
        #[arg(long, value_name = "YYYY-MM-DD")]
        date: Option<Date>,
        /// The file to read, or `-` for standard input.
        file: PathBuf,
    },
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
        Command::Extract { format, lexicon, date, file } => {
            let (extractor, text) = open(lexicon.as_deref(), date, &file)?;
            print(|out| output::write(&extractor.extract(&text), format, out))
        }
        Command::Explain { at, format, lexicon, date, file } => {
            let (extractor, text) = open(lexicon.as_deref(), date, &file)?;
            let Some(explanation) = extractor.explain(&text, at) else {
                let length = text.encode_utf16().count();
                return Err(Problem::Usage(format!(
                    "the offset {at} is outside the text, which has {length} UTF-16 code units."
                )));
            };
            let lexicon = lexicon.map(|file| read_text(&file)).transpose()?;
            print(|out| explain::write(&explanation, at, &text, lexicon.as_ref(), format, out))
        }
    }
}

/// An extractor that knows the words of a lexicon, and the text of a file.
fn open(lexicon: Option<&Path>, date: Option<Date>, file: &Path) -> Result<(Extractor, String), String> {
    let lexicon = lexicon.map_or_else(|| Ok(Lexicon::default()), read_lexicon)?;
    let (_, text) = read_text(file)?;
    let extractor = Extractor::with_lexicon(lexicon);
    Ok((if let Some(date) = date { extractor.published(date) } else { extractor }, text))
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
    let (name, text) = read_text(file)?;
    let (lexicon, problems) = Lexicon::from_text(&text);
    let mut out = BufWriter::new(io::stderr().lock());
    for problem in problems {
        // Nobody may be listening; the extraction goes on.
        let _ = writeln!(out, "liangdian: {name}: {problem}");
    }
    Ok(lexicon)
}

/// The input's name for messages, and its text.
fn read_text(file: &Path) -> Result<(String, String), String> {
    let (name, bytes) = read(file)?;
    let text = decode::decode(&bytes).map_err(|problem| format!("{name}: {problem}"))?;
    Ok((name, text))
}

/// The input's name for messages, and its bytes.
fn read(file: &Path) -> Result<(String, Vec<u8>), String> {
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        let name = "standard input".to_owned();
        return match io::stdin().lock().read_to_end(&mut bytes) {
            Ok(_) => Ok((name, bytes)),
            Err(problem) => Err(format!("{name}: {problem}")),
        };
    }
    let name = file.display().to_string();
    match File::open(file).and_then(|mut f| f.read_to_end(&mut bytes)) {
        Ok(_) => Ok((name, bytes)),
        Err(problem) => Err(format!("{name}: {problem}")),
    }
}
