//! Finding an action by typing, on top of any screen. `palette/found.rs` says by which words it is found.

use super::action::{Action, LineAct, MenuAct};
use super::editor::Editor;
use super::key::Key;
use super::{AppOverlay, Model, Out};

mod found;

/// Looking for an action.
#[derive(Debug, Default)]
pub struct Palette {
    /// The part of its name typed so far.
    pub typed: Editor,
    /// The index of the marked one.
    pub at: usize,
}

impl Palette {
    /// Handles a paste.
    pub(super) fn paste(&mut self, text: &str) {
        self.typed.paste(text);
        self.at = 0;
    }
}

impl Model {
    pub(super) fn palette_act(&mut self, mut palette: Palette, action: Action, key: Key) -> Out {
        let found = palette.found(&self.screen, self.texts);
        match action {
            Action::Menu(MenuAct::Choose) => {
                return found.get(palette.at).map_or_else(Out::default, |(action, _)| self.act(*action));
            }
            Action::Line(LineAct::Up) => palette.at = palette.at.saturating_sub(1),
            Action::Line(LineAct::Down) => palette.at = (palette.at + 1).min(found.len().saturating_sub(1)),
            _ => {
                palette.typed.key(key);
                palette.at = 0;
            }
        }
        self.overlay = Some(AppOverlay::Palette(palette));
        Out::default()
    }
}

#[cfg(test)]
mod tests;
