//! The writer thread: what is to be written waits for it, and it takes all that waits at once.
//!
//! It sleeps until something comes or the document is due. When that is, is `schedule.rs`; what is written in which order
//! is `live.rs`.

use std::io;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::live::OpenWorkshop;
use super::schedule::Schedule;
use crate::app::effect::{SavedUi, StoreRequest};
use crate::app::msg::StoreReport;
use crate::shell::clock::SystemClock;

/// A half-typed line waits at most so long for what comes after it: it would be written anew with every letter.
const DRAFT_AFTER: Duration = Duration::from_millis(200);

/// The thread that writes an open workshop. Dropping it has everything written, and waits for that: also when the
/// thread that draws panics.
pub struct Writer {
    asks: Option<Sender<StoreRequest>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Starts the thread. `tell` is called in it.
    pub fn start(
        live: OpenWorkshop,
        clock: SystemClock,
        tell: impl FnMut(StoreReport) + Send + 'static,
    ) -> io::Result<Self> {
        Self::start_with(Schedule::default(), live, clock, tell)
    }

    pub(super) fn start_with(
        schedule: Schedule,
        live: OpenWorkshop,
        clock: SystemClock,
        tell: impl FnMut(StoreReport) + Send + 'static,
    ) -> io::Result<Self> {
        let (asks, waiting) = mpsc::channel();
        let thread = thread::Builder::new()
            .name("writer".into())
            .spawn(move || run(schedule, live, &waiting, clock, tell))?;
        Ok(Self { asks: Some(asks), thread: Some(thread) })
    }

    /// Asks for something to be written; hands it back when nobody is there to do it, for the thread has died.
    pub fn ask(&self, ask: StoreRequest) -> Result<(), StoreRequest> {
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

fn run(
    mut schedule: Schedule,
    mut live: OpenWorkshop,
    waiting: &Receiver<StoreRequest>,
    clock: SystemClock,
    mut tell: impl FnMut(StoreReport),
) {
    let began = Instant::now();
    live.begin(clock.now()).into_iter().for_each(&mut tell);
    schedule.done(began.elapsed(), live.is_behind());
    let mut kept = None;
    loop {
        let (mut asks, end) = match next(waiting, schedule.wait(began.elapsed())) {
            Some(Next::Asked(ask)) => gather(ask, waiting, &mut kept),
            Some(Next::Waited) => (Vec::new(), false),
            None => (vec![StoreRequest::Close], true),
        };
        if schedule.take_due(began.elapsed()) {
            asks.push(StoreRequest::Checkpoint);
        }
        live.carry_out(asks, clock.now()).into_iter().for_each(&mut tell);
        if end {
            return;
        }
        schedule.done(began.elapsed(), live.is_behind());
    }
}

/// What the thread woke up for.
enum Next {
    Asked(StoreRequest),
    /// It waited as long as it was to.
    Waited,
}

/// What comes next, for so long at most; nothing when nobody can ask any more.
fn next(waiting: &Receiver<StoreRequest>, wait: Option<Duration>) -> Option<Next> {
    let Some(wait) = wait else { return waiting.recv().ok().map(Next::Asked) };
    match waiting.recv_timeout(wait) {
        Ok(ask) => Some(Next::Asked(ask)),
        Err(RecvTimeoutError::Timeout) => Some(Next::Waited),
        Err(RecvTimeoutError::Disconnected) => None,
    }
}

/// All that waits, and whether it is the end. `kept` is what was last kept beside the journal.
fn gather(
    first: StoreRequest,
    waiting: &Receiver<StoreRequest>,
    kept: &mut Option<SavedUi>,
) -> (Vec<StoreRequest>, bool) {
    let until = Instant::now() + DRAFT_AFTER;
    let mut asks = vec![first];
    loop {
        asks.extend(waiting.try_iter());
        if !asks.iter().all(|ask| is_draft(ask, kept.as_ref())) {
            break;
        }
        match waiting.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(ask) => asks.push(ask),
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => asks.push(StoreRequest::Close),
        }
    }
    let left =
        asks.iter().rev().find_map(|ask| if let StoreRequest::Keep(left) = ask { Some(left) } else { None });
    // Struck words may be half typed, and have to be gone at once.
    let struck = asks.iter().any(|ask| matches!(ask, StoreRequest::Strike(_)));
    *kept = left.cloned().or(kept.take()).filter(|_| !struck);
    let end = asks.iter().any(|ask| matches!(ask, StoreRequest::Close));
    (asks, end)
}

/// Whether nothing is asked for but that a half-typed line be kept. The room waits for what is on the wall.
fn is_draft(ask: &StoreRequest, kept: Option<&SavedUi>) -> bool {
    matches!((ask, kept), (StoreRequest::Keep(left), Some(kept)) if (&left.stage, left.focus) == (&kept.stage, kept.focus))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> SavedUi {
        SavedUi { drafts: [(1, text.to_owned())].into(), ..SavedUi::default() }
    }

    /// What is carried out at once of these, when nothing more comes.
    fn carried_out(asks: Vec<StoreRequest>, mut kept: Option<SavedUi>) -> usize {
        let (send, waiting) = mpsc::channel();
        asks.into_iter().for_each(|ask| send.send(ask).unwrap());
        drop(send);
        gather(waiting.recv().unwrap(), &waiting, &mut kept).0.len()
    }

    #[test]
    fn what_is_half_typed_waits_for_what_comes_after_it() {
        // One more than was asked: the end that it waited for.
        let drafts = vec![StoreRequest::Keep(typed("n")), StoreRequest::Keep(typed("no"))];
        assert_eq!(carried_out(drafts, Some(SavedUi::default())), 3);
        let mixed = vec![StoreRequest::Keep(typed("n")), StoreRequest::Checkpoint];
        assert_eq!(carried_out(mixed, Some(SavedUi::default())), 2);
    }

    #[test]
    fn half_typed_words_are_gone_at_once_after_a_strike() {
        let (send, waiting) = mpsc::channel();
        let mut kept = Some(typed("the words"));
        gather(StoreRequest::Strike(Vec::new()), &waiting, &mut kept);
        // The line that the words stood in is kept anew, without them: nothing may come after it that it waits for.
        drop(send);
        assert_eq!(gather(StoreRequest::Keep(SavedUi::default()), &waiting, &mut kept).0.len(), 1);
        // And so it is when both come together, and the line is emptied a moment later.
        let (send, waiting) = mpsc::channel();
        send.send(StoreRequest::Keep(typed("the words"))).unwrap();
        gather(StoreRequest::Strike(Vec::new()), &waiting, &mut kept);
        drop(send);
        assert_eq!(gather(StoreRequest::Keep(SavedUi::default()), &waiting, &mut kept).0.len(), 1);
    }

    #[test]
    fn what_is_on_the_wall_does_not_wait() {
        let mut blank = SavedUi::default();
        blank.stage.blank = true;
        assert_eq!(carried_out(vec![StoreRequest::Keep(blank.clone())], Some(SavedUi::default())), 1);
        assert_eq!(carried_out(vec![StoreRequest::Keep(blank)], None), 1);
    }
}
