//! The small files beside the journal while a workshop is open: what is on the wall and half typed, how large the
//! second window is, who has it open. Each is replaced whole; none is synced, for none is part of the record.

use std::io;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::place::StorePlace;
use crate::app::effect::SavedUi;
use crate::shell::disk::Disk;
use crate::workshop::id::Run;

/// Who has a workshop open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owner {
    /// The run.
    pub run: Run,
    /// Its process.
    pub pid: u32,
    /// Since when, by the wall clock: `2026-11-21 08:30`.
    pub since: String,
    /// The document.
    pub document: PathBuf,
}

impl Owner {
    /// As it is said to somebody who is refused.
    pub fn said(&self) -> String {
        format!("{} ({})", self.since, self.pid)
    }
}

/// Keeps what is on the wall and half typed.
pub fn keep(disk: &dyn Disk, place: &StorePlace, left: &SavedUi) -> io::Result<()> {
    put(disk, &place.stage(), left)
}

/// What was on the wall and half typed; nothing where that cannot be read.
pub fn read(disk: &dyn Disk, place: &StorePlace) -> SavedUi {
    get(disk, &place.stage()).unwrap_or_default()
}

/// Says who has it open.
pub fn own(disk: &dyn Disk, place: &StorePlace, owner: &Owner) -> io::Result<()> {
    put(disk, &place.owner(), owner)
}

/// Who has it open, or had it when the program was last gone.
pub fn owner(disk: &dyn Disk, folder: &Path) -> Option<Owner> {
    get(disk, &folder.join("owner.json"))
}

/// The end of a run: nothing is on the wall any more, and only what is half typed stays.
pub fn end(disk: &dyn Disk, place: &StorePlace) {
    let drafts = read(disk, place).drafts;
    let gone = if drafts.is_empty() {
        disk.remove(&place.stage())
    } else {
        keep(disk, place, &SavedUi { drafts, ..SavedUi::default() })
    };
    // What stays is overwritten by the next run.
    let _ = gone.and(disk.remove(&place.owner()));
}

/// Replaces a small file by one step, without waiting for the disk.
pub fn put(disk: &dyn Disk, path: &Path, content: &impl Serialize) -> io::Result<()> {
    let bytes = serde_json::to_vec(content)?;
    let tmp = path.with_extension("tmp");
    if let Err(error) = disk.create_new(&tmp).and_then(|mut file| file.append(&bytes)) {
        if error.kind() == io::ErrorKind::AlreadyExists {
            disk.remove(&tmp)?;
            return disk.create_new(&tmp)?.append(&bytes).and_then(|()| disk.rename(&tmp, path));
        }
        return Err(error);
    }
    disk.rename(&tmp, path)
}

/// Reads a small file; none where it is not there or was torn.
pub fn get<T: DeserializeOwned>(disk: &dyn Disk, path: &Path) -> Option<T> {
    serde_json::from_slice(&disk.read(path).ok()?).ok()
}
