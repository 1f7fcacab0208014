//! Carries out requests to an open workshop, in the order that keeps the promise: first entries into the journal, then
//! a strike or the document.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::failed::OnPath;
use super::live::OpenWorkshop;
use super::reach::{Reached, take_away};
use super::struck::Gone;
use super::{copies, left, owner, stray, strike};
use crate::app::effect::{SavedUi, StoreRequest};
use crate::app::msg::StoreReport;
use crate::app::trouble::Trouble;
use crate::shell::disk::make_dirs_synced;
use crate::shell::paths::whole;
use crate::workshop::event::Entry;
use crate::workshop::time::At;

impl OpenWorkshop {
    /// Carries out all waiting requests, with one write and one sync for all entries together. Looking for the second
    /// window does not by itself retry what could not be written; but what others did to our files is mended at once.
    pub fn carry_out(&mut self, asks: Vec<StoreRequest>, now: At) -> Vec<StoreReport> {
        let before = self.saved;
        let touched = self.look_after(now);
        let is_look = |ask: &StoreRequest| matches!(ask, StoreRequest::LookForWindow);
        let (looks, asks): (Vec<_>, Vec<_>) = asks.into_iter().partition(is_look);
        let idle = asks.is_empty() && !touched;
        let mut reports = if idle { Vec::new() } else { self.write(asks, touched, before, now) };
        if !looks.is_empty() {
            let note = left::window(&*self.disk, &self.place);
            reports.extend(self.health.room.news(note, now).map(StoreReport::Window));
        }
        reports
    }

    /// After how many milliseconds to look at the second window without being asked.
    pub fn look_again_ms(&self, now: At) -> Option<u64> {
        self.health.room.look_again_ms(now)
    }

    /// `touched` says whether others did something to our files, `before` how far all was saved until then.
    fn write(&mut self, asks: Vec<StoreRequest>, touched: bool, before: u32, now: At) -> Vec<StoreReport> {
        let mut wants = Wants { document: touched, ..Wants::default() };
        for ask in asks {
            match ask {
                StoreRequest::Append(entry) => self.entries.push(entry),
                StoreRequest::Strike(entries) => self.replace_entries(entries),
                StoreRequest::Checkpoint => wants.document = true,
                StoreRequest::Again => wants.again = true,
                StoreRequest::MoveTo(folder) => wants.folder = Some(folder),
                StoreRequest::Keep(left) => wants.left = Some(*left),
                StoreRequest::Close => wants.close = true,
                // `carry_out` looks for it, and writes nothing.
                StoreRequest::LookForWindow => {}
            }
        }
        let done = self.save_and_write(wants.document || wants.close || wants.again, now);
        if let Some(left) = wants.left {
            self.keep_wall(left, now);
        }
        self.health.room.shows(self.saved, None, now);
        let moved = wants.folder.map(|folder| self.move_to(&folder, now));
        let done = if let Some(Ok(_)) = &moved { Ok(()) } else { done };
        if wants.close {
            self.end();
        }
        let mut reports = self.told(done, before);
        reports.extend(moved.map(|moved| match moved {
            Ok(path) => StoreReport::Moved(path),
            Err(why) => StoreReport::NotMoved(why),
        }));
        reports
    }

    /// Keeps the document in another folder from now on; returns its path.
    fn move_to(&mut self, folder: &Path, now: At) -> Result<PathBuf, Trouble> {
        let folder = whole(folder);
        let name = self.place.document.file_name().unwrap_or_default();
        let path = folder.join(name);
        if path == self.place.document {
            return self.write_document(now).or_else(Trouble::unless_alone).map(|()| path);
        }
        make_dirs_synced(&*self.disk, &folder).on(&folder)?;
        if self.disk.metadata(&path).is_ok() {
            return Err(Trouble::NotAllowed(path));
        }
        self.health.left.push(stray::last(&*self.disk, &self.place));
        // If that fails, it is tried again with each write: the local folder may be the one that is full.
        let _ = self.note_left();
        let before = std::mem::replace(&mut self.place.document, path.clone());
        let seen = self.seen.take();
        if let Err(why) = self.write_document(now).or_else(Trouble::unless_alone) {
            (self.place.document, self.seen) = (before, seen);
            return Err(why);
        }
        stray::note_moved(&*self.disk, &self.place);
        if let Some(held) = &mut self.lock {
            held.owner.document.clone_from(&path);
            // It would lift the curtain, and is written once that is lifted.
            if self.health.curtain.is_none() {
                // Without it the second window goes on from where the document was.
                let _ = owner::write(&*self.disk, &self.place, &held.owner);
            }
        }
        Ok(path)
    }

    /// Notes the documents that were left behind: a strike finds only what is noted.
    pub(super) fn note_left(&mut self) -> std::io::Result<()> {
        let (disk, place) = (&*self.disk, &self.place);
        while let Some((document, device)) = self.health.left.last() {
            copies::leave(disk, place, document, *device)?;
            self.health.left.pop();
        }
        Ok(())
    }

    /// Notes where the document is, and the one before if that lies on a disk that is out.
    fn note_place(&mut self) {
        let (disk, place) = (&*self.disk, &self.place);
        let Some(before) = stray::left_on_a_disk(disk, place) else { return stray::note(disk, place) };
        self.health.left.push(before);
        if self.note_left().is_ok() {
            stray::note_moved(&*self.disk, &self.place);
        }
    }

    /// Another stick may be in where the document is to be written anew: then that on the first one is left behind.
    fn see_disk(&mut self) {
        if self.seen.is_none() && stray::is_on_another_disk(&*self.disk, &self.place) {
            self.health.left.push(stray::last(&*self.disk, &self.place));
            if self.note_left().is_ok() {
                stray::note(&*self.disk, &self.place);
            }
        }
    }

    /// Saves entries in the journal, then strikes or writes the document, if `document` asks for it or the journal could
    /// not be written. Neither keeps the other from being written: they may lie on two disks.
    fn save_and_write(&mut self, document: bool, now: At) -> Result<(), Trouble> {
        let journal = self.save();
        self.see_disk();
        // A strike says it if this fails.
        let _ = self.note_left();
        let written = if self.striking.is_some() {
            strike::everywhere(self, now).map_err(|why| Trouble::Striking(Box::new(why)))
        } else if document && self.is_behind() {
            self.try_document(now)
        } else if journal.is_err() && self.is_behind() {
            self.write_document(now)
        } else {
            Ok(())
        };
        match journal {
            Err(why) if self.is_behind() => Err(why),
            Err(why) => written.and(Err(Trouble::Alone(Box::new(why)))),
            Ok(()) => match &self.file {
                // Should the document be gone for good, the journal has to hold what it held.
                Some(file) if written.is_err() && self.in_document == 0 && file.base > 0 => {
                    self.begin_file().and(written)
                }
                _ => written,
            },
        }
    }

    /// Begins a journal for this run, synced, with everything that the document lacks.
    pub fn begin(&mut self, now: At) -> Vec<StoreReport> {
        self.take_leftovers_away();
        self.note_place();
        let done = self.save_and_write(true, now).and_then(|()| {
            self.take_old_journals_away();
            self.first_generation()
        });
        // A strike that was finished here has tried them all, and says what became of them.
        let is_tried = self.health.reached.is_some() || !self.health.struck.is_empty();
        let mut out = Reached::default();
        if !is_tried {
            // If the list cannot be written, those that were deleted are looked for once more at the next start.
            let _ = take_away(&*self.disk, &self.place, None, &self.entries, &mut out);
        }
        let mut reports = self.told(done, 0);
        reports.extend(out.told(false));
        reports
    }

    /// Replaces all entries after a strike, or after slips were dropped: no file has them in this form yet.
    fn replace_entries(&mut self, entries: Vec<Arc<Entry>>) {
        let gone = Gone::between(&self.entries, &entries);
        self.striking.get_or_insert_default().extend(gone);
        self.in_document = 0;
        self.entries = entries;
    }
}

/// What a batch asks for besides entries.
#[derive(Default)]
struct Wants {
    document: bool,
    again: bool,
    folder: Option<PathBuf>,
    left: Option<SavedUi>,
    close: bool,
}
