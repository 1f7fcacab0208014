//! The one list of every place in an event that holds words somebody wrote: whose they are, and which of its texts.
//! Striking, refusing and searching all walk it.
//!
//! Each capture lists its own texts in its own file and matches without `..`, so whoever adds a field must say whether
//! it holds words. The first event also carries the method's texts; nobody in the room wrote those, so they are not
//! listed. The names of lists and steps are ids, not words.

use super::{ClockEvent, Event};
use crate::workshop::id::Id;
use crate::workshop::text::{AnyText, AnyTextMut};

/// Where a text stands in an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextAt {
    /// What the text belongs to: something that an entry made, or a field that the workshop has once.
    pub of: Id,
    /// Which of its texts this is.
    pub part: TextPart,
}

/// Which text of a thing is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextPart {
    /// What the thing says, or what it is called.
    Text,
    /// Another wording of the same line.
    Wording,
    /// What people answer in a row of the agenda.
    Question,
    /// Whom to ask about an island, or with whom an objection was raised.
    Contact,
    /// What an objection was answered.
    Answer,
    /// What stands on the link from a line to this one.
    Link(Id),
    /// The cell of a row in the column with this id.
    Cell(String),
}

impl TextAt {
    /// Whether the text goes with this thing: it is its own, or stands on a link that leads to it. The room reads what stands
    /// on a link at either end.
    pub(in crate::workshop) fn goes_with(&self, id: Id) -> bool {
        self.of == id || self.part == TextPart::Link(id)
    }

    /// Whether it is what this thing itself says, and not what stands on a link from it.
    pub(in crate::workshop) fn is_own_of(&self, id: Id) -> bool {
        self.of == id && !matches!(self.part, TextPart::Link(_))
    }
}

impl TextPart {
    /// The place of this text in the thing `id`.
    pub(super) fn of(self, id: Id) -> TextAt {
        TextAt { of: id, part: self }
    }
}

/// Writes the walk over one kind of event twice, once to read and once to rewrite. One body serves both, because it
/// takes apart a reference that may be shared or mutable.
macro_rules! texts_of {
    ($event:ident, |$this:ident, $found:ident| $walk:expr) => {
        impl $event {
            /// Pushes every text of the event.
            pub(in crate::workshop::event) fn texts_into<'a>(
                &'a self,
                $found: &mut Vec<($crate::workshop::event::TextAt, $crate::workshop::text::AnyText<'a>)>,
            ) {
                let $this = self;
                $walk
            }

            /// Pushes every text of the event, to be rewritten.
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
    /// Every text of the event, in the order of its fields.
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

    /// The texts that go with one thing.
    pub fn texts_of(&self, id: Id) -> impl Iterator<Item = AnyText<'_>> {
        self.texts().into_iter().filter(move |(at, _)| at.goes_with(id)).map(|(_, text)| text)
    }
}

texts_of!(ClockEvent, |event, _found| match event {
    Self::Started
    | Self::WentTo { row: _ }
    | Self::Paused
    | Self::Resumed
    | Self::Until { at: _ }
    | Self::WentOn { row: _, used: _ }
    | Self::Ended => {}
});

#[cfg(test)]
mod tests;
