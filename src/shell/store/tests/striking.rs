//! Words struck for good are in no file, whatever cuts the striking off.

use std::sync::Mutex;

use super::*;
use crate::shell::disk::sim::{EIO, Failure, Fault, Policy};

const WORDS: &str = "patienten \"Anna\" på avdelning 5";

/// What the words look like in a JSON string.
const QUOTED: &str = "patienten \\\"Anna\\\" på avdelning 5";

fn traces(computer: &Computer) -> Vec<PathBuf> {
    computer.files_with(WORDS).into_iter().chain(computer.files_with(QUOTED)).collect()
}

/// A workshop in which the words were said, written everywhere, and a session that goes on.
fn said() -> (Computer, PathBuf, Session, Id) {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut first = Session::open(&computer, &path, "bbbbbb");
    first.add(&["ett", WORDS]);
    let id = newest(&first.leader.journal);
    first.carry_out(vec![Ask::Checkpoint]);
    first.add(&["två"]);
    let computer = Computer::with(computer.sim.kill());
    let mut session = Session::open(&computer, &path, "cccccc");
    session.add(&["tre"]);
    session.carry_out(vec![Ask::Checkpoint]);
    session.add(&["fyra"]);
    let mut left = Left::default();
    left.drafts.insert(1, WORDS.to_owned());
    session.carry_out(vec![Ask::Keep(left)]);
    let place = computer.place(&path);
    exports::note(&*computer.disk, &place, Path::new("/home/out.md")).unwrap();
    for (path, content) in [
        (PathBuf::from("/home/out.md"), WORDS.to_owned()),
        (place.folder.join("old.jsonl.rejected"), WORDS.to_owned()),
        (PathBuf::from(format!("{}.edited-1", path.display())), format!("[\"{QUOTED}\", 1]")),
    ] {
        let mut file = computer.disk.create_new(&path).unwrap();
        file.append(content.as_bytes()).unwrap();
        file.sync_all().unwrap();
        computer.disk.sync_dir(path.parent().unwrap()).unwrap();
    }
    (computer, path, session, id)
}

#[test]
fn struck_words_are_in_no_file_and_numbers_and_undo_work_on() {
    let (computer, path, mut session, id) = said();
    assert!(traces(&computer).len() >= 5, "{:?}", traces(&computer));
    session.strike(id);
    assert_eq!(session.told.last(), Some(&Told::Saved(session.leader.journal.seq())));
    assert_eq!(traces(&computer), Vec::<PathBuf>::new());
    session.add(&["fem"]);
    let entries = session.leader.journal.entries().to_vec();
    assert_eq!(computer.entries(&path), entries);
    let kept = computer.files_with("▮▮▮");
    assert!(kept.iter().any(|path| path.to_str().unwrap().ends_with(".edited-1")), "{kept:?}");
    session.carry_out(vec![Ask::Close]);
    assert_eq!(document_entries(&computer, &path), entries);
}

#[test]
fn a_fork_that_holds_the_words_is_rewritten_and_still_reads() {
    let (computer, path, mut session, id) = said();
    let entries = session.leader.journal.entries().to_vec();
    let fork = computer.place(&path).folder.join("forked.jsonl");
    let mut leader = Leader::new();
    leader.run = "oooooo".parse().unwrap();
    leader.journal = Journal::replay(entries[..1].to_vec()).unwrap();
    let lines = [added(&mut leader, "annat"), added(&mut leader, WORDS)];
    let base = crate::workshop::document::Base::of("abcdefgh", &entries[..1]);
    let mut bytes = crate::workshop::document::header(&base);
    lines.iter().for_each(|entry| bytes.extend(crate::workshop::document::line(entry)));
    computer.disk.create_new(&fork).unwrap().append(&bytes).unwrap();
    session.strike(id);
    assert_eq!(traces(&computer), Vec::<PathBuf>::new());
    let read = crate::workshop::document::read_lines(&computer.disk.read(&fork).unwrap());
    assert_eq!((read.entries.len(), read.damaged, read.torn), (2, None, None));
}

/// Cuts the striking off at each of its operations, and lets a later run finish it.
fn cut_off(policy: Policy) {
    let (computer, path, mut session, id) = said();
    let before = session.leader.journal.entries().to_vec();
    let broken = Arc::new(Mutex::new(Vec::new()));
    let (noted, at) = (broken.clone(), path.clone());
    computer.sim.watch(move |moment| {
        let after = Computer::with(moment.crash(policy));
        let mut open = after.open(&at, "zzzzzz");
        let told = open.live.begin(Leader::new().now);
        open.live.carry_out(vec![Ask::Close], Leader::new().now);
        let struck = open.journal.entries().iter().flat_map(|entry| &entry.events);
        let struck = struck.into_iter().any(|event| matches!(event, Event::Struck { .. }));
        let there = after.entries(&at);
        let kept = there.len() >= before.len() && there.iter().zip(&before).all(|(a, b)| a.seq == b.seq);
        if !kept
            || (struck && !traces(&after).is_empty())
            || told.iter().any(|t| matches!(t, Told::NotSaved(_)))
        {
            let line = format!("{} {:?}: {told:?} {:?}", moment.number, moment.op, traces(&after));
            noted.lock().unwrap().push(line);
        }
    });
    session.strike(id);
    let broken = broken.lock().unwrap();
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn striking_that_is_cut_off_is_finished_by_the_next_run_when_all_unsynced_is_gone() {
    cut_off(Policy::AllDropped);
}

#[test]
fn and_when_all_of_it_is_there() {
    cut_off(Policy::AllKept);
}

#[test]
fn and_when_chance_decides() {
    (0..6).for_each(|seed| cut_off(Policy::Seed(seed)));
}

#[test]
fn striking_on_a_disk_that_fails_is_tried_again() {
    let mut nth = 1;
    loop {
        let (computer, path, mut session, id) = said();
        let before = computer.sim.operations();
        computer.sim.fail(Fault { error: Failure::Code(EIO), nth, from_then_on: false, only: None });
        session.strike(id);
        let met = computer.sim.operations() - before >= nth;
        computer.sim.mend();
        session.carry_out(vec![Ask::Again]);
        assert_eq!(session.saved(), session.leader.journal.seq(), "fault at {nth}: {:?}", session.told);
        assert_eq!(traces(&computer), Vec::<PathBuf>::new(), "fault at {nth}: {:?}", session.told);
        assert_eq!(computer.entries(&path), session.leader.journal.entries(), "fault at {nth}");
        if !met {
            break;
        }
        nth += 1;
    }
    assert!(nth > 20, "only {nth} operations");
}
