//! The writer thread: what is to be written waits for it, and it takes all that waits at once.
//!
//! It sleeps until something comes, and a minute at most while the document lacks something. What is written in which
//! order is `live.rs`.

use std::io;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::live::{Ask, Live, Told};
use crate::shell::clock::Clock;

/// The document is written at latest so long after a change.
const DOCUMENT_AFTER: Duration = Duration::from_mins(1);

/// The thread that writes an open workshop. Dropping it has everything written, and waits for that: also when the
/// thread that draws panics.
pub struct Writer {
    asks: Option<Sender<Ask>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Starts the thread. `tell` is called in it.
    pub fn start(live: Live, clock: Clock, tell: impl FnMut(Told) + Send + 'static) -> io::Result<Self> {
        let (asks, waiting) = mpsc::channel();
        let thread =
            thread::Builder::new().name("writer".into()).spawn(move || run(live, &waiting, clock, tell))?;
        Ok(Self { asks: Some(asks), thread: Some(thread) })
    }

    /// Asks for something to be written; hands it back when nobody is there to do it, for the thread has died.
    pub fn ask(&self, ask: Ask) -> Result<(), Ask> {
        match &self.asks {
            Some(asks) => asks.send(ask).map_err(|unsent| unsent.0),
            None => Err(ask),
        }
    }

    /// Has all of it written, and waits for that. Returns whether the thread ended well.
    pub fn close(mut self) -> bool {
        self.end()
    }

    fn end(&mut self) -> bool {
        // Nobody can ask any more: the thread closes the workshop.
        self.asks = None;
        self.thread.take().is_none_or(|thread| thread.join().is_ok())
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.end();
    }
}

fn run(mut live: Live, waiting: &Receiver<Ask>, clock: Clock, mut tell: impl FnMut(Told)) {
    live.begin(clock.now()).into_iter().for_each(&mut tell);
    let mut due = None;
    loop {
        let (asks, end) = match next(waiting, due) {
            Some(ask) => gather(ask, waiting),
            None => (vec![Ask::Close], true),
        };
        live.carry_out(asks, clock.now()).into_iter().for_each(&mut tell);
        if end {
            return;
        }
        // A document that could not be written is tried again a minute later, not at once.
        let passed = due.is_some_and(|due| due <= Instant::now());
        due = live.is_behind().then(|| due.filter(|_| !passed).unwrap_or(Instant::now() + DOCUMENT_AFTER));
    }
}

/// What comes next: something that was asked, or the document when it is due; nothing when nobody can ask any more.
fn next(waiting: &Receiver<Ask>, due: Option<Instant>) -> Option<Ask> {
    let Some(due) = due else { return waiting.recv().ok() };
    match waiting.recv_timeout(due.saturating_duration_since(Instant::now())) {
        Ok(ask) => Some(ask),
        Err(RecvTimeoutError::Timeout) => Some(Ask::Checkpoint),
        Err(RecvTimeoutError::Disconnected) => None,
    }
}

/// All that waits, and whether it is the end.
fn gather(first: Ask, waiting: &Receiver<Ask>) -> (Vec<Ask>, bool) {
    let mut asks = vec![first];
    asks.extend(waiting.try_iter());
    let end = asks.iter().any(|ask| matches!(ask, Ask::Close));
    (asks, end)
}
