//! What the system asks of the program: end, or draw anew. And the last word when it does not answer.
//!
//! One thread waits for signals and for the terminal to go away. How each system tells is `os/`.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::os::SignalSource;
pub use super::os::{Reason, Signal};
use super::terminal::last_resort_restore;

/// How long the program may take to say that it heard.
const TO_ANSWER: Duration = Duration::from_secs(2);

/// How long it may take to end once it has said so: a slow disk has the last entries to write.
const TO_END: Duration = Duration::from_secs(10);

/// A second request within this time is the same one: a closing session sends several at once.
const SAME: Duration = Duration::from_millis(500);

/// How long giving the terminal back may take before the program ends without.
const TO_RESTORE: Duration = Duration::from_millis(300);

/// Says that the request to end was heard.
#[derive(Debug, Clone, Default)]
pub struct Answer(Arc<AtomicBool>);

impl Answer {
    /// The program is ending by itself: it has longer before it is ended.
    pub fn heard(&self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// Starts the thread that waits. `tell` is called in it for each request; a request to end is told once.
///
/// Afterwards the program has to call [`Answer::heard`] within two seconds and to end within ten. Otherwise, or when
/// asked again, the terminal is given back and the process ends with code 1.
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
        // Nobody may be waiting any more, which is as good.
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

/// How long the program is waited for once it was asked to end. Pure: times come in.
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
        // A terminal goes away once; that this is told twice is no sign of impatience.
        let gone = matches!(reason, Reason::Hangup | Reason::TerminalGone);
        if gone || now.saturating_sub(since) < SAME { SignalAct::Nothing } else { SignalAct::Leave }
    }

    /// How long to wait yet; `None` while nobody asked.
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
