//! What the list says to other programs.

use std::sync::Arc;

use super::*;
use crate::shell::clock::SystemClock;
use crate::shell::disk::sim::SimDisk;
use crate::shell::disk::stuck::StuckDisk;
use crate::shell::paths::Paths;
use crate::shell::settings::Remembered;
use crate::shell::workshops::Store;
use crate::workshop::event::Opened;
use crate::workshop::fixture::opened;
use crate::workshop::words::Lang;

/// A store on this disk, of which `silent` does not answer.
fn store(disk: &SimDisk, silent: &Path) -> Store {
    let stuck = StuckDisk::new(Arc::new(disk.clone()), silent, None);
    Store { disk: Arc::new(stuck), paths: Paths::all_in(Path::new("/home")), clock: SystemClock::start() }
}

#[test]
fn a_path_that_does_not_answer_has_a_row_in_which_nothing_is_claimed() {
    let disk = SimDisk::new();
    let [silent, other] = ["abcdefgh", "qqqqqqqq"].map(|id| {
        let opened = Opened { id: id.to_owned(), ..opened() };
        store(&disk, Path::new("/nowhere")).make(opened, None).unwrap()
    });
    let store = store(&disk, &silent);
    let (all, unanswered) = store.list();
    let rows = rows(&all, &unanswered);
    let [known, unknown] = &rows.as_array().unwrap()[..] else { panic!("{rows}") };
    assert_eq!((&known["file"], &known["answers"]), (&json!(other.to_str()), &json!(true)));
    let keys = |row: &Value| row.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(unknown), keys(known), "whoever reads one row reads the other");
    let empty = |value: &Value| value.is_null() || *value == json!([]);
    let said: Vec<_> = unknown.as_object().unwrap().iter().filter(|(_, value)| !empty(value)).collect();
    let (answers, file) = (json!(false), json!(silent.to_str()));
    assert_eq!(said, [(&"answers".to_owned(), &answers), (&"file".to_owned(), &file)]);
    // People read it as a sentence, after what is known.
    let (texts, remembered) = (texts(Lang::En), Remembered::default());
    let context = CommandContext { texts, lang: Lang::En, store, remembered };
    let [known, unknown] = &lines(&context, &all, unanswered)[..] else { panic!("two lines") };
    assert!(known.contains(other.to_str().unwrap()), "{known}");
    assert!(unknown.contains(silent.to_str().unwrap()) && unknown.contains("does not answer"), "{unknown}");
}

#[test]
fn two_of_a_morning_are_told_apart_by_their_question_and_their_start() {
    let disk = SimDisk::new();
    store(&disk, Path::new("/nowhere")).make(opened(), None).unwrap();
    let (all, _) = store(&disk, Path::new("/nowhere")).list();
    let mut one = all[0].clone();
    let row = listing(&one);
    assert_eq!((&row["start"], &row["question"]), (&json!("08:30"), &json!("Hur får vi tid?")));
    one.head.title.clone_from(&one.head.method);
    let (texts, remembered) = (texts(Lang::En), Remembered::default());
    let store = store(&disk, Path::new("/nowhere"));
    let told = line(&CommandContext { texts, lang: Lang::En, store, remembered }, &one);
    assert!(told.contains(": Hur får vi tid?"), "{told}");
}

#[test]
fn a_row_says_what_became_of_the_file() {
    let disk = SimDisk::new();
    store(&disk, Path::new("/nowhere")).make(opened(), None).unwrap();
    let (all, _) = store(&disk, Path::new("/nowhere")).list();
    let said = |whole: DocumentState| {
        let row = listing(&Listing { whole, ..all[0].clone() });
        ["edited", "gone", "moved_to"].map(|key| row[key].clone())
    };
    assert_eq!(said(DocumentState::Sound), [json!(false), json!(false), json!(null)]);
    assert_eq!(said(DocumentState::Edited), [json!(true), json!(false), json!(null)]);
    assert_eq!(said(DocumentState::Gone("abcdefgh".into())), [json!(false), json!(true), json!(null)]);
    assert_eq!(said(DocumentState::Left("/stick/a".into())), [json!(false), json!(false), json!("/stick/a")]);
}
