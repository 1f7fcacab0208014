//! The store on a disk that fails and forgets: what was reported as saved is there afterwards, whatever happens.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::place::is_journal;
use super::*;
use crate::app::Size;
use crate::app::effect::{RoomWindow, SavedUi, StoreRequest};
use crate::app::msg::StoreReport;
use crate::app::trouble::{Finding, Trouble};
use crate::shell::disk::Disk;
use crate::shell::disk::sim::{Op, SimDisk};
use crate::shell::paths::Paths;
use crate::workshop::decide::{Command, ItemCommand};
use crate::workshop::event::{Entry, Event, ItemEvent};
use crate::workshop::fixture::{LIST, Leader, opened, text};
use crate::workshop::id::{Id, Run};
use crate::workshop::journal::Journal;

mod behind;
mod cuts;
mod faults;
mod older;
mod outside;
mod reading;
mod slips;
mod striking;

/// Where the questions that somebody typed lie.
const QUESTIONS: &str = "/home/config/questions.json";

/// A computer with a disk.
struct Computer {
    sim: SimDisk,
    disk: Arc<dyn Disk>,
    paths: Paths,
}

impl Computer {
    fn new() -> Self {
        Self::with(SimDisk::new())
    }

    fn with(sim: SimDisk) -> Self {
        Self { disk: Arc::new(sim.clone()), sim, paths: Paths::all_in(Path::new("/home")) }
    }

    /// Creates a workshop; returns its path.
    fn create(&self, leader: &Leader) -> PathBuf {
        create(&self.disk, &self.paths, opened(), &opener(leader.run, leader)).unwrap()
    }

    fn try_open(&self, path: &Path, run: &str) -> Result<Open, Trouble> {
        open(&self.disk, &self.paths.live, path, &opener(run.parse().unwrap(), &Leader::new()))
    }

    #[track_caller]
    fn open(&self, path: &Path, run: &str) -> Open {
        self.try_open(path, run).unwrap_or_else(|trouble| panic!("{trouble:?}"))
    }

    /// The entries as a later run finds them.
    #[track_caller]
    fn entries(&self, path: &Path) -> Vec<Arc<Entry>> {
        let found = read(&*self.disk, &self.paths.live, path).unwrap_or_else(|trouble| panic!("{trouble:?}"));
        found.journal.entries().to_vec()
    }

    fn place(&self, path: &Path) -> StorePlace {
        StorePlace::new(path, &self.paths.live, "abcdefgh")
    }

    /// The journals and documents that hold these words.
    fn files_with(&self, words: &str) -> Vec<PathBuf> {
        let holds = |path: &PathBuf| {
            let bytes = self.sim.read(path).unwrap();
            bytes.windows(words.len()).any(|part| part == words.as_bytes())
        };
        self.sim.files().into_iter().filter(holds).collect()
    }
}

/// Notes an export as one that was written.
fn export(computer: &Computer, place: &StorePlace, path: &Path) {
    copies::announce(&*computer.disk, place, path).unwrap().written(&*computer.disk, place).unwrap();
}

fn opener(run: Run, leader: &Leader) -> Opener {
    Opener { run, pid: 7, now: leader.now, began: None, pause: |_| {}, questions: Some(QUESTIONS.into()) }
}

/// A facilitator's session with a workshop open on a disk.
struct Session {
    leader: Leader,
    live: OpenWorkshop,
    told: Vec<StoreReport>,
}

impl Session {
    /// Opens the workshop as the run `run`.
    fn open(computer: &Computer, path: &Path, run: &str) -> Self {
        let open = computer.open(path, run);
        let mut leader = Leader::new();
        leader.journal = open.journal;
        leader.run = run.parse().unwrap();
        let mut session = Self { leader, live: open.live, told: Vec::new() };
        session.told = session.live.begin(session.leader.now);
        session
    }

    fn carry_out(&mut self, asks: Vec<StoreRequest>) {
        let told = self.live.carry_out(asks, self.leader.now);
        self.told.extend(told);
    }

    /// Adds lines and saves them together.
    fn add(&mut self, lines: &[&str]) {
        let asks = lines.iter().map(|line| StoreRequest::Append(added(&mut self.leader, line))).collect();
        self.carry_out(asks);
    }

    /// Strikes an item for good.
    fn strike(&mut self, id: Id) {
        self.leader.strike(&[id]);
        self.carry_out(vec![StoreRequest::Strike(self.leader.journal.entries().to_vec())]);
    }

    /// The highest seq reported as saved.
    fn saved(&self) -> u32 {
        let saved = |told: &StoreReport| if let StoreReport::Saved(seq) = told { *seq } else { 0 };
        self.told.iter().map(saved).max().unwrap_or(0)
    }
}

fn added(leader: &mut Leader, line: &str) -> Arc<Entry> {
    let add = ItemCommand::Add { list: LIST.to_owned(), text: text(line), from: None, group: None };
    leader.tell(Command::Item(add))
}

/// The newest item.
fn newest(journal: &Journal) -> Id {
    let items = journal.entries().iter().rev().flat_map(|entry| &entry.events);
    let mut ids = items.filter_map(|event| match event {
        Event::Item(ItemEvent::Added { id, .. }) => Some(*id),
        _ => None,
    });
    ids.next().unwrap()
}

#[test]
fn a_day_is_there_the_day_after_and_nothing_else() {
    let computer = Computer::new();
    let leader = Leader::new();
    let path = computer.create(&leader);
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["en", "två"]);
    session.add(&["tre"]);
    assert_eq!(session.saved(), 4);
    session.carry_out(vec![StoreRequest::Close]);
    let entries = session.leader.journal.entries().to_vec();
    assert_eq!(computer.entries(&path), entries);
    assert_eq!(document_entries(&computer, &path), entries);
    let place = computer.place(&path);
    assert_eq!(
        computer.sim.files().into_iter().filter(|file| is_journal(file)).collect::<Vec<_>>(),
        Vec::<PathBuf>::new()
    );
    assert!(
        computer.disk.metadata(&place.owner()).is_err() && computer.disk.metadata(&place.stage()).is_err()
    );
}

#[test]
fn the_writer_saves_what_it_is_asked_and_all_of_it_when_it_is_dropped() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let open = computer.open(&path, "bbbbbb");
    let mut leader = Leader::new();
    leader.journal = open.journal;
    let (told, saved) = std::sync::mpsc::channel();
    let clock = crate::shell::clock::SystemClock::start();
    let writer = Writer::start(open.live, clock, move |what| drop(told.send(what))).unwrap();
    writer.ask(StoreRequest::Append(added(&mut leader, "ett"))).unwrap();
    let hear = || saved.recv_timeout(Duration::from_secs(30)).unwrap();
    assert!(std::iter::repeat_with(hear).any(|told| told == StoreReport::Saved(2)));
    writer.ask(StoreRequest::Append(added(&mut leader, "två"))).unwrap();
    drop(writer);
    assert_eq!(document_entries(&computer, &path), leader.journal.entries());
    assert!(computer.try_open(&path, "cccccc").is_ok(), "the lock is still held");
}

#[test]
fn the_writer_writes_the_document_when_it_is_due() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let open = computer.open(&path, "bbbbbb");
    let mut leader = Leader::new();
    leader.journal = open.journal;
    let (told, heard) = std::sync::mpsc::channel();
    let clock = crate::shell::clock::SystemClock::start();
    let at_once = schedule::Schedule::after(Duration::ZERO);
    let writer = Writer::start_with(at_once, open.live, clock, move |what| drop(told.send(what))).unwrap();
    let hear = || heard.recv_timeout(Duration::from_secs(30)).unwrap();
    assert_eq!(hear(), StoreReport::Saved(1));
    // Leave room for the journal alone: the document's failure to fit shows that it is written.
    let used: usize = computer.sim.files().iter().map(|file| computer.sim.read(file).unwrap().len()).sum();
    computer.sim.set_capacity(Some(used as u64 + 300));
    writer.ask(StoreRequest::Append(added(&mut leader, "ett"))).unwrap();
    assert_eq!(hear(), StoreReport::Saved(2));
    let full = StoreReport::NotSaved(Trouble::Behind(Box::new(Trouble::Full(path.clone()))));
    assert_eq!(hear(), full);
    // It is tried again by itself, in vain until there is room.
    computer.sim.set_capacity(None);
    let next = std::iter::repeat_with(hear).find(|report| !matches!(report, StoreReport::NotSaved(_)));
    assert_eq!(next, Some(StoreReport::Saved(2)));
    assert_eq!(document_entries(&computer, &path), leader.journal.entries());
}

fn document_entries(computer: &Computer, path: &Path) -> Vec<Arc<Entry>> {
    crate::workshop::document::read(&computer.disk.read(path).unwrap()).unwrap().entries
}

#[test]
fn entries_that_wait_together_are_synced_together() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    let before = computer.sim.operations() as usize;
    session.add(&["en", "två", "tre", "fyra"]);
    let writes: Vec<Op> = computer.sim.log()[before..].iter().copied().filter(|op| *op != Op::Look).collect();
    assert_eq!(writes, [Op::Append, Op::Sync]);
    session.carry_out(vec![StoreRequest::Keep(Box::default())]);
    assert_eq!(session.told, [StoreReport::Saved(1), StoreReport::Saved(5)]);
}

#[test]
fn nothing_is_written_while_nothing_changes() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.carry_out(vec![StoreRequest::Checkpoint]);
    let before = computer.sim.operations() as usize;
    session.carry_out(vec![StoreRequest::Checkpoint, StoreRequest::Again]);
    assert!(computer.sim.log()[before..].iter().all(|op| *op == Op::Look));
}

#[test]
fn a_second_console_is_refused_with_who_holds_it_and_a_later_one_is_not() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    let refused = computer.try_open(&path, "cccccc").err();
    assert_eq!(refused, Some(Trouble::Held(path.clone(), Some(8 * 60 + 30))));
    session.carry_out(vec![StoreRequest::Close]);
    assert!(computer.try_open(&path, "cccccc").is_ok());
}

#[test]
fn after_a_kill_the_lock_is_free_and_the_wall_is_as_it_was() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    let left = SavedUi { drafts: [(3, "halv".to_owned())].into(), ..SavedUi::default() };
    session.carry_out(vec![StoreRequest::Keep(Box::new(left.clone()))]);
    let killed = Computer::with(computer.sim.kill());
    assert_eq!(killed.open(&path, "cccccc").left, left);
}

#[test]
fn at_the_end_only_what_is_half_typed_stays() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    let mut left = SavedUi { drafts: [(3, "halv".to_owned())].into(), ..SavedUi::default() };
    left.stage.blank = true;
    session.carry_out(vec![StoreRequest::Keep(Box::new(left.clone())), StoreRequest::Close]);
    let again = computer.open(&path, "cccccc");
    assert_eq!(again.left.drafts, left.drafts);
    assert!(!again.left.stage.blank);
}

#[test]
fn the_second_window_is_told_of_when_it_comes_changes_or_goes_and_nothing_is_written_for_it() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.told.clear();
    let place = computer.place(&path);
    // What can't be written is not tried again with every look.
    computer.sim.set_capacity(Some(0));
    session.add(&["en"]);
    assert!(matches!(session.told.as_slice(), [StoreReport::NotSaved(_)]), "{:?}", session.told);
    computer.sim.set_capacity(None);
    let mut look = |later_ms| {
        session.leader.wait_ms(later_ms);
        session.told.clear();
        session.carry_out(vec![StoreRequest::LookForWindow]);
        session.told.clone()
    };
    let window = |size, answers| [StoreReport::Window(RoomWindow { size, answers })];
    assert_eq!(look(0), window(None, false));
    assert_eq!(look(0), []);
    let size = Size { cols: 80, rows: 24 };
    let note = |size, drawn| {
        small::put(&*computer.disk, &place.screen(), &left::ScreenNote { size, drawn }).unwrap();
    };
    note(size, None);
    assert_eq!(look(0), [], "a window that is gone left its size");
    let lock = computer.disk.lock(&place.screen_lock()).unwrap().unwrap();
    assert_eq!(look(0), window(Some(size), true), "it has two seconds to draw");
    assert_eq!(look(1_999), []);
    assert_eq!(look(1), window(Some(size), false), "it drew nothing");
    note(size, Some(left::Drawn { seq: 0, stage: 7 }));
    assert_eq!(look(1_000), [], "not the newest line");
    note(size, Some(left::Drawn { seq: 2, stage: 7 }));
    assert_eq!(look(0), window(Some(size), true));
    note(Size { cols: 40, rows: 15 }, Some(left::Drawn { seq: 2, stage: 7 }));
    assert_eq!(look(9_000), window(Some(Size { cols: 40, rows: 15 }), true));
    drop(lock);
    assert_eq!(look(0), window(None, false));
}

#[test]
fn a_window_that_shows_another_wall_does_not_answer() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    let place = computer.place(&path);
    let size = Size { cols: 80, rows: 24 };
    let mut blank = SavedUi::default();
    blank.stage.blank = true;
    session.carry_out(vec![StoreRequest::Keep(Box::new(blank.clone()))]);
    let _lock = computer.disk.lock(&place.screen_lock()).unwrap().unwrap();
    for (ui, answers) in [(SavedUi::default(), false), (blank, true)] {
        let drawn = Some(left::Drawn { seq: 1, stage: left::checksum(&ui) });
        small::put(&*computer.disk, &place.screen(), &left::ScreenNote { size, drawn }).unwrap();
        session.carry_out(vec![StoreRequest::LookForWindow]);
        session.leader.wait_ms(2_000);
        session.carry_out(vec![StoreRequest::LookForWindow]);
        let told = StoreReport::Window(RoomWindow { size: Some(size), answers });
        assert_eq!(session.told.last(), Some(&told));
    }
}

#[test]
fn a_step_that_is_over_has_its_generation() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    for step in ["opening", "collect", "themes"] {
        session.leader.go_to(step);
        let entry = session.leader.journal.entries().last().unwrap().clone();
        session.carry_out(vec![StoreRequest::Append(entry), StoreRequest::Checkpoint]);
        for number in 0..12 {
            session.add(&[&format!("{step} {number}")]);
            session.carry_out(vec![StoreRequest::Checkpoint]);
        }
    }
    let generations = computer.disk.list(&computer.place(&path).generations()).unwrap();
    let rows: std::collections::BTreeSet<_> = generations
        .iter()
        .map(|path| path.file_stem().unwrap().to_str().unwrap().split('-').nth(2).unwrap().to_owned())
        .collect();
    assert_eq!((generations.len(), rows.len()), (12, 3), "{generations:?}");
}

#[test]
fn a_workshop_that_is_held_is_tried_again_after_ever_longer_pauses() {
    thread_local! {
        static PAUSES: std::cell::RefCell<Vec<u32>> = const { std::cell::RefCell::new(Vec::new()) };
    }
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let _held = computer.open(&path, "bbbbbb");
    let pause = |number| PAUSES.with_borrow_mut(|all| all.push(number));
    let opener = Opener { pause, ..opener("cccccc".parse().unwrap(), &Leader::new()) };
    let refused = open(&computer.disk, &computer.paths.live, &path, &opener).err();
    assert!(matches!(refused, Some(Trouble::Held(..))), "{refused:?}");
    assert_eq!(PAUSES.take(), [1, 2, 3, 4]);
}

#[test]
fn a_document_with_another_id_in_its_name_is_locked_by_its_own() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let renamed = path.with_file_name("2026-11-21-provdag-zzzzzzzz.json");
    computer.disk.rename(&path, &renamed).unwrap();
    let _open = computer.open(&renamed, "bbbbbb");
    let lock = computer.place(&renamed).lock();
    assert!(computer.disk.lock(&lock).unwrap().is_none(), "somebody else could open it");
}

#[test]
fn an_export_is_noted_once() {
    let computer = Computer::new();
    let place = computer.place(&computer.create(&Leader::new()));
    ["/a.html", "/b.html", "/a.html"].iter().for_each(|name| export(&computer, &place, Path::new(name)));
    assert_eq!(copies::read(&*computer.disk, &place).unwrap().len(), 2);
}
