//! What changes the workshop, and brings the screen in line with it: a command, undo, redo.

use std::sync::Arc;

use super::{Ctx, LiveScreen, entry, step};
use crate::app::{Notice, Out};
use crate::workshop::decide::{Command, Refusal};
use crate::workshop::event::{Entry, Event, RowId};
use crate::workshop::id::Run;
use crate::workshop::journal::Journal;
use crate::workshop::room::Stage;
use crate::workshop::subject::Focus;
use crate::workshop::time::At;

impl LiveScreen {
    /// Runs a command; an unlikely date that it stores is said.
    pub(in crate::app) fn command(&mut self, command: Command, ctx: Ctx<'_>) -> Out {
        let unlikely = self.unlikely(&command);
        let out = self.change(|journal, at, by| Ok(journal.carry_out(command, at, by)?.cloned()), ctx);
        // Only what was stored is said to be.
        let stored = out.done && !out.effects.is_empty();
        Out { notice: unlikely.filter(|_| stored).or(out.notice), ..out }
    }

    /// Takes back the newest entry that counts; a cell that it filled is the next to fill.
    pub(in crate::app) fn undo(&mut self, ctx: Ctx<'_>) -> Out {
        let cells = self.journal.to_undo().and_then(|entry| self.cells_filled(entry));
        let on = self.in_focus();
        let title = self.journal.to_undo().and_then(|entry| self.title_in(entry));
        let out = self.change(|journal, at, by| journal.undo(at, by).cloned().map(Some), ctx);
        self.back_to_title(title.filter(|_| out.done));
        if let Some((first, _)) = cells.filter(|_| out.done && self.in_focus() == on) {
            self.set_cell(first);
        }
        if out.notice == Some(Notice::Refusal(Refusal::Unrecorded)) && self.is_led() && self.is_calm() {
            return self.only_steps();
        }
        out
    }

    /// Brings back the newest entry that was taken back; a cell that it filled is filled.
    pub(in crate::app) fn redo(&mut self, ctx: Ctx<'_>) -> Out {
        let cells = self.journal.to_redo().and_then(|entry| self.cells_filled(entry));
        let out = self.change(|journal, at, by| journal.redo(at, by).cloned().map(Some), ctx);
        if let Some((_, last)) = cells.filter(|_| out.done) {
            let next = last + 1;
            self.set_cell(if next < self.cells_of_a_plan().count() { next } else { 0 });
        }
        out
    }

    /// Changes the workshop, and brings the screen in line with it.
    pub(super) fn change<F>(&mut self, change: F, ctx: Ctx<'_>) -> Out
    where
        F: FnOnce(&mut Journal, At, Run) -> Result<Option<Arc<Entry>>, Refusal>,
    {
        let (row, left) = (self.workshop().day.row, self.row_at_hand());
        let ended = self.workshop().day.ended;
        let was = entry::LeftAs {
            over: ended.is_some(),
            taken: self.takes_lines(),
            refused: self.is_refused_line(),
        };
        let (planned, unseen) = (self.planned(), self.rows_unseen());
        let entry = match change(&mut self.journal, ctx.at, self.run) {
            Ok(entry) => entry,
            // It is already so.
            Err(Refusal::NothingChanged) => return Out { done: true, ..Out::default() },
            Err(refusal) => return Out::say(Notice::Refusal(refusal)),
        };
        self.was_over &= self.workshop().day.ended.is_some();
        self.look_at_clock(ctx.at);
        self.forget_slip();
        if entry.as_ref().is_some_and(|entry| entry.events.iter().any(|of| matches!(of, Event::Row(_)))) {
            self.hide_all_plans();
        }
        let notice = entry.as_ref().and_then(|entry| Notice::of(entry, &self.journal));
        let effects = entry.map_or_else(Vec::new, |entry| self.to_store(entry));
        if self.workshop().day.row != row || self.workshop().day.ended != ended {
            // What was half typed before the day belongs to the step that it was typed for.
            self.step_changed(left, was);
        }
        self.back_to_island(planned);
        self.show_written(&unseen);
        self.settle();
        Out { effects, notice, done: true, ..Out::default() }
    }

    /// Comes to another step: its own draft and picture. Private panes close.
    fn step_changed(&mut self, from: Option<RowId>, was: entry::LeftAs) {
        self.keep_pointed_text();
        self.drop_refused(from);
        let refused = was.refused.then(|| self.entry.editor.text().to_owned());
        self.entry.leave_from(from, was);
        self.private = false;
        let blank = self.wall.stage.blank;
        self.wall.stage = Stage { blank, ..Stage::default() };
        // What has minutes of its own in the step begins now, however long somebody was here before.
        let used = self.workshop().day.row.and_then(|row| self.workshop().day.used.get(&row)).copied();
        let since_s = u32::try_from(used.unwrap_or(0) / 1000).unwrap_or(u32::MAX);
        self.wall.focus = Focus { since_s, ..Focus::default() };
        self.begin_step();
        self.take_refused(from, refused);
        // What stands on a board already is read from its first line; what is written there is followed.
        self.wall.stage.from = self.first_line();
    }

    /// Starts the console's state for the current step, and brings back what was left half typed in it.
    pub(super) fn begin_step(&mut self) {
        let arrival = self.workshop().step().map(|on| step::arrival(&on.kind));
        self.step = arrival.map(|arrival| arrival.state).unwrap_or_default();
        self.take_left();
    }

    /// Fixes cursor and focus if what they were on is gone.
    pub(super) fn settle(&mut self) {
        self.settle_focus();
        // Search the rows only when there is a cursor: a list may be long.
        let cursor = self.cursor().filter(|cursor| self.rows().position(*cursor).is_some());
        self.set_cursor(cursor);
        self.look_for_same();
    }
}
