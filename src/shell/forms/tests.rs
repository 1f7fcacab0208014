//! Where forms are written, and which file somebody means.

use std::sync::Arc;

use super::*;
use crate::app::effect::StoreRequest;
use crate::shell::clock::SystemClock;
use crate::shell::disk::sim::{Op, SimDisk};
use crate::shell::paths::Paths;
use crate::shell::store::read as read_back;
use crate::workshop::fixture::{Leader, opened};

fn form(bytes: &[u8]) -> Vec<FormFile> {
    vec![FormFile { called: "form".to_owned(), extension: "txt", bytes: bytes.to_vec() }]
}

#[test]
fn a_form_that_somebody_filled_in_is_not_written_over() {
    let sim = SimDisk::new();
    let store = Store {
        disk: Arc::new(sim.clone()),
        paths: Paths::all_in(Path::new("/home")),
        clock: SystemClock::start(),
    };
    let document = store.make(opened(), None).unwrap();
    let place = StorePlace::new(&document, &store.paths.live, "abcdefgh");
    let write = |bytes: &[u8]| write(&store, &place, &form(bytes), &[]).unwrap().paths.remove(0);
    let first = write(b"What: ");
    assert_eq!(write(b"What: "), first, "the same form again lies where it lay");
    replace(&sim, &first, b"What: our cafe", &mut |_| {}).unwrap();
    let second = write(b"What: ");
    assert_eq!(sim.read(&first).unwrap(), b"What: our cafe");
    assert_eq!(sim.read(&second).unwrap(), b"What: ");
    assert!(second.display().to_string().ends_with(".form-2.txt"), "{}", second.display());
    assert_eq!(write(b"What: "), second);
    assert_eq!(copies::read(&sim, &place).unwrap().len(), 2, "both are found by a strike");
}

/// The console strikes words while the form is written that was made of them: the strike does not find it yet.
#[test]
fn a_form_in_which_words_are_struck_meanwhile_is_deleted() {
    let sim = SimDisk::new();
    let store = Store {
        disk: Arc::new(sim.clone()),
        paths: Paths::all_in(Path::new("/home")),
        clock: SystemClock::start(),
    };
    let document = store.make(opened(), None).unwrap();
    let mut console = store.open(&document).unwrap().open;
    let (mut leader, place) = (Leader::new(), StorePlace::new(&document, &store.paths.live, "abcdefgh"));
    leader.journal = console.journal;
    let item = leader.add("Anna");
    let now = leader.now;
    let added = leader.journal.entries().last().unwrap().clone();
    console.live.carry_out(vec![StoreRequest::Append(added), StoreRequest::Checkpoint], now);
    let before = leader.journal.entries().to_vec();
    assert!(!write(&store, &place, &form(b"What: "), &before).unwrap().struck);
    leader.strike(&[item]);
    let entries = leader.journal.entries().to_vec();
    sim.meanwhile(Op::Create, move || drop(console.live.carry_out(vec![StoreRequest::Strike(entries)], now)));
    let written = write(&store, &place, &form(b"What: "), &before).unwrap();
    assert!(written.struck && sim.metadata(&written.paths[0]).is_err(), "{written:?}");
    assert!(copies::read(&sim, &place).unwrap().is_empty());
    let found = read_back(&sim, &store.paths.live, &document).unwrap();
    assert!(!write(&store, &place, &form(b"What: "), found.journal.entries()).unwrap().struck);
}

#[test]
fn a_file_that_is_dragged_is_meant_with_all_its_letters() {
    for (typed, path) in [
        ("file:///home/%C3%A5sa/sk%C3%B6ta%20om.csv", "/home/åsa/sköta om.csv"),
        ("'file:///in/50%25.csv'", "/in/50%.csv"),
        ("file://localhost/in/a.csv", "/in/a.csv"),
        ("/in/100%.csv", "/in/100%.csv"),
        ("/in/100%ab.csv", "/in/100%ab.csv"),
        ("file:///in/%FF%zz%4.csv", "/in/%FF%zz%4.csv"),
    ] {
        assert!(
            meant(Path::new(typed)).contains(&PathBuf::from(path)),
            "{typed}: {:?}",
            meant(Path::new(typed))
        );
    }
}
