//! What lies on top of any screen: the keys, any action found by typing, the language.
//!
//! Which key does what is in `keymap.rs`; under which other words an action is found, in `palette/found.rs`.

use super::action::{Action, Input, LineAct, MenuAct};
use super::editor::Editor;
use super::key::Key;
use super::keymap::{self, Binding, Context, Over};
use super::keys::{self, NamedKey};
use super::{AppOverlay, Model, Out, Screen, Size};
use crate::workshop::words::Lang;

mod found;

/// From this size on what lies on top stands in the middle of the screen, with a margin.
pub const ROOMY: Size = Size { cols: 64, rows: 22 };

/// An action is looked for.
#[derive(Debug, Default)]
pub struct Palette {
    /// What was typed of its name.
    pub typed: Editor,
    /// The one that is marked.
    pub at: usize,
}

impl Palette {
    /// Text was pasted.
    pub(super) fn paste(&mut self, text: &str) {
        self.typed.paste(text);
        self.at = 0;
    }
}

impl AppOverlay {
    /// Where a key is pressed here.
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

impl Screen {
    /// Where a key is pressed here, the nearest first.
    pub fn contexts(&self) -> Vec<Context> {
        match self {
            Self::Live(live) => live.contexts(),
            Self::Home(home) => home.contexts().to_vec(),
            Self::New(new) => new.contexts().to_vec(),
            Self::Methods(_) => super::methods::CONTEXTS.to_vec(),
        }
    }
}

impl Model {
    /// What can be done where we are, for the footer.
    pub fn bindings(&self) -> Vec<Binding> {
        match &self.overlay {
            Some(overlay) => keymap::open(overlay.contexts()),
            None => keymap::open(&self.screen.contexts()),
        }
    }

    /// The keys that help shows: those of what it was asked for in.
    pub fn explained(&self, under: Option<&AppOverlay>) -> Vec<NamedKey> {
        let rows = match under {
            Some(overlay) => keymap::open(overlay.contexts()),
            None => keymap::open(&self.screen.contexts()),
        };
        keys::named(rows, self.picks(under), self.texts)
    }

    /// How many digits choose something there.
    pub fn picks(&self, overlay: Option<&AppOverlay>) -> usize {
        match (overlay, &self.screen) {
            (Some(AppOverlay::Language { .. }), _) => Lang::ALL.len(),
            (None, Screen::Home(_)) => super::home::HomeChoice::ALL.len(),
            (None, Screen::Live(live)) => live.picks(),
            _ => 0,
        }
    }

    pub(super) fn overlay_key(&mut self, overlay: AppOverlay, key: Key) -> Out {
        let action = keymap::action(key, overlay.contexts());
        match (overlay, action) {
            (overlay, None) => self.overlay = Some(overlay),
            // What concerns the program as a whole is done as it is beneath.
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
        // Around the keys are the heading, how much is shown, the notice, the footer, and the margin where there is one.
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

    fn palette_act(&mut self, mut palette: Palette, action: Action, key: Key) -> Out {
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
