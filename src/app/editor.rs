//! The entry line: text, cursor, and what keys do in it. It is one line, edited by whole graphemes.

use unicode_segmentation::UnicodeSegmentation;

use super::action::Action::Input as In;
use super::action::Input;
use super::binding::{Binding, Context, TEXT, bind};
use super::key::{Code, Key};
use crate::workshop::text::{Line, Prose};

/// What keys do in any line of text.
pub const KEYS: &[Binding] = {
    use Context::Typing;
    &[
        bind(Typing, TEXT, In(Input::Write), 0),
        bind(Typing, "left", In(Input::Left), 0),
        bind(Typing, "right", In(Input::Right), 0),
        bind(Typing, "home", In(Input::Home), 0),
        bind(Typing, "end", In(Input::End), 0),
        bind(Typing, "ctrl+left", In(Input::WordLeft), 0),
        bind(Typing, "ctrl+right", In(Input::WordRight), 0),
        bind(Typing, "backspace", In(Input::Backspace), 0),
        bind(Typing, "del", In(Input::Delete), 0),
        bind(Typing, "ctrl+backspace", In(Input::DeleteWord), 0),
        bind(Typing, "ctrl+u", In(Input::DeleteAll), 0),
    ]
};

/// A line that is being typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Editor {
    text: String,
    /// Where the next character goes: a byte offset on a grapheme boundary.
    at: usize,
}

impl Editor {
    /// A line that holds `text`, with the cursor at its end.
    pub fn with(text: &str) -> Self {
        Self { text: text.to_owned(), at: text.len() }
    }

    /// What was typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text before the cursor.
    pub fn before(&self) -> &str {
        self.text.get(..self.at).unwrap_or_default()
    }

    /// The text after the cursor.
    pub fn behind(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Whether the line holds nothing but spaces.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Empties the line and returns its text.
    pub fn take(&mut self) -> String {
        self.at = 0;
        std::mem::take(&mut self.text)
    }

    /// Inserts text at the cursor.
    pub fn insert(&mut self, text: &str) {
        self.text.insert_str(self.at, text);
        self.at += text.len();
    }

    /// Inserts pasted text at the cursor, as one line, however long: what stores it says if it is too long.
    pub fn paste(&mut self, text: &str) {
        self.insert(&Line::uncut(text));
    }

    /// Inserts pasted text at the cursor, with its line breaks.
    pub fn paste_lines(&mut self, text: &str) {
        self.insert(&Prose::uncut(text));
    }

    /// Applies an editing key; returns whether it was one.
    pub fn key(&mut self, key: Key) -> bool {
        let row = KEYS.iter().find(|row| row.has(key));
        let Some(In(act)) = row.map(|row| row.action) else { return false };
        match act {
            Input::Backspace => self.cut(self.left(), self.at),
            Input::Delete => self.cut(self.at, self.right()),
            Input::DeleteWord => self.cut(self.word_left(), self.at),
            Input::DeleteAll => self.cut(0, self.text.len()),
            Input::Left => self.at = self.left(),
            Input::Right => self.at = self.right(),
            Input::WordLeft => self.at = self.word_left(),
            Input::WordRight => self.at = self.word_right(),
            Input::Home => self.at = 0,
            Input::End => self.at = self.text.len(),
            _ => {
                if let Code::Char(c) = key.code {
                    self.insert(c.encode_utf8(&mut [0; 4]));
                }
            }
        }
        true
    }

    fn cut(&mut self, from: usize, to: usize) {
        self.text.replace_range(from..to, "");
        self.at = from;
    }

    fn left(&self) -> usize {
        self.before().grapheme_indices(true).next_back().map_or(0, |(at, _)| at)
    }

    fn right(&self) -> usize {
        self.at + self.behind().graphemes(true).next().map_or(0, str::len)
    }

    fn word_left(&self) -> usize {
        self.before().unicode_word_indices().next_back().map_or(0, |(at, _)| at)
    }

    fn word_right(&self) -> usize {
        self.behind()
            .unicode_word_indices()
            .next()
            .map_or(self.text.len(), |(at, word)| self.at + at + word.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str, keys: &str) -> (String, String) {
        let mut line = Editor::with(text);
        for key in keys.split(' ') {
            assert!(line.key(key.parse().unwrap()), "{key}");
        }
        (line.before().to_owned(), line.behind().to_owned())
    }

    #[test]
    fn a_grapheme_goes_whole() {
        assert_eq!(typed("x👨‍👩‍👧", "backspace"), ("x".into(), String::new()));
        assert_eq!(typed("a\u{30a}b", "home del"), (String::new(), "b".into()));
    }

    #[test]
    fn words_are_left_and_cut() {
        assert_eq!(typed("för få händer", "ctrl+left"), ("för få ".into(), "händer".into()));
        assert_eq!(typed("för få händer", "ctrl+backspace å"), ("för få å".into(), String::new()));
        assert_eq!(typed("för få", "home ctrl+right"), ("för".into(), " få".into()));
    }
}
