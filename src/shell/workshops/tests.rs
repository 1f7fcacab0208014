//! What is listed, whatever does not answer.

use super::*;
use crate::shell::disk::sim::SimDisk;
use crate::shell::disk::stuck::StuckDisk;
use crate::workshop::event::Opened;
use crate::workshop::fixture::opened;

/// A store on a disk of which `place` is silent until somebody reads below `key`, if there is one, and a workshop in it.
fn store(disk: &SimDisk, place: &Path, key: Option<&Path>) -> Store {
    let stuck = StuckDisk::new(Arc::new(disk.clone()), place, key);
    Store { disk: Arc::new(stuck), paths: Paths::all_in(Path::new("/home")), clock: SystemClock::start() }
}

/// Makes a workshop with this id, and opens it once.
fn made(disk: &SimDisk, id: &str) -> PathBuf {
    let store = store(disk, Path::new("/nowhere"), None);
    let path = store.make(Opened { id: id.to_owned(), ..opened() }, None).unwrap();
    drop(store.open(&path).unwrap().start(store.clock, |_| {}).unwrap());
    path
}

#[test]
fn a_document_that_hangs_hides_no_workshop_whose_document_is_gone() {
    let disk = SimDisk::new();
    let [silent, gone] = ["abcdefgh", "qqqqqqqq"].map(|id| made(&disk, id));
    disk.remove(&gone).unwrap();
    // The document answers only once the other workshop is looked for.
    let (all, none) = store(&disk, &silent, Some(Path::new("/home/live/qqqqqqqq"))).list();
    assert_eq!(none, Vec::<PathBuf>::new());
    let listed: Vec<_> = all.into_iter().map(|one| (one.path, one.whole)).collect();
    assert_eq!(listed, [(silent, DocumentState::Sound), (gone, DocumentState::Gone("qqqqqqqq".to_owned()))]);
}

#[test]
fn whatever_does_not_answer_is_named() {
    let disk = SimDisk::new();
    let path = made(&disk, "abcdefgh");
    let live = Path::new("/home/live");
    for silent in [&path, &live.join("abcdefgh"), live] as [&Path; 3] {
        let (_, named) = store(&disk, silent, None).list();
        assert_eq!(named, [silent.to_path_buf()]);
    }
}
