//! A second window beside a console, on a disk in memory.

use std::sync::Arc;

use std::path::Path;

use super::seen::SeenLive;
use super::*;
use crate::app::effect::{SavedUi, StoreRequest};
use crate::app::msg::StoreReport;
use crate::app::trouble::Finding;
use crate::shell::clock::RunBegan;
use crate::shell::disk::sim::{Op, SimDisk, SimFailure, SimFault};
use crate::shell::paths::Paths;
use crate::shell::store::{OpenWorkshop, Opener, create, open};
use crate::workshop::Workshop;
use crate::workshop::decide::{ClockCommand, Command, ItemCommand};
use crate::workshop::event::{Event, ItemEvent, Opened, RowId};
use crate::workshop::fixture::{LIST, Leader, opened, text};
use crate::workshop::id::{Id, Run};
use crate::workshop::time::{At, Stamp};
use crate::workshop::unwritten::StepHeld;

const SIZE: Size = Size { cols: 60, rows: 20 };

/// A console and a second window on one computer.
struct Room {
    sim: SimDisk,
    disk: Arc<dyn Disk>,
    paths: Paths,
    leader: Leader,
    path: PathBuf,
    live: Option<OpenWorkshop>,
}

impl Room {
    fn new() -> Self {
        Self::of(opened())
    }

    fn of(opened: Opened) -> Self {
        let sim = SimDisk::new();
        let disk: Arc<dyn Disk> = Arc::new(sim.clone());
        let (paths, leader) = (Paths::all_in(Path::new("/home")), Leader::of(opened.clone()));
        let path = create(&disk, &paths, opened, &opener(leader.run, &leader)).unwrap();
        Self { sim, disk, paths, leader, path, live: None }
    }

    /// Opens the workshop as this run.
    fn lead(&mut self, run: &str) {
        self.leader.run = run.parse().unwrap();
        let open =
            open(&self.disk, &self.paths.live, &self.path, &opener(self.leader.run, &self.leader)).unwrap();
        self.leader.journal = open.journal;
        let mut live = open.live;
        live.begin(self.leader.now);
        self.live = Some(live);
    }

    fn ask(&mut self, asks: Vec<StoreRequest>) -> Vec<StoreReport> {
        let now = self.leader.now;
        self.live.as_mut().unwrap().carry_out(asks, now)
    }

    fn add(&mut self, line: &str) -> Arc<Entry> {
        let add = ItemCommand::Add { list: LIST.to_owned(), text: text(line), from: None, group: None };
        let entry = self.leader.tell(Command::Item(add));
        self.ask(vec![StoreRequest::Append(entry.clone())]);
        entry
    }

    fn window(&self) -> Window {
        let follower = Follower::new(self.disk.clone(), &self.paths.live, None, SIZE);
        Window { follower, seen: SeenLive::default() }
    }

    #[track_caller]
    fn assert_seen(&self, window: &Window) {
        let (workshop, ..) = window.seen(self.leader.now).expect("it follows");
        assert_eq!(workshop, self.leader.is());
    }
}

/// The item that this entry adds.
fn item(entry: &Entry) -> Id {
    let Event::Item(ItemEvent::Added { id, .. }) = entry.events[0] else { panic!("{entry:?}") };
    id
}

/// The work of a second window's two threads, one after the other.
struct Window {
    follower: Follower,
    seen: SeenLive,
}

impl Window {
    /// Looks once and applies what was found; returns whether there was anything.
    fn poll(&mut self, now: At) -> bool {
        let news = self.follower.look();
        let changed = !news.is_empty();
        news.into_iter().for_each(|news| self.seen.take(news, now));
        changed
    }

    fn seen(&self, now: At) -> Option<(&Workshop, &SavedUi, Stamp)> {
        self.seen.led(now)
    }

    fn left_begun(&self) -> bool {
        self.seen.left_begun()
    }

    fn resize(&mut self, size: Size) {
        self.follower.resize(size);
    }

    fn leave(self) {
        self.follower.leave();
    }
}

/// The size that the second window notes.
fn size_of(room: &Room) -> Option<Size> {
    let place = StorePlace::new(&room.path, &room.paths.live, "abcdefgh");
    small::get::<ScreenNote>(&*room.disk, &place.screen()).map(|note| note.size)
}

fn began(boot: &str, at_ms: i64) -> RunBegan {
    RunBegan { boot: boot.to_owned(), at_ms }
}

fn opener(run: Run, leader: &Leader) -> Opener {
    Opener {
        run,
        pid: 7,
        now: leader.now,
        began: Some(began("this one", 5_000_000)),
        pause: |_| {},
        questions: None,
    }
}

#[test]
fn it_waits_follows_and_waits_again() {
    let mut room = Room::new();
    let mut window = room.window();
    assert!(!window.poll(room.leader.now) && window.seen(room.leader.now).is_none());
    room.lead("bbbbbb");
    assert!(window.poll(room.leader.now));
    room.assert_seen(&window);
    room.add("ett");
    assert!(window.poll(room.leader.now));
    room.assert_seen(&window);
    assert!(!window.poll(room.leader.now), "nothing is new");
    room.ask(vec![StoreRequest::Close]);
    room.live = None;
    assert!(window.poll(room.leader.now) && window.seen(room.leader.now).is_none());
    assert_eq!(window.left_begun(), room.leader.journal.workshop().day.row.is_some());
    room.lead("cccccc");
    assert!(window.poll(room.leader.now));
    room.assert_seen(&window);
}

#[test]
fn one_that_opens_late_sees_all_of_it() {
    let mut room = Room::new();
    room.lead("bbbbbb");
    room.add("ett");
    room.ask(vec![StoreRequest::Checkpoint]);
    room.add("två");
    let mut window = room.window();
    assert!(window.poll(room.leader.now));
    room.assert_seen(&window);
}

#[test]
fn what_is_on_the_wall_is_seen_and_what_is_half_typed_changes_nothing() {
    let mut room = Room::new();
    room.lead("bbbbbb");
    let mut window = room.window();
    window.poll(room.leader.now);
    let mut left = SavedUi::default();
    left.stage.blank = true;
    room.ask(vec![StoreRequest::Keep(Box::new(left.clone()))]);
    assert!(window.poll(room.leader.now));
    assert!(window.seen(room.leader.now).unwrap().1.stage.blank);
    left.drafts.insert(1, "halv".to_owned());
    room.ask(vec![StoreRequest::Keep(Box::new(left))]);
    assert!(!window.poll(room.leader.now));
}

/// The local folder is full while the facilitator confirms that words are to be struck.
/// No entry says where a day is that leaves no trace, nor that it is led again on another date.
#[test]
fn a_day_that_leaves_no_trace_is_seen_where_the_console_says_that_it_is() {
    let mut opened = opened();
    Arc::make_mut(&mut opened.method).card.unrecorded = true;
    let mut room = Room::of(opened);
    room.lead("bbbbbb");
    let start = room.leader.tell(Command::Clock(ClockCommand::Next));
    room.ask(vec![StoreRequest::Append(start)]);
    let mut window = room.window();
    window.poll(room.leader.now);
    let rows: Vec<RowId> = room.leader.is().agenda.held().map(|row| row.id).collect();
    let on = |window: &Window, now| window.seen(now).map(|(workshop, ..)| workshop.day.row);
    assert_eq!(on(&window, room.leader.now), Some(Some(rows[0])));
    room.leader.wait(24 * 60);
    for (still, row) in [(true, rows[0]), (false, rows[3]), (false, rows[2])] {
        let held = StepHeld { row, left_min: 4, paused: false, still, odd: false };
        let ui = SavedUi { held: Some(held), ..SavedUi::default() };
        room.ask(vec![StoreRequest::Keep(Box::new(ui))]);
        let now = room.leader.now;
        window.poll(now);
        assert_eq!(on(&window, now), Some(Some(row)));
        let (workshop, _, stamp) = window.seen(now).unwrap();
        assert_eq!(workshop.day.stands_still(stamp), still, "{row:?}");
    }
}

#[test]
fn words_that_cannot_be_taken_off_the_wall_are_not_shown_meanwhile() {
    let mut room = Room::new();
    room.lead("bbbbbb");
    let said = room.add("Anna på avdelning 5");
    let mut window = room.window();
    window.poll(room.leader.now);
    let shown = |window: &Window, room: &Room| {
        let seen = window.seen(room.leader.now);
        seen.map(|(workshop, ..)| {
            workshop.lists.list(LIST).items.iter().any(|item| item.text.as_str() == "Anna på avdelning 5")
        })
    };
    assert_eq!(shown(&window, &room), Some(true));
    room.sim.set_full(Some(&room.paths.live.join("abcdefgh")));
    let keep = || {
        let left = SavedUi { hidden: vec![item(&said)], ..SavedUi::default() };
        vec![StoreRequest::Keep(Box::new(left))]
    };
    let told = |drawn| StoreReport::Found(Finding::Curtain { drawn });
    assert_eq!(room.ask(keep()), [told(true)]);
    window.poll(room.leader.now);
    assert_eq!(shown(&window, &room), None, "there is nothing to see");
    room.ask(vec![StoreRequest::LookForWindow]);
    assert!(!window.poll(room.leader.now), "nor a second later");
    assert_eq!(room.ask(keep()), [], "it is said once");
    room.sim.set_full(None);
    room.ask(vec![StoreRequest::LookForWindow]);
    window.poll(room.leader.now);
    assert_eq!(shown(&window, &room), Some(false));
    // Where nothing can be removed either, somebody has to turn the projector off.
    room.ask(vec![StoreRequest::Keep(Box::default())]);
    room.sim.set_full(Some(&room.paths.live.join("abcdefgh")));
    let error = SimFailure::Error(std::io::ErrorKind::ReadOnlyFilesystem);
    room.sim.fail(SimFault { error, nth: 1, from_then_on: true, only: Some(Op::Remove) });
    assert_eq!(room.ask(keep()), [told(false)]);
}

/// A folder lies where the wall is kept. The facilitator keeps the workshop elsewhere meanwhile.
#[test]
fn words_that_cannot_be_taken_off_the_wall_are_not_shown_when_the_workshop_is_moved() {
    let mut room = Room::new();
    room.lead("bbbbbb");
    let hidden = item(&room.add("Anna på avdelning 5"));
    let mut window = room.window();
    window.poll(room.leader.now);
    let stage = room.paths.live.join("abcdefgh/stage.json");
    room.disk.make_dirs(&stage).unwrap();
    let left = SavedUi { hidden: vec![hidden], ..SavedUi::default() };
    room.ask(vec![StoreRequest::Keep(Box::new(left))]);
    room.ask(vec![StoreRequest::MoveTo("/docs".into())]);
    window.poll(room.leader.now);
    assert!(window.seen(room.leader.now).is_none(), "there is nothing to see");
    room.sim.remove_dir(&stage);
    room.ask(vec![StoreRequest::LookForWindow]);
    window.poll(room.leader.now);
    assert_eq!(window.seen(room.leader.now).unwrap().1.hidden, [hidden]);
}

#[test]
fn struck_words_are_gone_here_too_and_it_follows_on() {
    let mut room = Room::new();
    room.lead("bbbbbb");
    let entry = room.add("patienten Anna");
    let mut window = room.window();
    window.poll(room.leader.now);
    room.leader.strike(&[item(&entry)]);
    room.ask(vec![StoreRequest::Strike(room.leader.journal.entries().to_vec())]);
    assert!(window.poll(room.leader.now));
    room.assert_seen(&window);
    room.add("två");
    assert!(window.poll(room.leader.now));
    room.assert_seen(&window);
}

#[test]
fn it_leaves_its_size_and_takes_it_along() {
    let mut room = Room::new();
    room.lead("bbbbbb");
    let place = StorePlace::new(&room.path, &room.paths.live, "abcdefgh");
    let mut window = room.window();
    window.poll(room.leader.now);
    assert_eq!(size_of(&room), Some(SIZE));
    assert!(room.disk.lock(&place.screen_lock()).unwrap().is_none());
    window.resize(Size { cols: 40, rows: 15 });
    assert_eq!(size_of(&room), Some(Size { cols: 40, rows: 15 }));
    window.leave();
    assert!(room.disk.metadata(&place.screen()).is_err());
    assert!(room.disk.lock(&place.screen_lock()).unwrap().is_some());
}

#[test]
fn a_third_window_that_leaves_does_not_take_the_size_of_the_second_away() {
    let mut room = Room::new();
    room.lead("bbbbbb");
    let place = StorePlace::new(&room.path, &room.paths.live, "abcdefgh");
    let mut second = room.window();
    second.poll(room.leader.now);
    let mut third = room.window();
    third.poll(room.leader.now);
    third.resize(Size { cols: 99, rows: 30 });
    assert_eq!(size_of(&room), Some(SIZE), "pages are made for the second");
    third.leave();
    assert_eq!(size_of(&room), Some(SIZE));
    second.leave();
    assert!(room.disk.metadata(&place.screen()).is_err());
}

#[test]
fn a_console_is_not_kept_from_opening_by_a_window_that_looks() {
    let mut room = Room::new();
    room.lead("bbbbbb");
    room.live = None;
    let mut window = room.window();
    // The process was killed: its owner file is still there, and its lock is free.
    assert!(!window.poll(room.leader.now));
    room.lead("cccccc");
    assert!(window.poll(room.leader.now));
}

#[test]
fn its_clock_is_the_consoles_whatever_the_wall_clock_does() {
    let mut room = Room::new();
    room.lead("bbbbbb");
    room.leader.wait_ms(90_000);
    room.add("ett");
    let mut window = room.window();
    let mine = At { elapsed_ms: 500, ..room.leader.now };
    window.poll(mine);
    let stamp = window.seen(mine).unwrap().2;
    assert_eq!((stamp.at.elapsed_ms, stamp.by), (room.leader.now.elapsed_ms, room.leader.run));
    let moved = At { utc_ms: mine.utc_ms + 3_600_000, elapsed_ms: 1_500, ..mine };
    window.poll(moved);
    assert_eq!(window.seen(moved).unwrap().2.at.elapsed_ms, room.leader.now.elapsed_ms + 1_000);
}

#[test]
fn its_clock_is_the_machines_although_the_wall_clock_was_put_right_before_it_opened() {
    let mut room = Room::new();
    room.lead("bbbbbb");
    room.leader.wait_ms(90_000);
    room.add("ett");
    let elapsed = room.leader.now.elapsed_ms;
    for correction in [240_000, -600_000] {
        let mine = At { utc_ms: room.leader.now.utc_ms + correction, elapsed_ms: 500, ..room.leader.now };
        let seen = |boot| {
            let own = began(boot, 5_000_000 + i64::try_from(elapsed).unwrap() - 500);
            let mut window = Window { seen: SeenLive::new(Some(own)), ..room.window() };
            window.poll(mine);
            window.seen(mine).unwrap().2.at.elapsed_ms
        };
        assert_eq!(seen("this one"), elapsed, "{correction}");
        // After a new start of the machine only the wall clock is left.
        assert_eq!(seen("another"), elapsed.saturating_add_signed(correction), "{correction}");
    }
}

/// The console takes the lock for a moment to see whether a window exists, and another window may hold it.
#[test]
fn a_window_that_did_not_get_its_lock_gets_it_later_and_says_its_size() {
    let mut room = Room::new();
    room.lead("bbbbbb");
    let place = StorePlace::new(&room.path, &room.paths.live, "abcdefgh");
    let other = room.disk.lock(&place.screen_lock()).unwrap();
    let mut window = room.window();
    window.poll(room.leader.now);
    window.poll(room.leader.now);
    assert_eq!(size_of(&room), None);
    drop(other);
    assert!(!window.poll(room.leader.now), "nothing is new to be drawn");
    assert_eq!(size_of(&room), Some(SIZE));
    assert!(room.disk.lock(&place.screen_lock()).unwrap().is_none(), "it is held");
}

/// The process that leads one workshop is killed, and another leads another one.
#[test]
fn it_follows_whoever_leads_now_and_shows_nothing_meanwhile() {
    let mut room = Room::new();
    room.lead("bbbbbb");
    room.leader.go_to("opening");
    let entry = room.leader.journal.entries().last().unwrap().clone();
    room.ask(vec![StoreRequest::Append(entry)]);
    let mut window = room.window();
    window.poll(room.leader.now);
    room.assert_seen(&window);
    // A killed process leaves everything behind but the lock.
    drop(room.live.take());
    window.poll(room.leader.now);
    assert!(window.seen(room.leader.now).is_none() && window.left_begun(), "the picture of the dead stands");
    let other = crate::workshop::event::Opened { id: "hgfedcba".to_owned(), ..opened() };
    let by = opener("cccccc".parse().unwrap(), &room.leader);
    let path = create(&room.disk, &room.paths, other, &by).unwrap();
    let mut second = open(&room.disk, &room.paths.live, &path, &by).unwrap();
    second.live.begin(room.leader.now);
    window.poll(room.leader.now);
    let (workshop, ..) = window.seen(room.leader.now).expect("it follows");
    assert_eq!(workshop.id, "hgfedcba");
}

#[test]
fn what_it_has_drawn_is_what_the_console_compares() {
    let mut room = Room::new();
    room.lead("bbbbbb");
    let mut window = room.window();
    room.add("ett");
    let mut ui = SavedUi::default();
    ui.stage.blank = true;
    room.ask(vec![StoreRequest::Keep(Box::new(ui))]);
    let answers = |room: &mut Room| {
        room.leader.wait_ms(2_000);
        let now = room.leader.now;
        let told = room.live.as_mut().unwrap().carry_out(vec![StoreRequest::LookForWindow], now);
        told.iter().find_map(|told| match told {
            StoreReport::Window(window) => Some(window.answers),
            _ => None,
        })
    };
    window.poll(room.leader.now);
    assert_eq!(answers(&mut room), Some(true), "it was just opened");
    assert_eq!(answers(&mut room), Some(false), "it has drawn nothing");
    let draws = |window: &mut Window| {
        if let Some(drawn) = window.seen.drawn_untold() {
            window.follower.drawn(drawn);
        }
    };
    draws(&mut window);
    assert_eq!(answers(&mut room), Some(true));
    room.add("två");
    assert_eq!(answers(&mut room), Some(false), "it is frozen");
    window.poll(room.leader.now);
    draws(&mut window);
    assert_eq!(answers(&mut room), Some(true));
    assert_eq!(window.seen.drawn_untold(), None, "it was told");
    // Where words were struck, the journal is another file: the picture may be the same, and is told again.
    room.ask(vec![StoreRequest::Strike(room.leader.journal.entries().to_vec())]);
    window.poll(room.leader.now);
    draws(&mut window);
    assert_ne!(answers(&mut room), Some(false), "it is not frozen");
}
