//! The bytes that a terminal sends, read as keys and pastes.
//!
//! Pure: bytes and times in, keys and pastes out. Whatever has come, two seconds later it holds nothing back: a paste
//! whose end does not come is handed on as it is, and half a sequence is dropped. `sequence.rs` knows what a sequence
//! means, `paste.rs` where a paste ends.

use std::time::Instant;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::burst::text_of;
use super::paste::{AT_ONCE, OpenPaste, SOON};
use super::report::{TerminalInput, key_of};
use super::sequence;

const ESC: u8 = 0x1b;

/// The most bytes of a sequence that are looked at: no key's is longer.
const LONGEST_SEQUENCE: usize = 64;

/// Where in the stream of bytes we are.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum ByteState {
    /// Between sequences, or within a character of several bytes.
    #[default]
    Text,
    /// After ESC, which is a key if nothing follows.
    Escape,
    /// After `ESC [`.
    Control,
    /// After `ESC O`.
    Single,
    /// Within the report of a mouse that another program switched on: this many bytes remain.
    Mouse(u8),
    /// Within a terminal's reply to a question that another program asked, which is no key of anybody's; whether an ESC
    /// came last, which may be its end.
    Reply(bool),
}

/// Reads bytes as keys and pastes.
#[derive(Debug, Default)]
pub struct InputParser {
    state: ByteState,
    /// What has come of a character or a sequence that is not complete.
    held: Vec<u8>,
    /// Whether Alt was held with the character that is coming.
    alt: bool,
    paste: Option<OpenPaste>,
    /// When the last byte came.
    last: Option<Instant>,
}

impl InputParser {
    /// Takes what the terminal sent at once; returns what it meant.
    pub fn bytes(&mut self, now: Instant, bytes: &[u8]) -> Vec<TerminalInput> {
        // The thread that reads may come late.
        let mut found = self.quiet(now);
        let at_once = self.last.is_some_and(|last| now.saturating_duration_since(last) <= AT_ONCE);
        self.last = Some(now);
        if self.state == ByteState::Escape && !bytes.first().copied().is_some_and(begins_sequence) {
            // Alt and a character come together: these are two keys.
            self.state = ByteState::Text;
            self.key(KeyCode::Esc.into(), &mut found);
        }
        for byte in bytes {
            match self.paste.as_mut().filter(|paste| paste.is_open()) {
                Some(paste) => paste.byte(now, *byte),
                None => {
                    if let Some(event) = self.byte(now, *byte) {
                        self.key(event, &mut found);
                    }
                }
            }
        }
        if let Some(paste) = &mut self.paste {
            paste.arrived(now, bytes.len(), at_once);
        }
        found
    }

    /// When [`InputParser::quiet`] has something to say if nothing comes until then.
    pub fn until(&self) -> Option<Instant> {
        let last = self.last?;
        let is_between = self.state == ByteState::Text && self.held.is_empty();
        match &self.paste {
            Some(paste) => Some(paste.over()),
            None => (!is_between).then(|| last + SOON),
        }
    }

    /// Gives up what nothing came for until now.
    pub fn quiet(&mut self, now: Instant) -> Vec<TerminalInput> {
        if self.until().is_none_or(|until| now < until) {
            return Vec::new();
        }
        let mut found = Vec::new();
        let alone = self.state == ByteState::Escape;
        (self.state, self.alt) = (ByteState::Text, false);
        self.held.clear();
        if alone {
            self.key(KeyCode::Esc.into(), &mut found);
        }
        found.extend(self.paste.take().map(OpenPaste::finish));
        found
    }

    /// A key was pressed. Directly after a paste it is the rest of it: its text had the end mark in it, and its line
    /// breaks would store lines.
    fn key(&mut self, event: KeyEvent, found: &mut Vec<TerminalInput>) {
        let Some(key) = key_of(event) else { return };
        match &mut self.paste {
            None => found.push(TerminalInput::Key(key)),
            Some(paste) => text_of(key).into_iter().for_each(|c| paste.char(c)),
        }
    }

    fn byte(&mut self, now: Instant, byte: u8) -> Option<KeyEvent> {
        match self.state {
            ByteState::Text => self.text(byte),
            ByteState::Escape => self.after_escape(byte),
            ByteState::Control => self.control(now, byte),
            ByteState::Single => {
                self.state = ByteState::Text;
                if byte == ESC { self.text(byte) } else { sequence::single(byte) }
            }
            ByteState::Mouse(left) => {
                self.state = if left > 1 { ByteState::Mouse(left - 1) } else { ByteState::Text };
                None
            }
            ByteState::Reply(escaped) => self.reply(escaped, byte),
        }
    }

    /// It ends with BEL, or with ESC and a backslash. Whatever else follows an ESC is no part of it.
    fn reply(&mut self, escaped: bool, byte: u8) -> Option<KeyEvent> {
        self.state = match byte {
            b'\\' if escaped => ByteState::Text,
            _ if escaped => return self.after_escape(byte),
            0x07 | 0x18 | 0x1a => ByteState::Text,
            _ => ByteState::Reply(byte == ESC),
        };
        None
    }

    fn after_escape(&mut self, byte: u8) -> Option<KeyEvent> {
        self.held.clear();
        self.state = match byte {
            // Esc, and then perhaps a sequence.
            ESC => {
                self.state = ByteState::Escape;
                return Some(KeyCode::Esc.into());
            }
            b'[' => ByteState::Control,
            b'O' => ByteState::Single,
            _ if begins_sequence(byte) => ByteState::Reply(false),
            _ => {
                (self.state, self.alt) = (ByteState::Text, true);
                return self.text(byte);
            }
        };
        None
    }

    fn control(&mut self, now: Instant, byte: u8) -> Option<KeyEvent> {
        match byte {
            b'[' if self.held.is_empty() => self.held.push(byte),
            b'M' if self.held.is_empty() => self.state = ByteState::Mouse(3),
            0x40..=0x7e => {
                self.state = ByteState::Text;
                let body = std::mem::take(&mut self.held);
                if (body.as_slice(), byte) != (b"200", b'~') {
                    return sequence::control(&body, byte);
                }
                self.paste.get_or_insert_with(|| OpenPaste::begin(now)).reopen(now);
            }
            0x20..=0x3f if self.held.len() < LONGEST_SEQUENCE => self.held.push(byte),
            0x20..=0x3f => {}
            // It broke off: this byte is no part of it.
            _ => {
                self.state = ByteState::Text;
                self.held.clear();
                return self.text(byte);
            }
        }
        None
    }

    fn text(&mut self, byte: u8) -> Option<KeyEvent> {
        // Half a character that is not gone on with is none.
        if !self.held.is_empty() && !matches!(byte, 0x80..=0xbf) {
            (self.held, self.alt) = (Vec::new(), false);
        }
        if byte == ESC {
            self.state = ByteState::Escape;
            return None;
        }
        self.held.push(byte);
        match std::str::from_utf8(&self.held).map(|text| text.chars().next()) {
            Ok(c) => {
                self.held.clear();
                let alt = if std::mem::take(&mut self.alt) { KeyModifiers::ALT } else { KeyModifiers::NONE };
                c.map(|c| KeyEvent { modifiers: alt | typed(c).modifiers, ..typed(c) })
            }
            Err(error) => {
                if error.error_len().is_some() {
                    (self.held, self.alt) = (Vec::new(), false);
                }
                None
            }
        }
    }
}

/// Whether this byte after an ESC begins something longer: a control sequence, a key, or a string (DCS, SOS, OSC, PM,
/// APC), which only a reply is.
fn begins_sequence(byte: u8) -> bool {
    matches!(byte, b'[' | b'O' | b'P' | b'X' | b']' | b'^' | b'_')
}

/// The key that sends this character.
fn typed(c: char) -> KeyEvent {
    let with_ctrl = |c: u8| KeyEvent::new(KeyCode::Char(char::from(c)), KeyModifiers::CONTROL);
    match u8::try_from(c).unwrap_or(u8::MAX) {
        b'\r' => KeyCode::Enter.into(),
        b'\t' => KeyCode::Tab.into(),
        0x7f => KeyCode::Backspace.into(),
        0 => with_ctrl(b' '),
        control @ 0x01..=0x1a => with_ctrl(control - 0x01 + b'a'),
        control @ 0x1c..=0x1f => with_ctrl(control - 0x1c + b'4'),
        _ => KeyCode::Char(c).into(),
    }
}

#[cfg(test)]
mod tests;
