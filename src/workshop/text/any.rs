//! A text of either type, for code that walks over both.

use std::fmt;

use super::{Line, Prose};

/// A [`Line`] or a [`Prose`], to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnyText<'a> {
    /// A single line.
    Line(&'a Line),
    /// Text that keeps its line breaks.
    Prose(&'a Prose),
}

/// A [`Line`] or a [`Prose`], to rewrite.
#[derive(Debug)]
pub enum AnyTextMut<'a> {
    /// A single line.
    Line(&'a mut Line),
    /// Text that keeps its line breaks.
    Prose(&'a mut Prose),
}

impl<'a> AnyText<'a> {
    /// The text as a plain string.
    pub fn as_str(self) -> &'a str {
        match self {
            Self::Line(text) => text.as_str(),
            Self::Prose(text) => text.as_str(),
        }
    }

    /// Whether this text was struck for good.
    pub fn is_struck(self) -> bool {
        match self {
            Self::Line(text) => text.is_struck(),
            Self::Prose(text) => text.is_struck(),
        }
    }
}

impl AnyTextMut<'_> {
    /// Replaces the text with `▮▮▮`.
    pub fn strike(self) {
        match self {
            Self::Line(text) => *text = Line::struck(),
            Self::Prose(text) => *text = Prose::struck(),
        }
    }
}

impl fmt::Display for AnyText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'a> From<&'a Line> for AnyText<'a> {
    fn from(text: &'a Line) -> Self {
        Self::Line(text)
    }
}

impl<'a> From<&'a Prose> for AnyText<'a> {
    fn from(text: &'a Prose) -> Self {
        Self::Prose(text)
    }
}

impl<'a> From<&'a mut Line> for AnyTextMut<'a> {
    fn from(text: &'a mut Line) -> Self {
        Self::Line(text)
    }
}

impl<'a> From<&'a mut Prose> for AnyTextMut<'a> {
    fn from(text: &'a mut Prose) -> Self {
        Self::Prose(text)
    }
}
