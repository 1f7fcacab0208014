//! Sees what others do to the files of an open workshop: a journal that is gone, a document that somebody edited,
//! replaced or removed, a lock or a note that was cleared away. All of it is made again, and said.

use std::io::ErrorKind;
use std::path::PathBuf;

use super::failed::OnPath;
use super::live::OpenWorkshop;
use super::owner;
use super::place::{StorePlace, kept, kept_copies};
use super::struck::Gone;
use crate::app::trouble::{Finding, Trouble};
use crate::shell::disk::{Disk, make_dirs, replace};
use crate::workshop::document;
use crate::workshop::time::At;

impl OpenWorkshop {
    /// Looks at all files of the workshop. Returns whether something has to be written now.
    pub(super) fn look_after(&mut self, now: At) -> bool {
        self.lift_curtain();
        self.hold_on();
        let disk = &*self.disk;
        let lost = self.file.as_ref().is_some_and(|file| file.is_there(disk, true).is_ok_and(|there| !there));
        if lost {
            self.lost_journal();
        }
        let in_document = self.in_document;
        if self.see_document(now).is_err() {
            // Nothing can be relied on to be in it. Writing it says why, at once and then as often as is tried.
            self.in_document = 0;
        }
        lost || self.in_document != in_document || self.health.has_to_say()
    }

    /// Looks whether somebody else wrote or removed the document, and keeps their version beside it. A copy made during
    /// a strike is made without the struck words, since nothing would rewrite it later.
    pub(super) fn see_document(&mut self, now: At) -> Result<(), Trouble> {
        let Some(seen) = self.seen else { return Ok(()) };
        let path = self.place.document.clone();
        let meta = match self.disk.metadata(&path) {
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                (self.in_document, self.seen) = (0, None);
                self.health.notice(Finding::DocumentGone);
                return Ok(());
            }
            meta => meta.on(&path)?,
        };
        if meta == seen {
            return Ok(());
        }
        let bytes = self.disk.read(&path).on(&path)?;
        if !self.is_as_written(&bytes) {
            self.in_document = 0;
            let mut gone = Gone::slips_in(&self.entries);
            gone.extend(self.striking.clone().unwrap_or_default());
            let copy = keep_copy(&*self.disk, &self.place, "edited", &gone.out_of(&bytes), now)?;
            self.health.notice(Finding::Replaced(copy));
        }
        self.seen = Some(meta);
        Ok(())
    }

    /// Whether these are the bytes of our document, perhaps laid out anew: then it was only copied or touched.
    fn is_as_written(&self, bytes: &[u8]) -> bool {
        let ours = self.entries.get(..self.in_document as usize).unwrap_or_default();
        document::read(bytes).is_ok_and(|read| !read.edited && !ours.is_empty() && read.entries == ours)
    }

    /// Locks the workshop again if the lock's file is gone, and writes again who has it open.
    fn hold_on(&mut self) {
        let (disk, path) = (self.disk.clone(), self.place.lock());
        let Some(held) = &mut self.lock else { return };
        let found = disk.metadata(&path).ok();
        if found.is_none_or(|meta| meta.identity != held.identity) {
            if let Ok(made) = make_dirs(&*disk, &self.place.folder) {
                self.unsynced.extend(made);
            }
            match disk.lock(&path) {
                Ok(Some(lock)) => {
                    held.identity = disk.metadata(&path).ok().and_then(|meta| meta.identity);
                    (held.lock, held.shared) = (lock, 0);
                }
                Ok(None) => {
                    held.shared = held.shared.saturating_add(1);
                    // A second window that looks whether anybody leads holds it for a moment.
                    if held.shared == 2 {
                        self.health.notice(Finding::AlsoOpen);
                    }
                }
                Err(_) => {}
            }
        }
        let is_missing = |path: PathBuf| disk.metadata(&path).is_err_and(|e| e.kind() == ErrorKind::NotFound);
        if self.health.curtain.is_none() && is_missing(self.place.owner()) {
            // If this fails, it is tried again with the next look.
            let _ = owner::write(&*disk, &self.place, &held.owner);
        }
    }
}

/// Keeps a copy of the document as somebody else left it, unless one like it is there.
pub(super) fn keep_copy(
    disk: &dyn Disk,
    place: &StorePlace,
    what: &str,
    bytes: &[u8],
    now: At,
) -> Result<PathBuf, Trouble> {
    let beside = disk.list(place.beside()).on(place.beside())?;
    let is_same = |path: &&PathBuf| disk.read(path).is_ok_and(|kept| kept == bytes);
    if let Some(there) = kept_copies(&place.document, what, &beside).find(is_same) {
        return Ok(there.clone());
    }
    let copy = kept(&place.document, what, now);
    replace(disk, &copy, bytes, &mut |_| {}).on(&copy)?;
    Ok(copy)
}
