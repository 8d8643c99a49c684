//! The printed forms of an extraction.

use std::io::{self, Write};

use clap::ValueEnum;
use liangdian::{Extraction, Mention};
use serde_json::Value;

/// A printed form.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Format {
    /// One object: `{"mentions": […]}`.
    Json,
    /// One mention a line.
    Jsonl,
    /// A header and one mention a row; absent attributes are empty cells.
    Csv,
    /// A table for people.
    Markdown,
}

/// The columns of CSV and Markdown, named as in JSON.
const COLUMNS: [&str; 24] = [
    "type",
    "start",
    "end",
    "text",
    "value",
    "max",
    "unit",
    "qualifier",
    "indicator",
    "measure",
    "direction",
    "period",
    "periodStart",
    "periodEnd",
    "status",
    "zone",
    "zoneName",
    "growth",
    "growthStart",
    "name",
    "kind",
    "level",
    "province",
    "sentence",
];

/// Writes the extraction in one form.
pub fn write(extraction: &Extraction, format: Format, out: &mut impl Write) -> io::Result<()> {
    match format {
        Format::Json => {
            serde_json::to_writer(&mut *out, extraction)?;
            writeln!(out)
        }
        Format::Jsonl => extraction.mentions.iter().try_for_each(|mention| {
            serde_json::to_writer(&mut *out, mention)?;
            writeln!(out)
        }),
        Format::Csv => {
            let mut table = csv::Writer::from_writer(out);
            table.write_record(COLUMNS)?;
            for mention in &extraction.mentions {
                table.write_record(cells(mention)?.iter().map(|cell| neutral(cell)))?;
            }
            table.flush()
        }
        Format::Markdown => {
            writeln!(out, "| {} |\n|{}", COLUMNS.join(" | "), " --- |".repeat(COLUMNS.len()))?;
            for mention in &extraction.mentions {
                let row = cells(mention)?.map(|cell| cell.replace('|', "\\|").replace(['\n', '\r'], " "));
                writeln!(out, "| {} |", row.join(" | "))?;
            }
            Ok(())
        }
    }
}

/// The cells of one row.
fn cells(mention: &Mention) -> serde_json::Result<[String; COLUMNS.len()]> {
    let fields = serde_json::to_value(mention)?;
    Ok(COLUMNS.map(|column| match &fields[column] {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        // A value such as 14200000000000.0 is shown as people write it.
        Value::Number(n) => n.as_f64().map_or_else(|| n.to_string(), |n| n.to_string()),
        other => other.to_string(),
    }))
}

/// A cell that a spreadsheet will not take for a formula.
fn neutral(cell: &str) -> String {
    let formula = cell.starts_with(['+', '@', '\t', '\r'])
        || (cell.starts_with(['=', '-']) && cell.len() > 1 && cell.parse::<f64>().is_err());
    if formula { format!("'{cell}") } else { cell.to_owned() }
}
