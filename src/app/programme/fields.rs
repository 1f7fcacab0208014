//! The lines of one gathering while they are changed: as in the form of a new workshop, the line at hand is typed in, and
//! each is stored as one leaves it.

use chrono::NaiveDate;

use super::super::editor::Editor;
use super::super::key::{Code, Key};
use super::super::msg::MethodFile;
use super::asked::ElementField;
use crate::i18n::Texts;
use crate::programme::{Element, Programme, ProgrammeChange, ProgrammeIds};
use crate::workshop::id::Id;

/// The lines of one gathering, and the one that is typed in.
#[derive(Debug, Clone)]
pub struct ElementFields {
    /// Whose lines they are.
    pub of: Id,
    /// The line at hand.
    pub at: ElementField,
    /// What is typed in it.
    pub line: Editor,
    /// Whether it was only just entered: typing then replaces a short text.
    fresh: bool,
    /// Whether what stands in it is ours, so that typing replaces it.
    ours: bool,
}

/// What leaving a line comes to.
pub(super) enum LeftLine {
    /// Nothing was changed in it.
    Same,
    /// This is changed.
    Changed(Box<ProgrammeChange>),
    /// It is too long by so many letters.
    TooLong(usize),
    /// It must not be empty, or is no number.
    Refused,
}

impl ElementFields {
    /// The lines of an element; a new one is called something that typing replaces.
    pub(super) fn of(element: &Element, is_new: bool, texts: &Texts) -> Self {
        let at = ElementField::Name;
        Self { of: element.id, at, line: Editor::with(&at.text(element, texts)), fresh: true, ours: is_new }
    }

    /// Whether typing replaces what stands in the line at hand.
    pub fn is_selected(&self) -> bool {
        self.fresh && (self.ours || self.at.is_short()) && !self.line.text().is_empty()
    }

    /// Handles a key in the line at hand.
    pub(super) fn typed(&mut self, key: Key) {
        let letter = matches!(key.code, Code::Char(_)) && !key.ctrl;
        if self.is_selected() && letter {
            self.line.take();
        }
        self.fresh = false;
        self.line.key(key);
    }

    /// Pastes into the line at hand.
    pub(super) fn paste(&mut self, text: &str) {
        if self.is_selected() {
            self.line.take();
        }
        self.fresh = false;
        if self.at.is_prose() { self.line.paste_lines(text) } else { self.line.paste(text) }
    }

    /// What stands in the line at hand, stored.
    pub(super) fn left(
        &self,
        element: &Element,
        texts: &Texts,
        (today, ids): (NaiveDate, &mut ProgrammeIds),
    ) -> LeftLine {
        let typed = self.line.text();
        if self.at.is_chosen() || typed == self.at.text(element, texts) {
            return LeftLine::Same;
        }
        match self.at.over(typed) {
            0 => {}
            over => return LeftLine::TooLong(over),
        }
        match self.at.typed(element, typed, (today, ids)) {
            Some(change) => LeftLine::Changed(Box::new(change)),
            None => LeftLine::Refused,
        }
    }

    /// Goes to the line `by` lines further on, or back.
    pub(super) fn go(&mut self, by: isize, (programme, element): (&Programme, &Element), texts: &Texts) {
        let all = ElementField::of(programme, element);
        // The line of a place or a task that went is the one that came in its stead.
        let at = all.iter().position(|field| *field == self.at).unwrap_or(0);
        let to = at.saturating_add_signed(by).min(all.len().saturating_sub(1));
        self.enter(all.get(to).copied().unwrap_or(ElementField::Name), element, texts);
    }

    /// Begins anew in the line at hand, which now says something else.
    pub(super) fn enter(&mut self, at: ElementField, element: &Element, texts: &Texts) {
        self.at = at;
        self.line = Editor::with(&at.text(element, texts));
        (self.fresh, self.ours) = (true, false);
    }

    /// The element with another value of the line at hand.
    pub(super) fn chosen(&self, programme: &Programme, files: &[MethodFile], by: isize) -> Option<Element> {
        self.at.chosen((programme, files), programme.element(self.of)?, by)
    }
}
