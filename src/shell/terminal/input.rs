//! The input thread: what the terminal reports, in our own terms.
//!
//! It only reads and translates. It cannot see that the terminal is gone (crossterm keeps reading in vain);
//! `signals.rs` watches for that.

use std::io;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, poll, read};

use super::burst::{Burst, FoundBurst, GAP_MS, text_of};
use crate::app::key::{Code, Key};
use crate::shell::os;

/// The longest paste accepted, in bytes: some thousand lines of the greatest length. A longer one would freeze the
/// screen and is refused whole.
pub const LONGEST_PASTE: usize = 1024 * 1024;

/// What comes this soon after a paste is the rest of it, in milliseconds: nobody presses a key that fast, and nobody
/// notices the delay.
const REST_MS: u64 = 50;

/// The most characters of a terminal's reply that are dropped.
const LONGEST_REPLY: usize = 4_096;

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

/// Starts the thread. It ends when `send` returns false, because nobody listens any more.
pub fn start(send: impl FnMut(TerminalInput) -> bool + Send + 'static) -> io::Result<JoinHandle<()>> {
    thread::Builder::new().name("input".into()).spawn(move || run(send))
}

fn run(mut send: impl FnMut(TerminalInput) -> bool) {
    let mut send_all = |inputs: Vec<TerminalInput>| inputs.into_iter().all(&mut send);
    if os::PASTES_ARE_MARKED { run_marked(&mut send_all) } else { run_bursts(&mut send_all) }
}

fn run_marked(send: &mut dyn FnMut(Vec<TerminalInput>) -> bool) {
    loop {
        let inputs = next_marked().unwrap_or_else(|_| vec![TerminalInput::Lost]);
        let lost = inputs.contains(&TerminalInput::Lost);
        if !send(inputs) || lost {
            return;
        }
    }
}

fn next_marked() -> io::Result<Vec<TerminalInput>> {
    match read()? {
        Event::Paste(text) => rest_of_paste(text),
        Event::Key(key) if begins_reply(key) => rest_of_reply(soon),
        event => Ok(input(event).into_iter().collect()),
    }
}

/// The next event, if it comes sooner than anybody types.
fn soon() -> io::Result<Option<Event>> {
    if poll(Duration::from_millis(GAP_MS))? { read().map(Some) } else { Ok(None) }
}

/// Whether this may be the beginning of a terminal's reply to a question that some other program asked: crossterm reads
/// the introducer of such a string (OSC, DCS, SOS, PM, APC) as Alt and a character.
fn begins_reply(key: KeyEvent) -> bool {
    let alt = key.modifiers.contains(KeyModifiers::ALT) && !key.modifiers.contains(KeyModifiers::CONTROL);
    alt && matches!(key.code, KeyCode::Char(']' | 'P' | 'X' | '^' | '_'))
}

/// Drops the rest of such a reply, up to its end (BEL, or ESC and a backslash): it is no key of anybody's. What came by
/// itself is a key that we have no word for.
fn rest_of_reply(mut next: impl FnMut() -> io::Result<Option<Event>>) -> io::Result<Vec<TerminalInput>> {
    let mut others = Vec::new();
    for _ in 0..LONGEST_REPLY {
        match next()? {
            Some(Event::Key(key)) if ends_reply(key) => break,
            Some(Event::Key(_)) => {}
            Some(other) => others.extend(input(other)),
            None => break,
        }
    }
    Ok(others)
}

fn ends_reply(key: KeyEvent) -> bool {
    let bell = key.code == KeyCode::Char('g') && key.modifiers == KeyModifiers::CONTROL;
    bell || (key.code == KeyCode::Char('\\') && key.modifiers == KeyModifiers::ALT)
}

/// A paste that contains the end-of-paste mark arrives partly as keys, and its line breaks would store lines.
fn rest_of_paste(start: String) -> io::Result<Vec<TerminalInput>> {
    let (mut text, mut others) = (start, Vec::new());
    while poll(Duration::from_millis(REST_MS))? {
        match read()? {
            Event::Paste(more) => text.push_str(&more),
            Event::Key(event) => text.extend(key_of(event).and_then(text_of)),
            other => others.extend(input(other)),
        }
    }
    Ok(std::iter::once(paste(text)).chain(others).collect())
}

fn run_bursts(send: &mut dyn FnMut(Vec<TerminalInput>) -> bool) {
    let (mut burst, start) = (Burst::default(), Instant::now());
    loop {
        let inputs = next_of_burst(&mut burst, start).unwrap_or_else(|_| vec![TerminalInput::Lost]);
        let lost = inputs.contains(&TerminalInput::Lost);
        if !send(inputs) || lost {
            return;
        }
    }
}

fn next_of_burst(burst: &mut Burst, start: Instant) -> io::Result<Vec<TerminalInput>> {
    if burst.holds() && !poll(Duration::from_millis(GAP_MS))? {
        return Ok(burst.quiet().into_iter().flat_map(found).collect());
    }
    let Some(input) = input(read()?) else { return Ok(Vec::new()) };
    let TerminalInput::Key(key) = input else {
        let held = burst.quiet().into_iter().flat_map(found);
        return Ok(held.chain([input]).collect());
    };
    let more = poll(Duration::ZERO)?;
    let at_ms = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
    Ok(burst.key(at_ms, key, more).into_iter().flat_map(found).collect())
}

fn found(found: FoundBurst) -> Vec<TerminalInput> {
    match found {
        FoundBurst::Typed(keys) => keys.into_iter().map(TerminalInput::Key).collect(),
        FoundBurst::Pasted(text) => vec![paste(text)],
    }
}

fn paste(text: String) -> TerminalInput {
    if text.len() > LONGEST_PASTE {
        TerminalInput::PasteTooLong(text.len())
    } else {
        TerminalInput::Paste(text)
    }
}

/// What the terminal reports, unless it means nothing to us, as the mouse and focus do.
fn input(event: Event) -> Option<TerminalInput> {
    match event {
        Event::Key(key) => key_of(key).map(TerminalInput::Key),
        Event::Paste(text) => Some(paste(text)),
        Event::Resize(columns, rows) => Some(TerminalInput::Resize(columns, rows)),
        _ => None,
    }
}

/// The press of a key that we know. A held key repeats; releases are ignored.
fn key_of(event: KeyEvent) -> Option<Key> {
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

    #[test]
    fn a_paste_is_taken_whole_or_not_at_all() {
        assert_eq!(input(Event::Paste("a\rb".into())), Some(TerminalInput::Paste("a\rb".into())));
        let longest = "x".repeat(LONGEST_PASTE);
        assert_eq!(paste(longest.clone()), TerminalInput::Paste(longest.clone()));
        assert_eq!(paste(longest + "x"), TerminalInput::PasteTooLong(LONGEST_PASTE + 1));
    }

    #[test]
    fn a_reply_to_somebody_elses_question_is_no_key() {
        let typed = |text: &str| text.chars().map(|c| (KeyCode::Char(c), NONE)).collect::<Vec<_>>();
        for end in [(KeyCode::Char('g'), CTRL), (KeyCode::Char('\\'), ALT)] {
            assert!(begins_reply(KeyEvent::new(KeyCode::Char(']'), ALT)));
            let keys = [typed("11;rgb:ffff/ffff/ffff"), vec![end], typed("hej")].concat();
            let mut events = keys.into_iter().map(|(code, held)| Event::Key(KeyEvent::new(code, held)));
            assert_eq!(rest_of_reply(|| Ok(events.next())).unwrap(), []);
            assert_eq!(events.count(), 3, "what comes after it is typed");
        }
        let mut resized = [Event::Resize(40, 15)].into_iter();
        let size = TerminalInput::Resize(40, 15);
        assert_eq!(rest_of_reply(|| Ok(resized.next())).unwrap(), [size], "and the rest is kept");
        assert!(!begins_reply(KeyEvent::new(KeyCode::Char(']'), CTRL | ALT)), "AltGr");
    }

    #[test]
    fn the_size_and_nothing_else_is_told() {
        assert_eq!(input(Event::Resize(40, 15)), Some(TerminalInput::Resize(40, 15)));
        assert_eq!(input(Event::FocusGained), None);
    }
}
