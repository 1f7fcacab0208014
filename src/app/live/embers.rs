//! What people take along from a day that leaves no trace, if its making chose to keep that. It is typed one line after the
//! other when the day is over, and until the list is closed it is in this memory alone: no draft, stage or entry has it.

use crate::workshop::decide::Command;
use crate::workshop::event::AfterEvent;
use crate::workshop::text::Line;

use super::super::Settings;
use super::super::action::{Action, LineAct, MenuAct};
use super::super::editor::Editor;
use super::super::effect::Effect;
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
    /// Whether Esc throws away what was typed: it was pressed once.
    pub leaving: bool,
}

impl LiveScreen {
    /// Whether the list can be opened on this screen: never on one that everybody sees, unless an ended day was opened to
    /// be read.
    pub fn may_take_embers(&self, settings: Settings) -> bool {
        self.workshop().takes_embers() && (self.was_over || !settings.one_screen)
    }

    pub(super) fn open_embers(&mut self) -> Out {
        self.stays(Overlay::Embers(EmbersTyped::default()))
    }

    /// Takes the line, or closes the list at an empty one; Esc throws the list away at the second press.
    pub(super) fn embers_act(&mut self, mut list: EmbersTyped, action: Action) -> Out {
        match action {
            Action::Menu(MenuAct::Take) => match Line::clean(list.typed.text()) {
                None if list.lines.is_empty() => return Out::default(),
                None => return Out::effect(Effect::Shuffle(list.lines)),
                Some(line) => {
                    let over = line.chars().count().saturating_sub(LONGEST);
                    if over > 0 {
                        return Out {
                            notice: Some(Notice::TooLong(over)),
                            ..self.stays(Overlay::Embers(list))
                        };
                    }
                    list.typed.take();
                    list.leaving = false;
                    list.lines.push(line);
                }
            },
            Action::Line(LineAct::Cancel) | Action::Menu(MenuAct::Leave)
                if list.leaving || list.lines.is_empty() =>
            {
                return Out::default();
            }
            Action::Line(LineAct::Cancel) | Action::Menu(MenuAct::Leave) => list.leaving = true,
            _ => {}
        }
        self.stays(Overlay::Embers(list))
    }

    /// Stores the list, in the order that was drawn.
    pub fn embers_shuffled(&mut self, kept: Vec<Line>, ctx: Ctx<'_>) -> Out {
        self.command(Command::After(AfterEvent::Embers { kept }), ctx)
    }
}
