//! A paste while it arrives: where it ends, how much of it is kept, and when nothing more can be expected.
//!
//! Pure; `parser.rs` finds where a paste begins.

use std::time::{Duration, Instant};

use super::report::{LONGEST_PASTE, TerminalInput};

/// What a terminal sends after a paste.
const END: &[u8] = b"\x1b[201~";

/// How long a paste may stand still before we stop waiting for its end: longer than any terminal rests within one, and
/// as long as somebody can wait for a key that seems dead.
pub const GIVEN_UP: Duration = Duration::from_secs(2);

/// What belongs together comes this soon after each other: the bytes of a key, and what follows the end mark that a
/// pasted text had in it. Nobody notices the delay.
pub const SOON: Duration = Duration::from_millis(50);

/// What comes this soon after something else is neither typed nor repeated by a key that is held down.
pub const AT_ONCE: Duration = Duration::from_millis(10);

/// The most bytes that a key sends. The slowest pasting on purpose that we know of sends twice as many at once.
const LONGEST_KEY: usize = 8;

/// A paste that has begun.
#[derive(Debug)]
pub struct OpenPaste {
    /// Its beginning, as far as it may become a paste: a longer one is only counted.
    text: Vec<u8>,
    length: usize,
    /// How many bytes of [`END`] came last.
    matched: usize,
    /// Whether [`END`] is still to come.
    open: bool,
    flowed: Instant,
}

impl OpenPaste {
    /// A paste begins.
    pub fn begin(now: Instant) -> Self {
        Self { text: Vec::new(), length: 0, matched: 0, open: true, flowed: now }
    }

    /// It begins again, because its text had the end mark in it.
    pub fn reopen(&mut self, now: Instant) {
        (self.open, self.matched, self.flowed) = (true, 0, now);
    }

    /// Whether its end is still to come, so that whatever arrives is part of it.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Takes a byte of an open paste.
    pub fn byte(&mut self, now: Instant, byte: u8) {
        self.append(&[byte]);
        // Only the first byte of the mark is an ESC, so a mark that broke off can begin again with this byte alone.
        self.matched = match END.get(self.matched) {
            Some(next) if *next == byte => self.matched + 1,
            _ => usize::from(END.first() == Some(&byte)),
        };
        if self.matched == END.len() {
            self.drop_mark();
            (self.open, self.flowed) = (false, now);
        }
    }

    /// Adds a character that was read as a key, because the end mark had come already.
    pub fn char(&mut self, c: char) {
        self.append(c.encode_utf8(&mut [0; 4]).as_bytes());
    }

    fn append(&mut self, bytes: &[u8]) {
        self.length += bytes.len();
        let room = (LONGEST_PASTE + END.len()).saturating_sub(self.text.len());
        self.text.extend(bytes.iter().take(room));
    }

    fn drop_mark(&mut self) {
        self.length -= self.matched;
        self.text.truncate(self.length);
        self.matched = 0;
    }

    /// Notes how many bytes came at once, and whether others came just before: a paste flows, typing does not. So what
    /// somebody types or repeats into a paste that has stopped does not prolong it.
    pub fn arrived(&mut self, now: Instant, bytes: usize, at_once: bool) {
        if at_once || bytes > LONGEST_KEY {
            self.flowed = now;
        }
    }

    /// When it is over, even if its end has not come.
    pub fn over(&self) -> Instant {
        self.flowed + if self.open { GIVEN_UP } else { SOON }
    }

    /// The paste, whole or as far as it came.
    pub fn finish(mut self) -> TerminalInput {
        self.drop_mark();
        if self.length > LONGEST_PASTE {
            TerminalInput::PasteTooLong(self.length)
        } else {
            paste(String::from_utf8_lossy(&self.text).into_owned())
        }
    }
}

/// A pasted text, unless it is too long.
pub fn paste(text: String) -> TerminalInput {
    if text.len() > LONGEST_PASTE {
        TerminalInput::PasteTooLong(text.len())
    } else {
        TerminalInput::Paste(text)
    }
}
