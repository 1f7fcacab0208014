//! The terminal's keys and its size, on Windows, where crossterm makes keys of what the console reports. It does not
//! read the marks of a paste there.

use std::io;
use std::time::Duration;

use crossterm::event::{Event, poll, read};

use crate::shell::os::TerminalReport;

/// Listens to the terminal.
pub struct Keyboard;

impl Keyboard {
    /// Starts listening.
    #[expect(clippy::unnecessary_wraps, reason = "another system can fail here")]
    pub fn open() -> io::Result<Self> {
        Ok(Self)
    }

    /// Waits for something to come, at most for `timeout`. An error means that nothing will.
    #[expect(clippy::unused_self, reason = "another system has something to keep")]
    pub fn next(&mut self, timeout: Option<Duration>) -> io::Result<TerminalReport> {
        loop {
            if let Some(limit) = timeout
                && !poll(limit)?
            {
                return Ok(TerminalReport::Silence);
            }
            match read()? {
                Event::Key(key) => return Ok(TerminalReport::Key(key, poll(Duration::ZERO)?)),
                Event::Resize(columns, rows) => return Ok(TerminalReport::Size(columns, rows)),
                _ => {}
            }
        }
    }
}
