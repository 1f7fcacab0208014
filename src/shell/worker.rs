//! Work that may wait for a disk, each piece in a thread of its own, so that the drawing thread never waits.
//!
//! A path on a share that no longer answers hangs only its own thread. The program leaves such a thread behind and ends
//! without it. See `docs/decisions/0015-worker-threads.md`.

use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::app::effect::StruckWords;
use crate::app::programmes::NewProgramme;
use crate::workshop::follow::NewWorkshop;

/// What a worker does. A job that hangs is not started a second time.
#[derive(Debug, Clone, PartialEq)]
pub enum Job {
    /// List the workshops.
    List,
    /// Read the methods.
    Methods,
    /// Open this workshop.
    Open(PathBuf),
    /// Bring back the workshop with this id, whose document is gone.
    BringBack(String),
    /// Open the example.
    Demo,
    /// Read what these workshops leave.
    TakeOver(Vec<PathBuf>),
    /// Read what this meeting leaves to the same one, held again.
    HoldAgain(PathBuf),
    /// Read this file.
    Read(PathBuf),
    /// Write the form of a table.
    SendOut,
    /// Look where these words still stand, which were struck in a workshop.
    LookElsewhere(StruckWords),
    /// Keep a method of this id among the user's own.
    KeepMethod(String),
    /// Read the programmes that ship.
    Library,
    /// Open the programme whose file this is.
    Programme(PathBuf),
    /// Make this programme, in the given folder or the usual one.
    MakeProgramme(NewProgramme, Option<PathBuf>),
    /// Read a method of the user's own in this file.
    ReadMethod(PathBuf),
    /// Make this workshop, in the given folder or the usual one.
    Make(Box<NewWorkshop>, Option<PathBuf>),
}

impl Job {
    /// Whether to run it once more if it was requested again meanwhile, because what it finds may have changed.
    fn grows_old(&self) -> bool {
        match self {
            Self::List | Self::Methods => true,
            Self::Open(_)
            | Self::BringBack(_)
            | Self::Demo
            | Self::TakeOver(_)
            | Self::HoldAgain(_)
            | Self::Read(_)
            | Self::SendOut
            | Self::LookElsewhere(_)
            | Self::KeepMethod(_)
            | Self::Library
            | Self::Programme(_)
            | Self::MakeProgramme(..)
            | Self::ReadMethod(_)
            | Self::Make(..) => false,
        }
    }
}

/// The jobs being worked on, and whether each must be run once more.
type AtWork = Arc<Mutex<Vec<(Job, bool)>>>;

/// The threads that are working.
#[derive(Debug, Default)]
pub struct Workers(AtWork);

impl Workers {
    /// Runs a job in a thread of its own. If a thread is already working on it, no other is started; where its answer
    /// could be out of date by then, that thread runs the job once more.
    pub fn start(&self, job: Job, mut work: impl FnMut() + Send + 'static) -> io::Result<()> {
        let Some(mut busy) = self.claim(job) else { return Ok(()) };
        let whole = move || {
            loop {
                work();
                if busy.is_done() {
                    break;
                }
            }
        };
        thread::Builder::new().name("worker".into()).spawn(whole).map(drop)
    }

    fn claim(&self, job: Job) -> Option<Busy> {
        let mut at_work = lock(&self.0);
        if let Some((job, again)) = at_work.iter_mut().find(|(at, _)| *at == job) {
            *again = job.grows_old();
            return None;
        }
        at_work.push((job.clone(), false));
        Some(Busy(Some(job), Arc::clone(&self.0)))
    }
}

fn lock(at_work: &AtWork) -> MutexGuard<'_, Vec<(Job, bool)>> {
    at_work.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Marks a job as being worked on; dropped when its thread ends, even by a panic.
struct Busy(Option<Job>, AtWork);

impl Busy {
    /// Unmarks the job, unless it must be run once more; returns whether it is done. Once it is, another thread may
    /// start it.
    fn is_done(&mut self) -> bool {
        let mut at_work = lock(&self.1);
        let mine = at_work.iter_mut().find(|(job, _)| self.0.as_ref() == Some(job));
        if mine.is_some_and(|(_, again)| std::mem::take(again)) {
            return false;
        }
        at_work.retain(|(job, _)| self.0.as_ref() != Some(job));
        drop(at_work);
        self.0 = None;
        true
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        if let Some(job) = &self.0 {
            lock(&self.1).retain(|(at, _)| at != job);
        }
    }
}

/// A task in a thread of its own, whose result somebody may wait for, but not forever.
#[derive(Debug)]
pub struct Task<T>(Receiver<T>);

impl<T: Send + 'static> Task<T> {
    /// Starts the task.
    pub fn start(work: impl FnOnce() -> T + Send + 'static) -> io::Result<Self> {
        Self::start_then(work, || {})
    }

    /// Starts the task, and calls `then` once its result is there.
    pub fn start_then(
        work: impl FnOnce() -> T + Send + 'static,
        then: impl FnOnce() + Send + 'static,
    ) -> io::Result<Self> {
        let (send, done) = mpsc::channel();
        let whole = move || {
            // Perhaps nobody waits for it any more.
            drop(send.send(work()));
            then();
        };
        thread::Builder::new().name("task".into()).spawn(whole)?;
        Ok(Self(done))
    }

    /// Its result, if it is there already.
    pub fn at_once(&self) -> Option<T> {
        self.0.try_recv().ok()
    }

    /// Its result, within this time; `None` if it hangs or died.
    pub fn within(self, patience: Duration) -> Option<T> {
        self.0.recv_timeout(patience).ok()
    }

    /// Its result, however long it takes; after `patience`, `say` says that it takes long. `None` if it died.
    pub fn within_or_say(self, patience: Duration, say: impl FnOnce()) -> Option<T> {
        match self.0.recv_timeout(patience) {
            Err(RecvTimeoutError::Timeout) => {
                say();
                self.wait()
            }
            done => done.ok(),
        }
    }

    /// Its result, however long it takes; `None` if it died.
    pub fn wait(self) -> Option<T> {
        self.0.recv().ok()
    }
}

/// How long one piece of work may take, at most, before the next one is begun beside it.
const STUCK: Duration = Duration::from_millis(200);

/// Does this work on each of the items until `until`. One that hangs keeps none of the others from being done; its
/// result is `None`, and its thread is left behind.
pub fn each_until<I, T>(
    items: Vec<I>,
    until: Instant,
    work: impl Fn(&I) -> T + Send + Sync + 'static,
) -> Vec<Option<T>>
where
    I: Send + Sync + 'static,
    T: Send + 'static,
{
    let mut found: Vec<Option<T>> = items.iter().map(|_| None).collect();
    let (send, done) = mpsc::channel();
    let shared = Arc::new((items, AtomicUsize::new(0), work));
    let start = || {
        let (shared, send) = (Arc::clone(&shared), send.clone());
        let all = move || {
            let (items, next, work) = &*shared;
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(item) = items.get(at) else { return };
                if send.send((at, work(item))).is_err() {
                    return;
                }
            }
        };
        thread::Builder::new().name("task".into()).spawn(all).is_ok()
    };
    let mut begun = start();
    for _ in 0..found.len() {
        let result = loop {
            let left = until.saturating_duration_since(Instant::now());
            // Many may hang: each of the others is to be begun in time.
            let waiting = found.len().saturating_sub(shared.1.load(Ordering::Relaxed));
            let share = left / u32::try_from(waiting + 2).unwrap_or(u32::MAX);
            match done.recv_timeout(if waiting == 0 { left } else { share.min(STUCK) }) {
                Ok(result) => break result,
                Err(_) if left.is_zero() || !begun => return found,
                Err(_) => begun = start(),
            }
        };
        if let Some(place) = found.get_mut(result.0) {
            *place = Some(result.1);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_that_hangs_is_not_begun_again_and_keeps_no_other_from_its_work() {
        let workers = Workers::default();
        let (let_go, hangs) = mpsc::channel::<()>();
        let (done, heard) = mpsc::channel();
        let say = |word: &'static str| {
            let done = done.clone();
            move || done.send(word).unwrap()
        };
        let first = say("first");
        workers
            .start(Job::Demo, move || {
                let _ = hangs.recv();
                first();
            })
            .unwrap();
        workers.start(Job::Demo, say("again")).unwrap();
        workers.start(Job::Open("/a".into()), say("other")).unwrap();
        assert_eq!(heard.recv(), Ok("other"));
        drop(let_go);
        assert_eq!(heard.recv(), Ok("first"));
        drop(done);
        assert!(heard.recv().is_err(), "it was begun twice");
    }

    #[test]
    fn what_was_asked_for_while_it_was_looked_up_is_looked_up_once_more() {
        let workers = Workers::default();
        let (let_go, hangs) = mpsc::channel::<()>();
        let (begins, begun) = mpsc::channel();
        let look = move || {
            begins.send(()).unwrap();
            let _ = hangs.recv();
        };
        workers.start(Job::List, look).unwrap();
        assert_eq!(begun.recv(), Ok(()));
        for _ in 0..3 {
            workers.start(Job::List, || panic!("two at once")).unwrap();
        }
        drop(let_go);
        assert_eq!(begun.iter().count(), 1, "once more for all that asked");
        let (done, heard) = mpsc::channel();
        workers.start(Job::List, move || done.send(()).unwrap()).unwrap();
        assert_eq!(heard.recv(), Ok(()), "nobody is at it any more");
    }

    #[test]
    fn words_that_are_struck_while_others_are_looked_for_are_looked_for_too() {
        let workers = Workers::default();
        let struck = |word: &str| {
            let (id, words) = ("abcdefgh".to_owned(), vec![word.to_owned()]);
            Job::LookElsewhere(StruckWords { id, follows: Vec::new(), words })
        };
        let first = workers.claim(struck("Anna"));
        assert!(first.is_some() && workers.claim(struck("Anna")).is_none());
        assert!(workers.claim(struck("Bo")).is_some());
    }

    #[test]
    fn one_that_panicked_can_be_begun_again() {
        let workers = Workers::default();
        drop(workers.claim(Job::Demo));
        assert!(workers.claim(Job::Demo).is_some());
    }

    #[test]
    fn an_item_that_hangs_keeps_no_other_waiting() {
        let (others, came) = mpsc::channel();
        let came = Mutex::new(came);
        let others = Mutex::new(others);
        // The first goes on only after both others were done.
        let work = move |item: &u8| {
            if *item == 0 {
                let came = lock_plain(&came);
                return (0..2).all(|_| came.recv_timeout(Duration::from_secs(30)).is_ok());
            }
            lock_plain(&others).send(()).is_ok()
        };
        let until = Instant::now() + Duration::from_secs(30);
        assert_eq!(each_until(vec![0_u8, 1, 2], until, work), [Some(true); 3]);
        let (let_go, hangs) = mpsc::channel::<()>();
        let hangs = Mutex::new(hangs);
        let found = each_until(vec![()], Instant::now(), move |()| lock_plain(&hangs).recv().is_ok());
        assert_eq!(found, [None], "nobody waits longer than until then");
        drop(let_go);
    }

    fn lock_plain<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
        of.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[test]
    fn a_task_that_hangs_is_given_up() {
        let (let_go, hangs) = mpsc::channel::<()>();
        let task = Task::start(move || hangs.recv().is_ok()).unwrap();
        assert_eq!(task.within(Duration::ZERO), None);
        drop(let_go);
        assert_eq!(Task::start(|| 7).unwrap().wait(), Some(7));
        // It goes on only once it was said that it takes long.
        let (let_go, hangs) = mpsc::channel::<()>();
        let task = Task::start(move || hangs.recv().is_ok()).unwrap();
        assert_eq!(task.within_or_say(Duration::ZERO, || let_go.send(()).unwrap()), Some(true));
        let quick = Task::start(|| 7).unwrap();
        assert_eq!(quick.within_or_say(Duration::from_secs(30), || panic!("it takes no time")), Some(7));
    }
}
