//! The lines of a journal file: one entry each, with a checksum, so that a line counts whole or not at all.
//!
//! The first line names what the journal goes on from. The shell decides where journals lie and who may write one.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::digest::hex;
use super::{FORMAT, OlderEntries, json};
use crate::workshop::event::Entry;
use crate::workshop::upgrade::{UPGRADES, Upgrade, parse, upgrade};

/// What a journal goes on from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Base {
    /// The format of the journal's lines.
    pub format: u32,
    /// The workshop's id.
    pub id: String,
    /// The seq of the last entry before the journal's own; 0 if there is none.
    pub seq: u32,
    /// The hash of all entries before the journal's own, see [`entries_hash`].
    pub sha256: String,
}

impl Base {
    /// The base of a journal that continues the workshop `id` after these entries.
    pub fn of(id: &str, entries: &[Arc<Entry>]) -> Self {
        let seq = entries.last().map_or(0, |entry| entry.seq);
        Self { format: FORMAT, id: id.to_owned(), seq, sha256: entries_hash(entries) }
    }
}

/// A running hash of entries. Striking rewrites old entries, so start a new one after it.
#[derive(Debug, Clone, Default)]
pub struct EntriesHash {
    hasher: Sha256,
    buffer: Vec<u8>,
}

impl EntriesHash {
    /// Adds the next entry.
    pub fn push(&mut self, entry: &Entry) {
        self.buffer.clear();
        json(entry, &mut self.buffer);
        self.buffer.push(b'\n');
        self.hasher.update(&self.buffer);
    }

    /// The hash of the entries so far: 64 hexadecimal digits.
    pub fn hex(&self) -> String {
        hex(&self.hasher.clone().finalize())
    }
}

/// The SHA-256 of entries, each as its line of JSON with its line feed.
pub fn entries_hash(entries: &[Arc<Entry>]) -> String {
    let mut hash = EntriesHash::default();
    entries.iter().for_each(|entry| hash.push(entry));
    hash.hex()
}

/// The first line of a journal.
pub fn header(base: &Base) -> Vec<u8> {
    checked(json!({ "base": base }).to_string().as_bytes())
}

/// The line of an entry: eight hexadecimal digits of CRC-32, a space, its JSON, a line feed.
pub fn line(entry: &Entry) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(256);
    json(entry, &mut bytes);
    checked(&bytes)
}

fn checked(json: &[u8]) -> Vec<u8> {
    let mut line = format!("{:08x} ", crc32fast::hash(json)).into_bytes();
    line.extend_from_slice(json);
    line.push(b'\n');
    line
}

/// What was read from a journal.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lines {
    /// What the journal goes on from; `None` if its first line does not count, and then there are no entries either.
    pub base: Option<Base>,
    /// The entries up to the first line that does not count, upgraded to today's format.
    pub entries: Vec<Arc<Entry>>,
    /// The entries exactly as a file of an older format holds them; empty for a file of today's format.
    pub older: OlderEntries,
    /// Where the torn end begins, in bytes: the first line that does not count, if no line after it does. A kill or a
    /// power cut leaves such an end.
    pub torn: Option<usize>,
    /// The first line that does not count, from 1, if lines after it do: the file was damaged.
    pub damaged: Option<usize>,
    /// The format of a journal that a later version wrote; it stays as it is, and no entries are read from it.
    pub newer: Option<u32>,
}

/// Whether these bytes are all that a run wrote which was cut off in the first line of its journal: then it reported
/// nothing as saved. After a power cut, zeros may stand in place of the last bytes.
pub fn never_began(bytes: &[u8]) -> bool {
    const AFTER_SUM: &[u8] = b" {\"base\":{";
    let end = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    let written = bytes.get(..end).unwrap_or_default();
    let (sum, rest) = written.split_at_checked(8).unwrap_or((written, &[]));
    let is_sum = sum.iter().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(byte));
    let is_base = rest.starts_with(AFTER_SUM) || AFTER_SUM.starts_with(rest);
    // Zeros alone may be all that is left of many lines.
    let known = bytes.is_empty() || !written.is_empty();
    known && is_sum && is_base && !written.contains(&b'\n')
}

/// Reads the lines of a journal. Any bytes can be read; only lines that were written whole count.
pub fn read_lines(bytes: &[u8]) -> Lines {
    read_lines_with(bytes, UPGRADES)
}

pub(super) fn read_lines_with(bytes: &[u8], upgrades: &[Upgrade]) -> Lines {
    let today = upgrades.len() as u32 + 1;
    let mut reading = Reading { bytes, at: 0 };
    let mut lines = Lines::default();
    let Some(base) = reading.next().and_then(read_header) else {
        lines.stop(bytes, 0, 1);
        return lines;
    };
    if base.format > today {
        return Lines { newer: Some(base.format), ..lines };
    }
    let (mut start, mut number) = (reading.at, 2);
    while start < bytes.len() {
        let next = base.seq.checked_add(lines.entries.len() as u32 + 1);
        let read = reading
            .next()
            .and_then(|json| Some((json, read_entry(json, base.format, today, upgrades)?)))
            .filter(|(_, entry)| Some(entry.seq) == next);
        let Some((json, entry)) = read else {
            lines.stop(bytes, start, number);
            break;
        };
        lines.take(entry, json, &base, today);
        (start, number) = (reading.at, number + 1);
    }
    Lines { base: Some(base), ..lines }
}

impl Lines {
    /// Takes the next entry; `json` is what its line holds.
    fn take(&mut self, entry: Entry, json: &[u8], base: &Base, today: u32) {
        if base.format < today
            && let Ok(json) = std::str::from_utf8(json)
        {
            self.older.keep(base.format, base.seq as usize + self.entries.len(), json);
        }
        self.entries.push(Arc::new(entry));
    }

    /// Notes the first line that does not count: damage if any line after it is sound, a torn end otherwise.
    fn stop(&mut self, bytes: &[u8], start: usize, number: usize) {
        let rest = bytes.get(start..).unwrap_or_default();
        let mut after = Reading { bytes: rest, at: 0 };
        after.skip_line();
        let sound = std::iter::from_fn(|| (after.at < rest.len()).then(|| after.next())).any(|l| l.is_some());
        if sound {
            self.damaged = Some(number);
        } else if !rest.is_empty() {
            self.torn = Some(start);
        }
    }
}

fn read_header(json: &[u8]) -> Option<Base> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Header {
        base: Base,
    }
    /// A later version may have more keys in its first line.
    #[derive(Deserialize)]
    struct Later {
        base: LaterBase,
    }
    #[derive(Deserialize)]
    struct LaterBase {
        format: u32,
    }
    if let Ok(Header { base }) = serde_json::from_slice(json) {
        return Some(base);
    }
    let later: Later = serde_json::from_slice(json).ok()?;
    let format = Some(later.base.format).filter(|format| *format > FORMAT)?;
    Some(Base { format, id: String::new(), seq: 0, sha256: String::new() })
}

fn read_entry(json: &[u8], format: u32, today: u32, upgrades: &[Upgrade]) -> Option<Entry> {
    if format == today {
        return serde_json::from_slice(json).ok();
    }
    let document = json!({ "entries": [parse(json).ok()?] });
    let mut upgraded = upgrade(document, format, upgrades);
    let entry = upgraded.get_mut("entries").and_then(|entries| entries.get_mut(0)).map(Value::take)?;
    serde_json::from_slice(entry.to_string().as_bytes()).ok()
}

/// Walks through the lines of a file.
struct Reading<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reading<'a> {
    /// The JSON of the next line; `None` if the line does not count. The next call goes on after it either way. A
    /// carriage return at its end is an editor's: JSON has none outside a string, and inside one it is escaped.
    fn next(&mut self) -> Option<&'a [u8]> {
        let line = self.skip_line()?;
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let (crc, json) = (line.get(..8)?, line.get(9..)?);
        let sound = line.get(8) == Some(&b' ') && format!("{:08x}", crc32fast::hash(json)).as_bytes() == crc;
        sound.then_some(json)
    }

    /// The next line without its line feed; `None` if it has none, for then it was never finished.
    fn skip_line(&mut self) -> Option<&'a [u8]> {
        let rest = self.bytes.get(self.at..)?;
        let Some(end) = rest.iter().position(|byte| *byte == b'\n') else {
            self.at = self.bytes.len();
            return None;
        };
        self.at += end + 1;
        rest.get(..end)
    }
}
