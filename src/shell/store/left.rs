//! The wall and the drafts while a workshop is open: kept beside the journal, and not part of the record.

use std::io;

use serde::{Deserialize, Serialize};

use super::place::StorePlace;
use super::small::{get, put};
use crate::app::Size;
use crate::app::effect::SavedUi;
use crate::shell::disk::Disk;

/// Saves the wall and the drafts.
pub fn keep(disk: &dyn Disk, place: &StorePlace, left: &SavedUi) -> io::Result<()> {
    put(disk, &place.stage(), left)
}

/// The wall and the drafts; empty if they cannot be read.
pub fn read(disk: &dyn Disk, place: &StorePlace) -> SavedUi {
    get(disk, &place.stage()).unwrap_or_default()
}

/// Ends a run: clears the wall, and keeps only the drafts and where a day stands that stands in no entry.
pub fn end(disk: &dyn Disk, place: &StorePlace) {
    let SavedUi { drafts, held, .. } = read(disk, place);
    let gone = if drafts.is_empty() && held.is_none() {
        disk.remove(&place.stage())
    } else {
        keep(disk, place, &SavedUi { drafts, held, ..SavedUi::default() })
    };
    // If this fails, the next run overwrites the file.
    let _ = gone.and(disk.remove(&place.owner()));
}

/// What the second window notes about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScreenNote {
    /// Its size.
    #[serde(flatten)]
    pub size: Size,
    /// What it has drawn, once it has drawn a workshop.
    #[serde(default)]
    pub drawn: Option<Drawn>,
}

/// What the second window has drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// The seq of the newest entry.
    pub seq: u32,
    /// A checksum of what was on the wall and at hand, see [`checksum`].
    pub stage: u32,
}

/// A checksum of everything in this that the room sees.
pub fn checksum(left: &SavedUi) -> u32 {
    let seen = SavedUi { drafts: std::collections::BTreeMap::new(), ..left.clone() };
    // Writing it cannot fail: it has only string keys. And two that failed would only seem the same.
    crc32fast::hash(&serde_json::to_vec(&seen).unwrap_or_default())
}

/// What the second window notes, if there is one: it holds a lock, which the system releases however it ends.
pub fn window(disk: &dyn Disk, place: &StorePlace) -> Option<ScreenNote> {
    let note = get(disk, &place.screen())?;
    let held = disk.lock(&place.screen_lock()).is_ok_and(|lock| lock.is_none());
    held.then_some(note)
}
