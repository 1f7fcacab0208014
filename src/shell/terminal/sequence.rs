//! What the escape sequences of keys mean, as xterm, rxvt, the Linux console and kitty write them.
//!
//! Pure; `parser.rs` finds where a sequence begins and ends. Replies, focus and the mouse are no keys.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

/// The key of a control sequence: what stands between `ESC [` and its last byte, and that byte.
pub fn control(body: &[u8], last: u8) -> Option<KeyEvent> {
    let text = std::str::from_utf8(body).ok()?;
    if text == "[" {
        return console_function(last).map(KeyEvent::from);
    }
    let mut parameters = text.split(';');
    let first = parameters.next().unwrap_or_default();
    let second = parameters.next();
    let code = match last {
        b'~' => numbered(first.parse().ok()?)?,
        b'u' => character(first, second)?,
        b'Z' => KeyCode::BackTab,
        _ => cursor(last)?,
    };
    // Some terminals leave out that the key was pressed once: `5A` for `1;5A`.
    let lettered = !matches!(last, b'~' | b'u');
    let (held, kind) = modifiers(second.unwrap_or(if lettered { first } else { "" }));
    Some(KeyEvent::new_with_kind(code, held, kind))
}

/// The key of `ESC O` and one more byte.
pub fn single(last: u8) -> Option<KeyEvent> {
    match last {
        b'R' => Some(KeyCode::F(3)),
        _ => cursor(last),
    }
    .map(KeyEvent::from)
}

/// F1 to F5 in the Linux console.
fn console_function(last: u8) -> Option<KeyCode> {
    matches!(last, b'A'..=b'E').then(|| KeyCode::F(1 + last - b'A'))
}

/// `R` is missing: in a control sequence it ends a report of where the cursor is.
fn cursor(last: u8) -> Option<KeyCode> {
    Some(match last {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'P' => KeyCode::F(1),
        b'Q' => KeyCode::F(2),
        b'S' => KeyCode::F(4),
        _ => return None,
    })
}

/// The numbers skip some values, as the keys of a VT220 did.
fn numbered(number: u8) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => KeyCode::F(number - 10),
        17..=21 => KeyCode::F(number - 11),
        23..=26 => KeyCode::F(number - 12),
        28..=29 => KeyCode::F(number - 13),
        31..=34 => KeyCode::F(number - 14),
        _ => return None,
    })
}

/// A character by its number, and by the shifted one where the terminal tells that too. We never ask for keys in this
/// form, but another program may have, and died. Its private numbers stand for keys that we have no word for.
fn character(codes: &str, held: Option<&str>) -> Option<KeyCode> {
    let shift = modifiers(held.unwrap_or_default()).0.contains(KeyModifiers::SHIFT);
    let mut codes = codes.split(':');
    let plain: u32 = codes.next()?.parse().ok()?;
    let shifted = codes.next().and_then(|code| code.parse().ok()).filter(|_| shift);
    Some(match char::from_u32(shifted.unwrap_or(plain))? {
        '\u{1b}' => KeyCode::Esc,
        '\r' => KeyCode::Enter,
        '\t' if shift => KeyCode::BackTab,
        '\t' => KeyCode::Tab,
        '\u{7f}' => KeyCode::Backspace,
        '\u{e000}'..='\u{f8ff}' => return None,
        c => KeyCode::Char(c),
    })
}

/// What was held, and whether the key was pressed, repeats or was released: `5` or `5:1`, one more than the sum of what
/// was held. Whatever cannot be read counts as nothing held.
fn modifiers(parameter: &str) -> (KeyModifiers, KeyEventKind) {
    let mut parts = parameter.split(':');
    let sum = parts.next().and_then(|sum| sum.parse::<u8>().ok()).unwrap_or(1).saturating_sub(1);
    let kind = match parts.next() {
        Some("2") => KeyEventKind::Repeat,
        Some("3") => KeyEventKind::Release,
        _ => KeyEventKind::Press,
    };
    let held = [
        KeyModifiers::SHIFT,
        KeyModifiers::ALT,
        KeyModifiers::CONTROL,
        KeyModifiers::SUPER,
        KeyModifiers::HYPER,
        KeyModifiers::META,
    ];
    let held = held.into_iter().enumerate().filter(|(bit, _)| sum & (1 << bit) != 0);
    (held.map(|(_, modifier)| modifier).collect(), kind)
}
