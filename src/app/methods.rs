//! The list of methods, and the card of the open one.

use super::Size;
use super::action::{Action, Input, LineAct, MenuAct};
use super::key::Key;
use super::keymap::{self, Context, Outside};
use super::live::Ctx;
use super::msg::MethodFile;
use super::out::{Destination, Out};
use super::wrap::wrap;
use crate::i18n::Texts;
use crate::workshop::words::Lang;

pub mod card;

pub use card::{CardLine, Tone};

/// The greatest width of a card: longer lines are hard to read.
pub const WIDEST: u16 = 92;
/// From this width on, the list stands beside the card.
const BESIDE: u16 = 100;
/// The width of the list beside the card.
pub const LIST: u16 = 34;
/// Rows around the card: the heading, a blank, the notice and the footer.
const AROUND: u16 = 4;

/// The state of the methods screen.
#[derive(Debug, Default)]
pub struct Methods {
    /// All methods; `None` while they are being read.
    pub files: Option<Vec<MethodFile>>,
    /// The index of the marked one.
    pub at: usize,
    /// The first line shown of its card; `None` while the card is closed.
    pub open: Option<usize>,
}

impl Methods {
    /// Takes the methods that were read.
    pub fn read(&mut self, files: Vec<MethodFile>) {
        self.at = self.at.min(files.len().saturating_sub(1));
        // With a single method there is nothing to choose.
        self.open = (files.len() == 1).then_some(0);
        self.files = Some(files);
    }

    /// The marked method.
    pub fn marked(&self) -> Option<&MethodFile> {
        self.files.iter().flatten().nth(self.at)
    }

    /// Whether the list stands beside the card.
    pub fn beside(size: Size) -> bool {
        size.cols >= BESIDE
    }

    /// The width of the card.
    pub fn card_width(size: Size) -> u16 {
        let left = if Self::beside(size) { LIST + 3 } else { 0 };
        size.cols.saturating_sub(left + 8).min(WIDEST)
    }

    /// How many lines of the card are visible at a time.
    pub fn card_height(size: Size) -> u16 {
        size.rows.saturating_sub(AROUND + size.lead()).max(1)
    }

    /// The wrapped card of the marked method.
    pub fn card(&self, lang: Lang, texts: &Texts, size: Size) -> Vec<CardLine> {
        let Some(file) = self.marked() else { return Vec::new() };
        let width = Self::card_width(size);
        card::written(file, lang, texts).into_iter().flat_map(|line| broken(&line, width)).collect()
    }

    /// The contexts for a key: in an open card there is nothing to choose.
    pub fn contexts(&self) -> &'static [Context] {
        const LIST: Context = Context::Outside(Outside::List);
        match self.marked().filter(|_| self.open.is_none()) {
            Some(_) => &[Context::Inner, Context::Outside(Outside::Choice), LIST, Context::Anywhere],
            None => &[Context::Inner, LIST, Context::Anywhere],
        }
    }

    /// Handles a key.
    pub fn key(&mut self, key: Key, lang: Lang, ctx: Ctx<'_>) -> Out {
        match keymap::action(key, self.contexts()) {
            Some(action) => self.act(action, lang, ctx),
            None => Out::default(),
        }
    }

    /// Runs an action that a key or the palette asks for.
    pub fn act(&mut self, action: Action, lang: Lang, ctx: Ctx<'_>) -> Out {
        let page = isize::try_from(Self::card_height(ctx.size)).unwrap_or(1);
        match action {
            Action::Program(act) => return Out::program(act),
            Action::Line(LineAct::Up) => self.step(-1, lang, ctx),
            Action::Line(LineAct::Down) => self.step(1, lang, ctx),
            Action::Input(Input::PageUp) => self.step(-page, lang, ctx),
            Action::Input(Input::PageDown) => self.step(page, lang, ctx),
            Action::Menu(MenuAct::Choose) => self.open = self.open.or(Some(0)),
            Action::Menu(MenuAct::Leave) => return self.leave(),
            _ => {}
        }
        Out::default()
    }

    /// Goes from the card to the list if there is something to choose; otherwise home.
    fn leave(&mut self) -> Out {
        let several = self.files.as_ref().is_some_and(|files| files.len() > 1);
        if self.open.take().is_some() && several { Out::default() } else { Out::to(Destination::Home) }
    }

    fn step(&mut self, by: isize, lang: Lang, ctx: Ctx<'_>) {
        let lines = self.card(lang, ctx.texts, ctx.size).len();
        let last = lines.saturating_sub(usize::from(Self::card_height(ctx.size)));
        let count = self.files.as_ref().map_or(0, Vec::len);
        match &mut self.open {
            Some(from) => *from = from.saturating_add_signed(by).min(last),
            None => self.at = self.at.saturating_add_signed(by).min(count.saturating_sub(1)),
        }
    }
}

/// A text of the card, wrapped.
fn broken(line: &CardLine, width: u16) -> Vec<CardLine> {
    let indent = line.indent();
    let room = usize::from(width).saturating_sub(indent);
    let pieces = wrap(&line.text, room.max(1));
    let head = |at: usize| if at == 0 { line.head.clone() } else { String::new() };
    pieces
        .iter()
        .enumerate()
        .map(|(at, text)| CardLine { head: head(at), text: (*text).to_owned(), ..*line })
        .collect()
}

#[cfg(test)]
mod tests;
