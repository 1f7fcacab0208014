//! What is listed, whatever does not answer.

use super::*;
use crate::shell::disk::sim::SimDisk;
use crate::shell::disk::stuck::StuckDisk;
use crate::shell::store::create_of;
use crate::workshop::document;
use crate::workshop::event::{Entry, Opened};
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

/// A workshop of the examples and the follow-up of it, in the folder; their documents and entries.
fn followed(disk: &SimDisk) -> [(PathBuf, Vec<Arc<Entry>>); 2] {
    let first = include_bytes!("../../../workshops/examples/hjaelp-foerste-gang-da.json").as_slice();
    let again = include_bytes!("../../../workshops/examples/opfoelgning-paa-hjaelp-foerste-gang-da.json");
    [("hjaelp", first), ("igen", again.as_slice())].map(|(name, bytes)| {
        let document = document::read(bytes).unwrap();
        let path = PathBuf::from(format!("/home/2026-11-02-{name}-{}.json", document.id));
        create_of(&(Arc::new(disk.clone()) as Arc<dyn Disk>), &path, document.entries.clone()).unwrap();
        (path, document.entries)
    })
}

#[test]
fn what_follows_a_workshop_and_cannot_be_read_or_is_not_over_is_named() {
    let disk = SimDisk::new();
    let [(first, _), (again, entries)] = followed(&disk);
    let answers = || store(&disk, Path::new("/nowhere"), None);
    let taken = |store: &Store| {
        let (taken, left_out) = store.take_over(std::slice::from_ref(&first)).unwrap();
        (taken.follows.len(), left_out)
    };
    assert_eq!(taken(&answers()), (2, Vec::new()));
    let copy = Path::new("/home/2026-11-02-igen-bdfhjlnp.json");
    create_of(&(Arc::new(disk.clone()) as Arc<dyn Disk>), copy, entries.clone()).unwrap();
    assert_eq!(taken(&answers()), (2, Vec::new()), "a copy under another name is none of its own");
    disk.remove(copy).unwrap();
    assert_eq!(taken(&store(&disk, &again, None)), (1, vec![again.clone()]), "it does not answer");
    // Its last entry is that it ended.
    disk.remove(&again).unwrap();
    let begun = entries[..entries.len() - 1].to_vec();
    create_of(&(Arc::new(disk.clone()) as Arc<dyn Disk>), &again, begun).unwrap();
    assert_eq!(taken(&answers()), (1, vec![again.clone()]), "it is not over");
    disk.rewrite_in_place(&again, b"{\"format\":2,\"id\":").unwrap();
    assert_eq!(taken(&answers()), (1, vec![again]), "it is damaged");
}

#[test]
fn what_is_to_be_followed_up_and_does_not_answer_or_is_gone_is_named() {
    let disk = SimDisk::new();
    let [(first, _), (again, _)] = followed(&disk);
    let both = [again.clone(), first.clone()];
    let refused = |store: &Store| store.take_over(&both).unwrap_err();
    assert_eq!(refused(&store(&disk, &first, None)), Trouble::NoAnswer(first.clone()));
    let gone = made(&disk, "abcdefgh");
    disk.remove(&gone).unwrap();
    let store = store(&disk, Path::new("/nowhere"), None);
    assert_eq!(store.take_over(&[first, gone]).unwrap_err(), Trouble::Gone("abcdefgh".to_owned()));
}
