//! Carries out effects: one match handles them all. Answers come back through the one channel, and workers do whatever
//! may wait for a disk.

use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::time::Duration;

use super::session::{self, Ready, Session};
use super::settings::Remembered;
use super::store::questions;
use super::terminal::Console;
use super::unsaved::Unsaved;
use super::worker::{Job, Task, Workers};
use super::workshops::{Store, pause};
use super::{Heard, Shared, chance, demo, forms, methods, note};
use crate::app::effect::{Chosen, Effect, MethodEffect, StoreRequest};
use crate::app::msg::{MethodMsg, Msg, OwnReport, StoreReport};
use crate::app::programmes::ProgrammeReport;
use crate::app::questions::QuestionsChange;
use crate::app::trouble::Trouble;

mod programmes;

use programmes::FilesWritten;

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
    looked_ms: Option<u64>,
    over: bool,
    /// What could not be written, according to the latest report.
    trouble: Option<Trouble>,
    /// What went wrong when a workshop was closed. No later report clears it.
    at_close: Option<Trouble>,
}

/// What else writes besides the writer of the open workshop.
struct Writers {
    /// What is left of a workshop whose writer died, until it can be reopened.
    left: Option<session::DeadWriter>,
    /// The document of the workshop that is open or being reopened.
    document: Option<PathBuf>,
    /// The task that reopens it.
    again: Option<Task<Again>>,
    /// The task that writes the remembered settings, or a method of the user's own.
    remembering: Option<Task<()>>,
    /// The task that writes a programme.
    programme: Option<Task<()>>,
    /// For each programme's file that was written, which file was read before and which lies there now.
    written: FilesWritten,
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
                programme: None,
                written: FilesWritten::default(),
                patience: PATIENCE,
            },
            awaited: None,
            looked_ms: None,
            over: false,
            trouble: None,
            at_close: None,
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
            Effect::Shuffle(lines) => self.hear(Msg::Shuffled(chance::shuffled(lines))),
            Effect::Redraw => console.redraw()?,
            Effect::List => {
                let to_loop = self.to_loop.clone();
                self.look_up(Job::List, move |store| {
                    let (listed, programmes, _) = store.list_all();
                    // After the loop ends nobody listens.
                    drop(to_loop.send(Heard::Msg(Msg::Programme(ProgrammeReport::Listed(programmes)))));
                    Msg::Listed(listed)
                });
            }
            Effect::Programme(request) => self.programme(request),
            Effect::ReadMethods => {
                let recent = self.remembered.recent_methods.clone();
                self.look_up(Job::Methods, move |store| {
                    let all = methods::all(&*store.disk, &store.paths);
                    Msg::Methods(methods::with_recent(all, &recent))
                });
            }
            Effect::Open(path) => self.open(Job::Open(path.clone()), move |store| store.open(&path)),
            Effect::BringBack(id) => {
                self.open(Job::BringBack(id.clone()), move |store| store.bring_back(&id, None));
            }
            Effect::Demo(lang) => self.open(Job::Demo, move |store| demo::open(store, lang)),
            Effect::Create(made, folder) => {
                let job = Job::Make(made.clone(), folder.clone());
                self.open(job, move |store| store.create((*made).clone(), folder.clone()));
            }
            Effect::TakeOver(paths) => {
                self.look_up(Job::TakeOver(paths.clone()), move |store| match store.take_over(&paths) {
                    Ok((taken, left_out)) => Msg::TakenOver(Box::new(taken), left_out),
                    Err(trouble) => Msg::NotOpened(trouble),
                });
            }
            Effect::HoldAgain(path) => {
                self.look_up(Job::HoldAgain(path.clone()), move |store| match store.to_hold_again(&path) {
                    Ok(taken) => Msg::TakenOver(Box::new(taken), Vec::new()),
                    Err(trouble) => Msg::NotOpened(trouble),
                });
            }
            Effect::ReadFile(of, path) => {
                let store = self.store.clone();
                self.work(Job::Read(path.clone()), move || {
                    let (path, read) = forms::read(&store, &path);
                    Heard::Msg(Msg::FileRead(of.clone(), path, read))
                });
            }
            Effect::SendOut(files, entries) => {
                let Some(place) = self.open.as_ref().map(|session| session.place.clone()) else {
                    return Ok(());
                };
                let store = self.store.clone();
                self.work(Job::SendOut, move || {
                    Heard::Msg(match forms::write(&store, &place, &files, &entries) {
                        Ok(written) if written.struck => Msg::Store(StoreReport::Deleted(written.paths)),
                        Ok(written) => Msg::SentOut(Ok(written.paths)),
                        Err(of) => Msg::SentOut(Err(of)),
                    })
                });
            }
            Effect::Remember(Chosen::Lang(lang)) => {
                self.remembered.lang = Some(lang);
                self.remember();
            }
            Effect::Remember(Chosen::Method(id)) => {
                self.remembered.used(&id);
                self.remember();
            }
            Effect::Remember(Chosen::TwoScreens(two)) => {
                self.remembered.two_screens = two;
                self.remember();
            }
            Effect::Questions(change) => self.change_questions(change),
            Effect::LookElsewhere(struck) => {
                let (job, store) = (Job::LookElsewhere(struck.clone()), self.store.clone());
                self.work(job, move || {
                    let found = store.still_standing(&struck);
                    Heard::Msg(Msg::StandsElsewhere(struck.clone(), found))
                });
            }
            Effect::Method(effect) => self.method(effect),
            Effect::Quit => self.over = true,
        }
        Ok(())
    }

    /// Does something with a method of the user's own.
    fn method(&mut self, effect: MethodEffect) {
        let store = self.store.clone();
        let heard = |of| Heard::Msg(Msg::Own(OwnReport::Method(of)));
        match effect {
            MethodEffect::Keep(method, name) => self.work(Job::KeepMethod(method.id.clone()), move || {
                heard(MethodMsg::Kept(methods::keep(&*store.disk, &store.paths, &method, &name)))
            }),
            MethodEffect::Read(path) => self.work(Job::ReadMethod(path.clone()), move || {
                heard(MethodMsg::Read(methods::to_change(&*store.disk, &path).map(Box::new)))
            }),
            // After any earlier save has ended; the end of the program waits for it.
            MethodEffect::Save(of) => {
                let (before, to_loop) = (self.writers.remembering.take(), self.to_loop.clone());
                let write = move || {
                    before.map(Task::wait);
                    let saved = methods::save(&*store.disk, &store.paths, &of);
                    // After the loop ends nobody listens.
                    drop(to_loop.send(heard(MethodMsg::Saved(saved))));
                };
                self.writers.remembering = Task::start(write).ok();
            }
            MethodEffect::Rehearse(made) => {
                self.open(Job::Make(made.clone(), None), move |store| store.rehearse_new((*made).clone()));
            }
        }
    }

    /// Whether the program should end.
    pub fn is_over(&self) -> bool {
        self.over
    }

    /// What could not be written by the end. If a writer died after it had saved everything, only the document is
    /// behind.
    pub fn trouble(&self) -> Option<Trouble> {
        match &self.at_close {
            Some(broken @ Trouble::Broken(_)) if self.unsaved.is_empty() => {
                Some(Trouble::Behind(Box::new(broken.clone())))
            }
            Some(trouble) => Some(trouble.clone()),
            None => self.trouble.clone(),
        }
    }

    /// Notes what the store reported: trouble for the end, and what is saved in case the writer dies.
    pub fn note(&mut self, report: &StoreReport) {
        self.trouble = match report {
            StoreReport::NotSaved(trouble) => Some(trouble.clone()),
            StoreReport::Saved(seq) => {
                self.unsaved.saved(*seq);
                None
            }
            StoreReport::Moved(path) => {
                note(&self.aftermath, |aftermath| aftermath.document = Some(path.clone()));
                self.writers.document = Some(path.clone());
                if let Some(session) = &mut self.open {
                    session.place.document.clone_from(path);
                }
                return;
            }
            StoreReport::Struck { .. }
            | StoreReport::Deleted(_)
            | StoreReport::Found(_)
            | StoreReport::NotMoved(_)
            | StoreReport::Window(_) => return,
        };
    }

    /// Has a worker read something and answer with a message. We stop waiting for any workshop: the user went
    /// elsewhere.
    fn look_up(&mut self, job: Job, read: impl Fn(&Store) -> Msg + Send + 'static) {
        self.awaited = None;
        let store = self.store.clone();
        self.work(job, move || Heard::Msg(read(&store)));
    }

    /// Opens a workshop in a worker; [`EffectRunner::opened`] then takes it.
    fn open(&mut self, job: Job, open: impl Fn(&Store) -> Result<Ready, Trouble> + Send + 'static) {
        self.awaited = Some(job.clone());
        let store = self.store.clone();
        self.work(job.clone(), move || Heard::Ready(job.clone(), Box::new(open(&store))));
    }

    fn work(&self, job: Job, work: impl Fn() -> Heard + Send + 'static) {
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
            // Dropping it touches the disk, so another thread does that.
            drop(Task::start(move || drop(ready)));
        }
    }

    /// Starts writing a workshop that was opened, and tells the model.
    pub fn start(&mut self, ready: Result<Ready, Trouble>) {
        self.close();
        self.unsaved = Unsaved::default();
        let tell = self.tell();
        let started = ready.and_then(|ready| {
            let path = ready.path().to_path_buf();
            ready.start(self.store.clock, tell).map_err(|error| super::store::failed(&error, &path))
        });
        match started {
            Ok((session, opened)) => {
                self.looked_ms = None;
                note(&self.aftermath, |aftermath| aftermath.document = opened.path.clone());
                self.writers.document = Some(session.place.document.clone());
                self.open = Some(session);
                self.hear(Msg::Opened(Box::new(opened)));
            }
            Err(trouble) => self.hear(Msg::NotOpened(trouble)),
        }
    }

    /// Leaves the workshop: writes its document and releases its lock. It waits for that, but not forever: a writer
    /// that hangs is left behind and reported.
    pub fn close(&mut self) {
        let patience = self.writers.patience;
        let document = self.writers.document.take();
        match self.writers.again.take().map(|again| again.within(patience)) {
            Some(Some(again)) => self.opened_again(again),
            Some(None) => self.at_close = document.clone().map(Trouble::NoAnswer),
            None => {}
        }
        let (open, left) = (self.open.take(), self.writers.left.take());
        let others = [self.writers.remembering.take(), self.writers.programme.take()];
        if open.is_none() && left.is_none() && others.iter().all(Option::is_none) {
            return;
        }
        let close = move || {
            let ended_well = open.is_none_or(Session::close);
            drop(left);
            for other in others.into_iter().flatten() {
                let _ = other.wait();
            }
            ended_well
        };
        let Ok(closing) = Task::start(close) else { return };
        let why = match closing.within(patience) {
            Some(true) => return,
            Some(false) => Trouble::Broken,
            None => Trouble::NoAnswer,
        };
        self.at_close = document.map(why).or(self.at_close.take());
    }

    /// Asks the writer to look for the second window, at a time when the program is awake anyway.
    pub fn look_for_window(&mut self, elapsed_ms: u64) {
        let Some(session) = &self.open else { return };
        if self.looked_ms.is_none_or(|looked| elapsed_ms >= looked + LOOK_EVERY_MS) {
            self.looked_ms = Some(elapsed_ms);
            // If the writer has died, the next write will find out.
            let _ = session.ask(StoreRequest::LookForWindow);
        }
    }

    /// Writes the remembered settings, after any earlier write has ended.
    fn remember(&mut self) {
        let before = self.writers.remembering.take();
        let (remembered, store) = (self.remembered.clone(), self.store.clone());
        let write = move || {
            before.map(Task::wait);
            remembered.keep(&*store.disk, &store.paths);
        };
        self.writers.remembering = Task::start(write).ok();
    }

    /// Changes which questions are offered again, after any earlier write beside the settings has ended.
    fn change_questions(&mut self, change: QuestionsChange) {
        let before = self.writers.remembering.take();
        let (store, to_loop) = (self.store.clone(), self.to_loop.clone());
        let write = move || {
            before.map(Task::wait);
            let (path, forgets) = (store.paths.questions(), matches!(change, QuestionsChange::Forgotten(..)));
            let changed = questions::change(&*store.disk, &path, change, pause);
            // One that was typed is not offered again then. After the loop ends nobody listens.
            if changed.is_err() && forgets {
                drop(to_loop.send(Heard::Msg(Msg::Own(OwnReport::NotForgotten(path)))));
            }
        };
        self.writers.remembering = Task::start(write).ok();
    }

    fn hear(&self, msg: Msg) {
        // The loop holds the other end as long as it calls this.
        let _ = self.to_loop.send(Heard::Msg(msg));
    }

    /// The callback for a writer's reports.
    fn tell(&self) -> impl FnMut(StoreReport) + Send + 'static {
        let (to_loop, live) = (self.to_loop.clone(), self.store.paths.live.clone());
        move |report| {
            let report = match report {
                StoreReport::NotSaved(trouble) => StoreReport::NotSaved(trouble.placed(&live)),
                report => report,
            };
            // After the loop ends nobody listens.
            drop(to_loop.send(Heard::Msg(Msg::Store(report))));
        }
    }

    /// Sends the writer a request. If its thread has died, reopens the workshop with what is only in memory.
    fn ask(&mut self, request: StoreRequest) {
        self.unsaved.asked(&request);
        // A draft is not worth reopening for: each letter typed would try again.
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
        let open = move || again(&store, left, tell);
        // After the loop ends nobody listens.
        self.writers.again = Task::start_then(open, move || drop(to_loop.send(Heard::Again))).ok();
    }

    /// Takes the outcome of reopening the workshop whose writer died. It never waits: a signal from an earlier attempt
    /// may arrive while a newer one is running.
    pub fn land(&mut self) {
        if let Some(again) = self.writers.again.as_ref().and_then(Task::at_once) {
            self.writers.again = None;
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

#[cfg(test)]
mod tests;
