//! The input thread: it listens to the terminal and hands on what comes, in our own terms.
//!
//! It decides nothing: `parser.rs` reads bytes, `burst.rs` tells a paste from typing where the system hands out keys,
//! and `report.rs` says which of them are keys of ours.

use std::io;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::burst::{Burst, FoundBurst, GAP_MS};
use super::parser::InputParser;
use super::paste::paste;
use super::report::{TerminalInput, key_of};
use crate::shell::os::{Keyboard, TerminalReport};

/// Starts the thread. It ends when `send` returns false, because nobody listens any more.
pub fn start(send: impl FnMut(TerminalInput) -> bool + Send + 'static) -> io::Result<JoinHandle<()>> {
    let keyboard = Keyboard::open()?;
    thread::Builder::new().name("input".into()).spawn(move || run(keyboard, send))
}

fn run(mut keyboard: Keyboard, mut send: impl FnMut(TerminalInput) -> bool) {
    let mut listener = Listener::new(Instant::now());
    loop {
        let Ok(report) = keyboard.next(listener.patience(Instant::now())) else {
            send(TerminalInput::Lost);
            return;
        };
        if !listener.hear(Instant::now(), report).into_iter().all(&mut send) {
            return;
        }
    }
}

/// What is held back until it is clear what it is.
struct Listener {
    parser: InputParser,
    burst: Burst,
    start: Instant,
}

impl Listener {
    fn new(start: Instant) -> Self {
        Self { parser: InputParser::default(), burst: Burst::default(), start }
    }

    /// How long to wait before the silence means something; `None` for as long as it takes.
    fn patience(&self, now: Instant) -> Option<Duration> {
        if self.burst.holds() {
            return Some(Duration::from_millis(GAP_MS));
        }
        self.parser.until().map(|until| until.saturating_duration_since(now))
    }

    fn hear(&mut self, now: Instant, report: TerminalReport) -> Vec<TerminalInput> {
        match report {
            TerminalReport::Bytes(bytes) => self.parser.bytes(now, &bytes),
            TerminalReport::Key(event, more) => {
                let at_ms = u64::try_from((now - self.start).as_millis()).unwrap_or(u64::MAX);
                let bursts = key_of(event).map(|key| self.burst.key(at_ms, key, more));
                bursts.into_iter().flatten().flat_map(inputs).collect()
            }
            TerminalReport::Size(columns, rows) => vec![TerminalInput::Resize(columns, rows)],
            TerminalReport::Silence => {
                let typed = self.burst.quiet().into_iter().flat_map(inputs);
                typed.chain(self.parser.quiet(now)).collect()
            }
        }
    }
}

fn inputs(found: FoundBurst) -> Vec<TerminalInput> {
    match found {
        FoundBurst::Typed(keys) => keys.into_iter().map(TerminalInput::Key).collect(),
        FoundBurst::Pasted(text) => vec![paste(text)],
    }
}
