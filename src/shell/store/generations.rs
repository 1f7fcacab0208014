//! Earlier documents, kept in the local folder: the last ten, and the last one of each step.
//!
//! Their names count up in the order in which they were written, and say which entry is the last. Neither the number of
//! that entry nor its time says which is newest: an older document that was put back goes on with lower numbers, and a
//! clock may be wrong.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};

use super::place::{StorePlace, name};
use crate::shell::disk::{Disk, make_dirs_synced, replace};
use crate::workshop::document::{self, Document};
use crate::workshop::event::Entry;
use crate::workshop::id::Run;
use crate::workshop::journal::Journal;

/// How many of the newest generations are kept.
const LAST: usize = 10;

/// What the name of a generation says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct GenerationName {
    /// Its number in the order of writing.
    nth: u32,
    /// The seq of its last entry.
    seq: u32,
    /// The row of the agenda at which the day was.
    row: u16,
    /// The run of its last entry; `None` in an older name, which has the seq and the row alone.
    by: Option<Run>,
}

impl GenerationName {
    fn ends_with(self, last: &Entry) -> bool {
        self.seq == last.seq && self.by == Some(last.by)
    }
}

/// Writes a generation whose last entry is `last`, and removes those that need not be kept.
///
/// # Errors
/// If it could not be written. Failing to remove an old one is not an error: the next call tries again.
pub(super) fn add(
    disk: &dyn Disk,
    place: &StorePlace,
    last: &Entry,
    row: u16,
    bytes: &[u8],
) -> std::io::Result<()> {
    let folder = place.generations();
    make_dirs_synced(disk, &folder)?;
    let nth = by_age(&disk.list(&folder)?).first().map_or(1, |(newest, _)| newest.nth.saturating_add(1));
    let named = GenerationName { nth, seq: last.seq, row, by: Some(last.by) };
    replace(disk, &folder.join(file_name(named)), bytes, &mut |_| {})?;
    for path in surplus(&disk.list(&folder)?) {
        // It does no harm where it is.
        let _ = disk.remove(&path);
    }
    Ok(())
}

/// Removes all generations except those that end with this entry: others may hold words that were struck.
pub(super) fn keep_only(disk: &dyn Disk, place: &StorePlace, last: &Entry) -> std::io::Result<()> {
    let folder = place.generations();
    let all = match disk.list(&folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        all => all?,
    };
    let is_file = |path: &&PathBuf| !disk.metadata(path).is_ok_and(|meta| meta.is_dir);
    for path in
        all.iter().filter(|path| !parts(path).is_some_and(|named| named.ends_with(last))).filter(is_file)
    {
        disk.remove(path)?;
    }
    disk.sync_dir(&folder)
}

/// Whether the newest generation ends with this entry.
pub(super) fn newest_ends_with(disk: &dyn Disk, place: &StorePlace, last: &Entry) -> bool {
    let all = disk.list(&place.generations()).unwrap_or_default();
    by_age(&all).first().is_some_and(|(named, _)| named.ends_with(last))
}

/// The generations that can be read, the newest first.
pub(super) fn sound<'a>(
    disk: &'a dyn Disk,
    place: &'a StorePlace,
) -> impl Iterator<Item = (PathBuf, Document)> + use<'a> {
    let all = disk.list(&place.generations()).unwrap_or_default();
    let paths: Vec<PathBuf> = by_age(&all).into_iter().map(|(_, path)| path.clone()).collect();
    paths.into_iter().filter_map(|path| {
        let document = document::read(&disk.read(&path).ok()?).ok()?;
        let sound = document.id == place.id && Journal::replay(document.entries.clone()).is_ok();
        sound.then_some((path, document))
    })
}

/// The bytes of the newest generation, as we wrote them into the document too.
pub(super) fn newest_bytes(disk: &dyn Disk, place: &StorePlace) -> Option<Vec<u8>> {
    let all = disk.list(&place.generations()).ok()?;
    disk.read(by_age(&all).first()?.1).ok()
}

/// The newest generation if its last entry is none of these.
pub(super) fn newest_beyond(
    disk: &dyn Disk,
    place: &StorePlace,
    entries: &[std::sync::Arc<Entry>],
) -> Option<(PathBuf, Document)> {
    let all = disk.list(&place.generations()).ok()?;
    let (named, _) = *by_age(&all).first()?;
    let last = entries.get((named.seq as usize).checked_sub(1)?);
    let held = last.is_some_and(|last| named.by.is_none_or(|by| by == last.by));
    if held { None } else { sound(disk, place).next() }
}

fn file_name(of: GenerationName) -> String {
    let by = of.by.map(|by| format!("-{by}")).unwrap_or_default();
    format!("{:010}-{}-{}{by}.json", of.nth, of.seq, of.row)
}

fn parts(path: &Path) -> Option<GenerationName> {
    let parts: Vec<&str> = name(path)?.strip_suffix(".json")?.split('-').collect();
    let named = |nth: &str, seq: &str, row: &str, by: Option<Run>| {
        Some(GenerationName { nth: nth.parse().ok()?, seq: seq.parse().ok()?, row: row.parse().ok()?, by })
    };
    match parts[..] {
        [nth, seq, row, by] => named(nth, seq, row, Some(by.parse().ok()?)),
        [seq, row] => named("0", seq, row, None),
        _ => None,
    }
}

/// Those that have a generation's name, the newest first.
fn by_age(all: &[PathBuf]) -> Vec<(GenerationName, &PathBuf)> {
    let mut named: Vec<(GenerationName, &PathBuf)> =
        all.iter().filter_map(|path| Some((parts(path)?, path))).collect();
    named.sort_by_key(|(named, _)| Reverse(*named));
    named
}

/// Generations that need not be kept, and half-written ones from a crash.
fn surplus(all: &[PathBuf]) -> Vec<PathBuf> {
    let named = by_age(all);
    let superseded = named
        .iter()
        .enumerate()
        .skip(LAST)
        .filter(|(at, (own, _))| named.iter().take(*at).any(|(later, _)| later.row == own.row));
    let broken = all.iter().filter(|path| path.extension().is_some_and(|ending| ending == "tmp"));
    superseded.map(|(_, (_, path))| *path).chain(broken).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(nth: u32, seq: u32, row: u16) -> PathBuf {
        let by = "aaaaaa".parse().ok();
        PathBuf::from(format!("/g/{}", file_name(GenerationName { nth, seq, row, by })))
    }

    #[test]
    fn the_last_ten_and_one_for_each_step_are_kept() {
        let row = |seq: u32| u16::try_from(seq / 10).unwrap();
        let mut all: Vec<PathBuf> = (1..=30).map(|seq| of(seq, seq, row(seq))).collect();
        all.push("/g/0000000031-31-3-aaaaaa.json.0.tmp".into());
        let gone = surplus(&all);
        let kept: Vec<_> = all.iter().filter(|path| !gone.contains(path)).cloned().collect();
        let expected: Vec<PathBuf> =
            [9, 19].into_iter().chain(21..=30).map(|seq| of(seq, seq, row(seq))).collect();
        assert_eq!(kept, expected);
    }

    /// An older document was put back, so that the numbers begin again.
    #[test]
    fn the_newest_is_the_one_that_was_written_last_whatever_its_number() {
        let all = [of(1, 40, 1), of(10, 5, 1), of(9, 41, 1)];
        let newest = by_age(&all).first().map(|(named, _)| *named).unwrap();
        assert_eq!((newest.nth, newest.seq), (10, 5));
        assert_eq!(parts(Path::new("/g/0000000010-1-0-aaaaaa.json.0.tmp")), None);
    }
}
