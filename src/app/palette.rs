//! What lies on top of any screen: the keys, any action found by typing, the language.

use super::action::Action;
use super::editor::Editor;
use super::key::{Code, Key};
use super::msg::Effect;
use super::{Model, Overlay, Screen};
use crate::i18n::Texts;
use crate::workshop::text::fold;
use crate::workshop::words::Lang;

/// An action is looked for.
#[derive(Debug, Default)]
pub struct Palette {
    /// What was typed of its name.
    pub typed: Editor,
    /// The one that is marked.
    pub at: usize,
}

impl Palette {
    /// The actions of this screen whose names hold what was typed, those that begin with it first.
    pub fn found(&self, screen: &Screen, texts: &Texts) -> Vec<(Action, String)> {
        let wanted = fold(self.typed.text());
        let live = matches!(screen, Screen::Live(_));
        let here = move |action: &Action| match action {
            Action::Program(_) => true,
            Action::Menu(_) => !live,
            _ => live,
        };
        let named = Action::ALL.into_iter().filter(here).map(|action| (action, action.name(texts)));
        let mut found: Vec<(Action, String)> =
            named.filter(|(_, name)| fold(name).contains(&wanted)).collect();
        found.sort_by_key(|(_, name)| !fold(name).starts_with(&wanted));
        found
    }
}

impl Model {
    pub(super) fn overlay_key(&mut self, key: Key) -> Vec<Effect> {
        match self.overlay.take() {
            Some(Overlay::Help { from }) => self.help_key(from, key),
            Some(Overlay::Palette(palette)) => self.palette_key(palette, key),
            Some(Overlay::Language { at }) => self.language_key(at, key),
            None => Vec::new(),
        }
    }

    fn help_key(&mut self, from: usize, key: Key) -> Vec<Effect> {
        let page = usize::from(self.size.rows.saturating_sub(4)).max(1);
        let last = self.bindings().len().saturating_sub(page);
        let from = match key.code {
            Code::Down => from + 1,
            Code::Up => from.saturating_sub(1),
            Code::PageDown => from + page,
            Code::PageUp => from.saturating_sub(page),
            _ => return Vec::new(),
        };
        self.overlay = Some(Overlay::Help { from: from.min(last) });
        Vec::new()
    }

    fn palette_key(&mut self, mut palette: Palette, key: Key) -> Vec<Effect> {
        let found = palette.found(&self.screen, self.texts);
        match key.code {
            Code::Esc => return Vec::new(),
            Code::Char('k') if key.ctrl => return Vec::new(),
            Code::Enter => {
                return found.get(palette.at).map_or_else(Vec::new, |(action, _)| self.act(*action));
            }
            Code::Up => palette.at = palette.at.saturating_sub(1),
            Code::Down => palette.at = (palette.at + 1).min(found.len().saturating_sub(1)),
            _ => {
                palette.typed.key(key);
                palette.at = 0;
            }
        }
        self.overlay = Some(Overlay::Palette(palette));
        Vec::new()
    }

    fn language_key(&mut self, at: usize, key: Key) -> Vec<Effect> {
        let place = |c: char| c.to_digit(10).and_then(|digit| digit.checked_sub(1));
        let chosen = match key.code {
            Code::Enter => Some(at),
            Code::Char(c) => place(c).map(|place| place as usize),
            _ => None,
        };
        if let Some(lang) = chosen.and_then(|at| Lang::ALL.get(at)) {
            return self.speak(*lang);
        }
        let at = match key.code {
            Code::Esc => return Vec::new(),
            Code::Up => at.saturating_sub(1),
            Code::Down => (at + 1).min(Lang::ALL.len() - 1),
            _ => at,
        };
        self.overlay = Some(Overlay::Language { at });
        Vec::new()
    }

    /// What can be done where we are, for help and footer.
    pub fn bindings(&self) -> Vec<super::keymap::Binding> {
        match &self.screen {
            Screen::Live(live) => super::keymap::open(&live.contexts()),
            Screen::Home(home) => super::keymap::open(home.contexts()),
            Screen::New(_) => super::keymap::open(super::new::CONTEXTS),
            Screen::Methods(_) => super::keymap::open(super::methods::CONTEXTS),
        }
    }
}
