//! Where words still stand that were struck in a workshop that others were made from.

use std::path::PathBuf;
use std::sync::Arc;

use super::*;
use crate::shell::clock::SystemClock;
use crate::shell::disk::Disk;
use crate::shell::disk::sim::SimDisk;
use crate::shell::paths::Paths;
use crate::shell::store::create_of;
use crate::workshop::document;
use crate::workshop::event::{Entry, Event};

/// A store with a workshop of the examples, one that follows it, a copy of that one that follows it too, and one that
/// has nothing to do with them.
fn store(disk: &SimDisk) -> (Store, StruckWords) {
    let put = |name: &str, entries: Vec<Arc<Entry>>| {
        let path = PathBuf::from(format!("/home/2026-11-02-{name}.json"));
        create_of(&(Arc::new(disk.clone()) as Arc<dyn Disk>), &path, entries).unwrap();
    };
    let read = |bytes: &[u8]| document::read(bytes).unwrap();
    let first = read(include_bytes!("../../../workshops/examples/hjaelp-foerste-gang-da.json"));
    let again =
        read(include_bytes!("../../../workshops/examples/opfoelgning-paa-hjaelp-foerste-gang-da.json"));
    let apart = read(include_bytes!("../../../workshops/examples/tid-til-samarbeid-nn.json"));
    let journal = crate::workshop::journal::Journal::replay(again.entries.clone()).unwrap();
    let plan = journal.workshop().plans().first().map(|plan| plan.what().to_owned()).unwrap();
    let third = renamed(&again.entries, "bdfhjlnp", &again.id);
    put(&format!("foerst-{}", first.id), first.entries.clone());
    put(&format!("igen-{}", again.id), again.entries.clone());
    put("tredje-bdfhjlnp", third);
    put(&format!("andet-{}", apart.id), apart.entries);
    let store = Store {
        disk: Arc::new(disk.clone()),
        paths: Paths::all_in(std::path::Path::new("/home")),
        clock: SystemClock::start(),
    };
    (store, StruckWords { id: first.id, follows: Vec::new(), words: vec![plan] })
}

/// The same workshop as another that follows the first one.
fn renamed(entries: &[Arc<Entry>], id: &str, follows: &str) -> Vec<Arc<Entry>> {
    let mut entries = entries.to_vec();
    for event in entries.iter_mut().take(1).flat_map(|entry| Arc::make_mut(entry).events.iter_mut()) {
        if let Event::Opened(opened) = event {
            opened.id = id.to_owned();
            opened.origin.follows = vec![follows.to_owned()];
        }
    }
    entries
}

#[test]
fn struck_words_are_looked_for_in_what_follows_and_in_what_was_followed() {
    let (store, struck) = store(&SimDisk::new());
    let told = |struck: &StruckWords| store.still_standing(struck).there.len();
    assert_eq!(told(&struck), 2, "in the next one, and in the one that follows that");
    let third = StruckWords { id: "bdfhjlnp".to_owned(), follows: vec![], words: struck.words.clone() };
    assert_eq!(told(&StruckWords { follows: vec![struck.id.clone()], ..third.clone() }), 2);
    assert_eq!(told(&third), 2, "what its own file says counts as well");
    let none = StruckWords { words: vec!["Anna i rum fire".to_owned()], ..struck.clone() };
    assert_eq!(told(&none), 0);
    let apart = StruckWords { id: "qqqqqqqq".to_owned(), ..struck };
    assert_eq!(told(&apart), 0, "what was made from none of them");
}

#[test]
fn what_cannot_be_read_is_told_and_what_lies_without_a_document_counts() {
    let disk = SimDisk::new();
    let (store, struck) = store(&disk);
    let told = || {
        let found = store.still_standing(&struck);
        (found.there.len(), found.unread)
    };
    assert_eq!(told(), (2, Vec::new()));
    // It was open here, and then somebody deleted its document.
    let third = PathBuf::from("/home/2026-11-02-tredje-bdfhjlnp.json");
    drop(store.open(&third).unwrap().start(store.clock, |_| {}).unwrap());
    disk.remove(&third).unwrap();
    assert_eq!(told(), (2, Vec::new()));
    let torn = PathBuf::from("/home/2026-11-02-andet-cccccccc.json");
    let entries = document::read(include_bytes!("../../../workshops/examples/tid-til-samarbeid-nn.json"));
    create_of(&store.disk, &torn, entries.unwrap().entries).unwrap();
    disk.rewrite_in_place(&torn, b"{\"format\":2,\"id\":").unwrap();
    assert_eq!(told(), (2, vec![torn]));
    let own = StruckWords { id: "cccccccc".to_owned(), ..struck.clone() };
    assert_eq!(store.still_standing(&own).unread, Vec::<PathBuf>::new(), "its own is no other one");
}
