//! Earlier documents, kept in the local folder: the last ten, and the last one of each step.

use std::path::{Path, PathBuf};

use super::place::{StorePlace, name};
use crate::shell::disk::{Disk, make_dirs_synced, replace};
use crate::workshop::document::{self, Document};
use crate::workshop::journal::Journal;

/// How many of the newest generations are kept.
const LAST: usize = 10;

/// Writes a generation and removes those that need not be kept.
///
/// # Errors
/// If it could not be written. Failing to remove an old one is not an error: the next call tries again.
pub(super) fn add(
    disk: &dyn Disk,
    place: &StorePlace,
    seq: u32,
    row: u16,
    bytes: &[u8],
) -> std::io::Result<()> {
    let folder = place.generations();
    make_dirs_synced(disk, &folder)?;
    replace(disk, &folder.join(file_name(seq, row)), bytes, &mut |_| {})?;
    for path in surplus(&disk.list(&folder)?) {
        // It does no harm where it is.
        let _ = disk.remove(&path);
    }
    Ok(())
}

/// Removes all generations except the one at this seq: older ones may hold words that were struck.
pub(super) fn keep_only(disk: &dyn Disk, place: &StorePlace, seq: u32) -> std::io::Result<()> {
    let folder = place.generations();
    let all = match disk.list(&folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        all => all?,
    };
    for path in all.iter().filter(|path| parts(path).is_none_or(|(found, _)| found != seq)) {
        disk.remove(path)?;
    }
    disk.sync_dir(&folder)
}

/// The newest generation that can be read.
pub(super) fn newest_sound(disk: &dyn Disk, place: &StorePlace) -> Option<Document> {
    let all = disk.list(&place.generations()).ok()?;
    let sound = |path: &PathBuf| {
        let document = document::read(&disk.read(path).ok()?).ok()?;
        (document.id == place.id && Journal::replay(document.entries.clone()).is_ok()).then_some(document)
    };
    all.iter().rev().filter(|path| parts(path).is_some()).find_map(sound)
}

fn file_name(seq: u32, row: u16) -> String {
    format!("{seq:010}-{row}.json")
}

/// The seq and the row in a generation's file name.
fn parts(path: &Path) -> Option<(u32, u16)> {
    let (seq, row) = name(path)?.strip_suffix(".json")?.split_once('-')?;
    Some((seq.parse().ok()?, row.parse().ok()?))
}

/// Generations that need not be kept, and half-written ones from a crash. `all` is sorted by name, and so by age.
fn surplus(all: &[PathBuf]) -> Vec<PathBuf> {
    let (whole, broken): (Vec<_>, Vec<_>) = all.iter().partition(|path| parts(path).is_some());
    let row = |path: &Path| parts(path).map(|(_, row)| row);
    let older = whole.len().saturating_sub(LAST);
    let superseded = whole
        .iter()
        .take(older)
        .enumerate()
        .filter(|(at, path)| whole.iter().skip(at + 1).any(|later| row(later) == row(path)));
    superseded.map(|(_, path)| path).chain(&broken).map(|path| (*path).clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_ten_and_one_for_each_step_are_kept() {
        let of = |seq: u32, row: u16| PathBuf::from(format!("/g/{}", file_name(seq, row)));
        let mut all: Vec<PathBuf> = (1..=30).map(|seq| of(seq, (seq / 10) as u16)).collect();
        all.push("/g/0000000031-3.json.0.tmp".into());
        let gone = surplus(&all);
        let kept: Vec<_> = all.iter().filter(|path| !gone.contains(path)).collect();
        let expected: Vec<PathBuf> =
            [9, 19].into_iter().chain(21..=30).map(|seq| of(seq, (seq / 10) as u16)).collect();
        assert_eq!(kept, expected.iter().collect::<Vec<_>>());
    }

    #[test]
    fn names_sort_by_age() {
        assert!(file_name(9, 2) < file_name(10, 1));
        assert_eq!(parts(Path::new("/g/0000000010-1.json")), Some((10, 1)));
        assert_eq!(parts(Path::new("/g/0000000010-1.json.0.tmp")), None);
    }
}
