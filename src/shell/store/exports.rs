//! Which exports of a workshop were made: they hold its words and cannot be rewritten.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::place::{StorePlace, folder_of};
use crate::shell::disk::{Disk, make_dirs_synced, replace};

/// One export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Export {
    /// Where it was written.
    pub path: PathBuf,
}

/// Notes that an export is about to be written: what is not noted, no strike finds. Returns whether that is news.
pub fn note(disk: &dyn Disk, place: &StorePlace, path: &Path) -> io::Result<bool> {
    make_dirs_synced(disk, &place.folder)?;
    let mut all = read(disk, place)?;
    let before = all.len();
    all.retain(|export| export.path != path);
    let news = all.len() == before;
    all.push(Export { path: path.to_path_buf() });
    write(disk, place, &all).map(|()| news)
}

/// Takes back the note of an export that was not written after all: what lies there is not ours to delete.
pub fn forget(disk: &dyn Disk, place: &StorePlace, path: &Path) -> io::Result<()> {
    let mut all = read(disk, place)?;
    all.retain(|export| export.path != path);
    if all.is_empty() { disk.remove(&place.exports()) } else { write(disk, place, &all) }
}

fn write(disk: &dyn Disk, place: &StorePlace, all: &[Export]) -> io::Result<()> {
    let lines = all.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?;
    replace(disk, &place.exports(), (lines.join("\n") + "\n").as_bytes(), &mut |_| {})
}

/// The exports that were made. A line that cannot be read is passed over.
pub fn read(disk: &dyn Disk, place: &StorePlace) -> io::Result<Vec<Export>> {
    let bytes = match disk.read(&place.exports()) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        bytes => bytes?,
    };
    let lines = bytes.split(|byte| *byte == b'\n');
    Ok(lines.filter_map(|line| serde_json::from_slice(line).ok()).collect())
}

/// Deletes all of them, and the note of them; `deleted` gets those that were there.
pub fn take_away(disk: &dyn Disk, place: &StorePlace, deleted: &mut Vec<PathBuf>) -> io::Result<()> {
    let all = read(disk, place)?;
    for export in &all {
        match disk.remove(&export.path) {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            done => done?,
        }
        deleted.push(export.path.clone());
        // The note of it goes after it, and not before that outlasts a power cut.
        disk.sync_dir(folder_of(&export.path))?;
    }
    if all.is_empty() { Ok(()) } else { disk.remove(&place.exports()) }
}
