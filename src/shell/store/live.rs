//! An open workshop on its disk: what lies where. `carry.rs` carries out what is asked of it; `writer.rs` is the thread
//! around it.
//!
//! The order of writes keeps the promise. An entry is reported as saved when it is synced in a journal whose name is
//! synced and whose base is a prefix of what a later run will read. So a run's first journal repeats everything that
//! the document lacks: the journal that this was read from may never have been synced.

use std::path::PathBuf;
use std::sync::Arc;

use super::generations;
use super::journal::JournalFile;
use super::left;
use super::place::{StorePlace, kept};
use super::struck::Gone;
use crate::app::msg::StoreReport;
use crate::app::trouble::Trouble;
use crate::shell::disk::{Disk, Lock, Meta, is_tmp_of, replace};
use crate::shell::store::failed::OnPath;
use crate::workshop::document;
use crate::workshop::event::Entry;
use crate::workshop::id::Run;
use crate::workshop::journal::Journal;
use crate::workshop::time::At;

/// An open workshop on its disk.
pub struct OpenWorkshop {
    pub(super) disk: Arc<dyn Disk>,
    pub(super) place: StorePlace,
    pub(super) run: Run,
    /// All entries, shared with the drawing thread.
    pub(super) entries: Vec<Arc<Entry>>,
    /// The document on disk holds the entries up to this seq as they are here.
    pub(super) in_document: u32,
    /// Journals of earlier runs whose entries are all here.
    pub(super) old: Vec<PathBuf>,
    /// What to strike from every file; `None` if nothing is being struck.
    pub(super) striking: Option<Gone>,
    /// Folders still to be synced; nothing below them may be reported as saved before that.
    pub(super) unsynced: Vec<PathBuf>,
    pub(super) file: Option<JournalFile>,
    pub(super) files: u32,
    /// The document's metadata as we left it: if it differs, somebody changed the document.
    pub(super) seen: Option<Meta>,
    /// Everything up to this seq is synced, in a journal or the document.
    pub(super) saved: u32,
    pub(super) health: Health,
    pub(super) pause: fn(u32),
    /// Held until the end.
    pub(super) lock: Option<Lock>,
}

impl OpenWorkshop {
    /// The places of its files.
    pub fn place(&self) -> &StorePlace {
        &self.place
    }

    /// The seq of the newest entry.
    pub(super) fn seq(&self) -> u32 {
        self.entries.last().map_or(0, |entry| entry.seq)
    }

    /// The bytes of the document, and the current row of the agenda. This replays the entries: the drawing thread has
    /// the workshop in memory, we do not.
    fn document(&self) -> Result<(Vec<u8>, u16), Trouble> {
        let damaged = |_| Trouble::Damaged(self.place.document.clone(), 1);
        let journal = Journal::replay(self.entries.clone()).map_err(damaged)?;
        let row = journal.workshop().day.row.map_or(0, |row| row.0);
        Ok((document::write(&journal), row))
    }

    /// Whether the document lacks any entry.
    pub fn is_behind(&self) -> bool {
        self.in_document < self.seq()
    }

    /// What to report: how far it is saved if that is news, which exports were deleted, and what went wrong.
    pub(super) fn told(
        &mut self,
        done: Result<(), Trouble>,
        before: u32,
        deleted: Vec<PathBuf>,
    ) -> Vec<StoreReport> {
        let news = self.saved > before;
        // While the document lags behind, never report entries as saved without saying so: all would seem well.
        let done = done.and_then(|()| self.health.lags.clone().filter(|_| news).map_or(Ok(()), Err));
        let well = done.is_ok() && self.health.lags.is_none();
        let saved = Some(StoreReport::Saved(self.saved)).filter(|_| news || (well && self.health.failing));
        self.health.failing = !well;
        let deleted =
            Some(StoreReport::Deleted(deleted)).filter(|told| *told != StoreReport::Deleted(Vec::new()));
        saved.into_iter().chain(deleted).chain(done.err().map(StoreReport::NotSaved)).collect()
    }

    /// Appends new entries to the journal. A file that failed is not trusted again: everything that the document lacks
    /// goes into a new one, now and at every later try.
    pub(super) fn save(&mut self) -> Result<(), Trouble> {
        if let Some(file) = &mut self.file {
            let new = self.entries.get(self.saved as usize..).unwrap_or_default();
            if new.is_empty() {
                return Ok(());
            }
            if file.append(new).is_ok() {
                self.saved = self.seq();
                return Ok(());
            }
            self.file = None;
        }
        self.begin_file()
    }

    /// Begins a journal file with everything that the document lacks.
    pub(super) fn begin_file(&mut self) -> Result<(), Trouble> {
        // The document that we read may have been renamed just before a kill, without a sync.
        self.disk.sync_dir(self.place.beside()).on(self.place.beside())?;
        while let Some(folder) = self.unsynced.last() {
            self.disk.sync_dir(folder).on(folder)?;
            self.unsynced.pop();
        }
        self.files += 1;
        let path = self.place.journal(self.run, self.files);
        let (base, rest) = self.entries.split_at_checked(self.in_document as usize).unwrap_or_default();
        let file = JournalFile::begin(&*self.disk, &path, &self.place.id, base, rest).on(&path)?;
        let before = self.file.replace(file).map(|file| file.path);
        self.saved = self.seq();
        self.old.extend((1..self.files).map(|nth| self.place.journal(self.run, nth)).chain(before));
        self.old.sort();
        self.old.dedup();
        Ok(())
    }

    /// Writes the document, and notes why if that fails; every report repeats it until the document is written.
    pub(super) fn try_document(&mut self, now: At) -> Result<(), Trouble> {
        let done = self.write_document(now).map_err(behind);
        self.health.lags = done.clone().err().filter(|_| self.is_behind());
        done
    }

    /// Writes the whole document, and a generation of it.
    pub(super) fn write_document(&mut self, now: At) -> Result<(), Trouble> {
        let (bytes, row) = self.document()?;
        let generation = generations::add(&*self.disk, &self.place, self.seq(), row, &bytes);
        self.keep_what_others_wrote(now)?;
        let (disk, path, pause) = (&*self.disk, &self.place.document, self.pause);
        replace(disk, path, &bytes, &mut |n| pause(n)).on(path)?;
        self.seen = disk.metadata(path).ok();
        (self.in_document, self.health.lags) = (self.seq(), None);
        self.take_old_journals_away();
        generation.on(&self.place.generations())
    }

    /// If somebody else wrote the document while it was open here, keeps their version beside it. A copy made during a
    /// strike is made without the struck words, since nothing would rewrite it later.
    fn keep_what_others_wrote(&self, now: At) -> Result<(), Trouble> {
        let path = &self.place.document;
        let (Some(seen), Ok(meta)) = (self.seen, self.disk.metadata(path)) else { return Ok(()) };
        if meta == seen {
            return Ok(());
        }
        let bytes = self.disk.read(path).on(path)?;
        let bytes = self.striking.as_ref().map_or(bytes.clone(), |gone| gone.out_of(&bytes));
        let copy = kept(path, "edited", now);
        replace(&*self.disk, &copy, &bytes, &mut |_| {}).on(&copy)
    }

    /// Removes journals whose entries are all in a document that was read back.
    pub(super) fn take_old_journals_away(&mut self) {
        if self.old.is_empty() || !self.reads_back() {
            return;
        }
        let disk = &*self.disk;
        self.old.retain(|path| disk.remove(path).is_err_and(|e| e.kind() != std::io::ErrorKind::NotFound));
        // If a removed name comes back after a power cut, its journal says nothing new.
        let _ = disk.sync_dir(&self.place.folder);
    }

    fn reads_back(&self) -> bool {
        let read = self.disk.read(&self.place.document).ok().and_then(|bytes| document::read(&bytes).ok());
        read.is_some_and(|document| {
            self.disk.sync_dir(self.place.beside()).is_ok() && document.entries == self.entries
        })
    }

    /// Removes half-written files of a run that was cut off. Under the lock, nobody else is writing them.
    pub(super) fn take_leftovers_away(&self) {
        let disk = &*self.disk;
        let beside = disk.list(self.place.beside()).unwrap_or_default();
        let own = disk.list(&self.place.folder).unwrap_or_default();
        let left = beside.iter().filter(|found| is_tmp_of(&self.place.document, found));
        for path in left.chain(own.iter().filter(|found| found.extension().is_some_and(|end| end == "tmp"))) {
            // They are in nobody's way.
            let _ = disk.remove(path);
        }
    }

    /// Ends the run. If everything is in the document, no file of the run stays behind.
    pub(super) fn end(&mut self) {
        let disk = &*self.disk;
        left::end(disk, &self.place);
        if !self.is_behind() && self.striking.is_none() {
            self.old.extend(self.file.take().map(|file| file.path));
            self.take_old_journals_away();
        }
        self.lock = None;
    }
}

/// A trouble with the document: at that point the journal has everything.
fn behind(why: Trouble) -> Trouble {
    Trouble::Behind(Box::new(why))
}

/// The state of what was last reported.
#[derive(Default)]
pub(super) struct Health {
    /// Whether the last report was a failure.
    failing: bool,
    /// Why the document could not be written, as long as it lags behind.
    lags: Option<Trouble>,
}
