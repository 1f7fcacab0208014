//! Programmes as the store opens and makes them, and the workshops of their gatherings.

use std::sync::Arc;

use super::*;
use crate::app::effect::StruckWords;
use crate::programme::fixture::{day, id, programme};
use crate::programme::told::Differs;
use crate::programme::{OccasionAt, YearMonth};
use crate::shell::clock::SystemClock;
use crate::shell::disk::replace;
use crate::shell::disk::sim::SimDisk;
use crate::shell::paths::Paths;
use crate::workshop::event::{Opened, Origin};
use crate::workshop::fixture::opened;
use crate::workshop::words::Lang;

fn store() -> Store {
    let disk = Arc::new(SimDisk::new());
    Store { disk, paths: Paths::all_in(Path::new("/home")), clock: SystemClock::start() }
}

/// A store in which the programme lies, and its path.
fn with_one() -> (Store, PathBuf) {
    let store = store();
    let path = make_programme(&*store.disk, &store.paths, &programme()).unwrap();
    (store, path)
}

#[test]
fn a_ready_programme_is_made_in_a_language_and_next_years_of_that() {
    let store = store();
    let ready =
        NewProgramme::Ready("handlekraftige-voksne".to_owned(), Lang::Nn, YearMonth::new(2027, 1).unwrap());
    let path = store.make_programme(ready, None).unwrap();
    assert!(
        path.to_string_lossy().starts_with("/home/2027-01-leiar-og-rettleiarprogram-"),
        "{}",
        path.display()
    );
    let made = store.open_programme(&path).unwrap();
    assert_eq!(made.programme.made_from.as_ref().unwrap().id, "handlekraftige-voksne");
    let next = store.make_programme(NewProgramme::NextYear(path.clone()), None).unwrap();
    let next = store.open_programme(&next).unwrap();
    let from = next.programme.made_from.unwrap();
    assert_eq!((&from.id, &from.sha256), (&made.programme.id, &made.read.0));
    assert_ne!(next.programme.id, made.programme.id);
    let unknown = NewProgramme::Ready("nothing".to_owned(), Lang::Nn, YearMonth::new(2027, 1).unwrap());
    assert!(matches!(store.make_programme(unknown, None), Err(Trouble::Programme(_))));
    let other = store.make_programme(
        NewProgramme::Empty(crate::programme::fixture::line("Nytt"), Lang::Sv),
        Some("/else".into()),
    );
    assert!(other.unwrap().starts_with("/else"));
}

#[test]
fn a_gatherings_workshop_names_its_programme_and_the_programme_names_it() {
    let (store, path) = with_one();
    let at = OccasionAt { element: id(4), place: None };
    let of = GatheringOf { programme: path.clone(), at };
    let made = NewWorkshop::from(Opened { id: String::new(), date: day(2021, 9, 15), ..opened() });
    let (workshop, noted) = store.make_gathering(made, &of).unwrap();
    assert_eq!(noted, Ok(()));
    assert_eq!(workshop.parent(), path.parent());
    let journal = crate::shell::store::read(&*store.disk, &store.paths.live, &workshop).unwrap().journal;
    let Origin { programme: named, gathering, .. } = &journal.workshop().origin;
    assert_eq!((named.as_deref(), gathering.as_deref()), (Some("hvtbvenn"), Some("aaaaaa4")));
    let read = store.read_programme(&path).unwrap();
    assert_eq!(read.programme.occasion(at).unwrap().workshop, Some(&*journal.workshop().id));
    assert_eq!(read.workshops, [(journal.workshop().id.clone(), workshop)]);
    // Its own words have no date, so that nothing differs; the workshop that the file named before is gone.
    let places: Vec<_> = read.differences.iter().map(|one| (one.at.element.seq, one.workshop)).collect();
    assert_eq!(places, [(5, Differs::NotFound)]);
}

#[test]
fn a_gathering_that_is_gone_meanwhile_has_its_workshop_all_the_same() {
    let (store, path) = with_one();
    let of = GatheringOf { programme: path.clone(), at: OccasionAt { element: id(99), place: None } };
    let before = store.disk.read(&path).unwrap();
    let made = NewWorkshop::from(Opened { id: String::new(), ..opened() });
    let (workshop, noted) = store.make_gathering(made, &of).unwrap();
    assert!(store.disk.metadata(&workshop).is_ok());
    assert!(matches!(noted, Err(Trouble::Programme(_))), "{noted:?}");
    assert_eq!(store.disk.read(&path).unwrap(), before);
}

#[test]
fn a_damaged_programme_is_opened_as_it_was_saved_last_and_the_damaged_file_kept() {
    let (store, path) = with_one();
    replace(&*store.disk, &path, b"{\"kind\": \"programme\", \"form", &mut |_| {}).unwrap();
    let opened = store.open_programme(&path).unwrap();
    assert_eq!(opened.programme, programme());
    let [Finding::Restored(Some(copy))] = &opened.findings[..] else { panic!("{:?}", opened.findings) };
    assert!(store.disk.read(copy).unwrap().starts_with(b"{\"kind\""));
    let to_save = ProgrammeToSave { path: path.clone(), read: opened.read, programme: opened.programme };
    assert!(store.save_programme(&to_save).is_ok());
    assert_eq!(store.open_programme(&path).unwrap().findings, []);
}

#[test]
fn programmes_and_workshops_are_listed_apart() {
    let (store, path) = with_one();
    let workshop = store.make(Opened { id: "abcdefgh".to_owned(), ..opened() }, None).unwrap();
    let faulty = Path::new("/home/faulty-abcdefgi.json");
    replace(&*store.disk, faulty, b"{\"kind\": \"programme\", \"format\": 2}", &mut |_| {}).unwrap();
    let (workshops, programmes, silent) = store.list_all();
    assert_eq!(workshops.iter().map(|one| &one.path).collect::<Vec<_>>(), [&workshop]);
    let read: Vec<_> =
        programmes.iter().map(|one| (&*one.path, one.read.as_ref().map(|of| of.id.as_str()).ok())).collect();
    assert_eq!(read, [(&*path, Some("hvtbvenn")), (faulty, None)]);
    assert_eq!(silent, Vec::<PathBuf>::new());
    let (listed, found, unread) = store.list_and_unread();
    let counts = (listed.len(), found.len(), unread.len());
    assert_eq!(counts, (1, 2, 0), "a programme is no workshop that cannot be read");
}

#[test]
fn words_that_are_struck_in_a_workshop_are_found_in_its_programme() {
    let (store, _) = with_one();
    let told = |id: &str, words: &str| {
        let struck = StruckWords { id: id.to_owned(), follows: Vec::new(), words: vec![words.to_owned()] };
        store.still_standing(&struck).there
    };
    // The programme names this workshop.
    let there = told("bcdefghi", "egen LEDERGRUPPE");
    assert_eq!(
        there.iter().map(|of| (&*of.title, of.date)).collect::<Vec<_>>(),
        [(&*programme().name, day(2021, 4, 15))]
    );
    assert_eq!(told("bcdefghi", "Anna på rom fire"), []);
    assert_eq!(told("bdfhjlnp", "egen ledergruppe"), [], "one that it does not name");
}
