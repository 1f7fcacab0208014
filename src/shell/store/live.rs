//! An open workshop on its disk: what lies where. `carry.rs` carries out what is asked of it; `guard.rs` sees what others
//! do to its files; `writer.rs` is the thread around it.
//!
//! The order of writes keeps the promise. An entry is reported as saved when it is synced in a journal whose name is
//! synced and whose base is a prefix of what a later run will read. So a run's first journal repeats everything that
//! the document lacks: the journal that this was read from may never have been synced.

use std::path::PathBuf;
use std::sync::Arc;

use super::chain::is_all_in;
use super::generations;
use super::journal::JournalFile;
use super::left;
use super::opener::Opener;
use super::owner::Owner;
use super::place::StorePlace;
use super::reach::Reached;
use super::room::RoomWatch;
use super::struck::Gone;
use crate::app::effect::SavedUi;
use crate::app::msg::StoreReport;
use crate::app::trouble::{Finding, Trouble};
use crate::shell::disk::{Disk, Identity, Lock, Meta, is_tmp_of, make_dirs, replace};
use crate::shell::store::failed::OnPath;
use crate::workshop::document;
use crate::workshop::event::Entry;
use crate::workshop::journal::Journal;
use crate::workshop::time::At;

/// An open workshop on its disk.
pub struct OpenWorkshop {
    pub(super) disk: Arc<dyn Disk>,
    pub(super) place: StorePlace,
    /// The run, and what it needs of the world.
    pub(super) opener: Opener,
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
    /// Held until the end.
    pub(super) lock: Option<HeldLock>,
}

/// The lock on a workshop.
pub(super) struct HeldLock {
    /// Released when it is dropped.
    pub lock: Lock,
    /// Which file it is.
    pub identity: Option<Identity>,
    /// With how many looks in a row somebody else held the file that came in the place of ours.
    pub shared: u32,
    /// What stands in `owner.json`.
    pub owner: Owner,
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

    /// What to report: how far it is saved if that is news, that words were struck, what others did to our files, and
    /// what went wrong.
    pub(super) fn told(&mut self, done: Result<(), Trouble>, before: u32) -> Vec<StoreReport> {
        let news = self.saved != before;
        // While the document lags behind, never report entries as saved without saying so: all would seem well.
        let done = done.and_then(|()| self.health.lags.clone().filter(|_| news).map_or(Ok(()), Err));
        let well = done.is_ok() && self.health.lags.is_none();
        let saved = Some(StoreReport::Saved(self.saved)).filter(|_| news || (well && self.health.failing));
        self.health.failing = !well;
        let struck = std::mem::take(&mut self.health.struck);
        let noticed = self.health.take_said(&done).into_iter().map(StoreReport::Found);
        let trouble = done.err().map(StoreReport::NotSaved);
        saved.into_iter().chain(struck).chain(noticed).chain(trouble).collect()
    }

    /// Appends new entries to the journal. A file that failed is not trusted again: everything that the document lacks
    /// goes into a new one, now and at every later try.
    pub(super) fn save(&mut self) -> Result<(), Trouble> {
        if let Some(file) = &mut self.file {
            let new = self.entries.get(self.saved as usize..).unwrap_or_default();
            if new.is_empty() {
                return Ok(());
            }
            let appended = file.append(new).is_ok();
            if appended && file.is_there(&*self.disk, true).unwrap_or(false) {
                self.saved = self.seq();
                return Ok(());
            }
            if file.is_there(&*self.disk, false).is_ok_and(|there| !there) {
                self.lost_journal();
            }
            self.file = None;
        }
        self.begin_file()
    }

    /// Our journal is no longer where it was: only what is in the document is on disk.
    pub(super) fn lost_journal(&mut self) {
        self.file = None;
        self.saved = if self.is_document_ours() { self.in_document.min(self.saved) } else { 0 };
        self.health.notice(Finding::JournalGone);
    }

    /// Begins a journal file with everything that the document lacks; or with everything, if the document cannot be
    /// relied on.
    pub(super) fn begin_file(&mut self) -> Result<(), Trouble> {
        // The document that we read may have been renamed just before a kill, without a sync.
        let relied_on = self.is_document_ours() && self.disk.sync_dir(self.place.beside()).is_ok();
        let made = make_dirs(&*self.disk, &self.place.folder).on(&self.place.folder)?;
        self.unsynced.extend(made);
        while let Some(folder) = self.unsynced.last() {
            self.disk.sync_dir(folder).on(folder)?;
            self.unsynced.pop();
        }
        self.files += 1;
        let path = self.place.journal(self.opener.run, self.files);
        let held = if relied_on { self.in_document as usize } else { 0 };
        let (base, rest) = self.entries.split_at_checked(held).unwrap_or_default();
        let file = JournalFile::begin(&*self.disk, &path, &self.place.id, base, rest).on(&path)?;
        let before = self.file.replace(file).map(|file| file.path);
        self.saved = self.seq();
        self.old.extend((1..self.files).map(|nth| self.place.journal(self.opener.run, nth)).chain(before));
        self.old.sort();
        self.old.dedup();
        Ok(())
    }

    /// Whether the document lies on disk as we left it.
    fn is_document_ours(&self) -> bool {
        self.seen.is_some() && self.disk.metadata(&self.place.document).ok() == self.seen
    }

    /// Writes the document, and notes why if that fails; every report repeats it until the document is written.
    pub(super) fn try_document(&mut self, now: At) -> Result<(), Trouble> {
        let done = self.write_document(now).map_err(|why| match why {
            Trouble::Alone(_) => why,
            why => Trouble::Behind(Box::new(why)),
        });
        self.health.lags = done.clone().err().filter(|_| self.is_behind());
        done
    }

    /// Writes the whole document, and a generation of it. The local folder may be full where the document has room.
    pub(super) fn write_document(&mut self, now: At) -> Result<(), Trouble> {
        let (bytes, row) = self.document()?;
        let generation = self.add_generation(row, &bytes);
        self.see_document(now)?;
        let (disk, path, pause) = (&*self.disk, &self.place.document, self.opener.pause);
        replace(disk, path, &bytes, &mut |n| pause(n)).on(path)?;
        self.seen = disk.metadata(path).ok();
        (self.in_document, self.saved, self.health.lags) = (self.seq(), self.seq(), None);
        self.take_old_journals_away();
        generation
    }

    fn add_generation(&self, row: u16, bytes: &[u8]) -> Result<(), Trouble> {
        let Some(last) = self.entries.last() else { return Ok(()) };
        generations::add(&*self.disk, &self.place, last, row, bytes)
            .on(&self.place.generations())
            .map_err(|why| Trouble::Alone(Box::new(why)))
    }

    /// Writes a generation of the document as it was found, unless there is one: if the document is removed while this
    /// run only appends to its journal, the journal has something to go on from.
    pub(super) fn first_generation(&self) -> Result<(), Trouble> {
        match self.entries.last() {
            Some(last) if !generations::newest_ends_with(&*self.disk, &self.place, last) => {
                let (bytes, row) = self.document()?;
                self.add_generation(row, &bytes)
            }
            _ => Ok(()),
        }
    }

    /// Removes journals whose entries are all in a document that was read back. One that somebody wrote something else
    /// into meanwhile is kept.
    pub(super) fn take_old_journals_away(&mut self) {
        self.leave_to_others();
        if self.old.is_empty() || !self.reads_back() {
            return;
        }
        let disk = &*self.disk;
        self.old.retain(|path| disk.remove(path).is_err_and(|e| e.kind() != std::io::ErrorKind::NotFound));
        // If a removed name comes back after a power cut, its journal says nothing new.
        let _ = disk.sync_dir(&self.place.folder);
    }

    /// Forgets journals that hold something else than our entries by now: they are not ours to delete.
    pub(super) fn leave_to_others(&mut self) {
        let (disk, id, entries) = (&*self.disk, &self.place.id, &self.entries);
        self.old.retain(|path| disk.read(path).map_or(true, |bytes| is_all_in(id, entries, &bytes)));
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

/// The state of what was last reported.
#[derive(Default)]
pub(super) struct Health {
    /// Whether the last report was a failure.
    failing: bool,
    /// Why the document could not be written, as long as it lags behind.
    lags: Option<Trouble>,
    /// What the second window shows.
    pub(super) room: RoomWatch,
    /// Documents that were left behind and could not be noted yet, with their devices: the local folder may be full.
    pub(super) left: Vec<(PathBuf, Option<u64>)>,
    /// The wall that could not be kept, though something on it must be hidden: meanwhile the second window shows nothing.
    pub(super) curtain: Option<SavedUi>,
    /// What became of copies that lie anywhere, in a strike that is not over.
    pub(super) reached: Option<Reached>,
    /// What is to be reported about a strike that is over.
    pub(super) struck: Vec<StoreReport>,
    /// What others did to our files, to be said once it is mended.
    noticed: Vec<Finding>,
}

impl Health {
    /// What others did, once it is mended as far as its sentence says so; the rest waits.
    fn take_said(&mut self, done: &Result<(), Trouble>) -> Vec<Finding> {
        let saved = done.as_ref().map_or_else(Trouble::all_is_saved, |()| true);
        let mended = |finding: &mut Finding| match finding {
            Finding::DocumentGone => done.is_ok(),
            Finding::JournalGone => saved,
            _ => true,
        };
        self.noticed.extract_if(.., mended).collect()
    }

    pub(super) fn has_to_say(&self) -> bool {
        !self.noticed.is_empty()
    }

    pub(super) fn notice(&mut self, finding: Finding) {
        if !self.noticed.contains(&finding) {
            self.noticed.push(finding);
        }
    }
}
