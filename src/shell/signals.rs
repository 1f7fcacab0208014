//! What the system asks of the program (to quit, or to redraw), and what happens if the program does not answer.
//!
//! One thread waits for signals and for the terminal to go away. `os/` knows how each system reports them.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::os::SignalSource;
pub use super::os::{Reason, Signal};
use super::terminal::last_resort_restore;

/// How long the program may take to acknowledge a request.
const TO_ANSWER: Duration = Duration::from_secs(2);

/// How long it may take to quit after that: a slow disk may still have to write the last entries.
const TO_END: Duration = Duration::from_secs(10);

/// A second request within this time counts as the same one: a closing session sends several at once.
const SAME: Duration = Duration::from_millis(500);

/// How long giving the terminal back may take before the process ends without it.
const TO_RESTORE: Duration = Duration::from_millis(300);

/// Acknowledges a request to quit.
#[derive(Debug, Clone, Default)]
pub struct Answer(Arc<AtomicBool>);

impl Answer {
    /// Acknowledges the request: the program quits by itself and gets more time.
    pub fn heard(&self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// Starts the waiting thread, which calls `tell` for each request, and only once for a request to quit.
///
/// The program then has to call [`Answer::heard`] within two seconds and to quit within ten. If it does not, or if it
/// is asked again, the thread gives the terminal back and ends the process with exit code 1.
pub fn start(tell: impl FnMut(Signal) + Send + 'static) -> io::Result<Answer> {
    let source = SignalSource::new()?;
    let answer = Answer::default();
    let heard = answer.clone();
    thread::Builder::new().name("signals".into()).spawn(move || wait(source, tell, &heard))?;
    Ok(answer)
}

fn wait(mut source: SignalSource, mut tell: impl FnMut(Signal), answer: &Answer) {
    let (mut patience, start) = (Patience::default(), Instant::now());
    loop {
        let left = patience.left(start.elapsed(), answer.0.load(Ordering::SeqCst));
        if left == Some(Duration::ZERO) {
            leave();
        }
        let Ok(signals) = source.wait(left) else { return };
        for signal in signals {
            match signal {
                Signal::Redraw => tell(signal),
                Signal::Quit(reason) => match patience.asked(start.elapsed(), reason) {
                    SignalAct::Tell => tell(signal),
                    SignalAct::Leave => leave(),
                    SignalAct::Nothing => {}
                },
            }
        }
    }
}

/// Gives the terminal back and ends the process, whatever the other threads do.
fn leave() {
    let (done, waiting) = mpsc::channel();
    let restore = move || {
        last_resort_restore();
        // The receiver may have stopped waiting, which does not matter.
        let _ = done.send(());
    };
    if thread::Builder::new().spawn(restore).is_ok() {
        let _ = waiting.recv_timeout(TO_RESTORE);
    }
    #[expect(clippy::disallowed_methods, reason = "the thread that would return from main does not answer")]
    std::process::exit(1);
}

#[derive(Debug, PartialEq, Eq)]
enum SignalAct {
    Tell,
    Leave,
    Nothing,
}

/// How long to wait for a program that was asked to quit. Pure: takes times as arguments.
#[derive(Debug, Default)]
struct Patience {
    since: Option<Duration>,
}

impl Patience {
    fn asked(&mut self, now: Duration, reason: Reason) -> SignalAct {
        let Some(since) = self.since else {
            self.since = Some(now);
            return SignalAct::Tell;
        };
        // A terminal goes away once; two reports of it are not a second request.
        let gone = matches!(reason, Reason::Hangup | Reason::TerminalGone);
        if gone || now.saturating_sub(since) < SAME { SignalAct::Nothing } else { SignalAct::Leave }
    }

    /// How much longer to wait; `None` while there is no request.
    fn left(&self, now: Duration, heard: bool) -> Option<Duration> {
        let limit = if heard { TO_END } else { TO_ANSWER };
        self.since.map(|since| (since + limit).saturating_sub(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(n: u64) -> Duration {
        Duration::from_millis(n)
    }

    #[test]
    fn nobody_waits_before_anyone_asked() {
        assert_eq!(Patience::default().left(ms(100_000), false), None);
    }

    #[test]
    fn a_program_that_does_not_answer_has_two_seconds_and_one_that_does_ten() {
        let mut patience = Patience::default();
        assert_eq!(patience.asked(ms(1_000), Reason::Terminate), SignalAct::Tell);
        assert_eq!(patience.left(ms(1_000), false), Some(ms(2_000)));
        assert_eq!(patience.left(ms(3_000), false), Some(ms(0)));
        assert_eq!(patience.left(ms(3_000), true), Some(ms(8_000)));
        assert_eq!(patience.left(ms(60_000), true), Some(ms(0)));
    }

    #[test]
    fn a_second_request_ends_the_program_but_not_one_of_the_same_moment() {
        let mut patience = Patience::default();
        assert_eq!(patience.asked(ms(0), Reason::Hangup), SignalAct::Tell);
        assert_eq!(patience.asked(ms(1), Reason::Terminate), SignalAct::Nothing);
        assert_eq!(patience.asked(ms(900), Reason::TerminalGone), SignalAct::Nothing);
        assert_eq!(patience.asked(ms(900), Reason::Terminate), SignalAct::Leave);
    }
}
