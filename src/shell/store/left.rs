//! What is on the wall and half typed while a workshop is open: kept beside the journal, no part of the record.

use std::io;

use super::place::StorePlace;
use super::small::{get, put};
use crate::app::Size;
use crate::app::effect::SavedUi;
use crate::shell::disk::Disk;

/// Keeps what is on the wall and half typed.
pub fn keep(disk: &dyn Disk, place: &StorePlace, left: &SavedUi) -> io::Result<()> {
    put(disk, &place.stage(), left)
}

/// What was on the wall and half typed; nothing where that cannot be read.
pub fn read(disk: &dyn Disk, place: &StorePlace) -> SavedUi {
    get(disk, &place.stage()).unwrap_or_default()
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

/// The size of the second window, where there is one: it holds a lock, which the system lets go whatever ends it.
pub fn window(disk: &dyn Disk, place: &StorePlace) -> Option<Size> {
    let size = get(disk, &place.screen())?;
    let held = disk.lock(&place.screen_lock()).is_ok_and(|lock| lock.is_none());
    held.then_some(size)
}
