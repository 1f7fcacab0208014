//! Carries out effects: one match over all of them. The answers come back through the one channel, and workers do
//! whatever may wait for a disk.

use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::time::Duration;

use super::disk::Disk;
use super::session::{self, Ready, Session};
use super::settings::Remembered;
use super::store::{StorePlace, list, small};
use super::terminal::Console;
use super::unsaved::Unsaved;
use super::worker::{Job, Task, Workers};
use super::workshops::Store;
use super::{Heard, Shared, demo, methods, note};
use crate::app::Size;
use crate::app::effect::{Effect, StoreRequest};
use crate::app::msg::{Msg, StoreReport};
use crate::app::trouble::Trouble;

/// How often to look for the second window, at most.
const LOOK_EVERY_MS: u64 = 1_000;

/// How long the end of the program waits for what is still being written.
const PATIENCE: Duration = Duration::from_secs(2);

/// The world as the loop sees it.
pub struct EffectRunner {
    /// Where workshops are opened.
    pub store: Store,
    /// The remembered settings.
    pub remembered: Remembered,
    to_loop: Sender<Heard>,
    aftermath: Shared,
    workers: Workers,
    open: Option<Session>,
    /// Requests to the open workshop's writer that are not known to be on disk.
    unsaved: Unsaved,
    writers: Writers,
    /// The job whose workshop we wait for.
    awaited: Option<Job>,
    window: Option<Size>,
    looked_ms: Option<u64>,
    over: bool,
    /// What could not be written at the end.
    trouble: Option<Trouble>,
}

/// What writes besides the open workshop's writer.
struct Writers {
    /// What is left of a workshop whose writer died, until it can be reopened.
    left: Option<session::DeadWriter>,
    /// The document of the workshop that is open or being reopened.
    document: Option<PathBuf>,
    /// The task that reopens it.
    again: Option<Task<Again>>,
    /// The task that writes the remembered settings.
    remembering: Option<Task<()>>,
    /// How long closing waits for any of these.
    patience: Duration,
}

/// The outcome of reopening a workshop: its session, and the newest seq on disk.
type Again = Result<(Session, u32), Box<(session::DeadWriter, Trouble)>>;

impl EffectRunner {
    /// A world without an open workshop.
    pub fn new(store: Store, remembered: Remembered, to_loop: Sender<Heard>, aftermath: Shared) -> Self {
        Self {
            store,
            remembered,
            to_loop,
            aftermath,
            workers: Workers::default(),
            open: None,
            unsaved: Unsaved::default(),
            writers: Writers {
                left: None,
                document: None,
                again: None,
                remembering: None,
                patience: PATIENCE,
            },
            awaited: None,
            window: None,
            looked_ms: None,
            over: false,
            trouble: None,
        }
    }

    /// Carries out one effect. The only errors are those of writing to the terminal.
    pub fn perform(&mut self, effect: Effect, console: &mut Console) -> std::io::Result<()> {
        match effect {
            Effect::Store(StoreRequest::Close) => {
                // Try again to write what is only in memory.
                self.ask(StoreRequest::Checkpoint);
                self.close();
            }
            Effect::Store(request) => self.ask(request),
            Effect::Ring => console.ring()?,
            Effect::Redraw => console.redraw()?,
            Effect::List => {
                self.look_up(Job::List, |store| Msg::Listed(list(&*store.disk, &store.paths.documents)));
            }
            Effect::ReadMethods => {
                self.look_up(Job::Methods, |store| Msg::Methods(methods::all(&*store.disk, &store.paths)));
            }
            Effect::Open(path) => self.open(Job::Open(path.clone()), move |store| store.open(&path)),
            Effect::Demo(lang) => self.open(Job::Demo, move |store| demo::open(store, lang)),
            Effect::Create(opened, folder) => {
                self.open(Job::Make, move |store| store.create(*opened, folder));
            }
            Effect::Remember(lang) => {
                self.remembered.lang = Some(lang);
                self.remember();
            }
            Effect::Quit => self.over = true,
        }
        Ok(())
    }

    /// Whether the program should end.
    pub fn is_over(&self) -> bool {
        self.over
    }

    /// What could not be written when the workshop was closed.
    pub fn trouble(&self) -> Option<Trouble> {
        self.trouble.clone()
    }

    /// Notes a report about saving, for the end and for a writer that dies.
    pub fn note(&mut self, report: &StoreReport) {
        self.trouble = match report {
            StoreReport::NotSaved(trouble) => Some(trouble.clone()),
            StoreReport::Saved(seq) => {
                self.unsaved.saved(*seq);
                None
            }
            StoreReport::Deleted(_) => return,
        };
    }

    /// Reads something whose answer is a message. From then on no workshop is waited for: the user went elsewhere.
    fn look_up(&mut self, job: Job, read: impl FnOnce(&Store) -> Msg + Send + 'static) {
        self.awaited = None;
        let store = self.store.clone();
        self.work(job, move || Heard::Msg(read(&store)));
    }

    /// Opens a workshop in a worker; [`EffectRunner::opened`] then takes it.
    fn open(&mut self, job: Job, open: impl FnOnce(&Store) -> Result<Ready, Trouble> + Send + 'static) {
        self.awaited = Some(job.clone());
        let store = self.store.clone();
        self.work(job.clone(), move || Heard::Ready(job, Box::new(open(&store))));
    }

    fn work(&self, job: Job, work: impl FnOnce() -> Heard + Send + 'static) {
        let to_loop = self.to_loop.clone();
        // After the loop ends nobody listens.
        if self.workers.start(job, move || drop(to_loop.send(work()))).is_err() {
            self.hear(Msg::PartFailed);
        }
    }

    /// Takes a workshop that a worker opened, if it is still the one we wait for.
    pub fn opened(&mut self, job: &Job, ready: Result<Ready, Trouble>) {
        if self.awaited.as_ref() == Some(job) {
            self.awaited = None;
            self.start(ready);
        } else {
            // Dropping it touches the disk.
            drop(Task::start(move || drop(ready)));
        }
    }

    /// Starts writing a workshop that was opened, and tells the model.
    pub fn start(&mut self, ready: Result<Ready, Trouble>) {
        self.close();
        let tell = self.tell();
        let started = ready.and_then(|ready| {
            let path = ready.path().to_path_buf();
            ready.start(self.store.clock, tell).map_err(|error| super::store::failed(&error, &path))
        });
        match started {
            Ok((session, opened)) => {
                (self.window, self.looked_ms) = (None, None);
                note(&self.aftermath, |aftermath| aftermath.document = opened.path.clone());
                self.writers.document = Some(session.place.document.clone());
                self.open = Some(session);
                self.hear(Msg::Opened(Box::new(opened)));
            }
            Err(trouble) => self.hear(Msg::NotOpened(trouble)),
        }
    }

    /// Leaves the workshop: writes its document and releases its lock. It waits for that, but not forever: what hangs
    /// is left behind and reported.
    pub fn close(&mut self) {
        let patience = self.writers.patience;
        let document = self.writers.document.take();
        match self.writers.again.take().map(|again| again.within(patience)) {
            Some(Some(again)) => self.opened_again(again),
            Some(None) => self.trouble = document.clone().map(Trouble::NoAnswer),
            None => {}
        }
        self.unsaved = Unsaved::default();
        let (open, left) = (self.open.take(), self.writers.left.take());
        let remembering = self.writers.remembering.take();
        if open.is_none() && left.is_none() && remembering.is_none() {
            return;
        }
        let close = move || {
            open.map(Session::close);
            drop(left);
            remembering.map(Task::wait);
        };
        if Task::start(close).is_ok_and(|closing| closing.within(patience).is_none()) {
            self.trouble = document.map(Trouble::NoAnswer).or(self.trouble.take());
        }
    }

    /// Looks for the second window, whenever the program is awake anyway. Its size is reported when it changes.
    pub fn look_for_window(&mut self, elapsed_ms: u64) {
        let Some(session) = &self.open else { return };
        if self.looked_ms.is_some_and(|looked| elapsed_ms < looked + LOOK_EVERY_MS) {
            return;
        }
        let (disk, place, known) = (self.store.disk.clone(), session.place.clone(), self.window);
        self.looked_ms = Some(elapsed_ms);
        let to_loop = self.to_loop.clone();
        let look = move || {
            let window = window(&*disk, &place);
            if window != known {
                // After the loop ends nobody listens.
                let _ = to_loop.send(Heard::Window(place.document, window));
            }
        };
        // If this fails, we look again in a second.
        let _ = self.workers.start(Job::Window, look);
    }

    /// Notes the size of a second window, if it belongs to the open workshop.
    pub fn window(&mut self, document: &PathBuf, window: Option<Size>) -> Option<Msg> {
        let ours = self.open.as_ref().is_some_and(|session| session.place.document == *document);
        ours.then(|| {
            self.window = window;
            Msg::RoomWindow(window)
        })
    }

    /// Writes the remembered settings, after any earlier write has ended.
    fn remember(&mut self) {
        let before = self.writers.remembering.take();
        let (remembered, store) = (self.remembered, self.store.clone());
        let write = move || {
            before.map(Task::wait);
            remembered.keep(&*store.disk, &store.paths);
        };
        self.writers.remembering = Task::start(write).ok();
    }

    fn hear(&self, msg: Msg) {
        // The loop holds the other end as long as it calls this.
        let _ = self.to_loop.send(Heard::Msg(msg));
    }

    /// The callback for a writer's reports.
    fn tell(&self) -> impl FnMut(StoreReport) + Send + 'static {
        let to_loop = self.to_loop.clone();
        // After the loop ends nobody listens.
        move |report| drop(to_loop.send(Heard::Msg(Msg::Store(report))))
    }

    /// Sends the writer a request. If its thread has died, reopens the workshop with what is only in memory.
    fn ask(&mut self, request: StoreRequest) {
        self.unsaved.asked(&request);
        // A draft is not worth reopening for: it would be tried with every letter.
        let again = !matches!(request, StoreRequest::Keep(_));
        match &self.open {
            Some(session) if session.ask(request).is_ok() => return,
            _ => {}
        }
        self.writers.left = self.open.take().map(Session::leave).or(self.writers.left.take());
        if let Some(left) = self.writers.left.take_if(|_| again) {
            self.open_again(left);
        }
    }

    fn open_again(&mut self, left: session::DeadWriter) {
        let (store, tell, to_loop) = (self.store.clone(), self.tell(), self.to_loop.clone());
        let open = move || {
            let again = again(&store, left, tell);
            // After the loop ends nobody listens.
            let _ = to_loop.send(Heard::Again);
            again
        };
        self.writers.again = Task::start(open).ok();
    }

    /// Takes the outcome of reopening the workshop whose writer died.
    pub fn land(&mut self) {
        if let Some(again) = self.writers.again.take().and_then(Task::wait) {
            self.opened_again(again);
        }
    }

    fn opened_again(&mut self, again: Again) {
        match again {
            Ok((session, seq)) => {
                for request in self.unsaved.after(seq).chain([StoreRequest::Again]) {
                    // If this writer dies at once, the next entry tries again.
                    drop(session.ask(request));
                }
                self.open = Some(session);
            }
            Err(failed) => {
                let (left, trouble) = *failed;
                self.trouble = Some(trouble.clone());
                self.writers.left = Some(left);
                self.hear(Msg::Store(StoreReport::NotSaved(trouble)));
            }
        }
    }
}

impl Drop for EffectRunner {
    /// Closes even when the drawing thread panics.
    fn drop(&mut self) {
        self.close();
    }
}

/// Reopens a workshop whose writer died.
fn again(store: &Store, left: session::DeadWriter, tell: impl FnMut(StoreReport) + Send + 'static) -> Again {
    let failed = |error| super::store::failed(&error, &left.document);
    match store.open(&left.document).and_then(|ready| ready.start(store.clock, tell).map_err(failed)) {
        Ok((mut session, opened)) => {
            session.take_over(left);
            Ok((session, opened.journal.seq()))
        }
        Err(trouble) => Err(Box::new((left, trouble))),
    }
}

/// The size of the second window, if there is one: it holds a lock, which the system releases however it ends.
fn window(disk: &dyn Disk, place: &StorePlace) -> Option<Size> {
    let size = small::get(disk, &place.screen())?;
    let held = disk.lock(&place.screen_lock()).is_ok_and(|lock| lock.is_none());
    held.then_some(size)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;
    use crate::shell::clock::SystemClock;
    use crate::shell::paths::Paths;
    use crate::workshop::decide::{Command, ItemCommand};
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
        let saved = |heard: Heard| matches!(heard, Heard::Msg(Msg::Store(StoreReport::Saved(seq))) if seq == entry.seq);
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
        assert_eq!(world.trouble(), Some(Trouble::NoAnswer(path)));
        drop(let_go);
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
}
