//! Ctrl-C, closing the window, logging off and shutting down, on Windows.

use std::io;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use crate::shell::os::{Reason, Signal};

/// On Windows a write that makes a file too large is an error anyway.
#[expect(clippy::unnecessary_wraps, reason = "another system can fail here")]
pub fn survive_too_large_files() -> io::Result<()> {
    Ok(())
}

/// Waits for the system's requests to quit.
pub struct SignalSource {
    requests: Receiver<()>,
}

impl SignalSource {
    /// Starts listening; from now on these requests no longer end the process by themselves. When the window is closed
    /// or the user logs off, Windows ends it soon after; what is reported as saved is on disk by then.
    pub fn new() -> io::Result<Self> {
        let (send, requests) = mpsc::channel();
        let heard = move || {
            // If nobody waits any more, the program is quitting already.
            let _ = send.send(());
        };
        ctrlc::set_handler(heard).map_err(io::Error::other)?;
        Ok(Self { requests })
    }

    /// Waits for requests, at most for `timeout`; returns those that came.
    pub fn wait(&mut self, timeout: Option<Duration>) -> io::Result<Vec<Signal>> {
        let gone = || io::Error::from(io::ErrorKind::BrokenPipe);
        match timeout {
            None => self.requests.recv().map_err(|_| gone())?,
            Some(limit) => match self.requests.recv_timeout(limit) {
                Err(RecvTimeoutError::Timeout) => return Ok(Vec::new()),
                done => done.map_err(|_| gone())?,
            },
        }
        Ok(vec![Signal::Quit(Reason::Terminate)])
    }
}
