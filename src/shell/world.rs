//! What the model wants done, done: one match over all effects. The answers come back through the one channel.

use std::sync::mpsc::Sender;

use super::disk::Disk;
use super::session::{self, Ready, Session, Store};
use super::settings::Remembered;
use super::store::{left, list};
use super::terminal::Console;
use super::{Heard, Shared, demo, methods, note};
use crate::app::msg::{Effect, Msg, StoreReport, StoreRequest, Trouble};
use crate::app::{Model, Screen, Size};
use crate::workshop::event::Event;

/// The world as the loop sees it.
pub struct World {
    /// Where workshops are opened.
    pub store: Store,
    /// What is remembered.
    pub remembered: Remembered,
    to_loop: Sender<Heard>,
    aftermath: Shared,
    open: Option<Session>,
    /// The workshop whose writer died, while it cannot be opened again.
    left: Option<session::Left>,
    window: Option<Size>,
    looked_ms: Option<u64>,
    over: bool,
    /// What could not be written at the end.
    trouble: Option<Trouble>,
}

/// How often the second window is looked for, at most.
const LOOK_EVERY_MS: u64 = 1_000;

impl World {
    /// A world in which no workshop is open.
    pub fn new(store: Store, remembered: Remembered, to_loop: Sender<Heard>, aftermath: Shared) -> Self {
        let (open, left, window, looked_ms, over, trouble) = (None, None, None, None, false, None);
        Self { store, remembered, to_loop, aftermath, open, left, window, looked_ms, over, trouble }
    }

    /// Does one thing. A terminal that cannot be written to is an error.
    pub fn perform(&mut self, effect: Effect, model: &Model, console: &mut Console) -> std::io::Result<()> {
        match effect {
            Effect::Store(StoreRequest::Close) => {
                // What is in memory alone is tried once more.
                self.ask(StoreRequest::Checkpoint, model);
                self.close();
            }
            Effect::Store(request) => self.ask(request, model),
            Effect::Ring => console.ring()?,
            Effect::Redraw => console.redraw()?,
            Effect::List => self.hear(Msg::Listed(list(&*self.store.disk, &self.store.paths.documents))),
            Effect::ReadMethods => {
                self.hear(Msg::Methods(methods::all(&*self.store.disk, &self.store.paths)));
            }
            Effect::Open(path) => self.start(self.store.open(&path)),
            Effect::Demo(lang) => self.start(demo::open(&self.store, lang)),
            Effect::Create(opened, folder) => self.start(self.store.create(*opened, folder)),
            Effect::Remember(lang) => {
                self.remembered.lang = Some(lang);
                self.remembered.keep(&*self.store.disk, &self.store.paths);
            }
            Effect::Quit => self.over = true,
        }
        Ok(())
    }

    /// Whether the program is to end.
    pub fn is_over(&self) -> bool {
        self.over
    }

    /// What could not be written when the workshop was closed.
    pub fn trouble(self) -> Option<Trouble> {
        self.trouble
    }

    /// Notes what was told of saving, for the end.
    pub fn note(&mut self, told: &StoreReport) {
        self.trouble = match told {
            StoreReport::NotSaved(trouble) => Some(trouble.clone()),
            StoreReport::Saved(_) => None,
            StoreReport::Deleted(_) => return,
        };
    }

    /// Begins to write a workshop that was opened, and tells the model.
    pub fn start(&mut self, ready: Result<Ready, Trouble>) {
        self.close();
        let to_loop = self.to_loop.clone();
        // Once the loop is over nobody listens any more.
        let tell = move |told| drop(to_loop.send(Heard::Msg(Msg::Store(told))));
        let started = ready.and_then(|ready| {
            let path = ready.path().to_path_buf();
            ready.start(self.store.clock, tell).map_err(|error| super::store::failed(&error, &path))
        });
        match started {
            Ok((session, opened)) => {
                (self.window, self.looked_ms) = (None, None);
                note(&self.aftermath, |aftermath| aftermath.document = opened.path.clone());
                self.open = Some(session);
                self.hear(Msg::Opened(Box::new(opened)));
            }
            Err(trouble) => self.hear(Msg::NotOpened(trouble)),
        }
    }

    /// Leaves the workshop: writes its document and lets its lock go.
    pub fn close(&mut self) {
        if let Some(session) = self.open.take() {
            session.close();
        }
        self.left = None;
    }

    /// The second window's size, when that is news. It is looked for when the program is awake anyway.
    pub fn look_for_window(&mut self, elapsed_ms: u64) -> Option<Msg> {
        let session = self.open.as_ref()?;
        if self.looked_ms.is_some_and(|looked| elapsed_ms < looked + LOOK_EVERY_MS) {
            return None;
        }
        self.looked_ms = Some(elapsed_ms);
        let window = window(&*self.store.disk, session);
        (window != self.window).then(|| {
            self.window = window;
            Msg::RoomWindow(window)
        })
    }

    fn hear(&self, msg: Msg) {
        // The loop holds the other end for as long as it calls this.
        let _ = self.to_loop.send(Heard::Msg(msg));
    }

    /// Asks the writer. When its thread has died, the workshop is opened once more, and gets what is only in memory.
    fn ask(&mut self, ask: StoreRequest, model: &Model) {
        let ask = match &self.open {
            Some(session) => match session.ask(ask) {
                Ok(()) => return,
                Err(ask) => ask,
            },
            None => ask,
        };
        self.left = self.open.take().map(Session::leave).or(self.left.take());
        // With every letter it would be tried again in vain.
        if let Some(left) = self.left.take_if(|_| !matches!(ask, StoreRequest::Keep(_))) {
            self.open_again(left, ask, model);
        }
    }

    fn open_again(&mut self, left: session::Left, ask: StoreRequest, model: &Model) {
        let to_loop = self.to_loop.clone();
        let tell = move |told| drop(to_loop.send(Heard::Msg(Msg::Store(told))));
        let failed = |error| super::store::failed(&error, &left.document);
        let ready = self.store.open(&left.document);
        match ready.and_then(|ready| ready.start(self.store.clock, tell).map_err(failed)) {
            Ok((mut session, opened)) => {
                session.take_over(left);
                asks_again(ask, model, opened.journal.seq()).into_iter().for_each(|ask| {
                    // One that dies as soon is asked again with the next entry.
                    drop(session.ask(ask));
                });
                self.open = Some(session);
            }
            Err(trouble) => {
                self.trouble = Some(trouble.clone());
                self.left = Some(left);
                self.hear(Msg::Store(StoreReport::NotSaved(trouble)));
            }
        }
    }
}

/// What a new writer is asked: to write the entries that are in memory and not on disk, and what was asked last.
fn asks_again(ask: StoreRequest, model: &Model, seq: u32) -> Vec<StoreRequest> {
    let Screen::Live(live) = &model.screen else { return Vec::new() };
    let entries = live.journal.entries();
    let missing = entries.get(seq as usize..).unwrap_or_default();
    // Striking brings all entries, and finds the words to strike by those that are on disk.
    if missing.iter().flat_map(|entry| &entry.events).any(|event| matches!(event, Event::Struck { .. })) {
        return vec![StoreRequest::Strike(entries.to_vec())];
    }
    let missing = missing.iter().cloned().map(StoreRequest::Append);
    match ask {
        StoreRequest::Append(_) => missing.collect(),
        StoreRequest::Strike(_) => vec![ask],
        _ => missing.chain([ask]).collect(),
    }
}

/// The size of the second window, where there is one: it holds a lock, which the system lets go whatever ends it.
fn window(disk: &dyn Disk, session: &Session) -> Option<Size> {
    let size = left::get(disk, &session.place.screen())?;
    let held = disk.lock(&session.place.screen_lock()).is_ok_and(|lock| lock.is_none());
    held.then_some(size)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;
    use crate::app::Settings;
    use crate::shell::clock::Clock;
    use crate::shell::paths::Paths;
    use crate::workshop::decide::{Command, ItemCommand};
    use crate::workshop::fixture::{LIST, Leader, text};
    use crate::workshop::words::Lang;

    /// The throw-away copy of a rehearsal: its folder must outlive the writer.
    #[test]
    fn a_writer_that_died_and_cannot_be_begun_again_is_trouble_until_it_can() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::real(Paths::all_in(home.path()), Clock::start());
        let now = store.clock.now();
        let (send, heard) = mpsc::channel();
        let remembered = Remembered::read(&*store.disk, &store.paths);
        let ready = store.throw_away(Leader::new().journal.entries().to_vec()).unwrap();
        let (path, clock) = (ready.path().to_path_buf(), store.clock);
        let (session, opened) = ready.start(clock, |_| panic!("the writer dies in this test")).unwrap();
        while session.ask(StoreRequest::Again).is_ok() {
            std::thread::yield_now();
        }
        let mut world = World::new(store, remembered, send, Shared::default());
        world.open = Some(session);
        let mut model = Model::new(now, Lang::En, Settings::default(), Size { cols: 120, rows: 36 });
        model.update(now, Msg::Opened(Box::new(opened)));
        let Screen::Live(live) = &mut model.screen else { panic!("a workshop is led") };
        let add = ItemCommand::Add { list: LIST.to_owned(), text: text("Buller"), from: None, group: None };
        let entry = live.journal.command(Command::Item(add), now, live.run).unwrap().clone();

        let away = path.with_extension("away");
        std::fs::rename(&path, &away).unwrap();
        world.ask(StoreRequest::Append(entry.clone()), &model);
        assert_eq!(world.trouble, Some(Trouble::Missing(path.clone())));
        assert!(matches!(heard.try_iter().last(), Some(Heard::Msg(Msg::Store(StoreReport::NotSaved(_))))));

        std::fs::rename(&away, &path).unwrap();
        world.ask(StoreRequest::Again, &model);
        let saved = |heard: Heard| matches!(heard, Heard::Msg(Msg::Store(StoreReport::Saved(seq))) if seq == entry.seq);
        assert!(heard.iter().any(saved), "all that was in memory is on the disk");
        assert!(path.exists());
        world.close();
        assert!(!path.exists(), "the copy is thrown away at the end");
    }
}
