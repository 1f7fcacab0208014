//! Turns a workshop into the bytes of its document and back: one JSON file that a person can read.
//!
//! `entries` is what counts; `record` is written for readers, and its hash shows whether somebody edited it by hand.
//! The lines of a journal are in [`lines`], upgrades of older formats in `upgrade.rs`. Nothing here touches a file: the
//! shell decides where documents lie and when they are written. `docs/format.md` describes the format.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::event::Entry;
use super::journal::Journal;
use super::record::Record;
pub use super::upgrade::FORMAT;
use super::upgrade::{self, UPGRADES, Upgrade};

mod digest;
mod lines;
mod older;

use digest::Digest;
pub use digest::hex;
pub use lines::{Base, Lines, entries_hash, header, line, never_began, read_lines};
pub use older::OlderEntries;

/// The size in bytes of the largest file that is read: 64 MiB.
pub const MOST_BYTES: usize = 64 << 20;

/// A document that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The workshop's id.
    pub id: String,
    /// All entries, oldest first, upgraded to today's format.
    pub entries: Vec<Arc<Entry>>,
    /// The entries exactly as a file of an older format holds them; empty for a file of today's format.
    pub older: OlderEntries,
    /// Whether somebody edited the record by hand; their changes are not in `entries`.
    pub edited: bool,
    /// The format of the file; below [`FORMAT`] if it was upgraded.
    pub format: u32,
}

/// Why bytes cannot be read as a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocumentFault {
    /// There are more than [`MOST_BYTES`] of them: this many.
    TooLarge(usize),
    /// A later version wrote the document, in this format. It stays as it is.
    Newer(u32),
    /// It is JSON, but no document of ours.
    Foreign,
    /// It is a document of ours, or was, and is damaged here.
    Damaged {
        /// The line, from 1; 0 if an upgrade found the fault.
        line: usize,
        /// The column in bytes, from 1; 0 if an upgrade found the fault.
        column: usize,
    },
}

/// The bytes of a workshop's document.
pub fn write(journal: &Journal) -> Vec<u8> {
    let workshop = journal.workshop();
    let record = Record::of(workshop);
    // Strings in JSON hold no bare line break, so this indents the lines of the record and nothing else.
    let pretty = String::from_utf8(record_json(&record)).unwrap_or_default().replace('\n', "\n  ");
    let mut out = format!(
        "{{\n  \"format\": {FORMAT},\n  \"id\": {},\n  \"record\": {pretty},\n  \"record_sha256\": \"{}\",\n  \"entries\": [",
        serde_json::Value::from(workshop.id.as_str()),
        Digest::of_json(pretty.as_bytes()),
    )
    .into_bytes();
    for (at, entry) in journal.entries().iter().enumerate() {
        out.extend_from_slice(if at == 0 { b"\n    " } else { b",\n    " });
        json(entry, &mut out);
    }
    out.extend_from_slice(b"\n  ]\n}\n");
    out
}

/// The record alone, as a file that a person can read: what `export --to json` writes.
pub fn record_json(record: &Record<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    // A record holds nothing that JSON cannot express: no floats, and only string keys. So writing cannot fail.
    drop(serde_json::to_writer_pretty(&mut out, record));
    out
}

/// Appends an entry in the one form that is written, hashed and checked.
fn json(entry: &Entry, out: &mut Vec<u8>) {
    // An entry holds nothing that JSON cannot express: no floats, and only string keys. So writing cannot fail.
    drop(serde_json::to_writer(out, entry));
}

/// Whether somebody changed a record by hand: it does not fit the hash that was written with it.
pub fn is_edited(record: &str, sha256: &str) -> bool {
    Digest::of_json(record.as_bytes()).to_string() != sha256
}

/// Reads a document.
///
/// # Errors
/// See [`DocumentFault`]. [`Journal::replay`] then says whether the entries make a workshop.
pub fn read(bytes: &[u8]) -> Result<Document, DocumentFault> {
    read_with(bytes, UPGRADES)
}

/// A document as this version writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    format: u32,
    id: String,
    record: Digest,
    record_sha256: String,
    entries: Vec<Arc<Entry>>,
}

/// A document of an older format, as its file holds it.
#[derive(Deserialize)]
struct OlderWhole<'a> {
    record: Digest,
    record_sha256: String,
    #[serde(borrow)]
    entries: Vec<&'a RawValue>,
}

/// What every format has at its top level.
#[derive(Deserialize)]
struct DocumentHead {
    format: u32,
    #[serde(rename = "entries")]
    _entries: serde::de::IgnoredAny,
}

fn read_with(bytes: &[u8], upgrades: &[Upgrade]) -> Result<Document, DocumentFault> {
    if bytes.len() > MOST_BYTES {
        return Err(DocumentFault::TooLarge(bytes.len()));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let today = upgrades.len() as u32 + 1;
    let wrong = match serde_json::from_slice::<Whole>(bytes) {
        Ok(Whole { format, id, record, record_sha256, entries }) if format == today => {
            let (edited, older) = (record.to_string() != record_sha256, OlderEntries::default());
            return Ok(Document { id, entries, older, edited, format });
        }
        Ok(_) => None,
        Err(error) => Some(error),
    };
    let head: DocumentHead = serde_json::from_slice(bytes).map_err(|error| match error.classify() {
        Category::Data => DocumentFault::Foreign,
        _ => damaged(&error),
    })?;
    match head.format {
        0 => Err(DocumentFault::Foreign),
        newer if newer > today => Err(DocumentFault::Newer(newer)),
        older if older < today => read_older(bytes, older, upgrades),
        _ => Err(wrong.map_or(DocumentFault::Foreign, |error| damaged(&error))),
    }
}

/// Reads a document of an older format. The upgraded JSON is written and read again, so that there is only one way of
/// reading, which is compiled once.
fn read_older(bytes: &[u8], older: u32, upgrades: &[Upgrade]) -> Result<Document, DocumentFault> {
    let value = upgrade::parse(bytes).map_err(|error| damaged(&error))?;
    let upgraded = upgrade::upgrade(value, older, upgrades).to_string();
    let nowhere = |_| DocumentFault::Damaged { line: 0, column: 0 };
    let whole: Whole = serde_json::from_slice(upgraded.as_bytes()).map_err(nowhere)?;
    // The record has the older format, so its hash is taken from the file as it stands.
    let was: OlderWhole<'_> = serde_json::from_slice(bytes).map_err(|error| damaged(&error))?;
    let edited = was.record.to_string() != was.record_sha256;
    let mut kept = OlderEntries::default();
    was.entries.iter().enumerate().for_each(|(place, entry)| kept.keep(older, place, entry.get()));
    Ok(Document { id: whole.id, entries: whole.entries, older: kept, edited, format: older })
}

fn damaged(error: &serde_json::Error) -> DocumentFault {
    DocumentFault::Damaged { line: error.line(), column: error.column() }
}

#[cfg(test)]
mod tests;
