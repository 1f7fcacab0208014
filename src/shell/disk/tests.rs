//! `replace` on a disk that cuts and fails at every operation, and the real disk.

use std::path::Path;

use super::sim::{Policy, SimDisk, SimFailure, SimFault};
use super::*;
use crate::shell::os::numbers::{EIO, ENOSPC, EROFS};

const SEEDS: u64 = 60;
const OLD: &[u8] = b"{\"the\":\"old document\"}";
const NEW: &[u8] = b"{\"the\":\"new document, which is longer\"}";

fn never(_: u32) {
    panic!("no rename is held up here");
}

fn sim_with(content: Option<&[u8]>) -> SimDisk {
    let disk = SimDisk::new();
    make_dirs_synced(&disk, Path::new("/state/w")).unwrap();
    if let Some(bytes) = content {
        replace(&disk, doc(), bytes, &mut never).unwrap();
    }
    disk
}

fn doc() -> &'static Path {
    Path::new("/state/w/doc.json")
}

fn policies() -> impl Iterator<Item = Policy> {
    [Policy::AllDropped, Policy::AllKept].into_iter().chain((0..SEEDS).map(Policy::Seed))
}

/// The number of operations in one `replace`.
fn operations_of_replace(start: &SimDisk) -> u64 {
    let disk = start.kill();
    replace(&disk, doc(), NEW, &mut never).unwrap();
    disk.operations()
}

#[test]
fn a_cut_at_any_operation_leaves_the_old_document_or_the_new() {
    let start = sim_with(Some(OLD));
    let last = operations_of_replace(&start);
    let (mut olds, mut news) = (0, 0);
    for cut in 1..=last + 1 {
        for policy in policies() {
            let disk = start.kill();
            disk.halt_at(cut);
            let done = replace(&disk, doc(), NEW, &mut never).is_ok();
            let left = disk.crash(policy).read(doc()).unwrap();
            assert!(left == OLD || left == NEW, "cut at {cut}, {policy:?}: {left:?}");
            assert!(!done || left == NEW, "said to be saved and gone: cut at {cut}, {policy:?}");
            if left == OLD { olds += 1 } else { news += 1 }
        }
    }
    assert!(olds > 0 && news > 0, "the cuts missed the work: {olds} old, {news} new");
}

#[test]
fn a_first_document_is_there_whole_or_not_at_all() {
    let start = sim_with(None);
    for cut in 1..=operations_of_replace(&start) + 1 {
        for policy in policies() {
            let disk = start.kill();
            disk.halt_at(cut);
            let done = replace(&disk, doc(), NEW, &mut never).is_ok();
            match disk.crash(policy).read(doc()) {
                Ok(left) => assert_eq!(left, NEW, "cut at {cut}, {policy:?}"),
                Err(error) => assert!(!done && error.kind() == io::ErrorKind::NotFound),
            }
        }
    }
}

#[test]
fn any_failing_operation_is_told_and_leaves_a_whole_document() {
    let start = sim_with(Some(OLD));
    // Permission denied by its kind: on one system its number may mean a blocked file, which is retried.
    let others = [SimFailure::Error(io::ErrorKind::PermissionDenied), SimFailure::Short(1, ENOSPC)];
    let errors = [EIO, ENOSPC, EROFS].map(SimFailure::Code).into_iter().chain(others);
    for error in errors {
        for nth in 1..=operations_of_replace(&start) {
            for from_then_on in [false, true] {
                let disk = start.kill();
                disk.fail(SimFault { error, nth, from_then_on, only: None });
                assert!(replace(&disk, doc(), NEW, &mut never).is_err(), "{error:?} at {nth} was hidden");
                disk.mend();
                let left = disk.read(doc()).unwrap();
                assert!(left == OLD || left == NEW, "{error:?} at {nth}: {left:?}");
                if !from_then_on {
                    assert_eq!(disk.files(), [doc()], "{error:?} at {nth} left something behind");
                }
                replace(&disk, doc(), NEW, &mut never).unwrap();
                assert_eq!(disk.crash(Policy::AllDropped).read(doc()).unwrap(), NEW);
            }
        }
    }
}

#[test]
fn content_that_reads_back_differently_is_refused() {
    struct Forgetful(SimDisk);
    impl Disk for Forgetful {
        fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
            self.0.read(path).map(|mut bytes| {
                bytes.pop();
                bytes
            })
        }
        fn list(&self, dir: &Path) -> io::Result<Vec<PathBuf>> {
            self.0.list(dir)
        }
        fn create_new(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
            self.0.create_new(path)
        }
        fn open_read(&self, path: &Path) -> io::Result<Box<dyn Read + Send>> {
            self.0.open_read(path)
        }
        fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
            self.0.rename(from, to)
        }
        fn remove(&self, path: &Path) -> io::Result<()> {
            self.0.remove(path)
        }
        fn make_dirs(&self, path: &Path) -> io::Result<()> {
            self.0.make_dirs(path)
        }
        fn sync_dir(&self, path: &Path) -> io::Result<()> {
            self.0.sync_dir(path)
        }
        fn metadata(&self, path: &Path) -> io::Result<Meta> {
            self.0.metadata(path)
        }
        fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
            self.0.lock(path)
        }
    }
    let disk = Forgetful(sim_with(Some(OLD)));
    let error = replace(&disk, doc(), NEW, &mut never).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    assert_eq!(disk.0.read(doc()).unwrap(), OLD);
    assert_eq!(disk.0.files(), [doc()]);
}

#[test]
fn a_rename_held_up_is_tried_again_a_few_times_and_no_more() {
    let held = |error: &io::Error| error.raw_os_error() == Some(32);
    for (times, saved) in [(1, true), (RENAME_TRIES - 1, true), (RENAME_TRIES, false)] {
        let disk = sim_with(Some(OLD));
        let mut waits = Vec::new();
        let hold =
            SimFault { error: SimFailure::Code(32), nth: 1, from_then_on: true, only: Some(sim::Op::Rename) };
        disk.fail(hold);
        let mut pause = |n| {
            waits.push(n);
            if n == times {
                disk.mend();
            }
        };
        let done = replace_when(&disk, doc(), NEW, held, &mut pause);
        assert_eq!(done.is_ok(), saved, "{times}");
        assert_eq!(waits, (1..=times.min(RENAME_TRIES - 1)).collect::<Vec<_>>());
        assert_eq!(disk.files(), [doc()]);
    }
}

#[test]
fn another_error_is_not_tried_again() {
    let disk = sim_with(Some(OLD));
    disk.fail(SimFault {
        error: SimFailure::Code(EROFS),
        nth: 1,
        from_then_on: true,
        only: Some(sim::Op::Rename),
    });
    let held = |error: &io::Error| error.raw_os_error() == Some(32);
    let error = replace_when(&disk, doc(), NEW, held, &mut never).unwrap_err();
    assert_eq!(error.raw_os_error(), Some(EROFS));
}

#[test]
fn a_leftover_is_passed_over_and_known_by_its_name() {
    let disk = sim_with(Some(OLD));
    let leftover = Path::new("/state/w/doc.json.0.tmp");
    disk.create_new(leftover).unwrap();
    replace(&disk, doc(), NEW, &mut never).unwrap();
    assert_eq!(disk.files(), [doc(), leftover]);
    assert!(is_tmp_of(doc(), leftover));
    for other in
        ["/state/w/doc.json", "/state/w/doc.json.tmp", "/state/w/doc.json.x.tmp", "/state/doc.json.0.tmp"]
    {
        assert!(!is_tmp_of(doc(), Path::new(other)), "{other}");
    }
}

#[test]
fn folders_made_for_good_outlast_a_cut() {
    let disk = SimDisk::new();
    make_dirs_synced(&disk, Path::new("/a/b/c")).unwrap();
    assert!(disk.crash(Policy::AllDropped).metadata(Path::new("/a/b/c")).unwrap().is_dir);
    make_dirs_synced(&disk, Path::new("/a/b/c")).unwrap();
}

#[test]
fn the_real_disk_keeps_the_same_promises() {
    let dir = tempfile::tempdir().unwrap();
    let state = dir.path().join("a/b");
    make_dirs_synced(&RealDisk, &state).unwrap();
    let path = state.join("doc.json");
    replace(&RealDisk, &path, OLD, &mut never).unwrap();
    let before = RealDisk.metadata(&path).unwrap();
    replace(&RealDisk, &path, NEW, &mut never).unwrap();
    let after = RealDisk.metadata(&path).unwrap();
    assert_eq!(RealDisk.read(&path).unwrap(), NEW);
    assert_eq!(RealDisk.list(&state).unwrap(), std::slice::from_ref(&path));
    assert_eq!(after.len, NEW.len() as u64);
    assert!(before.identity.is_none() || before.identity != after.identity);
    assert_eq!(RealDisk.create_new(&path).err().map(|e| e.kind()), Some(io::ErrorKind::AlreadyExists));
    let mut file = RealDisk.create_new(&state.join("j")).unwrap();
    let mut reader = RealDisk.open_read(&state.join("j")).unwrap();
    let mut text = String::new();
    for part in ["one", "two"] {
        file.append(part.as_bytes()).unwrap();
        file.sync_data().unwrap();
        reader.read_to_string(&mut text).unwrap();
    }
    assert_eq!((text.as_str(), RealDisk.metadata(&state.join("j")).unwrap().len), ("onetwo", 6));
}

#[test]
fn a_real_lock_is_held_once() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("lock");
    let held = RealDisk.lock(&path).unwrap();
    assert!(held.is_some());
    assert!(RealDisk.lock(&path).unwrap().is_none());
    drop(held);
    assert!(RealDisk.lock(&path).unwrap().is_some());
}

#[cfg(unix)]
#[test]
fn files_and_folders_are_for_their_owner_alone() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let dir = tempfile::tempdir().unwrap();
    let state = dir.path().join("a/b");
    RealDisk.make_dirs(&state).unwrap();
    replace(&RealDisk, &state.join("doc"), NEW, &mut never).unwrap();
    RealDisk.lock(&state.join("lock")).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!([mode(&dir.path().join("a")), mode(&state)], [0o700, 0o700]);
    assert_eq!([mode(&state.join("doc")), mode(&state.join("lock"))], [0o600, 0o600]);
    // A link that someone put where a file is to be created is not followed.
    symlink(dir.path().join("elsewhere"), state.join("link")).unwrap();
    assert!(RealDisk.create_new(&state.join("link")).is_err());
    assert!(!dir.path().join("elsewhere").exists());
}

/// Opening a pipe waits for its other end: if we opened it, this test would hang.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let refused = |error: io::Error| error.get_ref().is_some_and(|error| error.is::<NotAFile>());
    assert!(refused(RealDisk.read(&pipe).unwrap_err()));
    assert!(refused(RealDisk.open_read(&pipe).err().unwrap()));
    assert!(refused(RealDisk.lock(&pipe).unwrap_err()));
    assert!(refused(RealDisk.read(Path::new("/dev/null")).unwrap_err()));
    let file = folder.path().join("file");
    assert!(RealDisk.lock(&file).unwrap().is_some());
    assert_eq!(RealDisk.read(&file).unwrap(), b"");
}
