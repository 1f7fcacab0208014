//! The contexts for a key: which keys work on the current screen, and in an overlay on it.

use super::home::HomeChoice;
use super::keymap::{self, Binding, Context};
use super::keys::{self, NamedKey};
use super::{AppOverlay, Model, Screen};
use crate::workshop::words::Lang;

impl Screen {
    /// The contexts of this screen, nearest first.
    pub fn contexts(&self) -> Vec<Context> {
        match self {
            Self::Live(live) => live.contexts(),
            Self::Home(home) => home.contexts().to_vec(),
            Self::New(new) => new.contexts().to_vec(),
            Self::Methods(methods) => methods.contexts().to_vec(),
            Self::Programme(programme) => programme.contexts(),
            Self::NewProgramme(form) => form.contexts(),
            Self::Method(edit) => edit.contexts(),
        }
    }
}

impl Model {
    /// What can be done at this moment, for the footer.
    pub fn bindings(&self) -> Vec<Binding> {
        match &self.overlay {
            Some(overlay) => keymap::open(overlay.contexts()),
            None => keymap::open(&self.screen.contexts()),
        }
    }

    /// The keys that help shows: those of the overlay or screen below.
    pub fn explained(&self, under: Option<&AppOverlay>) -> Vec<NamedKey> {
        let rows = match under {
            Some(overlay) => keymap::open(overlay.contexts()),
            None => keymap::open(&self.screen.contexts()),
        };
        keys::named(rows, self.picks(under), self.texts)
    }

    /// How many choices the digits have.
    pub fn picks(&self, overlay: Option<&AppOverlay>) -> usize {
        match (overlay, &self.screen) {
            (Some(AppOverlay::Language { .. }), _) => Lang::ALL.len(),
            (None, Screen::Home(_)) => HomeChoice::ALL.len(),
            (None, Screen::Live(live)) => live.picks(),
            (None, Screen::Programme(programme)) => programme.picks(),
            _ => 0,
        }
    }
}
