//! Tells a paste from typing where the terminal does not mark pastes, as on Windows.
//!
//! Pure: keys and times in, keys and pastes out. Nobody types four keys less than five milliseconds apart, so such a
//! run is one paste, and an Enter in it is a line break that triggers nothing.

use crate::app::key::{Code, Key};

/// The longest pause within a paste, in milliseconds.
pub const GAP_MS: u64 = 5;

/// The fewest keys that count as a paste.
pub const LEAST: usize = 4;

/// What a burst turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FoundBurst {
    /// Keys that were typed, in order.
    Typed(Vec<Key>),
    /// Text that was pasted.
    Pasted(String),
}

/// Holds keys back until it is clear what they are.
#[derive(Debug, Default)]
pub struct Burst {
    held: Vec<Key>,
    last_ms: u64,
}

impl Burst {
    /// Takes a key that came at `at_ms`; `more` says whether another one is waiting already. A key that comes alone
    /// passes at once: typing never waits.
    pub fn key(&mut self, at_ms: u64, key: Key, more: bool) -> Vec<FoundBurst> {
        let mut found = Vec::new();
        if at_ms.saturating_sub(self.last_ms) > GAP_MS || text_of(key).is_none() {
            found.extend(self.quiet());
        }
        self.last_ms = at_ms;
        if text_of(key).is_none() || (self.held.is_empty() && !more) {
            found.push(FoundBurst::Typed(vec![key]));
        } else {
            self.held.push(key);
        }
        found
    }

    /// Releases what was held back, after nothing came for longer than [`GAP_MS`].
    pub fn quiet(&mut self) -> Option<FoundBurst> {
        let held = std::mem::take(&mut self.held);
        match held.len() {
            0 => None,
            len if len < LEAST => Some(FoundBurst::Typed(held)),
            _ => Some(FoundBurst::Pasted(held.into_iter().filter_map(text_of).collect())),
        }
    }

    /// Whether keys are held back, so that [`Burst::quiet`] must be called if none follows.
    pub fn holds(&self) -> bool {
        !self.held.is_empty()
    }
}

/// The key's character in a pasted text; `None` for keys that are never part of one.
pub(super) fn text_of(key: Key) -> Option<char> {
    match key.code {
        _ if key.ctrl => None,
        Code::Char(c) => Some(c),
        Code::Enter => Some('\n'),
        Code::Tab => Some('\t'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Plays keys at times. A key counts as waiting if it comes within a millisecond of the one before.
    fn play(keys: &[(u64, Key)]) -> Vec<FoundBurst> {
        let mut burst = Burst::default();
        let mut found = Vec::new();
        for (i, (at, key)) in keys.iter().enumerate() {
            let more = keys.get(i + 1).is_some_and(|(next, _)| next - at <= 1);
            found.extend(burst.key(*at, *key, more));
            let next = keys.get(i + 1).map_or(u64::MAX, |(next, _)| *next);
            if burst.holds() && next - at > GAP_MS {
                found.extend(burst.quiet());
            }
        }
        found
    }

    fn keys(text: &str, from: u64, gap: u64) -> Vec<(u64, Key)> {
        let key = |c| if c == '\n' { Key::plain(Code::Enter) } else { Key::char(c) };
        text.chars().enumerate().map(|(i, c)| (from + i as u64 * gap, key(c))).collect()
    }

    fn typed(found: &[FoundBurst]) -> String {
        let of = |f: &FoundBurst| match f {
            FoundBurst::Typed(keys) => keys.iter().filter_map(|k| text_of(*k)).collect::<String>(),
            FoundBurst::Pasted(text) => format!("<{text}>"),
        };
        found.iter().map(of).collect()
    }

    #[test]
    fn typing_is_let_through_key_by_key() {
        let found = play(&keys("hej\n", 1_000, 40));
        assert_eq!(found.len(), 4);
        assert_eq!(typed(&found), "hej\n");
    }

    #[test]
    fn a_paste_is_one_text_and_its_line_breaks_act_on_nothing() {
        assert_eq!(typed(&play(&keys("ett\ntvå\n", 1_000, 0))), "<ett\ntvå\n>");
        assert_eq!(typed(&play(&keys("ett\ntvå", 1_000, 1))), "<ett\ntvå>");
    }

    #[test]
    fn two_or_three_keys_rolled_over_each_other_are_typing() {
        assert_eq!(typed(&play(&keys("hej", 1_000, 0))), "hej");
    }

    #[test]
    fn typing_after_a_paste_is_typing() {
        let mut all = keys("pasted", 1_000, 0);
        all.extend(keys("ab\n", 1_100, 50));
        assert_eq!(typed(&play(&all)), "<pasted>ab\n");
    }

    #[test]
    fn a_key_that_is_no_text_ends_a_paste_and_keeps_its_place() {
        let mut all = keys("pasted", 1_000, 0);
        all.push((1_000, Key::ctrl('z')));
        let found = play(&all);
        assert_eq!(found, [FoundBurst::Pasted("pasted".into()), FoundBurst::Typed(vec![Key::ctrl('z')])]);
    }
}
