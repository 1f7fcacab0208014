//! What the model wants done, done: one match over all effects. The answers come back through the one channel.

use std::sync::mpsc::Sender;

use super::disk::Disk;
use super::session::{Ready, Session, Store};
use super::settings::Remembered;
use super::store::{Ask, Told, left, list};
use super::terminal::Console;
use super::{Heard, Shared, demo, methods, note};
use crate::app::msg::{Effect, Msg, Trouble};
use crate::app::{Model, Screen, Size};

/// The world as the loop sees it.
pub struct World {
    /// Where workshops are opened.
    pub store: Store,
    /// What is remembered.
    pub remembered: Remembered,
    to_loop: Sender<Heard>,
    aftermath: Shared,
    open: Option<Session>,
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
        let (open, window, looked_ms, over, trouble) = (None, None, None, false, None);
        Self { store, remembered, to_loop, aftermath, open, window, looked_ms, over, trouble }
    }

    /// Does one thing. A terminal that cannot be written to is an error.
    pub fn perform(&mut self, effect: Effect, model: &Model, console: &mut Console) -> std::io::Result<()> {
        match effect {
            Effect::Save(entry) => self.ask(Ask::Append(entry), model),
            Effect::Strike(entries) => self.ask(Ask::Strike(entries), model),
            Effect::Checkpoint => self.ask(Ask::Checkpoint, model),
            Effect::SaveAgain => self.ask(Ask::Again, model),
            Effect::Keep(left) => self.ask(Ask::Keep(left), model),
            Effect::Ring => console.ring()?,
            Effect::Redraw => console.redraw()?,
            Effect::List => self.hear(Msg::Listed(list(&*self.store.disk, &self.store.paths.documents))),
            Effect::ReadMethods => {
                self.hear(Msg::Methods(methods::all(&*self.store.disk, &self.store.paths)));
            }
            Effect::Open(path) => self.start(self.store.open(&path)),
            Effect::Demo(lang) => self.start(demo::open(&self.store, lang)),
            Effect::Create(opened, folder) => self.start(self.store.create(*opened, folder)),
            Effect::Close => self.close(),
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
    pub fn note(&mut self, told: &Told) {
        self.trouble = match told {
            Told::NotSaved(trouble) => Some(trouble.clone()),
            Told::Saved(_) => None,
            Told::Deleted(_) => return,
        };
    }

    /// Begins to write a workshop that was opened, and tells the model.
    pub fn start(&mut self, ready: Result<Ready, Trouble>) {
        self.close();
        let to_loop = self.to_loop.clone();
        // Once the loop is over nobody listens any more.
        let tell = move |told| drop(to_loop.send(Heard::Told(told)));
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
    fn ask(&mut self, ask: Ask, model: &Model) {
        let Some(session) = &self.open else { return };
        let Err(ask) = session.ask(ask) else { return };
        let path = session.place.document.clone();
        drop(self.open.take());
        let to_loop = self.to_loop.clone();
        let tell = move |told| drop(to_loop.send(Heard::Told(told)));
        let again = self.store.open(&path).map(|ready| ready.start(self.store.clock, tell));
        match again {
            Ok(Ok((session, opened))) => {
                asks_again(ask, model, opened.journal.seq()).into_iter().for_each(|ask| {
                    // One that dies as soon is asked again with the next entry.
                    drop(session.ask(ask));
                });
                self.open = Some(session);
            }
            Ok(Err(error)) => self.hear(Msg::NotSaved(super::store::failed(&error, &path))),
            Err(trouble) => self.hear(Msg::NotSaved(trouble)),
        }
    }
}

/// What a new writer is asked: to write the entries that are in memory and not on disk, and what was asked last.
fn asks_again(ask: Ask, model: &Model, seq: u32) -> Vec<Ask> {
    let Screen::Live(live) = &model.screen else { return Vec::new() };
    let missing = live.journal.entries().get(seq as usize..).unwrap_or_default();
    let missing = missing.iter().cloned().map(Ask::Append);
    match ask {
        Ask::Append(_) => missing.collect(),
        // It brings all entries, and finds the words to strike by those that are on disk.
        Ask::Strike(_) => vec![ask],
        _ => missing.chain([ask]).collect(),
    }
}

/// The size of the second window, where there is one: it holds a lock, which the system lets go whatever ends it.
fn window(disk: &dyn Disk, session: &Session) -> Option<Size> {
    let size = left::get(disk, &session.place.screen())?;
    let held = disk.lock(&session.place.screen_lock()).is_ok_and(|lock| lock.is_none());
    held.then_some(size)
}
