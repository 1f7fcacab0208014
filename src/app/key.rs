//! A key as it was pressed, in our own terms: this file knows no terminal library.
//!
//! The keymap says what a key does; `shell/terminal/` turns a terminal's report into a key.

use std::fmt;
use std::str::FromStr;

/// One press of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// Whether Ctrl was held; false for a character typed with `AltGr`.
    pub ctrl: bool,
    /// Whether Shift was held; always false for a character (the code is already the shifted one) and for
    /// [`Code::BackTab`].
    pub shift: bool,
}

/// Which key, or which character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// A character as the keyboard layout gave it.
    Char(char),
    /// Enter.
    Enter,
    /// Esc.
    Esc,
    /// Tab.
    Tab,
    /// Shift+Tab.
    BackTab,
    /// The key that deletes to the left.
    Backspace,
    /// The key that deletes to the right.
    Delete,
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
    /// Page up; a clicker's back key.
    PageUp,
    /// Page down; a clicker's forward key.
    PageDown,
    /// A function key by its number.
    F(u8),
}

/// Names as the keymap writes them. A character stands for itself, except where it would be invisible or read as the
/// separator.
const NAMES: [(Code, &str); 16] = [
    (Code::Enter, "enter"),
    (Code::Esc, "esc"),
    (Code::Tab, "tab"),
    (Code::BackTab, "backtab"),
    (Code::Backspace, "backspace"),
    (Code::Delete, "del"),
    (Code::Left, "left"),
    (Code::Right, "right"),
    (Code::Up, "up"),
    (Code::Down, "down"),
    (Code::Home, "home"),
    (Code::End, "end"),
    (Code::PageUp, "pgup"),
    (Code::PageDown, "pgdn"),
    (Code::Char(' '), "space"),
    (Code::Char('+'), "plus"),
];

impl Key {
    /// The key alone.
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, shift: false }
    }

    /// A plain character.
    pub const fn char(c: char) -> Self {
        Self::plain(Code::Char(c))
    }

    /// Ctrl and a character, in lower case: a terminal cannot tell Ctrl+K from Ctrl+Shift+K.
    pub const fn ctrl(c: char) -> Self {
        Self { code: Code::Char(c.to_ascii_lowercase()), ctrl: true, shift: false }
    }

    /// The index, from 0, that a digit chooses.
    pub fn place(self) -> Option<usize> {
        match self.code {
            Code::Char(c @ '1'..='9') => Some(c as usize - '1' as usize),
            _ => None,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("ctrl+")?;
        }
        if self.shift {
            f.write_str("shift+")?;
        }
        if let Some((_, name)) = NAMES.iter().find(|(code, _)| *code == self.code) {
            return f.write_str(name);
        }
        match self.code {
            Code::Char(c) => write!(f, "{c}"),
            Code::F(n) => write!(f, "f{n}"),
            // All other keys have a name, as a test checks.
            _ => Err(fmt::Error),
        }
    }
}

/// The error for an unknown key name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such key")]
pub struct NoSuchKey;

impl FromStr for Key {
    type Err = NoSuchKey;

    /// Reads what [`Display`](fmt::Display) writes: `ctrl+k`, `pgdn`, `a`, `enter`, `shift+up`, `f5`.
    fn from_str(text: &str) -> Result<Self, NoSuchKey> {
        let (ctrl, rest) = strip(text, "ctrl+");
        let (shift, name) = strip(rest, "shift+");
        let code = code_of(name).ok_or(NoSuchKey)?;
        let key = match code {
            Code::Char(c) if ctrl => Self::ctrl(c),
            _ => Self { code, ctrl, shift },
        };
        // Each key has exactly one name: any other spelling is refused.
        if key.to_string() == text { Ok(key) } else { Err(NoSuchKey) }
    }
}

fn strip<'a>(text: &'a str, prefix: &str) -> (bool, &'a str) {
    text.strip_prefix(prefix).map_or((false, text), |rest| (true, rest))
}

fn code_of(name: &str) -> Option<Code> {
    if let Some((code, _)) = NAMES.iter().find(|(_, known)| *known == name) {
        return Some(*code);
    }
    let mut chars = name.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return (!c.is_control()).then_some(Code::Char(c));
    }
    let n: u8 = name.strip_prefix('f')?.parse().ok()?;
    (1..=24).contains(&n).then_some(Code::F(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_keymap() {
        for (text, key) in [
            ("ctrl+k", Key::ctrl('k')),
            ("pgdn", Key::plain(Code::PageDown)),
            ("a", Key::char('a')),
            ("Å", Key::char('Å')),
            (".", Key::char('.')),
            ("space", Key::char(' ')),
            ("plus", Key::char('+')),
            ("ctrl+plus", Key::ctrl('+')),
            ("enter", Key::plain(Code::Enter)),
            ("shift+up", Key { code: Code::Up, ctrl: false, shift: true }),
            ("ctrl+shift+end", Key { code: Code::End, ctrl: true, shift: true }),
            ("f", Key::char('f')),
            ("f12", Key::plain(Code::F(12))),
        ] {
            assert_eq!(text.parse(), Ok(key), "{text}");
            assert_eq!(key.to_string(), text);
        }
    }

    #[test]
    fn every_key_reads_back_from_its_name() {
        let named = NAMES.iter().map(|(code, _)| *code);
        let functions = (1..=24).map(Code::F);
        for code in named.chain(functions) {
            for ctrl in [false, true] {
                let shift = !matches!(code, Code::Char(_));
                let key = Key { code, ctrl, shift };
                assert_eq!(key.to_string().parse(), Ok(key), "{key}");
            }
        }
    }

    #[test]
    fn what_is_no_key_is_refused() {
        for text in [
            "",
            "ctrl+",
            "alt+x",
            "ctrl+K",
            "CTRL+k",
            "shift+ctrl+up",
            "f0",
            "f25",
            "f01",
            "+",
            " ",
            "\t",
            "ab",
        ] {
            assert_eq!(text.parse::<Key>(), Err(NoSuchKey), "{text:?}");
        }
    }
}
