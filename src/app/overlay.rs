//! Overlays on any screen, and what their keys do: help, the palette, the language.

use super::action::{Action, Input, LineAct, MenuAct};
use super::key::Key;
use super::keymap::{self, Context, Over};
use super::{AppOverlay, Model, Out, Size};
use crate::workshop::words::Lang;

/// From this size on, an overlay stands in the middle of the screen, with a margin.
pub const ROOMY: Size = Size { cols: 64, rows: 22 };

impl AppOverlay {
    /// The contexts of this overlay.
    pub fn contexts(&self) -> &'static [Context] {
        const READ: Context = Context::Over(Over::Read);
        match self {
            Self::Help { .. } => &[Context::Over(Over::Help), Context::Inner, Context::Anywhere],
            Self::Palette(_) => {
                &[Context::Over(Over::Palette), Context::Inner, Context::Typing, Context::Anywhere]
            }
            Self::Language { .. } => {
                &[Context::Over(Over::Language), Context::Inner, READ, Context::Anywhere]
            }
        }
    }
}

impl Model {
    pub(super) fn overlay_key(&mut self, overlay: AppOverlay, key: Key) -> Out {
        let action = keymap::action(key, overlay.contexts());
        match (overlay, action) {
            (overlay, None) => self.overlay = Some(overlay),
            // The program as a whole handles these, as without an overlay.
            (overlay, Some(action @ Action::Program(_))) => {
                self.overlay = Some(overlay);
                return self.act(action);
            }
            (AppOverlay::Help { from, under }, Some(action)) => self.help_act(from, under, action),
            (_, Some(Action::Menu(MenuAct::Leave))) => {}
            (AppOverlay::Palette(palette), Some(action)) => return self.palette_act(palette, action, key),
            (AppOverlay::Language { at }, Some(action)) => return self.language_act(at, action, key),
        }
        Out::default()
    }

    fn help_act(&mut self, from: usize, under: Option<Box<AppOverlay>>, action: Action) {
        // Around the keys: the heading, how much is shown, the notice, the footer, and the margin if there is one.
        let roomy = self.size.cols >= ROOMY.cols && self.size.rows >= ROOMY.rows;
        let page = usize::from(self.size.rows.saturating_sub(if roomy { 8 } else { 4 })).max(1);
        let last = self.explained(under.as_deref()).len().saturating_sub(page);
        let from = match action {
            Action::Line(LineAct::Down) => from + 1,
            Action::Line(LineAct::Up) => from.saturating_sub(1),
            Action::Input(Input::PageDown) => from + page,
            Action::Input(Input::PageUp) => from.saturating_sub(page),
            _ => {
                self.overlay = under.map(|under| *under);
                return;
            }
        };
        self.overlay = Some(AppOverlay::Help { from: from.min(last), under });
    }

    fn language_act(&mut self, at: usize, action: Action, key: Key) -> Out {
        let chosen = match action {
            Action::Menu(MenuAct::Choose) => Some(at),
            Action::Input(Input::Pick) => key.place(),
            _ => None,
        };
        if let Some(lang) = chosen.and_then(|at| Lang::ALL.get(at)) {
            return self.speak(*lang);
        }
        let at = match action {
            Action::Line(LineAct::Up) => at.saturating_sub(1),
            Action::Line(LineAct::Down) => (at + 1).min(Lang::ALL.len() - 1),
            _ => at,
        };
        self.overlay = Some(AppOverlay::Language { at });
        Out::default()
    }
}

#[cfg(test)]
mod tests;
