//! What lies anywhere and may hold what was struck: documents that were left behind, and exports.

use std::slice;

use super::reading::put;
use super::slips::{end, told as tells, voted};
use super::*;
use crate::app::msg::DocumentState;
use crate::shell::disk::sim::{SimFailure, SimFault};
use crate::shell::os::numbers::EIO;
use crate::workshop::document;

const WORDS: &str = "Anna på avdelning 5";
const STICK: &str = "/stick";

fn stick() -> &'static Path {
    Path::new(STICK)
}

/// A workshop whose document lies on a stick, with the words in it and in a copy beside it.
fn on_a_stick() -> (Computer, PathBuf, Session) {
    let mut computer = Computer::new();
    computer.paths.documents = stick().to_path_buf();
    computer.disk.make_dirs(stick()).unwrap();
    computer.sim.plug_in(stick(), 7);
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["ett", WORDS]);
    session.carry_out(vec![StoreRequest::Checkpoint]);
    put(&computer, &beside(&path), WORDS.as_bytes());
    (computer, path, session)
}

/// A workshop at home, and a stick.
fn beside_a_stick() -> (Computer, PathBuf, Session) {
    let computer = Computer::new();
    computer.disk.make_dirs(stick()).unwrap();
    computer.sim.plug_in(stick(), 7);
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["ett", WORDS]);
    (computer, path, session)
}

fn beside(document: &Path) -> PathBuf {
    PathBuf::from(format!("{}.edited-1", document.display()))
}

fn moves(session: &mut Session, folder: &str) {
    session.told.clear();
    session.carry_out(vec![StoreRequest::MoveTo(folder.into())]);
    assert!(session.told.iter().any(|told| matches!(told, StoreReport::Moved(_))), "{:?}", session.told);
    session.told.clear();
}

/// Strikes the newest item, and finds these copies deleted and those out of reach.
#[track_caller]
fn strikes(session: &mut Session, deleted: &[&Path], unreached: &[&Path]) {
    let id = newest(&session.leader.journal);
    session.told.clear();
    session.strike(id);
    assert!(session.told.contains(&struck(deleted, unreached)), "{:?}", session.told);
}

fn closes(session: &mut Session) {
    session.carry_out(vec![StoreRequest::Close]);
}

/// Opens the workshop as this run, which says this and nothing else but that all is saved, and closes it.
#[track_caller]
fn starts(computer: &Computer, path: &Path, run: &str, says: &[StoreReport]) {
    let mut session = Session::open(computer, path, run);
    let told: Vec<_> = session.told.drain(..).filter(|told| !matches!(told, StoreReport::Saved(_))).collect();
    assert_eq!(told, says);
    closes(&mut session);
}

fn bring_back(computer: &Computer, wanted: Option<&Path>) -> PathBuf {
    let Paths { live, documents, .. } = &computer.paths;
    stray::bring_back(&computer.disk, live, "abcdefgh", wanted, documents).unwrap()
}

/// The copies on the list.
fn noted(computer: &Computer) -> Vec<PathBuf> {
    let place = computer.place(Path::new("/anywhere"));
    copies::read(&*computer.disk, &place).unwrap().into_iter().map(|of| of.path).collect()
}

/// The path of the document in another folder.
fn within(folder: &str, document: &Path) -> PathBuf {
    Path::new(folder).join(document.file_name().unwrap())
}

fn struck(deleted: &[&Path], unreached: &[&Path]) -> StoreReport {
    StoreReport::Struck { deleted: owned(deleted), unreached: owned(unreached) }
}

fn still_out(path: &Path) -> StoreReport {
    StoreReport::Found(Finding::StillOut(owned(&[path])))
}

fn deleted(path: &Path) -> StoreReport {
    StoreReport::Deleted(owned(&[path]))
}

fn owned(paths: &[&Path]) -> Vec<PathBuf> {
    paths.iter().map(|path| path.to_path_buf()).collect()
}

#[test]
fn striking_reaches_the_document_that_was_left_behind_and_what_was_kept_beside_it() {
    let (computer, path, mut session) = on_a_stick();
    moves(&mut session, "/docs");
    assert!(computer.files_with(WORDS).contains(&path), "it stays where it was until something is struck");
    strikes(&mut session, &[&path], &[]);
    assert_eq!(computer.files_with(WORDS), Vec::<PathBuf>::new());
    assert!(computer.disk.metadata(&path).is_err());
    assert!(computer.disk.metadata(&beside(&path)).is_ok(), "what others wrote is kept, without the words");
    assert_eq!(noted(&computer), Vec::<PathBuf>::new());
}

#[test]
fn a_document_that_was_left_on_a_stick_is_named_and_deleted_when_the_stick_is_in_again() {
    let (computer, path, mut session) = on_a_stick();
    computer.sim.pull_out(stick());
    moves(&mut session, "/docs");
    let moved = within("/docs", &path);
    strikes(&mut session, &[], &[&path]);
    closes(&mut session);
    // Another stick is in, and then it.
    computer.sim.plug_in(stick(), 8);
    starts(&computer, &moved, "cccccc", &[still_out(&path)]);
    computer.sim.plug_in(stick(), 7);
    starts(&computer, &moved, "dddddd", &[deleted(&path)]);
    assert_eq!(computer.files_with(WORDS), Vec::<PathBuf>::new());
    assert_eq!(computer.entries(&moved), session.leader.journal.entries());
}

#[test]
fn what_is_brought_back_into_another_folder_leaves_nothing_that_is_not_struck() {
    let (mut computer, path, session) = on_a_stick();
    drop(session);
    computer.sim.pull_out(stick());
    computer.paths.documents = PathBuf::from("/docs");
    let back = bring_back(&computer, None);
    assert_eq!(back.parent(), Some(Path::new("/docs")));
    let mut session = Session::open(&computer, &back, "cccccc");
    strikes(&mut session, &[], &[&path]);
    closes(&mut session);
    computer.sim.plug_in(stick(), 7);
    starts(&computer, &back, "dddddd", &[deleted(&path)]);
    assert_eq!(computer.files_with(WORDS), Vec::<PathBuf>::new());
}

/// The striking entry was saved, and the program killed before it rewrote anything.
#[test]
fn what_a_strike_that_is_finished_at_a_start_cannot_reach_is_named_once() {
    let (computer, path, mut session) = on_a_stick();
    moves(&mut session, "/docs");
    let moved = within("/docs", &path);
    let id = newest(&session.leader.journal);
    let striking = session.leader.strike(&[id]);
    session.carry_out(vec![StoreRequest::Append(striking)]);
    let computer = Computer::with(computer.sim.kill());
    computer.sim.pull_out(stick());
    starts(&computer, &moved, "cccccc", &[struck(&[], &[&path])]);
    starts(&computer, &moved, "dddddd", &[still_out(&path)]);
}

#[test]
fn what_was_deleted_is_told_although_the_list_could_not_be_written_at_first() {
    let (computer, path, mut session) = beside_a_stick();
    let place = computer.place(&path);
    let [out, gone] = ["/stick/out.html", "/gone/out.html"].map(PathBuf::from);
    export(&computer, &place, &out);
    export(&computer, &place, &gone);
    put(&computer, &out, WORDS.as_bytes());
    // The first file that it makes says that it has begun.
    let error = SimFailure::Code(EIO);
    computer.sim.fail(SimFault { error, nth: 2, from_then_on: false, only: Some(Op::Create) });
    let id = newest(&session.leader.journal);
    session.strike(id);
    let is_over = session.told.iter().any(|told| matches!(told, StoreReport::Struck { .. }));
    assert!(computer.disk.metadata(&out).is_err() && !is_over, "{:?}", session.told);
    session.carry_out(vec![StoreRequest::Again]);
    assert!(session.told.contains(&struck(&[&out], &[&gone])), "{:?}", session.told);
}

/// It was led on there, on another computer: nobody but its owner deletes that.
#[test]
fn a_document_that_was_left_behind_and_holds_more_is_named_and_kept() {
    let (computer, path, mut session) = on_a_stick();
    moves(&mut session, "/docs");
    let mut there = Leader::new();
    there.journal =
        Journal::replay(document::read(&computer.disk.read(&path).unwrap()).unwrap().entries).unwrap();
    there.run = "oooooo".parse().unwrap();
    added(&mut there, "sagt någon annanstans");
    put(&computer, &path, &document::write(&there.journal));
    strikes(&mut session, &[], &[&path]);
    assert!(computer.disk.metadata(&path).is_ok());
    closes(&mut session);
    let moved = within("/docs", &path);
    // What the other computer keeps beside it is of there.
    put(&computer, &beside(&path), b"corrected there");
    starts(&computer, &moved, "cccccc", &[still_out(&path)]);
    assert_eq!(computer.disk.read(&beside(&path)).unwrap(), b"corrected there");
    // Its owner deletes it.
    computer.disk.remove(&path).unwrap();
    starts(&computer, &moved, "dddddd", &[]);
}

/// Words that were corrected in it by hand, in the record or below, are nowhere else.
#[test]
fn a_document_that_was_left_behind_and_corrected_by_hand_is_named_and_kept() {
    type Correct = fn(&str) -> String;
    let corrections: [Correct; 2] = [
        |all| all.replacen("ett", "tio", 1),
        |all| {
            let (record, entries) = all.split_once("\"entries\"").unwrap();
            format!("{record}\"entries\"{}", entries.replace("ett", "tio"))
        },
    ];
    for correct in corrections {
        let (computer, path, mut session) = on_a_stick();
        moves(&mut session, "/docs");
        let bytes = String::from_utf8(computer.disk.read(&path).unwrap()).unwrap();
        let corrected = correct(&bytes);
        assert!(document::read(corrected.as_bytes()).is_ok() && corrected != bytes);
        put(&computer, &path, corrected.as_bytes());
        strikes(&mut session, &[], &[&path]);
        assert_eq!(computer.disk.read(&path).unwrap(), corrected.as_bytes());
    }
}

/// While it is led, or afterwards.
#[test]
fn a_document_on_a_stick_in_whose_place_another_one_is_in_is_left_behind() {
    for is_led in [true, false] {
        let (computer, path, mut session) = on_a_stick();
        if !is_led {
            closes(&mut session);
        }
        computer.sim.pull_out(stick());
        if is_led {
            session.carry_out(vec![StoreRequest::Checkpoint]);
        }
        computer.sim.plug_in(stick(), 8);
        if is_led {
            session.carry_out(vec![StoreRequest::Again]);
        } else {
            assert_eq!(bring_back(&computer, None), path);
            session = Session::open(&computer, &path, "cccccc");
        }
        strikes(&mut session, &[], &[&path]);
        assert!(document_entries(&computer, &path) == session.leader.journal.entries(), "it is in use");
        moves(&mut session, "/docs");
        closes(&mut session);
        computer.sim.plug_in(stick(), 7);
        let moved = within("/docs", &path);
        starts(&computer, &moved, "dddddd", &[deleted(&path)]);
        assert_eq!(computer.files_with(WORDS), Vec::<PathBuf>::new());
    }
}

/// Its owner has a copy of it, and leads that one.
#[test]
fn a_document_on_a_stick_that_is_out_is_left_behind_when_a_copy_of_it_is_opened() {
    let (computer, path, mut session) = on_a_stick();
    closes(&mut session);
    let bytes = computer.disk.read(&path).unwrap();
    computer.sim.pull_out(stick());
    let copy = within("/docs", &path);
    computer.disk.make_dirs(Path::new("/docs")).unwrap();
    put(&computer, &copy, &bytes);
    let mut session = Session::open(&computer, &copy, "cccccc");
    strikes(&mut session, &[], &[&path]);
    moves(&mut session, "/home/moved");
    closes(&mut session);
    computer.sim.plug_in(stick(), 7);
    let moved = within("/home/moved", &path);
    starts(&computer, &moved, "dddddd", &[deleted(&path)]);
}

/// It has another name for the system than the last time.
#[test]
fn a_document_whose_stick_is_mounted_at_another_path_is_not_left_behind() {
    let (computer, path, mut session) = on_a_stick();
    closes(&mut session);
    let bytes = computer.disk.read(&path).unwrap();
    computer.sim.pull_out(stick());
    let other = Path::new("/stick1");
    computer.disk.make_dirs(other).unwrap();
    computer.sim.plug_in(other, 7);
    let there = within("/stick1", &path);
    put(&computer, &there, &bytes);
    let mut session = Session::open(&computer, &there, "cccccc");
    strikes(&mut session, &[], &[]);
    closes(&mut session);
    starts(&computer, &there, "dddddd", &[]);
    // On the third day it has the first one again.
    let bytes = computer.disk.read(&there).unwrap();
    computer.sim.pull_out(other);
    computer.sim.plug_in(stick(), 7);
    put(&computer, &path, &bytes);
    assert!(listed(&computer).contains(&(path, DocumentState::Sound)));
}

/// Sticks and shares may have another number each time. What is opened where it was is the document in use.
#[test]
fn a_document_whose_disk_has_another_number_is_not_left_behind() {
    let (computer, path, mut session) = on_a_stick();
    closes(&mut session);
    let bytes = computer.disk.read(&path).unwrap();
    computer.sim.plug_in(stick(), 8);
    put(&computer, &path, &bytes);
    let mut session = Session::open(&computer, &path, "cccccc");
    assert_eq!(noted(&computer), Vec::<PathBuf>::new());
    strikes(&mut session, &[], &[]);
    closes(&mut session);
    starts(&computer, &path, "dddddd", &[]);
}

/// The computer may give its own disk another number with the next start.
#[test]
fn a_document_on_the_computers_own_disk_is_left_nowhere() {
    for is_moved in [true, false] {
        let (computer, path, mut session) = beside_a_stick();
        closes(&mut session);
        let moved = within("/home/sorted", &path);
        computer.disk.make_dirs(Path::new("/home/sorted")).unwrap();
        computer.disk.rename(&path, &moved).unwrap();
        computer.sim.plug_in(Path::new("/home"), 9);
        let there = if is_moved {
            moved
        } else {
            computer.disk.remove(&moved).unwrap();
            bring_back(&computer, None)
        };
        starts(&computer, &there, "cccccc", &[]);
        assert_eq!(noted(&computer), Vec::<PathBuf>::new());
    }
}

#[test]
fn what_lies_on_another_stick_at_the_path_of_an_export_is_not_ours_to_delete() {
    let (computer, path, mut session) = beside_a_stick();
    let (place, out) = (computer.place(&path), stick().join("out.html"));
    export(&computer, &place, &out);
    put(&computer, &out, WORDS.as_bytes());
    computer.sim.plug_in(stick(), 8);
    put(&computer, &out, b"of somebody else");
    strikes(&mut session, &[], &[&out]);
    closes(&mut session);
    starts(&computer, &path, "cccccc", &[still_out(&out)]);
    assert_eq!(computer.disk.read(&out).unwrap(), b"of somebody else");
    computer.sim.plug_in(stick(), 7);
    starts(&computer, &path, "dddddd", &[deleted(&out)]);
}

#[test]
fn what_somebody_else_wrote_over_a_document_that_was_left_behind_is_not_ours_to_delete() {
    let (computer, path, mut session) = on_a_stick();
    moves(&mut session, "/docs");
    put(&computer, &path, b"hej");
    strikes(&mut session, &[], &[]);
    assert_eq!(computer.disk.read(&path).unwrap(), b"hej");
}

#[test]
fn a_document_that_is_moved_back_is_not_deleted() {
    let (computer, path, mut session) = on_a_stick();
    moves(&mut session, "/docs");
    computer.disk.remove(&path).unwrap();
    moves(&mut session, STICK);
    let moved = within("/docs", &path);
    strikes(&mut session, &[&moved], &[]);
    assert_eq!(document_entries(&computer, &path), session.leader.journal.entries());
}

/// The local folder is full as well: the move is what saves the day.
#[test]
fn a_move_that_cannot_be_noted_is_done_and_noted_later() {
    let (computer, path, mut session) = on_a_stick();
    let place = computer.place(&path);
    computer.sim.set_full(Some(&place.folder));
    moves(&mut session, "/docs");
    assert_eq!(noted(&computer), Vec::<PathBuf>::new());
    computer.sim.set_full(None);
    strikes(&mut session, &[&path], &[]);
    assert_eq!(computer.files_with(WORDS), Vec::<PathBuf>::new());
}

#[test]
fn the_end_of_the_day_reaches_a_document_that_was_left_behind_or_names_it() {
    for is_in in [true, false] {
        let (computer, path, mut session) = voted();
        moves(&mut session, "/docs");
        if !is_in {
            computer.sim.rewrite_in_place(&path, b"{\"format\": 2, \"id\": \"abcdefgh\",").unwrap();
        }
        end(&mut session);
        let told = if is_in { deleted(&path) } else { still_out(&path) };
        assert!(session.told.contains(&told), "{:?}", session.told);
        assert_eq!(computer.disk.metadata(&path).is_err(), is_in);
        assert_eq!(tells(&computer), Vec::<PathBuf>::new());
    }
}

/// The workshops that `list` shows, each with its path.
fn listed(computer: &Computer) -> Vec<(PathBuf, DocumentState)> {
    let clock = crate::shell::clock::SystemClock::start();
    let store =
        crate::shell::workshops::Store { disk: computer.disk.clone(), paths: computer.paths.clone(), clock };
    let (all, silent) = store.list();
    assert_eq!(silent, Vec::<PathBuf>::new());
    all.into_iter().map(|one| (one.path, one.whole)).collect()
}

#[test]
fn a_workshop_that_was_moved_is_listed_where_it_is_and_the_older_copy_says_so() {
    let (computer, path, mut session) = on_a_stick();
    moves(&mut session, "/docs");
    closes(&mut session);
    let moved = within("/docs", &path);
    let both = [(moved.clone(), DocumentState::Sound), (path.clone(), DocumentState::Left(moved.clone()))];
    assert_eq!(listed(&computer), both);
    // Opening it there once more changes nothing of that.
    starts(&computer, &moved, "cccccc", &[]);
    assert_eq!(listed(&computer), both);
    computer.disk.remove(&path).unwrap();
    assert_eq!(listed(&computer), [(moved, DocumentState::Sound)]);
}

#[test]
fn a_workshop_whose_document_is_there_is_not_brought_back_beside_it() {
    let (computer, path, mut session) = on_a_stick();
    moves(&mut session, "/docs");
    closes(&mut session);
    computer.disk.remove(&path).unwrap();
    let moved = within("/docs", &path);
    for wanted in [None, Some(path.as_path())] {
        assert_eq!(bring_back(&computer, wanted), moved);
    }
    assert!(computer.disk.metadata(&path).is_err());
}

#[test]
fn exporting_again_forgets_no_export_that_could_not_be_reached() {
    let (computer, path, mut session) = beside_a_stick();
    let (place, out) = (computer.place(&path), stick().join("out.html"));
    export(&computer, &place, &out);
    put(&computer, &out, WORDS.as_bytes());
    computer.sim.pull_out(stick());
    strikes(&mut session, &[], &[&out]);
    closes(&mut session);
    // Another stick is in, the same command is given, and its export is sound.
    computer.sim.plug_in(stick(), 8);
    export(&computer, &place, &out);
    put(&computer, &out, b"sound");
    starts(&computer, &path, "cccccc", &[still_out(&out)]);
    assert_eq!(computer.disk.read(&out).unwrap(), b"sound");
    // The first stick again, and writing over it fails.
    computer.sim.plug_in(stick(), 7);
    copies::announce(&*computer.disk, &place, &out).unwrap().failed(&*computer.disk, &place).unwrap();
    starts(&computer, &path, "dddddd", &[deleted(&out)]);
    assert_eq!(noted(&computer).len(), 1, "that on the other stick");
}

/// The console strikes words, and a command exports at the same time.
#[test]
fn an_export_is_on_the_list_although_copies_are_taken_away_while_it_is_written() {
    let (computer, path, mut session) = beside_a_stick();
    let place = computer.place(&path);
    let [before, out] = ["before.html", "out.html"].map(|name| stick().join(name));
    export(&computer, &place, &before);
    put(&computer, &before, WORDS.as_bytes());
    let announce = |out: &Path| copies::announce(&*computer.disk, &place, out).unwrap();
    // It is announced while another is deleted.
    let (disk, at, to) = (computer.disk.clone(), place.clone(), out.clone());
    computer.sim.meanwhile(Op::Remove, move || drop(copies::announce(&*disk, &at, &to).unwrap()));
    strikes(&mut session, &[&before], &[]);
    assert_eq!(noted(&computer), slice::from_ref(&out));
    // It is announced, not written yet, and not found when words are struck.
    let announced = announce(&out);
    session.add(&[WORDS]);
    strikes(&mut session, &[], &[]);
    assert_eq!(noted(&computer), Vec::<PathBuf>::new());
    announced.written(&*computer.disk, &place).unwrap();
    assert_eq!(noted(&computer), [out]);
}

/// The next strike names the export on the stick that is out, and not only the one at the same path that it can reach.
#[test]
fn exports_to_two_sticks_at_one_path_are_two() {
    let (computer, path, mut session) = beside_a_stick();
    let (place, out) = (computer.place(&path), stick().join("out.html"));
    for device in [8, 7] {
        computer.sim.plug_in(stick(), device);
        export(&computer, &place, &out);
    }
    put(&computer, &out, WORDS.as_bytes());
    strikes(&mut session, &[&out], &[&out]);
}

#[test]
fn an_export_that_was_written_over_need_not_be_reached_any_more() {
    let (computer, path, mut session) = on_a_stick();
    let place = computer.place(&path);
    let out = PathBuf::from("/home/out.html");
    export(&computer, &place, &out);
    computer.disk.make_dirs(&out).unwrap();
    strikes(&mut session, &[], &[&out]);
    closes(&mut session);
    export(&computer, &place, &out);
    starts(&computer, &path, "cccccc", &[]);
    assert_eq!(noted(&computer).len(), 1);
}

/// A FAT stick gives a folder another number each time that it is plugged in.
#[test]
fn an_export_that_its_owner_deleted_is_gone_whatever_number_its_folder_has_by_now() {
    let (computer, path, mut session) = on_a_stick();
    let place = computer.place(&path);
    let out = stick().join("exports/out.html");
    computer.disk.make_dirs(out.parent().unwrap()).unwrap();
    export(&computer, &place, &out);
    computer.disk.make_dirs(&out).unwrap();
    strikes(&mut session, &[], &[&out]);
    closes(&mut session);
    computer.sim.remove_dir(&out);
    computer.sim.remove_dir(out.parent().unwrap());
    computer.disk.make_dirs(out.parent().unwrap()).unwrap();
    starts(&computer, &path, "cccccc", &[]);
    assert_eq!(noted(&computer), Vec::<PathBuf>::new());
}

#[test]
fn only_what_could_not_be_reached_can_be_taken_off_the_list_by_its_owner() {
    let (computer, path, mut session) = on_a_stick();
    let place = computer.place(&path);
    let [gone, later] = ["/gone/out.html", "/home/later.html"].map(PathBuf::from);
    export(&computer, &place, &gone);
    strikes(&mut session, &[], &[&gone]);
    closes(&mut session);
    export(&computer, &place, &later);
    starts(&computer, &path, "cccccc", &[still_out(&gone)]);
    let give_up = |path: &Path| copies::give_up(&*computer.disk, &place, path).unwrap();
    assert_eq!([give_up(&later), give_up(&gone), give_up(&gone)], [false, true, false]);
    starts(&computer, &path, "dddddd", &[]);
    assert_eq!(noted(&computer).len(), 1);
}
