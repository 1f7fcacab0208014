//! Reads a workshop: its document (or the newest sound generation if that is damaged) and the journals that go on from
//! it. It changes nothing on disk; [`Found`] says what has to be.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::failed::{OnPath, failed};
use super::generations;
use super::place::{StorePlace, is_journal};
use super::struck::Gone;
use crate::app::trouble::{Finding, Trouble};
use crate::shell::disk::Disk;
use crate::shell::paths::{id_in_name, is_id};
use crate::workshop::document::{
    self, Base, Document, DocumentFault, Lines, MOST_BYTES, OlderEntries, entries_hash, read_lines,
};
use crate::workshop::event::{Entry, Event, VoteEvent};
use crate::workshop::journal::{self, Journal};

/// A workshop as found on disk.
#[derive(Debug)]
pub struct Found {
    /// The places of its files.
    pub place: StorePlace,
    /// Its entries, replayed.
    pub journal: Journal,
    /// The document holds the entries up to this seq as they are in `journal`; 0 if it is damaged.
    pub in_document: u32,
    /// The format of the document as it lies there, unless it is damaged.
    pub format: Option<u32>,
    /// The document's bytes if they are not as we wrote them: damaged, edited by hand, or of an older format.
    pub odd: Option<(Odd, Vec<u8>)>,
    /// Journals whose entries are all in `journal`.
    pub taken: Vec<PathBuf>,
    /// Torn ends of journals, to be set aside.
    pub torn: Vec<(PathBuf, Vec<u8>)>,
    /// Journals that do not go on from here, and are kept.
    pub forks: Vec<PathBuf>,
    /// Journals damaged before their end, each with the line; they are kept.
    pub damaged: Vec<(PathBuf, usize)>,
    /// What was struck but still stood in a file.
    pub unstruck: Gone,
}

/// How a document differs from what we would have written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Odd {
    /// It cannot be read.
    Damaged,
    /// Its record was edited by hand.
    Edited,
    /// It has an older format.
    Older,
}

impl Odd {
    /// The word for it in the copy's file name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Damaged => "damaged",
            Self::Edited => "edited",
            Self::Older => "older",
        }
    }
}

impl Found {
    /// What to report about it where nothing was set aside.
    pub fn findings(&self) -> Vec<Finding> {
        let torn = self.torn.iter().take(1).map(|_| Finding::Torn);
        let odd = self.odd.iter().filter_map(|(odd, _)| odd.finding(&self.place.document));
        torn.chain(odd).chain(self.journals_kept()).collect()
    }

    /// What to report about journals that are kept because not all of them counts.
    pub fn journals_kept(&self) -> impl Iterator<Item = Finding> {
        let damaged = self.damaged.iter().cloned().map(|(path, line)| Finding::DamagedJournal(path, line));
        damaged.chain(self.forks.iter().cloned().map(Finding::Fork))
    }
}

impl Odd {
    /// What to report about it, with its copy at `path`.
    pub fn finding(self, path: &Path) -> Option<Finding> {
        match self {
            Self::Damaged => Some(Finding::Restored(path.to_path_buf())),
            Self::Edited => Some(Finding::Edited(path.to_path_buf())),
            Self::Older => None,
        }
    }
}

/// Reads the workshop whose document is at `path`, with the journals in `live`.
pub fn read(disk: &dyn Disk, live: &Path, path: &Path) -> Result<Found, Trouble> {
    let start = start(disk, live, path)?;
    let place = StorePlace::new(path, live, &start.id);
    let mut chain = Chain { id: start.id, entries: start.entries, older: start.older, ..Chain::default() };
    chain.take_all(journals(disk, &place)?, path)?;
    let unstruck = strike_again(&mut chain.entries);
    let struck_later = !unstruck.is_empty();
    let journal = Journal::replay(chain.entries).map_err(|_| Trouble::Damaged(path.to_path_buf(), 1))?;
    Ok(Found {
        in_document: if struck_later { 0 } else { start.in_document },
        format: start.format,
        odd: start.odd,
        taken: chain.taken,
        torn: chain.torn,
        forks: chain.forks,
        damaged: chain.damaged,
        place,
        journal,
        unstruck,
    })
}

/// Strikes again what any entry says was struck, since files may be older. Returns what still stood.
fn strike_again(entries: &mut [Arc<Entry>]) -> Gone {
    let struck =
        |event: &Event| matches!(event, Event::Struck { .. } | Event::Vote(VoteEvent::Spread { .. }));
    if !entries.iter().any(|entry| entry.events.iter().any(struck)) {
        return Gone::default();
    }
    let before = entries.to_vec();
    journal::redact(entries);
    Gone::between(&before, entries)
}

/// The entries to start with.
struct Start {
    id: String,
    entries: Vec<Arc<Entry>>,
    /// The same entries as they stand in a file of an older format.
    older: OlderEntries,
    in_document: u32,
    format: Option<u32>,
    odd: Option<(Odd, Vec<u8>)>,
}

fn start(disk: &dyn Disk, live: &Path, path: &Path) -> Result<Start, Trouble> {
    let meta = disk.metadata(path).on(path)?;
    if meta.is_dir || meta.len > MOST_BYTES as u64 {
        return Err(Trouble::Foreign(path.to_path_buf()));
    }
    let bytes = disk.read(path).on(path)?;
    match document::read(&bytes) {
        Ok(document) if !is_id(&document.id) => Err(Trouble::Foreign(path.to_path_buf())),
        Ok(document) if is_chain(&document.entries) => Ok(Start::of(document, bytes)),
        Ok(_) => restore(disk, live, path, bytes, 1),
        Err(DocumentFault::Newer(format)) => Err(Trouble::Newer(path.to_path_buf(), format)),
        Err(DocumentFault::Damaged { line, .. }) if may_be_ours(&bytes) => {
            restore(disk, live, path, bytes, line)
        }
        Err(DocumentFault::Foreign | DocumentFault::TooLarge(_) | DocumentFault::Damaged { .. }) => {
            Err(Trouble::Foreign(path.to_path_buf()))
        }
    }
}

impl Start {
    fn of(document: Document, bytes: Vec<u8>) -> Self {
        let older = document.format < document::FORMAT;
        let odd = match (document.edited, older) {
            (true, _) => Some((Odd::Edited, bytes)),
            (_, true) => Some((Odd::Older, bytes)),
            _ => None,
        };
        // A journal hashes entries in today's form, which an older document does not hold.
        let in_document = if older { 0 } else { last_seq(&document.entries) };
        let Document { id, entries, older, format, .. } = document;
        Self { id, entries, older, in_document, format: Some(format), odd }
    }
}

/// Whether the entries begin with a workshop and are in sequence. Reading may stop here; a replay would say the same.
fn is_chain(entries: &[Arc<Entry>]) -> bool {
    let opened = entries.first().is_some_and(|entry| matches!(entry.events.first(), Some(Event::Opened(_))));
    opened && entries.iter().zip(1..).all(|(entry, seq)| entry.seq == seq)
}

fn last_seq(entries: &[Arc<Entry>]) -> u32 {
    entries.last().map_or(0, |entry| entry.seq)
}

/// A document begins with a brace. After a power cut it may be empty or full of zeros and still be ours; a text or a
/// picture is not.
fn may_be_ours(bytes: &[u8]) -> bool {
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace() && !b"\xEF\xBB\xBF\0".contains(*byte));
    first.is_none_or(|byte| *byte == b'{')
}

/// Starts with the newest sound generation of a damaged document, or with nothing, since a journal may have it all.
fn restore(disk: &dyn Disk, live: &Path, path: &Path, bytes: Vec<u8>, line: usize) -> Result<Start, Trouble> {
    let damaged = || Trouble::Damaged(path.to_path_buf(), line);
    let id = id_in_name(path).map(str::to_owned).or_else(|| id_in(&bytes)).ok_or_else(damaged)?;
    let place = StorePlace::new(path, live, &id);
    let sound = generations::newest_sound(disk, &place);
    let (entries, older) = sound.map(|document| (document.entries, document.older)).unwrap_or_default();
    let whole = |lines: &Lines| lines.base.as_ref().is_some_and(|base| base.seq == 0);
    if entries.is_empty() && !journals(disk, &place)?.iter().any(|(_, _, lines)| whole(lines)) {
        return Err(damaged());
    }
    Ok(Start { id, entries, older, in_document: 0, format: None, odd: Some((Odd::Damaged, bytes)) })
}

/// The id in the head of a damaged document.
fn id_in(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(bytes.get(..200).unwrap_or(bytes));
    let (_, rest) = head.split_once("\"id\":")?;
    let id = rest.split('"').nth(1)?;
    is_id(id).then(|| id.to_owned())
}

type Read = (PathBuf, Vec<u8>, Lines);

/// All journals of a workshop.
fn journals(disk: &dyn Disk, place: &StorePlace) -> Result<Vec<Read>, Trouble> {
    let found = match disk.list(&place.folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        found => found.on(&place.folder)?,
    };
    let mut all = Vec::new();
    for path in found.into_iter().filter(|path| is_journal(path)) {
        match disk.read(&path) {
            // Whoever has the workshop open removed it, after writing a document that holds all of it.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(failed(&error, &path)),
            Ok(bytes) => {
                let lines = read_lines(&bytes);
                all.push((path, bytes, lines));
            }
        }
    }
    Ok(all)
}

/// Entries, to which journals are appended one after the other.
#[derive(Default)]
struct Chain {
    id: String,
    entries: Vec<Arc<Entry>>,
    /// The entries of a file of an older format, as they stand there: its journals go on from these.
    older: OlderEntries,
    taken: Vec<PathBuf>,
    torn: Vec<(PathBuf, Vec<u8>)>,
    forks: Vec<PathBuf>,
    damaged: Vec<(PathBuf, usize)>,
}

impl Chain {
    /// Takes every journal that goes on from the entries, until none does. The rest are forks.
    fn take_all(&mut self, mut journals: Vec<Read>, document: &Path) -> Result<(), Trouble> {
        if let Some(format) = journals.iter().find_map(|(_, _, lines)| lines.newer) {
            return Err(Trouble::Newer(document.to_path_buf(), format));
        }
        let base = |lines: &Lines| lines.base.as_ref().map_or(0, |base| base.seq);
        journals.sort_by(|(a, _, x), (b, _, y)| (base(x), a).cmp(&(base(y), b)));
        loop {
            let before = journals.len();
            journals.retain(|read| !self.take(read));
            if journals.len() == before {
                break;
            }
        }
        for (path, _, lines) in journals {
            match lines.damaged.filter(|_| lines.base.is_none()) {
                Some(line) => self.damaged.push((path, line)),
                None => self.forks.push(path),
            }
        }
        Ok(())
    }

    /// Takes one journal; returns whether that was possible.
    fn take(&mut self, (path, bytes, lines): &Read) -> bool {
        // The journal of a run that ended before it wrote anything.
        let nothing = lines.entries.is_empty() && lines.damaged.is_none();
        if !nothing && !self.holds(lines) && !self.is_base_of(lines) {
            return false;
        }
        if let Some(base) = lines.base.as_ref().filter(|_| !lines.entries.is_empty()) {
            let held = self.entries.len().saturating_sub(base.seq as usize);
            self.entries.extend(lines.entries.iter().skip(held).cloned());
            self.older.take(&lines.older);
        }
        if let Some(start) = lines.torn.filter(|_| lines.base.is_some()) {
            self.torn.push((path.clone(), bytes.get(start..).unwrap_or_default().to_vec()));
        }
        match lines.damaged {
            Some(line) => self.damaged.push((path.clone(), line)),
            None => self.taken.push(path.clone()),
        }
        true
    }

    /// Whether every entry of the journal is here already. We compare seq, run and time: a run writes a seq once, and
    /// striking changes only the words of old entries.
    fn holds(&self, lines: &Lines) -> bool {
        let Some(base) = lines.base.as_ref().filter(|base| base.id == self.id) else { return false };
        let held = self.entries.get(base.seq as usize..).unwrap_or_default();
        !lines.entries.is_empty() && lines.entries.len() <= held.len() && all_same(held, &lines.entries)
    }

    fn is_base_of(&self, lines: &Lines) -> bool {
        let Some(base) = lines.base.as_ref().filter(|base| base.id == self.id) else { return false };
        let Some((before, held)) = self.entries.split_at_checked(base.seq as usize) else { return false };
        (base.seq == 0 || self.has_hash(before, base)) && all_same(held, &lines.entries)
    }

    /// Whether these entries are the journal's base. A journal of an older format hashed them as it wrote them.
    fn has_hash(&self, before: &[Arc<Entry>], base: &Base) -> bool {
        let hash = match base.format {
            document::FORMAT => Some(entries_hash(before)),
            older => self.older.hash(older, before.len()),
        };
        hash.as_ref() == Some(&base.sha256)
    }
}

/// Whether the entries are equal as far as both go.
fn all_same(one: &[Arc<Entry>], other: &[Arc<Entry>]) -> bool {
    one.iter().zip(other).all(|(a, b)| (a.seq, a.by, a.at) == (b.seq, b.by, b.at))
}

#[cfg(test)]
mod tests;
