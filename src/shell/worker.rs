//! Work that may wait for a disk, each piece in a thread of its own, so that the drawing thread never waits.
//!
//! A path on a share that no longer answers hangs only its own thread. The program leaves such a thread behind and ends
//! without it. See `docs/decisions/0015-worker-threads.md`.

use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// What a worker does. A job that hangs is not started a second time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Job {
    /// List the workshops.
    List,
    /// Read the methods.
    Methods,
    /// Open this workshop.
    Open(PathBuf),
    /// Open the example.
    Demo,
    /// Make a workshop.
    Make,
    /// Look for the second window.
    Window,
}

/// The threads at work.
#[derive(Debug, Default)]
pub struct Workers(Arc<Mutex<Vec<Job>>>);

impl Workers {
    /// Does the work in a thread of its own, unless a thread is already at this job.
    pub fn start(&self, job: Job, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
        let Some(busy) = self.claim(job) else { return Ok(()) };
        let whole = move || {
            let _busy = busy;
            work();
        };
        thread::Builder::new().name("worker".into()).spawn(whole).map(drop)
    }

    fn claim(&self, job: Job) -> Option<Busy> {
        let mut busy = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if busy.contains(&job) {
            return None;
        }
        busy.push(job.clone());
        Some(Busy(job, Arc::clone(&self.0)))
    }
}

/// Says that a thread is at a job; dropped when it ends, even by a panic.
struct Busy(Job, Arc<Mutex<Vec<Job>>>);

impl Drop for Busy {
    fn drop(&mut self) {
        self.1.lock().unwrap_or_else(PoisonError::into_inner).retain(|job| *job != self.0);
    }
}

/// A task whose end somebody may wait for, but not forever.
#[derive(Debug)]
pub struct Task<T>(Receiver<T>);

impl<T: Send + 'static> Task<T> {
    /// Starts it.
    pub fn start(work: impl FnOnce() -> T + Send + 'static) -> io::Result<Self> {
        let (send, done) = mpsc::channel();
        // Perhaps nobody waits for it any more.
        let whole = move || drop(send.send(work()));
        thread::Builder::new().name("task".into()).spawn(whole)?;
        Ok(Self(done))
    }

    /// Its result, within this time; `None` if it hangs or died.
    pub fn within(self, patience: Duration) -> Option<T> {
        self.0.recv_timeout(patience).ok()
    }

    /// Its result, however long it takes; `None` if it died.
    pub fn wait(self) -> Option<T> {
        self.0.recv().ok()
    }
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
            .start(Job::List, move || {
                let _ = hangs.recv();
                first();
            })
            .unwrap();
        workers.start(Job::List, say("again")).unwrap();
        workers.start(Job::Open("/a".into()), say("other")).unwrap();
        assert_eq!(heard.recv(), Ok("other"));
        drop(let_go);
        assert_eq!(heard.recv(), Ok("first"));
        drop(done);
        assert!(heard.recv().is_err(), "it was begun twice");
    }

    #[test]
    fn one_that_panicked_can_be_begun_again() {
        let workers = Workers::default();
        drop(workers.claim(Job::Make));
        assert!(workers.claim(Job::Make).is_some());
    }

    #[test]
    fn a_task_that_hangs_is_given_up() {
        let (let_go, hangs) = mpsc::channel::<()>();
        let task = Task::start(move || hangs.recv().is_ok()).unwrap();
        assert_eq!(task.within(Duration::ZERO), None);
        drop(let_go);
        assert_eq!(Task::start(|| 7).unwrap().wait(), Some(7));
    }
}
