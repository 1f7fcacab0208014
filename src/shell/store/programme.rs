//! The file of a programme: read, made, and replaced whole. It is refused if it is not the file that was read, and ten
//! earlier ones are kept in the local folder. There is no journal.

use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::failed::OnPath;
use super::list::head;
use super::place::{StorePlace, folder_of, kept, name};
use crate::app::programmes::{FileSeen, ListedProgramme, ProgrammeToSave};
use crate::app::trouble::{ProgrammeTrouble, Trouble};
use crate::programme::Programme;
use crate::programme::check::{LARGEST, ProgrammeFault, read, write};
use crate::shell::disk::{Disk, make_dirs_synced, replace};
use crate::shell::paths::{Paths, programme_name};
use crate::workshop::document::hex;
use crate::workshop::time::At;

/// How many earlier files are kept.
const EARLIER: usize = 10;

/// How often the lock is tried: whoever writes holds it for a moment.
const TRIES: u32 = 8;

/// A programme's file as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeFound {
    /// The programme.
    pub programme: Programme,
    /// Which file it was.
    pub seen: FileSeen,
    /// The bytes of the file if it was damaged: the programme is then the newest earlier one.
    pub damaged: Option<Vec<u8>>,
}

/// Reads the programme at `path`. If the file is damaged, the newest of the earlier ones that can be read is taken.
pub fn read_programme(disk: &dyn Disk, live: &Path, path: &Path) -> Result<ProgrammeFound, Trouble> {
    let meta = disk.metadata(path).on(path)?;
    if meta.is_dir || meta.len > LARGEST as u64 {
        return Err(Trouble::Foreign(path.to_path_buf()));
    }
    let bytes = disk.read(path).on(path)?;
    let seen = seen(&bytes);
    match read(&bytes) {
        Ok(programme) => Ok(ProgrammeFound { programme, seen, damaged: None }),
        Err(fault @ ProgrammeFault::Damaged(_)) => match newest_earlier(disk, live, path) {
            Some(programme) => Ok(ProgrammeFound { programme, seen, damaged: Some(bytes) }),
            None => Err(trouble(fault, path)),
        },
        Err(ProgrammeFault::Foreign) if head(&bytes[..]).is_some() => {
            Err(Trouble::Programme(Box::new(ProgrammeTrouble::NotAProgramme(path.to_path_buf()))))
        }
        Err(fault) => Err(trouble(fault, path)),
    }
}

/// The programme at `path` as a list shows it.
pub fn listed_programme(disk: &dyn Disk, live: &Path, path: &Path) -> ListedProgramme {
    let read = read_programme(disk, live, path).map(|found| found.programme);
    ListedProgramme { path: path.to_path_buf(), read }
}

fn trouble(fault: ProgrammeFault, path: &Path) -> Trouble {
    let path = path.to_path_buf();
    match fault {
        ProgrammeFault::Foreign => Trouble::Foreign(path),
        ProgrammeFault::Newer(format) => Trouble::Newer(path, format),
        ProgrammeFault::Damaged(line) => Trouble::Damaged(path, line),
        ProgrammeFault::Wrong(there) => Trouble::Programme(Box::new(ProgrammeTrouble::Wrong(path, there))),
    }
}

/// What tells these bytes from any others.
pub fn seen(bytes: &[u8]) -> FileSeen {
    FileSeen(hex(&Sha256::digest(bytes)))
}

/// Writes a programme where there is none; returns its path.
pub fn make_programme(disk: &dyn Disk, paths: &Paths, programme: &Programme) -> Result<PathBuf, Trouble> {
    let path = paths.documents.join(programme_name(programme));
    make_dirs_synced(disk, folder_of(&path)).on(folder_of(&path))?;
    if disk.metadata(&path).is_ok() {
        return Err(Trouble::NotAllowed(path));
    }
    let bytes = write(programme);
    keep_earlier(disk, &StorePlace::new(&path, &paths.live, &programme.id), &bytes);
    replace(disk, &path, &bytes, &mut |_| {}).on(&path)?;
    Ok(path)
}

/// Replaces a programme's file, if it is still the one that was read; returns which file lies there then. Otherwise ours is
/// kept beside it.
pub fn save_programme(
    disk: &dyn Disk,
    live: &Path,
    to_save: &ProgrammeToSave,
    now: At,
    pause: fn(u32),
) -> Result<FileSeen, Trouble> {
    let ProgrammeToSave { path, read, programme } = to_save;
    let place = StorePlace::new(path, live, &programme.id);
    let _lock = match lock(disk, &place, pause) {
        Err(held @ Trouble::Held(..)) => return Err(held),
        // Where the local folder cannot be written, the hash alone says that nobody else wrote.
        lock => lock.ok(),
    };
    let bytes = write(programme);
    match disk.read(path) {
        Ok(there) if seen(&there) == *read => {
            keep_earlier(disk, &place, &there);
            keep_earlier(disk, &place, &bytes);
        }
        Ok(there) if there == bytes => {}
        Ok(_) => {
            let copy = kept(path, "other", now);
            replace(disk, &copy, &bytes, &mut |_| {}).on(&copy)?;
            let changed = ProgrammeTrouble::Changed(path.clone(), copy);
            return Err(Trouble::Programme(Box::new(changed)));
        }
        // Somebody removed it: what is in memory is all there is.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            make_dirs_synced(disk, folder_of(path)).on(folder_of(path))?;
        }
        Err(error) => return Err(error).on(path),
    }
    replace(disk, path, &bytes, &mut |tried| pause(tried)).on(path)?;
    Ok(seen(&bytes))
}

/// Changes the programme at `path` as it lies there now: reads it, and writes what `change` makes of it.
pub fn change_programme(
    disk: &dyn Disk,
    live: &Path,
    path: &Path,
    now: At,
    pause: fn(u32),
    change: impl FnOnce(Programme) -> Option<Programme>,
) -> Result<(), Trouble> {
    let found = read_programme(disk, live, path)?;
    let none = || Trouble::Programme(Box::new(ProgrammeTrouble::NoGathering(path.to_path_buf())));
    let programme = change(found.programme).ok_or_else(none)?;
    let to_save = ProgrammeToSave { path: path.to_path_buf(), read: found.seen, programme };
    save_programme(disk, live, &to_save, now, pause).map(drop)
}

/// Keeps a copy of a damaged file beside it, before anything is written over it.
pub fn keep_damaged(disk: &dyn Disk, path: &Path, bytes: &[u8], now: At) -> Result<PathBuf, Trouble> {
    let copy = kept(path, "damaged", now);
    replace(disk, &copy, bytes, &mut |_| {}).on(&copy)?;
    Ok(copy)
}

/// The lock of whoever writes a programme; the system gives it free if the program is killed.
fn lock(disk: &dyn Disk, place: &StorePlace, pause: fn(u32)) -> Result<crate::shell::disk::Lock, Trouble> {
    make_dirs_synced(disk, &place.folder).on(&place.folder)?;
    for tried in 1..=TRIES {
        if let Some(lock) = disk.lock(&place.lock()).on(&place.folder)? {
            return Ok(lock);
        }
        pause(tried);
    }
    Err(Trouble::Held(place.document.clone(), None))
}

/// Keeps these bytes among the earlier files, unless they are the newest of them, and removes the oldest beyond ten. A copy
/// that cannot be kept is no reason not to save.
fn keep_earlier(disk: &dyn Disk, place: &StorePlace, bytes: &[u8]) {
    let folder = place.earlier();
    let all = earlier(disk, &folder);
    if all.first().is_some_and(|(_, newest)| disk.read(newest).is_ok_and(|there| there == bytes)) {
        return;
    }
    let next = all.first().map_or(1, |(nth, _)| nth.saturating_add(1));
    let made = make_dirs_synced(disk, &folder)
        .and_then(|()| replace(disk, &folder.join(format!("{next:010}.json")), bytes, &mut |_| {}));
    if made.is_ok() {
        // One that stays does no harm: the next save tries again. The newest is what lies in the file itself.
        all.iter().skip(EARLIER).for_each(|(_, path)| drop(disk.remove(path)));
    }
}

/// The earlier files of a programme, newest first, with their numbers.
fn earlier(disk: &dyn Disk, folder: &Path) -> Vec<(u32, PathBuf)> {
    let nth = |path: &PathBuf| name(path)?.strip_suffix(".json")?.parse().ok();
    let all = disk.list(folder).unwrap_or_default().into_iter();
    let mut all: Vec<(u32, PathBuf)> = all.filter_map(|path| Some((nth(&path)?, path))).collect();
    all.sort_by_key(|(nth, _)| std::cmp::Reverse(*nth));
    all
}

/// The newest earlier file of the programme at `path` that can be read.
fn newest_earlier(disk: &dyn Disk, live: &Path, path: &Path) -> Option<Programme> {
    let id = crate::shell::paths::id_in_name(path)?;
    let all = earlier(disk, &StorePlace::new(path, live, id).earlier());
    let sound = |(_, path): &(u32, PathBuf)| read(&disk.read(path).ok()?).ok().filter(|of| of.id == id);
    all.iter().find_map(sound)
}

#[cfg(test)]
mod tests;
