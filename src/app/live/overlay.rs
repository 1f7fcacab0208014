//! What lies on top of a workshop for a moment: a look at a paste, the ways out of being late, what to strike, what to
//! put on the wall, the plan of the day.

use crate::workshop::decide::{Command, ItemCommand};
use crate::workshop::id::Id;
use crate::workshop::method::Kind;
use crate::workshop::repair::Repair;
use crate::workshop::text::Line;

use super::super::key::{Code, Key};
pub use super::agenda::{AgendaEdit, Typing};
use super::{Ctx, Live, Notice, Out};

/// What lies on top.
#[derive(Debug, Clone, PartialEq)]
pub enum Overlay {
    /// Lines that were pasted, looked at before they count.
    Paste(Vec<Line>),
    /// Ways to win time back.
    Late(Vec<Repair>),
    /// What is to be struck for good: undo cannot bring it back.
    Strike(Vec<Id>),
    /// Likewise, what is half typed.
    StrikeLine,
    /// What can be put on the wall; the choice that is marked.
    Wall(usize),
    /// The plan of the day.
    Agenda(AgendaEdit),
}

/// Pasted text as lines; empty ones are left out, as are marks of lists.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let bullet = |c: char| matches!(c, '-' | '*' | '•' | '–' | '·') || c.is_whitespace();
    text.split(['\n', '\r'])
        .filter_map(|line| Line::clean(without_number(line.trim_start_matches(bullet))))
        .collect()
}

/// A line of a numbered list without its number (`3. Short notice`, `3) Short notice`): lines get numbers of ours.
/// A clock time or an amount (`3.5 hours`) has no space there, and stays.
fn without_number(line: &str) -> &str {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = (1..=3).contains(&(line.len() - rest.len()));
    match rest.strip_prefix(['.', ')']) {
        Some(words) if numbered && words.starts_with(char::is_whitespace) => words,
        _ => line,
    }
}

impl Live {
    pub(super) fn overlay_key(&mut self, key: Key, ctx: Ctx<'_>) -> Out {
        match self.overlay.take() {
            Some(Overlay::Paste(lines)) => self.paste_key(lines, key, ctx),
            Some(Overlay::Late(repairs)) => self.late_key(repairs, key, ctx),
            Some(Overlay::Strike(ids)) => self.strike_key(ids, key, ctx),
            Some(Overlay::StrikeLine) => self.strike_line_key(key),
            Some(Overlay::Wall(at)) => self.wall_key(at, key),
            Some(Overlay::Agenda(edit)) => self.agenda_key(edit, key, ctx),
            None => Out::default(),
        }
    }

    fn paste_key(&mut self, lines: Vec<Line>, key: Key, ctx: Ctx<'_>) -> Out {
        match key.code {
            Code::Enter => {
                let Some(list) = self.workshop().capture_list().map(str::to_owned) else {
                    return Out::default();
                };
                // In the turn they are wishes for the entry at hand, in groups lines of the group that is heard.
                let (from, group) = match self.workshop().step().map(|step| &step.kind) {
                    Some(Kind::Turn { .. }) => (self.wall.focus.on, None),
                    Some(Kind::Groups { .. } | Kind::Plenum { .. }) => (None, Some(self.group)),
                    _ => (None, None),
                };
                let add = ItemCommand::AddMany { list, texts: lines, from, group };
                self.command(Command::Item(add), ctx)
            }
            Code::Esc => Out::default(),
            _ => {
                self.overlay = Some(Overlay::Paste(lines));
                Out::default()
            }
        }
    }

    fn late_key(&mut self, repairs: Vec<Repair>, key: Key, ctx: Ctx<'_>) -> Out {
        match key.code {
            Code::Esc => Out::default(),
            Code::Char(c) => {
                let place = c.to_digit(10).and_then(|digit| digit.checked_sub(1));
                if let Some(repair) = place.and_then(|place| repairs.get(place as usize)) {
                    self.command(Command::Agenda(repair.changes.clone()), ctx)
                } else {
                    self.overlay = Some(Overlay::Late(repairs));
                    Out::default()
                }
            }
            _ => {
                self.overlay = Some(Overlay::Late(repairs));
                Out::default()
            }
        }
    }

    fn strike_key(&mut self, ids: Vec<Id>, key: Key, ctx: Ctx<'_>) -> Out {
        match key.code {
            Code::Enter => {
                self.wall.stage.spotlight = None;
                self.command(Command::Strike(ids), ctx)
            }
            Code::Esc => Out::default(),
            _ => {
                self.overlay = Some(Overlay::Strike(ids));
                Out::default()
            }
        }
    }

    fn strike_line_key(&mut self, key: Key) -> Out {
        match key.code {
            Code::Enter => {
                self.entry.editor.take();
                if let Some(row) = self.workshop().day.row {
                    self.entry.drafts.remove(&row.0);
                }
                self.look_for_same();
                Out { effects: vec![self.keep()], ..Out::say(Notice::Struck) }
            }
            Code::Esc => Out::default(),
            _ => {
                self.overlay = Some(Overlay::StrikeLine);
                Out::default()
            }
        }
    }

    fn wall_key(&mut self, at: usize, key: Key) -> Out {
        let choices = self.choices();
        let last = choices.len().saturating_sub(1);
        let chosen = match key.code {
            Code::Esc => return Out::default(),
            Code::Enter => choices.get(at),
            Code::Char(c) => {
                let place = c.to_digit(10).and_then(|digit| digit.checked_sub(1));
                place.and_then(|place| choices.get(place as usize))
            }
            _ => None,
        };
        if let Some(choice) = chosen {
            return self.show(choice);
        }
        let at = match key.code {
            Code::Up => at.saturating_sub(1),
            Code::Down => (at + 1).min(last),
            _ => at,
        };
        self.overlay = Some(Overlay::Wall(at));
        Out::default()
    }
}
