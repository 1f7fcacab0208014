//! The labels of rows. What is shown before a row is what people type to point at it, so every label is decided here.

use std::fmt;

use super::super::items::{Named, letters};
use super::super::method::ListRole;
use super::super::own::Own;

/// The letter before the number of an answer, in steps where a bare number means an earlier line.
pub(super) const ANSWER: char = 'A';
/// The letter before the number of an objection, which people can point at in any step.
const OBJECTION: char = 'B';
/// The same before the number of what was parked.
const PARKED: char = 'K';
/// The letter before the number of a plan, because bare numbers mean what plans stand under.
const PLAN: char = 'P';
/// The letter before the number of a text that the workshop has once (its question, its purpose …).
const OWN: char = 'F';

/// The label before the words of a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Label {
    /// No label.
    #[default]
    None,
    /// The number of a line, an island or a row of a table: `12`.
    Number(u32),
    /// The number of a row that is numbered through the meetings of a year: `3/24`.
    Running {
        /// Its number.
        number: u32,
        /// The last two digits of the year.
        year: u8,
    },
    /// The letter of a theme, counted from 1 for A.
    Theme(u32),
    /// A letter and a number that mean the same in any step: `B3`.
    Lettered(char, u32),
    /// An entry of a list that islands build on, with the sign that says which list: `-3`, `+C`.
    Signed {
        /// The sign.
        sign: char,
        /// Whether it is a theme.
        theme: bool,
        /// Its number, or its letter counted from 1 for A.
        of: u32,
    },
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => Ok(()),
            Self::Number(number) => write!(f, "{number}"),
            Self::Running { number, year } => write!(f, "{number}/{year:02}"),
            Self::Theme(place) => f.write_str(&letters(*place)),
            Self::Lettered(letter, number) => write!(f, "{letter}{number}"),
            Self::Signed { sign, theme: true, of } => write!(f, "{sign}{}", letters(*of)),
            Self::Signed { sign, theme: false, of } => write!(f, "{sign}{of}"),
        }
    }
}

impl Label {
    /// The label that people point at a line or theme with.
    pub fn of(named: Named<'_>) -> Self {
        match named {
            Named::Item(item) => Self::Number(item.number),
            Named::Theme(theme) => Self::Theme(theme.letter),
        }
    }

    /// The label of a text that the workshop has once: `F1`, for field. Themes have letters only, so they cannot
    /// collide.
    pub fn own(own: Own) -> Self {
        Self::Lettered(OWN, own.number().into())
    }

    /// The same label with the sign of a list.
    pub fn signed(self, sign: char) -> Self {
        match self {
            Self::Number(of) => Self::Signed { sign, theme: false, of },
            Self::Theme(of) => Self::Signed { sign, theme: true, of },
            other => other,
        }
    }

    /// This label, a plan's first without its letter, and those of the same row in steps where it alone means another: `3`, `B3`, `A3`, `-3`, `+3`.
    pub fn anywhere(self) -> impl Iterator<Item = Self> {
        let lettered = [OBJECTION, PARKED, ANSWER].into_iter().filter_map(move |letter| match self {
            Self::Number(of) => Some(Self::Lettered(letter, of)),
            _ => None,
        });
        let bare = match self {
            Self::Lettered(PLAN, of) => Some(Self::Number(of)),
            _ => None,
        };
        bare.into_iter().chain([self]).chain(lettered).chain(['-', '+'].map(|sign| self.signed(sign)))
    }

    /// The label of a plan: `P3`.
    pub fn plan(number: u32) -> Self {
        Self::Lettered(PLAN, number)
    }

    /// The label that a line of such a list has in any step, if it was set aside there: `B3`, `K3`.
    pub fn set_aside(role: ListRole, number: u32) -> Option<Self> {
        letter_of(role).map(|letter| Self::Lettered(letter, number))
    }

    /// Its width in cells.
    pub fn width(self) -> usize {
        match self {
            Self::None => 0,
            Self::Number(number) => digits(number),
            Self::Running { number, .. } => digits(number) + 3,
            Self::Theme(place) => letters(place).len(),
            Self::Lettered(_, number) | Self::Signed { theme: false, of: number, .. } => 1 + digits(number),
            Self::Signed { theme: true, of, .. } => 1 + letters(of).len(),
        }
    }

    /// Whether it begins with a letter, and so marks another kind of row than a bare number.
    pub fn begins_with_letter(self) -> bool {
        matches!(self, Self::Theme(_) | Self::Lettered(..))
    }
}

/// The letter before the numbers of a list in which things are set aside.
pub(super) fn letter_of(role: ListRole) -> Option<char> {
    match role {
        ListRole::Objections => Some(OBJECTION),
        ListRole::Parking => Some(PARKED),
        ListRole::Hopes | ListRole::Bottom | ListRole::Top => None,
    }
}

fn digits(number: u32) -> usize {
    number.checked_ilog10().unwrap_or(0) as usize + 1
}

/// What a label of a letter and a number refers to in any step; each holds the number as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lettered<'a> {
    /// An answer.
    Answer(&'a str),
    /// What was set aside in the list with this role.
    SetAside(ListRole, &'a str),
    /// A plan.
    Plan(&'a str),
    /// A text that the workshop has once.
    Own(&'a str),
}

impl<'a> Lettered<'a> {
    /// Reads a typed label; `None` if it is not a letter and a number.
    pub fn read(label: &'a str) -> Option<Self> {
        let mut rest = label.chars();
        let letter = rest.next()?;
        let number = Some(rest.as_str()).filter(|number| !number.is_empty())?;
        match letter {
            ANSWER => Some(Self::Answer(number)),
            OBJECTION => Some(Self::SetAside(ListRole::Objections, number)),
            PARKED => Some(Self::SetAside(ListRole::Parking, number)),
            PLAN => Some(Self::Plan(number)),
            OWN => Some(Self::Own(number)),
            _ => None,
        }
    }
}
