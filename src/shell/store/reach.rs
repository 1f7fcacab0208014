//! Takes copies away that may hold what was struck: exports, and documents that were left behind when the workshop was
//! moved. What cannot be reached stays noted, is named, and is tried again at each start.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::copies::{self, NotedCopy};
use super::failed::is_no_file;
use super::list::id_of;
use super::place::{StorePlace, folder_of, is_made_of};
use super::rewrite::rewrite_beside;
use super::struck::Gone;
use crate::app::msg::StoreReport;
use crate::app::trouble::Finding;
use crate::shell::disk::Disk;
use crate::workshop::document;
use crate::workshop::event::Entry;
use crate::workshop::journal;

/// What became of copies that may hold what was struck.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reached {
    /// They were deleted.
    pub deleted: Vec<PathBuf>,
    /// They could not be reached, and are tried again at each start.
    pub unreached: Vec<PathBuf>,
    /// What an earlier try of this strike noted though it knew the words: it is not deleted as long as they are known.
    pub(super) noted: Option<PathBuf>,
}

impl Reached {
    /// What to report about it: after words were struck, that they are gone; otherwise only what somebody has to know.
    pub(super) fn told(self, words: bool) -> Vec<StoreReport> {
        let Self { deleted, unreached, noted: _ } = self;
        if words {
            return vec![StoreReport::Struck { deleted, unreached }];
        }
        let deleted = Some(deleted).filter(|paths| !paths.is_empty()).map(StoreReport::Deleted);
        let unreached = Some(unreached).filter(|paths| !paths.is_empty()).map(Finding::StillOut);
        deleted.into_iter().chain(unreached.map(StoreReport::Found)).collect()
    }
}

/// Takes copies away, and their notes. With `gone`, all those that may hold it; without, at a start, those that could not
/// be reached when something was struck, of which nobody knows the words any more. `entries` are the workshop's. Adds
/// what it deleted to `reached` even if the list cannot be written: a later try does not find it again.
pub(super) fn take_away(
    disk: &dyn Disk,
    place: &StorePlace,
    gone: Option<&Gone>,
    entries: &[Arc<Entry>],
    reached: &mut Reached,
) -> io::Result<()> {
    let noted = copies::read(disk, place)?;
    // A later try finds all of them again.
    reached.unreached.clear();
    let is_in_use = |copy: &NotedCopy| copy.path == place.document && is_its_disk(disk, copy);
    // Each that was tried, and what it is in the list from now on.
    let mut tried: Vec<(NotedCopy, Option<NotedCopy>)> = Vec::new();
    for copy in noted {
        let removed = match () {
            // The workshop was moved back.
            () if copy.document && is_in_use(&copy) => Removed::Gone,
            () if reached.noted.as_ref() == Some(&copy.path) => continue,
            () if may_hold(&copy, gone) => removed(disk, place, &copy, gone, entries),
            () => continue,
        };
        let left = matches!(removed, Removed::Not).then(|| copy.unreached());
        match removed {
            Removed::Gone => {}
            Removed::Now => reached.deleted.push(copy.path.clone()),
            Removed::Not => reached.unreached.push(copy.path.clone()),
        }
        tried.push((copy, left));
    }
    reached.unreached.dedup();
    copies::change(disk, place, |all| {
        let left = |copy: NotedCopy| match tried.iter().find(|(of, _)| *of == copy) {
            Some((_, left)) => left.clone(),
            None => Some(copy),
        };
        *all = std::mem::take(all).into_iter().filter_map(left).collect();
    })
}

/// Whether a copy may hold what was struck. An export holds words, and no slip.
fn may_hold(copy: &NotedCopy, gone: Option<&Gone>) -> bool {
    copy.struck || gone.is_some_and(|gone| copy.document || !gone.words.is_empty())
}

enum Removed {
    /// It was not there any more.
    Gone,
    /// It was deleted.
    Now,
    /// It could not be reached or deleted.
    Not,
}

fn removed(
    disk: &dyn Disk,
    place: &StorePlace,
    copy: &NotedCopy,
    gone: Option<&Gone>,
    entries: &[Arc<Entry>],
) -> Removed {
    match () {
        () if !may_be_there(disk, place, copy) => Removed::Not,
        () if copy.document => left_document(disk, copy, gone, (&place.id, entries)),
        () => remove(disk, copy),
    }
}

/// Whether what lies at the path of this copy may be it. On another disk it is somebody else's, or the document in use.
/// Some systems give the computer's own disk another number with each start, so the disk of the local folder always may.
fn may_be_there(disk: &dyn Disk, place: &StorePlace, copy: &NotedCopy) -> bool {
    let device = |path: &Path| copies::device(disk, path);
    let is_own = || device(&copy.path).is_some_and(|now| device(&place.exports()) == Some(now));
    copy.path != place.document && (is_its_disk(disk, copy) || is_own())
}

/// Whether the disk is there that this copy was written to: then one that is not found is gone.
fn is_its_disk(disk: &dyn Disk, copy: &NotedCopy) -> bool {
    let is_folder_there = || disk.metadata(folder_of(&copy.path)).is_ok();
    copy.device().map_or_else(is_folder_there, |device| copies::device(disk, &copy.path) == Some(device))
}

fn remove(disk: &dyn Disk, copy: &NotedCopy) -> Removed {
    match disk.remove(&copy.path) {
        Ok(()) if disk.sync_dir(folder_of(&copy.path)).is_ok() => Removed::Now,
        Err(error) if error.kind() == ErrorKind::NotFound && is_its_disk(disk, copy) => Removed::Gone,
        _ => Removed::Not,
    }
}

/// Removes a document that was left behind; what was kept beside it loses the words too, or goes with it if nobody knows
/// them any more.
fn left_document(
    disk: &dyn Disk,
    copy: &NotedCopy,
    gone: Option<&Gone>,
    (id, entries): (&str, &[Arc<Entry>]),
) -> Removed {
    let remains = at(disk, &copy.path, id, entries);
    let beside = match (gone.filter(|_| !copy.struck), &remains) {
        (Some(gone), _) => rewrite_beside(disk, &copy.path, gone),
        (None, Remains::Earlier) => remove_beside(disk, &copy.path),
        (None, Remains::Nothing) if is_its_disk(disk, copy) => remove_beside(disk, &copy.path),
        // They may be of whoever led it on, or wrote over it.
        (None, _) => is_nothing_beside(disk, &copy.path),
    };
    match (beside, remains) {
        (Ok(()), Remains::Earlier) => remove(disk, copy),
        (Ok(()), Remains::Other) => Removed::Gone,
        (Ok(()), Remains::Nothing) if is_its_disk(disk, copy) => Removed::Gone,
        _ => Removed::Not,
    }
}

fn remove_beside(disk: &dyn Disk, document: &Path) -> io::Result<()> {
    let beside = disk.list(folder_of(document))?;
    beside.iter().filter(|path| is_made_of(document, path)).try_for_each(|path| disk.remove(path))
}

/// Fails if something lies beside a document that was made of it.
fn is_nothing_beside(disk: &dyn Disk, document: &Path) -> io::Result<()> {
    let beside = disk.list(folder_of(document))?;
    let some = beside.iter().any(|path| is_made_of(document, path));
    if some { Err(ErrorKind::AlreadyExists.into()) } else { Ok(()) }
}

/// What lies where a document was left behind.
enum Remains {
    /// An earlier state of the workshop, and nothing else.
    Earlier,
    /// Something that is or may be of the workshop, and holds what it lacks here: only its owner may delete it.
    More,
    /// Something of somebody else's.
    Other,
    Nothing,
}

fn at(disk: &dyn Disk, path: &Path, id: &str, entries: &[Arc<Entry>]) -> Remains {
    let bytes = match disk.read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Remains::Nothing,
        Err(error) => return if is_no_file(&error) { Remains::Other } else { Remains::More },
    };
    match document::read(&bytes) {
        Ok(found) if found.id == id && !found.edited && is_earlier(&found.entries, entries) => {
            Remains::Earlier
        }
        _ if id_of(&bytes[..]).is_some_and(|found| found == id) => Remains::More,
        _ => Remains::Other,
    }
}

/// Whether these are the workshop's first entries, as they stood before something was struck: words that somebody
/// corrected in them by hand are nowhere else.
fn is_earlier(found: &[Arc<Entry>], entries: &[Arc<Entry>]) -> bool {
    let Some((same, later)) = entries.split_at_checked(found.len()) else { return false };
    let mut found = [found, later].concat();
    journal::redact(&mut found);
    found.starts_with(same)
}
