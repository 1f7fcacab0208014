//! Journals, and how they go on from a document one after the other. It changes nothing on disk.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::failed::{OnPath, failed};
use super::place::{StorePlace, is_journal};
use super::struck::Gone;
use crate::app::trouble::Trouble;
use crate::shell::disk::Disk;
use crate::workshop::document::{self, Base, Lines, OlderEntries, entries_hash, never_began, read_lines};
use crate::workshop::event::{Entry, Event};
use crate::workshop::journal;

/// A journal as it was read.
pub(super) type ReadJournal = (PathBuf, Vec<u8>, Lines);

/// Something among the journals that is kept because not all of it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeptJournal {
    /// It does not go on from here.
    Fork(PathBuf),
    /// It is damaged at this line, and more than what comes before it cannot be used.
    Damaged(PathBuf, usize),
    /// Nothing of it can be read.
    Unreadable(PathBuf),
    /// It is a folder, a pipe or a device with a journal's name.
    NotAFile(PathBuf),
}

/// All journals of a workshop; and what has a journal's name without being a file.
pub(super) fn journals(
    disk: &dyn Disk,
    place: &StorePlace,
) -> Result<(Vec<ReadJournal>, Vec<PathBuf>), Trouble> {
    let found = match disk.list(&place.folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        found => found.on(&place.folder)?,
    };
    let (mut all, mut not_files) = (Vec::new(), Vec::new());
    for path in found.into_iter().filter(|path| is_journal(path)) {
        match disk.read(&path) {
            // Whoever has the workshop open removed it, after writing a document that holds all of it.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => match failed(&error, &path) {
                Trouble::Foreign(path) => not_files.push(path),
                trouble => return Err(trouble),
            },
            Ok(bytes) => {
                let lines = read_lines(&bytes);
                all.push((path, bytes, lines));
            }
        }
    }
    Ok((all, not_files))
}

/// Entries, to which journals are appended one after the other.
#[derive(Default)]
pub(super) struct Chain {
    pub(super) id: String,
    pub(super) entries: Vec<Arc<Entry>>,
    /// The entries as we last wrote them, if somebody changed words in them since: the journals go on from these.
    pub(super) as_written: Vec<Arc<Entry>>,
    /// The entries of a file of an older format, as they stand there: its journals go on from these.
    pub(super) older: OlderEntries,
    /// Journals whose entries are all here.
    pub(super) taken: Vec<PathBuf>,
    /// Torn ends of journals.
    pub(super) torn: Vec<(PathBuf, Vec<u8>)>,
    /// Journals of which something is not here.
    pub(super) kept: Vec<KeptJournal>,
}

impl Chain {
    /// Takes every journal that goes on from the entries, until none does. The rest are kept.
    pub(super) fn take_all(
        &mut self,
        mut journals: Vec<ReadJournal>,
        document: &Path,
    ) -> Result<(), Trouble> {
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
        self.kept.extend(journals.into_iter().map(|(path, _, lines)| match (lines.base, lines.damaged) {
            (None, Some(line)) => KeptJournal::Damaged(path, line),
            (None, None) => KeptJournal::Unreadable(path),
            (Some(_), _) => KeptJournal::Fork(path),
        }));
        Ok(())
    }

    /// Takes one journal; returns whether that was possible.
    fn take(&mut self, (path, bytes, lines): &ReadJournal) -> bool {
        if !says_nothing(bytes, lines) && !self.holds(lines) && !self.is_base_of(lines) {
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
            Some(line) => self.kept.push(KeptJournal::Damaged(path.clone(), line)),
            None => self.taken.push(path.clone()),
        }
        true
    }

    /// Whether every entry of the journal is here already.
    fn holds(&self, lines: &Lines) -> bool {
        !lines.entries.is_empty() && all_in(&self.id, &self.entries, lines)
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
        let written = self.as_written.get(..before.len()).filter(|written| all_same(written, before));
        hash.as_ref() == Some(&base.sha256)
            || written.is_some_and(|written| entries_hash(written) == base.sha256)
    }
}

/// Whether a journal is that of a run which ended before it wrote an entry.
fn says_nothing(bytes: &[u8], lines: &Lines) -> bool {
    let nothing = lines.entries.is_empty() && lines.damaged.is_none() && lines.newer.is_none();
    nothing && (lines.base.is_some() || never_began(bytes))
}

/// Whether a journal holds nothing but these entries, so that it need not be kept.
pub(super) fn is_all_in(id: &str, entries: &[Arc<Entry>], bytes: &[u8]) -> bool {
    let lines = read_lines(bytes);
    says_nothing(bytes, &lines) || (lines.damaged.is_none() && all_in(id, entries, &lines))
}

/// Whether the readable lines of a journal are all among these entries.
fn all_in(id: &str, entries: &[Arc<Entry>], lines: &Lines) -> bool {
    let Some(base) = lines.base.as_ref().filter(|base| base.id == id) else { return false };
    let held = entries.get(base.seq as usize..).unwrap_or_default();
    lines.newer.is_none() && lines.entries.len() <= held.len() && all_same(held, &lines.entries)
}

/// Whether the entries are equal as far as both go. We compare seq, run and time: a run writes a seq once, and striking
/// changes only the words of old entries.
pub(super) fn all_same(one: &[Arc<Entry>], other: &[Arc<Entry>]) -> bool {
    one.iter().zip(other).all(|(a, b)| (a.seq, a.by, a.at) == (b.seq, b.by, b.at))
}

/// Strikes again what any entry says was struck, since files may be older. Returns what still stood.
pub(super) fn strike_again(entries: &mut [Arc<Entry>]) -> Gone {
    let struck = |event: &Event| matches!(event, Event::Struck { .. }) || event.is_spread();
    if !entries.iter().any(|entry| entry.events.iter().any(struck)) {
        return Gone::default();
    }
    let before = entries.to_vec();
    journal::redact(entries);
    Gone::between(&before, entries)
}

#[cfg(test)]
mod tests;
