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
}

/// Notes an export that is about to be written: a strike finds only noted ones. Returns whether the note is new.
pub fn note(disk: &dyn Disk, place: &StorePlace, path: &Path) -> io::Result<bool> {
    make_dirs_synced(disk, &place.folder)?;
    let mut all = read(disk, place)?;
    let before = all.len();
    all.retain(|export| export.path != path);
    let news = all.len() == before;
    all.push(Export { path: path.to_path_buf() });
    write(disk, place, &all).map(|()| news)
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

/// Deletes all exports and their notes; `deleted` collects those that existed.
pub fn take_away(disk: &dyn Disk, place: &StorePlace, deleted: &mut Vec<PathBuf>) -> io::Result<()> {
    let all = read(disk, place)?;
    for export in &all {
        match disk.remove(&export.path) {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            done => done?,
        }
        deleted.push(export.path.clone());
        // Remove the note only when the deletion survives a power cut.
        disk.sync_dir(folder_of(&export.path))?;
    }
    if all.is_empty() { Ok(()) } else { disk.remove(&place.exports()) }
}
