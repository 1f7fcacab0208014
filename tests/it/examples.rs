//! The finished days in `workshops/examples`: each is made by leading it through the program, line by line, as
//! `tests/it/examples/*.txt` tells. So they always fit the format, and so whole days are led in every language.
//!
//! `VERKSTAD_ACCEPT=1 cargo test` writes them anew.

mod leader;
mod order;

use std::path::PathBuf;

use verkstad::workshop::document;
use verkstad::workshop::journal::Journal;

use crate::{files, package};
use leader::Leader;

/// An example: where it lies, and what its day makes of it.
fn examples() -> Vec<(PathBuf, Journal)> {
    let folder = package().join("workshops/examples");
    let play = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        let (head, orders) =
            order::read(&std::fs::read_to_string(path).unwrap()).unwrap_or_else(|why| panic!("{name}:{why}"));
        let mut leader = Leader::open(&head);
        for (line, order) in &orders {
            if let Err(why) = leader.follow(order) {
                panic!("{name}:{line}: {order:?}: {why}");
            }
        }
        (folder.join(format!("{}.json", head.file)), leader.journal())
    };
    files(&package().join("tests/it/examples"), "txt").iter().map(play).collect()
}

#[test]
fn every_example_is_what_its_day_makes() {
    for (path, journal) in examples() {
        let made = document::write(&journal);
        if std::env::var_os("VERKSTAD_ACCEPT").is_some() {
            std::fs::write(&path, &made).unwrap();
        }
        let kept = std::fs::read(&path).unwrap_or_default();
        assert!(kept == made, "{}: its day makes something else", path.display());
        let read = document::read(&kept).unwrap();
        assert!(!read.edited && read.entries == journal.entries());
        let replayed = Journal::replay(read.entries).unwrap();
        assert_eq!(replayed.workshop(), journal.workshop());
    }
}
