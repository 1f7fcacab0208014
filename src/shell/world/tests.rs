//! What the shell makes of effects that need a thread, and of answers that come too late.

use std::sync::mpsc;

use super::*;
use crate::shell::clock::SystemClock;
use crate::shell::paths::Paths;
use crate::workshop::decide::{Command, ItemCommand};
use crate::workshop::event::Opened;
use crate::workshop::fixture::{LIST, Leader, text};

/// The throw-away copy of a rehearsal: its folder must outlive the writer.
#[test]
fn a_writer_that_died_and_cannot_be_begun_again_is_trouble_until_it_can() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::real(Paths::all_in(home.path()), SystemClock::start());
    let now = store.clock.now();
    let (send, heard) = mpsc::channel();
    let remembered = Remembered::read(&*store.disk, &store.paths);
    let ready = store.throw_away(Leader::new().journal.entries().to_vec()).unwrap();
    let (path, clock) = (ready.path().to_path_buf(), store.clock);
    let (session, opened) = ready.start(clock, |_| panic!("the writer dies in this test")).unwrap();
    while session.ask(StoreRequest::Again).is_ok() {
        std::thread::yield_now();
    }
    let mut world = EffectRunner::new(store, remembered, send, Shared::default());
    world.open = Some(session);
    let (mut journal, run) = (opened.journal, opened.run);
    let add = ItemCommand::Add { list: LIST.to_owned(), text: text("Buller"), from: None, group: None };
    let entry = journal.command(Command::Item(add), now, run).unwrap().clone();

    let away = path.with_extension("away");
    std::fs::rename(&path, &away).unwrap();
    world.ask(StoreRequest::Append(entry.clone()));
    assert!(matches!(heard.recv(), Ok(Heard::Again)));
    world.land();
    assert_eq!(world.trouble, Some(Trouble::Missing(path.clone())));
    assert!(matches!(heard.try_iter().last(), Some(Heard::Msg(Msg::Store(StoreReport::NotSaved(_))))));

    std::fs::rename(&away, &path).unwrap();
    world.ask(StoreRequest::Again);
    assert!(heard.iter().any(|heard| matches!(heard, Heard::Again)));
    world.land();
    let saved =
        |heard: Heard| matches!(heard, Heard::Msg(Msg::Store(StoreReport::Saved(seq))) if seq == entry.seq);
    assert!(heard.iter().any(saved), "all that was in memory is on the disk");
    assert!(path.exists());
    world.close();
    assert!(!path.exists(), "the copy is thrown away at the end");
}

#[test]
fn a_writer_that_hangs_is_left_behind_and_said() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::real(Paths::all_in(home.path()), SystemClock::start());
    let path = store.make(crate::workshop::fixture::opened(), None).unwrap();
    let (send, _heard) = mpsc::channel();
    let (let_go, hangs) = mpsc::channel::<()>();
    let hang = move |_| assert!(hangs.recv().is_err(), "nothing is sent");
    let (session, _) = store.open(&path).unwrap().start(store.clock, hang).unwrap();
    let mut world = EffectRunner::new(store, Remembered::default(), send, Shared::default());
    world.writers.document = Some(path.clone());
    world.open = Some(session);
    world.writers.patience = Duration::ZERO;
    world.close();
    // What the writer reported before it hung arrives only now.
    world.note(&StoreReport::Saved(1));
    assert_eq!(world.trouble(), Some(Trouble::NoAnswer(path)));
    drop(let_go);
}

#[test]
fn a_writer_that_dies_at_the_end_is_said_and_so_is_whether_anything_was_lost() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::real(Paths::all_in(home.path()), SystemClock::start());
    let path = store.make(crate::workshop::fixture::opened(), None).unwrap();
    let mut leader = Leader::new();
    leader.add("Buller");
    for (told, lost) in [(1, true), (2, false)] {
        let (send, _heard) = mpsc::channel();
        let mut world = EffectRunner::new(store.clone(), Remembered::default(), send, Shared::default());
        let die = |_| panic!("the writer dies in this test");
        let (session, _) = store.open(&path).unwrap().start(store.clock, die).unwrap();
        world.writers.document = Some(path.clone());
        world.unsaved.asked(&StoreRequest::Append(leader.journal.entries()[1].clone()));
        world.open = Some(session);
        world.close();
        world.note(&StoreReport::Saved(told));
        let broken = Trouble::Broken(path.clone());
        let said = if lost { broken } else { Trouble::Behind(Box::new(broken)) };
        assert_eq!(world.trouble(), Some(said));
    }
}

#[test]
fn an_answer_of_before_waits_for_no_workshop_that_is_being_opened_again() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::real(Paths::all_in(home.path()), SystemClock::start());
    let (send, _heard) = mpsc::channel();
    let mut world = EffectRunner::new(store, Remembered::default(), send, Shared::default());
    let (let_go, hangs) = mpsc::channel::<()>();
    world.writers.again = Task::start(move || {
        let _ = hangs.recv();
        panic!("it comes to nothing in this test")
    })
    .ok();
    let landing = Task::start(move || {
        world.land();
        world.writers.again.take().is_some()
    });
    assert_eq!(landing.unwrap().within(Duration::from_secs(30)), Some(true), "it is still being opened");
    drop(let_go);
}

/// The folder of the first does not answer; then another folder is named, and the first answers after all.
#[test]
fn a_workshop_that_is_made_otherwise_waits_for_none_that_hangs() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::real(Paths::all_in(home.path()), SystemClock::start());
    let (send, heard) = mpsc::channel();
    let mut world = EffectRunner::new(store, Remembered::default(), send, Shared::default());
    let wished = || Opened { id: String::new(), ..crate::workshop::fixture::opened() };
    let (let_go, hangs) = mpsc::channel::<()>();
    let (opened, share) = (wished(), home.path().join("share"));
    world.open(Job::Make(Box::new(wished().into()), Some(share.clone())), move |store| {
        let _ = hangs.recv();
        store.create(opened.clone(), Some(share.clone()))
    });
    let (opened, here) = (wished(), home.path().join("here"));
    let make = Job::Make(Box::new(wished().into()), Some(here.clone()));
    world.open(make, move |store| store.create(opened.clone(), Some(here.clone())));
    let take = |world: &mut EffectRunner| {
        let heard = std::iter::from_fn(|| heard.recv_timeout(Duration::from_secs(30)).ok());
        let ready = heard.filter_map(|heard| match heard {
            Heard::Ready(job, ready) => Some((job, ready)),
            _ => None,
        });
        let (job, ready) = { ready }.next().expect("no workshop came");
        assert!(ready.is_ok());
        world.opened(&job, *ready);
    };
    take(&mut world);
    let document = |world: &EffectRunner| world.open.as_ref().map(|open| open.place.document.clone());
    let open = document(&world).unwrap();
    assert!(open.starts_with(home.path().join("here")), "{open:?}");
    drop(let_go);
    take(&mut world);
    assert_eq!(document(&world), Some(open));
}

#[test]
fn a_workshop_that_is_no_longer_waited_for_is_let_go() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::real(Paths::all_in(home.path()), SystemClock::start());
    let path = store.make(crate::workshop::fixture::opened(), None).unwrap();
    let (send, heard) = mpsc::channel();
    let mut world = EffectRunner::new(store, Remembered::default(), send, Shared::default());
    world.open(Job::Open(path.clone()), move |store| store.open(&path));
    world.look_up(Job::List, |_| Msg::Listed(Vec::new()));
    for heard in heard.iter().take(2) {
        if let Heard::Ready(job, ready) = heard {
            world.opened(&job, *ready);
        }
    }
    assert!(world.open.is_none());
}

#[test]
fn a_question_that_cannot_be_forgotten_is_said_and_one_that_cannot_be_kept_is_not() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::real(Paths::all_in(home.path()), SystemClock::start());
    let path = store.paths.questions();
    let (send, heard) = mpsc::channel();
    let mut world = EffectRunner::new(store, Remembered::default(), send, Shared::default());
    let question = || crate::app::questions::OwnQuestion {
        of: crate::workshop::event::Field::Question,
        lang: crate::workshop::words::Lang::Nb,
        text: text("Berit?"),
    };
    let mut told = |change| {
        world.change_questions(change);
        world.writers.remembering.take().map(Task::wait);
        let said = |heard| matches!(heard, Heard::Msg(Msg::Own(OwnReport::NotForgotten(_))));
        heard.try_iter().map(said).collect::<Vec<bool>>()
    };
    let (typed, forgotten) = (QuestionsChange::Typed, QuestionsChange::Forgotten);
    assert!(told(typed("check-in".into(), question())).is_empty());
    assert!(told(forgotten("check-in".into(), question())).is_empty());
    std::fs::write(&path, "torn").unwrap();
    assert!(told(typed("check-in".into(), question())).is_empty());
    assert_eq!(told(forgotten("check-in".into(), question())), [true]);
}
