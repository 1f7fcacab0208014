//! Opening a workshop to work on it, and making a new one.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::failed::OnPath;
use super::left;
use super::live::{Health, OpenWorkshop};
use super::owner::{self, Owner};
use super::place::{StorePlace, folder_of, kept, rejected};
use super::read::{Found, Odd, read};
use super::{strike, struck};
use crate::app::effect::SavedUi;
use crate::app::trouble::{Finding, Trouble};
use crate::shell::disk::{Disk, Lock, make_dirs, make_dirs_synced, replace};
use crate::shell::paths::{Paths, document_name, id_in_name};
use crate::workshop::document;
use crate::workshop::event::{Entry, Event, Opened};
use crate::workshop::id::Run;
use crate::workshop::journal::Journal;
use crate::workshop::time::At;

/// How often the lock is asked for: whoever only looks whether it is held, holds it for a moment.
const TRIES: u32 = 5;

/// Who opens, and when.
#[derive(Debug, Clone, Copy)]
pub struct Opener {
    /// The run that begins.
    pub run: Run,
    /// The process.
    pub pid: u32,
    /// Now.
    pub now: At,
    /// Waits a little, the longer the higher the number.
    pub pause: fn(u32),
}

/// A workshop that was opened.
pub struct Open {
    /// Its disk side.
    pub live: OpenWorkshop,
    /// Its entries, replayed.
    pub journal: Journal,
    /// What was found out of order.
    pub findings: Vec<Finding>,
    /// What was on the wall and half typed.
    pub left: SavedUi,
}

/// Opens the workshop whose document lies at `path`. Nobody else can until it is closed.
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
    // The name says another id, or none: now that it is known, lock that one, and read what is true then.
    drop(held);
    let held = lock(&**disk, &found.place, opener)?;
    let seen = disk.metadata(path).ok();
    begin(disk, read(&**disk, live, path)?, held, seen, opener)
}

/// Makes a workshop, opened for the first time.
pub fn create(
    disk: &Arc<dyn Disk>,
    paths: &Paths,
    opened: Opened,
    opener: &Opener,
) -> Result<PathBuf, Trouble> {
    let path = paths.documents.join(document_name(&opened));
    let entry =
        Entry { seq: 1, at: opener.now, by: opener.run, events: vec![Event::Opened(Box::new(opened))] };
    create_of(disk, &path, vec![Arc::new(entry)])?;
    Ok(path)
}

/// Makes a document of these entries where none is.
pub fn create_of(disk: &Arc<dyn Disk>, path: &Path, entries: Vec<Arc<Entry>>) -> Result<(), Trouble> {
    let foreign = || Trouble::Foreign(path.to_path_buf());
    let journal = Journal::replay(entries).map_err(|_| foreign())?;
    make_dirs_synced(&**disk, folder_of(path)).on(folder_of(path))?;
    if disk.metadata(path).is_ok() {
        return Err(Trouble::NotAllowed(path.to_path_buf()));
    }
    replace(&**disk, path, &document::write(&journal), &mut |_| {}).on(path)
}

/// A workshop that nobody else can open now.
struct Locked {
    lock: Lock,
    /// The folders that hold its folder. The writer syncs them: the first picture does not wait for that.
    unsynced: Vec<PathBuf>,
}

fn lock(disk: &dyn Disk, place: &StorePlace, opener: &Opener) -> Result<Locked, Trouble> {
    let made = make_dirs(disk, &place.folder).on(&place.folder)?;
    // Ours may have been made by a run that was killed before it synced them.
    let ours = place.folder.ancestors().skip(1).take(2).map(Path::to_path_buf);
    let mut unsynced: Vec<PathBuf> = ours.chain(made).collect();
    unsynced.sort();
    unsynced.dedup();
    for tried in 1..=TRIES {
        if let Some(lock) = disk.lock(&place.lock()).on(&place.folder)? {
            return Ok(Locked { lock, unsynced });
        }
        if tried < TRIES {
            (opener.pause)(tried);
        }
    }
    let owner = owner::read(disk, &place.folder).map(|owner| owner.said());
    Err(Trouble::Held(place.document.clone(), owner.unwrap_or_default()))
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
    // A run that was killed while it struck words may have left them half typed.
    let left = struck::left_without(left::read(&**disk, &found.place), &found.unstruck);
    let owner = Owner {
        run: opener.run,
        pid: opener.pid,
        since: opener.now.local().format("%Y-%m-%d %H:%M").to_string(),
        document: found.place.document.clone(),
    };
    owner::write(&**disk, &found.place, &owner).on(&found.place.folder)?;
    let unfinished = strike::is_unfinished(&**disk, &found.place) || !found.unstruck.is_empty();
    let live = OpenWorkshop {
        disk: disk.clone(),
        place: found.place,
        run: opener.run,
        entries: found.journal.entries().to_vec(),
        in_document: found.in_document,
        old: found.taken,
        striking: unfinished.then_some(found.unstruck),
        file: None,
        files: 0,
        seen,
        saved: 0,
        health: Health::default(),
        pause: opener.pause,
        lock: Some(held.lock),
        unsynced: held.unsynced,
    };
    Ok(Open { live, journal: found.journal, findings, left })
}

/// Finds out now, and not when the first step is over, whether the document can be replaced.
fn may_write_beside(disk: &dyn Disk, place: &StorePlace) -> Result<(), Trouble> {
    let mut probe = place.document.clone().into_os_string();
    probe.push(".99.tmp");
    let probe = PathBuf::from(probe);
    match disk.create_new(&probe) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error).on(place.beside()),
        _ => disk.remove(&probe).on(place.beside()),
    }
}

/// Keeps copies of what is out of order before anything is written over it; returns what is to be said.
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
        if !findings.contains(&Finding::Torn) {
            findings.push(Finding::Torn);
        }
    }
    findings.extend(found.journals_kept());
    Ok(findings)
}

/// An older document is worth a word only where a journal is left that may go on from it: once the document is written
/// in today's format, the copy alone is what that journal can be put to.
fn keep_odd(
    disk: &dyn Disk,
    found: &Found,
    odd: Odd,
    bytes: &[u8],
    now: At,
) -> Result<Option<Finding>, Trouble> {
    let copy = kept(&found.place.document, odd.word(), now);
    replace(disk, &copy, bytes, &mut |_| {}).on(&copy)?;
    let left = odd == Odd::Older && found.journals_kept().next().is_some();
    Ok(odd.finding(&copy).or_else(|| left.then_some(Finding::OlderKept(copy))))
}
