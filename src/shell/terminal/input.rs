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

#[cfg(test)]
mod tests {
    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

    use super::*;
    use crate::app::key::{Code, Key};

    fn key(code: KeyCode, more: bool) -> TerminalReport {
        TerminalReport::Key(KeyEvent::new(code, KeyModifiers::NONE), more)
    }

    #[test]
    fn bytes_are_read_and_a_silence_ends_what_is_open() {
        let start = Instant::now();
        let mut listener = Listener::new(start);
        let bytes = |bytes: &[u8]| TerminalReport::Bytes(bytes.to_vec());
        assert_eq!(listener.hear(start, bytes(b"a")), [TerminalInput::Key(Key::char('a'))]);
        assert_eq!(listener.patience(start), None, "nobody waits for anything");
        assert_eq!(listener.hear(start, bytes(b"\x1b[200~ett")), []);
        let waits = listener.patience(start).unwrap();
        assert_eq!(listener.hear(start, TerminalReport::Silence), [], "it was no long silence");
        assert_eq!(listener.hear(start, TerminalReport::Size(40, 15)), [TerminalInput::Resize(40, 15)]);
        assert_eq!(
            listener.hear(start + waits, TerminalReport::Silence),
            [TerminalInput::Paste("ett".into())]
        );
    }

    #[test]
    fn keys_that_come_at_once_are_a_paste() {
        let start = Instant::now();
        let mut listener = Listener::new(start);
        let enter = TerminalInput::Key(Key::plain(Code::Enter));
        assert_eq!(listener.hear(start, key(KeyCode::Enter, false)), [enter]);
        let pasted = [KeyCode::Char('e'), KeyCode::Char('t'), KeyCode::Char('t'), KeyCode::Enter];
        for (nth, code) in pasted.into_iter().enumerate() {
            assert_eq!(listener.hear(start, key(code, nth < 3)), []);
        }
        let waits = listener.patience(start).unwrap();
        assert_eq!(
            listener.hear(start + waits, TerminalReport::Silence),
            [TerminalInput::Paste("ett\n".into())]
        );
    }
}
