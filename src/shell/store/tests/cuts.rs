//! Power cuts and kills at every operation of a whole day.

use std::sync::Arc;

use std::sync::{Mutex, PoisonError};

use super::*;
use crate::shell::disk::sim::{Moment, Policy};

/// What was reported by the time of a cut.
#[derive(Default)]
struct Promised {
    entries: Vec<Arc<Entry>>,
    saved: u32,
    cuts: u32,
    broken: Vec<String>,
}

type Shared = Arc<Mutex<Promised>>;

fn lock(shared: &Shared) -> std::sync::MutexGuard<'_, Promised> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Plays a whole day in two runs, killing the first, and calls `tell` whenever a promise is made.
fn play(computer: &Computer, path: &Path, mut tell: impl FnMut(&Session)) {
    let mut session = Session::open(computer, path, "bbbbbb");
    tell(&session);
    // Before anything but the journal was ever synced.
    session.add(&["först"]);
    tell(&session);
    for (at, step) in ["opening", "check-in", "collect", "themes"].into_iter().enumerate() {
        session.leader.go_to(step);
        let entry = session.leader.journal.entries().last().unwrap().clone();
        session.carry_out(vec![StoreRequest::Append(entry), StoreRequest::Checkpoint]);
        tell(&session);
        for number in 0..3 {
            let (one, two) = (format!("{step} {number} ett"), format!("{step} {number} två"));
            session.add(&[&one, &two]);
            tell(&session);
        }
        if at == 2 {
            session.carry_out(vec![StoreRequest::Keep(Box::default())]);
        }
    }
}

fn finish(session: &mut Session, mut tell: impl FnMut(&Session)) {
    session.add(&["sist"]);
    tell(session);
    session.carry_out(vec![StoreRequest::Checkpoint]);
    session.add(&["allra sist"]);
    tell(session);
    session.carry_out(vec![StoreRequest::Close]);
    tell(session);
}

fn promise(shared: &Shared, session: &Session) {
    let mut promised = lock(shared);
    promised.saved = promised.saved.max(session.saved());
    promised.entries = session.leader.journal.entries().to_vec();
}

/// Opens what a cut left, and checks everything that was promised.
fn check(moment: &Moment<'_>, policy: Policy, path: &Path, shared: &Shared) {
    let (entries, saved) = {
        let mut promised = lock(shared);
        promised.cuts += 1;
        (promised.entries.clone(), promised.saved as usize)
    };
    let after = Computer::with(moment.crash(policy));
    let broken = match after.try_open(path, "zzzzzz") {
        Err(trouble) => Some(format!("not opened: {trouble:?}")),
        Ok(mut open) => {
            let told = open.live.begin(Leader::new().now);
            let there = open.journal.entries();
            let kept = there.get(..saved) == entries.get(..saved);
            // Zeros where a journal was begun may be all that is left of more.
            let is_zeros =
                |path: &PathBuf| after.disk.read(path).is_ok_and(|all| all.iter().all(|b| *b == 0));
            let odd = open.findings.iter().find(|finding| match finding {
                Finding::UnreadableJournal(path) => !is_zeros(path),
                finding => **finding != Finding::Torn,
            });
            let closed = open.live.carry_out(vec![StoreRequest::Close], Leader::new().now);
            let again = after.entries(path) == there;
            (!kept
                || odd.is_some()
                || !again
                || told.iter().chain(&closed).any(|t| matches!(t, StoreReport::NotSaved(_))))
            .then(|| format!("kept {kept}, odd {odd:?}, again {again}, {told:?}, {} of {saved}", there.len()))
        }
    };
    if let Some(broken) = broken {
        lock(shared).broken.push(format!("{} {:?} {policy:?}: {broken}", moment.number, moment.op));
    }
}

/// Cuts at every operation of a day under each policy.
fn cut_everywhere(policies: &'static [Policy]) {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let shared = Shared::default();
    let watched = (shared.clone(), path.clone());
    computer.sim.watch(move |moment| {
        policies.iter().for_each(|policy| check(moment, *policy, &watched.1, &watched.0));
    });
    play(&computer, &path, |session| promise(&shared, session));
    // A kill, then a second run whose every operation is cut too: a fault during recovery.
    let second = Computer::with(computer.sim.kill());
    let watched = (shared.clone(), path.clone());
    second.sim.watch(move |moment| {
        policies.iter().for_each(|policy| check(moment, *policy, &watched.1, &watched.0));
    });
    let mut session = Session::open(&second, &path, "cccccc");
    promise(&shared, &session);
    finish(&mut session, |session| promise(&shared, session));
    let promised = lock(&shared);
    assert!(
        promised.broken.is_empty(),
        "{} of {}: {:#?}",
        promised.broken.len(),
        promised.cuts,
        promised.broken.iter().take(5).collect::<Vec<_>>()
    );
    assert!(promised.cuts > 150 && promised.saved > 28, "{} cuts, {} saved", promised.cuts, promised.saved);
}

#[test]
fn a_power_cut_at_any_operation_loses_nothing_that_was_saved_when_all_unsynced_is_gone() {
    cut_everywhere(&[Policy::AllDropped]);
}

#[test]
fn nor_when_all_of_it_is_there() {
    cut_everywhere(&[Policy::AllKept]);
}

#[test]
fn nor_when_chance_decides() {
    cut_everywhere(&[Policy::Seed(1), Policy::Seed(2), Policy::Seed(3)]);
}

/// A kill, and a power cut soon after: what the second run read was never synced.
#[test]
fn what_a_later_run_read_and_told_as_saved_outlasts_a_power_cut() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    let before = computer.sim.operations() as usize;
    session.add(&["ett"]);
    let sync = computer.sim.log()[before..].iter().position(|op| *op == Op::Sync).unwrap();
    let unsynced = added(&mut session.leader, "två");
    // It is written as the line before it was, but not synced.
    computer.sim.halt_at(sync as u64 + 1);
    session.carry_out(vec![StoreRequest::Append(unsynced)]);
    assert_eq!(session.saved(), 2);
    let killed = Computer::with(computer.sim.kill());
    let mut second = Session::open(&killed, &path, "cccccc");
    assert_eq!(second.leader.journal.seq(), 3, "what stood in the file counts");
    second.add(&["tre"]);
    let cut = Computer::with(killed.sim.crash(Policy::AllDropped));
    assert_eq!(cut.entries(&path), second.leader.journal.entries());
}
