//! The model itself: what a cut keeps and drops, when faults occur.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use super::*;
use crate::shell::os::numbers::{EACCES, ENOSPC, EROFS};

const SEEDS: u64 = 40;

fn fault(nth: u64, from_then_on: bool, only: Option<Op>, error: SimFailure) -> SimFault {
    SimFault { error, nth, from_then_on, only }
}

/// A file whose content is synced.
fn safe_file(disk: &SimDisk, path: &Path, bytes: &[u8]) {
    let mut file = disk.create_new(path).unwrap();
    file.append(bytes).unwrap();
    file.sync_data().unwrap();
    disk.sync_dir(path.parent().unwrap()).unwrap();
}

fn policies() -> impl Iterator<Item = Policy> {
    [Policy::AllDropped, Policy::AllKept].into_iter().chain((0..SEEDS).map(Policy::Seed))
}

#[test]
fn content_that_was_not_synced_is_dropped_kept_or_torn() {
    let (disk, path) = (SimDisk::new(), Path::new("/a"));
    let mut file = disk.create_new(path).unwrap();
    disk.sync_dir(Path::new("/")).unwrap();
    file.append(b"safe").unwrap();
    file.sync_data().unwrap();
    file.append(b"lost").unwrap();
    assert_eq!(disk.crash(Policy::AllDropped).read(path).unwrap(), b"safe");
    assert_eq!(disk.crash(Policy::AllKept).read(path).unwrap(), b"safelost");
    let torn: Vec<Vec<u8>> =
        (0..SEEDS).map(|seed| disk.crash(Policy::Seed(seed)).read(path).unwrap()).collect();
    assert!(torn.iter().all(|left| left.starts_with(b"safe") && left.len() <= 8));
    for len in 4..=8 {
        assert!(torn.iter().any(|left| left.len() == len), "never torn to {len} bytes");
    }
    assert!(torn.iter().any(|left| left.contains(&0)), "no zeros at the end");
    assert_eq!(disk.crash(Policy::Seed(7)).read(path).unwrap(), torn[7]);
}

#[test]
fn a_name_is_safe_only_when_its_folder_was_synced() {
    let (disk, path) = (SimDisk::new(), Path::new("/a"));
    let mut file = disk.create_new(path).unwrap();
    file.append(b"x").unwrap();
    file.sync_all().unwrap();
    assert!(disk.crash(Policy::AllDropped).read(path).is_err());
    disk.sync_dir(Path::new("/")).unwrap();
    assert_eq!(disk.crash(Policy::AllDropped).read(path).unwrap(), b"x");
}

#[test]
fn renames_and_removals_are_undone_by_a_cut_until_the_folder_is_synced() {
    let (disk, a, b) = (SimDisk::new(), Path::new("/a"), Path::new("/b"));
    safe_file(&disk, a, b"new");
    safe_file(&disk, b, b"old");
    disk.rename(a, b).unwrap();
    let cut = disk.crash(Policy::AllDropped);
    assert_eq!((cut.read(a).unwrap(), cut.read(b).unwrap()), (b"new".to_vec(), b"old".to_vec()));
    disk.sync_dir(Path::new("/")).unwrap();
    disk.remove(b).unwrap();
    assert_eq!(disk.crash(Policy::AllDropped).read(b).unwrap(), b"new");
    assert!(disk.crash(Policy::AllKept).files().is_empty());
}

#[test]
fn a_folder_whose_name_is_lost_takes_its_files_along() {
    let disk = SimDisk::new();
    disk.make_dirs(Path::new("/x/y")).unwrap();
    safe_file(&disk, Path::new("/x/y/a"), b"1");
    assert!(disk.crash(Policy::AllDropped).files().is_empty());
    disk.sync_dir(Path::new("/x")).unwrap();
    disk.sync_dir(Path::new("/")).unwrap();
    assert_eq!(disk.crash(Policy::AllDropped).files(), [Path::new("/x/y/a")]);
}

#[test]
fn after_a_failed_sync_later_ones_say_yes_and_keep_nothing() {
    let (disk, path) = (SimDisk::new(), Path::new("/a"));
    let mut file = disk.create_new(path).unwrap();
    disk.sync_dir(Path::new("/")).unwrap();
    file.append(b"x").unwrap();
    disk.fail(fault(1, false, Some(Op::Sync), SimFailure::Code(EIO)));
    assert_eq!(file.sync_data().unwrap_err().raw_os_error(), Some(EIO));
    file.sync_data().unwrap();
    assert_eq!(disk.read(path).unwrap(), b"x");
    assert_eq!(disk.crash(Policy::AllDropped).read(path).unwrap(), b"");
}

#[test]
fn a_fault_falls_once_or_from_then_on_and_only_where_it_should() {
    let disk = SimDisk::new();
    let look = || disk.metadata(Path::new("/")).is_ok();
    disk.fail(fault(2, false, None, SimFailure::Code(EROFS)));
    assert_eq!([look(), look(), look()], [true, false, true]);
    disk.fail(fault(2, true, None, SimFailure::Error(io::ErrorKind::PermissionDenied)));
    assert_eq!([look(), look(), look()], [true, false, false]);
    disk.fail(fault(1, true, Some(Op::List), SimFailure::Code(EACCES)));
    assert!(look());
    assert_eq!(disk.list(Path::new("/")).unwrap_err().kind(), io::ErrorKind::PermissionDenied);
    disk.mend();
    assert!(disk.list(Path::new("/")).is_ok());
    assert_eq!(disk.operations(), 9);
}

#[test]
fn a_short_write_and_a_full_disk_leave_the_beginning() {
    let (disk, path) = (SimDisk::new(), Path::new("/a"));
    let mut file = disk.create_new(path).unwrap();
    disk.fail(fault(1, false, Some(Op::Append), SimFailure::Short(1, ENOSPC)));
    assert_eq!(file.append(b"abc").unwrap_err().kind(), io::ErrorKind::StorageFull);
    assert_eq!(disk.read(path).unwrap(), b"a");
    disk.set_capacity(Some(3));
    assert_eq!(file.append(b"bcd").unwrap_err().kind(), io::ErrorKind::StorageFull);
    assert_eq!(disk.read(path).unwrap(), b"abc");
}

#[test]
fn a_halted_disk_changes_no_more() {
    let disk = SimDisk::new();
    disk.halt_at(2);
    disk.create_new(Path::new("/a")).unwrap();
    assert!(disk.create_new(Path::new("/b")).is_err());
    assert!(disk.read(Path::new("/a")).is_err());
    assert_eq!(disk.crash(Policy::AllKept).files(), [Path::new("/a")]);
}

#[test]
fn a_lock_is_held_by_one_until_dropped_or_killed() {
    let (disk, path) = (SimDisk::new(), Path::new("/lock"));
    let held = disk.lock(path).unwrap();
    assert!(held.is_some());
    assert!(disk.lock(path).unwrap().is_none());
    assert!(disk.kill().lock(path).unwrap().is_some());
    drop(held);
    assert!(disk.lock(path).unwrap().is_some());
}

#[test]
fn a_reader_goes_on_with_what_was_appended_since() {
    let (disk, path) = (SimDisk::new(), Path::new("/a"));
    let mut file = disk.create_new(path).unwrap();
    file.append(b"one").unwrap();
    let mut reader = disk.open_read(path).unwrap();
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    file.append(b"two").unwrap();
    reader.read_to_string(&mut text).unwrap();
    assert_eq!(text, "onetwo");
}

#[test]
fn the_watcher_sees_the_disk_before_each_operation() {
    let disk = SimDisk::new();
    let seen = Arc::new(AtomicU64::new(0));
    let count = seen.clone();
    disk.watch(move |moment| {
        let files = moment.crash(Policy::AllKept).files().len() as u64;
        assert_eq!(files, moment.number - 1);
        count.fetch_add(1, Ordering::Relaxed);
    });
    for name in ["/a", "/b", "/c"] {
        disk.create_new(Path::new(name)).unwrap();
    }
    assert_eq!(seen.load(Ordering::Relaxed), 3);
}

#[test]
fn rewriting_in_place_loses_the_file() {
    let path = Path::new("/doc");
    let old = SimDisk::new();
    safe_file(&old, path, b"old content");
    let mut lost = 0;
    for cut in 1..=3 {
        for policy in policies() {
            let disk = old.kill();
            disk.halt_at(cut);
            let _ = disk.rewrite_in_place(path, b"new content");
            let left = disk.crash(policy).read(path).unwrap();
            lost += u32::from(left != b"old content" && left != b"new content");
        }
    }
    assert!(lost > 0, "in this model rewriting in place would be safe");
}

#[test]
fn errors_are_those_of_a_real_disk() {
    let disk = SimDisk::new();
    let kind = |result: io::Result<()>| result.unwrap_err().kind();
    let [a, dir] = ["/a", "/d"].map(Path::new);
    safe_file(&disk, a, b"");
    disk.make_dirs(dir).unwrap();
    safe_file(&disk, Path::new("/d/x"), b"");
    assert_eq!(kind(disk.create_new(a).map(drop)), io::ErrorKind::AlreadyExists);
    assert_eq!(kind(disk.create_new(Path::new("/no/a")).map(drop)), io::ErrorKind::NotFound);
    assert_eq!(kind(disk.rename(Path::new("/no"), a)), io::ErrorKind::NotFound);
    assert_eq!(kind(disk.rename(a, dir)), io::ErrorKind::IsADirectory);
    assert_eq!(kind(disk.remove(Path::new("/no"))), io::ErrorKind::NotFound);
    assert_eq!(kind(disk.list(a).map(drop)), io::ErrorKind::NotADirectory);
    assert_eq!(disk.list(Path::new("/")).unwrap(), [a, dir]);
}
