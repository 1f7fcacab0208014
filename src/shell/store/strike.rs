//! Strikes words for good from every file of a workshop, and the slips of which only the spread is kept.
//!
//! It can be cut off anywhere: the striking entry is in the journal first, a marker file exists until the end, and the
//! next run starts over. We know the words only as long as the document holds them. So all files that are not part of
//! the record are rewritten before the document, and copies made meanwhile leave the words out. After the document come
//! the files for which we need not know the words: earlier generations and journals are removed, and this run begins a
//! new journal. The marker goes last.
//!
//! The questions of one's own come first, whatever becomes of the rest: they are offered in other workshops, and who made
//! one for this morning alone does not open it again.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::failed::{OnPath, removed};
use super::live::OpenWorkshop;
use super::place::{StorePlace, is_journal, name};
use super::reach::take_away;
use super::rewrite::{rewrite, rewrite_beside};
use super::struck::{Gone, stage_without, without_in_journal};
use super::{copies, generations, questions};
use crate::app::trouble::Trouble;
use crate::shell::disk::Disk;
use crate::workshop::time::At;

/// Strikes the words from all files and rewrites the document. After a failure it has to be tried again. A copy that
/// cannot be reached (an export, a document that was left behind) does not keep it from ending: it stays on the list, and
/// is named.
pub(super) fn everywhere(live: &mut OpenWorkshop, now: At) -> Result<(), Trouble> {
    let gone = live.striking.clone().unwrap_or_default();
    let (disk, place) = (live.disk.clone(), live.place.clone());
    let begun = begin(&*disk, &place);
    let unstruck = out_of_questions(live, &gone);
    begun.on(&place.striking())?;
    rewrite_kept(&*disk, &place, &gone).on(place.beside())?;
    live.leave_to_others();
    rewrite_forks(live, &gone).on(&place.folder)?;
    reach_copies(live, &gone, unstruck).on(&place.exports())?;
    live.write_document(now)?;
    let last = live.entries.last().cloned().ok_or_else(|| Trouble::Foreign(place.document.clone()))?;
    generations::keep_only(&*disk, &place, &last).on(&place.generations())?;
    live.begin_file()?;
    live.take_old_journals_away();
    take_rest_away(&*disk, &place).on(&place.folder)?;
    if !live.old.is_empty() {
        return Err(Trouble::NotAllowed(place.folder.clone()));
    }
    removed(disk.remove(&place.striking())).on(&place.striking())?;
    disk.sync_dir(&place.folder).on(&place.folder)?;
    live.striking = None;
    let reached = live.health.reached.take();
    live.health.struck = reached.map(|reached| reached.told(!gone.words.is_empty())).unwrap_or_default();
    Ok(())
}

/// Strikes the words from the questions of one's own; returns their file if that fails.
fn out_of_questions(live: &OpenWorkshop, gone: &Gone) -> Option<PathBuf> {
    let path = live.opener.questions.clone().filter(|_| !gone.words.is_empty())?;
    questions::strike(&*live.disk, &path, gone, live.opener.pause).is_err().then_some(path)
}

/// Takes away what lies anywhere and may hold what is gone. `unstruck` is what should have been rewritten.
fn reach_copies(live: &mut OpenWorkshop, gone: &Gone, unstruck: Option<PathBuf>) -> io::Result<()> {
    live.note_left()?;
    // At a later start nobody knows the words any more, and all copies have been reached or noted.
    if gone.is_empty() {
        return Ok(());
    }
    let reached = live.health.reached.get_or_insert_default();
    take_away(&*live.disk, &live.place, Some(gone), &live.entries, reached)?;
    if let Some(path) = unstruck {
        // At a later start nobody knows the words: then the file goes.
        let noted = copies::read(&*live.disk, &live.place)?;
        if noted.iter().all(|copy| copy.path != path) {
            reached.noted = Some(path.clone());
        }
        copies::note_unreached(&*live.disk, &live.place, &path)?;
        reached.unreached.push(path);
    } else if let Some(path) = reached.noted.take() {
        copies::give_up(&*live.disk, &live.place, &path)?;
    }
    Ok(())
}

/// Whether a strike was begun and not finished.
pub(super) fn is_unfinished(disk: &dyn Disk, place: &StorePlace) -> bool {
    disk.metadata(&place.striking()).is_ok()
}

fn begin(disk: &dyn Disk, place: &StorePlace) -> io::Result<()> {
    match disk.create_new(&place.striking()) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
        _ => disk.sync_dir(&place.folder),
    }
}

/// Rewrites the copies kept beside the document (damaged, edited, half written), and the drafts.
fn rewrite_kept(disk: &dyn Disk, place: &StorePlace, gone: &Gone) -> io::Result<()> {
    rewrite_beside(disk, &place.document, gone)?;
    rewrite(disk, &place.stage(), &|bytes| stage_without(bytes, &gone.words))
}

/// Rewrites journals that are kept though they do not go on from here.
fn rewrite_forks(live: &OpenWorkshop, gone: &Gone) -> io::Result<()> {
    let (disk, own) = (&*live.disk, live.file.as_ref().map(|file| &file.path));
    let kept = |path: &&PathBuf| is_kept_journal(path) && Some(*path) != own && !live.old.contains(path);
    for path in disk.list(&live.place.folder)?.iter().filter(kept) {
        rewrite(disk, path, &|bytes| without_in_journal(bytes, gone))?;
    }
    Ok(())
}

fn is_kept_journal(path: &Path) -> bool {
    is_journal(path) || name(path).is_some_and(|name| name.contains(".jsonl.damaged-"))
}

/// Removes files that may hold the words and are no loss: the torn ends that were set aside.
fn take_rest_away(disk: &dyn Disk, place: &StorePlace) -> io::Result<()> {
    for path in disk.list(&place.folder)? {
        let is_left = path.extension().is_some_and(|ending| ending == "rejected" || ending == "tmp");
        if is_left && !disk.metadata(&path).is_ok_and(|meta| meta.is_dir) {
            disk.remove(&path)?;
        }
    }
    disk.sync_dir(&place.folder)
}
