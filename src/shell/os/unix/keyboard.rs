//! The terminal's bytes and its size, on Unix.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use signal_hook::consts::SIGWINCH;
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;

use crate::shell::os::TerminalReport;

/// The most bytes that one read takes: what Linux keeps for a terminal.
const READ: usize = 4_096;

/// Listens to the terminal.
pub struct Keyboard {
    terminal: File,
    resized: SignalDelivery<UnixStream, SignalOnly>,
}

impl Keyboard {
    /// Starts listening to the standard input, which is a terminal.
    pub fn open() -> io::Result<Self> {
        Self::listening(File::from(io::stdin().as_fd().try_clone_to_owned()?))
    }

    fn listening(terminal: File) -> io::Result<Self> {
        let (read, write) = UnixStream::pair()?;
        Ok(Self { terminal, resized: SignalDelivery::with_pipe(read, write, SignalOnly, [SIGWINCH])? })
    }

    /// Waits for something to come, at most for `timeout`. An error means that nothing will.
    pub fn next(&mut self, timeout: Option<Duration>) -> io::Result<TerminalReport> {
        let typed = self.poll(timeout)?;
        if self.resized.pending().count() > 0
            && let Ok((columns, rows)) = crossterm::terminal::size()
        {
            return Ok(TerminalReport::Size(columns, rows));
        }
        if typed { self.read() } else { Ok(TerminalReport::Silence) }
    }

    /// Waits; returns whether to read from the terminal, which tells more of what is wrong with it than waiting does. Some
    /// systems cannot wait for `/dev/tty`, and say so at once: then reading waits.
    fn poll(&self, timeout: Option<Duration>) -> io::Result<bool> {
        let mut watched =
            [PollFd::new(&self.terminal, PollFlags::IN), PollFd::new(self.resized.get_read(), PollFlags::IN)];
        let timeout = timeout.and_then(|limit| Timespec::try_from(limit).ok());
        match poll(&mut watched, timeout.as_ref()) {
            Ok(_) => Ok(!watched[0].revents().is_empty()),
            Err(rustix::io::Errno::INTR) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    fn read(&mut self) -> io::Result<TerminalReport> {
        let mut bytes = vec![0; READ];
        match self.terminal.read(&mut bytes) {
            Ok(0) => Err(ErrorKind::UnexpectedEof.into()),
            Ok(read) => {
                bytes.truncate(read);
                Ok(TerminalReport::Bytes(bytes))
            }
            // Another program may have left the terminal so that reading does not wait.
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted) => {
                Ok(TerminalReport::Silence)
            }
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::os::fd::OwnedFd;

    use super::*;

    /// Longer than any machine needs: a test that waits this long has failed.
    const LONG: Option<Duration> = Some(Duration::from_secs(30));

    fn keyboard() -> (Keyboard, UnixStream) {
        let (ours, theirs) = UnixStream::pair().unwrap();
        (Keyboard::listening(File::from(OwnedFd::from(ours))).unwrap(), theirs)
    }

    #[test]
    fn what_is_sent_comes_and_silence_is_told() {
        let (mut keyboard, mut terminal) = keyboard();
        assert_eq!(keyboard.next(Some(Duration::ZERO)).unwrap(), TerminalReport::Silence);
        terminal.write_all("hej å".as_bytes()).unwrap();
        assert_eq!(keyboard.next(LONG).unwrap(), TerminalReport::Bytes("hej å".into()));
        assert_eq!(keyboard.next(Some(Duration::ZERO)).unwrap(), TerminalReport::Silence);
    }

    #[test]
    fn a_terminal_that_does_not_let_anybody_wait_is_waited_for() {
        let (mut keyboard, mut terminal) = keyboard();
        rustix::io::ioctl_fionbio(&keyboard.terminal, true).unwrap();
        assert_eq!(keyboard.read().unwrap(), TerminalReport::Silence);
        terminal.write_all(b"a").unwrap();
        assert_eq!(keyboard.next(LONG).unwrap(), TerminalReport::Bytes(b"a".into()));
    }

    #[test]
    fn a_terminal_that_is_gone_says_nothing_more() {
        let (mut keyboard, terminal) = keyboard();
        drop(terminal);
        assert!(keyboard.next(LONG).is_err());
    }
}
