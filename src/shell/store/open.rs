//! Opens a workshop for work, and creates new ones.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::failed::OnPath;
use super::guard::keep_copy;
use super::left;
use super::live::{Health, HeldLock, OpenWorkshop};
use super::opener::Opener;
use super::owner::{self, Owner};
use super::place::{StorePlace, folder_of, rejected};
use super::read::{Found, Odd, read, torn_end};
use super::{strike, struck};
use crate::app::effect::SavedUi;
use crate::app::trouble::{Finding, Trouble};
use crate::shell::disk::{Disk, Identity, Lock, make_dirs, make_dirs_synced, replace};
use crate::shell::paths::{Paths, document_name, id_in_name};
use crate::workshop::document;
use crate::workshop::event::{Entry, Event};
use crate::workshop::follow::NewWorkshop;
use crate::workshop::journal::Journal;
use crate::workshop::time::At;

/// How often the lock is tried: whoever checks whether it is held, holds it for a moment.
const TRIES: u32 = 5;

/// An opened workshop.
pub struct Open {
    /// Its disk side.
    pub live: OpenWorkshop,
    /// Its entries, replayed.
    pub journal: Journal,
    /// What was out of order.
    pub findings: Vec<Finding>,
    /// The wall and the drafts.
    pub left: SavedUi,
}

/// Opens the workshop whose document is at `path`, and locks it until it is closed.
pub fn open(disk: &Arc<dyn Disk>, live: &Path, path: &Path, opener: &Opener) -> Result<Open, Trouble> {
    let named = id_in_name(path).map(|id| StorePlace::new(path, live, id));
    let held = match &named {
        Some(place) if disk.metadata(path).is_ok() => Some(lock(&**disk, place, opener)?),
        _ => None,
    };
    let seen = disk.metadata(path).ok();
    let found = read(&**disk, live, path)?;
    if named.as_ref() == Some(&found.place)
        && let Some(held) = held
    {
        return begin(disk, found, held, seen, opener);
    }
    // The file name has another id or none. Now that we know the id, lock that one and read again under the lock.
    drop(held);
    let held = lock(&**disk, &found.place, opener)?;
    let seen = disk.metadata(path).ok();
    begin(disk, read(&**disk, live, path)?, held, seen, opener)
}

/// Creates a workshop and opens it.
pub fn create(
    disk: &Arc<dyn Disk>,
    paths: &Paths,
    made: impl Into<NewWorkshop>,
    opener: &Opener,
) -> Result<PathBuf, Trouble> {
    let NewWorkshop { opened, taken } = made.into();
    let path = paths.documents.join(document_name(&opened));
    let events = std::iter::once(Event::Opened(Box::new(opened))).chain(taken).collect();
    let entry = Entry { seq: 1, at: opener.now, by: opener.run, events };
    create_of(disk, &path, vec![Arc::new(entry)])?;
    Ok(path)
}

/// Writes a document of these entries where there is none.
pub fn create_of(disk: &Arc<dyn Disk>, path: &Path, entries: Vec<Arc<Entry>>) -> Result<(), Trouble> {
    let foreign = || Trouble::Foreign(path.to_path_buf());
    let journal = Journal::replay(entries).map_err(|_| foreign())?;
    make_dirs_synced(&**disk, folder_of(path)).on(folder_of(path))?;
    if disk.metadata(path).is_ok() {
        return Err(Trouble::NotAllowed(path.to_path_buf()));
    }
    replace(&**disk, path, &document::write(&journal), &mut |_| {}).on(path)
}

/// A lock on a workshop.
struct Locked {
    lock: Lock,
    /// Which file it is.
    identity: Option<Identity>,
    /// The folders above its folder. The writer syncs them, so that the first picture does not wait for that.
    unsynced: Vec<PathBuf>,
}

fn lock(disk: &dyn Disk, place: &StorePlace, opener: &Opener) -> Result<Locked, Trouble> {
    let made = make_dirs(disk, &place.folder).on(&place.folder)?;
    // A run that was killed may have made our folders without syncing them.
    let ours = place.folder.ancestors().skip(1).take(2).map(Path::to_path_buf);
    let mut unsynced: Vec<PathBuf> = ours.chain(made).collect();
    unsynced.sort();
    unsynced.dedup();
    for tried in 1..=TRIES {
        if let Some(lock) = disk.lock(&place.lock()).on(&place.folder)? {
            let identity = disk.metadata(&place.lock()).on(&place.folder)?.identity;
            return Ok(Locked { lock, identity, unsynced });
        }
        if tried < TRIES {
            (opener.pause)(tried);
        }
    }
    let since = owner::read(disk, &place.folder).and_then(|owner| owner.minute());
    Err(Trouble::Held(place.document.clone(), since))
}

fn begin(
    disk: &Arc<dyn Disk>,
    found: Found,
    held: Locked,
    seen: Option<crate::shell::disk::Meta>,
    opener: &Opener,
) -> Result<Open, Trouble> {
    may_write_beside(&**disk, &found.place)?;
    let findings = keep_aside(&**disk, &found, opener.now)?;
    // A run that was killed while striking may have left the words in drafts.
    let left = struck::left_without(left::read(&**disk, &found.place), &found.unstruck.words);
    let owner = Owner {
        run: opener.run,
        pid: opener.pid,
        since: opener.now.local().format("%Y-%m-%d %H:%M").to_string(),
        document: found.place.document.clone(),
        began: opener.began.clone(),
    };
    owner::write(&**disk, &found.place, &owner).on(&found.place.folder)?;
    let unfinished = strike::is_unfinished(&**disk, &found.place) || !found.unstruck.is_empty();
    let live = OpenWorkshop {
        disk: disk.clone(),
        place: found.place,
        opener: opener.clone(),
        entries: found.journal.entries().to_vec(),
        in_document: found.in_document,
        old: found.taken,
        striking: unfinished.then_some(found.unstruck),
        file: None,
        files: 0,
        seen,
        saved: 0,
        health: Health::default(),
        lock: Some(HeldLock { lock: held.lock, identity: held.identity, shared: 0, owner }),
        unsynced: held.unsynced,
    };
    Ok(Open { live, journal: found.journal, findings, left })
}

/// Finds out now, rather than after the first step, whether the document can be replaced.
fn may_write_beside(disk: &dyn Disk, place: &StorePlace) -> Result<(), Trouble> {
    let mut probe = place.document.clone().into_os_string();
    probe.push(".99.tmp");
    let probe = PathBuf::from(probe);
    match disk.create_new(&probe) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error).on(place.beside()),
        _ => disk.remove(&probe).on(place.beside()),
    }
}

/// Keeps copies of what is out of order before anything overwrites it; returns what to report.
fn keep_aside(disk: &dyn Disk, found: &Found, now: At) -> Result<Vec<Finding>, Trouble> {
    let mut findings = Vec::new();
    if let Some((odd, bytes)) = &found.odd {
        findings.extend(keep_odd(disk, found, *odd, bytes, now)?);
    }
    for (journal, bytes) in &found.torn {
        let path = rejected(journal);
        if disk.read(&path).is_ok_and(|kept| kept == *bytes) {
            continue;
        }
        replace(disk, &path, bytes, &mut |_| {}).on(&path)?;
        findings.push(torn_end(bytes, Some(path)));
    }
    for of in &found.left_out {
        let bytes = disk.read(&of.path).on(&of.path)?;
        findings.push(Finding::LeftOut(keep_copy(disk, &found.place, "other", &bytes, now)?, of.entries));
    }
    findings.extend(found.changed.then_some(Finding::EntriesEdited));
    findings.extend(found.journals_kept());
    findings.dedup();
    Ok(findings)
}

/// Keeps a copy of an odd document. For an older format this is worth reporting only if a journal is left that may go
/// on from it: once the document has today's format, that journal can go on from the copy alone.
fn keep_odd(
    disk: &dyn Disk,
    found: &Found,
    odd: Odd,
    bytes: &[u8],
    now: At,
) -> Result<Option<Finding>, Trouble> {
    let copy = keep_copy(disk, &found.place, odd.word(), bytes, now)?;
    let left = odd == Odd::Older && found.journals_kept().next().is_some();
    Ok(odd.finding(Some(copy.clone())).or_else(|| left.then_some(Finding::OlderKept(copy))))
}
