//! The writer thread: requests queue up for it, and it takes all that wait at once.
//!
//! It sleeps until a request comes or the document is due. `schedule.rs` says when that is; `live.rs` says in which
//! order things are written.

use std::io;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::live::OpenWorkshop;
use super::schedule::Schedule;
use crate::app::effect::{SavedUi, StoreRequest};
use crate::app::msg::StoreReport;
use crate::shell::clock::SystemClock;

/// How long a draft waits for what comes after it: otherwise it would be written again with every letter.
const DRAFT_AFTER: Duration = Duration::from_millis(200);

/// The thread that writes an open workshop. Dropping it writes everything and waits for that, even when the drawing
/// thread panics.
pub struct Writer {
    asks: Option<Sender<StoreRequest>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Starts the thread, which calls `tell` with each report.
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

    /// Queues a request; hands it back if the thread has died.
    pub fn ask(&self, ask: StoreRequest) -> Result<(), StoreRequest> {
        match &self.asks {
            Some(asks) => asks.send(ask).map_err(|unsent| unsent.0),
            None => Err(ask),
        }
    }

    /// Writes everything and waits for that. Returns whether the thread ended well.
    pub fn close(mut self) -> bool {
        self.end()
    }

    fn end(&mut self) -> bool {
        // With the sender gone, the thread closes the workshop.
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
        let look = live.look_again_ms(clock.now()).map(Duration::from_millis);
        let wait = schedule.wait(began.elapsed()).into_iter().chain(look).min();
        let (mut asks, end) = match next(waiting, wait) {
            Some(Next::Asked(ask)) => gather(ask, waiting, &mut kept),
            Some(Next::Waited) => (look.map(|_| StoreRequest::LookForWindow).into_iter().collect(), false),
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

/// What woke the thread.
enum Next {
    Asked(StoreRequest),
    /// The waiting time is over.
    Waited,
}

/// Waits for a request, at most for `wait`; `None` once nobody can send one.
fn next(waiting: &Receiver<StoreRequest>, wait: Option<Duration>) -> Option<Next> {
    let Some(wait) = wait else { return waiting.recv().ok().map(Next::Asked) };
    match waiting.recv_timeout(wait) {
        Ok(ask) => Some(Next::Asked(ask)),
        Err(RecvTimeoutError::Timeout) => Some(Next::Waited),
        Err(RecvTimeoutError::Disconnected) => None,
    }
}

/// Collects all waiting requests, and says whether they end with closing. `kept` is what was last kept beside the
/// journal.
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
    // Drafts may hold the struck words, and these have to go at once.
    let struck = asks.iter().any(|ask| matches!(ask, StoreRequest::Strike(_)));
    *kept = left.map(|left| (**left).clone()).or(kept.take()).filter(|_| !struck);
    let end = asks.iter().any(|ask| matches!(ask, StoreRequest::Close));
    (asks, end)
}

/// Whether a request only keeps a draft. The wall does not count as one: the room waits for it.
fn is_draft(ask: &StoreRequest, kept: Option<&SavedUi>) -> bool {
    matches!((ask, kept), (StoreRequest::Keep(left), Some(kept)) if left.looks_like(kept))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> SavedUi {
        SavedUi { drafts: [(1, text.to_owned())].into(), ..SavedUi::default() }
    }

    /// How many of these requests are carried out at once if nothing more comes.
    fn carried_out(asks: Vec<StoreRequest>, mut kept: Option<SavedUi>) -> usize {
        let (send, waiting) = mpsc::channel();
        asks.into_iter().for_each(|ask| send.send(ask).unwrap());
        drop(send);
        gather(waiting.recv().unwrap(), &waiting, &mut kept).0.len()
    }

    #[test]
    fn what_is_half_typed_waits_for_what_comes_after_it() {
        // One more than was sent: closing, which it waited for.
        let drafts =
            vec![StoreRequest::Keep(Box::new(typed("n"))), StoreRequest::Keep(Box::new(typed("no")))];
        assert_eq!(carried_out(drafts, Some(SavedUi::default())), 3);
        let mixed = vec![StoreRequest::Keep(Box::new(typed("n"))), StoreRequest::Checkpoint];
        assert_eq!(carried_out(mixed, Some(SavedUi::default())), 2);
    }

    #[test]
    fn half_typed_words_are_gone_at_once_after_a_strike() {
        let (send, waiting) = mpsc::channel();
        let mut kept = Some(typed("the words"));
        gather(StoreRequest::Strike(Vec::new()), &waiting, &mut kept);
        // The draft is kept again without the words, and must not wait for anything to come after it.
        drop(send);
        assert_eq!(gather(StoreRequest::Keep(Box::default()), &waiting, &mut kept).0.len(), 1);
        // The same if both come together, and the line is emptied a moment later.
        let (send, waiting) = mpsc::channel();
        send.send(StoreRequest::Keep(Box::new(typed("the words")))).unwrap();
        gather(StoreRequest::Strike(Vec::new()), &waiting, &mut kept);
        drop(send);
        assert_eq!(gather(StoreRequest::Keep(Box::default()), &waiting, &mut kept).0.len(), 1);
    }

    #[test]
    fn what_is_on_the_wall_does_not_wait() {
        let mut blank = SavedUi::default();
        blank.stage.blank = true;
        assert_eq!(
            carried_out(vec![StoreRequest::Keep(Box::new(blank.clone()))], Some(SavedUi::default())),
            1
        );
        assert_eq!(carried_out(vec![StoreRequest::Keep(Box::new(blank))], None), 1);
    }
}
