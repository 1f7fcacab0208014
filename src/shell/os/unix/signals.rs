//! Signals and the end of the terminal, on Unix.

use std::io::{self, IsTerminal};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGXFSZ};
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;

use crate::shell::os::{Reason, Signal};

/// We catch a stop from the keyboard but do not stop: the room would see a shell. In raw mode Ctrl-Z is an ordinary
/// key; this is for the signal when others send it.
const HEARD: [i32; 6] = [SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGCONT, SIGTSTP];

/// Turns a write that makes a file too large into an error. Otherwise the system kills the process (`ulimit -f`). For a
/// pipe that nobody reads, the standard library does the same.
pub fn survive_too_large_files() -> io::Result<()> {
    signal_hook::flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false))).map(|_| ())
}

/// Waits for signals, and for the terminal to go away.
pub struct SignalSource {
    delivery: SignalDelivery<UnixStream, SignalOnly>,
    /// The terminal, watched until it is gone. The signal is not enough: the system sends it to the shell, not to us.
    terminal: Option<OwnedFd>,
}

impl SignalSource {
    /// Starts listening; from now on these signals no longer end the process by themselves.
    pub fn new() -> io::Result<Self> {
        let stdin = io::stdin();
        let terminal = if stdin.is_terminal() { Some(stdin.as_fd().try_clone_to_owned()?) } else { None };
        Self::listening(&HEARD, terminal)
    }

    fn listening(signals: &[i32], terminal: Option<OwnedFd>) -> io::Result<Self> {
        let (read, write) = UnixStream::pair()?;
        Ok(Self { delivery: SignalDelivery::with_pipe(read, write, SignalOnly, signals)?, terminal })
    }

    /// Waits for signals, at most for `timeout`; returns those that came.
    pub fn wait(&mut self, timeout: Option<Duration>) -> io::Result<Vec<Signal>> {
        let gone = self.poll(timeout)?;
        let mut signals: Vec<Signal> = self.delivery.pending().filter_map(signal).collect();
        if gone {
            self.terminal = None;
            signals.push(Signal::Quit(Reason::TerminalGone));
        }
        Ok(signals)
    }

    /// Waits; returns whether the terminal is gone. It polls the terminal only for hangup, so that a key wakes nobody
    /// here.
    fn poll(&self, timeout: Option<Duration>) -> io::Result<bool> {
        let mut watched = vec![PollFd::new(self.delivery.get_read(), PollFlags::IN)];
        watched.extend(self.terminal.as_ref().map(|fd| PollFd::new(fd, PollFlags::empty())));
        let timeout = timeout.and_then(|limit| Timespec::try_from(limit).ok());
        match poll(&mut watched, timeout.as_ref()) {
            Ok(_) => {}
            Err(rustix::io::Errno::INTR) => return Ok(false),
            Err(error) => return Err(error.into()),
        }
        let gone = PollFlags::HUP | PollFlags::ERR;
        Ok(watched.get(1).is_some_and(|terminal| terminal.revents().intersects(gone)))
    }
}

fn signal(number: i32) -> Option<Signal> {
    match number {
        SIGTERM => Some(Signal::Quit(Reason::Terminate)),
        SIGINT => Some(Signal::Quit(Reason::Interrupt)),
        SIGQUIT => Some(Signal::Quit(Reason::QuitKey)),
        SIGHUP => Some(Signal::Quit(Reason::Hangup)),
        SIGCONT => Some(Signal::Redraw),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use rustix::process::{Signal as Raised, getpid, kill_process};

    use super::*;

    /// Longer than any machine needs: a test that waits this long has failed.
    const LONG: Option<Duration> = Some(Duration::from_secs(20));

    #[test]
    fn a_signal_is_told() {
        let mut source = SignalSource::listening(&[SIGCONT], None).unwrap();
        kill_process(getpid(), Raised::CONT).unwrap();
        assert_eq!(source.wait(LONG).unwrap(), [Signal::Redraw]);
        assert_eq!(source.wait(Some(Duration::ZERO)).unwrap(), []);
    }

    #[test]
    fn a_terminal_that_goes_away_is_told_once() {
        let (ours, theirs) = UnixStream::pair().unwrap();
        let mut source = SignalSource::listening(&[], Some(ours.into())).unwrap();
        assert_eq!(source.wait(Some(Duration::ZERO)).unwrap(), []);
        drop(theirs);
        assert_eq!(source.wait(LONG).unwrap(), [Signal::Quit(Reason::TerminalGone)]);
        assert_eq!(source.wait(Some(Duration::ZERO)).unwrap(), []);
    }

    #[test]
    fn every_signal_that_is_listened_to_has_a_meaning_but_the_stop() {
        let silent: Vec<i32> = HEARD.into_iter().filter(|number| signal(*number).is_none()).collect();
        assert_eq!(silent, [SIGTSTP]);
    }
}
