//! What rows are called, where they are shown and where they are pointed at: nowhere else is a label decided.

use std::fmt;

use super::super::items::{Named, letters};
use super::super::own::Own;

/// The letter before the number of an answer, where a number alone is of what was said before.
pub(super) const ANSWER: char = 'A';
/// The letter before the number of an objection, which may be pointed at in any step.
pub(super) const OBJECTION: char = 'B';
/// The letter before the number of a text of the workshop's own.
const OWN: char = 'F';

/// What stands before the words of a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Label {
    /// Nothing.
    #[default]
    None,
    /// A line, an island, a plan, a row of a table: `12`.
    Number(u32),
    /// A theme: its place in the alphabet.
    Theme(u32),
    /// What is called by a letter in any step: `B3`.
    Lettered(char, u32),
    /// The group that said it: `2`.
    Group(u16),
    /// A place in a ranking: `3.`
    Place(u16),
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => Ok(()),
            Self::Number(number) => write!(f, "{number}"),
            Self::Theme(place) => f.write_str(&letters(*place)),
            Self::Lettered(letter, number) => write!(f, "{letter}{number}"),
            Self::Group(group) => write!(f, "{group}"),
            Self::Place(place) => write!(f, "{place}."),
        }
    }
}

impl Label {
    /// What a line or a theme is called where it is pointed at.
    pub fn of(named: Named<'_>) -> Self {
        match named {
            Named::Item(item) => Self::Number(item.number),
            Named::Theme(theme) => Self::Theme(theme.letter),
        }
    }

    /// What a text of the workshop's own is called in any step: `F1`, for field. No theme is called so, for themes have
    /// letters alone.
    pub fn own(own: Own) -> Self {
        Self::Lettered(OWN, own.number().into())
    }

    /// How many cells it takes.
    pub fn width(self) -> usize {
        match self {
            Self::None => 0,
            Self::Number(number) => digits(number),
            Self::Theme(place) => letters(place).len(),
            Self::Lettered(_, number) => 1 + digits(number),
            Self::Group(group) => digits(group.into()),
            Self::Place(place) => digits(place.into()) + 1,
        }
    }

    /// Whether it says that a row is of another kind than those with a number.
    pub fn begins_with_letter(self) -> bool {
        matches!(self, Self::Theme(_) | Self::Lettered(..))
    }
}

fn digits(number: u32) -> usize {
    number.checked_ilog10().unwrap_or(0) as usize + 1
}

/// What a letter before a number is of, in any step, and the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lettered<'a> {
    /// An answer.
    Answer(&'a str),
    /// An objection.
    Objection(&'a str),
    /// A text of the workshop's own.
    Own(&'a str),
}

impl<'a> Lettered<'a> {
    /// Reads what is typed.
    pub fn read(label: &'a str) -> Option<Self> {
        let mut rest = label.chars();
        let letter = rest.next()?;
        let number = Some(rest.as_str()).filter(|number| !number.is_empty())?;
        match letter {
            ANSWER => Some(Self::Answer(number)),
            OBJECTION => Some(Self::Objection(number)),
            OWN => Some(Self::Own(number)),
            _ => None,
        }
    }
}
