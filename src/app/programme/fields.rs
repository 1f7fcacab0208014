//! The lines of one gathering while they are changed: as in the form of a new workshop, the line at hand is typed in, and
//! each is stored as one leaves it.

use chrono::NaiveDate;

use super::super::editor::Editor;
use super::super::key::{Code, Key};
use super::asked::{ElementField, FieldsOf};
use crate::i18n::Texts;
use crate::programme::{Programme, ProgrammeChange, ProgrammeIds};
use crate::workshop::id::Id;

/// The lines of one gathering, and the one that is typed in.
#[derive(Debug, Clone)]
pub struct ElementFields {
    /// Whose lines they are: a gathering's, or the programme's own.
    pub of: Option<Id>,
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
pub(super) enum LineLeft {
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
    /// The lines of a gathering, of which a new one is called something that typing replaces, or of the programme itself.
    pub(super) fn of(of: FieldsOf<'_>, is_new: bool, texts: &Texts) -> Self {
        let at = ElementField::of(of).first().copied().unwrap_or(ElementField::Name);
        let id = of.element.map(|element| element.id);
        Self { of: id, at, line: Editor::with(&at.text(of, texts)), fresh: true, ours: is_new }
    }

    /// What they are about; `None` if the gathering is gone.
    pub fn about<'a>(&self, programme: &'a Programme) -> Option<FieldsOf<'a>> {
        let element = match self.of {
            Some(id) => Some(programme.element(id)?),
            None => None,
        };
        Some(FieldsOf { programme, element })
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
        of: FieldsOf<'_>,
        texts: &Texts,
        (today, ids): (NaiveDate, &mut ProgrammeIds),
    ) -> LineLeft {
        let typed = self.line.text();
        if self.at.is_chosen() || typed == self.at.text(of, texts) {
            return LineLeft::Same;
        }
        match self.at.over(typed) {
            0 => {}
            over => return LineLeft::TooLong(over),
        }
        match self.at.typed(of, typed, (today, ids)) {
            Some(change) => LineLeft::Changed(Box::new(change)),
            None => LineLeft::Refused,
        }
    }

    /// Goes to the line `by` lines further on, or back.
    pub(super) fn go(&mut self, by: isize, of: FieldsOf<'_>, texts: &Texts) {
        let all = ElementField::of(of);
        // The line of a place or a task that went is the one that came in its stead.
        let at = all.iter().position(|field| *field == self.at).unwrap_or(0);
        let to = at.saturating_add_signed(by).min(all.len().saturating_sub(1));
        self.enter(all.get(to).copied().unwrap_or(self.at), of, texts);
    }

    /// Begins anew in the line at hand, which now says something else.
    pub(super) fn enter(&mut self, at: ElementField, of: FieldsOf<'_>, texts: &Texts) {
        self.at = at;
        self.line = Editor::with(&at.text(of, texts));
        (self.fresh, self.ours) = (true, false);
    }
}
