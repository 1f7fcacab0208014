//! Who has a workshop open: a small file beside the lock.

use std::io;
use std::path::{Path, PathBuf};

use chrono::{NaiveDateTime, Timelike};
use serde::{Deserialize, Serialize};

use super::place::StorePlace;
use super::small::{get, put};
use crate::shell::clock::RunBegan;
use crate::shell::disk::Disk;
use crate::workshop::id::Run;

/// Who has a workshop open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owner {
    /// The run.
    pub run: Run,
    /// Its process id.
    pub pid: u32,
    /// When it was opened, by the wall clock: `2026-11-21 08:30`.
    pub since: String,
    /// The document.
    pub document: PathBuf,
    /// When the run began on the machine's running time, by which a second window sets its clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began: Option<RunBegan>,
}

impl Owner {
    /// When it was opened, in minutes after midnight; `None` if somebody wrote something else there.
    pub fn minute(&self) -> Option<i32> {
        let since = NaiveDateTime::parse_from_str(&self.since, "%Y-%m-%d %H:%M").ok()?;
        i32::try_from(since.num_seconds_from_midnight() / 60).ok()
    }
}

/// Writes who has it open.
pub fn write(disk: &dyn Disk, place: &StorePlace, owner: &Owner) -> io::Result<()> {
    put(disk, &place.owner(), owner)
}

/// Who has it open, or had it open when the program last ended.
pub fn read(disk: &dyn Disk, folder: &Path) -> Option<Owner> {
    get(disk, &folder.join("owner.json"))
}
