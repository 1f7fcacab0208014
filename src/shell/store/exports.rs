//! The exports that were made of a workshop: they hold its words and cannot be rewritten.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::place::{StorePlace, folder_of};
use crate::shell::disk::{Disk, make_dirs_synced, replace};

/// One export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Export {
    /// Its path.
    pub path: PathBuf,
    /// Its folder's device and number when it was written: another folder at that path is another disk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    folder: Option<(u64, u64)>,
    /// Whether it may hold words that were struck since, and could not be reached then.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    struck: bool,
}

/// What became of exports that may hold struck words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reached {
    /// They were deleted.
    pub deleted: Vec<PathBuf>,
    /// They could not be reached, and are tried again at each start.
    pub unreached: Vec<PathBuf>,
}

/// Notes an export that is about to be written: a strike finds only noted ones. Returns whether the note is new.
pub fn note(disk: &dyn Disk, place: &StorePlace, path: &Path) -> io::Result<bool> {
    make_dirs_synced(disk, &place.folder)?;
    let mut all = read(disk, place)?;
    let before = all.len();
    all.retain(|export| export.path != path);
    let news = all.len() == before;
    all.push(Export { path: path.to_path_buf(), folder: folder(disk, path), struck: false });
    write(disk, place, &all).map(|()| news)
}

fn folder(disk: &dyn Disk, path: &Path) -> Option<(u64, u64)> {
    let identity = disk.metadata(folder_of(path)).ok()?.identity?;
    Some((identity.device, identity.file))
}

/// Removes the note of an export that was not written after all: a file at its path is not ours to delete.
pub fn forget(disk: &dyn Disk, place: &StorePlace, path: &Path) -> io::Result<()> {
    let mut all = read(disk, place)?;
    all.retain(|export| export.path != path);
    if all.is_empty() { disk.remove(&place.exports()) } else { write(disk, place, &all) }
}

fn write(disk: &dyn Disk, place: &StorePlace, all: &[Export]) -> io::Result<()> {
    let lines = all.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?;
    replace(disk, &place.exports(), (lines.join("\n") + "\n").as_bytes(), &mut |_| {})
}

/// The noted exports. A line that cannot be read is skipped.
pub fn read(disk: &dyn Disk, place: &StorePlace) -> io::Result<Vec<Export>> {
    let bytes = match disk.read(&place.exports()) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        bytes => bytes?,
    };
    let lines = bytes.split(|byte| *byte == b'\n');
    Ok(lines.filter_map(|line| serde_json::from_slice(line).ok()).collect())
}

/// Deletes the exports that may hold struck words (`all` of them after a strike, otherwise those that could not be
/// reached then) and their notes. What cannot be reached stays noted: a file on a stick that was pulled out, one that
/// may not be removed, a folder in its place.
pub fn take_away(disk: &dyn Disk, place: &StorePlace, all: bool) -> io::Result<Reached> {
    let noted = read(disk, place)?;
    let mut reached = Reached::default();
    let mut left = Vec::new();
    for export in &noted {
        match (all || export.struck).then(|| removed(disk, export)) {
            None => left.push(export.clone()),
            Some(Removed::Gone) => {}
            Some(Removed::Now) => reached.deleted.push(export.path.clone()),
            Some(Removed::Not) => {
                reached.unreached.push(export.path.clone());
                left.push(Export { struck: true, ..export.clone() });
            }
        }
    }
    if left == noted {
        return Ok(reached);
    }
    if left.is_empty() {
        disk.remove(&place.exports())?;
    } else {
        write(disk, place, &left)?;
    }
    Ok(reached)
}

enum Removed {
    /// It was not there any more.
    Gone,
    /// It was deleted.
    Now,
    /// It could not be reached or deleted.
    Not,
}

fn removed(disk: &dyn Disk, export: &Export) -> Removed {
    let is_same_disk = || {
        let now = folder(disk, &export.path);
        disk.metadata(folder_of(&export.path)).is_ok() && (export.folder.is_none() || export.folder == now)
    };
    match disk.remove(&export.path) {
        Ok(()) if disk.sync_dir(folder_of(&export.path)).is_ok() => Removed::Now,
        Err(error) if error.kind() == ErrorKind::NotFound && is_same_disk() => Removed::Gone,
        _ => Removed::Not,
    }
}
