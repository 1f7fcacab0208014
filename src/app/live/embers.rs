//! What people take along from a day that leaves no trace, if its making chose to keep that. It is typed one line after the
//! other when the day is over, and until the list is closed it is in this memory alone: no draft, stage or entry has it.

use crate::workshop::decide::Command;
use crate::workshop::event::AfterEvent;
use crate::workshop::text::Line;

use super::super::Settings;
use super::super::action::{Action, LineAct, MenuAct};
use super::super::editor::Editor;
use super::super::effect::Effect;
use super::super::notice::KeptNotice;
use super::{Ctx, LiveScreen, Notice, Out, Overlay};

/// The most letters of a line.
const LONGEST: usize = 60;

/// The list while it is open.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EmbersTyped {
    /// The line that is being typed.
    pub typed: Editor,
    /// What was typed before. Nobody reads it here, so that nobody reads what others wrote.
    lines: Vec<Line>,
    /// Whether the key that leaves throws away what was typed: it was pressed once.
    pub leaving: bool,
    /// Whether Enter closes the list: it was pressed once in the empty line, and whoever has not written yet could not.
    pub closing: bool,
}

impl EmbersTyped {
    /// Types on: what was asked before is forgotten.
    pub(super) fn type_on(&mut self) {
        (self.leaving, self.closing) = (false, false);
    }

    /// How many lines were typed: who hands the keyboard on can tell that the last one came in.
    pub fn count(&self) -> u32 {
        self.lines.len() as u32
    }

    /// Before the program is left: whether it says first that what was typed is lost.
    pub(super) fn says_what_is_lost(&mut self) -> bool {
        self.leaving = !self.lines.is_empty();
        self.leaving
    }
}

impl LiveScreen {
    /// Whether the list can be opened.
    pub fn may_take_embers(&self) -> bool {
        self.workshop().takes_embers()
    }

    /// Whether everybody may read the line that is typed, because this screen is the room's as well: not if an ended day was
    /// opened to be read.
    pub fn embers_are_seen(&self, settings: Settings) -> bool {
        settings.one_screen && !self.was_over
    }

    pub(super) fn open_embers(&mut self) -> Out {
        self.stays(Overlay::Embers(EmbersTyped::default()))
    }

    /// Takes the line, or closes the list at an empty one; Esc throws the list away at the second press.
    pub(super) fn embers_act(&mut self, mut list: EmbersTyped, action: Action) -> Out {
        match action {
            Action::Menu(MenuAct::Take) => match Line::clean(list.typed.text()) {
                None if list.lines.is_empty() => return Out::default(),
                None if list.closing => return Out::effect(Effect::Shuffle(list.lines)),
                None => (list.leaving, list.closing) = (false, true),
                Some(line) => {
                    let over = line.chars().count().saturating_sub(LONGEST);
                    if over > 0 {
                        return Out {
                            notice: Some(Notice::TooLong(over)),
                            ..self.stays(Overlay::Embers(list))
                        };
                    }
                    list.typed.take();
                    list.type_on();
                    list.lines.push(line);
                }
            },
            Action::Line(LineAct::Cancel) | Action::Menu(MenuAct::Leave)
                if list.leaving || list.lines.is_empty() =>
            {
                return Out::default();
            }
            Action::Line(LineAct::Cancel) | Action::Menu(MenuAct::Leave) => {
                (list.leaving, list.closing) = (true, false);
            }
            _ => {}
        }
        self.stays(Overlay::Embers(list))
    }

    /// Stores the list, in the order that was drawn.
    pub fn embers_shuffled(&mut self, kept: Vec<Line>, ctx: Ctx<'_>) -> Out {
        // A key that was pressed meanwhile may have opened it again, and nothing could be stored from it.
        self.overlay = self.overlay.take().filter(|overlay| !matches!(overlay, Overlay::Embers(_)));
        let stored = KeptNotice::Embers(kept.len() as u32);
        let out = self.command(Command::After(AfterEvent::Embers { kept }), ctx);
        if out.done && out.notice.is_none() { Out { notice: Some(stored.into()), ..out } } else { out }
    }
}
