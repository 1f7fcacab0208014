//! Fields of a board that are filled in the form.

use super::{Asked, New};
use crate::workshop::filled;
use crate::workshop::method::ListDef;
use crate::workshop::text::Line;

impl New {
    /// The field of a board at this place among those that may be filled before the day.
    pub(super) fn field_at(&self, at: u8) -> Option<&ListDef> {
        self.method()?.filled_beforehand().into_iter().nth(at.into())
    }

    /// The lines that were typed, field by field.
    pub(super) fn filled(&self) -> Vec<(String, Vec<Line>)> {
        let fields = self.asked().filter_map(|asked| match asked {
            Asked::Filled(at) => Some((self.field_at(at)?.id.clone(), filled::read(self.text(asked)))),
            _ => None,
        });
        fields.filter(|(_, lines)| !lines.is_empty()).collect()
    }
}
