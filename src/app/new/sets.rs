//! Choices of a column in the form: one of the sets that the method offers, or words of one's own.

use super::{Asked, New, around};
use crate::app::editor::Editor;
use crate::i18n::Texts;
use crate::workshop::choices::{self, ChoicesTaken};
use crate::workshop::method::{ColumnDef, Method};

impl New {
    /// The column at this place among those for which the method offers sets.
    pub(super) fn column_at(&self, at: u8) -> Option<&ColumnDef> {
        Some(self.method()?.offered_columns().get(usize::from(at))?.1)
    }

    /// Which of its sets is at hand; the first, which it has anyway, if none was chosen.
    fn set_at(&self, at: u8) -> usize {
        self.choices.sets.get(&at).copied().unwrap_or(0)
    }

    /// The set at hand, as it is typed; empty if none is offered there.
    pub(super) fn set(&self, at: u8) -> String {
        let column = self.column_at(at);
        let set = column.and_then(|column| {
            column.sets().get(self.set_at(at)).map(|(_, set)| choices::typed(set, self.lang))
        });
        set.unwrap_or_default()
    }

    /// The column of the line at hand, if the arrows choose another set: as long as nobody has typed one, or when it was deleted
    /// again.
    pub(super) fn set_at_hand(&self) -> Option<u8> {
        let Asked::Choices(at) = self.at else { return None };
        let typed = self.edited.contains(&self.at) && !self.text(self.at).is_empty();
        (!typed).then_some(at)
    }

    /// Chooses another set, also instead of what the workshop before had, or of what was deleted.
    pub(super) fn choose_set(&mut self, at: u8, by: isize) {
        let asked = Asked::Choices(at);
        // The one at hand does not stand there yet.
        let seen = !(self.taken.remove(&asked) | self.edited.remove(&asked));
        let count = self.column_at(at).map_or(0, |column| column.sets().len());
        self.choices.sets.insert(at, around(self.set_at(at), if seen { by } else { 0 }, count));
    }

    /// Which of the sets stands in the line at hand, and what can be done there.
    pub(super) fn set_hint(&self, texts: &Texts) -> Option<String> {
        let at = self.set_at_hand()?;
        let sets = self.column_at(at)?.sets();
        let place = self.set_at(at);
        let (name, _) = sets.get(place)?;
        let name = name.map_or_else(|| texts.msg_making_set_own(), |name| name.get(self.lang).to_owned());
        let which = (!self.taken.contains(&self.at))
            .then(|| texts.msg_making_set(name, place as u32 + 1, sets.len() as u32));
        Some(which.into_iter().chain([texts.msg_making_set_other()]).collect::<Vec<_>>().join(" "))
    }

    /// What a workshop before had stands in these lines, if its method goes on with it.
    pub(super) fn take_choices(&mut self) {
        let Some(taken) = self.comes_of.taken.as_ref() else { return };
        let Some(method) = self.method() else { return };
        let had = (0_u8..).zip(method.offered_columns()).filter_map(|(at, (table, column))| {
            let had = ChoicesTaken::of_column(&taken.chosen.choices, &table.id, column)?;
            Some((Asked::Choices(at), choices::typed(had, self.lang)))
        });
        for (asked, typed) in had.collect::<Vec<_>>() {
            if !self.edited.contains(&asked) {
                self.lines.insert(asked, Editor::with(&typed));
                self.taken.insert(asked);
            }
        }
    }

    /// The method with the choices that stand in the form.
    pub(super) fn with_choices(&self, method: Method) -> Method {
        let count = method.offered_columns().len();
        let typed = (0_u8..).take(count).map(|at| choices::read(self.text(Asked::Choices(at))));
        let taken = self.comes_of.taken.as_ref().map_or(&[][..], |taken| &taken.chosen.choices);
        method.with_choices(&typed.collect::<Vec<_>>(), self.lang, taken)
    }
}
