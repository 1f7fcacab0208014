//! The copies of a workshop's words that lie anywhere: exports that were made of it, and documents that were left behind
//! when it was moved. Each is noted before it comes to be, because a strike finds only what is noted. `reach.rs` takes
//! them away.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::failed::removed;
use super::place::{StorePlace, folder_of};
use crate::shell::disk::{Disk, make_dirs_synced, replace};
use crate::shell::paths::whole;

/// A copy that lies somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotedCopy {
    /// Its path.
    pub path: PathBuf,
    /// Its folder's device and number when it was written. Only the device says whether it is another disk: on some (a
    /// FAT stick) a folder has another number each time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    folder: Option<(u64, u64)>,
    /// Whether it may hold words that were struck since, and could not be reached then.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) struck: bool,
    /// Whether it is a document that was left behind, with the copies that were kept beside it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) document: bool,
}

impl NotedCopy {
    /// An export at this path, on the disk that is there now.
    fn export(disk: &dyn Disk, path: &Path) -> Self {
        Self { path: path.to_path_buf(), folder: folder(disk, path), struck: false, document: false }
    }

    /// The same, still holding what was struck.
    pub(super) fn unreached(&self) -> Self {
        Self { struck: true, ..self.clone() }
    }

    /// Adds it to the list, unless such an export stands there that is not struck; says whether it did.
    fn add_to(&self, all: &mut Vec<Self>) -> bool {
        let is_new = !all.iter().any(|of| of.is_where(self) && !of.struck && !of.document);
        if is_new {
            all.push(self.clone());
        }
        is_new
    }

    /// The disk that it was written to, if the system tells.
    pub(super) fn device(&self) -> Option<u64> {
        self.folder.map(|(device, _)| device)
    }

    /// Whether both were written to the same place, and not only to the same path.
    fn is_where(&self, other: &Self) -> bool {
        self.path == other.path && self.device() == other.device()
    }
}

/// The device and the number of the folder that this path lies in.
fn folder(disk: &dyn Disk, path: &Path) -> Option<(u64, u64)> {
    let identity = disk.metadata(folder_of(path)).ok()?.identity?;
    Some((identity.device, identity.file))
}

/// An export that is about to be written.
#[must_use = "whoever writes it says what came of it"]
#[derive(Debug)]
pub struct Announced {
    export: NotedCopy,
    /// Whether nothing was known of it before.
    is_new: bool,
}

/// The disk that what lies at this path is on, or would be: that of its folder.
pub(super) fn device(disk: &dyn Disk, path: &Path) -> Option<u64> {
    folder(disk, path).map(|(device, _)| device)
}

/// Notes an export that is about to be written. What was noted at this path stays noted until that is written over.
pub fn announce(disk: &dyn Disk, place: &StorePlace, path: &Path) -> io::Result<Announced> {
    make_dirs_synced(disk, &place.folder)?;
    let export = NotedCopy::export(disk, path);
    let is_new = change(disk, place, |all| export.add_to(all))?;
    Ok(Announced { export, is_new })
}

impl Announced {
    /// It was written: what lay in its place before, on the same disk, is gone. Its note may be gone too, because it was
    /// not there yet when something was struck.
    pub fn written(&self, disk: &dyn Disk, place: &StorePlace) -> io::Result<()> {
        change(disk, place, |all| {
            all.retain(|of| !(of.struck && of.is_where(&self.export)));
            self.export.add_to(all);
        })
    }

    /// It was not: a file at its path is not ours to delete, unless an earlier export is.
    pub fn failed(&self, disk: &dyn Disk, place: &StorePlace) -> io::Result<()> {
        if !self.is_new {
            return Ok(());
        }
        change(disk, place, |all| all.retain(|of| *of != self.export))
    }

    /// It was written, and holds what was struck meanwhile: it is deleted, unless the console did that. If that fails, it
    /// is one that could not be reached.
    pub fn take_back(&self, disk: &dyn Disk, place: &StorePlace) -> io::Result<()> {
        let path = &self.export.path;
        let deleted = removed(disk.remove(path)).and_then(|()| disk.sync_dir(folder_of(path)));
        change(disk, place, |all| {
            all.retain(|of| of.document || !of.is_where(&self.export));
            all.extend(deleted.is_err().then(|| self.export.unreached()));
        })?;
        deleted
    }
}

/// Notes a document that is left behind, and the device that it lay on.
pub(super) fn leave(
    disk: &dyn Disk,
    place: &StorePlace,
    document: &Path,
    device: Option<u64>,
) -> io::Result<()> {
    make_dirs_synced(disk, &place.folder)?;
    let path = whole(document);
    let folder = device.map(|device| (device, 0)).or_else(|| folder(disk, &path));
    let left = NotedCopy { path, folder, struck: false, document: true };
    change(disk, place, |all| {
        // Whether it may hold struck words is known of the same one noted earlier.
        if !all.iter().any(|of| of.document && of.is_where(&left)) {
            all.push(left);
        }
    })
}

/// The documents that were left behind.
pub(super) fn left(disk: &dyn Disk, place: &StorePlace) -> Vec<PathBuf> {
    let all = read(disk, place).unwrap_or_default();
    all.into_iter().filter(|of| of.document).map(|of| of.path).collect()
}

/// Takes a copy that could not be reached off the list: its owner says that it is gone. Returns whether it was there.
pub fn give_up(disk: &dyn Disk, place: &StorePlace, path: &Path) -> io::Result<bool> {
    change(disk, place, |all| {
        let before = all.len();
        all.retain(|of| !(of.struck && of.path == path));
        all.len() < before
    })
}

/// Notes a file that may hold what was struck and could not be rewritten.
pub(super) fn note_unreached(disk: &dyn Disk, place: &StorePlace, path: &Path) -> io::Result<()> {
    make_dirs_synced(disk, &place.folder)?;
    let noted = NotedCopy::export(disk, path).unreached();
    change(disk, place, |all| {
        all.retain(|of| of.path != noted.path);
        all.push(noted);
    })
}

/// Changes the list as it stands now: a console and a command may both have changed it since either read it. An empty one
/// is removed.
pub(super) fn change<T>(
    disk: &dyn Disk,
    place: &StorePlace,
    edit: impl FnOnce(&mut Vec<NotedCopy>) -> T,
) -> io::Result<T> {
    let before = read(disk, place)?;
    let mut all = before.clone();
    let edited = edit(&mut all);
    if all == before {
        return Ok(edited);
    }
    if all.is_empty() {
        removed(disk.remove(&place.exports()))?;
    } else {
        let lines = all.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?;
        replace(disk, &place.exports(), (lines.join("\n") + "\n").as_bytes(), &mut |_| {})?;
    }
    Ok(edited)
}

/// The noted copies. A line that cannot be read is skipped.
pub fn read(disk: &dyn Disk, place: &StorePlace) -> io::Result<Vec<NotedCopy>> {
    let bytes = match disk.read(&place.exports()) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        bytes => bytes?,
    };
    let lines = bytes.split(|byte| *byte == b'\n');
    Ok(lines.filter_map(|line| serde_json::from_slice(line).ok()).collect())
}
