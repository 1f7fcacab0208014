//! Exports to a share that does not answer.

use std::sync::Arc;

use super::*;
use crate::app::effect::StoreRequest;
use crate::app::msg::StoreReport;
use crate::app::texts;
use crate::shell::clock::SystemClock;
use crate::shell::disk::Disk;
use crate::shell::disk::sim::{Op, SimDisk, SimFailure, SimFault};
use crate::shell::disk::stuck::StuckDisk;
use crate::shell::os::numbers::EIO;
use crate::shell::paths::Paths;
use crate::shell::settings::Remembered;
use crate::shell::store::read;
use crate::workshop::decide::{Command, ItemCommand};
use crate::workshop::event::{Event, ItemEvent};
use crate::workshop::fixture::{LIST, Leader, opened, text};
use crate::workshop::words::Lang;

/// A context on this disk, and a workshop.
fn context(disk: Arc<dyn Disk>) -> (CommandContext, Found) {
    let store = Store { disk, paths: Paths::all_in(Path::new("/home")), clock: SystemClock::start() };
    let path = store.make(opened(), None).unwrap();
    let found = read(&*store.disk, &store.paths.live, &path).unwrap();
    (
        CommandContext { texts: texts(Lang::En), lang: Lang::En, store, remembered: Remembered::default() },
        found,
    )
}

#[test]
fn a_share_that_does_not_answer_is_named_and_nothing_is_noted_or_written() {
    let sim = SimDisk::new();
    sim.make_dirs(Path::new("/share")).unwrap();
    let out = Path::new("/share/out.html");
    for force in [false, true] {
        let stuck = Arc::new(StuckDisk::new(Arc::new(sim.clone()), Path::new("/share"), None));
        let (context, found) = context(stuck.clone());
        let done = to_file(&context, &found, out, force, b"words".to_vec(), |_| panic!("nothing is written"));
        let Err(Problem::Refused(said)) = done else { panic!("it was written") };
        assert!(said.contains("/share/out.html") && said.contains("does not answer"), "{said}");
        assert!(copies::read(&sim, &found.place).unwrap().is_empty() && sim.metadata(out).is_err());
        sim.remove(&found.place.document).unwrap();
    }
}

/// The console strikes words that the command has read, while it writes over an earlier export: before it puts its own
/// there, or after. Whichever of the two deletes that, it is gone.
#[test]
fn an_export_in_which_words_are_struck_meanwhile_is_deleted_or_named() {
    for (fails, is_there) in [(false, false), (true, false), (false, true)] {
        let sim = SimDisk::new();
        let (context, found) = context(Arc::new(sim.clone()));
        let place = found.place.clone();
        let mut console = context.store.open(&place.document).unwrap().open;
        let mut leader = Leader::new();
        leader.journal = console.journal;
        let add = ItemCommand::Add { list: LIST.to_owned(), text: text("Anna"), from: None, group: None };
        let said = leader.tell(Command::Item(add));
        let now = leader.now;
        console.live.carry_out(vec![StoreRequest::Append(said.clone()), StoreRequest::Checkpoint], now);
        let out = Path::new("/home/out.md");
        let write = |found: &Found| to_file(&context, found, out, true, b"Anna".to_vec(), |_| {});
        let found = read(&sim, &context.store.paths.live, &found.place.document).unwrap();
        assert!(write(&found).is_ok() && write(&found).is_ok());
        let Event::Item(ItemEvent::Added { id, .. }) = said.events[0] else { panic!("{said:?}") };
        leader.strike(&[id]);
        let (entries, other) = (leader.journal.entries().to_vec(), sim.clone());
        let error = SimFailure::Code(EIO);
        let strikes = move || {
            console.live.carry_out(vec![StoreRequest::Strike(entries)], now);
            assert!(other.metadata(out).is_err(), "it is deleted");
            if fails {
                other.fail(SimFault { error, nth: 1, from_then_on: true, only: Some(Op::Remove) });
            }
        };
        if is_there {
            // Its folder is synced once it is there.
            let then = sim.clone();
            sim.meanwhile(Op::Rename, move || then.meanwhile(Op::SyncDir, strikes));
        } else {
            sim.meanwhile(Op::Create, strikes);
        }
        let Err(Problem::Refused(said)) = write(&found) else { panic!("it was written") };
        let (says, left) = if fails { ("may remain", 1) } else { ("Deleted", 0) };
        assert!(said.contains(says) && said.contains("/home/out.md"), "{said}");
        assert_eq!(sim.metadata(out).is_ok(), fails);
        sim.mend();
        let noted = copies::read(&sim, &place).unwrap();
        assert_eq!(noted.len(), left);
        // What could not be deleted is at the next start.
        let again = context.store.open(&place.document).unwrap().open.live.begin(now);
        assert_eq!(
            again.iter().any(|told| *told == StoreReport::Deleted(vec![out.into()])),
            fails,
            "{again:?}"
        );
        // Written of what is there now, it stays.
        let found = read(&sim, &context.store.paths.live, &place.document).unwrap();
        assert!(write(&found).is_ok() && sim.metadata(out).is_ok());
    }
}

/// Only its folder could not be synced.
#[test]
fn an_export_that_is_there_although_writing_it_failed_stays_noted() {
    let sim = SimDisk::new();
    let (context, found) = context(Arc::new(sim.clone()));
    let (place, out) = (&found.place, Path::new("/home/out.md"));
    let Ok(announced) = announce(&context.store, place, out, false) else { panic!("it is refused") };
    let error = SimFailure::Code(EIO);
    sim.fail(SimFault { error, nth: 1, from_then_on: false, only: Some(Op::SyncDir) });
    let done = written(&context.store, place, out, &announced, b"words", found.journal.entries());
    assert!(matches!(done, Err(Unwritten::Failed(_))));
    assert_eq!(sim.read(out).unwrap(), b"words");
    assert_eq!(copies::read(&sim, place).unwrap().len(), 1);
}

#[test]
fn a_write_that_takes_long_is_said_and_waited_for() {
    let sim = SimDisk::new();
    sim.make_dirs(Path::new("/share")).unwrap();
    let out = Path::new("/share/out.html");
    // Looking is answered; writing goes on only once somebody was told that it takes long.
    let stuck = Arc::new(StuckDisk::new(Arc::new(sim.clone()), Path::new("/share/out.html.0.tmp"), None));
    let (context, found) = context(stuck.clone());
    let mut said = String::new();
    let done = to_file(&context, &found, out, false, b"words".to_vec(), |word| {
        word.clone_into(&mut said);
        stuck.answer();
    });
    assert!(done.is_ok() && said.contains("/share/out.html"), "{said}");
    assert_eq!(sim.read(out).unwrap(), b"words");
    assert_eq!(copies::read(&sim, &found.place).unwrap().len(), 1);
}
