//! Every operation of a day fails, once or from then on, in each way that a disk can fail.

use std::io;

use super::*;
use crate::shell::disk::sim::{Policy, SimFailure, SimFault};
use crate::shell::os::numbers::{EACCES, EIO, ENOSPC, EROFS};

const WAYS: [SimFailure; 5] = [
    SimFailure::Code(EIO),
    SimFailure::Code(ENOSPC),
    SimFailure::Error(io::ErrorKind::PermissionDenied),
    SimFailure::Code(EROFS),
    SimFailure::Short(1, EIO),
];

/// A short day on a disk with a fault. Returns whether the fault occurred.
fn day_with(fault: SimFault) -> bool {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let before = computer.sim.operations();
    computer.sim.fail(fault);
    let Ok(open) = computer.try_open(&path, "bbbbbb") else {
        computer.sim.mend();
        assert_eq!(computer.entries(&path).len(), 1, "{fault:?}: a refusal changes nothing");
        return true;
    };
    let mut leader = Leader::new();
    leader.journal = open.journal;
    leader.run = "bbbbbb".parse().unwrap();
    let mut session = Session { leader, live: open.live, told: Vec::new() };
    session.told = session.live.begin(session.leader.now);
    for lines in [["ett", "två"], ["tre", "fyra"]] {
        session.add(&lines);
        nothing_saved_is_lost(&computer, &path, &session, fault);
    }
    session.carry_out(vec![StoreRequest::Checkpoint]);
    session.add(&["fem"]);
    nothing_saved_is_lost(&computer, &path, &session, fault);
    let met = computer.sim.operations() - before >= fault.nth;
    computer.sim.mend();
    session.carry_out(vec![StoreRequest::Again]);
    let all = session.leader.journal.entries().to_vec();
    assert_eq!(session.saved(), all.len() as u32, "{fault:?}: all is saved once the disk is well");
    assert!(!matches!(session.told.last(), Some(StoreReport::NotSaved(_))), "{fault:?}: {:?}", session.told);
    nothing_saved_is_lost(&computer, &path, &session, fault);
    session.carry_out(vec![StoreRequest::Close]);
    let after = Computer::with(computer.sim.crash(Policy::AllDropped));
    assert_eq!(after.entries(&path), all, "{fault:?}");
    assert_eq!(document_entries(&after, &path), all, "{fault:?}");
    met
}

/// After a power cut now, with the disk healthy again, everything reported as saved is there.
fn nothing_saved_is_lost(computer: &Computer, path: &Path, session: &Session, fault: SimFault) {
    let after = Computer::with(computer.sim.crash(Policy::AllDropped));
    let (there, saved) = (after.entries(path), session.saved() as usize);
    let entries = session.leader.journal.entries();
    assert_eq!(there.get(..saved), entries.get(..saved), "{fault:?}: {:?}", session.told);
}

fn every_operation_fails(from_then_on: bool) {
    for error in WAYS {
        let mut nth = 1;
        while day_with(SimFault { error, nth, from_then_on, only: None }) {
            nth += 1;
        }
        assert!(nth > 40, "{error:?}: only {nth} operations");
    }
}

#[test]
fn a_fault_at_any_operation_is_told_or_harmless_and_then_mended() {
    every_operation_fails(false);
}

#[test]
fn a_disk_that_fails_for_good_is_told_and_then_mended() {
    every_operation_fails(true);
}

#[test]
fn a_failed_sync_poisons_the_file() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["ett"]);
    computer.sim.fail(SimFault {
        error: SimFailure::Code(EIO),
        nth: 1,
        from_then_on: true,
        only: Some(Op::Sync),
    });
    session.add(&["två"]);
    let told = session.told.last().unwrap().clone();
    assert!(matches!(told, StoreReport::NotSaved(Trouble::Other(..))), "{told:?}");
    computer.sim.mend();
    session.add(&["tre"]);
    assert_eq!(session.told.last(), Some(&StoreReport::Saved(4)));
    // The second sync of the first file would have reported success, and kept nothing.
    let after = Computer::with(computer.sim.crash(Policy::AllDropped));
    assert_eq!(after.entries(&path), session.leader.journal.entries());
    assert!(after.disk.read(&computer.place(&path).journal(session.leader.run, 3)).is_ok());
}

#[test]
fn a_full_disk_is_told_and_the_workshop_goes_on() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    let used: usize = computer.sim.files().iter().map(|file| computer.sim.read(file).unwrap().len()).sum();
    computer.sim.set_capacity(Some(used as u64 + 300));
    for number in 0..5 {
        session.add(&[&format!("rad {number}")]);
    }
    assert!(
        matches!(session.told.last(), Some(StoreReport::NotSaved(Trouble::Full(_)))),
        "{:?}",
        session.told
    );
    let saved = session.saved() as usize;
    let after = Computer::with(computer.sim.crash(Policy::AllDropped));
    assert_eq!(after.entries(&path).get(..saved), session.leader.journal.entries().get(..saved));
    computer.sim.set_capacity(None);
    session.carry_out(vec![StoreRequest::Again]);
    assert_eq!(session.told.last(), Some(&StoreReport::Saved(6)));
}

#[test]
fn a_document_that_cannot_be_written_is_told_as_no_loss_while_the_journal_has_it_all() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    let used: usize = computer.sim.files().iter().map(|file| computer.sim.read(file).unwrap().len()).sum();
    computer.sim.set_capacity(Some(used as u64 + 300));
    session.add(&["ett"]);
    session.carry_out(vec![StoreRequest::Checkpoint]);
    let told = session.told.last().cloned();
    let Some(StoreReport::NotSaved(trouble @ Trouble::Behind(_))) = &told else { panic!("{told:?}") };
    assert_eq!(*trouble, Trouble::Behind(Box::new(Trouble::Full(path.clone()))));
    assert!(trouble.all_is_saved());
    let after = Computer::with(computer.sim.crash(Policy::AllDropped));
    assert_eq!(after.entries(&path), session.leader.journal.entries());
    // If the journal cannot be written either, that is a loss.
    for number in 0..5 {
        session.add(&[&format!("rad {number}")]);
    }
    session.carry_out(vec![StoreRequest::Checkpoint]);
    let told = session.told.last().cloned();
    let Some(StoreReport::NotSaved(trouble)) = told else { panic!("{told:?}") };
    assert!(!trouble.all_is_saved(), "{trouble:?}");
    computer.sim.set_capacity(None);
    session.carry_out(vec![StoreRequest::Again]);
    assert_eq!(document_entries(&computer, &path), session.leader.journal.entries());
}

#[test]
fn that_the_document_lags_is_said_until_it_does_not() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    let used: usize = computer.sim.files().iter().map(|file| computer.sim.read(file).unwrap().len()).sum();
    computer.sim.set_capacity(Some(used as u64 + 700));
    session.add(&["ett"]);
    session.carry_out(vec![StoreRequest::Checkpoint]);
    let lags = StoreReport::NotSaved(Trouble::Behind(Box::new(Trouble::Full(path.clone()))));
    assert_eq!(session.told.last(), Some(&lags));
    session.add(&["två"]);
    assert_eq!(session.told.iter().rev().take(2).collect::<Vec<_>>(), [&lags, &StoreReport::Saved(3)]);
    let told = session.told.len();
    session.carry_out(vec![StoreRequest::Keep(Box::default())]);
    assert_eq!(session.told.len(), told, "nothing is news");
    computer.sim.set_capacity(None);
    session.carry_out(vec![StoreRequest::Again]);
    assert_eq!(session.told.last(), Some(&StoreReport::Saved(3)));
    assert_eq!(document_entries(&computer, &path), session.leader.journal.entries());
}

#[test]
fn a_generation_that_cannot_be_written_is_told_though_the_document_is_there() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["ett"]);
    // The first file created for a checkpoint is the generation.
    computer.sim.fail(SimFault {
        error: SimFailure::Code(EACCES),
        nth: 1,
        from_then_on: false,
        only: Some(Op::Create),
    });
    session.carry_out(vec![StoreRequest::Checkpoint]);
    let folder = computer.place(&path).generations();
    let trouble = Trouble::Alone(Box::new(Trouble::NotAllowed(folder.clone())));
    assert_eq!(session.told.last(), Some(&StoreReport::NotSaved(trouble)));
    assert_eq!(document_entries(&computer, &path), session.leader.journal.entries());
    // The next document that can be written reports that all is well again.
    session.add(&["två"]);
    session.carry_out(vec![StoreRequest::Checkpoint]);
    assert_eq!(session.told.last(), Some(&StoreReport::Saved(3)));
    assert_eq!(computer.disk.list(&folder).unwrap().len(), 2, "that of the beginning and this one");
}

#[test]
fn a_folder_where_nothing_may_be_written_is_refused_at_once_and_unchanged() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    drop(computer.open(&path, "aaaaab"));
    let before = computer.sim.files();
    computer.sim.fail(SimFault {
        error: SimFailure::Code(EROFS),
        nth: 1,
        from_then_on: true,
        only: Some(Op::Create),
    });
    assert_eq!(
        computer.try_open(&path, "bbbbbb").err(),
        Some(Trouble::NotAllowed(path.parent().unwrap().to_path_buf()))
    );
    assert_eq!(computer.sim.files(), before);
}
