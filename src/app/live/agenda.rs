//! Changing the agenda while the day runs: minutes, pins, order, and which steps are left out.

use crate::workshop::agenda::{AgendaRow, Role};
use crate::workshop::compose;
use crate::workshop::decide::{ClockCommand, Command};
use crate::workshop::event::{AgendaEvent, Field, NextPart, RowId};
use crate::workshop::repair;
use crate::workshop::text::Line;
use crate::workshop::when::{day_length, parse_clock, parse_date, parse_day_and_clock, parse_minutes};

use super::super::action::{Action, AgendaAct, LineAct, MenuAct};
use super::super::editor::Editor;
use super::{Ctx, LiveScreen, Notice, Out, Overlay};

/// What people type before the time at which a row ends.
const DASHES: [char; 4] = ['-', '–', '—', '−'];
/// The most letters of a row's name: more do not stand beside its times, and a method takes no more.
const NAME_LETTERS: usize = 40;
/// From this many minutes on a break is a lunch.
const LONG_BREAK: u16 = 30;

/// Where the facilitator is in the agenda.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgendaEdit {
    /// The row that keys act on.
    pub row: Option<RowId>,
    /// What is being typed for that row.
    pub typing: Option<(Typing, Editor)>,
}

/// What is being typed for a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typing {
    /// Its minutes.
    Minutes,
    /// Its clock time; an empty line unpins it.
    Pin,
    /// When the day begins.
    Start,
    /// When the part of the day ends that the row is in.
    End,
    /// When the part of the day begins that the row is in, or that begins after it.
    Next,
    /// What it is called today; an empty line gives its step's name back.
    Name,
    /// What the day is called as a method of one's own.
    Keep,
}

impl AgendaEdit {
    /// Starts at this row.
    pub(super) fn at(row: Option<RowId>) -> Self {
        Self { row, typing: None }
    }
}

impl LiveScreen {
    /// Runs an action in the agenda, which then lies on top unless it is closed.
    pub(super) fn agenda_on(&mut self, mut edit: AgendaEdit, action: Action, ctx: Ctx<'_>) -> Out {
        // What was put in may be taken back.
        if edit.row.is_none_or(|row| self.workshop().agenda.row(row).is_none()) {
            edit.row = self.workshop().agenda.rows.first().map(|row| row.id);
        }
        if let (Action::Agenda(AgendaAct::Add), None, Some(after)) = (action, &edit.typing, edit.row) {
            return self.offer_next(after);
        }
        let (edit, out) = self.agenda_act(edit, action, ctx);
        self.overlay = edit.map(Overlay::Agenda);
        out
    }

    /// Runs an action in the agenda. Returns the new place in it, `None` once it is closed.
    pub(super) fn agenda_act(
        &mut self,
        mut edit: AgendaEdit,
        action: Action,
        ctx: Ctx<'_>,
    ) -> (Option<AgendaEdit>, Out) {
        if edit.typing.is_some() {
            return self.agenda_typing(edit, action, ctx);
        }
        let Some(row) = edit.row else { return (None, Out::default()) };
        let out = match action {
            Action::Menu(MenuAct::Leave) => return (None, Out::default()),
            Action::Agenda(AgendaAct::Go) if !self.is_led() => {
                return (Some(edit), self.says_why_not_led());
            }
            Action::Agenda(AgendaAct::Go) => {
                return (None, self.command(Command::Clock(ClockCommand::GoTo(row)), ctx));
            }
            Action::Line(LineAct::Up | LineAct::Down) => {
                edit.row = self.neighbour(row, action == Action::Line(LineAct::Down));
                Out::default()
            }
            Action::Line(LineAct::Undo) => self.undo(ctx),
            Action::Line(LineAct::Redo) => self.redo(ctx),
            Action::Agenda(act) => self.row_act(&mut edit, row, act, ctx),
            _ => Out::default(),
        };
        (Some(edit), out)
    }

    fn row_act(&mut self, edit: &mut AgendaEdit, row: RowId, act: AgendaAct, ctx: Ctx<'_>) -> Out {
        match act {
            AgendaAct::Up => self.move_row(row, -1, ctx),
            AgendaAct::Down => self.move_row(row, 1, ctx),
            AgendaAct::Longer => self.row_minutes(row, 1, ctx),
            AgendaAct::Shorter => self.row_minutes(row, -1, ctx),
            AgendaAct::Minutes => typing(edit, Typing::Minutes),
            AgendaAct::Pin if self.ends_part(row) => typing(edit, Typing::End),
            AgendaAct::Pin => typing(edit, Typing::Pin),
            AgendaAct::Start if self.night_of(row).is_some() => typing(edit, Typing::Next),
            AgendaAct::Start => typing(edit, Typing::Start),
            AgendaAct::End => typing(edit, Typing::End),
            AgendaAct::Drop => self.drop_row(row, ctx),
            AgendaAct::Buffer => self.add_buffer(row, ctx),
            AgendaAct::Lunch => self.to_lunch(edit, row),
            AgendaAct::Fit => self.fit(ctx),
            AgendaAct::Night => {
                let to = self.place(row).saturating_add(1) as u16;
                self.command(Command::AddNight { to }, ctx)
            }
            AgendaAct::Name => {
                let name = self.workshop().agenda.row(row).and_then(|row| row.name.clone());
                edit.typing = Some((Typing::Name, Editor::with(name.as_deref().unwrap_or_default())));
                Out::default()
            }
            AgendaAct::Keep => {
                let title = self.workshop().about(Field::Title);
                edit.typing = Some((Typing::Keep, Editor::with(title)));
                Out::default()
            }
            AgendaAct::Go | AgendaAct::Add => Out::default(),
        }
    }

    /// Goes to the next long break after a row, or to the first of all, and types its clock time.
    fn to_lunch(&self, edit: &mut AgendaEdit, row: RowId) -> Out {
        let long = |row: &&AgendaRow| row.role == Role::Break && row.minutes >= LONG_BREAK && row.is_step();
        let rows = &self.workshop().agenda.rows;
        let later = rows.iter().skip(self.place(row)).find(long);
        match later.or_else(|| rows.iter().find(long)) {
            Some(lunch) => {
                edit.row = Some(lunch.id);
                typing(edit, Typing::Pin)
            }
            None => Out::say(Notice::NoLunch),
        }
    }

    /// Fits the steps to the time up to what is fixed; says so if they fit already.
    fn fit(&mut self, ctx: Ctx<'_>) -> Out {
        let workshop = self.workshop();
        let changes = repair::fitted(&workshop.agenda, &workshop.day, self.stamp(ctx.at));
        if changes.is_empty() { Out::say(Notice::Fits) } else { self.command(Command::Agenda(changes), ctx) }
    }

    /// Offers to fit the steps if, after a change, they do not fill the time up to what is fixed.
    fn offers_fit(&self, out: Out, ctx: Ctx<'_>) -> Out {
        let workshop = self.workshop();
        let fits = repair::fitted(&workshop.agenda, &workshop.day, self.stamp(ctx.at)).is_empty();
        if fits || !out.done || out.notice.is_some() {
            return out;
        }
        Out { notice: Some(Notice::FitOffered), ..out }
    }

    fn place(&self, row: RowId) -> usize {
        self.workshop().agenda.rows.iter().position(|other| other.id == row).unwrap_or(0)
    }

    fn ends_part(&self, row: RowId) -> bool {
        self.workshop().agenda.row(row).is_some_and(AgendaRow::ends_part)
    }

    /// The row that says when a part of the day begins: the row itself if it ends one, otherwise the last that does before
    /// it.
    fn night_of(&self, row: RowId) -> Option<RowId> {
        let rows = self.workshop().agenda.rows.iter().take(self.place(row) + 1);
        rows.rev().find(|row| row.ends_part()).map(|row| row.id)
    }

    /// What is typed for the beginning of a part: a clock time, a date, or a date with a clock time. What is not typed stays.
    fn next_part(&self, row: RowId, text: &str) -> Option<AgendaEvent> {
        let night = self.night_of(row)?;
        let known = self.workshop().agenda.row(night)?.next?;
        let before = self.workshop().agenda.part_of(night).date;
        let (date, start) = parse_day_and_clock(text, before)
            .or_else(|| Some((Some(parse_date(text, before)?), known.start)))?;
        Some(AgendaEvent::Next { row: night, next: NextPart { start, date: date.or(known.date) } })
    }

    /// What makes the part of the day that a row is in end at this clock time; the last part keeps its own minutes.
    fn ends_at(&self, row: RowId, end: u16) -> Result<Vec<AgendaEvent>, Notice> {
        let agenda = &self.workshop().agenda;
        let minutes = day_length(agenda.part_of(row).start, end).map_err(Notice::WrongEnd)?;
        Ok(match agenda.end_after(row).0 {
            Some(night) => self.keeping_last(AgendaEvent::Pin { row: night, at: Some(end) }),
            None => vec![AgendaEvent::Length { length: agenda.length_with(i32::from(minutes)) }],
        })
    }

    /// A change of the plan after which the last part of the day has as many minutes as before.
    fn keeping_last(&self, change: AgendaEvent) -> Vec<AgendaEvent> {
        let agenda = &self.workshop().agenda;
        let mut then = agenda.clone();
        then.apply(&change, &self.workshop().method);
        let length = then.length_with(agenda.last_length());
        vec![change, AgendaEvent::Length { length }]
    }

    fn agenda_typing(
        &mut self,
        mut edit: AgendaEdit,
        action: Action,
        ctx: Ctx<'_>,
    ) -> (Option<AgendaEdit>, Out) {
        let out = match (action, &edit.typing) {
            (Action::Line(LineAct::Store), Some((what, editor))) => {
                let out = self.typed_for(edit.row, *what, editor.text(), ctx);
                // Keep what was refused, so that it can be corrected.
                edit.typing = edit.typing.filter(|_| !out.done);
                out
            }
            (Action::Menu(MenuAct::Leave) | Action::Line(LineAct::Cancel), _) => {
                edit.typing = None;
                Out::default()
            }
            _ => Out::default(),
        };
        (Some(edit), out)
    }

    fn typed_for(&mut self, row: Option<RowId>, what: Typing, text: &str, ctx: Ctx<'_>) -> Out {
        let Some(row) = row else { return Out::default() };
        if what == Typing::Keep {
            return self.keep_as_method(text);
        }
        match self.events_for(row, what, text) {
            Ok(events) => {
                let out = self.command(Command::Agenda(events), ctx);
                if matches!(what, Typing::Minutes | Typing::Name) { out } else { self.offers_fit(out, ctx) }
            }
            Err(notice) => Out::say(notice),
        }
    }

    /// The changes that what is typed for a row asks for, or what is wrong with it.
    fn events_for(&self, row: RowId, what: Typing, text: &str) -> Result<Vec<AgendaEvent>, Notice> {
        let clock = || parse_clock(text).ok_or(Notice::ClockLike);
        let event = match what {
            Typing::Minutes => {
                // `–9.15` is when it ends.
                if let Some(end) = text.trim().strip_prefix(DASHES) {
                    let at = parse_clock(end).ok_or(Notice::ClockLike)?;
                    // Before the day begins is the day after, which nobody means.
                    let start = self.workshop().agenda.part_of(row).start;
                    day_length(start, at).map_err(Notice::WrongEnd)?;
                    return Ok(vec![AgendaEvent::End { row, at: Some(at) }]);
                }
                let minutes = parse_minutes(text).ok_or(Notice::MinutesLike)?;
                AgendaEvent::Minutes { row, minutes }
            }
            Typing::Name => match over(text.trim()) {
                0 => AgendaEvent::Named { row, name: Line::clean(text) },
                letters => return Err(Notice::TooLong(letters)),
            },
            Typing::Pin if text.trim().is_empty() => AgendaEvent::Pin { row, at: None },
            Typing::Pin => AgendaEvent::Pin { row, at: Some(clock()?) },
            Typing::Start => AgendaEvent::Start { date: self.workshop().agenda.date, start: clock()? },
            Typing::Keep => return Ok(Vec::new()),
            Typing::Next => {
                return Ok(self.keeping_last(self.next_part(row, text).ok_or(Notice::NextLike)?));
            }
            Typing::End => return self.ends_at(row, clock()?),
        };
        Ok(vec![event])
    }

    fn neighbour(&self, row: RowId, down: bool) -> Option<RowId> {
        let rows = &self.workshop().agenda.rows;
        let at = rows.iter().position(|other| other.id == row)?;
        let next = if down { (at + 1).min(rows.len() - 1) } else { at.saturating_sub(1) };
        rows.get(next).map(|row| row.id)
    }

    /// Moves a row past the one beside it. A method that was put in moves whole with its first row, and nothing else comes
    /// to stand in the middle of one by moving.
    fn move_row(&mut self, row: RowId, by: i32, ctx: Ctx<'_>) -> Out {
        let workshop = self.workshop();
        let rows = &workshop.agenda.rows;
        let at = self.place(row);
        let moving = compose::unit(rows, at);
        let passed = match by {
            1.. if moving.end < rows.len() => Some(compose::passed(rows, moving.end, &moving, true)),
            ..=-1 if at > 0 => Some(compose::passed(rows, at - 1, &moving, false)),
            _ => None,
        };
        let on = workshop.day.row.filter(|_| workshop.day.live());
        let with_on = rows.get(moving.clone()).is_some_and(|rows| rows.iter().any(|row| Some(row.id) == on));
        let changes = match passed {
            // The step that is on does not move, which is said.
            _ if with_on => vec![AgendaEvent::Moved { row: on.unwrap_or(row), to: at as u16 }],
            Some(passed) if by > 0 => moved(rows, passed, at),
            Some(passed) => moved(rows, moving, passed.start),
            None => Vec::new(),
        };
        self.command(Command::Agenda(changes), ctx)
    }

    fn row_minutes(&mut self, row: RowId, by: i16, ctx: Ctx<'_>) -> Out {
        let Some(minutes) = self.workshop().agenda.row(row).map(|row| row.minutes) else {
            return Out::default();
        };
        let minutes = minutes.saturating_add_signed(by);
        self.command(Command::Agenda(vec![AgendaEvent::Minutes { row, minutes }]), ctx)
    }

    fn drop_row(&mut self, row: RowId, ctx: Ctx<'_>) -> Out {
        let dropped = self.workshop().agenda.row(row).is_some_and(|row| !row.dropped);
        self.command(Command::Agenda(vec![AgendaEvent::Dropped { row, dropped }]), ctx)
    }

    /// Adds a ten-minute buffer after this row.
    fn add_buffer(&mut self, row: RowId, ctx: Ctx<'_>) -> Out {
        let workshop = self.workshop();
        let step = workshop.method.steps.iter().find(|step| step.kind.uses().role == Role::Buffer);
        let Some(step) = step.map(|step| step.id.clone()) else { return Out::say(Notice::NoBuffers) };
        let at = workshop.agenda.rows.iter().position(|other| other.id == row).unwrap_or(0);
        self.command(Command::AddRow { step, minutes: 10, to: at as u16 + 1 }, ctx)
    }
}

/// What makes these rows stand from this position on, which is before theirs.
fn moved(rows: &[AgendaRow], all: std::ops::Range<usize>, to: usize) -> Vec<AgendaEvent> {
    let to = (to..).map(|to| u16::try_from(to).unwrap_or(u16::MAX));
    let all = rows.get(all).unwrap_or_default();
    all.iter().zip(to).map(|(row, to)| AgendaEvent::Moved { row: row.id, to }).collect()
}

fn typing(edit: &mut AgendaEdit, what: Typing) -> Out {
    edit.typing = Some((what, Editor::default()));
    Out::default()
}

/// How many letters of a name are too many for a row.
pub(super) fn over(name: &str) -> usize {
    name.chars().count().saturating_sub(NAME_LETTERS)
}
