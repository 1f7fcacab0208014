//! Where words stand: the one list of every place in an event that holds what somebody wrote, as whose words they are and
//! which of its texts. Striking, refusing and searching are one walk over it.
//!
//! Each capture lists its own texts, in its own file beside this one, without `..`: whoever adds a field says there
//! whether it holds words. The method's texts, which the first event carries, are the method's and not among them; names
//! of lists and steps are no words.

use super::{ClockEvent, Event};
use crate::workshop::id::Id;
use crate::workshop::text::{AnyText, AnyTextMut};

/// Where a text stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextAt {
    /// Whose words: what an entry made, or a text of which a workshop has one.
    pub of: Id,
    /// Which of its texts.
    pub part: TextPart,
}

/// Which of the texts of a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextPart {
    /// What it says or is called.
    Text,
    /// Other words in which a line was said.
    Wording,
    /// Whom to ask about an island.
    Contact,
    /// The cell of a row in this column.
    Cell(String),
}

impl TextPart {
    /// This part of the texts of a thing.
    pub(super) fn of(self, id: Id) -> TextAt {
        TextAt { of: id, part: self }
    }
}

/// Writes the walk over one kind of event twice, to read and to rewrite: a body that takes a reference apart does for
/// both.
macro_rules! texts_of {
    ($event:ident, |$this:ident, $found:ident| $walk:expr) => {
        impl $event {
            /// Every text in it.
            pub(in crate::workshop::event) fn texts_into<'a>(
                &'a self,
                $found: &mut Vec<($crate::workshop::event::TextAt, $crate::workshop::text::AnyText<'a>)>,
            ) {
                let $this = self;
                $walk
            }

            /// Every text in it, to be rewritten.
            pub(in crate::workshop::event) fn texts_mut_into<'a>(
                &'a mut self,
                $found: &mut Vec<($crate::workshop::event::TextAt, $crate::workshop::text::AnyTextMut<'a>)>,
            ) {
                let $this = self;
                $walk
            }
        }
    };
}

pub(super) use texts_of;

impl Event {
    /// Every text in it, in the order of its fields.
    pub fn texts(&self) -> Vec<(TextAt, AnyText<'_>)> {
        let mut found = Vec::new();
        match self {
            Self::Opened(opened) => opened.texts_into(&mut found),
            Self::Brief(event) => event.texts_into(&mut found),
            Self::Agenda(event) => event.texts_into(&mut found),
            Self::Clock(event) => event.texts_into(&mut found),
            Self::Item(event) => event.texts_into(&mut found),
            Self::Theme(event) => event.texts_into(&mut found),
            Self::Vote(event) => event.texts_into(&mut found),
            Self::Group(event) => event.texts_into(&mut found),
            Self::Island(event) => event.texts_into(&mut found),
            Self::Row(event) => event.texts_into(&mut found),
            Self::After(event) => event.texts_into(&mut found),
            Self::Struck { id: _ } | Self::Undone { seq: _ } | Self::Redone { seq: _ } => {}
        }
        found
    }

    /// The same texts in the same order, to be rewritten.
    pub fn texts_mut(&mut self) -> Vec<(TextAt, AnyTextMut<'_>)> {
        let mut found = Vec::new();
        match self {
            Self::Opened(opened) => opened.texts_mut_into(&mut found),
            Self::Brief(event) => event.texts_mut_into(&mut found),
            Self::Agenda(event) => event.texts_mut_into(&mut found),
            Self::Clock(event) => event.texts_mut_into(&mut found),
            Self::Item(event) => event.texts_mut_into(&mut found),
            Self::Theme(event) => event.texts_mut_into(&mut found),
            Self::Vote(event) => event.texts_mut_into(&mut found),
            Self::Group(event) => event.texts_mut_into(&mut found),
            Self::Island(event) => event.texts_mut_into(&mut found),
            Self::Row(event) => event.texts_mut_into(&mut found),
            Self::After(event) => event.texts_mut_into(&mut found),
            Self::Struck { id: _ } | Self::Undone { seq: _ } | Self::Redone { seq: _ } => {}
        }
        found
    }

    /// The texts of one thing.
    pub fn texts_of(&self, id: Id) -> impl Iterator<Item = AnyText<'_>> {
        self.texts().into_iter().filter(move |(at, _)| at.of == id).map(|(_, text)| text)
    }
}

texts_of!(ClockEvent, |event, _found| match event {
    Self::Started | Self::WentTo { row: _ } | Self::Paused | Self::Resumed | Self::Ended => {}
});

#[cfg(test)]
mod tests;
