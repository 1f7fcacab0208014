//! What is at hand: the entry being reframed, the candidate up for a show of hands, the island, the group, the cell of
//! a plan; and the cursor in the work.

use crate::workshop::agenda::AgendaRow;
use crate::workshop::day::Span;
use crate::workshop::event::{Entry, Event, RowEvent, RowId};
use crate::workshop::id::Id;
use crate::workshop::islands::Island;
use crate::workshop::method::Step;
use crate::workshop::room::{Stage, pitched};
use crate::workshop::rows::{Audience, Beside, Rows};
use crate::workshop::step::{Hearing, Uses};
use crate::workshop::subject::{Focus, Subject};
use crate::workshop::time::At;

use super::super::action::{Action, LineAct};
use super::step::{self, AtHand, Filling};
use super::{Ctx, LiveScreen, Mode, Notice, Out, Reads};

impl LiveScreen {
    /// Goes forward within the step: the next group, entry or island.
    pub(super) fn forward(&mut self, ctx: Ctx<'_>) -> Out {
        self.entry.reads = None;
        // Going on within the step means not leaving it yet.
        self.wall.stage.next = false;
        self.act_of_step(Action::Line(LineAct::Forward), ctx).unwrap_or_default()
    }

    pub(super) fn up_or_down(&mut self, down: bool, ctx: Ctx<'_>) -> Out {
        // What Enter is about stays as it is while a line is half typed.
        if self.entry.mode == Mode::Writing && self.entry.is_half_typed() {
            return Out::say(Notice::LineFirst);
        }
        self.entry.reads = None;
        let act = if down { LineAct::Down } else { LineAct::Up };
        let out = self.act_of_step(Action::Line(act), ctx);
        let mends = !down && self.entry.mode == Mode::Writing && self.entry.asking.is_none();
        out.or_else(|| mends.then(|| self.mend_newest()).flatten()).unwrap_or_else(|| {
            self.move_cursor(down);
            Out::default()
        })
    }

    fn move_cursor(&mut self, down: bool) {
        let all = self.rows();
        let rows: Vec<Id> = all.iter().filter(|row| row.beside != Beside::Head).map(|row| row.id).collect();
        let at = self.cursor().and_then(|cursor| rows.iter().position(|id| *id == cursor));
        let next = match (at, down) {
            (Some(at), true) => (at + 1).min(rows.len().saturating_sub(1)),
            (Some(at), false) => at.saturating_sub(1),
            (None, true) => 0,
            (None, false) => rows.len().saturating_sub(1),
        };
        self.set_cursor(rows.get(next).copied());
    }

    /// Whether this step presents the islands one after the other, each with its own minutes.
    pub(super) fn pitches(&self) -> bool {
        self.workshop().step().is_some_and(|step| step.pitch.is_some()) && self.workshop().day.ended.is_none()
    }

    /// The island being presented, and its time.
    pub fn pitched(&self, at: At) -> Option<(&Island, Span)> {
        pitched(self.workshop(), self.wall.focus, self.stamp(at))
    }

    /// Presents the next island and starts its minutes; after the last one, all islands are there to choose from.
    pub(super) fn next_pitch(&mut self, ctx: Ctx<'_>) {
        let workshop = self.workshop();
        let Some(row) = workshop.day.row else { return };
        let told = self.in_focus().and_then(|on| workshop.islands.island(on)).map(|island| island.number);
        let next = workshop.islands.active().find(|island| told.is_none_or(|told| island.number > told));
        let used = workshop.day.used_ms(row, self.stamp(ctx.at));
        self.wall.focus = next
            .map(|island| Focus {
                on: Some(island.id.into()),
                since_s: u32::try_from(used / 1000).unwrap_or(u32::MAX),
                track: None,
            })
            .unwrap_or_default();
        let from = self.workshop().islands.active().next().map(|island| island.id);
        let from = from.filter(|_| self.wall.focus.on.is_none());
        self.wall.stage = Stage { blank: self.wall.stage.blank, from, ..Stage::default() };
    }

    /// What is in focus, if it is a thing with an id.
    pub fn in_focus(&self) -> Option<Id> {
        self.wall.focus.id()
    }

    /// Puts a thing in focus; `None` clears the focus.
    pub(super) fn set_focus(&mut self, on: Option<Id>) {
        self.wall.focus.on = on.map(Subject::Thing);
    }

    /// The step that is on, until the day has ended; before the day, one that can be filled already.
    pub fn step_at_hand(&self) -> Option<&Step> {
        let workshop = self.workshop();
        let ended = workshop.day.row.is_some() && workshop.day.ended.is_some();
        self.row_at_hand().filter(|_| !ended).and_then(|row| workshop.step_of(row))
    }

    /// The row of the agenda to which a draft belongs: that of the step that is on; before the day, of one that can be
    /// filled already.
    pub(super) fn row_at_hand(&self) -> Option<RowId> {
        let workshop = self.workshop();
        let beforehand =
            |row: &&AgendaRow| workshop.step_of(row.id).is_some_and(|step| step.kind.uses().beforehand);
        let first = || workshop.agenda.rows.iter().find(beforehand).map(|row| row.id);
        workshop.day.row.or_else(first)
    }

    /// What can be in focus in this step, and what is.
    pub(super) fn at_hand(&self) -> AtHand {
        let step = self.workshop().step().or_else(|| self.step_at_hand());
        step.map(|on| step::at_hand(self, &on.kind)).unwrap_or_default()
    }

    /// Keeps the focus on something that is there.
    pub(super) fn settle_focus(&mut self) {
        match self.at_hand().now {
            now @ Some(_) => self.wall.focus.on = now,
            // A track may be shown alone while no month is at hand.
            None => self.wall.focus = Focus { track: self.wall.focus.track, ..Focus::default() },
        }
    }

    /// The plan in focus, and what it stands under, if anything.
    pub(super) fn planned(&self) -> Option<(Id, Option<Id>)> {
        self.in_focus().and_then(|on| self.workshop().plan(on)).map(|plan| (plan.id, plan.under))
    }

    /// Goes back to what the plan that was taken back stood under, so that the next line begins a new plan there.
    pub(super) fn back_to_island(&mut self, planned: Option<(Id, Option<Id>)>) {
        if let Some((plan, under)) = planned
            && self.in_focus() == Some(plan)
            && self.workshop().plan(plan).is_none_or(|plan| plan.removed)
        {
            self.set_focus(under);
            self.set_cell(0);
        }
    }

    /// The first and the last cell of the plan in focus that this entry fills, where the next line is not of a new plan.
    pub(super) fn cells_filled(&self, entry: &Entry) -> Option<(usize, usize)> {
        let on = self.in_focus().filter(|_| self.filling() == Filling::Onwards)?;
        let place = |event: &Event| match event {
            Event::Row(RowEvent::Set { id, column, .. }) if *id == on => {
                self.cells_of_a_plan().position(|of| of.id == *column)
            }
            _ => None,
        };
        let places = || entry.events.iter().filter_map(place);
        Some((places().min()?, places().max()?))
    }

    /// Focuses the next candidate, wrapping around.
    pub(super) fn focus_next(&mut self, _: Ctx<'_>) -> Out {
        self.move_focus(true, true);
        Out::default()
    }

    /// While writing, focuses what comes before; `None` while pointing, when the cursor moves instead.
    pub(super) fn focus_before(&mut self, _: Ctx<'_>) -> Option<Out> {
        self.focus_while_writing(false)
    }

    /// While writing, focuses what comes after; `None` while pointing, when the cursor moves instead.
    pub(super) fn focus_behind(&mut self, _: Ctx<'_>) -> Option<Out> {
        self.focus_while_writing(true)
    }

    fn focus_while_writing(&mut self, down: bool) -> Option<Out> {
        (self.entry.mode == Mode::Writing).then(|| {
            self.move_focus(down, true);
            Out::default()
        })
    }

    /// Goes to the sheet under this heading, in the field at hand if it has it; `false` if there is no such sheet here.
    pub(super) fn go_to_sheet(&mut self, heading: Id) -> bool {
        let all = self.at_hand().all;
        let field = self.wall.focus.on.and_then(Subject::field);
        let of_sheet = || all.iter().copied().filter(|on| on.sheet() == Some(heading));
        let Some(on) = of_sheet().find(|on| on.field() == field).or_else(|| of_sheet().next()) else {
            return false;
        };
        self.wall.focus.on = Some(on);
        self.follow_newest();
        true
    }

    pub(super) fn move_focus(&mut self, down: bool, around: bool) {
        let focusable = self.at_hand().all;
        let on = self.wall.focus.on;
        let at = on.and_then(|on| focusable.iter().position(|one| *one == on)).unwrap_or(0);
        let last = focusable.len().saturating_sub(1);
        let next = match (down, at) {
            (true, at) if at < last => at + 1,
            (true, _) => {
                if around {
                    0
                } else {
                    last
                }
            }
            (false, 0) if around => last,
            (false, at) => at.saturating_sub(1),
        };
        self.wall.focus.on = focusable.get(next).copied();
    }

    /// Shows the room the field, and the sheet, where the room reads what stands on a link: at the line that heads no sheet,
    /// otherwise where the link comes from.
    pub(super) fn show_link(&mut self, from: Id, to: Id) {
        let lists = &self.workshop().lists;
        let (row, beyond) = if lists.is_heading(from) { (to, from) } else { (from, to) };
        let Some(field) = lists.list_of(row) else { return };
        let board = lists.board_of(field).unwrap_or(field);
        let here = self.wall.focus.sheet().filter(|here| lists.is_on_sheet(board, row, *here));
        let sheet = if lists.is_heading(beyond) { Some(beyond) } else { here };
        let sheet = sheet.or_else(|| lists.sheets_of(board, row).first().copied());
        let at = lists.parts(board).iter().position(|other| *other == field);
        let all = self.at_hand().all;
        let in_field = || all.iter().copied().filter(|on| on.field() == at);
        let on = in_field().find(|on| on.sheet() == sheet).or_else(|| in_field().next());
        if let Some(on) = on {
            // Where lines go is not moved by it.
            self.entry.reads = Some(Reads::Link(on));
            self.wall.stage.from = Some(row);
        }
    }

    /// What the room sees of what is at hand.
    pub fn focus_seen(&self) -> Focus {
        Focus { on: self.link_shown().or(self.wall.focus.on), ..self.wall.focus }
    }

    /// The field that the room sees instead of the one at hand, because a link is read there.
    pub(super) fn link_shown(&self) -> Option<Subject> {
        match self.entry.reads {
            Some(Reads::Link(on)) => Some(on),
            Some(Reads::Wish | Reads::Island) | None => None,
        }
    }

    /// Shows the room the link again that it read when the console was left; lines go where they went before.
    pub(super) fn show_again(&mut self, shown: Option<Subject>) {
        let there = shown.filter(|on| self.at_hand().all.contains(on));
        self.entry.reads = there.map(Reads::Link).or(self.entry.reads.take());
    }

    /// The first line of the field at hand, in which the room begins to read; `None` where no board is at hand.
    pub(super) fn first_line(&self) -> Option<Id> {
        // Groups report from the first one on.
        let reports = |uses: &Uses<'_>| uses.hearing == Hearing::Nothing && self.group_heard().is_some();
        let uses = self.step_at_hand().map(|step| step.kind.uses());
        if let Some(list) = uses.filter(reports).and_then(|uses| uses.list) {
            return Rows::by_group(self.workshop(), list, Audience::Room).id(0);
        }
        let AtHand { now, .. } = self.at_hand();
        let lists = &self.workshop().lists;
        let board = self.step_at_hand().and_then(|step| step.kind.uses().list)?;
        let field = lists.parts(board).get(now?.field()?).copied()?;
        let rows = match now?.sheet().filter(|_| lists.beneath(board) != Some(field)) {
            Some(sheet) => Rows::on_sheet(self.workshop(), (field, sheet), Audience::Room),
            None => Rows::list(self.workshop(), field, Audience::Room),
        };
        rows.id(0)
    }
}
