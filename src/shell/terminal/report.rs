//! What a terminal reports, in our own terms.
//!
//! Pure; `input.rs` has the thread that listens, `parser.rs` reads bytes.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::app::key::{Code, Key};

/// The longest paste accepted, in bytes: some thousand lines of the greatest length. A longer one would freeze the
/// screen and is refused whole.
pub const LONGEST_PASTE: usize = 1024 * 1024;

/// What came from the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TerminalInput {
    /// A key was pressed.
    Key(Key),
    /// A text was pasted. It is not cleaned: line breaks are `\r`, `\n` or both.
    Paste(String),
    /// A text longer than [`LONGEST_PASTE`] was pasted; its length in bytes.
    PasteTooLong(usize),
    /// The terminal now has this many columns and rows.
    Resize(u16, u16),
    /// Nothing more will come.
    Lost,
}

/// The press of a key that we know. A held key repeats; releases are ignored.
pub fn key_of(event: KeyEvent) -> Option<Key> {
    let held = |modifier| event.modifiers.contains(modifier);
    let (ctrl, alt) = (held(KeyModifiers::CONTROL), held(KeyModifiers::ALT));
    let foreign = KeyModifiers::SUPER | KeyModifiers::HYPER | KeyModifiers::META;
    if event.kind == KeyEventKind::Release || event.modifiers.intersects(foreign) {
        return None;
    }
    match event.code {
        // Windows reports AltGr as both, and Nordic keyboards type `@`, `{` and `|` with it.
        KeyCode::Char(c) if ctrl && alt => plain_char(c),
        _ if alt => None,
        // Some terminals send this for Backspace, and no terminal distinguishes the two.
        KeyCode::Char('h' | 'H') if ctrl => Some(Key::plain(Code::Backspace)),
        // The Enter of a numeric pad, in some terminals: a line feed.
        KeyCode::Char('j' | 'J') if ctrl => Some(Key::plain(Code::Enter)),
        KeyCode::Char(c) if ctrl => plain_char(c).map(|_| Key::ctrl(c)),
        KeyCode::Char(c) => plain_char(c),
        other => named(other).map(|code| Key {
            code,
            ctrl,
            shift: held(KeyModifiers::SHIFT) && code != Code::BackTab,
        }),
    }
}

fn plain_char(c: char) -> Option<Key> {
    (!c.is_control()).then_some(Key::char(c))
}

fn named(code: KeyCode) -> Option<Code> {
    Some(match code {
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(n) => Code::F(n),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: KeyModifiers = KeyModifiers::NONE;
    const CTRL: KeyModifiers = KeyModifiers::CONTROL;
    const ALT: KeyModifiers = KeyModifiers::ALT;
    const SHIFT: KeyModifiers = KeyModifiers::SHIFT;

    fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Option<String> {
        key_of(KeyEvent::new(code, modifiers)).map(|key| key.to_string())
    }

    #[test]
    fn keys_get_our_words() {
        for (code, modifiers, word) in [
            (KeyCode::Char('å'), NONE, "å"),
            (KeyCode::Char('Å'), SHIFT, "Å"),
            (KeyCode::Char('k'), CTRL, "ctrl+k"),
            (KeyCode::Char('K'), CTRL | SHIFT, "ctrl+k"),
            (KeyCode::Char(' '), CTRL, "ctrl+space"),
            (KeyCode::Char('h'), CTRL, "backspace"),
            (KeyCode::Char('j'), CTRL, "enter"),
            (KeyCode::BackTab, SHIFT, "backtab"),
            (KeyCode::Up, SHIFT, "shift+up"),
            (KeyCode::Up, SHIFT | CTRL, "ctrl+shift+up"),
            (KeyCode::PageDown, NONE, "pgdn"),
            (KeyCode::F(5), NONE, "f5"),
        ] {
            assert_eq!(pressed(code, modifiers).as_deref(), Some(word), "{code:?} {modifiers:?}");
        }
    }

    #[test]
    fn a_character_typed_with_altgr_is_text() {
        assert_eq!(pressed(KeyCode::Char('@'), CTRL | ALT).as_deref(), Some("@"));
        assert_eq!(pressed(KeyCode::Char('{'), CTRL | ALT).as_deref(), Some("{"));
    }

    #[test]
    fn what_we_have_no_word_for_is_nothing() {
        assert_eq!(pressed(KeyCode::Char('x'), ALT), None);
        assert_eq!(pressed(KeyCode::Left, ALT), None);
        assert_eq!(pressed(KeyCode::Char('x'), KeyModifiers::SUPER), None);
        assert_eq!(pressed(KeyCode::Char('\u{85}'), NONE), None);
        assert_eq!(pressed(KeyCode::Insert, NONE), None);
        assert_eq!(pressed(KeyCode::Null, NONE), None);
    }

    #[test]
    fn a_key_counts_when_it_is_pressed_or_held_not_when_it_is_released() {
        let of = |kind| key_of(KeyEvent::new_with_kind(KeyCode::Char('a'), NONE, kind));
        assert_eq!(of(KeyEventKind::Press), Some(Key::char('a')));
        assert_eq!(of(KeyEventKind::Repeat), Some(Key::char('a')));
        assert_eq!(of(KeyEventKind::Release), None);
    }
}
