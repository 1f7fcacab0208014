//! Once the day has ended no file tells what stands on one slip, wherever writing that was cut off.

use std::sync::Mutex;

use super::*;
use crate::shell::disk::sim::Policy;
use crate::workshop::decide::{ClockCommand, VoteCommand};

/// A slip as a file of ours holds it.
const SLIP: &str = "{\"slip\":{";

/// The files in which a slip still names a candidate.
fn told(computer: &Computer) -> Vec<PathBuf> {
    let names = |path: &PathBuf| {
        let text = String::from_utf8_lossy(&computer.sim.read(path).unwrap()).into_owned();
        text.split(SLIP)
            .skip(1)
            .any(|slip| !slip.contains("\"on\":[]") || slip.find("\"on\":[]") > slip.find('}'))
    };
    computer.sim.files().into_iter().filter(names).collect()
}

/// A day with seven slips in a document, a generation, two journals, a copy and a fork; not ended.
fn voted() -> (Computer, PathBuf, Session) {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["ett", "två"]);
    let on = newest(&session.leader.journal);
    let begun = session.leader.tell(Command::Clock(ClockCommand::Next));
    let vote = session.leader.vote();
    let opened = session.leader.journal.entries().last().cloned().unwrap();
    session.carry_out(vec![StoreRequest::Append(begun), StoreRequest::Append(opened)]);
    for _ in 0..7 {
        let slip = session.leader.tell(Command::Vote(VoteCommand::Slip(vote, vec![on, on])));
        session.carry_out(vec![StoreRequest::Append(slip), StoreRequest::Checkpoint]);
    }
    let bytes = computer.disk.read(&path).unwrap();
    let entries = session.leader.journal.entries().to_vec();
    let base = crate::workshop::document::Base::of("abcdefgh", &entries[..1]);
    let mut fork = crate::workshop::document::header(&base);
    let other = Entry { by: "oooooo".parse().unwrap(), seq: 2, ..Entry::clone(entries.last().unwrap()) };
    fork.extend(crate::workshop::document::line(&other));
    let place = computer.place(&path);
    let copy = PathBuf::from(format!("{}.edited-1", path.display()));
    for (path, bytes) in [(copy, bytes), (place.folder.join("forked.jsonl"), fork)] {
        let mut file = computer.disk.create_new(&path).unwrap();
        file.append(&bytes).unwrap();
        file.sync_all().unwrap();
        computer.disk.sync_dir(path.parent().unwrap()).unwrap();
    }
    exports::note(&*computer.disk, &place, Path::new("/home/out.md")).unwrap();
    (computer, path, session)
}

/// Ends the day, as the live screen does.
fn end(session: &mut Session) {
    let mut asks = Vec::new();
    while session.leader.is().day.ended.is_none() {
        asks.push(StoreRequest::Append(session.leader.tell(Command::Clock(ClockCommand::Next))));
    }
    asks.pop();
    asks.push(StoreRequest::Strike(session.leader.journal.entries().to_vec()));
    session.carry_out(asks);
}

#[test]
fn when_the_day_has_ended_no_file_tells_what_stands_on_a_slip() {
    let (computer, path, mut session) = voted();
    assert!(told(&computer).len() >= 5, "{:?}", told(&computer));
    end(&mut session);
    assert_eq!(told(&computer), Vec::<PathBuf>::new());
    let entries = session.leader.journal.entries().to_vec();
    assert_eq!(computer.entries(&path), entries);
    assert_eq!(session.saved(), session.leader.journal.seq());
    let fork = computer.disk.read(&computer.place(&path).folder.join("forked.jsonl")).unwrap();
    let read = crate::workshop::document::read_lines(&fork);
    assert_eq!((read.entries.len(), read.damaged, read.torn), (1, None, None), "it still reads");
    let noted = exports::read(&*computer.disk, &computer.place(&path)).unwrap();
    assert_eq!(noted.len(), 1, "no export holds a slip");
    session.carry_out(vec![StoreRequest::Close]);
    assert_eq!(document_entries(&computer, &path), entries);
}

#[test]
fn writing_it_that_is_cut_off_is_finished_by_the_next_run() {
    for policy in [Policy::AllDropped, Policy::AllKept, Policy::Seed(1), Policy::Seed(2)] {
        let (computer, path, mut session) = voted();
        let broken = Arc::new(Mutex::new(Vec::new()));
        let (noted, at) = (broken.clone(), path.clone());
        computer.sim.watch(move |moment| {
            let after = Computer::with(moment.crash(policy));
            let mut open = after.open(&at, "zzzzzz");
            let reports = open.live.begin(Leader::new().now);
            open.live.carry_out(vec![StoreRequest::Close], Leader::new().now);
            let ended = open.journal.workshop().day.ended.is_some();
            let failed = reports.iter().any(|told| matches!(told, StoreReport::NotSaved(_)));
            if failed || (ended && !told(&after).is_empty()) {
                noted.lock().unwrap().push(format!("{} {:?}: {:?}", moment.number, moment.op, told(&after)));
            }
        });
        end(&mut session);
        let broken = broken.lock().unwrap();
        assert!(broken.is_empty(), "{broken:#?}");
    }
}
